"""Which windows touch an area of interest."""

from __future__ import annotations

import numpy as np
from osgeo import ogr

from ..feedback import Feedback, raise_if_cancelled
from ..geo import Transformer, densify_and_transform, guarded, make_geometry, polygons_only, rectangle_ring
from .windows import Lattice

#: Largest distance between an edge of the area of interest and its image in the tile's zone, metres.
AREA_ERROR_M = 1.0

#: A window that the area's edge runs along within this distance does not count for a rounding error, metres.
_MARGIN_M = 2 * AREA_ERROR_M

#: Degrees around a tile's windows within which the area is looked at; its edges may bend by less.
_AROUND_DEGREES = 0.1


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
    shape = _near(area, lattice)
    if shape.IsEmpty():
        return result
    prepared = shape.CreatePreparedGeometry()
    blocks = [(0, lattice.rows, 0, lattice.columns)]
    while blocks:
        raise_if_cancelled(feedback)
        top, bottom, left, right = blocks.pop()
        box = _box(
            lattice.ulx + left * lattice.stride_m + _MARGIN_M,
            lattice.uly - (bottom - 1) * lattice.stride_m - lattice.size_m + _MARGIN_M,
            lattice.ulx + (right - 1) * lattice.stride_m + lattice.size_m - _MARGIN_M,
            lattice.uly - top * lattice.stride_m - _MARGIN_M,
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


def _near(area: ogr.Geometry, lattice: Lattice) -> ogr.Geometry:
    """Return the part of an area around a tile's windows, in the tile's zone (metres).

    Only the part around the tile is transformed: far vertices fold or fail in its zone. Longitudes run on
    across the antimeridian, so the area is looked at one turn west and east as well.
    """
    xmin, ymin, xmax, ymax = lattice.bounds
    x, y = np.meshgrid(np.linspace(xmin, xmax, 9), np.linspace(ymin, ymax, 9))
    lonlat = Transformer(lattice.epsg, 4326).points(np.stack([x.ravel(), y.ravel()], axis=1))
    lonlat[:, 0] = lonlat[0, 0] + (lonlat[:, 0] - lonlat[0, 0] + 180.0) % 360.0 - 180.0
    (west, south), (east, north) = lonlat.min(axis=0) - _AROUND_DEGREES, lonlat.max(axis=0) + _AROUND_DEGREES
    whole: ogr.Geometry | None = None
    for turn in (-360.0, 0.0, 360.0):
        inside = polygons_only(area.Intersection(_box(west - turn, south, east - turn, north)))
        if inside.IsEmpty():
            continue
        moved = _valid(densify_and_transform(inside, 4326, lattice.epsg, AREA_ERROR_M))
        whole = moved if whole is None else whole.Union(moved)
    return ogr.Geometry(ogr.wkbMultiPolygon) if whole is None else whole


def _valid(geometry: ogr.Geometry) -> ogr.Geometry:
    """Repair what rounding did to an area that was moved to another plane."""
    valid, _ = guarded(geometry.IsValid)
    return geometry if valid else polygons_only(geometry.MakeValid())


def _box(xmin: float, ymin: float, xmax: float, ymax: float) -> ogr.Geometry:
    return make_geometry([[rectangle_ring((xmin, ymin, xmax, ymax))]])
