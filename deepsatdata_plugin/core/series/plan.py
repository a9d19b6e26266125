"""From products and parcels to the series of tiles: which dates, which tile a parcel is read from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError, Skip
from ..feedback import Feedback, Part
from ..parcels import ParcelTable, place_parcels
from ..products import Acquisition
from ..sampling import tiles_of_parcels
from ..stack import ChosenProducts
from .cells import eroded
from .extract import TileSeries
from .records import SeriesParameters, TileParcels

#: Largest distance between reprojected edges and their chords, metres.
_CHORD_M = 0.5


@dataclass(frozen=True)
class PlannedTile:
    """The series of one tile.

    Attributes:
        tile: MGRS tile without T.
        parcels: (n,) positions of its parcels in the table, ascending.
        inside: (n,) share of each inside the tiles, 0..1.
        series: Its dates.
    """

    tile: str
    parcels: NDArray[np.int64]
    inside: NDArray[np.float64]
    series: TileSeries


@dataclass(frozen=True)
class SeriesPlan:
    """What a run will do.

    Attributes:
        tiles: One for each tile that has parcels, by name.
        skips: Parcels left out, with reasons.
        n_rows: Rows of parcels and dates, those without data included.
    """

    tiles: tuple[PlannedTile, ...]
    skips: tuple[Skip, ...]
    n_rows: int


def plan_series(
    table: ParcelTable,
    chosen: ChosenProducts,
    parameters: SeriesParameters,
    erode_m: float,
    feedback: Feedback,
) -> SeriesPlan:
    """Plan the series of parcels.

    Args:
        table: The parcels; shapes near the tiles are enough.
        chosen: The products.
        parameters: What is extracted.
        erode_m: Ground closer to a parcel's boundary than this is left out, metres.
        feedback: Progress and cancel.

    Raises:
        InputError: No parcel is left.
        Cancelled: The user asked to stop.
    """
    grids = list(chosen.grids.values())
    _, inside, placed = place_parcels(table, grids, None, _CHORD_M, Part(feedback, 0, 70))
    dates: dict[str, list[Acquisition]] = {}
    for acquisition in chosen.acquisitions:
        dates.setdefault(acquisition.products[0].tile, []).append(acquisition)
    homes = tiles_of_parcels(
        placed, chosen.grids, {tile: len(found) for tile, found in dates.items()}, len(table)
    )
    by_epsg = {one.epsg: one for one in placed}
    skips = [*table.skips, *_without_home(table, homes.values())]
    tiles = []
    for tile, parcels in homes.items():
        here = by_epsg[chosen.grids[tile].epsg]
        polygons = here.polygons.select(np.searchsorted(here.parcel, parcels))
        left = eroded(polygons, erode_m, Part(feedback, 70, 100))
        kept = np.flatnonzero(left.areas() > 0)
        skips += [
            Skip("parcel", _name(table, int(parcel)), "eroded_away", "Nothing is left of it after erosion.")
            for parcel in np.delete(parcels, kept)
        ]
        if len(kept):
            series = TileSeries(TileParcels(tile, left.select(kept)), dates[tile], parameters)
            tiles.append(PlannedTile(tile, parcels[kept], inside[parcels[kept]], series))
    if not tiles:
        raise InputError(
            "no parcel is left.",
            subject=table.name,
            remedy="Look whether the parcels lie where the products are, and whether they are eroded away.",
        )
    n_rows = sum(len(tile.parcels) * len(tile.series.acquisitions) for tile in tiles)
    return SeriesPlan(tuple(tiles), tuple(skips), n_rows)


def _without_home(table: ParcelTable, homes: Iterable[NDArray[np.int64]]) -> list[Skip]:
    held = np.zeros(len(table), bool)
    for parcels in homes:
        held[parcels] = True
    return [
        Skip("parcel", _name(table, int(number)), "outside", "No tile of the products holds it.")
        for number in np.flatnonzero(~held)
        if not table.status[number]
    ]


def _name(table: ParcelTable, position: int) -> str:
    return table.ids[position] or f"index {position + 1}"
