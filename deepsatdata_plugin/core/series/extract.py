"""From the pixels of a tile's acquisitions to statistics of its parcels: each block is decoded once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from ..errors import BadProduct, Skip
from ..feedback import Feedback, raise_if_cancelled
from ..geo import PolygonSet
from ..products import (
    MSI,
    Acquisition,
    BlockReader,
    Product,
    RasterFile,
    RasterInfo,
    block_area,
    format_of,
)
from ..stack import looking_twice, offset_table
from .cells import BlockCells, ParcelCells, cells_of
from .masks import clear_pixels, masks_of
from .statistics import weighted_statistics

#: Only the ground that parcels need of a block is decoded where they are fewer than this, and need less of it
#: than this share.
_SINGLE_AREAS, _SMALL_SHARE = 64, 0.3


@dataclass(frozen=True)
class SeriesParameters:
    """What is extracted.

    Attributes:
        bands: Bands.
        statistics: As `statistic_names` gives them.
        harmonize: Take the offsets of newer baselines out.
        clear_only: Statistics are over clear pixels; else over all with data.
        masks: Read the masks of clouds.
        pixels: Give the pixels themselves, too.
    """

    bands: tuple[str, ...]
    statistics: tuple[str, ...]
    harmonize: bool = True
    clear_only: bool = False
    masks: bool = True
    pixels: bool = False


@dataclass(frozen=True)
class TileParcels:
    """Parcels of one tile.

    Attributes:
        tile: MGRS tile without T.
        polygons: Outlines in the tile's CRS, eroded if wanted.
    """

    tile: str
    polygons: PolygonSet


@dataclass(frozen=True)
class SeriesStep:
    """What the parcels of a tile say on one date; arrays have a value a parcel.

    Attributes:
        sensing_start: Datatake start, UTC.
        products: Names of the products.
        valid: Share of the parcel, 0..1, that has data in every band of the finest resolution.
        clear: Share of the parcel that has data there and is clear; NaN without masks.
        statistics: Band -> statistic -> values.
        pixels: (bands, cells) DN of the cells of the finest resolution (see `TileSeries.cells`); a coarser
            band has the pixel that the cell lies in. None unless asked for.
    """

    sensing_start: datetime
    products: tuple[str, ...]
    valid: NDArray[np.float64]
    clear: NDArray[np.float64]
    statistics: dict[str, dict[str, NDArray[np.float64]]] = field(default_factory=dict)
    pixels: NDArray[np.uint16] | None = None


class _Images:
    """The cells of a tile's parcels on images of different pixels and blocks, computed once."""

    def __init__(self, parcels: TileParcels, feedback: Feedback) -> None:
        self._parcels, self.feedback = parcels, feedback
        self._cells: dict[tuple[object, int, int], ParcelCells] = {}

    def cells(self, info: RasterInfo) -> ParcelCells:
        key = (info.grid, info.block_width, info.block_height)
        if key not in self._cells:
            self._cells[key] = cells_of(self._parcels.polygons, info, self.feedback)
        return self._cells[key]


class TileSeries:
    """The dates of one tile, one after the other.

    Args:
        parcels: Parcels of the tile.
        acquisitions: Of the tile; each has all bands.
        parameters: What is extracted.
    """

    def __init__(
        self, parcels: TileParcels, acquisitions: Sequence[Acquisition], parameters: SeriesParameters
    ) -> None:
        self.parcels, self.parameters = parcels, parameters
        self.acquisitions = sorted(acquisitions, key=lambda one: (one.sensing_start, one.identity))
        #: What could not be decoded and was left out, filled while steps are taken.
        self.skips: list[Skip] = []
        #: The cells of the finest resolution, known with the first step.
        self.cells: ParcelCells | None = None

    def steps(self, feedback: Feedback) -> Iterator[SeriesStep]:
        """Yield what parcels say on each date, in the order of time; a damaged date is left out.

        Args:
            feedback: Progress and cancel; told of damaged products.

        Raises:
            EnvironmentFailure: The machine failed.
            Cancelled: The user asked to stop.
        """
        images = _Images(self.parcels, feedback)
        for number, acquisition in enumerate(self.acquisitions):
            raise_if_cancelled(feedback)
            try:
                step, self.cells = _step(acquisition, images, self.parameters, feedback)
                yield step
            except BadProduct as error:
                feedback.warn(str(error))
                self.skips.append(Skip("product", error.subject, "damaged_file", error.message))
            feedback.progress(100 * (number + 1) / len(self.acquisitions))


