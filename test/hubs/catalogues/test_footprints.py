"""Footprints as hubs write them, names, and the shares of area and tile."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr, osr

from deepsatdata_plugin.core.errors import InputError, ProductError
from deepsatdata_plugin.core.geo import area_of_interest
from deepsatdata_plugin.core.tiles.cover import footprint
from deepsatdata_plugin.core.tiles.mgrs import tile_square
from deepsatdata_plugin.hubs.catalogues.shared.footprints import (
    FootprintShares,
    from_wkt,
    geojson_footprint,
    read_footprint,
    to_wkt,
)
from deepsatdata_plugin.hubs.catalogues.shared.names import Found, is_product_name, make_record, product_name
from deepsatdata_plugin.hubs.contract import ProductRecord, Unusable


# --- reading ----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "POLYGON ((4 46, 5 46, 5 47, 4 47, 4 46))",
        "polygon((4 46,5 46,5 47,4 47,4 46))",
        "MULTIPOLYGON (((4 46, 5 46, 5 47, 4 47, 4 46)))",
        "geography'SRID=4326;POLYGON ((4 46, 5 46, 5 47, 4 47, 4 46))'",
        "SRID=4326;POLYGON Z ((4 46 1, 5 46 1, 5 47 1, 4 47 1, 4 46 1))",
        "  geography'SRID=4326;MULTIPOLYGON (((4 46, 5 46, 5 47, 4 47, 4 46)))'  ",
    ],
)
def test_spellings(text):
    assert from_wkt(read_footprint(text)).Area() == pytest.approx(1)
    assert read_footprint(text).startswith("POLYGON")


@pytest.mark.parametrize(
    "text", [None, "", "null", "POLYGON EMPTY", "POINT (4 46)", "POLYGON ((4 46, 5 46", "<gml/>", 7, {}, "POLYGON((0 0,0 0,0 0,0 0))",
             "POLYGON((4 460,5 460,5 470,4 470,4 460))", "POLYGON((4 46,nan 46,5 47,4 47,4 46))"],
)  # fmt: skip
def test_nothing_usable(text):
    assert read_footprint(text) == ""
    assert geojson_footprint(text) == ""


def test_footprint_over_the_antimeridian_written_as_a_wide_one():
    text = "POLYGON((179.5 -17,-179.6 -17,-179.6 -18,179.5 -18,179.5 -17))"
    outline = from_wkt(read_footprint(text))
    assert outline.GetGeometryCount() == 2
    assert outline.Area() == pytest.approx(0.9)
    west, east, _, _ = outline.GetEnvelope()
    assert (west, east) == (-180, 180)
    split = "MULTIPOLYGON(((179.5 -17,180 -17,180 -18,179.5 -18,179.5 -17)),((-180 -17,-179.6 -17,-179.6 -18,-180 -18,-180 -17)))"
    assert from_wkt(read_footprint(split)).SymmetricDifference(outline).Area() < 1e-9


def test_geojson():
    ring = [[4, 46], [5, 46], [5, 47], [4, 47], [4, 46]]
    assert from_wkt(geojson_footprint({"type": "Polygon", "coordinates": [ring]})).Area() == pytest.approx(1)
    assert geojson_footprint({"type": "Polygon", "coordinates": "?"}) == ""
    assert geojson_footprint({}) == ""


def test_crossed_ring_is_repaired():
    assert from_wkt(read_footprint("POLYGON((0 0,1 1,1 0,0 1,0 0))")).IsValid()


def test_no_polygon_as_area():
    for text in ("", "POINT(1 2)", "rubbish"):
        with pytest.raises(InputError):
            from_wkt(text)


# --- shares -----------------------------------------------------------------------------------------------
def utm_polygon(tile, west, south, east, north):
    """Footprint (degrees) of a rectangle given in shares of the tile's square."""
    square = tile_square(tile)
    xmin, ymin, _, _ = square.bounds
    to_degrees = _transformation(square.epsg, 4326)
    corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    points = [
        to_degrees.TransformPoint(xmin + u * square.size_m, ymin + v * square.size_m)[:2] for u, v in corners
    ]
    ring = ",".join(f"{x:.12f} {y:.12f}" for x, y in points)
    return read_footprint(f"POLYGON(({ring}))")


