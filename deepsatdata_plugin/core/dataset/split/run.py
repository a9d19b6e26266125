"""A dataset split into folds: read, assign, leave out what would leak, prove it, write."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import numpy as np

from ...errors import InputError
from ...feedback import Feedback, Part, raise_if_cancelled
from ...storage import require_writable, sole_writer
from ...words import told
from ..opening import OpenedDataset, class_names, open_dataset, unreadable_now
from ..samples_table import SAMPLE_COLUMNS, SAMPLES, table_columns
from .balance import balanced
from .ground import Ground
from .parameters import DEFAULT_FOLDS, LEFT_OUT, Split, SplitParameters
from .parcels import Held, held_by_samples
from .units import Region, Units, make_units, refuse_column
from .write import write_folds


def split_dataset(
    folder: str | Path,
    parameters: SplitParameters,
    feedback: Feedback,
    *,
    regions: Sequence[Region] = (),
    regions_crs: str = "",
) -> Split:
    """Split a dataset into folds that share no parcel, and write them.

    Nothing is rewritten but the fold column (samples.csv, samples.gpkg), the data card, and in dataset.json
    the record, the statistics of the folds and the hashes.

    Args:
        folder: The dataset.
        parameters: What is asked for.
        feedback: Progress, messages, cancel.
        regions: For the method "field", instead of a column of samples.csv.
        regions_crs: Their CRS, WKT or authority code.

    Raises:
        InputError: No dataset, one that cannot be written, or folds that cannot be.
        EnvironmentFailure: A file cannot be read for reasons that have nothing to do with the dataset.
        Cancelled: The user cancelled; nothing was written.
    """
    dataset = open_dataset(folder)
    require_writable(dataset.folder)
    with ExitStack() as held:
        held.enter_context(sole_writer(dataset.folder / "shards", feedback))
        split = plan_split(
            dataset, parameters, Part(feedback, 0, 80), regions=regions, regions_crs=regions_crs
        )
        write_folds(dataset, split, Part(feedback, 80, 100))
    feedback.progress(100)
    return split


def plan_split(
    dataset: OpenedDataset, parameters: SplitParameters, feedback: Feedback, *,
    regions: Sequence[Region] = (), regions_crs: str = "",
) -> Split:  # fmt: skip
    """Return the folds of a dataset; nothing is written. Arguments and errors are as of `split_dataset`."""
    if parameters.method == "field" and not regions:
        refuse_column(parameters.field)
    columns = _columns(dataset, parameters, feedback)
    corners = np.column_stack([columns[name].astype(np.float64) for name in ("epsg", "ulx", "uly")])
    ground = Ground(corners, dataset.description["grid"])
    units = make_units(parameters, ground, columns, regions, regions_crs)
    parameters = _filled(parameters, units)
    places = _places(columns)
    held = held_by_samples(dataset, lambda name: places.get(name, np.zeros(0, np.int64)), feedback)
    fold = _assign(units, held, parameters)
    left_out = {"no_value": int((fold == LEFT_OUT).sum())} if (fold == LEFT_OUT).any() else {}
    before = int(held.in_several(fold).size)
    if parameters.method != "year":
        near = ground.too_near(fold, parameters.buffer_m, len(parameters.names))
        if near.any():
            left_out["too_near"] = int(near.sum())
        fold = np.where(near, LEFT_OUT, fold)
    raise_if_cancelled(feedback)
    parcels, owner = held.owners(fold, len(parameters.names))
    foreign = held.foreign(fold, parcels, owner) if parcels.size else np.zeros(0, bool)
    masked: dict[int, int] = {}
    if parameters.shared == "mask":
        some = np.unique(held.parcel[foreign])
        masked = dict(zip(some.tolist(), owner[np.searchsorted(parcels, some)].tolist()))
        counted = Held(held.row[~foreign], held.parcel[~foreign], held.area[~foreign],
                       held.class_row, held.class_index, held.pixels)  # fmt: skip
    else:
        gone = np.unique(held.row[foreign])
        if gone.size:
            left_out["parcel_of_another_fold"] = int(gone.size)
        fold = fold.copy()
        fold[gone] = LEFT_OUT
        counted = held
    _refuse_empty(fold, parameters)
    return _found(
        dataset, parameters, units, ground, fold.astype(np.int32), counted, left_out, before, masked
    )


def _columns(
    dataset: OpenedDataset, parameters: SplitParameters, feedback: Feedback
) -> dict[str, np.ndarray]:
    """Read the needed columns of samples.csv."""
    wanted = {"shard", "index", "epsg", "ulx", "uly", "year", "tile"}
    if parameters.field in SAMPLE_COLUMNS:
        wanted.add(parameters.field)
    path = dataset.folder / SAMPLES
    kept: dict[str, list[np.ndarray]] = {name: [] for name in wanted}
    try:
        for columns in table_columns(path):
            raise_if_cancelled(feedback)
            for name in wanted:
                kept[name].append(columns[name])
    except FileNotFoundError as error:
        raise InputError("it is not there.", subject=str(path), remedy=_VERIFY) from error
    except OSError as error:
        raise unreadable_now(path, error) from error
    except (ValueError, csv.Error, OverflowError) as error:
        text = told("it is no table of samples ({error}).", error=str(error))
        raise InputError(text, subject=str(path), remedy=_VERIFY) from error
    if not kept["index"]:
        raise InputError("it lists no sample.", subject=str(path), remedy=_VERIFY)
    return {name: np.concatenate(parts) for name, parts in kept.items()}


_VERIFY = "Run 'Verify a dataset' to see what is damaged."


def _places(columns: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Return shard -> row in samples.csv of each of its samples, -1 where it lists none."""
    places = {}
    for shard in np.unique(columns["shard"]):
        rows = np.flatnonzero(columns["shard"] == shard)
        index = columns["index"][rows]
        if index.min() < 0:
            raise InputError("a sample has a negative index.", subject=SAMPLES, remedy=_VERIFY)
        mine = np.full(int(index.max()) + 1, -1, np.int64)
        mine[index] = rows
        places[shard.decode()] = mine
    return places


