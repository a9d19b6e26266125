"""Outlines of products as hubs write them, and how they lie on their tile and on the asked area.

Geometries are MULTIPOLYGON in EPSG:4326, longitude before latitude, cut at the antimeridian.
"""

from __future__ import annotations

import json
import re
from typing import Any

import numpy as np
from osgeo import ogr

from ....core.errors import InputError
from ....core.feedback import Feedback
from ....core.geo import (
    Rings,
    Transformer,
    count_vertices,
    equal_area,
    gdal_messages,
    make_geometry,
    polygons_only,
    read_rings,
    rectangle,
    split_at_antimeridian,
    unbroken,
    valid_polygons,
)
from ....core.tiles import TILE_SIZE_M, tile_exists, tile_pieces, tile_square

#: Pieces with more vertices are simplified before shares are taken, by a pixel first.
_DETAILED, _PIXEL_M = 5000, 10.0

_EWKT = re.compile(r"^\s*(?:geography\s*)?'?\s*(?:SRID=\d+\s*;)?\s*(.*?)'?\s*$", re.IGNORECASE | re.DOTALL)


def read_footprint(text: object) -> str:
    """Return the outline in a hub's text as clean WKT, "" when there is none or it makes no sense.

    Understands WKT with any blanks and `geography'SRID=4326;...'`. A ring that jumps over the antimeridian is
    cut there; a multipolygon of one part becomes a polygon.
    """
    match = _EWKT.match(text) if isinstance(text, str) else None
    if match is None or not match[1]:
        return ""
    return _clean(lambda: ogr.CreateGeometryFromWkt(match[1]))


def geojson_footprint(document: object) -> str:
    """Return the outline of a GeoJSON geometry as clean WKT, "" when there is none."""
    if not isinstance(document, dict):
        return ""
    return _clean(lambda: ogr.CreateGeometryFromJson(json.dumps(document)))


def _clean(make: Any) -> str:
    with gdal_messages():
        try:
            geometry = make()
        except RuntimeError:  # raised where gdal.UseExceptions() is in force
            return ""
    if geometry is None or geometry.IsEmpty():
        return ""
    result = ogr.Geometry(ogr.wkbMultiPolygon)
    for rings in read_rings(bytes(geometry.ExportToWkb())):
        for part in _parts(rings):
            result.AddGeometry(part)
    return "" if result.IsEmpty() or result.GetArea() <= 0 else to_wkt(result)


def _parts(rings: Rings) -> list[Any]:
    """Return the polygons of one footprint ring set, cut at the antimeridian, [] when it makes no sense."""
    shell = rings[0]
    if len(shell) < 4 or not np.isfinite(shell).all():
        return []
    if np.abs(shell[:, 0]).max() > 360 or np.abs(shell[:, 1]).max() > 90:
        return []
    if np.ptp(shell[:, 0]) > 180:  # no image is that wide: it lies on both sides of the antimeridian
        rings = [np.column_stack((unbroken(ring[:, 0]), ring[:, 1])) for ring in rings]
        if rings[0][0, 0] != rings[0][-1, 0]:
            return []
    whole = valid_polygons(split_at_antimeridian(rings))
    return [whole.GetGeometryRef(index).Clone() for index in range(whole.GetGeometryCount())]


def to_wkt(geometry: Any) -> str:
    """Return WKT; a multipolygon of one part is written as a polygon."""
    if geometry.GetGeometryCount() == 1 and ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbMultiPolygon:
        part = geometry.GetGeometryRef(0)  # a borrowed part: the whole has to outlive it
        return str(part.ExportToWkt())
    return str(geometry.ExportToWkt())


def from_wkt(text: str) -> Any:
    """Return the MULTIPOLYGON of a WKT text.

    Raises:
        InputError: It is no polygon.
    """
    with gdal_messages():
        try:
            geometry = ogr.CreateGeometryFromWkt(text)
        except RuntimeError:
            geometry = None
    polygons = None if geometry is None else polygons_only(geometry)
    if polygons is None or polygons.IsEmpty():
        raise InputError("this is no polygon.", subject=text[:60], remedy="Give a POLYGON or MULTIPOLYGON.")
    return polygons


