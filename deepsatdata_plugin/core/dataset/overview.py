"""What there is to tell of a finished dataset, gathered in one pass over its tables and labels."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..feedback import Feedback, raise_if_cancelled
from ..reader import open_shard
from .opening import (
    OpenedDataset,
    class_colours,
    class_names,
    class_rows,
    damaged,
    is_failure,
    unreadable_now,
)
from .samples_table import NO_FOLD, SAMPLES, table_columns

if TYPE_CHECKING:
    import h5py

#: Pixels of labels looked at together.
_PIXELS = 2**23


@dataclass(frozen=True)
class DateOverview:
    """One acquisition of a tile and season.

    Attributes:
        seconds: Since 1970, UTC.
        samples: Samples that hold it.
        valid: Mean share of pixels with data in them, 0..1.
        clear: Mean share of clear pixels in them, 0..1; NaN without masks.
    """

    seconds: int
    samples: int
    valid: float
    clear: float


@dataclass(frozen=True)
class Overview:
    """A dataset at a glance.

    Attributes:
        dataset: The dataset.
        columns: Columns of samples.csv: year, epsg, ulx, uly, n_steps, longest_gap_days, clear_fraction,
            labelled_fraction, majority_class, fold (-1 for none).
        dates: (tile, year) -> acquisitions in order of time.
        samples_of: (tile, year) -> samples.
        class_pixels: Class index -> pixels at the resolution nearest to 10 m; -1 and 0 included.
        mask_pixels: Pixels with claim mask 0, 1 and 2, at that resolution; () without labels.
        class_names: Class index -> what it is called.
        class_colours: Class index -> "#rrggbb", where the class table gives one.
        class_parcels: Class index -> its parcels in the ground truth, where classes.csv counts them.
        skips: (kind, reason) -> rows of skipped.csv, and one of them to show.
        resolution_m: Of the labels counted, 0 without.
    """

    dataset: OpenedDataset
    columns: dict[str, np.ndarray]
    dates: dict[tuple[str, int], tuple[DateOverview, ...]]
    samples_of: dict[tuple[str, int], int]
    class_pixels: dict[int, int]
    mask_pixels: tuple[int, ...]
    class_names: dict[int, str]
    class_colours: dict[int, str]
    class_parcels: dict[int, int]
    skips: dict[tuple[str, str], tuple[int, str]]
    resolution_m: float

    def class_name(self, index: int) -> str:
        """Return what a class is called, "" where nobody says."""
        return self.class_names.get(index, "")


def overview_of(dataset: OpenedDataset, feedback: Feedback) -> Overview:
    """Gather what there is to tell of a dataset.

    Raises:
        InputError: A table or shard is missing or damaged.
        EnvironmentFailure: A file cannot be read for reasons that have nothing to do with the dataset.
        Cancelled: The user cancelled.
    """
    gathered = _Gathered(dataset)
    for number, (name, path, _) in enumerate(dataset.shards):
        raise_if_cancelled(feedback)
        try:
            with open_shard(path) as file:
                gathered.add(file, feedback)
        except OSError as error:
            if is_failure(error):
                raise unreadable_now(path, error) from error
            raise damaged(str(path), error) from error
        except (KeyError, ValueError, RuntimeError) as error:
            raise damaged(str(path), error) from error
        feedback.progress(100 * (number + 1) / len(dataset.shards))
        del name
    try:
        columns, samples_of = _columns(dataset)
        names, given, parcels = class_names(dataset.folder), class_colours(dataset.folder), _parcels(dataset)
        skips = _skips(dataset)
    except FileNotFoundError as error:
        raise damaged(str(error.filename), error) from error
    except (ValueError, KeyError, csv.Error) as error:
        raise damaged(str(dataset.folder), error) from error
    masks = tuple(gathered.masks.tolist()) if gathered.resolution_m else ()
    return Overview(
        dataset, columns, gathered.all_dates(), samples_of, dict(sorted(gathered.classes.items())), masks,
        names, given, parcels, skips, gathered.resolution_m,
    )  # fmt: skip


class _Gathered:
    """Sums over shards."""

    def __init__(self, dataset: OpenedDataset) -> None:
        self._labels = dataset.description.get("labels")
        # (tile, year) -> seconds -> samples, valid, clear, samples with a clear share
        self._dates: dict[tuple[str, int], dict[int, np.ndarray]] = {}
        self.classes: Counter[int] = Counter()
        self.masks = np.zeros(3, np.int64)
        self.resolution_m = 0.0

    def add(self, file: h5py.File, feedback: Feedback) -> None:
        key = file.attrs["tile"].decode(), int(file.attrs["year"])
        of_date = self._dates.setdefault(key, {})
        n_steps, times = file["n_steps"][:], file["datetime"][:]
        valid, clear = file["valid_fraction"][:], file["clear_fraction"][:]
        used = np.arange(times.shape[1])[None, :] < n_steps[:, None]
        known = np.isfinite(clear) & used
        moments, place = np.unique(times[used], return_inverse=True)
        sums = np.zeros((moments.size, 4))
        values = np.column_stack(
            [np.ones(place.size), valid[used], np.where(known, clear, 0)[used], known[used]]
        )
        np.add.at(sums, place.reshape(-1), values)
        for moment, row in zip(moments.tolist(), sums):
            of_date[moment] = of_date.get(moment, np.zeros(4)) + row
        if self._labels:
            self._add_labels(file, feedback)

    def _add_labels(self, file: h5py.File, feedback: Feedback) -> None:
        groups = {float(name[7:-1]): name for name in file if name.startswith("labels_")}
        self.resolution_m = min(groups, key=lambda metres: (abs(np.log(metres / 10)), metres))
        group = file[groups[self.resolution_m]]
        most = max(1, _PIXELS // max(1, int(np.prod(group["labels"].shape[1:]))))
        for start in range(0, group["labels"].shape[0], most):
            raise_if_cancelled(feedback)
            if self._labels == "classification":
                found, pixels = np.unique(group["labels"][start : start + most], return_counts=True)
                self.classes.update(dict(zip(found.tolist(), pixels.tolist())))
            if "mask" in group:
                mask = group["mask"][start : start + most]
                self.masks += np.bincount(mask.ravel(), minlength=3)[:3]

    def all_dates(self) -> dict[tuple[str, int], tuple[DateOverview, ...]]:
        return {
            key: tuple(
                DateOverview(
                    moment, int(row[0]), float(row[1] / row[0]), float(row[2] / row[3]) if row[3] else np.nan
                )
                for moment, row in sorted(of_date.items())
            )
            for key, of_date in sorted(self._dates.items())
        }


_KEPT = (
    "year", "epsg", "ulx", "uly", "n_steps", "longest_gap_days", "clear_fraction", "labelled_fraction",
    "majority_class", "fold",
)  # fmt: skip


def _columns(dataset: OpenedDataset) -> tuple[dict[str, np.ndarray], dict[tuple[str, int], int]]:
    kept: dict[str, list[np.ndarray]] = {name: [] for name in _KEPT}
    counts: Counter[tuple[str, int]] = Counter()
    for columns in table_columns(dataset.folder / SAMPLES):
        for name in _KEPT:
            kept[name].append(columns[name])
        keys = zip(columns["tile"].tolist(), columns["year"].tolist())
        counts.update((tile.decode(), int(year)) for tile, year in keys)
    if not kept["year"]:
        raise ValueError("samples.csv lists no sample")
    found = {name: np.concatenate(parts) for name, parts in kept.items()}
    found["fold"] = np.where(found["fold"] == NO_FOLD, -1, found["fold"])
    return found, dict(sorted(counts.items()))


def _parcels(dataset: OpenedDataset) -> dict[int, int]:
    """Return class -> parcels; codes that share an index add up."""
    found: Counter[int] = Counter()
    for row in class_rows(dataset.folder):
        if row.get("n_parcels"):
            found[int(row["index"])] += int(row["n_parcels"])
    return dict(found)


def _skips(dataset: OpenedDataset) -> dict[tuple[str, str], tuple[int, str]]:
    path, found = dataset.folder / "skipped.csv", dict[tuple[str, str], tuple[int, str]]()
    if not path.is_file():
        return found
    with path.open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            key = row["kind"], row["reason"]
            count, example = found.get(key, (0, f"{row['subject']}: {row['detail']}"))
            found[key] = count + 1, example
    return dict(sorted(found.items()))
