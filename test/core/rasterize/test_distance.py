"""Distances to parcel boundaries against GEOS and a plain loop."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr

from core.parcel_shapes import box, polygon, random_geometry, wkb
from deepsatdata_plugin.core.geo import polygons_from_wkb
from deepsatdata_plugin.core.rasterize.distance import boundary_distance, boundary_segments


def distances(geometries, winner, inside, ulx=0.0, uly=40.0, resolution=1.0, row=0, column=0):
    segments = boundary_segments(polygons_from_wkb([wkb(g) for g in geometries]), ulx, uly)
    return boundary_distance(winner.astype(np.int32), inside, segments, row, column, resolution)


@pytest.mark.parametrize("seed", range(6))
def test_random_polygons_against_geos(seed):
    rng = np.random.default_rng(seed)
    geometries = [random_geometry(rng, 40.0) for _ in range(5)]
    winner = rng.integers(-1, 5, (40, 40))
    inside = np.zeros((40, 40), bool)
    expected = np.zeros((40, 40))
    for row in range(40):
        for column in range(40):
            if winner[row, column] < 0:
                continue
            point = ogr.Geometry(ogr.wkbPoint)
            point.AddPoint_2D(column + 0.5, 40 - row - 0.5)
            geometry = geometries[winner[row, column]]
            inside[row, column] = geometry.Contains(point)
            if inside[row, column]:
                expected[row, column] = geometry.Boundary().Distance(point)
    found = distances(geometries, winner, inside)
    assert found.dtype == np.float32
    assert np.abs(found - expected).max() < 1e-5
    assert (found[~inside] == 0).all()
    assert (found[inside] > 0).all()


def test_vertical_edge_is_measured_to_the_segment():
    """The foot of the perpendicular must lie on the edge: 3 m, not the way to a far corner."""
    parcel = polygon(np.array([(0, 0), (30, 0), (30, 5), (6, 5), (6, 20), (0, 20), (0, 0)], float))
    winner = np.zeros((40, 40), int)
    inside = np.ones((40, 40), bool)
    found = distances([parcel], winner, inside)
    assert found[40 - 15, 2] == pytest.approx(2.5)
    assert found[40 - 15, 3] == pytest.approx(2.5)


def test_holes_count_as_boundary():
    parcel = polygon(box(0, 0, 40, 40), box(18, 18, 22, 22))
    found = distances([parcel], np.zeros((40, 40), int), np.ones((40, 40), bool))
    assert found[20, 15] == pytest.approx(18 - 15.5)


@pytest.mark.parametrize("resolution", [2.5, 10.0])
def test_distances_do_not_depend_on_the_block(resolution):
    rng = np.random.default_rng(8)
    geometries = [random_geometry(rng, 40.0 * resolution) for _ in range(4)]
    winner = rng.integers(0, 4, (40, 40))
    inside = rng.random((40, 40)) < 0.8
    uly = 40.0 * resolution
    whole = distances(geometries, winner, inside, uly=uly, resolution=resolution)
    for row, column, rows, columns in ((0, 0, 13, 40), (13, 5, 27, 11), (3, 17, 1, 1)):
        cut = (slice(row, row + rows), slice(column, column + columns))
        part = distances(geometries, winner[cut], inside[cut], 0.0, uly, resolution, row, column)
        assert np.array_equal(part, whole[cut])


def test_long_outline():
    """Thousands of edges: pruning must not lose the nearest."""
    angles = np.linspace(0, 2 * np.pi, 20001)
    radius = 60 + 5 * np.sin(37 * angles)
    ring = np.column_stack([80 + radius * np.cos(angles), 80 + radius * np.sin(angles)])
    ring[-1] = ring[0]
    winner = np.zeros((160, 160), int)
    rows, columns = np.indices((160, 160))
    x, y = columns + 0.5, 160 - rows - 0.5
    inside = np.hypot(x - 80, y - 80) < 54
    found = distances([polygon(ring)], winner, inside, uly=160.0)
    rng = np.random.default_rng(1)
    for number in rng.choice(np.flatnonzero(inside), 200, replace=False):
        row, column = divmod(int(number), 160)
        corners = np.hypot(ring[:, 0] - x[row, column], ring[:, 1] - y[row, column])
        assert found[row, column] == pytest.approx(corners.min(), abs=2e-3)
        assert found[row, column] <= np.float32(corners.min())


def test_nobody_wins():
    nothing = distances([polygon(box(0, 0, 9, 9))], np.full((5, 5), -1), np.zeros((5, 5), bool))
    assert (nothing == 0).all()
