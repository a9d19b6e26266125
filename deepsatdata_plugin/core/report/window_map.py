"""Maps of windows: a cell of a picture for each."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .png import rgb

#: Largest side of a map in cells; beyond it several windows share one.
_MAP_CELLS = 1000


def window_map(corners: np.ndarray, colours: Sequence[str], size_m: float) -> tuple[np.ndarray, float]:
    """Draw windows of one zone, north up.

    Args:
        corners: float64 (n, 2): easting and northing of the upper-left corners.
        colours: "#rrggbb" of each; where windows share a cell, the last one shows.
        size_m: Side of a window.

    Returns:
        uint8 (rows, columns, 4), and the width of the ground in metres.
    """
    west, north = corners[:, 0].min(), corners[:, 1].max()
    width, height = corners[:, 0].max() - west + size_m, north - corners[:, 1].min() + size_m
    cell = max(size_m, max(width, height) / _MAP_CELLS)
    columns = ((corners[:, 0] - west) / cell).astype(np.int64)
    rows = ((north - corners[:, 1]) / cell).astype(np.int64)
    picture = np.zeros((int(rows.max()) + 1, int(columns.max()) + 1, 4), np.uint8)
    palette = {colour: (*rgb(colour), 255) for colour in set(colours)}
    picture[rows, columns] = np.array([palette[colour] for colour in colours], np.uint8)
    return picture, float(width)
