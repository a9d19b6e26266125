"""The scene classification of L2A: read before the images, which it tells clear pixels apart in.

Blocks are decoded once. They wait packed until their windows are written; meanwhile the clear pixels of the
ground that is worked on lie open, one bit each.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator

import numpy as np

from ..workers import Workers
from .clear import CLEAR_SCL, clear_table
from .decode import DecodedBlock, Decoder
from .records import StackTask
from .scatter import BlockKey, BlockRead, LayerWindows

_CLEAR = clear_table(CLEAR_SCL)


class SceneClasses:
    """The classification of a task's steps.

    Args:
        task: The task.
        windows: The windows of its layer of classes.
    """

    def __init__(self, task: StackTask, windows: LayerWindows) -> None:
        self.task, self.windows = task, windows
        self.resolution = windows.layer.grid.resolution
        self._done: set[BlockRead] = set()
        self._packed: dict[BlockKey, dict[int, tuple[bytes, tuple[int, ...]]]] = {}
        self._bits = np.zeros((0, 0, 0), dtype=np.uint8)
        self._corner = (0, 0)

    def reads(self, rows: np.ndarray) -> list[BlockRead]:
        """Return the blocks that some windows need and that were not read yet."""
        return [read for place in self.windows.blocks_of(rows, self._done) for read in place]

    def load(
        self, workers: Workers, decoder: Decoder, rows: np.ndarray, done: Callable[[BlockRead], None]
    ) -> None:
        """Read what the windows of one region need.

        Args:
            workers: Thread pool.
            decoder: Reads blocks.
            rows: Task rows.
            done: Told of each block read.
        """
        reads = self.reads(rows)
        self._done.update(reads)

        def packed(read: BlockRead) -> tuple[bytes, tuple[int, ...]]:
            values = decoder.decode(self.windows.layer, read).values
            return zlib.compress(np.ascontiguousarray(values).data, 1), values.shape

        for read, found in workers.in_order(packed, reads):
            self._packed.setdefault(read.key, {})[read.step] = found
            done(read)
        size = self.windows.pixels
        top, left = int(self.windows.rows[rows].min()), int(self.windows.cols[rows].min())
        bottom, right = int(self.windows.rows[rows].max()) + size, int(self.windows.cols[rows].max()) + size
        octets = -(-len(self.task.steps) // 8)
        self._corner = (top, left)
        self._bits = np.zeros((bottom - top, right - left, octets), dtype=np.uint8)
        for _ in workers.in_order(self._open, list(self._blocks(rows))):
            pass

    def _blocks(self, rows: np.ndarray) -> Iterator[list[BlockKey]]:
        """Yield the blocks at hand under some windows; blocks of one place, whatever their size, together."""
        # Several sizes may share an octet of bits where they overlap: one job does them all.
        keys = [key for key in self.windows.blocks_under(rows) if key in self._packed]
        if len(self.windows.block_sizes) > 1:
            yield keys
        else:
            yield from ([key] for key in keys)

    def _open(self, keys: list[BlockKey]) -> None:
        """Put the clear pixels of some blocks into the bits (worker thread)."""
        for key in keys:
            width, height, row, column = key
            for step in self._packed[key]:
                classes = self.values(key, step)
                y, x = row * height - self._corner[0], column * width - self._corner[1]
                bottom, right = max(y + classes.shape[0], 0), max(x + classes.shape[1], 0)
                target = self._bits[max(y, 0) : bottom, max(x, 0) : right, step // 8]
                part = classes[max(-y, 0) :, max(-x, 0) :][: target.shape[0], : target.shape[1]]
                target |= _CLEAR[part].astype(np.uint8) << np.uint8(step % 8)

    def values(self, key: BlockKey, step: int) -> np.ndarray:
        """Return the classes of a block that was read, uint8 (rows, columns)."""
        packed, shape = self._packed[key][step]
        return np.frombuffer(zlib.decompress(packed), dtype=np.uint8).reshape(shape)

    def decoded(self, read: BlockRead) -> DecodedBlock:
        """Return a block that was read as the decoder would."""
        return DecodedBlock(self.values(read.key, read.step), None, None, None)

    def clear(self, rows: np.ndarray, _source: np.ndarray | None, _resolution: float) -> np.ndarray:
        """Return where some windows are clear according to their class, bool (n, T planned, H, W)."""
        place = np.arange(self.windows.pixels)
        r = (self.windows.rows[rows] - self._corner[0])[:, None] + place
        c = (self.windows.cols[rows] - self._corner[1])[:, None] + place
        bits = self._bits[r[:, :, None], c[:, None, :]]
        flags = np.unpackbits(bits, axis=-1, count=len(self.task.steps), bitorder="little")
        return np.moveaxis(flags, -1, 1).astype(bool)

    def release(self, written: np.ndarray) -> None:
        """Forget blocks whose windows (bool, a task row each) are all written."""
        for key in list(self._packed):
            if written[self.windows.touched(key)].all():
                del self._packed[key]
