"""`parceldimensions` as a user runs it."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

NAMES = ["height", "width", "largest", "area", "vertices", "compactness"]


def layer_of(wkts, crs="EPSG:32633", fields="field=name:string&field=AREA:double"):
    layer = QgsVectorLayer(f"Polygon?crs={crs}&{fields}", "fields", "memory")
    features = []
    for number, wkt in enumerate(wkts):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"p{number}", 1.5])
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def box(x, y, width, height):
    return f"Polygon(({x} {y},{x + width} {y},{x + width} {y + height},{x} {y + height},{x} {y}))"


SHAPES = [box(500_000, 5_300_000, 100, 200), None, box(500_300, 5_300_000, 400, 50)]


def test_fields_report_and_size(run, tmp_path):
    report = tmp_path / "report.html"
    results = run("parceldimensions", INPUT=layer_of(SHAPES), OUTPUT="memory:", REPORT=str(report))
    layer = results["OUTPUT"]
    assert layer.fields().names() == ["name", *NAMES], "a field of the same name is replaced"
    rows = [feature.attributes() for feature in layer.getFeatures()]
    assert rows[0][:6] == [
        "p0",
        pytest.approx(200),
        pytest.approx(100),
        pytest.approx(200),
        pytest.approx(2e4),
        4,
    ]
    assert rows[1][:4] == ["p2", pytest.approx(50), pytest.approx(400), pytest.approx(400)]
    assert (results["SIZE"], results["N_PARCELS"], results["N_SKIPPED"]) == (48, 2, 1)
    text = report.read_text(encoding="utf-8")
    assert "Dimensions of parcels: fields" in text and "The geometry is null." in text
    assert "Fields that are replaced: AREA" in run.log
    assert "completed, 1 skipped" in run.log


def test_defaults_and_share(run):
    results = run(
        "parceldimensions", INPUT=layer_of(SHAPES), OUTPUT="memory:", REPORT="TEMPORARY_OUTPUT", SHARE=50
    )
    assert results["SIZE"] == 30
    assert Path(results["REPORT"]).suffix == ".html"


def test_real_parcels(run, shared_data, tmp_path):
    path = shared_data / "safe_series" / "A_fields.gpkg"
    results = run(
        "parceldimensions", INPUT=str(path), OUTPUT=str(tmp_path / "o.gpkg"), REPORT=str(tmp_path / "r.html")
    )
    assert (results["N_PARCELS"], results["N_SKIPPED"], results["SIZE"]) == (227, 0, 48)
    total = sum(feature["area"] for feature in QgsVectorLayer(results["OUTPUT"]).getFeatures())
    assert total / 1e4 == pytest.approx(548.7, abs=0.1)
    packed = shared_data / "parcels" / "ro" / "RO_ny.zip"
    results = run("parceldimensions", INPUT=str(packed), OUTPUT="memory:", REPORT=str(tmp_path / "ro.html"))
    assert results["N_PARCELS"] == 100


def test_bad_input_is_refused(run, tmp_path):
    def refused(**parameters):
        with pytest.raises(QgsProcessingException) as caught:
            run("parceldimensions", OUTPUT="memory:", REPORT=str(tmp_path / "r.html"), **parameters)
        assert not (tmp_path / "r.html").exists()
        return str(caught.value)

    assert "no feature" in refused(INPUT=layer_of([]))
    assert "no parcel of the layer can be measured" in refused(INPUT=layer_of([None]))
    (tmp_path / "a.7z.001").write_bytes(b"x")
    assert "split archive" in refused(INPUT=str(tmp_path / "a.7z.001"))


def test_a_cancel_leaves_no_report(run, tmp_path):
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    report = tmp_path / "r.html"
    layer = layer_of([box(500_000 + 200 * n, 5_300_000, 100, 100) for n in range(1500)])
    results = run("parceldimensions", INPUT=layer, OUTPUT="memory:", REPORT=str(report), feedback=feedback)
    assert "SIZE" not in results and not report.exists()
