"""Overlaps and covers against OGR and brute force."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from osgeo import ogr, osr

from core.tiles.whole_grid import all_tiles
from deepsatdata_plugin.core.errors import Cancelled, InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.geo import (
    Transformer,
    area as area_module,
    area_of_interest,
    count_vertices,
    equal_area,
    extent_area,
    intersect,
    make_geometry,
    read_rings,
    rectangle,
    split_at_antimeridian,
    unbroken,
)
from deepsatdata_plugin.core.tiles.cover import (
    area_shares,
    cover_area,
    footprint,
    tile_pieces,
)
from deepsatdata_plugin.core.tiles.mgrs import tile_square
from deepsatdata_plugin.core.tiles.setcover import minimal_sets


def tiles_intersecting(area):
    return tuple(sorted(square for square, _ in tile_pieces(area)))


class Log(Silent):
    def __init__(self):
        self.lines = []

    def info(self, text):
        self.lines.append(text)

    def warn(self, text):
        self.lines.append(text)


def _area(*wkts, crs="EPSG:4326", **options):
    wkbs = [bytes(ogr.CreateGeometryFromWkt(wkt).ExportToWkb()) for wkt in wkts]
    return area_of_interest(wkbs, crs, **options)


def _reference(epsg):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def _shares_in_utm(area, tile):
    """Both overlaps by OGR alone, with edges cut to 500 m."""
    square = tile_square(tile)
    moved = area.Clone()
    moved.Segmentize(0.005)
    moved.Transform(osr.CoordinateTransformation(_reference(4326), _reference(square.epsg)))
    xmin, ymin, xmax, ymax = square.bounds
    box = ogr.CreateGeometryFromWkt(
        f"POLYGON(({xmin} {ymin},{xmax} {ymin},{xmax} {ymax},{xmin} {ymax},{xmin} {ymin}))"
    )
    inside = moved.Intersection(box).Area()
    return inside / moved.Area(), inside / 109_800**2


@pytest.mark.parametrize(
    "bounds",
    [(5.7, 46.2, 6.5, 47.1), (-47.5, -16.4, -46.9, -15.2), (14.9, 77.9, 17.5, 78.6), (30.2, -0.4, 30.6, 0.3)],
)
def test_overlaps_agree_with_ogr_in_the_tiles_own_zone(bounds):
    area = extent_area(bounds, "EPSG:4326")
    cover = cover_area(area)
    for tile in cover.tiles:
        aoi_overlap, tile_overlap = _shares_in_utm(area, tile.square.tile)
        assert tile.tile_overlap == pytest.approx(tile_overlap, abs=2e-6)
        # UTM's scale varies within the area; the share of true ground differs by that much at most.
        assert tile.aoi_overlap == pytest.approx(aoi_overlap, rel=2e-3, abs=1e-6)
    assert cover.covered == 1.0 and cover.proven


@settings(max_examples=25, deadline=None)
@given(st.floats(-179.9, 179.9), st.floats(-79.0, 83.0), st.floats(0.05, 3.0), st.floats(0.05, 2.0))
def test_candidates_by_arithmetic_miss_nothing(west, south, width, height):
    north = min(south + height, 84.0)
    area = extent_area((west, south, west + width, north), "EPSG:4326")
    found = {square.tile for square in tiles_intersecting(area)}
    # Brute force: the true outline of every tile whose corner lies anywhere near.
    expected, doubtful = set(), set()
    for square, outline in _outlines_near(south, north):
        common = outline.Intersection(area)
        size = 0.0 if common is None else common.Area()
        if size > 1e-4 * width * height:
            expected.add(square.tile)
        elif size > 0 or outline.Distance(area) < 1e-4:
            doubtful.add(square.tile)
    assert expected - found == set()
    tested = {square.tile for square, _, _ in _OUTLINES}
    assert (found & tested) - expected - doubtful == set()


_OUTLINES: list = []


def _outlines_near(south, north):
    if not _OUTLINES:
        generator = np.random.default_rng(5)
        # A fifth of all tiles, and all of those with special rules, to keep the test short.
        for square in all_tiles():
            if generator.random() < 0.2 or square.zone in (1, 31, 32, 60):
                outline = footprint(square, edge_m=11_000.0)
                _OUTLINES.append((square, outline, outline.GetEnvelope()))
        _OUTLINES.sort(key=lambda row: row[2][2])
    return [(s, o) for s, o, box in _OUTLINES if box[3] >= south and box[2] <= north]


def tiles_at(x, y):
    half = 1e-7  # a centimetre: points on an edge belong to the tiles on both sides
    box = [(x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)]
    return tiles_intersecting(split_at_antimeridian([np.array([*box, box[0]])]))


def test_every_point_of_land_and_sea_has_a_tile():
    generator = np.random.default_rng(3)
    for longitude, latitude in zip(generator.uniform(-180, 180, 800), generator.uniform(-83.5, 84.0, 800)):
        assert tiles_at(longitude, latitude), (longitude, latitude)
    assert tiles_at(0.0, 89.0) == ()
    assert [s.tile for s in tiles_at(2.2945, 48.8582)] == ["31UDQ"]


def test_shares_of_the_area_are_those_of_the_cover():
    area = extent_area((5.7, 46.2, 6.5, 47.1), "EPSG:4326")
    shares = area_shares(area)
    assert {t.square.tile for t in cover_area(area).tiles} == set(shares)
    for tile in cover_area(area).tiles:
        assert shares[tile.square.tile] == pytest.approx(tile.aoi_overlap, abs=1e-7)


def test_a_tile_as_the_area_is_that_tile():
    for name in ("31TFM", "01LAC", "33XWJ", "60KYG", "32VKM"):
        cover = cover_area(footprint(tile_square(name)))
        best = cover.tiles[0]
        assert best.square.tile == name and best.in_cover and best.rank == 1
        assert best.aoi_overlap == pytest.approx(1.0, abs=1e-5)
        assert best.tile_overlap == pytest.approx(1.0, abs=1e-5)
        assert [t.in_cover for t in cover.tiles].count(True) == 1
        assert len(cover.tiles) > 2  # its neighbours share the overhang


def test_ranks_start_with_the_smallest_cover():
    cover = cover_area(extent_area((5.7, 46.2, 6.5, 47.1), "EPSG:4326"))
    assert [tile.rank for tile in cover.tiles] == list(range(1, len(cover.tiles) + 1))
    flags = [tile.in_cover for tile in cover.tiles]
    assert flags == sorted(flags, reverse=True)
    for part in (cover.tiles[: sum(flags)], cover.tiles[sum(flags) :]):
        shares = [tile.aoi_overlap for tile in part]
        assert shares == sorted(shares, reverse=True)


@settings(max_examples=12, deadline=None)
@given(st.floats(-178, 178), st.floats(-70, 78), st.floats(0.3, 1.6), st.floats(0.3, 1.0))
def test_no_smaller_cover_exists(west, south, width, height):
    # Degrees as people have them: 1e-220 is not told from 0 by the geometry that judges.
    west, south, width, height = (round(value, 6) for value in (west, south, width, height))
    area = extent_area((west, south, west + width, south + height), "EPSG:4326")
    cover = cover_area(area)
    if len(cover.tiles) > 12:
        return
    chosen = [t for t in cover.tiles if t.in_cover]
    whole = _plane(area)
    outlines = [_plane(footprint(t.square)) for t in cover.tiles]
    slack = 20.0 * whole.Boundary().Length() / max(0.1, np.cos(np.radians(abs(south) + height)))
    left = whole
    for outline in outlines[: len(chosen)]:
        left = left.Difference(outline)
    assert left.Area() <= slack
    for fewer in itertools.combinations(outlines, len(chosen) - 1):
        left = whole
        for outline in fewer:
            left = left.Difference(outline)
        assert left.Area() > 0, "a smaller cover was missed"


def _plane(area):
    area = area.Clone()
    area.Segmentize(0.02)
    polygons = read_rings(bytes(area.ExportToWkb()))
    return make_geometry([[equal_area(ring) for ring in rings] for rings in polygons])


@settings(max_examples=200, deadline=None)
@given(st.lists(st.frozensets(st.integers(0, 7), min_size=1, max_size=4), max_size=10))
def test_minimal_sets_against_brute_force(atoms):
    chosen, proven = minimal_sets(atoms)
    assert proven and all(not atom.isdisjoint(chosen) for atom in atoms)
    for size in range(len(chosen)):
        for fewer in itertools.combinations(range(8), size):
            assert any(atom.isdisjoint(fewer) for atom in atoms)


def test_the_order_of_the_features_does_not_matter():
    parts = [
        "POLYGON((5 46,6.2 46,6.2 46.8,5 46.8,5 46))",
        "POLYGON((6 46.5,7.1 46.5,7.1 47.3,6 47.3,6 46.5))",
        "POLYGON((4.1 46.9,4.2 46.9,4.2 47,4.1 47,4.1 46.9))",
    ]
    first = cover_area(_area(*parts))
    assert cover_area(_area(*reversed(parts))) == first
    assert (
        cover_area(_area("MULTIPOLYGON(" + ",".join(p[7:] for p in parts[:1] + parts[2:]) + ")", parts[1]))
        == first
    )


# ---- antimeridian, poles, CRS --------------------------------------------------------------------


TWO_PARTS = (
    "MULTIPOLYGON(((179.4 -17,180 -17,180 -16,179.4 -16,179.4 -17)),"
    "((-180 -17,-179.4 -17,-179.4 -16,-180 -16,-180 -17)))"
)


@pytest.mark.parametrize(
    ("wkt", "crs"),
    [
        ("POLYGON((179.4 -17,180.6 -17,180.6 -16,179.4 -16,179.4 -17))", "EPSG:4326"),
        ("POLYGON((-180.6 -17,-179.4 -17,-179.4 -16,-180.6 -16,-180.6 -17))", "EPSG:4326"),
        ("POLYGON((179.4 -17,-179.4 -17,-179.4 -16,179.4 -16,179.4 -17))", "EPSG:4326"),
        (TWO_PARTS, "EPSG:4326"),
    ],
)
def test_the_four_ways_to_cross_the_antimeridian_are_one(wkt, crs):
    area = _area(wkt, crs=crs)
    west, east, south, north = area.GetEnvelope()
    assert (west, east, south, north) == (-180.0, 180.0, -17.0, -16.0)
    assert area.Area() == pytest.approx(1.2)
    expected = cover_area(_area("POLYGON((179.4 -17,180.6 -17,180.6 -16,179.4 -16,179.4 -17))"))
    assert [t.square.tile for t in cover_area(area).tiles] == [t.square.tile for t in expected.tiles]
    assert {t.square.zone for t in expected.tiles} == {1, 60}


def test_a_ring_with_jumps_is_announced_and_an_extent_is_literal():
    log = Log()
    _area("POLYGON((179 -17,-179 -17,-179 -16,179 -16,179 -17))", feedback=log)
    assert any("antimeridian" in line for line in log.lines)
    assert extent_area((-179.0, -17.0, 179.0, -16.0), "EPSG:4326").Area() == pytest.approx(358.0)
    assert extent_area((-180.0, -1.0, 180.0, 1.0), "EPSG:4326").Area() == pytest.approx(720.0)


@pytest.mark.parametrize("east", [20_037_508.342789244, 20_037_508.34, 20_037_508.0, 2e7, 20_037_509.0])
@pytest.mark.parametrize(("south", "north"), [(-2e7, 2e7), (0.0, 2e7), (0.0, 1e6)])
def test_nearly_the_whole_world_in_web_mercator_is_not_a_sliver(east, south, north):
    """Its long edges end almost where they start: they were read as the short way round."""
    bounds = (-east, south, east, north)
    corners = Transformer(3857, 4326).points(np.array([(0.0, south), (1.0, north)]))
    half = min(180.0, east * 180.0 / 20_037_508.342789244)
    expected = 2.0 * half * float(np.diff(corners[:, 1])[0])
    as_extent = extent_area(bounds, "EPSG:3857")
    as_polygon = area_of_interest([bytes(rectangle(bounds).ExportToWkb())], "EPSG:3857")
    for found in (as_extent, as_polygon):
        assert found.Area() == pytest.approx(expected, rel=1e-9)
        west, right, *_ = found.GetEnvelope()
        assert (west, right) == pytest.approx((-half, half))


def test_tiles_of_the_northern_half_in_web_mercator():
    area = extent_area((-20_037_508.34, 0.0, 20_037_508.34, 1e6), "EPSG:3857")
    north = float(Transformer(3857, 4326).points(np.array([(0.0, 1e6)]))[0, 1])
    expected = tiles_intersecting(extent_area((-180.0, 0.0, 180.0, north), "EPSG:4326"))
    assert tiles_intersecting(area) == expected
    assert len(expected) > 3000


def test_utm_and_polar_areas_cross_the_antimeridian_too():
    utm = extent_area((700_000, 8_000_000, 900_000, 8_100_000), "EPSG:32760")
    assert utm.GetGeometryCount() == 2 and utm.IsValid()
    ring = extent_area((-1_000_000, -1_000_000, 1_000_000, 1_000_000), "EPSG:3413")  # around the pole
    assert ring.IsValid() and ring.GetEnvelope()[3] == 90.0 and ring.GetEnvelope()[0] == -180.0
    cover = cover_area(ring)
    assert 0.3 < cover.covered < 0.9  # tiles end near 84.6 N
    assert {t.square.zone for t in cover.tiles} == set(range(1, 61)) - {32, 34, 36}


def test_edges_of_a_projected_crs_are_followed():
    # A 400 km edge of Lambert-93: its middle lies kilometres off the chord in degrees.
    area = extent_area((400_000, 6_800_000, 800_000, 6_900_000), "EPSG:2154")
    to_lambert = osr.CoordinateTransformation(_reference(4326), _reference(2154))
    (rings,) = read_rings(bytes(area.ExportToWkb()))
    halves = (rings[0][:-1] + rings[0][1:]) / 2
    xy = np.array(to_lambert.TransformPoints(halves.tolist()))[:, :2]
    off = np.min(np.abs(np.column_stack((xy - (400_000, 6_800_000), xy - (800_000, 6_900_000)))), axis=1)
    assert off.max() < 1.5


def test_unbroken_longitudes():
    assert unbroken(np.array([170.0, -170.0, -160.0, 175.0])).tolist() == [170.0, 190.0, 200.0, 175.0]


def test_true_areas():
    globe = np.array([(-180, -90), (180, -90), (180, 90), (-180, 90), (-180, -90)], dtype=float)
    assert make_geometry([[equal_area(globe)]]).Area() == pytest.approx(
        510_065_621_724_000, rel=1e-9
    )  # WGS 84
    # EASE-Grid 2.0 (EPSG:6933) is the same projection with its true scale at 30 degrees.
    to_ease = osr.CoordinateTransformation(_reference(4326), _reference(6933))
    places = np.array([(-170.0, -83.0), (3.0, 45.0), (120.0, 12.5), (-60.0, -30.0)])
    ease = np.array(to_ease.TransformPoints(places.tolist()))[:, :2]
    ours = equal_area(places)
    assert np.prod(ours, axis=1) == pytest.approx(np.prod(ease, axis=1), rel=1e-9)


# ---- bad input -----------------------------------------------------------------------------------


def test_refusals_name_the_fault_and_the_remedy():
    square = "POLYGON((700000 6600000,800000 6600000,800000 6700000,700000 6600000))"
    with pytest.raises(InputError, match="outside their coordinate reference system"):
        _area(square, crs="EPSG:4326")
    with pytest.raises(InputError, match="AOI: has no coordinate reference system. Set the CRS"):
        _area(square, crs="")
    with pytest.raises(InputError, match="is not understood"):
        _area(square, crs="EPSG:999999")
    with pytest.raises(InputError, match="no polygon"):
        _area("POINT(1 1)")
    with pytest.raises(InputError, match="no polygon"):
        area_of_interest([], "EPSG:4326")
    with pytest.raises(InputError, match="no surface"):
        _area("POLYGON((0 0,1 1,0 0,0 0))")
    with pytest.raises(InputError, match="no surface"):
        extent_area((5, 5, 5, 6), "EPSG:4326")
    with pytest.raises(InputError, match="do not overlap"):
        intersect(extent_area((0, 0, 1, 1), "EPSG:4326"), extent_area((2, 2, 3, 3), "EPSG:4326"))
    with pytest.raises(InputError, match="84 N"):
        cover_area(extent_area((0, 85, 10, 89), "EPSG:4326"))


def test_invalid_polygons_are_repaired_and_said():
    log = Log()
    area = _area("POLYGON((5 46,6 47,6 46,5 47,5 46))", feedback=log)
    assert area.IsValid() and area.Area() == pytest.approx(0.5)
    assert any("repaired" in line for line in log.lines)


def test_curves_and_heights_are_read():
    area = _area("CURVEPOLYGON Z (CIRCULARSTRING Z (5 46 1,6 47 1,7 46 1,6 45 1,5 46 1))")
    assert area.Area() == pytest.approx(np.pi, rel=1e-2)


def test_a_hole_counts():
    holed = "POLYGON((5 46,7 46,7 48,5 48,5 46),(5.2 46.2,6.8 46.2,6.8 47.8,5.2 47.8,5.2 46.2))"
    cover = cover_area(_area(holed))
    inner = {t.square.tile: t for t in cover_area(_area("POLYGON((5 46,7 46,7 48,5 48,5 46))")).tiles}
    assert all(t.tile_overlap < inner[t.square.tile].tile_overlap for t in cover.tiles[:3])


def test_a_million_vertices_are_simplified_within_a_stated_tolerance():
    angle = np.linspace(0, 2 * np.pi, 1_000_000)[:-1]
    radius = 60_000 * (1 + 0.1 * np.sin(9 * angle) + 2e-4 * np.random.default_rng(0).normal(size=angle.size))
    ring = np.column_stack((500_000 + radius * np.cos(angle), 5_200_000 + radius * np.sin(angle)))
    detailed = make_geometry([[np.vstack((ring, ring[:1]))]])
    log = Log()
    area = area_of_interest([bytes(detailed.ExportToWkb())], "EPSG:32631", feedback=log)
    assert count_vertices(area) <= area_module.DETAILED_VERTICES * 1.2
    assert any("1,000,000 vertices, simplified" in line and " m;" in line for line in log.lines)
    assert cover_area(area).covered == 1.0
    assert _plane(area).Area() == pytest.approx(detailed.Area(), rel=2e-3)


def test_more_vertices_than_that_are_refused(monkeypatch):
    monkeypatch.setattr(area_module, "MOST_VERTICES", 4)
    with pytest.raises(InputError, match="5 vertices; at most 4"):
        _area("POLYGON((0 0,1 0,1 1,0 1,0 0))")


def test_min_overlap_keeps_by_either_share():
    area = extent_area((5.7, 46.2, 6.5, 47.1), "EPSG:4326")
    everything = cover_area(area)
    kept = cover_area(area, min_overlap=0.2)
    assert {t.square.tile for t in kept.tiles} == {
        t.square.tile for t in everything.tiles if max(t.aoi_overlap, t.tile_overlap) >= 0.2
    }
    # Two tiles hold all of it; with one of them gone, part is left uncovered.
    assert len(kept.tiles) == 2 and kept.covered == 1.0
    one = cover_area(area, min_overlap=0.5)
    assert [t.square.tile for t in one.tiles] == ["31TGM"]
    assert one.covered == pytest.approx(one.tiles[0].aoi_overlap) and one.covered < 0.8
    with pytest.raises(InputError, match="Lower MIN_OVERLAP"):
        cover_area(extent_area((5.7, 46.2, 6.5, 47.1), "EPSG:4326"), min_overlap=1.1)


def test_cancel():
    class Cancelling(Silent):
        def is_cancelled(self):
            return True

    with pytest.raises(Cancelled):
        cover_area(extent_area((0, 0, 30, 30), "EPSG:4326"), feedback=Cancelling())


def test_footprints_are_valid_and_split_at_the_antimeridian():
    split = footprint(tile_square("01KAB"))
    assert split.GetGeometryCount() == 2 and split.IsValid()
    assert split.GetEnvelope()[:2] == (-180.0, 180.0)
    whole = footprint(tile_square("31TFM"))
    assert whole.GetGeometryCount() == 1 and count_vertices(whole) > 80
    # The middle of the northern edge lies well above the chord of the corners.
    (rings,) = read_rings(bytes(whole.ExportToWkb()))
    back = osr.CoordinateTransformation(_reference(4326), _reference(32631))
    halves = (rings[0][:-1] + rings[0][1:]) / 2
    xy = np.array(back.TransformPoints(halves.tolist()))[:, :2]
    xmin, ymin, xmax, ymax = tile_square("31TFM").bounds
    off = np.min(np.abs(np.column_stack((xy - (xmin, ymin), xy - (xmax, ymax)))), axis=1)
    assert off.max() < 1.0


def test_a_country_with_a_long_coast():
    coast = np.linspace(0, 2 * np.pi, 20_000)[:-1]
    radius = 4.5 + 0.4 * np.sin(31 * coast) + 0.05 * np.sin(900 * coast)
    ring = np.column_stack((2.5 + 1.4 * radius * np.cos(coast), 46.5 + radius * np.sin(coast)))
    country = make_geometry([[np.vstack((ring, ring[:1]))]])
    area = area_of_interest([bytes(country.ExportToWkb())], "EPSG:4326")
    cover = cover_area(area)
    assert 100 < len(cover.tiles) < 220
