"""Which pixels are clear, which product's mask tells, and what the statistics count."""

from __future__ import annotations

import json

import h5py
import numpy as np
import pytest

import scene
from core.stack.test_simulated import stack
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.geo import Grid
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.core.products.formats import format_of
from deepsatdata_plugin.core.stack import clear, statistics

DAY = "2018-05-21"


def samples(folder):
    """Yield (open shard, number, ulx, uly) of all samples."""
    for path in sorted(folder.glob("shards/*.h5")):
        with h5py.File(path, "r") as file:
            for number, (x, y) in enumerate(zip(file["index/ulx"][:], file["index/uly"][:])):
                yield file, number, x, y


@pytest.mark.parametrize("baseline", ["02.06", "05.00"])
def test_each_pixel_of_a_split_granule_has_the_mask_of_its_own_half(tmp_path, baseline):
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=120, dates=(DAY,), bands=("B04", "B05"), level="L1C",
        baseline=baseline, clouds={DAY: 60}, splits=[DAY], supersample=1, parcels=False,
    )  # fmt: skip
    stack(season, tmp_path / "set", ("B04", "B05"), 24, min_valid=0)
    products, _ = find_products(str(season.products_folder), Silent())
    first, second = sorted(products, key=lambda p: p.datastrip_start)
    spec = season.written[0].spec
    grid = Grid(spec.epsg, spec.ulx, spec.uly, 20, 60, 60)
    masks = [format_of(p).cloud_mask(p, grid) for p in (first, second)]
    north = season.expected_dn(first.name, "B04") != 0
    data = north | (season.expected_dn(second.name, "B04") != 0)
    assert (masks[0] != masks[1])[~north[::2, ::2]].any()
    truth = np.where(north[::2, ::2], *masks)
    some_clouds = 0
    for file, number, x, y in samples(tmp_path / "set"):
        row, column = round((spec.uly - y) / 20), round((x - spec.ulx) / 20)
        expected = truth[row : row + 12, column : column + 12]
        np.testing.assert_array_equal(file["cloud_20m"][number, 0], expected)
        there = data[2 * row : 2 * row + 24, 2 * column : 2 * column + 24].reshape(12, 2, 12, 2).all((1, 3))
        share = (np.isin(expected, (0, 3)) & there).mean()
        assert file["clear_fraction"][number, 0] == np.float32(share)
        some_clouds += 0 < share < 1
    assert some_clouds


@pytest.mark.parametrize("level", ["L1C", "L2A"])
def test_pixels_without_an_image_are_not_clear(tmp_path, level):
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=120, dates=(DAY,), bands=("B02",), level=level,
        swaths={DAY: 0.5}, supersample=1, parcels=False,
    )  # fmt: skip
    stack(season, tmp_path / "set", ("B02",), 24, min_valid=5)
    partial = 0
    for file, number, _, _ in samples(tmp_path / "set"):
        valid, share = file["valid_fraction"][number, 0], file["clear_fraction"][number, 0]
        assert share <= valid
        assert share > valid - 0.2  # there are no clouds
        partial += 0.05 < valid < 0.95
    assert partial


def test_snow_is_clear_ground_and_unknown_is_not():
    assert np.flatnonzero(clear.clear_table(clear.CLEAR_CLOUD)).tolist() == [0, 3]
    assert np.flatnonzero(clear.clear_table(clear.CLEAR_SCL)).tolist() == [2, 4, 5, 6, 7, 11]


def test_flags_of_another_resolution():
    flags = np.array([[True, True], [True, False]])
    assert clear.brought_to(flags, 20, 10).shape == (4, 4)
    assert clear.brought_to(flags, 20, 10)[:2].all() and not clear.brought_to(flags, 20, 10)[2:, 2:].any()
    assert clear.brought_to(clear.brought_to(flags, 60, 20), 20, 60).tolist() == flags.tolist()
    assert not clear.brought_to(flags, 10, 20).any()


