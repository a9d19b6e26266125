"""Rasterize parcels: exact coverage, claims, labels and distances, streamed by blocks."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..feedback import Feedback, Part, Silent, raise_if_cancelled
from ..geo import Block, PolygonSet
from ..parcels import BACKGROUND, IGNORE, PlacedParcels
from ..storage import part_path, sole_writer
from ..words import told
from ..workers import Workers
from .claims import claim_layers, inside_winner, surveyed_pixels
from .conflicts import Conflict, find_conflicts
from .coverage import centre_runs, coverage_runs
from .distance import Segments, boundary_distance, boundary_segments
from .double_claims import DoubleClaims, DoubleEdges, double_claims
from .edges import PixelEdges, pixel_edges
from .files.format import GroundTruthGrid, layer_dtype, raster_name
from .files.rasters import close_raster, create_raster, fill_value, write_block
from .files.read import GroundTruth
from .files.write import finish_folder
from .plan import GroundTruthPlan, RasterTask

#: Side of a block of work in pixels: bounds the memory (about 150 MB a thread) and the time between
#: two looks at the cancel button. Coarse pixels hold more parcels each.
_BLOCK_FINE = 1024
_BLOCK_COARSE = 512


#: A smaller part of a block than this is computed alone and laid into it.
_WORTH_CUTTING = 0.7


@dataclass(frozen=True)
class _TaskInput:
    """What the blocks of one task share."""

    task: RasterTask
    edges: PixelEdges
    segments: Segments
    pixel_bounds: NDArray[np.float64]  # (features, 4) first column, first row, last column, last row
    raster_ids: NDArray[np.int32]
    values: NDArray[Any]
    surveyed: PixelEdges | None
    double: DoubleEdges | None


@dataclass
class _Counts:
    """Pixels of one task by label and by mask."""

    labels: dict[int, int]
    mask: list[int]


def execute(
    plan: GroundTruthPlan,
    feedback: Feedback | None = None,
    threads: int = 1,
    block_px: int | None = None,
) -> GroundTruth:
    """Write the ground truth.

    Files get their final names when all are complete, the description last. What is written depends
    neither on `threads` nor on the order of features; pixels do not depend on `block_px`.

    Args:
        plan: What to do.
        feedback: Progress and cancel.
        threads: Blocks computed at once.
        block_px: Side of a block in pixels, a multiple of 512 or smaller than 512 (for tests).

    Returns:
        The finished ground truth.

    Raises:
        InputError: A file cannot be written, or another run writes into the folder.
        Cancelled: The user stopped; no file has its final name then.
    """
    feedback = feedback or Silent()
    try:
        plan.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            told("the folder cannot be made ({strerror}).", strerror=error.strerror), subject=str(plan.folder)
        ) from error
    with sole_writer(plan.folder, feedback):
        _write_all(plan, feedback, threads, block_px)
    feedback.progress(100)
    return GroundTruth.open(plan.folder)


def _write_all(plan: GroundTruthPlan, feedback: Feedback, threads: int, block_px: int | None) -> None:
    total = sum(task.pixels for task in plan.tasks)
    done = 0
    # What is claimed twice is known before pixels are made of it, else conflicts are looked for at the end.
    early = "overlap_area" in plan.extras
    overlaps = _overlaps(plan, Part(feedback, 0, 4)) if early else []
    double = [_double(plan, placed, pairs, feedback) for placed, pairs in zip(plan.placed, overlaps)]
    base = 4.0 if early else 0.0
    written: list[tuple[RasterTask, str, Path]] = []
    counts: dict[tuple[str, int, float], _Counts] = {}
    try:
        for task in plan.tasks:
            start, done = base + (92.0 - base) * done / total, done + task.pixels
            part = Part(feedback, start, base + (92.0 - base) * done / total)
            number = next(n for n, p in enumerate(plan.placed) if p.epsg == task.grid.epsg)
            files = {layer: _part(plan.folder, task, layer) for layer in plan.layers}
            written.extend((task, layer, path) for layer, path in files.items())
            key = (task.grid.name, task.year, task.resolution)
            given = _prepare(plan, plan.placed[number], task, double[number] if early else None)
            counts[key] = _run_task(plan, given, files, part, threads, block_px)
        found = _conflicts(plan, overlaps if early else _overlaps(plan, Part(feedback, 92, 96)))
        finish_folder(plan, written, _pixel_counts(plan, counts), found, Part(feedback, 96, 100))
    except BaseException:
        for _, _, path in written:
            path.unlink(missing_ok=True)
        raise


def _part(folder: Path, task: RasterTask, layer: str) -> Path:
    return part_path(folder / raster_name(task.grid.name, task.year, task.resolution, layer))


def _run_task(
    plan: GroundTruthPlan,
    given: _TaskInput,
    files: dict[str, Path],
    feedback: Feedback,
    threads: int,
    block_px: int | None,
) -> _Counts:
    task = given.task
    grid = task.grid.at(task.resolution)
    datasets = {layer: create_raster(path, grid, layer, plan.rules.task) for layer, path in files.items()}
    counts = _Counts({}, [0, 0, 0])
    blocks = list(_blocks(task, block_px))
    try:
        with Workers(threads, feedback) as workers:
            computed = workers.in_order(partial(_compute, plan, given, feedback), blocks, ahead=1)
            for number, (block, layers) in enumerate(computed):
                for layer, array in layers.items():
                    write_block(datasets[layer], files[layer], block, array)
                _count(counts, block, layers, plan.rules.task)
                feedback.progress(100 * (number + 1) / len(blocks))
    finally:
        problems = [close_raster(datasets.pop(layer), files[layer]) for layer in list(datasets)]
    for problem in problems:
        if problem is not None:
            raise problem
    return counts


def _blocks(task: RasterTask, block_px: int | None) -> Iterator[Block]:
    rows, columns = task.grid.shape(task.resolution)
    side = block_px or (_BLOCK_FINE if task.resolution <= 10 else _BLOCK_COARSE)
    for row in range(0, rows, side):
        for column in range(0, columns, side):
            yield Block(row, min(rows, row + side), column, min(columns, column + side))


def _prepare(
    plan: GroundTruthPlan, placed: PlacedParcels, task: RasterTask, double: DoubleClaims | None
) -> _TaskInput:
    """Put the parcels of the task's year that touch its grid on the pixels."""
    grid = task.grid
    bounds = placed.polygons.bounds()
    xmin, ymin, xmax, ymax = grid.bounds
    years = np.array([plan.parcels.years[p] for p in placed.parcel.tolist()], np.int64)
    keep = np.flatnonzero(
        (years == task.year)
        & (bounds[:, 0] < xmax)
        & (bounds[:, 2] > xmin)
        & (bounds[:, 1] < ymax)
        & (bounds[:, 3] > ymin)
    )
    polygons = placed.polygons.select(keep)
    bounds = bounds[keep]
    pixel_bounds = np.column_stack(
        [bounds[:, 0] - grid.ulx, grid.uly - bounds[:, 3], bounds[:, 2] - grid.ulx, grid.uly - bounds[:, 1]]
    )
    parcel = placed.parcel[keep]
    return _TaskInput(
        task=task,
        edges=pixel_edges(polygons, grid.ulx, grid.uly, task.resolution),
        segments=boundary_segments(polygons, grid.ulx, grid.uly),
        pixel_bounds=pixel_bounds / task.resolution,
        raster_ids=(parcel + 1).astype(np.int32),
        values=plan.values[parcel],
        surveyed=_surveyed_edges(placed.surveyed, grid, task.resolution),
        double=DoubleEdges.of(double, task.year, grid.ulx, grid.uly, task.resolution) if double else None,
    )


