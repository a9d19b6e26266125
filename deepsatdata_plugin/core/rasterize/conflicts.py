"""Pairs of parcels that claim the same ground."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ..feedback import Feedback, Silent, raise_if_cancelled
from ..geo import (
    SMALLEST_OVERLAP_M2,
    PolygonSet,
    areal_overlap,
    is_valid,
    overlapping_pairs,
    polygons_to_wkb,
    repaired,
)
from ..words import told
from .apart import kept_apart

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
    first, second = overlapping_pairs(polygons.bounds(), group, smallest_m2)
    if smallest_m2 > 0:
        some = ~kept_apart(polygons, first, second, smallest_m2)
        first, second = first[some], second[some]
    areas = polygons.areas()
    shapes = _Shapes(polygons)
    found = []
    for number, (one, two) in enumerate(zip(first.tolist(), second.tolist())):
        if number % 500 == 0:
            raise_if_cancelled(feedback)
            feedback.progress(100 * number / len(first))
        overlap, problem = areal_overlap(shapes.get(one), shapes.get(two))
        if problem:
            feedback.warn(
                told(
                    "The overlap of parcels {one} and {two} cannot be computed: {problem}",
                    one=one,
                    two=two,
                    problem=problem,
                )
            )
        if overlap is None:
            continue
        area = float(overlap.GetArea())
        if area > smallest_m2:
            smaller = min(areas[one], areas[two])
            found.append(
                Conflict(one, two, area, min(1.0, area / smaller), bytes(overlap.ExportToWkb(ogr.wkbNDR)))
            )
    return sorted(found, key=lambda conflict: (conflict.first, conflict.second))


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
