"""The simulated landscape: tiles, parcels, crops, the ground shared by tiles, and registration shifts."""

from __future__ import annotations

import gzip
import math
import re
from datetime import date

import numpy as np
import pytest
from osgeo import gdal, ogr

import scene
from scene.atmosphere import make_sky, sun_position
from scene.phenology import BANDS, CROPS, canopy_cover

gdal.UseExceptions()
ogr.UseExceptions()


@pytest.fixture(scope="module")
def land():
    return scene.make_landscape(("31TFM",), 480, seed=3, overlaps=5, n_classes=11, years=(2018, 2019))


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    """Two neighbours of one zone over the same clouds."""
    return scene.write_season(
        tmp_path_factory.mktemp("pair"), tiles=("31TFM", "31TFN"), size_px=240, dates=["2018-05-21"],
        level="L1C",
        clouds={"2018-05-21": 40}, overlap=0.5,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("tile", "epsg", "ulx", "uly"),
    [
        ("31TFM", 32631, 600000, 5200020),
        ("31TFN", 32631, 600000, 5300040),
        ("32TNM", 32632, 499980, 4700040),  # corners of real products from here on
        ("31TDH", 32631, 399960, 4800000),
        ("01WCP", 32601, 300000, 7400040),
        ("T33XWJ", 32633, 499980, 8900040),
    ],
)
def test_tile_squares(tile, epsg, ulx, uly):
    square = scene.tile_square(tile)
    assert (square.epsg, square.ulx, square.uly) == (epsg, ulx, uly)


def test_tile_squares_are_those_of_real_metadata(shared_data):
    checked = 0
    for path in (shared_data / "real_safe_metadata").glob("**/MTD_TL.xml"):
        text = path.read_text(encoding="utf-8")
        tile = re.search(r"_T(\w{5})_N\d\d\.\d\d</TILE_ID>", text).group(1)
        square = scene.tile_square(tile)
        found = [int(re.search(rf"<{n}>(\d+)<", text).group(1)) for n in ("ULX", "ULY")]
        assert [square.ulx, square.uly] == found
        assert f"EPSG:{square.epsg}<" in text
        checked += 1
    assert checked >= 9


def test_every_tile_name_gives_a_square_near_its_zone(shared_data):
    groups = sorted((shared_data / "s2_tile_grid").glob("*.gz"))
    names = []
    for line in gzip.decompress(groups[0].read_bytes()).decode().splitlines():
        head, tails = line.split(" ", 1)
        names += [head + tails[k : k + 2] for k in range(0, len(tails), 2)]
    assert len(names) > 20000
    for name in names:
        square = scene.tile_square(name)
        assert square.ulx % 60 == 0 and 0 <= square.ulx <= 900000
        fn = 10_000_000 if square.epsg > 32700 else 0
        assert (square.uly - fn) % 60 == 0 and -20000 < square.uly < 10_020_000


def test_small_images_lie_in_their_tiles_and_overlap():
    corners = scene.sub_squares(("31TFM", "31TFN"), 240, 0.25)
    for tile, (ulx, uly) in corners.items():
        xmin, ymin, xmax, ymax = scene.tile_square(tile).bounds
        assert xmin <= ulx and ulx + 2400 <= xmax and ymin <= uly - 2400 and uly <= ymax
        assert ulx % 60 == 0 and uly % 60 == 0
    (xm, ym), (xn, yn) = corners["31TFM"], corners["31TFN"]
    assert 0.65 < (yn - ym) / 2400 < 0.85 and xn - xm == 60
    assert scene.sub_squares(("31TFM",), 10980) == {"31TFM": (600000, 5200020)}
    with pytest.raises(ValueError, match="no ground in common"):
        scene.sub_squares(("31TFM", "31TFP"), 240)


def test_parcels_are_valid_and_do_not_overlap(land):
    geometries = [scene.parcel_geometry(land, k) for k in range(land.n_parcels)]
    assert all(g.IsValid() for g in geometries)
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    for g in geometries:
        for k in range(max(1, g.GetGeometryCount() if g.GetGeometryType() == ogr.wkbMultiPolygon else 1)):
            whole.AddGeometry(g.GetGeometryRef(k) if g.GetGeometryType() == ogr.wkbMultiPolygon else g)
    total = sum(g.GetArea() for g in geometries)
    assert whole.UnionCascaded().GetArea() == pytest.approx(total, rel=1e-9)
    areas = np.array([g.GetArea() for g in geometries]) / 1e4
    assert 1.8 < areas.mean() < 4.5 and areas.min() > 0.04 and areas.max() < 40
    box = ogr.CreateGeometryFromWkt(
        f"POLYGON(({land.ulx} {land.uly},{land.ulx + land.width_m} {land.uly},{land.ulx + land.width_m} "
        f"{land.uly - land.height_m},{land.ulx} {land.uly - land.height_m},{land.ulx} {land.uly}))"
    )
    covered = sum(g.Intersection(box).GetArea() for g in geometries) / box.GetArea()
    assert 0.6 < covered < 0.97  # tracks, roads, woods between


