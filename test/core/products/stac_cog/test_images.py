"""Bands of items are read tile by tile: whatever GDAL writes is what comes back, and what is wrong is named."""

from __future__ import annotations

import struct
from dataclasses import replace
from datetime import datetime, timezone

import numpy as np
import pytest
from osgeo import gdal, osr

from core.products.catalogue import LocalRanges
from deepsatdata_plugin.core.errors import InputError, ProductError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products import lent, with_items
from deepsatdata_plugin.core.products.acquisitions import group_acquisitions
from deepsatdata_plugin.core.products.byte_ranges import AssetChanged, AssetRefused, AssetVanished
from deepsatdata_plugin.core.products.check import check_raster
from deepsatdata_plugin.core.products.formats.stac_cog import stac_cog
from deepsatdata_plugin.core.products.items import OffsetConvention, RemoteAsset, StacItem
from deepsatdata_plugin.core.products.offsets import require_offsets

SIDE = 200
TRANSFORM = (10.0, 0.0, 600_000.0, 0.0, -10.0, 4_999_980.0)
PIXELS = np.random.default_rng(3).integers(1, 9000, (SIDE, SIDE)).astype(np.uint16)
START = datetime(2022, 4, 21, 10, 50, 31, tzinfo=timezone.utc)
NAME = "S2A_MSIL2A_20220421T105031_N0400_R051_T31TFM_20220421T150000"


def write(path, pixels=PIXELS, driver="GTiff", epsg=32631, transform=TRANSFORM, kind=gdal.GDT_UInt16, **options):
    """Write an image with tiles of 64 pixels."""
    image = gdal.GetDriverByName("MEM").Create("", pixels.shape[1], pixels.shape[0], 1, kind)
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        image.SetProjection(reference.ExportToWkt())
    dx, skew, x, skew_y, dy, y = transform
    image.SetGeoTransform((x, dx, skew, y, skew_y, dy))
    image.GetRasterBand(1).WriteArray(pixels)
    tiles = {"TILED": "YES", "BLOCKXSIZE": 64, "BLOCKYSIZE": 64} if driver == "GTiff" else {"BLOCKSIZE": 128}
    listed = [f"{key}={value}" for key, value in {**tiles, **options}.items()]
    gdal.GetDriverByName(driver).CreateCopy(str(path), image, options=listed)
    return path


def item(path, band="B04", **changes):
    """Return the record of an item with one band."""
    asset = RemoteAsset(band, "red", str(path), shape=(SIDE, SIDE), transform=TRANSFORM)
    fields = {
        "name": NAME, "id": "one", "href": "https://catalogue/one", "catalogue": "test", "collection": "",
        "level": "L2A", "platform": "S2A", "tile": "31TFM", "sensing_start": START, "datastrip_start": None,
        "generation_time": START, "relative_orbit": 51, "baseline": "04.00", "cloud_percent": 1.0,
        "footprint": (), "epsg": 32631, "convention": OffsetConvention("to_apply", -1000, "offset=-0.1"),
        "assets": (asset,), "sha256": "0",
    }  # fmt: skip
    return StacItem(**{**fields, **changes})


@pytest.fixture
def ranges():
    return LocalRanges()


