"""`extractparcelseries` as a user runs it, on real and on simulated products."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from osgeo import gdal, ogr

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from scene import small_season


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return small_season(tmp_path_factory.mktemp("season"), bands=("B04", "B08", "B11"))


def series(layer):
    """(id, day) -> attributes by name."""
    names = layer.fields().names()
    rows = [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]
    return {(row["id"], row["sensing"].toPyDateTime().date().isoformat()): row for row in rows}


def test_real_fields_over_three_baselines(run, shared_data, tmp_path):
    """Means of fields against GEOS pixel by pixel, raw DN and the offset of the XML."""
    folder = shared_data / "safe_series" / "B_BE_T31UFS_L2A_10months"
    fields = shared_data / "safe_series" / "B_fields.gpkg"
    results = run(
        "extractparcelseries", PRODUCTS=str(folder), INPUT=str(fields), ID_FIELD="id", CLASS_FIELD="crop",
        BANDS=["B04", "B11"], STATISTICS=["count", "mean", "median", "p90"], MASKS=False,
        OUTPUT=str(tmp_path / "series.gpkg"),
    )  # fmt: skip
    layer = QgsVectorLayer(results["OUTPUT"])
    assert layer.wkbType() == QgsWkbTypes.Type.NoGeometry
    assert layer.fields().names()[1:] == [
        "id", "class", "tile", "sensing", "product", "valid", "clear",
        "B04_count", "B04_mean", "B04_median", "B04_p90", "B11_count", "B11_mean", "B11_median", "B11_p90",
    ]  # fmt: skip
    found = series(layer)
    assert len(found) == results["N_ROWS"] == 220 and results["N_PARCELS"] == 22
    source = ogr.Open(str(fields))
    shapes = {str(feature["id"]): feature.GetGeometryRef().Clone() for feature in source.GetLayer(0)}
    for day, offset in (("2020-11-16", 0), ("2021-09-12", -1000)):
        (path,) = (p for p in folder.rglob("*_B04_10m.jp2") if day.replace("-", "") in p.name)
        image = gdal.Open(str(path))
        ulx, step, _, uly, _, _ = image.GetGeoTransform()
        pixels = image.ReadAsArray().astype(float)
        pixels = np.where(pixels == 0, 0, np.maximum(pixels + offset, 1))
        for name, shape in list(shapes.items())[:8]:
            values, weights = [], []
            xmin, xmax, ymin, ymax = shape.GetEnvelope()
            for row in range(max(0, int((uly - ymax) // step)), min(96, int((uly - ymin) // step) + 1)):
                for column in range(
                    max(0, int((xmin - ulx) // step)), min(96, int((xmax - ulx) // step) + 1)
                ):
                    x, y = ulx + column * step, uly - row * step
                    cell = ogr.CreateGeometryFromWkt(
                        QgsGeometry.fromRect(QgsRectangle(x, y - step, x + step, y)).asWkt()
                    )
                    share = shape.Intersection(cell).Area() / step**2
                    if share > 0 and pixels[row, column]:
                        values.append(pixels[row, column])
                        weights.append(share)
            here = found[name, day]
            assert here["B04_count"] == pytest.approx(sum(weights), rel=1e-6)
            assert here["B04_mean"] == pytest.approx(np.average(values, weights=weights), rel=1e-6)


def test_simulated_fields_with_clouds_outlines_and_arrays(run, season, tmp_path):
    h5py = pytest.importorskip("h5py")
    skipped = tmp_path / "skipped.csv"
    results = run(
        "extractparcelseries", PRODUCTS=str(season.products_folder), INPUT=str(season.parcels_path),
        BANDS=["B04", "B08", "B11"], STATISTICS=["mean", "std", "median"], ERODE=10, OUTLINES=True, PIXELS=True,
        OUTPUT=str(tmp_path / "series.gpkg"), ARRAYS=str(tmp_path / "series.h5"), SKIPPED=str(skipped),
    )  # fmt: skip
    layer = QgsVectorLayer(results["OUTPUT"])
    assert QgsWkbTypes.geometryType(layer.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry
    rows = list(layer.getFeatures())
    assert len(rows) == results["N_ROWS"] > 100
    assert all(0 < row["valid"] <= 1 for row in rows)
    assert any(row["clear"] < 0.5 for row in rows) and all(
        row["clear"] <= row["valid"] + 1e-9 for row in rows
    )
    tiles = {}
    for row in rows:
        tiles.setdefault(row["id"], set()).add(row["tile"])
    assert all(len(found) == 1 for found in tiles.values()), "one tile a parcel"
    assert len({tile for found in tiles.values() for tile in found}) == 2
    with open(skipped, encoding="utf-8", newline="") as stream:
        reasons = {line["reason"] for line in csv.DictReader(stream)}
    assert reasons <= {"outside", "eroded_away"}
    with h5py.File(results["ARRAYS"]) as file:
        assert list(file.attrs["bands"]) == ["B04", "B08", "B11"]
        ids = [text.decode() for text in file["parcels/id"][:]]
        by_key = {(row["id"], row["sensing"].toPyDateTime().date().isoformat()): row for row in rows}
        looked = 0
        for name in (key for key in file if key != "parcels"):
            group = file[name]
            days = group["datetime"][:].astype("datetime64[s]").astype("datetime64[D]").astype(str)
            start, weight = group["pixels/start"][:], group["pixels/weight"][:]
            values = group["pixels/values"][:]
            assert values.shape == (len(days), 3, len(weight))
            for place, parcel in enumerate(group["parcel"][:]):
                for date, day in enumerate(days):
                    row = by_key.get((ids[parcel], day))
                    if row is None:
                        assert group["valid"][date, place] == 0
                        continue
                    assert group["statistics"][date, place, 1, 0] == pytest.approx(row["B08_mean"], rel=1e-6)
                    some = slice(start[place], start[place + 1])
                    own, share = values[date, 0, some], weight[some]
                    mean = np.average(own[own > 0], weights=share[own > 0])
                    assert mean == pytest.approx(row["B04_mean"], rel=1e-5)
                    looked += 1
        assert looked == len(rows)


def test_clear_pixels_only_and_raw_values(run, season, tmp_path):
    base = {
        "PRODUCTS": str(season.products_folder), "INPUT": str(season.parcels_path), "BANDS": ["B08"],
        "STATISTICS": ["count", "mean"], "OUTPUT": "memory:", "START": "2018-05-01", "END": "2018-08-01",
    }  # fmt: skip
    every = series(run("extractparcelseries", **base)["OUTPUT"])
    clear = series(run("extractparcelseries", CLEAR_ONLY=True, **base)["OUTPUT"])
    raw = series(run("extractparcelseries", HARMONIZE="raw", **base)["OUTPUT"])
    assert {day for _, day in every} == {"2018-05-21", "2018-07-10"}
    fewer = [key for key, row in every.items() if clear[key]["B08_count"] < row["B08_count"] - 0.5]
    assert fewer and all(day == "2018-05-21" for _, day in fewer)
    for (name, day), row in list(every.items())[:40]:
        shift = 1000 if day == "2018-07-10" else 0  # baseline 05.00
        assert raw[name, day]["B08_mean"] == pytest.approx(row["B08_mean"] + shift, abs=1.0)


def test_a_damaged_product_is_left_out_and_named(run, season, tmp_path):
    import shutil

    folder = tmp_path / "products"
    shutil.copytree(season.products_folder, folder)
    victim = next(folder.rglob("*T31TFM_20180411*_B08_10m.jp2"), None) or next(
        p for p in folder.rglob("*_B08_10m.jp2") if "20180411" in p.name and "T31TFM" in p.name
    )
    data = bytearray(victim.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 4000] = b"\xff" * min(4000, len(data) - middle)
    victim.write_bytes(bytes(data))
    results = run(
        "extractparcelseries", PRODUCTS=str(folder), INPUT=str(season.parcels_path), BANDS=["B08"],
        STATISTICS=["mean"], OUTPUT="memory:", SKIPPED=str(tmp_path / "skipped.csv"),
    )  # fmt: skip
    text = (tmp_path / "skipped.csv").read_text()
    if "damaged_file" in text:  # some damage decodes without an error; then nothing can be told
        assert "20180411" in text
    assert results["N_ROWS"] > 0


def test_bad_input_is_refused(run, season, tmp_path):
    base = {
        "PRODUCTS": str(season.products_folder), "INPUT": str(season.parcels_path), "BANDS": ["B08"],
        "OUTPUT": "memory:",
    }  # fmt: skip

    def refused(**more) -> str:
        with pytest.raises(QgsProcessingException) as caught:
            run("extractparcelseries", **{**base, **more})
        return str(caught.value)

    assert "PIXELS: There is no place for pixel sets" in refused(PIXELS=True)
    assert "CLEAR_ONLY" in refused(CLEAR_ONLY=True, MASKS=False)
    assert "no product has" in refused(BANDS=["B01"])
    assert "There is no field 'crop_of'" in refused(CLASS_FIELD="crop_of")
    (tmp_path / "empty").mkdir()
    assert "no Sentinel-2 product" in refused(PRODUCTS=str(tmp_path / "empty"))
    assert refused(START="2001-01-01", END="2001-12-31")
    far = QgsVectorLayer("Polygon?crs=EPSG:32631", "far", "memory")
    feature = QgsFeature()
    feature.setGeometry(
        QgsGeometry.fromWkt("Polygon((300000 1000000,300100 1000000,300100 1000100,300000 1000000))")
    )
    far.dataProvider().addFeatures([feature])
    assert "no parcel is left" in refused(INPUT=far)
    assert "no parcel is left" in refused(ERODE=5000)


def test_a_cancel_leaves_no_file(run, season, tmp_path):
    pytest.importorskip("h5py")
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent > 20 else None)
    results = run(
        "extractparcelseries", PRODUCTS=str(season.products_folder), INPUT=str(season.parcels_path), BANDS=["B08"],
        OUTPUT="memory:", ARRAYS=str(tmp_path / "s.h5"), feedback=feedback,
    )  # fmt: skip
    assert "N_ROWS" not in results
    assert not list(tmp_path.iterdir())


def test_series_beside_a_dataset_are_the_same(run, season, tmp_path):
    """`tileandstack` with parcels: the table of this algorithm, row by row, and nothing else changes."""
    common = {
        "PRODUCTS": str(season.products_folder), "BANDS": ["B04", "B08", "B11"], "ID_FIELD": "id",
        "CLASS_FIELD": "code", "STATISTICS": ["count", "mean", "median", "p90"], "ERODE": 10,
    }  # fmt: skip
    parcels = str(season.parcels_path)
    alone = run("extractparcelseries", INPUT=parcels, OUTPUT=str(tmp_path / "alone.gpkg"), **common)
    beside = run(
        "tileandstack", PARCELS=parcels, SERIES=str(tmp_path / "beside.gpkg"), SIZE=24,
        DATASET=str(tmp_path / "set"), **common,
    )  # fmt: skip
    tables = [QgsVectorLayer(path) for path in (alone["OUTPUT"], beside["SERIES"])]
    first, second = ([feature.attributes() for feature in table.getFeatures()] for table in tables)
    assert tables[0].fields().names() == tables[1].fields().names()
    assert first == second and len(first) == alone["N_ROWS"] > 100
    assert beside["N_SAMPLES"] > 0 and beside["N_SKIPPED"] >= alone["N_SKIPPED"]


@pytest.mark.parametrize(
    ("entries", "words"),
    [
        ({"SERIES": None}, "Series need both"),
        ({"PARCELS": None}, "Series need both"),
        ({"ITEMS": "parcels"}, "products on disk"),
    ],
)
def test_series_beside_a_dataset_that_cannot_be_made(run, season, tmp_path, entries, words, monkeypatch):
    from deepsatdata_plugin.processing import stack_algorithm

    monkeypatch.setattr(stack_algorithm, "check_items", lambda *_: None)
    given = {"PARCELS": str(season.parcels_path), "SERIES": "memory:", **entries}
    if "ITEMS" in given:
        given["ITEMS"] = given["PARCELS"]
    with pytest.raises(QgsProcessingException, match=words):
        run("tileandstack", PRODUCTS=str(season.products_folder), DATASET=str(tmp_path / "set"), **given)
    assert not (tmp_path / "set").exists()
