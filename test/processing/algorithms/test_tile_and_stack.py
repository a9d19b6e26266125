"""`tileandstack` as users run it: processing.run and qgis_process, after `rasterizeparcels`."""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path

import h5py
import numpy as np
import pytest
from osgeo import gdal, ogr

import scene

BLOCKS = {10: 64, 20: 40, 60: 32}


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return scene.small_season(
        tmp_path_factory.mktemp("season"), blocks=BLOCKS, bands=("B02", "B04", "B08", "B11")
    )


@pytest.fixture(scope="module")
def ground_truth(season, provider, tmp_path_factory):
    import processing

    folder = tmp_path_factory.mktemp("truth") / "gt"
    processing.run(
        "deepsatdata:rasterizeparcels",
        {
            "INPUT": str(season.parcels_path), "CLASS_FIELD": "code", "ID_FIELD": "id", "YEAR_FIELD": "year",
            "PRODUCTS": str(season.products_folder), "RESOLUTION": ["10", "2.5"], "OUTSIDE": "background",
            "GROUND_TRUTH": str(folder),
        },
    )  # fmt: skip
    return folder


def table(folder: Path, name: str) -> list[dict[str, str]]:
    with open(folder / name, encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def check_labels(dataset: Path, truth: Path) -> int:
    """Compare all label layers with the slices of the ground truth's rasters."""
    compared = 0
    for shard in sorted((dataset / "shards").glob("*.h5")):
        with h5py.File(shard, "r") as file:
            tile, year = file.attrs["tile"].decode(), int(file.attrs["year"])
            for group in [n for n in file if n.startswith("labels_")]:
                resolution = float(file[group].attrs["resolution"])
                for layer in file[group]:
                    raster = gdal.Open(str(truth / f"{tile}_{year}_{resolution:g}m_{layer}.tif"))
                    left, _, _, top, _, _ = raster.GetGeoTransform()
                    whole = raster.ReadAsArray()
                    stored = file[group][layer][:]
                    side = stored.shape[1]
                    for i, values in enumerate(stored):
                        row = round((top - file["index/uly"][i]) / resolution)
                        col = round((file["index/ulx"][i] - left) / resolution)
                        np.testing.assert_array_equal(values, whole[row : row + side, col : col + side])
                        compared += 1
                    assert stored.dtype == whole.dtype
    return compared


def test_products_and_ground_truth_to_dataset(run, season, ground_truth, tmp_path):
    results = run(
        "tileandstack", PRODUCTS=str(season.products_folder), GROUND_TRUTH=str(ground_truth),
        BANDS=["B02", "B04", "B08", "B11"], SIZE=24, DATASET=str(tmp_path / "set"), SAMPLES="memory:",
    )  # fmt: skip
    assert run.log[-1].startswith("completed") or any("completed" in line for line in run.log)
    dataset = tmp_path / "set"
    rows = table(dataset, "samples.csv")
    assert results["N_SAMPLES"] == len(rows) == results["SAMPLES"].featureCount() > 50
    assert check_labels(dataset, ground_truth) == len(rows) * 12
    for row in rows:
        assert float(row["labelled_fraction"]) > 0
        assert int(row["majority_class"]) >= 1
    assert (dataset / "classes.csv").read_bytes() == (ground_truth / "classes.csv").read_bytes()
    assert (dataset / "parcels.csv").read_bytes() == (ground_truth / "parcels.csv").read_bytes()
    description = json.loads((dataset / "dataset.json").read_text())
    for entry in [*description["files"], *description["shards"]]:
        assert hashlib.sha256((dataset / entry["path"]).read_bytes()).hexdigest() == entry["sha256"]
    evidence = {p["baseline"]: (p["offsets"]["B02"], p["offset_evidence"]) for p in description["products"]}
    assert evidence["05.00"][0] == -1000 and "BOA_ADD_OFFSET" in evidence["05.00"][1]
    assert evidence["02.06"][0] == 0


def test_the_layer_of_samples_matches_the_table(run, season, tmp_path):
    run(
        "tileandstack", PRODUCTS=str(season.products_folder), BANDS=["B02"], SIZE=48, MASKS=False,
        DATASET=str(tmp_path / "set"),
    )  # fmt: skip
    source = ogr.Open(str(tmp_path / "set" / "samples.gpkg"))
    layer = source.GetLayer(0)
    rows = table(tmp_path / "set", "samples.csv")
    assert layer.GetFeatureCount() == len(rows)
    for feature, row in zip(layer, rows):
        xmin, xmax, ymin, ymax = feature.GetGeometryRef().GetEnvelope()
        assert (xmin, ymax) == (float(row["ulx"]), float(row["uly"]))
        assert (xmax - xmin, ymax - ymin) == (480, 480)
        assert feature.GetField("sample_id") == row["sample_id"]
        assert feature.GetField("n_steps") == int(row["n_steps"])


def test_a_temporary_dataset_is_told(run, season, tmp_path):
    given = {"PRODUCTS": str(season.products_folder), "BANDS": ["B02"], "SIZE": 48, "MASKS": False}
    run("tileandstack", DATASET="TEMPORARY_OUTPUT", **given)
    before = next(n for n, line in enumerate(run.log) if "DATASET goes to a temporary folder" in line)
    after = next(n for n, line in enumerate(run.log) if "DATASET lies in a temporary folder" in line)
    assert before == 0 and after >= len(run.log) - 2, "a person can still stop it, and knows at the end"
    run("tileandstack", DATASET=str(tmp_path / "set"), **given)
    assert not any("temporary folder" in line for line in run.log)


def test_area_extent_anchor_and_period(run, season, tmp_path):
    spec = season.written[0].spec
    x, y = spec.ulx + 1000, spec.uly - 1000
    extent = f"{x},{x + 500},{y - 500},{y} [EPSG:{spec.epsg}]"
    results = run(
        "tileandstack", PRODUCTS=str(season.products_folder), BANDS=["B02"], SIZE=24, MASKS=False,
        EXTENT=extent, ANCHOR=f"{x},{y} [EPSG:{spec.epsg}]", START="2018-05-01", END="2018-07-10",
        DATASET=str(tmp_path / "set"),
    )  # fmt: skip
    rows = table(tmp_path / "set", "samples.csv")
    anchor = (round(x / 10) * 10, round(y / 10) * 10)
    for row in rows:
        assert (float(row["ulx"]) - anchor[0]) % 240 == 0
        assert (float(row["uly"]) - anchor[1]) % 240 == 0
        assert float(row["ulx"]) < x + 500 and float(row["ulx"]) + 240 > x
        assert int(row["n_steps"]) == 2
        assert row["first"].startswith("2018-05-21") and row["last"].startswith("2018-07-10")
    assert results["N_STEPS"] == 2 * len(rows) and 4 <= len(rows) <= 16


def test_cloudy_steps_are_dropped_when_asked_to(run, tmp_path):
    season = scene.small_season(
        tmp_path, tiles=("31TFM",), blocks=BLOCKS, bands=("B02",), parcels=False, supersample=1,
        clouds={"2018-04-11": 100.0, "2018-05-21": 40.0},
    )  # fmt: skip
    asked = {"PRODUCTS": str(season.products_folder), "BANDS": ["B02"]}
    everything = run("tileandstack", **asked, DATASET=str(tmp_path / "all"))
    clear = run("tileandstack", **asked, MIN_CLEAR=80, DATASET=str(tmp_path / "clear"))
    empty = run("tileandstack", **asked, MIN_CLEAR=None, DATASET=str(tmp_path / "empty"))  # an emptied field
    assert 0 < clear["N_STEPS"] < everything["N_STEPS"] == empty["N_STEPS"]
    shares = [float(row["clear_fraction"]) for row in table(tmp_path / "clear", "samples.csv")]
    assert shares and min(shares) >= 0.8
    assert json.loads((tmp_path / "clear" / "dataset.json").read_text())["parameters"]["min_clear"] == 80


def test_bad_input_names_the_parameter(run, season, tmp_path):
    from qgis.core import QgsProcessingException

    (tmp_path / "nothing").mkdir()
    good = {"PRODUCTS": str(season.products_folder), "BANDS": ["B02"], "MASKS": False}
    for change, text in (
        ({"PRODUCTS": str(tmp_path / "nothing")}, "no Sentinel-2 product"),
        ({"BANDS": ["B05"]}, "B05"),
        ({"SIZE": 25, "BANDS": ["B02", "B11"]}, "SIZE 25"),
        ({"GROUND_TRUTH": str(tmp_path / "nothing")}, "ground truth"),
        ({"EXTENT": "0,1,50,51 [EPSG:4326]"}, "AOI"),
        ({"SEASON": "yesterday"}, "SEASON"),
        ({"ENGINE": "spark"}, "ENGINE"),
        ({"ANCHOR": "500000,4000000"}, "ANCHOR"),
    ):
        with pytest.raises(QgsProcessingException, match=text):
            run("tileandstack", **{**good, **change, "DATASET": str(tmp_path / "set")})


def test_headless_and_resumed(qgis_process, season, ground_truth, tmp_path):
    arguments = {
        "PRODUCTS": season.products_folder, "GROUND_TRUTH": ground_truth, "BANDS": ["B02", "B11"], "SIZE": 24,
        "DATASET": tmp_path / "set", "SAMPLES": tmp_path / "samples.gpkg",
    }  # fmt: skip
    first = qgis_process("tileandstack", **arguments)["results"]
    assert first["N_SAMPLES"] > 50 and Path(first["DATASET"]) == tmp_path / "set"
    before = {p.name: p.read_bytes() for p in (tmp_path / "set" / "shards").iterdir()}
    next((tmp_path / "set" / "shards").glob("*_000.h5")).unlink()  # as if it had never been finished
    again = qgis_process("tileandstack", **arguments)["results"]
    assert again["N_SAMPLES"] == first["N_SAMPLES"]
    assert {p.name: p.read_bytes() for p in (tmp_path / "set" / "shards").iterdir()} == before


def test_samples_that_cannot_be_written_lose_nothing(run, season, tmp_path):
    results = run(
        "tileandstack", PRODUCTS=str(season.products_folder), BANDS=["B02"], SIZE=48, MASKS=False,
        DATASET=str(tmp_path / "set"), SAMPLES="/proc/samples.gpkg",
    )  # fmt: skip
    assert results["N_SAMPLES"] > 0 and not results.get("SAMPLES")
    log = "\n".join(run.log)
    assert "(SAMPLES) cannot be written" in log and "The dataset is whole; samples.gpkg" in log
    assert (tmp_path / "set" / "dataset.json").exists()


def test_a_folder_that_cannot_be_written_is_refused_before_products_are_read(run, season, monkeypatch):
    from deepsatdata_plugin.core.dataset import make

    monkeypatch.setattr(make, "plan_dataset", lambda *_: pytest.fail("planned"))
    with pytest.raises(Exception, match="/proc/set: nothing can be written there"):
        run("tileandstack", PRODUCTS=str(season.products_folder), BANDS=["B02"], SIZE=48, DATASET="/proc/set")
