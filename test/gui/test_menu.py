"""Plugins > DeepSatData: every step, demo data, models to change, help, about."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.PyQt.QtWidgets import QAction, QMenu

from deepsatdata_plugin.core.errors import Cancelled
from deepsatdata_plugin.gui.menu.demo_season import DemoFolderTaken, is_made, make_demo_data
from deepsatdata_plugin.gui.menu.my_models import copy_models
from deepsatdata_plugin.processing.shipped_model import shipped_models

STEPS = [
    "findtiles", "searchproducts", "selectproducts", "downloadproducts", "inventoryproducts",
    "preparegroundtruth", "parceldimensions", "rasterizeparcels", "checkalignment", "checklabels",
    "tileandstack", "stackparcels", "extractparcelseries",
    "splitdataset", "verifydataset", "datasetreport", "loadsample",
    "exportdataset", "datasetdiff",
]  # fmt: skip


@pytest.fixture(scope="session")
def provider(qgis_processing):
    from qgis.core import QgsApplication

    from deepsatdata_plugin.processing.provider import DeepSatDataProvider

    registry = QgsApplication.processingRegistry()
    found = registry.providerById("deepsatdata")
    if found is None:
        found = DeepSatDataProvider()
        registry.addProvider(found)
    return found


@pytest.fixture
def menu(provider, qgis_iface, qgis_new_project, qtbot):
    from qgis.gui import QgsMessageBar

    from deepsatdata_plugin.gui.menu.menu import MenuPart

    told, shown, downloads = [], [], QAction("Downloads", qgis_iface.mainWindow())
    downloads.setObjectName("deepsatdata_downloads")
    bar = QgsMessageBar()
    bar.widgetAdded.connect(lambda item: told.append(bar.currentItem().text()))
    samples = QAction("Samples", qgis_iface.mainWindow())
    samples.setObjectName("deepsatdata_samples")
    part = MenuPart(_Menu(qgis_iface, shown, bar), downloads, samples)
    part.shown, part.told = shown, told
    assert shown == [], "QGIS starts without it"
    part._iface.pluginMenu().aboutToShow.emit()
    part.fill()
    yield part
    part.unload()
    part.unload()
    assert shown == []


def test_the_menu_comes_by_itself_when_qgis_has_started(provider, qgis_iface, qgis_new_project, qtbot):
    from qgis.gui import QgsMessageBar

    from deepsatdata_plugin.gui.menu import MenuPart

    shown: list = []
    part = MenuPart(_Menu(qgis_iface, shown, QgsMessageBar()), QAction("Downloads"))
    qtbot.waitUntil(lambda: len(shown) > 12)
    part.unload()
    assert shown == []
    never = MenuPart(_Menu(qgis_iface, shown, QgsMessageBar()), QAction("Downloads"))
    never.unload()
    qtbot.wait(1800)
    assert shown == []


class _Menu:
    """QGIS's interface as the plugin sees it, with a menu that can be read."""

    def __init__(self, iface, shown: list, bar) -> None:
        self._iface, self._shown, self._bar = iface, shown, bar

        self._plugins = QMenu()

    def messageBar(self):
        return self._bar

    def pluginMenu(self):
        return self._plugins

    def addPluginToMenu(self, name, action):
        assert name == "DeepSatData"
        self._shown.append(action)

    def removePluginMenu(self, name, action):
        self._shown.remove(action)

    def __getattr__(self, name):
        return getattr(self._iface, name)


@pytest.fixture(scope="session")
def demo(tmp_path_factory) -> Path:
    told = []
    folder = make_demo_data(tmp_path_factory.mktemp("demo") / "DeepSatData demo", told.append)
    assert told == sorted(told) and told[-1] == 100 and len(told) > 18
    return folder


def entry(menu, name):
    return next(action for action in menu.shown if action.objectName() == f"deepsatdata_{name}")


