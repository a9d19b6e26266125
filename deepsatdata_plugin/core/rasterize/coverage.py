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

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..feedback import Feedback, raise_if_cancelled
from ..geo import Block, PolygonSet
from ..ranges import repeat_ranges

_POSITION_STEPS = 2.0**32
_AREA_STEPS = 2.0**40

#: Pieces of edges worked on at once; keeps temporary arrays in the processor's cache.
_PIECES_AT_ONCE = 1 << 16


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


def pixel_edges(polygons: PolygonSet, ulx: float, uly: float, resolution: float) -> PixelEdges:
    """Put polygons on a grid.

    Args:
        polygons: Polygons in the grid's CRS; rings may have any orientation.
        ulx: Easting of the grid's upper-left corner in metres.
        uly: Northing of the grid's upper-left corner in metres.
        resolution: Pixel side in metres.
    """
    polygons = polygons.oriented()
    x = np.rint((polygons.xy[:, 0] - ulx) * (_POSITION_STEPS / resolution)) / _POSITION_STEPS
    y = np.rint((uly - polygons.xy[:, 1]) * (_POSITION_STEPS / resolution)) / _POSITION_STEPS
    feature, first = polygons.edges()
    second = first + 1
    down = y[second] > y[first]
    upper, lower = np.where(down, first, second), np.where(down, second, first)
    keep = y[upper] != y[lower]
    upper, lower, feature = upper[keep], lower[keep], feature[keep]
    return PixelEdges(
        x0=x[upper],
        y0=y[upper],
        x1=x[lower],
        y1=y[lower],
        sign=np.where(down[keep], 1.0, -1.0),
        feature=feature,
        first_edge=np.searchsorted(feature, np.arange(polygons.n_features + 1)),
    )


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
    # Pieces to the right of the block add nothing to it; rows above and below are never made.
    touching = np.flatnonzero(
        (edges.y1 > block.row_start)
        & (edges.y0 < block.row_stop)
        & (np.minimum(edges.x0, edges.x1) < block.column_stop)
    )
    parts = []
    for some in _chunks_of_features(edges, touching, block):
        if feedback is not None:
            raise_if_cancelled(feedback)
        parts.append(_runs(edges, some, block))
    return CoverageRuns(*(np.concatenate(arrays) for arrays in zip(*parts))) if parts else NO_RUNS


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