# -- statistics -----------------------------------------------------------------------------------------


def test_statistics_count_valid_clear_pixels(tmp_path):
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=120, dates=("2018-04-11", DAY), bands=("B02", "B05", "B09"),
        clouds={DAY: 40.0}, swaths={"2018-04-11": 0.4}, supersample=1, parcels=False,
    )  # fmt: skip
    stack(season, tmp_path / "set", ("B02", "B05", "B09"), 24, min_valid=30)
    told = {
        b["name"]: b["statistics"] for b in json.loads((tmp_path / "set/dataset.json").read_text())["bands"]
    }
    counted = {"B02": [], "B05": [], "B09": []}
    for file, number, _, _ in samples(tmp_path / "set"):
        for step in range(file["n_steps"][number]):
            ground = np.isin(file["scl_20m"][number, step], (2, 4, 5, 6, 7, 11))
            flags = {10: ground.repeat(2, 0).repeat(2, 1), 20: ground}
            flags[60] = ground.reshape(4, 3, 4, 3).all(axis=(1, 3))
            for band, resolution in (("B02", 10), ("B05", 20), ("B09", 60)):
                dn = file[f"image_{resolution}m"][number, step, 0]
                counted[band].append(dn[(dn > 0) & flags[resolution]])
    for band, parts in counted.items():
        dn = np.concatenate(parts).astype(np.float64)
        assert told[band]["valid_pixels"] == dn.size > 0
        assert told[band]["mean"] == pytest.approx(dn.mean())
        assert told[band]["std"] == pytest.approx(dn.std())
        assert told[band]["saturated_pixels"] == 0
        if band == "B02":
            low, high = np.percentile(dn, [1, 99])
            assert told[band]["percentile_1"] == pytest.approx(low, abs=20)
            assert told[band]["percentile_99"] == pytest.approx(high, rel=0.05)


def test_saturated_pixels_are_flagged_and_not_counted():
    arrays = np.full((1, 2, 1, 4, 4), 100, dtype=np.uint16)
    arrays[0, 1, 0, 0, :2] = 65535
    arrays[0, 0, 0, 0, 0] = 0
    found = statistics.pixel_statistics(arrays, None)
    assert found.saturated.tolist() == [[2]]
    assert found.sums.tolist() == [[[29.0, 2900.0, 290000.0]]]
    assert found.histogram.sum() == found.histogram[0, 25] == 8 - 2
    assert arrays.max() == 65535  # what is stored stays


def test_merged_halves_that_disagree_are_told(tmp_path):
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=120, dates=(DAY,), bands=("B02",), splits=[DAY], supersample=1,
        parcels=False, baseline="04.00",
    )  # fmt: skip
    entry = '<BOA_ADD_OFFSET band_id="1">'
    scene.faults.edit_xml(season.products[1], f"{entry}-1000", f"{entry}-990")
    warned = []

    class Listening(Silent):
        def warn(self, text):
            warned.append(text)

    stack(season, tmp_path / "set", ("B02",), 24, feedback=Listening(), min_valid=0)
    (step,) = json.loads((tmp_path / "set" / "dataset.json").read_text())["merged_steps"]
    names = [p.name.replace(".SAFE", "") for p in season.products]
    both = np.logical_and(*(season.expected_dn(name, "B02") != 0 for name in names))
    spec = season.written[0].spec
    inside = 0
    for _, _, x, y in samples(tmp_path / "set"):
        row, column = round((spec.uly - y) / 10), round((x - spec.ulx) / 10)
        inside += int(both[row : row + 24, column : column + 24].sum())
    assert (step["tile"], step["datetime"][:10], sorted(step["products"])) == ("T31TFM", DAY, sorted(names))
    assert step["disagreeing_pixels"] == inside
    assert inside > 0
    assert any(f"{inside} pixels" in text and names[0] in text for text in warned)
