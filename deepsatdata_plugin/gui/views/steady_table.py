"""Tables to read, that paint in one go."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView


class _SteadyHeader(QHeaderView):
    """A header that paints in one go; see `SteadyTable`."""

    def paintEvent(self, event):
        super().paintEvent(event)


class SteadyTable(QTableView):
    """A table view for models in Python: whole rows, no grid, rows as high as the font wants, Tab leaves it.

    Painting asks the model for hundreds of values. Each question takes Python's lock anew, and may have to
    wait for a worker thread each time; holding it over the whole painting, they wait once at most.
    """

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        header = _SteadyHeader(Qt.Orientation.Horizontal, self)
        header.setSectionsClickable(True)
        self.setHorizontalHeader(header)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        height = self.fontMetrics().height()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(height + height // 2)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def set_widths(self, texts: Sequence[str]) -> None:
        """Make the first columns as wide as these texts."""
        metrics = self.fontMetrics()
        for column, text in enumerate(texts):
            self.setColumnWidth(column, metrics.horizontalAdvance(text) + metrics.height())

    def paintEvent(self, event):
        super().paintEvent(event)
