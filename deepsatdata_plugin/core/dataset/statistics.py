"""Statistics of a dataset, added up shard by shard: per band, and of the products that were merged."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

import numpy as np

from ..stack import BIN_DN, BINS, StackTask, utc
from .samples_table import ROWS_AT_ONCE

if TYPE_CHECKING:
    import h5py


class DatasetStatistics:
    """What the shards added so far hold."""

    def __init__(self) -> None:
        self.lifted = 0
        #: Over which pixels the statistics are.
        self.counted = ""
        # Band -> count, sum and sum of squares of valid clear DN, and every fourth of them in bins of DN.
        self._totals: dict[str, np.ndarray] = {}
        self._histograms: dict[str, np.ndarray] = {}
        self._saturated: Counter[str] = Counter()
        # (tile and year, step) -> pixels for which merged products hold different data, over all bands.
        self._disagreeing: Counter[tuple[str, int]] = Counter()

    def add(self, task: StackTask, file: h5py.File) -> None:
        """Add a shard of a task."""
        for layer in task.layers:
            if layer.kind != "image":
                continue
            group = file[layer.name.replace("image", "statistics")]
            self.counted = group["sums"].attrs["counted"].decode()
            self.lifted += int(group["clamped"][:].sum())
            sums, saturated = _total(group["sums"]), _total(group["saturated"])
            for channel, band in enumerate(layer.names):
                self._totals[band] = self._totals.get(band, np.zeros(3)) + sums[channel]
                self._saturated[band] += int(saturated[channel])
                before = self._histograms.get(band, np.zeros(BINS, dtype=np.int64))
                self._histograms[band] = before + group["histogram"][channel]
            if "disagreeing" in group:
                for step, pixels in enumerate(group["disagreeing"][:].sum(axis=1).tolist()):
                    if pixels:
                        self._disagreeing[task.prefix, step] += pixels

    def of_band(self, band: str) -> dict[str, Any]:
        """Return the statistics of a band's valid clear DN (valid ones, where there are no masks)."""
        count, total, squares = self._totals[band].tolist()
        mean = total / count if count else None
        std = max(0.0, squares / count - mean**2) ** 0.5 if mean is not None else None
        return {
            "valid_pixels": int(count),
            "mean": mean,
            "std": std,
            "percentile_1": percentile_of(self._histograms[band], 0.01),
            "percentile_99": percentile_of(self._histograms[band], 0.99),
            "saturated_pixels": self._saturated[band],
        }

    def merged_steps(self, tasks: tuple[StackTask, ...]) -> list[dict[str, Any]]:
        """Return the steps made of several products: which ones, and in how many pixels they differ."""
        return [
            {
                "tile": f"T{task.tile}",
                "year": task.season.year,
                "datetime": utc(datetime.fromtimestamp(step.seconds, timezone.utc)),
                "products": [task.products[number].name for number in step.products],
                "disagreeing_pixels": self._disagreeing[task.prefix, place],
            }
            for task in tasks
            for place, step in enumerate(task.steps)
            if len(step.products) > 1
        ]


def _total(values: h5py.Dataset) -> np.ndarray:
    """Return the sum over all samples of a shard, some thousand at a time."""
    parts = (values[k : k + ROWS_AT_ONCE].sum(axis=0) for k in range(0, values.shape[0], ROWS_AT_ONCE))
    return sum(parts, np.zeros(values.shape[1:], values.dtype))


def percentile_of(histogram: np.ndarray, share: float) -> float | None:
    """Return the DN below which a share of the pixels lies, linear within a bin; None without pixels."""
    below = histogram.cumsum()
    if not below[-1]:
        return None
    wanted = share * float(below[-1])
    place = int(np.searchsorted(below, wanted))
    inside = (wanted - float(below[place] - histogram[place])) / float(histogram[place])
    return round((place + inside) * BIN_DN, 1)
