"""Shifts of parcels against the images of a dataset: its windows, put together again date by date."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..alignment import (
    Alignment,
    AlignmentParameters,
    BlockShift,
    Ground,
    Piece,
    estimate_shift,
    place_on,
    require_one_resolution,
)
from ..errors import InputError
from ..feedback import Feedback, Part, raise_if_cancelled
from ..geo import Block, Grid, PolygonSet
from ..parcels import ParcelTable
from ..products import MSI
from ..reader import open_shard
from ..stack import CLEAR_CLOUD, CLEAR_SCL, brought_to, clear_table
from ..words import told
from .opening import OpenedDataset, is_failure, unreadable_now

_CLEAR = {"scl": clear_table(CLEAR_SCL), "cloud": clear_table(CLEAR_CLOUD)}


@dataclass(frozen=True)
class _Windows:
    """The windows of one shard.

    Attributes:
        path: The shard.
        tile: MGRS tile without T.
        epsg: Of its grid.
        corners: (n, 2) easting and northing of the upper-left corners.
        pixels: Side of a window.
        images: Name of the array of images.
        bands: Places of the wanted bands in it.
        mask: Name of the array of masks, "" without.
    """

    path: Path
    tile: str
    epsg: int
    corners: NDArray[np.float64]
    pixels: int
    images: str
    bands: tuple[int, ...]
    mask: str


def grids_of(dataset: OpenedDataset, parameters: AlignmentParameters) -> dict[str, Grid]:
    """Return tile -> the grid around its windows, so that parcels can be read near them.

    Raises:
        InputError: A band is not there, or a shard is damaged.
        EnvironmentFailure: A shard cannot be read now.
    """
    return {tile: _around(windows, parameters) for tile, windows in _by_tile(dataset, parameters).items()}


def align_dataset(
    dataset: OpenedDataset,
    table: ParcelTable,
    parameters: AlignmentParameters,
    feedback: Feedback,
    start: datetime | None = None,
    end: datetime | None = None,
) -> Alignment:
    """Estimate the shifts of parcels against the images of a dataset.

    Args:
        dataset: The dataset.
        table: The parcels; shapes near its windows are enough.
        parameters: What is asked for.
        feedback: Progress and cancel.
        start: First instant, UTC; None takes all from the beginning.
        end: Last instant.

    Raises:
        InputError: A band is not there, no parcel lies on the windows, or a shard is damaged.
        EnvironmentFailure: A shard cannot be read now.
        Cancelled: The user asked to stop.
    """
    by_tile = _by_tile(dataset, parameters)
    grids = {tile: _around(windows, parameters) for tile, windows in by_tile.items()}
    polygons = place_on(table, list(grids.values()), Part(feedback, 0, 5))
    found: list[BlockShift] = []
    for number, (tile, shards) in enumerate(by_tile.items()):
        part = Part(feedback, 5 + 95 * number / len(by_tile), 5 + 95 * (number + 1) / len(by_tile))
        grid = grids[tile]
        ground = Ground(_over_windows(polygons[grid.epsg], grid, shards), grid, parameters)
        pieces = ground.pieces(Block(0, grid.height, 0, grid.width), part)
        for done, piece in enumerate(pieces):
            for seconds, (images, seen) in sorted(_mosaics(shards, piece, part).items()):
                raise_if_cancelled(part)
                taken = datetime.fromtimestamp(seconds, timezone.utc)
                if (start and taken < start) or (end and taken > end):
                    continue
                shift = estimate_shift(piece.parcels, list(images), seen, parameters.limits)
                found.append(BlockShift(tile, grid.epsg, piece.centre, taken, (), shift))
            part.progress(100 * (done + 1) / len(pieces))
    if not found:
        raise InputError(
            "no parcel lies on the windows of the dataset.",
            subject=table.name,
            remedy="Look whether the parcels lie where the samples are, and whether their CRS is right.",
        )
    found.sort(key=lambda one: (one.tile, one.sensing_start, -one.centre[1], one.centre[0]))
    return Alignment(parameters, tuple(found), tuple(table.skips))


def _by_tile(dataset: OpenedDataset, parameters: AlignmentParameters) -> dict[str, list[_Windows]]:
    resolution = require_one_resolution(parameters.bands)
    there = [band["name"] for band in dataset.bands]
    missing = [band for band in parameters.bands if band not in there]
    if missing:
        raise InputError(
            told("the dataset has no {band}.", band=missing[0]),
            subject="BANDS",
            remedy=told("It has {bands}.", bands=", ".join(there)),
        )
    images = f"image_{resolution}m"
    names = [band["name"] for band in dataset.bands if band["dataset"] == images]
    found: dict[str, list[_Windows]] = {}
    for _, path, _ in dataset.shards:
        with _opened(path) as file:
            names = [
                name.decode() if isinstance(name, bytes) else str(name)
                for name in file[images].attrs["bands"]
            ]
            tile, crs = (
                value.decode() if isinstance(value, bytes) else str(value)
                for value in (file.attrs["tile"], file.attrs["crs"])
            )
            corners = np.column_stack([file[f"index/{name}"][:] for name in ("ulx", "uly")])
            masks = [name for name in file if name.split("_")[0] in _CLEAR]
            windows = _Windows(
                path, tile.lstrip("T"), int(crs.rsplit(":", 1)[-1]), corners, int(file[images].shape[-1]),
                images, tuple(names.index(band) for band in parameters.bands),
                masks[0] if masks and parameters.masks else "",
            )  # fmt: skip
        if len(corners):
            found.setdefault(windows.tile, []).append(windows)
    return dict(sorted(found.items()))


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    """Open a shard; what is wrong with it is told as damage, or as the machine's fault."""
    try:
        with open_shard(path) as file:
            yield file
    except (OSError, KeyError, ValueError, RuntimeError) as error:
        if isinstance(error, OSError) and is_failure(error):
            raise unreadable_now(path, error) from error
        raise InputError(
            told("the shard is damaged ({error}).", error=error),
            subject=str(path),
            remedy="'Verify a dataset' tells what is wrong with it.",
        ) from error


