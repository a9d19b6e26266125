"""Planning: from products, ground truth and parameters to the tasks of a dataset. No pixel is decoded.

All bad input is refused here, before work starts. Products that cannot be used are left out with a
reason. The plan depends on the input alone, so a killed run plans the same again and resumes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timezone

import numpy as np
from osgeo import ogr

from .bands import BANDS, bands_by_resolution
from .errors import InputError, ProductError, Skip
from .feedback import Feedback, Part, raise_if_cancelled
from .ground_truth import GroundTruth, GroundTruthGrid
from .ownership import TileWindows, assign_windows
from .product.acquisitions import Acquisition, group_acquisitions
from .product.check import check_raster, verify_checksums
from .product.collection import find_products, require_bands, require_products
from .product.model import Grid, Product, RasterInfo
from .projection import Transformer, densify_and_transform, spatial_reference
from .rings import polygons_only
from .sample_layers import labelled, reference_resolution
from .scatter import completion_order
from .seasons import Season, plan_seasons
from .stack_task import REGION_M, Layer, Shard, StackParameters, StackTask, Step, pixel_origin
from .windows import WindowGrid, make_window_grid

#: Largest distance between an edge of the area of interest and its image in the tile's zone, metres.
AREA_ERROR_M = 1.0

#: SCL lies on the 20 m grid of every L2A product.
SCL_M = 20


@dataclass(frozen=True)
class DatasetPlan:
    """What a run will do.

    Attributes:
        tasks: One for each tile and season, in order of their shards' names.
        windows: The window grid.
        skips: Products left out, with reasons.
        level: "L1C" or "L2A".
        label_task: "classification", "regression" or "" (unlabelled).
        planned_bytes: Uncompressed bytes of all chunks.
    """

    tasks: tuple[StackTask, ...]
    windows: WindowGrid
    skips: tuple[Skip, ...]
    level: str
    label_task: str
    planned_bytes: int


def plan_dataset(
    products_folder: str,
    parameters: StackParameters,
    ground_truth: str,
    area: ogr.Geometry | None,
    feedback: Feedback,
    excluded: Sequence[Skip] = (),
) -> DatasetPlan:
    """Plan a dataset.

    Args:
        products_folder: Searched recursively for SAFE folders and zips.
        parameters: What the user asked for.
        ground_truth: Folder written by `rasterize`, "" for an unlabelled dataset.
        area: Area of interest, a (multi)polygon in longitude and latitude (WGS 84), or None. A window
            counts when it touches the area.
        feedback: Progress of checking the files.
        excluded: Products found damaged in an earlier attempt of this run.

    Raises:
        InputError: Anything that makes the run pointless; see the messages.
        Cancelled: The user cancelled.
    """
    bands = _check_parameters(parameters)
    truth = GroundTruth.open(ground_truth) if ground_truth else None
    products, skips = find_products(products_folder, Part(feedback, 0, 20))
    require_products(products, products_folder, skips)
    broken = {skip.subject for skip in excluded}
    skips = [*skips, *excluded]
    products = [p for p in products if p.name not in broken]
    require_products(products, products_folder, skips)
    products, left = require_bands(products, bands)
    skips += left
    level = products[0].level
    products, left = _without_clouds(products, parameters.max_cloud)
    skips += left
    years = truth.years if truth else ()
    seasons = plan_seasons(
        years, parameters.season, parameters.start, parameters.end, tuple(p.sensing_start for p in products)
    )
    products, left = _in_seasons(products, seasons)
    skips += left
    if not products:
        _nothing_left("no product is left in the period", skips)
    masks = ("SCL",) if parameters.masks and level == "L2A" else ()
    products, infos, left = _check_files(products, (*bands, *masks), parameters, Part(feedback, 20, 80))
    skips += left
    if not products:
        _nothing_left("no product is whole", skips)

    resolutions = _resolutions(bands, level, parameters.masks, truth)
    anchor = _anchor(parameters, products[0].epsg)
    windows = make_window_grid(parameters.size, parameters.stride, resolutions, anchor)
    acquisitions, left = group_acquisitions(products)
    skips += left
    used = [p for a in acquisitions for p in a.products]
    grids, used_names, left = _tile_grids(used, infos, bands)
    skips += left
    acquisitions = [
        replace(a, products=tuple(p for p in a.products if p.name in used_names)) for a in acquisitions
    ]
    acquisitions, left = _with_equal_blocks([a for a in acquisitions if a.products], infos)
    skips += left
    by_tile: dict[str, list[Product]] = {tile: [] for tile in grids}
    for acquisition in acquisitions:
        by_tile[acquisition.products[0].tile].extend(acquisition.products)
    owned = assign_windows(windows, grids, by_tile)
    if not any(t.ulx.size for t in owned):
        raise InputError(
            f"no window of {windows.size_m:g} m fits into any tile.", subject="SIZE", remedy="Choose a smaller SIZE."
        )
    if area is not None:
        owned = [_touching(tile, area, windows.size_m) for tile in owned]
        if not any(t.ulx.size for t in owned):
            raise InputError("no window touches the area of interest.", subject="AOI", remedy=_where(grids))
    tasks: list[StackTask] = []
    selecting = Part(feedback, 80, 100)
    for number, tile in enumerate(owned):
        raise_if_cancelled(feedback)
        mine = [a for a in acquisitions if a.products[0].tile == tile.tile]
        for season in seasons:
            task, left = _task(tile, season, mine, windows, grids[tile.tile], infos, bands, level, truth, parameters)
            skips += left
            if task is not None:
                tasks.append(task)
        selecting.progress(100 * (number + 1) / len(owned))
    if not tasks:
        _nothing_left(
            "no window has a labelled pixel" if truth and parameters.labelled_only else "no window is left", skips
        )
    label_task = truth.task if truth else ""
    planned = sum(_bytes(task, label_task) * task.ulx.size for task in tasks)
    ordered = tuple(sorted(tasks, key=lambda t: t.prefix))
    return DatasetPlan(ordered, windows, tuple(_unique(skips)), level, label_task, planned)


def _nothing_left(what: str, skips: Sequence[Skip]) -> None:
    reasons = Counter(skip.reason for skip in skips)
    listed = ", ".join(f"{count} {reason}" for reason, count in sorted(reasons.items()))
    first = f" For example {skips[0].detail}" if skips else ""
    raise InputError(f"{what} ({listed or 'none was given'}).{first}", remedy="Loosen the limits or add products.")


def _unique(skips: Sequence[Skip]) -> list[Skip]:
    return sorted(set(skips), key=lambda s: (s.kind, s.subject, s.reason, s.detail))


def _check_parameters(parameters: StackParameters) -> tuple[str, ...]:
    unknown = sorted(set(parameters.bands) - set(BANDS))
    if unknown or not parameters.bands:
        raise InputError(
            f"unknown band {unknown[0]}." if unknown else "no band is chosen.",
            subject="BANDS",
            remedy=f"Choose from {', '.join(BANDS)}.",
        )
    for name, value in (("MIN_VALID", parameters.min_valid), ("MAX_CLOUD", parameters.max_cloud)):
        if not 0 <= value <= 100:
            raise InputError(f"{value:g} is not a percentage.", subject=name, remedy="Give 0 to 100.")
    return tuple(b for b in BANDS if b in parameters.bands)


def _without_clouds(products: list[Product], limit: float) -> tuple[list[Product], list[Skip]]:
    skips = [
        Skip("product", p.name, "cloudy", f"{p.name}: cloud cover {p.cloud_percent:g} % is above {limit:g} %.")
        for p in products
        if p.cloud_percent is not None and p.cloud_percent > limit
    ]
    names = {skip.subject for skip in skips}
    return [p for p in products if p.name not in names], skips


def _in_seasons(products: list[Product], seasons: Sequence[Season]) -> tuple[list[Product], list[Skip]]:
    kept = [p for p in products if any(s.holds(p.sensing_start) for s in seasons)]
    names = {p.name for p in kept}
    return kept, [
        Skip("product", p.name, "outside_period", f"{p.name}: sensed {p.sensing_start:%Y-%m-%d}, outside the period.")
        for p in products
        if p.name not in names
    ]


def _check_files(
    products: list[Product], names: tuple[str, ...], parameters: StackParameters, feedback: Feedback
) -> tuple[list[Product], dict[tuple[str, str], RasterInfo], list[Skip]]:
    """Check every needed file of every product; products with a bad one are skipped whole."""
    good: list[Product] = []
    skips: list[Skip] = []
    infos: dict[tuple[str, str], RasterInfo] = {}
    for number, product in enumerate(products):
        raise_if_cancelled(feedback)
        try:
            for name in names:
                file = product.bands.get(name) or product.masks.get(name)
                if file is None:
                    raise ProductError(f"it has no {name}.", subject=product.name, remedy="Switch MASKS off to do without.")
                infos[product.name, name] = check_raster(product, file)
            if parameters.masks and product.level == "L1C" and not {"MSK_CLASSI", "MSK_CLOUDS"} & set(product.masks):
                raise ProductError("it has no cloud mask.", subject=product.name, remedy="Switch MASKS off to do without.")
            if parameters.checksums:
                verify_checksums(product, names, feedback)
            good.append(product)
        except ProductError as error:
            skips.append(Skip("product", product.name, "damaged_or_incomplete", str(error)))
            feedback.warn(f"{product.name} is skipped. {error}")
        feedback.progress(100 * (number + 1) / len(products))
    return good, infos, skips


def _resolutions(
    bands: tuple[str, ...], level: str, masks: bool, truth: GroundTruth | None
) -> tuple[float, ...]:
    chosen: set[float] = {float(r) for r in bands_by_resolution(bands)}
    if masks and level == "L2A":
        chosen.add(float(SCL_M))
    if truth:
        chosen |= set(truth.resolutions)
    return tuple(sorted(chosen))


def _anchor(parameters: StackParameters, epsg: int) -> tuple[float, float, int] | None:
    if parameters.anchor is None:
        return None
    x, y, crs = parameters.anchor
    transformer = Transformer(spatial_reference(crs, "ANCHOR").ExportToWkt(), epsg)
    easting, northing = transformer.points(np.array([[x, y]]))[0].tolist()
    if not (np.isfinite(easting) and np.isfinite(northing)):
        raise InputError(f"the point {x:g}, {y:g} cannot be brought into EPSG:{epsg}.", subject="ANCHOR")
    return easting, northing, epsg


def _tile_grids(
    products: Sequence[Product], infos: dict[tuple[str, str], RasterInfo], bands: tuple[str, ...]
) -> tuple[dict[str, Grid], set[str], list[Skip]]:
    """Return the grid of each tile at its finest band, and leave out products on another grid."""
    finest = next(iter(bands_by_resolution(bands).values()))[0]
    by_tile: dict[str, list[Product]] = {}
    for product in products:
        by_tile.setdefault(product.tile, []).append(product)
    grids: dict[str, Grid] = {}
    names: set[str] = set()
    skips: list[Skip] = []
    for tile, members in sorted(by_tile.items()):
        votes = Counter(infos[p.name, finest].grid for p in members)
        grid = min(votes, key=lambda g: (-votes[g], g.ulx, g.uly, g.width, g.height))
        grids[tile] = grid
        for product in members:
            own = infos[product.name, finest].grid
            if own == grid:
                names.add(product.name)
                continue
            detail = (
                f"{product.name}: its images ({own.width} x {own.height} px at {own.ulx:.0f}, {own.uly:.0f}) "
                f"do not lie on the grid of most products of T{tile}."
            )
            skips.append(Skip("product", product.name, "grid_differs", detail))
    return grids, names, skips


def _with_equal_blocks(
    acquisitions: Sequence[Acquisition], infos: dict[tuple[str, str], RasterInfo]
) -> tuple[list[Acquisition], list[Skip]]:
    """Of products to be merged keep those whose files have the internal blocks of the first."""
    result: list[Acquisition] = []
    skips: list[Skip] = []
    for acquisition in acquisitions:
        first, *others = acquisition.products
        names = sorted(name for product, name in infos if product == first.name)
        kept = [first]
        for other in others:
            pairs = [(infos[first.name, n], infos[other.name, n]) for n in names]
            if all((a.block_width, a.block_height) == (b.block_width, b.block_height) for a, b in pairs):
                kept.append(other)
                continue
            detail = f"{other.name}: its internal blocks differ from those of {first.name}, its other half."
            skips.append(Skip("product", other.name, "blocks_differ", detail))
        result.append(replace(acquisition, products=tuple(kept)))
    return result, skips


def _touching(tile: TileWindows, area: ogr.Geometry, size_m: float) -> TileWindows:
    """Keep the windows that touch an area."""
    shape = _near_tile(area, tile, size_m)
    if shape.IsEmpty():
        return TileWindows(tile.tile, tile.epsg, tile.ulx[:0], tile.uly[:0])
    xmin, xmax, ymin, ymax = shape.GetEnvelope()
    near = (tile.ulx < xmax) & (tile.ulx + size_m > xmin) & (tile.uly - size_m < ymax) & (tile.uly > ymin)
    prepared = shape.CreatePreparedGeometry()
    keep = np.zeros(tile.ulx.shape, dtype=bool)
    for row in np.flatnonzero(near).tolist():
        x, y = float(tile.ulx[row]), float(tile.uly[row])
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for px, py in ((x, y), (x + size_m, y), (x + size_m, y - size_m), (x, y - size_m), (x, y)):
            ring.AddPoint_2D(px, py)
        square = ogr.Geometry(ogr.wkbPolygon)
        square.AddGeometry(ring)
        keep[row] = prepared.Intersects(square)
    return TileWindows(tile.tile, tile.epsg, tile.ulx[keep], tile.uly[keep])


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
        box = ogr.CreateGeometryFromWkt(
            f"POLYGON(({low[0]} {low[1]},{high[0]} {low[1]},{high[0]} {high[1]},{low[0]} {high[1]},{low[0]} {low[1]}))"
        )
        near = area.Intersection(box)
    return densify_and_transform(polygons_only(near), 4326, tile.epsg, AREA_ERROR_M)


def _where(grids: dict[str, Grid]) -> str:
    return f"The products lie in {', '.join('T' + t for t in sorted(grids))}; check the area's CRS."


def _label_grid(truth: GroundTruth, tile: TileWindows, size_m: float) -> tuple[GroundTruthGrid | None, np.ndarray]:
    """Return the ground truth's grid for a tile and which windows lie wholly inside it."""
    best: GroundTruthGrid | None = None
    inside = np.zeros(tile.ulx.shape, dtype=bool)
    own_name = f"T{tile.tile}"
    for grid in sorted(truth.grids, key=lambda g: (g.name != own_name, g.name)):
        if grid.epsg != tile.epsg:
            continue
        xmin, ymin, xmax, ymax = grid.bounds
        holds = (
            (tile.ulx >= xmin) & (tile.ulx + size_m <= xmax) & (tile.uly <= ymax) & (tile.uly - size_m >= ymin)
        )
        if holds.sum() > inside.sum():
            best, inside = grid, holds
    return best, inside


