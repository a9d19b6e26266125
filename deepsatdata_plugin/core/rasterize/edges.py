"""Edges of polygons on the pixels of a grid."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..geo import PolygonSet
from ..ranges import repeat_ranges

#: Positions are multiples of one by this many pixels.
POSITION_STEPS = 2.0**32

#: Pieces of edges worked on at once; keeps temporary arrays in the processor's cache.
PIECES_AT_ONCE = 1 << 15


@dataclass(frozen=True)
class PixelEdges:
    """Edges of polygons in pixels of a grid: x to the right, y down from the upper-left corner.

    Every edge runs downwards (y0 < y1); its sign is +1 when it did so in the polygon (outer rings
    counter-clockwise seen with y up), so that the inside is on its right. Horizontal edges have no
    height and are left out.

    Attributes:
        x0, y0, x1, y1: (edges,) float64, multiples of 2^-32.
        sign: (edges,) float64, +1 or -1.
        feature: (edges,) int64, ascending.
        first_edge: (features + 1,) int64, where each feature's edges start.
    """

    x0: NDArray[np.float64]
    y0: NDArray[np.float64]
    x1: NDArray[np.float64]
    y1: NDArray[np.float64]
    sign: NDArray[np.float64]
    feature: NDArray[np.int64]
    first_edge: NDArray[np.int64]

    def of_features(self, features: NDArray[np.int64]) -> PixelEdges:
        """Return the edges of these ascending features alone; features keep their numbers."""
        starts = self.first_edge[features]
        item, offset = repeat_ranges(self.first_edge[features + 1] - starts)
        edge = starts[item] + offset
        return PixelEdges(
            self.x0[edge],
            self.y0[edge],
            self.x1[edge],
            self.y1[edge],
            self.sign[edge],
            self.feature[edge],
            self.first_edge,
        )


def pixel_edges(polygons: PolygonSet, ulx: float, uly: float, resolution: float) -> PixelEdges:
    """Put polygons on a grid.

    Args:
        polygons: Polygons in the grid's CRS; rings may have any orientation.
        ulx: Easting of the grid's upper-left corner in metres.
        uly: Northing of the grid's upper-left corner in metres.
        resolution: Pixel side in metres.
    """
    parts = [_edges(part, ulx, uly, resolution) for part in _parts_of_rings(polygons)]
    x0, y0, x1, y1, sign, feature = (np.concatenate(columns) for columns in zip(*parts))
    return PixelEdges(
        x0=x0,
        y0=y0,
        x1=x1,
        y1=y1,
        sign=sign,
        feature=feature,
        first_edge=np.r_[0, np.cumsum(np.bincount(feature, minlength=polygons.n_features))],
    )


def _parts_of_rings(polygons: PolygonSet) -> Iterator[PolygonSet]:
    """Yield whole rings, so many that they stay in the processor's cache; at least one part."""
    part = polygons.ring_start[:-1] // PIECES_AT_ONCE
    cuts = [0, *(np.flatnonzero(part[1:] != part[:-1]) + 1).tolist(), len(part)]
    for begin, end in zip(cuts, cuts[1:]):
        start = polygons.ring_start[begin : end + 1]
        yield PolygonSet(
            xy=polygons.xy[start[0] : start[-1]],
            ring_start=start - start[0],
            ring_feature=polygons.ring_feature[begin:end],
            ring_hole=polygons.ring_hole[begin:end],
            n_features=polygons.n_features,
        )


def _edges(polygons: PolygonSet, ulx: float, uly: float, resolution: float) -> tuple[NDArray[Any], ...]:
    x = _positions(polygons.xy[:, 0] - ulx, resolution)
    y = _positions(uly - polygons.xy[:, 1], resolution)
    # From each vertex to the next, from ring to ring too: those are left out.
    step = y[1:] - y[:-1]
    keep = step != 0.0
    keep[polygons.ring_start[1:-1] - 1] = False
    edge = np.flatnonzero(keep)
    down = step.take(edge) > 0.0
    upper, lower = edge + ~down, edge + down
    lengths = np.diff(polygons.ring_start)
    sign = np.repeat(np.where(polygons.reversed_rings(), -1.0, 1.0), lengths).take(edge)
    feature = np.repeat(polygons.ring_feature, lengths).take(edge)
    return x.take(upper), y.take(upper), x.take(lower), y.take(lower), np.where(down, sign, -sign), feature


def _positions(metres: NDArray[np.float64], resolution: float) -> NDArray[np.float64]:
    metres *= POSITION_STEPS / resolution
    np.rint(metres, out=metres)
    metres *= 1.0 / POSITION_STEPS
    return metres
