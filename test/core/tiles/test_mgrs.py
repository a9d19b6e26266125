"""The tile grid against ESA's list, against UTM itself, and against real products."""

from __future__ import annotations

import re

import numpy as np
import pytest
from osgeo import ogr, osr

from core.tiles.whole_grid import all_tiles
from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.tiles import mgrs as tilegrid
from deepsatdata_plugin.core.tiles.mgrs import (
    band_of_row,
    columns_of_row,
    normalise_tile,
    parse_tiles,
    rows_of_band,
    similar_tiles,
    tile_exists,
    tile_square,
)


def _reference(epsg):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def _to_degrees(zone):
    return osr.CoordinateTransformation(_reference(32600 + zone), _reference(4326))


@pytest.fixture(scope="module")
def listed(shared_data):
    names = set()
    for line in (shared_data / "s2_tile_grid" / "s2_tile_ids_grouped.txt").read_text().splitlines():
        group, pairs = line.split()
        names |= {group + pairs[i : i + 2] for i in range(0, len(pairs), 2)}
    return names


def test_the_grid_is_exactly_the_list_in_both_directions(listed):
    computed = {square.tile for square in all_tiles()}
    assert len(listed) == 56_686
    assert listed - computed == set()
    assert computed - listed == set()
    assert len(all_tiles()) == len(computed)


def test_epsg_and_footprint_of_every_tile_follow_from_its_letters(listed):
    # A second reading of the names, written from the MGRS definition: the row letter repeats every
    # 2,000 km, the band says which of the repetitions is meant.
    degrees = _to_degrees(31)
    latitude_of = {n: degrees.TransformPoint(500_000.0, n * 100_000.0)[1] for n in range(-96, 97)}
    rows_in_band = {}
    for index, band in enumerate("CDEFGHJKLMNPQRSTUVWX"):
        south, north = -80 + 8 * index, -72 + 8 * index
        south, north = (-90 if band == "C" else south), (90 if band == "X" else north)
        rows_in_band[band] = [
            n for n in range(-94, 94) if south <= (latitude_of[n] + latitude_of[n + 1]) / 2 < north
        ]
    for name in listed:
        zone, band, column_letter, row_letter = int(name[:2]), name[2], name[3], name[4]
        east = 1 + ["ABCDEFGH", "JKLMNPQR", "STUVWXYZ"][(zone - 1) % 3].index(column_letter)
        turn = "ABCDEFGHJKLMNPQRSTUV".index(row_letter) - (5 if zone % 2 == 0 else 0)
        (row,) = [n for n in rows_in_band[band] if (n - turn) % 20 == 0]
        false_northing = 10_000_000 if band < "N" else 0
        e0, n0 = east * 100_000, row * 100_000 + false_northing
        square = tile_square(name)
        assert square.tile == name
        assert square.epsg == (32700 if band < "N" else 32600) + zone
        assert square.ulx == np.floor(e0 / 60) * 60
        assert square.uly == false_northing + np.ceil((n0 + 100_000 - false_northing) / 60) * 60
        assert square.size_m == 109_800


def test_corners_of_real_products(shared_data):
    seen = set()
    for path in sorted((shared_data / "real_safe_metadata").rglob("MTD_TL.xml")):
        text = path.read_text()
        tile = re.search(r"_T(\d\d[A-Z]{3})_", re.search(r"<TILE_ID[^>]*>([^<]*)", text)[1])
        epsg = int(re.search(r"EPSG:(\d+)", text)[1])
        ulx, uly = float(re.search(r"<ULX>([\d.]+)", text)[1]), float(re.search(r"<ULY>([\d.]+)", text)[1])
        square = tile_square(tile[1])
        assert (square.epsg, square.ulx, square.uly) == (epsg, ulx, uly), tile[1]
        seen.add(tile[1])
    assert {"01LAC", "01CCV", "01WCP", "33XWJ"} <= seen and len(seen) >= 9


def test_limits_of_rows_are_where_the_zone_narrows():
    # Half the width of a zone at the side of each row that faces the equator, in metres.
    degrees, utm = _to_degrees(31), osr.CoordinateTransformation(_reference(4326), _reference(32631))
    widths = []
    for row in range(94):
        latitude = degrees.TransformPoint(500_000.0, row * 100_000.0)[1]
        for _ in range(20):
            x, y, _z = utm.TransformPoint(6.0, latitude)
            latitude -= (y - row * 100_000.0) / 111_000.0
        widths.append(x - 500_000.0)
    widths = np.array(widths)
    assert tuple(np.argmax(widths < limit) for limit in (300e3, 200e3, 100e3)) == tilegrid._TOUCHED_UNTIL
    assert tuple(np.argmax(widths < limit) for limit in (250e3, 150e3, 50e3)) == tilegrid._CENTRED_UNTIL


def test_limits_of_bands_are_eight_degrees_apart():
    degrees = _to_degrees(31)
    centres = np.array([degrees.TransformPoint(500_000.0, (row + 0.5) * 100_000.0)[1] for row in range(94)])
    starts = tuple(int(np.argmax(centres >= latitude)) for latitude in range(0, 80, 8))
    assert starts == tilegrid._BAND_ROWS
    assert [band_of_row(row) for row in (-93, -81, -80, -1, 0, 79, 80, 93)] == list("CCDMNWXX")
    assert [row for band in tilegrid.BANDS for row in rows_of_band(band)] == list(range(-93, 94))


