"""Exact share of each pixel's area inside polygons, for all parcels of a block at once.

Signed-area accumulation, as font rasterizers do it (R. Levien, "font-rs"; A. Turner's and D. Turner's
"libart" and FreeType before it): every edge is cut at the lines of the grid; a piece adds its height
to the "cover" of its cell and of all cells to its right, and the area between itself and the right
side of its own cell to the "area" of that cell. Adding up along a row gives the area of polygon
inside each pixel, exactly, holes included. Between the cells that edges touch the sum is constant:
interiors come out as runs, not as single cells.

Sums do not depend on the order of the edges, on the block or on what else is computed with them:
vertical positions are multiples of 2^-32 pixel and areas of 2^-40 pixel, so that every addition of
doubles is exact. A pixel inside a parcel has coverage 1.0 to the last bit.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..feedback import Feedback, raise_if_cancelled
from ..geo import Block
from ..ranges import repeat_ranges
from .edges import PIECES_AT_ONCE, POSITION_STEPS, PixelEdges

_AREA_STEPS = 2.0**40

#: Cells in the boxes of parcels by pieces of edges; where there are more, pieces are sorted.
_PLACES_PER_PIECE = 256


@dataclass(frozen=True)
class CoverageRuns:
    """Runs of pixels of one row with the same coverage by one feature.

    Sorted by feature, row, column. Rows and columns count from the grid's upper-left corner.

    Attributes:
        feature: (runs,) int64.
        row: (runs,) int64.
        start: (runs,) int64, first column.
        stop: (runs,) int64, column after the last.
        coverage: (runs,) float64, 0 < coverage <= 1.
    """

    feature: NDArray[np.int64]
    row: NDArray[np.int64]
    start: NDArray[np.int64]
    stop: NDArray[np.int64]
    coverage: NDArray[np.float64]

    def cells(self) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
        """Return (feature, row, column, coverage) of every single pixel."""
        lengths = self.stop - self.start
        run, offset = repeat_ranges(lengths)
        return self.feature[run], self.row[run], self.start[run] + offset, self.coverage[run]


def coverage_runs(edges: PixelEdges, block: Block, feedback: Feedback | None = None) -> CoverageRuns:
    """Compute the coverage of all pixels of a block by all features.

    Args:
        edges: Edges on the grid; those outside the block cost little.
        block: The block.
        feedback: Asked for a cancel from time to time.

    Returns:
        All runs with coverage > 0 in the block. They do not depend on the block: a run cut by the
        block's side has the same coverage in both blocks.
    """
    parts = list(coverage_parts(edges, block, feedback))
    if len(parts) == 1:
        return parts[0]
    columns = zip(*((p.feature, p.row, p.start, p.stop, p.coverage) for p in parts))
    return CoverageRuns(*map(np.concatenate, columns)) if parts else NO_RUNS


def coverage_parts(
    edges: PixelEdges, block: Block, feedback: Feedback | None = None
) -> Iterator[CoverageRuns]:
    """Yield what `coverage_runs` returns in parts of whole features, for what needs no more at a time."""
    # Pieces to the right of the block add nothing to it; rows above and below are never made.
    touching = np.flatnonzero(
        (edges.y1 > block.row_start)
        & (edges.y0 < block.row_stop)
        & (np.minimum(edges.x0, edges.x1) < block.column_stop)
    )
    places = _Places()
    for some in _chunks_of_features(edges, touching, block):
        if feedback is not None:
            raise_if_cancelled(feedback)
        yield _runs(edges, some, block, places)


def centre_runs(edges: PixelEdges, block: Block) -> CoverageRuns:
    """Find the pixels of a block whose centre lies inside a feature.

    A centre exactly on an edge belongs to the polygon on its right, on a horizontal edge to the
    one below: of two neighbours exactly one has it.

    Args:
        edges: Edges on the grid.
        block: The block.

    Returns:
        Runs with coverage 1.0, sorted as those of `coverage_runs`.
    """
    rows = block.shape[0]
    first = np.maximum(np.ceil(edges.y0 - 0.5), block.row_start)
    count = np.maximum(np.minimum(np.ceil(edges.y1 - 0.5), block.row_stop) - first, 0).astype(np.int64)
    edge, offset = repeat_ranges(count)
    row = (first[edge] + offset).astype(np.int64)
    slope = (edges.x1 - edges.x0) / (edges.y1 - edges.y0)
    crossing = edges.x0[edge] + (row + 0.5 - edges.y0[edge]) * slope[edge]
    column = np.clip(np.ceil(crossing - 0.5), block.column_start, block.column_stop).astype(np.int64)
    line = edges.feature[edge] * rows + (row - block.row_start)
    order = np.lexsort((column, line))
    line, column = line[order], column[order]
    # Every row is crossed an even number of times and enters before it leaves, so that the sum over
    # the lines before this one is zero.
    inside = np.cumsum(edges.sign[edge][order]) > 0.5
    stop = np.r_[column[1:], block.column_stop]
    keep = inside & (stop > column)
    feature, row = np.divmod(line[keep], rows)
    return CoverageRuns(feature, row + block.row_start, column[keep], stop[keep], np.ones(len(row)))


#: Nothing covers anything.
NO_RUNS = CoverageRuns(
    feature=np.zeros(0, np.int64),
    row=np.zeros(0, np.int64),
    start=np.zeros(0, np.int64),
    stop=np.zeros(0, np.int64),
    coverage=np.zeros(0),
)


def _chunks_of_features(
    edges: PixelEdges, touching: NDArray[np.int64], block: Block
) -> list[NDArray[np.int64]]:
    """Split edges into chunks of whole features with bounded work."""
    if len(touching) == 0:
        return []
    y0, y1 = edges.y0[touching], edges.y1[touching]
    rows = np.minimum(y1, block.row_stop) - np.maximum(y0, block.row_start)
    columns = np.minimum(np.abs(edges.x1[touching] - edges.x0[touching]), block.shape[1])
    work = np.cumsum(rows + columns + 2.0)
    feature = edges.feature[touching]
    last = np.flatnonzero(np.r_[feature[1:] != feature[:-1], True])
    chunk = (work[last] // PIECES_AT_ONCE).astype(np.int64)
    cuts = last[np.flatnonzero(chunk[1:] != chunk[:-1])] + 1
    return np.split(touching, cuts)


def _runs(edges: PixelEdges, some: NDArray[np.int64], block: Block, places: _Places) -> CoverageRuns:
    """Return the runs of whole features whose edges are given."""
    rows = _row_pieces(edges, some, block)
    pieces = _cell_pieces(rows, block)
    if len(pieces.key) == 0:
        return NO_RUNS

    # Sums per cell, ascending by feature, row, column.
    count, number = places.numbered(pieces.key, rows.n_places)
    cover = np.bincount(number, pieces.cover, count)
    area = np.bincount(number, pieces.area, count)
    one = np.empty(count, np.int64)  # any piece of each cell
    one[number] = np.arange(len(number))
    column = pieces.column.take(one).astype(np.int64)
    one = pieces.piece.take(one)
    row, feature = rows.row.take(one).astype(np.int64), rows.feature.take(rows.edge.take(one))

    # Cover of the pixels to the right of each cell: the sum along its line so far.
    new_line = _changes(row)
    new_line |= _changes(feature)
    after = np.cumsum(cover)
    last = np.flatnonzero(np.r_[new_line[1:], True])
    if after[last].any():  # lines cut at the right side of the block do not add up to zero
        after -= np.repeat(np.r_[0.0, after[last[:-1]]], np.diff(np.r_[-1, last]))
    in_cell = after - cover
    in_cell += area

    # A cell is followed by a run up to the next cell of its row, or to the side of the block.
    start = np.empty(2 * count, np.int64)
    start[::2] = np.maximum(column, block.column_start)  # what lies to the left of the block is no pixel
    start[1::2] = column + 1
    stop = np.empty_like(start)
    stop[::2] = start[1::2]
    stop[1:-1:2] = column[1:]
    stop[1::2][last] = block.column_stop
    coverage = np.empty(len(start))
    coverage[::2] = in_cell
    coverage[1::2] = after
    keep = coverage > 0.0
    keep &= stop > start
    kept = np.flatnonzero(keep)
    cell = kept >> 1
    return CoverageRuns(
        feature=feature.take(cell),
        row=row.take(cell),
        start=start.take(kept),
        stop=stop.take(kept),
        coverage=np.minimum(coverage.take(kept), 1.0),
    )


class _Places:
    """Numbers cells in ascending order; memory for it is taken once and stays in the cache."""

    def __init__(self) -> None:
        self._marked = np.zeros(0, bool)
        self._number = np.zeros(0, np.int32)

    def numbered(self, key: NDArray[np.int64], n_places: int) -> tuple[int, NDArray[Any]]:
        """Return how many different keys there are, and of each key which in ascending order it is.

        Keys are places 0 .. n_places - 1: marking them is many times as fast as sorting.
        """
        if n_places > _PLACES_PER_PIECE * len(key):  # long thin parcels
            found, number = np.unique(key, return_inverse=True)
            return len(found), number
        if n_places > len(self._marked):
            self._marked = np.zeros(n_places, bool)
            self._number = np.empty(n_places, np.int32)
        self._marked[key] = True
        found = np.flatnonzero(self._marked[:n_places])
        self._marked[found] = False
        self._number[found] = np.arange(len(found), dtype=np.int32)
        return len(found), self._number.take(key).astype(np.int64)


def _changes(values: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Return where a value differs from the one before; the first one does."""
    changed = np.empty(len(values), bool)
    changed[:1] = True
    np.not_equal(values[1:], values[:-1], out=changed[1:])
    return changed