def _surveyed_edges(
    polygons: PolygonSet | None, grid: GroundTruthGrid, resolution: float
) -> PixelEdges | None:
    return None if polygons is None else pixel_edges(polygons, grid.ulx, grid.uly, resolution)


def _compute(
    plan: GroundTruthPlan, given: _TaskInput, feedback: Feedback, block: Block
) -> dict[str, NDArray[Any]]:
    """Compute the layers of one block; those that are nothing but fill may be missing."""
    raise_if_cancelled(feedback)
    bounds = given.pixel_bounds
    features = np.flatnonzero(
        (bounds[:, 0] < block.column_stop)
        & (bounds[:, 2] > block.column_start)
        & (bounds[:, 1] < block.row_stop)
        & (bounds[:, 3] > block.row_start)
    )
    if len(features) == 0:
        labels = _unclaimed(plan, given, feedback, block)
        return {} if labels is None else {"labels": labels}
    around = _around(bounds[features], block)
    layers = _claimed(plan, given, feedback, around, features)
    if around == block:
        return layers
    whole = {layer: _filled(layer, plan.rules.task, block) for layer in layers}
    labels = _unclaimed(plan, given, feedback, block)
    if labels is not None:
        whole["labels"] = labels
    row, column = around.row_start - block.row_start, around.column_start - block.column_start
    rows, columns = around.shape
    for layer, array in layers.items():
        whole[layer][row : row + rows, column : column + columns] = array
    return whole