def test_entries_stand_in_the_order_of_the_work(menu):
    names = [action.objectName().replace("deepsatdata_", "") for action in menu.shown]
    steps = [name for name in names if name in STEPS]
    assert steps == STEPS
    rest = [name for name in names if name and name not in STEPS]
    assert rest[:2] == ["downloads", "samples"] and rest[-4:] == ["copy_models", "demo", "help", "about"]
    assert len(rest) == 2 + len(shipped_models()) + 4, rest  # the models between
    for action in menu.shown:
        assert action.isSeparator() or action.text()
        assert (
            action.isSeparator()
            or action.objectName() in ("deepsatdata_downloads", "deepsatdata_samples")
            or not action.icon().isNull()
        )


@pytest.mark.parametrize("step", [*STEPS, "productsandparcelstodataset"])
def test_a_step_opens_its_dialog_beside_the_map(menu, step, qgis_iface, monkeypatch, qtbot):
    from qgis.gui import QgsBrowserGuiModel

    model = QgsBrowserGuiModel(qgis_iface.mainWindow())
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: model, raising=False)
    entry(menu, step).trigger()
    (dialog,) = menu._dialogs
    assert dialog.isVisible() and not dialog.isModal()
    assert dialog.algorithm().name() == step
    dialog.close()
    qtbot.waitUntil(lambda: menu._dialogs == [])


def test_a_step_that_cannot_run_says_why(menu, qgis_iface, monkeypatch):
    from deepsatdata_plugin.processing.algorithms import TileAndStack

    monkeypatch.setattr(TileAndStack, "canExecute", lambda self: (False, "h5py is missing: apt install it"))
    assert menu.open_dialog("deepsatdata:tileandstack") is None
    assert "h5py is missing" in " ".join(menu.told)


# -- demo data -------------------------------------------------------------------------------------------


def test_demo_data_are_whole_and_one_product_is_damaged(demo):
    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.products import inventory_of

    rows = inventory_of(demo / "products", Silent())
    assert len(rows) == 18 and {row.tile for row in rows} == {"31TFM", "31TFN"}
    wrong = [row for row in rows if row.state != "ok"]
    assert len(wrong) == 1 and "B08" in wrong[0].problems
    assert sum(p.stat().st_size for p in demo.rglob("*") if p.is_file()) < 20e6
    picture = gdal.Open(str(demo / "picture.tif")).ReadAsArray()
    parcels = gdal.OpenEx(str(demo / "parcels.gpkg"))
    assert 500 < parcels.GetLayer().GetFeatureCount() < 1000  # those on the pictures, not all around
    assert picture.shape[0] == 3 and (picture > 0).mean() > 0.6 and picture.std() > 20
    assert is_made(demo) and "Simulated" in (demo / "README.txt").read_text()


def test_demo_data_leave_the_switch_of_gdal_alone(tmp_path):
    from osgeo import ogr, osr

    bindings = [gdal, ogr, osr]

    def stop(_percent):
        assert all(module.GetUseExceptions() for module in bindings)
        raise Cancelled

    with pytest.raises(Cancelled):
        make_demo_data(tmp_path / "first", stop)  # loads the simulator
    before = [module.GetUseExceptions() for module in bindings]
    with pytest.raises(Cancelled):
        make_demo_data(tmp_path / "demo", stop)
    assert [module.GetUseExceptions() for module in bindings] == before
    assert list(tmp_path.iterdir()) == [], "what was cancelled leaves nothing"


def test_a_folder_with_something_else_is_left_alone(tmp_path):
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(DemoFolderTaken, match="something else"):
        make_demo_data(tmp_path, lambda percent: None)
    assert [p.name for p in tmp_path.iterdir()] == ["thesis.txt"]


