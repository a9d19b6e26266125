"""`checkalignment` as users run it, and what `rasterizeparcels` makes of the shift."""

from __future__ import annotations

import json

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRenderContext,
    QgsVectorLayer,
)

from core.alignment.shifted import SHIFTS, shifted_season
from core.small_dataset import stack
from deepsatdata_plugin.processing.styles import alignment_arrows


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return shifted_season(tmp_path_factory.mktemp("season"))


def points(output) -> list[dict]:
    layer = QgsVectorLayer(output) if isinstance(output, str) else output
    names = layer.fields().names()
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def checked(rows: list[dict]) -> int:
    """How many shifts are told; each is right, and what is not told says why."""
    told = 0
    for row in rows:
        east, north = SHIFTS[row["sensing"].toPyDateTime().date().isoformat()]
        if row["flag"] == "ok":
            told += 1
            assert abs(row["dx"] - east) < 0.5 and abs(row["dy"] - north) < 0.5, row
            assert row["confidence"] > 0.95 and row["error"] < 1 and not row["reason"] and not row["why"]
        else:
            assert row["flag"] == "cannot_tell" and row["reason"] and row["why"]
    return told


def test_products_points_report_and_arrows(run, season, tmp_path):
    results = run(
        "checkalignment", PRODUCTS=str(season.products_folder), INPUT=str(season.parcels_path),
        BLOCK_SIZE=780, OUTPUT=str(tmp_path / "shifts.gpkg"), REPORT=str(tmp_path / "report.html"),
        SKIPPED=str(tmp_path / "skipped.csv"),
    )  # fmt: skip
    layer = QgsVectorLayer(results["OUTPUT"])
    rows = points(layer)
    told = checked(rows)
    assert len(rows) == 16 and told >= 10
    assert (results["N_TOLD"], results["N_UNTOLD"]) == (told, 16 - told)
    assert len((tmp_path / "skipped.csv").read_text().splitlines()) == 1 + results["N_SKIPPED"]
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "The dates differ" in page and "2018-07-10" in page and "SHIFT_EAST" in page
    alignment_arrows(layer)
    renderer = layer.renderer()
    context = QgsRenderContext()
    renderer.startRender(context, layer.fields())
    symbols = {
        feature["flag"]: renderer.symbolForFeature(feature, context) for feature in layer.getFeatures()
    }
    renderer.stopRender(context)
    assert all(symbols.values()) and "ok" in symbols
    assert "dx" in layer.mapTipTemplate()


def test_a_dataset_tells_the_same(run, season, tmp_path):
    pytest.importorskip("h5py")
    stack(season, tmp_path / "set", bands=("B04", "B08"), size=24)
    results = run(
        "checkalignment", DATASET=str(tmp_path / "set"), INPUT=str(season.parcels_path), OUTPUT="memory:",
        START="2018-07-01", END="2018-08-01",
    )  # fmt: skip
    rows = points(results["OUTPUT"])
    assert len(rows) == 1 and checked(rows) == 1
    assert results["SHIFT_EAST"] == pytest.approx(7.3, abs=0.3)
    assert results["SHIFT_NORTH"] == pytest.approx(-4.1, abs=0.3)


def test_real_pixels(run, shared_data):
    """Fields that were drawn from these very images, moved by hand: they have to go back."""
    folder = shared_data / "safe_series"
    fields = QgsVectorLayer(str(folder / "A_fields.gpkg"))
    moved = QgsVectorLayer("Polygon?crs=EPSG:32633", "moved", "memory")
    features = []
    for field in fields.getFeatures():
        feature, shape = QgsFeature(), field.geometry()
        shape.translate(12.0, -9.0)
        feature.setGeometry(shape)
        features.append(feature)
    moved.dataProvider().addFeatures(features)
    for layer, east, north in ((fields, 0.0, 0.0), (moved, -12.0, 9.0)):
        results = run(
            "checkalignment", PRODUCTS=str(folder / "A_AT_T33UUP_L2A_2dates"), INPUT=layer, MASKS=False,
            OUTPUT="memory:",
        )  # fmt: skip
        assert (results["N_TOLD"], results["N_UNTOLD"]) == (2, 0)
        for row in points(results["OUTPUT"]):
            assert abs(row["dx"] - east) < 1 and abs(row["dy"] - north) < 1, (row["dx"], row["dy"])


def test_the_shift_is_applied_and_recorded(run, season, tmp_path):
    """Parcels moved by whole pixels give the rasters of before, moved."""
    base = {
        "INPUT": str(season.parcels_path), "CLASS_FIELD": "code", "ID_FIELD": "id", "YEAR_FIELD": "year",
        "PRODUCTS": str(season.products_folder),
    }  # fmt: skip
    before = run("rasterizeparcels", GROUND_TRUTH=str(tmp_path / "before"), **base)
    after = run(
        "rasterizeparcels", GROUND_TRUTH=str(tmp_path / "after"), SHIFT_EAST=20, SHIFT_NORTH=-30, **base
    )
    one, two = (gdal.Open(str(result["LABELS"])).ReadAsArray() for result in (before, after))
    assert np.array_equal(two[3:, 2:], one[:-3, :-2])
    said = json.loads((tmp_path / "after" / "ground_truth.json").read_text())["parameters"]
    assert (said["shift_east"], said["shift_north"]) == (20.0, -30.0)
    assert (
        "shift_east" not in json.loads((tmp_path / "before" / "ground_truth.json").read_text())["parameters"]
    )


def test_refusals_and_cancel(run, season, tmp_path):
    base = {"INPUT": str(season.parcels_path), "OUTPUT": "memory:", "PRODUCTS": str(season.products_folder)}

    def refused(**more) -> str:
        with pytest.raises(QgsProcessingException) as caught:
            run("checkalignment", **{**base, **more})
        return str(caught.value)

    assert "Both are given" in refused(DATASET=str(tmp_path))
    assert "Neither is given" in refused(PRODUCTS=None)
    assert "10, 20 m" in refused(BANDS=["B04", "B11"])
    assert "no product has" in refused(BANDS=["B02", "B03"])
    far = QgsVectorLayer("Polygon?crs=EPSG:32631", "far", "memory")
    feature = QgsFeature()
    feature.setGeometry(
        QgsGeometry.fromWkt("Polygon((300000 1000000,300100 1000000,300100 1000100,300000 1000000))")
    )
    far.dataProvider().addFeatures([feature])
    assert "no parcel lies on the images" in refused(INPUT=far)
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent > 12 else None)
    assert "N_TOLD" not in run("checkalignment", feedback=feedback, **base)
