"""What the plugin adds to QGIS's main window for downloads: dock, button, options, layer action.

QGIS starts with an empty dock; what is inside is made when it is first seen or when a queue waits to go on.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..hubs.contract import Clock
from ..processing.parameters import AccountBook
from ..processing.translation import Translated
from ..resources import resource
from .settings import PAGE, DownloadOptionsFactory, DownloadSettings, LastQueue


class DownloadsPart(Translated, QObject):
    """Made when QGIS loads the plugin, taken away by `unload`.

    Args:
        iface: QGIS's interface.
        clock: Time, None for the computer's.
        locks_folder: Where account locks lie, None for the user's own.
    """

    def __init__(self, iface, *, clock: Clock | None = None, locks_folder: Path | None = None) -> None:
        super().__init__()
        self._iface, self._clock, self._locks_folder = iface, clock, locks_folder
        self.controller = None
        self.widget = None
        self._orders = None
        path = resource("icon.svg")
        icon = QIcon(str(path)) if path else QIcon()
        self.dock = QgsDockWidget(self.tr("DeepSatData downloads"), iface.mainWindow())
        self.dock.setObjectName("deepsatdataDownloadsDock")
        iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
        self.dock.hide()  # QGIS shows what it adds; the user, or the state it restores, decides
        self.dock.visibilityChanged.connect(self._seen)
        iface.mainWindow().restoreDockWidget(
            self.dock
        )  # as it was, where QGIS has restored its window before
        self.action = QAction(icon, self.tr("&Downloads"), iface.mainWindow())
        self.action.setObjectName("deepsatdata_downloads")
        self.action.setToolTip(self.tr("Downloads of DeepSatData"))
        self.dock.setToggleVisibilityAction(self.action)
        iface.addToolBarIcon(self.action)
        self.send = QAction(icon, self.tr("&Send to downloads"), iface.mainWindow())
        self.send.setObjectName("deepsatdata_send")
        self.send.triggered.connect(lambda _=False: self.send_active_layer())
        iface.addCustomActionForLayerType(self.send, "", QgsMapLayer.LayerType.VectorLayer, False)
        self._offer(QgsProject.instance().mapLayers().values())
        QgsProject.instance().layersAdded.connect(self._offer)
        self.factory = DownloadOptionsFactory()
        iface.registerOptionsWidgetFactory(self.factory)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(1500)  # when QGIS has started

    # --- inside -------------------------------------------------------------------------------------
    def open(self):
        """Make what is inside, and return it."""
        if self.widget is None:
            from .accounts import HubOpener
            from .dock import DownloadsWidget, OrderWatch
            from .queue import JobController

            self.controller = JobController(
                HubOpener(locks_folder=self._locks_folder),
                clock=self._clock,
                locks_folder=self._locks_folder,
                parent=self,
            )
            self.widget = DownloadsWidget(self.controller, self._iface, self.open_settings, self.dock)
            self.dock.setWidget(self.widget)
            self.controller.completed.connect(self._completed)
            self._orders = OrderWatch()
            self.controller.opened.connect(lambda _: self._orders.forget())
            self.controller.looked.connect(self._looked)
            self.controller.failed.connect(self.widget.messages.warn)
            self.controller.told.connect(self.widget.messages.say)
            self.controller.reopen()
        return self.widget

    def _seen(self, visible: bool) -> None:
        if visible:
            self.open()

    def _go_on(self) -> None:
        """Go on with a queue that was being worked on, unless QGIS would ask for its master password."""
        if self.widget is not None or not LastQueue.load().working:
            return
        manager = QgsApplication.authManager()
        if manager.masterPasswordIsSet() or not any(account.auth for account in AccountBook()):
            self.open()
            return
        from .dock import Messages

        text = self.tr("Downloads were under way when QGIS was closed.")
        Messages(self._iface, self).ask(text, (self.tr("Go on"), self._show), kind="go on")

    def _show(self) -> None:
        self.dock.setUserVisible(True)
        self.open()

    def _offer(self, layers) -> None:
        """Offer to send a layer where it has products of a hub."""
        for layer in layers:
            if isinstance(layer, QgsVectorLayer) and layer.fields().lookupField("hub") >= 0:
                from .dock import holds_products

                if holds_products(layer):
                    self._iface.addCustomActionForLayer(self.send, layer)

    def open_settings(self) -> None:
        """Show the page of downloads among QGIS's options."""
        self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE)

    def send_active_layer(self) -> None:
        """Put the products of the layer whose menu was used into the queue."""
        self.dock.setUserVisible(True)
        self.open().queues.add_active_layer()

    # --- news ---------------------------------------------------------------------------------------
    def _looked(self, seen) -> None:
        """Tell when the last order has arrived: what comes now are hours, no longer days."""
        if self._orders.over(seen) and seen.unfinished and DownloadSettings.load().notify:
            text = self.tr("The last order has arrived from the archive.")
            self.widget.messages.say(text, seconds=0, kind="orders")
            self._notify(text)

    def _notify(self, text: str) -> None:
        from .dock import notify

        notify(self._iface.mainWindow(), self.tr("DeepSatData downloads"), text)

    def _completed(self, seen) -> None:
        if not DownloadSettings.load().notify:
            return
        from ..hubs.queue import State

        done = seen.counts[State.DONE].products if State.DONE in seen.counts else 0
        others = seen.total - done
        text = self.tr("The queue is finished: %n product(s) done.", "", done)
        if others:
            text += " " + self.tr("%n did not arrive; the table says why.", "", others)
            self.widget.messages.warn(text, kind="finished")
        else:
            self.widget.messages.say(text, seconds=0)
        self._notify(text)

    def unload(self) -> None:
        """Take everything away; transfers stop and go on at the next start."""
        if self.dock is None:
            return
        self._timer.stop()
        QgsProject.instance().layersAdded.disconnect(self._offer)
        if self.controller is not None:
            self.widget.layer.hide()
            self.widget.search.close_down()
            self.controller.shut_down()
        from ..hubs.web import end_sessions

        end_sessions()  # of searches and downloads in the toolbox, too
        self._iface.unregisterOptionsWidgetFactory(self.factory)
        self._iface.removeCustomActionForLayerType(self.send)
        self._iface.removeToolBarIcon(self.action)
        self._iface.removeDockWidget(self.dock)
        for thing in (self.action, self.send, self.dock):
            thing.deleteLater()
        self.dock = self.widget = self.controller = None