def test_demo_data_are_loaded_with_one_click(menu, demo, monkeypatch, qtbot, qgis_iface):
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject

    from deepsatdata_plugin.gui.menu import demo_data

    monkeypatch.setattr(demo_data, "standard_folder", lambda: demo)
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    for _ in range(2):  # a second click renews the group, it does not double it
        entry(menu, "demo").trigger()
        with qtbot.waitSignal(menu._demo.ended, timeout=60_000) as ended:
            pass
        (group,) = ended.args
        (only,) = QgsProject.instance().layerTreeRoot().findGroups()
        assert only is group or only.name() == group.name()
        layers = [node.layer() for node in group.findLayers()]
        assert [layer.name() for layer in layers] == ["Products", "Parcels", "Ground in true colour"]
        assert all(layer.isValid() for layer in layers)
        assert layers[0].featureCount() == 18
        assert type(layers[0].renderer()).__name__ != "QgsSingleSymbolRenderer", "styled by its algorithm"
        assert QgsProject.instance().crs().authid() == "EPSG:32631", "an empty project takes the grid's"
        assert len(layers[1].renderer().categories()) >= 6
        assert len(QgsProject.instance().mapLayers()) == 3
    assert "Demo data are loaded" in " ".join(menu.told)


def test_a_taken_folder_asks_for_another(menu, tmp_path, monkeypatch, qtbot):
    from deepsatdata_plugin.gui.menu import demo_data

    (tmp_path / "mine.txt").write_text("")
    asked = []
    monkeypatch.setattr(demo_data, "standard_folder", lambda: tmp_path)
    monkeypatch.setattr(demo_data.DemoData, "ask_folder", lambda self, reason: asked.append(reason))
    entry(menu, "demo").trigger()
    with qtbot.waitSignal(menu._demo.ended, timeout=60_000) as ended:
        pass
    assert ended.args == [None] and "something else" in asked[0]


def test_unloading_stops_the_making(menu, tmp_path, monkeypatch, qtbot):
    from deepsatdata_plugin.gui.menu import demo_data

    monkeypatch.setattr(demo_data, "standard_folder", lambda: tmp_path / "demo")
    entry(menu, "demo").trigger()
    menu.unload()
    qtbot.wait(500)
    assert not (tmp_path / "demo").exists() and not list(tmp_path.glob("*.part"))


# -- models ----------------------------------------------------------------------------------------------


def test_models_are_copied_and_listed(menu, tmp_path, monkeypatch, qgis_iface):
    from processing.modeler.ModelerUtils import ModelerUtils

    monkeypatch.setattr(ModelerUtils, "modelsFolders", staticmethod(lambda: [str(tmp_path / "models")]))
    monkeypatch.setattr(menu, "_may_replace", lambda names: pytest.fail("nothing differs"))
    entry(menu, "copy_models").trigger()
    entry(menu, "copy_models").trigger()
    from qgis.core import QgsProcessingModelAlgorithm

    copies = sorted((tmp_path / "models").glob("*.model3"))
    assert len(copies) == len(shipped_models())
    for copy in copies:
        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(str(copy))
        assert model.childAlgorithms()
    assert f"There already: {len(copies)}" in " ".join(menu.told)


def test_an_edited_model_is_never_replaced_silently(tmp_path):
    shipped, mine = tmp_path / "shipped", tmp_path / "mine"
    shipped.mkdir()
    (shipped / "a.model3").write_text("new")
    (shipped / "b.model3").write_text("same")
    mine.mkdir()
    (mine / "a.model3").write_text("edited")
    (mine / "b.model3").write_text("same")
    sources = sorted(shipped.iterdir())
    asked = []
    copied = copy_models(mine, lambda names: bool(asked.append(names)), sources)
    assert asked == [["a.model3"]] and copied.kept == ["a.model3"] and copied.same == ["b.model3"]
    assert (mine / "a.model3").read_text() == "edited"
    (mine / "a.model3.bak").write_text("older")
    copied = copy_models(mine, lambda names: True, sources)
    assert copied.replaced == ["a.model3"] and (mine / "a.model3").read_text() == "new"
    assert (mine / "a.model3.2.bak").read_text() == "edited" and (
        mine / "a.model3.bak"
    ).read_text() == "older"
    shutil.rmtree(mine)
    assert copy_models(mine, lambda names: False, sources).new == ["a.model3", "b.model3"]


