"""One product for each acquisition: reprocessed and repeated ones are set aside, with the reason.

The same rule as for products on disk (`core.product.acquisitions`): an acquisition is (platform, datatake
start, tile, relative orbit, level); its newest baseline replaces older ones; of two with one baseline and the
same ground the later generation stays; two with different ground complement each other, and both stay.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from ....core.products.acquisitions import OTHER_PRODUCER, SAME_FOOTPRINT_IOU
from ...contract import ProductRecord
from .footprints import from_wkt

_OLDEST = datetime.min.replace(tzinfo=timezone.utc)
_Key = tuple[str, datetime, str, int, str]


@dataclass(frozen=True)
class SetAside:
    """A product that another one replaces.

    Attributes:
        record: The product.
        reason: Stable code: "repeated_product", "other_producer", "superseded_baseline",
            "superseded_generation".
        detail: The sentence for people.
    """

    record: ProductRecord
    reason: str
    detail: str


def deduplicate(
    records: Iterable[ProductRecord], *, all_baselines: bool = False
) -> tuple[list[ProductRecord], list[SetAside]]:
    """Keep one product for each acquisition (or the complementing ones).

    Args:
        records: In any order; the result does not depend on it.
        all_baselines: Keep every product, also those of other producers; only exact repetitions go.

    Returns:
        Kept records and those set aside, each sorted by sensing start, tile and name.
    """
    unique, aside = _unique(records)
    kept: list[ProductRecord] = []
    if all_baselines:
        kept = unique
    else:
        groups: dict[_Key, list[ProductRecord]] = {}
        for record in unique:
            groups.setdefault(acquisition(record), []).append(record)
        for members in groups.values():
            stay, go = _newest(members)
            kept += stay
            aside += go
    return sorted(kept, key=_order), sorted(aside, key=lambda item: (*_order(item.record), item.reason))


def acquisition(record: ProductRecord) -> _Key:
    """Return what a product is an image of."""
    return (record.platform, record.sensing_start, record.tile, record.relative_orbit, record.level)


def _order(record: ProductRecord) -> tuple[datetime, str, str, str]:
    return (record.sensing_start, record.tile, record.name, record.id)


def _unique(records: Iterable[ProductRecord]) -> tuple[list[ProductRecord], list[SetAside]]:
    """Keep one of several entries with one name: online before offline, of known size before unknown."""
    best: dict[str, ProductRecord] = {}
    aside = []
    ranked = sorted(
        records, key=lambda r: (r.online is not True, r.size is None, not r.footprint_wkt, r.hub, r.id)
    )
    for record in ranked:
        first = best.setdefault(record.name, record)
        if first is not record:
            aside.append(
                SetAside(record, "repeated_product", f"{record.name}: listed twice; {first.id} is taken.")
            )
    return list(best.values()), aside


def _newest(members: list[ProductRecord]) -> tuple[list[ProductRecord], list[SetAside]]:
    own = [record for record in members if record.baseline != OTHER_PRODUCER]
    aside = [
        SetAside(record, "other_producer", f"{record.name}: made by another producer ({OTHER_PRODUCER}).")
        for record in members
        if record.baseline == OTHER_PRODUCER
    ]
    kept: list[ProductRecord] = []
    if not own:
        return kept, aside
    newest = sorted(own, key=_age, reverse=True)
    baseline = newest[0].baseline
    for record in newest:
        if record.baseline != baseline:
            detail = f"{record.name}: superseded by {newest[0].name} (baseline {baseline})."
            aside.append(SetAside(record, "superseded_baseline", detail))
            continue
        twin = next((other for other in kept if _same_ground(other, record)), None)
        if twin is None:
            kept.append(record)
        else:
            detail = f"{record.name}: superseded by {twin.name} (generated later)."
            aside.append(SetAside(record, "superseded_generation", detail))
    return kept, aside


def _age(record: ProductRecord) -> tuple[str, datetime, str, str]:
    return (record.baseline, record.generation_time or _OLDEST, record.name, record.id)


def _same_ground(one: ProductRecord, other: ProductRecord) -> bool:
    if not one.footprint_wkt or not other.footprint_wkt:
        return True  # nothing tells them apart
    first, second = from_wkt(one.footprint_wkt), from_wkt(other.footprint_wkt)
    common = _area(first.Intersection(second))
    whole = _area(first) + _area(second) - common
    return whole <= 0 or common / whole > SAME_FOOTPRINT_IOU


def _area(geometry: Any) -> float:
    return 0.0 if geometry is None or geometry.IsEmpty() else float(geometry.GetArea())
