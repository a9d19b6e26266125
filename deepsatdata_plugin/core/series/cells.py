"""Which pixels of an image a parcel covers, and by how much, block by block of the image."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ..feedback import Feedback, Silent, raise_if_cancelled
from ..geo import Block, PolygonSet, polygons_from_wkb, polygons_only, polygons_to_wkb
from ..products import RasterInfo
from ..rasterize import coverage_runs, pixel_edges

#: Shares of a pixel below this are rounding; a claim of labels needs more (1e-6).
SMALLEST = 1e-10


@dataclass(frozen=True)
class BlockCells:
    """The cells of parcels in one internal block of an image.

    Attributes:
        bx: Column of the block.
        by: Row of the block.
        start: First of its cells among those of the image.
        stop: The one after the last.
    """

    bx: int
    by: int
    start: int
    stop: int


@dataclass(frozen=True)
class ParcelCells:
    """The cells of parcels on one image: a cell is a pixel and the parcel that covers some of it.

    Sorted by block, row by row, then by parcel, row, column.

    Attributes:
        parcel: (cells,) int32, number of the parcel.
        row: (cells,) int32, row of the image.
        column: (cells,) int32, column of the image.
        weight: (cells,) float32, share of the pixel's area inside the parcel, above 0 to 1.
        blocks: The blocks that have cells.
        n_parcels: Number of parcels.
    """

    parcel: NDArray[np.int32]
    row: NDArray[np.int32]
    column: NDArray[np.int32]
    weight: NDArray[np.float32]
    blocks: tuple[BlockCells, ...]
    n_parcels: int

    def total(self) -> NDArray[np.float64]:
        """Return the sum of weights (n_parcels,): the parcels' area on the image in pixels."""
        return np.bincount(self.parcel, self.weight, self.n_parcels).astype(np.float64)


def cells_of(polygons: PolygonSet, info: RasterInfo, feedback: Feedback | None = None) -> ParcelCells:
    """Compute the cells of parcels on an image; what lies outside of it has none.

    Args:
        polygons: Parcels in the image's CRS.
        info: Grid and internal blocks of the image.
        feedback: Cancel.
    """
    feedback = feedback or Silent()
    grid = info.grid
    edges = pixel_edges(polygons, grid.ulx, grid.uly, grid.resolution)
    parts: list[tuple[NDArray[Any], ...]] = []
    blocks: list[BlockCells] = []
    start = 0
    for by, bx in _blocks_under(polygons, info):
        raise_if_cancelled(feedback)
        top, left = by * info.block_height, bx * info.block_width
        block = Block(
            top, min(top + info.block_height, grid.height), left, min(left + info.block_width, grid.width)
        )
        *places, shares = coverage_runs(edges, block, feedback).cells()
        keep = shares > SMALLEST
        if not keep.all():
            places, shares = [values[keep] for values in places], shares[keep]
        if not len(shares):
            continue
        parts.append((*(values.astype(np.int32) for values in places), shares.astype(np.float32)))
        blocks.append(BlockCells(bx, by, start, start + len(shares)))
        start = blocks[-1].stop
    if not parts:
        parts.append((*(np.zeros(0, np.int32) for _ in range(3)), np.zeros(0, np.float32)))
    parcel, row, column, weight = (np.concatenate(arrays) for arrays in zip(*parts))
    return ParcelCells(parcel, row, column, weight, tuple(blocks), polygons.n_features)


def _blocks_under(polygons: PolygonSet, info: RasterInfo) -> list[tuple[int, int]]:
    """Return (row, column) of the blocks that bounds of parcels meet."""
    grid = info.grid
    bounds = polygons.bounds()
    bounds = bounds[np.isfinite(bounds[:, 0])]
    if not len(bounds):
        return []
    across, down = -(-grid.width // info.block_width), -(-grid.height // info.block_height)
    wide, high = info.block_width * grid.resolution, info.block_height * grid.resolution
    touched = np.zeros((down + 1, across + 1), np.int64)
    limits = (
        np.clip(np.floor((bounds[:, 0] - grid.ulx) / wide), 0, across),
        np.clip(np.floor((bounds[:, 2] - grid.ulx) / wide) + 1, 0, across),
        np.clip(np.floor((grid.uly - bounds[:, 3]) / high), 0, down),
        np.clip(np.floor((grid.uly - bounds[:, 1]) / high) + 1, 0, down),
    )
    west, east, north, south = (limit.astype(np.int64) for limit in limits)
    # Corners of boxes, summed over both axes: how many bounds lie on each block.
    for rows, columns, sign in ((north, west, 1), (north, east, -1), (south, west, -1), (south, east, 1)):
        np.add.at(touched, (rows, columns), sign)
    held = touched.cumsum(axis=0).cumsum(axis=1)[:down, :across] > 0
    rows, columns = np.nonzero(held)
    return list(zip(rows.tolist(), columns.tolist()))


def eroded(polygons: PolygonSet, metres: float, feedback: Feedback | None = None) -> PolygonSet:
    """Return parcels without the ground that is closer to their boundary than so many metres.

    Args:
        polygons: Parcels in a CRS in metres.
        metres: 0 leaves them as they are. A parcel of which nothing is left has no rings.
        feedback: Cancel.
    """
    if metres <= 0:
        return polygons
    feedback = feedback or Silent()
    left: list[bytes | None] = []
    for feature in range(polygons.n_features):
        if feature % 500 == 0:
            raise_if_cancelled(feedback)
        shape = ogr.CreateGeometryFromWkb(polygons_to_wkb(polygons, feature)).Buffer(-metres)
        kept = None if shape is None or shape.IsEmpty() else polygons_only(shape)
        left.append(None if kept is None or kept.IsEmpty() else bytes(kept.ExportToWkb(ogr.wkbNDR)))
    return polygons_from_wkb(left)