_Columns = tuple[
    NDArray[np.int64], NDArray[np.int64], NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]
]


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
    chunk = (work[last] // _PIECES_AT_ONCE).astype(np.int64)
    cuts = last[np.flatnonzero(chunk[1:] != chunk[:-1])] + 1
    return np.split(touching, cuts)


def _runs(edges: PixelEdges, some: NDArray[np.int64], block: Block) -> _Columns:
    edge, row, x_left, x_right, height = _row_pieces(edges, some, block)
    piece, column, cover, area = _cell_pieces(x_left, x_right, height, block)
    if len(piece) == 0:
        return NO_RUNS.feature, NO_RUNS.row, NO_RUNS.start, NO_RUNS.stop, NO_RUNS.coverage

    # One number per cell, ascending by feature, row, column.
    feature = edges.feature[edge]
    line = (feature - feature[0]) * block.shape[0] + (row - block.row_start)
    key = (line * (block.shape[1] + 1))[piece]
    key += column
    order = np.argsort(key, kind="stable")
    key = key[order]
    starts = np.flatnonzero(_changes(key))
    cover = np.add.reduceat(cover[order], starts)
    area = np.add.reduceat(area[order], starts)
    first = order[starts]
    piece, column = piece[first], column[first]

    # Cover of the pixels to the right of each cell: the sum along its line so far.
    new_line = _changes(line[piece])
    after = np.cumsum(cover)
    last = np.flatnonzero(np.r_[new_line[1:], True])
    if after[last].any():  # lines cut at the right side of the block do not add up to zero
        after -= np.repeat(np.r_[0.0, after[last[:-1]]], np.diff(np.r_[-1, last]))
    in_cell = after - cover + area

    # A cell is followed by a run up to the next cell of its row, or to the side of the block.
    start = np.empty(2 * len(column), np.int64)
    start[::2] = np.maximum(column, block.column_start)  # what lies to the left of the block is no pixel
    start[1::2] = column + 1
    stop = np.empty_like(start)
    stop[::2] = column + 1
    stop[1:-1:2] = column[1:]
    stop[1::2][last] = block.column_stop
    coverage = np.empty(len(start))
    coverage[::2] = in_cell
    coverage[1::2] = after
    keep = np.flatnonzero((coverage > 0.0) & (stop > start))
    piece = piece[keep >> 1]
    return feature[piece], row[piece], start[keep], stop[keep], np.minimum(coverage[keep], 1.0)


def _changes(values: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Return where a value differs from the one before; the first one does."""
    changed = np.empty(len(values), bool)
    changed[:1] = True
    np.not_equal(values[1:], values[:-1], out=changed[1:])
    return changed


def _row_pieces(
    edges: PixelEdges, some: NDArray[np.int64], block: Block
) -> tuple[
    NDArray[np.int64],
    NDArray[np.int64],
    NDArray[np.float64],
    NDArray[np.float64],
    NDArray[np.float64],
]:
    """Cut edges at the lines between rows: (edge, row, smaller x, larger x, signed height)."""
    x0, y0, x1, y1 = edges.x0[some], edges.y0[some], edges.x1[some], edges.y1[some]
    slope = (x1 - x0) / (y1 - y0)
    first = np.maximum(np.floor(y0), block.row_start)
    count = (np.minimum(np.ceil(y1), block.row_stop) - first).astype(np.int64)
    item, offset = repeat_ranges(count)
    row = first[item]
    row += offset
    # The same expression gives the lower end of one piece and the upper end of the next.
    top = np.maximum(y0[item], row)
    bottom = np.minimum(y1[item], row + 1)
    slope, x_start, y_start = slope[item], x0[item], y0[item]
    x_top = x_start + (top - y_start) * slope
    x_bottom = x_start + (bottom - y_start) * slope
    # Rounding must not carry a piece beyond the ends of its edge.
    low, high = np.minimum(x0, x1)[item], np.maximum(x0, x1)[item]
    x_left = np.maximum(np.minimum(x_top, x_bottom), low)
    x_right = np.minimum(np.maximum(x_top, x_bottom), high)
    height = bottom - top
    height *= edges.sign[some][item]
    return some[item], row.astype(np.int64), x_left, x_right, height


def _cell_pieces(
    x_left: NDArray[np.float64],
    x_right: NDArray[np.float64],
    height: NDArray[np.float64],
    block: Block,
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
    """Cut pieces of rows at the lines between columns: (piece, column, cover, area).

    The column before the block collects what lies to the left of it.
    """
    left, right = block.column_start - 1, block.column_stop
    first = np.clip(np.floor(x_left), left, right)
    last = np.clip(np.maximum(np.ceil(x_right) - 1, first), left, right - 1)
    count = (last - first).astype(np.int64) + 1
    item, offset = repeat_ranges(count)
    column = first[item]
    column += offset
    with np.errstate(divide="ignore", invalid="ignore"):  # vertical pieces are never cut
        per_x = (height * _POSITION_STEPS / (x_right - x_left))[item]
    x_left, x_right = x_left[item], x_right[item]
    inner_left = np.where(offset == 0, x_left, column)
    inner_right = np.minimum(x_right, column + 1)
    # Heights of the cuts are rounded before they are subtracted: the parts add up to the whole.
    with np.errstate(invalid="ignore"):
        cut = np.rint((inner_right - x_left) * per_x)
    is_last = np.flatnonzero(inner_right >= x_right)
    cut[is_last] = height[item[is_last]] * _POSITION_STEPS
    cover = cut.copy()
    cover[1:] -= np.where(offset[1:] > 0, cut[:-1], 0.0)
    cover *= 1.0 / _POSITION_STEPS
    to_right = column + 1
    to_right -= 0.5 * (inner_left + inner_right)
    area = np.rint(cover * np.clip(to_right, 0.0, 1.0) * _AREA_STEPS)
    area *= 1.0 / _AREA_STEPS
    return item, column.astype(np.int64), cover, area