def _around(shards: list[_Windows], parameters: AlignmentParameters) -> Grid:
    side = float(require_one_resolution(parameters.bands))
    corners = np.concatenate([windows.corners for windows in shards])
    long = shards[0].pixels * side
    west, north = float(corners[:, 0].min()), float(corners[:, 1].max())
    east, south = float(corners[:, 0].max()) + long, float(corners[:, 1].min()) - long
    return Grid.of_bounds(shards[0].epsg, (west, south, east, north), side)


def _over_windows(polygons: PolygonSet, grid: Grid, shards: list[_Windows]) -> PolygonSet:
    """Return the parcels whose bounds meet a window."""
    pixels = shards[0].pixels
    held = np.zeros((grid.height // pixels + 3, grid.width // pixels + 3), np.int64)
    for windows in shards:
        rows, columns = grid.index(windows.corners[:, 0], windows.corners[:, 1])
        for down, across in ((0, 0), (0, pixels - 1), (pixels - 1, 0), (pixels - 1, pixels - 1)):
            held[(rows + down) // pixels, (columns + across) // pixels] = 1
    summed = np.pad(held.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
    bounds, cell = polygons.bounds(), pixels * grid.resolution
    bounds = np.where(np.isfinite(bounds), bounds, -1e12)
    high, wide = held.shape

    def place(metres: NDArray[np.float64], most: int) -> NDArray[np.int64]:
        return np.clip(np.floor(metres / cell), -1, most - 1).astype(np.int64)

    left, right = place(bounds[:, 0] - grid.ulx, wide), place(bounds[:, 2] - grid.ulx, wide) + 1
    top, bottom = place(grid.uly - bounds[:, 3], high), place(grid.uly - bounds[:, 1], high) + 1
    left, top = np.maximum(left, 0), np.maximum(top, 0)
    inside = summed[bottom, right] - summed[top, right] - summed[bottom, left] + summed[top, left]
    return polygons.select(np.flatnonzero((inside > 0) & (bottom > top) & (right > left)))


def _mosaics(
    shards: list[_Windows], piece: Piece, feedback: Feedback
) -> dict[int, tuple[NDArray[np.uint16], NDArray[np.bool_]]]:
    """Return second of the datatake -> images (bands, rows, columns) and which pixels are seen."""
    height, width = piece.grid.shape
    found: dict[int, tuple[NDArray[np.uint16], NDArray[np.bool_]]] = {}
    for windows in shards:
        rows, columns = piece.grid.index(windows.corners[:, 0], windows.corners[:, 1])
        size = windows.pixels
        here = np.flatnonzero((rows > -size) & (rows < height) & (columns > -size) & (columns < width))
        if not len(here):
            continue
        with _opened(windows.path) as file:
            for at in here.tolist():
                raise_if_cancelled(feedback)
                steps = int(file["n_steps"][at])
                values = file[windows.images][at][:steps][:, list(windows.bands)]
                seen = (values != MSI.nodata).all(axis=1)
                if windows.mask:
                    kind, metres = windows.mask.split("_")
                    flags = _CLEAR[kind][file[windows.mask][at][:steps]]
                    seen &= brought_to(flags, float(metres.rstrip("m")), piece.grid.resolution)
                top, left = int(rows[at]), int(columns[at])
                target = (slice(max(top, 0), top + size), slice(max(left, 0), left + size))
                own = (slice(max(-top, 0), height - top), slice(max(-left, 0), width - left))
                for step, seconds in enumerate(file["datetime"][at][:steps].tolist()):
                    if seconds not in found:
                        shape = (len(windows.bands), height, width)
                        found[seconds] = np.zeros(shape, np.uint16), np.zeros((height, width), bool)
                    found[seconds][0][:, target[0], target[1]] = values[step][:, own[0], own[1]]
                    found[seconds][1][target] = seen[step][own]
    return found
