"""Series out of the blocks that stacking decodes: counted in passing, kept in a file, put together later."""

from __future__ import annotations

import io
import tempfile
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import IO

import numpy as np
from numpy.typing import NDArray

from ..errors import BadProduct, EnvironmentFailure
from ..feedback import Feedback
from ..products import MSI, Acquisition, Area, RasterInfo
from ..stack import BlockRead, DecodedBlock, ImageLayer, StackTask
from ..words import told
from .block_statistics import PixelValues
from .blocks import BlockJob, Found, Resolution
from .extract import TileSeries
from .masks import RecentBlocks, masks_of
from .shares import BlockShares, TileShares

#: Decoded blocks of masks that are held, bytes, over all dates.
_MASK_BYTES = 256 * 2**20

#: Tile, names of products, metres, size of blocks, column and row of the block.
_Key = tuple[str, tuple[str, ...], int, int, int, int, int]


@dataclass
class _Date:
    """One resolution of one date of a tile."""

    series: TileSeries
    acquisition: Acquisition
    resolution: int
    bands: tuple[str, ...]
    info: RasterInfo
    shares: TileShares
    places: frozenset[tuple[int, int]]
    finest: bool
    images: Resolution | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)


class SharedBlocks:
    """Looks on while stacking decodes blocks, and keeps what the parcels of each say.

    A block counts when all its bands have come. What has not come (blocks without windows, shards that an
    earlier run had finished, other engines) is decoded when the dates are put together. Blocks of masks are
    decoded for windows and for parcels.

    Args:
        folder: For a nameless file.
        feedback: Cancel.
    """

    def __init__(self, folder: str, feedback: Feedback) -> None:
        self._folder, self._feedback = folder, feedback
        self._planned: dict[tuple[str, tuple[str, ...]], tuple[TileSeries, Acquisition]] = {}
        self._dates: dict[tuple[str, tuple[str, ...], int], _Date | None] = {}
        self._coming: dict[_Key, dict[str, NDArray[np.uint16]]] = {}
        self._kept: dict[_Key, tuple[int, int]] = {}
        self._file: IO[bytes] | None = None
        self._lock = threading.Lock()
        self._masks = RecentBlocks(_MASK_BYTES)

    def plan(self, series: Sequence[TileSeries]) -> None:
        """Tell which series are wanted, before stacking begins; sets of pixels are decoded on their own."""
        for one in series:
            if not one.parameters.pixels:
                for acquisition in one.acquisitions:
                    self._planned[one.parcels.tile, _names(acquisition)] = one, acquisition

    def close(self) -> None:
        """Give up what is kept."""
        self._coming.clear()
        self._kept.clear()
        if self._file is not None:
            self._file.close()
            self._file = None

    # -- while stacking runs ----------------------------------------------------------------------

    def wants(self, task: StackTask, layer: ImageLayer, read: BlockRead) -> bool:
        """Tell whether parcels may lie in a block of which nothing is known yet."""
        date = self._date(task, layer, read)
        if date is None or layer.names[read.channel] not in date.bands:
            return False
        fits = (read.block_width, read.block_height) == (date.info.block_width, date.info.block_height)
        return fits and (read.column, read.row) in date.places and _key(date, read) not in self._kept

    def areas(self, task: StackTask, layer: ImageLayer, read: BlockRead) -> Sequence[Area] | None:
        """Return the rectangles that parcels need of a block, None for all of it."""
        _, shares = self._shares(task, layer, read)
        return () if shares is None else shares.areas

    def on_block(
        self, task: StackTask, layer: ImageLayer, read: BlockRead, blocks: Sequence[DecodedBlock]
    ) -> None:
        """Take the pixels of one band; with the last one the block is counted."""
        date, shares = self._shares(task, layer, read)
        if shares is None:
            return
        key = _key(date, read)
        with self._lock:
            bands = self._coming.setdefault(key, {})
            bands[layer.names[read.channel]] = _whole(blocks, shares)
            if key in self._kept or len(bands) == len(date.bands):
                del self._coming[key]
            if key in self._kept or len(bands) < len(date.bands):
                return
        job = BlockJob(self._images(date), date.shares, read.column, read.row, None, None, date.finest)
        try:
            found = job.count(shares, {band: bands[band] for band in date.bands})
        except BadProduct:
            return  # a mask: who puts the dates together finds it again, and leaves the date out
        self._keep(key, _packed(found))

    def _shares(
        self, task: StackTask, layer: ImageLayer, read: BlockRead
    ) -> tuple[_Date, BlockShares | None]:
        date = self._date(task, layer, read)
        if date is None:
            raise ValueError("a block that was not wanted")
        return date, date.shares.block(read.column, read.row)

    def _date(self, task: StackTask, layer: ImageLayer, read: BlockRead) -> _Date | None:
        if layer.kind != "image":
            return None
        numbers = task.steps[read.step].products
        names, metres = tuple(task.products[number].name for number in numbers), int(layer.grid.resolution)
        key = task.tile, names, metres
        if key not in self._dates:  # the thread that runs the task asks first
            self._forget_others(task.tile)
            self._dates[key] = self._planned_date(task, numbers[0], key)
        return self._dates[key]

    def _forget_others(self, tile: str) -> None:
        # Tiles are worked on one after the other.
        for other in [key for key in self._dates if key[0] != tile]:
            date = self._dates.pop(other)
            if date is not None:
                date.series.forget()

    def _planned_date(
        self, task: StackTask, product: int, key: tuple[str, tuple[str, ...], int]
    ) -> _Date | None:
        tile, names, metres = key
        if (tile, names) not in self._planned:
            return None
        series, acquisition = self._planned[tile, names]
        by_resolution = MSI.by_resolution(series.parameters.bands)
        bands = tuple(by_resolution.get(metres, ()))
        infos = [task.infos.get((product, band)) for band in bands]
        first = infos[0] if infos else None
        if first is None:
            return None
        blocks = first.grid, first.block_width, first.block_height
        if any(one is None or (one.grid, one.block_width, one.block_height) != blocks for one in infos):
            return None
        shares = series.images.shares(first)
        return _Date(
            series, acquisition, metres, bands, first, shares, frozenset(shares.blocks),
            metres == min(by_resolution),
        )  # fmt: skip

    def _images(self, date: _Date) -> Resolution:
        with date.lock:
            if date.images is None:
                parameters = date.series.parameters
                needed = parameters.masks and (date.finest or parameters.clear_only)
                masks = masks_of(date.acquisition, self._feedback, self._masks) if needed else []
                date.images = Resolution(
                    date.acquisition, date.bands, date.resolution, masks, parameters, date.info
                )
            return date.images

    def _keep(self, key: _Key, packed: bytes) -> None:
        with self._lock:
            try:
                if self._file is None:
                    self._file = tempfile.TemporaryFile(dir=self._folder)  # noqa: SIM115 - see close
                start = self._file.seek(0, io.SEEK_END)
                self._file.write(packed)
            except OSError as error:
                raise EnvironmentFailure(
                    told("the series cannot be kept: {error}.", error=error),
                    subject=self._folder,
                    remedy="Look after the disk of temporary files (space, rights) and start again.",
                ) from error
            self._kept[key] = start, len(packed)

    # -- afterwards -------------------------------------------------------------------------------

    def found(self, tile: str, acquisition: Acquisition, job: BlockJob) -> Found | None:
        """Return what the parcels of a block say; None where it was not handed over."""
        info = job.shares.info
        size = info.block_width, info.block_height
        key = tile, _names(acquisition), job.images.resolution, *size, job.bx, job.by
        with self._lock:
            if key not in self._kept or self._file is None:
                return None
            start, length = self._kept[key]
            self._file.seek(start)
            packed = self._file.read(length)
        return _unpacked(packed, job)


