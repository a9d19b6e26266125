"""`findtiles` as users run it: with layers, extents, models' feedback, and headless."""

from __future__ import annotations

import json

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsVectorLayer,
)

from deepsatdata_plugin.core.tiles.mgrs import tile_square

DIJON = "4.95,5.15,47.25,47.4 [EPSG:4326]"


def polygons(*wkts: str, crs: str = "EPSG:4326") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs}" if crs else "MultiPolygon", "area", "memory")
    if not crs:
        layer.setCrs(QgsCoordinateReferenceSystem())
    features = []
    for wkt in wkts:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def rows(output) -> list[dict]:
    layer = output if isinstance(output, QgsVectorLayer) else QgsVectorLayer(str(output), "tiles")
    assert layer.isValid()
    names = layer.fields().names()
    found = [{**dict(zip(names, f.attributes())), "geometry": f.geometry()} for f in layer.getFeatures()]
    return sorted(found, key=lambda row: row["rank"])


def test_an_extent_inside_one_tile(run):
    results = run("findtiles", EXTENT=DIJON, OUTPUT="memory:")
    (row,) = rows(results["OUTPUT"])
    assert (row["tile"], row["epsg"], row["rank"], row["in_cover"]) == ("31TFN", 32631, 1, 1)
    assert row["aoi_overlap"] == pytest.approx(1.0)
    assert 0 < row["tile_overlap"] < 0.05
    assert results["TILES"] == results["COVER"] == "31TFN"
    assert results["N_TILES"] == 1
    assert any(
        "1 tile(s) have a part of the area. 1 of them cover(s) the area, fewer do not." in line
        for line in run.log
    )


@pytest.mark.parametrize("side", [5, 25, 60])
@pytest.mark.parametrize(
    ("epsg", "x", "y"),
    [(32631, 434_640, 4_640_740), (32631, 400_000, 6_653_000), (32633, 520_000, 7_767_000)],
)
def test_a_small_area_has_a_tile_too(run, side, epsg, x, y):
    """At 42, 60 and 70 degrees north; fields up to 25, 40 and 60 m had an empty COVER."""
    results = run("findtiles", EXTENT=f"{x},{x + side},{y},{y + side} [EPSG:{epsg}]", OUTPUT="memory:")
    assert len(results["COVER"].split(",")) == 1 and results["COVER"]
    (best, *_) = rows(results["OUTPUT"])
    assert best["tile"] == results["COVER"] and best["aoi_overlap"] == pytest.approx(1.0)
    assert not any("0 cover the area" in line for line in run.log)


def test_a_small_part_that_lies_apart_is_not_forgotten(run):
    layer = polygons(
        "POLYGON((350000 4640000,350500 4640000,350500 4640500,350000 4640500,350000 4640000))",
        "POLYGON((434640 4640740,434666 4640740,434666 4640766,434640 4640766,434640 4640740))",
        crs="EPSG:32631",
    )
    assert run("findtiles", AOI=layer, OUTPUT="memory:")["COVER"] == "31TCG,31TDG"


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("16.2,48.1,16.5,48.3 [EPSG:4326]", "16.2,16.5,48.1,48.3"),
        ("653700,5143920,656100,5146320 [EPSG:32631]", "653700,656100,5143920,5146320"),
    ],
)
def test_an_extent_typed_in_another_order_is_told(run, typed, right):
    run("findtiles", EXTENT=typed, MIN_OVERLAP=100, OUTPUT="memory:")
    log = "\n".join(run.log)
    assert "QGIS reads xmin,xmax,ymin,ymax" in log
    assert f"write {right}" in log


@pytest.mark.parametrize("typed", ["179.5,-179.5,-17,-16 [EPSG:4326]", "179.5,-179.5,-17,-16[EPSG:4326]"])
def test_an_extent_typed_over_the_antimeridian_is_refused(run, typed):
    """QGIS sorts its sides: it would be the whole world but one degree."""
    with pytest.raises(QgsProcessingException, match=r"EXTENT: from 179.5 to -179.5 .* turns .* \(AOI\)"):
        run("findtiles", EXTENT=typed, OUTPUT="memory:")


