"""Pixels in flight: each decoded block is held once, windows are cut from it.

A block is kept whole until the windows that end in it are written. Then only the strips are kept that
windows in later blocks still need, so memory grows neither with the number of windows nor with their overlap.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from .decode import DecodedBlock
from .scatter import BlockKey, BlockRead, LayerWindows

#: A block is trimmed to strips where they are smaller than this share of what is held.
_WORTH_IT = 0.75


@dataclass(frozen=True)
class _Piece:
    """A rectangle of pixels of all steps and bands that have one block size, (planes, rows, columns)."""

    row: int
    column: int
    values: np.ndarray


class PixelStore:
    """The pixels of one layer of a task, on their way from blocks to windows.

    Args:
        windows: The layer's windows.
        with_source: Hold which product gave the pixel, too, for steps that several products make up.
    """

    def __init__(self, windows: LayerWindows, *, with_source: bool = False) -> None:
        self.windows = windows
        layer, steps = windows.layer, windows.task.steps
        merged = [n for n, step in enumerate(steps) if with_source and len(step.products) > 1]
        self.has_source = bool(merged)
        self._channels = len(layer.names)
        # The source of a pixel is one more plane behind the bands.
        self._shape = (len(steps), self._channels + self.has_source, windows.pixels, windows.pixels)
        self._planes: dict[tuple[int, int], dict[tuple[int, int], int]] = {}
        for size, pairs in windows.block_sizes.items():
            extra = [(step, self._channels) for step in merged if (step, 0) in pairs]
            self._planes[size] = {pair: number for number, pair in enumerate([*pairs, *extra])}
        self._pieces: dict[BlockKey, tuple[_Piece, ...]] = {}
        self._pending: dict[BlockKey, int] = {}

    # -- from blocks ------------------------------------------------------------------------------

    def expect(self, reads: Iterable[BlockRead]) -> None:
        """Announce reads, each of which `finish` ends."""
        for read in reads:
            self._pending[read.key] = self._pending.get(read.key, 0) + 1

    def is_pending(self, key: BlockKey) -> bool:
        """Tell whether announced reads of a block have not ended."""
        return key in self._pending

    def prepare(self, read: BlockRead) -> None:
        """Make room for a read (call from one thread only)."""
        if read.key in self._pieces:
            return
        width, height, row, column = read.key
        grid = self.windows.layer.grid
        shape = (
            len(self._planes[width, height]),
            min(height, grid.height - row * height),
            min(width, grid.width - column * width),
        )
        # Zeros cost no memory until they are written over: steps that nobody keeps are never read.
        pixels = np.zeros(shape, dtype=self.windows.dtype)
        self._pieces[read.key] = (_Piece(row * height, column * width, pixels),)

    def put(self, read: BlockRead, blocks: Iterable[DecodedBlock]) -> None:
        """Take over a block or parts of it; safe from several threads, no two reads have the same place."""
        planes = self._planes[read.block_width, read.block_height]
        target = self._pieces[read.key][0].values
        for block in blocks:
            rows, columns = block.place
            target[planes[read.step, read.channel], rows, columns] = block.values
            if block.source is not None and read.channel == 0 and self.has_source:
                target[planes[read.step, self._channels], rows, columns] = block.source

    def finish(self, read: BlockRead) -> bool:
        """Note that a read is through (or not needed); return whether it was its block's last."""
        self._pending[read.key] -= 1
        if self._pending[read.key]:
            return False
        del self._pending[read.key]
        return True

    # -- to windows -------------------------------------------------------------------------------

    def cut(self, windows: np.ndarray) -> tuple[np.ndarray, np.ndarray | None]:
        """Return copies of some windows; safe from several threads.

        Returns:
            Pixels (n, T planned, C, H, W), zeros where nothing was read; and which of the step's products
            gave them, (n, T planned, H, W), None where that is not held.
        """
        result = np.zeros((windows.size, *self._shape), dtype=self.windows.dtype)
        size = self.windows.pixels
        found = [(key, piece) for key in self.windows.blocks_under(windows) for piece in self._held(key)]
        rows, columns = self.windows.rows[windows].tolist(), self.windows.cols[windows].tolist()
        for target, row, column in zip(result, rows, columns):
            for (width, height, _, _), piece in found:
                top, left = max(row, piece.row), max(column, piece.column)
                bottom = min(row + size, piece.row + piece.values.shape[1])
                right = min(column + size, piece.column + piece.values.shape[2])
                if top >= bottom or left >= right:
                    continue
                part = piece.values[
                    :, top - piece.row : bottom - piece.row, left - piece.column : right - piece.column
                ]
                place = (slice(top - row, bottom - row), slice(left - column, right - column))
                self._fill(target, (width, height), place, part)
        if not self.has_source:
            return result, None
        return result[:, :, : self._channels], result[:, :, self._channels]

    def _held(self, key: BlockKey) -> tuple[_Piece, ...]:
        return self._pieces.get(key, ())

    def _fill(
        self, target: np.ndarray, size: tuple[int, int], place: tuple[slice, slice], part: np.ndarray
    ) -> None:
        """Copy planes into a window (T, C, H, W)."""
        if len(self._planes) == 1 and not self.has_source:
            target.reshape(-1, *target.shape[2:])[:, place[0], place[1]] = part
            return
        for (step, channel), plane in self._planes[size].items():
            target[step, channel, place[0], place[1]] = part[plane]

    def release(self, keys: Iterable[BlockKey], written: np.ndarray) -> None:
        """Forget what no window needs any more (call from one thread only).

        Args:
            keys: Blocks to look at.
            written: bool, a task row each: windows that are written.
        """
        for key in keys:
            if key not in self._pieces:
                continue
            waiting = self.windows.touched(key)
            waiting = waiting[~written[waiting]]
            if not waiting.size:
                if not self.is_pending(key):
                    del self._pieces[key]
            elif not self.is_pending(key):
                self._trim(key, waiting)

    def _trim(self, key: BlockKey, waiting: np.ndarray) -> None:
        """Keep only what some windows need of a block: of those that reach below it, and of the others."""
        width, height, row, column = key
        size, held = self.windows.pixels, self._pieces[key]
        top, left = self.windows.rows[waiting], self.windows.cols[waiting]
        bottom, right = top + size, left + size
        below = bottom > (row + 1) * height
        strips = [
            (
                max(int(top[some].min()), row * height),
                min(int(bottom[some].max()), (row + 1) * height),
                max(int(left[some].min()), column * width),
                min(int(right[some].max()), (column + 1) * width),
            )
            for some in (below, ~below)
            if some.any()
        ]
        area = sum((b - t) * (r - e) for t, b, e, r in strips)
        if area > _WORTH_IT * sum(p.values.shape[1] * p.values.shape[2] for p in held):
            return
        self._pieces[key] = tuple(self._joined(held, *strip) for strip in strips)

    @staticmethod
    def _joined(held: tuple[_Piece, ...], top: int, bottom: int, left: int, right: int) -> _Piece:
        planes, dtype = held[0].values.shape[0], held[0].values.dtype
        values = np.zeros((planes, bottom - top, right - left), dtype=dtype)
        for piece in held:
            t, e = max(top, piece.row), max(left, piece.column)
            b = min(bottom, piece.row + piece.values.shape[1])
            r = min(right, piece.column + piece.values.shape[2])
            if t < b and e < r:
                values[:, t - top : b - top, e - left : r - left] = piece.values[
                    :, t - piece.row : b - piece.row, e - piece.column : r - piece.column
                ]
        return _Piece(top, left, values)
