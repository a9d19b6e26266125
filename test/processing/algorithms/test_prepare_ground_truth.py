"""`preparegroundtruth` as a user runs it: every country's sample, the canonical csv, and bad input."""

from __future__ import annotations

import csv

import pytest
from osgeo import ogr, osr

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

YEARS = range(2017, 2025)
#: Country -> file, parameters, (parcels, rejected, classes).
SAMPLES = {
    "at": (
        "at/inspire_schlaege_2025-1_polygon.gpkg.zip",
        {"CLASS_FIELD": "SNAR_CODE", "NAME_FIELD": "SNAR_BEZEICHNUNG", "ID_FIELD": "GEO_ID"},
        (100, 0, 15),
    ),
    "cz": (
        "cz/cz_lpis.zip",
        {"CLASS_FIELD": "PLODINA_ID", "NAME_FIELD": "PLOD_NAZE", "ID_FIELD": "ZAKRES_ID", "YEAR_FIELD": "ROK"},
        (100, 0, 23),
    ),
    "de": (
        "de_bb/antrag.zip",
        {"CLASS_FIELD": "code", "NAME_FIELD": "code_bez", "ID_FIELD": "ref_ident", "YEAR_FIELD": "antragjahr"},
        (100, 0, 15),
    ),
    "dk": (
        "dk/Marker_2026.zip",
        {"CLASS_FIELD": "Afgkode", "NAME_FIELD": "Afgroede", "ID_FIELD": "Marknr"},
        (100, 0, 21),
    ),
    "fi": (
        "fi/LandUse.ExistingLandUse.GSAAAgriculturalParcel.gpkg",
        {"CLASS_FIELD": "KASVIKOODI", "ID_FIELD": "TUNNUS", "YEAR_FIELD": "VUOSI"},
        (100, 0, 19),
    ),
    "nl": (
        "nl/brpgewaspercelen_definitief_2023.gpkg",
        {"CLASS_FIELD": "gewascode", "NAME_FIELD": "gewas", "YEAR_FIELD": "jaar"},
        (100, 0, 16),
    ),
    "ro": ("ro/RO_ny.zip", {"PROFILE": "EuroCrops", "YEAR": 2021, "HCAT_LEVEL": "3"}, (96, 4, 5)),
    "us": (
        "us/NationalCSB_2017-2024_rev23.zip",
        {"CLASS_FIELD": [f"CDL{year}" for year in YEARS], "ID_FIELD": "CSBID"},
        (800, 0, 14),
    ),
    "be": (
        "geofileops/polygon-twolayers.gpkg|layername=parcels",
        {"CLASS_FIELD": "GEWASGROEP", "ID_FIELD": "OIDN", "YEAR_FIELD": "DATUM"},
        (47, 1, 6),
    ),
}  # fmt: skip


