"""Unusual input and unlucky moments: what once went wrong, or nearly, in stacking."""

from __future__ import annotations

import errno
import shutil
import threading
from collections import Counter

import h5py
import numpy as np
import pytest

import scene
from core.parcel_files import read_parcels
from core.parcel_shapes import box, polygon, wkb
from core.stack.test_simulated import check_against_truth, hashes, rows_of, stack
from deepsatdata_plugin.core.dataset.shard import ShardWriter
from deepsatdata_plugin.core.errors import DeepSatDataError, InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.geo import Grid
from deepsatdata_plugin.core.parcels import RawParcel, make_parcels
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.core.products.formats.safe.clouds import read_cloud_mask
from deepsatdata_plugin.core.rasterize import LabelRules, execute, extent_grid, plan_ground_truth
from deepsatdata_plugin.core.stack import strips, tasks as plan_tasks

BLOCKS = {10: 64, 20: 40, 60: 32}


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """One tile of 120 px, two dates."""
    return scene.write_season(
        tmp_path_factory.mktemp("small ü"), tiles=("31TFM",), size_px=120, dates=("2018-04-11", "2018-05-21"),
        bands=("B02", "B05"), blocks=BLOCKS,
    )  # fmt: skip


def make_truth(season, folder, resolutions, task="classification"):
    spec = season.written[0].spec
    bounds = (spec.ulx + 33.3, spec.uly - 1111, spec.ulx + 1111.1, spec.uly - 77)
    grid = extent_grid(bounds, f"EPSG:{spec.epsg}", "", resolutions)
    parcels = read_parcels(season.parcels_path, class_field="code", id_field="id", year=2018)
    return execute(plan_ground_truth(parcels, [grid], resolutions, folder, rules=LabelRules(task=task)))


def test_killed_between_two_shards_the_counts_of_lifted_pixels_stay(tmp_path, monkeypatch):
    """Blocks that only windows without the step still need are not read again: they must not count."""
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=240, dates=("2022-04-11", "2022-05-21", "2022-06-11"),
        baseline="04.00", bands=("B02", "B05", "B09"), blocks=BLOCKS,
        swaths={"2022-05-21": 0.5, "2022-06-11": -0.5},
    )  # fmt: skip
    for product in season.products:
        for band in (1, 4, 9):
            entry = f'<BOA_ADD_OFFSET band_id="{band}">'
            scene.faults.edit_xml(product, f"{entry}-1000", f"{entry}-3000")
    options = {
        "bands": ("B02", "B05", "B09"), "size": 24, "min_valid": 60, "masks": False, "shard_bytes": 9000,
    }  # fmt: skip
    stack(season, tmp_path / "whole", **options)
    expected = hashes(tmp_path / "whole")
    finish = ShardWriter.finish
    for stop in (16, 28):
        done = []

        def killed(writer, stop=stop, done=done):
            if len(done) == stop:
                raise KeyboardInterrupt
            finish(writer)
            done.append(writer)

        monkeypatch.setattr(ShardWriter, "finish", killed)
        with pytest.raises(KeyboardInterrupt):
            stack(season, tmp_path / f"{stop}", **options)
        monkeypatch.undo()
        stack(season, tmp_path / f"{stop}", **options)
        assert hashes(tmp_path / f"{stop}") == expected


def test_an_anchor_keeps_20_m_bands_and_30_m_labels_whole(small, tmp_path):
    """30 m is the coarsest, but 20 m pixels do not nest in it: the shift must suit both."""
    truth = make_truth(small, tmp_path / "gt", (30,))
    spec = small.written[0].spec
    anchor = (spec.ulx + 270.0, spec.uly - 210.0, f"EPSG:{spec.epsg}")
    folder = tmp_path / "set"
    stack(small, folder, ("B02", "B05"), 12, anchor=anchor, ground_truth=str(truth.folder))
    for row in rows_of(folder):
        assert (float(row["ulx"]) - spec.ulx) % 60 == 0
        assert (spec.uly - float(row["uly"])) % 60 == 0
    check_against_truth(small, folder)
    grid = truth.grids[0]
    whole = truth.read_region("ids", 30, 2018, grid.name, 0, 0, grid.width_m, grid.height_m)
    for shard in folder.glob("shards/*.h5"):
        with h5py.File(shard, "r") as file:
            for x, y, ids in zip(file["index/ulx"], file["index/uly"], file["labels_30m/ids"]):
                row, column = (grid.uly - y) / 30, (x - grid.ulx) / 30
                assert row % 1 == column % 1 == 0
                np.testing.assert_array_equal(ids, whole[int(row) :, int(column) :][:4, :4])


