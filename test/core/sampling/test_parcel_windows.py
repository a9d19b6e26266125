"""Windows around parcels and their outlines, against GEOS on hundreds of parcels."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr

from core.parcel_shapes import box, multipolygon, polygon, random_geometry, star, wkb
from deepsatdata_plugin.core.geo import Grid, polygons_from_wkb
from deepsatdata_plugin.core.sampling import (
    boundary_lines,
    outline_of,
    parcel_centres,
    resampled,
    windows_around_parcels,
)

NORTH = Grid(32631, 600_000, 5_000_040, 10, 3000, 3000)
SOUTH = Grid(32733, 600_000, 9_990_040, 10, 3000, 3000)


def moved(shape: ogr.Geometry, x: float, y: float) -> ogr.Geometry:
    rings = (
        [shape]
        if shape.GetGeometryType() == 3
        else [shape.GetGeometryRef(n) for n in range(shape.GetGeometryCount())]
    )
    parts = []
    for part in rings:
        loops = []
        for n in range(part.GetGeometryCount()):
            ring = part.GetGeometryRef(n)
            loops.append(
                np.array([ring.GetPoint_2D(k) for k in range(ring.GetPointCount())]) + np.array((x, y))
            )
        parts.append(polygon(*loops))
    return multipolygon(*parts)


@pytest.fixture(scope="module")
def shapes():
    """400 parcels in a tile: stars, holes, parts, some wider than windows, and concave ones."""
    rng = np.random.default_rng(8)
    found = []
    while len(found) < 380:
        shape = random_geometry(rng, 1500.0)
        if shape.GetGeometryType() in (3, 6) and shape.IsValid() and shape.Area() > 1:
            found.append(moved(shape, 605_000 + rng.uniform(0, 18_000), 4_975_000 + rng.uniform(0, 18_000)))
    for n in range(20):  # horseshoes: the middle of their bounds lies outside
        x, y = 610_000 + 700 * n, 4_990_000
        ring = [
            (0, 0),
            (300, 0),
            (300, 300),
            (200, 300),
            (200, 100),
            (100, 100),
            (100, 300),
            (0, 300),
            (0, 0),
        ]
        found.append(polygon(np.array(ring, float) + np.array((x, y))))
    return found


def test_centres_lie_inside_as_geos_says(shapes):
    polygons = polygons_from_wkb([wkb(shape) for shape in shapes])
    centres = parcel_centres(polygons)
    in_the_middle = 0
    for shape, (x, y) in zip(shapes, centres.tolist()):
        point = ogr.CreateGeometryFromWkt(f"POINT({x!r} {y!r})")
        assert shape.Distance(point) < 1e-6
        west, east, south, north = shape.GetEnvelope()
        middle = ogr.CreateGeometryFromWkt(f"POINT({(west + east) / 2!r} {(south + north) / 2!r})")
        if shape.Contains(middle):
            in_the_middle += 1
            assert (x, y) == pytest.approx(((west + east) / 2, (south + north) / 2))
    assert 100 < in_the_middle < 400
    assert np.isnan(parcel_centres(polygons_from_wkb([None]))).all()


@pytest.mark.parametrize(("size", "snap"), [(24, 10), (25, 10), (48, 20), (24, 60), (30, 60)])
def test_windows_lie_on_the_lattice_around_their_parcels(shapes, size, snap):
    polygons = polygons_from_wkb([wkb(shape) for shape in shapes])
    windows = windows_around_parcels(polygons, NORTH, size, snap)
    side = size * 10
    assert np.isfinite(windows.ulx).all()
    assert (windows.ulx % snap == 0).all() and (windows.uly % snap == 0).all()
    assert NORTH.contains(windows.ulx, windows.uly, side).all()
    column = np.floor((windows.centre[:, 0] - windows.ulx) / 10)
    row = np.floor((windows.uly - windows.centre[:, 1]) / 10)
    if snap == 10:
        assert (column == size // 2).all() and (row == size // 2).all()
        assert (windows.shift == 0).all()
    assert (np.abs(column - size // 2) <= snap // 20 + 1).all() and (
        np.abs(row - size // 2) <= snap // 20 + 1
    ).all()
    assert (np.abs(windows.shift) <= snap / 2).all()
    for shape, ulx, uly, crops in zip(shapes, windows.ulx, windows.uly, windows.crops):
        frame = polygon(box(ulx, uly - side, ulx + side, uly))
        assert crops == (not frame.Contains(shape) and frame.Intersection(shape).Area() < shape.Area() - 1e-6)


def test_the_south_counts_from_ten_million():
    inside = polygon(box(610_003, 9_980_003, 610_103, 9_980_103))
    windows = windows_around_parcels(polygons_from_wkb([wkb(inside)]), SOUTH, 24, 60)
    assert (windows.uly[0] - 10_000_000) % 60 == 0 and windows.ulx[0] % 60 == 0
    assert not windows.crops[0]


def test_at_the_edge_of_a_tile_windows_move_in_and_say_so():
    xmin, ymin, xmax, ymax = NORTH.bounds
    corner = polygon(box(xmin, ymax - 50, xmin + 50, ymax))
    across = polygon(box(xmax - 30, ymin + 1000, xmax + 400, ymin + 1100))
    windows = windows_around_parcels(polygons_from_wkb([wkb(corner), wkb(across)]), NORTH, 24, 10)
    assert (windows.ulx[0], windows.uly[0]) == (xmin, ymax)
    assert windows.shift[0].tolist() == [100.0, -100.0] and not windows.crops[0]
    assert np.isnan(windows.ulx[1]), "its centre lies outside of the tile"
    tiny = Grid(32631, 600_000, 5_000_040, 10, 20, 20)
    assert np.isnan(windows_around_parcels(polygons_from_wkb([wkb(corner)]), tiny, 24, 10).ulx).all()


# ---- outlines ----------------------------------------------------------------------------------------


def test_outlines_are_in_pixels_from_the_north_west():
    shape = polygon(box(600_100, 4_999_900, 600_200, 4_999_950), box(600_120, 4_999_910, 600_130, 4_999_920))
    shell, hole = outline_of(polygons_from_wkb([wkb(shape)]), 0, 600_000, 5_000_000, 10)
    assert shell.min(axis=0).tolist() == [10.0, 5.0] and shell.max(axis=0).tolist() == [20.0, 10.0]
    assert hole.min(axis=0).tolist() == [12.0, 8.0]


def test_points_at_equal_distances():
    ring = box(0, 0, 10, 10)
    points = resampled(ring, 8)
    assert points.tolist() == [[0, 0], [5, 0], [10, 0], [10, 5], [10, 10], [5, 10], [0, 10], [0, 5]]
    rng = np.random.default_rng(1)
    outline = star(rng, 0, 0, 50, 30)
    many = resampled(outline, 5000)
    area = ogr.CreateGeometryFromWkb(wkb(polygon(outline))).Area()
    assert ogr.CreateGeometryFromWkb(wkb(polygon(np.vstack([many, many[:1]])))).Area() == pytest.approx(
        area, rel=1e-3
    )
    assert resampled(outline, 1).shape == (1, 2)


@pytest.mark.parametrize("seed", range(12))
def test_lines_go_where_geos_cuts_the_boundary(seed):
    """Each pixel with a boundary in it is known; where it crosses once, the line holds both of its ends."""
    rng = np.random.default_rng(seed)
    size = 24
    ring = star(rng, 12, 12, float(rng.uniform(2, 14)), int(rng.integers(4, 14)))
    lines = boundary_lines([ring], size)
    boundary = ogr.CreateGeometryFromWkb(wkb(polygon(ring))).Boundary()
    once = 0
    for row in range(size):
        for column in range(size):
            cell = polygon(box(column, row, column + 1, row + 1))
            inside = boundary.Intersection(cell)
            assert (lines.crossings[row, column] > 0) == (inside.Length() > 1e-6)
            if lines.crossings[row, column] != 1:
                continue
            ends = inside.Intersection(cell.Boundary())
            points = [ends.GetGeometryRef(n).GetPoint_2D() for n in range(ends.GetGeometryCount())]
            if len(points) != 2:
                continue
            once += 1
            steep, whole, local = (
                float(values[row, column]) for values in (lines.slope, lines.whole, lines.local)
            )
            for x, y in points:
                if np.isinf(steep):
                    assert x == pytest.approx(whole, abs=1e-4)
                    continue
                tolerance = 1e-4 * (1 + abs(steep)) * 20
                assert y == pytest.approx(steep * x + whole, abs=tolerance)
                assert y - row == pytest.approx(steep * (x - column) + local, abs=tolerance)
    assert once > 4


def test_upright_and_level_lines():
    lines = boundary_lines([box(2.25, 3.5, 6.75, 8.5)], 12)
    assert np.isinf(lines.slope[5, 2]) and lines.whole[5, 2] == 2.25 and lines.local[5, 2] == 0.25
    assert lines.slope[3, 4] == 0 and lines.whole[3, 4] == 3.5 and lines.local[3, 4] == 0.5
    assert lines.crossings[5, 5] == 0 and np.isnan(lines.slope[5, 5])
    assert boundary_lines([], 4).crossings.sum() == 0
