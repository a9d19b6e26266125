"""The grid of a ground truth around an extent."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from ..errors import InputError
from ..geo import (
    Transformer,
    densify_and_transform,
    epsg_of,
    false_northing,
    is_metric,
    is_utm,
    rectangle,
    spatial_reference,
    utm_epsg,
)
from ..words import told
from .files.format import GroundTruthGrid

#: A pixel of Sentinel-2's finest bands; grids are made of whole ones.
_PIXEL_M = 10


def extent_grid(
    bounds: tuple[float, float, float, float],
    extent_crs: str,
    grid_crs: str,
    resolutions: Sequence[float],
) -> GroundTruthGrid:
    """Return a grid around an extent, snapped outwards to whole pixels of all resolutions.

    The lattice is that of the Sentinel-2 tiles: it counts from easting 0 and northing 0 (10,000,000 m in
    the southern UTM zones).

    Args:
        bounds: xmin, ymin, xmax, ymax in `extent_crs`.
        extent_crs: CRS of the extent.
        grid_crs: CRS of the grid; "" takes the extent's own when it is a UTM zone of WGS 84, else the
            UTM zone of its middle: pixels of EPSG:3857 are no metres, and products lie on no other grid.
        resolutions: Metres; the grid is made of whole pixels of each.

    Raises:
        InputError: The CRS of the grid has no EPSG code or is not in metres, or the extent cannot be
            brought to it.
    """
    if not (bounds[0] < bounds[2] and bounds[1] < bounds[3]):
        raise InputError("the extent is empty.", subject="EXTENT")
    epsg = _grid_epsg(bounds, extent_crs, grid_crs)
    moved = densify_and_transform(rectangle(bounds), extent_crs, epsg, 1.0)
    if moved.IsEmpty():
        raise InputError(told("the extent cannot be brought to EPSG:{epsg}.", epsg=epsg), subject="EXTENT")
    xmin, xmax, ymin, ymax = moved.GetEnvelope()
    step = math.lcm(_PIXEL_M, *(round(r) for r in resolutions if r > _PIXEL_M))
    origin = float(false_northing(epsg)) if is_utm(epsg) else 0.0
    # A hundredth of a millimetre beyond a line is rounding, not ground.
    left, bottom = math.floor(xmin / step + 1e-6), math.floor((ymin - origin) / step + 1e-6)
    right, top = math.ceil(xmax / step - 1e-6), math.ceil((ymax - origin) / step - 1e-6)
    return GroundTruthGrid.of_extent(
        "grid",
        epsg,
        float(left * step),
        float(top * step) + origin,
        float((right - left) * step),
        float((top - bottom) * step),
    )


def _grid_epsg(bounds: tuple[float, float, float, float], extent_crs: str, grid_crs: str) -> int:
    if not grid_crs:
        own = epsg_of(extent_crs)
        if own is not None and is_utm(own):
            return own
        middle = np.array([[0.5 * (bounds[0] + bounds[2]), 0.5 * (bounds[1] + bounds[3])]])
        longitude, latitude = Transformer(extent_crs, 4326).points(middle)[0].tolist()
        if math.isnan(longitude):
            raise InputError("its middle has no longitude and latitude.", subject="EXTENT")
        return utm_epsg(longitude, latitude)
    epsg = epsg_of(grid_crs)
    if epsg is None or not is_metric(grid_crs):
        name = spatial_reference(grid_crs, "CRS").GetName()
        raise InputError(
            told("{name} is no projected CRS in metres with an EPSG code.", name=name),
            subject="CRS",
            remedy="Use the UTM zone of the place, as EPSG:32631.",
        )
    return epsg
