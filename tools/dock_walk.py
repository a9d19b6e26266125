"""The way from a search to a picture on the map, by clicks in a real QGIS; see tools/dock_screenshots.py.

A simulated hub answers inside the same process. What goes wrong is written down and ends the walk.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMessageBox, QToolButton
from qgis.utils import iface

_ROOT = Path(os.environ["DEEPSATDATA_WALK_ROOT"])
# The staged plugin: it has the translations, which also make the plurals of English.
sys.path[:0] = [str(_ROOT / "build"), str(_ROOT), str(_ROOT / "test"), str(_ROOT / "tools")]

from window import begin, click, pause, picture, wait  # noqa: E402

import deepsatdata_plugin  # noqa: E402
import hubsim  # noqa: E402
from hubsim.clock import RealClock  # noqa: E402


def login_by_hand(widget: Any, hub: Any) -> None:
    """Enter user and password in the account form, test them, keep a picture, save."""

    def fill() -> None:
        dialog = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "deepsatdataAccounts")
        dialog.hub.choose("dhus")
        dialog.url.setText(hub.url)
        QTest.keyClicks(dialog.login.user, "user")
        QTest.keyClicks(dialog.login.secret, "secret")
        click(dialog.test)
        wait(dialog.test.isEnabled, "the hub answers")
        picture("accounts", dialog)
        dialog.hub.choose("cdse")
        picture("accounts_cdse", dialog)
        dialog.hub.choose("dhus")
        dialog.url.setText(hub.url)
        QTest.keyClicks(dialog.login.user, "user")
        QTest.keyClicks(dialog.login.secret, "secret")
        click(dialog.save)

    QTimer.singleShot(500, fill)
    widget.show_accounts("dhus")


def show_area(catalogue: Any) -> None:
    """Put a frame of the area on the map, in place of a base map, and look at it."""
    boxes = [product.geometry.GetEnvelope() for product in catalogue]
    west, east = min(b[0] for b in boxes), max(b[1] for b in boxes)
    south, north = min(b[2] for b in boxes), max(b[3] for b in boxes)
    web = QgsCoordinateReferenceSystem("EPSG:3857")
    QgsProject.instance().setCrs(web)
    place = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    world = QgsVectorLayer(f"{place}|layername=countries", "Countries", "ogr")
    if world.isValid() and not QgsProject.instance().mapLayersByName("Countries"):
        QgsProject.instance().addMapLayer(world)
    move = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), web, QgsProject.instance())
    box = move.transformBoundingBox(QgsRectangle(west, south, east, north))
    box.scale(1.4)
    pause(2)  # QGIS looks at the first layer by itself
    iface.mapCanvas().setDestinationCrs(web)
    iface.mapCanvas().setExtent(box)
    iface.mapCanvas().refresh()


def ask(search: Any, catalogue: Any) -> None:
    """Fill in the form and press Search."""
    form = search.form
    form.list_hubs()
    form.hub.choose("dhus")
    times = [product.start for product in catalogue]
    for edit, when in ((form.start, min(times)), (form.end, max(times))):
        edit.setDate(QDate(when.year, when.month, when.day))
    form.cloud.setValue(90)
    form.level.setCurrentIndex(form.level.findData(""))
    click(form.search)
    wait(lambda: not search.busy and search.model.rowCount() > 0, "products are found")


def walk() -> None:
    """Walk from the search to the map."""
    QgsApplication.authManager().setMasterPassword("walk", True)
    window = iface.mainWindow()
    layers = window.findChild(QDockWidget, "Layers")
    window.resizeDocks([layers], [200], Qt.Orientation.Horizontal)
    clouds = (5.0, 40.0, 0.0, 85.0, 12.5, 60.0, 3.0)
    catalogue = hubsim.synthetic(28, tiles=("31TFM", "31TGM"), clouds=clouds, padding=800_000)
    for number, product in enumerate(catalogue):
        product.online = number % 5 != 3
        product.nominal_size = 560_000_000 + number * 7_000_000
    archive = hubsim.DhusServer(
        RealClock(), catalogue, {"user": "secret"}, restore_hours=1, bytes_per_second=400_000
    )
    with archive as hub:
        plugin = deepsatdata_plugin.classFactory(iface)
        plugin.initGui()
        part = next(part for part in plugin._desktop if hasattr(part, "send_active_layer"))
        QgsSettings().setValue("deepsatdata/downloads/folder", str(Path.home() / "Sentinel-2"))
        show_area(catalogue)
        pause(1)
        assert not part.dock.isVisible(), "nothing opens by itself"
        part.dock.setUserVisible(True)
        window.resizeDocks([part.dock], [round(window.height() * 0.46)], Qt.Orientation.Vertical)
        pause(1)
        picture("empty")
        widget = part.open()
        login_by_hand(widget, hub)
        search = widget.search
        ask(search, catalogue)
        show_area(catalogue)
        search.table.selectRow(2)
        pause(3)
        search.model.tick(range(8), True)
        wait(search.fetch.isEnabled, "they can be fetched")
        picture("found")
        search.bands.choose(("B02", "B03", "B04", "B08"))
        QTimer.singleShot(400, lambda: (picture("bands"), QApplication.activePopupWidget().close()))
        search.bands.showMenu()
        search.bands.choose(())
        click(search.fetch)
        wait(lambda: widget.view.model.rowCount() == 8, "they are in the queue")
        pause(2)
        picture("queue")
        click(widget._toolbar.widgetForAction(widget.actions_.start))
        wait(lambda: "DONE" in states(widget), "one arrives", 120)
        picture("working")
        wait(lambda: states(widget).count("DONE") >= 4, "more arrive", 180)
        done = next(p for p in widget.view.model.products() if p.state.value == "DONE")
        widget.view.select(done.id)
        pause(1)
        picture("history")
        widget.view.tabs.setCurrentIndex(2)
        picture("timeline")
        commands(widget)
        widget.actions_.add_to_map.trigger()
        raster = QgsProject.instance().mapLayersByName(done.name)[0]
        iface.setActiveLayer(raster)
        iface.zoomToActiveLayer()
        picture("on_the_map")
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, part.dock)
        for _ in range(2):  # pages change their shape when they get narrow
            window.resizeDocks([part.dock], [500], Qt.Orientation.Horizontal)
            pause(0.5)
        widget.show_search()
        picture("right_search")
        widget.show_downloads()
        picture("right_queue")
        plugin.unload()
        pause(0.5)


def commands(widget: Any) -> None:
    """Put first, pause, let go on, take out, clear, add by name, copy as a command: each by its action."""
    view, actions = widget.view, widget.actions_
    menu = widget._toolbar.findChild(QToolButton, "deepsatdataQueueMenu")
    QTimer.singleShot(600, lambda: (picture("queue_menu"), QApplication.activePopupWidget().close()))
    menu.showMenu()
    waiting = next(p for p in view.model.products() if p.state.value in ("ORDERED", "READY", "WAIT_SLOT"))
    view.select(waiting.id)
    pause(0.5)
    if not waiting_since(view, waiting.id) and waiting.state.value == "ORDERED":
        raise AssertionError("the age of an order is not shown")
    actions.first.trigger()
    actions.pause.trigger()
    wait(lambda: "PAUSED" in states(widget), "it pauses")
    actions.resume.trigger()
    wait(lambda: "PAUSED" not in states(widget), "it goes on")
    before = view.model.rowCount()
    done = [p for p in view.model.products() if p.state.value == "DONE"]
    view.select(done[-1].id)
    pause(0.5)
    actions.remove.trigger()
    wait(lambda: view.model.rowCount() == before - 1, "one is taken out")
    QApplication.clipboard().setText(f"please fetch {done[-1].name}.SAFE")
    actions.paste.trigger()
    wait(lambda: view.model.rowCount() == before, "one is added by its name")
    view.select(max(p.id for p in view.model.products()))
    pause(0.5)
    QTimer.singleShot(600, say_yes)
    actions.remove.trigger()
    wait(lambda: view.model.rowCount() == before - 1, "it is taken out again")
    actions.retry_all.trigger()
    actions.command.trigger()
    if "deepsatdata:downloadproducts" not in QApplication.clipboard().text():
        raise AssertionError("the command is not copied")
    iface.messageBar().clearWidgets()
    view.select(done[0].id)
    pause(0.5)


def say_yes() -> None:
    """Answer the question that is asked."""
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        click(box.button(QMessageBox.StandardButton.Yes))


def waiting_since(view: Any, number: int) -> str:
    """Return how long a product waits for the archive, as its row says."""
    from deepsatdata_plugin.gui.views.products_model import Column

    model = view.model
    row = next(r for r in range(model.rowCount()) if model.product_at(r).id == number)
    return str(model.index(row, int(Column.AGE)).data() or "")


def states(widget: Any) -> list[str]:
    """Return the states of all rows."""
    return [product.state.value for product in widget.view.model.products()]


begin(walk)
