"""`exportdataset` as users run it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsProcessingException

from core.small_dataset import make_season, stack


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "set"
    stack(make_season(tmp_path_factory.mktemp("season")), folder, bands=("B02", "B05"))
    return folder


def test_npz(folder, run, tmp_path):
    results = run("exportdataset", DATASET=str(folder), BANDS="b05 b02", FOLDER=str(tmp_path / "out"))
    files = sorted((tmp_path / "out").glob("*.npz"))
    assert results["N_SAMPLES"] == results["N_FILES"] == len(files) > 20
    assert np.load(files[0])["image"].shape[1] == 2
    again = run("exportdataset", DATASET=str(folder), BANDS="B05,B02", FOLDER=str(tmp_path / "out"))
    assert again["N_FILES"] == len(files) and any("Went on" in line for line in run.log)


def test_what_cannot_be(folder, run, tmp_path):
    with pytest.raises(QgsProcessingException, match="has no B11"):
        run("exportdataset", DATASET=str(folder), BANDS="B11", FOLDER=str(tmp_path / "out"))
    with pytest.raises(QgsProcessingException, match="no sample is in the folds 0.*Split the dataset first"):
        run("exportdataset", DATASET=str(folder), SPLIT="0", FOLDER=str(tmp_path / "out"))


def test_headless(folder, qgis_process, tmp_path):
    results = qgis_process("exportdataset", DATASET=folder, FORMAT="WebDataset", FOLDER=tmp_path / "out")[
        "results"
    ]
    assert results["N_FILES"] == len(list((tmp_path / "out").glob("*.tar"))) == 1


def test_every_format_has_a_title():
    from deepsatdata_plugin.core.dataset import FORMATS
    from deepsatdata_plugin.processing.parameters.titles import option_titles

    titles = option_titles("export_formats", list(FORMATS))
    assert len(set(titles.values())) == len(FORMATS) and all(titles[name] != name for name in FORMATS)


def test_a_view_with_filled_bands(folder, run, tmp_path):
    given = {"DATASET": str(folder), "FORMAT": "Prithvi", "FOLDER": str(tmp_path / "out")}
    with pytest.raises(QgsProcessingException, match="has no B03, B04, B8A, B11, B12"):
        run("exportdataset", **given)
    results = run("exportdataset", **given, FILL=True, COMPOSITE="ten_days", RESAMPLING="bilinear")
    with np.load(next((tmp_path / "out").glob("*.npz"))) as kept:
        assert kept["x"].shape == (6, 36, 24, 24)
    assert results["N_FILES"] == len(list((tmp_path / "out").glob("*.npz")))


def test_what_is_no_dataset_of_ours(folder, run, tmp_path):
    for change, words in (
        ({"version": 99}, "newer"),
        (None, "unfinished"),
    ):
        other = Path(shutil.copytree(folder, tmp_path / words))
        if change is None:
            (other / "dataset.json").unlink()
        else:
            content = json.loads((other / "dataset.json").read_text(encoding="utf-8"))
            (other / "dataset.json").write_text(json.dumps({**content, **change}), encoding="utf-8")
        with pytest.raises(QgsProcessingException, match=words):
            run("exportdataset", DATASET=str(other), FOLDER=str(tmp_path / "out"))
    assert not list((tmp_path / "out").glob("*"))
