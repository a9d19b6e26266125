"""What the finished shards of a dataset hold: samples, counted and read again, and windows left out."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..feedback import Feedback, raise_if_cancelled
from ..reader import open_shard
from ..sampling import WindowsLeftOut
from ..stack import DatasetPlan, Shard, StackParameters, StackTask
from ..storage import replace
from ..words import told
from .samples_table import SAMPLES, Columns, FoldsBefore, shard_columns
from .statistics import DatasetStatistics


@dataclass(frozen=True)
class FilledShard:
    """A shard that holds samples."""

    task: StackTask
    shard: Shard
    path: Path
    samples: int


class FoundSamples:
    """What the shards hold, counted; their samples are read again when they are written."""

    def __init__(self, folder: Path, plan: DatasetPlan, empty: Sequence[str], feedback: Feedback) -> None:
        self.plan = plan
        self.shards: list[FilledShard] = []
        self.statistics = DatasetStatistics()
        self.steps = 0
        hollow = []
        planned = [(task, shard) for task in plan.tasks for shard in task.shards]
        for number, (task, shard) in enumerate(planned):
            raise_if_cancelled(feedback)
            path = folder / "shards" / shard.name
            samples = 0
            if shard.name not in empty:
                with open_shard(path) as file:
                    steps = file["n_steps"][:]
                    samples = int(steps.size)
                    self.steps += int(steps.sum())
                    self.statistics.add(task, file)
            if samples:
                self.shards.append(FilledShard(task, shard, path, samples))
            else:
                hollow.append(shard.name)
            feedback.progress(100 * (number + 1) / len(planned))
        self.empty = tuple(hollow)

    def columns(self, folds: FoldsBefore, feedback: Feedback) -> Iterator[tuple[FilledShard, Columns]]:
        """Yield all samples, some thousand at a time."""
        for number, one in enumerate(self.shards):
            with open_shard(one.path) as file:
                for columns in shard_columns(file):
                    raise_if_cancelled(feedback)
                    yield one, {**columns, "fold": folds.of(columns["sample_id"])}
            feedback.progress(100 * (number + 1) / len(self.shards))

    def windows_left(self) -> Iterator[WindowsLeftOut]:
        """Yield the windows that the plan left out, then for each task those that no step fills."""
        yield from self.plan.windows_left
        for task in self.plan.tasks:
            stored = {one.shard.name: one.path for one in self.shards if one.task is task}
            left = [_left_of(task, shard, stored.get(shard.name)) for shard in task.shards]
            rows = np.concatenate(left)
            reason, detail = _no_step(task.parameters)
            parcels = None if task.parcels is None else task.parcels.number[rows]
            none = WindowsLeftOut(task.prefix, reason, detail, task.ulx[rows], task.uly[rows], parcels)
            if len(none):
                yield none


def _left_of(task: StackTask, shard: Shard, path: Path | None) -> np.ndarray:
    """Return the rows of a shard's windows that did not become samples; its file, None where it has none."""
    rows = np.arange(shard.start, shard.stop)
    if path is None:
        return rows
    with open_shard(path) as file:
        if task.parcels is not None:
            return rows[~np.isin(task.parcels.number[rows], file["parcel/number"][:])]
        there = file["index/ulx"][:] + 1j * file["index/uly"][:]
    return rows[~np.isin(task.ulx[rows] + 1j * task.uly[rows], there)]


def _no_step(parameters: StackParameters) -> tuple[str, str]:
    """Return (reason, sentence) of windows without a step: pixels of cloudy steps were not looked at."""
    valid, clear = parameters.min_valid, parameters.min_clear
    if clear and valid:
        return "no_clear_step", told(
            "no step has {valid:g} % valid and {clear:g} % clear pixels.", valid=valid, clear=clear
        )
    if clear:
        return "no_clear_step", told("no step has {clear:g} % clear pixels.", clear=clear)
    if valid:
        return "no_valid_step", told("no step has {limit:g} % valid pixels.", limit=valid)
    return "no_valid_step", "no step has a valid pixel."


def folds_before(folder: Path, feedback: Feedback) -> FoldsBefore:
    """Return the folds of the samples.csv that is there; one that cannot be read is set aside, not lost."""
    try:
        return FoldsBefore(folder / SAMPLES, feedback)
    except (ValueError, csv.Error) as error:
        aside = folder / "samples.before.csv"
        replace(folder / SAMPLES, aside)
        feedback.warn(
            told(
                "{samples} cannot be read ({error}): it is now {name}, its folds are lost.",
                samples=folder / SAMPLES,
                error=error,
                name=aside.name,
            )
        )
        return FoldsBefore(folder / SAMPLES, feedback)
