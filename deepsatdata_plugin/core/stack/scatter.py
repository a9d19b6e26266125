"""Windows in flight: each decoded block is copied into all windows it touches, once.

For one layer (a resolution) of one task this holds the arrays of the windows that some block has
touched and that still wait for another. Windows wholly inside a block are kept in one array per row
of windows; windows across block edges one by one, because they wait long.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..products.model import RasterInfo
from ..ranges import repeat_ranges
from .records import Layer, StackTask


@dataclass(frozen=True)
class BlockRead:
    """One block of one band of one step: a unit of decoding.

    Attributes:
        step: Planned step.
        channel: Index of the band in the layer.
        block_width: Columns of an internal block of the file.
        block_height: Rows of an internal block.
        column: Block column.
        row: Block row.
    """

    step: int
    channel: int
    block_width: int
    block_height: int
    column: int
    row: int


@dataclass(frozen=True)
class Group:
    """Windows that end in the same block and start on the same row: written together, in this order.

    Attributes:
        windows: Task rows, in sample order.
    """

    windows: np.ndarray


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
    """The windows of one layer of a task, on their way from blocks to chunks.

    Args:
        task: The task.
        layer: One of its layers.
        wanted: Rows of the windows to make (others are ignored), sorted.
    """

    def __init__(self, task: StackTask, layer: Layer, wanted: np.ndarray) -> None:
        self.task, self.layer = task, layer
        self.pixels = layer.pixels
        self.dtype = np.dtype(np.uint8 if layer.kind == "scl" else np.uint16)
        self.rows, self.cols = layer.grid.index(task.ulx, task.uly)
        self._shape = (len(task.steps), len(layer.names), self.pixels, self.pixels)
        self._active = np.zeros(task.ulx.shape, dtype=bool)
        self._active[wanted] = True
        self._sizes = self._block_sizes()
        self._touching = {size: self._index(size, wanted) for size in self._sizes}
        self._remaining = np.zeros(task.ulx.shape, dtype=np.int64)
        for size, pairs in self._sizes.items():
            count = (self._span(size, wanted, 0) + 1) * (self._span(size, wanted, 1) + 1)
            self._remaining[wanted] += count * len(pairs)
        # The slab and slot of each window in flight.
        self._slabs: dict[int, np.ndarray] = {}
        self._slab_left: dict[int, int] = {}
        self._slab_of = np.full(task.ulx.shape, -1, dtype=np.int64)
        self._slot_of = np.zeros(task.ulx.shape, dtype=np.int64)
        self._slab_size: dict[int, int] = {}
        self._assign_slabs(wanted)

    # -- planning ---------------------------------------------------------------------------------

    def info(self, step: int, channel: int) -> RasterInfo:
        """Return the checked file of a step (its first product; merged ones have equal blocks)."""
        return self.task.infos[(self.task.steps[step].products[0], self.layer.names[channel])]

    def _block_sizes(self) -> dict[tuple[int, int], list[tuple[int, int]]]:
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
        return next(iter(self._sizes))

    def _span(self, size: tuple[int, int], wanted: np.ndarray, axis: int) -> np.ndarray:
        start = (self.rows if axis == 0 else self.cols)[wanted]
        side = size[1] if axis == 0 else size[0]
        return (start + self.pixels - 1) // side - start // side

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

    def _assign_slabs(self, wanted: np.ndarray) -> None:
        """Give windows inside one primary block a common array per row of windows."""
        width, _ = self.primary
        inside = (self._span(self.primary, wanted, 0) == 0) & (self._span(self.primary, wanted, 1) == 0)
        number = 0
        together = wanted[inside]
        keys = np.stack([self.rows[together], self.cols[together] // width], axis=1)
        if together.size:
            _, slab = np.unique(keys, axis=0, return_inverse=True)
            slab = slab.reshape(-1)
            order = np.lexsort((self.cols[together], slab))
            together, slab = together[order], slab[order]
            first = np.concatenate([[0], np.flatnonzero(np.diff(slab)) + 1])
            counts = np.diff(np.concatenate([first, [slab.size]]))
            self._slab_of[together] = slab
            self._slot_of[together] = np.arange(slab.size) - np.repeat(first, counts)
            self._slab_size.update(zip(range(counts.size), counts.tolist()))
            number = counts.size
        alone = wanted[~inside]
        self._slab_of[alone] = np.arange(number, number + alone.size)
        self._slab_size.update((number + k, 1) for k in range(alone.size))

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
        wanted = np.zeros(self._active.shape, dtype=bool)
        wanted[windows] = True
        for (w, h), pairs in self._sizes.items():
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

    def touched(self, read: BlockRead) -> np.ndarray:
        """Return the task rows of the windows that a read touches."""
        return self._touching[(read.block_width, read.block_height)][(read.row, read.column)]

    def groups(self, windows: np.ndarray) -> list[Group]:
        """Split windows (in sample order of the layer) into groups that complete together."""
        width, height = self.primary
        end_row = (self.rows[windows] + self.pixels - 1) // height
        end_col = (self.cols[windows] + self.pixels - 1) // width
        order = completion_order(self.rows[windows], self.cols[windows], self.pixels, self.primary)
        ordered = windows[order]
        key = np.stack([end_row[order], end_col[order], self.rows[ordered]], axis=1)
        edges = np.flatnonzero((np.diff(key, axis=0) != 0).any(axis=1)) + 1
        return [Group(part) for part in np.split(ordered, edges) if part.size]

    # -- execution --------------------------------------------------------------------------------

    def prepare(self, read: BlockRead) -> None:
        """Allocate the arrays a read will be copied into (call from one thread only)."""
        for slab in np.unique(self._slab_of[self.touched(read)]).tolist():
            if slab not in self._slabs:
                size = self._slab_size[slab]
                self._slabs[slab] = np.zeros((size, *self._shape), dtype=self.dtype)
                self._slab_left[slab] = size

    def scatter(self, read: BlockRead, block: np.ndarray) -> None:
        """Copy a decoded block (rows, columns) into its windows; safe from several threads.

        Two reads never write the same pixels: they differ in step, band or place.
        """
        windows = self.touched(read)
        top, left = read.row * read.block_height, read.column * read.block_width
        height, width = block.shape
        size = self.pixels
        row, col = self.rows[windows] - top, self.cols[windows] - left
        whole = (row >= 0) & (col >= 0) & (row + size <= height) & (col + size <= width)
        if whole.any():
            view = np.lib.stride_tricks.sliding_window_view(block, (size, size))
            inside = windows[whole]
            slabs, rows, cols = self._slab_of[inside], row[whole], col[whole]
            slots = self._slot_of[inside]
            order = np.argsort(slabs, kind="stable")
            slabs, rows, cols, slots = slabs[order], rows[order], cols[order], slots[order]
            for first, last in _runs(slabs):
                target = self._slabs[int(slabs[first])]
                target[slots[first:last], read.step, read.channel] = view[rows[first:last], cols[first:last]]
        for window, r, c in zip(windows[~whole].tolist(), row[~whole].tolist(), col[~whole].tolist()):
            r0, c0, r1, c1 = max(r, 0), max(c, 0), min(r + size, height), min(c + size, width)
            target = self._slabs[int(self._slab_of[window])][int(self._slot_of[window])]
            target[read.step, read.channel, r0 - r : r1 - r, c0 - c : c1 - c] = block[r0:r1, c0:c1]

    def count_in_windows(self, read: BlockRead, flags: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Count true pixels of a block per window it touches.

        Returns:
            (task rows, counts), int64 arrays; each pixel of overlapping windows counts in each.
        """
        windows = self.touched(read)
        top, left = read.row * read.block_height, read.column * read.block_width
        total = np.zeros((flags.shape[0] + 1, flags.shape[1] + 1), dtype=np.int64)
        total[1:, 1:] = flags.cumsum(axis=0).cumsum(axis=1)
        r0 = np.clip(self.rows[windows] - top, 0, flags.shape[0])
        r1 = np.clip(self.rows[windows] - top + self.pixels, 0, flags.shape[0])
        c0 = np.clip(self.cols[windows] - left, 0, flags.shape[1])
        c1 = np.clip(self.cols[windows] - left + self.pixels, 0, flags.shape[1])
        return windows, total[r1, c1] - total[r0, c1] - total[r1, c0] + total[r0, c0]

    def finish(self, read: BlockRead) -> np.ndarray:
        """Note that a read is scattered (or not needed); return the windows that it completed."""
        windows = self.touched(read)
        self._remaining[windows] -= 1
        return windows[self._remaining[windows] == 0]

    def complete(self, windows: np.ndarray) -> np.ndarray:
        """Tell which windows have all their blocks, bool of the shape of `windows`."""
        return self._remaining[windows] == 0

    def gather(self, windows: np.ndarray) -> np.ndarray:
        """Return the arrays of some windows, (n, T planned, C, H, W); read only."""
        slabs, slots = self._slab_of[windows], self._slot_of[windows]
        first = int(slabs[0])
        if (slabs == first).all() and (np.diff(slots) == 1).all() and first in self._slabs:
            return self._slabs[first][int(slots[0]) : int(slots[-1]) + 1]
        result = np.zeros((windows.size, *self._shape), dtype=self.dtype)
        for start, stop in _runs(slabs):
            slab = int(slabs[start])
            if slab in self._slabs:  # else every block was skipped: nothing wanted
                result[start:stop] = self._slabs[slab][slots[start:stop]]
        return result

    def release(self, windows: np.ndarray) -> None:
        """Forget windows that are written (call from one thread only)."""
        for slab in self._slab_of[windows].tolist():
            if slab in self._slabs:
                self._slab_left[slab] -= 1
                if not self._slab_left[slab]:
                    del self._slabs[slab]


def _runs(values: np.ndarray) -> Iterator[tuple[int, int]]:
    """Yield (start, stop) of runs of equal values."""
    edges = np.concatenate([[0], np.flatnonzero(np.diff(values)) + 1, [values.size]]).tolist()
    yield from zip(edges[:-1], edges[1:])
