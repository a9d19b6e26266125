"""A newcomer's way through QGIS, run inside it (`qgis --code tools/walk.py`); see tools/screenshots.py.

Every step is what a person would click: install the zip, the menu, demo data, each dialog with its Run. After
each a picture is taken. What goes wrong is written down and ends the walk.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QDockWidget, QMenu, QScrollArea, QTreeView
from qgis.utils import iface

sys.path.insert(0, str(Path(os.environ["DEEPSATDATA_WALK_ROOT"]) / "tools"))

from window import MESSAGES, OUT, ROOT, ZIP, begin, pause, picture, settle, wait

BANDS = ["B02", "B03", "B04", "B08", "B11"]


def action(name: str) -> QAction:
    """Return an entry of the plugin's menu."""
    found = iface.mainWindow().findChild(QAction, f"deepsatdata_{name}")
    if found is None:
        raise LookupError(f"no entry {name}")
    return found


def dialog_of(name: str) -> QDialog:
    """Choose a step in the menu and return its dialog."""
    before = set(QApplication.topLevelWidgets())
    action(name).trigger()
    pause(0.8)
    for widget in QApplication.topLevelWidgets():
        if widget not in before and widget.isVisible() and hasattr(widget, "algorithm"):
            widget.move(150, 60)
            return widget
    raise LookupError(f"no dialog of {name}")


def run_step(name: str, values: dict, pictures: tuple[str, str], size: tuple[int, int]) -> None:
    """Fill in a dialog, run it, and look at its log and at the map."""
    dialog = dialog_of(name)
    dialog.resize(*size)
    dialog.setParameters(values)
    pause(1)
    picture(pictures[0], dialog)
    dialog.runAlgorithm()
    wait(dialog.wasExecuted, name)
    pause(1.0)
    picture(f"{name}_log", dialog)
    (OUT / f"{name}.log").write_text(dialog.log() if hasattr(dialog, "log") else "", encoding="utf-8")
    dialog.close()
    iface.messageBar().clearWidgets()  # QGIS tells of each task
    for dock in iface.mainWindow().findChildren(QDockWidget):
        if type(dock).__name__ == "ResultsDock":  # reports have pictures of their own
            dock.hide()
    pause(0.3)
    settle()
    picture(pictures[1], iface.mainWindow())


def claim_mask() -> None:
    """Show the claim masks in place of the labels, from near, and then the labels again."""
    canvas = iface.mapCanvas()
    before = canvas.extent()
    nodes = [n for n in QgsProject.instance().layerTreeRoot().findLayers() if n.layer() is not None]
    labels = [n for n in nodes if "_10m_labels" in n.layer().source()]
    masks = [n for n in nodes if "_10m_mask" in n.layer().source()]
    if not labels or not masks:
        raise LookupError("no labels or no claim masks on the map")
    for node in labels:
        node.setItemVisibilityChecked(False)
        node.setExpanded(False)
    for node in masks:
        node.setItemVisibilityChecked(True)
        node.setExpanded(node is masks[0])
    canvas.zoomByFactor(0.3)
    settle()
    picture("claim_mask", iface.mainWindow())
    for node in labels:
        node.setItemVisibilityChecked(True)
    for node in masks:
        node.setItemVisibilityChecked(False)
        node.setExpanded(False)
    canvas.setExtent(before)
    canvas.refresh()
    settle()


def true_colour() -> None:
    """Select the products of a day, look at them, and clear up."""
    project = QgsProject.instance()
    before = set(project.mapLayers())
    layer = next(
        node.layer()
        for node in project.layerTreeRoot().findLayers()
        if isinstance(node.layer(), QgsVectorLayer) and "bands" in node.layer().fields().names()
    )
    iface.setActiveLayer(layer)
    layer.selectByExpression("name like '%20220723%'")
    action("true_colour").trigger()
    settle()
    picture("true_colour", iface.mainWindow())
    layer.removeSelection()
    only(before)


def install() -> None:
    """Install from the zip, as the manager of plugins does."""
    import pyplugin_installer

    pyplugin_installer.instance().installFromZipFile(ZIP)
    pause(2.5)