def test_an_anchor_off_the_60_m_grid_takes_a_finer_l1c_cloud_mask(tmp_path):
    """A 60 m mask under windows between its pixels would lie up to 30 m beside its image."""
    season = scene.write_season(
        tmp_path, tiles=("36KTU",), size_px=120, dates=("2018-05-21",), level="L1C", bands=("B02",),
        clouds={"2018-05-21": 40.0},
    )  # fmt: skip
    spec = season.written[0].spec
    anchor = (spec.ulx + 250.0, spec.uly - 130.0, f"EPSG:{spec.epsg}")
    stack(season, tmp_path / "set", ("B02",), 24, anchor=anchor)
    product = find_products(season.products_folder, Silent())[0][0]
    whole = (
        read_cloud_mask(product, Grid(spec.epsg, spec.ulx, spec.uly, 60, 20, 20)).repeat(6, 0).repeat(6, 1)
    )
    with h5py.File(next(tmp_path.glob("set/shards/*.h5")), "r") as file:
        for x, y, stored in zip(file["index/ulx"], file["index/uly"], file["cloud_10m"]):
            row, column = round((spec.uly - y) / 10), round((x - spec.ulx) / 10)
            np.testing.assert_array_equal(stored[0], whole[row : row + 24, column : column + 24])
        assert 0.1 < (file["cloud_10m"][:] > 0).mean() < 0.9


def test_label_years_without_products_are_listed(small, tmp_path):
    spec = small.written[0].spec
    square = wkb(polygon(box(spec.ulx + 100, spec.uly - 900, spec.ulx + 900, spec.uly - 100)))
    parcels = make_parcels([RawParcel(square, f"{y}", 1, y) for y in (2018, 2019)], f"EPSG:{spec.epsg}")
    bounds = (spec.ulx, spec.uly - 1200, spec.ulx + 1200, spec.uly)
    grid = extent_grid(bounds, f"EPSG:{spec.epsg}", "", (10,))
    truth = execute(plan_ground_truth(parcels, [grid], (10,), tmp_path / "gt"))
    result = stack(small, tmp_path / "set", ("B02",), 24, ground_truth=str(truth.folder), masks=False)
    listed = [s for s in result.skips if s.reason == "no_product_in_season"]
    assert [(s.kind, s.subject) for s in listed] == [("year", "2019")]
    assert listed[0].detail == "year 2019: no product sensed 2019-01-01 to 2019-12-31."


def test_strips_of_labels_are_bounded_and_do_not_change_them(small, tmp_path, monkeypatch):
    truth = make_truth(small, tmp_path / "gt", (2.5,), task="regression")
    options = {"bands": ("B02",), "size": 12, "stride": 6, "ground_truth": str(truth.folder), "masks": False}
    stack(small, tmp_path / "long", **options)
    read = type(truth).read_region
    widest = []

    def watched(self, layer, resolution, year, name, x, y, width, height):
        widest.append(width * height / resolution**2)
        return read(self, layer, resolution, year, name, x, y, width, height)

    monkeypatch.setattr(type(truth), "read_region", watched)
    monkeypatch.setattr(strips, "STRIP_PIXELS", 5000)
    stack(small, tmp_path / "short", labelled_only=False, **options)
    assert max(widest) <= 5000
    with h5py.File(next(tmp_path.glob("long/shards/*.h5")), "r") as a:
        with h5py.File(next(tmp_path.glob("short/shards/*.h5")), "r") as b:
            assert a["labels_2.5m/coverage"].shape == (len(rows_of(tmp_path / "long")), 48, 48)
            for layer in a["labels_2.5m"]:
                np.testing.assert_array_equal(a["labels_2.5m"][layer][:], b["labels_2.5m"][layer][:])


def test_samples_too_large_for_a_chunk_are_refused(small, tmp_path, monkeypatch):
    monkeypatch.setattr(plan_tasks, "CHUNK_BYTES", 24 * 24 * 2 * 2 - 1)
    with pytest.raises(InputError, match="SIZE.*4 GiB"):
        stack(small, tmp_path / "set", ("B02",), 24, masks=False)
    assert not (tmp_path / "set").exists()


# -- the folder ---------------------------------------------------------------------------------------


def test_a_run_killed_before_its_plan_was_written_resumes(small, tmp_path):
    folder = tmp_path / "set"
    (folder / "shards").mkdir(parents=True)
    (folder / "plan.json.part").write_text("{")
    stack(small, folder, ("B02",), 24, masks=False)
    assert not list(folder.rglob("*.part"))
    strange = tmp_path / "strange" / "shards"
    strange.mkdir(parents=True)
    (strange / "mine.h5").write_text("precious")
    with pytest.raises(InputError, match="not empty"):
        stack(small, tmp_path / "strange", ("B02",), 24, masks=False)


def test_two_runs_do_not_write_into_one_folder(small, tmp_path, monkeypatch):
    """The second is refused while the first works, and does it no harm."""
    folder = tmp_path / "set"
    stack(small, tmp_path / "alone", ("B02",), 24, masks=False)
    inside, go_on = threading.Event(), threading.Event()
    finish = ShardWriter.finish

    def waiting(writer):
        inside.set()
        assert go_on.wait(30)
        finish(writer)

    monkeypatch.setattr(ShardWriter, "finish", waiting)
    first = threading.Thread(target=stack, args=(small, folder, ("B02",), 24), kwargs={"masks": False})
    first.start()
    try:
        assert inside.wait(30)
        with pytest.raises(InputError, match="another run"):
            stack(small, folder, ("B02",), 24, masks=False)
    finally:
        go_on.set()
        first.join(30)
    assert hashes(folder) == hashes(tmp_path / "alone")


