"""Areas of blocks: pixels are GDAL's whatever decodes them, and what is decoded is little and enough."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from deepsatdata_plugin.core.errors import ProductError
from deepsatdata_plugin.core.products.areas import AreaCost, cluster_areas
from deepsatdata_plugin.core.products.formats import openjpeg
from deepsatdata_plugin.core.products.formats.gdal_raster import GdalReader
from deepsatdata_plugin.core.products.formats.safe import jpeg2000_tiles
from deepsatdata_plugin.core.products.formats.safe.rasters import DRIVERS, open_raster_file
from deepsatdata_plugin.core.products.model import RasterFile

#: Block, code-blocks, precincts of ESA's files at 10, 20 and 60 m; and how GDAL writes by itself.
STRUCTURES = {"10 m": (256, 64, 256), "20 m": (160, 8, 128), "60 m": (192, 4, 64), "GDAL's own": (128, 64, 0)}


def write_band(path: Path, array: np.ndarray, block: int, code_block: int, precinct: int, *more: str) -> str:
    rows, columns = array.shape
    kind = gdal.GDT_UInt16 if array.dtype == np.uint16 else gdal.GDT_Byte
    memory = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, kind)
    memory.SetGeoTransform((600000, 10, 0, 5000040, 0, -10))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    memory.SetProjection(reference.ExportToWkt())
    memory.WriteArray(array)
    options = [
        "QUALITY=100", "REVERSIBLE=YES", f"BLOCKXSIZE={block}", f"BLOCKYSIZE={block}", "PROGRESSION=LRCP",
        f"CODEBLOCK_WIDTH={code_block}", f"CODEBLOCK_HEIGHT={code_block}", "RESOLUTIONS=5", *more,
    ]  # fmt: skip
    if precinct:
        options += ["PLT=YES", "PRECINCTS=" + ",".join([f"{{{precinct},{precinct}}}"] * 5)]
    gdal.GetDriverByName("JP2OpenJPEG").CreateCopy(str(path), memory, options=options)
    return str(path)


def texture(seed: int, rows: int, columns: int, dtype: type = np.uint16) -> np.ndarray:
    """Return pixels with fine and coarse structure, and a corner without data."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[:rows, :columns]
    values = 3000 + 1500 * np.sin(x / 17) * np.cos(y / 23) + rng.normal(0, 200, (rows, columns))
    values[:40, :60] = 0
    most = 12000 if dtype is np.uint16 else 100
    return np.clip(values * (1 if dtype is np.uint16 else 0.02), 0, most).astype(dtype)


@pytest.fixture(autouse=True)
def untried(monkeypatch):
    """Let every test begin without trust in any kind of file."""
    monkeypatch.setattr(jpeg2000_tiles, "_trusted", {})


@pytest.fixture
def past_gdal():
    """Skip where this system's OpenJPEG is not called directly."""
    gdal.GetDriverByName("JP2OpenJPEG")
    if openjpeg.loaded_openjpeg() is None:
        pytest.skip("no OpenJPEG that can be called directly")


def random_areas(rng: np.random.Generator, columns: int, rows: int, count: int) -> list:
    areas = []
    for _ in range(count):
        width, height = (int(v) for v in rng.integers(1, 70, 2))
        x, y = int(rng.integers(0, columns - width + 1)), int(rng.integers(0, rows - height + 1))
        areas.append((x, y, width, height))
    return areas


@pytest.mark.parametrize("structure", STRUCTURES)
@pytest.mark.parametrize("dtype", [np.uint16, np.uint8])
def test_random_areas_are_the_pixels_written(tmp_path, structure, dtype, past_gdal):
    array = texture(1, 400, 530, dtype)
    path = write_band(tmp_path / "T31TFM_B02.jp2", array, *STRUCTURES[structure])
    areas = random_areas(np.random.default_rng(5), 530, 400, 120)
    asked = 0

    def count(*_arguments):
        nonlocal asked
        asked += 1
        return original(*_arguments)

    with open_raster_file(RasterFile("B02", path, 10)) as reader:
        original = reader._read
        reader._read = count
        for number in range(0, len(areas), 8):
            part = areas[number : number + 8]
            for (x, y, width, height), pixels in zip(part, reader.read_areas(part)):
                assert pixels.dtype == array.dtype
                assert (pixels == array[y : y + height, x : x + width]).all()
    assert asked == 1  # once GDAL's pixels were compared, from then on GDAL did not decode


