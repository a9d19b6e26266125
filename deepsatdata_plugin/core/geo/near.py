"""The part of an area that lies near a tile or in a UTM zone: nothing far away is ever projected.

Beyond some 30 degrees from its meridian a zone's projection folds or fails, and an area of interest may be as
large as the world: it is cut out in degrees before it is transformed.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from osgeo import ogr

from .crs import Transformer
from .densify import densify_and_transform
from .polygons import make_geometry, polygons_only, read_rings, rectangle, valid_polygons
from .zones import zone_of_epsg

#: Degrees by which the surroundings of a tile are wider than the tile.
_MARGIN_DEGREES = 0.1


def area_near(
    area: Any, epsg: int, bounds: tuple[float, float, float, float], max_error_m: float = 1.0
) -> Any:
    """Return the part of an area around a box, in the UTM zone of the box.

    Args:
        area: Multipolygon of degrees within -180..180, valid, of any extent.
        epsg: The zone, 326xx or 327xx.
        bounds: The box (xmin, ymin, xmax, ymax) in metres of that zone.
        max_error_m: Largest distance between an edge and its image in metres.

    Returns:
        Multipolygon in metres of the zone that holds all of the area inside the box; empty without any.
    """
    zone = zone_of_epsg(epsg)
    near = near_zone(area, zone)
    if near is not None:
        near = clip(near, _around(epsg, bounds, 6.0 * zone - 183.0))
    if near is None:
        return ogr.Geometry(ogr.wkbMultiPolygon)
    return valid_polygons(densify_and_transform(near, 4326, epsg, max_error_m))


def area_touches(area: Any, epsg: int, bounds: tuple[float, float, float, float]) -> bool:
    """Tell whether an area may reach a box: cheap, and wrong only by `True` within some ten kilometres.

    Args:
        area: Multipolygon of degrees, valid, of any extent; longitudes may be counted on beyond 180.
        epsg: Zone of the box, 326xx or 327xx.
        bounds: The box (xmin, ymin, xmax, ymax) in metres of that zone.
    """
    west, south, east, north = _around(epsg, bounds, 6.0 * zone_of_epsg(epsg) - 183.0)
    return any(
        area.Intersects(rectangle((west + 360.0 * turn, south, east + 360.0 * turn, north)))
        for turn in range(-2, 3)
    )


def _around(
    epsg: int, bounds: tuple[float, float, float, float], meridian: float
) -> tuple[float, float, float, float]:
    """Return a box in degrees around one in metres, its longitudes counted on from the zone's meridian."""
    xmin, ymin, xmax, ymax = bounds
    ground = np.array([(x, y) for x in np.linspace(xmin, xmax, 9) for y in np.linspace(ymin, ymax, 9)])
    lonlat = Transformer(epsg, 4326).points(ground)
    lonlat[:, 0] = meridian + (lonlat[:, 0] - meridian + 180.0) % 360.0 - 180.0
    west, south = (lonlat.min(axis=0) - _MARGIN_DEGREES).tolist()
    east, north = (lonlat.max(axis=0) + _MARGIN_DEGREES).tolist()
    return west, south, east, north


def near_zone(area: Any, zone: int) -> Any:
    """Return the part of the area that tiles of a zone may reach, longitudes around its meridian."""
    meridian = 6.0 * zone - 183.0
    # Tiles reach 4.8 degrees beside the meridian up to 64 N or S (Norway's 6.2), 13.5 beyond (Svalbard).
    narrow, wide = (7.0 if zone in (31, 32) else 5.0), 15.0
    half = [(narrow, -64.0), (narrow, 64.0), (wide, 64.0), (wide, 85.5)]
    east_side = [(wide, -85.5), (wide, -64.0), *half]
    shape = np.array([*east_side, *((-x, y) for x, y in reversed(east_side)), east_side[0]])
    parts = []
    for turn in (-360.0, 0.0, 360.0):
        middle = meridian + turn
        inside = clip(area, (middle - wide, -85.5, middle + wide, 85.5))
        if inside is None:
            continue
        _west, _east, south, north = inside.GetEnvelope()
        if south >= -64.0 and north <= 64.0:
            inside = clip(inside, (middle - narrow, -64.0, middle + narrow, 64.0))
        else:
            inside = polygons_only(inside.Intersection(make_geometry([[shape + np.array((middle, 0.0))]])))
        if inside is not None:
            rings_of = read_rings(bytes(inside.ExportToWkb()))
            parts.append([[ring - (turn, 0.0) for ring in rings] for rings in rings_of])
    if not parts:
        return None
    near = make_geometry([rings for part in parts for rings in part])
    return near if len(parts) == 1 else polygons_only(near.UnionCascaded())


def clip(geometry: Any, bounds: tuple[float, float, float, float]) -> Any:
    """Return the part of a multipolygon inside a box, None when there is none.

    Parts wholly inside or outside, and rectangles, are settled by their boxes alone.
    """
    xmin, ymin, xmax, ymax = bounds
    west, east, south, north = geometry.GetEnvelope()
    if west >= xmin and east <= xmax and south >= ymin and north <= ymax:
        return geometry
    if west >= xmax or east <= xmin or south >= ymax or north <= ymin:
        return None
    if geometry.GetGeometryCount() == 1:
        return _clip_polygon(geometry, (west, south, east, north), bounds)
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    for index in range(geometry.GetGeometryCount()):
        part = geometry.GetGeometryRef(index)
        west, east, south, north = part.GetEnvelope()
        if west >= xmin and east <= xmax and south >= ymin and north <= ymax:
            whole.AddGeometry(part)
        elif west < xmax and east > xmin and south < ymax and north > ymin:
            inside = _clip_polygon(part, (west, south, east, north), bounds)
            for inner in range(inside.GetGeometryCount() if inside is not None else 0):
                whole.AddGeometry(inside.GetGeometryRef(inner))
    return whole if whole.GetGeometryCount() else None


def _clip_polygon(polygon: Any, own: tuple[float, float, float, float], bounds: tuple[float, ...]) -> Any:
    west, south, east, north = own
    xmin, ymin, xmax, ymax = bounds
    if polygon.Area() >= (east - west) * (north - south) * (1.0 - 1e-12):
        return rectangle((max(west, xmin), max(south, ymin), min(east, xmax), min(north, ymax)))
    inside = polygons_only(polygon.Intersection(rectangle(bounds)))
    return inside if inside.Area() > 0.0 else None
