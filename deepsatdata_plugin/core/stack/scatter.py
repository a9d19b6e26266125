"""Which blocks the windows of a layer touch, in which order they are read, which windows they complete."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..products import Area, RasterInfo, cluster_areas
from ..ranges import repeat_ranges
from .records import ImageLayer, StackTask

#: (block width, block height, block row, block column) in a layer.
BlockKey = tuple[int, int, int, int]

#: Pixels of the windows of one group, bytes, at most (but one window at least): bounds a worker's memory.
GROUP_BYTES = 4 * 2**20


@dataclass(frozen=True)
class BlockRead:
    """One block of one band of one step: a unit of decoding.

    Attributes:
        channel: Index of the band in the layer.
        block_width: Columns of an internal block of the file.
        block_height: Rows of an internal block.
    """

    step: int
    channel: int
    block_width: int
    block_height: int
    column: int
    row: int

    @property
    def key(self) -> BlockKey:
        """Return the block's place, whatever step and band."""
        return (self.block_width, self.block_height, self.row, self.column)


@dataclass(frozen=True)
class Group:
    """Windows of one shard that end in one block: packed and written together, in this order.

    Attributes:
        windows: Task rows, in sample order.
        place: (row, column) of the block.
    """

    windows: np.ndarray
    place: tuple[int, int]
    shard: int


