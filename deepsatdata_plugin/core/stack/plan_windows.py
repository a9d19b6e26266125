"""Which windows a plan uses: by owner and season, by the area of interest, by the ground truth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from ..errors import InputError, Skip
from ..feedback import Feedback, raise_if_cancelled
from ..geo import Grid
from ..products import Acquisition
from ..rasterize import GroundTruth, GroundTruthGrid
from ..sampling import Owners, Season, TileWindows, WindowGrid, WindowsLeftOut, windows_touching
from ..words import sentences, told
from .labels import labelled, reference_resolution
from .records import StackParameters, TaskParcels


@dataclass(frozen=True)
class TileSeason:
    """The windows of one tile in one season, and what they are made of."""

    windows: TileWindows
    season: Season
    acquisitions: list[Acquisition]
    label_grid: str
    parcels: TaskParcels | None = None


@dataclass(frozen=True)
class ChosenWindows:
    """The windows of a run by tile and season, and those left out."""

    kept: list[TileSeason]
    left: list[WindowsLeftOut]


def choose_windows(
    windows: WindowGrid,
    grids: dict[str, Grid],
    acquisitions: Sequence[Acquisition],
    seasons: Sequence[Season],
    area: ogr.Geometry | None,
    truth: GroundTruth | None,
    parameters: StackParameters,
    feedback: Feedback,
) -> ChosenWindows:
    """Choose the windows of each season: by owner, by the area, by the labels.

    Raises:
        InputError: None is left; the text names the cause.
    """
    owners = Owners(windows, grids)
    if not any(lattice.columns for lattice in owners.lattices.values()):
        largest = max(min(grid.width_m, grid.height_m) for grid in grids.values())
        if windows.size_m <= largest:
            raise InputError(
                told(
                    "windows of {size_m:g} m lie {stride_m:g} m apart, and none wholly inside a tile: the "
                    "images of the largest are {largest:g} m wide.",
                    size_m=windows.size_m,
                    stride_m=windows.stride_m,
                    largest=largest,
                ),
                subject="STRIDE",
                remedy="Choose a smaller STRIDE or SIZE, or another ANCHOR.",
            )
        raise InputError(
            told(
                "no window of {size_m:g} m fits into any tile: the images of the largest are "
                "{largest:g} m wide.",
                size_m=windows.size_m,
                largest=largest,
            ),
            subject="SIZE",
            remedy="Choose a smaller SIZE.",
        )
    touching: dict[str, np.ndarray] = {}
    if area is not None:
        touching = {tile: windows_touching(one, area, feedback) for tile, one in owners.lattices.items()}
        if not any(found.any() for found in touching.values()):
            raise InputError("no window touches the area of interest.", subject="AOI", remedy=where(grids))
    chosen = ChosenWindows([], [])
    least_share = parameters.min_valid / 100
    for number, season in enumerate(seasons):
        raise_if_cancelled(feedback)
        by_tile: dict[str, list[Acquisition]] = {}
        for acquisition in acquisitions:
            if season.holds(acquisition.sensing_start):
                by_tile.setdefault(acquisition.products[0].tile, []).append(acquisition)
        for tile, owned in owners.of_season(by_tile, least_share).items() if by_tile else ():
            raise_if_cancelled(feedback)
            inside = touching.get(tile, True)
            lattice = owners.lattices[tile]
            prefix = f"T{tile}_{season.year}"
            missing = TileWindows(tile, lattice.epsg, *lattice.corners(owned.without_product & inside))
            chosen.left.extend(
                _left_out(
                    prefix,
                    "no_product_in_season",
                    told(
                        "no product sensed {start:%Y-%m-%d} to {end:%Y-%m-%d}.",
                        start=season.start,
                        end=season.end,
                    ),
                    missing,
                    np.ones(missing.ulx.shape, bool),
                )
            )
            mine = TileWindows(tile, lattice.epsg, *lattice.corners(owned.kept & inside))
            label_grid = ""
            if truth and mine.ulx.size:
                mine, label_grid, left = _by_labels(
                    mine, season.year, windows.size_m, truth, parameters.labelled_only, feedback
                )
                chosen.left.extend(left)
            if mine.ulx.size:
                chosen.kept.append(TileSeason(mine, season, by_tile[tile], label_grid))
        feedback.progress(100 * (number + 1) / len(seasons))
    if not chosen.kept:
        _no_window_left(chosen.left)
    return chosen


def years_without_product(seasons: Sequence[Season], acquisitions: Sequence[Acquisition]) -> list[Skip]:
    """Return a row for each year in whose season no tile has a product."""
    return [
        Skip(
            "year",
            str(s.year),
            "no_product_in_season",
            told(
                "year {year}: no product sensed {start:%Y-%m-%d} to {end:%Y-%m-%d}.",
                year=s.year,
                start=s.start,
                end=s.end,
            ),
        )
        for s in seasons
        if not any(s.holds(a.sensing_start) for a in acquisitions)
    ]


def _no_window_left(left: Sequence[WindowsLeftOut]) -> None:
    counts: Counter[tuple[str, str]] = Counter()
    for group in left:
        counts[group.reason, group.detail] += len(group)
    listed = sentences(
        *(
            told("{count} left out: {detail}", count=count, detail=detail)
            for (_, detail), count in sorted(counts.items())
        )
    )
    reasons = {reason for reason, _ in counts}
    remedy = "Choose another period or area."
    if reasons <= {"no_label", "outside_ground_truth"}:
        remedy = "Rasterize the parcels of these tiles and years, or switch LABELLED_ONLY off."
        if reasons == {"outside_ground_truth"}:
            remedy = "Make the ground truth for the tiles of these products ('Rasterize parcels', PRODUCTS)."
    raise InputError(told("no window is left. {listed}", listed=listed), remedy=remedy)


def label_grid_of(
    truth: GroundTruth, tile: TileWindows, size_m: float
) -> tuple[GroundTruthGrid | None, np.ndarray]:
    """Return the ground truth's grid for a tile and which windows lie wholly inside it."""
    best: GroundTruthGrid | None = None
    inside = np.zeros(tile.ulx.shape, dtype=bool)
    own_name = f"T{tile.tile}"
    for grid in sorted(truth.grids, key=lambda g: (g.name != own_name, g.name)):
        if grid.epsg != tile.epsg:
            continue
        holds = grid.grid.contains(tile.ulx, tile.uly, size_m)
        if holds.sum() > inside.sum():
            best, inside = grid, holds
    return best, inside


