"""MIN_CLEAR: what is stored is what a dataset without it holds, filtered; what nobody keeps is not decoded."""

from __future__ import annotations

import contextlib
import json

import h5py
import numpy as np
import pytest

import scene
from core.small_dataset import rows_of
from core.stack.in_memory import product, run, task_of
from core.stack.test_same_bytes import Killer, _Killed
from core.stack.test_simulated import hashes, stack
from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.products.formats import memory
from deepsatdata_plugin.core.products.formats.gdal_raster import GdalReader

DATES = ("2018-04-11", "2018-05-21", "2018-06-11")
CLOUDS = {"2018-04-11": 55.0, "2018-05-21": 100.0, "2018-06-11": 30.0}
BLOCKS = {10: 64, 20: 40, 60: 32}
BANDS = ("B02", "B05")

#: By step of a sample.
STEPS = ("image_10m", "image_20m", "scl_20m", "probability_20m", "cloud_60m", "cloud_20m", "cloud_10m",
         "valid_fraction", "clear_fraction", "datetime", "doy", "product")  # fmt: skip


def samples(folder):
    """Return sample id -> (array -> its steps)."""
    found = {}
    for path in sorted(folder.glob("shards/*.h5")):
        with h5py.File(path, "r") as file:
            names = [n.decode() for n in file["products"][:]]
            ids = [n.decode() for n in file["index/sample_id"][:]]
            for number, name in enumerate(ids):
                count = int(file["n_steps"][number])
                found[name] = {key: file[key][number, :count] for key in STEPS if key in file}
                merged = found[name]["product"]
                found[name]["product"] = [[names[n] for n in row if n >= 0] for row in merged.tolist()]
    return found


def filtered(whole, percent):
    """Drop the steps of samples that are not clear enough, and samples without a step."""
    result = {}
    for name, arrays in whole.items():
        kept = arrays["clear_fraction"] >= np.float32(percent / 100)
        if kept.any():
            result[name] = {
                key: [v for v, k in zip(values, kept) if k] if key == "product" else values[kept]
                for key, values in arrays.items()
            }
    return result


def require_equal(found, expected):
    assert found.keys() == expected.keys()
    for name, arrays in expected.items():
        assert arrays.keys() == found[name].keys()
        for key, values in arrays.items():
            if key == "product":
                assert found[name][key] == values
            else:
                np.testing.assert_array_equal(found[name][key], values, err_msg=f"{name} {key}")


CASES = {
    "L2A": {"level": "L2A"},
    "L2A two tiles": {"level": "L2A", "tiles": ("31TFM", "31TFN")},
    "L2A halves and a swath edge": {"level": "L2A", "splits": ["2018-06-11"], "swaths": {"2018-04-11": 0.6}},
    "L2A across a zone seam": {"level": "L2A", "tiles": ("31TGM", "32TLS")},
    "L1C outlines": {"level": "L1C", "baseline": "02.06"},
    "L1C raster": {"level": "L1C", "baseline": "05.00"},
    "L1C halves, outlines": {"level": "L1C", "baseline": "02.06", "splits": ["2018-06-11", "2018-04-11"]},
    "L1C halves, raster": {"level": "L1C", "baseline": "05.00", "splits": ["2018-06-11"],
                           "swaths": {"2018-06-11": 0.7}},
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_the_same_as_filtering_afterwards(tmp_path, case):
    options = {"tiles": ("31TFM",), **CASES[case]}
    season = scene.write_season(
        tmp_path, size_px=180, dates=DATES, bands=BANDS, clouds=CLOUDS, blocks=BLOCKS, supersample=1,
        parcels=False, **options,
    )  # fmt: skip
    more = {"min_valid": 5.0}
    if options["level"] == "L2A":
        more["probabilities"] = True
    stack(season, tmp_path / "all", BANDS, 24, **more)
    whole = samples(tmp_path / "all")
    dropped = 0
    for percent in (30.0, 70.0):
        stack(season, tmp_path / f"{percent:g}", BANDS, 24, min_clear=percent, **more)
        expected = filtered(whole, percent)
        require_equal(samples(tmp_path / f"{percent:g}"), expected)
        gone = whole.keys() - expected.keys()
        dropped += len(gone)
        left = {row["subject"]: row for row in rows_of(tmp_path / f"{percent:g}", "skipped.csv")
                if row["kind"] == "window"}  # fmt: skip
        assert {name for name, row in left.items() if row["reason"] == "no_clear_step"} >= gone
        told = {row["detail"] for row in left.values() if row["reason"] == "no_clear_step"}
        assert told <= {f"no step has 5 % valid and {percent:g} % clear pixels."}
        described = json.loads((tmp_path / f"{percent:g}" / "dataset.json").read_text())
        assert described["parameters"]["min_clear"] == percent
    steps = sum(len(arrays["doy"]) for arrays in whole.values())
    assert sum(len(arrays["doy"]) for arrays in expected.values()) < steps


def test_a_dataset_without_it_is_as_it_was(tmp_path):
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=120, dates=DATES[:1], bands=("B02",), blocks=BLOCKS, supersample=1,
        parcels=False,
    )  # fmt: skip
    stack(season, tmp_path / "set", ("B02",), 24)
    plan = json.loads((tmp_path / "set" / "plan.json").read_text())
    assert "min_clear" not in plan["parameters"]  # earlier plans go on
    assert {row["reason"] for row in rows_of(tmp_path / "set", "skipped.csv")} <= {"no_valid_step"}