def open_toolbox() -> QDockWidget:
    """Show the Toolbox with the plugin's group open."""
    toolbox = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    toolbox.show()
    toolbox.raise_()
    pause(0.5)
    tree = next(view for view in toolbox.findChildren(QTreeView) if view.isVisible())
    model = tree.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if "DeepSatData" in str(index.data()):
            tree.expand(index)
            for child in range(model.rowCount(index)):
                tree.expand(model.index(child, 0, index))
            tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)
    return toolbox


def show_menu() -> QMenu:
    """Open Plugins > DeepSatData."""
    plugins = iface.pluginMenu()
    bar = iface.mainWindow().menuBar()
    place = bar.mapToGlobal(bar.actionGeometry(plugins.menuAction()).bottomLeft())
    plugins.popup(place)
    pause(0.4)
    entry = next(a for a in plugins.actions() if a.menu() is not None and "DeepSatData" in a.text())
    plugins.setActiveAction(entry)
    pause(0.4)
    if not entry.menu().isVisible():
        entry.menu().popup(plugins.mapToGlobal(plugins.actionGeometry(entry).topRight() + QPoint(0, 0)))
        pause(0.4)
    return plugins


def walk() -> None:
    """All of it, in order."""
    window = iface.mainWindow()
    ratio = window.devicePixelRatioF()
    picture("start", window)
    install()
    open_toolbox()
    picture("installed", window)
    plugins = show_menu()
    picture("menu_empty")
    plugins.hide()
    iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox").hide()

    action("demo").trigger()
    pause(0.8)
    picture("demo_making", window)
    root = QgsProject.instance().layerTreeRoot()
    wait(lambda: any(g.customProperty("deepsatdata/demo") for g in root.findGroups()), "demo data", 600)
    folder = Path(next(g.customProperty("deepsatdata/demo") for g in root.findGroups()))
    pause(1)
    settle()
    picture("demo_data", window)
    plugins = show_menu()
    picture("menu")
    plugins.hide()
    iface.messageBar().clearWidgets()

    products = str(folder / "products")
    run_step(
        "inventoryproducts",
        {"FOLDER": products},
        ("inventory_dialog", "inventory_map"),
        (760, 420),
    )
    true_colour()
    there = set(QgsProject.instance().mapLayers())
    run_step(
        "preparegroundtruth",
        {
            "INPUT": parcels(folder), "CLASS_FIELD": "crop", "ID_FIELD": "id", "YEAR_FIELD": "year",
            "CLASSES": str(folder / "classes.csv"),
        },
        ("prepare_dialog", "prepare_map"),
        (860, 700),
    )  # fmt: skip
    only(there)
    run_step(
        "parceldimensions",
        {"INPUT": parcels(folder), "REPORT": str(OUT / "dimensions.html")},
        ("dimensions_dialog", "dimensions_map"),
        (760, 560),
    )
    only(there)
    run_step(
        "rasterizeparcels",
        {
            "INPUT": parcels(folder), "CLASS_FIELD": "crop", "ID_FIELD": "id", "YEAR_FIELD": "year",
            "PRODUCTS": products, "GROUND_TRUTH": str(folder / "ground_truth"),
        },
        ("rasterize_dialog", "rasterize_map"),
        (860, 700),
    )  # fmt: skip
    claim_mask()
    run_step(
        "tileandstack",
        {
            "PRODUCTS": products, "GROUND_TRUTH": str(folder / "ground_truth"), "BANDS": BANDS,
            "SEASON": "10-01/09-30", "DATASET": str(folder / "dataset"),
        },
        ("stack_dialog", "stack_map"),
        (860, 700),
    )  # fmt: skip

    wrong_entries(folder)
    there = set(QgsProject.instance().mapLayers())
    run_step(
        "splitdataset",
        {
            "DATASET": str(folder / "dataset"),
            "FOLDS": "70,15,15",
            "BLOCK_SIZE": 1200,
            "REPORT": str(OUT / "split.html"),
        },
        ("split_dialog", "split_map"),
        (860, 700),
    )
    finished(folder)
    look_at_samples()
    sample(folder)
    only(there)

    action("copy_models").trigger()
    pause(1)
    picture("models_copied", window)
    iface.messageBar().clearWidgets()
    run_step(
        "productsandparcelstodataset",
        {
            "PRODUCTS": products, "PARCELS": parcels(folder), "CLASS_FIELD": "crop", "ID_FIELD": "id",
            "YEAR": 2022, "BANDS": BANDS,
            "rasterize:Ground truth": str(folder / "model" / "ground_truth"),
            "stack:Dataset": str(folder / "model" / "dataset"),
        },
        ("model_dialog", "model_map"),
        (860, 640),
    )  # fmt: skip
    modeler()
    archive()

    action("about").trigger()
    pause(0.6)
    about = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "deepsatdataAbout")
    picture("about", about)
    about.close()

    action("downloads").trigger()
    pause(2)
    picture("dock_first", window)
    take_away()
    (OUT / "size.txt").write_text(f"{window.width()}x{window.height()} at {ratio}", encoding="utf-8")