def test_parcels_have_holes_and_parts_and_share_edges(land):
    kinds = [scene.parcel_geometry(land, k) for k in range(land.n_parcels)]
    multi = [g for g in kinds if g.GetGeometryType() == ogr.wkbMultiPolygon]
    holed = [g for g in kinds if g.GetGeometryType() == ogr.wkbPolygon and g.GetGeometryCount() > 1]
    assert len(multi) >= 2 and len(holed) >= 2
    edges: dict[tuple, int] = {}
    for g in kinds:
        for part in (
            [g]
            if g.GetGeometryType() == ogr.wkbPolygon
            else [g.GetGeometryRef(k) for k in range(g.GetGeometryCount())]
        ):
            points = part.GetGeometryRef(0).GetPoints()
            for a, b in zip(points, points[1:]):
                key = (min(a[:2], b[:2]), max(a[:2], b[:2]))
                edges[key] = edges.get(key, 0) + 1
    assert max(edges.values()) == 2 and sum(v == 2 for v in edges.values()) > 100


def test_overlaps_are_in_the_layer_only(land):
    assert len(land.overlapping_pairs) == 5
    for a, b in land.overlapping_pairs:
        clean = scene.parcel_geometry(land, a).Intersection(scene.parcel_geometry(land, b)).GetArea()
        drawn = scene.layer_geometry(land, a).Intersection(scene.layer_geometry(land, b)).GetArea()
        assert clean == pytest.approx(0, abs=1e-6) and drawn > 100
    with pytest.raises(ValueError, match="pairs of neighbours"):
        _ = scene.make_landscape(("31TFM",), 120, seed=3, overlaps=5000).overlapping_pairs


@pytest.mark.parametrize("kind", ["int", "text"])
def test_parcel_layer(tmp_path, kind):
    land = scene.make_landscape(("31TFM",), 120, seed=3, overlaps=1, years=(2018, 2019), ids=kind)
    scene.write_parcels(tmp_path / "p.gpkg", land)
    source = ogr.Open(str(tmp_path / "p.gpkg"))
    layer = source.GetLayer("parcels")
    rows = [(f["id"], f["crop"], f["code"], f["year"]) for f in layer]
    assert len(rows) == 2 * land.n_parcels
    for year in land.years:
        ids = [r[0] for r in rows if r[3] == year]
        assert len(set(ids)) == land.n_parcels
        codes = {c.code: c.name for c in land.crops}
        assert all(codes[r[2]] == r[1] for r in rows)
    if kind == "int":
        assert len({np.float32(r[0]) for r in rows}) < land.n_parcels  # not to be kept as float32
    else:
        assert all(re.fullmatch(r"F31-\d{8}", r[0]) for r in rows)
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "32631"
    scene.write_parcels(tmp_path / "wgs.gpkg", land, 4326)
    other = ogr.Open(str(tmp_path / "wgs.gpkg"))
    assert other.GetLayer(0).GetExtent()[0] < 10


def test_crops_rotate_but_grass_stays(land):
    first, second = land.crop_indices(2018), land.crop_indices(2019)
    perennial = np.array([c.cover > 0.05 for c in land.crops])
    assert np.array_equal(first[perennial[first]], second[perennial[first]])
    arable = ~perennial[first]
    assert 0.2 < (first[arable] != second[arable]).mean() <= 1
    assert len(np.unique(first)) == 11
    assert (
        land.label_year(2017, 11) == 2018
        and land.label_year(2018, 11) == 2019
        and land.label_year(2020, 1) == 2019
    )


def test_growth_is_plausible_and_periodic():
    days = np.arange(-100.0, 466.0)
    by_name = {c.name: c for c in CROPS}
    for crop in CROPS:
        cover = canopy_cover(crop, days)
        assert cover.min() >= 0 and cover.max() <= 1
        inside = (days >= 0) & (days < 100)
        assert np.allclose(
            canopy_cover(crop, days[inside]), canopy_cover(crop, days[inside] + 365.25), atol=0.02
        )
    wheat, maize = (
        canopy_cover(by_name[n], np.array([130.0, 225.0])) for n in ("Winter wheat", "Grain maize")
    )
    assert wheat[0] > 0.8 > 0.2 > wheat[1] and maize[1] > 0.8 > 0.2 > maize[0]


