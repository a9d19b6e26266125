"""Stacking on simulated seasons: truth is known, merges, swaths, threads, kills and damage are tried."""

from __future__ import annotations

import csv
import hashlib
import time
from pathlib import Path

import h5py
import numpy as np
import pytest

import scene
from deepsatdata_plugin.core.dataset import make as dataset_module
from deepsatdata_plugin.core.dataset.make import make_dataset
from deepsatdata_plugin.core.errors import Cancelled, InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.sensor import MSI
from deepsatdata_plugin.core.stack.records import StackParameters

L2A_BANDS = MSI.level_bands("L2A")
SMALL_BLOCKS = {10: 64, 20: 40, 60: 32}


def stack(
    season_or_folder,
    folder,
    bands=L2A_BANDS,
    size=24,
    threads=2,
    feedback=None,
    ground_truth="",
    **options,
):
    products = getattr(season_or_folder, "products_folder", season_or_folder)
    options.setdefault("labelled_only", False)
    parameters = StackParameters(bands=tuple(bands), size=size, **options)
    return make_dataset(
        str(products),
        str(folder),
        parameters,
        threads=threads,
        feedback=feedback or Silent(),
        ground_truth=ground_truth,
    )


def rows_of(folder: Path, name="samples.csv"):
    with open(folder / name, encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def hashes(folder: Path) -> dict[str, str]:
    files = [
        *folder.glob("shards/*"),
        *folder.glob("*.csv"),
        folder / "dataset.json",
        folder / "samples.gpkg",
    ]
    return {str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    """Two overlapping tiles, four dates, mixed baselines; blocks so small that windows straddle."""
    return scene.small_season(tmp_path_factory.mktemp("season"), blocks=SMALL_BLOCKS)


def check_against_truth(season, folder: Path) -> int:
    """Compare all stored images with the simulator's truth, merging products first valid first."""
    cache = {}

    def truth(product, band):
        if (product, band) not in cache:
            cache[product, band] = season.expected_dn(product, band)
        return cache[product, band]

    specs = {w.spec.name.replace(".SAFE", ""): w.spec for w in season.written}
    compared = 0
    for shard in sorted(folder.glob("shards/*.h5")):
        with h5py.File(shard, "r") as file:
            names = [n.decode() for n in file["products"][:]]
            for name in [n for n in file if n.startswith("image_")]:
                resolution = int(file[name].attrs["resolution"])
                bands = [b.decode() for b in file[name].attrs["bands"]]
                for i in range(file[name].shape[0]):
                    for t in range(file["n_steps"][i]):
                        members = [names[k] for k in file["product"][i, t] if k >= 0]
                        for c, band in enumerate(bands):
                            expected = None
                            for member in members:
                                spec = specs[member]
                                row = round((spec.uly - file["index/uly"][i]) / resolution)
                                col = round((file["index/ulx"][i] - spec.ulx) / resolution)
                                side = round(file["index/size_m"][i] / resolution)
                                part = truth(member, band)[row : row + side, col : col + side]
                                expected = (
                                    part if expected is None else np.where(expected == 0, part, expected)
                                )
                            np.testing.assert_array_equal(file[name][i, t, c], expected)
                            compared += 1
    return compared


def test_all_bands_equal_the_truth(season, tmp_path):
    result = stack(season, tmp_path / "set")
    assert check_against_truth(season, tmp_path / "set") == result.steps * 12
    rows = rows_of(tmp_path / "set")
    assert len({(r["epsg"], r["ulx"], r["uly"]) for r in rows}) == len(rows) == result.samples


@pytest.mark.parametrize(("size", "stride"), [(24, 12), (36, 60), (66, 66)])
def test_overlapping_gapped_and_large_windows(season, tmp_path, size, stride):
    """Windows larger than a block, overlapping windows and windows with gaps."""
    result = stack(season, tmp_path / "set", ("B02", "B05", "B09"), size, stride=stride, masks=False)
    assert result.samples > 0
    check_against_truth(season, tmp_path / "set")


def test_l1c_has_13_bands_and_cloud_masks_of_both_generations(tmp_path):
    """Baseline 02.06 brings vector masks, 04.00 raster masks with an offset."""
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=120, dates=("2018-05-21", "2018-07-10"), level="L1C",
        baseline={"2018-07-10": "04.00"}, clouds={"2018-05-21": 40.0, "2018-07-10": 40.0},
    )  # fmt: skip
    stack(season, tmp_path / "set", MSI.bands, 24)
    check_against_truth(season, tmp_path / "set")
    with h5py.File(next((tmp_path / "set").glob("shards/*.h5")), "r") as file:
        cloud, clear = file["cloud_60m"][:], file["clear_fraction"][:]
        assert cloud.shape[2:] == (4, 4)
        np.testing.assert_allclose(clear, (cloud == 0).mean(axis=(2, 3)), atol=1e-6)
        assert 0.2 < 1 - clear[:, 0].mean() < 0.6
        assert 0.2 < 1 - clear[:, 1].mean() < 0.6


def test_split_granule_duplicate_and_two_orbits(tmp_path):
    """One merged step, one step, two steps."""
    morning = scene.Acquisition(scene.as_acquisition("2018-06-01T10:40:21").start, "S2A", 51)
    later = scene.Acquisition(scene.as_acquisition("2018-06-01T10:50:31").start, "S2B", 94)
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=120, dates=("2018-04-11", "2018-05-01", morning, later),
        splits=("2018-04-11",), reprocessed={"2018-05-01": "05.00"}, blocks=SMALL_BLOCKS,
        bands=("B02", "B8A"),
    )  # fmt: skip
    result = stack(season, tmp_path / "set", ("B02", "B8A"), 24, min_valid=100)
    assert check_against_truth(season, tmp_path / "set") == result.steps * 2
    with h5py.File(next((tmp_path / "set").glob("shards/*.h5")), "r") as file:
        assert (file["n_steps"][:] == 4).all()
        assert file["product"].shape[2] == 2
        merged = (file["product"][:] >= 0).sum(axis=2)
        assert (merged == [2, 1, 1, 1]).all()
        assert np.unique(file["datetime"][:, 2:]).size == 2
        assert (file["doy"][0] == [101, 121, 152, 152]).all()
    assert [s.reason for s in result.skips] == ["superseded_baseline"]


