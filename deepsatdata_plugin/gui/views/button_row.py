"""A row of buttons in two parts, the second below the first where both have no room beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QBoxLayout, QHBoxLayout, QWidget


class ButtonRow(QWidget):
    """Two groups of buttons, at the left and at the right; none is ever narrower than its text.

    Args:
        left: Buttons.
        right: Buttons.
        gap: Pixels between buttons.
        parent: Owner.
        centred: Both groups in the middle.
    """

    def __init__(
        self,
        left: Sequence[QWidget],
        right: Sequence[QWidget],
        gap: int,
        parent=None,
        *,
        centred: bool = False,
    ) -> None:
        super().__init__(parent)
        self._centred = centred
        self._parts = QHBoxLayout(), QHBoxLayout()
        for part, buttons in zip(self._parts, (left, right)):
            part.setSpacing(gap)
            part.addStretch()
            for button in buttons:
                part.addWidget(button)
            part.addStretch()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(gap)
        for part in self._parts:
            self._both.addLayout(part)
        self._stretch(beside=True)

    def minimumSizeHint(self):
        """Return the size of the wider part: the row folds before anything is cut."""
        sizes = [part.minimumSize() for part in self._parts]
        return QSize(max(size.width() for size in sizes), self._both.minimumSize().height())

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self._fold()

    def event(self, event):
        if event.type() == event.Type.LayoutRequest:  # a text of another length
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        needed = sum(part.minimumSize().width() for part in self._parts) + self._both.spacing()
        beside = needed <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._both.direction() != direction:
            self._both.setDirection(direction)
            self._stretch(beside=beside)
            self.updateGeometry()

    def _stretch(self, *, beside: bool) -> None:
        """Push the groups apart, or together in the middle, or each to the middle of its line."""
        shares = ((0, 1), (1, 0))
        if self._centred:
            shares = ((1, 0), (0, 1)) if beside else ((1, 1), (1, 1))
        for part, (before, after) in zip(self._parts, shares):
            part.setStretch(0, before)
            part.setStretch(part.count() - 1, after)
