"""`exportdataset` as users run it."""

from __future__ import annotations

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
