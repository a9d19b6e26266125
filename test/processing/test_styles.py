"""What outputs look like when QGIS has loaded them: tree of layers, renderers, labels, tables, tips, time."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.small_dataset import make_season
from scene import faults, small_season

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsLayerTreeGroup,
    QgsLayerTreeRegistryBridge,
    QgsMapLayerLegendUtils,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProject,
    QgsUnitTypes,
    QgsVectorLayer,
)

import processing


@pytest.fixture
def load(provider, qgis_new_project, monkeypatch):
    """Run an algorithm as the toolbox does: results are loaded into the project."""
    from processing.gui import Postprocessing

    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)

    def _load(name, **parameters):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return processing.runAndLoadResults(f"deepsatdata:{name}", parameters, context=context)

    return _load


def layer(title: str):
    (found,) = QgsProject.instance().mapLayersByName(title)
    return found


def tree(node=None) -> list:
    """Return the tree of layers: a name and "+" where shown, groups as (name, children)."""
    node = node or QgsProject.instance().layerTreeRoot()
    return [
        (child.name(), tree(child)) if isinstance(child, QgsLayerTreeGroup)
        else child.name() + "+" * child.itemVisibilityChecked()
        for child in node.children()
    ]  # fmt: skip


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return make_season(tmp_path_factory.mktemp("season"))


def rasterize(load, season, folder, **more):
    return load(
        "rasterizeparcels", INPUT=str(season.parcels_path), CLASS_FIELD="code", ID_FIELD="id", YEAR_FIELD="year",
        PRODUCTS=str(season.products_folder), GROUND_TRUTH=str(folder), **more,
    )  # fmt: skip


def test_a_ground_truth_is_a_group_with_its_labels_on_top(load, season, tmp_path):
    rasterize(load, season, tmp_path / "truth", CONFLICTS="TEMPORARY_OUTPUT")
    ((title, children),) = tree()
    assert title.startswith("Ground truth: ") and title.endswith(", 2018")
    assert children[0] == "Conflicts+"
    assert [name for name, _ in children[1:]] == ["31TFM", "31TFN"]
    for tile, layers in children[1:]:
        assert layers == [
            f"Labels, {tile}, 10 m+", f"Claim mask, {tile}, 10 m", f"Coverage, {tile}, 10 m",
            f"Claims, {tile}, 10 m", f"Parcel ids, {tile}, 10 m", f"Distance, {tile}, 10 m",
        ]  # fmt: skip
    root = QgsProject.instance().layerTreeRoot()
    open_ones = [node.name() for node in root.findLayers() if node.isExpanded()]
    assert open_ones == ["Labels, 31TFM, 10 m"]
    distance = root.findLayer(layer("Distance, 31TFM, 10 m").id())
    assert QgsMapLayerLegendUtils.legendNodeUserLabel(distance, 0) == "Distance (m)"


def test_a_result_stands_by_itself_where_another_one_is_active(load, season, damaged, tmp_path):
    rasterize(load, season, tmp_path / "truth")
    ((_, children),) = tree()
    root = QgsProject.instance().layerTreeRoot()
    inner = root.findLayer(layer("Labels, 31TFM, 10 m").id()).parent()
    bridge, point = QgsProject.instance().layerTreeRegistryBridge(), QgsLayerTreeRegistryBridge.InsertionPoint
    bridge.setLayerInsertionPoint(point(inner, 0))  # as where a layer of the window is active
    try:
        load("inventoryproducts", FOLDER=str(damaged.products_folder), OUTPUT="TEMPORARY_OUTPUT")
    finally:
        bridge.setLayerInsertionPoint(point(root, 0))
    assert tree()[0] == f"Products on disk: {Path(damaged.products_folder).name}+"
    assert tree()[1][1] == children


def test_names_are_words_whatever_qgis_calls_files(load, season, tmp_path):
    from processing.core.ProcessingConfig import ProcessingConfig

    before = ProcessingConfig.getSetting(ProcessingConfig.PREFER_FILENAME_AS_LAYER_NAME)
    ProcessingConfig.setSettingValue(ProcessingConfig.PREFER_FILENAME_AS_LAYER_NAME, True)
    try:
        rasterize(load, season, tmp_path / "truth")
    finally:
        ProcessingConfig.setSettingValue(ProcessingConfig.PREFER_FILENAME_AS_LAYER_NAME, before)
    assert layer("Labels, 31TFM, 10 m").isValid()


def test_run_again_the_layers_are_there_once(load, season, tmp_path):
    for _ in range(2):
        rasterize(load, season, tmp_path / "truth")
    ((_, children),) = tree()
    assert [len(layers) for _, layers in children] == [6, 6]
    assert len(QgsProject.instance().mapLayers()) == 12


def test_many_rasters_do_not_flood_the_project(load, season, tmp_path):
    rasterize(load, season, tmp_path / "truth", RESOLUTION=["20", "10", "5"])
    assert len(list((tmp_path / "truth").glob("*.tif"))) == 36
    ((_, children),) = tree()
    assert children == [("31TFM", ["Labels, 31TFM, 5 m+"]), ("31TFN", ["Labels, 31TFN, 5 m+"])]


def test_rasters_say_what_they_show(load, season, tmp_path):
    rasterize(load, season, tmp_path / "truth", LAYERS=["runner_up", "overlap_area"])
    labels, claims, ids = (
        layer(f"{name}, 31TFM, 10 m").renderer() for name in ("Labels", "Claims", "Parcel ids")
    )
    assert isinstance(labels, QgsPalettedRasterRenderer)
    last = labels.classes()[-1]
    assert (last.value, last.color.alpha()) == (0, 0)  # the map is seen through the background
    assert [item.label for item in claims.shader().rasterShaderFunction().colorRampItemList()] == [
        "0", "1", "2", "3", "4 and more",
    ]  # fmt: skip
    colours = [c.color.name() for c in ids.classes()]
    assert all(a != b for a, b in zip(colours, colours[1:]))
    assert layer("Second class, 31TFM, 10 m").renderer().classes()[0].label == labels.classes()[0].label


def test_windows_have_the_colours_and_names_of_their_classes(load, season, tmp_path):
    rasterize(load, season, tmp_path / "truth")
    load(
        "tileandstack", PRODUCTS=str(season.products_folder), GROUND_TRUTH=str(tmp_path / "truth"), BANDS=["B02", "B05"],
        SIZE=24, DATASET=str(tmp_path / "my_set"), SAMPLES="TEMPORARY_OUTPUT",
    )  # fmt: skip
    samples = layer("Samples: my_set")
    assert [name for name in tree() if isinstance(name, str)] == ["Samples: my_set+"]
    renderer = samples.renderer()
    assert renderer.classAttribute() == "majority_class"
    classes = {c.value: c for c in layer("Labels, 31TFM, 10 m").renderer().classes()}
    shown = renderer.categories()[:-1]
    assert shown
    for category in shown:
        assert category.label() == classes[int(category.value())].label
        assert category.symbol().color().name() == classes[int(category.value())].color.name()
    there = {f["majority_class"] for f in samples.getFeatures()}
    assert {int(c.value()) for c in renderer.categories()} >= there
    category = renderer.categories()[0]
    symbol = category.symbol()
    outline = symbol.symbolLayer(0)
    assert outline.strokeWidthUnit() == QgsUnitTypes.decodeRenderUnit("RenderMetersInMapUnits")[0]
    assert outline.strokeWidthMapUnitScale().maxSizeMM == 0.35
    assert samples.styleManager().styles() == ["Clear share", "Most frequent class", "Number of dates"]
    assert samples.styleManager().currentStyle() == "Most frequent class"
    assert samples.fields().field("first").typeName().lower() == "datetime"
    assert samples.temporalProperties().isActive()
    assert samples.temporalProperties().startField() == "first"
    one = next(f for f in samples.getFeatures() if f["majority_class"] > 0)
    named = text_of(samples, 'represent_value("majority_class")', one)
    assert named == classes[one["majority_class"]].label
    samples.styleManager().setCurrentStyle("Clear share")
    assert samples.renderer().classAttribute() == "clear_fraction"
    assert samples.renderer().ranges()[0].label() == "0 to 20 % clear"


def text_of(layer: QgsVectorLayer, expression: str, feature, **variables) -> str:
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    scope = QgsExpressionContextUtils.globalScope()
    for name, value in variables.items():
        scope.setVariable(name, value)
    context.appendScope(scope)
    parsed = QgsExpression(expression)
    value = parsed.evaluate(context)
    assert not parsed.hasEvalError() and not parsed.hasParserError(), parsed.evalErrorString()
    return value


@pytest.fixture(scope="module")
def damaged(tmp_path_factory):
    made = small_season(tmp_path_factory.mktemp("damaged"), dates=("2018-04-11", "2018-05-21", "2018-06-10"))
    faults.truncate(next(Path(made.products[0]).rglob("*B03*.jp2")))
    return made


def test_footprints_are_outlines_with_the_problems_on_top(load, damaged):
    load("inventoryproducts", FOLDER=str(damaged.products_folder), OUTPUT="TEMPORARY_OUTPUT")
    products = layer(f"Products on disk: {Path(damaged.products_folder).name}")
    renderer = products.renderer()
    for category in renderer.categories():
        assert "SimpleFill" not in [part.layerType() for part in category.symbol().symbolLayers()]
    assert renderer.orderByEnabled() and renderer.usingSymbolLevels()
    passes = {
        c.value(): [part.renderingPass() for part in c.symbol().symbolLayers()] for c in renderer.categories()
    }
    assert {halo for halo, *_ in passes.values()} == {0}  # no halo over another's line
    assert passes["ok"][1] < passes["repeated"][1] < passes["problem"][1] < passes["unreadable"][1]
    rank = renderer.orderBy().list()[0].expression().expression()
    ranks = {f["state"]: text_of(products, rank, f) for f in products.getFeatures()}
    assert ranks["problem"] > ranks["ok"]


def test_footprints_tell_tile_dates_and_cloud(load, damaged):
    load("inventoryproducts", FOLDER=str(damaged.products_folder), OUTPUT="TEMPORARY_OUTPUT")
    products = layer(f"Products on disk: {Path(damaged.products_folder).name}")
    assert products.labelsEnabled()
    expression = products.labeling().settings().fieldName
    texts = [text_of(products, expression, f) for f in products.getFeatures()]
    per_tile = len({f["tile"] for f in products.getFeatures()})
    assert sum(bool(text) for text in texts) == per_tile  # a pile of footprints has one label
    assert "31TFM\n3 × 2018-04-11 … 2018-06-10" in texts
    # The temporal controller shows one date: then each says its own.
    first = next(
        f for f in products.getFeatures() if f["tile"] == "31TFM" and f["sensing"].date().month() == 5
    )
    told = text_of(products, expression, first, map_start_time=first["sensing"])
    assert told == f"31TFM\n2018-05-21 · {round(first['cloud'])} %"
    time = products.temporalProperties()
    assert time.isActive() and time.startField() == "sensing" and time.fixedDuration() == 24 * 60


def test_thousands_of_footprints_are_counted_once(load, damaged, monkeypatch):
    from deepsatdata_plugin.processing.styles import products as styles

    load("inventoryproducts", FOLDER=str(damaged.products_folder), OUTPUT="TEMPORARY_OUTPUT")
    products = layer(f"Products on disk: {Path(damaged.products_folder).name}")
    before = [text_of(products, products.labeling().settings().fieldName, f) for f in products.getFeatures()]
    monkeypatch.setattr(styles, "_FEW", 0)
    styles.product_states(products)
    expression = products.labeling().settings().fieldName
    assert "array_agg" not in expression and "minimum" not in expression
    after = [text_of(products, expression, f) for f in products.getFeatures()]
    assert sorted(filter(None, after)) == sorted(filter(None, before))


def test_tables_and_tips_are_in_words(load, damaged):
    load("inventoryproducts", FOLDER=str(damaged.products_folder), OUTPUT="TEMPORARY_OUTPUT")
    products = layer(f"Products on disk: {Path(damaged.products_folder).name}")
    assert products.attributeAlias(products.fields().lookupField("cloud")) == "Cloud (%)"
    columns = products.attributeTableConfig().columns()
    assert [c.name for c in columns[:3]] == ["sensing", "tile", "cloud"]
    widths = {c.name: c.width for c in columns}
    assert widths["name"] > 300 > widths["tile"] > 0
    feature = next(f for f in products.getFeatures() if f["state"] == "problem")
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(products))
    context.setFeature(feature)
    tip = QgsExpression.replaceExpressionText(products.mapTipTemplate(), context)
    assert "[%" not in tip
    assert (
        feature["name"] in tip and "Cloud (%)" in tip and feature["problems"] in tip and "2018-04-11" in tip
    )


def test_a_selection_shows_what_is_chosen(load, damaged):
    load("inventoryproducts", FOLDER=str(damaged.products_folder), OUTPUT="TEMPORARY_OUTPUT")
    products = layer(f"Products on disk: {Path(damaged.products_folder).name}")
    load(
        "selectproducts", INPUT=products, COUNT=2, START="2018-04-01", END="2018-07-01", OUTPUT="TEMPORARY_OUTPUT",
        EXPLAINED="TEMPORARY_OUTPUT",
    )  # fmt: skip
    assert tree()[0] == (f"Selection: {products.name()}", ["Selected products+", "All products, explained"])
    explained = layer("All products, explained")
    chosen = layer("Selected products")
    priorities = [one.labeling().settings().priority for one in (chosen, explained)]
    assert priorities[0] > priorities[1]
    assert [c.value() for c in explained.renderer().categories()] == [1, 0]
    rank = explained.renderer().orderBy().list()[0].expression().expression()
    assert {text_of(explained, rank, f) for f in explained.getFeatures()} == {0, 1}  # the chosen ones on top


def test_a_name_that_somebody_gave_stays(provider, qgis_new_project, damaged):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results = processing.run(
        "deepsatdata:inventoryproducts", {"FOLDER": str(damaged.products_folder), "OUTPUT": "memory:mine"},
        context=context,
    )  # fmt: skip
    assert results["OUTPUT"].name() == "mine"


def test_tips_on_the_map_show_the_picture_of_a_product_on_disk(load, tmp_path, monkeypatch):
    """Made of the preview that the product brings; one without has a tip without."""
    from deepsatdata_plugin.processing import previews
    from deepsatdata_plugin.processing.algorithms import inventory_products

    folder = make_season(tmp_path / "season").products_folder
    safe = sorted(Path(folder).glob("*.SAFE"))
    from osgeo import gdal

    gdal.Translate(
        str(safe[0] / f"{safe[0].stem}-ql.jpg"), str(next(safe[0].rglob("*_B02*.jp2"))), format="JPEG",
        outputType=gdal.GDT_Byte, scaleParams=[[0, 4000]], width=64, height=64,
    )  # fmt: skip
    monkeypatch.setattr(inventory_products, "on_screen", lambda: True)
    kept = tmp_path / "kept"
    for module in (previews, __import__("deepsatdata_plugin.processing.styles.products", fromlist=["x"])):
        monkeypatch.setattr(module, "cache_folder", lambda: kept)
    load("inventoryproducts", FOLDER=str(folder), OUTPUT="TEMPORARY_OUTPUT")
    products = layer(f"Products on disk: {Path(folder).name}")
    shown = {}
    for feature in products.getFeatures():
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(products))
        context.setFeature(feature)
        tip = QgsExpression.replaceExpressionText(products.mapTipTemplate(), context)
        assert "[%" not in tip and feature["name"] in tip
        shown[feature["name"]] = "<img" in tip
    assert [name for name, picture in shown.items() if picture] == [safe[0].stem]
    (picture,) = kept.iterdir()
    assert picture.suffix == ".jpg"


@pytest.mark.parametrize(
    ("hub", "address", "shown"),
    [
        ("cdse", "https://catalogue.example/preview.jpg", True),
        ("cdse", "http://plain.example/preview.jpg", False),  # never without encryption
        ("greece", "https://wants.a.login/preview.jpg", False),
        ("cdse", "", False),
    ],
)
def test_tips_of_a_search_show_what_its_hub_shows_to_all(
    qgis_processing, hub, address, shown, tmp_path, monkeypatch
):
    from deepsatdata_plugin.processing.styles import products as styles

    monkeypatch.setattr(styles, "cache_folder", lambda: tmp_path)
    found = QgsVectorLayer(
        "Polygon?field=name:string&field=hub:string&field=quicklook:string", "found", "memory"
    )
    found.dataProvider().addFeatures([_feature(found, ("S2A_x", hub, address))])
    styles.found_products(found)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(found))
    context.setFeature(next(found.getFeatures()))
    assert (
        f'src="{address}"' in QgsExpression.replaceExpressionText(found.mapTipTemplate(), context)
    ) is shown
    from deepsatdata_plugin.gui.search.quicklooks import file_of

    class Record:
        name, quicklook = "S2A_x", address

    Record.hub = hub
    file_of(Record, tmp_path).write_bytes(b"x")
    assert file_of(Record, tmp_path).name in QgsExpression.replaceExpressionText(
        found.mapTipTemplate(), context
    )


def _feature(layer, values):
    from qgis.core import QgsFeature

    feature = QgsFeature(layer.fields())
    feature.setAttributes(list(values))
    return feature


def test_labels_of_products_win_over_those_of_their_tiles(qgis_processing):
    from deepsatdata_plugin.processing import styles

    tiles = QgsVectorLayer("Polygon?field=tile:string&field=in_cover:integer", "tiles", "memory")
    fields = "field=name:string&field=tile:string&field=cloud:double&field=sensing:datetime"
    found = QgsVectorLayer(f"Polygon?{fields}", "found", "memory")
    styles.tile_outlines(tiles)
    styles.found_products(found)
    assert tiles.labeling().settings().priority < found.labeling().settings().priority
