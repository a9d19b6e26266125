"""Distance from pixel centres to the boundary of their parcel.

Point-to-segment distances over all edges of the parcel, holes included. Pixels are taken in patches:
only edges that may be nearest to some pixel of the patch are compared pixel by pixel, so that long
outlines cost little. The result is the exact minimum whatever the patches are.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .coverage import repeat_ranges
from .feedback import Feedback, raise_if_cancelled
from .polygon_set import PolygonSet

#: Side of a patch in pixels.
_PATCH = 8

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
    patch_row, patch_column = row // _PATCH, column // _PATCH
    patch_columns = winner.shape[1] // _PATCH + 1
    patches = (winner.shape[0] // _PATCH + 1) * patch_columns
    key = feature * patches + patch_row * patch_columns + patch_column
    order = np.argsort(key, kind="stable")
    key, feature, pixel = key[order], feature[order], pixel[order]
    x = (column[order] + (column_start + 0.5)) * resolution
    y = (row[order] + (row_start + 0.5)) * resolution

    start = np.flatnonzero(np.r_[True, key[1:] != key[:-1]])
    stop = np.r_[start[1:], len(key)]
    middle_x = 0.5 * (np.minimum.reduceat(x, start) + np.maximum.reduceat(x, start))
    middle_y = 0.5 * (np.minimum.reduceat(y, start) + np.maximum.reduceat(y, start))
    reach = np.hypot(np.maximum.reduceat(x, start) - middle_x, np.maximum.reduceat(y, start) - middle_y)
    edges = segments.first[feature[start] + 1] - segments.first[feature[start]]
    for begin, end in _bounded(edges, _PAIRS_AT_ONCE):
        if feedback is not None:
            raise_if_cancelled(feedback)
        candidates, patch = _candidates(
            segments, feature[start[begin:end]], middle_x[begin:end], middle_y[begin:end], reach[begin:end]
        )
        count = np.bincount(patch, minlength=end - begin)
        sizes = stop[begin:end] - start[begin:end]
        for low, high in _bounded(count * sizes, _PAIRS_AT_ONCE):
            points = slice(start[begin + low], stop[begin + high - 1])
            result[pixel[points]] = _nearest(
                segments,
                candidates,
                np.repeat((np.cumsum(count) - count)[low:high], sizes[low:high]),
                np.repeat(count[low:high], sizes[low:high]),
                x[points],
                y[points],
            )
    return result.reshape(winner.shape)


def _bounded(work: NDArray[np.int64], limit: int) -> list[tuple[int, int]]:
    """Split a sequence into ranges of at most `limit` work each (or of one item)."""
    chunk = (np.cumsum(work) - 1) // limit
    cuts = np.flatnonzero(chunk[1:] != chunk[:-1]) + 1
    edges = [0, *cuts.tolist(), len(work)]
    return list(zip(edges[:-1], edges[1:]))


def _candidates(
    segments: Segments,
    feature: NDArray[np.int64],
    x: NDArray[np.float64],
    y: NDArray[np.float64],
    reach: NDArray[np.float64],
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return (segment, patch) pairs: for each patch the segments that may be nearest to a pixel of it."""
    first = segments.first[feature]
    count = segments.first[feature + 1] - first
    patch, offset = repeat_ranges(count)
    segment = first[patch] + offset
    distance = np.sqrt(_squared(segments, segment, x[patch], y[patch]))
    nearest = np.minimum.reduceat(distance, np.cumsum(count) - count)
    # |d(p) - d(q)| <= |p - q|: what is nearest to some pixel is within twice the reach at the middle.
    keep = distance <= (nearest + 2.0 * reach)[patch] * (1.0 + 1e-9) + 1e-6
    return segment[keep], patch[keep]


def _nearest(
    segments: Segments,
    candidates: NDArray[np.int64],
    first: NDArray[np.int64],
    count: NDArray[np.int64],
    x: NDArray[np.float64],
    y: NDArray[np.float64],
) -> NDArray[np.float32]:
    """Return each point's distance to the nearest of its candidates."""
    point, offset = repeat_ranges(count)
    squared = _squared(segments, candidates[first[point] + offset], x[point], y[point])
    return np.sqrt(np.minimum.reduceat(squared, np.cumsum(count) - count)).astype(np.float32)


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