@pytest.mark.parametrize("threads", [1, 3])
def test_blocks_that_no_kept_step_needs_are_not_decoded(tmp_path, monkeypatch, threads):
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=192, dates=DATES, bands=("B02", "B05", "B09"), clouds=CLOUDS,
        blocks=BLOCKS, supersample=1, parcels=False,
    )  # fmt: skip
    reads = []
    read = GdalReader.read_block

    def noted(self, column, row):
        reads.append((self.raster_file.path, self.raster_file.name, column, row))
        return read(self, column, row)

    monkeypatch.setattr(GdalReader, "read_block", noted)
    stack(season, tmp_path / "set", ("B02", "B05", "B09"), 24, min_clear=90.0, threads=threads)
    assert len(set(reads)) == len(reads)
    overcast = [path for path, name, _, _ in reads if "20180521" in path.rsplit("/", 1)[1] and name != "SCL"]
    assert not overcast  # the classification told all
    assert sum(name == "SCL" for _, name, _, _ in reads) == 3 * 9
    images = [(path, column, row) for path, name, column, row in reads if name == "B02"]
    clear = samples(tmp_path / "set")
    assert clear and 0 < len(images) < 2 * 9


def test_killed_anywhere_resumed_and_with_any_threads(tmp_path, monkeypatch):
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=180, dates=DATES, bands=BANDS, clouds=CLOUDS, blocks=BLOCKS,
        supersample=1, parcels=False, splits=["2018-06-11"],
    )  # fmt: skip
    options = {"min_clear": 50.0, "shard_bytes": 60_000}
    killer = Killer(monkeypatch)
    stack(season, tmp_path / "whole", BANDS, 24, threads=1, **options)
    expected, steps = hashes(tmp_path / "whole"), killer.steps
    stack(season, tmp_path / "three", BANDS, 24, threads=3, **options)
    assert hashes(tmp_path / "three") == expected
    random = np.random.default_rng(steps)
    for turn in range(3):
        target = tmp_path / f"killed{turn}"
        for _ in range(2):
            killer.left = int(random.integers(0, steps))
            with contextlib.suppress(_Killed):
                stack(season, target, BANDS, 24, threads=2, **options)
        killer.left = -1
        stack(season, target, BANDS, 24, threads=2, **options)
        assert hashes(target) == expected


def test_the_mask_of_either_half_may_save_a_step():
    """Where the first product has no data, the second one's clear mask counts, whatever the first one's says."""
    try:
        north, south = np.full((120, 120), 500, np.uint16), np.full((120, 120), 700, np.uint16)
        north[60:], south[:60] = 0, 0
        cloudy, clear = np.ones((20, 20), np.uint8), np.zeros((20, 20), np.uint8)
        products = [
            product({"B04": north, "MSK_CLASSI": cloudy}, part=0, level="L1C"),
            product({"B04": south, "MSK_CLASSI": clear}, part=1, level="L1C"),
        ]
        task = task_of(products, ("B04",), masks=True, min_clear=80, min_valid=0)
        sink = run(task)
        for row in range(task.ulx.size):
            top = round((4_999_980.0 - task.uly[row]) / 10)
            chunk = sink.chunk(row, "image_10m")
            if top >= 60:
                assert (chunk == 700).all()
            elif top + 24 <= 60:
                assert chunk is None
    finally:
        memory.forget()


def test_wrong_values_are_refused(tmp_path):
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=120, dates=DATES[:1], bands=("B02",), supersample=1, parcels=False
    )
    with pytest.raises(InputError, match="not a percentage") as error:
        stack(season, tmp_path / "set", ("B02",), 24, min_clear=101.0)
    assert error.value.subject == "MIN_CLEAR"
    with pytest.raises(InputError, match="MASKS is off") as error:
        stack(season, tmp_path / "set", ("B02",), 24, min_clear=50.0, masks=False)
    assert error.value.subject == "MIN_CLEAR"
