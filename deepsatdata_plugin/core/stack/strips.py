"""Strips of windows whose labels are read at once."""

from __future__ import annotations

import numpy as np

from .records import StackTask

#: Pixels of one strip, from its first window to its last, at most (but one window at least); bounds the
#: memory of a worker and the time until it hears of a cancel.
STRIP_PIXELS = 4 * 2**20

#: Pixels read for a strip over those of its windows, at most: far windows are not worth what lies between.
WASTE = 4.0


def strips(task: StackTask, rows: np.ndarray, resolution: float) -> list[np.ndarray]:
    """Split windows, in order, into runs that are read at once: rows of windows that lie together.

    Args:
        task: The task.
        rows: Task rows of the windows, in sample order.
        resolution: Of the pixels to be read, metres.
    """
    if not rows.size:
        return []
    size, most = task.windows.size_m, STRIP_PIXELS * resolution**2
    ulx, uly = task.ulx[rows], task.uly[rows]
    # Windows of one northing, from west to east, no longer than a strip may be.
    count = max(1, int(most // size**2))  # windows that overlap hold more than the ground
    edges = np.flatnonzero((np.diff(uly) != 0) | (np.diff(ulx) < 0)) + 1
    bounds: list[int] = [0]
    for first, last in zip([0, *edges.tolist()], [*edges.tolist(), rows.size]):
        start = first
        while start < last:
            reach = ulx[start] + most / size - size
            stop = max(start + 1, first + int(np.searchsorted(ulx[first:last], reach, side="right")))
            start = min(stop, start + count, last)
            bounds.append(start)
    parts: list[np.ndarray] = []
    begun = 0
    box = (np.inf, -np.inf, np.inf, -np.inf)
    for first, last in zip(bounds[:-1], bounds[1:]):
        west, east = min(box[0], ulx[first]), max(box[1], ulx[last - 1] + size)
        south, north = min(box[2], uly[first] - size), max(box[3], uly[first])
        area = (east - west) * (north - south)
        own = (ulx[last - 1] + size - ulx[first]) * size
        wasteful = area > max(own, WASTE * (last - begun) * size**2)
        if begun < first and (area > most or last - begun > count or wasteful):
            parts.append(rows[begun:first])
            begun = first
            west, east, south, north = ulx[first], ulx[last - 1] + size, uly[first] - size, uly[first]
        box = (west, east, south, north)
    parts.append(rows[begun:])
    return parts
