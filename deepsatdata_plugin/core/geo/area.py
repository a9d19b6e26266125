"""The area of interest (AOI) on the globe: polygons of any CRS as longitude and latitude.

The result is one valid multipolygon in WGS 84 (x = longitude, y = latitude, degrees) whose parts lie
within -180..180: what crosses the antimeridian is cut there. Edges that are straight in the source
CRS are followed by as many vertices as it takes to stay within the error asked for.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from osgeo import ogr, osr

from ..errors import InputError
from ..feedback import Feedback, Silent, raise_if_cancelled
from .crs import spatial_reference
from .gdal_guard import gdal_messages
from .rings import Rings, count_vertices, make_geometry, polygons_only, read_rings

DETAILED_VERTICES = 100_000
"""Of an AOI with more vertices, polygons of more than 1000 are simplified."""

MOST_VERTICES = 3_000_000
"""An AOI with more vertices is refused."""

SIMPLIFY_M = (10.0, 20.0, 40.0, 80.0, 160.0)
"""Tolerances of the simplification in metres: the first that leaves `DETAILED_VERTICES` is taken."""

_METRES_PER_DEGREE = 111_195.0
_SHORT_EDGE_M = 2_000.0  # a chord of 2 km differs from the curve by less than 0.1 m x tan(latitude)
_MOST_HALVINGS = 20

_A = 6_378_137.0  # WGS 84
_E = math.sqrt(2 / 298.257223563 - 1 / 298.257223563**2)


def area_of_interest(
    geometries: Sequence[bytes],
    definition: str,
    *,
    max_error_m: float = 1.0,
    literal: bool = False,
    subject: str = "AOI",
    feedback: Feedback | None = None,
) -> Any:
    """Unite polygons of one CRS into the area of interest.

    Args:
        geometries: WKB of polygons or multipolygons; other kinds are ignored, invalid ones repaired.
        definition: CRS as WKT or "EPSG:n".
        max_error_m: Largest distance between a source edge and its image in metres.
        literal: True takes an edge of more than 180 degrees of longitude as it is; False reads a ring
            with such edges as one that crosses the antimeridian, and says so.
        subject: What messages call the area.
        feedback: Learns of repairs and simplification.

    Returns:
        ogr.Geometry, a valid MultiPolygon in longitude and latitude within -180..180.

    Raises:
        InputError: No polygon, an unknown CRS, coordinates outside it, or too many vertices.
    """
    feedback = feedback or Silent()
    reference = spatial_reference(definition, subject)
    polygons = [rings for wkb in geometries for rings in read_rings(wkb)]
    vertices = sum(len(ring) for rings in polygons for ring in rings)
    if vertices > MOST_VERTICES:
        raise InputError(
            f"The area has {vertices:,} vertices; at most {MOST_VERTICES:,} are read.",
            subject=subject,
            remedy="Simplify it, or give its extent or convex hull.",
        )
    if not polygons:
        raise InputError("There is no polygon in it.", subject=subject, remedy="Give a polygon layer.")
    project = _projector(reference, subject)
    moved = []
    for rings in polygons:
        raise_if_cancelled(feedback)
        lonlat = _rings_to_lonlat(rings, project, reference.IsGeographic(), max_error_m, literal, feedback)
        moved.append(make_geometry([lonlat]))
    if vertices > DETAILED_VERTICES:
        moved = _simplify(moved, vertices, subject, feedback)
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    repaired = 0
    for polygon in moved:
        raise_if_cancelled(feedback)
        with gdal_messages():  # OGR names every place of self-intersection
            valid = polygon.IsValid()
        if not valid:
            polygon = polygon.MakeValid()
            repaired += 1
        for part in _fold(polygons_only(polygon)):
            whole.AddGeometry(part)
    if whole.GetGeometryCount() > 1:
        whole = polygons_only(whole.UnionCascaded())
    if whole.IsEmpty() or whole.Area() <= 0:
        raise InputError("The area is empty: its polygons have no surface.", subject=subject)
    if repaired:
        feedback.info(f"{subject}: {repaired} invalid polygon(s) repaired.")
    return whole


def _simplify(polygons: list[Any], vertices: int, subject: str, feedback: Feedback) -> list[Any]:
    """Simplify detailed outlines by the smallest tolerance that makes them light enough."""
    counts = [count_vertices(polygon) for polygon in polygons]
    for tolerance in SIMPLIFY_M:
        raise_if_cancelled(feedback)
        # A degree of longitude is shorter than one of latitude: the tolerance holds both ways.
        degrees = tolerance / _METRES_PER_DEGREE
        lighter = [
            polygons_only(polygon.Simplify(degrees)) if count > 1000 else polygon
            for polygon, count in zip(polygons, counts)
        ]
        left = sum(map(count_vertices, lighter))
        if left <= DETAILED_VERTICES:
            break
    if left < sum(counts):
        feedback.info(
            f"{subject}: {vertices:,} vertices, simplified to {left:,} within {tolerance:g} m; overlaps are "
            f"those of the simplified outline."
        )
    return lighter


def extent_area(
    bounds: tuple[float, float, float, float],
    definition: str,
    *,
    max_error_m: float = 1.0,
    subject: str = "EXTENT",
) -> Any:
    """Return the area of an extent (xmin, ymin, xmax, ymax) of any CRS, as `area_of_interest` does.

    Raises:
        InputError: The extent has no surface or cannot be expressed in longitude and latitude.
    """
    xmin, ymin, xmax, ymax = bounds
    if not all(map(math.isfinite, bounds)) or xmin >= xmax or ymin >= ymax:
        raise InputError("The extent has no surface.", subject=subject, remedy="Give xmin,xmax,ymin,ymax.")
    corners = [(xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax), (xmin, ymin)]
    box = make_geometry([[np.array(corners, dtype=float)]])
    return area_of_interest(
        [bytes(box.ExportToWkb())], definition, max_error_m=max_error_m, literal=True, subject=subject
    )


def intersect(first: Any, second: Any) -> Any:
    """Return the common part of two areas.

    Raises:
        InputError: They do not meet.
    """
    common = polygons_only(first.Intersection(second))
    if common.IsEmpty():
        raise InputError("AOI and EXTENT do not overlap.", remedy="Give one of them, or check their CRS.")
    return common


def equal_area(lonlat: np.ndarray) -> np.ndarray:
    """Project degrees of longitude and latitude (n, 2) to a plane of true areas, metres (n, 2).

    Cylindrical equal-area projection of the WGS 84 ellipsoid, true scale at the equator
    (Snyder, Map Projections - A Working Manual, 1987, equations 3-12 and 10-15).
    """
    sine = np.sin(np.radians(lonlat[:, 1]))
    q = (1 - _E**2) * (sine / (1 - _E**2 * sine**2) + np.arctanh(_E * sine) / _E)
    return np.column_stack((_A * np.radians(lonlat[:, 0]), _A / 2 * q))


def split_at_antimeridian(rings: Rings) -> Any:
    """Return a polygon of unbroken longitudes (say 178..182) as a multipolygon within -180..180."""
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    for part in _fold(make_geometry([rings])):
        whole.AddGeometry(part)
    return whole


def unbroken(longitudes: np.ndarray) -> np.ndarray:
    """Add whole turns so that no step between neighbours is longer than 180 degrees."""
    steps = np.diff(longitudes)
    turns = np.concatenate(([0.0], np.cumsum(-np.round(steps / 360.0))))
    return np.asarray(longitudes + 360.0 * turns)


def _projector(reference: Any, subject: str) -> Callable[[np.ndarray], np.ndarray]:
    """Return the function from source coordinates to degrees."""
    wgs84 = spatial_reference(4326)
    if reference.IsSame(wgs84):
        return _checked(subject, lambda points: points)
    transformation = osr.CoordinateTransformation(reference, wgs84)

    def transform(points: np.ndarray) -> np.ndarray:
        with gdal_messages():
            try:
                return np.array(transformation.TransformPoints(points.tolist()))[:, :2]
            except RuntimeError:
                return np.full_like(points, np.inf)

    return _checked(subject, transform)


def _checked(subject: str, project: Callable[[np.ndarray], np.ndarray]) -> Callable[[np.ndarray], np.ndarray]:
    def checked(points: np.ndarray) -> np.ndarray:
        lonlat = project(points)
        if not (np.isfinite(lonlat).all() and (np.abs(lonlat[:, 1]) <= 90.000001).all()):
            x, y = points[~(np.isfinite(lonlat).all(axis=1) & (np.abs(lonlat[:, 1]) <= 90.000001))][0]
            raise InputError(
                f"The coordinates {x:g}, {y:g} lie outside their coordinate reference system.",
                subject=subject,
                remedy="Check the layer's CRS.",
            )
        return lonlat

    return checked


def _rings_to_lonlat(
    rings: Rings,
    project: Callable[[np.ndarray], np.ndarray],
    geographic: bool,
    max_error_m: float,
    literal: bool,
    feedback: Feedback,
) -> Rings:
    result: Rings = []
    for ring in rings:
        if len(ring) < 4:
            continue
        if geographic:
            lonlat = project(ring)
            steps = np.abs(np.diff(lonlat[:, 0]))
            if not literal and (steps > 180.0).any():
                lonlat = _read_crossing(lonlat, feedback)
        else:
            lonlat = _follow_edges(ring, project, max_error_m)
            lonlat[:, 0] = unbroken(lonlat[:, 0])
            lonlat = _close_over_pole(lonlat)
        if result:  # holes belong to the turn of their shell
            turns = round((result[0][:, 0].mean() - lonlat[:, 0].mean()) / 360.0)
            lonlat[:, 0] += 360.0 * turns
        result.append(lonlat)
    return result


def _read_crossing(lonlat: np.ndarray, feedback: Feedback) -> np.ndarray:
    """Take a ring of degrees with jumps like 179 -> -179 as one over the antimeridian, if it closes."""
    longitudes = unbroken(lonlat[:, 0])
    width = longitudes.max() - longitudes.min()
    if longitudes[0] != longitudes[-1] or not 0.0 < width <= 180.0:
        return lonlat
    feedback.warn(
        f"AOI: a polygon with edges longer than 180 degrees is read as crossing the antimeridian "
        f"({width:.4g} degrees wide). To mean the long way round, give it as an extent."
    )
    return np.column_stack((longitudes, lonlat[:, 1]))


def _follow_edges(
    ring: np.ndarray, project: Callable[[np.ndarray], np.ndarray], max_error_m: float
) -> np.ndarray:
    """Project a ring; halve its edges until the middle of each is where the chord has it."""
    points, lonlat = ring, project(ring)
    done = np.zeros(len(points) - 1, dtype=bool)
    for _ in range(_MOST_HALVINGS):
        done |= _ground_distance(lonlat[:-1], lonlat[1:]) < _SHORT_EDGE_M
        open_edges = np.flatnonzero(~done)
        if open_edges.size == 0:
            break
        starts, ends = points[open_edges], points[open_edges + 1]
        errors = np.zeros(open_edges.size)
        for share in (0.5, 0.25):  # a second place: an edge may cross its image in the middle
            there = project(starts + (ends - starts) * share)
            chord_start, chord_end = lonlat[open_edges], lonlat[open_edges + 1]
            step = chord_end - chord_start
            step[:, 0] -= 360.0 * np.round(step[:, 0] / 360.0)
            errors = np.maximum(errors, _ground_distance(chord_start + step * share, there))
            if share == 0.5:
                middles = there
        bad = errors > max_error_m
        done[open_edges[~bad]] = True
        places = open_edges[bad] + 1
        points = np.insert(points, places, (starts[bad] + ends[bad]) / 2, axis=0)
        lonlat = np.insert(lonlat, places, middles[bad], axis=0)
        done = np.insert(done, open_edges[bad], False)
    return lonlat


def _ground_distance(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Return metres between points that are near each other, good to a percent."""
    east = second[:, 0] - first[:, 0]
    east = (east - 360.0 * np.round(east / 360.0)) * np.cos(np.radians((first[:, 1] + second[:, 1]) / 2))
    return np.asarray(np.hypot(east, second[:, 1] - first[:, 1]) * _METRES_PER_DEGREE)


