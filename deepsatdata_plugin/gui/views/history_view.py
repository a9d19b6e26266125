"""What a product has gone through, one row a move."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt

from ...hubs.queue import QueueEvent
from ...processing.translation import Translated
from .quantities import size_text, stamp_text
from .state_style import state_title_of
from .steady_table import SteadyTable
from .tooltips import plain_tooltip


class HistoryModel(Translated, QAbstractTableModel):
    """Events of one product, the latest first."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._events: list[QueueEvent] = []
        self._titles = (
            self.tr("Time"), self.tr("From"), self.tr("To"), self.tr("Bytes"),
            self.tr("Answer"), self.tr("Note"),
        )  # fmt: skip

    def set_events(self, events: Sequence[QueueEvent]) -> None:
        """Show these events."""
        events = list(reversed(events))
        if events == self._events:
            return
        self.beginResetModel()
        self._events = events
        self.endResetModel()

    def rowCount(self, parent=QModelIndex()):  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._events)

    def columnCount(self, parent=QModelIndex()):  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        event = self._events[index.row()]
        text = (
            stamp_text(event.at),
            state_title_of(event.before) if event.before else "",
            state_title_of(event.after) if event.after else "",
            size_text(event.bytes) if event.bytes else "",
            str(event.http) if event.http else "",
            ". ".join(part for part in dict.fromkeys((event.note, event.cause)) if part),
        )[index.column()]
        return plain_tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else text


class HistoryView(Translated, SteadyTable):
    """The pane with the history of the selected product."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.events = HistoryModel(self)
        self.setModel(self.events)
        self.setObjectName("deepsatdataHistory")
        self.setAccessibleName(self.tr("History of the selected product"))
        self.setAccessibleDescription(self.tr("One row for each change of its state, the latest first"))
        metrics = self.fontMetrics()
        texts = ("2026-12-31 23:59:59 ", "To be checked  ", "To be checked  ", "999.9 MB  ", "Answer  ")
        for column, text in enumerate(texts):
            self.setColumnWidth(column, metrics.horizontalAdvance(text) + metrics.height())