def test_an_extent_wider_than_half_the_world_runs_and_is_told_once(run):
    run("findtiles", EXTENT="-100,100,83.9,83.95 [EPSG:4326]", OUTPUT="memory:")
    assert sum("200 degrees wide" in line for line in run.log) == 1


@pytest.mark.parametrize("typed", ["16.2,16.5,48.1,48.3 [EPSG:4326]", "10,12,11,13 [EPSG:4326]", DIJON])
def test_an_extent_in_the_right_order_is_not_doubted(run, typed):
    run("findtiles", EXTENT=typed, OUTPUT="memory:")
    assert not any("QGIS reads" in line for line in run.log)


def test_fields_geometry_and_crs_of_the_output(run):
    output = run("findtiles", EXTENT="3.5,7,46,48 [EPSG:4326]", OUTPUT="memory:")["OUTPUT"]
    assert output.crs().authid() == "EPSG:4326"
    assert output.fields().names() == ["tile", "epsg", "aoi_overlap", "tile_overlap", "rank", "in_cover"]
    for row in rows(output):
        assert row["geometry"].isGeosValid()
        assert row["geometry"].constGet().vertexCount() > 200  # densified, not four corners
        assert row["epsg"] == tile_square(row["tile"]).epsg
        assert 0 <= row["tile_overlap"] <= 1 and 0 <= row["aoi_overlap"] <= 1


def test_a_layer_in_lambert_over_two_zones(run):
    ring = "950000 6600000,1010000 6600000,1010000 6660000,950000 6660000,950000 6600000"
    layer = polygons(f"POLYGON(({ring}))", crs="EPSG:2154")
    results = run("findtiles", AOI=layer, OUTPUT="memory:")
    tiles = rows(results["OUTPUT"])
    assert {row["epsg"] for row in tiles} == {32631, 32632}
    assert results["TILES"].split(",") == [row["tile"] for row in tiles]
    assert results["COVER"].split(",") == [row["tile"] for row in tiles if row["in_cover"]]


def test_selected_features_only(run):
    from qgis.core import QgsProcessingFeatureSourceDefinition

    layer = polygons(
        "POLYGON((5 47.3,5.1 47.3,5.1 47.4,5 47.4,5 47.3))",
        "POLYGON((-47.5 -15.9,-47.4 -15.9,-47.4 -15.8,-47.5 -15.8,-47.5 -15.9))",
    )
    from qgis.core import QgsProject

    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([min(f.id() for f in layer.getFeatures())])
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    assert run("findtiles", AOI=source, OUTPUT="memory:")["TILES"] == "31TFN"
    QgsProject.instance().removeMapLayer(layer.id())


def test_area_and_extent_intersect(run):
    layer = polygons("POLYGON((4 46,8 46,8 48,4 48,4 46))")
    assert run("findtiles", AOI=layer, EXTENT=DIJON, OUTPUT="memory:")["TILES"] == "31TFN"
    with pytest.raises(QgsProcessingException, match="do not overlap"):
        run("findtiles", AOI=layer, EXTENT="20,21,47,48 [EPSG:4326]", OUTPUT="memory:")


def test_the_antimeridian(run):
    layer = polygons("POLYGON((179.4 -17,180.6 -17,180.6 -16,179.4 -16,179.4 -17))")
    for row in rows(run("findtiles", AOI=layer, OUTPUT="memory:")["OUTPUT"]):
        box: QgsRectangle = row["geometry"].boundingBox()
        assert box.xMinimum() >= -180.0 and box.xMaximum() <= 180.0
        parts = row["geometry"].asMultiPolygon()
        for part in parts:
            xs = [point.x() for point in part[0]]
            assert max(xs) - min(xs) < 3.0, "a part runs round the globe"


