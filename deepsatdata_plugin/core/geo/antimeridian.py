"""The antimeridian: rings of longitudes that cross it, read as they are meant, and cut there.

A ring drawn from 179.99 to -179.99 degrees is the short way for whoever drew it, and the long way round the
world for every program that takes its numbers as they are.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ..words import told
from .polygons import Rings, is_valid, make_geometry, polygons_only, read_rings, rectangle

#: Longitudes that are this close to the antimeridian lie on it (degrees: a ten-thousandth of a millimetre).
_ON_IT = 1e-9


def unbroken(longitudes: NDArray[np.float64], turn: float = 360.0) -> NDArray[np.float64]:
    """Add whole turns so that no step between neighbours is longer than half a turn.

    Args:
        longitudes: (n,) in units of which `turn` make a whole turn.
        turn: 360 for degrees.
    """
    steps = np.diff(longitudes)
    turns = np.concatenate(([0.0], np.cumsum(-np.round(steps / turn))))
    return np.asarray(longitudes + turn * turns)


def read_crossing(ring: NDArray[np.float64], turn: float = 360.0) -> NDArray[np.float64] | None:
    """Take a ring with jumps like 179 -> -179 as one over the antimeridian.

    Args:
        ring: (n, 2) longitude, latitude; closed.
        turn: Units of a whole turn, 360 for degrees.

    Returns:
        The ring (n, 2) with unbroken longitudes (178..182); None where no edge is longer than half a turn,
        or where the short way does not close the ring: then the long way is meant.
    """
    if not (np.abs(np.diff(ring[:, 0])) > 0.5 * turn).any():
        return None
    longitudes = unbroken(ring[:, 0], turn)
    width = longitudes.max() - longitudes.min()
    if longitudes[0] != longitudes[-1] or not 0.0 < width <= 0.5 * turn:
        return None
    return np.column_stack((longitudes, ring[:, 1]))


def read_crossings(geometry: Any, turn: float = 360.0) -> tuple[Any, str]:
    """Take polygons that reach around the world as lying across the antimeridian, where they can.

    Rings that jump over it get unbroken longitudes; holes and other parts follow by whole turns. Parts cut
    at 180 degrees, as GeoJSON asks, are joined again.

    Args:
        geometry: Polygon or multipolygon in longitude and latitude.
        turn: Units of a whole turn, 360 for degrees.

    Returns:
        The geometry as ogr MultiPolygon, its longitudes counted on beyond half a turn, and how it is read,
        for people; (None, "") where nothing of it crosses.
    """
    west, east, _south, _north = geometry.GetEnvelope()
    if not east - west > 0.5 * turn:
        return None, ""
    leader = None
    polygons: list[Rings] = []
    for rings in read_rings(bytes(geometry.ExportToWkb())):
        read = [read_crossing(ring, turn) for ring in rings]
        if leader is None:
            leader = read[0]
        polygons.append([ring if found is None else found for ring, found in zip(rings, read)])
    if leader is None:
        return _joined(polygons, turn)
    polygons = [
        [beside(ring, shell, turn) for ring in rings]
        for rings in polygons
        for shell in [beside(rings[0], leader, turn)]
    ]
    width = 360.0 / turn * float(np.ptp(np.concatenate([rings[0][:, 0] for rings in polygons])))
    return make_geometry(polygons), (
        told(
            "A ring jumps from one end of the longitudes to the other: it is read as crossing "
            "the antimeridian ({width:.4g} degrees wide), not as going the long way round.",
            width=width,
        )
    )


def split_at_antimeridian(rings: Rings) -> Any:
    """Return a polygon of unbroken longitudes (say 178..182) as a multipolygon within -180..180."""
    return within_180(make_geometry([rings]))


def within_180(geometry: Any) -> Any:
    """Return a multipolygon cut at odd multiples of 180 degrees, its parts shifted into -180..180."""
    west, east, _south, _north = geometry.GetEnvelope()
    if west >= -180.0 and east <= 180.0:
        return geometry
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    for turn in range(math.floor((west + 180.0) / 360.0), math.ceil((east - 180.0) / 360.0) + 1):
        edge = 360.0 * turn
        window = rectangle((edge - 180.0, -90.0, edge + 180.0, 90.0))
        inside = polygons_only(geometry.Intersection(window))
        for rings in read_rings(bytes(inside.ExportToWkb())):
            shifted = make_geometry([[ring - (edge, 0.0) for ring in rings]])
            whole.AddGeometry(shifted.GetGeometryRef(0))
    return whole


def beside(ring: NDArray[np.float64], other: NDArray[np.float64], turn: float = 360.0) -> NDArray[np.float64]:
    """Shift a ring by whole turns to where another one lies.

    Args:
        ring: (n, 2) longitude, latitude.
        other: (m, 2), the same.
        turn: Units of a whole turn, 360 for degrees.
    """
    turns = round((other[:, 0].mean() - ring[:, 0].mean()) / turn)
    return ring + np.array((turn * turns, 0.0)) if turns else ring


def _joined(polygons: list[Rings], turn: float) -> tuple[Any, str]:
    """Join parts that meet at the antimeridian, one on each side."""
    half = 0.5 * turn
    narrow = [rings[0][:, 0] for rings in polygons if np.ptp(rings[0][:, 0]) <= half]
    if not (any(x.max() >= half - _ON_IT for x in narrow) and any(x.min() <= _ON_IT - half for x in narrow)):
        return None, ""
    east = np.array((turn, 0.0))
    moved = [[ring + east if rings[0][:, 0].mean() < 0 else ring for ring in rings] for rings in polygons]
    apart = make_geometry(moved)
    parts = [apart.GetGeometryRef(number) for number in range(apart.GetGeometryCount())]
    whole = polygons_only(apart.UnionCascaded()) if all(map(is_valid, parts)) else apart
    return whole, "Its parts on both sides of the antimeridian are joined."