@pytest.fixture
def read(ranges):
    """Return a function that checks an item's band and reads areas of it."""
    with lent(ranges, Silent()) as number:

        def all_of(one, *areas):
            (product,), _ = with_items([], [one], number)
            file = product.bands["B04"]
            info = check_raster(product, file)
            with stac_cog.open_raster(file) as reader:
                return reader.read_areas(areas or [(0, 0, info.grid.width, info.grid.height)])

        yield all_of


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"COMPRESS": "DEFLATE", "PREDICTOR": 2},
        {"COMPRESS": "DEFLATE", "PREDICTOR": 2, "ENDIANNESS": "BIG"},
        {"COMPRESS": "LZW", "BIGTIFF": "YES"},
        {"COMPRESS": "ZSTD", "PREDICTOR": 2, "BIGTIFF": "YES", "ENDIANNESS": "BIG"},
        {"COMPRESS": "LZMA", "BLOCKXSIZE": 32},
        {"COMPRESS": "LERC", "MAX_Z_ERROR": 0},
        {"COMPRESS": "DEFLATE", "NBITS": 15},
        {"driver": "COG", "COMPRESS": "DEFLATE", "PREDICTOR": "YES"},
        {"driver": "COG", "COMPRESS": "LZW", "BIGTIFF": "YES"},
    ],
    ids=lambda options: "-".join(map(str, options.values())) or "plain",
)  # fmt: skip
def test_what_gdal_wrote_is_read(tmp_path, read, options):
    (pixels,) = read(item(write(tmp_path / "red.tif", **options)))
    assert pixels.dtype == np.uint16
    np.testing.assert_array_equal(pixels, PIXELS)


def test_only_what_areas_touch_is_read_and_what_lies_together_at_once(tmp_path, read, ranges):
    path = write(tmp_path / "red.tif", driver="COG")
    head = len(read(item(path))) and len(ranges.asked)
    ranges.asked.clear()
    first, second = read(item(path), (10, 20, 24, 24), (110, 20, 30, 24))
    np.testing.assert_array_equal(first, PIXELS[20:44, 10:34])
    np.testing.assert_array_equal(second, PIXELS[20:44, 110:140])
    assert head == 2  # its head, and four tiles
    ((_, start, stop),) = ranges.asked
    assert stop - start < path.stat().st_size / 1.5


def test_tiles_that_were_not_written_hold_no_data(tmp_path, read, ranges):
    pixels = PIXELS.copy()
    pixels[:64, :128] = 0
    path = tmp_path / "red.tif"
    image = gdal.GetDriverByName("GTiff").Create(
        str(path), SIDE, SIDE, 1, gdal.GDT_UInt16,
        ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64", "SPARSE_OK=TRUE", "COMPRESS=DEFLATE"],
    )  # fmt: skip
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    image.SetProjection(reference.ExportToWkt())
    image.SetGeoTransform((600_000, 10, 0, 4_999_980, 0, -10))
    image.GetRasterBand(1).WriteArray(pixels[64:], 0, 64)
    image.GetRasterBand(1).WriteArray(pixels[:64, 128:], 128, 0)
    image = None
    np.testing.assert_array_equal(read(item(path))[0], pixels)
    ranges.asked.clear()
    assert not read(item(path), (5, 5, 100, 50))[0].any()
    assert not ranges.asked


def test_overviews_are_no_images(tmp_path, read):
    path = write(tmp_path / "red.tif", COMPRESS="DEFLATE")
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.BuildOverviews("NEAREST", [2, 4])
    dataset = None
    np.testing.assert_array_equal(read(item(path))[0], PIXELS)


def patched(path, code, value):
    """Change a field of one number in the directory of a classic, little-endian TIFF."""
    data = bytearray(path.read_bytes())
    (place,) = struct.unpack("<I", data[4:8])
    (count,) = struct.unpack("<H", data[place : place + 2])
    for n in range(place + 2, place + 2 + 12 * count, 12):
        if struct.unpack("<H", data[n : n + 2])[0] == code:
            data[n + 8 : n + 12] = struct.pack("<I", value)
    path.write_bytes(data)
    return path


def cut(path, share):
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    return path


def gone(path):
    path.unlink()
    return path