def test_areas_of_a_real_band(shared_data, past_gdal):
    """ESA's encoder wrote it: code-blocks of 4, precincts of 64, lengths of packets."""
    path = next(shared_data.glob("real_safe_metadata/eodag/S2A_MSIL1C_2018*/GRANULE/*/IMG_DATA/*_B01.jp2"))
    whole = gdal.Open(str(path)).ReadAsArray()
    file = RasterFile("B01", str(path), 60)
    areas = random_areas(np.random.default_rng(7), 1830, 1830, 150)
    with open_raster_file(file) as reader:
        for (x, y, width, height), pixels in zip(areas, reader.read_areas(areas)):
            assert (pixels == whole[y : y + height, x : x + width]).all()
        for block in ((0, 0), (9, 9), (3, 5)):
            x, y = block[0] * 192, block[1] * 192
            assert (reader.read_block(*block) == whole[y : y + 192, x : x + 192]).all()
    assert list(jpeg2000_tiles._trusted.values()) == [True]


@pytest.mark.parametrize("path", ["B02", "B08", "B11"])
def test_areas_of_other_real_pixels(shared_data, path, past_gdal):
    for file in sorted(shared_data.glob(f"safe_series/C_BE*/*/GRANULE/*/IMG_DATA/*_{path}.jp2")):
        whole = gdal.Open(str(file)).ReadAsArray()
        rows, columns = whole.shape
        areas = random_areas(np.random.default_rng(11), columns, rows, 60)
        with open_raster_file(RasterFile(path, str(file), 10)) as reader:
            for (x, y, width, height), pixels in zip(areas, reader.read_areas(areas)):
                assert (pixels == whole[y : y + height, x : x + width]).all()


def test_pixels_that_differ_from_gdals_are_never_used(tmp_path, monkeypatch, past_gdal):
    array = texture(2, 300, 300)
    path = write_band(tmp_path / "B02.jp2", array, *STRUCTURES["10 m"])
    decode = openjpeg.OpenJpeg.decode
    monkeypatch.setattr(openjpeg.OpenJpeg, "decode", lambda *a: decode(*a) + 1)
    with open_raster_file(RasterFile("B02", path, 10)) as reader:
        for x, y in ((0, 0), (100, 50), (260, 270)):
            assert (reader.read_area(x, y, 20, 20) == array[y : y + 20, x : x + 20]).all()
    assert list(jpeg2000_tiles._trusted.values()) == [False]


@pytest.mark.parametrize("failure", [openjpeg.OpenJpegError("x"), OSError(24, "Too many open files")])
def test_gdal_reads_what_the_library_does_not(tmp_path, monkeypatch, failure, past_gdal):
    array = texture(3, 300, 300)
    path = write_band(tmp_path / "B02.jp2", array, *STRUCTURES["20 m"])
    with open_raster_file(RasterFile("B02", path, 10)) as reader:
        reader.read_block(0, 0)

        def fail(*_arguments):
            raise failure

        monkeypatch.setattr(openjpeg.OpenJpeg, "decode", fail)
        assert (reader.read_area(150, 30, 40, 20) == array[30:50, 150:190]).all()


