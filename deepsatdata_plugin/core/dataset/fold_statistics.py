"""Statistics of the bands fold by fold, from which those of any training folds follow."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..feedback import Feedback, raise_if_cancelled
from ..reader import open_shard
from .opening import OpenedDataset, is_failure, unreadable_now
from .samples_table import SAMPLES, table_columns


def fold_statistics(dataset: OpenedDataset, fold: np.ndarray, feedback: Feedback) -> dict[str, Any]:
    """Add up what the shards keep of each sample: valid clear pixels, their sum and sum of squares.

    Args:
        dataset: The dataset.
        fold: int (n,): fold of each sample in the order of samples.csv, below 0 for none.
        feedback: Progress and cancel.

    Returns:
        What dataset.json keeps under "statistics": over which pixels, and of each fold and band count, sum,
        sum of squares, mean and standard deviation of DN. Means of several folds are sums over sums.
    """
    rows = _rows(dataset)
    layers: dict[str, list[str]] = {}
    for band in dataset.bands:
        layers.setdefault(band["dataset"], []).append(band["name"])
    count = int(fold.max(initial=-1)) + 1
    totals = {band["name"]: np.zeros((count, 3)) for band in dataset.bands}
    counted = dataset.description.get("statistics_over", "")
    for number, (shard, path, _) in enumerate(dataset.shards):
        raise_if_cancelled(feedback)
        mine = rows.get(shard)
        if mine is None:
            continue
        index, row = mine
        folds = fold[row]
        try:
            with open_shard(path) as file:
                for layer, bands in layers.items():
                    group = layer.replace("image", "statistics")
                    sums = file[f"{group}/sums"][:][index[folds >= 0]]
                    for channel, name in enumerate(bands):
                        np.add.at(totals[name], folds[folds >= 0], sums[:, channel])
        except OSError as error:
            if is_failure(error):
                raise unreadable_now(path, error) from error
            raise
        feedback.progress(100 * (number + 1) / len(dataset.shards))
    return {
        "over": counted,
        "unit": "DN as stored",
        "folds": [
            {"fold": k, "bands": {band: _of(total[k]) for band, total in totals.items()}}
            for k in range(count)
        ],
    }


def _of(total: np.ndarray) -> dict[str, Any]:
    pixels, first, second = total.tolist()
    mean = first / pixels if pixels else None
    std = max(0.0, second / pixels - mean**2) ** 0.5 if mean is not None else None
    return {
        "valid_pixels": int(pixels), "sum": first, "sum_of_squares": second, "mean": mean, "std": std,
    }  # fmt: skip


def _rows(dataset: OpenedDataset) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Return shard -> (index, row in samples.csv) of its samples."""
    shards, indices = [], []
    for columns in table_columns(dataset.folder / SAMPLES):
        shards.append(columns["shard"])
        indices.append(columns["index"])
    shard, index = np.concatenate(shards), np.concatenate(indices)
    found = {}
    for name in np.unique(shard):
        row = np.flatnonzero(shard == name)
        found[name.decode()] = (index[row], row)
    return found
