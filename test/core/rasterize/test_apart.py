"""Pairs that a line keeps apart, against GEOS."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr

from core.parcel_shapes import box, multipolygon, polygon, random_geometry, wkb
from deepsatdata_plugin.core.geo import polygons_from_wkb
from deepsatdata_plugin.core.rasterize import conflicts
from deepsatdata_plugin.core.rasterize.apart import kept_apart

EAST, NORTH = 600_000.0, 5_200_000.0


def moved(geometry: ogr.Geometry, x: float, y: float) -> ogr.Geometry:
    """Return a geometry at another place."""
    copy = geometry.Clone()
    stack = [copy]
    while stack:
        part = stack.pop()
        stack += [part.GetGeometryRef(k) for k in range(part.GetGeometryCount())]
        for k in range(part.GetPointCount()):
            part.SetPoint_2D(k, part.GetX(k) + x, part.GetY(k) + y)
    return copy


def pairs_of(count: int) -> tuple[np.ndarray, np.ndarray]:
    return np.triu_indices(count, 1)


@pytest.mark.parametrize("smallest", [1e-3, 1.0, 50.0])
def test_what_is_kept_apart_does_not_overlap(smallest):
    rng = np.random.default_rng(8)
    shapes = [
        moved(random_geometry(rng, 100.0), EAST + x, NORTH + y) for x, y in rng.uniform(0, 400, (60, 2))
    ]
    first, second = pairs_of(len(shapes))
    apart = kept_apart(polygons_from_wkb([wkb(s) for s in shapes]), first, second, smallest)
    overlaps = np.array([shapes[i].Intersection(shapes[j]).GetArea() for i, j in zip(first, second)])
    assert not (apart & (overlaps > smallest)).any()
    assert apart[overlaps == 0].mean() > 0.5  # and it is worth the while
    assert (overlaps > smallest).sum() > 20


def test_neighbours_along_a_line_and_overlaps_of_a_hair():
    left, right = polygon(box(0, 0, 100, 100)), polygon(box(100, 0, 200, 100))
    for shift, expected in ((0.0, True), (-0.001, True), (-0.02, False), (5.0, True)):
        shapes = [wkb(moved(left, EAST, NORTH)), wkb(moved(right, EAST + shift, NORTH))]
        for one, two in ((0, 1), (1, 0)):
            found = kept_apart(polygons_from_wkb(shapes), np.array([one]), np.array([two]), 1.0)
            assert found.tolist() == [expected], shift


def test_holes_parts_long_outlines_and_nothing():
    angle = np.linspace(0, 2 * np.pi, 100)
    circle = 50 + 50 * np.column_stack([np.cos(angle), np.sin(angle)])
    circle[-1] = circle[0]
    ring_with_hole = polygon(box(0, 0, 100, 100), box(40, 40, 60, 60)[::-1])
    in_the_hole = polygon(box(45, 45, 55, 55))
    two_parts = multipolygon(polygon(box(-50, 0, -10, 100)), polygon(box(110, 0, 150, 100)))
    shapes = [wkb(g) for g in (ring_with_hole, in_the_hole, two_parts, polygon(circle))] + [None]
    polygons = polygons_from_wkb(shapes)
    first, second = pairs_of(5)
    # Nothing is known of what lies between parts or in a hole, and of outlines of many vertices both ways.
    assert not kept_apart(polygons, first, second, 1.0).any()


def test_conflicts_are_the_same_without(monkeypatch):
    rng = np.random.default_rng(9)
    shapes = [wkb(moved(random_geometry(rng, 80.0), x, y)) for x, y in rng.uniform(0, 600, (120, 2))]
    polygons, years = polygons_from_wkb(shapes), np.zeros(120, np.int64)
    found = conflicts.find_conflicts(polygons, years, 1.0)
    monkeypatch.setattr(conflicts, "kept_apart", lambda _p, first, *_: np.zeros(len(first), bool))
    assert found == conflicts.find_conflicts(polygons, years, 1.0)
    assert len(found) > 20
