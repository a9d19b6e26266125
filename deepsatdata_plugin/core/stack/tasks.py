"""From a tile's windows and acquisitions to the task of one season: labels, layers, shards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timezone

import numpy as np
from osgeo import ogr

from ..errors import InputError, Skip
from ..feedback import Feedback, raise_if_cancelled
from ..geo import Grid, Transformer, densify_and_transform, polygons_only
from ..products.acquisitions import Acquisition
from ..products.model import RasterInfo
from ..products.sensor import MSI
from ..rasterize import LAYERS, GroundTruth, GroundTruthGrid, layer_dtype
from ..sampling.owners import TileWindows
from ..sampling.seasons import Season
from ..sampling.windows import WindowGrid
from .labels import labelled, reference_resolution
from .records import REGION_M, SCL_M, Layer, Shard, StackParameters, StackTask, Step
from .scatter import completion_order

#: Largest distance between an edge of the area of interest and its image in the tile's zone, metres.
AREA_ERROR_M = 1.0

#: Bytes of a chunk, at most; HDF5 can address no more in one.
CHUNK_BYTES = 2**32 - 1

#: Windows between two looks at the cancel button; well below a second.
CANCEL_EVERY = 4096


def windows_touching(tile: TileWindows, area: ogr.Geometry, size_m: float, feedback: Feedback) -> TileWindows:
    """Keep the windows that touch an area."""
    shape = _near_tile(area, tile, size_m)
    if shape.IsEmpty():
        return TileWindows(tile.tile, tile.epsg, tile.ulx[:0], tile.uly[:0])
    xmin, xmax, ymin, ymax = shape.GetEnvelope()
    near = (tile.ulx < xmax) & (tile.ulx + size_m > xmin) & (tile.uly - size_m < ymax) & (tile.uly > ymin)
    prepared = shape.CreatePreparedGeometry()
    margin = 2 * AREA_ERROR_M
    keep = np.zeros(tile.ulx.shape, dtype=bool)
    for count, row in enumerate(np.flatnonzero(near).tolist()):
        if count % CANCEL_EVERY == 0:
            raise_if_cancelled(feedback)
        x, y = float(tile.ulx[row]), float(tile.uly[row])
        # Less a margin: a window that the area's edge runs along does not count for a rounding error.
        keep[row] = prepared.Intersects(
            _rectangle(x + margin, y - size_m + margin, x + size_m - margin, y - margin)
        )
    return TileWindows(tile.tile, tile.epsg, tile.ulx[keep], tile.uly[keep])


def _rectangle(xmin: float, ymin: float, xmax: float, ymax: float) -> ogr.Geometry:
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ((xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax), (xmin, ymin)):
        ring.AddPoint_2D(x, y)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


def _near_tile(area: ogr.Geometry, tile: TileWindows, size_m: float) -> ogr.Geometry:
    """Return the part of a lon/lat area around a tile's windows, in the tile's zone (metres)."""
    if not tile.ulx.size:
        return ogr.Geometry(ogr.wkbMultiPolygon)
    west, east = tile.ulx.min(), tile.ulx.max() + size_m
    south, north = tile.uly.min() - size_m, tile.uly.max()
    x, y = np.linspace(west, east, 9), np.linspace(south, north, 9)
    outline = np.array([(a, b) for a in x for b in y])
    lonlat = Transformer(tile.epsg, 4326).points(outline)
    low, high = lonlat.min(axis=0) - 0.1, lonlat.max(axis=0) + 0.1
    near = area
    if high[0] - low[0] < 180:  # else the tile lies on the antimeridian: take the area whole
        near = area.Intersection(_rectangle(low[0], low[1], high[0], high[1]))
    return densify_and_transform(polygons_only(near), 4326, tile.epsg, AREA_ERROR_M)


def _label_grid(
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
    for northing in np.unique(uly)[::-1]:  # one row of windows at a time bounds the memory
        raise_if_cancelled(feedback)
        rows = np.flatnonzero(uly == northing)
        left, right = ulx[rows].min(), ulx[rows].max() + size_m
        strip = truth.read_region(
            "labels", resolution, year, grid.name, float(left - grid.ulx), float(grid.uly - northing),
            float(right - left), size_m,
        )  # fmt: skip
        per_column = np.concatenate([[0], labelled(strip).any(axis=0).cumsum()])
        start = np.rint((ulx[rows] - left) / resolution).astype(np.int64)
        result[rows] = per_column[start + size] > per_column[start]
    return result


def make_task(
    tile: TileWindows,
    season: Season,
    acquisitions: Sequence[Acquisition],
    windows: WindowGrid,
    grid: Grid,
    infos: dict[tuple[str, str], RasterInfo],
    bands: tuple[str, ...],
    level: str,
    truth: GroundTruth | None,
    parameters: StackParameters,
    feedback: Feedback,
) -> tuple[StackTask | None, list[Skip]]:
    """Make the task of one tile and season, None when there is nothing to do."""
    name = f"T{tile.tile}_{season.year}"
    mine = sorted(
        (a for a in acquisitions if season.holds(a.sensing_start)),
        key=lambda a: (a.sensing_start, a.identity),
    )
    if not tile.ulx.size:
        return None, []
    if not mine:
        detail = (
            f"{name}: {tile.ulx.size} windows have no product sensed {season.start:%Y-%m-%d} to "
            f"{season.end:%Y-%m-%d}."
        )
        return None, [Skip("window", name, "no_product_in_season", detail)]
    skips: list[Skip] = []
    ulx, uly = tile.ulx, tile.uly
    label_grid: GroundTruthGrid | None = None
    if truth:
        label_grid, inside = _label_grid(truth, tile, windows.size_m)
        outside = int((~inside).sum())
        if outside:
            detail = f"{name}: {outside} windows are not inside any grid of the ground truth."
            skips.append(Skip("window", name, "outside_ground_truth", detail))
        ulx, uly = ulx[inside], uly[inside]
        if label_grid is None or not ulx.size:
            return None, skips
        if parameters.labelled_only:
            has_label = _labelled_windows(truth, label_grid, season.year, ulx, uly, windows.size_m, feedback)
            empty = int((~has_label).sum())
            if empty:
                detail = f"{name}: {empty} windows have no labelled pixel."
                skips.append(Skip("window", name, "no_label", detail))
            ulx, uly = ulx[has_label], uly[has_label]
            if not ulx.size:
                return None, skips
    products = tuple(p for a in mine for p in a.products)
    number = {p.name: n for n, p in enumerate(products)}
    steps = tuple(
        Step(
            int(a.sensing_start.replace(microsecond=0).timestamp()),
            a.sensing_start.astimezone(timezone.utc).timetuple().tm_yday,
            tuple(number[p.name] for p in a.products),
        )
        for a in mine
    )
    layers = _layers(grid, bands, level, parameters, windows)
    for layer in layers:
        if len(steps) * len(layer.names) * layer.pixels**2 * 2 > CHUNK_BYTES:
            raise InputError(
                f"a window of {windows.size_m:g} m with {len(steps)} dates of {len(layer.names)} bands at "
                f"{layer.grid.resolution:g} m is more than the 4 GiB that one sample can hold.",
                subject="SIZE",
                remedy="Choose smaller windows, fewer bands or a shorter period.",
            )
    wanted = {name for layer in layers for name in layer.names}
    task_infos = {(number[p], n): info for (p, n), info in infos.items() if p in number and n in wanted}
    task = StackTask(
        tile=tile.tile, season=season, products=products, steps=steps, layers=layers, infos=task_infos,
        windows=windows, ulx=ulx, uly=uly, shards=(), cloud_m=_cloud_resolution(level, parameters, windows),
        label_resolutions=tuple(sorted(truth.resolutions)) if truth else (),
        label_grid=label_grid.name if label_grid else "", ground_truth=str(truth.folder) if truth else "",
        label_task=truth.task if truth else "", parameters=parameters,
    )  # fmt: skip
    return _in_shards(task, grid, truth.task if truth else ""), skips


def _layers(
    grid: Grid, bands: tuple[str, ...], level: str, parameters: StackParameters, windows: WindowGrid
) -> tuple[Layer, ...]:
    def at(resolution: int) -> Grid:
        factor = grid.resolution / resolution
        return replace(
            grid, resolution=resolution, width=round(grid.width * factor), height=round(grid.height * factor)
        )

    layers = [
        Layer(f"image_{r}m", "image", at(r), names, round(windows.size_m / r))
        for r, names in MSI.by_resolution(bands).items()
    ]
    if parameters.masks and level == "L2A":
        layers.append(Layer("scl_20m", "scl", at(SCL_M), ("SCL",), round(windows.size_m / SCL_M)))
    return tuple(layers)


def _cloud_resolution(level: str, parameters: StackParameters, windows: WindowGrid) -> int:
    """L1C masks are stored at 60 m where windows lie on that grid, else at the next finer grid that holds."""
    if level != "L1C" or not parameters.masks:
        return 0
    lengths = (windows.size_m, windows.stride_m, windows.shift_e, windows.shift_n)
    return next(r for r in (60, 20, 10) if all(length % r == 0 for length in lengths))


def sample_bytes(task: StackTask, label_task: str) -> int:
    """Return the uncompressed bytes of one sample."""
    steps = len(task.steps)
    total = sum(
        steps * len(layer.names) * layer.pixels**2 * (1 if layer.kind == "scl" else 2)
        for layer in task.layers
    )
    if task.cloud_m:
        total += steps * round(task.windows.size_m / task.cloud_m) ** 2
    for resolution in task.label_resolutions:
        pixels = round(task.windows.size_m / resolution) ** 2
        total += pixels * sum(layer_dtype(layer, label_task).itemsize for layer in LAYERS)
    return total


def _in_shards(task: StackTask, grid: Grid, label_task: str) -> StackTask:
    """Put the windows into sample order and cut them into shards.

    Samples are grouped by region, then by the block of the finest resolution in which they end, then
    by row and column: the order in which they complete.
    """
    size_m = task.windows.size_m
    region_row = ((grid.uly - (task.uly - size_m)) - 1e-6) // REGION_M
    region_col = ((task.ulx + size_m - grid.ulx) - 1e-6) // REGION_M
    region = (region_row * 1000 + region_col).astype(np.int64)
    finest = task.layers[0]
    rows, cols = finest.grid.index(task.ulx, task.uly)
    sizes = [
        (info.block_width, info.block_height)
        for (_, name), info in task.infos.items()
        if name in finest.names
    ]
    primary = max(sizes, key=lambda s: (s[0] * s[1], (-s[0], -s[1])))
    order = completion_order(rows, cols, finest.pixels, primary, region)
    region = region[order]
    limit = max(1, task.parameters.shard_bytes // max(1, sample_bytes(task, label_task)))
    edges = [0, *(np.flatnonzero(np.diff(region)) + 1).tolist(), region.size]
    numbers = np.unique(region, return_inverse=True)[1].tolist()
    shards: list[Shard] = []
    for first, last in zip(edges[:-1], edges[1:]):
        for start in range(first, last, limit):
            name = f"{task.prefix}_{len(shards):03d}.h5"
            shards.append(Shard(name, int(numbers[first]), start, min(start + limit, last)))
    return replace(task, ulx=task.ulx[order], uly=task.uly[order], shards=tuple(shards))
