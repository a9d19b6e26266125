"""`rasterizeparcels` in all the ways a user runs it."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from scene import small_season

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

import processing

LAYERS = ("LABELS", "IDS", "MASK", "COVERAGE", "N_CLAIMS", "DISTANCE")
EXTENT = "300000,301200,5299080,5300040 [EPSG:32633]"


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return small_season(tmp_path_factory.mktemp("season"), dates=("2018-04-11",))


def parcels_layer(crs="EPSG:32633"):
    """Three fields, two of which overlap, and one null geometry."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "fields", "memory")
    layer.dataProvider().addAttributes(
        [
            QgsField("name", QVariant.String),
            QgsField("crop", QVariant.String),
            QgsField("harvest", QVariant.Date),
            QgsField("yield", QVariant.Double),
        ]
    )
    layer.updateFields()
    rows = [
        ("a", "wheat", "2021-07-01", 7.5, (300_100, 5_299_700, 300_300, 5_299_900)),
        ("b", "maize", "2021-09-01", 9.0, (300_250, 5_299_700, 300_500, 5_299_900)),
        ("c", "wheat", "2022-07-01", 6.0, (300_600, 5_299_300, 300_800, 5_299_500)),
        ("d", None, "2021-07-01", None, None),
    ]
    features = []
    for name, crop, harvest, amount, bounds in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, crop, harvest, amount])
        if bounds:
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*bounds)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def pixels(path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture
def simple(tmp_path):
    """Parameters of a small run around an extent."""
    return {
        "INPUT": parcels_layer(),
        "CLASS_FIELD": "crop",
        "ID_FIELD": "name",
        "YEAR_FIELD": "harvest",
        "EXTENT": EXTENT,
        "GROUND_TRUTH": str(tmp_path / "truth"),
    }


def test_mandatory_keys_only(run, tmp_path):
    results = run(
        "rasterizeparcels", INPUT=parcels_layer(), CLASS_FIELD="crop", YEAR=2021, EXTENT=EXTENT,
        GROUND_TRUTH="TEMPORARY_OUTPUT",
    )  # fmt: skip
    assert {*LAYERS, "GROUND_TRUTH", "N_PARCELS", "N_SKIPPED", "N_CONFLICTS"} <= set(results)
    assert (results["N_PARCELS"], results["N_SKIPPED"], results["N_CONFLICTS"]) == (3, 1, 1)
    assert results["LABELS"].endswith("grid_2021_10m_labels.tif")
    assert "completed, 1 skipped" in "\n".join(run.log)


def test_two_years_text_classes_and_conflicts(run, simple):
    results = run(
        "rasterizeparcels", **simple, RESOLUTION=["20", "5"], CONFLICTS="memory:", OUTSIDE="background"
    )
    assert results["LABELS"].endswith("grid_2021_5m_labels.tif")
    labels, mask, ids = (pixels(results[name]) for name in ("LABELS", "MASK", "IDS"))
    assert labels.shape == (192, 240)
    assert set(np.unique(labels)) == {0, 1, 2}
    assert (mask == 2).sum() == 10 * 40
    assert set(np.unique(ids[mask == 2])) == {1}, "ties go to the smaller id"
    description = json.loads((simple_folder(simple) / "ground_truth.json").read_text())
    assert (description["years"], description["resolutions"]) == ([2021, 2022], [20, 5])
    assert len(description["files"]) == 24
    log = "\n".join(run.log)
    assert "The class codes are numbered" in log
    assert "Pairs of parcels that claim the same ground: 1" in log
    assert "1: maize" in log
    assert "2: wheat" in log
    assert "Parcels left out: 1 (no geometry)" in log and "d: The geometry is null." in log
    (conflict,) = results["CONFLICTS"].getFeatures()
    row = dict(zip(conflict.fields().names(), conflict.attributes()))
    assert (row["id_a"], row["id_b"], row["class_a"], row["class_b"], row["same_class"]) == (
        "a", "b", "wheat", "maize", 0,
    )  # fmt: skip
    assert row["overlap_area_m2"] == pytest.approx(50 * 200)
    assert row["share_of_smaller"] == pytest.approx(0.25)
    assert conflict.geometry().area() == pytest.approx(10_000)
    assert results["CONFLICTS"].crs().authid() == "EPSG:32633"


def test_more_layers_and_codes_of_the_crop_hierarchy(run, simple):
    layer = simple["INPUT"]
    layer.dataProvider().addAttributes(
        [QgsField("EC_hcat_c", QVariant.String), QgsField("EC_hcat_n", QVariant.String)]
    )
    layer.updateFields()
    place = layer.fields().lookupField("EC_hcat_c")
    with_codes = {
        f.id(): {place: f"330101010{f.id()}", place + 1: "wheat"} for f in layer.getFeatures() if f.id() < 3
    }
    assert layer.dataProvider().changeAttributeValues(with_codes)
    results = run("rasterizeparcels", **simple, LAYERS=["overlap_area", "runner_up"])
    assert {"OVERLAP_AREA", "RUNNER_UP"} <= set(results) and "MASK_CONFLICT" not in results
    assert pixels(results["OVERLAP_AREA"]).sum() == 50 * 200
    assert set(np.unique(pixels(results["RUNNER_UP"]))) == {0, 1}
    with (simple_folder(simple) / "parcels.csv").open(encoding="utf-8", newline="") as stream:
        codes = [(row["id"], row["hcat_code"], row["hcat_name"]) for row in csv.DictReader(stream)]
    assert codes == [("a", "3301010101", "wheat"), ("b", "3301010102", "wheat"), ("c", "", ""), ("d", "", "")]
    with pytest.raises(QgsProcessingException, match="LAYERS.*no runner_up"):
        run("rasterizeparcels", **{**simple, "CLASS_FIELD": "yield"}, TASK="regression", LAYERS=["runner_up"])


def simple_folder(simple) -> Path:
    return Path(simple["GROUND_TRUTH"])


def test_selected_features_only(run, simple):
    from qgis.core import QgsProcessingFeatureSourceDefinition

    layer = simple["INPUT"]
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("name = 'c'")
    try:
        source = QgsProcessingFeatureSourceDefinition(layer.id(), True)
        results = run("rasterizeparcels", **{**simple, "INPUT": source})
    finally:
        QgsProject.instance().takeMapLayer(layer)
    assert results["N_PARCELS"] == 1
    assert results["LABELS"].endswith("grid_2022_10m_labels.tif")


def test_regression(run, simple):
    results = run("rasterizeparcels", **{**simple, "CLASS_FIELD": "yield"}, TASK="regression")
    labels = pixels(results["LABELS"])
    assert labels.dtype == np.float32
    # Where both parcels cover a pixel wholly, the mean of both.
    assert set(np.unique(labels[np.isfinite(labels)])) == {7.5, 8.25, 9.0}
    assert results["N_SKIPPED"] == 1


def test_class_table_surveyed_area_and_least_coverage(run, simple, tmp_path):
    table = tmp_path / "classes.csv"
    table.write_text("code,index,name\nwheat,7,Winter wheat\n")
    surveyed = QgsVectorLayer("Polygon?crs=EPSG:32633", "surveyed", "memory")
    feature = QgsFeature()
    feature.setGeometry(
        QgsGeometry.fromWkt("POLYGON((300000 5299000,300700 5299000,300700 5300100,300000 5300100))")
    )
    surveyed.dataProvider().addFeature(feature)
    results = run(
        "rasterizeparcels", **simple, CLASS_TABLE=str(table), SURVEYED=surveyed, OUTSIDE="ignore",
        MIN_COVERAGE=0.5, RESOLUTION=["20"],
    )  # fmt: skip
    labels = pixels(results["LABELS"])
    assert set(np.unique(labels)) == {-1, 0, 7}
    assert (labels[:, 35:] == -1).all()
    assert "the class is not in the class table" in "\n".join(run.log)
    other = run(
        "rasterizeparcels", **{**simple, "GROUND_TRUTH": str(tmp_path / "other")}, SURVEYED=surveyed,
        OUTSIDE="background",
    )  # fmt: skip
    assert "The surveyed area changes nothing" in "\n".join(run.log)
    assert (pixels(other["LABELS"]) >= 0).all()


def test_grid_of_products(season, run, tmp_path):
    results = run(
        "rasterizeparcels", INPUT=str(season.parcels_path), CLASS_FIELD="code", ID_FIELD="id",
        YEAR_FIELD="year", PRODUCTS=str(season.products_folder), RESOLUTION=["60", "10", "2.5"],
        GROUND_TRUTH=str(tmp_path / "truth"),
    )  # fmt: skip
    assert results["LABELS"].endswith("T31TFM_2018_2.5m_labels.tif")
    description = json.loads((tmp_path / "truth" / "ground_truth.json").read_text())
    assert [grid["name"] for grid in description["grids"]] == ["T31TFM", "T31TFN"]
    for written in season.written:
        name = f"T{written.spec.tile}_2018_10m_labels.tif"
        band = gdal.Open(str(next(written.path.rglob("*_B02_10m.jp2"))))
        labels = gdal.Open(str(tmp_path / "truth" / name))
        assert labels.GetGeoTransform() == band.GetGeoTransform()
        assert (labels.RasterXSize, labels.RasterYSize) == (band.RasterXSize, band.RasterYSize)
    assert (pixels(results["LABELS"]) > 0).mean() > 0.3


def test_extent_in_degrees_and_given_crs(run, simple):
    results = run("rasterizeparcels", **{**simple, "EXTENT": "12.30,12.33,47.80,47.83 [EPSG:4326]"})
    assert gdal.Open(results["LABELS"]).GetSpatialRef().GetAuthorityCode(None) == "32633"
    assert "Grid: EPSG:32633" in "\n".join(run.log)
    folder = simple["GROUND_TRUTH"] + "_lambert"
    results = run("rasterizeparcels", **{**simple, "CRS": "EPSG:31287", "GROUND_TRUTH": folder})
    assert gdal.Open(results["LABELS"]).GetSpatialRef().GetAuthorityCode(None) == "31287"


def test_ground_outside_a_survey_is_unknown(run, simple):
    labels = pixels(run("rasterizeparcels", **simple)["LABELS"])
    assert set(np.unique(labels)) == {-1, 1, 2}
    assert (labels == -1).mean() > 0.8


@pytest.mark.parametrize(
    ("extent", "epsg"),
    [
        ("1370000,1374000,6075000,6080000 [EPSG:3857]", "32633"),
        ("300000,301200,5299080,5300040 [EPSG:25833]", "32633"),
        ("740000,756000,5290000,5310000 [EPSG:32632]", "32632"),
    ],
)
def test_rasters_lie_where_products_lie(run, simple, extent, epsg):
    """Metres of a web map or of a national grid are no reason to leave the UTM zone."""
    results = run("rasterizeparcels", **{**simple, "EXTENT": extent})
    dataset = gdal.Open(results["LABELS"])
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == epsg
    assert "no UTM zone" not in "\n".join(run.log)


def test_named_crs_that_is_no_utm_zone_is_told(run, simple):
    run("rasterizeparcels", **simple, CRS="EPSG:3857")
    assert "The grid is in EPSG:3857, which is no UTM zone" in "\n".join(run.log)


def test_same_parcels_in_another_order_without_ids(run, simple, tmp_path):
    """Feature ids number the rows of a file: they decide nothing."""
    found = []
    for name, turned in (("one", False), ("two", True)):
        layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=crop:string", "fields", "memory")
        features = []
        for crop in ("wheat", "maize")[:: -1 if turned else 1]:
            feature = QgsFeature(layer.fields())
            feature.setAttributes([crop])
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(300_100, 5_299_700, 300_300, 5_299_900)))
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        results = run(
            "rasterizeparcels", INPUT=layer, CLASS_FIELD="crop", YEAR=2021, EXTENT=EXTENT,
            GROUND_TRUTH=str(tmp_path / name),
        )  # fmt: skip
        found.append((pixels(results["LABELS"]), pixels(results["IDS"])))
    assert all(np.array_equal(a, b) for a, b in zip(*found))
    assert set(np.unique(found[0][0])) == {-1, 1}
    assert "feature ids of this layer and hold for it only" in "\n".join(run.log)


