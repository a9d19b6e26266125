"""Outlines of parcels in the pixels of a window: vertices, so many points, and the lines of cut pixels.

One convention for all: x counts pixels from the western side, y from the northern, as columns and rows do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..geo import PolygonSet

#: Pieces of edges shorter than this, in pixels, are rounding at the corner of a pixel.
_SHORTEST = 1e-9


def outline_of(
    polygons: PolygonSet, feature: int, ulx: float, uly: float, resolution: float
) -> list[NDArray[np.float64]]:
    """Return the rings of a parcel in pixels of a window, each closed, shells and holes as they were read.

    Args:
        polygons: Parcels in the window's CRS.
        feature: Which of them.
        ulx: Easting of the window's upper-left corner.
        uly: Its northing.
        resolution: Side of a pixel, metres.
    """
    first, last = np.searchsorted(polygons.ring_feature, [feature, feature + 1])
    rings = []
    for ring in range(int(first), int(last)):
        xy = polygons.xy[polygons.ring_start[ring] : polygons.ring_start[ring + 1]]
        rings.append(np.column_stack(((xy[:, 0] - ulx) / resolution, (uly - xy[:, 1]) / resolution)))
    return rings


def resampled(ring: NDArray[np.float64], points: int) -> NDArray[np.float64]:
    """Return so many points at equal distances along a closed ring, the first one its first vertex.

    Args:
        ring: (n, 2), closed.
        points: 1 and more; the first is not repeated at the end.
    """
    steps = np.hypot(*np.diff(ring, axis=0).T)
    along = np.concatenate(([0.0], np.cumsum(steps)))
    at = along[-1] * np.arange(points) / points
    return np.column_stack([np.interp(at, along, ring[:, axis]) for axis in (0, 1)])


@dataclass(frozen=True)
class BoundaryLines:
    """The lines along which a parcel's boundary cuts pixels; arrays (rows, columns).

    A line goes through the points where the boundary enters and leaves the pixel: y = slope x + intercept, y
    downwards. A boundary straight up or down has slope inf, and the intercepts are its x.

    Attributes:
        slope: NaN where no boundary crosses.
        local: Intercept with the pixel's own upper-left corner as origin, in pixels.
        whole: Intercept with the window's upper-left corner as origin.
        crossings: How often the boundary goes through the pixel, 0 for one that never leaves it; the
            lines are those of pixels with one crossing, of others of the longest.
    """

    slope: NDArray[np.float32]
    local: NDArray[np.float32]
    whole: NDArray[np.float32]
    crossings: NDArray[np.uint8]


def boundary_lines(rings: Sequence[NDArray[np.float64]], size: int) -> BoundaryLines:
    """Compute the lines of the pixels that a parcel's boundary cuts.

    Args:
        rings: Rings in pixels of the window, closed (`outline_of`).
        size: Side of the window in pixels.
    """
    slope, local, whole = (np.full((size, size), np.nan, np.float32) for _ in range(3))
    crossings = np.zeros((size, size), np.uint8)
    longest = np.zeros((size, size))
    for ring in rings:
        for row, column, start, end in _crossings(ring, size):
            (x0, y0), (x1, y1) = start, end
            length = float(np.hypot(x1 - x0, y1 - y0))
            if not length:  # it comes back where it came from, or never leaves: no line
                continue
            crossings[row, column] = min(255, int(crossings[row, column]) + 1)
            if length <= longest[row, column]:
                continue
            longest[row, column] = length
            if abs(x1 - x0) <= _SHORTEST:
                slope[row, column], whole[row, column], local[row, column] = np.inf, x0, x0 - column
                continue
            steep = (y1 - y0) / (x1 - x0)
            slope[row, column] = steep
            whole[row, column] = y0 - steep * x0
            local[row, column] = (y0 - row) - steep * (x0 - column)
    return BoundaryLines(slope, local, whole, crossings)


def _crossings(
    ring: NDArray[np.float64], size: int
) -> list[tuple[int, int, tuple[float, float], tuple[float, float]]]:
    """Return (row, column, where it enters, where it leaves) of every passage of a ring through a pixel.

    A passage that begins with the ring's first vertex and one that ends there are one.
    """
    pieces = _pieces(ring)
    if not len(pieces):
        return []
    middle = (pieces[:, :2] + pieces[:, 2:]) / 2
    cell = np.floor(middle).astype(np.int64)
    change = np.flatnonzero((cell[1:] != cell[:-1]).any(axis=1)) + 1
    starts = np.concatenate(([0], change))
    stops = np.concatenate((change, [len(pieces)]))
    runs = [(cell[a], pieces[a, :2], pieces[b - 1, 2:]) for a, b in zip(starts, stops)]
    if len(runs) > 1 and (runs[0][0] == runs[-1][0]).all():
        runs[0] = (runs[0][0], runs[-1][1], runs[0][2])
        runs.pop()
    found = []
    for (column, row), enters, leaves in runs:
        if 0 <= row < size and 0 <= column < size:
            ends = (float(enters[0]), float(enters[1])), (float(leaves[0]), float(leaves[1]))
            found.append((int(row), int(column), *ends))
    return found


def _pieces(ring: NDArray[np.float64]) -> NDArray[np.float64]:
    """Cut the edges of a ring at the lines of the grid: (pieces, 4) x0, y0, x1, y1, in order."""
    parts = []
    for (x0, y0), (x1, y1) in zip(ring[:-1], ring[1:]):
        at = [np.array((0.0, 1.0))]
        for start, end in ((x0, x1), (y0, y1)):
            low, high = np.ceil(min(start, end)), np.floor(max(start, end))
            if end != start and high >= low:
                at.append((np.arange(low, high + 1) - start) / (end - start))
        share = np.unique(np.clip(np.concatenate(at), 0.0, 1.0))
        points = np.column_stack((x0 + share * (x1 - x0), y0 + share * (y1 - y0)))
        parts.append(np.hstack((points[:-1], points[1:])))
    pieces = np.concatenate(parts) if parts else np.zeros((0, 4))
    long_enough = np.hypot(pieces[:, 2] - pieces[:, 0], pieces[:, 3] - pieces[:, 1]) > _SHORTEST
    return np.asarray(pieces[long_enough])
