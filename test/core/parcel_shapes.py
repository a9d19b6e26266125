"""Polygons for tests of the rasterizer, and what GEOS says about them."""

from __future__ import annotations

import numpy as np
from osgeo import ogr


def star(rng: np.random.Generator, x: float, y: float, radius: float, vertices: int) -> np.ndarray:
    """A closed ring around a centre, star-shaped, so that it never crosses itself."""
    angles = np.sort(rng.uniform(0, 2 * np.pi, vertices))
    while np.max(np.diff(np.r_[angles, angles[0] + 2 * np.pi])) > 3.0:
        angles = np.sort(rng.uniform(0, 2 * np.pi, vertices))
    radii = radius * rng.uniform(0.5, 1.0, vertices)
    ring = np.column_stack([x + radii * np.cos(angles), y + radii * np.sin(angles)])
    return np.vstack([ring, ring[:1]])


def polygon(*rings: np.ndarray) -> ogr.Geometry:
    """An outer ring and its holes."""
    geometry = ogr.Geometry(ogr.wkbPolygon)
    for points in rings:
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in np.asarray(points, float).tolist():
            ring.AddPoint_2D(x, y)
        geometry.AddGeometry(ring)
    return geometry


def box(xmin: float, ymin: float, xmax: float, ymax: float) -> np.ndarray:
    """The closed ring of a rectangle."""
    return np.array([(xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax), (xmin, ymin)], float)


def multipolygon(*polygons: ogr.Geometry) -> ogr.Geometry:
    """Polygons as one geometry."""
    geometry = ogr.Geometry(ogr.wkbMultiPolygon)
    for part in polygons:
        geometry.AddGeometry(part)
    return geometry


def wkb(geometry: ogr.Geometry) -> bytes:
    """Little-endian WKB."""
    return bytes(geometry.ExportToWkb(ogr.wkbNDR))


def random_geometry(rng: np.random.Generator, size: float) -> ogr.Geometry:
    """A polygon with or without a hole, or a multipolygon, somewhere around a square of `size`."""
    x, y = rng.uniform(-0.2 * size, 1.2 * size, 2)
    radius = size * rng.choice([0.01, 0.1, 0.3, 0.8])
    outer = polygon(star(rng, x, y, radius, int(rng.integers(5, 40))))
    kind = rng.integers(3)
    if kind == 0:
        return outer
    if kind == 1:
        hole = polygon(star(rng, x, y, radius * 0.4, int(rng.integers(4, 20))))
        return outer.Difference(hole)
    other = polygon(star(rng, x + 1.5 * radius, y, radius, int(rng.integers(5, 20))))
    return outer.Union(other)


def pixel(ulx: float, uly: float, resolution: float, row: int, column: int) -> ogr.Geometry:
    """The square of one pixel."""
    left, top = ulx + column * resolution, uly - row * resolution
    return polygon(box(left, top - resolution, left + resolution, top))


def exact_share(
    geometry: ogr.Geometry, ulx: float, uly: float, resolution: float, row: int, column: int
) -> float:
    """Coverage of one pixel by GEOS."""
    return geometry.Intersection(pixel(ulx, uly, resolution, row, column)).GetArea() / resolution**2
