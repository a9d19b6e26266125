"""Which windows touch an area of interest."""

from __future__ import annotations

import numpy as np
from osgeo import ogr

from ..feedback import Feedback, raise_if_cancelled
from ..geo import area_near, rectangle
from .windows import Lattice

#: Largest distance between an edge of the area of interest and its image in the tile's zone, metres.
AREA_ERROR_M = 1.0

#: A window that the area's edge runs along within this distance does not count for a rounding error, metres.
_MARGIN_M = 2 * AREA_ERROR_M


def windows_touching(lattice: Lattice, area: ogr.Geometry, feedback: Feedback) -> np.ndarray:
    """Tell which windows touch an area.

    Args:
        lattice: The windows of a tile.
        area: (Multi)polygon in longitude (-180..180) and latitude, WGS 84.
        feedback: Cancel.

    Returns:
        bool array (rows, columns).
    """
    result = np.zeros(lattice.shape, bool)
    if not result.size:
        return result
    shape = area_near(area, lattice.epsg, lattice.bounds, AREA_ERROR_M)
    if shape.IsEmpty():
        return result
    prepared = shape.CreatePreparedGeometry()
    blocks = [(0, lattice.rows, 0, lattice.columns)]
    while blocks:
        raise_if_cancelled(feedback)
        top, bottom, left, right = blocks.pop()
        box = rectangle(
            (
                lattice.ulx + left * lattice.stride_m + _MARGIN_M,
                lattice.uly - (bottom - 1) * lattice.stride_m - lattice.size_m + _MARGIN_M,
                lattice.ulx + (right - 1) * lattice.stride_m + lattice.size_m - _MARGIN_M,
                lattice.uly - top * lattice.stride_m - _MARGIN_M,
            )
        )
        if not prepared.Intersects(box):
            continue
        if (bottom - top, right - left) == (1, 1) or prepared.Contains(box):
            result[top:bottom, left:right] = True
        elif bottom - top >= right - left:
            middle = (top + bottom) // 2
            blocks += [(top, middle, left, right), (middle, bottom, left, right)]
        else:
            middle = (left + right) // 2
            blocks += [(top, bottom, left, middle), (top, bottom, middle, right)]
    return result