@pytest.mark.parametrize("system", ["win32", "darwin", "version", "two", "none"])
def test_systems_without_a_library_read_whole_blocks(tmp_path, monkeypatch, system):
    array = texture(4, 300, 300)
    path = write_band(tmp_path / "B02.jp2", array, *STRUCTURES["20 m"])
    monkeypatch.setattr(openjpeg, "_found", [])
    if system in ("win32", "darwin"):
        monkeypatch.setattr(sys, "platform", system)
    elif system == "version":
        monkeypatch.setattr(openjpeg, "_VERSION", openjpeg.re.compile(rb"9\.9"))
    else:
        lines = ["/usr/lib/libopenjp2.so.7", "/opt/libopenjp2-abc123.so.2.5.0"] if system == "two" else []
        maps = tmp_path / "maps"
        maps.write_text("".join(f"7f00-7f01 r-xp 0000 08:01 1234  {line}\n" for line in lines))
        real = open
        monkeypatch.setattr(
            "builtins.open", lambda p, *a, **k: real(maps if p == "/proc/self/maps" else p, *a, **k)
        )
    assert openjpeg.loaded_openjpeg() is None
    with open_raster_file(RasterFile("B02", path, 10)) as reader:
        reads = []
        original = reader._read
        reader._read = lambda *a: reads.append(a) or original(*a)
        found = reader.read_areas([(5, 5, 10, 10), (40, 40, 10, 10), (155, 155, 10, 10)])
        assert [a.tolist() for a in found] == [
            array[s : s + 10, s : s + 10].tolist() for s in (5, 40, 155)
        ]  # over four blocks
        assert len(reads) == 4  # each once


def test_damage_is_what_gdal_says(tmp_path, past_gdal):
    array = texture(5, 300, 300)
    path = Path(write_band(tmp_path / "B02.jp2", array, *STRUCTURES["10 m"]))
    octets = bytearray(path.read_bytes())
    at = octets.index(b"\xff\x93", octets.index(b"\xff\x90", octets.index(b"\xff\x93") + 2)) + 2
    octets[at : at + 3000] = bytes(3000)
    with open_raster_file(RasterFile("B02", str(path), 10)) as reader:
        reader.read_block(0, 0)  # trusted from here on
    path.write_bytes(octets)
    with GdalReader(RasterFile("B02", str(path), 10), DRIVERS) as reader:
        try:
            expected = reader.read_block(1, 0)
        except ProductError as error:
            expected = str(error)
    with open_raster_file(RasterFile("B02", str(path), 10)) as reader:
        try:
            found = reader.read_block(1, 0)
        except ProductError as error:
            found = str(error)
        assert (reader.read_block(0, 1) == array[256:, :256]).all()
    assert type(found) is type(expected) and np.array_equal(found, expected)


def test_flipped_bytes_never_end_the_process(tmp_path, past_gdal):
    """Whatever stands in a file: pixels, or a ProductError."""
    array = texture(6, 300, 300)
    original = Path(write_band(tmp_path / "B02.jp2", array, *STRUCTURES["60 m"])).read_bytes()
    path, rng = tmp_path / "broken.jp2", np.random.default_rng(17)
    start = original.index(b"\xff\x4f\xff\x51")
    outcomes = set()
    for turn in range(150):
        octets = bytearray(original)
        near = start + 200 if turn % 2 else len(octets)
        for place in rng.integers(start + 2, near, int(rng.integers(1, 6))).tolist():
            octets[place] = int(rng.integers(0, 256))
        path.write_bytes(octets)
        try:
            with open_raster_file(RasterFile("B02", str(path), 10)) as reader:
                if (reader.info.grid.width, reader.info.grid.height) != (300, 300):
                    continue  # refused before anything is decoded: not the size that the metadata give
                reader.read_areas([(0, 0, 30, 30), (200, 100, 24, 24)])
            outcomes.add("pixels")
        except ProductError:
            outcomes.add("refused")
    assert outcomes == {"pixels", "refused"}


@pytest.mark.parametrize(
    "options",
    [("PROGRESSION=RPCL",), ("PROGRESSION=PCRL",), ("SOP=YES",), ("EPH=YES",), ("REVERSIBLE=NO", "QUALITY=30"),
     ("CODEBLOCK_STYLE=1",), ("PROGRESSION=RLCP",)],
)  # fmt: skip
def test_other_ways_of_writing(tmp_path, options, past_gdal):
    array = texture(7, 300, 300)
    path = write_band(tmp_path / "B02.jp2", array, *STRUCTURES["60 m"], *options)
    whole = gdal.Open(path).ReadAsArray()
    areas = random_areas(np.random.default_rng(3), 300, 300, 30)
    with open_raster_file(RasterFile("B02", path, 10)) as reader:
        for (x, y, width, height), pixels in zip(areas, reader.read_areas(areas)):
            assert (pixels == whole[y : y + height, x : x + width]).all()