def test_smallest_overlap(run):
    wide = "5.7,6.5,46.2,47.1 [EPSG:4326]"
    everything = rows(run("findtiles", EXTENT=wide, OUTPUT="memory:")["OUTPUT"])
    kept = rows(run("findtiles", EXTENT=wide, MIN_OVERLAP=20, OUTPUT="memory:")["OUTPUT"])
    assert 0 < len(kept) < len(everything)
    assert all(max(row["aoi_overlap"], row["tile_overlap"]) >= 0.2 for row in kept)


def test_beyond_the_grid_is_said(run):
    run("findtiles", EXTENT="10,20,84,86 [EPSG:4326]", OUTPUT="memory:")
    assert any("% of the area lies in none of these tiles" in line for line in run.log)
    with pytest.raises(QgsProcessingException, match="No Sentinel-2 tile lies there"):
        run("findtiles", EXTENT="10,20,86,88 [EPSG:4326]", OUTPUT="memory:")


def test_bad_input_is_refused_before_work(run):
    with pytest.raises(QgsProcessingException, match="Give a layer or an extent"):
        run("findtiles", OUTPUT="memory:")
    with pytest.raises(QgsProcessingException, match="outside their coordinate reference system"):
        run("findtiles", AOI=polygons("POLYGON((7e5 6e6,8e5 6e6,8e5 7e6,7e5 6e6))"), OUTPUT="memory:")
    with pytest.raises(
        QgsProcessingException, match=r"AOI: .* has no coordinate reference system.*Set the CRS"
    ):
        run("findtiles", AOI=polygons("POLYGON((5 47,6 47,6 48,5 47))", crs=""), OUTPUT="memory:")
    with pytest.raises(QgsProcessingException, match="no polygon"):
        run("findtiles", AOI=polygons(), OUTPUT="memory:")


def test_cancel_returns_quickly(run):
    class Cancelled(QgsProcessingFeedback):
        def isCanceled(self):
            return True

    feedback = Cancelled(False)
    assert run("findtiles", EXTENT="0,40,0,40 [EPSG:4326]", OUTPUT="memory:", feedback=feedback) in ({}, None)


def test_the_layer_is_styled_when_loaded(run, qgis_new_project):
    from qgis.core import QgsProcessingContext, QgsProject

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    output = run("findtiles", EXTENT=DIJON, OUTPUT="memory:tiles", context=context)["OUTPUT"]
    from deepsatdata_plugin.processing.styles import tile_outlines

    tile_outlines(output)
    assert output.renderer().classAttribute() == "in_cover"
    assert output.labelsEnabled() and output.labeling().settings().fieldName == "tile"


def test_headless(qgis_process, tmp_path):
    target = tmp_path / "tiles.gpkg"
    done = qgis_process("findtiles", EXTENT=DIJON, OUTPUT=str(target))
    assert done["results"]["TILES"] == "31TFN"
    assert [row["tile"] for row in rows(target)] == ["31TFN"]


def test_an_extent_over_the_antimeridian_headless(qgis_process, tmp_path):
    """The area beside it, given as the message asks, is the one that was meant."""
    extent = "179.9,-179.9,-16.6,-16.5 [EPSG:4326]"
    with pytest.raises(AssertionError, match="runs over the antimeridian"):
        qgis_process("findtiles", EXTENT=extent, OUTPUT=str(tmp_path / "t.gpkg"))
    ring = [[179.9, -16.6], [-179.9, -16.6], [-179.9, -16.5], [179.9, -16.5], [179.9, -16.6]]
    shape = tmp_path / "shape.geojson"
    shape.write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}))
    done = qgis_process("findtiles", AOI=str(shape), OUTPUT=str(tmp_path / "tiles.gpkg"))
    assert done["results"]["TILES"] == "01KAB,60KYG"
