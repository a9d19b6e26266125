"""From blocks of band files to harmonised DN: the only place where pixels are read for stacking."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from ..errors import BadProduct, EnvironmentFailure, ProductError
from ..products import (
    MSI,
    Area,
    AssetRefused,
    BlockReader,
    Product,
    RasterFile,
    blame,
    expect_blocks,
    forget_all,
    forget_blocks,
    format_of,
)
from ..workers import open_file_limit
from .records import NO_PROBABILITY, ImageLayer, StackTask
from .scatter import BlockRead

#: Open files a thread keeps at most, whatever the process may have.
OPEN_FILES = 96

#: Seconds to wait before each further look at a file that failed: other threads give back what was short.
LOOKS_S = (0.05, 0.5)

_LATER = "Start again when the catalogue gives its files out again: what is finished is kept."

Found = TypeVar("Found")


@dataclass(frozen=True)
class DecodedBlock:
    """One block of one band of one step, or a rectangle of it, merged and harmonised.

    Attributes:
        values: (rows, columns), uint16 DN or uint8 classes, 0 = no data.
        source: uint8 (rows, columns): which of the step's products gave the pixel, in their order, 0 where
            none did; None where there is one product.
        lifted: bool, pixels that were <= 0 after the offset and became 1; None for none.
        disagreeing: bool, pixels where merged products hold different data; None for none.
        corner: (row, column) of the first pixel in the block.
    """

    values: np.ndarray
    source: np.ndarray | None
    lifted: np.ndarray | None
    disagreeing: np.ndarray | None
    corner: tuple[int, int] = (0, 0)

    @property
    def place(self) -> tuple[slice, slice]:
        """Return where in the block the pixels lie."""
        (row, column), (rows, columns) = self.corner, self.values.shape
        return slice(row, row + rows), slice(column, column + columns)


def corner_in_block(read: BlockRead, area: Area) -> tuple[int, int]:
    """Return (row, column) of the first pixel of a rectangle of a layer in a block."""
    return area[1] - read.row * read.block_height, area[0] - read.column * read.block_width


def offset_table(offset: int) -> np.ndarray:
    """Return the look-up table (65536,) uint16 from raw to harmonised DN.

    DN 0 (no data) and 65535 (saturated) stay; other DN are offset and clamped to >= 1, so that 0
    keeps meaning "no data".
    """
    table = np.arange(65536, dtype=np.int64) + offset
    table = np.clip(table, 1, MSI.saturated - 1)
    table[MSI.nodata], table[MSI.saturated] = MSI.nodata, MSI.saturated
    return table.astype(np.uint16)


def looking_twice(product: Product, file: RasterFile, read: Callable[[], Found]) -> Found:
    """Read something of a product's file; only a file that fails a second look is called damaged.

    Args:
        product: The product.
        file: One of its files, which was whole when the run was planned.
        read: Opens and reads it; called again after a failure.

    Raises:
        BadProduct: The file is damaged.
        EnvironmentFailure: The machine failed, or the share that the file lies on.
    """
    try:
        return read()
    except AssetRefused as error:  # it was not when the run was planned: nothing is known against the product
        raise EnvironmentFailure(error.message, subject=error.subject, remedy=_LATER) from error
    except ProductError as error:
        if file.lent:  # who reads it has looked twice, and tells failures of the network apart
            raise BadProduct(str(error), subject=product.name) from error
        blame(file.path, error, was_there=True)
    for pause in LOOKS_S:
        time.sleep(pause)
        try:
            format_of(product).check(file)
            return read()
        except ProductError as error:
            blame(file.path, error, was_there=True)
            last = error
    raise BadProduct(str(last), subject=product.name) from last


def _file(product: Product, layer: ImageLayer, read: BlockRead) -> RasterFile:
    name = layer.names[read.channel]
    return product.bands[name] if layer.kind == "image" else product.masks[name]


class OpenFiles:
    """How many files all decoding threads of this process may keep open, together."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._threads = 0

    def join(self, threads: int) -> None:
        """Count more threads, or fewer, that share the budget."""
        with self._lock:
            self._threads += threads

    def share(self) -> int:
        """Return how many files one thread may keep open: its part of a quarter of the limit."""
        threads = max(1, self._threads)
        return max(1, min(OPEN_FILES, max(threads + 2, open_file_limit() // 4) // threads))


_OPEN = OpenFiles()


class Decoder:
    """Reads blocks for a task; each thread keeps its own open files.

    Args:
        task: The task.
        threads: How many threads read.
    """

    def __init__(self, task: StackTask, threads: int) -> None:
        self.task = task
        self._threads = threads
        self._local = threading.local()
        self._tables: dict[int, np.ndarray] = {}
        self._readers: list[OrderedDict[str, BlockReader]] = []
        self._lock = threading.Lock()
        if task.parameters.harmonize:
            for offset in {o for p in task.products for o in p.offsets.values()} - {0}:
                self._tables[offset] = offset_table(offset)
        self._lent = sorted({file.lent for p in task.products for file in p.bands.values()} - {0})
        _OPEN.join(threads)

    def close(self) -> None:
        """Close all files; call once, when no thread reads any more."""
        _OPEN.join(-self._threads)
        for number in self._lent:
            forget_all(number)
        for readers in self._readers:
            self._give_back(readers)

    @property
    def reads_afar(self) -> bool:
        """Tell whether some files do not lie on disk, so that it pays to say early what will be read."""
        return bool(self._lent)

    def expect(self, layer: ImageLayer, reads: Iterable[BlockRead]) -> None:
        """Have blocks fetched that will be read soon, where their files lie elsewhere."""
        blocks: dict[RasterFile, list[tuple[int, int]]] = {}
        for read in reads:
            for file in self._files(layer, read):
                blocks.setdefault(file, []).append((read.column, read.row))
        for file, places in blocks.items():
            expect_blocks(file, places)

    def forget(self, layer: ImageLayer, read: BlockRead) -> None:
        """Expect a block no more."""
        if self.reads_afar:
            for file in self._files(layer, read):
                forget_blocks(file, [(read.column, read.row)])

    def _files(self, layer: ImageLayer, read: BlockRead) -> Iterator[RasterFile]:
        for number in self.task.steps[read.step].products:
            yield _file(self.task.products[number], layer, read)

    def _mine(self) -> OrderedDict[str, BlockReader]:
        readers: OrderedDict[str, BlockReader] | None = getattr(self._local, "readers", None)
        if readers is None:
            readers = self._local.readers = OrderedDict()
            with self._lock:
                self._readers.append(readers)
        return readers

    def _read(
        self, product: Product, file: RasterFile, read: BlockRead, areas: Sequence[Area] | None
    ) -> list[np.ndarray]:
        readers = self._mine()
        reader = readers.pop(file.path, None)
        if reader is None:
            while len(readers) >= _OPEN.share():
                readers.popitem(last=False)[1].close()
            try:
                reader = format_of(product).open_raster(file)
            except ProductError:
                self._give_back(readers)
                raise
        try:
            if areas is None:
                pixels: list[np.ndarray] = [reader.read_block(read.column, read.row)]
            else:
                pixels = reader.read_areas(areas)
        except BaseException:
            reader.close()  # a further look opens it anew
            self._give_back(readers)
            raise
        readers[file.path] = reader  # now the last one used
        return pixels

    @staticmethod
    def _give_back(readers: OrderedDict[str, BlockReader]) -> None:
        """Close all files of a thread: descriptors or memory may be what was short."""
        while readers:
            readers.popitem()[1].close()

    def _raw(
        self, product: Product, layer: ImageLayer, read: BlockRead, areas: Sequence[Area] | None
    ) -> list[np.ndarray]:
        file = _file(product, layer, read)
        return looking_twice(product, file, lambda: self._read(product, file, read, areas))

    def decode(self, layer: ImageLayer, read: BlockRead, areas: Sequence[Area] | None) -> list[DecodedBlock]:
        """Decode one block of one band and merge the products of the step, the first valid one first.

        Args:
            layer: The layer.
            read: The block.
            areas: Rectangles of it that are wanted, in pixels of the layer; None for the whole block.

        Returns:
            One for each rectangle.

        Raises:
            BadProduct: A file cannot be decoded.
            EnvironmentFailure: The machine failed.
        """
        products = [self.task.products[number] for number in self.task.steps[read.step].products]
        raw = [self._raw(product, layer, read, areas) for product in products]
        corners = [(0, 0)] if areas is None else [corner_in_block(read, area) for area in areas]
        return [
            self._merged(layer, layer.names[read.channel], products, pixels, corner)
            for corner, *pixels in zip(corners, *raw)
        ]

    def _merged(
        self,
        layer: ImageLayer,
        name: str,
        products: Sequence[Product],
        pixels: Sequence[np.ndarray],
        corner: tuple[int, int],
    ) -> DecodedBlock:
        """Merge the pixels that each of a step's products has of one place."""
        values, lifted = self._harmonised(products[0], layer, name, pixels[0])
        if len(products) == 1:
            return DecodedBlock(values, None, lifted, None, corner)
        source = np.zeros(values.shape, dtype=np.uint8)
        disagreeing = np.zeros(values.shape, dtype=bool)
        for number, product in enumerate(products[1:], start=1):
            more, low = self._harmonised(product, layer, name, pixels[number])
            empty = values == 0
            disagreeing |= ~empty & (more != 0) & (values != more)
            taken = empty & (more != 0)
            source[taken] = number
            values = np.where(empty, more, values)
            if low is not None:
                lifted = (empty & low) if lifted is None else lifted | (empty & low)
        return DecodedBlock(values, source, lifted, disagreeing if layer.kind == "image" else None, corner)

    def probability(
        self,
        layer: ImageLayer,
        read: BlockRead,
        classes: np.ndarray,
        source: np.ndarray,
        areas: Sequence[Area] | None,
    ) -> list[DecodedBlock]:
        """Decode one block of probabilities, each pixel from the product that gave its class.

        Args:
            layer: A layer of probabilities.
            read: The block.
            classes: Its scene classes, uint8 (rows, columns), 0 = no data.
            source: Which of the step's products gave them.
            areas: Rectangles of it that are wanted, in pixels of the layer; None for the whole block.

        Returns:
            One for each rectangle: uint8 percent, 255 = no data.

        Raises:
            BadProduct: A file cannot be decoded.
            EnvironmentFailure: The machine failed.
        """
        if areas is None:
            blocks = [DecodedBlock(np.full(classes.shape, NO_PROBABILITY, dtype=np.uint8), None, None, None)]
        else:
            blocks = [
                DecodedBlock(
                    np.full((height, width), NO_PROBABILITY, dtype=np.uint8), None, None, None,
                    corner_in_block(read, (x, y, width, height)),
                )
                for x, y, width, height in areas
            ]  # fmt: skip
        for number, product in enumerate(self.task.steps[read.step].products):
            mine = (source == number) & (classes != 0)
            if number and not mine.any():
                continue
            for block, pixels in zip(blocks, self._raw(self.task.products[product], layer, read, areas)):
                here = mine[block.place]
                block.values[here] = pixels[here]
        return blocks

    def _harmonised(
        self, product: Product, layer: ImageLayer, name: str, raw: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray | None]:
        """Return pixels of a product as they are stored, and which of them were lifted to 1."""
        offset = product.offsets[name] if layer.kind == "image" else 0
        if offset not in self._tables:
            return raw, None
        lifted = (raw != MSI.nodata) & (raw <= -offset) if offset < 0 else None
        return np.take(self._tables[offset], raw), lifted
