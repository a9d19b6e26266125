"""Everything that can be done in the dock, as actions with texts, icons and keys."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QWidget

from ...hubs.queue import ACTIVE, FINAL, QueuedProduct, State
from ...processing.translation import Translated


class DockActions(Translated):
    """The actions of the dock.

    Args:
        owner: Widget in which their keys work.
    """

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        tr = self.tr
        self.start = self._make(
            "start", tr("&Start"), "mActionPlay.svg", "Ctrl+Return", tr("Work on this queue")
        )
        self.stop = self._make(
            "stop", tr("&Stop"), "mActionStop.svg", "Ctrl+.", tr("Stop; transfers go on later")
        )
        self.pause = self._make(
            "pause", tr("&Pause"), "temporal_navigation/pause.svg", "P", tr("Pause products")
        )
        self.resume = self._make(
            "resume",
            tr("Res&ume"),
            "temporal_navigation/forward.svg",
            "R",
            tr("Let paused products go on"),
        )
        self.retry = self._make(
            "retry", tr("&Retry"), "mActionRefresh.svg", "Ctrl+T", tr("Begin again with products")
        )
        self.replacement = self._make(
            "replacement",
            tr("&Take the replacement"),
            "mActionReload.svg",
            "",
            tr("Fetch what took the place of products that the hub has deleted"),
        )
        self.order = self._make(
            "order",
            tr("Order &by hand…"),
            "mActionSharing.svg",
            "",
            tr("Copy the names and open the hub's page where they are ordered"),
        )
        self.cancel = self._make(
            "cancel",
            tr("&Cancel"),
            "mTaskCancel.svg",
            "Del",
            tr("Give products up and remove what is unfinished"),
        )
        self.first = self._make(
            "first", tr("Put f&irst"), "mActionArrowUp.svg", "", tr("Let products go before all others")
        )
        self.remove = self._make(
            "remove",
            tr("Remo&ve from queue"),
            "mActionRemove.svg",
            "Shift+Del",
            tr("Take products out of the queue; finished files stay on disk"),
        )
        self.clear = self._make(
            "clear", tr("Remove all &finished"), "mActionRemove.svg", "", tr("Finished files stay on disk")
        )
        self.retry_all = self._make(
            "retryAll",
            tr("&Retry all failed"),
            "mActionRefresh.svg",
            "",
            tr("Begin again with all that failed"),
        )
        self.paste = self._make(
            "paste",
            tr("&Paste names"),
            "mActionEditPaste.svg",
            "Ctrl+V",
            tr("Add products that a text names"),
        )
        self.quarantine = self._make(
            "quarantine",
            tr("&Damaged files…"),
            "mIconWarning.svg",
            "",
            tr("Show, and remove, damaged downloads"),
        )
        self.folder = self._make(
            "folder", tr("Open &folder"), "mActionFileOpen.svg", "Ctrl+E", tr("Show the product's folder")
        )
        self.add_to_map = self._make(
            "addToMap",
            tr("&Add to map"),
            "mActionAddRasterLayer.svg",
            "Ctrl+M",
            tr("Add the product's true colours"),
        )
        self.zoom = self._make(
            "zoom", tr("&Zoom to footprint"), "mActionZoomToSelected.svg", "", tr("Show where it lies")
        )
        self.copy = self._make(
            "copy", tr("Copy &message"), "mActionEditCopy.svg", "Ctrl+Shift+C", tr("Copy message")
        )
        self.footprints = self._make(
            "footprints",
            tr("Foot&prints"),
            "mActionShowAllLayers.svg",
            "",
            tr("Show all products on the map"),
        )
        self.footprints.setCheckable(True)
        self.details = self._make(
            "details",
            tr("&Details"),
            "mActionOpenTable.svg",
            "",
            tr("Show history, hubs and timeline"),
        )
        self.details.setCheckable(True)
        self.new = self._make("new", tr("&New queue…"), "mActionFileNew.svg", "", tr("Begin an empty queue"))
        self.open = self._make("open", tr("&Open queue…"), "mActionFileOpen.svg", "", tr("Open a queue file"))
        self.add_layer = self._make(
            "addLayer",
            tr("Add from active &layer"),
            "mActionAddOgrLayer.svg",
            "",
            tr("Add products of the active layer"),
        )
        self.import_ = self._make(
            "import", tr("&Import table…"), "mActionSharingImport.svg", "", tr("Add from a CSV table")
        )
        self.export = self._make(
            "export", tr("&Export table…"), "mActionSharingExport.svg", "", tr("Write a CSV table")
        )
        self.command = self._make(
            "command",
            tr("Copy as &command"),
            "mActionTerminal.svg",
            "",
            tr("Copy the command that works on this queue without a window (qgis_process)"),
        )
        self.close = self._make("close", tr("C&lose queue"), "mActionFileExit.svg", "", tr("Nothing is lost"))
        self.accounts = self._make(
            "accounts", tr("&Accounts…"), "locked.svg", "", tr("Hubs and how to log in")
        )
        self.settings = self._make(
            "settings", tr("Se&ttings…"), "mActionOptions.svg", "", tr("Options of downloads")
        )

    def _make(self, name: str, text: str, icon: str, key: str, tip: str) -> QAction:
        action = QAction(QgsApplication.getThemeIcon(icon), text, self._owner)
        action.setObjectName(f"deepsatdata_{name}")
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            tip = f"{tip} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
        action.setToolTip(tip)
        self._owner.addAction(action)
        return action

    def of_products(self) -> tuple[QAction, ...]:
        """Return the actions of selected products, in the order of the context menu."""
        return (
            self.pause, self.resume, self.retry, self.replacement, self.order, self.cancel, self.first,
            self.remove,
            self.folder, self.add_to_map, self.zoom, self.copy,
        )  # fmt: skip

    def enable(self, is_open: bool, working: bool, selected: Iterable[QueuedProduct]) -> None:
        """Let be pressed what makes sense now."""
        products = list(selected)
        states = {product.state for product in products}
        self.start.setEnabled(is_open and not working)
        self.stop.setEnabled(is_open and working)
        self.start.setVisible(not working)
        self.stop.setVisible(working)
        self.pause.setEnabled(bool(states - FINAL - {State.PAUSED}))
        self.resume.setEnabled(State.PAUSED in states)
        self.retry.setEnabled(bool(states & FINAL))
        self.replacement.setEnabled(State.GONE in states)
        self.order.setEnabled(State.NEEDS_HAND in states)
        self.cancel.setEnabled(bool(states - {State.DONE, State.CANCELLED}))
        self.first.setEnabled(bool(states - FINAL))
        self.remove.setEnabled(bool(states - ACTIVE))
        self.folder.setEnabled(is_open)
        self.add_to_map.setEnabled(State.DONE in states)
        self.zoom.setEnabled(any(product.record.footprint_wkt for product in products))
        self.copy.setEnabled(bool(products))
        for action in (
            self.footprints,
            self.details,
            self.quarantine,
            self.export,
            self.command,
            self.close,
            self.clear,
            self.retry_all,
        ):
            action.setEnabled(is_open)
