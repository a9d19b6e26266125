"""A newcomer's way through QGIS, run inside it (`qgis --code tools/walk.py`); see tools/screenshots.py.

Every step is what a person would click: install the zip, the menu, demo data, each dialog with its Run. After
each a picture is taken. What goes wrong is written down and ends the walk.
"""

from __future__ import annotations

import os
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QDockWidget, QMenu, QTreeView, QWidget
from qgis.utils import iface

OUT = Path(os.environ["DEEPSATDATA_WALK_OUT"])
ZIP = os.environ["DEEPSATDATA_WALK_ZIP"]
BANDS = ["B02", "B03", "B04", "B08", "B11"]
#: What QGIS and the plugin said that is worse than a note.
MESSAGES: list[str] = []


def pause(seconds: float) -> None:
    """Let QGIS work for a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)


def wait(condition: Callable[[], bool], what: str, seconds: float = 120) -> None:
    """Let QGIS work until something is so."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"{what}: not within {seconds:g} s")
        pause(0.05)


def settle() -> None:
    """Wait until the map is drawn."""
    canvas = iface.mapCanvas()
    pause(0.4)
    wait(lambda: not canvas.isDrawing(), "the map is drawn", 60)
    pause(0.4)


def picture(name: str, widget: QWidget | None = None) -> None:
    """Keep what is on the screen, or one window."""
    pause(0.2)
    if widget is None:
        image = QApplication.primaryScreen().grabWindow(0)
    else:
        image = widget.grab()
    image.save(str(OUT / f"{name}.png"))
    print("picture", name, flush=True)


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
    pause(0.5)
    picture(pictures[0], dialog)
    dialog.runAlgorithm()
    wait(dialog.wasExecuted, name)
    pause(1.0)
    picture(f"{name}_log", dialog)
    (OUT / f"{name}.log").write_text(dialog.log() if hasattr(dialog, "log") else "", encoding="utf-8")
    dialog.close()
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
    groups = set(project.layerTreeRoot().findGroups())
    action("true_colour").trigger()
    settle()
    picture("true_colour", iface.mainWindow())
    layer.removeSelection()
    project.removeMapLayers(list(set(project.mapLayers()) - before))
    for group in project.layerTreeRoot().findGroups():
        if group not in groups and not group.children():
            group.parent().removeChildNode(group)
    settle()


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
    window.showNormal()
    ratio = window.devicePixelRatioF()
    screen = QApplication.primaryScreen().geometry()
    window.setGeometry(0, 0, screen.width(), screen.height())
    iface.mainWindow().findChild(QDockWidget, "Browser").hide()
    pause(1)
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
    wait(lambda: any(g.customProperty("deepsatdata/demo") for g in root.findGroups()), "demo data")
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
    run_step(
        "rasterizeparcels",
        {
            "INPUT": next(layer for layer in QgsProject.instance().mapLayers().values()
                          if layer.source().startswith(str(folder / "parcels.gpkg"))).id(),
            "CLASS_FIELD": "crop", "ID_FIELD": "id", "YEAR_FIELD": "year", "PRODUCTS": products,
            "GROUND_TRUTH": str(folder / "ground_truth"),
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

    for name in ("findtiles", "searchproducts", "selectproducts", "downloadproducts"):
        dialog = dialog_of(name)
        dialog.resize(860, 660)
        picture(f"{name}_dialog", dialog)
        dialog.close()
        pause(0.3)

    action("copy_models").trigger()
    pause(1)
    picture("models_copied", window)
    iface.messageBar().clearWidgets()
    dialog = dialog_of("productsandparcelstodataset")
    dialog.resize(860, 560)
    picture("model_dialog", dialog)
    dialog.close()
    modeler()

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


def main() -> None:
    """Walk, and leave QGIS with a word on how it went."""
    QgsApplication.messageLog().messageReceived.connect(
        lambda text, tag, level: (
            MESSAGES.append(f"{tag}: {text}") if level >= Qgis.MessageLevel.Warning else None
        )
    )
    try:
        walk()
        outcome = "walked to the end"
    except Exception:  # noqa: BLE001 - told in the file that the caller reads
        outcome = traceback.format_exc()
        QgsMessageLog.logMessage(outcome, "walk")
        picture("broken_off")
    (OUT / "messages.txt").write_text("\n".join(MESSAGES), encoding="utf-8")
    (OUT / "outcome.txt").write_text(outcome, encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)


QTimer.singleShot(2500, main)
