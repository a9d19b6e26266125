"""Cloud masks on any grid: a pixel takes the class found at its centre."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ...geo import Grid

CLEAR, OPAQUE, CIRRUS, SNOW, UNKNOWN = 0, 1, 2, 3, 255


def classes_on(
    grid: Grid, source: Grid, read: Callable[[int, int, int, int], NDArray[np.uint8]]
) -> NDArray[np.uint8]:
    """Bring a mask onto a grid.

    Args:
        grid: Where the mask is wanted, in the mask's zone.
        source: The mask's own grid.
        read: Gives the classes of a rectangle (x, y, width, height) of the mask's pixels, (rows, columns).

    Returns:
        (rows, columns) of `grid`; `UNKNOWN` outside the mask.
    """
    classes = np.full((grid.height, grid.width), UNKNOWN, np.uint8)
    columns, x0, x1 = _centres(grid.ulx - source.ulx, grid, source, grid.width, source.width)
    rows, y0, y1 = _centres(source.uly - grid.uly, grid, source, grid.height, source.height)
    if x0 >= x1 or y0 >= y1:
        return classes
    found = read(x0, y0, x1 - x0, y1 - y0)
    inside_rows, inside_columns = (rows >= y0) & (rows < y1), (columns >= x0) & (columns < x1)
    classes[np.ix_(inside_rows, inside_columns)] = found[
        np.ix_(rows[inside_rows] - y0, columns[inside_columns] - x0)
    ]
    return classes


def _centres(
    offset: float, grid: Grid, source: Grid, count: int, limit: int
) -> tuple[NDArray[np.int64], int, int]:
    """Return the source index at each pixel centre along one axis, and the range that lies inside."""
    metres = offset + (np.arange(count) + 0.5) * grid.resolution
    index = np.floor(metres / source.resolution).astype(np.int64)
    inside = index[(index >= 0) & (index < limit)]
    return (index, int(inside[0]), int(inside[-1]) + 1) if inside.size else (index, 0, 0)