# -- help and about --------------------------------------------------------------------------------------


def test_help_opens_a_page(menu, monkeypatch, qgis_iface):
    from deepsatdata_plugin.gui.menu import help_pages

    opened = []

    class Desktop:
        @staticmethod
        def openUrl(url):
            opened.append(url.toString())
            return len(opened) == 1

    monkeypatch.setattr(help_pages, "QDesktopServices", Desktop)
    entry(menu, "help").trigger()
    entry(menu, "help").trigger()
    assert opened[0].rpartition("/")[2] in ("index.html", "index.md")
    assert "No browser" in " ".join(menu.told)


def test_about_tells_version_licence_and_limits(menu):
    from deepsatdata_plugin.resources import version

    entry(menu, "about").trigger()
    text = menu._about.text()
    assert version() in text and "General Public License" in text and "Live hubs" in text
    assert menu._about.isVisible()


# -- true colour -----------------------------------------------------------------------------------------


def test_products_on_disk_are_shown_in_true_colour(menu, demo, monkeypatch):
    """The selected ones, grouped under their layer; what cannot be shown is told."""
    from qgis.core import QgsProject, QgsVectorLayer

    import processing

    offered = []
    monkeypatch.setattr(
        menu._iface._iface, "addCustomActionForLayer", lambda _, layer: offered.append(layer), raising=False
    )
    project = QgsProject.instance()
    made = processing.run(
        "deepsatdata:inventoryproducts",
        {"FOLDER": str(demo / "products"), "OUTPUT": str(demo.parent / "seen.gpkg")},
    )
    layer = QgsVectorLayer(made["OUTPUT"], "seen", "ogr")
    other = QgsVectorLayer(str(demo / "parcels.gpkg"), "parcels", "ogr")
    project.addMapLayers([layer, other])
    assert offered == [layer], "only layers of products on disk"
    monkeypatch.setattr(menu._iface._iface, "activeLayer", lambda: layer, raising=False)
    menu._true_colour.action.trigger()
    assert "Select up to 12" in " ".join(menu.told) and len(project.mapLayers()) == 2
    layer.selectByExpression("name like '%20220529%'")
    assert layer.selectedFeatureCount() == 2
    menu._true_colour.action.trigger()
    (group,) = [g for g in project.layerTreeRoot().findGroups() if g.name() == "True colour"]
    pictures = [node.layer() for node in group.findLayers()]
    assert [p.name() for p in pictures] == ["31TFM 20220529", "31TFN 20220529"]
    for picture in pictures:
        assert picture.isValid() and picture.bandCount() == 3 and picture.crs().authid() == "EPSG:32631"
        block = picture.dataProvider().block(1, picture.extent(), 40, 40)
        assert block.isValid() and any(block.value(r, 20) > 0 for r in range(40))
    layer.dataProvider().changeAttributeValues(
        {f.id(): {layer.fields().indexOf("path"): str(demo / "gone.SAFE")} for f in layer.selectedFeatures()}
    )
    menu._true_colour.action.trigger()
    assert "Not shown" in " ".join(menu.told)


def test_the_selected_sample_is_loaded(menu, tmp_path, monkeypatch):
    """From a layer of samples to the dialog, which knows the dataset and the sample."""
    from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

    fields = "&".join(f"field={name}:string" for name in ("sample_id", "shard", "index", "tile"))
    layer = QgsVectorLayer(f"NoGeometry?{fields}", "samples", "memory")
    feature = QgsFeature(layer.fields())
    feature["sample_id"] = "T31TFM_2018_e0_n0"
    layer.dataProvider().addFeatures([feature])
    layer.setCustomProperty("deepsatdata/dataset", str(tmp_path))
    QgsProject.instance().addMapLayer(layer)
    opened = []
    monkeypatch.setattr(
        menu._sample, "_open", lambda identifier, entries: opened.append((identifier, entries))
    )
    monkeypatch.setattr(menu._sample._iface, "activeLayer", lambda: layer, raising=False)
    menu._sample.action.trigger()
    assert opened == [] and menu.told == ["Select a sample first, in the map or in the table."]
    layer.selectAll()
    menu._sample.action.trigger()
    entries = {"SAMPLE": "T31TFM_2018_e0_n0", "DATASET": str(tmp_path)}
    assert opened == [("deepsatdata:loadsample", entries)]
    monkeypatch.setattr(menu, "open_dialog", lambda identifier, entries: opened.append((identifier, entries)))
    menu.load_sample(entries["DATASET"], entries["SAMPLE"])  # from the dock of samples
    assert opened[1] == opened[0]


