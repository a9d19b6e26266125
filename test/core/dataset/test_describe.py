"""The describing files: bounded memory, folds, empty shards, what cannot be written, where data come from."""

from __future__ import annotations

import csv
import errno
import json
import shutil
import tracemalloc
from datetime import datetime, timezone
from pathlib import Path

import h5py
import numpy as np
import pytest
from osgeo import gdal

import scene
from core.small_dataset import make_season, make_truth, rows_of, stack
from deepsatdata_plugin.core.dataset import describe, samples_table
from deepsatdata_plugin.core.dataset.format import INDEX_COLUMNS
from deepsatdata_plugin.core.dataset.make import make_dataset
from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.reader import Samples
from deepsatdata_plugin.core.stack.records import StackParameters
from deepsatdata_plugin.core.storage import GeoPackageWriter, geopackage


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return make_season(tmp_path_factory.mktemp("season"))


@pytest.fixture(scope="module")
def truth(season, tmp_path_factory):
    return make_truth(season, tmp_path_factory.mktemp("truth") / "truth")


def content(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "plan.json"
    }


def description(folder: Path) -> dict:
    return json.loads((folder / "dataset.json").read_text(encoding="utf-8"))


def set_folds(folder: Path) -> dict[str, str]:
    rows = rows_of(folder)
    for number, row in enumerate(rows):
        row["fold"] = str(number % 3 - 1) if number % 5 else ""
    with open(folder / "samples.csv", "w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, rows[0], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return {row["sample_id"]: row["fold"] for row in rows}


def test_columns_equal_the_shards(season, truth, tmp_path):
    """samples.csv and samples.gpkg tell what /index of the shards does."""
    stack(season, tmp_path / "set", truth, shard_bytes=200_000)
    rows = rows_of(tmp_path / "set")
    stored = []
    for entry in description(tmp_path / "set")["shards"]:
        with h5py.File(tmp_path / "set" / entry["path"], "r") as file:
            columns = {name: file[f"index/{name}"][:].tolist() for name in INDEX_COLUMNS}
            assert entry["samples"] == len(columns["index"])
            stored += [dict(zip(columns, values)) for values in zip(*columns.values())]
    assert len(stored) == len(rows) > 20
    source = gdal.OpenEx(str(tmp_path / "set" / "samples.gpkg"), gdal.OF_VECTOR)
    layer = source.GetLayerByName("samples")
    for feature, row, truth_row in zip(layer, rows, stored):
        for name, value in truth_row.items():
            cell, field = row[name], feature.GetField(name)
            if isinstance(value, bytes):
                assert cell == field == value.decode()
            elif value != value:
                assert cell == "" and field is None
            else:
                assert float(cell) == pytest.approx(value, rel=1e-8) and field == value
        x, y, side = (float(row[name]) for name in ("ulx", "uly", "size_m"))
        assert feature.GetGeometryRef().GetEnvelope() == (x, x + side, y - side, y)
    epsg, polygons = samples_table.sample_polygons(tmp_path / "set")
    values = [values for _, values in polygons]
    assert epsg == 32631
    assert [value[0] for value in values] == [row["sample_id"] for row in rows]
    assert all(len(value) == len(INDEX_COLUMNS) for value in values)


def test_small_pieces_give_the_same_bytes(season, truth, tmp_path, monkeypatch):
    stack(season, tmp_path / "one", truth)
    monkeypatch.setattr(samples_table, "ROWS_AT_ONCE", 7)
    stack(season, tmp_path / "two", truth)
    assert content(tmp_path / "one") == content(tmp_path / "two")


def test_memory_does_not_grow_with_the_samples(tmp_path, monkeypatch):
    """Pieces of 256 samples: 8,100 samples take little more than 900."""
    monkeypatch.setattr(samples_table, "ROWS_AT_ONCE", 256)
    season = scene.write_season(
        tmp_path,
        tiles=("31TFM",),
        size_px=360,
        dates=("2018-05-21",),
        bands=("B04",),
        supersample=1,
        parcels=False,
    )
    peaks = {}
    real = describe.write_description

    def measured(*arguments):
        tracemalloc.start()
        try:
            result = real(*arguments)
            peaks[result.samples] = tracemalloc.get_traced_memory()[1]
            return result
        finally:
            tracemalloc.stop()

    monkeypatch.setattr("deepsatdata_plugin.core.dataset.make.write_description", measured)
    for size in (12, 4):
        parameters = StackParameters(bands=("B04",), size=size, masks=False, labelled_only=False)
        make_dataset(
            str(season.products_folder),
            str(tmp_path / f"set{size}"),
            parameters,
            threads=1,
            feedback=Silent(),
        )
    few, many = sorted(peaks)
    assert many > 8 * few
    assert (peaks[many] - peaks[few]) / (many - few) < 100  # bytes a sample; a dict a row takes 3,000


# -- folds ------------------------------------------------------------------------------------------


def test_folds_of_a_finished_dataset_are_kept(season, truth, tmp_path):
    stack(season, tmp_path / "set", truth, shard_bytes=200_000)
    before = content(tmp_path / "set")
    folds = set_folds(tmp_path / "set")
    assert {"", "-1", "0", "1"} == set(folds.values())
    stack(season, tmp_path / "set", truth, shard_bytes=200_000)
    assert {row["sample_id"]: row["fold"] for row in rows_of(tmp_path / "set")} == folds
    source = gdal.OpenEx(str(tmp_path / "set" / "samples.gpkg"), gdal.OF_VECTOR)
    layer = source.GetLayerByName("samples")
    for feature in layer:
        fold = feature.GetField("fold")
        assert ("" if fold is None else str(fold)) == folds[feature.GetField("sample_id")]
    assert "not split yet" not in (tmp_path / "set" / "README.md").read_text(encoding="utf-8")
    again = content(tmp_path / "set")
    stack(season, tmp_path / "set", truth, shard_bytes=200_000)
    assert content(tmp_path / "set") == again
    assert {name for name in before if before[name] != again[name]} <= {
        "samples.csv", "samples.gpkg", "dataset.json", "croissant.json", "README.md",
    }  # fmt: skip


@pytest.mark.parametrize("damage", ["", "sample_id,fold\n", "cells", "fold"])
def test_a_table_that_cannot_be_read_is_set_aside(season, tmp_path, damage):
    stack(season, tmp_path / "set", bands=("B02",))
    whole = content(tmp_path / "set")
    text = (tmp_path / "set" / "samples.csv").read_text(encoding="utf-8")
    text = {"cells": text + "one,two\n", "fold": text[:-1] + "seven\n"}.get(damage, damage)
    (tmp_path / "set" / "samples.csv").write_bytes(text.encode())
    stack(season, tmp_path / "set", bands=("B02",))
    after = content(tmp_path / "set")
    assert after.pop("samples.before.csv") == text.encode()
    assert after == whole


def test_folds_belong_to_samples_not_to_places_in_the_table():
    folds = samples_table.FoldsBefore(Path("missing.csv"), Silent())
    assert folds.of(np.array([b"a", b"b"])).tolist() == [samples_table.NO_FOLD] * 2


# -- empty shards -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def half(tmp_path_factory):
    """The west of the only date has no data, and a shard holds one row of windows at most."""
    return scene.write_season(
        tmp_path_factory.mktemp("half"), tiles=("31TFM",), size_px=120, dates=("2018-04-11",),
        swaths={"2018-04-11": 0.5}, bands=("B02",), parcels=False,
    )  # fmt: skip


def test_shards_without_a_sample_are_not_there(half, tmp_path):
    options = {"bands": ("B02",), "size": 12, "masks": False, "shard_bytes": 300}
    result = stack(half, tmp_path / "set", **options)
    listed = [Path(entry["path"]).name for entry in description(tmp_path / "set")["shards"]]
    there = sorted(path.name for path in (tmp_path / "set" / "shards").iterdir())
    empty = json.loads((tmp_path / "set" / "plan.json").read_text())["empty"]
    assert listed == there and len(empty) > 20 and not set(empty) & set(there)
    assert result.shards == len(there) == description(tmp_path / "set")["counts"]["shards"]
    assert all(entry["samples"] for entry in description(tmp_path / "set")["shards"])
    assert len(rows_of(tmp_path / "set", "skipped.csv")) == len(empty)
    first = content(tmp_path / "set")
    times = {path: path.stat().st_mtime_ns for path in (tmp_path / "set" / "shards").iterdir()}
    stack(half, tmp_path / "set", **options)  # nothing is made again
    assert content(tmp_path / "set") == first
    assert times == {path: path.stat().st_mtime_ns for path in (tmp_path / "set" / "shards").iterdir()}
    assert len(Samples(tmp_path / "set")) == result.samples


def test_a_run_killed_before_empty_shards_are_removed_ends_the_same(half, tmp_path, monkeypatch):
    options = {"bands": ("B02",), "size": 12, "masks": False, "shard_bytes": 300}
    stack(half, tmp_path / "plain", **options)

    def killed(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("deepsatdata_plugin.core.dataset.make._remove_empty", killed)
        with pytest.raises(KeyboardInterrupt):
            stack(half, tmp_path / "killed", **options)
    stack(half, tmp_path / "killed", **options)
    assert content(tmp_path / "killed") == content(tmp_path / "plain")


def test_a_window_without_data_is_not_said_to_lack_nothing(half, tmp_path):
    stack(half, tmp_path / "set", bands=("B02",), size=12, masks=False, min_valid=0)
    details = {row["detail"] for row in rows_of(tmp_path / "set", "skipped.csv")}
    assert details == {"no step has a valid pixel."}


# -- what cannot be written -------------------------------------------------------------------------


@pytest.mark.parametrize("where", ["beginning", "middle"])
def test_a_layer_that_cannot_be_written_loses_nothing_else(season, tmp_path, monkeypatch, where):
    stack(season, tmp_path / "plain", bands=("B02",))
    lines = []

    class Listening(Silent):
        def warn(self, text):
            lines.append(text)

    def refuse(*_):
        raise OSError(errno.EIO, "the share went away")

    with monkeypatch.context() as patch:
        if where == "beginning":
            patch.setattr(geopackage, "_empty", refuse)
        else:
            patch.setattr(GeoPackageWriter, "_finish", refuse)
        parameters = StackParameters(bands=("B02",), size=24, labelled_only=False)
        result = make_dataset(
            str(season.products_folder), str(tmp_path / "set"), parameters, threads=1, feedback=Listening()
        )
    (line,) = (line for line in lines if "samples.gpkg" in line)
    assert "the share went away" in line and "local disk" in line
    assert not list((tmp_path / "set").glob("samples.gpkg*"))
    assert "samples.gpkg" not in {entry["path"] for entry in description(tmp_path / "set")["files"]}
    (row,) = (row for row in rows_of(tmp_path / "set", "skipped.csv") if row["kind"] == "file")
    assert (row["subject"], row["reason"]) == ("samples.gpkg", "cannot_be_written")
    assert result.samples == len(Samples(tmp_path / "set"))
    stack(season, tmp_path / "set", bands=("B02",))  # later, on a disk that works again
    assert content(tmp_path / "set") == content(tmp_path / "plain")


# -- provenance -------------------------------------------------------------------------------------


def test_where_labels_and_values_come_from_is_recorded(season, truth, tmp_path):
    stack(season, tmp_path / "set", truth)
    found, origin = description(tmp_path / "set"), json.loads((truth / "ground_truth.json").read_text())
    assert found["ground_truth"]["source"] == origin["source"]
    assert found["ground_truth"]["source"]["parcels_sha256"]
    rules = found["ground_truth"]["parameters"]
    assert rules["rule"] == origin["parameters"]["rule"]
    assert rules["min_coverage"] == origin["parameters"]["min_coverage"]
    assert {len(product["offsets"]) for product in found["products"]} == {5}
    assert all(product["offset_evidence"] for product in found["products"])
    stack(season, tmp_path / "plain", bands=("B02",))
    assert description(tmp_path / "plain")["ground_truth"] is None


def test_a_run_is_finished_by_the_version_that_began_it(season, tmp_path):
    def run(writer):
        parameters = StackParameters(bands=("B02",), size=24, labelled_only=False)
        make_dataset(
            str(season.products_folder), str(tmp_path / "set"), parameters, writer=writer, feedback=Silent()
        )

    run("DeepSatData 1.0")
    assert description(tmp_path / "set")["writer"] == "DeepSatData 1.0"
    before = content(tmp_path / "set")
    with pytest.raises(
        InputError, match=r"begun by DeepSatData 1\.0; this is DeepSatData 1\.1.*Finish it with"
    ):
        run("DeepSatData 1.1")
    run("DeepSatData 1.0")
    assert content(tmp_path / "set") == before


def test_the_longest_gap_counts_the_ends_of_the_season(season, truth, tmp_path):
    stack(
        season, tmp_path / "set", bands=("B02",), start=datetime(2018, 3, 1, tzinfo=timezone.utc),
        end=datetime(2018, 12, 31, 23, 59, 59, tzinfo=timezone.utc),
    )  # fmt: skip
    for row in rows_of(tmp_path / "set"):
        with h5py.File(tmp_path / "set" / "shards" / row["shard"]) as file:
            at = int(row["index"])
            times = file["datetime"][at][: int(file["n_steps"][at])]
        ends = [
            datetime(2018, 3, 1, tzinfo=timezone.utc),
            datetime(2018, 12, 31, 23, 59, 59, tzinfo=timezone.utc),
        ]
        moments = [int(ends[0].timestamp()), *times.tolist(), int(ends[1].timestamp())]
        assert float(row["longest_gap_days"]) == pytest.approx(np.diff(moments).max() / 86400, abs=1e-4)
        assert float(row["longest_gap_days"]) > 100


def test_samples_without_a_labelled_pixel_have_no_majority(season, truth, tmp_path):
    stack(season, tmp_path / "set", truth, bands=("B02",))
    rows = rows_of(tmp_path / "set")
    with h5py.File(tmp_path / "set" / "shards" / rows[0]["shard"]) as file:
        labels = file["labels_10m/labels"][:]
    for row in (row for row in rows if row["shard"] == rows[0]["shard"]):
        classes = labels[int(row["index"])]
        classes = classes[classes > 0]
        assert int(row["majority_class"]) == (np.bincount(classes).argmax() if classes.size else -1)


def test_parcels_that_the_ground_truth_left_out_are_listed(season, truth, tmp_path):
    folder = Path(shutil.copytree(truth, tmp_path / "truth"))
    with open(folder / "skipped.csv", "a", encoding="utf-8", newline="") as handle:
        csv.writer(handle, lineterminator="\n").writerows(
            [("parcel", f"a{k}", "class_not_in_table", "The code 'x' is not in the table.") for k in range(3)]
        )
    result = stack(season, tmp_path / "set", folder, bands=("B02",))
    rows = [row for row in rows_of(tmp_path / "set", "skipped.csv") if row["kind"] == "parcel"]
    assert [row["subject"] for row in rows if row["reason"] == "class_not_in_table"] == ["a0", "a1", "a2"]
    assert "outside" not in {row["reason"] for row in rows}  # of places that no raster covers
    (together,) = (skip for skip in result.skips if skip.reason == "class_not_in_table")
    assert together.detail == "3 x The code 'x' is not in the table."
    assert result.skipped == len(rows_of(tmp_path / "set", "skipped.csv"))


# -- statistics -------------------------------------------------------------------------------------


def test_statistics_are_of_the_stored_pixels(half, tmp_path):
    stack(half, tmp_path / "set", bands=("B02",), size=12, masks=False, shard_bytes=50_000)
    values = []
    for entry in description(tmp_path / "set")["shards"]:
        with h5py.File(tmp_path / "set" / entry["path"], "r") as file:
            values.append(file["image_10m"][:])
    (band,) = description(tmp_path / "set")["bands"]
    found, dn = band["statistics"], np.concatenate(values)
    some = dn[:, :, :, ::2, ::2]
    assert found["valid_pixels"] == np.count_nonzero(dn)
    assert found["mean"] == pytest.approx(dn[dn > 0].mean())
    assert found["std"] == pytest.approx(dn[dn > 0].std())
    for percent in (1, 99):
        expected = np.percentile(some[some > 0], percent)
        assert found[f"percentile_{percent}"] == pytest.approx(expected, abs=5)
    assert found["saturated_pixels"] == 0
    assert "valid pixels" in description(tmp_path / "set")["statistics_over"]
