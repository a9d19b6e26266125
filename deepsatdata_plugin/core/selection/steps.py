"""Candidates for a selection, and the steps they make: one acquisition of a tile is one step."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from osgeo import ogr

from ..geo.gdal_messages import gdal_messages
from ..products.acquisitions import OTHER_PRODUCER, SAME_FOOTPRINT_IOU

_OLDEST = datetime.min.replace(tzinfo=timezone.utc)


@dataclass(frozen=True)
class Candidate:
    """A product that may be chosen.

    Attributes:
        id: The hub's id.
        name: Product name without ".SAFE".
        tile: MGRS tile without the leading T.
        level: "L1C" or "L2A".
        platform: "S2A", "S2B", "S2C".
        sensing: Datatake start, UTC.
        orbit: Relative orbit.
        baseline: Processing baseline "05.10", "" when unknown.
        generation: Generation time, UTC, or None.
        cloud: Percent 0..100 or None.
        size: Bytes; None or 0 when unknown.
        online: True, False, or None when unknown.
        aoi_overlap: Share of the whole area of interest inside the footprint, 0..1, or None.
        tile_fill: Share of the tile inside the footprint, 0..1 (small at the swath's edge), or None.
        footprint: WKB in EPSG:4326, b"" when unknown; tells halves of an acquisition from repetitions.
    """

    id: str
    name: str
    tile: str
    level: str
    platform: str
    sensing: datetime
    orbit: int
    baseline: str = ""
    generation: datetime | None = None
    cloud: float | None = None
    size: int | None = None
    online: bool | None = None
    aoi_overlap: float | None = None
    tile_fill: float | None = None
    footprint: bytes = b""


@dataclass(frozen=True)
class Step:
    """One acquisition of a tile: a product, or the halves of one that complete each other.

    Attributes:
        tile: MGRS tile.
        sensing: Datatake start, UTC.
        products: By generation and name.
        cloud: Percent, weighted by the parts' tile fill; None when a part's is unknown.
        aoi_overlap: Sum of the parts, at most 1, or None.
        tile_fill: Sum of the parts, at most 1, or None.
        size: Bytes of all parts, None when one is unknown.
    """

    tile: str
    sensing: datetime
    products: tuple[Candidate, ...]
    cloud: float | None
    aoi_overlap: float | None
    tile_fill: float | None
    size: int | None

    @property
    def day(self) -> int:
        """Return the UTC day as an ordinal."""
        return self.sensing.toordinal()

    @property
    def label(self) -> str:
        """Return the name of the first product."""
        return self.products[0].name


@dataclass(frozen=True)
class Dropped:
    """A candidate left out, with the rule and the sentence for people."""

    candidate: Candidate
    rule: str
    detail: str


def steps_of(candidates: Iterable[Candidate], keep: Collection[str] = ()) -> tuple[list[Step], list[Dropped]]:
    """Join candidates to steps; reprocessed and repeated ones are set aside.

    An acquisition is (platform, datatake start, tile, relative orbit, level). Its newest baseline
    replaces older ones; of two with one baseline on the same ground the later generation stays; two on
    different ground are halves, both stay. A product that a person keeps is never set aside.

    Args:
        candidates: In any order; the result does not depend on it.
        keep: Ids of products kept by hand.

    Returns:
        Steps by tile, time and name; and what was set aside.
    """
    unique, dropped = _unique(candidates, keep)
    groups: dict[tuple[Any, ...], list[Candidate]] = {}
    for one in unique:
        groups.setdefault((one.tile, one.sensing, one.platform, one.orbit, one.level), []).append(one)
    steps = []
    for members in groups.values():
        stay, gone = _newest(members, keep)
        dropped += gone
        if stay:
            steps.append(_step(stay))
    return sorted(steps, key=lambda s: (s.tile, s.sensing, s.label)), dropped


def _unique(candidates: Iterable[Candidate], keep: Collection[str]) -> tuple[list[Candidate], list[Dropped]]:
    """Keep one of several rows with one name: kept by hand, online, of known size."""
    first: dict[str, Candidate] = {}
    dropped = []
    for one in sorted(
        candidates, key=lambda c: (c.id not in keep, c.online is not True, not c.size, not c.footprint, c.id)
    ):
        other = first.setdefault(one.name, one)
        if other is not one:
            dropped.append(
                Dropped(one, "repeated_product", f"Listed twice; the row with id {other.id} is taken.")
            )
    return list(first.values()), dropped


def _newest(members: list[Candidate], keep: Collection[str]) -> tuple[list[Candidate], list[Dropped]]:
    dropped = []
    own = []
    for one in members:
        if one.baseline == OTHER_PRODUCER and one.id not in keep:
            text = f"Made by another producer (baseline {OTHER_PRODUCER}); keep it by hand to use it."
            dropped.append(Dropped(one, "other_producer", text))
        else:
            own.append(one)
    stay: list[Candidate] = []
    for one in sorted(own, key=lambda c: (c.id in keep, *_age(c)), reverse=True):
        same = [other for other in stay if _same_ground(one, other)]
        if one.id in keep or not stay:
            stay.append(one)
        elif one.baseline != stay[0].baseline:
            text = f"Superseded by {stay[0].name} (baseline {stay[0].baseline or 'unknown'})."
            if not same:
                text += " It covers other ground, which this date now lacks."
            dropped.append(Dropped(one, "superseded_baseline", text))
        elif same:
            text = f"Superseded by {same[0].name} (same ground and baseline, generated later)."
            dropped.append(Dropped(one, "superseded_generation", text))
        else:
            stay.append(one)
    return stay, dropped


def _age(candidate: Candidate) -> tuple[str, datetime, str, str]:
    return candidate.baseline, candidate.generation or _OLDEST, candidate.name, candidate.id


def _same_ground(one: Candidate, other: Candidate) -> bool:
    if not one.footprint or not other.footprint:
        return True  # nothing tells them apart
    first, second = ogr.CreateGeometryFromWkb(one.footprint), ogr.CreateGeometryFromWkb(other.footprint)
    with gdal_messages():
        common = first.Intersection(second)
        size = 0.0 if common is None else common.Area()
    whole = first.Area() + second.Area() - size
    return whole <= 0 or size / whole > SAME_FOOTPRINT_IOU


def _step(members: list[Candidate]) -> Step:
    members = sorted(members, key=lambda c: (_age(c)[1], c.name, c.id))
    fills = [c.tile_fill for c in members]
    weights = [1.0 if fill is None else fill for fill in fills]
    clouds = [c.cloud for c in members]
    cloud = None
    if None not in clouds:
        total = sum(weights)
        pairs = zip(clouds, weights) if total > 0 else ((c, 1.0) for c in clouds)
        cloud = sum((c or 0.0) * w for c, w in pairs) / (total or len(members))
    overlaps = [c.aoi_overlap for c in members]
    sizes = [c.size or None for c in members]
    return Step(
        tile=members[0].tile,
        sensing=members[0].sensing,
        products=tuple(members),
        cloud=cloud,
        aoi_overlap=None if None in overlaps else min(1.0, sum(o or 0.0 for o in overlaps)),
        tile_fill=None if None in fills else min(1.0, sum(f or 0.0 for f in fills)),
        size=None if None in sizes else sum(s or 0 for s in sizes),
    )
