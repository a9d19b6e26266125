"""What every archive format promises, tried on one product of each: a new format adds a maker below."""

from __future__ import annotations

import pickle
from contextlib import ExitStack

import numpy as np
import pytest

import scene
import seasons
from core.products.catalogue import LocalRanges, item_of
from deepsatdata_plugin.core.errors import ProductError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.geo import Grid
from deepsatdata_plugin.core.products import lent, with_items
from deepsatdata_plugin.core.products.check import check_file, check_raster
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.core.products.formats import FORMATS, format_of, memory
from deepsatdata_plugin.core.products.model import METADATA

#: DN of the band B04 that every maker writes.
B04 = np.random.default_rng(4).integers(1, 12000, (120, 120), dtype=np.uint16)


def safe_product(folder, kind="folder"):
    scene_made = seasons.write_season(
        folder, tiles=("31TFM",), size_px=120, dates=("2018-05-21",), level="L1C", bands=("B04", "B11"),
        baseline="04.00", parcels=False, supersample=1, blocks={10: 64, 20: 40, 60: 32},
    )  # fmt: skip
    if kind == "zip":
        scene.zip_product(scene_made.products[0], "deflate")
    ((product,), skips) = find_products(folder, Silent())
    assert not skips
    return product, scene_made.expected_dn(scene_made.written[0].spec.name, "B04", harmonized=False)


def zipped_product(folder):
    return safe_product(folder, "zip")


def memory_product(folder):
    product, _ = safe_product(folder)
    rasters = {"B04": B04, "MSK_CLASSI": np.zeros((20, 20), np.uint8)}
    return memory.keep(product, rasters, (600_000.0, 4_999_980.0), block=50), B04


def eopf_product(folder, generation="2026-v3", *, zipped=False):
    made = seasons.write_season(
        folder / "safe", tiles=("31TFM",), size_px=120, dates=("2022-05-21",), level="L1C", bands=("B04", "B11"),
        baseline="04.00", parcels=False, supersample=1, blocks={10: 64, 20: 40, 60: 32},
    )  # fmt: skip
    spec, stores = made.written[0].spec, folder / "stores"
    stores.mkdir()
    scene.write_eopf(stores, spec, made.renderer, generation, zipped, {10: 90, 20: 40, 60: 15})
    ((product,), skips) = find_products(stores, Silent())
    assert not skips
    return product, made.expected_dn(spec.name, "B04", harmonized=False)


def zipped_eopf_product(folder):
    return eopf_product(folder, "2025", zipped=True)


#: What products of a catalogue are read through, until the test is over.
BORROWED = ExitStack()


def catalogue_product(folder):
    made = seasons.write_season(
        folder / "safe", tiles=("31TFM",), size_px=120, dates=("2022-05-21",), bands=("B04", "B11"),
        baseline="04.00", parcels=False, supersample=1, blocks={10: 64, 20: 40, 60: 32},
    )  # fmt: skip
    spec = made.written[0].spec
    item = item_of(scene.write_cogs(folder / "cogs", spec, made.renderer, block=128))
    ((product,), _) = with_items([], [item], BORROWED.enter_context(lent(LocalRanges(), Silent())))
    return product, made.expected_dn(spec.name, "B04", harmonized=False)


MAKERS = {
    "eopf_zarr": [eopf_product, zipped_eopf_product],
    "safe": [safe_product, zipped_product],
    "memory": [memory_product],
    "stac_cog": [catalogue_product],
}


@pytest.fixture(params=[maker for makers in MAKERS.values() for maker in makers], ids=lambda m: m.__name__)
def made(request, tmp_path):
    with BORROWED:
        yield request.param(tmp_path)
    memory.forget()


def test_every_format_has_a_product_here():
    assert {f.NAME for f in FORMATS} == set(MAKERS)


def test_products_name_their_format_and_travel(made):
    product, _ = made
    archive_format = format_of(product)
    assert product.format in MAKERS and archive_format in FORMATS
    assert pickle.loads(pickle.dumps(product)) == product


def test_blocks_and_areas_give_the_pixels(made):
    product, expected = made
    with format_of(product).open_raster(product.bands["B04"]) as reader:
        info = reader.info
        assert (info.grid.height, info.grid.width) == expected.shape
        image = np.zeros_like(expected)
        for by in range(-(-info.grid.height // info.block_height)):
            for bx in range(-(-info.grid.width // info.block_width)):
                block = reader.read_block(bx, by)
                y, x = by * info.block_height, bx * info.block_width
                image[y : y + block.shape[0], x : x + block.shape[1]] = block
        assert np.array_equal(image, expected)
        assert np.array_equal(reader.read_area(7, 60, 100, 13), expected[60:73, 7:107])
        for area in ((-1, 0, 2, 2), (119, 0, 2, 1), (0, 0, 0, 1)):
            with pytest.raises(IndexError):
                reader.read_area(*area)
        with pytest.raises(IndexError):
            reader.read_block(99, 0)
    reader.close()
    with pytest.raises(ValueError, match="closed"):
        reader.read_block(0, 0)


def test_what_is_checked_is_what_is_read(made):
    product, _ = made
    info = check_raster(product, product.bands["B04"])
    with format_of(product).open_raster(product.bands["B04"]) as reader:
        assert reader.info == info
    for file in (*product.bands.values(), *product.masks.values()):
        check_file(product, file)


def test_everything_is_verified(made):
    product, _ = made
    archive_format = format_of(product)
    everything = archive_format.verify(product, Silent())
    assert not everything.missing and not everything.wrong
    some = archive_format.verify(product, Silent(), ["B04", METADATA])
    assert 1 <= some.right <= everything.right


def test_cloud_masks_come_onto_the_grid_asked_for(made):
    product, _ = made
    own = check_raster(product, product.bands["B04"]).grid
    if product.level == "L2A":  # in catalogues its scene classification is all there is
        with pytest.raises(ProductError, match="no cloud mask"):
            format_of(product).cloud_mask(product, own)
        return
    mask = format_of(product).cloud_mask(product, Grid(own.epsg, own.ulx - 120, own.uly, 60, 6, 4))
    assert (mask.shape, mask.dtype) == ((4, 6), np.uint8)
    assert (mask[:, :2] == 255).all()  # beyond the mask
    assert set(np.unique(mask[:, 2:]).tolist()) <= {0, 1, 2, 3}


def test_what_is_gone_is_an_error_that_names_it(made, tmp_path):
    product, _ = made
    file = product.bands["B04"]
    memory.forget()
    for path in (*tmp_path.rglob("*B04*.jp2"), *tmp_path.rglob("*.zip"), *tmp_path.rglob("b04/zarr.json"),
                 *tmp_path.rglob("B04.tif")):
        path.unlink()  # fmt: skip
    with pytest.raises(ProductError) as caught:
        check_file(product, file)
    assert caught.value.subject == file.path
    with pytest.raises(ProductError):
        format_of(product).open_raster(file)
