"""The table of a queue with its filter, and below it history, hubs and timeline."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QItemSelectionModel, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...hubs.queue import JobSettings, QueuedProduct
from ...processing.translation import Translated
from ..queue import Look, complaints
from .action_keys import ActionKeys
from .actions import DockActions
from .history_view import HistoryView
from .lane_view import LaneView
from .product_filter import ProductFilter
from .products_model import Column, ProductsModel
from .progress_delegate import ProgressDelegate
from .state_style import GROUPS, group_icon, group_title
from .steady_table import SteadyTable
from .summary_bar import SummaryBar
from .timeline_widget import TimelineWidget

if TYPE_CHECKING:
    from ...hubs.queue import Forecast


class QueueView(Translated, QWidget):
    """What an open queue looks like.

    Args:
        now: Time.
        actions: For the context menu and the keys.
        parent: Owner.
    """

    selection_changed = pyqtSignal()
    details_changed = pyqtSignal(bool)

    def __init__(self, now: Callable[[], float], actions: DockActions, parent=None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.summary = SummaryBar(now, self)
        self.model = ProductsModel(now, self)
        self.filter = ProductFilter(self)
        self.filter.setSourceModel(self.model)
        self.search = QLineEdit(self)
        self.groups = QComboBox(self)
        self.found = QLabel(self)
        self.table = SteadyTable(self)
        self.history = HistoryView(self)
        self.lanes = LaneView(now, self)
        self.timeline = TimelineWidget(self)
        self.tabs = QTabWidget(self)
        self._ahead: Forecast | None = None
        self._hubs: list[str] = []
        self._timer = QTimer(self)  # several keys typed at once filter once
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._filter)
        self._build_filter()
        self._build_table()
        self._build_tabs()
        self._lay_out()
        self._keys = ActionKeys(self.table, (*actions.of_products(), actions.start, actions.stop))

    # --- building -----------------------------------------------------------------------------------
    def _build_filter(self) -> None:
        self.search.setObjectName("deepsatdataSearch")
        self.search.setPlaceholderText(self.tr("Name, date, tile, hub or message"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Filter by text"))
        self.search.textChanged.connect(lambda _: self._timer.start(150))
        self.groups.setObjectName("deepsatdataGroups")
        self.groups.setAccessibleName(self.tr("Filter by state"))
        size = self.fontMetrics().height()
        self.groups.setIconSize(QSize(size, size))
        self.groups.addItem(self.tr("All states"), "")
        for group in GROUPS:
            self.groups.addItem(
                group_icon(group.key, size, self.palette()), group_title(group.key), group.key
            )
        self.groups.currentIndexChanged.connect(lambda _: self._filter())
        self.found.setAccessibleName(self.tr("Products shown"))

    def _build_table(self) -> None:
        table = self.table
        table.setObjectName("deepsatdataProducts")
        table.setAccessibleName(self.tr("Products of the queue"))
        table.setAccessibleDescription(
            self.tr("One row a product: state, progress, next check, hub and message")
        )
        table.setModel(self.filter)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setItemDelegateForColumn(Column.PROGRESS, ProgressDelegate(table))
        metrics = table.fontMetrics()
        table.setIconSize(QSize(metrics.height(), metrics.height()))
        sample = {
            Column.PRODUCT: "2018-01-05  T31TFM  S2A L1C",
            Column.STATE: "To be ordered" + "MM",
            Column.PROGRESS: "100 %" + "M" * 5,
            Column.SPEED: "999.9 MB/s",
            Column.LEFT: "23 h 59 min",
            Column.NEXT: "12-31 23:59",
            Column.HUB: "Copernicus Data",
            Column.CLOUD: "100 %",
            Column.SIZE: "999.9 MB",
            Column.AGE: "23 h 59 min",
        }
        for column, text in sample.items():
            table.setColumnWidth(column, metrics.horizontalAdvance(text) + metrics.averageCharWidth() * 2)
        # The header would ask every cell whether its column is selected as a whole.
        header = table.horizontalHeader()
        header.setSelectionModel(QItemSelectionModel(self.filter, header))
        table.setSortingEnabled(True)
        table.sortByColumn(Column.PRODUCT, Qt.SortOrder.AscendingOrder)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)
        table.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        table.doubleClicked.connect(lambda _: self._actions.folder.trigger())

    def _build_tabs(self) -> None:
        self.tabs.setObjectName("deepsatdataTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Details"))
        self.tabs.addTab(self.history, self.tr("&History"))
        self.tabs.addTab(self.lanes, self.tr("H&ubs"))
        self.tabs.addTab(self.timeline, self.tr("Time&line"))
        self.timeline.clicked.connect(self.select)

    def _lay_out(self) -> None:
        gap = self.fontMetrics().height() // 3
        label = QLabel(self.tr("Filt&er:"), self)
        label.setBuddy(self.search)
        states = QLabel(self.tr("&In state:"), self)
        states.setBuddy(self.groups)
        line = QHBoxLayout()
        line.setSpacing(gap)
        for widget, stretch in ((label, 0), (self.search, 1), (states, 0), (self.groups, 0), (self.found, 0)):
            line.addWidget(widget, stretch)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.tabs)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.tabs.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        layout.setSpacing(gap)
        layout.addWidget(self.summary)
        layout.addLayout(line)
        layout.addWidget(self.splitter, 1)
        order = (self.search, self.groups, self.table, self.tabs, self.history)
        for first, second in zip(order, order[1:]):
            QWidget.setTabOrder(first, second)

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the details beside the table where there is width for both, else below it."""
        height = self.fontMetrics().height()
        wide = self.width() > 56 * height and self.height() < 32 * height
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self.splitter.orientation() != orientation:
            self.splitter.setOrientation(orientation)
            self.splitter.setSizes([6000, 4000])

    def show_details(self, shown: bool) -> None:
        """Show history, hubs and timeline, or give their room to the table."""
        if shown is self.tabs.isHidden():
            self.tabs.setVisible(shown)
            self.details_changed.emit(shown)

    # --- content ------------------------------------------------------------------------------------
    def clear(self) -> None:
        """Show no queue."""
        self.model.set_products(())
        self.timeline.set_products(())
        self.history.events.set_events(())
        self.lanes.lanes.set_lanes((), False)
        self.summary.clear()
        self._ahead, self._hubs = None, []

    def show_look(self, seen: Look, working: bool) -> None:
        """Show what was seen; only rows that changed are touched."""
        if seen.whole:
            chosen = [product.id for product in self.selected()]
            self.model.set_products(seen.changed)
            self.timeline.set_products(seen.changed)
            self._select_all(chosen)
        elif seen.changed:
            self.model.update_products(seen.changed)
            self.timeline.update_products(seen.changed)
        self.summary.show_look(seen)
        self.model.stopped(dict(complaints(seen)))
        self.lanes.lanes.set_lanes(seen.lanes, working)
        current = self.current()
        self.timeline.mark([product.id for product in self.selected()[:200]])
        if seen.history is not None and current is not None and seen.history[0] == current.id:
            self.history.events.set_events(seen.history[1])
        self._count()
        if seen.changed:
            self.selection_changed.emit()

    def look_ahead(self, seen: Look, settings: JobSettings, is_known: Callable[[str], bool]) -> None:
        """Tell, before it is worked on, what that will take."""
        from ...hubs.queue import look_ahead

        if seen.changed or seen.whole or self._ahead is None:
            self._ahead = look_ahead(self.model.products(), settings)
            self._hubs = sorted({p.hub for p in self.model.products() if not p.final})
        missing = [hub for hub in self._hubs if not is_known(hub)]
        self.summary.show_ahead(self._ahead, seen.free, self._hubs, missing)

    def selected(self) -> list[QueuedProduct]:
        """Return the selected products in the order shown."""
        # Ranges, not rows: asking Qt for each of thousands of rows takes long.
        spans = [(span.top(), span.bottom()) for span in self.table.selectionModel().selection()]
        if not spans:
            return []
        products = self.filter.shown()
        rows: set[int] = set()
        for top, bottom in set(spans):
            rows.update(range(top, bottom + 1))
        return [products[row] for row in sorted(rows)]

    def _selected(self) -> None:
        if self.table.selectionModel().hasSelection():
            self.show_details(True)
        self.timeline.mark([product.id for product in self.selected()[:200]])
        self.selection_changed.emit()

    def current(self) -> QueuedProduct | None:
        """Return the product whose history is shown."""
        selection = self.table.selectionModel()
        if not selection.hasSelection():
            return None
        index = self.table.currentIndex()
        if index.isValid() and selection.isSelected(index):
            return self.product_at(index.row())
        return self.product_at(selection.selection()[0].top())

    def product_at(self, row: int) -> QueuedProduct:
        """Return the product in a row as shown."""
        return self.model.product_at(self.filter.mapToSource(self.filter.index(row, 0)).row())

    def select(self, product_id: int) -> None:
        """Select one product and scroll to it; a filter that hides it is lifted."""
        row = self.model.row_of(product_id)
        if row is None:
            return
        index = self.filter.mapFromSource(self.model.index(row, 0))
        if not index.isValid():
            self.search.clear()
            self.groups.setCurrentIndex(0)
            self._filter()
            index = self.filter.mapFromSource(self.model.index(row, 0))
        self.table.selectRow(index.row())
        self.table.scrollTo(index)

    def _select_all(self, product_ids: list[int]) -> None:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for number in product_ids:
            row = self.model.row_of(number)
            if row is not None:
                self.table.selectionModel().select(self.filter.mapFromSource(self.model.index(row, 0)), flags)

    # --- filter and menu ----------------------------------------------------------------------------
    def _filter(self) -> None:
        self._timer.stop()
        self.filter.set_both(self.search.text(), self.groups.currentData() or "")
        self._count()

    def _count(self) -> None:
        if not self.filter.filtering():
            self.found.clear()
            return
        text = self.tr("{n} of {all}")
        self.found.setText(text.format(n=self.filter.rowCount(), all=self.model.rowCount()))

    def _show_menu(self, point) -> None:
        menu = self.make_menu()
        menu.exec(self.table.viewport().mapToGlobal(point))
        menu.deleteLater()

    def make_menu(self) -> QMenu:
        """Return the context menu."""
        menu = QMenu(self)
        actions = self._actions.of_products()
        menu.addActions(actions[:8])
        menu.addSeparator()
        menu.addActions(actions[8:])
        return menu
