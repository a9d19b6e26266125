"""Whole chains and what history keeps of a run: looked at before work, run again as they were."""

from __future__ import annotations

import shutil

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

import scene


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return scene.small_season(
        tmp_path_factory.mktemp("season"), bands=("B02", "B04", "B08"), dates=("2018-04-11",)
    )


def entries_of(season, folder, **more):
    return {
        "PRODUCTS": str(season.products_folder),
        "PARCELS": str(season.parcels_path),
        "CLASS_FIELD": "code",
        "ID_FIELD": "id",
        "YEAR": 2018,
        "BANDS": ["B02", "B08"],
        "SIZE": 24,
        "stack:Dataset": str(folder / "set"),
        "rasterize:Ground truth": str(folder / "truth"),
        "dataset": str(folder / "set"),
        "ground_truth": str(folder / "truth"),
        **more,
    }


def run_model(entries):
    model = QgsApplication.processingRegistry().createAlgorithmById("deepsatdata:productsandparcelstodataset")
    known = {definition.name() for definition in model.parameterDefinitions()}
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    given = {name: value for name, value in entries.items() if name in known}
    return model, given, model.run(given, context, feedback, {}, False), feedback


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"BANDS": ["B02", "B05"]}, "no product has B05"),
        ({"YEAR": 2021}, "the parcels are of 2021, the products of 2018"),
    ],
)
def test_what_the_last_step_would_refuse_is_refused_before_the_first(
    provider, season, tmp_path, wrong, words
):
    with pytest.raises(QgsProcessingException, match=words):
        run_model(entries_of(season, tmp_path, **wrong))
    assert not any((tmp_path / name).exists() for name in ("set", "truth")), "nothing was made"


def test_a_chain_runs_again_from_its_history(provider, season, tmp_path):
    """The text that history keeps, and 'Copy as Python' gives, makes the same dataset."""
    import processing

    model, given, (_results, fine), feedback = run_model(entries_of(season, tmp_path))
    assert fine, feedback.textLog()
    first = (tmp_path / "set" / "samples.csv").read_bytes()
    text = model.asPythonCommand(given, QgsProcessingContext())
    assert "'BANDS':['B02','B08']" in text.replace(", ", ",")
    shutil.rmtree(tmp_path / "set")
    shutil.rmtree(tmp_path / "truth")
    eval(text, {"processing": processing})
    assert (tmp_path / "set" / "samples.csv").read_bytes() == first
