"""Ground that is claimed more than once, as areas in the pixels.

Where k parcels lie over each other, k - 1 of their claims are too many: the part of a parcel that parcels
before it claim already. Those parts are polygons, made of the overlaps of pairs, and are rasterized as
exactly as parcels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ..feedback import Feedback, raise_if_cancelled
from ..geo import Block, PolygonSet, polygons_from_wkb, polygons_only
from .conflicts import Conflict
from .coverage import coverage_runs
from .edges import PixelEdges, pixel_edges
from .painting import painted


@dataclass(frozen=True)
class DoubleClaims:
    """Parts of parcels that other parcels claim already.

    Attributes:
        polygons: One feature a parcel, in the CRS of the parcels.
        years: (features,) their label years.
    """

    polygons: PolygonSet
    years: NDArray[np.int64]


def double_claims(overlaps: Sequence[Conflict], years: NDArray[np.int64], feedback: Feedback) -> DoubleClaims:
    """Join the overlaps of each parcel with parcels of smaller numbers.

    Args:
        overlaps: All pairs of parcels of one CRS that overlap at all.
        years: (parcels,) their label years.
        feedback: Asked for a cancel.
    """
    parts: dict[int, list[bytes]] = {}
    for overlap in overlaps:
        parts.setdefault(overlap.second, []).append(overlap.wkb)
    joined = []
    for number, pieces in enumerate(parts.values()):
        if number % 500 == 0:
            raise_if_cancelled(feedback)
        joined.append(pieces[0] if len(pieces) == 1 else _union(pieces))
    owners = np.array(list(parts), np.int64)
    return DoubleClaims(polygons_from_wkb(joined), years[owners])


def _union(pieces: Sequence[bytes]) -> bytes:
    together = ogr.Geometry(ogr.wkbMultiPolygon)
    for piece in pieces:
        for part in ogr.CreateGeometryFromWkb(piece):
            together.AddGeometry(part)
    return bytes(polygons_only(together.UnionCascaded()).ExportToWkb(ogr.wkbNDR))


@dataclass(frozen=True)
class DoubleEdges:
    """Double claims of a year on the pixels of a grid.

    Attributes:
        bounds: (features, 4) first column, first row, last column, last row.
    """

    edges: PixelEdges
    bounds: NDArray[np.float64]
    pixel_m2: float

    @classmethod
    def of(cls, claims: DoubleClaims, year: int, ulx: float, uly: float, resolution: float) -> DoubleEdges:
        """Put the double claims of a year on a grid with this upper-left corner, metres."""
        polygons = claims.polygons.select(np.flatnonzero(claims.years == year))
        west, south, east, north = polygons.bounds().T
        bounds = np.column_stack([west - ulx, uly - north, east - ulx, uly - south]) / resolution
        return cls(pixel_edges(polygons, ulx, uly, resolution), bounds, resolution**2)

    def area(self, block: Block, feedback: Feedback) -> NDArray[np.float32]:
        """Return the square metres of each pixel of a block that are claimed too often."""
        bounds = self.bounds
        features = np.flatnonzero(
            (bounds[:, 0] < block.column_stop)
            & (bounds[:, 2] > block.column_start)
            & (bounds[:, 1] < block.row_stop)
            & (bounds[:, 3] > block.row_start)
        )
        if len(features) == 0:
            return np.zeros(block.shape, np.float32)
        runs = coverage_runs(self.edges.of_features(features), block, feedback)
        share = painted(runs, runs.coverage, block)
        return (share * self.pixel_m2).astype(np.float32).reshape(block.shape)