def table(path) -> list[dict[str, str]]:
    with open(path, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def parcels_file(path, wkts, crs=2154, fields=("CODE_CULTU", "ID_PARCEL"), rows=(), kind=ogr.wkbUnknown):
    """A GeoPackage of shapes with text fields."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = None
    if crs:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(crs)
    layer = source.CreateLayer(path.stem, reference, kind)
    for name in fields:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for wkt, values in zip(wkts, rows):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in zip(fields, values):
            feature[name] = value
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    del layer, source
    return str(path)


def square(x, y, side=100):
    return f"POLYGON(({x} {y},{x + side} {y},{x + side} {y + side},{x} {y + side},{x} {y}))"


@pytest.fixture
def rpg(tmp_path):
    return parcels_file(
        tmp_path / "PARCELLES_GRAPHIQUES.gpkg",
        [square(650_000, 6_860_000), square(650_200, 6_860_000), square(650_400, 6_860_000)],
        rows=[("BTH", "0012345"), ("MIS", "0012346"), ("BTH", "20123457")],
    )


@pytest.fixture
def out(tmp_path):
    return {
        "OUTPUT": str(tmp_path / "out.gpkg"),
        "CLASSES": str(tmp_path / "classes.csv"),
        "REJECTED": str(tmp_path / "rejected.gpkg"),
        "NOTES": str(tmp_path / "notes.gpkg"),
    }


@pytest.mark.parametrize("country", SAMPLES)
def test_samples_of_countries_go_through(run, shared_data, out, tmp_path, country):
    """No step but naming fields; and what comes out as csv goes in again unchanged."""
    name, parameters, expected = SAMPLES[country]
    results = run(
        "preparegroundtruth", INPUT=str(shared_data / "parcels" / name), CSV=str(tmp_path / "out.csv"), **out,
        **parameters,
    )  # fmt: skip
    assert (results["N_PARCELS"], results["N_REJECTED"], results["N_CLASSES"]) == expected, run.log
    layer = QgsVectorLayer(results["OUTPUT"])
    assert layer.featureCount() == expected[0] and layer.crs().isValid()
    assert layer.fields().names()[1:6] == ["crs", "ground_truth", "year", "id", "class_index"]
    assert QgsVectorLayer(results["REJECTED"]).featureCount() == expected[1]
    assert all(feature.geometry().isGeosValid() for feature in layer.getFeatures())
    classes = table(results["CLASSES"])
    assert sum(int(row["n_parcels"]) for row in classes) <= expected[0]
    assert len({row["colour"] for row in classes}) == expected[2]
    again = run(
        "preparegroundtruth", INPUT=results["CSV"], OUTPUT="memory:", CLASSES=str(tmp_path / "again_classes.csv"),
        CSV=str(tmp_path / "again.csv"),
    )  # fmt: skip
    assert (again["N_PARCELS"], again["N_REJECTED"]) == (expected[0], 0)
    assert (tmp_path / "again.csv").read_text() == (tmp_path / "out.csv").read_text()


def test_leading_zeros_stay(run, shared_data, out):
    name, parameters, _ = SAMPLES["de"]
    results = run("preparegroundtruth", INPUT=str(shared_data / "parcels" / name), **out, **parameters)
    codes = {row["code"] for row in table(results["CLASSES"])}
    assert {"001", "003", "004"} <= codes
    layer = QgsVectorLayer(results["OUTPUT"])
    assert {"001", "003", "004"} <= layer.uniqueValues(layer.fields().lookupField("ground_truth"))


def test_profile_picks_the_fields_of_the_french_register(run, rpg, out):
    results = run("preparegroundtruth", INPUT=rpg, PROFILE="RPG", YEAR=2018, **out)
    layer = QgsVectorLayer(results["OUTPUT"])
    rows = [(f["id"], f["ground_truth"], f["year"], f["class_index"], f["crs"]) for f in layer.getFeatures()]
    assert rows == [
        ("0012345", "BTH", 2018, 1, "EPSG:2154"), ("0012346", "MIS", 2018, 2, "EPSG:2154"),
        ("20123457", "BTH", 2018, 1, "EPSG:2154"),
    ]  # fmt: skip
    assert layer.crs().authid() == "EPSG:2154"
    assert "Fields: class: CODE_CULTU; id: ID_PARCEL; year: 2018" in run.log


def test_fiboa_with_its_times(run, tmp_path, out):
    path = parcels_file(
        tmp_path / "fiboa.gpkg", [square(650_000, 6_860_000)],
        fields=("id", "crop:code", "crop:name", "determination:datetime"),
        rows=[("a1", "007", "Blé", "2022-06-01T00:00:00Z")],
    )  # fmt: skip
    results = run("preparegroundtruth", INPUT=path, PROFILE="fiboa", **out)
    feature = next(QgsVectorLayer(results["OUTPUT"]).getFeatures())
    assert (feature["id"], feature["ground_truth"], feature["year"]) == ("a1", "007", 2022)
    assert feature["class_name"] == "Blé"


def test_a_class_table_changed_by_hand_is_taken(run, rpg, out, tmp_path):
    changed = tmp_path / "mine.csv"
    changed.write_text("code,index,name,colour\nBTH,7,wheat,#112233\nMIS,7,maize,\n")
    results = run("preparegroundtruth", INPUT=rpg, PROFILE="RPG", YEAR=2018, CLASS_TABLE=str(changed), **out)
    layer = QgsVectorLayer(results["OUTPUT"])
    assert layer.uniqueValues(layer.fields().lookupField("class_index")) == {7}
    assert [(row["code"], row["index"], row["colour"]) for row in table(results["CLASSES"])] == [
        ("BTH", "7", "#112233"), ("MIS", "7", "#999933")
    ]  # fmt: skip
    assert results["N_CLASSES"] == 1


def test_rare_classes(run, rpg, out):
    entries = {"INPUT": rpg, "PROFILE": "RPG", "YEAR": 2018, "MIN_PARCELS": 2, **out}
    merged = run("preparegroundtruth", RARE="merge", **entries)
    assert [(row["code"], row["index"]) for row in table(merged["CLASSES"])] == [("BTH", "1"), ("MIS", "2")]
    run("preparegroundtruth", RARE="ignore", **entries)
    assert [(row["code"], row["index"]) for row in table(out["CLASSES"])] == [("MIS", "-1"), ("BTH", "1")]


def test_the_result_is_what_rasterizing_takes(run, rpg, out, tmp_path):
    run("preparegroundtruth", INPUT=rpg, PROFILE="RPG", YEAR=2018, **out)
    results = run(
        "rasterizeparcels", INPUT=out["OUTPUT"], CLASS_FIELD="ground_truth", ID_FIELD="id", YEAR_FIELD="year",
        CLASS_TABLE=out["CLASSES"], EXTENT="650000,651000,6859500,6860500 [EPSG:2154]",
        GROUND_TRUTH=str(tmp_path / "truth"),
    )  # fmt: skip
    assert results["N_PARCELS"] == 3
    assert [row["index"] for row in table(tmp_path / "truth" / "classes.csv")] == ["1", "2"]


def test_rasters_of_labels_have_the_colours_of_the_class_table(run, rpg, out, tmp_path):
    from qgis.core import QgsProcessingContext, QgsProject, QgsRasterLayer

    changed = tmp_path / "mine.csv"
    changed.write_text("code,index,name,colour\nBTH,1,wheat,#112233\nMIS,2,maize,\n")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = QgsProcessingFeedback(False)
    results = run(
        "rasterizeparcels", INPUT=rpg, CLASS_FIELD="CODE_CULTU", ID_FIELD="ID_PARCEL", YEAR=2018,
        CLASS_TABLE=str(changed), EXTENT="650000,651000,6859500,6860500 [EPSG:2154]",
        GROUND_TRUTH=str(tmp_path / "truth"), context=context, feedback=feedback,
    )  # fmt: skip
    layer = QgsRasterLayer(results["LABELS"])
    context.layerToLoadOnCompletionDetails(results["LABELS"]).postProcessor().postProcessLayer(
        layer, context, feedback
    )
    shown = {entry.value: entry.color.name() for entry in layer.renderer().classes()}
    assert shown[1] == "#112233" and shown[2] == "#228833"


def test_year_of_a_name_is_taken_and_told(run, tmp_path, out):
    path = parcels_file(tmp_path / "Marker_2019.gpkg", [square(650_000, 6_860_000)], rows=[("A", "1")])
    run("preparegroundtruth", INPUT=path, CLASS_FIELD="CODE_CULTU", **out)
    assert "No year is given: 2019 is taken from the name 'Marker_2019'." in run.log


# ---- bad input -------------------------------------------------------------------------------------


def refused(run, **parameters) -> str:
    with pytest.raises(QgsProcessingException) as caught:
        run("preparegroundtruth", **parameters)
    return str(caught.value)


def test_fields_that_are_missing_are_named(run, rpg, out):
    base = {"INPUT": rpg, **out}
    assert "CLASS_FIELD: No field is chosen. Its fields are: fid, CODE_CULTU, ID_PARCEL." in refused(
        run, YEAR=2018, **base
    )
    text = refused(run, PROFILE="EuroCrops", YEAR=2018, **base)
    assert "profile EuroCrops" in text and "Name the field" in text
    assert "There is no field 'crop'" in refused(run, CLASS_FIELD="crop", YEAR=2018, **base)
    assert "no name tells it" in refused(run, CLASS_FIELD="CODE_CULTU", **base)
    assert "do not tell one year each" in refused(run, CLASS_FIELD=["CODE_CULTU", "ID_PARCEL"], **base)
    assert "no field with codes of HCAT" in refused(run, PROFILE="RPG", YEAR=2018, HCAT_LEVEL="4", **base)


def test_class_tables_that_are_wrong_name_the_line(run, rpg, out, tmp_path):
    wrong = tmp_path / "wrong.csv"
    base = {"INPUT": rpg, "PROFILE": "RPG", "YEAR": 2018, **out, "CLASS_TABLE": str(wrong)}
    wrong.write_text("code,index\nBTH,1\nBTH,2\n")
    assert "line 3" in refused(run, **base) or "stands there twice" in refused(run, **base)
    wrong.write_text("code,index\nBTH,1.5\n")
    assert "no whole number" in refused(run, **base)
    wrong.write_text("code,index\nBTH,1\n")
    assert "RARE: A class table is given" in refused(run, RARE="merge", **base)
    assert "This is the table that is read" in refused(run, **{**base, "CLASSES": str(wrong)})


def test_years_that_are_none_are_rejected_and_all_of_them_an_error(run, tmp_path, out):
    shapes = [square(650_000, 6_860_000), square(650_200, 6_860_000)]
    path = parcels_file(
        tmp_path / "a.gpkg", shapes, fields=("crop", "when"), rows=[("A", "2018"), ("B", "spring")]
    )
    results = run("preparegroundtruth", INPUT=path, CLASS_FIELD="crop", YEAR_FIELD="when", **out)
    assert (results["N_PARCELS"], results["N_REJECTED"]) == (1, 1)
    rejected = next(QgsVectorLayer(results["REJECTED"]).getFeatures())
    assert (rejected["reason"], rejected["detail"]) == ("no_year", "'spring' is no year.")
    assert "completed, 1 skipped" in run.log
    path = parcels_file(tmp_path / "b.gpkg", shapes[:1], fields=("crop", "when"), rows=[("A", "spring")])
    text = refused(run, INPUT=path, CLASS_FIELD="crop", YEAR_FIELD="when", **out)
    assert "1 no_year" in text and "'spring' is no year" in text


def test_mixed_kinds_heights_and_curves(run, tmp_path, out):
    path = parcels_file(
        tmp_path / "mixed.gpkg",
        [
            "POINT(650000 6860000)", "LINESTRING(650000 6860000,650100 6860000)",
            "POLYGON ZM((650000 6860000 1 2,650100 6860000 1 2,650100 6860100 1 2,650000 6860000 1 2))",
            "CURVEPOLYGON(CIRCULARSTRING(650300 6860000,650200 6860100,650100 6860000,650200 6859900,650300 6860000))",
        ],
        rows=[("A", str(number)) for number in range(4)],
    )  # fmt: skip
    results = run("preparegroundtruth", INPUT=path, PROFILE="RPG", YEAR=2018, **out)
    assert (results["N_PARCELS"], results["N_REJECTED"]) == (2, 2)
    reasons = {f["id"]: f["detail"] for f in QgsVectorLayer(results["REJECTED"]).getFeatures()}
    assert reasons == {
        "0": "The geometry is a point, no polygon.",
        "1": "The geometry is a line, no polygon.",
    }


def test_layers_that_cannot_hold_parcels(run, tmp_path, out):
    bare = parcels_file(tmp_path / "bare.gpkg", [square(0, 0)], crs=None, rows=[("A", "1")])
    assert "no coordinate reference system" in refused(run, INPUT=bare, PROFILE="RPG", YEAR=2018, **out)
    (tmp_path / "table.csv").write_text("crop,year\nA,2018\n")
    text = refused(run, INPUT=str(tmp_path / "table.csv"), CLASS_FIELD="crop", **out)
    assert "table without geometries" in text
    path = str(tmp_path / "two.gpkg")
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(2154)
    for name, count in (("empty", 0), ("fields", 1)):
        layer = source.CreateLayer(name, reference, ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("CODE_CULTU", ogr.OFTString))
        for _ in range(count):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkt(square(650_000, 6_860_000)))
            layer.CreateFeature(feature)
    del layer, source
    text = refused(run, INPUT=f"{path}|layername=empty", PROFILE="RPG", YEAR=2018, **out)
    assert "fields (1)" in text and "|layername=fields" in text


def test_files_that_cannot_be_opened_say_what_to_do(run, tmp_path, out):
    for name, words in (
        ("RPG_2018.7z.001", "part of a split archive"),
        ("fields.gpkg", "cannot be opened as a layer"),
        ("torn.zip", "the zip cannot be read"),
    ):
        path = tmp_path / name
        path.write_bytes(b"nothing")
        text = refused(run, INPUT=str(path), PROFILE="RPG", YEAR=2018, **out)
        assert words in text and name in text, text


def test_a_bad_row_of_the_canonical_csv_is_rejected(run, tmp_path, out):
    path = tmp_path / "gt.csv"
    path.write_text(
        '"geometry","crs","ground_truth","year","id"\n'
        f'"{square(650_000, 6_860_000)}","epsg:2154","007","2018","01"\n'
        f'"{square(500_000, 5_300_000)}","EPSG:32633","010","2018","02"\n'
        '"POLYGON((0 0,","EPSG:2154","007","2018","03"\n'
        f'"{square(650_000, 6_861_000)}","","007","2018","04"\n'
    )
    results = run("preparegroundtruth", INPUT=str(path), CSV=str(tmp_path / "out.csv"), **out)
    assert (results["N_PARCELS"], results["N_REJECTED"]) == (2, 2)
    layer = QgsVectorLayer(results["OUTPUT"])
    assert layer.crs().authid() == "EPSG:4326"
    assert {(f["id"], f["ground_truth"]) for f in layer.getFeatures()} == {("01", "007"), ("02", "010")}
    assert [row["crs"] for row in table(tmp_path / "out.csv")] == ["EPSG:2154", "EPSG:32633"]
    reasons = {f["id"]: f["reason"] for f in QgsVectorLayer(results["REJECTED"]).getFeatures()}
    assert reasons == {"03": "invalid_geometry", "04": "no_crs"}


def test_a_cancel_leaves_nothing(run, tmp_path, out):
    layer = QgsVectorLayer("Polygon?crs=EPSG:2154&field=crop:string", "fields", "memory")
    features = []
    for number in range(3000):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["a"])
        feature.setGeometry(QgsGeometry.fromWkt(square(650_000 + 200 * number, 6_860_000)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent > 10 else None)
    results = run("preparegroundtruth", INPUT=layer, CLASS_FIELD="crop", YEAR=2018, feedback=feedback, **out)
    assert "OUTPUT" not in results
    assert not (tmp_path / "classes.csv").exists()


def test_styles_have_the_colours_of_the_class_table(run, rpg, out):
    from deepsatdata_plugin.core.parcels import read_class_table
    from deepsatdata_plugin.processing.styles import classed_parcels, doubtful_parcels, rejected_parcels

    results = run("preparegroundtruth", INPUT=rpg, PROFILE="RPG", YEAR=2018, **out)
    layer = QgsVectorLayer(results["OUTPUT"])
    classed_parcels(read_class_table(results["CLASSES"]))(layer)
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    shown = {category.value(): category.symbol().color().name() for category in renderer.categories()}
    assert shown[1] == "#ddaa33" and shown[2] == "#228833"
    for name, style in (("REJECTED", rejected_parcels), ("NOTES", doubtful_parcels)):
        style(QgsVectorLayer(results[name]))
