"""Where shifts are estimated: rectangles of an image with enough parcels on them, and no more than needed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from ..feedback import Feedback
from ..geo import Block, Grid, PolygonSet
from .estimate import Limits, Shift
from .painting import MovableParcels

#: Parcels that a rectangle holds at most, about, and its side in pixels as long as it holds enough: more make
#: a shift no better, but slower to find.
_MOST_PARCELS, _ENOUGH_PARCELS, _MOST_SIDE = 400, 100, 500


@dataclass(frozen=True)
class AlignmentParameters:
    """What is asked for.

    Attributes:
        bands: Bands that are compared, all of one resolution.
        block_m: Side of the ground for which one shift is estimated, metres, about.
        limits: How far shifts are looked for, and how sure they have to be.
        masks: Read the masks of clouds.
    """

    bands: tuple[str, ...]
    block_m: float = 10_000.0
    limits: Limits = field(default_factory=Limits)
    masks: bool = True


@dataclass(frozen=True)
class BlockShift:
    """The shift on one block of ground and date.

    Attributes:
        tile: MGRS tile without T.
        epsg: EPSG code of the grid.
        centre: (easting, northing) of the middle of the ground that was looked at.
        sensing_start: Datatake start, UTC.
        products: Names of the products, () where they are not known.
        shift: What was found.
    """

    tile: str
    epsg: int
    centre: tuple[float, float]
    sensing_start: datetime
    products: tuple[str, ...]
    shift: Shift


@dataclass(frozen=True)
class Piece:
    """A rectangle of an image and the parcels over it.

    Attributes:
        grid: The rectangle.
        row: Of its first pixel in the image.
        column: Of its first pixel in the image.
        parcels: The parcels over it.
    """

    grid: Grid
    row: int
    column: int
    parcels: MovableParcels

    @property
    def area(self) -> tuple[int, int, int, int]:
        """Return (first column, first row, columns, rows)."""
        return self.column, self.row, self.grid.width, self.grid.height

    @property
    def centre(self) -> tuple[float, float]:
        """Return easting and northing of its middle."""
        xmin, ymin, xmax, ymax = self.grid.bounds
        return 0.5 * (xmin + xmax), 0.5 * (ymin + ymax)


class Ground:
    """Parcels on the grid of an image, and where to look.

    Args:
        polygons: In the grid's CRS.
        grid: The image.
        parameters: What is asked for.
    """

    def __init__(self, polygons: PolygonSet, grid: Grid, parameters: AlignmentParameters) -> None:
        self.polygons, self.grid, self._parameters = polygons, grid, parameters
        self._bounds = polygons.bounds()

    def pieces(self, block: Block, feedback: Feedback) -> list[Piece]:
        """Return the rectangles of a block of the image in which shifts are estimated, by row and column."""
        side = self.grid.resolution
        wanted = self._parameters.block_m / side
        cuts = []
        for start, stop in (
            (block.row_start, block.row_stop),
            (block.column_start, block.column_stop),
        ):
            parts = max(1, round((stop - start) / wanted))
            cuts.append(np.linspace(start, stop, parts + 1).round().astype(int).tolist())
        found = []
        for top, bottom in zip(cuts[0], cuts[0][1:]):
            for left, right in zip(cuts[1], cuts[1][1:]):
                piece = self._piece(Block(top, bottom, left, right), feedback)
                if piece is not None:
                    found.append(piece)
        return found

    def _piece(self, block: Block, feedback: Feedback) -> Piece | None:
        """Return the part of a block around its parcels' middle that holds enough of them; None without."""
        over = self._over(self._box(block))
        if not len(over):
            return None
        if len(over) > _MOST_PARCELS or (len(over) > _ENOUGH_PARCELS and max(block.shape) > _MOST_SIDE):
            block = self._smaller(block, over)
            over = self._over(self._box(block))
        rows, columns = block.shape
        west, _, _, north = self._box(block)
        grid = Grid(self.grid.epsg, west, north, self.grid.resolution, columns, rows)
        parcels = MovableParcels(self.polygons.select(over), grid, feedback)
        return Piece(grid, block.row_start, block.column_start, parcels)

    def _box(self, block: Block) -> tuple[float, float, float, float]:
        side = self.grid.resolution
        west, north = self.grid.ulx + block.column_start * side, self.grid.uly - block.row_start * side
        return west, north - block.shape[0] * side, west + block.shape[1] * side, north

    def _over(self, box: tuple[float, float, float, float]) -> NDArray[np.int64]:
        """Return the parcels that lie over a box, or may be moved there."""
        far = self._parameters.limits.max_shift
        with np.errstate(invalid="ignore"):
            return np.flatnonzero(
                (self._bounds[:, 0] < box[2] + far)
                & (self._bounds[:, 2] > box[0] - far)
                & (self._bounds[:, 1] < box[3] + far)
                & (self._bounds[:, 3] > box[1] - far)
            )

    def _smaller(self, block: Block, over: NDArray[np.int64]) -> Block:
        """Return the square around the middle of parcels, inside the block, that holds as many as needed."""
        xmin, ymin, xmax, ymax = self._box(block)
        x = np.clip(self._bounds[over][:, [0, 2]].mean(axis=1), xmin, xmax)
        y = np.clip(self._bounds[over][:, [1, 3]].mean(axis=1), ymin, ymax)
        away = np.sort(np.maximum(np.abs(x - np.median(x)), np.abs(y - np.median(y))))
        most, enough = (
            int(np.ceil(away[min(len(away), number) - 1] / self.grid.resolution)) + 1
            for number in (_MOST_PARCELS, _ENOUGH_PARCELS)
        )
        reach = min(most, max(enough, _MOST_SIDE // 2))
        row = int((self.grid.uly - np.median(y)) / self.grid.resolution)
        column = int((np.median(x) - self.grid.ulx) / self.grid.resolution)
        return Block(
            max(block.row_start, row - reach),
            min(block.row_stop, row + reach),
            max(block.column_start, column - reach),
            min(block.column_stop, column + reach),
        )
