"""Simulated swath edges, split granules, reprocessed duplicates, two orbits a day, and damaged products."""

from __future__ import annotations

import hashlib
import re
import zipfile
from datetime import datetime, timezone

import numpy as np
import pytest
from osgeo import gdal, ogr

import scene

gdal.UseExceptions()
ogr.UseExceptions()
DAY = "2018-05-21"


def write(folder, **arguments):
    defaults = {"tiles": ("31TFM",), "size_px": 240, "dates": [DAY], "bands": ("B02", "B05", "B09")}
    return scene.write_season(folder, **{**defaults, **arguments})


def footprint(written) -> ogr.Geometry:
    """Return the XML's footprint in the product's zone."""
    text = next(written.path.glob("MTD_MSI*.xml")).read_text(encoding="utf-8")
    numbers = [float(v) for v in re.search(r"<EXT_POS_LIST>([^<]+)<", text).group(1).split()]
    lat, lon = numbers[0::2], numbers[1::2]
    assert (lat[0], lon[0]) == (lat[-1], lon[-1])
    x, y = scene.projection.transform_points(lon, lat, 4326, written.spec.epsg)
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for px, py in zip(x, y):
        ring.AddPoint_2D(px, py)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


def assert_footprint_is_where_data_are(season, written):
    spec, polygon = written.spec, footprint(written)
    assert polygon.IsValid()
    inner, outer = polygon.Buffer(-0.5), polygon.Buffer(0.5)
    for band in spec.bands:
        seen = season.expected_dn(spec, band) > 0
        step = spec.size_px * 10 // seen.shape[0]
        for row in range(0, seen.shape[0], max(1, 60 // step)):
            for col in range(0, seen.shape[1], max(1, 60 // step)):
                x, y = spec.ulx + (col + 0.5) * step, spec.uly - (row + 0.5) * step
                point = ogr.CreateGeometryFromWkt(f"POINT({x} {y})")
                if seen[row, col]:
                    assert outer.Contains(point)
                else:
                    assert not inner.Contains(point)
    scl = season.expected_dn(spec, "SCL")
    assert np.array_equal(scl == 0, season.expected_dn(spec, "B05") == 0)


def test_full_footprint_is_the_image(tmp_path):
    season = write(tmp_path)
    written = season.written[0]
    xmin, xmax, ymin, ymax = footprint(written).GetEnvelope()
    assert (xmin, ymin, xmax, ymax) == pytest.approx(written.spec.bounds, abs=0.01)
    assert footprint(written).GetArea() == pytest.approx(2400**2, rel=1e-6)
    assert all((season.expected_dn(written.spec, b) > 0).all() for b in written.spec.bands)


@pytest.mark.parametrize(("missing", "side"), [(0.4, "west"), (-0.3, "east"), (0.9, "west")])
def test_partial_swath(tmp_path, missing, side):
    season = write(tmp_path, swaths={DAY: missing})
    written = season.written[0]
    assert_footprint_is_where_data_are(season, written)
    empty = season.expected_dn(written.spec, "B02") == 0
    assert empty.mean() == pytest.approx(abs(missing), abs=0.05)
    west, east = empty[:, :120].mean(), empty[:, 120:].mean()
    assert (west > east) == (side == "west")
    assert not np.array_equal(empty[0], empty[-1])  # the edge is slanted
    text = next(written.path.glob("GRANULE/*/MTD_TL.xml")).read_text(encoding="utf-8")
    stated = float(re.search(r"<NODATA_PIXEL_PERCENTAGE>([\d.]+)<", text).group(1))
    assert stated == pytest.approx(100 * (season.expected_dn(written.spec, "SCL") == 0).mean(), abs=1e-4)


def test_neighbours_share_the_swath_edge(tmp_path):
    season = write(tmp_path, tiles=("31TFM", "31TFN"), swaths={DAY: 0.5})
    a, b = (w.spec for w in season.written)
    assert a.planes == b.planes
    for written in season.written:
        assert_footprint_is_where_data_are(season, written)
    own = scene.plan_products(
        season.landscape, ("31TFM", "31TFN"), [DAY], swaths={("31TFM", DAY): 0.5}, bands=("B02",)
    )
    assert own[0].planes and not own[1].planes


def test_split_granule_has_two_datastrips_that_complete_each_other(tmp_path):
    season = write(tmp_path, splits=[DAY], swaths={DAY: 0.2}, clouds={DAY: 30})
    north, south = season.written
    a, b = north.spec, south.spec
    assert (a.acquisition, a.tile, a.baseline) == (b.acquisition, b.tile, b.baseline)
    assert a.name != b.name and a.granule != b.granule and a.datastrip != b.datastrip
    assert a.datastrip_start < b.datastrip_start
    names = [next(w.path.glob("GRANULE/*")).name for w in season.written]
    assert names == [a.granule, b.granule]
    whole = scene.write_season(
        tmp_path / "whole", season.landscape, tiles=("31TFM",), size_px=240, dates=[DAY], bands=a.bands,
        swaths={DAY: 0.2}, clouds={DAY: 30},
    )  # fmt: skip
    for band in a.bands:
        up, down = season.expected_dn(a, band), season.expected_dn(b, band)
        both = (up > 0) & (down > 0)
        assert both.any() and 0.03 < both.mean() < 0.25
        assert np.array_equal(up[both], down[both])
        assert np.array_equal(np.maximum(up, down), whole.expected_dn(whole.written[0].spec, band))
        assert (up[:60] > 0).any() or band != "B02"
    for written in season.written:
        assert_footprint_is_where_data_are(season, written)
        text = next(written.path.glob("MTD_MSI*.xml")).read_text(encoding="utf-8")
        assert f"_S{written.spec.datastrip_start:%Y%m%dT%H%M%S}_N" in text


def test_bias_tells_the_sources_of_a_merge_apart(tmp_path):
    from dataclasses import replace

    land = scene.make_landscape(("31TFM",), 120, seed=1)
    spec = scene.plan_products(land, ("31TFM",), [DAY], 120)[0]
    renderer = scene.Renderer(land, 1)
    window = (0, 0, 120, 120)
    plain = renderer.render(spec, ("B08",), window).signed["B08"]
    biased = renderer.render(replace(spec, bias=7), ("B08",), window).signed["B08"]
    assert np.array_equal(plain + 7, biased)


def test_reprocessed_duplicate_is_the_same_acquisition(tmp_path):
    season = write(tmp_path, reprocessed={DAY: "05.00"})
    old, new = (w.spec for w in season.written)
    assert old.acquisition == new.acquisition and (old.baseline, new.baseline) == ("02.06", "05.00")
    assert old.generation < new.generation
    for band in old.bands:
        assert np.array_equal(season.expected_dn(old, band), season.expected_dn(new, band))


def test_two_orbits_and_platforms_on_one_day(tmp_path):
    datatakes = [
        scene.Acquisition(datetime(2018, 5, 21, 10, 40, 21, 24000), "S2A", 8),
        scene.Acquisition(datetime(2018, 5, 21, 10, 50, 31, 24000), "S2B", 51),
    ]
    season = write(tmp_path, dates=datatakes)
    first, second = (w.spec for w in season.written)
    assert (first.acquisition.start.date(), first.acquisition.platform) == (
        second.acquisition.start.date(),
        "S2A",
    )
    assert "_R008_" in first.name and "_R051_" in second.name
    assert not np.array_equal(season.expected_dn(first, "B02"), season.expected_dn(second, "B02"))
    assert season.select("T31TFM", DAY) == season.written
    assert first.acquisition.start.tzinfo is timezone.utc


def test_default_baselines_follow_the_archives():
    land = scene.make_landscape(("31TFM",), 120, seed=1)
    days = ["2017-06-01", "2019-06-01", "2021-05-01", "2021-08-01", "2022-06-01", "2023-06-01", "2024-06-01"]
    specs = scene.plan_products(land, ("31TFM",), days, 120)
    assert [s.baseline for s in specs] == ["02.06", "02.11", "03.00", "03.01", "04.00", "05.09", "05.10"]
    assert [s.add_offset("B02") for s in specs] == [0, 0, 0, 0, -1000, -1000, -1000]


# --- damage ---


@pytest.fixture
def product(tmp_path):
    season = write(tmp_path / "season", size_px=240)
    return scene.faults.copy_product(season.products[0], tmp_path / "copy")


def test_truncated_and_empty_and_missing_bands(product):
    path = scene.faults.truncate_band(product, "B02", keep=0.5)
    data = path.read_bytes()
    assert not data.endswith(b"\xff\xd9") and len(data) > 1000
    assert gdal.Open(str(path)).RasterXSize == 240  # it still opens
    assert scene.faults.empty_band(product, "B05").stat().st_size == 0
    gone = scene.faults.delete_band(product, "B09")
    assert not gone.exists() and gone.name in (product / "manifest.safe").read_text(encoding="utf-8")


def test_flipped_bytes_keep_size_and_end_but_not_the_checksum(product):
    path = scene.faults.band_file(product, "B02")
    before = path.read_bytes()
    assert scene.faults.flip_bytes(product, "B02") == path
    after = path.read_bytes()
    assert len(after) == len(before) and after.endswith(b"\xff\xd9") and after != before
    digest = hashlib.md5(after).hexdigest()
    assert digest not in (product / "manifest.safe").read_text(encoding="utf-8")
    pixels = gdal.Open(str(path)).ReadAsArray()  # decodes, to other pixels
    assert pixels.shape == (240, 240)


def test_wrong_shape_and_wrong_corner(product):
    path = scene.faults.replace_band(product, "B05", columns=60)
    assert gdal.Open(str(path)).RasterXSize == 60
    path = scene.faults.replace_band(product, "B02", corner=(600000, 5100000))
    assert gdal.Open(str(path)).GetGeoTransform()[0] == 600000


def test_broken_and_hostile_xml(product, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("do not read me", encoding="utf-8")
    path = scene.faults.external_entity(product, secret)
    text = path.read_text(encoding="utf-8")
    assert "<!ENTITY secret SYSTEM" in text and "&secret;" in text
    other = scene.faults.copy_product(product, tmp_path / "bomb")
    assert text != scene.faults.entity_bomb(other).read_text(encoding="utf-8")
    for name in ("MTD_MSI", "MTD_TL", "manifest"):
        broken = scene.faults.break_xml(product, name)
        with pytest.raises(RuntimeError):
            if gdal.ParseXMLString(broken.read_text(encoding="utf-8")) is None:
                raise RuntimeError
    edited = scene.faults.edit_xml(other, "<PROCESSING_LEVEL>Level-2A<", "<PROCESSING_LEVEL>Level-9Z<")
    assert "Level-9Z" in edited.read_text(encoding="utf-8")
    with pytest.raises(ValueError, match="is not in"):
        scene.faults.edit_xml(other, "no such text", "")


def test_bad_zips(tmp_path):
    archive = write(tmp_path, size_px=120, zipped=True).products[0]
    copy = scene.faults.copy_product(archive, tmp_path / "copy")
    scene.faults.climbing_zip(copy)
    with zipfile.ZipFile(copy) as content:
        assert "../../climbed.txt" in content.namelist()
    scene.faults.truncate_zip(archive)
    with pytest.raises(zipfile.BadZipFile):
        zipfile.ZipFile(archive)


def test_damage_does_not_reach_hard_linked_products(tmp_path):
    season = write(tmp_path, dates=["2018-05-21", "2018-06-20"], link_dates=True, size_px=120)
    first, second = season.products
    before = scene.faults.band_file(first, "B02").read_bytes()
    scene.faults.flip_bytes(second, "B02")
    scene.faults.truncate_band(second, "B05")
    assert scene.faults.band_file(first, "B02").read_bytes() == before
