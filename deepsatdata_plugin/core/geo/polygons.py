"""Polygons between OGR and numpy, by way of WKB; their parts, validity and repair."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from .gdal_guard import gdal_messages
from .wkb import multipolygon_wkb, rings_of_wkb

Rings = list[np.ndarray]
"""One polygon: float64 rings (n, 2), closed, the shell first, then its holes."""


def read_rings(wkb: bytes) -> list[Rings]:
    """Return the polygons of a geometry; points and lines in it are left out.

    Args:
        wkb: Any geometry; curves are followed by chords, Z and M dropped.
    """
    geometry = ogr.CreateGeometryFromWkb(wkb)
    if geometry is None or geometry.IsEmpty():
        return []
    if geometry.HasCurveGeometry():
        geometry = geometry.GetLinearGeometry()
    geometry.FlattenTo2D()
    polygons: list[Rings] = []
    _collect(geometry, polygons)
    return polygons


def _collect(geometry: Any, polygons: list[Rings]) -> None:
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind in (ogr.wkbPolygon, ogr.wkbTriangle):
        rings = [ring.astype(float) for _, ring in rings_of_wkb(bytes(geometry.ExportToWkb(ogr.wkbNDR)))]
        rings = [ring for ring in rings if len(ring)]
        if rings:
            polygons.append(rings)
    else:
        for index in range(geometry.GetGeometryCount()):
            _collect(geometry.GetGeometryRef(index), polygons)


def make_geometry(polygons: Sequence[Sequence[np.ndarray]]) -> Any:
    """Return an ogr MultiPolygon of polygons given as rings."""
    return ogr.CreateGeometryFromWkb(multipolygon_wkb(polygons))


def polygons_only(geometry: Any) -> Any:
    """Return the polygons of a geometry as a MultiPolygon, without its points and lines."""
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind == ogr.wkbMultiPolygon:
        return geometry
    if kind == ogr.wkbPolygon:
        if not geometry.IsEmpty():
            whole.AddGeometry(geometry)
        return whole
    for index in range(geometry.GetGeometryCount()):
        part = polygons_only(geometry.GetGeometryRef(index))
        for inner in range(part.GetGeometryCount()):
            whole.AddGeometry(part.GetGeometryRef(inner))
    return whole


def is_valid(geometry: Any) -> bool:
    """Tell whether a geometry is valid, without GEOS' word on every place where it is not."""
    with gdal_messages():
        try:
            return bool(geometry.IsValid())
        except RuntimeError:  # a coordinate that is no number, where GDAL raises
            return False


def repaired(geometry: Any) -> tuple[Any, str]:
    """Repair an invalid geometry.

    Returns:
        (the geometry, the method of GEOS' MakeValid): "structure" keeps all ground inside outer rings;
        "linework", for GDAL and GEOS without it, cuts out where parts overlap. (None, "") when both fail.
    """
    for method in ("structure", "linework"):
        with gdal_messages():
            try:
                made = geometry.MakeValid([f"METHOD={method.upper()}"])
            except RuntimeError:
                made = None
        if made is not None:
            return made, method
    return None, ""


def valid_polygons(geometry: Any) -> Any:
    """Return the polygons of a geometry as a valid MultiPolygon; as it is where no repair is possible."""
    if is_valid(geometry):
        return polygons_only(geometry)
    made, _ = repaired(geometry)
    return polygons_only(geometry if made is None else made)


def count_vertices(geometry: Any) -> int:
    """Return the number of vertices of a polygon geometry, closing ones included."""
    if geometry.GetGeometryCount() == 0:
        return int(geometry.GetPointCount())
    return sum(count_vertices(geometry.GetGeometryRef(i)) for i in range(geometry.GetGeometryCount()))


def rectangle_ring(bounds: Iterable[float]) -> NDArray[np.float64]:
    """Return (5, 2) the closed counter-clockwise ring of xmin, ymin, xmax, ymax."""
    xmin, ymin, xmax, ymax = bounds
    return np.array([(xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax), (xmin, ymin)], np.float64)


def rectangle(bounds: Iterable[float]) -> Any:
    """Return the ogr MultiPolygon of xmin, ymin, xmax, ymax."""
    return make_geometry([[rectangle_ring(bounds)]])