def test_partial_swath_drops_steps_not_places(tmp_path):
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=120, dates=("2018-04-11", "2018-05-01", "2018-05-21"),
        swaths={"2018-04-11": 0.6, "2018-05-21": -0.7}, bands=("B02", "B03", "B11"), blocks=SMALL_BLOCKS,
    )  # fmt: skip
    result = stack(season, tmp_path / "set", ("B02", "B03", "B11"), 12, min_valid=80)
    check_against_truth(season, tmp_path / "set")
    rows = rows_of(tmp_path / "set")
    assert result.samples == len(rows) >= 81
    valid = [
        (season.expected_dn(w.path, "B02") > 0) & (season.expected_dn(w.path, "B03") > 0)
        for w in season.written
    ]
    spec = season.written[0].spec
    seen = set()
    for row in rows:
        y, x = round((spec.uly - float(row["uly"])) / 10), round((float(row["ulx"]) - spec.ulx) / 10)
        steps = sum(v[y : y + 12, x : x + 12].mean() >= 0.8 for v in valid)
        assert int(row["n_steps"]) == steps
        seen.add(steps)
    assert {1, 2} <= seen


def test_windows_without_any_valid_step_are_listed(tmp_path):
    season = scene.write_season(
        tmp_path,
        tiles=("31TFM",),
        size_px=120,
        dates=("2018-04-11",),
        swaths={"2018-04-11": 0.5},
        bands=("B02",),
    )
    result = stack(season, tmp_path / "set", ("B02",), 12, masks=False)
    dropped = rows_of(tmp_path / "set", "skipped.csv")
    assert result.samples + len(dropped) in (81, 90, 100)  # the corner decides how many fit
    assert 20 < len(dropped) < 80
    check_against_truth(season, tmp_path / "set")
    assert {row["reason"] for row in dropped} == {"no_valid_step"}
    assert result.skipped == len(dropped)
    (together,) = result.skips  # for the log: one line
    assert (together.subject, together.reason) == ("T31TFM_2018", "no_valid_step")
    assert f"{len(dropped)} windows are left out: no step has 50 % valid pixels." in together.detail
    stored = {row["sample_id"] for row in rows_of(tmp_path / "set")}
    assert len({row["subject"] for row in dropped} - stored) == len(dropped)