def _around(bounds: NDArray[np.float64], block: Block) -> Block:
    """Return the part of a block that holds features: few of them need not be computed on all of it."""
    part = Block(
        max(block.row_start, math.floor(bounds[:, 1].min())),
        min(block.row_stop, math.ceil(bounds[:, 3].max())),
        max(block.column_start, math.floor(bounds[:, 0].min())),
        min(block.column_stop, math.ceil(bounds[:, 2].max())),
    )
    rows, columns = part.shape
    return part if rows * columns < _WORTH_CUTTING * block.shape[0] * block.shape[1] else block


def _filled(layer: str, task: str, block: Block) -> NDArray[Any]:
    return np.full(block.shape, fill_value(layer, task), layer_dtype(layer, task))


def _claimed(
    plan: GroundTruthPlan, given: _TaskInput, feedback: Feedback, block: Block, features: NDArray[np.int64]
) -> dict[str, NDArray[Any]]:
    """Compute all layers of a block that some features touch."""
    edges = given.edges.of_features(features)
    runs = coverage_runs(edges, block, feedback)
    centres = centre_runs(edges, block)
    surveyed = None
    if given.surveyed is not None and not plan.rules.outside_is_background:
        surveyed = surveyed_pixels(coverage_runs(given.surveyed, block, feedback), block)
    raise_if_cancelled(feedback)
    made = claim_layers(
        runs, centres, block, given.raster_ids, given.values, plan.rules, surveyed, plan.extras
    )
    raise_if_cancelled(feedback)
    inside = inside_winner(made.winner, centres, block)
    distance = boundary_distance(
        made.winner,
        inside,
        given.segments,
        block.row_start,
        block.column_start,
        given.task.resolution,
        feedback,
    )
    return {
        "labels": made.labels,
        "ids": made.ids,
        "mask": made.mask,
        "coverage": made.coverage,
        "n_claims": made.n_claims,
        "distance": distance,
        **made.extras,
        **_overlap_area(given, block, made.n_claims, feedback),
    }


def _overlap_area(
    given: _TaskInput, block: Block, n_claims: NDArray[np.uint16], feedback: Feedback
) -> dict[str, NDArray[np.float32]]:
    if given.double is None:
        return {}
    area = given.double.area(block, feedback)
    area[n_claims < 2] = 0
    return {"overlap_area": area}


