"""Sums over the pixels of a block of what runs bring: numbers of claims, shares of coverage."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..geo import Block
from .coverage import CoverageRuns


def _line_keys(runs: CoverageRuns, block: Block) -> tuple[NDArray[np.int64], NDArray[np.int64], int]:
    """Return where runs start and stop in lines of the block that are one pixel longer."""
    width = block.shape[1] + 1
    line = (runs.row - block.row_start) * width - block.column_start
    return line + runs.start, line + runs.stop, width * block.shape[0]


def painted(runs: CoverageRuns, amount: NDArray[np.float64], block: Block) -> NDArray[np.float64]:
    """Return the sum of amounts over the runs at each pixel, flat.

    Exact: amounts are integers or multiples of 2^-40, and every line adds up to zero at its end.
    """
    start, stop, size = _line_keys(runs, block)
    steps = np.bincount(np.r_[start, stop], np.r_[amount, -amount], size).astype(np.float64, copy=False)
    np.cumsum(steps, out=steps)
    rows, columns = block.shape
    return steps.reshape(rows, columns + 1)[:, :-1].ravel()


#: Sums of whole numbers below this stay apart from counts in one double.
_ONE = 2.0**36


def counted(
    runs: CoverageRuns, numbers: NDArray[np.int64], block: Block
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return how many runs there are at each pixel, and the sum of their numbers, flat.

    Args:
        runs: The runs.
        numbers: (runs,) whole numbers, 0 or more; where sums reach 2^36 the counts would be wrong.
        block: The block.
    """
    both = painted(runs, numbers + _ONE, block)
    n = (both * (1.0 / _ONE)).astype(np.int64)
    both -= n * _ONE
    return n, both.astype(np.int64)