def _labelled_windows(
    truth: GroundTruth, grid: GroundTruthGrid, year: int, ulx: np.ndarray, uly: np.ndarray, size_m: float
) -> np.ndarray:
    """Tell which windows hold a labelled pixel at the reference resolution; reads one row of windows at a time."""
    resolution = reference_resolution(truth.resolutions)
    result = np.zeros(ulx.shape, dtype=bool)
    size = round(size_m / resolution)
    for northing in np.unique(uly)[::-1]:
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


def _task(
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
) -> tuple[StackTask | None, list[Skip]]:
    """Make the task of one tile and season, None when there is nothing to do."""
    name = f"T{tile.tile}_{season.year}"
    mine = sorted((a for a in acquisitions if season.holds(a.sensing_start)), key=lambda a: (a.sensing_start, a.identity))
    if not mine or not tile.ulx.size:
        return None, []
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
            has_label = _labelled_windows(truth, label_grid, season.year, ulx, uly, windows.size_m)
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
    wanted = {name for layer in layers for name in layer.names}
    task_infos = {(number[p], n): info for (p, n), info in infos.items() if p in number and n in wanted}
    task = StackTask(
        tile=tile.tile, season=season, products=products, steps=steps, layers=layers, infos=task_infos,
        windows=windows, ulx=ulx, uly=uly, shards=(), cloud_m=_cloud_resolution(level, parameters),
        label_resolutions=tuple(sorted(truth.resolutions)) if truth else (),
        label_grid=label_grid.name if label_grid else "", ground_truth=str(truth.folder) if truth else "",
        parameters=parameters,
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
        for r, names in bands_by_resolution(bands).items()
    ]
    if parameters.masks and level == "L2A":
        layers.append(Layer("scl_20m", "scl", at(SCL_M), ("SCL",), round(windows.size_m / SCL_M)))
    return tuple(layers)