def _transformation(source, target):
    references = []
    for code in (source, target):
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(code)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        references.append(reference)
    return osr.CoordinateTransformation(*references)


@pytest.mark.parametrize("tile", ["31TFM", "33XWJ", "01CCV", "60KXF", "01KAB", "31NEA", "56HLH", "22HBD"])
def test_tile_fill(tile):
    shares = FootprintShares(None)
    # Where a footprint is cut at the antimeridian, its edges in degrees bend away from the true ones.
    error = 1e-3 if tile in ("01CCV", "60KXF", "01KAB") else 1e-6
    assert shares.of(utm_polygon(tile, 0, 0, 1, 1), tile) == (None, pytest.approx(1, abs=error))
    assert shares.of(utm_polygon(tile, 0, 0, 0.25, 1), tile)[1] == pytest.approx(0.25, abs=error)
    assert shares.of(utm_polygon(tile, 0.5, 0.5, 0.6, 0.7), tile)[1] == pytest.approx(0.02, abs=error)


def test_footprint_of_another_tile_fills_only_the_overlap():
    fill = FootprintShares(None).of(to_wkt(footprint(tile_square("31TGM"))), "31TFM")[1]
    assert fill == pytest.approx(9.8 / 109.8, rel=0.01)


def test_ground_that_two_parts_of_a_footprint_share_counts_once():
    parts = [utm_polygon("31TFM", *box).removeprefix("POLYGON ") for box in ((0, 0, 0.6, 1), (0.4, 0, 1, 1))]
    text = read_footprint(f"MULTIPOLYGON({','.join(parts)})")
    assert FootprintShares(None).of(text, "31TFM")[1] == pytest.approx(1, abs=1e-6)


def test_unknown_tile_or_no_footprint():
    shares = FootprintShares(None)
    assert shares.of("", "31TFM") == (None, None)
    assert shares.of("POLYGON((4 46,5 46,5 47,4 46))", "31TXX") == (None, None)


def utm_area(epsg, bounds):
    xmin, ymin, xmax, ymax = bounds
    ring = f"{xmin} {ymin},{xmax} {ymin},{xmax} {ymax},{xmin} {ymax},{xmin} {ymin}"
    geometry = ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))")
    return area_of_interest([bytes(geometry.ExportToWkb())], f"EPSG:{epsg}")


def test_area_share_inside_one_tile():
    square = tile_square("31TFM")
    xmin, ymin, _, _ = square.bounds
    area = utm_area(32631, (xmin + 20_000, ymin + 20_000, xmin + 60_000, ymin + 60_000))
    shares = FootprintShares(area)
    assert shares.of(utm_polygon("31TFM", 0, 0, 1, 1), "31TFM")[0] == pytest.approx(1, abs=1e-4)
    half = 40_000 / 109_800  # the western half of the area
    assert shares.of(utm_polygon("31TFM", 0, 0, half, 1), "31TFM")[0] == pytest.approx(0.5, abs=1e-4)
    assert shares.of(utm_polygon("31TFM", 0.9, 0.9, 1, 1), "31TFM")[0] == 0.0
    assert shares.of(utm_polygon("31TGM", 0, 0, 1, 1), "31TGM")[0] == 0.0


def test_area_over_two_tiles_and_zones():
    """Shares of neighbouring tiles add up to more than 1 by what lies in both."""
    area = area_of_interest(
        [bytes(ogr.CreateGeometryFromWkt("POLYGON((5 46,7 46,7 47,5 47,5 46))").ExportToWkb())], "EPSG:4326"
    )
    shares = FootprintShares(area)
    total = {
        tile: shares.of(to_wkt(footprint(tile_square(tile))), tile)[0]
        for tile in ("31TFM", "31TGM", "32TLS", "32TMS")
    }
    assert 0.2 < total["31TFM"] < 0.5
    assert 0.3 < total["31TGM"] < 0.8
    assert total["32TLS"] > 0.2
    assert total["32TMS"] == 0.0
    assert sum(total.values()) > 1


