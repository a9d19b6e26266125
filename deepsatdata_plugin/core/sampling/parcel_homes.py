"""Which tile's images a parcel is read from: one of those that hold it, the same over all dates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ..geo import Grid
from ..parcels import PlacedParcels


def tiles_of_parcels(
    placed: Sequence[PlacedParcels],
    grids: Mapping[str, Grid],
    n_dates: Mapping[str, int | NDArray[np.float64]],
    n_parcels: int,
) -> dict[str, NDArray[np.int64]]:
    """Give every parcel that lies on a tile to one tile.

    It is the tile that holds most of the parcel; among those that hold it whole the one with most dates, then
    the one whose edge is farthest, then the first by name. Zones and hemispheres do not matter: each tile
    sees the parcel in its own.

    Args:
        placed: Parcels near the tiles, by CRS.
        grids: Tile -> its grid.
        n_dates: Tile -> number of its acquisitions; a tile without any gets no parcel. Or tile -> what it
            can do for each parcel that is placed near it, (features of its CRS,): the more the better, and
            NaN where it cannot take the parcel.
        n_parcels: Number of parcels of the table.

    Returns:
        Tile -> positions of its parcels in the table, ascending; tiles without parcels are left out.
    """
    by_epsg = {one.epsg: one for one in placed}
    tiles = [tile for tile in sorted(grids) if np.any(n_dates.get(tile, 0)) and grids[tile].epsg in by_epsg]
    best = np.full((n_parcels, 3), -np.inf)
    owner = np.full(n_parcels, -1, np.int64)
    for number, tile in enumerate(tiles):
        here, grid = by_epsg[grids[tile].epsg], grids[tile]
        inside, edge = _inside(here.polygons.bounds(), grid)
        dates = np.broadcast_to(np.asarray(n_dates[tile], np.float64), inside.shape)
        inside = np.where(np.isnan(dates), 0.0, inside)
        score = np.column_stack((inside, np.where(inside == 1, dates, 0), edge))
        before = best[here.parcel]
        # Later names win only by being better.
        better = np.zeros(len(score), bool)
        equal = np.ones(len(score), bool)
        for column in range(score.shape[1]):
            better |= equal & (score[:, column] > before[:, column])
            equal &= score[:, column] == before[:, column]
        better &= inside > 0
        best[here.parcel[better]] = score[better]
        owner[here.parcel[better]] = number
    owned = {tile: np.flatnonzero(owner == number) for number, tile in enumerate(tiles)}
    return {tile: parcels for tile, parcels in owned.items() if len(parcels)}


def _inside(bounds: NDArray[np.float64], grid: Grid) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the share of bounds inside a grid (1: whole) and the distance to its edge (negative outside)."""
    xmin, ymin, xmax, ymax = grid.bounds
    wide = np.minimum(bounds[:, 2], xmax) - np.maximum(bounds[:, 0], xmin)
    high = np.minimum(bounds[:, 3], ymax) - np.maximum(bounds[:, 1], ymin)
    whole = (bounds[:, 2] - bounds[:, 0]) * (bounds[:, 3] - bounds[:, 1])
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.clip(wide, 0, None) * np.clip(high, 0, None) / whole
    edge = np.minimum(
        np.minimum(bounds[:, 0] - xmin, xmax - bounds[:, 2]),
        np.minimum(bounds[:, 1] - ymin, ymax - bounds[:, 3]),
    )
    return np.where(edge >= 0, 1.0, np.nan_to_num(np.minimum(share, 1 - 1e-12))), edge
