"""What is summed up of the pixels that are stored: over valid clear pixels, saturated ones apart."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..products import MSI

#: DN of one bin of the histograms, and their number: they hold all DN but the saturated.
BIN_DN, BINS = 4, 16384
#: The histograms count every second row and column: enough for percentiles.
EVERY = 2


@dataclass(frozen=True)
class PixelStatistics:
    """Statistics of some windows.

    Attributes:
        sums: float64 (n, C, 3): count, sum and sum of squares of valid clear DN.
        saturated: int64 (n, C): saturated pixels.
        histogram: int64 (C, BINS): valid clear DN of all windows, of every second row and column.
    """

    sums: np.ndarray
    saturated: np.ndarray
    histogram: np.ndarray


def pixel_statistics(arrays: np.ndarray, used: np.ndarray | None) -> PixelStatistics:
    """Sum up the pixels of some windows.

    Args:
        arrays: uint16 (n, T, C, H, W), 0 = no data.
        used: bool (n, T, H, W): where they count; None for everywhere.
    """
    saturated = np.zeros((arrays.shape[0], arrays.shape[2]), dtype=np.int64)
    counted = arrays if used is None else arrays * used[:, :, None]
    full = arrays == MSI.saturated
    if full.any():
        saturated = np.count_nonzero(full, axis=(1, 3, 4))
        counted = np.where(full, np.uint16(0), counted)
    return PixelStatistics(_sums(counted), saturated, _histogram(counted))


def _sums(arrays: np.ndarray) -> np.ndarray:
    """Return count, sum and sum of squares of the non-zero DN; whole numbers, exact below 2^53."""
    count = np.count_nonzero(arrays, axis=(1, 3, 4))
    total = arrays.sum(axis=(1, 3, 4), dtype=np.uint64)
    squares = np.einsum("ntchw,ntchw->nc", arrays, arrays, dtype=np.float64, casting="unsafe")
    return np.stack([count, total, squares], axis=2).astype(np.float64)


def _histogram(arrays: np.ndarray) -> np.ndarray:
    result = np.zeros((arrays.shape[2], BINS), dtype=np.int64)
    for channel, counts in enumerate(result):
        values = arrays[:, :, channel, ::EVERY, ::EVERY].ravel()
        counts += np.bincount(values // BIN_DN, minlength=BINS)[:BINS]
        counts[0] -= values.size - np.count_nonzero(values)
    return result