def test_doubtful_fields_are_told(run, simple):
    run("rasterizeparcels", **{**simple, "CLASS_FIELD": "name"})
    assert "The field name gives 4 classes to 4 parcel(s)" in "\n".join(run.log)


def test_repeated_ids_are_told_in_one_line(run, simple):
    run("rasterizeparcels", **{**simple, "ID_FIELD": "crop", "YEAR_FIELD": None}, YEAR=2021)
    assert [line for line in run.log if "share their id" in line] == [
        (
            "2 parcel(s) share their id with another one of their year (most often wheat: 2 times); each is a parcel "
            "of its own (see notes.csv)"
        )
    ]


def test_products_without_images_are_in_the_table(season, run, tmp_path):
    products = shutil.copytree(season.products_folder, tmp_path / "products")
    _, broken = sorted(path for path in products.iterdir() if path.name.endswith(".SAFE"))[:2]
    for image in broken.rglob("*.jp2"):
        image.write_bytes(b"")
    results = run(
        "rasterizeparcels", INPUT=str(season.parcels_path), CLASS_FIELD="code", ID_FIELD="id",
        YEAR_FIELD="year", PRODUCTS=str(products), GROUND_TRUTH=str(tmp_path / "truth"),
    )  # fmt: skip
    with (tmp_path / "truth" / "skipped.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["subject"] for row in rows if row["kind"] == "product"] == [broken.name[:-5]]
    assert len(rows) == results["N_SKIPPED"]


# ---- what is refused -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"YEAR": 2021}, "YEAR and YEAR_FIELD: Both are given"),
        ({"YEAR_FIELD": None}, "YEAR and YEAR_FIELD: Neither is given"),
        ({"EXTENT": None}, "PRODUCTS and EXTENT: Neither is given"),
        ({"PRODUCTS": "/"}, "PRODUCTS and EXTENT: Both are given"),
        ({"CRS": "EPSG:999999"}, "CRS EPSG:999999: There is no such coordinate system"),
        ({"RULE": "all_touched", "MIN_COVERAGE": 0.5}, "MIN_COVERAGE: the rule all_touched"),
        ({"TASK": "regression", "CLASS_TABLE": "x.csv"}, "CLASS_TABLE: A regression has values"),
        ({"RESOLUTION": ["4"]}, "RESOLUTION"),
        ({"RESOLUTION": []}, "RESOLUTION"),
        ({"MIN_COVERAGE": 50}, "MIN_COVERAGE"),
        ({"CLASS_FIELD": "culture"}, "There is no field 'culture'.*name, crop, harvest, yield"),
        ({"CLASS_TABLE": "/absent.csv"}, "absent.csv"),
        ({"EXTENT": "0,600,0,600 [EPSG:32633]"}, "none of the 4 parcels lies inside the grids"),
        ({"CLASS_FIELD": "name", "TASK": "regression"}, "no parcel has a number"),
    ],
)
def test_refused(run, simple, change, message):
    with pytest.raises(QgsProcessingException, match=message):
        run("rasterizeparcels", **{**simple, **change})
    assert not list(simple_folder(simple).glob("*")) if simple_folder(simple).exists() else True


