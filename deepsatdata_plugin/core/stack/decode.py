"""From blocks of band files to harmonised DN: the only place where pixels are read for stacking."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass

import numpy as np

from ..errors import BadProduct, ProductError
from ..products.blocks import BlockReader
from ..products.formats import format_of
from ..products.model import Product, RasterFile
from ..products.sensor import MSI
from .records import Layer, StackTask
from .scatter import BlockRead, LayerWindows

#: Open files a thread keeps; a full season of one tile has more files than a process may open.
OPEN_FILES = 96


@dataclass(frozen=True)
class BlockCounts:
    """What happened to the pixels of one read.

    Attributes:
        windows: Task rows of the windows with clamped pixels.
        clamped: Pixels per such window that were <= 0 after the offset and became 1.
        disagreements: Pixels where merged products both hold data, but different.
    """

    windows: np.ndarray
    clamped: np.ndarray
    disagreements: int


def offset_table(offset: int) -> np.ndarray:
    """Return the look-up table (65536,) uint16 from raw to harmonised DN.

    DN 0 (no data) and 65535 (saturated) stay; other DN are offset and clamped to >= 1, so that 0
    keeps meaning "no data".
    """
    table = np.arange(65536, dtype=np.int64) + offset
    table = np.clip(table, 1, MSI.saturated - 1)
    table[MSI.nodata], table[MSI.saturated] = MSI.nodata, MSI.saturated
    return table.astype(np.uint16)


class Decoder:
    """Reads blocks for a task; each thread keeps its own open files."""

    def __init__(self, task: StackTask) -> None:
        self.task = task
        self._local = threading.local()
        self._tables: dict[int, np.ndarray] = {}
        self._readers: list[OrderedDict[str, BlockReader]] = []
        self._lock = threading.Lock()
        if task.parameters.harmonize:
            for offset in {o for p in task.products for o in p.offsets.values()} - {0}:
                self._tables[offset] = offset_table(offset)

    def close(self) -> None:
        """Close all files; call when no thread reads any more."""
        for readers in self._readers:
            for reader in readers.values():
                reader.close()
            readers.clear()

    def _reader(self, product: Product, file: RasterFile) -> BlockReader:
        readers: OrderedDict[str, BlockReader] | None = getattr(self._local, "readers", None)
        if readers is None:
            readers = self._local.readers = OrderedDict()
            with self._lock:
                self._readers.append(readers)
        reader = readers.get(file.path)
        if reader is None:
            while len(readers) >= OPEN_FILES:
                readers.popitem(last=False)[1].close()
            reader = format_of(product).open_raster(file)
            readers[file.path] = reader
        else:
            readers.move_to_end(file.path)
        return reader

    def _raw(self, product: Product, layer: Layer, read: BlockRead) -> np.ndarray:
        name = layer.names[read.channel]
        file = product.masks[name] if layer.kind == "scl" else product.bands[name]
        try:
            return self._reader(product, file).read_block(read.column, read.row)
        except ProductError as error:
            raise BadProduct(str(error), subject=product.name) from error

    def read_into(self, windows: LayerWindows, read: BlockRead) -> BlockCounts:
        """Decode one block of one band, merge the products of the step, copy it into its windows.

        Raises:
            BadProduct: A file cannot be decoded.
        """
        layer = windows.layer
        merged: np.ndarray | None = None
        low: np.ndarray | None = None
        disagreements = 0
        for number in self.task.steps[read.step].products:
            product = self.task.products[number]
            raw = self._raw(product, layer, read)
            values = raw
            offset = product.offsets[layer.names[read.channel]] if layer.kind == "image" else 0
            clamped = None
            if offset in self._tables:
                if offset < 0:
                    clamped = (raw != MSI.nodata) & (raw <= -offset)
                values = np.take(self._tables[offset], raw)
            if merged is None:
                merged, low = values, clamped
                continue
            both = (merged != 0) & (values != 0)
            disagreements += int(np.count_nonzero(both & (merged != values)))
            empty = merged == 0
            merged = np.where(empty, values, merged)
            if clamped is not None:
                low = (empty & clamped) if low is None else low | (empty & clamped)
        if merged is None:  # a step has at least one product
            raise BadProduct("a planned step has no product.", subject=str(read))
        windows.scatter(read, merged)
        nothing = np.zeros(0, dtype=np.int64)
        if low is not None and low.any():
            rows, counts = windows.count_in_windows(read, low)
            hit = counts > 0
            return BlockCounts(rows[hit], counts[hit], disagreements)
        return BlockCounts(nothing, nothing, disagreements)