def test_dark_pixels_are_lifted_and_counted(tmp_path):
    """Offsets larger than the darkest DN: valid pixels must stay valid."""
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=120, dates=("2022-04-11",), baseline="04.00", bands=("B02", "B03")
    )
    entry = '<BOA_ADD_OFFSET band_id="1">'
    scene.faults.edit_xml(season.products[0], f"{entry}-1000", f"{entry}-1400")
    stack(season, tmp_path / "set", ("B02", "B03"), 24, masks=False)
    raw = season.expected_dn(season.products[0], "B02", harmonized=False).astype(int)
    spec = season.written[0].spec
    with h5py.File(next((tmp_path / "set").glob("shards/*.h5")), "r") as file:
        lifted = 0
        for x, y in zip(file["index/ulx"][:], file["index/uly"][:]):
            row, col = round((spec.uly - y) / 10), round((x - spec.ulx) / 10)
            part = raw[row : row + 24, col : col + 24]
            lifted += int(((part > 0) & (part <= 1400)).sum())
        assert lifted > 0
        assert file["statistics_10m/clamped"][:].tolist() == [[lifted, 0]]
        assert file["image_10m"][:, 0, 0].min() == 1
        values = file["image_10m"][:, 0, 1].astype(np.float64)
        np.testing.assert_array_equal(
            file["statistics_10m/sums"][:, 1],
            np.stack([np.full(len(values), 576.0), values.sum((1, 2)), (values**2).sum((1, 2))], 1),
        )


def test_folder_and_zip_give_the_same(season, tmp_path):
    zipped = scene.small_season(tmp_path / "zips", blocks=SMALL_BLOCKS, zipped="deflate")
    stack(season, tmp_path / "a", ("B02", "B05"))
    stack(zipped, tmp_path / "b", ("B02", "B05"))
    a, b = hashes(tmp_path / "a"), hashes(tmp_path / "b")
    assert {k: v for k, v in a.items() if k.startswith("shards")} == {
        k: v for k, v in b.items() if k.startswith("shards")
    }


# -- same bytes ---------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def reference_bytes(season, tmp_path_factory):
    folder = tmp_path_factory.mktemp("reference") / "set"
    stack(season, folder, threads=1, shard_bytes=300_000)
    found = hashes(folder)
    assert sum(name.startswith("shards") for name in found) > 5
    return found


def test_one_thread_and_three_give_the_same_bytes(season, tmp_path, reference_bytes):
    time.sleep(1.1)  # time stamps, if there were any, would differ
    stack(season, tmp_path / "set", threads=3, shard_bytes=300_000)
    assert hashes(tmp_path / "set") == reference_bytes


def test_cancel_keeps_finished_shards_and_resumes(season, tmp_path, reference_bytes):
    class CancelAt(Silent):
        def __init__(self, percent):
            self.percent, self.at = percent, 0.0

        def progress(self, percent):
            self.at = percent

        def is_cancelled(self):
            return self.at >= self.percent

    with pytest.raises(Cancelled):
        stack(season, tmp_path / "set", shard_bytes=300_000, feedback=CancelAt(60))
    left = list((tmp_path / "set" / "shards").iterdir())
    assert left and all(p.suffix == ".h5" for p in left)
    stack(season, tmp_path / "set", shard_bytes=300_000)
    assert hashes(tmp_path / "set") == reference_bytes


# -- damage and bad input -------------------------------------------------------------------------------


def copied(season, folder: Path) -> Path:
    for product in season.products:
        scene.faults.copy_product(product, folder)
    return folder


@pytest.mark.parametrize("fault", ["truncate_band", "delete_band", "empty_band", "replace_band"])
def test_a_damaged_product_is_skipped_before_work(season, tmp_path, fault):
    products = copied(season, tmp_path / "products")
    victim = sorted(products.iterdir())[0]
    arguments = {"columns": 180} if fault == "replace_band" else {}
    path = getattr(scene.faults, fault)(victim, "B03", **arguments)
    result = stack(products, tmp_path / "set", ("B02", "B03"), masks=False)
    bad = [s for s in result.skips if s.kind == "product"]
    assert [s.subject for s in bad] == [victim.name.replace(".SAFE", "")]
    assert path.name in bad[0].detail or "B03" in bad[0].detail
    with h5py.File(next((tmp_path / "set").glob("shards/*.h5")), "r") as file:
        assert victim.name.replace(".SAFE", "").encode() not in file["products"][:]


def test_a_decoding_error_in_mid_run_takes_the_product_out(season, tmp_path, monkeypatch):
    """The run ends as if the product had not been there, but lists it."""
    victim = season.written[1].spec.name.replace(".SAFE", "")
    from deepsatdata_plugin.core.errors import ProductError
    from deepsatdata_plugin.core.products.formats.gdal_raster import GdalReader

    original = GdalReader.read_block

    def broken(self, bx, by):
        if victim in self.raster_file.path and "B05" in self.raster_file.path and (bx, by) == (1, 1):
            raise ProductError("block (1, 1) cannot be decoded: injected.", subject=self.raster_file.path)
        return original(self, bx, by)

    monkeypatch.setattr(GdalReader, "read_block", broken)
    result = stack(season, tmp_path / "set", shard_bytes=300_000)
    assert [(s.subject, s.reason) for s in result.skips] == [(victim, "cannot_be_decoded")]
    monkeypatch.undo()
    products = copied(season, tmp_path / "products")
    import shutil

    shutil.rmtree(next(products.glob(f"{victim}*")))
    stack(products, tmp_path / "without", shard_bytes=300_000)
    a, b = hashes(tmp_path / "set"), hashes(tmp_path / "without")
    assert {k: v for k, v in a.items() if k.startswith("shards")} == {
        k: v for k, v in b.items() if k.startswith("shards")
    }