def test_no_crs(run, simple):
    with pytest.raises(
        QgsProcessingException, match=r"INPUT: .* has no coordinate reference system.*Set the CRS"
    ):
        run("rasterizeparcels", **{**simple, "INPUT": parcels_layer(crs="")})


_UNDEFINED_DEGREES = (
    'GEOGCS["Undefined geographic SRS",DATUM["unknown",SPHEROID["unknown",6378137,298.257223563]],'
    'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]'
)


@pytest.mark.parametrize(
    "undefined",
    [
        'LOCAL_CS["Undefined Cartesian SRS",UNIT["Meter",1],AXIS["(E)",EAST],AXIS["(N)",NORTH]]',
        _UNDEFINED_DEGREES,
    ],
)
def test_crs_that_stands_for_none(run, simple, undefined):
    """What GDAL gives of a GeoPackage's layer with srs_id -1 or 0."""
    layer = parcels_layer(crs="")
    layer.setCrs(QgsCoordinateReferenceSystem.fromWkt(undefined))
    assert layer.crs().isValid()
    with pytest.raises(QgsProcessingException, match="INPUT: .* has no coordinate reference system"):
        run("rasterizeparcels", **{**simple, "INPUT": layer})


def test_table_without_geometry(run, simple):
    layer = QgsVectorLayer("None?field=crop:string&field=name:string&field=harvest:date", "crops", "memory")
    with pytest.raises(QgsProcessingException, match=r"crops: this is a table without geometries"):
        run("rasterizeparcels", **{**simple, "INPUT": layer})


