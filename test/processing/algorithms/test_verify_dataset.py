"""`verifydataset` as users run it: the verdict, the report, and an error that names what is damaged."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from core.small_dataset import make_season, make_truth, stack


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return make_season(tmp_path_factory.mktemp("season"))


@pytest.fixture(scope="module")
def made(season, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "set"
    truth = make_truth(season, tmp_path_factory.mktemp("truth") / "truth", (10,))
    stack(season, folder, truth, shard_bytes=400_000)
    return folder


@pytest.fixture
def folder(made, tmp_path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "set"))


def test_whole(folder, run, tmp_path):
    results = run("verifydataset", DATASET=str(folder), REPORT=str(tmp_path / "report.html"))
    assert results["N_FAULTS"] == 0 and results["N_SAMPLES"] > 20 and results["N_STEPS"] > 60
    assert "Whole." in Path(results["REPORT"]).read_text(encoding="utf-8")
    assert any("The dataset is whole" in line for line in run.log)


def test_compared_with_the_products(folder, run, season):
    results = run("verifydataset", DATASET=str(folder), DEEP=True, PRODUCTS=str(season.products_folder))
    assert results["N_FAULTS"] == 0
    assert any("pixel by pixel" in line for line in run.log)


def test_the_report_is_there_when_the_run_fails(folder, run, tmp_path):
    shard = sorted((folder / "shards").glob("*.h5"))[0]
    shard.unlink()
    report = tmp_path / "report.html"
    with pytest.raises(
        QgsProcessingException, match=rf"not whole; faults: 1.*{shard.name}.*not there.*report"
    ):
        run("verifydataset", DATASET=str(folder), REPORT=str(report))
    assert shard.name in report.read_text(encoding="utf-8")
    assert any(shard.name in line for line in run.log)


def test_the_place_of_the_report_is_made_or_refused_before_work(folder, run, tmp_path, monkeypatch):
    report = tmp_path / "not" / "there" / "report.html"
    assert Path(run("verifydataset", DATASET=str(folder), REPORT=str(report))["REPORT"]).is_file()
    monkeypatch.setattr("deepsatdata_plugin.core.dataset.verify_dataset", lambda *a, **k: pytest.fail("worked"))
    taken = tmp_path / "taken"
    taken.write_text("")
    with pytest.raises(QgsProcessingException, match="nothing can be written there"):
        run("verifydataset", DATASET=str(folder), REPORT=str(taken / "report.html"))


def test_what_is_no_dataset(run, tmp_path, folder):
    with pytest.raises(QgsProcessingException, match="dataset.json is missing"):
        run("verifydataset", DATASET=str(folder / "shards"))
    (folder / "dataset.json").unlink()
    with pytest.raises(QgsProcessingException, match="not finished.*goes on where it was"):
        run("verifydataset", DATASET=str(folder))


def test_products_are_needed_to_compare(run, folder):
    with pytest.raises(QgsProcessingException, match="PRODUCTS"):
        run("verifydataset", DATASET=str(folder), DEEP=True)


def test_cancel(folder, run):
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    assert run("verifydataset", DATASET=str(folder), feedback=feedback) == {}


def test_headless(folder, qgis_process, qgis_process_command):
    results = qgis_process("verifydataset", DATASET=folder)["results"]
    assert results["N_FAULTS"] == 0
    (folder / "samples.csv").write_text("sample_id\n")
    done = qgis_process_command("run", "deepsatdata:verifydataset", "--", f"DATASET={folder}")
    assert done.returncode != 0 and "samples.csv" in done.stderr + done.stdout
