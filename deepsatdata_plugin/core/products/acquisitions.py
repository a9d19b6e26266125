"""The same-day rule: which products make one step, and which are superseded. The only one in the program.

An acquisition is (platform, datatake start, tile, relative orbit, level). The day of the year is never a key:
two datatakes on one day are two steps. Of its processings

* those of ESA go before those of the user's own chain (baselines 99.xx), used where they are all there is;
* the newest baseline replaces older ones;
* of two on the same ground the later generation stays; two on different ground (the halves of a granule that
  was split between datastrips) complement each other, and both stay.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Protocol, TypeVar

from osgeo import ogr

from ..errors import LeftOut, Skip
from ..geo import guarded, valid_polygons
from ..words import sentences, told
from .model import Product

#: Footprints that overlap more than this (intersection over union) are the same ground.
SAME_FOOTPRINT_IOU = 0.95

_OLDEST = datetime.min.replace(tzinfo=timezone.utc)

AcquisitionKey = tuple[str, datetime, str, int, str]


class Processing(Protocol):
    """What the rule asks of a product, be it on disk, in a catalogue or a row of a table."""

    @property
    def name(self) -> str:
        """Product name without ".SAFE"."""

    @property
    def platform(self) -> str:
        """Satellite, "S2A"."""

    @property
    def level(self) -> str:
        """Level, "L1C" or "L2A"."""

    @property
    def tile(self) -> str:
        """MGRS tile without the leading T."""

    @property
    def sensing_start(self) -> datetime:
        """Datatake start, UTC."""

    @property
    def relative_orbit(self) -> int:
        """1..143, 0 when unknown."""

    @property
    def baseline(self) -> str:
        """Processing baseline "05.10", "" when unknown."""

    @property
    def generation_time(self) -> datetime | None:
        """When it was made, UTC, None when unknown."""

    @property
    def datastrip_start(self) -> datetime | None:
        """Start of the datastrip, None when unknown."""

    @property
    def outline(self) -> bytes:
        """WKB of the footprint in longitude and latitude, b"" when unknown."""


P = TypeVar("P", bound=Processing)


@dataclass(frozen=True)
class Acquisition:
    """One step of a time series over one tile.

    Attributes:
        identity: (platform, datatake start, tile, relative orbit, level).
        sensing_start: Datatake start, UTC.
        products: In order of datastrip start. More than one where a granule was split between datastrips:
            each holds a part, and a pixel is taken from the first product that has it.
    """

    identity: AcquisitionKey
    sensing_start: datetime
    products: tuple[Product, ...]


def acquisition_of(one: Processing) -> AcquisitionKey:
    """Return what a product is an image of; times count in whole seconds, as in names."""
    return (
        one.platform,
        one.sensing_start.replace(microsecond=0),
        one.tile,
        one.relative_orbit,
        one.level,
    )


def is_own_baseline(baseline: str) -> bool:
    """Tell whether a baseline is that of a user's own chain (99.xx), not of ESA."""
    return baseline.startswith("99.")


def is_own_processing(one: Processing) -> bool:
    """Tell whether a product was made by a user's own chain (baselines 99.xx), not by ESA."""
    return is_own_baseline(one.baseline)


def rank(one: Processing) -> tuple[bool, str, datetime, str]:
    """Return the place of a processing among those of its acquisition; the greatest is the best."""
    return not is_own_processing(one), one.baseline, one.generation_time or _OLDEST, one.name


def acquisitions_of(
    products: Iterable[P], kept_by_hand: Callable[[P], bool] = lambda _: False
) -> tuple[list[list[P]], list[LeftOut[P]]]:
    """Group products into acquisitions and keep the best processing of each.

    Args:
        products: In any order; the result does not depend on it, as long as names differ.
        kept_by_hand: Products that are never left out, and rank first.

    Returns:
        The products of each acquisition, best first (more than one where they complete each other); and
        those left out: "other_producer", "superseded_baseline" or "superseded_generation".
    """
    groups: dict[AcquisitionKey, list[P]] = {}
    for one in products:
        groups.setdefault(acquisition_of(one), []).append(one)
    kept, left = [], []
    for members in groups.values():
        stay, go = _best(members, kept_by_hand)
        kept.append(stay)
        left += go
    return kept, left