class FootprintShares:
    """How much of an area, and of its tile, a product's footprint covers.

    The vertices of a footprint are exact, its edges are straight in the tile's UTM zone (they follow rows,
    columns and scan lines of the image); so shares are computed there, on the tile's true square.

    Args:
        area: MultiPolygon in degrees from `core.area`, or None.
        feedback: Cancel.
    """

    def __init__(self, area: Any | None, feedback: Feedback | None = None) -> None:
        self._has_area = area is not None
        self._pieces: dict[str, tuple[Any, float]] = {}  # tile -> (part of the area, its share of the whole)
        if area is None:
            return
        pieces = list(tile_pieces(area, feedback))
        total = _ground_area(area, None)
        for square, piece in pieces:
            moved = _moved(piece, square.northing_offset)
            self._pieces[square.tile] = (_light(moved), _ground_area(moved, square.epsg) / total)

    def of(self, footprint_wkt: str, tile: str) -> tuple[float | None, float | None]:
        """Return (share of the area inside the footprint, share of the tile's square that it fills), 0..1.

        None where a value has no meaning: no footprint, no area, a tile that does not exist.
        """
        if not footprint_wkt or not tile_exists(tile):
            return None, None
        square = tile_square(tile)
        outline = _utm_outline(footprint_wkt, square.epsg)
        if outline is None:
            return None, None
        inside = polygons_only(outline.Intersection(rectangle(square.bounds)))
        fill = min(1.0, inside.Area() / TILE_SIZE_M**2)
        if not self._has_area:
            return None, fill
        piece, share = self._pieces.get(tile, (None, 0.0))
        if piece is None or inside.IsEmpty():
            return 0.0, fill
        if inside.CreatePreparedGeometry().Contains(piece):
            return min(1.0, share), fill
        return min(1.0, share * inside.Intersection(piece).Area() / piece.Area()), fill


def _utm_outline(wkt: str, epsg: int) -> Any | None:
    """Return a footprint in UTM, its vertices moved one by one; None when PROJ cannot."""
    to_utm = Transformer(4326, epsg)
    polygons = []
    for rings in read_rings(bytes(from_wkt(wkt).ExportToWkb())):
        moved = [to_utm.points(ring) for ring in rings]
        if not all(np.isfinite(ring).all() for ring in moved):
            return None
        polygons.append(moved)
    outline = valid_polygons(make_geometry(polygons))
    return polygons_only(outline.UnionCascaded()) if outline.GetGeometryCount() > 1 else outline


def _moved(piece: Any, north: float) -> Any:
    if not north:
        return piece
    polygons = read_rings(bytes(piece.ExportToWkb()))
    return make_geometry([[ring + np.array([0.0, north]) for ring in rings] for rings in polygons])


def _light(piece: Any) -> Any:
    """Return a detailed piece with at most `_DETAILED` vertices: its shares are asked for once a product.

    Simplified by a pixel, which is enough for any real outline, then coarser and coarser.
    """
    tolerance = _PIXEL_M
    while count_vertices(piece) > _DETAILED and tolerance < TILE_SIZE_M / 10:
        simple = valid_polygons(piece.Simplify(tolerance))
        if not simple.IsEmpty():
            piece = simple
        tolerance *= 3
    return piece


def _ground_area(geometry: Any, epsg: int | None) -> float:
    """Return the true area in square metres; `epsg` None means degrees."""
    fine = geometry.Clone()
    fine.Segmentize(0.05 if epsg is None else 5_000.0)
    polygons = []
    for rings in read_rings(bytes(fine.ExportToWkb())):
        moved = []
        for ring in rings:
            lonlat = ring if epsg is None else Transformer(epsg, 4326).points(ring)
            moved.append(equal_area(np.column_stack((unbroken(lonlat[:, 0]), lonlat[:, 1]))))
        polygons.append(moved)
    return float(make_geometry(polygons).Area())
