"""From a tile's windows and acquisitions to the task of one season: labels, layers, shards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timezone

import numpy as np

from ..errors import InputError
from ..geo import Grid
from ..products import MSI, Acquisition, RasterInfo
from ..rasterize import GroundTruth, layer_dtype
from ..sampling import Season, TileWindows, WindowGrid
from ..words import told
from .parcel_layers import parcel_bytes
from .records import (
    PROBABILITIES,
    SCL_M,
    ImageLayer,
    Shard,
    StackParameters,
    StackTask,
    Step,
    TaskParcels,
)
from .regions import region_sides
from .scatter import completion_order

#: Bytes of a chunk, at most; HDF5 can address no more in one.
CHUNK_BYTES = 2**32 - 1


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
    label_grid: str,
    parameters: StackParameters,
    parcels: TaskParcels | None = None,
) -> StackTask:
    """Make the task of one tile and season.

    Args:
        tile: Its windows, at least one.
        season: The season.
        acquisitions: Those of the season over the tile, at least one.
        windows: The window grid.
        grid: The tile's grid at its finest band.
        infos: (product name, raster name) -> checked raster file.
        bands: Bands in storage order.
        level: "L1C" or "L2A".
        truth: The ground truth, or None.
        label_grid: Name of its grid that holds the windows, "".
        parameters: What the user asked for.
        parcels: What the windows stand around, or None.

    Raises:
        InputError: A sample is more than a chunk can hold.
    """
    mine = sorted(acquisitions, key=lambda a: (a.sensing_start, a.identity))
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
    layers = _layers(products[0].name, infos, bands, level, parameters, windows)
    for layer in layers:
        if len(steps) * len(layer.names) * layer.pixels**2 * layer.dtype.itemsize > CHUNK_BYTES:
            raise InputError(
                told(
                    "a window of {size_m:g} m with {n} dates of {n_2} bands at {resolution:g} m is more "
                    "than the 4 GiB that one sample can hold.",
                    size_m=windows.size_m,
                    n=len(steps),
                    n_2=len(layer.names),
                    resolution=layer.grid.resolution,
                ),
                subject="SIZE",
                remedy="Choose smaller windows, fewer bands or a shorter period.",
            )
    wanted = {name for layer in layers for name in layer.names}
    task_infos = {(number[p], n): info for (p, n), info in infos.items() if p in number and n in wanted}
    task = StackTask(
        tile=tile.tile, season=season, products=products, steps=steps, layers=layers, infos=task_infos,
        windows=windows, ulx=tile.ulx, uly=tile.uly, shards=(),
        cloud_m=_cloud_resolution(level, parameters, windows, steps),
        label_resolutions=tuple(sorted(truth.resolutions)) if truth else (),
        label_layers=truth.layers if truth else (),
        label_grid=label_grid, ground_truth=str(truth.folder) if truth else "",
        label_task=truth.task if truth else "", parameters=parameters, parcels=parcels,
    )  # fmt: skip
    for layer in layers:
        _check_layer(layer, task)
    return _in_shards(task, grid, truth.task if truth else "")


def _layers(
    product: str,
    infos: dict[tuple[str, str], RasterInfo],
    bands: tuple[str, ...],
    level: str,
    parameters: StackParameters,
    windows: WindowGrid,
) -> tuple[ImageLayer, ...]:
    """Return the layers, each on the grid of its own files."""
    layers = [
        ImageLayer(f"image_{r}m", "image", infos[product, names[0]].grid, names, round(windows.size_m / r))
        for r, names in MSI.by_resolution(bands).items()
    ]
    if parameters.masks and level == "L2A":
        grid = infos[product, "SCL"].grid
        pixels = round(windows.size_m / SCL_M)
        layers.append(ImageLayer("scl_20m", "scl", grid, ("SCL",), pixels))
        if parameters.probabilities:
            # Behind the classes, which tell what gave the pixel.
            grid = infos[product, PROBABILITIES[0]].grid
            layers.append(ImageLayer("probability_20m", "probability", grid, PROBABILITIES, pixels))
    return tuple(layers)


def _check_layer(layer: ImageLayer, task: StackTask) -> None:
    """Refuse a layer whose files lie beside each other, or do not hold the windows."""
    files = {info.grid: pair for pair, info in sorted(task.infos.items()) if pair[1] in layer.names}
    first = layer.grid
    for own, (number, name) in files.items():
        same = (own.ulx, own.uly, own.resolution) == (first.ulx, first.uly, first.resolution)
        if not same or not own.contains(task.ulx, task.uly, task.windows.size_m).all():
            raise InputError(
                told(
                    "{name} ({width} x {height} px of {resolution:g} m at {ulx:.10g}, {uly:.10g}) does "
                    "not hold the windows of {name_2}, which begins at {ulx_2:.10g}, {uly_2:.10g}.",
                    name=name,
                    width=own.width,
                    height=own.height,
                    resolution=own.resolution,
                    ulx=own.ulx,
                    uly=own.uly,
                    name_2=layer.name,
                    ulx_2=first.ulx,
                    uly_2=first.uly,
                ),
                subject=task.products[number].name,
                remedy="Leave the product out, or download it again.",
            )
    layer.grid.index(task.ulx, task.uly)  # every corner is a corner of a pixel


def _cloud_resolution(
    level: str, parameters: StackParameters, windows: WindowGrid, steps: tuple[Step, ...]
) -> int:
    """L1C masks are stored at 60 m where windows lie on that grid, else at the next finer grid that holds.

    Where products are merged, at 20 m at most: the join of two products runs through pixels of 60 m.
    """
    if level != "L1C" or not parameters.masks:
        return 0
    lengths = (windows.size_m, windows.stride_m, windows.shift_e, windows.shift_n)
    sizes = (60, 20, 10) if all(len(step.products) == 1 for step in steps) else (20, 10)
    return next(r for r in sizes if all(length % r == 0 for length in lengths))


def sample_bytes(task: StackTask, label_task: str) -> int:
    """Return the uncompressed bytes of one sample."""
    steps = len(task.steps)
    total = sum(steps * len(layer.names) * layer.pixels**2 * layer.dtype.itemsize for layer in task.layers)
    if task.cloud_m:
        total += steps * round(task.windows.size_m / task.cloud_m) ** 2
    for resolution in task.label_resolutions:
        pixels = round(task.windows.size_m / resolution) ** 2
        total += pixels * sum(layer_dtype(layer, label_task).itemsize for layer in task.label_layers)
    return total + parcel_bytes(task)


def _in_shards(task: StackTask, grid: Grid, label_task: str) -> StackTask:
    """Put the windows into sample order and cut them into shards.

    Samples are grouped by region, then by the block of the finest resolution in which they end, then
    by row and column: the order in which they complete.
    """
    size_m = task.windows.size_m
    width, height = region_sides(task.layers, task.infos)
    region_row = ((grid.uly - (task.uly - size_m)) - 1e-6) // height
    region_col = ((task.ulx + size_m - grid.ulx) - 1e-6) // width
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
    parcels = None if task.parcels is None else task.parcels.taken(order)
    return replace(task, ulx=task.ulx[order], uly=task.uly[order], shards=tuple(shards), parcels=parcels)