def test_field_of_lists(run, simple, tmp_path):
    path = tmp_path / "lists.geojson"
    shape = {"type": "Polygon", "coordinates": [[[12.3, 47.8], [12.31, 47.8], [12.31, 47.81], [12.3, 47.8]]]}
    feature = {"type": "Feature", "properties": {"crop": ["water", "reed"]}, "geometry": shape}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    changed = {**simple, "INPUT": str(path), "ID_FIELD": None, "YEAR_FIELD": None}
    with pytest.raises(
        QgsProcessingException, match=r"the field of the class holds lists .*water.*one number"
    ):
        run("rasterizeparcels", **changed, YEAR=2021)


def test_empty_layer_names_the_others_of_its_file(run, simple, tmp_path):
    path = tmp_path / "register.gpkg"
    driver = gdal.GetDriverByName("GPKG")
    dataset = driver.Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    for name, kind, count in (
        ("empty", ogr.wkbPolygon, 0), ("fields", ogr.wkbPolygon, 2), ("wells", ogr.wkbPoint, 3),
    ):  # fmt: skip
        layer = dataset.CreateLayer(name, crs, kind)
        layer.CreateField(ogr.FieldDefn("crop"))
        for _ in range(count):
            layer.CreateFeature(ogr.Feature(layer.GetLayerDefn()))
    layer = dataset = None
    changed = {**simple, "INPUT": f"{path}|layername=empty", "ID_FIELD": None, "YEAR_FIELD": None}
    with pytest.raises(
        QgsProcessingException, match=r"has no features\. Layers .* some: fields \(2\)\. .*layername=fields"
    ):
        run("rasterizeparcels", **changed, YEAR=2021)