def _cloud_resolution(level: str, parameters: StackParameters) -> int:
    """L1C masks are stored at 60 m where windows allow it, else at the next finer grid that does."""
    if level != "L1C" or not parameters.masks:
        return 0
    stride = parameters.stride or parameters.size
    return next(r for r in (60, 20, 10) if parameters.size * 10 % r == 0 and stride * 10 % r == 0)


def _bytes(task: StackTask, label_task: str) -> int:
    """Return the uncompressed bytes of one sample."""
    from .ground_truth import LAYERS, layer_dtype

    steps = len(task.steps)
    total = sum(
        steps * len(layer.names) * layer.pixels**2 * (1 if layer.kind == "scl" else 2) for layer in task.layers
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
    rows, cols = pixel_origin(finest.grid, task.ulx, task.uly)
    sizes = [
        (info.block_width, info.block_height) for (_, name), info in task.infos.items() if name in finest.names
    ]
    primary = max(sizes, key=lambda s: (s[0] * s[1], (-s[0], -s[1])))
    order = completion_order(rows, cols, finest.pixels, primary, region)
    region = region[order]
    limit = max(1, task.parameters.shard_bytes // max(1, _bytes(task, label_task)))
    edges = [0, *(np.flatnonzero(np.diff(region)) + 1).tolist(), region.size]
    numbers = np.unique(region, return_inverse=True)[1].tolist()
    shards: list[Shard] = []
    for first, last in zip(edges[:-1], edges[1:]):
        for start in range(first, last, limit):
            name = f"{task.prefix}_{len(shards):03d}.h5"
            shards.append(Shard(name, int(numbers[first]), start, min(start + limit, last)))
    return replace(task, ulx=task.ulx[order], uly=task.uly[order], shards=tuple(shards))


def utc(moment: datetime | None) -> str:
    """Return ISO text of a moment, "" for None."""
    return "" if moment is None else moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
