"""`checklabels` as users run it, on series of simulated products."""

from __future__ import annotations

import csv

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsProcessingException, QgsVectorLayer, QgsWkbTypes

import seasons
from deepsatdata_plugin.processing.styles import doubted_labels


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return seasons.small_season(tmp_path_factory.mktemp("season"), bands=("B04", "B08", "B11"))


@pytest.fixture(scope="module")
def parcels(season, tmp_path_factory):
    """The parcels with 1 in 20 labels wrong, and the ids of those."""
    import shutil

    path = tmp_path_factory.mktemp("parcels") / "parcels.gpkg"
    shutil.copy(season.parcels_path, path)
    layer = QgsVectorLayer(str(path))
    names = sorted({feature["crop"] for feature in layer.getFeatures()})
    rng, wrong = np.random.default_rng(3), set()
    place = layer.fields().lookupField("crop")
    changes = {}
    for feature in layer.getFeatures():
        if rng.random() < 0.05:
            other = str(rng.choice([name for name in names if name != feature["crop"]]))
            changes[feature.id()] = {place: other}
            wrong.add(str(feature["id"]))
    assert layer.dataProvider().changeAttributeValues(changes)
    return str(path), wrong


@pytest.fixture(scope="module")
def series(provider, season, parcels, tmp_path_factory):
    import processing

    pytest.importorskip("h5py")
    folder = tmp_path_factory.mktemp("series")
    return processing.run(
        "deepsatdata:extractparcelseries",
        {
            "PRODUCTS": str(season.products_folder), "INPUT": parcels[0], "ID_FIELD": "id",
            "CLASS_FIELD": "crop", "BANDS": ["B04", "B08", "B11"], "STATISTICS": ["mean"], "ERODE": 10,
            "OUTPUT": str(folder / "series.gpkg"), "ARRAYS": str(folder / "series.h5"),
        },
    )  # fmt: skip


def rows(output) -> list[dict]:
    layer = QgsVectorLayer(output) if isinstance(output, str) else output
    names = layer.fields().names()
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def test_planted_labels_are_found_from_the_layer_and_the_arrays(run, series, parcels, tmp_path):
    path, wrong = parcels
    results = run(
        "checklabels", INPUT=series["OUTPUT"], PARCELS=path, ID_FIELD="id", MIN_PARCELS=8,
        OUTPUT=str(tmp_path / "doubted.gpkg"), SKIPPED=str(tmp_path / "skipped.csv"),
    )  # fmt: skip
    layer = QgsVectorLayer(results["OUTPUT"])
    assert QgsWkbTypes.geometryType(layer.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry
    found = rows(layer)
    assert len(found) == results["N_DOUBTED"] > 0
    with open(tmp_path / "skipped.csv", encoding="utf-8", newline="") as stream:
        skipped = {line["subject"]: line["reason"] for line in csv.DictReader(stream)}
    assert set(skipped.values()) <= {"few_of_class", "few_dates"} and len(skipped) == results["N_SKIPPED"]
    judged = wrong - set(skipped)
    hit = {row["id"] for row in found if row["kind"] == "other_class"} & judged
    likely = [row for row in found if row["kind"] == "other_class"]
    assert len(hit) >= 0.5 * len(judged) and len(hit) >= 0.5 * len(likely), (
        len(hit),
        len(judged),
        len(likely),
    )
    assert any("hint" in line for line in run.log)
    assert all(feature.hasGeometry() for feature in layer.getFeatures())
    assert all(row["class"] in row["hint"] and row["class"] != row["other"] for row in found)
    arrays = run("checklabels", ARRAYS=series["ARRAYS"], MIN_PARCELS=8, OUTPUT="memory:")
    same = rows(arrays["OUTPUT"])
    assert [(row["rank"], row["id"], row["other"]) for row in same] == [
        (row["rank"], row["id"], row["other"]) for row in found
    ]
    assert arrays["OUTPUT"].wkbType() == QgsWkbTypes.Type.NoGeometry


def test_an_action_zooms_to_the_parcel(run, series, parcels):
    layer = run("checklabels", INPUT=series["OUTPUT"], PARCELS=parcels[0], ID_FIELD="id", OUTPUT="memory:")[
        "OUTPUT"
    ]
    doubted_labels(layer)
    (action,) = layer.actions().actions("Canvas")
    assert layer.actions().defaultAction("Canvas").id() == action.id()
    assert "zoomToFeatureIds" in action.command()
    compile(action.command().replace("[% @layer_id %]", "a").replace("[% $id %]", "1"), "action", "exec")
    assert "hint" in layer.mapTipTemplate()
    assert {c.value() for c in layer.renderer().categories()} == {"other_class", "no_class"}


def test_bad_input_is_refused(run, series, parcels, tmp_path):
    def refused(**given) -> str:
        with pytest.raises(QgsProcessingException) as caught:
            run("checklabels", **{"OUTPUT": "memory:", **given})
        return str(caught.value)

    assert "Neither is given" in refused()
    assert "Both are given" in refused(INPUT=series["OUTPUT"], ARRAYS=series["ARRAYS"])
    assert "this is no series of parcels" in refused(INPUT=parcels[0])
    assert "there is no such file" in refused(ARRAYS=str(tmp_path / "none.h5"))
    assert "There is no field 'name'" in refused(INPUT=series["OUTPUT"], PARCELS=parcels[0], ID_FIELD="name")
    assert "no parcel can be judged" in refused(INPUT=series["OUTPUT"], MIN_DATES=99)