def test_flipped_bytes_are_found_with_checksums(season, tmp_path):
    products = copied(season, tmp_path / "products")
    victim = sorted(products.iterdir())[0]
    scene.faults.flip_bytes(victim, "B02")
    result = stack(products, tmp_path / "set", ("B02",), masks=False, checksums=True)
    assert [s.subject for s in result.skips] == [victim.name.replace(".SAFE", "")]


def test_other_folders_are_refused(season, tmp_path):
    stack(season, tmp_path / "set", ("B02",), masks=False)
    again = stack(season, tmp_path / "set", ("B02",), masks=False)
    assert again.samples > 0
    with pytest.raises(InputError, match=r"another dataset.*parameters"):
        stack(season, tmp_path / "set", ("B03",), masks=False)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "thesis.docx").write_text("precious")
    with pytest.raises(InputError, match="not empty"):
        stack(season, tmp_path / "other", ("B02",), masks=False)
    assert (tmp_path / "other" / "thesis.docx").read_text() == "precious"


def test_bad_input_is_refused_before_work(season, tmp_path, monkeypatch):
    from datetime import datetime, timezone

    (tmp_path / "empty").mkdir()
    cases = [
        ({"season_or_folder": tmp_path / "empty"}, "no Sentinel-2 product"),
        ({"bands": ("B10",)}, "B10"),
        ({"bands": ("B2",)}, "unknown band B2"),
        ({"bands": ()}, "no band"),
        ({"size": 25}, "SIZE 25"),
        ({"size": 24, "stride": 10}, "STRIDE 10"),
        ({"size": 600}, "no window"),
        ({"min_valid": 120}, "percentage"),
        ({"season": "13-01/02-30"}, "season"),
        (
            {
                "start": datetime(2019, 1, 1, tzinfo=timezone.utc),
                "end": datetime(2018, 1, 1, tzinfo=timezone.utc),
            },
            "after",
        ),
        (
            {
                "start": datetime(2020, 1, 1, tzinfo=timezone.utc),
                "end": datetime(2020, 9, 1, tzinfo=timezone.utc),
            },
            "period",
        ),
        ({"anchor": (1.0, 2.0, "EPSG:0")}, "ANCHOR"),
        ({"ground_truth": str(tmp_path / "empty")}, "ground truth"),
    ]
    for options, text in cases:
        options = {"season_or_folder": season, **options}
        with pytest.raises(InputError, match=text):
            stack(options.pop("season_or_folder"), tmp_path / "set", **options)
        assert not (tmp_path / "set").exists(), options
    monkeypatch.setattr(dataset_module, "free_bytes", lambda _: 1000)
    with pytest.raises(InputError, match="are free"):
        stack(season, tmp_path / "set")


def test_mixed_levels_are_refused(season, tmp_path):
    products = copied(season, tmp_path / "products")
    scene.write_season(
        tmp_path / "l1c", tiles=("31TFM",), size_px=120, dates=("2018-06-11",), level="L1C", bands=("B02",)
    )
    for product in (tmp_path / "l1c" / "products").iterdir():
        scene.faults.copy_product(product, products)
    with pytest.raises(InputError, match="L1C and L2A"):
        stack(products, tmp_path / "set", ("B02",))


def test_blocks_that_no_kept_step_needs_come_last(tmp_path):
    """The only date has no data in the west: blocks that nobody reads complete windows."""
    season = scene.write_season(
        tmp_path / "season", tiles=("31TFM",), size_px=240, dates=("2022-05-10",), seed=3,
        bands=("B01", "B04", "B11"), blocks=SMALL_BLOCKS, swaths={"2022-05-10": 0.45}, parcels=False,
    )  # fmt: skip

    class Impatient(Silent):
        asked = 0

        def is_cancelled(self):
            self.asked += 1
            return self.asked > 100_000

    result = stack(season, tmp_path / "set", ("B01", "B04", "B11"), min_valid=10, feedback=Impatient())
    assert 0 < result.samples < 90