def completion_order(
    rows: np.ndarray, cols: np.ndarray, pixels: int, block: tuple[int, int], region: np.ndarray | None = None
) -> np.ndarray:
    """Return the order in which windows complete when blocks are decoded row by row.

    Args:
        rows: First pixel rows of the windows, int64 (n,).
        cols: First pixel columns, int64 (n,).
        pixels: Side of a window in pixels.
        block: (width, height) of a block in pixels.
        region: Numbers of coarser units that come first in the order, int64 (n,), or None.

    Returns:
        Indices, int64 (n,): by region, by the block of the window's last pixel, by row, by column.
    """
    keys = [cols, rows, (cols + pixels - 1) // block[0], (rows + pixels - 1) // block[1]]
    if region is not None:
        keys.append(region)
    return np.lexsort(keys)


def _expand(first: np.ndarray, last: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (owner, value) for all values first[i]..last[i] of every i."""
    owner, offset = repeat_ranges(last - first + 1)
    return owner, first[owner] + offset


class LayerWindows:
    """The windows of one layer of a task over the blocks of its files.

    Args:
        task: The task.
        layer: One of its layers.
        wanted: Rows of the windows to make (others are ignored), sorted.
    """

    def __init__(self, task: StackTask, layer: ImageLayer, wanted: np.ndarray) -> None:
        self.task, self.layer = task, layer
        self.pixels = layer.pixels
        self.dtype = layer.dtype
        self.rows, self.cols = layer.grid.index(task.ulx, task.uly)
        self.window_bytes = len(task.steps) * len(layer.names) * self.pixels**2 * self.dtype.itemsize
        self._nothing = np.zeros(0, dtype=np.int64)
        self.block_sizes = self._sizes()
        self._touching = {size: self._index(size, wanted) for size in self.block_sizes}
        # The rectangles last found for a block: its other bands, and most other steps, ask for the same.
        self._areas: dict[BlockKey, tuple[object, tuple[Area, ...] | None]] = {}

    def info(self, step: int, channel: int) -> RasterInfo:
        """Return the checked file of a step (its first product; merged ones have equal blocks)."""
        return self.task.infos[(self.task.steps[step].products[0], self.layer.names[channel])]

    def _sizes(self) -> dict[tuple[int, int], list[tuple[int, int]]]:
        """Return block size (width, height) -> [(step, channel)]; nearly always one size."""
        sizes: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for step in range(len(self.task.steps)):
            for channel in range(len(self.layer.names)):
                info = self.info(step, channel)
                sizes.setdefault((info.block_width, info.block_height), []).append((step, channel))
        return dict(sorted(sizes.items(), key=lambda item: (-item[0][0] * item[0][1], item[0])))

    @property
    def primary(self) -> tuple[int, int]:
        """Return the block size (width, height) that orders the work: the largest."""
        return next(iter(self.block_sizes))

    def _index(self, size: tuple[int, int], wanted: np.ndarray) -> dict[tuple[int, int], np.ndarray]:
        """Return (block row, block column) -> sorted rows of the wanted windows that it touches."""
        width, height = size
        row_owner, block_row = _expand(
            self.rows[wanted] // height, (self.rows[wanted] + self.pixels - 1) // height
        )
        first, last = self.cols[wanted] // width, (self.cols[wanted] + self.pixels - 1) // width
        owner, block_col = _expand(first[row_owner], last[row_owner])
        window = wanted[row_owner[owner]]
        key_row = block_row[owner]
        order = np.lexsort((window, block_col, key_row))
        key_row, block_col, window = key_row[order], block_col[order], window[order]
        edges = np.flatnonzero(np.diff(key_row) | np.diff(block_col)) + 1
        parts = np.split(window, edges)
        starts: list[int] = [0, *edges.tolist()] if window.size else []
        return {(int(key_row[s]), int(block_col[s])): part for s, part in zip(starts, parts)}

    def blocks_of(self, windows: np.ndarray, done: set[BlockRead]) -> list[list[BlockRead]]:
        """Return the reads that some windows need and that are not done, block by block in order.

        Args:
            windows: Task rows.
            done: Reads already scattered.

        Returns:
            One list for each block of the primary size, row by row; in it all steps and bands.
        """
        width, height = self.primary
        per_place: dict[tuple[int, int], list[BlockRead]] = {}
        wanted = np.zeros(self.rows.shape, dtype=bool)
        wanted[windows] = True
        for (w, h), pairs in self.block_sizes.items():
            for (row, col), touched in self._touching[(w, h)].items():
                if not wanted[touched].any():
                    continue
                # A block belongs to the place of its last pixel, when all it needs there is at hand.
                place = ((row * h + h - 1) // height, (col * w + w - 1) // width)
                reads = [BlockRead(step, channel, w, h, col, row) for step, channel in pairs]
                per_place.setdefault(place, []).extend(r for r in reads if r not in done)
        ordered = []
        for place in sorted(per_place):
            reads = sorted(per_place[place], key=lambda r: (r.row, r.column, r.step, r.channel))
            if reads:
                ordered.append(reads)
        return ordered

    def blocks(self, size: tuple[int, int]) -> Iterator[tuple[int, int]]:
        """Yield (row, column) of the blocks of a size (width, height) that wanted windows touch."""
        yield from self._touching[size]

    def touched(self, key: BlockKey) -> np.ndarray:
        """Return the task rows of the wanted windows that a block touches, sorted."""
        width, height, row, column = key
        return self._touching[(width, height)].get((row, column), self._nothing)

    def shape(self, read: BlockRead) -> tuple[int, int]:
        """Return (rows, columns) of a block, cut to the image."""
        grid = self.layer.grid
        return (
            min(read.block_height, grid.height - read.row * read.block_height),
            min(read.block_width, grid.width - read.column * read.block_width),
        )

    def areas(
        self, read: BlockRead, windows: np.ndarray, others: Sequence[Area] | None = ()
    ) -> tuple[Area, ...] | None:
        """Return the rectangles of a block, in pixels of the layer, that are decoded for some windows.

        Args:
            read: The block.
            windows: Task rows of windows that it touches.
            others: Rectangles that somebody else needs of it, None for all; with windows there may be none.

        Returns:
            Rectangles that hold all that is needed of it; None for the whole block.
        """
        cost = self.info(read.step, read.channel).area_cost
        if cost is None or others is None:
            return None
        asked = (cost, windows.tobytes(), tuple(others))
        before = self._areas.get(read.key)
        if before is None or before[0] != asked:
            rows, columns = self.shape(read)
            block = (read.column * read.block_width, read.row * read.block_height, columns, rows)
            sides = np.full(windows.size, self.pixels)
            wanted = np.stack([self.cols[windows], self.rows[windows], sides, sides], axis=1)
            if others:
                wanted = np.concatenate([wanted, np.array(others, dtype=wanted.dtype)])
            before = self._areas[read.key] = asked, cluster_areas(wanted, block, cost)
        return before[1]

    def groups(self, windows: np.ndarray, shard_of: np.ndarray) -> list[Group]:
        """Split windows into groups that complete together, in sample order of the layer.

        Args:
            windows: Task rows, sorted.
            shard_of: Shard of each task row; a group belongs to one.
        """
        width, height = self.primary
        end_row = (self.rows[windows] + self.pixels - 1) // height
        end_col = (self.cols[windows] + self.pixels - 1) // width
        order = completion_order(self.rows[windows], self.cols[windows], self.pixels, self.primary)
        ordered = windows[order]
        row, column = end_row[order], end_col[order]
        key = np.stack([row, column, shard_of[ordered]], axis=1)
        edges = np.flatnonzero((np.diff(key, axis=0) != 0).any(axis=1)) + 1
        most = max(1, GROUP_BYTES // self.window_bytes)
        groups = []
        for first, last in zip([0, *edges.tolist()], [*edges.tolist(), ordered.size]):
            for start in range(first, last, most):
                part = ordered[start : min(start + most, last)]
                place = (int(row[first]), int(column[first]))
                groups.append(Group(part, place, int(shard_of[part[0]])))
        return groups

    def blocks_under(self, windows: np.ndarray) -> Iterator[BlockKey]:
        """Yield the blocks that the rectangle around some windows touches, whether they hold one or not."""
        top, bottom = int(self.rows[windows].min()), int(self.rows[windows].max()) + self.pixels - 1
        left, right = int(self.cols[windows].min()), int(self.cols[windows].max()) + self.pixels - 1
        for width, height in self.block_sizes:
            for row in range(top // height, bottom // height + 1):
                for column in range(left // width, right // width + 1):
                    yield (width, height, row, column)

    def count_in_windows(
        self, read: BlockRead, flags: np.ndarray, corner: tuple[int, int]
    ) -> tuple[np.ndarray, np.ndarray]:
        """Count true pixels of a block, or of a part of it, per window that the block touches.

        Args:
            read: The block.
            flags: bool (rows, columns).
            corner: (row, column) of the first of them in the block.

        Returns:
            (task rows, counts), int64 arrays; each pixel of overlapping windows counts in each.
        """
        windows = self.touched(read.key)
        top, left = read.row * read.block_height + corner[0], read.column * read.block_width + corner[1]
        total = np.zeros((flags.shape[0] + 1, flags.shape[1] + 1), dtype=np.int64)
        total[1:, 1:] = flags.cumsum(axis=0).cumsum(axis=1)
        r0 = np.clip(self.rows[windows] - top, 0, flags.shape[0])
        r1 = np.clip(self.rows[windows] - top + self.pixels, 0, flags.shape[0])
        c0 = np.clip(self.cols[windows] - left, 0, flags.shape[1])
        c1 = np.clip(self.cols[windows] - left + self.pixels, 0, flags.shape[1])
        return windows, total[r1, c1] - total[r0, c1] - total[r1, c0] + total[r0, c0]
