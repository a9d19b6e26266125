"""What is doubtful about parcels that are used: repairs, ids and outlines given twice, slivers, overlaps."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr, osr

from ..feedback import Feedback, raise_if_cancelled
from ..geo import (
    SMALLEST_OVERLAP_M2,
    Transformer,
    areal_overlap,
    gdal_messages,
    is_valid,
    overlapping_pairs,
    polygons_from_wkb,
    polygons_to_wkb,
    repaired,
    spatial_reference,
    transform_polygons,
    turn_of,
)
from ..words import told
from .gathered import Gathered, equal_runs

#: One square metre is at least so many square degrees, wherever it lies.
_DEGREES2_PER_M2 = 8e-11

_SHAPES_KEPT = 5000

#: Stands for EPSG:4326 among the numbers of coordinate systems.
_DEGREES = -1


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
            text = told(
                "The same outline stands {n} times in one year, with the classes {codes}.",
                n=len(alike),
                codes=codes,
            )
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
            text = told("The id stands {n} times in one year; each is a parcel of its own.", n=len(alike))
            yield Doubt(parcel, "repeated_id", text, other)


def _of_outline(gathered: Gathered, parcel: int, outline: int, sliver_m: float) -> Iterator[Doubt]:
    cleaned = gathered.defects.get(outline)
    area, width = gathered.area_m2[outline], gathered.width_m[outline]
    if cleaned is not None:
        if cleaned.method:
            areas = told("{before:.1f} to {after:.1f} m2", before=cleaned.before, after=cleaned.after)
            text = told(
                "{reason}; repaired ({method}), {areas}.",
                reason=cleaned.reason,
                method=cleaned.method,
                areas=areas,
            )
            yield Doubt(parcel, "repaired", text, area_m2=area)
        if cleaned.crossing:
            yield Doubt(parcel, "antimeridian", cleaned.crossing, area_m2=area)
        if cleaned.dropped:
            yield Doubt(parcel, "part_dropped", cleaned.dropped, area_m2=area)
    if width < sliver_m:
        yield Doubt(parcel, "sliver", told("It is {width:.1f} m wide on average.", width=width), area_m2=area)


def overlaps(gathered: Gathered, feedback: Feedback) -> Iterator[Doubt]:
    """Yield the pairs of parcels of one year that cover the same ground, more than 1 m2 of it.

    Pairs with one outline are left to `doubts`. Outlines meet in the CRS of the first; areas are those of its
    UTM zone, by the share of its own area.

    Args:
        gathered: Parcels, duplicates already rejected.
        feedback: Progress and cancel; told of pairs that GEOS cannot compare.
    """
    parcels = gathered.accepted()
    outline = np.array(gathered.outline, np.int64)[parcels]
    numbers, first_at = np.unique(outline, return_index=True)
    bounds = np.full((len(gathered.outlines), 4), np.nan)
    bounds[numbers] = np.array(gathered.bounds).reshape(-1, 4)[numbers]
    group = np.zeros(len(bounds), np.int64)
    # A feature with a column a year has the years of all others; else it has one.
    group[numbers] = np.array(gathered.year, np.int64)[parcels[first_at]]
    parcel_of = np.full(len(bounds), -1, np.int64)
    parcel_of[numbers] = parcels[first_at]
    comparable, smallest = _comparable(gathered, bounds)
    one, two = overlapping_pairs(comparable, group, smallest)
    keys = np.array(gathered.outline_key, np.uint64)
    different = keys[one] != keys[two]
    one, two = one[different], two[different]
    shapes = Shapes(gathered)
    for number in range(len(one)):
        first, second = int(one[number]), int(two[number])
        if number % 200 == 0:
            raise_if_cancelled(feedback)
            feedback.progress(100 * number / len(one))
        system = gathered.outline_crs[first]
        shape, other = shapes.get(first, system), shapes.get(second, system)
        if not shape.prepared.Intersects(other.geometry):
            continue
        found, problem = areal_overlap(shape.geometry, other.geometry)
        pair = int(parcel_of[first]), int(parcel_of[second])
        if problem:
            names = [gathered.id(parcel) or str(parcel + 1) for parcel in pair]
            feedback.warn(
                told(
                    "The overlap of parcels {names} and {names_2} cannot be computed: {problem}",
                    names=names[0],
                    names_2=names[1],
                    problem=problem,
                )
            )
        if found is None:
            continue
        area = float(found.GetArea()) * gathered.area_m2[first] / shape.area
        if area <= SMALLEST_OVERLAP_M2:
            continue
        share = min(1.0, area / min(gathered.area_m2[first], gathered.area_m2[second]))
        yield Doubt(
            pair[0],
            "overlap",
            told(
                "{area:.0f} m2 are claimed by both, {share:.1f} % of the smaller parcel.",
                area=area,
                share=100 * share,
            ),
            pair[1],
            area,
            share,
            shapes.in_degrees(found, system),
        )


def _comparable(gathered: Gathered, bounds: NDArray[np.float64]) -> tuple[NDArray[np.float64], float]:
    """Return bounds in one system, and the area below which boxes cannot overlap by enough."""
    systems = gathered.systems.values
    used = [number for number, crs in enumerate(systems) if crs]
    if len(used) == 1:
        reference = spatial_reference(systems[used[0]])
        if turn_of(reference) is not None:
            return bounds, _DEGREES2_PER_M2 * SMALLEST_OVERLAP_M2
        # Half: a projection may show ground smaller than it is.
        return bounds, 0.5 * SMALLEST_OVERLAP_M2 / float(reference.GetLinearUnits()) ** 2
    result = np.full_like(bounds, np.nan)
    crs_of = np.array(gathered.outline_crs, np.int64)
    for number in used:
        mine = np.flatnonzero((crs_of == number) & np.isfinite(bounds[:, 0]))
        result[mine] = _degrees(bounds[mine], systems[number])
    return result, _DEGREES2_PER_M2 * SMALLEST_OVERLAP_M2


@dataclass(frozen=True)
class _Shape:
    geometry: Any
    prepared: Any
    area: float


class Shapes:
    """Outlines as geometries; pairs come in spatial order, so a few that were used last are enough.

    Args:
        gathered: Has the outlines.
    """

    def __init__(self, gathered: Gathered) -> None:
        self._gathered = gathered
        self._kept: OrderedDict[tuple[int, int], _Shape] = OrderedDict()
        self._ways: dict[tuple[int, int], Any] = {}

    def get(self, outline: int, system: int) -> _Shape:
        """Return an outline in one of the CRS of `Gathered.systems`."""
        key = (outline, system)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        geometry = ogr.CreateGeometryFromWkb(self._gathered.outlines.get(outline))
        own = self._gathered.outline_crs[outline]
        if own != system:
            geometry.Transform(self._way(own, system))
            # A reprojected outline can touch itself although the original did not.
            geometry = geometry if is_valid(geometry) else repaired(geometry)[0] or geometry
        shape = _Shape(geometry, geometry.CreatePreparedGeometry(), float(geometry.GetArea()))
        self._kept[key] = shape
        if len(self._kept) > _SHAPES_KEPT:
            self._kept.popitem(last=False)
        return shape

    def shown(self, outline: int) -> bytes | None:
        """Return an outline in EPSG:4326 for the map, None without one."""
        wkb = self._gathered.outlines.get(outline)
        if not wkb:
            return None
        return self.in_degrees(ogr.CreateGeometryFromWkb(wkb), self._gathered.outline_crs[outline])

    def in_degrees(self, geometry: Any, system: int) -> bytes | None:
        """Bring a geometry to EPSG:4326; None where it has no place there."""
        with gdal_messages():
            try:
                failed = geometry.Transform(self._way(system, _DEGREES))
            except RuntimeError:
                failed = True
        return None if failed else bytes(geometry.ExportToWkb(ogr.wkbNDR))

    def _way(self, source: int, target: int) -> Any:
        if (source, target) not in self._ways:
            systems = self._gathered.systems.values
            ends = [4326 if end == _DEGREES else systems[end] for end in (source, target)]
            self._ways[source, target] = osr.CoordinateTransformation(*map(spatial_reference, ends))
        return self._ways[source, target]


def moved(wkb: bytes, crs: str, target: int, max_error_m: float = 0.5) -> Any:
    """Return an outline in another CRS as an ogr MultiPolygon, its edges cut so that chords follow them."""
    polygons = transform_polygons(polygons_from_wkb([wkb]), Transformer(crs, target), max_error_m)
    return ogr.CreateGeometryFromWkb(polygons_to_wkb(polygons, 0))


def _degrees(bounds: NDArray[np.float64], crs: str) -> NDArray[np.float64]:
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
