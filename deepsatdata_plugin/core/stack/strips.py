"""Strips of windows that are read at once, and what is cut from them."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from .records import StackTask

#: Windows of one strip, at most.
STRIP = 128

#: Pixels of one strip, from its first window to its last, at most; bounds the memory of a worker and the
#: time until it hears of a cancel.
STRIP_PIXELS = 4 * 2**20


@dataclass
class Chunks:
    """Packed chunks and columns of a group of windows.

    Attributes:
        payloads: Dataset -> one chunk a window.
        columns: Column -> one value a window.
    """

    payloads: dict[str, list[bytes]] = field(default_factory=dict)
    columns: dict[str, np.ndarray] = field(default_factory=dict)


def strips(task: StackTask, rows: np.ndarray, resolution: float) -> list[np.ndarray]:
    """Split windows, in order, into runs on one northing that are read at once.

    Args:
        task: The task.
        rows: Task rows of the windows, in sample order.
        resolution: Of the pixels to be read, metres.
    """
    if not rows.size:
        return []
    edges = np.flatnonzero(np.diff(task.uly[rows]) != 0) + 1
    longest = STRIP_PIXELS * resolution**2 / task.windows.size_m  # metres
    parts: list[np.ndarray] = []
    for run in np.split(rows, edges):
        start = 0
        for end in range(1, run.size + 1):
            if (
                end == run.size
                or end - start == STRIP
                or task.ulx[run[end]] + task.windows.size_m - task.ulx[run[start]] > longest
            ):
                parts.append(run[start:end])
                start = end
    return parts