def finished(folder: Path) -> None:
    """Look at the dataset as a whole: verify, report, export; and at what parcels say over time."""
    dataset = str(folder / "dataset")
    run_step(
        "verifydataset",
        {
            "DATASET": dataset,
            "DEEP": True,
            "PRODUCTS": str(folder / "products"),
            "REPORT": str(OUT / "verification.html"),
        },
        ("verify_dialog", "verified"),
        (760, 560),
    )
    run_step(
        "datasetreport",
        {"DATASET": dataset, "REPORT": str(OUT / "dataset.html")},
        ("report_dialog", "reported"),
        (760, 460),
    )
    run_step(
        "exportdataset",
        {"DATASET": dataset, "FORMAT": "GeoTIFF", "SPLIT": "2", "FOLDER": str(folder / "export")},
        ("export_dialog", "exported"),
        (760, 480),
    )
    run_step(
        "extractparcelseries",
        {
            "PRODUCTS": str(folder / "products"), "INPUT": parcels(folder), "ID_FIELD": "id",
            "CLASS_FIELD": "crop", "BANDS": ["B04", "B08"], "STATISTICS": ["mean", "median"], "ERODE": 10,
        },
        ("series_dialog", "series_made"),
        (860, 700),
    )  # fmt: skip
    layers = QgsProject.instance().mapLayers().values()
    series = next(
        layer for layer in layers
        if isinstance(layer, QgsVectorLayer) and "B08_mean" in layer.fields().names()
    )  # fmt: skip
    table(series, "series_table")


def table(layer: QgsVectorLayer, name: str) -> None:
    """Look at the table of a layer."""
    iface.showAttributeTable(layer)
    pause(1)
    tables = [w for w in QApplication.topLevelWidgets() if "AttributeTable" in w.objectName()]
    if not tables:
        raise LookupError(f"no table of {layer.name()}")
    tables[0].resize(1000, 400)
    picture(name, tables[0])
    tables[0].close()
    pause(0.3)


def samples_layer() -> QgsVectorLayer:
    """Return the layer of samples."""
    layers = QgsProject.instance().mapLayers().values()
    return next(
        layer for layer in layers
        if isinstance(layer, QgsVectorLayer) and "sample_id" in layer.fields().names()
    )  # fmt: skip


