"""Pairs of polygons that a straight line keeps apart, found for all pairs at once.

Most neighbours whose bounding boxes overlap share no ground. Where all of one polygon lies on one side of a
line through one of its edges, and all of the other beyond it, that is certain without intersecting them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..geo import PolygonSet
from ..ranges import repeat_ranges

#: Outlines of more vertices are not looked at: each edge is compared with each vertex.
_MOST_VERTICES = 64
_AT_ONCE = 1 << 17


@dataclass(frozen=True)
class _Lines:
    """Lines through edges that have all of their feature on one side: x nx + y ny >= c there.

    Attributes:
        first: (features + 1,) where each feature's lines start.
        nx, ny: (lines,) unit vectors.
        c: (lines,) metres.
    """

    first: NDArray[np.int64]
    nx: NDArray[np.float64]
    ny: NDArray[np.float64]
    c: NDArray[np.float64]


def kept_apart(
    polygons: PolygonSet, first: NDArray[np.int64], second: NDArray[np.int64], smallest_m2: float
) -> NDArray[np.bool_]:
    """Tell which pairs certainly overlap by less than an area.

    Args:
        polygons: Polygons in a CRS in metres.
        first: (pairs,) numbers of features.
        second: (pairs,) numbers of features.
        smallest_m2: The area, more than 0.

    Returns:
        (pairs,) True where they do; False where it is not known.
    """
    bounds = polygons.bounds()
    vertices = polygons.ring_start[np.searchsorted(polygons.ring_feature, np.arange(polygons.n_features + 1))]
    # What both have beyond the line lies in a strip as long as the one and twice this wide.
    slack = smallest_m2 / (4.0 * np.hypot(bounds[:, 2] - bounds[:, 0], bounds[:, 3] - bounds[:, 1]))
    lines = _lines(polygons, vertices, slack)
    apart = np.zeros(len(first), bool)
    for one, two in ((first, second), (second, first)):
        known = (lines.first[one + 1] > lines.first[one]) & (vertices[two + 1] > vertices[two])
        open_pairs = np.flatnonzero(~apart & known)
        for some in np.array_split(open_pairs, len(open_pairs) * 40 // _AT_ONCE + 1):
            if len(some):
                apart[some] = _beyond(polygons, vertices, slack, bounds, lines, one[some], two[some])
    return apart


def _beyond(
    polygons: PolygonSet,
    vertices: NDArray[np.int64],
    slack: NDArray[np.float64],
    bounds: NDArray[np.float64],
    lines: _Lines,
    one: NDArray[np.int64],
    two: NDArray[np.int64],
) -> NDArray[np.bool_]:
    """Tell where the second feature lies beyond the line of the first that its middle is farthest from."""
    count = lines.first[one + 1] - lines.first[one]
    pair, offset = repeat_ranges(count)
    line = lines.first[one][pair] + offset
    x, y = (0.5 * (bounds[two, k] + bounds[two, k + 2])[pair] for k in (0, 1))
    inside = x * lines.nx[line] + y * lines.ny[line] - lines.c[line]
    least = np.minimum.reduceat(inside, np.cumsum(count) - count)
    best = np.empty(len(one), np.int64)
    farthest = inside == least[pair]
    best[pair[farthest]] = line[farthest]

    count = vertices[two + 1] - vertices[two]
    pair, offset = repeat_ranges(count)
    vertex, line = vertices[two][pair] + offset, best[pair]
    inside = polygons.xy[vertex, 0] * lines.nx[line] + polygons.xy[vertex, 1] * lines.ny[line] - lines.c[line]
    most: NDArray[np.float64] = np.maximum.reduceat(inside, np.cumsum(count) - count)
    beyond: NDArray[np.bool_] = most <= slack[one]
    return beyond


def _lines(polygons: PolygonSet, vertices: NDArray[np.int64], slack: NDArray[np.float64]) -> _Lines:
    feature, edge = polygons.edges()
    count = np.diff(vertices)
    simple = count[feature] <= _MOST_VERTICES
    parts = [
        _some_lines(polygons, vertices, slack, feature[some], edge[some])
        for some in _chunks(np.flatnonzero(simple), count[feature[simple]])
    ]
    none = np.zeros(0)
    columns = [np.concatenate(column) for column in zip(*parts)] if parts else [none.astype(int), *[none] * 3]
    first = np.searchsorted(columns[0], np.arange(polygons.n_features + 1))
    return _Lines(first, *columns[1:])


def _chunks(edges: NDArray[np.int64], work: NDArray[np.int64]) -> Iterator[NDArray[np.int64]]:
    done = np.cumsum(work) // _AT_ONCE
    if len(edges):
        yield from np.split(edges, np.flatnonzero(done[1:] != done[:-1]) + 1)


def _some_lines(
    polygons: PolygonSet,
    vertices: NDArray[np.int64],
    slack: NDArray[np.float64],
    feature: NDArray[np.int64],
    edge: NDArray[np.int64],
) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    x, y = polygons.xy.T
    dx, dy = x[edge + 1] - x[edge], y[edge + 1] - y[edge]
    length = np.hypot(dx, dy)
    some = np.flatnonzero(length > 0)
    feature, edge = feature[some], edge[some]
    nx, ny = -dy[some] / length[some], dx[some] / length[some]
    c = x[edge] * nx + y[edge] * ny
    count = vertices[feature + 1] - vertices[feature]
    item, offset = repeat_ranges(count)
    vertex = vertices[feature][item] + offset
    side = x[vertex] * nx[item] + y[vertex] * ny[item] - c[item]
    starts = np.cumsum(count) - count
    low, high = np.minimum.reduceat(side, starts), np.maximum.reduceat(side, starts)
    left = low >= -slack[feature]
    keep = np.flatnonzero(left | (high <= slack[feature]))
    sign = np.where(left, 1.0, -1.0)[keep]
    return feature[keep], sign * nx[keep], sign * ny[keep], sign * c[keep]
