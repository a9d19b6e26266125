"""Search in the dock: ask, look, tick, download."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import DeepSatDataError
from ...processing.translation import Translated
from ..accounts import HubOpener, hub_title
from ..map import MapFrame, PortionLayer
from ..views import ButtonRow, SteadyTable, size_text
from .band_choice import BandChoice, size_of
from .collector import YoungOnly
from .found_layer import FoundOutlines
from .found_model import Column, FoundModel
from .preview import Preview
from .quicklooks import Quicklooks, address_of
from .search_form import SearchForm
from .search_task import SearchEnd, SearchTask

if TYPE_CHECKING:
    from ...hubs.contract import ProductRecord
    from .wish import Wish

#: Products taken into the table at once; the event loop comes round in between.
_AT_ONCE = 400


class SearchView(Translated, QWidget):
    """Looks for products and hands chosen ones on.

    Args:
        opener: Accounts, and how hubs are reached.
        iface: QGIS's interface, None without a map.
        pictures: Where quicklooks are kept, None for the user's own cache.
        parent: Owner.
    """

    download = pyqtSignal(object, object)  # products, bands to fetch singly
    login_wanted = pyqtSignal(str, str)  # hub, why

    def __init__(self, opener: HubOpener, iface, pictures: Path | None = None, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("deepsatdataSearch")
        self._opener, self._iface = opener, iface
        self._task: SearchTask | None = None
        self._waiting: list[ProductRecord] = []
        self._ticked: list[ProductRecord] = []  # their tick changed; the map does not show that yet
        self._after: Callable[[], None] | None = None
        self._young = YoungOnly()
        self.quicklooks = Quicklooks(pictures, self)
        self.form = SearchForm(iface, opener.book, self)
        self.model = FoundModel(self.quicklooks, self)
        self.table = SteadyTable(self)
        self.preview = Preview(self.quicklooks, self)
        told = FoundOutlines(
            self.model.is_ticked,
            lambda record: self.quicklooks.image(record) is not None,
            self.quicklooks.folder,
        )
        self.layer = PortionLayer(told, self, redraw_ms=100)  # who ticks looks at the map
        self.frame = MapFrame(iface)
        self.status = QLabel(self)
        self.progress = QProgressBar(self)
        self.stop = QPushButton(QgsApplication.getThemeIcon("mTaskCancel.svg"), self.tr("S&top"), self)
        self.outlines = QToolButton(self)
        self.all = QPushButton(self.tr("Tick a&ll"), self)
        self.none = QPushButton(self.tr("Tick &none"), self)
        self.bands = BandChoice(self)
        self.fetch = QPushButton(QgsApplication.getThemeIcon("downloading_svg.svg"), "", self)
        self._take = QTimer(self)
        self._take.setSingleShot(True)
        self._take.timeout.connect(self._take_in)
        # Thousands ticked at once: what follows from it has turns of the event loop of its own.
        self._mark, self._tell = QTimer(self), QTimer(self)
        for timer, slot in ((self._mark, self._mark_ticked), (self._tell, self._tell_ticked)):
            timer.setSingleShot(True)
            timer.timeout.connect(slot)
        self._look = QTimer(self)  # who scrolls does not ask for each row passed
        self._look.setSingleShot(True)
        self._look.setInterval(200)
        self._look.timeout.connect(self._want_pictures)
        self._build_table()
        self._lay_out()
        self._connect()
        self._show_running(False)
        self._tell_ticked()

    # --- building -------------------------------------------------------------------------------------
    def _build_table(self) -> None:
        table = self.table
        table.setObjectName("deepsatdataFound")
        table.setAccessibleName(self.tr("Products found"))
        table.setAccessibleDescription(self.tr("One row a product; the space bar ticks the selected ones"))
        table.setModel(self.model)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        metrics = table.fontMetrics()
        side = round(metrics.height() * 2.4)
        self.model.thumbnail = QSize(side, side)
        table.setIconSize(QSize(side, side))
        sample = {
            Column.DATE: "2018-01-05 10:45",
            Column.TILE: "T31TFM",
            Column.CLOUD: "100 %  ",
            Column.SIZE: "999.9 MB",
            Column.ONLINE: self.tr("in the archive"),
            Column.LEVEL: "S2A L2A",
            Column.ORBIT: "Orbit  ",
        }
        for column, text in sample.items():
            table.setColumnWidth(column, metrics.horizontalAdvance(text) + metrics.averageCharWidth() * 3)
        table.setColumnWidth(Column.DATE, table.columnWidth(Column.DATE) + side + 2 * metrics.height())
        table.setSortingEnabled(True)
        table.sortByColumn(Column.DATE, Qt.SortOrder.DescendingOrder)

    def _lay_out(self) -> None:
        gap = self.fontMetrics().height() // 3
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.form)
        scroll.setMinimumWidth(self.form.minimumSizeHint().width() + 2 * self.fontMetrics().height())
        middle = QWidget(self)
        above = QHBoxLayout()
        above.setSpacing(gap)
        self.status.setWordWrap(True)
        self.progress.setMaximumWidth(12 * self.fontMetrics().height())
        self.progress.setAccessibleName(self.tr("Progress of the search"))
        for widget, stretch in ((self.status, 1), (self.progress, 0), (self.stop, 0), (self.outlines, 0)):
            above.addWidget(widget, stretch)
        self.outlines.setText(self.tr("&On the map"))
        self.outlines.setIcon(QgsApplication.getThemeIcon("mActionShowAllLayers.svg"))
        self.outlines.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.outlines.setCheckable(True)
        self.outlines.setChecked(True)
        self.outlines.setToolTip(self.tr("Show the outlines of what was found on the map"))
        below = ButtonRow((self.all, self.none), (self.bands, self.fetch), gap, middle)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addWidget(below)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        for widget in (scroll, middle, self.preview):
            self.splitter.addWidget(widget)
        for place, stretch in enumerate((0, 1, 0)):
            self.splitter.setStretchFactor(place, stretch)
        height = self.fontMetrics().height()
        self.splitter.setSizes([22 * height, 50 * height, 16 * height])
        self.preview.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        layout.addWidget(self.splitter)
        self._sides = (scroll, middle)

    def _connect(self) -> None:
        self.form.submitted.connect(self.search)
        self.stop.clicked.connect(lambda _=False: self.cancel())
        self.all.clicked.connect(lambda _=False: self.model.tick(range(self.model.rowCount()), True))
        self.none.clicked.connect(lambda _=False: self.model.tick(range(self.model.rowCount()), False))
        self.fetch.clicked.connect(lambda _=False: self._download())
        self.outlines.toggled.connect(self._show_outlines)
        self.layer.removed.connect(lambda: self.outlines.setChecked(False))
        self.model.ticks_changed.connect(self._ticks_changed)
        self.bands.changed.connect(self._tell_size)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._selected())
        self.table.verticalScrollBar().valueChanged.connect(lambda _: self._look.start())
        self.quicklooks.arrived.connect(self._picture_arrived)

    def minimumSizeHint(self):
        height = self.fontMetrics().height()
        # Of the narrow shape: what is too wide changes its shape.
        return QSize(max(26 * height, max(self._widths()) + self._margin()), 12 * height)

    def _widths(self) -> list[int]:
        """Return how wide form and table with its buttons have to be."""
        return [side.minimumWidth() or side.minimumSizeHint().width() for side in self._sides]

    def _margin(self) -> int:
        margins = self.layout().contentsMargins()
        return int(margins.left() + margins.right())

    def _beside(self) -> int:
        """Return the width that both have beside each other."""
        return sum(self._widths()) + int(self.splitter.handleWidth()) + self._margin()

    def resizeEvent(self, event):
        super().resizeEvent(event)
        height = self.fontMetrics().height()
        # Low, form and table below each other would leave no row to see.
        least = 54 if self.height() > 30 * height else 34
        wide = self.width() > max(least * height, self._beside()) and self.width() > 1.4 * self.height()
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self.splitter.orientation() != orientation:
            self.splitter.setOrientation(orientation)
            sizes = (22, 50, 16) if wide else (17, 30, 12)
            self.splitter.setSizes([size * height for size in sizes])
        self._show_preview()
        self._look.start()

    def _show_preview(self) -> None:
        """Show the pane where there is room for it beside or below the table."""
        height = self.fontMetrics().height()
        wide = self.splitter.orientation() == Qt.Orientation.Horizontal
        room = self.width() > 62 * height if wide else self.height() > 52 * height
        self.preview.setVisible(room and self._current() is not None)

    def _current(self) -> ProductRecord | None:
        index = self.table.currentIndex()
        chosen = index.isValid() and self.table.selectionModel().isSelected(index)
        return self.model.record_at(index.row()) if chosen else None

    # --- searching ------------------------------------------------------------------------------------
    def search(self) -> None:
        """Ask the hub what stands in the form; a search that is under way ends."""
        try:
            wish = self.form.wish()
            access = self._opener.access(wish.hub, to_search=True)
        except DeepSatDataError as error:
            self._say(_sentence(str(error)))
            return
        title = hub_title(wish.hub)
        if access is None:
            text = self.tr("{hub} wants a login, or its address, before it answers.").format(hub=title)
            self._say(text)
            self.login_wanted.emit(wish.hub, text)
            return
        self.cancel()
        self.form.save()
        self._waiting.clear()
        self._after = None
        self.layer.hide()
        self.model.clear()
        self.preview.hide()
        self.quicklooks.use(access)
        self._begin(SearchTask(self.tr("Search: {hub}").format(hub=title), access, wish), wish)

    def _begin(self, task: SearchTask, wish: Wish) -> None:
        self._task = task
        self._young.begin()
        task.page.connect(lambda records, total: self._page(task, records, total))
        task.ended.connect(lambda end: self._ended(task, wish, end))
        task.progressChanged.connect(lambda percent: self._progress(task, percent))
        self._say(self.tr("Asking {hub}…").format(hub=hub_title(wish.hub)))
        self._show_running(True)
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """End the search that is under way; what came stays."""
        if self._task is not None:
            self._task.cancel()

    @property
    def busy(self) -> bool:
        """Tell whether a search is under way, or its answer is being taken in."""
        return self._task is not None or bool(self._waiting) or self._after is not None

    def close_down(self) -> None:
        """Stop everything, for the end of the plugin."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        self._young.end()
        self._waiting.clear()
        self.quicklooks.close()
        self.frame.show(())
        self.layer.hide()

    def _page(self, task: SearchTask, records: list[ProductRecord], total: int) -> None:
        if task is not self._task:
            return
        self._waiting += records
        if not self._take.isActive():
            self._take.start(0)
        n = self.model.rowCount() + len(self._waiting)
        if total > n:
            self._say(self.tr("{n} of {all} products so far…").format(n=n, all=total))
        else:
            self._say(self.tr("%n product(s) so far…", "", n))

    def _progress(self, task: SearchTask, percent: float) -> None:
        if task is self._task:
            self.progress.setValue(round(percent))

    def _take_in(self) -> None:
        part, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        fresh = self.model.add(part)
        if self.outlines.isChecked() and fresh:
            self._show_on_map(fresh)
        self.all.setEnabled(self.model.rowCount() > 0)
        if self._waiting:
            self._take.start(0)
            return
        self._look.start()
        if self._after is not None:
            after, self._after = self._after, None
            after()

    def _ended(self, task: SearchTask, wish: Wish, end: SearchEnd) -> None:
        if task is not self._task:
            return
        self._task = None
        self._show_running(False)
        self._after = lambda: self._finish(wish, end)
        if not self._take.isActive():
            self._take.start(0)

    def _finish(self, wish: Wish, end: SearchEnd) -> None:
        self._young.end()
        aside = [left.item.name for left in end.aside if left.reason != "repeated_product"]
        self.model.remove(aside)
        self.layer.remove(aside)
        self.model.order(end.order)
        self._set_row_height()
        n = self.model.rowCount()
        parts = [self._found(n)] if n else []
        if end.error:
            parts.insert(0, self.tr("The search broke off: {why}").format(why=end.error))
        elif end.cancelled:
            parts.insert(0, self.tr("Stopped."))
        elif not n:
            parts.append(self.tr("Nothing found. Try a longer period, more clouds, another level or hub."))
        if aside:
            parts.append(self.tr("%n older processing(s) hidden.", "", len(aside)))
        if end.unusable:
            parts.append(self.tr("%n entry(ies) could not be read.", "", end.unusable))
        self._say(" ".join(parts))
        self.status.setToolTip("\n".join(end.notes))
        if end.needs_login:
            self.login_wanted.emit(wish.hub, end.error)
        if n and not self.table.selectionModel().hasSelection():
            self.table.selectRow(0)
        self._look.start()

    def _found(self, count: int) -> str:
        tiles = len({record.tile for record in self.model.records()})
        return " ".join((self.tr("%n product(s)", "", count), self.tr("of %n tile(s).", "", tiles)))

    def _say(self, text: str) -> None:
        self.status.setText(text)

    def _show_running(self, running: bool) -> None:
        self.progress.setVisible(running)
        self.progress.setValue(0)
        self.stop.setVisible(running)
        self.form.search.setEnabled(not running)

    def _set_row_height(self) -> None:
        """Rows are high where there are pictures."""
        pictures = any(address_of(record) for record in self.model.records()[:50])
        height = self.table.fontMetrics().height()
        self.table.verticalHeader().setDefaultSectionSize(
            self.model.thumbnail.height() + 4 if pictures else height + height // 2
        )

    # --- looking --------------------------------------------------------------------------------------
    def _want_pictures(self) -> None:
        if not self.table.isVisible() or not self.model.rowCount():
            return
        top = max(0, self.table.rowAt(0))
        bottom = self.table.rowAt(self.table.viewport().height() - 1)
        bottom = self.model.rowCount() - 1 if bottom < 0 else bottom
        # The last wish is met first: that is the top row.
        rows = range(min(bottom, top + 30), top - 1, -1)
        self.quicklooks.want(self.model.record_at(row) for row in rows)

    def _selected(self) -> None:
        self._show_preview()
        self.preview.show_record(self._current())
        self.frame.show([self.model.record_at(row).footprint_wkt for row in self.selected_rows()[:50]])

    def selected_rows(self) -> list[int]:
        """Return the selected rows."""
        rows: set[int] = set()
        for span in self.table.selectionModel().selection():
            rows.update(range(span.top(), span.bottom() + 1))
        return sorted(rows)

    def keyPressEvent(self, event):
        if event.key() == Qt.Key.Key_Space and self.table.hasFocus():
            rows = self.selected_rows()
            on = not all(self.model.is_ticked(self.model.record_at(row).name) for row in rows)
            self.model.tick(rows, on)
            event.accept()
            return
        super().keyPressEvent(event)

    def _picture_arrived(self, name: str) -> None:
        row = self.model.row_of(name)
        if row is not None:
            self.layer.update([self.model.record_at(row)])

    def _show_outlines(self, wanted: bool) -> None:
        if wanted:
            self._show_on_map(self.model.records())
        else:
            self.layer.hide()

    def _show_on_map(self, records) -> None:
        if not records:
            return
        if self.layer.layer is None:
            self.layer.show(self.tr("Search: {hub}").format(hub=hub_title(records[0].hub)), records)
        else:
            self.layer.update(records)

    # --- choosing -------------------------------------------------------------------------------------
    def _ticks_changed(self, records: list[ProductRecord]) -> None:
        self._ticked += records
        self._mark.start(0)

    def _mark_ticked(self) -> None:
        there = [record for record in self._ticked if self.model.row_of(record.name) is not None]
        self._ticked = []
        self.layer.update(there)
        self._tell.start(0)

    def _tell_ticked(self) -> None:
        self.bands.show_sizes_of(self.model.ticked())  # has the size told, too

    def _tell_size(self) -> None:
        ticked = self.bands.records
        self.all.setEnabled(self.model.rowCount() > 0)
        self.none.setEnabled(bool(ticked))
        self.fetch.setEnabled(bool(ticked))
        if not ticked:
            self.fetch.setText(self.tr("&Download"))
            return
        size = size_of(ticked, self.bands.bands())
        text = self.tr("&Download %n product(s)", "", len(ticked))
        self.fetch.setText(f"{text} ({size_text(size)})" if size else text)

    def _download(self) -> None:
        ticked = self.model.ticked()
        if ticked:
            self.download.emit(ticked, self.bands.bands())


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
