"""Blocks of band files, JPEG 2000 structure, exact pixels."""

from __future__ import annotations

import hashlib
import json
import struct
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

import scene
from core.products.reading import read_product
from deepsatdata_plugin.core.errors import ProductError
from deepsatdata_plugin.core.products.blocks import BlockReader
from deepsatdata_plugin.core.products.formats.safe.jpeg2000 import Codestream, check_jpeg2000
from deepsatdata_plugin.core.products.formats.safe.safe import open_raster
from deepsatdata_plugin.core.products.model import RasterFile


def read_all(reader: BlockReader) -> np.ndarray:
    """Put an image together from its blocks, every block read once."""
    info = reader.info
    rows = []
    for by in range(-(-info.grid.height // info.block_height)):
        columns = range(-(-info.grid.width // info.block_width))
        rows.append(np.concatenate([reader.read_block(bx, by) for bx in columns], axis=-1))
    return np.concatenate(rows, axis=-2)


def write_jp2(path: str, array: np.ndarray, *options: str) -> RasterFile:
    """Write a lossless band with a georeference."""
    rows, columns = array.shape[-2:]
    count = 1 if array.ndim == 2 else array.shape[0]
    kind = gdal.GDT_UInt16 if array.dtype == np.uint16 else gdal.GDT_Byte
    memory = gdal.GetDriverByName("MEM").Create("", columns, rows, count, kind)
    memory.SetGeoTransform((600000, 10, 0, 5000040, 0, -10))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    memory.SetProjection(reference.ExportToWkt())
    memory.WriteArray(array)
    gdal.GetDriverByName("JP2OpenJPEG").CreateCopy(
        path, memory, options=["QUALITY=100", "REVERSIBLE=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64", *options]
    )
    return RasterFile("B02", path, 10)


@pytest.fixture
def noise() -> np.ndarray:
    return np.random.default_rng(3).integers(0, 12000, (150, 200), dtype=np.uint16)


@pytest.fixture
def band(tmp_path, noise) -> RasterFile:
    return write_jp2(str(tmp_path / "T31TFM_20180521T105031_B02_10m.jp2"), noise)


# ---------------------------------------------------------------- pixels


@pytest.mark.parametrize("series", ["A_AT_T33UUP_L2A_2dates", "A_AT_T33UUP_L2A_mixed_baseline",
                                    "B_BE_T31UFS_L2A_10months", "C_BE_T31UFS_L1C_two_baselines",
                                    "D_SI_T33TWM_T33TWL_L2A_5dates"])  # fmt: skip
def test_real_pixels(shared_data, series):
    folder = shared_data / "safe_series" / series
    seen = 0
    for record in json.loads((folder / "EXPECTED.json").read_text()):
        product = read_product(folder / record["product"])
        assert set(product.offsets.values()) == {record["offset"]}
        files = {Path(f.path).name: f for f in (*product.bands.values(), *product.masks.values())}
        for name, expected in record["files"].items():
            if "_TCI" in name:
                continue
            with open_raster(files[Path(name).name]) as reader:
                array = read_all(reader)
                assert (reader.info.grid.ulx, reader.info.grid.uly) == (record["crop"][0], record["crop"][1])
            assert list(array.shape) == expected["shape"]
            assert hashlib.sha256(np.ascontiguousarray(array).tobytes()).hexdigest() == expected["sha256"]
            seen += 1
    assert seen >= 8


@pytest.mark.parametrize("kind", ["folder", "store", "deflate"])
def test_simulated_pixels(tmp_path, kind):
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=240, dates=("2018-05-21",), parcels=False,
        bands=("B02", "B05", "B09"), blocks={10: 64, 20: 64, 60: 32},
    )  # fmt: skip
    path = season.products[0]
    product = read_product(path if kind == "folder" else scene.zip_product(path, kind))
    for name in ("B02", "B05", "B09", "SCL"):
        with open_raster({**product.bands, **product.masks}[name]) as reader:
            assert (reader.info.block_width, reader.info.block_height) == (
                (32, 32) if name == "B09" else (64, 64)
            )
            array = read_all(reader)
        expected = season.expected_dn(season.written[0].spec.name, name, harmonized=False)
        assert np.array_equal(array, expected)
        assert array.dtype == expected.dtype


def test_threads_do_not_mix(band, noise):
    results = {}

    def work(number: int) -> None:
        with open_raster(band) as reader:
            results[number] = read_all(reader)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(work, range(6)))
    assert all(np.array_equal(array, noise) for array in results.values())


def test_blocks_do_not_stay_in_the_cache(band, noise):
    before = gdal.GetCacheUsed()
    with open_raster(band) as reader:
        read_all(reader)
        assert gdal.GetCacheUsed() == before


def test_thread_settings_are_left_alone(band):
    gdal.SetThreadLocalConfigOption("GDAL_NUM_THREADS", "3")
    try:
        with open_raster(band) as reader:
            reader.read_block(0, 0)
        assert gdal.GetThreadLocalConfigOption("GDAL_NUM_THREADS") == "3"
        assert gdal.GetThreadLocalConfigOption("GDAL_DISABLE_READDIR_ON_OPEN") is None
    finally:
        gdal.SetThreadLocalConfigOption("GDAL_NUM_THREADS", None)


def test_side_files_cannot_move_an_image(band):
    """A world file or an .aux.xml beside a band is not the product's."""
    stem = band.path[:-4]
    Path(stem + ".j2w").write_text("10\n0\n0\n-10\n0\n0\n")
    Path(band.path + ".aux.xml").write_text(
        "<PAMDataset><GeoTransform>0,10,0,0,0,-10</GeoTransform></PAMDataset>", encoding="utf-8"
    )
    with open_raster(band) as reader:
        assert (reader.info.grid.ulx, reader.info.grid.uly) == (600000, 5000040)


def test_blocks_outside_and_closed_readers(band):
    with open_raster(band) as reader:
        assert reader.read_block(3, 2).shape == (22, 8)
        for block in ((4, 0), (0, 3), (-1, 0)):
            with pytest.raises(IndexError):
                reader.read_block(*block)
    reader.close()
    with pytest.raises(ValueError, match="closed"):
        reader.read_block(0, 0)


def test_areas_are_read_whatever_blocks_they_touch(band, noise):
    with open_raster(band) as reader:
        for x, y, width, height in ((0, 0, 200, 150), (60, 60, 10, 70), (199, 149, 1, 1), (64, 64, 64, 64)):
            assert np.array_equal(reader.read_area(x, y, width, height), noise[y : y + height, x : x + width])
        for area in ((-1, 0, 5, 5), (0, 0, 0, 5), (190, 0, 11, 5), (0, 100, 5, 51)):
            with pytest.raises(IndexError):
                reader.read_area(*area)


def test_several_layers(tmp_path):
    array = np.random.default_rng(4).integers(0, 2, (3, 100, 90), dtype=np.uint8)
    file = write_jp2(str(tmp_path / "MSK_CLASSI_B00.jp2"), array)
    with open_raster(file) as reader:
        assert np.array_equal(read_all(reader), array)
        assert (reader.info.count, reader.info.dtype) == (3, "uint8")


# ---------------------------------------------------------------- damage


def test_missing_file(gdal_mode, tmp_path):
    file = RasterFile("B02", str(tmp_path / "absent.jp2"), 10)
    with pytest.raises(ProductError, match="missing"), open_raster(file):
        pass
    with pytest.raises(ProductError, match="missing"):
        check_jpeg2000(file.path)
    with pytest.raises(ProductError, match="missing"):
        check_jpeg2000("/vsizip/{/absent.zip}/x.jp2")


def test_empty_and_foreign_files(gdal_mode, tmp_path):
    path = tmp_path / "B02.jp2"
    path.write_bytes(b"")
    with pytest.raises(ProductError, match="empty"), open_raster(RasterFile("B02", str(path), 10)):
        pass
    path.write_text('<VRTDataset rasterXSize="1" rasterYSize="1"/>')
    with pytest.raises(ProductError, match="cannot be opened"), open_raster(RasterFile("B02", str(path), 10)):
        pass


def test_a_damaged_block_names_file_and_block(gdal_mode, band):
    """Blocks of a truncated file decode until the damage; the damaged one must never pass as zeros."""
    data = Path(band.path).read_bytes()
    Path(band.path).write_bytes(data[: int(len(data) * 0.6)])
    good = bad = 0
    with open_raster(band) as reader:
        for by in range(3):
            for bx in range(4):
                try:
                    reader.read_block(bx, by)
                    good += 1
                except ProductError as error:
                    assert error.subject == band.path
                    assert f"block ({bx}, {by})" in str(error)
                    bad += 1
    assert good >= 5
    assert bad >= 4


@pytest.mark.parametrize("seed", range(6))
def test_damaged_packets_are_errors_or_wrong_pixels_but_never_silent_zeros(gdal_mode, band, noise, seed):
    """Flipped bytes may decode without any message (checksums find those), all messages count as damage."""
    generator = np.random.default_rng(seed)
    data = bytearray(Path(band.path).read_bytes())
    start = data.index(b"\xff\x93") + 2
    for at in generator.integers(start, len(data) - 2, 40):
        data[at] = int(generator.integers(0, 255))
    Path(band.path).write_bytes(bytes(data))
    outcomes = set()
    try:
        reader = open_raster(band)
    except ProductError:
        return
    for by in range(3):
        for bx in range(4):
            expected = noise[by * 64 : by * 64 + 64, bx * 64 : bx * 64 + 64]
            try:
                array = reader.read_block(bx, by)
                outcomes.add("same" if np.array_equal(array, expected) else "wrong")
                assert array.any()
            except ProductError:
                outcomes.add("error")
    reader.close()
    assert outcomes & {"error", "wrong"}


def test_errors_go_to_the_thread_they_belong_to(band, tmp_path, noise):
    broken = write_jp2(str(tmp_path / "broken.jp2"), noise)
    data = Path(broken.path).read_bytes()
    Path(broken.path).write_bytes(data[: len(data) // 2])
    stop = threading.Event()
    failures = []

    def keep_reading() -> None:
        with open_raster(band) as reader:
            while not stop.is_set():
                try:
                    reader.read_block(0, 0)
                except ProductError as error:
                    failures.append(error)

    thread = threading.Thread(target=keep_reading)
    thread.start()
    with open_raster(broken) as reader:
        for _ in range(20):
            with pytest.raises(ProductError):
                reader.read_block(3, 2)
    stop.set()
    thread.join()
    assert failures == []


# ---------------------------------------------------------------- structure


def test_header_of_an_image(band):
    assert check_jpeg2000(band.path) == Codestream(200, 150, 64, 64, 1, 16, False)


def test_header_of_a_real_band(shared_data):
    path = next((shared_data / "real_safe_metadata").rglob("T31TDH_*_B01.jp2"))
    header = check_jpeg2000(str(path))
    assert (header.width, header.height, header.tile_width, header.bits) == (1830, 1830, 192, 15)
    with open_raster(RasterFile("B01", str(path), 60)) as reader:
        array = read_all(reader)
    assert (array.min(), array.max()) == (0, 15466)


def test_every_truncation_is_found(band, tmp_path):
    """No length shorter than the whole file passes."""
    data = Path(band.path).read_bytes()
    path = tmp_path / "cut.jp2"
    lengths = {*range(120), *range(0, len(data), 997), *range(len(data) - 200, len(data))}
    for length in sorted(lengths):
        path.write_bytes(data[:length])
        with pytest.raises(ProductError):
            check_jpeg2000(str(path))
    path.write_bytes(data)
    check_jpeg2000(str(path))


def test_a_raw_codestream_and_open_lengths(band, tmp_path):
    data = Path(band.path).read_bytes()
    at = data.index(b"jp2c") - 4
    path = tmp_path / "a.j2k"
    path.write_bytes(data[at + 8 :])
    assert check_jpeg2000(str(path)).width == 200
    path.write_bytes(data[:at] + struct.pack(">I", 0) + data[at + 4 :])  # the box reaches to the end
    check_jpeg2000(str(path))
    path.write_bytes(
        data[:at] + struct.pack(">I4sQ", 1, b"jp2c", len(data) - at + 8) + data[at + 8 :]
    )  # long form
    check_jpeg2000(str(path))


def test_damaged_structure(band, tmp_path):
    data = bytearray(Path(band.path).read_bytes())
    path = tmp_path / "a.jp2"

    def broken(at: int, new: bytes, words: str) -> None:
        copy = bytearray(data)
        copy[at : at + len(new)] = new
        path.write_bytes(bytes(copy))
        with pytest.raises(ProductError, match=words) as caught:
            check_jpeg2000(str(path))
        assert caught.value.subject == str(path)

    siz = data.index(b"\xff\x51")
    sot = data.index(b"\xff\x90")
    broken(0, b"\x00\x00\x00\x0d", "no JPEG 2000")
    broken(len(data) - 2, b"\x00\x00", "truncated or damaged")
    broken(siz, b"\xff\x52", "no JPEG 2000 header")
    broken(siz + 6, struct.pack(">I", 0), "impossible size")
    broken(siz + 6, struct.pack(">I", 400), "tiles are missing")
    broken(sot + 4, struct.pack(">H", 999), "does not belong")
    broken(sot + 4, struct.pack(">H", 5), "1 of 12 tiles are missing")
    broken(sot + 6, struct.pack(">I", 3), "reaches beyond")
    broken(sot + 6, struct.pack(">I", 1 << 31), "reaches beyond")
    broken(sot + 6, struct.pack(">I", 100), "no tile starts")
    broken(data.index(b"jp2h") - 4, struct.pack(">I", 4), "impossible length")


def test_a_last_tile_without_length(band, tmp_path):
    """Psot = 0 is allowed in the last tile-part; then only the end marker can be checked."""
    data = bytearray(Path(band.path).read_bytes())
    last = data.rindex(b"\xff\x90\x00\x0a")
    data[last + 6 : last + 10] = bytes(4)
    path = tmp_path / "a.jp2"
    path.write_bytes(bytes(data))
    check_jpeg2000(str(path))
    path.write_bytes(bytes(data[:-2]) + b"\x00\x00")
    with pytest.raises(ProductError, match="end marker"):
        check_jpeg2000(str(path))