@pytest.mark.parametrize(
    ("change", "words", "kind"),
    [
        (lambda p: cut(write(p, driver="COG"), 0.9), "cut short", ProductError),
        (lambda p: cut(write(p, driver="COG"), 0.001), "cut short", ProductError),
        (lambda p: p.write_bytes(b"<html>not here</html>") and p, "it is no TIFF", ProductError),
        (lambda p: write(p, TILED="NO"), "not stored in tiles", ProductError),
        (lambda p: patched(write(p), 259, 34712), "JPEG 2000, which this GDAL cannot unpack", ProductError),
        (lambda p: patched(write(p), 259, 60606), "60606, which this GDAL cannot", ProductError),
        (lambda p: patched(write(p), 322, 48), "names 16 tiles, the image has 20", ProductError),
        (lambda p: patched(write(p), 324, 2**31), "cut short", ProductError),
        (lambda p: write(p, epsg=0), "no north-up grid", ProductError),
        (lambda p: write(p, epsg=3857), "no north-up grid", ProductError),
        (lambda p: write(p, epsg=32632), "another grid than its item says", ProductError),
        (lambda p: write(p, transform=(10.0, 0, 600_010.0, 0, -10.0, 4_999_980.0)), "another grid", ProductError),
        (lambda p: write(p, PIXELS[:190]), "200 x 190 px", ProductError),
        (lambda p: write(p, PIXELS.astype(np.float32), kind=gdal.GDT_Float32), "1 of float32", ProductError),
        (lambda p: gone(write(p)), "the file is gone", AssetVanished),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_before_work(tmp_path, read, change, words, kind):
    path = change(tmp_path / "red.tif")
    with pytest.raises(kind, match=words) as caught:
        read(item(path))
    assert caught.value.subject == str(path)


def test_a_tile_that_does_not_decode_is_read_once_more(tmp_path, read, ranges):
    path = write(tmp_path / "red.tif", COMPRESS="DEFLATE")
    data = bytearray(path.read_bytes())
    data[-2000:] = b"\xff" * 2000
    path.write_bytes(data)
    with pytest.raises(ProductError, match="a tile cannot be unpacked"):
        read(item(path), (150, 150, 50, 50))
    (_, first, _), (_, again, _) = ranges.asked[-2:]
    assert first == again and len(ranges.asked) == 4  # what its head says is in two places
    np.testing.assert_array_equal(read(item(path), (0, 0, 64, 64))[0], PIXELS[:64, :64])


def test_a_file_that_changes_is_not_mixed_with_what_it_was(tmp_path, read):
    path = write(tmp_path / "red.tif")
    read(item(path))
    write(path, PIXELS + 1)
    with pytest.raises(AssetChanged):
        read(item(path))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"epsg": None}, "names no CRS"),
        ({"epsg": 4326}, "names EPSG:4326"),
        ({"assets": ()}, "no band"),
        ({"assets": (RemoteAsset("B04", "red", "x", epsg=32632),)}, "asset red lies in EPSG:32632, the item in"),
        ({"assets": (RemoteAsset("B04", "red", "x", shape=(9, 9), transform=(20.0, 0, 0, 0, -20.0, 0)),)},
         "asset red lies on no north-up grid of 10 m"),
        ({"assets": (RemoteAsset("B04", "red", "x", shape=(9, 9), transform=TRANSFORM),
                     RemoteAsset("B11", "swir", "y", shape=(9, 9), transform=(20.0, 0, 0, 0, -20.0, 0)))},
         "different corners"),
    ],
)  # fmt: skip
def test_items_that_cannot_be_used_are_listed(changes, words):
    products, skips = with_items([], [item("x", **changes)], 1)
    assert not products
    assert skips[0].reason == "unusable_item" and words in skips[0].detail and skips[0].subject == NAME


def test_the_classification_is_one_layer_of_classes(tmp_path, ranges):
    path = write(tmp_path / "scl.tif", transform=(20.0, 0, 600_000.0, 0, -20.0, 4_999_980.0))
    one = item("x", assets=(RemoteAsset("B04", "red", "x"), RemoteAsset("SCL", "scl", str(path))))
    with lent(ranges, Silent()) as number:
        (product,), _ = with_items([], [one], number)
        with pytest.raises(ProductError, match="SCL is one layer of uint8, here 1 of uint16"):
            check_raster(product, product.masks["SCL"])


