"""Windows that touch an area, against every window looked at singly; large areas and the antimeridian."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr, osr

import scene
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.geo import Grid, extent_area
from deepsatdata_plugin.core.sampling.area import windows_touching
from deepsatdata_plugin.core.sampling.windows import Lattice, make_window_grid


def to_degrees(epsg: int, points) -> np.ndarray:
    utm, degrees = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(epsg)
    degrees.ImportFromEPSG(4326)
    for reference in (utm, degrees):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return np.array(osr.CoordinateTransformation(utm, degrees).TransformPoints(points))[:, :2]


def across_180(tile: str, latitude: float) -> Lattice:
    """Windows of 24 px of a small image of a tile, laid across longitude 180."""
    tile_square = scene.tile_square(tile)
    utm, degrees = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(tile_square.epsg)
    degrees.ImportFromEPSG(4326)
    for reference in (utm, degrees):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    east, north, _ = osr.CoordinateTransformation(degrees, utm).TransformPoint(180.0, latitude)
    grid = Grid(tile_square.epsg, round((east - 1200) / 60) * 60, round(north / 60) * 60, 10, 240, 240)
    return make_window_grid(24, 24, (10,)).lattice(grid)


@pytest.mark.parametrize(
    ("tile", "latitude", "box"),
    [
        ("01KAB", -16.8, (-180, -60, 180, 0)),
        ("01KAB", -16.8, (-180, -60, 180, 84)),
        ("01KAB", -16.8, (-180, -60, 0, 0)),
        ("01KAB", -16.8, (0, -16.8113, 180, 0)),
        ("01WCP", 66.3, (-180, -60, 180, 84)),
        ("01WCP", 66.3, (-180, -60, 180, 0)),
        ("01WCP", 66.3, (-180, -60, 0, 0)),
        ("01WCP", 66.3, (179, 66, 180, 84)),
    ],
)
def test_large_extents_and_tiles_on_the_antimeridian(tile, latitude, box):
    lattice = across_180(tile, latitude)
    found = windows_touching(lattice, extent_area(box, "EPSG:4326"), Silent())
    west, south, east, north = box
    x, y = lattice.corners(np.ones(lattice.shape, bool))
    assert x.size > 70
    steps = np.linspace(3, lattice.size_m - 3, 7)
    expected = np.zeros(x.size, bool)
    for a in steps:
        for b in steps:
            lon, lat = to_degrees(lattice.epsg, np.stack([x + a, y - b], axis=1)).T
            expected |= (lon >= west) & (lon <= east) & (lat >= south) & (lat <= north)
    assert found.ravel().tolist() == expected.tolist()


@pytest.mark.parametrize("seed", range(8))
def test_areas_of_any_shape_against_single_windows(seed):
    """Stars with holes and two parts, windows apart, touching and overlapping."""
    random = np.random.default_rng(seed)
    size, stride = [(24, 24), (24, 10), (12, 30), (60, 60)][seed % 4]
    grid = Grid(32631, 600_000.0, 5_000_040.0, 10, 720, 600)
    lattice = make_window_grid(size, stride, (10, 20)).lattice(grid)
    parts = []
    for _ in range(2):
        middle = (600_000 + random.uniform(0, 7200), 5_000_040 - random.uniform(0, 6000))
        angles = np.sort(random.uniform(0, 2 * np.pi, 9))
        star = np.stack([np.cos(angles), np.sin(angles)], axis=1) * random.uniform(300, 2500, (9, 1))
        rings = [np.vstack([middle + k * star, middle + k * star[:1]]) for k in (1.0, 0.4)]
        text = ",".join(f"({','.join(f'{a!r} {b!r}' for a, b in ring.tolist())})" for ring in rings)
        parts.append(ogr.CreateGeometryFromWkt(f"POLYGON({text})"))
    shape = parts[0].Union(parts[1]).Buffer(0)
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    utm = osr.SpatialReference()
    utm.ImportFromEPSG(32631)
    area = shape.Clone()
    area.Segmentize(50.0)
    area.Transform(osr.CoordinateTransformation(utm, degrees))
    found = windows_touching(lattice, area, Silent()).ravel()
    for x, y, touches in zip(*lattice.corners(np.ones(lattice.shape, bool)), found):
        a, b, c, d = x, x + lattice.size_m, y - lattice.size_m, y
        window = ogr.CreateGeometryFromWkt(f"POLYGON(({a} {c},{b} {c},{b} {d},{a} {d},{a} {c}))")
        inner, outer = window.Buffer(-4), window.Buffer(2)
        if shape.Intersects(inner):
            assert touches
        elif not shape.Intersects(outer):
            assert not touches
    assert 0 < found.sum() < found.size
