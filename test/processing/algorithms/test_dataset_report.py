"""`datasetreport` as users run it."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsProcessingException

from core.small_dataset import make_season, make_truth, stack


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    season = make_season(tmp_path_factory.mktemp("season"))
    folder = tmp_path_factory.mktemp("made") / "set"
    truth = make_truth(season, tmp_path_factory.mktemp("truth") / "truth", (10,))
    stack(season, folder, truth, bands=("B04", "B02", "B08"))
    return folder


def test_a_page(folder, run, tmp_path):
    results = run("datasetreport", DATASET=str(folder), REPORT=str(tmp_path / "report.html"))
    text = Path(results["REPORT"]).read_text(encoding="utf-8")
    assert results["N_SAMPLES"] > 20 and results["N_STEPS"] > 60
    assert text.startswith("<!DOCTYPE html>") and "data:image/png;base64," in text


def test_entries_of_catalogues(folder, run, tmp_path):
    places = {"REPORT": str(tmp_path / "report.html"), "CATALOGUE": str(tmp_path / "entries")}
    results = run("datasetreport", DATASET=str(folder), **places)
    assert Path(results["CATALOGUE"], "collection.json").is_file()
    assert Path(results["CATALOGUE"], "trainingdml.json").is_file()


def test_what_is_no_dataset(folder, run, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"dataset\.json is missing"):
        run("datasetreport", DATASET=str(folder / "shards"), REPORT=str(tmp_path / "report.html"))
    assert not (tmp_path / "report.html").exists()


def test_headless(folder, qgis_process, tmp_path):
    results = qgis_process("datasetreport", DATASET=folder, REPORT=tmp_path / "report.html")["results"]
    assert Path(results["REPORT"]).stat().st_size > 10_000
