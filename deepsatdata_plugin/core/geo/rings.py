"""Polygons between OGR and numpy, by way of WKB."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Any

import numpy as np
from osgeo import ogr

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
        rings = _polygon_rings(bytes(geometry.ExportToWkb(ogr.wkbNDR)))
        if rings:
            polygons.append(rings)
    else:
        for index in range(geometry.GetGeometryCount()):
            _collect(geometry.GetGeometryRef(index), polygons)


def _polygon_rings(wkb: bytes) -> Rings:
    (count,) = struct.unpack_from("<I", wkb, 5)
    place, rings = 9, []
    for _ in range(count):
        (size,) = struct.unpack_from("<I", wkb, place)
        place += 4
        rings.append(np.frombuffer(wkb, "<f8", 2 * size, place).reshape(size, 2).astype(float))
        place += 16 * size
    return [ring for ring in rings if len(ring)]


def make_geometry(polygons: Sequence[Sequence[np.ndarray]]) -> Any:
    """Return an ogr MultiPolygon of polygons given as rings."""
    pieces = [struct.pack("<BII", 1, ogr.wkbMultiPolygon, len(polygons))]
    for rings in polygons:
        pieces.append(struct.pack("<BII", 1, ogr.wkbPolygon, len(rings)))
        for ring in rings:
            pieces.append(struct.pack("<I", len(ring)))
            pieces.append(np.ascontiguousarray(ring, dtype="<f8").tobytes())
    return ogr.CreateGeometryFromWkb(b"".join(pieces))


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


def count_vertices(geometry: Any) -> int:
    """Return the number of vertices of a polygon geometry, closing ones included."""
    if geometry.GetGeometryCount() == 0:
        return int(geometry.GetPointCount())
    return sum(count_vertices(geometry.GetGeometryRef(i)) for i in range(geometry.GetGeometryCount()))
