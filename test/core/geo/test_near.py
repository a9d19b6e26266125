"""The part of an area near a tile: however large the area, and on whichever side of the antimeridian."""

from __future__ import annotations

import numpy as np
import pytest

from deepsatdata_plugin.core.geo import Transformer, area_near, area_touches, extent_area, rectangle
from deepsatdata_plugin.core.tiles.mgrs import tile_square

WORLD = (-180.0, -90.0, 180.0, 90.0)


def holds(shape, east, north):
    point = rectangle((east - 0.01, north - 0.01, east + 0.01, north + 0.01))
    return shape.Intersects(point)


@pytest.mark.parametrize(
    "tile", ["01KAB", "60KYG", "01WCP", "60WWV", "31TFM", "33XWG", "36NWF", "36MWE", "10CDQ"]
)
@pytest.mark.parametrize(
    "extent",
    [WORLD, (-180, -60, 180, 0), (-180, -60, 180, 84), (-180, -60, 0, 0), (170, -90, 180, 90), (-180, -20, -170, 90),
     (0, 0, 180, 90), (5.0, 46.0, 33.1, 80.0)],
)  # fmt: skip
def test_windows_of_a_tile_touch_just_what_they_should(tile, extent):
    square = tile_square(tile)
    area = extent_area(extent, "EPSG:4326")
    near = area_near(area, square.epsg, square.bounds)
    assert near.IsValid()
    assert area_touches(area, square.epsg, square.bounds) or near.IsEmpty()
    xmin, ymin, xmax, ymax = square.bounds
    x, y = (a.ravel() for a in np.meshgrid(np.linspace(xmin, xmax, 12), np.linspace(ymin, ymax, 12)))
    lonlat = Transformer(square.epsg, 4326).points(np.column_stack((x, y)))
    west, south, east, north = extent
    slack = 1e-4  # about ten metres: on the edge either answer is right
    for (longitude, latitude), easting, northing in zip(lonlat.tolist(), x.tolist(), y.tolist()):
        longitude = (longitude + 180.0) % 360.0 - 180.0
        beside = abs(longitude) > 180.0 - slack
        if (
            beside
            or min(abs(longitude - west), abs(longitude - east), abs(latitude - south), abs(latitude - north))
            < slack
        ):
            continue
        inside = west < longitude < east and south < latitude < north
        assert holds(near, easting, northing) == inside, (longitude, latitude)


def test_an_area_far_away_is_empty():
    square = tile_square("31TFM")
    area = extent_area((100, -40, 110, -30), "EPSG:4326")
    assert area_near(area, square.epsg, square.bounds).IsEmpty()
    assert not area_touches(area, square.epsg, square.bounds)
