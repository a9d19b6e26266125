"""From the pixels of a tile's acquisitions to statistics of its parcels: each block is decoded once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ..errors import BadProduct, Skip
from ..feedback import Feedback, Part, raise_if_cancelled
from ..products import MSI, Acquisition, RasterInfo
from ..workers import Workers, processors
from .blocks import BlockJob, Found, Resolution, Sums
from .cells import ParcelCells, cells_of
from .masks import masks_of
from .records import SeriesParameters, SeriesStep, TileParcels
from .shares import TileShares

#: Each holds the pixels of one block; more threads than this wait for each other.
_MOST_THREADS = 8


class CountedBlocks(Protocol):
    """Blocks that somebody has counted before."""

    def found(self, tile: str, acquisition: Acquisition, job: BlockJob) -> Found | None:
        """Return what the parcels of a block say; None where nobody knows."""


class _Images:
    """What a tile's parcels cover on images of different pixels and blocks, computed once."""

    def __init__(self, parcels: TileParcels) -> None:
        self._parcels = parcels
        self._shares: dict[tuple[object, int, int], TileShares] = {}
        self._cells: dict[tuple[object, int, int], ParcelCells] = {}

    def shares(self, info: RasterInfo) -> TileShares:
        """Return the shares of pixels on an image."""
        key = (info.grid, info.block_width, info.block_height)
        if key not in self._shares:
            self._shares[key] = TileShares(self._parcels.polygons, info)
        return self._shares[key]

    def cells(self, info: RasterInfo, feedback: Feedback) -> ParcelCells:
        """Return the single cells on an image, for sets of pixels."""
        key = (info.grid, info.block_width, info.block_height)
        if key not in self._cells:
            self._cells[key] = cells_of(self._parcels.polygons, info, feedback)
        return self._cells[key]


class TileSeries:
    """The dates of one tile, one after the other.

    Args:
        parcels: Parcels of the tile.
        acquisitions: Of the tile; each has all bands.
        parameters: What is extracted.
        threads: How many read and count; 0 for one a processor.
    """

    def __init__(
        self,
        parcels: TileParcels,
        acquisitions: Sequence[Acquisition],
        parameters: SeriesParameters,
        threads: int = 0,
    ) -> None:
        self.parcels, self.parameters = parcels, parameters
        self._threads = threads or min(_MOST_THREADS, processors())
        #: What its parcels cover, for all dates.
        self.images = _Images(parcels)
        self.acquisitions = sorted(acquisitions, key=lambda one: (one.sensing_start, one.identity))
        #: What could not be decoded and was left out, filled while steps are taken.
        self.skips: list[Skip] = []
        #: The cells of the finest resolution, known with the first step where pixels are asked for.
        self.cells: ParcelCells | None = None

    def forget(self) -> None:
        """Give up what is known of the places of parcels; it is computed again when it is needed."""
        self.images = _Images(self.parcels)

    def steps(self, feedback: Feedback, shared: CountedBlocks | None = None) -> Iterator[SeriesStep]:
        """Yield what parcels say on each date, in the order of time; a damaged date is left out.

        Args:
            feedback: Progress and cancel; told of damaged products.
            shared: Has some blocks, which are not decoded again.

        Raises:
            EnvironmentFailure: The machine failed.
            Cancelled: The user asked to stop.
        """
        n = len(self.acquisitions)
        with Workers(self._threads, feedback) as workers:
            for number, acquisition in enumerate(self.acquisitions):
                raise_if_cancelled(feedback)
                part = Part(feedback, 100 * number / n, 100 * (number + 1) / n)
                try:
                    step, self.cells = _step(self, acquisition, workers, part, shared)
                except BadProduct as error:
                    workers.drain()
                    feedback.warn(str(error))
                    self.skips.append(Skip("product", error.subject, "damaged_file", error.message))
                else:
                    yield step
                feedback.progress(100 * (number + 1) / n)
        self.forget()


def _step(
    series: TileSeries,
    acquisition: Acquisition,
    workers: Workers,
    feedback: Feedback,
    shared: CountedBlocks | None,
) -> tuple[SeriesStep, ParcelCells | None]:
    images, parameters = series.images, series.parameters

    def run(job: BlockJob) -> Found | None:
        found = None if shared is None else shared.found(series.parcels.tile, acquisition, job)
        return job.run() if found is None else found

    by_resolution = MSI.by_resolution(parameters.bands)
    masks = masks_of(acquisition, feedback) if parameters.masks else []
    statistics: dict[str, dict[str, NDArray[np.float64]]] = {}
    valid = clear = np.zeros(0)
    pixels: dict[str, tuple[ParcelCells, NDArray[np.uint16], int]] = {}
    finest_cells: ParcelCells | None = None
    for number, resolution in enumerate(sorted(by_resolution)):
        part = Part(feedback, 100 * number / len(by_resolution), 100 * (number + 1) / len(by_resolution))
        images_of = Resolution(acquisition, by_resolution[resolution], resolution, masks, parameters)
        try:
            shares = images.shares(images_of.info)
            cells = images.cells(images_of.info, part) if parameters.pixels else None
            sums = Sums(shares, images_of.bands, parameters.statistics)
            values = {
                band: np.zeros(0 if cells is None else len(cells.parcel), np.uint16) for band in sums.bands
            }
            of_cells = {} if cells is None else {(b.bx, b.by): slice(b.start, b.stop) for b in cells.blocks}
            jobs = [
                BlockJob(images_of, shares, bx, by, cells, of_cells.get((bx, by)), number == 0)
                for bx, by in shares.blocks
            ]
            for done, (job, found) in enumerate(workers.in_order(run, jobs), start=1):
                raise_if_cancelled(feedback)
                if found is not None:
                    sums.add(found)
                    for band, some in found.cells.items():
                        values[band][job.some] = some
                part.progress(100 * done / len(jobs))
            workers.drain()
        finally:
            # Nobody reads any more, also after a failure.
            workers.drain()
            images_of.close()
        statistics.update(sums.statistics())
        if number == 0:
            valid, clear, finest_cells = sums.valid(), sums.clear(parameters.masks), cells
        if cells is not None:
            pixels.update({band: (cells, values[band], resolution) for band in sums.bands})
    stacked = None
    if finest_cells is not None:
        finest = min(by_resolution)
        stacked = np.stack([_at_finest(finest_cells, finest, *pixels[band]) for band in parameters.bands])
    step = SeriesStep(
        acquisition.sensing_start,
        tuple(product.name for product in acquisition.products),
        valid,
        clear,
        {band: statistics[band] for band in parameters.bands},
        stacked,
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
