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
_STEPS = np.arange(_PATCH)[:, None]

#: All pixels of a patch are worked on when so many are wanted.
_WHOLE_FROM = 12
_PATCHES_AT_ONCE = 256

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
    rows, columns = winner.shape
    across, down = -(-columns // _PATCH), -(-rows // _PATCH)
    padded = np.full((down * _PATCH, across * _PATCH), -1, np.int32)
    np.copyto(padded[:rows, :columns], winner, where=inside)
    by_patch = (down, _PATCH, across, _PATCH)
    owner = padded.reshape(by_patch).swapaxes(1, 2).reshape(-1, _PATCH**2)
    result = np.zeros(owner.shape, np.float32)
    pieces = _pieces(owner)
    if len(pieces.patch):
        row, column = np.divmod(pieces.patch, across)
        y, x = (row * _PATCH + row_start, column * _PATCH + column_start)
        _fill(result, pieces, x, y, segments, resolution, feedback)
    whole = result.reshape(down, across, _PATCH, _PATCH).swapaxes(1, 2)
    return whole.reshape(padded.shape)[:rows, :columns].copy()


@dataclass(frozen=True)
class _Pieces:
    """Parts of patches that belong to one feature, sorted by patch; most are whole patches.

    Attributes:
        patch, feature: (pieces,).
        bounds: (pieces, 4) first row, last row, first column, last column in the patch.
        size: (pieces,) pixels.
        first: (pieces,) where its pixels stand in `pixel`; -1 for whole patches.
        pixel: Places in their patch, row by row, of the pixels of pieces that are no whole patch.
    """

    patch: NDArray[np.int64]
    feature: NDArray[np.int64]
    bounds: NDArray[np.int64]
    size: NDArray[np.int64]
    first: NDArray[np.int64]
    pixel: NDArray[np.int64]


def _pieces(owner: NDArray[np.int32]) -> _Pieces:
    """Take patches (patches, pixels) apart by the features that own their pixels."""
    most = owner.max(axis=1)
    whole = (owner.min(axis=1) == most) & (most >= 0)
    alone, mixed = np.flatnonzero(whole), np.flatnonzero(~whole & (most >= 0))
    owned = owner[mixed].ravel()
    at = np.flatnonzero(owned >= 0)
    number, feature = at // _PATCH**2, owned[at].astype(np.int64)
    key = number * (int(feature.max(initial=0)) + 1) + feature
    order = np.argsort(key, kind="stable")
    key, pixel = key[order], at[order] % _PATCH**2
    first = np.flatnonzero(np.r_[True, key[1:] != key[:-1]]) if len(key) else np.zeros(0, np.int64)
    row, column = np.divmod(pixel, _PATCH)
    limits = [f.reduceat(v, first) for v in (row, column) for f in (np.minimum, np.maximum)]
    bounds = np.column_stack(limits) if len(first) else np.zeros((0, 4), np.int64)
    end = _PATCH - 1
    patch = np.r_[alone, mixed[number[order[first]]]]
    by_patch = np.argsort(patch, kind="stable")
    return _Pieces(
        patch=patch[by_patch],
        feature=np.r_[most[alone], feature[order[first]]].astype(np.int64)[by_patch],
        bounds=np.r_[np.tile([0, end, 0, end], (len(alone), 1)), bounds][by_patch],
        size=np.r_[np.full(len(alone), _PATCH**2), np.diff(np.r_[first, len(pixel)])][by_patch],
        first=np.r_[np.full(len(alone), -1), first][by_patch],
        pixel=pixel,
    )


def _fill(
    result: NDArray[np.float32],
    pieces: _Pieces,
    left: NDArray[np.int64],
    top: NDArray[np.int64],
    segments: Segments,
    resolution: float,
    feedback: Feedback | None,
) -> None:
    """Put the distances of all pieces into the patches (patches, pixels)."""
    near = _near(segments, pieces, left, top, resolution, feedback)
    # Of small pieces the pixels alone are compared. Those with most segments come first: pieces that have one
    # more then stand together.
    wanted = pieces.size >= _WHOLE_FROM
    order = np.argsort(-near.count, kind="stable")
    order = order[wanted[order]]
    for low in range(0, len(order), _PATCHES_AT_ONCE):
        if feedback is not None:
            raise_if_cancelled(feedback)
        some = order[low : low + _PATCHES_AT_ONCE]
        x, y = (np.asarray((v[some] + _STEPS + 0.5) * resolution, np.float64) for v in (left, top))
        distance = _of_patches(segments, _Lists(near.segment, near.first[some], near.count[some]), x, y)
        whole = pieces.first[some] < 0
        result[pieces.patch[some[whole]]] = distance[:, whole].T
        part = np.flatnonzero(~whole)
        item, offset = repeat_ranges(pieces.size[some[part]])
        pixel = pieces.pixel[pieces.first[some[part]][item] + offset]
        result[pieces.patch[some[part]][item], pixel] = distance[pixel, part[item]]
    few = np.flatnonzero(~wanted)
    for begin, end in _bounded(near.count[few] * pieces.size[few], _PAIRS_AT_ONCE) if len(few) else ():
        if feedback is not None:
            raise_if_cancelled(feedback)
        some = few[begin:end]
        item, offset = repeat_ranges(pieces.size[some])
        pixel = pieces.pixel[pieces.first[some][item] + offset]
        x = np.asarray((left[some][item] + pixel % _PATCH + 0.5) * resolution, np.float64)
        y = np.asarray((top[some][item] + pixel // _PATCH + 0.5) * resolution, np.float64)
        count = near.count[some][item]
        point, offset = repeat_ranges(count)
        segment = near.segment[near.first[some][item][point] + offset]
        squared = _squared(segments, segment, x[point], y[point])
        nearest = np.minimum.reduceat(squared, np.cumsum(count) - count)
        result[pieces.patch[some][item], pixel] = np.sqrt(nearest).astype(np.float32)


def _of_patches(
    segments: Segments, near: _Lists, x: NDArray[np.float64], y: NDArray[np.float64]
) -> NDArray[np.float32]:
    """Return the distances (pixels, patches) of all pixels of patches; most segments first."""
    best = np.empty((_PATCH, _PATCH, len(near.count)))
    for number in range(int(near.count[0])):
        n = int(np.searchsorted(-near.count, -number))
        squared = _squared_grid(segments, near.segment[near.first[:n] + number], x[:, :n], y[:, :n])
        if number:
            np.minimum(best[:, :, :n], squared, out=best[:, :, :n])
        else:
            best = squared
    return np.sqrt(best).astype(np.float32).reshape(_PATCH**2, -1)


@dataclass(frozen=True)
class _Lists:
    """Segments to be compared with each group of pixels: segment[first : first + count]."""

    segment: NDArray[np.int64]
    first: NDArray[np.int64]
    count: NDArray[np.int64]


def _near(
    segments: Segments,
    pieces: _Pieces,
    left: NDArray[np.int64],
    top: NDArray[np.int64],
    resolution: float,
    feedback: Feedback | None,
) -> _Lists:
    """Return for each piece the segments that may be nearest to one of its pixels."""
    first = np.column_stack([left + pieces.bounds[:, 2], top + pieces.bounds[:, 0]])
    last = np.column_stack([left + pieces.bounds[:, 3], top + pieces.bounds[:, 1]])
    low = np.asarray((first + 0.5) * resolution, np.float64)
    high = np.asarray((last + 0.5) * resolution, np.float64)
    # Large patches first: long outlines are then compared with few of the small ones.
    order = np.lexsort((left // _LARGE_PATCH, top // _LARGE_PATCH, pieces.feature))
    large = np.column_stack([pieces.feature, top // _LARGE_PATCH, left // _LARGE_PATCH])[order]
    start = np.flatnonzero(np.r_[True, (large[1:] != large[:-1]).any(axis=1)])
    own = pieces.feature[order[start]]
    whole = _Lists(np.arange(len(segments.x)), segments.first[own], np.diff(segments.first)[own])
    bounds = np.minimum.reduceat(low[order], start), np.maximum.reduceat(high[order], start)
    near = _prune(segments, whole, *bounds, feedback)
    parent = np.empty(len(order), np.int64)
    parent[order] = np.repeat(np.arange(len(start)), np.diff(np.r_[start, len(order)]))
    return _prune(segments, _Lists(near.segment, near.first[parent], near.count[parent]), low, high, feedback)


def _prune(
    segments: Segments,
    lists: _Lists,
    low: NDArray[np.float64],
    high: NDArray[np.float64],
    feedback: Feedback | None,
) -> _Lists:
    """Keep for each group of pixels the segments that may be nearest to one of its pixels.

    Args:
        segments: Edges of the features.
        lists: Segments of each group.
        low: (groups, 2) least x and y of its pixels' centres.
        high: (groups, 2) largest.
        feedback: Asked for a cancel.
    """
    middle, reach = 0.5 * (low + high), 0.5 * np.hypot(*(high - low).T)
    kept, counts = [], []
    for begin, end in _bounded(lists.count, _PAIRS_AT_ONCE):
        if feedback is not None:
            raise_if_cancelled(feedback)
        count = lists.count[begin:end]
        group, offset = repeat_ranges(count)
        segment = lists.segment[lists.first[begin:end][group] + offset]
        squared = _squared(segments, segment, *middle[begin:end][group].T)
        distance = np.sqrt(squared)
        nearest = np.minimum.reduceat(distance, np.cumsum(count) - count)
        # |d(p) - d(q)| <= |p - q|: what is nearest to some pixel is within twice the reach at the middle.
        limit = (nearest + 2.0 * reach[begin:end]) * (1.0 + 1e-9) + 1e-6
        keep = distance <= limit[group]
        kept.append(segment[keep])
        counts.append(np.bincount(group[keep], minlength=end - begin))
    count = np.concatenate(counts).astype(np.int64)
    return _Lists(np.concatenate(kept), np.cumsum(count) - count, count)


def _squared_grid(
    segments: Segments, segment: NDArray[np.int64], x: NDArray[np.float64], y: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return what `_squared` returns for grids of points: (rows, columns, segments).

    Args:
        segments: Edges of the features.
        segment: (segments,) one for each grid.
        x: (columns, segments) of the points.
        y: (rows, segments).
    """
    dx, dy = segments.dx[segment], segments.dy[segment]
    to_x, to_y = x - segments.x[segment], y - segments.y[segment]
    length = dx * dx + dy * dy
    length[length == 0.0] = np.inf  # nowhere along a segment without length
    along = (to_x * dx)[None, :] + (to_y * dy)[:, None]
    along /= length
    np.maximum(along, 0.0, out=along)
    np.minimum(along, 1.0, out=along)
    off_x = along * dx
    np.subtract(to_x[None, :], off_x, out=off_x)
    off_x *= off_x
    along *= dy
    np.subtract(to_y[:, None], along, out=along)
    along *= along
    off_x += along
    return off_x


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