@dataclass(frozen=True)
class _RowPieces:
    """Edges cut at the lines between rows.

    Each feature has a box of places, one a cell, and boxes come one after the other: the cell of a piece in
    some column is place + column.
    """

    edge: NDArray[np.int64]  # (pieces,) edge
    row: NDArray[np.float64]  # (pieces,)
    left: NDArray[np.float64]  # (pieces,) smaller x
    right: NDArray[np.float64]  # (pieces,) larger x
    height: NDArray[np.float64]  # (pieces,) signed
    place: NDArray[np.float64]  # (pieces,)
    feature: NDArray[np.int64]  # (edges,)
    n_places: int


def _row_pieces(edges: PixelEdges, some: NDArray[np.int64], block: Block) -> _RowPieces:
    x0, y0, x1, y1 = (values.take(some) for values in (edges.x0, edges.y0, edges.x1, edges.y1))
    feature = edges.feature.take(some)
    low, high = np.minimum(x0, x1), np.maximum(x0, x1)
    first_row = np.maximum(np.floor(y0), block.row_start)
    stop_row = np.minimum(np.ceil(y1), block.row_stop)
    place, width, n_places = _boxes(feature, low, high, first_row, stop_row, block)

    count = (stop_row - first_row).astype(np.int64)
    end = np.cumsum(count)
    begin = end - count
    edge = np.repeat(np.arange(len(count)), count)
    row = np.arange(len(edge), dtype=np.float64)
    row += (first_row - begin).take(edge)
    upper, lower = np.maximum(y0, block.row_start), np.minimum(y1, block.row_stop)
    top = row.copy()
    top[begin] = upper
    bottom = row + 1.0
    bottom[end - 1] = lower
    height = bottom - top
    height *= edges.sign.take(some).take(edge)

    # The lower end of a piece is the upper end of the next, also where a block cuts the edge. Rounding must
    # not carry a piece beyond the ends of its edge.
    slope = (x1 - x0) / (y1 - y0)
    x_bottom = bottom
    x_bottom -= y0.take(edge)
    x_bottom *= slope.take(edge)
    x_bottom += x0.take(edge)
    np.maximum(x_bottom, low.take(edge), out=x_bottom)
    np.minimum(x_bottom, high.take(edge), out=x_bottom)
    x_top = top
    x_top[1:] = x_bottom[:-1]
    x_top[begin] = np.minimum(np.maximum(x0 + (upper - y0) * slope, low), high)
    place = place.take(edge)
    place += row * width.take(edge)
    return _RowPieces(
        edge=edge,
        row=row,
        left=np.minimum(x_top, x_bottom),
        right=np.maximum(x_top, x_bottom),
        height=height,
        place=place,
        feature=feature,
        n_places=n_places,
    )