def test_true_colours_are_those_of_three_bands(demo, tmp_path, gdal_mode):
    """An image that cannot be opened is told, whichever way GDAL tells of it; no other one takes its place."""
    from deepsatdata_plugin.core.errors import ProductError
    from deepsatdata_plugin.gui.map import true_colour_layer

    whole = next((demo / "products").glob("*20220529*.SAFE"))
    product = tmp_path / whole.name
    shutil.copytree(whole, product)
    assert true_colour_layer(product, "whole").bandCount() == 3
    next(product.rglob("*_B03_10m.jp2")).write_bytes(b"no image")
    with pytest.raises(ProductError, match="cannot be shown.*B03"):
        true_colour_layer(product, "damaged")
    for file in product.rglob("*_10m.jp2"):
        file.write_bytes(b"no image")
    with pytest.raises(ProductError, match="cannot be shown"):
        true_colour_layer(product, "nothing")


def test_true_colours_and_previews_of_a_store(tmp_path, monkeypatch, qgis_new_project, qtbot):
    """What GDAL does not show is made beside the interface, of the store's own pixels, once."""
    import numpy as np
    from qgis.PyQt.QtGui import QImage

    import scene
    from deepsatdata_plugin.core.errors import ProductError
    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.products import format_of, recognise
    from deepsatdata_plugin.gui.map import TrueColours, true_colour, true_colour_layer
    from deepsatdata_plugin.processing import previews

    monkeypatch.setattr(previews, "cache_folder", lambda: tmp_path / "cache" / "quicklooks")
    monkeypatch.setattr(true_colour, "cache_folder", lambda: tmp_path / "cache" / "quicklooks")
    monkeypatch.setattr(true_colour, "_PIXELS", 60)
    season = scene.small_season(tmp_path)
    store = scene.write_eopf(tmp_path, season.written[0].spec, season.renderer)
    with pytest.raises(ProductError, match="holds no image"):
        true_colour_layer(store, "not made yet")
    told: list = []
    (tmp_path / "gone.zarr").mkdir()
    colours = TrueColours()
    colours.make([(store, "zarr"), (tmp_path / "gone.zarr", "none")], lambda *found: told.append(found))
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    ((layer,), ((wanted, _),)) = told[0]
    assert wanted[1] == "none" and layer.name() == "zarr" and layer.bandCount() == 3
    product = recognise(store).read(store)
    with format_of(product).open_raster(product.bands["B04"]) as reader:
        grid = reader.info.grid
        values = reader.read_area(0, 0, grid.width, grid.height)
    factor = -(-grid.width // 60)
    square = values[:factor, -factor:].astype(float)
    square[square == 0] = np.nan
    red = gdal.Open(layer.source()).ReadAsArray()[0]
    assert red.shape == (-(-grid.height // factor), -(-grid.width // factor))
    assert red[0, -1] == (0 if np.isnan(square).all() else int(np.nanmean(square)))
    assert layer.crs().authid() == f"EPSG:{grid.epsg}" and layer.extent().xMinimum() == grid.ulx
    colours.make([(store, "again")], lambda *found: told.append(found))
    assert len(told) == 2, "what was made is shown in the same turn"
    previews.make_previews([str(store)], Silent())
    picture = QImage(str(previews.preview_of(str(store), previews.cache_folder())))
    assert not picture.isNull() and max(picture.width(), picture.height()) <= 256
