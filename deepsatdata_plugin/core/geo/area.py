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
from osgeo import ogr

from ..errors import InputError
from ..feedback import Feedback, Silent, raise_if_cancelled
from ..words import told, told_counted
from .antimeridian import beside, read_crossing, unbroken, within_180
from .crs import Transformer, spatial_reference
from .densify import GLOBE, METRES_PER_DEGREE, follow_ring
from .polygons import (
    Rings,
    count_vertices,
    is_valid,
    make_geometry,
    polygons_only,
    read_rings,
    rectangle,
    valid_polygons,
)

DETAILED_VERTICES = 100_000
"""Of an AOI with more vertices, polygons of more than 1000 are simplified."""

MOST_VERTICES = 3_000_000
"""An AOI with more vertices is refused."""

SIMPLIFY_M = (10.0, 20.0, 40.0, 80.0, 160.0)
"""Tolerances of the simplification in metres: the first that leaves `DETAILED_VERTICES` is taken."""

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
            told(
                "The area has {vertices:,} vertices; at most {most_vertices:,} are read.",
                vertices=vertices,
                most_vertices=MOST_VERTICES,
            ),
            subject=subject,
            remedy="Simplify it, or give its extent or convex hull.",
        )
    if not polygons:
        raise InputError("There is no polygon in it.", subject=subject, remedy="Give a polygon layer.")
    project = _projector(definition, subject)
    moved = []
    for rings in polygons:
        raise_if_cancelled(feedback)
        lonlat = _rings_to_lonlat(
            rings, project, reference.IsGeographic(), max_error_m, literal, subject, feedback
        )
        moved.append(make_geometry([lonlat]))
    if vertices > DETAILED_VERTICES:
        moved = _simplify(moved, vertices, subject, feedback)
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    repaired = 0
    for polygon in moved:
        raise_if_cancelled(feedback)
        if not is_valid(polygon):
            polygon = valid_polygons(polygon)
            repaired += 1
        folded = within_180(polygons_only(polygon))
        for number in range(folded.GetGeometryCount()):
            whole.AddGeometry(folded.GetGeometryRef(number))
    if whole.GetGeometryCount() > 1:
        whole = polygons_only(whole.UnionCascaded())
    if whole.IsEmpty() or whole.Area() <= 0:
        raise InputError("The area is empty: its polygons have no surface.", subject=subject)
    if repaired:
        feedback.info(
            told_counted(
                repaired,
                "{subject}: one invalid polygon repaired.",
                "{subject}: {n} invalid polygons repaired.",
                subject=subject,
            )
        )
    return whole


def _simplify(polygons: list[Any], vertices: int, subject: str, feedback: Feedback) -> list[Any]:
    """Simplify detailed outlines by the smallest tolerance that makes them light enough."""
    counts = [count_vertices(polygon) for polygon in polygons]
    for tolerance in SIMPLIFY_M:
        raise_if_cancelled(feedback)
        # A degree of longitude is shorter than one of latitude: the tolerance holds both ways.
        degrees = tolerance / METRES_PER_DEGREE
        lighter = [
            polygons_only(polygon.Simplify(degrees)) if count > 1000 else polygon
            for polygon, count in zip(polygons, counts)
        ]
        left = sum(map(count_vertices, lighter))
        if left <= DETAILED_VERTICES:
            break
    if left < sum(counts):
        feedback.info(
            told(
                "{subject}: {vertices:,} vertices, simplified to {left:,} within {tolerance:g} "
                "m; overlaps are those of the simplified outline.",
                subject=subject,
                vertices=vertices,
                left=left,
                tolerance=tolerance,
            )
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
    box = rectangle(bounds)
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


def _projector(definition: str, subject: str) -> Callable[[np.ndarray], np.ndarray]:
    """Return the function from source coordinates to degrees; it refuses points outside their CRS."""
    transformer = Transformer(definition, 4326)

    def project(points: np.ndarray) -> np.ndarray:
        lonlat = transformer.points(points)
        with np.errstate(invalid="ignore"):
            inside = np.isfinite(lonlat).all(axis=1) & (np.abs(lonlat[:, 1]) <= 90.000001)
        if not inside.all():
            x, y = points[~inside][0]
            raise InputError(
                told("The coordinates {x:g}, {y:g} lie outside their coordinate reference system.", x=x, y=y),
                subject=subject,
                remedy="Check the layer's CRS.",
            )
        return lonlat

    return project


def _rings_to_lonlat(
    rings: Rings,
    project: Callable[[np.ndarray], np.ndarray],
    geographic: bool,
    max_error_m: float,
    literal: bool,
    subject: str,
    feedback: Feedback,
) -> Rings:
    result: Rings = []
    for ring in rings:
        if len(ring) < 4:
            continue
        if geographic:
            lonlat = project(ring)
            crossing = None if literal else read_crossing(lonlat)
            if crossing is not None:
                lonlat = crossing
                feedback.warn(
                    told(
                        "{subject}: a polygon with edges longer than 180 degrees is read as crossing the "
                        "antimeridian ({value:.4g} degrees wide). To mean the long way round, give it as "
                        "an extent.",
                        subject=subject,
                        value=np.ptp(lonlat[:, 0]),
                    )
                )
        else:
            lonlat = follow_ring(ring, project, GLOBE, max_error_m)
            lonlat[:, 0] = unbroken(lonlat[:, 0])
            lonlat = _close_over_pole(lonlat)
        # Holes belong to the turn of their shell.
        result.append(beside(lonlat, result[0]) if result else lonlat)
    return result


def _close_over_pole(lonlat: np.ndarray) -> np.ndarray:
    """Close a ring that runs once around a pole over that pole."""
    if abs(lonlat[-1, 0] - lonlat[0, 0]) < 180.0:
        return lonlat
    pole = math.copysign(90.0, float(lonlat[:, 1].mean()))
    over = [(lonlat[-1, 0], pole), (lonlat[0, 0], pole), tuple(lonlat[0])]
    return np.vstack((lonlat, over))