def _filled(parameters: SplitParameters, units: Units) -> SplitParameters:
    """Return the parameters with folds: asked for, or those that the method gives."""
    if not parameters.shares:
        if parameters.method == "blocks":
            count, names = DEFAULT_FOLDS, tuple(str(k) for k in range(DEFAULT_FOLDS))
        else:
            count, names = len(units.names), units.names
        parameters = replace(parameters, shares=(1 / max(1, count),) * count, names=names)
    if len(parameters.shares) < 2 or len(units.names) < len(parameters.shares):
        remedies = {
            "blocks": told(
                "Give a smaller BLOCK_SIZE than {size:g} m, or fewer folds.", size=parameters.block_m
            ),
            "tile": told("Split by blocks, or take fewer folds."),
            "year": told("Split by blocks, or take fewer folds."),
            "field": told("Choose another field, or take fewer folds."),
        }
        kinds = {
            "blocks": told("blocks"),
            "tile": told("tiles"),
            "year": told("years"),
            "field": told("values"),
        }
        raise InputError(
            told(
                "so many folds cannot be: {folds}. The samples lie in so few {kind}: {units}.",
                folds=max(2, len(parameters.shares)), kind=kinds[parameters.method], units=len(units.names),
            ),
            subject="FOLDS",
            remedy=remedies[parameters.method],
        )  # fmt: skip
    return parameters


def _assign(units: Units, held: Held, parameters: SplitParameters) -> np.ndarray:
    """Return the fold of each sample, -1 for those of no unit."""
    of_sample = units.of_sample
    number = len(units.names)
    if number == len(parameters.names) and parameters.names == units.names:
        return of_sample.copy()
    amounts = [np.bincount(of_sample[of_sample >= 0], minlength=number).astype(np.float64)]
    for index in np.unique(held.class_index).tolist():
        mine = (held.class_index == index) & (of_sample[held.class_row] >= 0)
        pixels = np.zeros(number)
        np.add.at(pixels, of_sample[held.class_row[mine]], held.pixels[mine])
        amounts.append(pixels)
    folds = balanced(np.column_stack(amounts), parameters.shares, parameters.seed)
    return np.where(of_sample >= 0, folds[np.maximum(of_sample, 0)], LEFT_OUT).astype(np.int64)


def _refuse_empty(fold: np.ndarray, parameters: SplitParameters) -> None:
    counts = np.bincount(fold[fold >= 0], minlength=len(parameters.names))
    empty = [name for name, number in zip(parameters.names, counts.tolist()) if not number]
    if empty:
        raise InputError(
            told("nothing is left of fold {fold}: what shares parcels or is too near is left out.",
                 fold=empty[0]),
            subject="FOLDS",
            remedy="Take fewer folds, a smaller BUFFER, a larger BLOCK_SIZE, or mask shared parcels instead.",
        )  # fmt: skip


def _found(
    dataset: OpenedDataset, parameters: SplitParameters, units: Units, ground: Ground, fold: np.ndarray,
    held: Held, left_out: dict[str, int], before: int, masked: dict[int, int],
) -> Split:  # fmt: skip
    """Count what stands in each fold, and prove that no parcel stands in two."""
    count = len(parameters.names)
    shared = held.in_several(fold)
    classes: dict[int, np.ndarray] = {}
    inside = fold[held.class_row] >= 0
    for index in np.unique(held.class_index).tolist():
        mine = inside & (held.class_index == index)
        classes[index] = np.zeros(count, np.int64)
        np.add.at(classes[index], fold[held.class_row[mine]], held.pixels[mine])
    parcels: tuple[int, ...] = ()
    if dataset.description.get("labels"):
        of_fold = fold[held.row]
        parcels = tuple(int(np.unique(held.parcel[of_fold == k]).size) for k in range(count))
    distances = {
        (one, other): ground.distance(fold, one, other)
        for one in range(min(count, _MOST_PAIRS)) for other in range(one + 1, min(count, _MOST_PAIRS))
    }  # fmt: skip
    return Split(
        dataset.folder, parameters, units.block_m, fold, ground.corners, ground.size_m, len(units.names),
        left_out, classes, class_names(dataset.folder), parcels, before, int(shared.size), masked, distances,
        _again(ground, fold),
    )  # fmt: skip


#: Folds whose distances are told, each with each other.
_MOST_PAIRS = 12


def _again(ground: Ground, fold: np.ndarray) -> int:
    """Return the number of windows that stand in more than one fold, in other years."""
    used = fold >= 0
    keys = np.column_stack([ground.epsg[used], ground.cells[used]])
    pairs = np.unique(np.column_stack([keys, fold[used]]), axis=0)
    _, folds = np.unique(pairs[:, :3], axis=0, return_counts=True)
    return int((folds > 1).sum())
