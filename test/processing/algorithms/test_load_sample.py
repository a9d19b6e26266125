"""`loadsample` as users run it: layers in a group, each with its time and style."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
)

from core.small_dataset import make_season, make_truth, stack


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    season = make_season(tmp_path_factory.mktemp("season"))
    folder = tmp_path_factory.mktemp("made") / "set"
    truth = make_truth(season, tmp_path_factory.mktemp("truth") / "truth")
    stack(season, folder, truth, bands=("B02", "B04", "B05", "B08"))
    return folder


def first(folder: Path) -> dict[str, str]:
    with open(folder / "samples.csv", encoding="utf-8", newline="") as handle:
        return next(csv.DictReader(handle))


@pytest.fixture
def loaded(provider, qgis_new_project, monkeypatch):
    """Run it as the Toolbox does: the layers that come into the project, by name; `loaded.results`."""
    from processing.gui import Postprocessing

    import processing

    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)

    def _loaded(**parameters) -> dict[str, QgsRasterLayer]:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        _loaded.results = processing.runAndLoadResults("deepsatdata:loadsample", parameters, context=context)
        return {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}

    return _loaded


def test_layers_of_a_sample(folder, loaded, tmp_path):
    row = first(folder)
    layers = loaded(DATASET=str(folder), SAMPLE=row["sample_id"], FOLDER=str(tmp_path / "sample"))
    assert loaded.results["N_STEPS"] == int(row["n_steps"]) and loaded.results["N_LAYERS"] == 8
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert group.name() == f"Sample {row['sample_id']}"
    names = [node.name() for node in group.children()]
    assert names[0] == "Parcels" and names[1].startswith("Labels, 2.5 m")
    assert len(names) == 9 + int(row["n_steps"])
    parcels = {feature["parcel"]: feature for feature in layers["Parcels"].getFeatures()}
    ids = gdal.Open(layers["Parcel ids, 2.5 m"].source()).ReadAsArray()
    assert set(parcels) == set(np.unique(ids).tolist()) - {0} and len(parcels) > 3
    for number, feature in parcels.items():
        assert feature.geometry().isGeosValid()
        assert feature.geometry().area() == pytest.approx((ids == number).sum() * 2.5**2)
        assert feature["id"] and feature["class_index"] >= 0
    images = {name: layer for name, layer in layers.items() if name.startswith("2018-")}
    assert len(images) == int(row["n_steps"])
    ranges = sorted(
        (layer.temporalProperties().fixedTemporalRange() for layer in images.values()),
        key=lambda found: found.begin(),
    )
    assert ranges[0].begin().toUTC().toString("yyyy-MM-ddTHH:mm:ssZ") == row["first"]
    assert all(one.end() == other.begin() for one, other in zip(ranges, ranges[1:]))
    for layer in images.values():
        assert layer.temporalProperties().isActive()
        assert layer.bandCount() == 4
    assert layers["Labels, 10 m"].renderer().type() == "paletted"
    assert layers["Claim mask, 10 m"].renderer().type() == "paletted"


def test_colours_that_are_there(folder, loaded, tmp_path):
    """B03 is not in the set: one band in grey, stretched as the dataset says."""
    layers = loaded(DATASET=str(folder), SAMPLE=first(folder)["sample_id"], FOLDER=str(tmp_path / "a"),
                    FALSE_COLOUR=True)  # fmt: skip
    image = next(layer for name, layer in layers.items() if name.startswith("2018-"))
    contrast = image.renderer().contrastEnhancement()
    assert image.renderer().type() == "singlebandgray"
    assert 0 < contrast.minimumValue() < contrast.maximumValue() < 65535


def test_what_cannot_be(folder, run, tmp_path):
    with pytest.raises(QgsProcessingException, match="no sample 'T00'.*as T31"):
        run("loadsample", DATASET=str(folder), SAMPLE="T00", FOLDER=str(tmp_path / "none"))
    assert not (tmp_path / "none").exists()


def test_headless(folder, qgis_process, tmp_path):
    results = qgis_process(
        "loadsample", DATASET=folder, SAMPLE=first(folder)["sample_id"], FOLDER=tmp_path / "s"
    )
    assert results["results"]["N_STEPS"] == len(list((tmp_path / "s").glob("*_2018????T*.tif")))
