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
from .records import ImageLayer, StackTask
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
        # Which product gave the pixels of steps that several make up.
        self._sources: dict[BlockKey, dict[int, bytes]] = {}
        self._with_sources = task.parameters.probabilities
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
        decoder.expect(self.windows.layer, reads)

        def packed(read: BlockRead) -> tuple[bytes, tuple[int, ...], bytes]:
            areas = self.windows.areas(read, self.windows.touched(read.key))
            blocks = decoder.decode(self.windows.layer, read, areas)
            values, shape = blocks[0].values, self.windows.shape(read)
            source = blocks[0].source if self._with_sources else None
            if areas is not None:  # where no window lies there are zeros: no data
                values = _put_together([(block, block.values) for block in blocks], shape)
                if source is not None:
                    source = _put_together([(b, b.source) for b in blocks if b.source is not None], shape)
            return _squeezed(values), values.shape, b"" if source is None else _squeezed(source)

        for read, (values, shape, source) in workers.in_order(packed, reads):
            self._packed.setdefault(read.key, {})[read.step] = values, shape
            if source:
                self._sources.setdefault(read.key, {})[read.step] = source
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
        return _opened(*self._packed[key][step])

    def decoded(self, read: BlockRead) -> DecodedBlock:
        """Return a block that was read as the decoder would."""
        return DecodedBlock(self.values(read.key, read.step), None, None, None)

    def under(self, layer: ImageLayer, read: BlockRead) -> tuple[np.ndarray, np.ndarray]:
        """Return what is known of the pixels of a block of another layer on the same grid.

        Args:
            layer: That layer.
            read: The block.

        Returns:
            Classes, and which of the step's products gave them, uint8 (rows, columns); 0 where no window
            lies.
        """
        top, left = read.row * read.block_height, read.column * read.block_width
        bottom = min(top + read.block_height, layer.grid.height)
        right = min(left + read.block_width, layer.grid.width)
        classes = np.zeros((bottom - top, right - left), dtype=np.uint8)
        source = np.zeros_like(classes)
        for key in self._keys_under(top, left, bottom, right):
            if read.step not in self._packed.get(key, {}):
                continue
            width, height, row, column = key
            values = self.values(key, read.step)
            y, x = row * height - top, column * width - left
            place = (
                slice(max(y, 0), max(y + values.shape[0], 0)),
                slice(max(x, 0), max(x + values.shape[1], 0)),
            )
            rows, columns = classes[place].shape
            own = (slice(max(-y, 0), max(-y, 0) + rows), slice(max(-x, 0), max(-x, 0) + columns))
            classes[place] = values[own]
            packed = self._sources.get(key, {}).get(read.step)
            if packed:
                source[place] = _opened(packed, values.shape)[own]
        return classes, source

    def _keys_under(self, top: int, left: int, bottom: int, right: int) -> Iterator[BlockKey]:
        for width, height in self.windows.block_sizes:
            for row in range(top // height, (bottom - 1) // height + 1):
                for column in range(left // width, (right - 1) // width + 1):
                    yield (width, height, row, column)

    def clear(self, rows: np.ndarray, _source: np.ndarray | None, _resolution: float) -> np.ndarray:
        """Return where some windows are clear according to their class, bool (n, T planned, H, W)."""
        place = np.arange(self.windows.pixels)
        r = (self.windows.rows[rows] - self._corner[0])[:, None] + place
        c = (self.windows.cols[rows] - self._corner[1])[:, None] + place
        bits = self._bits[r[:, :, None], c[:, None, :]]
        flags = np.unpackbits(bits, axis=-1, count=len(self.task.steps), bitorder="little")
        return np.moveaxis(flags, -1, 1).astype(bool)

    def possible(self, rows: np.ndarray) -> np.ndarray:
        """Return where windows are clear if all pixels have data, bool (n, T planned, H, W)."""
        return self.clear(rows, None, self.resolution)

    def release(self, written: np.ndarray) -> None:
        """Forget blocks whose windows (bool, a task row each) are all written."""
        for key in list(self._packed):
            if written[self.windows.touched(key)].all():
                del self._packed[key]
                self._sources.pop(key, None)


def _put_together(parts: list[tuple[DecodedBlock, np.ndarray]], shape: tuple[int, int]) -> np.ndarray:
    """Return a block that holds some rectangles and zeros."""
    whole = np.zeros(shape, dtype=np.uint8)
    for block, pixels in parts:
        whole[block.place] = pixels
    return whole


def _squeezed(values: np.ndarray) -> bytes:
    return zlib.compress(np.ascontiguousarray(values).data, 1)


def _opened(packed: bytes, shape: tuple[int, ...]) -> np.ndarray:
    return np.frombuffer(zlib.decompress(packed), dtype=np.uint8).reshape(shape)
