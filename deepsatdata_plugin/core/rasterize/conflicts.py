"""Pairs of parcels that claim the same ground."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ..feedback import Feedback, Silent, raise_if_cancelled
from ..geo.gdal_messages import gdal_messages
from ..geo.polygon_set import PolygonSet, polygons_to_wkb
from ..ranges import repeat_ranges

#: Overlaps up to this area (square metres) are digitising noise along shared edges.
SMALLEST_OVERLAP_M2 = 1.0

_CANDIDATES_AT_ONCE = 1 << 20


@dataclass(frozen=True)
class Conflict:
    """Ground claimed by two parcels of one year.

    Attributes:
        first: Number of the parcel with the smaller raster index.
        second: Number of the other.
        area_m2: Area of the overlap.
        share_of_smaller: That area by the area of the smaller parcel, 0..1.
        wkb: The overlap, MULTIPOLYGON in the CRS of the polygons.
    """

    first: int
    second: int
    area_m2: float
    share_of_smaller: float
    wkb: bytes


def find_conflicts(
    polygons: PolygonSet,
    group: NDArray[np.int64],
    smallest_m2: float = SMALLEST_OVERLAP_M2,
    feedback: Feedback | None = None,
) -> list[Conflict]:
    """Find all pairs whose overlap is larger than a threshold.

    Args:
        polygons: Parcels in a CRS in metres.
        group: (features,) only pairs of the same group (year) are compared.
        smallest_m2: Overlaps up to this area are left out.
        feedback: Progress and cancel.

    Returns:
        Conflicts sorted by (first, second).
    """
    feedback = feedback or Silent()
    first, second = _candidates(polygons.bounds(), group, smallest_m2)
    areas = polygons.areas()
    geometries: dict[int, Any] = {}
    found = []
    for number, (one, two) in enumerate(zip(first.tolist(), second.tolist())):
        if number % 500 == 0:
            raise_if_cancelled(feedback)
            feedback.progress(100 * number / len(first))
        for dead in [key for key in geometries if key < one] if len(geometries) > 5000 else ():
            del geometries[dead]
        pair = (_geometry(geometries, polygons, one), _geometry(geometries, polygons, two))
        overlap, problem = _overlap(*pair)
        if problem:
            feedback.warn(f"The overlap of parcels {one} and {two} cannot be computed: {problem}")
        if overlap is None:
            continue
        area = float(overlap.GetArea())
        if area > smallest_m2:
            smaller = min(areas[one], areas[two])
            found.append(
                Conflict(one, two, area, min(1.0, area / smaller), bytes(overlap.ExportToWkb(ogr.wkbNDR)))
            )
    return found


def _candidates(
    bounds: NDArray[np.float64], group: NDArray[np.int64], smallest_m2: float
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return pairs of features whose bounding boxes overlap by enough, sorted."""
    usable = np.flatnonzero(np.isfinite(bounds[:, 0]))
    order = usable[np.lexsort((bounds[usable, 0], group[usable]))]
    # Sweep along x: within a group, a feature meets those that begin before it ends.
    xmin, ymin, xmax, ymax = bounds[order].T
    groups = group[order]
    last = np.empty(len(order), np.int64)
    for start, stop in _group_ranges(groups):
        last[start:stop] = start + np.searchsorted(xmin[start:stop], xmax[start:stop], side="left")
    count = np.maximum(last - np.arange(len(order)) - 1, 0)
    pairs = []
    done = np.r_[0, np.cumsum(count)]
    for start, stop in _group_ranges(done[:-1] // _CANDIDATES_AT_ONCE):
        item, offset = repeat_ranges(count[start:stop])
        one = item + start
        two = one + 1 + offset
        width = np.minimum(xmax[one], xmax[two]) - np.maximum(xmin[one], xmin[two])
        height = np.minimum(ymax[one], ymax[two]) - np.maximum(ymin[one], ymin[two])
        keep = (width > 0) & (height > 0) & (width * height > smallest_m2)
        pairs.append(np.sort(np.column_stack([order[one[keep]], order[two[keep]]]), axis=1))
    if not pairs:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    both = np.concatenate(pairs)
    both = both[np.lexsort((both[:, 1], both[:, 0]))]
    return both[:, 0], both[:, 1]


def _group_ranges(groups: NDArray[np.int64]) -> Iterator[tuple[int, int]]:
    if len(groups) == 0:
        return
    cuts = np.flatnonzero(groups[1:] != groups[:-1]) + 1
    edges = [0, *cuts.tolist(), len(groups)]
    yield from zip(edges[:-1], edges[1:])


def _geometry(cache: dict[int, Any], polygons: PolygonSet, feature: int) -> Any:
    if feature not in cache:
        geometry = ogr.CreateGeometryFromWkb(polygons_to_wkb(polygons, feature))
        with gdal_messages():
            # A reprojected outline can touch itself although the original did not.
            if not geometry.IsValid():
                geometry = geometry.MakeValid(["METHOD=STRUCTURE"]) or geometry.MakeValid() or geometry
        cache[feature] = geometry
    return cache[feature]


def _overlap(one: Any, two: Any) -> tuple[Any, str]:
    """Return the areal part of the intersection as a multipolygon (or None), and GEOS' complaint."""
    with gdal_messages() as messages:
        try:
            overlap = one.Intersection(two)
        except RuntimeError as error:
            messages.append(str(error))
            overlap = None
    if overlap is None:
        return None, "; ".join(messages) or "unknown reason"
    kind = ogr.GT_Flatten(overlap.GetGeometryType())
    parts = ogr.Geometry(ogr.wkbMultiPolygon)
    if kind == ogr.wkbPolygon:
        parts.AddGeometry(overlap)
    elif kind in (ogr.wkbMultiPolygon, ogr.wkbGeometryCollection):
        for number in range(overlap.GetGeometryCount()):
            part = overlap.GetGeometryRef(number)
            if ogr.GT_Flatten(part.GetGeometryType()) == ogr.wkbPolygon:
                parts.AddGeometry(part)
    return (None if parts.IsEmpty() else parts), ""
