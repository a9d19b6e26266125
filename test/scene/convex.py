"""Cutting convex polygons: the fields of a farm landscape are cut out of road blocks.

A polygon is a list of (x, y), counter-clockwise, not closed. A cut gives both halves bit-identical
end points, so neighbours share their edge exactly.
"""

from __future__ import annotations

import math

Point = tuple[float, float]
Polygon = list[Point]


def clip(polygon: Polygon, nx: float, ny: float, offset: float) -> Polygon:
    """Keep the part where nx*x + ny*y >= offset."""
    out: Polygon = []
    count = len(polygon)
    distance = [nx * x + ny * y - offset for x, y in polygon]
    for k in range(count):
        a, b = polygon[k], polygon[(k + 1) % count]
        da, db = distance[k], distance[(k + 1) % count]
        if da >= 0:
            out.append(a)
        if (da >= 0) != (db >= 0):
            t = da / (da - db)
            out.append((a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])))
    return out


def cut(polygon: Polygon, nx: float, ny: float, offset: float) -> tuple[Polygon, Polygon]:
    """Cut into the parts below and above a line; the new edge is shared exactly."""
    below: Polygon = []
    above: Polygon = []
    count = len(polygon)
    distance = [nx * x + ny * y - offset for x, y in polygon]
    for k in range(count):
        a, b = polygon[k], polygon[(k + 1) % count]
        da, db = distance[k], distance[(k + 1) % count]
        (above if da >= 0 else below).append(a)
        if (da >= 0) != (db >= 0):
            t = da / (da - db)
            p = (a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]))
            below.append(p)
            above.append(p)
    return below, above


def inset(polygon: Polygon, margin: float) -> Polygon:
    """Move every edge inwards by `margin` metres; [] when nothing is left."""
    out = polygon
    for k in range(len(polygon)):
        ax, ay = polygon[k]
        bx, by = polygon[(k + 1) % len(polygon)]
        length = math.hypot(bx - ax, by - ay)
        if length < 1e-9:
            continue
        nx, ny = -(by - ay) / length, (bx - ax) / length
        out = clip(out, nx, ny, nx * ax + ny * ay + margin)
        if len(out) < 3:
            return []
    return out


def area(polygon: Polygon) -> float:
    """Return the signed area in square metres."""
    total = 0.0
    for k in range(len(polygon)):
        ax, ay = polygon[k - 1]
        bx, by = polygon[k]
        total += ax * by - bx * ay
    return total / 2


def centroid(polygon: Polygon) -> Point:
    """Return the mean of the vertices (inside, for a convex polygon)."""
    return sum(p[0] for p in polygon) / len(polygon), sum(p[1] for p in polygon) / len(polygon)


def inner_radius(polygon: Polygon, x: float, y: float) -> float:
    """Return the distance from an inner point to the nearest edge, metres."""
    best = math.inf
    for k in range(len(polygon)):
        ax, ay = polygon[k - 1]
        bx, by = polygon[k]
        length = math.hypot(bx - ax, by - ay)
        if length > 1e-9:
            best = min(best, abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length)
    return best


def extent(polygon: Polygon, nx: float, ny: float) -> tuple[float, float]:
    """Return the smallest and largest nx*x + ny*y over the polygon."""
    values = [nx * x + ny * y for x, y in polygon]
    return min(values), max(values)
