"""Random damage: whatever is in a file, the answer is a value or a ProductError, nothing else."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

import scene
from core.products.reading import read_product
from deepsatdata_plugin.core.errors import ProductError
from deepsatdata_plugin.core.geo import Grid, guarded
from deepsatdata_plugin.core.products.check import check_raster
from deepsatdata_plugin.core.products.find import find_problems
from deepsatdata_plugin.core.products.formats.safe.clouds import read_cloud_mask
from deepsatdata_plugin.core.products.formats.safe.jpeg2000 import check_jpeg2000


@pytest.fixture(scope="module")
def product_path(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("fuzz")
    season = scene.write_season(
        folder, tiles=("31TFM",), size_px=192, dates=("2018-05-21",), parcels=False, bands=("B02", "B09"),
        clouds={"2018-05-21": 40.0}, blocks={10: 64, 20: 32, 60: 32},
    )  # fmt: skip
    return season.products[0]


def mutated(data: bytes, generator: np.random.Generator) -> bytes:
    """Change, remove, repeat or insert some bytes."""
    out = bytearray(data)
    for _ in range(int(generator.integers(1, 6))):
        at, length = int(generator.integers(0, len(out))), int(generator.integers(1, 40))
        kind = generator.integers(0, 5)
        if kind == 0:
            out[at : at + length] = generator.integers(0, 256, length, dtype=np.uint8).tobytes()
        elif kind == 1:
            del out[at : at + length]
        elif kind == 2:
            out[at:at] = out[at : at + length]
        elif kind == 3:
            out[at:at] = b"<&\"'>]]-!?/\0"[int(generator.integers(0, 12)) :][:3]
        else:
            out = out[: at + 1]
    return bytes(out)


@pytest.mark.parametrize("name", ["MTD_MSIL2A.xml", "MTD_TL.xml", "manifest.safe"])
def test_mutated_xml(product_path, tmp_path, name):
    path = scene.faults.copy_product(product_path, tmp_path)
    file = next(path.rglob(name))
    data = file.read_bytes()
    generator = np.random.default_rng(len(name))
    refused = 0
    for _ in range(150):
        file.write_bytes(mutated(data, generator))
        try:
            find_problems(read_product(path))
        except ProductError as error:
            refused += 1
            assert error.subject
    assert refused > 20


def test_mutated_outlines(product_path, tmp_path):
    path = scene.faults.copy_product(product_path, tmp_path)
    product = read_product(path)
    file = Path(product.masks["MSK_CLOUDS"].path)
    data = file.read_bytes()
    generator = np.random.default_rng(1)
    grid = Grid(product.epsg, *product.corner, 60, 32, 32)
    refused = 0
    for _ in range(150):
        file.write_bytes(mutated(data, generator))
        try:
            assert read_cloud_mask(product, grid).shape == (32, 32)
        except ProductError:
            refused += 1
    assert refused > 20


@pytest.mark.parametrize("method", ["store", "deflate"])
def test_mutated_zip(product_path, tmp_path, method):
    path = scene.zip_product(scene.faults.copy_product(product_path, tmp_path), method)
    data = path.read_bytes()
    generator = np.random.default_rng(2)
    tail = max(0, len(data) - 6000)  # where the directory is
    refused = 0
    for round_ in range(120):
        cut = tail if round_ % 2 else 0
        path.write_bytes(data[:cut] + mutated(data[cut:], generator))
        try:
            find_problems(read_product(path))
        except ProductError:
            refused += 1
    assert refused > 20


def test_mutated_band(product_path, tmp_path):
    path = scene.faults.copy_product(product_path, tmp_path)
    (path / "manifest.safe").unlink()
    product = read_product(path)
    band = product.bands["B02"]
    data = Path(band.path).read_bytes()
    generator = np.random.default_rng(3)
    refused = 0
    for round_ in range(200):
        head = 2000 if round_ % 2 else len(data)  # headers more often than pixels
        Path(band.path).write_bytes(mutated(data[:head], generator) + data[head:])
        try:
            check_jpeg2000(band.path)
            check_raster(product, band)
        except ProductError:
            refused += 1
    assert refused > 50


def test_messages_that_are_no_text(gdal_mode):
    """GDAL quotes damaged files in its messages; bytes that are no UTF-8 must not end in a SystemError."""
    data = b'<VRTDataset rasterXSize="1" rasterYSize="1"><a\xff></b\xff></VRTDataset>'
    gdal.FileFromMemBuffer("/vsimem/quoted.vrt", data)
    try:
        result, messages = guarded(lambda: gdal.Open("/vsimem/quoted.vrt"))
    finally:
        gdal.Unlink("/vsimem/quoted.vrt")
    assert result is None
    assert messages
    assert guarded(lambda: gdal.ParseXMLString("<a/>")) == ([0, "a"], [])