def test_classes_differ_in_the_images(season):
    """NDVI of parcel interiors follows the crop, so the labels mean something."""
    spec = season.written[0].spec
    land = season.landscape
    numbers = season.renderer._ground(spec).numbers(spec.ulx // 10, spec.uly // 10, 240, 240)[::2, ::2]
    table = land.spectra(2018, 5, date(2018, 5, 21).timetuple().tm_yday)
    ndvi = (table[:, 7] - table[:, 3]) / (table[:, 7] + table[:, 3])
    crops = land.crop_indices(2018)
    names = [c.name for c in land.crops]
    wheat = ndvi[1:][: land.n_parcels][crops == names.index("Winter wheat")]
    maize = ndvi[1:][: land.n_parcels][crops == names.index("Grain maize")]
    assert np.median(wheat) > np.median(maize) + 0.4
    clear = (season.expected_dn(spec, "SCL") == 4) | (season.expected_dn(spec, "SCL") == 5)
    red, nir = (season.expected_dn(spec, b).astype(float) for b in ("B04", "B08"))
    seen = ((nir - red) / (nir + red))[clear.repeat(2, 0).repeat(2, 1)]
    shape = numbers[clear.repeat(2, 0).repeat(2, 1)]
    inside = (shape > 0) & (shape <= land.n_parcels)
    assert np.corrcoef(seen[inside], ndvi[shape[inside]])[0, 1] > 0.9


def assert_same_ground(season, a, b, names):
    """Compare two products where they overlap, at every resolution; return the overlap's area in km2."""
    x0, x1 = max(a.bounds[0], b.bounds[0]), min(a.bounds[2], b.bounds[2])
    y0, y1 = max(a.bounds[1], b.bounds[1]), min(a.bounds[3], b.bounds[3])
    assert (a.ulx, a.uly) != (b.ulx, b.uly) and x1 > x0 and y1 > y0
    for name in names:
        parts = []
        for spec in (a, b):
            pixels = season.expected_dn(spec, name)
            step = spec.size_px * 10 // pixels.shape[-1]
            rows = slice((spec.uly - y1) // step, (spec.uly - y0) // step)
            parts.append(pixels[..., rows, (x0 - spec.ulx) // step : (x1 - spec.ulx) // step])
        assert parts[0].size and np.array_equal(*parts), name
    return (x1 - x0) * (y1 - y0) / 1e6


def test_both_tiles_see_the_same_ground_and_clouds(season):
    a, b = (w.spec for w in season.written)
    assert assert_same_ground(season, a, b, (*BANDS, "SCL", "MSK_CLASSI_B00")) > 2


@pytest.mark.parametrize(
    "tiles",
    [("31TFM", "31TGM"), ("31TFM", "31TGM", "31TFN", "31TGN"), ("21HUB", "21HUC"), ("01LAC", "01LAD")],
)
def test_any_neighbours_see_the_same_ground(tmp_path, tiles):
    season = scene.write_season(
        tmp_path,
        tiles=tiles,
        size_px=120,
        dates=["2018-11-21"],
        clouds={"2018-11-21": 50},
        overlap=0.5,
        cheap=True,
    )
    specs = [w.spec for w in season.written]
    assert len(specs) == len(tiles)
    for other in specs[1:]:
        assert assert_same_ground(season, specs[0], other, ("B02", "B05", "B01", "SCL")) > 0.2
    pixels = gdal.Open(str(scene.faults.band_file(season.products[0], "B05")))
    assert pixels.GetSpatialRef().GetAuthorityCode(None) == str(scene.tile_square(tiles[0]).epsg)


def test_tiles_on_both_sides_of_a_zone_seam(tmp_path):
    """31TGM and 32TLS share ground: parcels of zone 31 stand in zone 32 at their true place."""
    season = scene.write_season(
        tmp_path, tiles=("31TGM", "32TLS"), size_px=240, dates=["2018-05-21"], clouds={"2018-05-21": 30},
        overlap=0.6,
    )  # fmt: skip
    first, second = season.written
    assert (first.spec.epsg, second.spec.epsg) == (32631, 32632)
    land = season.landscape
    hits = 0
    for written in (first, second):
        spec = written.spec
        stored = gdal.Open(str(scene.faults.band_file(written.path, "B08"))).ReadAsArray()
        assert np.array_equal(stored, season.expected_dn(spec, "B08", harmonized=False))
        numbers = season.renderer._ground(spec).numbers(spec.ulx // 10, spec.uly // 10, 240, 240)[::2, ::2]
        rng = np.random.RandomState(1)
        for row, col in rng.randint(0, 240, (60, 2)):
            number = int(numbers[row, col])
            if not 0 < number <= land.n_parcels:
                continue
            # the cell's own centre (two cells per pixel) back in the zone of the landscape
            x, y = spec.ulx + col * 10 + 2.5, spec.uly - row * 10 - 2.5
            (px,), (py,) = scene.projection.transform_points([x], [y], spec.epsg, land.epsg)
            point = ogr.CreateGeometryFromWkt(f"POINT({px} {py})")
            assert scene.parcel_geometry(land, number - 1).Distance(point) < 0.05
            hits += 1
    assert hits > 60


def test_shift_moves_the_image_and_not_the_parcels(tmp_path):
    wanted = {"tiles": ("31TFM",), "size_px": 240, "dates": ["2018-05-21"], "bands": ("B08",), "masks": False}
    still = scene.write_season(tmp_path / "still", **wanted)
    moved = scene.write_season(tmp_path / "moved", shifts={"2018-05-21": (20.0, -30.0)}, **wanted)
    assert still.parcels_path.read_bytes() == moved.parcels_path.read_bytes()
    a, b = (s.renderer._ground(s.written[0].spec) for s in (still, moved))
    spec = still.written[0].spec
    window = (spec.ulx // 10 + 60, spec.uly // 10 - 60, 96, 96)
    before = a.numbers(window[0] - 2, window[1] + 3, 96, 96)
    assert np.array_equal(before, b.numbers(*window))  # the ground 20 m to the west, 30 m to the north
    assert not np.array_equal(still.expected_dn(spec, "B08"), moved.expected_dn(moved.written[0].spec, "B08"))


def test_finer_cells_give_mixed_pixels(tmp_path):
    """A pixel on a boundary lies between its neighbours; inside parcels nothing changes."""
    land = scene.make_landscape(("31TFM",), 120, seed=3)
    specs = scene.plan_products(land, ("31TFM",), ["2018-05-21"], 120, seed=3)
    coarse, fine = (
        scene.Renderer(land, 3, s).render(specs[0], ("B08",), (0, 0, 120, 120)).signed["B08"] for s in (1, 4)
    )
    numbers = (
        scene.Renderer(land, 3, 4)._ground(specs[0]).numbers(specs[0].ulx // 10, specs[0].uly // 10, 120, 120)
    )
    cells = numbers.reshape(120, 4, 120, 4).transpose(0, 2, 1, 3).reshape(120, 120, 16)
    pure = (cells == cells[:, :, :1]).all(2)
    assert 0.3 < pure.mean() < 0.95
    assert np.abs(coarse[pure] - fine[pure]).max() <= 1
    assert np.abs(coarse[~pure] - fine[~pure]).mean() > 50


def test_cloud_share_follows_the_wish():
    for percent in (0, 5, 30, 60, 90, 100):
        sky = make_sky(4, f"day {percent}", percent, (0, 0, 24000, 24000), (40.0, 150.0))
        x, y = (
            np.arange(10, 24000, 60)[None, :].astype(float),
            np.arange(10, 24000, 60)[:, None].astype(float),
        )
        share = 100 * ((sky.opacity(x, y) > 0) | (sky.cirrus(x, y) > 0)).mean()
        assert share == pytest.approx(percent, abs=3)


def test_shadows_fall_away_from_the_sun():
    sky = make_sky(4, "day", 25, (0, 0, 12000, 12000), (45.0, 150.0))
    x, y = np.arange(10, 12000, 20)[None, :].astype(float), np.arange(10, 12000, 20)[:, None].astype(float)
    cloud, shade = sky.opacity(x, y) > 0, sky.shadow(x, y) > 0
    azimuth = math.radians(150.0)
    step = sky.height * math.tan(math.radians(45.0)) / 20
    rows, cols = -round(math.cos(azimuth) * step), -round(math.sin(azimuth) * step)
    moved = np.roll(cloud, (rows, cols), (0, 1))  # rows count to the north here
    assert (moved == shade)[60:-60, 60:-60].mean() > 0.98


def test_sun_position():
    zenith, azimuth = sun_position(5.0, 47.0, (12 - 5 / 15) * 3600, 172)
    assert zenith == pytest.approx(47 - 23.44, abs=0.3) and azimuth == pytest.approx(180, abs=1.5)
    morning = sun_position(5.0, 47.0, 8 * 3600, 172)
    assert morning[0] > zenith and 60 < morning[1] < 140


def test_landscape_of_a_full_tile_is_quick_in_parts():
    """Rendering a window of a full tile needs only the ground under it."""
    land = scene.Landscape(1, 32631, 600000, 5200020, 20000, 20000, mean_parcel_ha=4)
    specs = scene.plan_products(land, ("31TFM",), ["2018-05-21"], 10980, clouds={"2018-05-21": 20})
    assert specs[0].bounds == (600000, 5090220, 709800, 5200020)
    window = scene.Renderer(land, 1, 1).render(specs[0], ("B04",), (600, 600, 240, 240))
    assert window.signed["B04"].shape == (240, 240) and window.scl.shape == (120, 120)