def _close_over_pole(lonlat: np.ndarray) -> np.ndarray:
    """Close a ring that runs once around a pole over that pole."""
    if abs(lonlat[-1, 0] - lonlat[0, 0]) < 180.0:
        return lonlat
    pole = math.copysign(90.0, float(lonlat[:, 1].mean()))
    over = [(lonlat[-1, 0], pole), (lonlat[0, 0], pole), tuple(lonlat[0])]
    return np.vstack((lonlat, over))


def _fold(geometry: Any) -> list[Any]:
    """Cut polygons at odd multiples of 180 degrees and shift the parts into -180..180."""
    west, east, _south, _north = geometry.GetEnvelope()
    if west >= -180.0 and east <= 180.0:
        return [geometry.GetGeometryRef(i).Clone() for i in range(geometry.GetGeometryCount())]
    parts = []
    for turn in range(math.floor((west + 180.0) / 360.0), math.ceil((east - 180.0) / 360.0) + 1):
        edge = 360.0 * turn
        window = np.array([(-180, -90), (180, -90), (180, 90), (-180, 90), (-180, -90)], dtype=float)
        window[:, 0] += edge
        inside = polygons_only(geometry.Intersection(make_geometry([[window]])))
        for rings in read_rings(bytes(inside.ExportToWkb())):
            shifted = make_geometry([[ring - (edge, 0.0) for ring in rings]])
            parts.append(shifted.GetGeometryRef(0).Clone())
    return parts
