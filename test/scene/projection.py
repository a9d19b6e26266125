"""Points between UTM zones and longitude, latitude (traditional GIS axis order)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from osgeo import osr

osr.UseExceptions()


@lru_cache(maxsize=64)
def srs(epsg: int) -> osr.SpatialReference:
    """Return a spatial reference whose axes are x, y (or lon, lat)."""
    ref = osr.SpatialReference()
    ref.ImportFromEPSG(epsg)
    ref.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return ref


@lru_cache(maxsize=64)
def _transformation(source: int, target: int) -> osr.CoordinateTransformation:
    return osr.CoordinateTransformation(srs(source), srs(target))


def transform_points(
    xs: Sequence[float] | np.ndarray, ys: Sequence[float] | np.ndarray, source: int, target: int
) -> tuple[np.ndarray, np.ndarray]:
    """Transform points of any shape; float64 in, float64 out."""
    x, y = np.asarray(xs, np.float64), np.asarray(ys, np.float64)
    if source == target:
        return x, y
    points = np.stack([x.ravel(), y.ravel()], axis=1)
    out = np.asarray(_transformation(source, target).TransformPoints(points))[:, :2]
    return out[:, 0].reshape(x.shape), out[:, 1].reshape(y.shape)
