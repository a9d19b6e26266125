"""One block of one resolution: its pixels of all bands, read on a thread, and what its parcels say."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..errors import ProductError
from ..products import MSI, Acquisition, BlockReader, Product, RasterFile, RasterInfo, format_of
from ..stack import looking_twice, offset_table
from .block_statistics import PixelValues, block_statistics, values_of, weight_of
from .cells import ParcelCells
from .masks import ProductMask, clear_area
from .records import SeriesParameters
from .shares import BlockShares, PixelRuns, TileShares


class Resolution:
    """The bands of one resolution of an acquisition; each thread keeps its own open files.

    Args:
        acquisition: The acquisition.
        bands: Its bands of that resolution.
        resolution: Metres.
        masks: Masks of clouds of its products; none for nothing to be told of clouds.
        parameters: What is extracted.
        info: Of its first file, where that is known; else it is opened.
    """

    def __init__(
        self,
        acquisition: Acquisition,
        bands: Sequence[str],
        resolution: int,
        masks: Sequence[ProductMask | None],
        parameters: SeriesParameters,
        info: RasterInfo | None = None,
    ) -> None:
        self.bands, self.resolution, self.masks, self.parameters = tuple(bands), resolution, masks, parameters
        self._products = acquisition.products
        self._local = threading.local()
        self._opened: list[BlockReader] = []
        self._lock = threading.Lock()
        offsets = {o for product in self._products for o in product.offsets.values()} - {0}
        self._tables = {offset: offset_table(offset) for offset in offsets} if parameters.harmonize else {}
        product = self._products[0]
        file = product.bands[self.bands[0]]
        #: Of the first file; those whose blocks are others are read to its blocks.
        self.info: RasterInfo = info or looking_twice(product, file, lambda: self._reader(product, file).info)

    def close(self) -> None:
        """Close all files; call when no thread reads any more."""
        while self._opened:
            self._opened.pop().close()

    def pixels(self, band: str, shares: BlockShares) -> NDArray[np.uint16]:
        """Return the harmonised pixels (rows, columns) of a block; the first product with data gives one.

        Raises:
            BadProduct: A file cannot be decoded.
            EnvironmentFailure: The machine failed.
        """
        merged: NDArray[np.uint16] | None = None
        for product in self._products:
            pixels = self._read(product, product.bands[band], shares)
            table = self._tables.get(product.offsets[band])
            if table is not None:
                pixels = table.take(pixels)
            merged = pixels if merged is None else np.where(merged == MSI.nodata, pixels, merged)
        if merged is None:
            raise ValueError("an acquisition without products")
        return merged

    def _reader(self, product: Product, file: RasterFile) -> BlockReader:
        readers: dict[str, BlockReader] | None = getattr(self._local, "readers", None)
        if readers is None:
            readers = self._local.readers = {}
        if file.path not in readers:
            reader = format_of(product).open_raster(file)
            readers[file.path] = reader
            with self._lock:
                self._opened.append(reader)
        return readers[file.path]

    def _read(self, product: Product, file: RasterFile, shares: BlockShares) -> NDArray[np.uint16]:
        def read() -> NDArray[np.uint16]:
            try:
                return self._decoded(self._reader(product, file), shares)
            except ProductError:
                # A further look opens it anew; other files may be what is short of descriptors or memory.
                for reader in self._local.readers.values() if hasattr(self._local, "readers") else ():
                    reader.close()
                self._local.readers = {}
                raise

        return looking_twice(product, file, read)

    def _decoded(self, reader: BlockReader, shares: BlockShares) -> NDArray[np.uint16]:
        x, y, width, height = shares.area
        if shares.areas is not None:
            # Only what parcels need is looked at.
            pixels = np.zeros((height, width), reader.info.dtype)
            for (left, top, w, h), part in zip(shares.areas, reader.read_areas(shares.areas)):
                pixels[top - y : top - y + h, left - x : left - x + w] = part
            return pixels
        blocks = reader.info.block_width, reader.info.block_height
        if blocks == (self.info.block_width, self.info.block_height):
            return reader.read_block(shares.bx, shares.by)
        return reader.read_area(x, y, width, height)


@dataclass(frozen=True)
class Found:
    """What the parcels of one block say.

    Attributes:
        inner: Parcels that lie in this block alone.
        statistics: Band -> statistic -> values of these.
        cut: Parcels that other blocks may have parts of.
        values: Band -> pixels of these.
        row: Row of the block.
        weights: Numbers of parcels, and of each the weight of its pixels: all, those with data in every band,
            the clear ones of these (NaN where nobody knows).
        cells: Band -> values of the block's single cells.
    """

    inner: NDArray[np.int64]
    statistics: dict[str, dict[str, NDArray[np.float64]]]
    cut: NDArray[np.int64]
    values: dict[str, PixelValues]
    row: int
    weights: tuple[tuple[NDArray[np.int64], NDArray[np.float64]], ...]
    cells: dict[str, NDArray[np.uint16]] = field(default_factory=dict)


@dataclass(frozen=True)
class BlockJob:
    """One block to be read and counted.

    Attributes:
        images: Bands of one resolution.
        shares: What parcels cover of them.
        bx: Column of the block.
        by: Row of the block.
        cells: Single cells, where they are asked for.
        some: Which of them lie in the block.
        finest: Whether shares with data and without cloud are counted here.
    """

    images: Resolution
    shares: TileShares
    bx: int
    by: int
    cells: ParcelCells | None
    some: slice | None
    finest: bool

    def run(self) -> Found | None:
        """Read and count; None where no parcel covers anything."""
        shares = self.shares.block(self.bx, self.by)
        if shares is None:
            return None
        return self.count(shares, {band: self.images.pixels(band, shares) for band in self.images.bands})

    def count(self, shares: BlockShares, pixels: dict[str, NDArray[np.uint16]]) -> Found:
        """Count what was read.

        Args:
            shares: What parcels cover of the block.
            pixels: Band -> harmonised pixels (rows, columns) of the block; others than parcels need do not
                matter.
        """
        clear = self._clear(shares)
        inner = self._counted(shares.inner, pixels, clear)
        cut = self._counted(shares.cut, pixels, clear)
        names = self.images.parameters.statistics
        return Found(
            shares.inner.parcels,
            {band: block_statistics(values, names) for band, values in inner.values.items()},
            shares.cut.parcels,
            cut.values,
            self.by,
            tuple((one.runs.parcels, one.weights) for one in (inner, cut) if one.weights is not None),
            self._cells(pixels),
        )

    def _clear(self, shares: BlockShares) -> NDArray[np.bool_] | None:
        """Return which pixels of the block are clear, None where it is not asked for or not known."""
        images = self.images
        if not images.masks or not (self.finest or images.parameters.clear_only):
            return None
        found = clear_area(images.masks, shares.box, images.resolution)
        if found is None:
            return None
        x, y, width, height = shares.area
        left, top, w, h = shares.box
        clear = np.zeros((height, width), bool)
        clear[top - y : top - y + h, left - x : left - x + w] = found
        return clear.ravel()

    def _counted(
        self, runs: PixelRuns, pixels: dict[str, NDArray[np.uint16]], clear: NDArray[np.bool_] | None
    ) -> _Counted:
        places = runs.whole_places()
        both = places, runs.places
        only = clear if self.images.parameters.clear_only else None
        values, data = {}, [np.ones(len(at), bool) for at in both]
        for band, image in pixels.items():
            flat = image.ravel()
            if flat.min(initial=1) == MSI.nodata:
                use = [flat.take(at) != MSI.nodata for at in both]
                data = [one & other for one, other in zip(data, use)]
                if only is not None:
                    use = [one & only.take(at) for one, at in zip(use, both)]
            else:
                use = [None, None] if only is None else [only.take(at) for at in both]
            values[band] = values_of(runs, places, flat, *use)
        weights = None
        if self.finest:
            total = runs.n_whole + np.bincount(
                np.repeat(np.arange(len(runs.parcels)), runs.n_parts), runs.shares, len(runs.parcels)
            )
            valid = total if all(one.all() for one in data) else weight_of(runs, *data)
            if clear is None:
                seen = np.full(len(total), np.nan)
            else:
                seen = weight_of(runs, *(one & clear.take(at) for one, at in zip(data, both)))
            weights = np.stack([total, valid, seen])
        return _Counted(runs, values, weights)

    def _cells(self, pixels: dict[str, NDArray[np.uint16]]) -> dict[str, NDArray[np.uint16]]:
        if self.cells is None or self.some is None:
            return {}
        info = self.shares.info
        row = self.cells.row[self.some] - self.by * info.block_height
        column = self.cells.column[self.some] - self.bx * info.block_width
        return {band: image[row, column] for band, image in pixels.items()}


@dataclass(frozen=True)
class _Counted:
    runs: PixelRuns
    values: dict[str, PixelValues]
    weights: NDArray[np.float64] | None


class Sums:
    """Puts what blocks say together; parcels that blocks cut are counted with the last of these.

    Args:
        shares: What parcels cover of the images.
        bands: Bands of one resolution.
        names: Statistics.
    """

    def __init__(self, shares: TileShares, bands: Sequence[str], names: Sequence[str]) -> None:
        self.bands, self._names = tuple(bands), tuple(names)
        self._last_row = shares.last_row()
        n = len(self._last_row)
        empty = {name: 0.0 if name == "count" else np.nan for name in names}
        self._statistics = {
            band: {name: np.full(n, value) for name, value in empty.items()} for band in self.bands
        }
        self._weights = np.zeros((3, n))
        self._rest: list[tuple[NDArray[np.int64], dict[str, PixelValues]]] = []
        self._row = -1

    def add(self, found: Found) -> None:
        """Add a block; they come row by row."""
        if found.row != self._row:
            self._finish(found.row)
        for band, values in found.statistics.items():
            for name, some in values.items():
                self._statistics[band][name][found.inner] = some
        for parcels, weights in found.weights:
            self._weights[:, parcels] += weights
        if len(found.cut):
            self._rest.append((found.cut, found.values))

    def statistics(self) -> dict[str, dict[str, NDArray[np.float64]]]:
        """Return band -> statistic -> values, when all blocks have been added."""
        self._finish(None)
        return self._statistics

    def valid(self) -> NDArray[np.float64]:
        """Return the share of each parcel that has data in every band."""
        return self._share(self._weights[1])

    def clear(self, masks: bool) -> NDArray[np.float64]:
        """Return the share of each parcel that is clear; NaN where nobody knows."""
        return self._share(self._weights[2]) if masks else np.full(len(self._last_row), np.nan)

    def _share(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        total = self._weights[0]
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.where(total > 0, weights / total, 0.0)

    def _finish(self, row: int | None) -> None:
        """Count the parcels that do not reach a row of blocks; None for all."""
        self._row = self._row if row is None else row
        if not self._rest:
            return
        present = np.unique(np.concatenate([parcels for parcels, _ in self._rest]))
        done = present if row is None else present[self._last_row[present] < row]
        if not len(done):
            return
        for band in self.bands:
            merged = _merged([(parcels, values[band]) for parcels, values in self._rest], done)
            for name, some in block_statistics(merged, self._names).items():
                self._statistics[band][name][done] = some
        left = np.setdiff1d(present, done, assume_unique=True)
        self._rest = (
            [(left, {b: _merged([(p, values[b]) for p, values in self._rest], left) for b in self.bands})]
            if len(left)
            else []
        )


def _merged(given: Sequence[tuple[NDArray[np.int64], PixelValues]], wanted: NDArray[np.int64]) -> PixelValues:
    """Return the pixels of parcels, ascending, of which several blocks have parts."""
    whole, n_whole, _ = _gathered([(p, v.n_whole, v.whole, None) for p, v in given], wanted)
    parts, n_parts, shares = _gathered([(p, v.n_parts, v.parts, v.shares) for p, v in given], wanted)
    return PixelValues(whole, n_whole, parts, shares, n_parts)


def _gathered(
    given: Sequence[tuple[NDArray[np.int64], NDArray[np.int64], NDArray, NDArray | None]],
    wanted: NDArray[np.int64],
) -> tuple[NDArray, NDArray[np.int64], NDArray]:
    numbers, values, shares = [], [], []
    for parcels, counts, own, own_shares in given:
        place = np.minimum(np.searchsorted(wanted, parcels), len(wanted) - 1)
        number = np.repeat(np.where(wanted[place] == parcels, place, -1), counts)
        keep = np.flatnonzero(number >= 0)
        numbers.append(number[keep])
        values.append(own[keep])
        shares.append(keep if own_shares is None else own_shares[keep])
    number = np.concatenate(numbers)
    # Blocks give their parcels in order: what is put together is nearly sorted.
    order = np.argsort(number, kind="stable")
    counts = np.bincount(number, minlength=len(wanted))
    return np.concatenate(values)[order], counts, np.concatenate(shares)[order]