def _labelled_windows(
    truth: GroundTruth,
    grid: GroundTruthGrid,
    year: int,
    ulx: np.ndarray,
    uly: np.ndarray,
    size_m: float,
    feedback: Feedback,
) -> np.ndarray:
    """Tell which windows hold a labelled pixel at the reference resolution."""
    resolution = reference_resolution(truth.resolutions)
    result = np.zeros(ulx.shape, dtype=bool)
    size = round(size_m / resolution)
    breaks = np.flatnonzero(np.diff(uly)) + 1
    # One row of windows at a time bounds the memory.
    for rows in np.split(np.arange(uly.size), breaks) if uly.size else ():
        raise_if_cancelled(feedback)
        northing = uly[rows[0]]
        left, right = ulx[rows].min(), ulx[rows].max() + size_m
        strip = truth.read_region(
            "labels", resolution, year, grid.name, float(left - grid.ulx), float(grid.uly - northing),
            float(right - left), size_m,
        )  # fmt: skip
        per_column = np.concatenate([[0], labelled(strip).any(axis=0).cumsum()])
        start = np.rint((ulx[rows] - left) / resolution).astype(np.int64)
        result[rows] = per_column[start + size] > per_column[start]
    return result


def _by_labels(
    tile: TileWindows,
    year: int,
    size_m: float,
    truth: GroundTruth,
    labelled_only: bool,
    feedback: Feedback,
) -> tuple[TileWindows, str, list[WindowsLeftOut]]:
    """Keep the windows that the ground truth knows.

    Args:
        tile: Windows of one tile, row by row.
        year: Label year.
        size_m: Their side in metres.
        truth: The ground truth.
        labelled_only: Keep only windows with at least one labelled pixel.
        feedback: Cancel.

    Returns:
        The windows kept, the name of the ground truth's grid that holds them, and those left out.
    """
    prefix = f"T{tile.tile}_{year}"
    grid, inside = label_grid_of(truth, tile, size_m)
    left = _left_out(prefix, "outside_ground_truth", "no grid of the ground truth holds it.", tile, ~inside)
    tile = _some(tile, inside)
    if grid is not None and labelled_only:
        has_label = _labelled_windows(truth, grid, year, tile.ulx, tile.uly, size_m, feedback)
        left += _left_out(prefix, "no_label", "no pixel is labelled.", tile, ~has_label)
        tile = _some(tile, has_label)
    return tile, grid.name if grid else "", left


def _left_out(
    prefix: str, reason: str, detail: str, tile: TileWindows, which: np.ndarray
) -> list[WindowsLeftOut]:
    """Return the record of windows left out, [] when there are none."""
    if not which.any():
        return []
    return [WindowsLeftOut(prefix, reason, detail, tile.ulx[which], tile.uly[which])]


def _some(tile: TileWindows, which: np.ndarray) -> TileWindows:
    """Return the windows that a bool array (n,) names."""
    return TileWindows(tile.tile, tile.epsg, tile.ulx[which], tile.uly[which])


def where(tiles: Collection[str]) -> str:
    """Return what to look at when an area meets none of the tiles."""
    return told(
        "The products lie in {tiles}; check the area's CRS.",
        tiles=", ".join("T" + t for t in sorted(tiles)),
    )
