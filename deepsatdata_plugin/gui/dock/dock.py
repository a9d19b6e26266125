"""The dock: a page to search, and one of downloads with actions above and the queue below."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMenu,
    QPushButton,
    QRubberBand,
    QStackedWidget,
    QTabWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...processing.translation import Translated
from ..accounts import AccountDialog, hub_title
from ..map import PortionLayer, QueueOutlines
from ..queue import JobController, Look
from ..search import SearchView
from ..settings import DownloadSettings
from ..views import ButtonRow, DockActions, QueueView
from .dropped import may_hold_products, read_drop
from .map_commands import MapCommands
from .messages import Messages
from .product_commands import ProductCommands
from .quarantine_commands import QuarantineCommands
from .queue_commands import QueueCommands


class DownloadsWidget(Translated, QWidget):
    """The inside of the dock.

    Args:
        controller: The queue behind it.
        iface: QGIS's interface.
        open_settings: Shows the options page.
        parent: Owner.
    """

    def __init__(
        self, controller: JobController, iface, open_settings: Callable[[], None], parent=None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("deepsatdataDownloads")
        self.setAcceptDrops(True)
        self.controller = controller
        self.actions_ = DockActions(self)
        self.view = QueueView(controller.clock.now, self.actions_, self)
        self.layer = PortionLayer(QueueOutlines(), self)
        self.messages = Messages(iface, self)
        self.queues = QueueCommands(controller, self.messages, iface, self)
        self.quarantine = QuarantineCommands(controller, self.messages, self)
        self.products = ProductCommands(controller, self.view, self.messages)
        self.map = MapCommands(controller, self.view, self.messages, iface)
        self._code_at = ""  # the hub that waits for a one-time code
        self._empty = self._make_empty()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        self._toolbar = self._make_toolbar()
        self.search = SearchView(controller.opener, iface, parent=self)
        self.pages = self._make_pages()
        self._frame = QRubberBand(QRubberBand.Shape.Rectangle, self)  # while something is dragged here
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        controller.opened.connect(self._opened)
        controller.closed.connect(self._closed)
        controller.working_changed.connect(lambda _: self._enable())
        controller.looked.connect(self._looked)
        controller.not_started.connect(self._not_started)
        controller.code_wanted.connect(self._code_wanted)
        controller.attention.connect(self._attention)
        controller.added.connect(lambda _: self.show_downloads())
        self.view.selection_changed.connect(self._selected)
        self.layer.removed.connect(lambda: self.actions_.footprints.setChecked(False))
        self.actions_.footprints.toggled.connect(self._show_footprints)
        self.actions_.details.toggled.connect(self.view.show_details)
        self.view.details_changed.connect(self.actions_.details.setChecked)
        self.search.download.connect(self._download)
        self.search.login_wanted.connect(self._login_wanted)
        self._connect(open_settings)
        self._enable()

    # --- building -----------------------------------------------------------------------------------
    def _make_pages(self) -> QTabWidget:
        downloads = QWidget(self)
        layout = QVBoxLayout(downloads)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._toolbar)
        layout.addWidget(self._stack, 1)
        pages = QTabWidget(self)
        pages.setObjectName("deepsatdataPages")
        pages.setDocumentMode(True)
        pages.addTab(self.search, QgsApplication.getThemeIcon("search.svg"), self.tr("Search"))
        pages.addTab(downloads, QgsApplication.getThemeIcon("downloading_svg.svg"), self.tr("Downloads"))
        return pages

    def show_search(self) -> None:
        """Show the page to search."""
        self.pages.setCurrentIndex(0)

    def show_downloads(self) -> None:
        """Show the page of downloads."""
        self.pages.setCurrentIndex(1)

    def _make_toolbar(self) -> QToolBar:
        actions = self.actions_
        bar = QToolBar(self.tr("Downloads"), self)
        bar.setObjectName("deepsatdataToolbar")
        side = round(self.fontMetrics().height() * 1.25)
        bar.setIconSize(QSize(side, side))
        bar.addAction(actions.start)
        bar.addAction(actions.stop)
        for action in (actions.start, actions.stop):
            bar.widgetForAction(action).setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.addSeparator()
        bar.addActions([actions.pause, actions.resume, actions.retry, actions.cancel])
        bar.addSeparator()
        bar.addActions([actions.folder, actions.add_to_map, actions.footprints, actions.details])
        bar.addSeparator()
        bar.addActions([actions.accounts, actions.settings])
        menu = QMenu(self.tr("Queue"), self)
        menu.addActions([actions.new, actions.open])
        menu.addSeparator()
        menu.addActions([actions.add_layer, actions.paste, actions.import_, actions.export, actions.command])
        menu.addSeparator()
        menu.addActions([actions.retry_all, actions.clear, actions.quarantine])
        menu.addSeparator()
        menu.addAction(actions.close)
        button = QToolButton(self)
        button.setObjectName("deepsatdataQueueMenu")
        button.setText(self.tr("&Queue"))
        button.setToolTip(self.tr("New, open, import, export"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        bar.insertWidget(actions.start, button)
        for action in bar.actions():
            widget = bar.widgetForAction(action)
            if isinstance(widget, QToolButton):
                widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                widget.setAccessibleName((action.text() or button.text()).replace("&", "").rstrip("…"))
        return bar

    def _connect(self, open_settings: Callable[[], None]) -> None:
        actions, queues, products = self.actions_, self.queues, self.products
        for action, command in (
            (actions.start, self.controller.start),
            (actions.stop, self.controller.stop),
            (actions.pause, products.pause),
            (actions.resume, products.resume),
            (actions.retry, products.retry),
            (actions.cancel, products.cancel),
            (actions.replacement, products.take_replacements),
            (actions.order, products.order_by_hand),
            (actions.retry_all, products.retry_all),
            (actions.first, products.put_first),
            (actions.remove, products.remove),
            (actions.clear, products.clear),
            (actions.paste, queues.paste),
            (actions.quarantine, self.quarantine.show),
            (actions.folder, products.open_folder),
            (actions.copy, products.copy_message),
            (actions.add_to_map, self.map.add_to_map),
            (actions.zoom, self.map.zoom),
            (actions.new, queues.new_queue),
            (actions.open, queues.open_queue),
            (actions.add_layer, queues.add_active_layer),
            (actions.import_, queues.import_table),
            (actions.export, queues.export_table),
            (actions.command, lambda: queues.copy_command(self.view.model.products())),
            (actions.close, self.controller.close),
            (actions.accounts, self.show_accounts),
            (actions.settings, open_settings),
        ):
            action.triggered.connect(lambda _=False, run=command: run())

    def _make_empty(self) -> QWidget:
        page = QWidget(self)
        gap = self.fontMetrics().height()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        layout.setSpacing(gap)
        layout.addStretch(1)
        title = QLabel(self.tr("No downloads yet"), page)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        title.setFont(font)
        hint = QLabel(
            self.tr(
                "1. Search products here, or select them with the Processing Toolbox.\n"
                "2. Add an account for the hub, and test it.\n"
                "3. Tick products and press Download, or drag a layer or a list of names here."
            ),
            page,
        )
        hint.setWordWrap(True)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(title)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(hint, 8)
        middle.addStretch(1)
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(middle)
        search = QPushButton(QgsApplication.getThemeIcon("search.svg"), self.tr("Search products…"), page)
        search.clicked.connect(lambda _=False: self.show_search())
        self.empty_buttons = [search]
        for action in (self.actions_.accounts, self.actions_.open, self.actions_.add_layer):
            button = QPushButton(action.icon(), action.text(), page)
            button.setToolTip(action.toolTip())
            button.clicked.connect(action.trigger)
            self.empty_buttons.append(button)
        first, second = self.empty_buttons[:2], self.empty_buttons[2:]
        layout.addWidget(ButtonRow(first, second, gap // 2, page, centred=True))
        layout.addStretch(2)
        return page

    # --- news of the queue --------------------------------------------------------------------------
    def _opened(self, settings) -> None:
        self._stack.setCurrentWidget(self.view)
        if not self.search.model.rowCount():
            self.show_downloads()
        if DownloadSettings.load().footprints:
            self.actions_.footprints.setChecked(True)
        self._enable()

    def _closed(self) -> None:
        self._stack.setCurrentWidget(self._empty)
        self.layer.hide()
        self.view.clear()
        self._enable()

    def _looked(self, seen: Look) -> None:
        self.view.show_look(seen, self.controller.working)
        if not self.controller.working and self.controller.job is not None:
            settings, known = self.controller.job.settings, self.controller.opener.is_known
            self.view.look_ahead(seen, settings, known)
        if seen.whole:
            self.layer.replace(seen.changed)
        else:
            self.layer.update(seen.changed)

    def _selected(self) -> None:
        current = self.view.current()
        self.controller.show_history(current.id if current else None)
        if current is None:
            self.view.history.events.set_events(())
        self._enable()

    def _enable(self) -> None:
        is_open = self.controller.job is not None
        self.actions_.enable(is_open, self.controller.working, self.view.selected() if is_open else ())

    def _show_footprints(self, wanted: bool) -> None:
        if wanted and self.layer.layer is None and self.controller.path is not None:
            title = self.tr("Downloads: {name}").format(name=self.controller.path.parent.name)
            self.layer.show(title, self.view.model.products())
        elif not wanted:
            self.layer.hide()

    def _download(self, records, bands) -> None:
        self.queues.add_found(records, bands)

    def _login_wanted(self, hub: str, why: str) -> None:
        button = (self.tr("Accounts…"), lambda: self.show_accounts(hub))
        self.messages.warn(why, kind="login", button=button)

    def _not_started(self, hub: str) -> None:
        text = self.tr("Not started: {hub} needs an account before it sends files.").format(
            hub=hub_title(hub)
        )
        self._login_wanted(hub, text)

    def _code_wanted(self, hub: str) -> None:
        self._code_at = hub

    def _attention(self, text: str, hub: str) -> None:
        if text:
            button = (self.tr("Accounts…"), lambda: self.show_accounts(hub))
            if self._code_at == hub:
                button = (self.tr("One-time code…"), lambda: self.ask_code(hub))
            self.messages.warn(text, kind="attention", button=button)
        else:
            self.messages.take_back("attention")

    def ask_code(self, hub: str) -> None:
        """Ask for a one-time code and log in with it at once: it holds for half a minute."""
        label = self.tr("Code that your app shows for {hub} now:").format(hub=hub_title(hub))
        code, given = QInputDialog.getText(self, self.tr("One-time code"), label)
        if given and code.strip():
            self.controller.enter_code(hub, code)
        elif not given:
            self._attention(self.tr("{hub} waits for a one-time code.").format(hub=hub_title(hub)), hub)

    def show_accounts(self, hub: str = "") -> None:
        """Show the accounts; afterwards a queue that is worked on uses them."""
        wanted = sorted({product.hub for product in self.view.model.products()})
        dialog = AccountDialog(self.controller.opener, wanted, self, choose=hub)
        dialog.exec()
        dialog.deleteLater()
        self.search.form.list_hubs()
        self.controller.use_accounts()
        self.controller.look()

    # --- drops --------------------------------------------------------------------------------------
    def dragEnterEvent(self, event):
        if may_hold_products(event.mimeData()):
            event.acceptProposedAction()
            self._frame.setGeometry(self.rect())
            self._frame.show()

    def dragLeaveEvent(self, event):
        self._frame.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event):
        self._frame.hide()
        dropped = read_drop(event.mimeData())
        if dropped:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.queues.take(dropped)