def test_a_file_as_folder_is_refused(small, tmp_path):
    (tmp_path / "file").write_text("precious")
    with pytest.raises(InputError, match="file: nothing can be written there .Not a directory"):
        stack(small, tmp_path / "file", ("B02",), 24, masks=False)
    assert (tmp_path / "file").read_text() == "precious"


def test_a_full_disk_names_the_folder_and_keeps_what_is_finished(small, tmp_path, monkeypatch):
    folder = tmp_path / "set"
    put, calls = ShardWriter.put_chunk, []

    def full(writer, name, index, payload):
        calls.append(name)
        if len(calls) > 30:
            raise OSError(errno.ENOSPC, "No space left on device")
        put(writer, name, index, payload)

    monkeypatch.setattr(ShardWriter, "put_chunk", full)
    with pytest.raises(DeepSatDataError, match="set: the dataset cannot be written.*No space"):
        stack(small, folder, ("B02", "B05"), 12, masks=False, shard_bytes=40_000)
    monkeypatch.undo()
    assert not list(folder.rglob("*.part"))
    stack(small, folder, ("B02", "B05"), 12, masks=False, shard_bytes=40_000)
    stack(small, tmp_path / "other", ("B02", "B05"), 12, masks=False, shard_bytes=40_000)
    assert hashes(folder) == hashes(tmp_path / "other")


def test_a_disk_that_is_nearly_full_is_noticed_before_hdf5_fails(small, tmp_path, monkeypatch):
    """HDF5 1.10 can crash the process after a failed write, so it must not come to one."""
    usage, calls = shutil.disk_usage, []

    def shrinking(path):
        calls.append(path)
        return usage(path) if len(calls) < 8 else type("Usage", (), {"free": 2**20})()

    monkeypatch.setattr(shutil, "disk_usage", shrinking)
    with pytest.raises(DeepSatDataError, match="set: the dataset cannot be written.*No space"):
        stack(small, tmp_path / "set", ("B02", "B05"), 12, masks=False, shard_bytes=40_000)
    assert not list((tmp_path / "set").rglob("*.part"))


def test_every_window_is_a_sample_or_a_row_with_its_reason(tmp_path):
    """A ground truth smaller than the tile, one field in it, a swath edge through the field."""
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=120, dates=("2018-04-11",), bands=("B02",), blocks=BLOCKS,
        swaths={"2018-04-11": 0.5},
    )  # fmt: skip
    spec = season.written[0].spec
    field = wkb(polygon(box(spec.ulx + 130, spec.uly - 590, spec.ulx + 1070, spec.uly - 130)))
    parcels = make_parcels([RawParcel(field, "1", 1, 2018)], f"EPSG:{spec.epsg}")
    bounds = (spec.ulx, spec.uly - 960, spec.ulx + 1200, spec.uly)
    grid = extent_grid(bounds, f"EPSG:{spec.epsg}", "", (10,))
    rules = LabelRules(outside_is_background=False)
    truth = execute(plan_ground_truth(parcels, [grid], (10,), tmp_path / "gt", rules=rules))
    lines: list[str] = []
    feedback = Silent()
    feedback.info = lines.append
    options = {"ground_truth": str(truth.folder), "masks": False, "labelled_only": True, "feedback": feedback}
    result = stack(season, tmp_path / "set", ("B02",), 12, **options)
    rows = [row for row in rows_of(tmp_path / "set", "skipped.csv") if row["kind"] == "window"]
    reasons = Counter(row["reason"] for row in rows)
    samples = {row["sample_id"] for row in rows_of(tmp_path / "set")}
    places = samples | {row["subject"] for row in rows}
    assert len(places) == len(rows) + len(samples) == windows_inside(spec, 1200, 120)
    assert set(reasons) == {"outside_ground_truth", "no_label", "no_valid_step"} and samples
    assert reasons["outside_ground_truth"] == windows_inside(spec, 1200, 120) - windows_inside(spec, 960, 120)
    assert f"{reasons['no_label']} windows are left out: no pixel is labelled." in lines
    # What is told at the end stands for many: one line a tile, season and reason.
    assert sum(skip.kind == "window" for skip in result.skips) == 3


def windows_inside(spec, height: int, side: int) -> int:
    """Count the windows of the zone's grid wholly inside the upper part of a tile of 1,200 m."""
    across = sum(spec.ulx <= x and x + side <= spec.ulx + 1200 for x in range(0, 900_000, side))
    down = sum(spec.uly - height <= y - side and y <= spec.uly for y in range(0, 9_000_000, side))
    return across * down
