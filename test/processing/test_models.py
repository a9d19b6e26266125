"""The shipped models: as described in tools/make_models.py, valid, and run headless from their file."""

from __future__ import annotations

import csv
import importlib.util
from pathlib import Path

import pytest

import scene

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


@pytest.mark.parametrize("path", MODELS, ids=lambda p: p.stem)
def test_model_is_current_and_valid(provider, make_models, path, tmp_path):
    from qgis.core import QgsProcessingModelAlgorithm

    shipped, drawn = QgsProcessingModelAlgorithm(), QgsProcessingModelAlgorithm()
    assert shipped.fromFile(str(path))
    make_models.DRAWINGS[path.name]().write(tmp_path / path.name)
    assert drawn.fromFile(str(tmp_path / path.name))
    assert shipped.toVariant() == drawn.toVariant(), "run tools/make_models.py"
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
