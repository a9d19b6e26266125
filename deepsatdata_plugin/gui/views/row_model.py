"""Models of rows of texts, for tables to read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt

from ...processing.translation import Translated
from .tooltips import plain_tooltip


class RowModel(Translated, QAbstractTableModel):
    """One row an item, each cell a text that is also its tooltip.

    Args:
        titles: Headings of the columns.
        texts: Gives the texts of an item's row.
        parent: Owner.
    """

    def __init__(self, titles: Sequence[str], texts: Callable[[Any], Sequence[str]], parent=None) -> None:
        super().__init__(parent)
        self._titles, self._texts = titles, texts
        self._items: list[Any] = []

    def rowCount(self, parent=QModelIndex()):  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent=QModelIndex()):  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        text = self._texts(self._items[index.row()])[index.column()]
        return plain_tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else text
