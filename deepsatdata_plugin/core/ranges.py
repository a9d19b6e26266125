"""Ragged ranges: many runs of whole numbers of different lengths, as arrays and without a loop."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def repeat_ranges(lengths: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return (item, 0 .. length - 1) for items repeated `lengths` times.

    Args:
        lengths: Length of each run, (n,), 0 or more.

    Returns:
        Two arrays of the sum of the lengths: the number of the run, and the place in it.
    """
    item = np.repeat(np.arange(len(lengths)), lengths)
    offset = np.arange(len(item)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    return item, offset
