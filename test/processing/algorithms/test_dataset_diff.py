"""`datasetdiff` as users run it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsProcessingException

from core.small_dataset import make_season, stack


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "set"
    stack(make_season(tmp_path_factory.mktemp("season")), folder, bands=("B02",))
    return folder


@pytest.fixture
def other(made, tmp_path) -> Path:
    folder = Path(shutil.copytree(made, tmp_path / "other"))
    found = json.loads((folder / "dataset.json").read_text())
    found["parameters"]["min_valid"] = 10.0
    (folder / "dataset.json").write_text(json.dumps(found))
    return folder


def test_what_changed(made, other, run, tmp_path):
    report = tmp_path / "report.html"
    results = run("datasetdiff", BEFORE=str(made), AFTER=str(other), REPORT=str(report))
    assert (results["N_ADDED"], results["N_REMOVED"], results["N_CHANGED"]) == (0, 0, 0)
    assert results["N_COMMON"] > 20 and "parameters.min_valid" in report.read_text(encoding="utf-8")
    assert any("They differ" in line for line in run.log)


def test_scripts_hear_of_it_after_the_report_is_written(made, other, run, tmp_path):
    report = tmp_path / "report.html"
    with pytest.raises(QgsProcessingException, match="They differ"):
        run("datasetdiff", BEFORE=str(made), AFTER=str(other), FAIL_IF_DIFFERENT=True, REPORT=str(report))
    assert report.is_file()
    shutil.copy(made / "dataset.json", other / "dataset.json")
    assert run("datasetdiff", BEFORE=str(made), AFTER=str(other), FAIL_IF_DIFFERENT=True)["N_CHANGED"] == 0


def test_one_folder_twice(made, run):
    with pytest.raises(QgsProcessingException, match="the same folder"):
        run("datasetdiff", BEFORE=str(made), AFTER=str(made / ".." / made.name))