def _boxes(
    feature: NDArray[np.int64],
    low: NDArray[np.float64],
    high: NDArray[np.float64],
    first_row: NDArray[np.float64],
    stop_row: NDArray[np.float64],
    block: Block,
) -> tuple[NDArray[np.float64], NDArray[np.float64], int]:
    """Lay out a box of places for the cells of each feature.

    Returns:
        Of each edge the place of row 0, column 0 (mostly outside the box) and the width of the box; and the
        number of places. The column before the block is one of them.
    """
    new = _changes(feature)
    heads = np.flatnonzero(new)
    left, right = block.column_start - 1, block.column_stop - 1
    first = np.clip(np.floor(np.minimum.reduceat(low, heads)), left, right)
    last = np.clip(np.floor(np.maximum.reduceat(high, heads)), left, right)
    top = np.minimum.reduceat(first_row, heads)
    width = last - first + 1.0
    end = np.cumsum(width * (np.maximum.reduceat(stop_row, heads) - top))
    origin = np.r_[0.0, end[:-1]] - top * width - first
    number = np.cumsum(new) - 1
    return origin.take(number), width.take(number), int(end[-1])


@dataclass(frozen=True)
class _CellPieces:
    """Pieces of rows cut at the lines between columns."""

    piece: NDArray[np.int64]  # which piece of a row
    column: NDArray[np.float64]
    key: NDArray[np.int64]  # place of the cell
    cover: NDArray[np.float64]
    area: NDArray[np.float64]