def _names(acquisition: Acquisition) -> tuple[str, ...]:
    return tuple(product.name for product in acquisition.products)


def _key(date: _Date, read: BlockRead) -> _Key:
    size = read.block_width, read.block_height
    names = _names(date.acquisition)
    return date.series.parcels.tile, names, date.resolution, *size, read.column, read.row


def _whole(blocks: Sequence[DecodedBlock], shares: BlockShares) -> NDArray[np.uint16]:
    """Return the pixels of a block, 0 where nothing was read."""
    _, _, width, height = shares.area
    if len(blocks) == 1 and blocks[0].values.shape == (height, width):
        return blocks[0].values
    pixels = np.zeros((height, width), np.uint16)
    for block in blocks:
        pixels[block.place] = block.values
    return pixels


def _packed(found: Found) -> bytes:
    """Return what a block says as bytes, every value as it is."""
    stream = io.BytesIO()
    statistics = [list(values.values()) for values in found.statistics.values()]
    arrays: list[NDArray] = [found.inner, np.array(statistics, np.float64), found.cut]
    for values in found.values.values():
        arrays += [values.whole, values.n_whole, values.parts, values.shares, values.n_parts]
    for pair in found.weights:
        arrays += pair
    for array in arrays:
        np.save(stream, array, allow_pickle=False)
    return stream.getvalue()


def _unpacked(packed: bytes, job: BlockJob) -> Found:
    stream = io.BytesIO(packed)

    def arrays() -> Iterator[NDArray]:
        while stream.tell() < len(packed):
            yield np.load(stream, allow_pickle=False)

    inner, statistics, cut, *rest = arrays()
    bands, names = job.images.bands, job.images.parameters.statistics
    values = {band: PixelValues(*rest[5 * number : 5 * number + 5]) for number, band in enumerate(bands)}
    left = rest[5 * len(bands) :]
    return Found(
        inner,
        {band: dict(zip(names, some)) for band, some in zip(bands, statistics)},
        cut,
        values,
        job.by,
        tuple(zip(left[::2], left[1::2])),
    )