def look_at_samples() -> None:
    """Open the dock of samples, and move the mouse over one of them."""
    layer, canvas = samples_layer(), iface.mapCanvas()
    extent = canvas.extent()
    iface.setActiveLayer(layer)
    action("samples").trigger()
    dock = iface.mainWindow().findChild(QDockWidget, "deepsatdataSamplesDock")
    iface.mainWindow().resizeDocks([dock], [430], Qt.Orientation.Horizontal)
    pause(1)
    picture("samples_hint", dock)
    longest = sorted(layer.getFeatures(), key=lambda one: (-one["n_steps"], one["sample_id"]))
    chosen = longest[len(longest) // 3]
    to_map = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    box = to_map.transformBoundingBox(chosen.geometry().boundingBox())
    place = QgsPointXY(box.xMinimum() + 0.4 * box.width(), box.yMinimum() + 0.6 * box.height())
    box.scale(5)
    canvas.setExtent(box)
    settle()
    pixel = canvas.getCoordinateTransform().transform(place)
    for shift in (6, 3, 0):
        QTest.mouseMove(canvas.viewport(), QPoint(round(pixel.x()) - shift, round(pixel.y())))
        pause(0.2)
    view = dock.widget().view
    wait(lambda: view.look is not None, "a sample is shown", 60)
    clear = [number for number, share in enumerate(view.look.clear.tolist()) if share > 0.9]
    view.slider.setValue(clear[len(clear) * 3 // 5])
    picture("samples_map", iface.mainWindow())
    picture("samples_dock", dock)
    dock.widget().follow.setChecked(False)
    action("samples").trigger()
    canvas.setExtent(extent)
    settle()


def sample(folder: Path) -> None:
    """Load a sample of several fields, and look at its first image from near."""
    project = QgsProject.instance()
    longest = sorted(samples_layer().getFeatures(), key=lambda one: (-one["n_steps"], one["sample_id"]))
    chosen = longest[len(longest) // 4]
    rasters = folder / "sample"
    run_step(
        "loadsample",
        {"DATASET": str(folder / "dataset"), "SAMPLE": chosen["sample_id"], "FOLDER": str(rasters)},
        ("sample_dialog", "sample_loaded"),
        (760, 560),
    )
    mine = [layer for layer in project.mapLayers().values() if str(rasters) in layer.source()]
    before = {node: node.itemVisibilityChecked() for node in project.layerTreeRoot().findLayers()}
    for node in before:
        if node.layer() not in mine or "labels" in node.layer().source():
            node.setItemVisibilityChecked(False)
    canvas, extent = iface.mapCanvas(), iface.mapCanvas().extent()
    canvas.setExtent(mine[0].extent())
    canvas.zoomByFactor(1.2)
    settle()
    picture("sample_map", iface.mainWindow())
    for node, checked in before.items():
        node.setItemVisibilityChecked(checked)
    canvas.setExtent(extent)


def only(there: set[str]) -> None:
    """Take away the layers that are new, and the groups they leave empty."""
    project = QgsProject.instance()
    project.removeMapLayers(list(set(project.mapLayers()) - there))
    for group in project.layerTreeRoot().findGroups():
        if not group.children():
            group.parent().removeChildNode(group)
    settle()


def parcels(folder: Path) -> str:
    """Return the id of the layer of parcels."""
    layers = QgsProject.instance().mapLayers().values()
    return next(layer.id() for layer in layers if layer.source().startswith(str(folder / "parcels.gpkg")))


def wrong_entries(folder: Path) -> None:
    """Press Run with a wrong entry and a temporary folder: both are told beside their fields."""
    dialog = dialog_of("tileandstack")
    dialog.resize(860, 700)
    dialog.setParameters({"PRODUCTS": str(folder / "products"), "GROUND_TRUTH": str(folder), "BANDS": BANDS})
    dialog.runAlgorithm()
    pause(0.5)
    picture("wrong_entry", dialog)
    if dialog.wasExecuted():
        raise AssertionError("a folder that is no ground truth is not refused")
    dialog.setParameters({"GROUND_TRUTH": "", "DATASET": "TEMPORARY_OUTPUT"})
    pause(0.5)
    area = next(area for area in dialog.mainWidget().findChildren(QScrollArea))
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    pause(0.3)
    picture("temporary_folder", dialog)
    dialog.close()


def archive() -> None:
    """Find tiles, search, select and download from a simulated hub, by the dialogs."""
    sys.path[:0] = [str(ROOT / "test")]
    import hubsim
    from hubsim.clock import RealClock

    project = QgsProject.instance()
    project.clear()
    place = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    project.addMapLayer(QgsVectorLayer(f"{place}|layername=countries", "Countries", "ogr"))
    pause(1)
    clouds = (5.0, 40.0, 0.0, 85.0, 12.5, 60.0, 3.0)
    catalogue = hubsim.synthetic(28, tiles=("31TFM", "31TGM"), clouds=clouds, padding=100_000)
    login = QgsAuthMethodConfig()
    login.setName("archive")
    login.setMethod("Basic")
    login.setConfig("username", "user")
    login.setConfig("password", "secret")
    manager = QgsApplication.authManager()
    manager.setMasterPassword("walk", True)
    manager.storeAuthenticationConfig(login)
    area = "4.3,6.4,46.0,46.6 [EPSG:4326]"
    with hubsim.DhusServer(RealClock(), catalogue, {"user": "secret"}, restore_hours=1) as hub:
        reached = {"HUB": "dhus", "HUB_URL": hub.url, "AUTH": login.id()}
        run_step("findtiles", {"EXTENT": area}, ("findtiles_dialog", "findtiles_map"), (760, 560))
        iface.zoomToActiveLayer()
        picture("findtiles_map", iface.mainWindow())
        run_step(
            "searchproducts",
            {**reached, "EXTENT": area, "START": "2018-01-01", "END": "2018-12-31", "LEVEL": "both"},
            ("searchproducts_dialog", "searchproducts_map"),
            (860, 700),
        )
        table(last_layer(), "searchproducts_table")
        run_step(
            "selectproducts",
            {"INPUT": last_layer().id(), "COUNT": 5, "MAX_CLOUD": 60, "REPORT": str(OUT / "selection.html"),
             "EXPLAINED": "TEMPORARY_OUTPUT"},
            ("selectproducts_dialog", "selectproducts_map"),
            (860, 700),
        )  # fmt: skip
        chosen = next(layer for layer in project.mapLayers().values() if layer.featureCount() == 10)
        run_step(
            "downloadproducts",
            {**reached, "INPUT": chosen.id(), "FOLDER": str(Path.home() / "Sentinel-2")},
            ("downloadproducts_dialog", "downloadproducts_map"),
            (860, 700),
        )
        if len(list((Path.home() / "Sentinel-2").glob("*.SAFE*"))) != 10:
            raise AssertionError("not all that was chosen is there")


def last_layer() -> QgsVectorLayer:
    """Return the layer on top of the tree."""
    return QgsProject.instance().layerTreeRoot().findLayers()[0].layer()


def take_away() -> None:
    """Unload the plugin, as switching it off does: nothing of it stays, and nothing went wrong on the way."""
    from qgis.utils import unloadPlugin

    unloadPlugin("deepsatdata_plugin")
    pause(1.5)
    # What is to be deleted later is deleted by the event loop, in which this function stands.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window = iface.mainWindow()
    named = [child.objectName() for kind in (QAction, QDockWidget) for child in window.findChildren(kind)]
    left = [name for name in named if "deepsatdata" in name.lower()]
    left += [a.text() for a in iface.pluginMenu().actions() if "DeepSatData" in a.text()]
    if QgsApplication.processingRegistry().providerById("deepsatdata") is not None:
        left.append("provider")
    if left:
        raise AssertionError(f"left after unloading: {left}")
    wrong = [text for text in MESSAGES if "Traceback" in text or "Error" in text]
    if wrong:
        raise AssertionError("\n".join(wrong))


def modeler() -> None:
    """Open the copy of a model for editing."""
    from processing.modeler.ModelerDialog import ModelerDialog
    from processing.modeler.ModelerUtils import ModelerUtils

    path = Path(ModelerUtils.modelsFolders()[0]) / "products_and_parcels_to_dataset.model3"
    dialog = ModelerDialog.create()
    dialog.loadModel(str(path))
    dialog.resize(1240, 760)
    dialog.move(10, 10)
    dialog.show()
    pause(1.5)
    dialog.zoomToItems() if hasattr(dialog, "zoomToItems") else dialog.zoomFull()
    pause(0.5)
    picture("modeler", dialog)
    dialog.setDirty(False)
    dialog.close()


begin(walk)