def _unclaimed(
    plan: GroundTruthPlan, given: _TaskInput, feedback: Feedback, block: Block
) -> NDArray[np.int16] | None:
    """Return the labels of a block without parcels, None when all are ignore (the fill)."""
    if plan.rules.task == "regression":
        return None
    if plan.rules.outside_is_background:
        return np.full(block.shape, BACKGROUND, np.int16)
    if given.surveyed is None:
        return None
    surveyed = surveyed_pixels(coverage_runs(given.surveyed, block, feedback), block)
    return np.where(surveyed, BACKGROUND, IGNORE).astype(np.int16) if surveyed.any() else None


def _count(counts: _Counts, block: Block, layers: dict[str, NDArray[Any]], kind: str) -> None:
    pixels = block.shape[0] * block.shape[1]
    codes = np.bincount(layers["mask"].ravel(), minlength=3).tolist() if "mask" in layers else [pixels, 0, 0]
    for code, number in enumerate(codes):
        counts.mask[code] += number
    if "labels" not in layers:
        found = {IGNORE: pixels}
    elif kind == "regression":
        known = int(np.count_nonzero(np.isfinite(layers["labels"])))
        found = {IGNORE: pixels - known, 1: known}
    else:
        pixels_of = np.bincount(layers["labels"].ravel().astype(np.int32) - IGNORE)
        found = {index + IGNORE: int(n) for index, n in enumerate(pixels_of) if n}
    for index, n in found.items():
        counts.labels[index] = counts.labels.get(index, 0) + n


def _pixel_counts(
    plan: GroundTruthPlan, counts: dict[tuple[str, int, float], _Counts]
) -> list[dict[str, Any]]:
    rows = []
    for (grid, year, resolution), count in counts.items():
        labels = dict(sorted(count.labels.items()))
        row: dict[str, Any] = {
            "grid": grid,
            "year": year,
            "resolution": int(resolution) if resolution.is_integer() else resolution,
            "ignore": labels.pop(IGNORE, 0),
        }
        if plan.rules.task == "regression":
            row["known"] = labels.get(1, 0)
        else:
            row["background"] = labels.pop(BACKGROUND, 0)
            row["classes"] = {str(index): n for index, n in labels.items()}
        row["mask"] = count.mask
        rows.append(row)
    return rows


def _years(plan: GroundTruthPlan, placed: PlacedParcels) -> NDArray[np.int64]:
    return np.array([plan.parcels.years[p] for p in placed.parcel.tolist()], np.int64)


def _overlaps(plan: GroundTruthPlan, feedback: Feedback) -> list[list[Conflict]]:
    """Return, for the parcels of each CRS, the pairs that claim the same ground: slight ones where needed."""
    smallest = 0.0 if "overlap_area" in plan.extras else plan.smallest_conflict_m2
    found = []
    for number, placed in enumerate(plan.placed):
        step = Part(feedback, 100 * number / len(plan.placed), 100 * (number + 1) / len(plan.placed))
        found.append(find_conflicts(placed.polygons, _years(plan, placed), smallest, step))
    return found


def _double(
    plan: GroundTruthPlan, placed: PlacedParcels, overlaps: list[Conflict], feedback: Feedback
) -> DoubleClaims:
    return double_claims(overlaps, _years(plan, placed), feedback)


def _conflicts(plan: GroundTruthPlan, overlaps: list[list[Conflict]]) -> list[tuple[int, Conflict]]:
    """Return (epsg, conflict) with positions in the table, each pair once, sorted."""
    seen: dict[tuple[int, int], tuple[int, Conflict]] = {}
    for placed, pairs in zip(plan.placed, overlaps):
        for found in pairs:
            if found.area_m2 <= plan.smallest_conflict_m2:
                continue
            pair = (int(placed.parcel[found.first]), int(placed.parcel[found.second]))
            if pair not in seen:
                conflict = Conflict(*pair, found.area_m2, found.share_of_smaller, found.wkb)
                seen[pair] = (placed.epsg, conflict)
    return [seen[pair] for pair in sorted(seen)]
