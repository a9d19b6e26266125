"""Windows around parcels: one for each, its middle a point inside the parcel, its corner on the lattice.

The middle is that of the parcel's bounds where it lies inside the parcel, so that the window reaches as far
on all sides; else a point that GEOS finds on its surface. In a window of N pixels it falls into pixel N // 2,
from the west and from the north, before the corner is moved to the lattice of the coarsest resolution and
into the tile.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ..geo import Grid, PolygonSet, false_northing, polygons_to_wkb
from .windows import PIXEL_M


@dataclass(frozen=True)
class ParcelWindows:
    """One window for each parcel of a tile; arrays have a value a parcel.

    Attributes:
        size: Side in pixels of 10 m.
        centre: (n, 2) the point inside the parcel, metres in the tile's CRS.
        ulx: Eastings of the upper-left corners, metres; NaN where the tile has no room for a window.
        uly: Northings likewise.
        shift: (n, 2) metres east and north of where the window would stand without lattice and tile.
        crops: The window does not hold the whole parcel.
    """

    size: int
    centre: NDArray[np.float64]
    ulx: NDArray[np.float64]
    uly: NDArray[np.float64]
    shift: NDArray[np.float64]
    crops: NDArray[np.bool_]


def parcel_centres(polygons: PolygonSet) -> NDArray[np.float64]:
    """Return a point (n, 2) inside each parcel: the middle of its bounds where that lies inside.

    Args:
        polygons: Parcels; one without rings gets NaN.
    """
    bounds = polygons.bounds()
    centres = np.column_stack((bounds[:, [0, 2]].mean(axis=1), bounds[:, [1, 3]].mean(axis=1)))
    for feature in np.flatnonzero(~_inside(polygons, centres) & np.isfinite(bounds[:, 0])).tolist():
        shape = ogr.CreateGeometryFromWkb(polygons_to_wkb(polygons, feature))
        point = shape.PointOnSurface()
        centres[feature] = point.GetX(), point.GetY()
    return centres


def _inside(polygons: PolygonSet, points: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Tell whether each feature holds its point: an odd number of edges, holes included, lies to its east."""
    feature, first = polygons.edges()
    x, y = points[feature, 0], points[feature, 1]
    (x0, y0), (x1, y1) = polygons.xy[first].T, polygons.xy[first + 1].T
    with np.errstate(divide="ignore", invalid="ignore"):
        crossing = ((y0 > y) != (y1 > y)) & (x < x0 + (y - y0) / (y1 - y0) * (x1 - x0))
    odd: NDArray[np.bool_] = np.bincount(feature[crossing], minlength=polygons.n_features) % 2 == 1
    return odd


def windows_around_parcels(polygons: PolygonSet, grid: Grid, size: int, snap_m: float) -> ParcelWindows:
    """Lay a window around each parcel of a tile.

    Args:
        polygons: Parcels in the tile's CRS.
        grid: The tile's grid; its corner lies on the 60 m lattice.
        size: Side of the windows in pixels of 10 m.
        snap_m: Corners are multiples of this from the zone's origin, metres (`WindowGrid.snap_m`).
    """
    centre = parcel_centres(polygons)
    origin = np.array((0.0, float(false_northing(grid.epsg))))
    side = size * PIXEL_M
    # The pixel of the centre, then N // 2 pixels to the west and to the north.
    ideal = np.column_stack(
        (
            np.floor(centre[:, 0] / PIXEL_M) * PIXEL_M - size // 2 * PIXEL_M,
            origin[1] + np.ceil((centre[:, 1] - origin[1]) / PIXEL_M) * PIXEL_M + size // 2 * PIXEL_M,
        )
    )
    corner = origin + np.round((ideal - origin) / snap_m) * snap_m
    xmin, ymin, xmax, ymax = grid.bounds
    low = origin + np.ceil((np.array((xmin, ymin + side)) - origin) / snap_m) * snap_m
    high = origin + np.floor((np.array((xmax - side, ymax)) - origin) / snap_m) * snap_m
    if (low > high).any():
        corner = np.full_like(corner, np.nan)
    else:
        corner = np.clip(corner, low, high)
    bounds = polygons.bounds()
    with np.errstate(invalid="ignore"):
        holds_centre = (
            (centre[:, 0] >= corner[:, 0])
            & (centre[:, 0] < corner[:, 0] + side)
            & (centre[:, 1] <= corner[:, 1])
            & (centre[:, 1] > corner[:, 1] - side)
        )
        crops = ~(
            (bounds[:, 0] >= corner[:, 0])
            & (bounds[:, 2] <= corner[:, 0] + side)
            & (bounds[:, 3] <= corner[:, 1])
            & (bounds[:, 1] >= corner[:, 1] - side)
        )
    corner[~holds_centre] = np.nan
    return ParcelWindows(size, centre, corner[:, 0], corner[:, 1], corner - ideal, crops)