def test_nothing_selected_and_nothing_left_by_a_filter(run, simple):
    from qgis.core import QgsProcessingFeatureSourceDefinition

    layer = simple["INPUT"]
    QgsProject.instance().addMapLayer(layer)
    try:
        source = QgsProcessingFeatureSourceDefinition(layer.id(), True)
        with pytest.raises(
            QgsProcessingException, match=r"fields: no feature is selected\..*take all features"
        ):
            run("rasterizeparcels", **{**simple, "INPUT": source})
        if layer.setSubsetString("name = 'z'"):  # QGIS 3.22 filters no layers in memory
            with pytest.raises(QgsProcessingException, match=r"no feature passes the layer's filter"):
                run("rasterizeparcels", **simple)
    finally:
        QgsProject.instance().takeMapLayer(layer)


def test_no_products_in_the_folder(run, simple, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(QgsProcessingException, match="no Sentinel-2 product"):
        run("rasterizeparcels", **{**simple, "EXTENT": None, "PRODUCTS": str(tmp_path / "empty")})


def test_folder_of_another_run(run, simple):
    run("rasterizeparcels", **simple)
    run("rasterizeparcels", **simple)
    with pytest.raises(QgsProcessingException, match="the folder holds another ground truth"):
        run("rasterizeparcels", **simple, RESOLUTION=["20"])


def test_cancel(simple, provider):
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    processing.run("deepsatdata:rasterizeparcels", simple, feedback=feedback)
    assert "Cancelled" in feedback.textLog()
    assert not list(simple_folder(simple).glob("*"))


# ---- layers in the project -----------------------------------------------------------------------


def test_layers_are_offered_and_styled(simple, provider):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = QgsProcessingFeedback(False)
    results = processing.run(
        "deepsatdata:rasterizeparcels",
        {**simple, "RESOLUTION": ["10", "5"]},
        context=context,
        feedback=feedback,
    )
    offered = context.layersToLoadOnCompletion()
    assert len(offered) == 24
    assert {details.layerTypeHint for details in offered.values()} == {QgsProcessingUtils.LayerHint.Raster}
    for name in LAYERS:
        path = results[name]
        layer = QgsRasterLayer(path, offered[path].name)
        assert layer.isValid()
        offered[path].postProcessor().postProcessLayer(layer, context, feedback)
        renderer = layer.renderer()
        if name == "LABELS":
            assert isinstance(renderer, QgsPalettedRasterRenderer)
            assert [(c.value, c.label) for c in renderer.classes()] == [
                (1, "1: maize"), (2, "2: wheat"), (0, "background"),
            ]  # fmt: skip
            assert len({c.color.name() for c in renderer.classes()}) == 3
            assert renderer.classes()[2].color.alpha() == 0
        elif name == "IDS":
            assert [c.value for c in renderer.classes()] == [1, 2, 3, 4]
        elif name == "MASK":
            assert [c.value for c in renderer.classes()] == [0, 1, 2]
            assert renderer.classes()[0].color.alpha() == 0
        else:
            assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
        image = layer.previewAsImage(layer_size())
        assert not image.isNull()
        colours = {image.pixel(x, y) for x in range(100) for y in range(80)}
        assert len(colours) > 1, name


def layer_size():
    from qgis.PyQt.QtCore import QSize

    return QSize(100, 80)


def test_nothing_is_offered_without_a_project(simple, provider):
    context = QgsProcessingContext()
    processing.run("deepsatdata:rasterizeparcels", simple, context=context)
    assert context.layersToLoadOnCompletion() == {}


# ---- headless ------------------------------------------------------------------------------------


def test_headless(season, qgis_process, tmp_path):
    answer = qgis_process(
        "rasterizeparcels", INPUT=season.parcels_path, CLASS_FIELD="code", ID_FIELD="id", YEAR_FIELD="year",
        PRODUCTS=season.products_folder, RESOLUTION=["20", "10"], GROUND_TRUTH=tmp_path / "truth",
        CONFLICTS=tmp_path / "conflicts.gpkg",
    )  # fmt: skip
    results = answer["results"]
    assert results["N_PARCELS"] > 50
    assert results["LABELS"] == str(tmp_path / "truth" / "T31TFM_2018_10m_labels.tif")
    assert QgsVectorLayer(str(tmp_path / "conflicts.gpkg")).featureCount() == results["N_CONFLICTS"]


def test_headless_error_names_the_field(season, qgis_process, tmp_path):
    with pytest.raises(AssertionError, match="There is no field 'absent'"):
        qgis_process(
            "rasterizeparcels", INPUT=season.parcels_path, CLASS_FIELD="absent", YEAR=2018,
            PRODUCTS=season.products_folder, GROUND_TRUTH=tmp_path / "truth",
        )  # fmt: skip


# ---- real data -----------------------------------------------------------------------------------


def test_real_parcels_on_real_products(shared_data, run, tmp_path):
    series = shared_data / "safe_series"
    results = run(
        "rasterizeparcels", INPUT=str(series / "A_parcels_translated_real.gpkg"), CLASS_FIELD="crop_code",
        ID_FIELD="parcel_id", YEAR=2021, PRODUCTS=str(series / "A_AT_T33UUP_L2A_2dates"),
        RESOLUTION=["10", "2.5"], GROUND_TRUTH=str(tmp_path / "truth"), CONFLICTS="memory:",
    )  # fmt: skip
    assert (results["N_PARCELS"], results["N_SKIPPED"], results["N_CONFLICTS"]) == (74, 2, 22)
    assert results["CONFLICTS"].featureCount() == 22
    log = "\n".join(run.log)
    assert "1 invalid geometry(ies) repaired" in log
    assert "P074: The parcel lies outside every grid" in log
    assert "P076: The geometry is null" in log


# ---- coordinate operations -------------------------------------------------------------------------


def test_a_crs_without_datum_is_told_and_recorded(run, simple, tmp_path):
    """Bessel's ellipsoid without a shift: the labels lay a hundred metres off, and nobody said so."""
    bessel = osr.SpatialReference()
    bessel.ImportFromProj4(
        "+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9996 +x_0=500000 +y_0=0 +ellps=bessel +units=m"
    )
    layer = parcels_layer()
    crs = QgsCoordinateReferenceSystem.fromWkt(bessel.ExportToWkt())
    layer.setCrs(crs)
    assert layer.crs() == crs and not crs.authid().startswith("EPSG:")
    simple["INPUT"] = layer
    run("rasterizeparcels", **{**simple, "EXTENT": "299000,302000,5298000,5301000 [EPSG:32633]"})
    log = "\n".join(run.log)
    assert "no datum shift is known" in log
    assert "100 m and more" in log
    (operation,) = json.loads((simple_folder(simple) / "ground_truth.json").read_text())["source"][
        "operations"
    ]
    assert operation["ballpark"] and operation["accuracy_m"] is None
    assert operation["to"] == "EPSG:32633" and "Ballpark" in operation["name"]


def test_an_operation_within_a_pixel_is_recorded_only(run, simple):
    run("rasterizeparcels", **simple)
    (operation,) = json.loads((simple_folder(simple) / "ground_truth.json").read_text())["source"][
        "operations"
    ]
    assert (operation["name"], operation["accuracy_m"]) == ("Null", 0.0)
    assert "may be off" not in "\n".join(run.log)


def test_an_extent_typed_in_another_order_is_told_before_work(run, simple):
    simple |= {"EXTENT": "300000,5299080,301200,5300040 [EPSG:32633]", "INPUT": parcels_layer("EPSG:32713")}
    with pytest.raises(QgsProcessingException, match="none of the 4 parcels lies inside"):
        run("rasterizeparcels", **simple)
    assert any("QGIS reads xmin,xmax,ymin,ymax" in line for line in run.log)


def test_conflicts_that_cannot_be_written_lose_nothing(run, tmp_path):
    """The ground truth is whole by then, and holds the same layer."""
    results = run(
        "rasterizeparcels", INPUT=parcels_layer(), CLASS_FIELD="crop", YEAR_FIELD="harvest", EXTENT=EXTENT,
        RESOLUTION=["10"], GROUND_TRUTH=str(tmp_path / "truth"), CONFLICTS="/proc/conflicts.gpkg",
    )  # fmt: skip
    assert "CONFLICTS" not in results or results["CONFLICTS"] is None
    assert results["N_CONFLICTS"] > 0
    log = "\n".join(run.log)
    assert "(CONFLICTS) cannot be written" in log and "The ground truth is whole; conflicts.gpkg" in log
    assert "completed" in log
    assert QgsVectorLayer(str(tmp_path / "truth" / "conflicts.gpkg")).featureCount() == results["N_CONFLICTS"]


def test_a_folder_that_cannot_be_written_is_refused_before_parcels_are_read(run, monkeypatch):
    from deepsatdata_plugin.core.parcels import table

    read = []
    monkeypatch.setattr(table, "clean_geometry", lambda *_: read.append(1))
    with pytest.raises(QgsProcessingException, match=r"/proc/truth: nothing can be written there .*Choose"):
        run(
            "rasterizeparcels", INPUT=parcels_layer(), CLASS_FIELD="crop", YEAR_FIELD="harvest",
            EXTENT=EXTENT, RESOLUTION=["10"], GROUND_TRUTH="/proc/truth",
        )  # fmt: skip
    assert not read
