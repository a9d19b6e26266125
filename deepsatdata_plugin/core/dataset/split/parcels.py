"""Which parcels and classes stand in which samples: all stored resolutions of the labels are looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ...errors import InputError
from ...feedback import Feedback, raise_if_cancelled
from ...reader import open_shard
from ...words import told
from ..opening import OpenedDataset, is_failure, unreadable_now

if TYPE_CHECKING:
    import h5py

#: Pixels looked at together.
_PIXELS = 2**23


@dataclass(frozen=True)
class Held:
    """What samples hold.

    Attributes:
        row: int64 (p,): sample of each pair, in the order of samples.csv.
        parcel: int64 (p,): parcel in it.
        area: float64 (p,): square metres of it.
        class_row: int64 (c,): sample of each count of a class.
        class_index: int64 (c,): the class.
        pixels: int64 (c,): pixels at the resolution nearest to 10 m.
    """

    row: np.ndarray
    parcel: np.ndarray
    area: np.ndarray
    class_row: np.ndarray
    class_index: np.ndarray
    pixels: np.ndarray

    def owners(self, fold: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
        """Return the parcels, and of each the fold that holds most of its area (ties: the lowest).

        Samples without a fold (-1) do not count; parcels that stand in no other have the fold -1.
        """
        parcels, place = np.unique(self.parcel, return_inverse=True)
        areas = np.zeros((parcels.size, count))
        counted = fold[self.row] >= 0
        np.add.at(areas, (place[counted], fold[self.row[counted]]), self.area[counted])
        owner = np.where(areas.any(axis=1), areas.argmax(axis=1), -1) if count else np.full(parcels.size, -1)
        return parcels, owner

    def in_several(self, fold: np.ndarray) -> np.ndarray:
        """Return the parcels that stand in more than one fold."""
        counted = fold[self.row] >= 0
        pairs = np.unique(np.column_stack([self.parcel[counted], fold[self.row[counted]]]), axis=0)
        parcels, folds = np.unique(pairs[:, 0], return_counts=True)
        several: np.ndarray = parcels[folds > 1]
        return several

    def foreign(self, fold: np.ndarray, parcels: np.ndarray, owner: np.ndarray) -> np.ndarray:
        """Return which pairs are of a sample whose fold is not the parcel's."""
        mine = owner[np.searchsorted(parcels, self.parcel)]
        result: np.ndarray = (fold[self.row] >= 0) & (mine != fold[self.row])
        return result


def held_by_samples(dataset: OpenedDataset, row_of: Callable[[str], np.ndarray], feedback: Feedback) -> Held:
    """Go through the labels of all shards.

    Args:
        dataset: The dataset; without labels nothing is held.
        row_of: File name of a shard -> row in samples.csv of each of its samples, -1 where it lists none.
        feedback: Progress and cancel.

    Raises:
        InputError: A shard is missing or damaged.
    """
    pairs: list[tuple[np.ndarray, ...]] = [(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))]
    classes: list[tuple[np.ndarray, ...]] = [tuple(np.zeros(0, np.int64) for _ in range(3))]
    shards = dataset.shards if dataset.description.get("labels") else []
    for number, (name, path, _) in enumerate(shards):
        try:
            with open_shard(path) as file:
                rows = row_of(name)
                groups = sorted((g for g in file if g.startswith("labels_")), key=_metres)
                reference = min(groups, key=lambda g: (abs(np.log(_metres(g) / 10)), _metres(g)))
                found = [_pairs(file, group, rows, feedback) for group in groups]
                pairs.append(_largest(found))
                if dataset.description["labels"] == "classification":
                    classes.append(_classes(file, reference, rows, feedback))
        except OSError as error:
            raise damaged(path, error) from error
        except (KeyError, ValueError, RuntimeError) as error:
            raise damaged(path, error) from error
        feedback.progress(100 * (number + 1) / len(shards))
    return Held(*(np.concatenate(c) for c in zip(*pairs)), *(np.concatenate(c) for c in zip(*classes)))


def damaged(path: Path, error: Exception) -> Exception:
    """Return the error of a shard that cannot be read."""
    if isinstance(error, OSError) and is_failure(error):
        return unreadable_now(path, error)
    return InputError(
        told("the shard cannot be read: {error}.", error=str(error).rstrip(".")),
        subject=str(path),
        remedy="Run 'Verify a dataset' to see what is damaged.",
    )


def _metres(group: str) -> float:
    return float(group.rsplit("_", 1)[1][:-1])


def _largest(found: list[tuple[np.ndarray, ...]]) -> tuple[np.ndarray, ...]:
    """Return each pair of sample and parcel once, with the largest area of any resolution."""
    row, parcel, area = (np.concatenate(column) for column in zip(*found))
    order = np.lexsort((-area, parcel, row))
    row, parcel, area = row[order], parcel[order], area[order]
    first = np.r_[True, (row[1:] != row[:-1]) | (parcel[1:] != parcel[:-1])][: row.size]
    return row[first], parcel[first], area[first]


def _pairs(file: h5py.File, group: str, rows: np.ndarray, feedback: Feedback) -> tuple[np.ndarray, ...]:
    if "ids" not in file[group]:
        return np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0)
    row, parcel, pixels = _counted(file[group]["ids"], rows, 1, feedback)
    return row, parcel, pixels * _metres(group) ** 2


def _classes(file: h5py.File, group: str, rows: np.ndarray, feedback: Feedback) -> tuple[np.ndarray, ...]:
    return _counted(file[group]["labels"], rows, 0, feedback)


def _counted(
    layer: h5py.Dataset, rows: np.ndarray, least: int, feedback: Feedback
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return (row, value, pixels) of the values of each sample from `least` up."""
    found: list[tuple[np.ndarray, ...]] = [tuple(np.zeros(0, np.int64) for _ in range(3))]
    most = max(1, _PIXELS // max(1, int(np.prod(layer.shape[1:]))))
    for start in range(0, layer.shape[0], most):
        raise_if_cancelled(feedback)
        values = layer[start : start + most].astype(np.int64)
        mine = rows[start : start + len(values)]
        owner = np.broadcast_to(mine[:, None, None], values.shape)
        used = (values >= least) & (owner >= 0)
        if not used.any():
            continue
        span = int(values.max()) + 1
        keys, pixels = np.unique(owner[used] * span + values[used], return_counts=True)
        found.append((keys // span, keys % span, pixels))
    row, value, pixels = (np.concatenate(column) for column in zip(*found))
    return row, value, pixels
