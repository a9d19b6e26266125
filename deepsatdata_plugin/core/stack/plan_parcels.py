"""Which parcels a plan uses, one window each: by owner and season, by their size, by the ground truth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError, Skip
from ..feedback import Feedback, raise_if_cancelled
from ..geo import Grid
from ..parcels import PlacedParcels
from ..products import Acquisition
from ..rasterize import GroundTruth
from ..sampling import (
    ParcelWindows,
    Season,
    TileWindows,
    WindowGrid,
    fill_of_windows,
    tiles_of_parcels,
    windows_around_parcels,
)
from ..words import told
from .parcel_source import KnownParcels
from .plan_windows import ChosenWindows, TileSeason, label_grid_of
from .records import ParcelParameters, StackParameters, TaskParcels

#: What a tile can do for a window is worth less than one acquisition that holds all of it.
_LEVEL = 1 / 8


@dataclass(frozen=True)
class _TileParcels:
    """The parcels near a tile, as its zone has them, and a window around each."""

    placed: PlacedParcels
    windows: ParcelWindows

    def tile_windows(self, tile: str, features: NDArray[np.int64]) -> TileWindows:
        return TileWindows(tile, self.placed.epsg, self.windows.ulx[features], self.windows.uly[features])


def choose_parcels(
    known: KnownParcels,
    windows: WindowGrid,
    grids: Mapping[str, Grid],
    acquisitions: Sequence[Acquisition],
    seasons: Sequence[Season],
    truth: GroundTruth | None,
    parameters: StackParameters,
    feedback: Feedback,
) -> tuple[ChosenWindows, list[Skip]]:
    """Choose the parcels of each season and lay a window around each.

    A parcel belongs to one tile of a season: the one that holds most of it; of those that hold it whole, the
    one with most acquisitions that contain the whole window; where there is none, one that can fill enough of
    it for a step; then the one whose edge is farthest; then the first by name. Zones and hemispheres do
    not matter.

    Args:
        known: The parcels.
        windows: Size of the windows, and the lattice that their corners stand on.
        grids: Tile -> its grid.
        acquisitions: Of all tiles and seasons.
        seasons: The seasons.
        truth: The ground truth, or None.
        parameters: What the user asked for.
        feedback: Progress and cancel.

    Returns:
        The windows, and a row for each parcel that is left out.

    Raises:
        InputError: None is left.
        Cancelled: The user cancelled.
    """
    wanted = parameters.parcels or ParcelParameters()
    near = _windows_of_tiles(known, windows, grids)
    fit, skips = _by_limits(known, wanted)
    years = np.array([year or 0 for year in known.table.years])
    chosen = ChosenWindows([], [])
    ever = np.zeros(len(known.table), bool)
    for number, season in enumerate(seasons):
        raise_if_cancelled(feedback)
        by_tile: dict[str, list[Acquisition]] = {}
        for acquisition in acquisitions:
            if season.holds(acquisition.sensing_start):
                by_tile.setdefault(acquisition.products[0].tile, []).append(acquisition)
        worth = {
            tile: _worth(near[tile], mine, windows.size_m, parameters.min_valid / 100)
            for tile, mine in by_tile.items()
        }
        homes = tiles_of_parcels(known.placed, grids, worth, len(known.table))
        for tile, parcels in homes.items():
            here = near[tile]
            if wanted.dated:
                parcels = parcels[years[parcels] == season.year]
            ever[parcels] = True
            parcels = parcels[fit[parcels]]
            features = np.searchsorted(here.placed.parcel, parcels)
            if wanted.oversize == "skip":
                features = _held_whole(here, features, known, windows.size_m, skips)
            label_grid = ""
            if truth is not None:
                features, label_grid = _by_truth(
                    here, tile, features, season.year, windows.size_m, truth, known, skips
                )
            if features.size:
                kept = here.tile_windows(tile, features)
                around = _task_parcels(here, features, known)
                chosen.kept.append(TileSeason(kept, season, by_tile[tile], label_grid, around))
        feedback.progress(100 * (number + 1) / len(seasons))
    skips += _without_home(known, ever, wanted.dated, seasons)
    if not chosen.kept:
        _no_parcel_left(known, skips)
    return chosen, skips


def _windows_of_tiles(
    known: KnownParcels, windows: WindowGrid, grids: Mapping[str, Grid]
) -> dict[str, _TileParcels]:
    by_epsg = {one.epsg: one for one in known.placed}
    near = {}
    for tile, grid in grids.items():
        placed = by_epsg[grid.epsg]
        near[tile] = _TileParcels(
            placed, windows_around_parcels(placed.polygons, grid, windows.size, windows.snap_m)
        )
    return near


def _worth(
    here: _TileParcels, acquisitions: Sequence[Acquisition], size_m: float, least_share: float
) -> NDArray[np.float64]:
    """Return what a tile can do for each parcel in a season; NaN where it has no room for its window."""
    worth = np.full(here.windows.ulx.shape, np.nan)
    there = np.flatnonzero(np.isfinite(here.windows.ulx))
    fill = fill_of_windows(
        here.windows.ulx[there], here.windows.uly[there], size_m, here.placed.epsg, acquisitions, least_share
    )
    worth[there] = fill.full + _LEVEL * fill.level
    return worth


def _by_limits(known: KnownParcels, wanted: ParcelParameters) -> tuple[NDArray[np.bool_], list[Skip]]:
    """Return which parcels are large and round enough, and a row for each of the others."""
    fit, skips = np.ones(len(known.table), bool), list(known.table.skips)
    judged = np.zeros(len(known.table), bool)
    for placed in known.placed:
        areas, around = placed.polygons.areas(), placed.polygons.perimeters()
        with np.errstate(invalid="ignore", divide="ignore"):
            compact = 4 * np.pi * areas / around**2
        for feature, parcel in enumerate(placed.parcel.tolist()):
            if judged[parcel]:
                continue
            judged[parcel] = True
            reason = ""
            if areas[feature] < wanted.min_area:
                reason, detail = "too_small", told("Its area is {area:.0f} m2.", area=areas[feature])
            elif compact[feature] < wanted.min_compactness:
                reason = "too_slender"
                detail = told("Its compactness is {compactness:.3f}.", compactness=compact[feature])
            if reason:
                fit[parcel] = False
                skips.append(Skip("parcel", _name(known, parcel), reason, detail))
    return fit, skips


def _held_whole(
    here: _TileParcels, features: NDArray[np.int64], known: KnownParcels, size_m: float, skips: list[Skip]
) -> NDArray[np.int64]:
    cropped = here.windows.crops[features]
    detail = told("A window of {size_m:g} m does not hold it.", size_m=size_m)
    skips += [
        Skip("parcel", _name(known, parcel), "oversize", detail)
        for parcel in here.placed.parcel[features[cropped]].tolist()
    ]
    return features[~cropped]


def _by_truth(
    here: _TileParcels,
    tile: str,
    features: NDArray[np.int64],
    year: int,
    size_m: float,
    truth: GroundTruth,
    known: KnownParcels,
    skips: list[Skip],
) -> tuple[NDArray[np.int64], str]:
    """Keep parcels whose windows lie in the ground truth; return them and the name of its grid."""
    grid, inside = label_grid_of(truth, here.tile_windows(tile, features), size_m)
    if year not in truth.years:
        inside = np.zeros(features.shape, bool)
    skips += [
        Skip("parcel", _name(known, parcel), "outside_ground_truth",
             told("The ground truth of {year} does not hold its window.", year=year))
        for parcel in here.placed.parcel[features[~inside]].tolist()
    ]  # fmt: skip
    return features[inside], grid.name if grid else ""


def _task_parcels(here: _TileParcels, features: NDArray[np.int64], known: KnownParcels) -> TaskParcels:
    parcels = here.placed.parcel[features]
    polygons = here.placed.polygons.taken(features)
    places = parcels.tolist()
    return TaskParcels(
        polygons=polygons,
        number=parcels + 1,
        index=known.index[parcels],
        ids=tuple(known.table.ids[place] for place in places),
        codes=tuple(known.table.codes[place] or "" for place in places),
        classes=known.classes[parcels],
        centre=here.windows.centre[features],
        shift=here.windows.shift[features],
        cropped=here.windows.crops[features],
        area=polygons.areas(),
    )


def _without_home(
    known: KnownParcels, ever: NDArray[np.bool_], dated: bool, seasons: Sequence[Season]
) -> list[Skip]:
    """Return a row for each parcel that no tile of any season has taken."""
    years = {season.year for season in seasons}
    skips = []
    for parcel in np.flatnonzero(~ever).tolist():
        if known.table.status[parcel]:
            continue
        year = known.table.years[parcel]
        if dated and year not in years:
            reason, detail = "outside_period", told("No product belongs to its year, {year}.", year=year)
        else:
            reason, detail = (
                "outside",
                told("No tile of the products holds the point that its window stands around."),
            )
        skips.append(Skip("parcel", _name(known, parcel), reason, detail))
    return skips


def _name(known: KnownParcels, parcel: int) -> str:
    return known.table.ids[parcel] or f"index {parcel + 1}"


def _no_parcel_left(known: KnownParcels, skips: Sequence[Skip]) -> None:
    counts: dict[str, int] = {}
    for skip in skips:
        counts[skip.reason] = counts.get(skip.reason, 0) + 1
    listed = ", ".join(f"{count} {reason}" for reason, count in sorted(counts.items()))
    raise InputError(
        told("no parcel is left ({listed}).", listed=listed or "0"),
        subject=known.table.name,
        remedy="Look whether the parcels lie where the products are, and at SIZE, OVERSIZE and the limits.",
    )
