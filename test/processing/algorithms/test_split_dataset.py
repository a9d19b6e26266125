"""`splitdataset` as users run it."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from core.small_dataset import make_season, make_truth, stack


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    season = make_season(tmp_path_factory.mktemp("season"))
    folder = tmp_path_factory.mktemp("made") / "set"
    truth = make_truth(season, tmp_path_factory.mktemp("truth") / "truth", (10,))
    stack(season, folder, truth, size=6, bands=("B02", "B05"))
    return folder


@pytest.fixture
def folder(made, tmp_path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "set"))


def folds(folder: Path) -> list[int]:
    with open(folder / "samples.csv", encoding="utf-8", newline="") as handle:
        return [int(row["fold"]) for row in csv.DictReader(handle)]


def test_shares(folder, run, tmp_path):
    results = run(
        "splitdataset", DATASET=str(folder), FOLDS="60,20,20", BLOCK_SIZE=240,
        REPORT=str(tmp_path / "split.html"),
    )  # fmt: skip
    assert results["N_FOLDS"] == 3 and results["N_SHARED"] == 0
    found = folds(folder)
    assert results["N_SAMPLES"] == sum(fold >= 0 for fold in found) > 0
    assert results["N_LEFT_OUT"] == found.count(-1)
    assert "No parcel stands in two folds" in Path(results["REPORT"]).read_text(encoding="utf-8")
    assert any("Fold 0 (train)" in line for line in run.log)
    assert run("verifydataset", DATASET=str(folder))["N_FAULTS"] == 0


def test_regions_of_a_layer(folder, run):
    with open(folder / "samples.csv", encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    x, y = ([float(row[name]) for row in rows] for name in ("ulx", "uly"))
    middle = (min(y) + max(y)) / 2
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631&field=half:string", "halves", "memory")
    for name, low, high in (("south", min(y) - 100, middle), ("north", middle, max(y) + 100)):
        feature = QgsFeature(layer.fields())
        feature["half"] = name
        box = f"Polygon (({min(x)} {low}, {max(x) + 100} {low}, {max(x) + 100} {high}, {min(x)} {high}, {min(x)} {low}))"
        feature.setGeometry(QgsGeometry.fromWkt(box))
        layer.dataProvider().addFeatures([feature])
    results = run("splitdataset", DATASET=str(folder), FOLDS="", METHOD="field", REGIONS=layer, FIELD="half")
    assert results["N_FOLDS"] == 2
    assert set(folds(folder)) <= {-1, 0, 1}
    with pytest.raises(QgsProcessingException, match="no field 'colour'.*Choose from half"):
        run("splitdataset", DATASET=str(folder), METHOD="field", REGIONS=layer, FIELD="colour")


def test_what_cannot_be(folder, run):
    with pytest.raises(QgsProcessingException, match="so few blocks.*BLOCK_SIZE"):
        run("splitdataset", DATASET=str(folder), FOLDS="5", BLOCK_SIZE=500000)
    with pytest.raises(QgsProcessingException, match="FOLDS"):
        run("splitdataset", DATASET=str(folder), FOLDS="70,15")
    with pytest.raises(QgsProcessingException, match="BUFFER"):
        run("splitdataset", DATASET=str(folder), METHOD="year", BUFFER=10)
    (folder / "dataset.json").unlink()
    with pytest.raises(QgsProcessingException, match="not finished"):
        run("splitdataset", DATASET=str(folder))


def test_headless(folder, qgis_process):
    results = qgis_process("splitdataset", DATASET=folder, FOLDS=2, BLOCK_SIZE=240)["results"]
    assert results["N_FOLDS"] == 2 and set(folds(folder)) <= {-1, 0, 1}
