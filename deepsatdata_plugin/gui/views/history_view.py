"""What a product has gone through, one row a move."""

from __future__ import annotations

from collections.abc import Sequence

from ...hubs.queue import QueueEvent
from ...processing.translation import Translated, from_core
from .quantities import size_text, stamp_text
from .row_model import RowModel
from .state_style import state_title_of
from .steady_table import SteadyTable


class HistoryModel(RowModel):
    """Events of one product, the latest first."""

    def __init__(self, parent=None) -> None:
        titles = (
            self.tr("Time"), self.tr("From"), self.tr("To"), self.tr("Bytes"),
            self.tr("Answer"), self.tr("Note"),
        )  # fmt: skip
        super().__init__(titles, _texts, parent)

    def set_events(self, events: Sequence[QueueEvent]) -> None:
        """Show these events."""
        events = list(reversed(events))
        if events == self._items:
            return
        self.beginResetModel()
        self._items = events
        self.endResetModel()


class HistoryView(Translated, SteadyTable):
    """The pane with the history of the selected product."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.events = HistoryModel(self)
        self.setModel(self.events)
        self.setObjectName("deepsatdataHistory")
        self.setAccessibleName(self.tr("History of the selected product"))
        self.setAccessibleDescription(self.tr("One row for each change of its state, the latest first"))
        self.set_widths(
            ("2026-12-31 23:59:59 ", "To be checked  ", "To be checked  ", "999.9 MB  ", "Answer  ")
        )


def _texts(item: QueueEvent) -> tuple[str, ...]:
    return (
        stamp_text(item.at),
        state_title_of(item.before) if item.before else "",
        state_title_of(item.after) if item.after else "",
        size_text(item.bytes) if item.bytes else "",
        str(item.http) if item.http else "",
        ". ".join(from_core(part) for part in dict.fromkeys((item.note, item.cause)) if part),
    )
