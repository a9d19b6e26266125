"""Parcels as an image would show them: which share of every pixel each covers, moved by any shift."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..feedback import Feedback
from ..geo import Block, Grid, PolygonSet
from ..rasterize import coverage_runs, pixel_edges

#: Positions of edges are multiples of one by this many pixels (see `rasterize.pixel_edges`).
_STEPS = 2.0**32

#: Shares of a pixel below this are rounding.
_SMALLEST = 1e-9


@dataclass(frozen=True)
class Covered:
    """Cells of parcels on a rectangle of pixels: a cell is a pixel and a parcel that covers some of it.

    Attributes:
        parcel: (cells,) int64.
        pixel: (cells,) int64, row by row from the upper-left corner.
        share: (cells,) float64, of the pixel's area, above 0 to 1.
        total: (pixels,) float64, share that all parcels together cover; above 1 where they overlap.
    """

    parcel: NDArray[np.int64]
    pixel: NDArray[np.int64]
    share: NDArray[np.float64]
    total: NDArray[np.float64]

    def painted(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return (pixels,) the sum over parcels of share times value of the parcel."""
        return np.bincount(self.pixel, self.share * values[self.parcel], len(self.total)).astype(np.float64)


class MovableParcels:
    """Parcels over a rectangle of pixels.

    Args:
        polygons: In the CRS of the grid.
        grid: The rectangle.
        feedback: Cancel.
    """

    def __init__(self, polygons: PolygonSet, grid: Grid, feedback: Feedback) -> None:
        self.grid, self.n_parcels = grid, polygons.n_features
        self._edges = pixel_edges(polygons, grid.ulx, grid.uly, grid.resolution)
        self.feedback = feedback
        self._known: dict[tuple[float, float], Covered] = {}

    def at(self, east: float, north: float, *, keep: bool = False) -> Covered:
        """Return the cells of the parcels moved by metres to the east and north.

        Args:
            east: Metres.
            north: Metres.
            keep: Keep them, since they are asked for again.
        """
        if (east, north) in self._known:
            return self._known[east, north]
        right = np.rint(east / self.grid.resolution * _STEPS) / _STEPS
        down = np.rint(-north / self.grid.resolution * _STEPS) / _STEPS
        edges = self._edges
        moved = replace(
            edges, x0=edges.x0 + right, x1=edges.x1 + right, y0=edges.y0 + down, y1=edges.y1 + down
        )
        height, width = self.grid.shape
        parcel, row, column, share = coverage_runs(moved, Block(0, height, 0, width), self.feedback).cells()
        some = share > _SMALLEST
        parcel, share = parcel[some], share[some]
        pixel = row[some] * width + column[some]
        covered = Covered(parcel, pixel, share, np.bincount(pixel, share, height * width).astype(np.float64))
        if keep:
            self._known[east, north] = covered
        return covered
