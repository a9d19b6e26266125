"""From blocks of band files to harmonised DN: the only place where pixels are read for stacking."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from ..errors import BadProduct, ProductError
from ..products import MSI, BlockReader, Product, RasterFile, blame, format_of
from ..workers import open_file_limit
from .records import NO_PROBABILITY, ImageLayer, StackTask
from .scatter import BlockRead

#: Open files a thread keeps at most, whatever the process may have.
OPEN_FILES = 96

#: Seconds to wait before each further look at a file that failed: other threads give back what was short.
LOOKS_S = (0.05, 0.5)

Found = TypeVar("Found")


@dataclass(frozen=True)
class DecodedBlock:
    """One block of one band of one step, merged and harmonised.

    Attributes:
        values: (rows, columns), uint16 DN or uint8 classes, 0 = no data.
        source: uint8 (rows, columns): which of the step's products gave the pixel, in their order, 0 where
            none did; None where there is one product.
        lifted: bool, pixels that were <= 0 after the offset and became 1; None for none.
        disagreeing: bool, pixels where merged products hold different data; None for none.
    """

    values: np.ndarray
    source: np.ndarray | None
    lifted: np.ndarray | None
    disagreeing: np.ndarray | None


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
    except ProductError as error:
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
        _OPEN.join(threads)

    def close(self) -> None:
        """Close all files; call once, when no thread reads any more."""
        _OPEN.join(-self._threads)
        for readers in self._readers:
            self._give_back(readers)

    def _mine(self) -> OrderedDict[str, BlockReader]:
        readers: OrderedDict[str, BlockReader] | None = getattr(self._local, "readers", None)
        if readers is None:
            readers = self._local.readers = OrderedDict()
            with self._lock:
                self._readers.append(readers)
        return readers

    def _read(self, product: Product, file: RasterFile, column: int, row: int) -> np.ndarray:
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
            block: np.ndarray = reader.read_block(column, row)
        except BaseException:
            reader.close()  # a further look opens it anew
            self._give_back(readers)
            raise
        readers[file.path] = reader  # now the last one used
        return block

    @staticmethod
    def _give_back(readers: OrderedDict[str, BlockReader]) -> None:
        """Close all files of a thread: descriptors or memory may be what was short."""
        while readers:
            readers.popitem()[1].close()

    def _raw(self, product: Product, layer: ImageLayer, read: BlockRead) -> np.ndarray:
        name = layer.names[read.channel]
        file = product.bands[name] if layer.kind == "image" else product.masks[name]
        return looking_twice(product, file, lambda: self._read(product, file, read.column, read.row))

    def decode(self, layer: ImageLayer, read: BlockRead) -> DecodedBlock:
        """Decode one block of one band and merge the products of the step, the first valid one first.

        Raises:
            BadProduct: A file cannot be decoded.
            EnvironmentFailure: The machine failed.
        """
        first, *others = (self.task.products[number] for number in self.task.steps[read.step].products)
        values, lifted = self._harmonised(first, layer, read)
        if not others:
            return DecodedBlock(values, None, lifted, None)
        source = np.zeros(values.shape, dtype=np.uint8)
        disagreeing = np.zeros(values.shape, dtype=bool)
        for number, product in enumerate(others, start=1):
            more, low = self._harmonised(product, layer, read)
            empty = values == 0
            disagreeing |= ~empty & (more != 0) & (values != more)
            taken = empty & (more != 0)
            source[taken] = number
            values = np.where(empty, more, values)
            if low is not None:
                lifted = (empty & low) if lifted is None else lifted | (empty & low)
        return DecodedBlock(values, source, lifted, disagreeing if layer.kind == "image" else None)

    def probability(
        self, layer: ImageLayer, read: BlockRead, classes: np.ndarray, source: np.ndarray
    ) -> np.ndarray:
        """Decode one block of probabilities, each pixel from the product that gave its class.

        Args:
            layer: A layer of probabilities.
            read: The block.
            classes: Its scene classes, uint8 (rows, columns), 0 = no data.
            source: Which of the step's products gave them.

        Returns:
            uint8 (rows, columns) percent, 255 = no data.

        Raises:
            BadProduct: A file cannot be decoded.
            EnvironmentFailure: The machine failed.
        """
        values = np.full(classes.shape, NO_PROBABILITY, dtype=np.uint8)
        for number, product in enumerate(self.task.steps[read.step].products):
            mine = (source == number) & (classes != 0)
            if number == 0 or mine.any():
                values[mine] = self._raw(self.task.products[product], layer, read)[mine]
        return values

    def _harmonised(
        self, product: Product, layer: ImageLayer, read: BlockRead
    ) -> tuple[np.ndarray, np.ndarray | None]:
        """Return a block of a product as it is stored, and which of its pixels were lifted to 1."""
        raw = self._raw(product, layer, read)
        offset = product.offsets[layer.names[read.channel]] if layer.kind == "image" else 0
        if offset not in self._tables:
            return raw, None
        lifted = (raw != MSI.nodata) & (raw <= -offset) if offset < 0 else None
        return np.take(self._tables[offset], raw), lifted
