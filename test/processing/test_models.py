"""The shipped models: as described in tools/make_models.py, valid, and run headless from their file."""

from __future__ import annotations

import csv
import importlib.util
import json
from pathlib import Path

import pytest
from osgeo import ogr

import hubsim
import scene
from deepsatdata_plugin.core.reader import Samples
from hubsim.cog_store import CogStore
from hubsim.stac_server import StacServer

ROOT = Path(__file__).resolve().parents[2]
MODELS = sorted((ROOT / "deepsatdata_plugin" / "models").glob("*.model3"))


@pytest.fixture(scope="module")
def make_models():
    spec = importlib.util.spec_from_file_location("make_models", ROOT / "tools" / "make_models.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_description_has_its_file(make_models):
    assert [path.name for path in MODELS] == sorted(make_models.DRAWINGS)


def content(model) -> dict:
    """What the model does: newer versions of QGIS name outputs otherwise and note more about inputs."""
    variant = model.toVariant()
    variant.pop("internal_version", None)
    known = ("name", "description", "default", "flags", "parameter_type", "options", "parent_layer")
    variant["parameterDefinitions"] = {
        name: {key: value for key, value in definition.items() if key in known}
        for name, definition in variant["parameterDefinitions"].items()
        if name in variant["parameters"]
    }
    return variant


@pytest.mark.parametrize("path", MODELS, ids=lambda p: p.stem)
def test_model_is_current_and_valid(provider, make_models, path, tmp_path):
    from qgis.core import QgsProcessingModelAlgorithm

    shipped, drawn = QgsProcessingModelAlgorithm(), QgsProcessingModelAlgorithm()
    assert shipped.fromFile(str(path))
    make_models.DRAWINGS[path.name]().write(tmp_path / path.name)
    assert drawn.fromFile(str(tmp_path / path.name))
    assert content(shipped) == content(drawn), "run tools/make_models.py"
    assert shipped.validate()[0], shipped.validate()
    assert shipped.helpString() or shipped.shortHelpString()


def test_products_and_parcels_become_a_dataset(qgis_process, tmp_path):
    season = scene.small_season(tmp_path, bands=("B02", "B04", "B08"), dates=("2018-04-11", "2018-07-10"))
    model = ROOT / "deepsatdata_plugin" / "models" / "products_and_parcels_to_dataset.model3"
    results = qgis_process(
        str(model), PRODUCTS=season.products_folder, PARCELS=season.parcels_path, CLASS_FIELD="code",
        ID_FIELD="id", YEAR=2018, BANDS=["B02", "B04", "B08"], SIZE=24,
        **{"stack:Dataset": tmp_path / "set", "rasterize:Ground truth": tmp_path / "truth"},
    )["results"]  # fmt: skip
    assert Path(results["stack:Dataset"]) == tmp_path / "set"
    with open(tmp_path / "set" / "samples.csv", encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    assert len(rows) > 50 and all(int(row["majority_class"]) >= 1 for row in rows)


def test_products_and_parcels_become_series(qgis_process, tmp_path):
    season = scene.small_season(tmp_path, bands=("B04", "B08"), dates=("2018-04-11", "2018-07-10"))
    model = ROOT / "deepsatdata_plugin" / "models" / "products_and_parcels_to_series.model3"
    results = qgis_process(
        str(model), PRODUCTS=season.products_folder, PARCELS=season.parcels_path, CLASS_FIELD="code",
        ID_FIELD="id", YEAR=2018, BANDS=["B04", "B08"], ERODE=10,
        **{
            "series:Series": tmp_path / "series.gpkg", "prepare:Ground truth": tmp_path / "prepared.gpkg",
            "prepare:Classes": tmp_path / "classes.csv",
        },
    )["results"]  # fmt: skip
    assert Path(results["prepare:Classes"]) == tmp_path / "classes.csv"
    source = ogr.Open(str(tmp_path / "series.gpkg"))
    rows = list(source.GetLayer(0))
    assert len(rows) > 50 and all(row.GetField("class") for row in rows)
    assert all(0 < row.GetField("B08_mean") < 10_000 for row in rows)


def test_products_and_parcels_become_a_sample_a_parcel(qgis_process, tmp_path):
    season = scene.small_season(tmp_path, bands=("B04", "B08"), dates=("2018-04-11", "2018-07-10"))
    model = ROOT / "deepsatdata_plugin" / "models" / "products_and_parcels_to_parcel_dataset.model3"
    qgis_process(
        str(model), PRODUCTS=season.products_folder, PARCELS=season.parcels_path, CLASS_FIELD="code",
        ID_FIELD="id", YEAR=2018, BANDS=["B04", "B08"], SIZE=16,
        **{
            "stack:Dataset": tmp_path / "set", "rasterize:Ground truth folder": tmp_path / "truth",
            "prepare:Ground truth": tmp_path / "prepared.gpkg", "prepare:Classes": tmp_path / "classes.csv",
        },
    )  # fmt: skip
    samples = Samples(tmp_path / "set")
    assert len(samples) > 50
    for sample in (samples[number] for number in range(0, len(samples), 20)):
        own = sample["ids"] == sample["parcel_index"]
        assert sample["parcel_index"] and (sample["mask"][own] == sample["parcel_class"]).all()
        # Whole pixels of a parcel are its own in the ground truth.
        assert own[sample["parcel_coverage"] == 1].all() and not own[sample["parcel_coverage"] == 0].any()


def test_area_and_period_become_selected_products(qgis_process, tmp_path):
    """One month apart over a year, chosen from a product every five days of each of two tiles."""
    catalogue = hubsim.synthetic(60, tiles=["31TFM", "31TGM"], level="L2A", baseline="0206")
    model = ROOT / "deepsatdata_plugin" / "models" / "area_and_period_to_selected_products.model3"
    with hubsim.CdseServer(hubsim.RealClock(), catalogue, {"user": "secret"}) as server:
        results = qgis_process(
            str(model), HUB="cdse", HUB_URL=server.catalogue_url, EXTENT="4.9,5.4,46.2,46.6 [EPSG:4326]",
            START="2018-01-01", END="2018-12-31", LEVEL="L2A", MAX_CLOUD=100, COUNT=6,
            **{
                "select:Selected products": tmp_path / "selected.gpkg",
                "select:Explained": tmp_path / "explained.gpkg", "select:Report": tmp_path / "report.html",
            },
        )["results"]  # fmt: skip
    assert Path(results["select:Report"]).read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    selected, explained = (
        ogr.Open(str(tmp_path / "selected.gpkg")),
        ogr.Open(str(tmp_path / "explained.gpkg")),
    )
    tiles = [feature.GetField("tile") for feature in selected.GetLayer(0)]
    assert tiles and all(tiles.count(tile) == 6 for tile in set(tiles))
    assert explained.GetLayer(0).GetFeatureCount() > len(tiles)


def test_the_whole_way(qgis_process, qgis_process_environment, monkeypatch, tmp_path):
    """Area, period and parcels to a dataset, over a hub that serves real (simulated) products."""
    season = scene.small_season(tmp_path, bands=("B02", "B04", "B08"), tiles=("31TFM",))
    catalogue = hubsim.served(season.products)
    for name, value in (("USER", "jane"), ("SECRET", "of-tests")):
        monkeypatch.setitem(qgis_process_environment, f"DEEPSATDATA_CDSE_{name}", value)
    monkeypatch.setitem(qgis_process_environment, "XDG_STATE_HOME", str(tmp_path / "state"))
    model = ROOT / "deepsatdata_plugin" / "models" / "area_period_and_parcels_to_dataset.model3"
    spec = season.written[0].spec
    extent = f"{spec.ulx},{spec.ulx + 2400},{spec.uly - 2400},{spec.uly} [EPSG:{spec.epsg}]"
    with hubsim.CdseServer(hubsim.RealClock(), catalogue, {"jane": "of-tests"}) as server:
        url = f"{server.catalogue_url} download={server.download_url} identity={server.token_url}"
        monkeypatch.setitem(qgis_process_environment, "DEEPSATDATA_CDSE_URL", url)
        results = qgis_process(
            str(model), HUB="cdse", HUB_URL=url, EXTENT=extent, START="2018-01-01", END="2018-12-31",
            LEVEL="L2A", MAX_CLOUD=100, COUNT=3, MAX_WAIT=5, PARCELS=season.parcels_path, CLASS_FIELD="code",
            ID_FIELD="id", YEAR=2018, BANDS=["B02", "B04", "B08"], SIZE=24,
            **{
                "download:Products": tmp_path / "downloads", "stack:Dataset": tmp_path / "set",
                "rasterize:Ground truth": tmp_path / "truth", "select:Selected products": "memory:",
            },
        )["results"]  # fmt: skip
    assert Path(results["stack:Dataset"]) == tmp_path / "set"
    with open(tmp_path / "set" / "samples.csv", encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    assert len(rows) > 50 and {int(row["n_steps"]) for row in rows} == {3}


def test_the_whole_way_without_downloads(qgis_process, qgis_process_environment, monkeypatch, tmp_path):
    """Area, period and parcels to a dataset, over a STAC API whose items lie in a store; nothing is downloaded."""
    season = scene.small_season(
        tmp_path, bands=("B02", "B08"), tiles=("31TFM",), supersample=1, dates=("2018-04-11", "2018-07-10")
    )
    monkeypatch.setitem(qgis_process_environment, "XDG_CACHE_HOME", str(tmp_path / "cache"))
    model = ROOT / "deepsatdata_plugin" / "models" / "area_period_and_parcels_to_dataset_without_downloads.model3"
    spec = season.written[0].spec
    extent = f"{spec.ulx},{spec.ulx + 2400},{spec.uly - 2400},{spec.uly} [EPSG:{spec.epsg}]"
    with CogStore(tmp_path / "cogs") as store:
        items = []
        for one in season.written:
            path = scene.write_cogs(
                tmp_path / "cogs", one.spec, season.renderer, href=f"{store.base()}/files/{one.spec.name}"
            )
            items.append(json.loads(path.read_text()))
            longitudes, latitudes = zip(*items[-1]["geometry"]["coordinates"][0])
            items[-1]["bbox"] = [min(longitudes), min(latitudes), max(longitudes), max(latitudes)]
        with StacServer(items) as catalogue:
            results = qgis_process(
                str(model), HUB="stac", HUB_URL=catalogue.url, EXTENT=extent, START="2018-01-01", END="2018-12-31",
                LEVEL="L2A", MAX_CLOUD=100, COUNT=3, PARCELS=season.parcels_path, CLASS_FIELD="code", ID_FIELD="id",
                YEAR=2018, BANDS=["B02", "B08"], SIZE=24,
                **{
                    "stack:Dataset": tmp_path / "set", "rasterize:Ground truth": tmp_path / "truth",
                    "select:Selected products": "memory:",
                },
            )["results"]  # fmt: skip
    assert Path(results["stack:Dataset"]) == tmp_path / "set"
    with open(tmp_path / "set" / "samples.csv", encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    assert len(rows) > 50 and {int(row["n_steps"]) for row in rows} == {2}
    assert {row["majority_class"] for row in rows} != {""}
