"""One product for each acquisition: reprocessed and repeated ones are set aside, with the reason.

The rule is that of `core.products.acquisitions`, the same as for products on disk.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from ....core.errors import LeftOut
from ....core.products import acquisitions_of
from ....core.words import told
from ...contract import ProductRecord


def deduplicate(
    records: Iterable[ProductRecord], *, all_baselines: bool = False
) -> tuple[list[ProductRecord], list[LeftOut[ProductRecord]]]:
    """Keep one product for each acquisition (or the complementing ones).

    Args:
        records: In any order; the result does not depend on it.
        all_baselines: Keep every product, also those of other producers; only exact repetitions go.

    Returns:
        Kept records and those set aside, each sorted by sensing start, tile and name.
    """
    unique, aside = _unique(records)
    if all_baselines:
        kept = unique
    else:
        groups, superseded = acquisitions_of(unique)
        kept = [record for members in groups for record in members]
        aside += superseded
    return sorted(kept, key=_order), sorted(aside, key=lambda left: (*_order(left.item), left.reason))


def _says_two_things(record: ProductRecord) -> bool:
    """Tell whether an offset is said to be in the pixels, and one to be added as well."""
    return "boa_offset_applied=true" in record.offset_claims and "offset=-" in record.offset_claims


def _order(record: ProductRecord) -> tuple[datetime, str, str, str]:
    return (record.sensing_start, record.tile, record.name, record.id)


def _unique(records: Iterable[ProductRecord]) -> tuple[list[ProductRecord], list[LeftOut[ProductRecord]]]:
    """Keep one of several entries with one name: online before offline, of known size before unknown.

    Of two whose files can be read in parts, that which does not say two things of its offset.
    """
    best: dict[str, ProductRecord] = {}
    aside: list[LeftOut[ProductRecord]] = []
    ranked = sorted(
        records,
        key=lambda r: (
            r.online is not True,
            r.size is None,
            not r.footprint_wkt,
            r.hub,
            _says_two_things(r),
            r.id,
        ),
    )
    for record in ranked:
        first = best.setdefault(record.name, record)
        if first is not record:
            aside.append(
                LeftOut(record, "repeated_product", told("Listed twice; {id} is taken.", id=first.id))
            )
    return list(best.values()), aside