def _cell_pieces(rows: _RowPieces, block: Block) -> _CellPieces:
    """Cut pieces of rows at columns; the column before the block collects what lies to the left of it."""
    x_left, x_right, height = rows.left, rows.right, rows.height * POSITION_STEPS
    left, right = block.column_start - 1, block.column_stop
    first = np.floor(x_left)
    last = np.ceil(x_right)
    last -= 1.0
    np.maximum(last, first, out=last)
    np.maximum(first, left, out=first)
    np.maximum(last, left, out=last)
    np.minimum(last, right - 1, out=last)
    count = (last - first).astype(np.int64)
    count += 1
    if count.min(initial=1) <= 0:  # to the right of the block
        some = np.flatnonzero(count > 0)
        part = np.repeat(some, count[some])
        x_left, x_right, height = x_left[some], x_right[some], height[some]
        first, last, count = first[some], last[some], count[some]
    else:
        part = np.repeat(np.arange(len(count)), count)
    end = np.cumsum(count)
    begin = end - count
    item = np.repeat(np.arange(len(count)), count) if len(count) != len(rows.row) else part

    column = np.arange(len(item), dtype=np.float64)
    column += (first - begin).take(item)
    inner_left = column.copy()
    inner_left[begin] = x_left
    inner_right = column + 1.0
    to_right = inner_right.copy()
    inner_right[end - 1] = np.minimum(x_right, last + 1.0)
    # Heights of the cuts are rounded before they are subtracted: the parts add up to the whole.
    with np.errstate(divide="ignore", invalid="ignore"):  # vertical pieces are never cut
        cut = inner_right - x_left.take(item)
        cut *= (height / (x_right - x_left)).take(item)
        np.rint(cut, out=cut)
    whole = np.flatnonzero(x_right <= last + 1.0)
    cut[end[whole] - 1] = height[whole]
    cover = np.empty_like(cut)
    cover[1:] = cut[1:] - cut[:-1]
    cover[begin] = cut[begin]
    cover *= 1.0 / POSITION_STEPS
    inner_left += inner_right
    inner_left *= 0.5
    to_right -= inner_left
    np.maximum(to_right, 0.0, out=to_right)
    np.minimum(to_right, 1.0, out=to_right)
    area = cover * to_right
    area *= _AREA_STEPS
    np.rint(area, out=area)
    area *= 1.0 / _AREA_STEPS
    key = rows.place.take(part)
    key += column
    return _CellPieces(part, column, key.astype(np.int64), cover, area)
