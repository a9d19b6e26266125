"""Distance from pixel centres to the boundary of their parcel.

Point-to-segment distances over all edges of the parcel, holes included. Pixels are taken in patches:
only edges that may be nearest to some pixel of the patch are compared pixel by pixel, so that long
outlines cost little. The result is the exact minimum whatever the patches are.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..feedback import Feedback, raise_if_cancelled
from ..geo import PolygonSet
from ..ranges import repeat_ranges

#: Sides of small and large patches in pixels.
_PATCH = 8
_LARGE_PATCH = 64

#: Point-edge pairs compared at once (bounds the memory).
_PAIRS_AT_ONCE = 1 << 19


@dataclass(frozen=True)
class Segments:
    """All edges of features in metres from the grid's upper-left corner, x right, y down.

    Attributes:
        x, y: (segments,) float64, start.
        dx, dy: (segments,) float64, end minus start.
        first: (features + 1,) int64, where each feature's segments begin.
    """

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    dx: NDArray[np.float64]
    dy: NDArray[np.float64]
    first: NDArray[np.int64]


def boundary_segments(polygons: PolygonSet, ulx: float, uly: float) -> Segments:
    """Collect the edges of all rings.

    Args:
        polygons: Polygons in the grid's CRS.
        ulx: Easting of the grid's upper-left corner in metres.
        uly: Northing of the grid's upper-left corner in metres.
    """
    x, y = polygons.xy[:, 0] - ulx, uly - polygons.xy[:, 1]
    feature, first = polygons.edges()
    return Segments(
        x=x[first],
        y=y[first],
        dx=x[first + 1] - x[first],
        dy=y[first + 1] - y[first],
        first=np.searchsorted(feature, np.arange(polygons.n_features + 1)),
    )


def boundary_distance(
    winner: NDArray[np.int32],
    inside: NDArray[np.bool_],
    segments: Segments,
    row_start: int,
    column_start: int,
    resolution: float,
    feedback: Feedback | None = None,
) -> NDArray[np.float32]:
    """Compute the distance from each pixel's centre to the boundary of the winning feature.

    Args:
        winner: (rows, columns) feature number, -1 none.
        inside: (rows, columns) where the centre is inside the winner.
        segments: Edges of the features.
        row_start: Row of the first line of `winner` on the grid.
        column_start: Column of its first column.
        resolution: Pixel side in metres.
        feedback: Asked for a cancel from time to time.

    Returns:
        (rows, columns) float32 metres; 0 where there is no winner or its polygon does not hold the
        centre.
    """
    result = np.zeros(winner.size, np.float32)
    row, column = np.nonzero(inside & (winner >= 0))
    if len(row) == 0:
        return result.reshape(winner.shape)
    feature = winner[row, column].astype(np.int64)
    pixel = row * winner.shape[1] + column
    order, coarse_start, fine_start = _patches(feature, row, column, winner.shape)
    feature, pixel = feature[order], pixel[order]
    x: NDArray[np.float64] = np.asarray((column[order] + (column_start + 0.5)) * resolution, np.float64)
    y: NDArray[np.float64] = np.asarray((row[order] + (row_start + 0.5)) * resolution, np.float64)

    # Large patches first: long outlines are then compared with few of the small ones.
    own = feature[coarse_start]
    whole = _Lists(np.arange(len(segments.x)), segments.first[own], np.diff(segments.first)[own])
    near = _prune(segments, whole, x, y, coarse_start, feedback)
    parent = np.searchsorted(coarse_start, fine_start, side="right") - 1
    of_parent = _Lists(near.segment, near.first[parent], near.count[parent])
    near = _prune(segments, of_parent, x, y, fine_start, feedback)

    size = np.diff(np.r_[fine_start, len(x)])
    for low, high in _bounded(near.count * size, _PAIRS_AT_ONCE):
        if feedback is not None:
            raise_if_cancelled(feedback)
        begin, end = fine_start[low], fine_start[high - 1] + size[high - 1]
        first, count = (np.repeat(values[low:high], size[low:high]) for values in (near.first, near.count))
        point, offset = repeat_ranges(count)
        squared = _squared(
            segments, near.segment[first[point] + offset], x[begin:end][point], y[begin:end][point]
        )
        nearest = np.minimum.reduceat(squared, np.cumsum(count) - count)
        result[pixel[begin:end]] = np.sqrt(nearest).astype(np.float32)
    return result.reshape(winner.shape)


@dataclass(frozen=True)
class _Lists:
    """Segments to be compared with each group of pixels: segment[first : first + count]."""

    segment: NDArray[np.int64]
    first: NDArray[np.int64]
    count: NDArray[np.int64]


def _patches(
    feature: NDArray[np.int64], row: NDArray[np.int64], column: NDArray[np.int64], shape: tuple[int, ...]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Sort pixels by feature, large patch, small patch; return the order and where patches start."""
    across = shape[1] // _LARGE_PATCH + 1
    large = (row // _LARGE_PATCH) * across + column // _LARGE_PATCH
    per_side = _LARGE_PATCH // _PATCH
    small = (row // _PATCH % per_side) * per_side + column // _PATCH % per_side
    key = (feature * (across * (shape[0] // _LARGE_PATCH + 1)) + large) * per_side**2 + small
    order = np.argsort(key, kind="stable")
    key = key[order]
    fine = np.flatnonzero(np.r_[True, key[1:] != key[:-1]])
    large_key = key // per_side**2
    coarse = np.flatnonzero(np.r_[True, large_key[1:] != large_key[:-1]])
    return order, coarse, fine


def _prune(
    segments: Segments,
    lists: _Lists,
    x: NDArray[np.float64],
    y: NDArray[np.float64],
    start: NDArray[np.int64],
    feedback: Feedback | None,
) -> _Lists:
    """Keep for each group of pixels the segments that may be nearest to one of its pixels."""
    low_x, high_x = np.minimum.reduceat(x, start), np.maximum.reduceat(x, start)
    low_y, high_y = np.minimum.reduceat(y, start), np.maximum.reduceat(y, start)
    middle_x, middle_y = 0.5 * (low_x + high_x), 0.5 * (low_y + high_y)
    reach = 0.5 * np.hypot(high_x - low_x, high_y - low_y)
    kept, counts = [], []
    for begin, end in _bounded(lists.count, _PAIRS_AT_ONCE):
        if feedback is not None:
            raise_if_cancelled(feedback)
        count = lists.count[begin:end]
        group, offset = repeat_ranges(count)
        segment = lists.segment[lists.first[begin:end][group] + offset]
        squared = _squared(segments, segment, middle_x[begin:end][group], middle_y[begin:end][group])
        distance = np.sqrt(squared)
        nearest = np.minimum.reduceat(distance, np.cumsum(count) - count)
        # |d(p) - d(q)| <= |p - q|: what is nearest to some pixel is within twice the reach at the middle.
        limit = (nearest + 2.0 * reach[begin:end]) * (1.0 + 1e-9) + 1e-6
        keep = distance <= limit[group]
        kept.append(segment[keep])
        counts.append(np.bincount(group[keep], minlength=end - begin))
    count = np.concatenate(counts).astype(np.int64)
    return _Lists(np.concatenate(kept), np.cumsum(count) - count, count)


def _bounded(work: NDArray[np.int64], limit: int) -> list[tuple[int, int]]:
    """Split a sequence into ranges of at most `limit` work each (or of one item)."""
    chunk = (np.cumsum(work) - 1) // limit
    cuts = np.flatnonzero(chunk[1:] != chunk[:-1]) + 1
    edges = [0, *cuts.tolist(), len(work)]
    return list(zip(edges[:-1], edges[1:]))


def _squared(
    segments: Segments, segment: NDArray[np.int64], x: NDArray[np.float64], y: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return squared point-to-segment distances, pair by pair."""
    dx, dy = segments.dx[segment], segments.dy[segment]
    to_x, to_y = x - segments.x[segment], y - segments.y[segment]
    length = dx * dx + dy * dy
    with np.errstate(divide="ignore", invalid="ignore"):
        along = np.clip((to_x * dx + to_y * dy) / length, 0.0, 1.0)
    along[length == 0.0] = 0.0
    off_x, off_y = to_x - along * dx, to_y - along * dy
    return off_x * off_x + off_y * off_y