def test_area_share_agrees_with_ground_areas():
    """Against areas taken by PROJ on the ellipsoid, for a slanted footprint."""
    wkt = "POLYGON((4.9 46.1,5.9 46.0,5.7 46.9,4.8 46.8,4.9 46.1))"
    area = area_of_interest([bytes(ogr.CreateGeometryFromWkt(wkt).ExportToWkb())], "EPSG:4326")
    swath = utm_polygon("31TFM", 0, 0, 0.6, 1)
    share = FootprintShares(area).of(swath, "31TFM")[0]
    lambert = _transformation(4326, 3035)
    tile = footprint(tile_square("31TFM"))
    part = area.Intersection(from_wkt(swath)).Intersection(tile)
    sizes = []
    for shape in (part, area):
        moved = shape.Clone()
        moved.Segmentize(0.01)
        moved.Transform(lambert)
        sizes.append(moved.Area())
    assert share == pytest.approx(sizes[0] / sizes[1], abs=2e-3)


def test_detailed_area_is_quick():
    angles = np.linspace(0, 2 * np.pi, 30_000)
    radii = 0.4 * (1 + 0.1 * np.random.default_rng(1).random(len(angles)))
    ring = np.column_stack((5.1 + radii * np.cos(angles), 46.4 + radii * np.sin(angles)))
    ring[-1] = ring[0]
    text = ",".join(f"{x} {y}" for x, y in ring.tolist())
    shape = ogr.CreateGeometryFromWkt(f"POLYGON(({text}))")
    shares = FootprintShares(shape)
    full = shares.of(utm_polygon("31TFM", 0, 0, 1, 1), "31TFM")[0]
    some = [shares.of(utm_polygon("31TFM", 0, 0, share, 1), "31TFM")[0] for share in np.linspace(0.05, 1, 40)]
    assert some == sorted(some)
    assert some[-1] == pytest.approx(full, abs=1e-6)


# --- names ------------------------------------------------------------------------------------------------
GOOD = "S2B_MSIL1C_20240709T074619_N0510_R135_T40XFF_20240709T080457"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("S2A_OPER_PRD_MSIL1C_PDMC_20151012T120000_R008_V20151011T103629_20151011T103629", "many tiles"),
        ("S2A_MSIL2A_20200731T080611_R078_T35MNM_20200818T062751", "lacks its processing baseline"),
        ("S2A_MSIL2A_20200731T080611_N0214_R078_T35MNM", "lacks its generation time"),
        ("S1A_IW_SLC__1SSV_20160107T110059_20160107T110126_009387_00D96C_5CE9", "no Sentinel-2"),
        ("S2A_MSIL1B_20200731T080611_N0214_R078_T35MNM_20200818T062751", "L1B"),
        ("S2A_MSIL2A_20201331T080611_N0214_R078_T35MNM_20200818T062751", "no date"),
        ("S2A_MSIL2A_20200731T080611_N0214_R078_T35MIM_20200818T062751", "no Sentinel-2"),
        ("LC08_L1TP_193027", "no Sentinel-2"),
        ("", "no Sentinel-2"),
    ],
)  # fmt: skip
def test_names_of_other_patterns_are_never_read(name, words):
    result = make_record(Found("id", name), "hub")
    assert isinstance(result, Unusable)
    assert words in result.reason
    assert not is_product_name(name)
    with pytest.raises(ProductError):
        product_name(name)


def test_good_names():
    for text in (GOOD, GOOD + ".SAFE", GOOD + ".zip", GOOD + ".SAFE.zip"):
        result = make_record(
            Found("id", text, size=0, cloud=float("nan"), checksums={"md5": "ABC", "": "x"}), "hub"
        )
        assert isinstance(result, ProductRecord)
        assert (result.name, result.tile, result.baseline, result.relative_orbit) == (
            GOOD,
            "40XFF",
            "05.10",
            135,
        )
        assert (result.size, result.cloud, result.checksums) == (None, None, {"MD5": "abc"})
    assert isinstance(make_record(Found("", GOOD), "hub"), Unusable)
    assert make_record(Found("i", GOOD, cloud=101.0), "hub").cloud is None
    assert not is_product_name(None)