def _best(members: Sequence[P], by_hand: Callable[[P], bool]) -> tuple[list[P], list[LeftOut[P]]]:
    stay: list[P] = []
    left: list[LeftOut[P]] = []
    for one in sorted(members, key=lambda m: (by_hand(m), *rank(m)), reverse=True):
        same = [other for other in stay if _same_ground(one, other)]
        if not stay or by_hand(one):
            stay.append(one)
        elif one.baseline != stay[0].baseline:
            if is_own_processing(one) and not is_own_processing(stay[0]):
                reason = "other_producer"
                text = told(
                    "Made by another producer (baseline {baseline}); {name} is there.",
                    baseline=one.baseline,
                    name=stay[0].name,
                )
            else:
                reason = "superseded_baseline"
                text = told(
                    "Superseded by {name} (baseline {baseline}).",
                    name=stay[0].name,
                    baseline=stay[0].baseline or "unknown",
                )
            if not same:
                text = sentences(
                    text, "It covers other ground, which this date now lacks: get that part as well."
                )
            left.append(LeftOut(one, reason, text))
        elif same:
            text = told(
                "Superseded by {name} (same ground and baseline, generated later).", name=same[0].name
            )
            left.append(LeftOut(one, "superseded_generation", text))
        else:
            stay.append(one)
    return stay, left


def group_acquisitions(products: Sequence[Product]) -> tuple[list[Acquisition], list[Skip]]:
    """Group products on disk into the steps of time series; the result does not depend on their order.

    Args:
        products: Products of any tiles and levels.

    Returns:
        Acquisitions sorted by sensing start, tile and identity; and the products left out, with reasons.
    """
    groups, left = acquisitions_of(sorted(products, key=lambda p: (p.name, p.path)))
    acquisitions = [
        Acquisition(
            acquisition_of(members[0]), members[0].sensing_start, tuple(sorted(members, key=_datastrip_order))
        )
        for members in groups
    ]
    acquisitions.sort(key=lambda a: (a.sensing_start, a.identity[2], a.identity))
    skips = [one.skip("product", one.item.name) for one in left]
    return acquisitions, sorted(skips, key=lambda s: (s.subject, s.reason))


def _same_ground(one: Processing, other: Processing) -> bool:
    if one.datastrip_start is not None and other.datastrip_start is not None:
        return one.datastrip_start == other.datastrip_start
    first, second = one.outline, other.outline
    if not first or not second:
        return True  # nothing tells them apart
    return outline_iou(first, second) > SAME_FOOTPRINT_IOU


def _datastrip_order(product: Product) -> tuple[datetime, datetime, str]:
    return product.datastrip_start or product.sensing_start, product.generation_time, product.name


def outline_iou(one: bytes, other: bytes) -> float:
    """Return the area of intersection over the area of union of two footprints, 0..1.

    Args:
        one: WKB of a (multi)polygon in degrees (lon, lat); longitudes may run on across the antimeridian.
        other: The same.

    Returns:
        The ratio, in degrees squared; at the size of a tile the distortion cancels out. 1 where neither
        has an area.
    """
    first, second = (valid_polygons(ogr.CreateGeometryFromWkb(wkb)) for wkb in (one, other))
    west, east, _, _ = first.GetEnvelope()
    other_west, other_east, _, _ = second.GetEnvelope()
    turns = round((west + east - other_west - other_east) / 720.0)
    if turns:
        second = _shifted(second, 360.0 * turns)
    common, _ = guarded(lambda: first.Intersection(second))
    area = 0.0 if common is None else _area(common)
    union = _area(first) + _area(second) - area
    return area / union if union > 0 else 1.0


def _shifted(geometry: ogr.Geometry, degrees: float) -> ogr.Geometry:
    moved = geometry.Clone()
    pending = [moved]
    while pending:
        part = pending.pop()
        pending += [part.GetGeometryRef(i) for i in range(part.GetGeometryCount())]
        for i in range(part.GetPointCount()):
            part.SetPoint_2D(i, part.GetX(i) + degrees, part.GetY(i))
    return moved


def _area(geometry: ogr.Geometry) -> float:
    return guarded(geometry.Area)[0] or 0.0  # what is no surface has none
