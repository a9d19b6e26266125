"""Shares of pixels that parcels cover, block by block of an image, in a form that serves many dates.

Most pixels of a parcel lie in it whole: they are kept as runs, and their values are sorted without weights.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..geo import Block, PolygonSet
from ..products import Area, RasterInfo
from ..rasterize import CoverageRuns, coverage_runs, pixel_edges
from .cells import SMALLEST

#: Only the ground that parcels need of a block is decoded where they are fewer than this, and need less of it
#: than this share.
_SINGLE_AREAS, _SMALL_SHARE = 64, 0.3


@dataclass(frozen=True)
class PixelRuns:
    """The pixels of some parcels in one block; places count row by row from its first pixel.

    Attributes:
        parcels: (parcels,) int64, their numbers, ascending.
        starts: (runs,) int32, first place of runs of whole pixels, by parcel.
        lengths: (runs,) int32, pixels of each.
        n_whole: (parcels,) int64, whole pixels of each.
        places: (parts,) int32, pixels of which a part is covered, by parcel.
        shares: (parts,) float64, that part, above 0 and below 1.
        n_parts: (parcels,) int64, of these pixels of each.
    """

    parcels: NDArray[np.int64]
    starts: NDArray[np.int32]
    lengths: NDArray[np.int32]
    n_whole: NDArray[np.int64]
    places: NDArray[np.int32]
    shares: NDArray[np.float64]
    n_parts: NDArray[np.int64]

    def whole_places(self) -> NDArray[np.int32]:
        """Return the places of whole pixels, by parcel."""
        before = np.cumsum(self.lengths, dtype=np.int32) - self.lengths
        places = np.repeat(self.starts - before, self.lengths)
        places += np.arange(len(places), dtype=np.int32)
        return places


@dataclass(frozen=True)
class BlockShares:
    """What parcels cover in one block of an image.

    Attributes:
        bx: Column of the block.
        by: Row of the block.
        area: (first column, first row, columns, rows) of the block in the image.
        box: The same of the ground that parcels need.
        areas: Rectangles to read instead of the whole block, None for the block.
        inner: Parcels that lie in this block alone.
        cut: Parcels that other blocks may have parts of, too.
    """

    bx: int
    by: int
    area: Area
    box: Area
    areas: tuple[Area, ...] | None
    inner: PixelRuns
    cut: PixelRuns


class TileShares:
    """The shares of a tile's parcels on one image, computed once, whichever thread asks first for a block.

    Args:
        polygons: Parcels in the image's CRS.
        info: Grid and internal blocks of the image.
    """

    def __init__(self, polygons: PolygonSet, info: RasterInfo) -> None:
        self.info = info
        grid = info.grid
        self._edges = pixel_edges(polygons, grid.ulx, grid.uly, grid.resolution)
        bounds = polygons.bounds()
        there = np.isfinite(bounds[:, 0])
        across, down = -(-grid.width // info.block_width), -(-grid.height // info.block_height)
        wide, high = info.block_width * grid.resolution, info.block_height * grid.resolution
        with np.errstate(invalid="ignore"):
            limits = (
                np.floor((bounds[:, 0] - grid.ulx) / wide),
                np.floor((bounds[:, 2] - grid.ulx) / wide),
                np.floor((grid.uly - bounds[:, 3]) / high),
                np.floor((grid.uly - bounds[:, 1]) / high),
            )
        # Off the image are the blocks -1 and the one after the last.
        west, east, north, south = (
            np.where(there, np.clip(limit, -1, last), -1).astype(np.int64)
            for limit, last in zip(limits, (across, across, down, down))
        )
        self._limits = west, east, north, south
        self._inner = (west == east) & (north == south)
        self._last_row = south
        self._known: dict[tuple[int, int], BlockShares | None] = {}
        self._lock = threading.Lock()
        touched = np.zeros((down + 3, across + 3), np.int64)
        for rows, columns, sign in (
            (north, west, 1),
            (north, east + 1, -1),
            (south + 1, west, -1),
            (south + 1, east + 1, 1),
        ):
            # Corners of boxes, summed over both axes: how many bounds lie on each block.
            np.add.at(touched, (rows + 1, columns + 1), sign)
        held = touched.cumsum(axis=0).cumsum(axis=1)[1 : down + 1, 1 : across + 1] > 0
        #: (column, row) of the blocks that bounds of parcels meet, row by row.
        self.blocks: list[tuple[int, int]] = [(int(bx), int(by)) for by, bx in zip(*np.nonzero(held))]

    def last_row(self) -> NDArray[np.int64]:
        """Return the last row of blocks (parcels,) that each parcel may reach."""
        return self._last_row

    def block(self, bx: int, by: int) -> BlockShares | None:
        """Return what parcels cover in a block; None for nothing."""
        key = bx, by
        if key not in self._known:
            found = self._made(bx, by)
            with self._lock:
                self._known[key] = found
        return self._known[key]

    def _made(self, bx: int, by: int) -> BlockShares | None:
        info, (west, east, north, south) = self.info, self._limits
        left, top = bx * info.block_width, by * info.block_height
        width, height = (
            min(info.block_width, info.grid.width - left),
            min(info.block_height, info.grid.height - top),
        )
        here = np.flatnonzero((west <= bx) & (east >= bx) & (north <= by) & (south >= by))
        runs = coverage_runs(self._edges.of_features(here), Block(top, top + height, left, left + width))
        keep = runs.coverage > SMALLEST
        if not keep.any():
            return None
        if not keep.all():
            runs = _some(runs, keep)
        corner = top, left, width
        inner = self._inner[runs.feature]
        box, areas = _needed(runs, width * height)
        return BlockShares(
            bx, by, (left, top, width, height), box, areas,
            _pixel_runs(_some(runs, inner), corner), _pixel_runs(_some(runs, ~inner), corner),
        )  # fmt: skip


def _some(runs: CoverageRuns, which: NDArray[np.bool_]) -> CoverageRuns:
    return CoverageRuns(
        runs.feature[which], runs.row[which], runs.start[which], runs.stop[which], runs.coverage[which]
    )


def _needed(runs: CoverageRuns, pixels: int) -> tuple[Area, tuple[Area, ...] | None]:
    """Return the box around runs, and a box for each parcel where reading those alone is less work."""
    heads = np.flatnonzero(np.r_[True, runs.feature[1:] != runs.feature[:-1]])
    left, top = np.minimum.reduceat(runs.start, heads), np.minimum.reduceat(runs.row, heads)
    right, bottom = np.maximum.reduceat(runs.stop, heads), np.maximum.reduceat(runs.row, heads) + 1
    box = int(left.min()), int(top.min()), int(right.max() - left.min()), int(bottom.max() - top.min())
    if len(heads) > _SINGLE_AREAS or ((right - left) * (bottom - top)).sum() > _SMALL_SHARE * pixels:
        return box, None
    areas = zip(left.tolist(), top.tolist(), (right - left).tolist(), (bottom - top).tolist())
    return box, tuple(areas)


def _pixel_runs(runs: CoverageRuns, corner: tuple[int, int, int]) -> PixelRuns:
    top, left, width = corner
    new = np.r_[True, runs.feature[1:] != runs.feature[:-1]][: len(runs.feature)]
    parcels, number = runs.feature[new], np.cumsum(new) - 1
    start = ((runs.row - top) * width + runs.start - left).astype(np.int32)
    length = (runs.stop - runs.start).astype(np.int32)
    share = runs.coverage.astype(np.float32)
    whole = np.flatnonzero(share == 1)
    part = np.flatnonzero(share != 1)
    if not (length[part] == 1).all():
        places = np.repeat(start[part], length[part])
        ends = np.cumsum(length[part])
        places += (np.arange(len(places)) - np.repeat(ends - length[part], length[part])).astype(np.int32)
        part = np.repeat(part, length[part])
    else:
        places = start[part]
    return PixelRuns(
        parcels=parcels,
        starts=start[whole],
        lengths=length[whole],
        n_whole=np.bincount(number[whole], length[whole], len(parcels)).astype(np.int64),
        places=places,
        shares=share[part].astype(np.float64),
        n_parts=np.bincount(number[part], minlength=len(parcels)),
    )
