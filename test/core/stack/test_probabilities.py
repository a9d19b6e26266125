"""Probabilities of cloud and snow: stored where asked for, each pixel from the product that gave it."""

from __future__ import annotations

import json

import h5py
import numpy as np
import pytest
from osgeo import gdal

import scene
from core.stack.in_memory import CORNER, product, run, task_of
from core.stack.test_real import stack
from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.core.products.formats import memory
from deepsatdata_plugin.core.reader import Samples, pad_collate

MASKS = ("MSK_CLDPRB", "MSK_SNWPRB")


@pytest.fixture(autouse=True)
def _empty_memory():
    yield
    memory.forget()


def half(rng, seen, part):
    """Return a product that saw some ground (bool, 60 x 60 px of 20 m), and its probabilities."""
    masks = {name: rng.integers(0, 101, seen.shape, dtype=np.uint8) for name in MASKS}
    rasters = {
        "B04": np.where(seen, 500 + part, 0).repeat(2, 0).repeat(2, 1).astype(np.uint16),
        "SCL": np.where(seen, rng.choice([4, 5, 9], seen.shape), 0).astype(np.uint8),
        **masks,
    }
    return rasters, masks


@pytest.mark.parametrize("block", [16, 27, 64])
def test_each_pixel_has_the_probability_of_the_product_that_gave_it(block):
    rng = np.random.default_rng(7)
    north, south = np.zeros((60, 60), bool), np.zeros((60, 60), bool)
    north[:33], south[27:55] = True, True  # they overlap; the last rows nobody saw
    (first, of_first), (second, of_second) = half(rng, north, 0), half(rng, south, 1)
    whole, of_whole = half(rng, np.ones((60, 60), bool), 0)
    products = [
        product(second, part=1, block=block), product(first, part=0, block=block), product(whole, days=5, block=block)
    ]  # fmt: skip
    task = task_of(products, ("B04",), masks=True, probabilities=True, min_valid=0)
    sink = run(task, threads=3)
    for row in range(task.ulx.size):
        top, left = round((CORNER[1] - task.uly[row]) / 20), round((task.ulx[row] - CORNER[0]) / 20)
        place = (slice(top, top + 12), slice(left, left + 12))
        stored = sink.chunk(row, "probability_20m")
        for channel, name in enumerate(MASKS):
            merged = np.where(north, of_first[name], np.where(south, of_second[name], 255))
            np.testing.assert_array_equal(stored[-1, channel], of_whole[name][place])
            if len(stored) == 2 and (north | south)[place].any():
                np.testing.assert_array_equal(stored[0, channel], merged[place])


def test_real_probabilities_equal_their_slices(shared_data, tmp_path):
    series = shared_data / "safe_series" / "D_SI_T33TWM_T33TWL_L2A_5dates"
    stack(series, tmp_path / "set", ("B02",), 36, probabilities=True)
    stack(series, tmp_path / "plain", ("B02",), 36)
    found, _ = find_products(series, Silent())
    whole = {
        (p.name, name): (gdal.Open(p.masks[name].path).ReadAsArray(), p.corner)
        for p in found for name in (*MASKS, "SCL")
    }  # fmt: skip
    values = set()
    for path in sorted((tmp_path / "set" / "shards").glob("*.h5")):
        with h5py.File(path) as file, h5py.File(tmp_path / "plain" / "shards" / path.name) as plain:
            assert "probability_20m" not in plain
            for name in ("image_10m", "scl_20m", "clear_fraction"):
                np.testing.assert_array_equal(file[name][:], plain[name][:])
            names = [n.decode() for n in file["products"][:]]
            assert file["probability_20m"].attrs["masks"].tolist() == [n.encode() for n in MASKS]
            for number in range(file["n_steps"].size):
                x, y = file["index/ulx"][number], file["index/uly"][number]
                for step in range(file["n_steps"][number]):
                    name = names[file["product"][number, step, 0]]
                    for channel, mask in enumerate(MASKS):
                        raster, corner = whole[name, mask]
                        row, column = round((corner[1] - y) / 20), round((x - corner[0]) / 20)
                        place = (slice(row, row + 18), slice(column, column + 18))
                        expected = np.where(whole[name, "SCL"][0][place] == 0, 255, raster[place])
                        np.testing.assert_array_equal(
                            file["probability_20m"][number, step, channel], expected
                        )
                        values.update(expected.ravel().tolist())
    assert len(values) > 3
    samples = Samples(tmp_path / "set")
    assert samples[0]["probability"].shape == (len(samples[0]["doy"]), 2, 18, 18)
    assert pad_collate([samples[0], samples[1]])["probability"].dtype == np.uint8
    asked = {
        path: json.loads((tmp_path / path / "plan.json").read_text())["parameters"]
        for path in ("set", "plain")
    }
    assert asked["set"]["probabilities"] is True
    assert "probabilities" not in asked["plain"]  # a run begun before there was such a thing goes on


def test_a_product_without_is_skipped_with_its_reason(tmp_path):
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=120, dates=("2018-05-21", "2018-07-10"), bands=("B02",), level="L2A",
        supersample=1, parcels=False,
    )  # fmt: skip
    lacking = season.products[0]
    for path in lacking.rglob("MSK_SNWPRB_20m.jp2"):
        path.unlink()
    stack(season.products_folder, tmp_path / "set", ("B02",), probabilities=True)
    table = (tmp_path / "set" / "skipped.csv").read_text()
    assert "missing_probability" in table and "no MSK_SNWPRB at 20 m" in table
    assert len(Samples(tmp_path / "set")[0]["doy"]) == 1


@pytest.mark.parametrize(
    ("level", "masks", "says"), [("L1C", True, "these are L1C"), ("L2A", False, "MASKS is off")]
)
def test_they_need_the_classes_of_l2a(tmp_path, level, masks, says):
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=120, dates=("2018-05-21",), bands=("B02",), level=level,
        supersample=1, parcels=False,
    )  # fmt: skip
    with pytest.raises(InputError, match=f"PROBABILITIES.*{says}"):
        stack(season.products_folder, tmp_path / "set", ("B02",), masks=masks, probabilities=True)
    assert not (tmp_path / "set").exists()
