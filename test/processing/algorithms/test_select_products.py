"""`selectproducts` as users run it: layers of a search, by hand, again, and headless."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import NULL, QDateTime, Qt

from deepsatdata_plugin.core import selection
from deepsatdata_plugin.core.tiles.cover import footprint
from deepsatdata_plugin.core.tiles.mgrs import tile_square
from deepsatdata_plugin.processing.algorithms import select_products

FIELDS = (
    "field=id:string&field=name:string&field=hub:string&field=tile:string&field=level:string"
    "&field=platform:string&field=sensing:datetime&field=orbit:integer&field=baseline:string"
    "&field=generation:datetime&field=cloud:double&field=size:int8&field=online:string"
    "&field=aoi_overlap:double&field=tile_fill:double&field=streamable:string&field=link:string"
)
NAMES = [part[6:].split(":")[0] for part in FIELDS.split("&")]


def utc(instant):
    return QDateTime.fromSecsSinceEpoch(int(instant.timestamp()), Qt.TimeSpec.UTC)


def row(day, cloud, tile="31TFM", baseline="0207", level="L2A", wkt=None, **changes):
    sensing = datetime(2019, 3, 1, 10, 30, 31, tzinfo=timezone.utc) + timedelta(days=day)
    made = sensing + timedelta(hours=3 + int(baseline) / 100)
    name = f"S2A_MSI{level}_{sensing:%Y%m%dT%H%M%S}_N{baseline}_R051_T{tile}_{made:%Y%m%dT%H%M%S}"
    values = dict(zip(NAMES, [
        f"id-{tile}-{day}-{baseline}", name, "test", tile, level, "S2A", utc(sensing), 51,
        f"{baseline[:2]}.{baseline[2:]}", utc(made), cloud, 800_000_000, "yes", 1.0, 1.0, "no", "",
    ]))  # fmt: skip
    values.update(changes)
    values["wkt"] = wkt if wkt is not None else footprint(tile_square(tile), 50_000).ExportToWkt()
    return values


def products(rows, crs="EPSG:4326"):
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs}&{FIELDS}", "products", "memory")
    features = []
    for values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([values[name] for name in NAMES])
        if values["wkt"]:
            geometry = QgsGeometry.fromWkt(values["wkt"])
            geometry.convertToMultiType()
            feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def season(*tiles, n=40):
    generator = np.random.default_rng(9)
    clouds = generator.uniform(0, 100, (len(tiles) or 1, n))
    return [
        row(5 * i, float(clouds[k, i]), tile) for k, tile in enumerate(tiles or ("31TFM",)) for i in range(n)
    ]


def table(output):
    layer = output if isinstance(output, QgsVectorLayer) else QgsVectorLayer(str(output), "output")
    assert layer.isValid()
    names = layer.fields().names()
    return [{**dict(zip(names, f.attributes())), "geometry": f.geometry()} for f in layer.getFeatures()]


ALL = {"OUTPUT": "memory:", "EXPLAINED": "memory:"}
PERIOD = {"START": "2019-03-01", "END": "2019-09-12"}


def test_methods_of_the_dialog_are_those_of_the_core():
    assert select_products.METHODS == selection.METHODS


def test_a_season_is_selected_and_explained(run, tmp_path):
    rows = season("31TFM", "31TFN")
    report = tmp_path / "report.html"
    results = run(
        "selectproducts", INPUT=products(rows), COUNT=10, MAX_CLOUD=80, REPORT=str(report), **PERIOD, **ALL
    )
    chosen, explained = table(results["OUTPUT"]), table(results["EXPLAINED"])
    assert results["N_SELECTED"] == results["N_STEPS"] == len(chosen) == 20
    assert [f.name() for f in results["OUTPUT"].fields()] == [*NAMES, "step", "gap"]
    assert [f.name() for f in results["EXPLAINED"].fields()] == [*NAMES, "kept", "rule", "why", "step", "gap"]
    assert len(explained) == len(rows)
    assert {one["id"] for one in explained if one["kept"]} == {one["id"] for one in chosen}
    assert all(one["why"] and one["rule"] for one in explained)
    for tile in ("31TFM", "31TFN"):
        own = sorted((one for one in chosen if one["tile"] == tile), key=lambda one: one["step"])
        assert [one["step"] for one in own] == list(range(1, 11))
        assert all(one["cloud"] <= 80 for one in own)
        days = [one["sensing"].toPyDateTime() for one in own]
        assert days == sorted(days)
        assert max(one["gap"] for one in own) <= results["LARGEST_GAP"]
    by_id = {values["id"]: values for values in rows}
    for one in chosen:  # values pass through untouched
        for name in NAMES:
            assert one[name] == by_id[one["id"]][name], name
        assert one["geometry"].isGeosValid()
    page = report.read_text(encoding="utf-8")
    assert "31TFN" in page and page.startswith("<!DOCTYPE html>")
    assert "completed, 0 skipped" in run.log


def test_only_mandatory_parameters(run):
    results = run("selectproducts", INPUT=products(season()), OUTPUT="memory:")
    assert results["N_SELECTED"] == 24
    assert "EXPLAINED" not in results or results["EXPLAINED"] is None


def test_an_area_computes_overlaps_anew(run):
    square = tile_square("31TFM")
    whole = footprint(square, 20_000).ExportToWkt()
    west = "POLYGON((4.2 46,4.4 46,4.4 47,4.2 47,4.2 46))"  # beside the area
    rows = [row(0, 1.0, wkt=whole, aoi_overlap=0.0), row(5, 1.0, wkt=west, aoi_overlap=1.0)]
    extent = "4.6,4.8,46.3,46.6 [EPSG:4326]"
    results = run("selectproducts", INPUT=products(rows), COUNT=2, EXTENT=extent, MIN_OVERLAP=90, **ALL)
    (chosen,) = table(results["OUTPUT"])
    assert chosen["id"] == rows[0]["id"]
    (left,) = [one for one in table(results["EXPLAINED"]) if not one["kept"]]
    assert left["rule"] == "outside_area"


def test_halves_of_an_acquisition(run):
    west = row(0, 10.0, wkt="POLYGON((4.4 46,5 46,5 47,4.4 47,4.4 46))", tile_fill=0.4)
    east = row(0, 20.0, wkt="POLYGON((5 46,5.7 46,5.7 47,5 47,5 46))", tile_fill=0.5, id="east")
    east["name"] = east["name"][:-1] + "9"
    results = run("selectproducts", INPUT=products([west, east, row(5, 5.0)]), COUNT=2, **ALL)
    assert results["N_SELECTED"] == 3 and results["N_STEPS"] == 2
    assert sorted(one["step"] for one in table(results["OUTPUT"])) == [1, 1, 2]


def test_superseded_and_by_hand_are_said(run):
    rows = [*season(n=10), row(0, 50.0, baseline="0500")]
    keep = rows[4]["id"] + ",\n" + rows[5]["name"] + ".SAFE"
    results = run("selectproducts", INPUT=products(rows), COUNT=3, KEEP=keep, DROP=rows[1]["id"], **ALL)
    rules = {one["id"]: (one["kept"], one["rule"]) for one in table(results["EXPLAINED"])}
    assert rules[rows[0]["id"]] == (0, "superseded_baseline")
    assert rules[rows[4]["id"]] == rules[rows[5]["id"]] == (1, "by_hand")
    assert rules[rows[1]["id"]] == (0, "by_hand")
    assert results["N_SELECTED"] == 3


def test_a_selection_can_be_selected_from(run):
    first = run("selectproducts", INPUT=products(season()), COUNT=20, OUTPUT="memory:")["OUTPUT"]
    second = run("selectproducts", INPUT=first, COUNT=5, **ALL)
    assert [f.name() for f in second["OUTPUT"].fields()] == [*NAMES, "step", "gap"]
    assert sorted(one["step"] for one in table(second["OUTPUT"])) == [1, 2, 3, 4, 5]


def test_rows_that_cannot_be_used_are_skipped_and_listed(run):
    rows = season(n=5)
    rows[1]["name"] = "something else"
    rows[1]["sensing"] = NULL
    rows[2]["cloud"] = 140.0
    rows[3]["name"] = ""
    results = run("selectproducts", INPUT=products(rows), COUNT=2, **ALL)
    explained = {one["id"]: one for one in table(results["EXPLAINED"])}
    assert len(explained) == 5
    assert [explained[rows[i]["id"]]["rule"] for i in (1, 2, 3)] == ["unusable"] * 3
    assert "cloud" in explained[rows[2]["id"]]["why"] and "140" in explained[rows[2]["id"]]["why"]
    assert "completed, 3 skipped" in run.log


def test_unknown_values_are_unknown(run):
    rows = [row(5 * i, 10.0, size=NULL if i % 2 else 0, aoi_overlap=NULL, tile_fill=NULL, online="unknown")
            for i in range(6)]  # fmt: skip
    results = run("selectproducts", INPUT=products(rows), COUNT=6, MIN_SIZE=500, MIN_OVERLAP=50, **ALL)
    assert results["N_SELECTED"] == 6


def test_names_decide_over_fields_and_fields_where_names_do_not_tell(run):
    lying = row(0, 1.0, sensing=utc(datetime(2001, 1, 1, tzinfo=timezone.utc)))
    lying["tile"] = "01CCV"
    nameless = row(10, 2.0)
    nameless["name"] = "my mosaic"
    results = run("selectproducts", INPUT=products([lying, nameless]), COUNT=5, **PERIOD, **ALL)
    assert results["N_SELECTED"] == 2 and results["N_STEPS"] == 2


def test_a_table_without_geometry_and_with_few_fields(run):
    layer = QgsVectorLayer("None?field=name:string&field=cloud:double", "table", "memory")
    features = []
    for values in season(n=12):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([values["name"], values["cloud"]])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    results = run("selectproducts", INPUT=layer, COUNT=4, **ALL)
    assert results["N_SELECTED"] == 4
    assert [f.name() for f in results["OUTPUT"].fields()] == ["name", "cloud", "step", "gap"]


def test_rows_are_read_as_for_downloading(run):
    """Names under any of their fields, with path and ending; sizes as an inventory gives them."""
    layer = QgsVectorLayer(
        "None?field=title:string&field=size_bytes:double&field=cloud:string", "t", "memory"
    )
    features = []
    for values in season(n=6):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"/data/2019/{values['name']}.SAFE.zip", 9e8, f" {values['cloud']:.1f} "])
        features.append(feature)
    features[0].setAttribute("cloud", "much")
    layer.dataProvider().addFeatures(features)
    results = run("selectproducts", INPUT=layer, COUNT=6, MIN_SIZE=800, **ALL)
    assert results["N_SELECTED"] == 5
    (left,) = [one for one in table(results["EXPLAINED"]) if one["rule"] == "unusable"]
    assert "much" in left["why"]


def test_bad_input_names_the_parameter(run):
    layer = products(season())
    for changes, text in (
        ({"START": "2019-09-01", "END": "2019-03-01"}, "END"),
        ({"KEEP": "nobody"}, "KEEP: No product of the input has the id or name nobody"),
        ({"KEEP": "a b", "DROP": "b"}, "stands in both"),
        ({"EXTENT": "4,4,46,47 [EPSG:4326]", "AOI": None, "KEEP": "nobody"}, "KEEP"),
    ):
        with pytest.raises(QgsProcessingException, match=text):
            run("selectproducts", INPUT=layer, **changes, **ALL)
    with pytest.raises(QgsProcessingException, match="no product to choose from"):
        run("selectproducts", INPUT=products([]), **ALL)
    mixed = products([row(0, 1.0), row(5, 1.0, level="L1C")])
    with pytest.raises(QgsProcessingException, match="L1C and L2A are mixed"):
        run("selectproducts", INPUT=mixed, **ALL)
    nameless = QgsVectorLayer("Polygon?crs=EPSG:4326&field=x:int", "other", "memory")
    with pytest.raises(QgsProcessingException, match="no field 'name'"):
        run("selectproducts", INPUT=nameless, **ALL)


def test_fewer_than_asked_is_a_warning(run):
    run("selectproducts", INPUT=products(season(n=3)), COUNT=10, OUTPUT="memory:")
    assert any("only 3 steps are within the limits, COUNT is 10" in line for line in run.log)


def test_cancel(run):
    class Cancelled(QgsProcessingFeedback):
        def isCanceled(self):
            return True

    assert run("selectproducts", INPUT=products(season()), OUTPUT="memory:", feedback=Cancelled(False)) in (
        {},
        None,
    )


def test_styles(run):
    from deepsatdata_plugin.processing.styles import chosen_products, explained_products

    results = run("selectproducts", INPUT=products(season()), **ALL)
    chosen_products(results["OUTPUT"])
    explained_products(results["EXPLAINED"])
    assert results["EXPLAINED"].renderer().classAttribute() == "kept"


def test_headless_with_a_geopackage(qgis_process, tmp_path):
    source = tmp_path / "products.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    from qgis.core import QgsCoordinateTransformContext

    error, *rest = QgsVectorFileWriter.writeAsVectorFormatV3(
        products(season("31TFM", "31TFN")), str(source), QgsCoordinateTransformContext(), options
    )
    assert not error, rest
    outputs = {
        "OUTPUT": tmp_path / "chosen.gpkg",
        "EXPLAINED": tmp_path / "explained.gpkg",
        "REPORT": tmp_path / "report.html",
    }
    done = qgis_process("selectproducts", INPUT=source, COUNT=6, METHOD="largest_gap", **outputs, **PERIOD)
    assert done["results"]["N_SELECTED"] == 12
    assert Path(done["results"]["REPORT"]).read_text(encoding="utf-8").count('<svg class="timeline"') == 3
    chosen = table(tmp_path / "chosen.gpkg")
    assert sorted(one["step"] for one in chosen) == sorted([1, 2, 3, 4, 5, 6] * 2)
    assert len(table(tmp_path / "explained.gpkg")) == 80


def test_five_thousand_products_with_an_area(run):
    generator = np.random.default_rng(3)
    tiles = ("31TFM", "31TFN", "31TGM", "31TGN", "31TEM")
    outlines = {tile: footprint(tile_square(tile), 50_000).ExportToWkt() for tile in tiles}
    rows = [
        row(i // 5, float(cloud), tiles[i % 5], wkt=outlines[tiles[i % 5]])
        for i, cloud in enumerate(generator.uniform(0, 100, 5000))
    ]
    layer = products(rows)
    results = run("selectproducts", INPUT=layer, COUNT=60, EXTENT="4,6,46,48 [EPSG:4326]", **ALL)
    assert results["N_SELECTED"] == 300


@pytest.mark.parametrize("kind", ["integer", "int8", "double", "string"])
@pytest.mark.parametrize("target", ["gpkg", "memory"])
def test_merged_layers_repeat_their_fid(run, tmp_path, kind, target):
    """Two searches merged: row numbers repeat, or are no whole numbers any more; all rows are written."""
    numbers = [1, 2, 3, 1, 2, 3]
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:4326&field=fid:{kind}&{FIELDS}", "merged", "memory")
    features = []
    for number, values in zip(numbers, (row(20 * place, 1.0) for place in range(6))):
        feature = QgsFeature(layer.fields())
        fid = str(number) if kind == "string" else float(number) if kind == "double" else number
        feature.setAttributes([fid, *(values[name] for name in NAMES)])
        feature.setGeometry(QgsGeometry.fromWkt(values["wkt"]))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    out = {name: "memory:" if target == "memory" else str(tmp_path / f"{name}.gpkg") for name in ("a", "b")}
    results = run("selectproducts", INPUT=layer, COUNT=6, OUTPUT=out["a"], EXPLAINED=out["b"])
    for name in ("OUTPUT", "EXPLAINED"):
        found = results[name] if target == "memory" else QgsVectorLayer(results[name], name, "ogr")
        assert sorted({feature["id"] for feature in found.getFeatures()}) == sorted(
            row(20 * place, 1.0)["id"] for place in range(6)
        )
        if kind in ("double", "string"):
            assert "fid_old" in found.fields().names()
        if target == "gpkg":
            assert [feature["fid"] for feature in found.getFeatures()] == [1, 2, 3, 4, 5, 6]


def test_a_layer_that_cannot_be_written_is_named(run, tmp_path):
    """The layer, its parameter and the reason, not only a file's name."""
    (tmp_path / "folder").write_text("in the way")
    with pytest.raises(QgsProcessingException, match=r"'All products, explained' \(EXPLAINED\)") as caught:
        run(
            "selectproducts", INPUT=products([row(0, 1.0)]), COUNT=1, OUTPUT="memory:",
            EXPLAINED=str(tmp_path / "folder" / "x.gpkg"),
        )  # fmt: skip
    assert str(tmp_path / "folder" / "x.gpkg") in str(caught.value)