def _step(
    acquisition: Acquisition, images: _Images, parameters: SeriesParameters, feedback: Feedback
) -> tuple[SeriesStep, ParcelCells]:
    by_resolution = MSI.by_resolution(parameters.bands)
    finest = min(by_resolution)
    masks = masks_of(acquisition, feedback) if parameters.masks else []
    statistics: dict[str, dict[str, NDArray[np.float64]]] = {}
    valid = clear = np.zeros(0)
    reads: dict[str, tuple[ParcelCells, NDArray[np.uint16], int]] = {}
    finest_cells: ParcelCells | None = None
    for resolution in sorted(by_resolution):
        read = {
            band: _band(acquisition, band, images, parameters, feedback) for band in by_resolution[resolution]
        }
        cells = next(iter(read.values()))[0]
        # Files of one resolution may have blocks of their own; their cells are the same in another order.
        read = {
            band: (cells, _at_finest(cells, resolution, own, values, resolution))
            for band, (own, values) in read.items()
        }
        told_apart = parameters.masks and (parameters.clear_only or resolution == finest)
        flags = clear_pixels(masks, cells.row, cells.column, resolution) if told_apart else None
        reads.update({band: (*values, resolution) for band, values in read.items()})
        if resolution == finest:
            finest_cells = cells
            has_data = np.ones(len(cells.parcel), bool)
            for _, values in read.values():
                has_data &= values != MSI.nodata
            valid = _share(cells, has_data)
            clear = _share(cells, has_data & flags) if flags is not None else np.full(len(valid), np.nan)
        for band, (own, values) in read.items():
            use = values != MSI.nodata
            if parameters.clear_only and flags is not None:
                use &= flags
            weights = own.weight if use.all() else np.where(use, own.weight, np.float32(0))
            statistics[band] = weighted_statistics(
                own.parcel, values, weights, own.n_parcels, parameters.statistics
            )
    if finest_cells is None:
        raise ValueError("no band")
    pixels = None
    if parameters.pixels:
        pixels = np.stack([_at_finest(finest_cells, finest, *reads[band]) for band in parameters.bands])
    step = SeriesStep(
        acquisition.sensing_start,
        tuple(product.name for product in acquisition.products),
        valid,
        clear,
        {band: statistics[band] for band in parameters.bands},
        pixels,
    )
    return step, finest_cells


def _at_finest(
    cells: ParcelCells, finest: int, own: ParcelCells, values: NDArray[np.uint16], resolution: int
) -> NDArray[np.uint16]:
    """Return a band's values (cells,) at the cells of the finest resolution."""
    if own is cells:
        return values
    wide = np.int64(max(int(own.column.max(initial=0)), int(cells.column.max(initial=0)))) + 2
    high = np.int64(max(int(own.row.max(initial=0)), int(cells.row.max(initial=0)))) + 2

    def key(
        parcel: NDArray[np.int32], row: NDArray[np.int64], column: NDArray[np.int64]
    ) -> NDArray[np.int64]:
        return (parcel.astype(np.int64) * high + row) * wide + column

    theirs = key(own.parcel, own.row.astype(np.int64), own.column.astype(np.int64))
    order = np.argsort(theirs)
    mine = key(
        cells.parcel,
        cells.row.astype(np.int64) * finest // resolution,
        cells.column.astype(np.int64) * finest // resolution,
    )
    place = np.clip(np.searchsorted(theirs, mine, sorter=order), 0, max(0, len(order) - 1))
    found = np.zeros(len(mine), np.uint16)
    if len(order):
        # A sliver of a fine pixel may be too little of a coarse one to be a cell there.
        there = theirs[order[place]] == mine
        found[there] = values[order[place[there]]]
    return found


def _share(cells: ParcelCells, flags: NDArray[np.bool_]) -> NDArray[np.float64]:
    total = cells.total()
    some = np.bincount(cells.parcel[flags], cells.weight[flags], cells.n_parcels)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(total > 0, some / total, 0.0)


def _band(
    acquisition: Acquisition, band: str, images: _Images, parameters: SeriesParameters, feedback: Feedback
) -> tuple[ParcelCells, NDArray[np.uint16]]:
    """Return the cells of a band's image and their values; the first product with data gives a pixel."""
    merged: NDArray[np.uint16] | None = None
    cells = None
    for product in acquisition.products:
        raise_if_cancelled(feedback)
        cells, values = _values(product, product.bands[band], images)
        offset = product.offsets[band] if parameters.harmonize else 0
        if offset:
            values = offset_table(offset)[values]
        merged = values if merged is None else np.where(merged == MSI.nodata, values, merged)
    if cells is None or merged is None:
        raise ValueError("an acquisition without products")
    return cells, merged


def _values(product: Product, file: RasterFile, images: _Images) -> tuple[ParcelCells, NDArray]:
    def read() -> tuple[ParcelCells, NDArray]:
        with format_of(product).open_raster(file) as reader:
            cells = images.cells(reader.info)
            values = np.zeros(len(cells.parcel), reader.info.dtype)
            for block in cells.blocks:
                raise_if_cancelled(images.feedback)
                _read_block(reader, cells, block, values)
            return cells, values

    return looking_twice(product, file, read)


def _read_block(reader: BlockReader, cells: ParcelCells, block: BlockCells, values: NDArray) -> None:
    """Put the values of a block's cells in their places."""
    info = reader.info
    some = slice(block.start, block.stop)
    row, column, parcel = cells.row[some], cells.column[some], cells.parcel[some]
    starts = np.flatnonzero(np.r_[True, parcel[1:] != parcel[:-1]])
    left, top = np.minimum.reduceat(column, starts), np.minimum.reduceat(row, starts)
    right, bottom = np.maximum.reduceat(column, starts) + 1, np.maximum.reduceat(row, starts) + 1
    _, _, width, height = block_area(info, block.bx, block.by)
    needed = int(((right - left).astype(np.int64) * (bottom - top)).sum())
    if len(starts) > _SINGLE_AREAS or needed > _SMALL_SHARE * width * height:
        pixels = reader.read_block(block.bx, block.by)
        values[some] = pixels[row - block.by * info.block_height, column - block.bx * info.block_width]
        return
    areas = [(int(x), int(y), int(x1 - x), int(y1 - y)) for x, y, x1, y1 in zip(left, top, right, bottom)]
    stops = np.r_[starts[1:], len(parcel)]
    for (x, y, _, _), pixels, start, stop in zip(areas, reader.read_areas(areas), starts, stops):
        values[block.start + start : block.start + stop] = pixels[row[start:stop] - y, column[start:stop] - x]
