"""UTM zones: the exceptions, both hemispheres, false northings; one answer for points and for arrays."""

from __future__ import annotations

import numpy as np
import pytest

from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.geo import (
    false_northing,
    is_utm,
    tile_epsg,
    utm_epsg,
    utm_zone,
    utm_zones,
    zone_epsg,
    zone_of_epsg,
)

POINTS = [
    (3.0, 45.0, 31), (-180.0, 0.0, 1), (179.999, 0.0, 60), (180.0, 0.0, 1), (190.0, 0.0, 2),
    (3.0, 56.0, 32), (2.999, 56.0, 31), (5.0, 63.999, 32), (5.0, 64.0, 31), (5.0, 55.999, 31),
    (8.999, 72.0, 31), (9.0, 72.0, 33), (20.999, 80.0, 33), (21.0, 80.0, 35), (33.0, 80.0, 37),
    (41.999, 80.0, 37), (42.0, 80.0, 38), (9.0, 71.999, 32), (2.9, 60.0, 31), (8.0, 75.0, 31),
    (10.0, 75.0, 33), (-1e-14 - 180.0, 10.0, 1), (9.0, -75.0, 32),
]  # fmt: skip


@pytest.mark.parametrize(("longitude", "latitude", "zone"), POINTS)
def test_zones(longitude, latitude, zone):
    assert utm_zone(longitude, latitude) == zone
    assert zone_of_epsg(utm_epsg(longitude, latitude)) == zone


def test_arrays_give_the_same_answer():
    random = np.random.default_rng(7)
    longitude = np.r_[[p[0] for p in POINTS], random.uniform(-200, 200, 2000), random.uniform(0, 45, 2000)]
    latitude = np.r_[[p[1] for p in POINTS], random.uniform(-90, 90, 2000), random.uniform(50, 90, 2000)]
    points = list(zip(longitude.tolist(), latitude.tolist()))
    assert utm_zones(longitude, latitude).tolist() == [utm_zone(*p) for p in points]


def test_codes_of_points_tell_the_hemisphere():
    assert utm_epsg(3.0, 45.0) == 32631
    assert utm_epsg(-179.9, -20.0) == 32701
    assert utm_epsg(5.0, 60.0) == 32632  # Norway
    assert utm_epsg(180.0, 10.0) == 32601
    assert utm_epsg(33.0, 0.0) == 32636
    assert utm_epsg(33.0, -1e-9) == 32736


def test_codes_of_tiles_and_zones():
    assert tile_epsg("31TFM") == 32631
    assert tile_epsg("22HBD") == 32722
    assert tile_epsg("01CCV") == 32701
    assert tile_epsg("36NWF") == zone_epsg(36)
    assert tile_epsg("36mwe") == zone_epsg(36, south=True)


def test_false_northings():
    assert [false_northing(epsg) for epsg in (32601, 32660, 32701, 32760)] == [0, 0, 10_000_000, 10_000_000]
    assert [epsg for epsg in range(32590, 32780) if is_utm(epsg)] == [
        *range(32601, 32661),
        *range(32701, 32761),
    ]


@pytest.mark.parametrize("epsg", [4326, 32600, 32661, 32700, 32761, 3857, 2154])
def test_another_crs_is_refused(epsg):
    for question in (false_northing, zone_of_epsg):
        with pytest.raises(InputError, match=f"EPSG:{epsg} is not a WGS 84 / UTM zone"):
            question(epsg)