def test_an_item_is_no_second_product(tmp_path):
    (product,), _ = with_items([], [item("x")], 1)
    here = replace(product, path="/products/one.SAFE", format="safe")
    products, (skip,) = with_items([here], [item("x")], 1)
    assert products == [here]
    assert skip.reason == "repeated_product" and "/products/one.SAFE" in skip.detail
    other = item("y", href="https://another/one", convention=OffsetConvention("unknown", 0, ""))
    (kept,), (skip,) = with_items([], [other, item("x")], 1)
    assert kept.path == "https://catalogue/one" and skip.subject == "https://another/one"


def test_of_one_acquisition_the_newest_baseline_stays_wherever_it_lies():
    (product,), _ = with_items([], [item("x")], 1)
    newer = replace(product, name=NAME.replace("N0400", "N0510"), baseline="05.10", path="/one.SAFE", format="safe")
    for here, afar, kept in ((newer, item("x"), newer.path), (replace(newer, baseline="03.00"), item("x"), product.path)):
        products, skips = with_items([here], [afar], 1)
        ((acquisition,), (left,)) = group_acquisitions(products)
        assert not skips and [one.path for one in acquisition.products] == [kept]
        assert left.reason == "superseded_baseline"


@pytest.mark.parametrize(
    ("convention", "baseline", "words"),
    [
        (OffsetConvention("to_apply", -1000, ""), "04.00", ""),
        (OffsetConvention("applied", 0, ""), "04.00", ""),
        (OffsetConvention("none", 0, ""), "03.01", ""),
        (OffsetConvention("none", 0, "no flag"), "04.00", "has radiometric offsets, but"),
        (OffsetConvention("to_apply", -1000, "flag"), "03.01", "has no radiometric offsets, but"),
        (OffsetConvention("contradicting", 0, "flag=true, offset=-0.1"), "04.00", "flag=true, offset=-0.1"),
        (OffsetConvention("unknown", 0, "no flag"), "04.00", "no offset is known for B04"),
    ],
)  # fmt: skip
def test_offsets_that_are_not_known_stop_a_run(convention, baseline, words):
    products, _ = with_items([], [item("x", convention=convention, baseline=baseline)], 1)
    if not words:
        require_offsets(products, ["B04"])
        return
    with pytest.raises(InputError, match=words) as caught:
        require_offsets(products, ["B04"])
    assert caught.value.subject == NAME


def test_items_that_say_different_things_of_one_file_contradict_each_other():
    other = item("x", href="https://another/one", convention=OffsetConvention("applied", 0, "flag=true"))
    products, _ = with_items([], [item("x"), other], 1)
    with pytest.raises(InputError, match="another/one: flag=true; https://catalogue/one: offset=-0.1"):
        require_offsets(products, ["B04"])


def test_what_was_lent_is_given_back(tmp_path, ranges):
    with lent(ranges, Silent()) as number:
        (product,), _ = with_items([], [item(write(tmp_path / "red.tif"))], number)
        check_raster(product, product.bands["B04"])
    with pytest.raises(AssetRefused, match="by the process that began the run"):
        stac_cog.open_raster(product.bands["B04"])


@pytest.mark.parametrize("options", [{"driver": "COG"}, {"COMPRESS": "DEFLATE", "BIGTIFF": "YES"}], ids=str)
def test_a_damaged_file_is_never_anything_but_a_damaged_file(tmp_path, options):
    """Bytes of the head are changed at random; what is still understood may be wrong, but nothing else happens."""
    chance, path = np.random.default_rng(7), write(tmp_path / "red.tif", **options)
    whole, refused = path.read_bytes(), 0
    for number in range(80):
        data = bytearray(whole)
        places = range(600) if number % 2 else range(len(data) - 900, len(data))
        for place in chance.choice(places, 1 + number % 4):
            data[place] = chance.integers(256)
        path.write_bytes(data)
        with lent(LocalRanges(), Silent()) as lender:
            (product,), _ = with_items([], [item(path)], lender)
            try:
                check_raster(product, product.bands["B04"])
                with stac_cog.open_raster(product.bands["B04"]) as reader:
                    assert reader.read_area(0, 0, SIDE, SIDE).shape == (SIDE, SIDE)
            except ProductError:
                refused += 1
    assert refused > 10