def test_files_inside_zips(tmp_path, past_gdal):
    import zipfile

    array = texture(8, 300, 300)
    path = write_band(tmp_path / "B02.jp2", array, *STRUCTURES["20 m"])
    for kind in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        with zipfile.ZipFile(tmp_path / f"{kind}.zip", "w", kind) as archive:
            archive.write(path, "a/B02.jp2")
        inside = f"/vsizip/{{{tmp_path}/{kind}.zip}}/a/B02.jp2"
        with open_raster_file(RasterFile("B02", inside, 10)) as reader:
            assert (reader.read_block(1, 1) == array[160:, 160:][:160, :160]).all()
            assert (reader.read_area(150, 100, 30, 30) == array[100:130, 150:180]).all()


def test_no_descriptor_is_left_open(tmp_path, past_gdal):
    array = texture(9, 300, 300)
    path = write_band(tmp_path / "B02.jp2", array, *STRUCTURES["20 m"])
    with open_raster_file(RasterFile("B02", path, 10)) as reader:
        reader.read_block(0, 0)
        before = len(os.listdir("/proc/self/fd"))
        for _ in range(20):
            reader.read_area(10, 10, 20, 20)
        assert len(os.listdir("/proc/self/fd")) == before


def test_nothing_stays_of_a_shape_that_was_decoded(tmp_path, past_gdal):
    """A dataset asks for thousands of shapes, and ctypes never forgets an array's type."""

    def array_types() -> int:
        gc.collect()
        return sum(isinstance(found, type) and issubclass(found, ctypes.Array) for found in gc.get_objects())

    path = write_band(tmp_path / "B02.jp2", texture(9, 300, 300), *STRUCTURES["20 m"])
    with open_raster_file(RasterFile("B02", path, 10)) as reader:
        reader.read_block(0, 0)
        reader.read_area(1, 1, 20, 20)
        before = array_types()
        for side in range(21, 41):
            reader.read_area(1, 1, side, 2 * side)
        assert array_types() == before


def test_areas_outside_are_refused(tmp_path):
    path = write_band(tmp_path / "B02.jp2", texture(1, 300, 300), *STRUCTURES["20 m"])
    with open_raster_file(RasterFile("B02", path, 10)) as reader:
        for area in ((-1, 0, 5, 5), (0, 296, 5, 5), (0, 0, 0, 5)):
            with pytest.raises(IndexError):
                reader.read_areas([(0, 0, 5, 5), area])


# ---------------------------------------------------------------- the model of costs


