"""What is doubtful about parcels that are used: repairs, ids and outlines given twice, slivers, overlaps."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from osgeo import ogr

from ..feedback import Feedback, raise_if_cancelled
from ..geo import (
    SMALLEST_OVERLAP_M2,
    Transformer,
    areal_overlap,
    is_valid,
    overlapping_pairs,
    polygons_from_wkb,
    polygons_to_wkb,
    repaired,
    spatial_reference,
    transform_polygons,
    turn_of,
)
from .gathered import Gathered, equal_runs
from .outlines import utm_of_bounds

#: One square metre is at least so many square degrees, wherever it lies.
_DEGREES2_PER_M2 = 8e-11

_SHAPES_KEPT = 5000


@dataclass(frozen=True)
class Doubt:
    """One thing that is doubtful about a parcel.

    Attributes:
        parcel: Its number.
        reason: Short code: "repaired", "part_dropped", "antimeridian", "no_id", "repeated_id", "no_class",
            "two_classes", "sliver" or "overlap".
        detail: The sentence for people.
        other: Number of the other parcel, None for none.
        area_m2: Of the overlap, or of the parcel.
        share: Of an overlap, of the smaller of both parcels, 0..1.
        wkb: Where: the overlap, in EPSG:4326; None for the outline of the parcel.
    """

    parcel: int
    reason: str
    detail: str
    other: int | None = None
    area_m2: float | None = None
    share: float | None = None
    wkb: bytes | None = None


def doubts(gathered: Gathered, sliver_m: float, ids_are_rows: bool) -> Iterator[Doubt]:
    """Yield what is doubtful about single parcels and about ids and outlines that stand twice.

    Args:
        gathered: Parcels, duplicates already rejected.
        sliver_m: Parcels of a smaller mean width (twice the area by the perimeter) are slivers, metres.
        ids_are_rows: The ids only number features, and say nothing.
    """
    parcels = gathered.accepted()
    outline = np.array(gathered.outline, np.int64)[parcels]
    year = np.array(gathered.year, np.int64)[parcels]
    for parcel, number in zip(parcels.tolist(), outline.tolist()):
        yield from _of_outline(gathered, parcel, number, sliver_m)
        if gathered.code_of(parcel) is None:
            yield Doubt(parcel, "no_class", "It has no class.")
        if not gathered.id_key[parcel] and not ids_are_rows:
            yield Doubt(parcel, "no_id", "It has no id.")
    key = np.array(gathered.outline_key, np.uint64)[outline]
    order = np.lexsort((parcels, year, key))
    for group in equal_runs((key[order], year[order])):
        alike = [int(parcels[order[number]]) for number in group]
        codes = ", ".join(sorted({gathered.code_of(parcel) or "?" for parcel in alike}))
        for parcel in alike:
            other = next(one for one in alike if one != parcel)
            text = f"The same outline stands {len(alike)} times in one year, with the classes {codes}."
            yield Doubt(parcel, "two_classes", text, other)
    if ids_are_rows:
        return
    ids = np.array(gathered.id_key, np.uint64)[parcels]
    order = np.lexsort((parcels, year, ids))
    for group in equal_runs((ids[order], year[order])):
        alike = [int(parcels[order[number]]) for number in group]
        if not gathered.id(alike[0]):
            continue
        for parcel in alike:
            other = next(one for one in alike if one != parcel)
            text = f"The id stands {len(alike)} times in one year; each is a parcel of its own."
            yield Doubt(parcel, "repeated_id", text, other)


def _of_outline(gathered: Gathered, parcel: int, outline: int, sliver_m: float) -> Iterator[Doubt]:
    cleaned = gathered.defects.get(outline)
    area, width = gathered.area_m2[outline], gathered.width_m[outline]
    if cleaned is not None:
        if cleaned.method:
            areas = f"{cleaned.before:.1f} to {cleaned.after:.1f} m2"
            text = f"{cleaned.reason}; repaired ({cleaned.method}), {areas}."
            yield Doubt(parcel, "repaired", text, area_m2=area)
        if cleaned.crossing:
            yield Doubt(parcel, "antimeridian", cleaned.crossing, area_m2=area)
        if cleaned.dropped:
            yield Doubt(parcel, "part_dropped", cleaned.dropped, area_m2=area)
    if width < sliver_m:
        yield Doubt(parcel, "sliver", f"It is {width:.1f} m wide on average.", area_m2=area)


def overlaps(gathered: Gathered, feedback: Feedback) -> Iterator[Doubt]:
    """Yield the pairs of parcels of one year that cover the same ground, more than 1 m2 of it.

    Pairs with one outline are left to `doubts`. Areas are measured in the UTM zone of the first parcel.

    Args:
        gathered: Parcels, duplicates already rejected.
        feedback: Progress and cancel; told of pairs that GEOS cannot compare.
    """
    parcels = gathered.accepted()
    outline = np.array(gathered.outline, np.int64)[parcels]
    numbers, first_at = np.unique(outline, return_index=True)
    bounds = np.full((len(gathered.outlines), 4), np.nan)
    bounds[numbers] = np.array(gathered.bounds).reshape(-1, 4)[numbers]
    places = _Places(gathered, bounds)
    group = np.zeros(len(bounds), np.int64)
    # A feature with a column a year has the years of all others; else it has one.
    group[numbers] = np.array(gathered.year, np.int64)[parcels[first_at]]
    parcel_of = dict(zip(numbers.tolist(), parcels[first_at].tolist()))
    one, two = overlapping_pairs(places.bounds, group, places.smallest)
    keys = np.array(gathered.outline_key, np.uint64)
    different = keys[one] != keys[two]
    one, two = one[different], two[different]
    for number, (first, second) in enumerate(zip(one.tolist(), two.tolist())):
        if number % 200 == 0:
            raise_if_cancelled(feedback)
            feedback.progress(100 * number / len(one))
        epsg = places.epsg(first)
        found, problem = areal_overlap(places.shape(first, epsg), places.shape(second, epsg))
        if problem:
            names = [
                gathered.id(parcel_of[outline]) or str(parcel_of[outline] + 1) for outline in (first, second)
            ]
            feedback.warn(f"The overlap of parcels {names[0]} and {names[1]} cannot be computed: {problem}")
        area = float(found.GetArea()) if found is not None else 0.0
        if area <= SMALLEST_OVERLAP_M2:
            continue
        smaller = min(gathered.area_m2[first], gathered.area_m2[second])
        found.AssignSpatialReference(spatial_reference(epsg))
        found.TransformTo(spatial_reference(4326))
        share = min(1.0, area / smaller)
        yield Doubt(
            parcel_of[first],
            "overlap",
            f"{area:.0f} m2 are claimed by both, {100 * share:.1f} % of the smaller parcel.",
            parcel_of[second],
            area,
            share,
            bytes(found.ExportToWkb(ogr.wkbNDR)),
        )


class _Places:
    """Where outlines lie: bounds that can be compared, and shapes in a UTM zone."""

    def __init__(self, gathered: Gathered, bounds: Any) -> None:
        self._gathered = gathered
        self._kept: OrderedDict[tuple[int, int], Any] = OrderedDict()
        systems = gathered.systems.values
        used = [number for number, crs in enumerate(systems) if crs]
        crs_of = np.array(gathered.outline_crs, np.int64)
        self._epsg = np.zeros(len(bounds), np.int64)
        self.bounds = bounds
        for number in used:
            mine = np.flatnonzero((crs_of == number) & np.isfinite(bounds[:, 0]))
            if len(mine):
                self._epsg[mine] = utm_of_bounds(bounds[mine], systems[number])
        if len(used) == 1:
            reference = spatial_reference(systems[used[0]])
            if turn_of(reference) is not None:
                self.smallest = _DEGREES2_PER_M2 * SMALLEST_OVERLAP_M2
            else:
                # Half: a projection may show ground smaller than it is.
                self.smallest = 0.5 * SMALLEST_OVERLAP_M2 / float(reference.GetLinearUnits()) ** 2
            return
        self.smallest = _DEGREES2_PER_M2 * SMALLEST_OVERLAP_M2
        self.bounds = np.full_like(bounds, np.nan)
        for number in used:
            mine = np.flatnonzero((crs_of == number) & np.isfinite(bounds[:, 0]))
            self.bounds[mine] = _degrees(bounds[mine], systems[number])

    def epsg(self, outline: int) -> int:
        return int(self._epsg[outline])

    def shape(self, outline: int, epsg: int) -> Any:
        key = (outline, epsg)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        shape = moved(
            self._gathered.outlines.get(outline),
            self._gathered.systems.values[self._gathered.outline_crs[outline]],
            epsg,
        )
        # A reprojected outline can touch itself although the original did not.
        shape = shape if is_valid(shape) else repaired(shape)[0] or shape
        self._kept[key] = shape
        if len(self._kept) > _SHAPES_KEPT:
            self._kept.popitem(last=False)
        return shape


def moved(wkb: bytes, crs: str, target: int, max_error_m: float = 0.5) -> Any:
    """Return an outline in another CRS as an ogr MultiPolygon, its edges cut so that chords follow them."""
    polygons = transform_polygons(polygons_from_wkb([wkb]), Transformer(crs, target), max_error_m)
    return ogr.CreateGeometryFromWkb(polygons_to_wkb(polygons, 0))


def _degrees(bounds: Any, crs: str) -> Any:
    """Return bounds in degrees that hold those in another CRS."""
    xmin, ymin, xmax, ymax = bounds.T
    middle_x, middle_y = (xmin + xmax) / 2, (ymin + ymax) / 2
    points = [
        (xmin, ymin), (middle_x, ymin), (xmax, ymin), (xmax, middle_y), (xmax, ymax), (middle_x, ymax),
        (xmin, ymax), (xmin, middle_y),
    ]  # fmt: skip
    around = [Transformer(crs, 4326).points(np.column_stack(point)) for point in points]
    x, y = (np.stack([point[:, axis] for point in around]) for axis in (0, 1))
    # Edges bulge by less than this share of the box.
    margin = 0.01 * np.maximum(np.ptp(x, axis=0), np.ptp(y, axis=0))
    return np.column_stack(
        (x.min(axis=0) - margin, y.min(axis=0) - margin, x.max(axis=0) + margin, y.max(axis=0) + margin)
    )
