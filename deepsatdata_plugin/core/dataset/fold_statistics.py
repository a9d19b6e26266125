"""Statistics of the bands fold by fold, and of what is left when a fold is held out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..feedback import Feedback, raise_if_cancelled
from ..reader import open_shard
from ..stack import BINS, CLEAR_CLOUD, CLEAR_SCL, brought_to, clear_table, pixel_statistics
from .opening import OpenedDataset, is_failure, unreadable_now
from .samples_table import SAMPLES, table_columns
from .statistics import percentile_of

if TYPE_CHECKING:
    import h5py

#: Uncompressed bytes of samples looked at together.
BYTES_AT_ONCE = 2**25


def fold_statistics(dataset: OpenedDataset, fold: np.ndarray, feedback: Feedback) -> dict[str, Any]:
    """Add up the valid clear pixels of each fold; the images are read once.

    Args:
        dataset: The dataset.
        fold: int (n,): fold of each sample in the order of samples.csv, below 0 for none.
        feedback: Progress and cancel.

    Returns:
        What dataset.json keeps under "statistics": over which pixels; of each fold the steps and longest gaps
        of its samples and, of each band, count, sum and sum of squares of DN, mean, standard deviation,
        percentiles 1 and 99, and the same of all other folds together ("of_other_folds"), by which a model is
        trained that is tested on the fold.
    """
    count = int(fold.max(initial=-1)) + 1
    totals = {band["name"]: np.zeros((count, 3)) for band in dataset.bands}
    histograms = {band["name"]: np.zeros((count, BINS), np.int64) for band in dataset.bands}
    rows, columns = _rows(dataset)
    for number, (shard, path, _) in enumerate(dataset.shards):
        if shard in rows:
            index, row = rows[shard]
            try:
                with open_shard(path) as file:
                    folds = np.full(file["n_steps"].shape[0], -1, np.int64)
                    folds[index] = fold[row]
                    _add_shard(dataset, file, folds, totals, histograms, feedback)
            except OSError as error:
                if is_failure(error):
                    raise unreadable_now(path, error) from error
                raise
        feedback.progress(100 * (number + 1) / len(dataset.shards))
    bands = list(totals)
    return {
        "over": dataset.description.get("statistics_over", ""),
        "unit": "DN as stored",
        "folds": [
            {
                "fold": k,
                "steps": _spread(columns["n_steps"][fold == k]),
                "longest_gap_days": _spread(columns["longest_gap_days"][fold == k]),
                "bands": {
                    band: {
                        **_of(totals[band][k], histograms[band][k]),
                        "of_other_folds": _of(
                            totals[band].sum(axis=0) - totals[band][k],
                            histograms[band].sum(axis=0) - histograms[band][k],
                        ),
                    }
                    for band in bands
                },
            }
            for k in range(count)
        ],
    }


def _add_shard(
    dataset: OpenedDataset, file: h5py.File, folds: np.ndarray, totals: dict[str, np.ndarray],
    histograms: dict[str, np.ndarray], feedback: Feedback,
) -> None:  # fmt: skip
    layers: dict[str, list[str]] = {}
    for band in dataset.bands:
        layers.setdefault(band["dataset"], []).append(band["name"])
    n_steps = file["n_steps"][:]
    mask = next((name for name in file if name.split("_")[0] in ("scl", "cloud")), "")
    clear = clear_table(CLEAR_SCL if mask.startswith("scl") else CLEAR_CLOUD)
    for layer, bands in layers.items():
        sums = file[f"{layer.replace('image', 'statistics')}/sums"][:]
        resolution, data = _metres(layer), file[layer]
        one = max(1, int(np.prod(data.shape[1:])) * data.dtype.itemsize)
        most = max(1, BYTES_AT_ONCE // one)
        for channel, name in enumerate(bands):
            used = folds >= 0
            np.add.at(totals[name], folds[used], sums[used, channel])
        for start in range(0, folds.size, most):
            raise_if_cancelled(feedback)
            part = slice(start, start + most)
            if (folds[part] < 0).all():
                continue
            images = data[part]
            planned = np.arange(images.shape[1])[None, :] < n_steps[part, None]
            counted = np.broadcast_to(planned[:, :, None, None], images[:, :, 0].shape)
            if mask:
                counted = counted & brought_to(clear[file[mask][part]], _metres(mask), resolution)
            for k in np.unique(folds[part][folds[part] >= 0]).tolist():
                mine = folds[part] == k
                found = pixel_statistics(images[mine], counted[mine]).histogram
                for channel, name in enumerate(bands):
                    histograms[name][k] += found[channel]


def _of(total: np.ndarray, histogram: np.ndarray) -> dict[str, Any]:
    pixels, first, second = total.tolist()
    mean = first / pixels if pixels else None
    std = max(0.0, second / pixels - mean**2) ** 0.5 if mean is not None else None
    return {
        "valid_pixels": int(pixels), "sum": first, "sum_of_squares": second, "mean": mean, "std": std,
        "percentile_1": percentile_of(histogram, 0.01), "percentile_99": percentile_of(histogram, 0.99),
    }  # fmt: skip


def _spread(values: np.ndarray) -> dict[str, float] | None:
    values = values[np.isfinite(values.astype(np.float64))]
    if not values.size:
        return None
    numbers = (values.min(), np.median(values), values.max())
    return dict(zip(("least", "median", "most"), (round(float(number), 4) for number in numbers)))


def _metres(name: str) -> float:
    return float(name.rsplit("_", 1)[1][:-1])


def _rows(
    dataset: OpenedDataset,
) -> tuple[dict[str, tuple[np.ndarray, np.ndarray]], dict[str, np.ndarray]]:
    """Return shard -> (index, row in samples.csv) of its samples, and what the table tells of all samples."""
    kept: dict[str, list[np.ndarray]] = {n: [] for n in ("shard", "index", "n_steps", "longest_gap_days")}
    for columns in table_columns(dataset.folder / SAMPLES):
        for name, parts in kept.items():
            parts.append(columns[name])
    table = {name: np.concatenate(parts) for name, parts in kept.items()}
    found = {}
    for name in np.unique(table["shard"]):
        row = np.flatnonzero(table["shard"] == name)
        found[name.decode()] = (table["index"][row], row)
    return found, table