def test_every_place_lies_in_one_rectangle():
    rng = np.random.default_rng(1)
    for side, cost in ((64, AreaCost.of_code_blocks(64, 50)), (8, AreaCost.of_code_blocks(8, 700))):
        for count in (1, 2, 5, 12, 40):
            areas = np.concatenate(
                [rng.integers(1000, 2040, (count, 2)), np.full((count, 2), 24 * 8 // side + 2)], axis=1
            )
            block = (1024, 1024, 1024, 1024)
            areas[:, :2] = np.maximum(areas[:, :2], 1024 - areas[:, 2:] + 1)
            boxes = cluster_areas(areas, block, cost)
            if boxes is None:
                continue
            taken = np.zeros((1024, 1024), dtype=np.int64)
            for x, y, width, height in boxes:
                assert x >= 1024 and y >= 1024 and x + width <= 2048 and y + height <= 2048
                taken[y - 1024 : y - 1024 + height, x - 1024 : x - 1024 + width] += 1
            assert taken.max() == 1
            for x, y, width, height in areas.tolist():
                left, top = max(x - 1024, 0), max(y - 1024, 0)
                assert taken[top : y - 1024 + height, left : x - 1024 + width].all()
            shuffled = cluster_areas(areas[rng.permutation(count)], block, cost)
            assert shuffled == boxes
            assert cost.together(boxes) < 0.85 * 1024**2


def test_dense_windows_take_whole_blocks():
    y, x = np.mgrid[0:1024:24, 0:1024:24]
    areas = np.stack([x.ravel(), y.ravel(), np.full(x.size, 24), np.full(x.size, 24)], axis=1)
    block = (0, 0, 1024, 1024)
    assert cluster_areas(areas, block, AreaCost.of_code_blocks(64, 50)) is None
    assert cluster_areas(areas[:1], block, None) is None
    assert cluster_areas(areas[:1], block, AreaCost.of_code_blocks(64, 50)) == ((0, 0, 24, 24),)
    near = cluster_areas(areas[[0, 1, 43, 44]], block, AreaCost.of_code_blocks(64, 50))
    assert near == ((0, 0, 48, 48),)


def test_what_is_too_dense_is_seen_before_rectangles_are_merged(monkeypatch):
    """What rectangles cost at least is no more than what the best of them do, and rules most of them out."""
    from deepsatdata_plugin.core.products import areas as module

    rng = np.random.default_rng(2)
    cost, block = AreaCost.of_code_blocks(64, 50), (1024, 2048, 1024, 1024)
    for count in (1, 3, 8, 20, 60):
        corners = rng.integers(0, 1000, (count, 2)) + block[:2]
        boxes = np.concatenate([corners, corners + 24], axis=1)
        least = module._least(boxes, block, cost)
        merged = module._merged(boxes, cost)
        found = [(x0, y0, x1 - x0, y1 - y0) for x0, y0, x1, y1 in merged.tolist()]
        assert 0.3 * cost.together(found) < least <= cost.together(found)
    monkeypatch.setattr(module, "_merged", None)
    areas = np.concatenate([corners, np.full((60, 2), 24)], axis=1)
    assert cluster_areas(areas, block, cost) is None


def test_structure_tells_the_cost(tmp_path):
    for name, (block, code_block, precinct) in STRUCTURES.items():
        path = write_band(tmp_path / "B02.jp2", texture(1, 300, 300), block, code_block, precinct)
        with open_raster_file(RasterFile("B02", path, 10)) as reader:
            cost = reader.info.area_cost
            assert cost is not None and cost.margin == 2 * code_block + 16, name
            assert cost.fixed < 60_000


def test_gdal_opens_a_known_file_only_when_it_has_to_decode(tmp_path, monkeypatch, past_gdal):
    array = texture(3, 300, 300)
    path = write_band(tmp_path / "B02.jp2", array, *STRUCTURES["20 m"])
    os.utime(path, (1_600_000_000, 1_600_000_000))  # it has not changed for long
    file = RasterFile("B02", path, 10)
    with open_raster_file(file) as reader:
        info = reader.info
        reader.read_block(0, 0)
    opened = []
    real = gdal.OpenEx
    monkeypatch.setattr(gdal, "OpenEx", lambda *a, **k: opened.append(a) or real(*a, **k))
    with open_raster_file(file) as reader:
        assert reader.info == info
        assert (reader.read_area(150, 30, 40, 20) == array[30:50, 150:190]).all()
        assert not opened
        monkeypatch.setattr(openjpeg, "_found", [None])
        assert (reader.read_area(150, 30, 40, 20) == array[30:50, 150:190]).all()
        assert len(opened) == 1
    with pytest.raises(ValueError, match="closed"):
        reader.read_block(0, 0)
    path_there = Path(path)
    path_there.write_bytes(path_there.read_bytes()[:-2000])  # another file: it is looked at anew
    with open_raster_file(file):
        assert len(opened) == 2


def test_blocks_without_structure_prove_nothing(tmp_path, past_gdal):
    array = texture(2, 300, 300)
    array[:160, :160] = 0
    path = write_band(tmp_path / "B02.jp2", array, *STRUCTURES["20 m"])
    with open_raster_file(RasterFile("B02", path, 10)) as reader:
        assert not reader.read_block(0, 0).any() and not jpeg2000_tiles._trusted
        assert (reader.read_block(1, 0) == array[:160, 160:]).all()
        assert list(jpeg2000_tiles._trusted.values()) == [True]