def _polygon(points):
    text = ",".join(f"{x!r} {y!r}" for x, y in points)
    return ogr.CreateGeometryFromWkt(f"POLYGON(({text}))")


def _box(west, south, east, north):
    xs, ys = np.linspace(west, east, 61).tolist(), np.linspace(south, north, 61).tolist()
    ring = [(x, south) for x in xs] + [(east, y) for y in ys] + [(x, north) for x in xs[::-1]]
    return _polygon([*ring, *((west, y) for y in ys[::-1])])


def _zone_ground(zone):
    west, east = 6.0 * zone - 186.0, 6.0 * zone - 180.0
    ground = _box(west, 48.0, east, 56.0)
    v_west, v_east = {31: (0.0, 3.0), 32: (3.0, 12.0)}.get(zone, (west, east))
    ground = ground.Union(_box(v_west, 56.0, v_east, 64.0)).Union(_box(west, 64.0, east, 72.0))
    wide = {31: (0.0, 9.0), 33: (9.0, 21.0), 35: (21.0, 33.0), 37: (33.0, 42.0)}
    if zone not in (32, 34, 36):
        ground = ground.Union(
            _box(*(wide.get(zone, (west, east))[0], 72.0), wide.get(zone, (west, east))[1], 84.0)
        )
    return ground


def test_the_two_rules_give_norway_and_svalbard():
    """Touching the zone, and not covered by the zones before: computed on polygons, zone by zone."""
    kept: dict[tuple[int, int], list] = {}
    for zone in range(29, 39):
        degrees, ground = _to_degrees(zone), _zone_ground(zone)
        for row in range(61, 94):
            kept[zone, row] = []
            for column in range(1, 9):
                corners = np.array(
                    [(column + x, row + y) for x, y in ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))]
                )
                along = np.linspace(0, 1, 11)[:-1, None]
                ring = np.vstack([a + (b - a) * along for a, b in zip(corners, corners[1:])]) * 100_000.0
                outline = [p[:2] for p in degrees.TransformPoints(np.vstack((ring, ring[:1])).tolist())]
                square = _polygon(outline)
                wanted = column in columns_of_row(zone, row)
                if zone > 29:  # the first zone only stands for those before
                    inside = square.Intersection(ground)
                    # 31V ends on its central meridian, a column edge: touching it counts.
                    touches_line = inside.Area() < 1e-9 and square.Intersects(ground)
                    for (other, other_row), squares in kept.items():
                        if other < zone and abs(other_row - row) < 4:
                            for neighbour in squares:
                                inside = inside.Difference(neighbour)
                    assert (inside.Area() > 1e-4 or touches_line) == wanted, (zone, row, column)
                if wanted:
                    kept[zone, row].append(square)


@pytest.mark.parametrize("text", ["31TFM", "T31TFM", " t31tfm ", "31tfm"])
def test_names_as_people_write_them(text):
    assert tile_square(text).tile == normalise_tile(text) == "31TFM"
    assert tile_exists(text)


def test_a_known_tile():
    square = tile_square("T31TCJ")  # Toulouse
    assert (square.epsg, square.ulx, square.uly) == (32631, 300_000, 4_900_020)
    assert square.bounds == (300_000, 4_790_220, 409_800, 4_900_020)
    assert tile_square("1CCV").tile == "01CCV"


@pytest.mark.parametrize(
    ("text", "reason", "suggestion"),
    [
        ("31TIM", "columns of zone 31 are A to H", "31THM"),
        ("31TFO", "without I and O", "31TFQ"),
        ("61TFM", "01 to 60", None),
        ("00TFM", "01 to 60", "01TFM"),
        ("31AFM", "latitude bands are C to X", None),
        ("31TFA", "rows of 31T are E to N", "31TFE"),
        ("31TMF", "columns of zone 31", "31TFM"),
        ("31FTM", "columns of zone 31", "31TFM"),
        ("32XNH", "band X does not exist in zone 32", "33XNH"),
        ("31TFMX", "two digits and three letters", "31TFM"),
        ("Paris", "two digits and three letters", None),
        ("", "two digits and three letters", None),
        ("٣١TFM", "two digits and three letters", None),
        ("01WAA", "No such tile", None),
    ],
)
def test_wrong_names_say_why(text, reason, suggestion):
    assert not tile_exists(text)
    with pytest.raises(InputError) as caught:
        tile_square(text)
    assert reason in str(caught.value)
    similar = similar_tiles(text)
    assert all(tile_exists(name) for name in similar)
    if suggestion:
        assert suggestion in similar or not tile_exists(suggestion)
        assert similar and similar[0] in str(caught.value)


def test_a_list_of_tiles():
    assert [s.tile for s in parse_tiles("T31TFM, 31tfn;31TFM 30UXD")] == ["31TFM", "31TFN", "30UXD"]
    assert parse_tiles(" ") == ()
    with pytest.raises(InputError) as caught:
        parse_tiles("31TFM, 31TIM, 99XXX")
    assert "31TIM" in str(caught.value) and "99XXX" in str(caught.value)
