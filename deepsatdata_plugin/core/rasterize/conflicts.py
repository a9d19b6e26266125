"""Pairs of parcels that claim the same ground."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ..feedback import Feedback, Silent, raise_if_cancelled
from ..geo import PolygonSet, gdal_messages, is_valid, polygons_only, polygons_to_wkb, repaired
from ..ranges import repeat_ranges

#: Overlaps up to this area (square metres) are digitising noise along shared edges.
SMALLEST_OVERLAP_M2 = 1.0

_CANDIDATES_AT_ONCE = 1 << 20

#: Geometries kept for the next pairs.
_SHAPES_KEPT = 5000


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
    shapes = _Shapes(polygons)
    found = []
    for number, (one, two) in enumerate(zip(first.tolist(), second.tolist())):
        if number % 500 == 0:
            raise_if_cancelled(feedback)
            feedback.progress(100 * number / len(first))
        overlap, problem = _overlap(shapes.get(one), shapes.get(two))
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
    return sorted(found, key=lambda conflict: (conflict.first, conflict.second))


def _candidates(
    bounds: NDArray[np.float64], group: NDArray[np.int64], smallest_m2: float
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return pairs of features whose bounding boxes overlap by enough, in spatial order.

    Features are put into bands of ground about twice as high as they are, and each band is swept along x:
    what is compared grows with the number of features, not with its square.
    """
    usable = np.flatnonzero(np.isfinite(bounds[:, 0]))
    if len(usable) == 0:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    height = bounds[usable, 3] - bounds[usable, 1]
    band_height = max(2.0 * float(height.mean()), 1e-6)
    south = float(bounds[usable, 1].min())
    first_band = np.floor((bounds[usable, 1] - south) / band_height).astype(np.int64)
    last_band = np.floor((bounds[usable, 3] - south) / band_height).astype(np.int64)
    item, offset = repeat_ranges(last_band - first_band + 1)
    band = first_band[item] + offset
    # A group (year) has bands of its own.
    _, number = np.unique(group[usable], return_inverse=True)
    band += number[item] * (int(last_band.max()) + 1)
    feature = usable[item]
    order = np.lexsort((bounds[feature, 0], band))
    feature, band = feature[order], band[order]
    begins_here = (offset == 0)[order]

    # A feature meets those of its band that begin before it ends.
    xmin, ymin, xmax, ymax = bounds[feature].T
    last = np.empty(len(feature), np.int64)
    for start, stop in _group_ranges(band):
        last[start:stop] = start + np.searchsorted(xmin[start:stop], xmax[start:stop], side="left")
    count = np.maximum(last - np.arange(len(feature)) - 1, 0)
    firsts, seconds = [], []
    done = np.r_[0, np.cumsum(count)]
    for start, stop in _group_ranges(done[:-1] // _CANDIDATES_AT_ONCE):
        item, offset = repeat_ranges(count[start:stop])
        one = item + start
        two = one + 1 + offset
        width = np.minimum(xmax[one], xmax[two]) - np.maximum(xmin[one], xmin[two])
        height = np.minimum(ymax[one], ymax[two]) - np.maximum(ymin[one], ymin[two])
        # Two that share several bands meet in the first of them, where one of both begins.
        here = begins_here[one] | begins_here[two]
        keep = here & (width > 0) & (height > 0) & (width * height > smallest_m2)
        one, two = feature[one[keep]], feature[two[keep]]
        firsts.append(np.minimum(one, two))
        seconds.append(np.maximum(one, two))
    return np.concatenate(firsts), np.concatenate(seconds)


def _group_ranges(groups: NDArray[np.int64]) -> Iterator[tuple[int, int]]:
    if len(groups) == 0:
        return
    cuts = np.flatnonzero(groups[1:] != groups[:-1]) + 1
    edges = [0, *cuts.tolist(), len(groups)]
    yield from zip(edges[:-1], edges[1:])


class _Shapes:
    """Geometries of features; pairs come in spatial order, so a few that were used last are enough."""

    def __init__(self, polygons: PolygonSet) -> None:
        self._polygons = polygons
        self._kept: OrderedDict[int, Any] = OrderedDict()

    def get(self, feature: int) -> Any:
        if feature in self._kept:
            self._kept.move_to_end(feature)
            return self._kept[feature]
        geometry = self._make(feature)
        self._kept[feature] = geometry
        if len(self._kept) > _SHAPES_KEPT:
            self._kept.popitem(last=False)
        return geometry

    def _make(self, feature: int) -> Any:
        geometry = ogr.CreateGeometryFromWkb(polygons_to_wkb(self._polygons, feature))
        # A reprojected outline can touch itself although the original did not.
        return geometry if is_valid(geometry) else repaired(geometry)[0] or geometry


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
    parts = polygons_only(overlap)
    return (None if parts.IsEmpty() else parts), ""
