"""Shifts of parcels against the images of products: block by block, each decoded once a date."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..errors import BadProduct, InputError, ProductError, Skip
from ..feedback import Feedback, Part, Still, raise_if_cancelled
from ..geo import Block, Grid, PolygonSet
from ..parcels import ParcelTable, place_parcels
from ..products import MSI, Acquisition, BlockReader, Product, RasterFile, RasterInfo, format_of
from ..series import clear_pixels, masks_of
from ..stack import ChosenProducts, looking_twice, offset_table
from ..words import told
from .estimate import estimate_shift
from .pieces import AlignmentParameters, BlockShift, Ground, Piece

#: Dates that are worked on at a time: their files are open, and their masks (30 MB a tile) at hand.
_DATES = 6

#: Largest distance between reprojected edges and their chords, metres.
_CHORD_M = 0.1


@dataclass(frozen=True)
class Alignment:
    """Shifts of parcels.

    Attributes:
        parameters: What was asked for.
        blocks: One for each block of ground that has parcels and each date, by tile, time and place.
        skips: Parcels and products that were left out, with reasons.
    """

    parameters: AlignmentParameters
    blocks: tuple[BlockShift, ...]
    skips: tuple[Skip, ...] = field(default=())

    @property
    def told(self) -> tuple[BlockShift, ...]:
        """Return those where a shift could be told."""
        return tuple(block for block in self.blocks if not block.shift.reason)


def align_products(
    table: ParcelTable, chosen: ChosenProducts, parameters: AlignmentParameters, feedback: Feedback
) -> Alignment:
    """Estimate the shifts of parcels against products.

    Args:
        table: The parcels; shapes near the tiles are enough.
        chosen: The products; they have the bands.
        parameters: What is asked for.
        feedback: Progress and cancel; told of damaged products.

    Raises:
        InputError: Bands of several resolutions, or no parcel lies on the tiles.
        EnvironmentFailure: The machine failed.
        Cancelled: The user asked to stop.
    """
    require_one_resolution(parameters.bands)
    polygons = place_on(table, list(chosen.grids.values()), Part(feedback, 0, 5))
    skips = list(table.skips)
    found: list[BlockShift] = []
    by_tile: dict[str, list[Acquisition]] = {}
    for acquisition in chosen.acquisitions:
        by_tile.setdefault(acquisition.products[0].tile, []).append(acquisition)
    batches = []
    for tile in sorted(by_tile):
        ordered = sorted(by_tile[tile], key=lambda one: (one.sensing_start, one.identity))
        # Blocks of one size together: they share rectangles.
        sizes: dict[tuple[int, int], list[Acquisition]] = {}
        for one in ordered:
            info = chosen.infos[one.products[0].name, parameters.bands[0]]
            sizes.setdefault((info.block_height, info.block_width), []).append(one)
        for same in sizes.values():
            batches += [(tile, same[start : start + _DATES]) for start in range(0, len(same), _DATES)]
    for number, (tile, acquisitions) in enumerate(batches):
        part = Part(feedback, 5 + 95 * number / len(batches), 5 + 95 * (number + 1) / len(batches))
        info = chosen.infos[acquisitions[0].products[0].name, parameters.bands[0]]
        ground = Ground(polygons[chosen.grids[tile].epsg], info.grid, parameters)
        found += _Batch(tile, acquisitions, ground, info, parameters, part).run(skips)
    found.sort(key=lambda one: (one.tile, one.sensing_start, -one.centre[1], one.centre[0]))
    return Alignment(parameters, tuple(found), tuple(skips))


def require_one_resolution(bands: Sequence[str]) -> int:
    """Return the resolution of bands, metres.

    Raises:
        InputError: They have several, or there is none.
    """
    resolutions = sorted(MSI.by_resolution(tuple(bands)))
    if len(resolutions) != 1:
        raise InputError(
            told("these bands have pixels of {sizes} m.", sizes=", ".join(map(str, resolutions)))
            if resolutions
            else "no band is chosen.",
            subject="BANDS",
            remedy="Choose bands of one resolution, as B04 and B08.",
        )
    return resolutions[0]


def place_on(table: ParcelTable, grids: Sequence[Grid], feedback: Feedback) -> dict[int, PolygonSet]:
    """Return the parcels that lie on grids, by EPSG code of the grids.

    Raises:
        InputError: None does.
    """
    _, inside, placed = place_parcels(table, grids, None, _CHORD_M, feedback)
    if not (inside > 0).any():
        raise InputError(
            "no parcel lies on the images.",
            subject=table.name,
            remedy="Look whether the parcels lie where the images are, and whether their CRS is right.",
        )
    return {one.epsg: one.polygons for one in placed}


class _Batch:
    """Some dates of a tile, whose files are open together."""

    def __init__(
        self,
        tile: str,
        acquisitions: Sequence[Acquisition],
        ground: Ground,
        info: RasterInfo,
        parameters: AlignmentParameters,
        feedback: Feedback,
    ) -> None:
        self._tile, self._acquisitions, self._ground = tile, list(acquisitions), ground
        self._info, self._parameters, self._feedback = info, parameters, feedback

    def run(self, skips: list[Skip]) -> list[BlockShift]:
        """Return the shifts; of dates that are damaged there are none."""
        found: dict[int, list[BlockShift]] = {number: [] for number in range(len(self._acquisitions))}
        quiet = Still(self._feedback)
        masks = [masks_of(one, quiet) if self._parameters.masks else [] for one in self._acquisitions]
        blocks = self._blocks()
        with ExitStack() as stack:
            files = _Files(stack)
            for done, block in enumerate(blocks):
                raise_if_cancelled(self._feedback)
                pieces = self._ground.pieces(block, quiet)
                for number in sorted(found):
                    acquisition = self._acquisitions[number]
                    try:
                        found[number] += self._shifts(acquisition, masks[number], pieces, files)
                    except BadProduct as error:
                        self._feedback.warn(str(error))
                        skips.append(Skip("product", error.subject, "damaged_file", error.message))
                        del found[number]
                self._feedback.progress(100 * (done + 1) / len(blocks))
        return [shift for shifts in found.values() for shift in shifts]

    def _blocks(self) -> list[Block]:
        """Return the ground that is read at a time: an internal block of the image, or several small ones."""
        info = self._info
        height, width = info.grid.shape
        wanted = self._parameters.block_m / info.grid.resolution
        high, wide = (side * max(1, round(wanted / side)) for side in (info.block_height, info.block_width))
        return [
            Block(top, min(top + high, height), left, min(left + wide, width))
            for top in range(0, height, high)
            for left in range(0, width, wide)
        ]

    def _shifts(
        self, acquisition: Acquisition, masks: list, pieces: Sequence[Piece], files: _Files
    ) -> list[BlockShift]:
        if not pieces:
            return []
        areas = [piece.area for piece in pieces]
        bands = []
        for band in self._parameters.bands:
            raise_if_cancelled(self._feedback)
            bands.append(_merged(acquisition, band, areas, files))
        found = []
        for number, piece in enumerate(pieces):
            raise_if_cancelled(self._feedback)
            images = [band[number] for band in bands]
            seen = np.all([image != MSI.nodata for image in images], axis=0)
            if self._parameters.masks:
                seen &= self._clear(masks, piece)
            shift = estimate_shift(piece.parcels, images, seen, self._parameters.limits)
            names = tuple(product.name for product in acquisition.products)
            found.append(
                BlockShift(self._tile, piece.grid.epsg, piece.centre, acquisition.sensing_start, names, shift)
            )
        return found

    def _clear(self, masks: list, piece: Piece) -> NDArray[np.bool_]:
        rows, columns = np.indices(piece.grid.shape)
        flags = clear_pixels(
            masks,
            (rows + piece.row).ravel(),
            (columns + piece.column).ravel(),
            int(piece.grid.resolution),
        )
        return np.ones(piece.grid.shape, bool) if flags is None else flags.reshape(piece.grid.shape)


class _Files:
    """Files that stay open as long as the batch."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self._open: dict[str, BlockReader] = {}

    def read(
        self, product: Product, file: RasterFile, areas: list[tuple[int, int, int, int]]
    ) -> list[NDArray]:
        """Return the pixels of rectangles.

        Raises:
            BadProduct: The file is damaged.
            EnvironmentFailure: The machine failed.
        """

        def read() -> list[NDArray]:
            if file.path not in self._open:
                self._open[file.path] = self._stack.enter_context(format_of(product).open_raster(file))
            try:
                return self._open[file.path].read_areas(areas)
            except ProductError:
                self._open.pop(file.path).close()  # the second look opens it anew
                raise

        return looking_twice(product, file, read)


def _merged(
    acquisition: Acquisition, band: str, areas: list[tuple[int, int, int, int]], files: _Files
) -> list[NDArray[np.uint16]]:
    """Return a band's pixels of rectangles; of halves the first with data gives a pixel."""
    merged: list[NDArray[np.uint16]] = []
    for product in acquisition.products:
        pixels = files.read(product, product.bands[band], areas)
        offset = product.offsets[band]
        if offset:
            pixels = [offset_table(offset)[values] for values in pixels]
        merged = (
            [np.where(one == MSI.nodata, other, one) for one, other in zip(merged, pixels)]
            if merged
            else pixels
        )
    return merged
