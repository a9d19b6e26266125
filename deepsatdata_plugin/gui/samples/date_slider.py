"""A slider whose places are the dates of a sample, each marked as clear, cloudy or without data."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from qgis.PyQt.QtCore import QPointF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QAbstractSlider, QSizePolicy, QStyle, QStyleOptionFocusRect

from ...processing.translation import Translated
from ..views import ink, is_dark
from .time_axis import TimeAxis

#: Kinds of dates: mostly clear (or nobody knows), mostly cloudy, mostly without data.
CLEAR, CLOUDY, EMPTY = range(3)


def line_colour(palette: QPalette) -> QColor:
    """Return the blue of what is clear, on the palette's ground."""
    return QColor("#56b4e9") if is_dark(palette) else QColor("#0072b2")


def paint_mark(painter: QPainter, place: QPointF, reach: float, kind: int, palette: QPalette) -> None:
    """Paint the mark of a date: a full circle, an empty one, a cross; shape tells, not only colour."""
    grey = ink(palette)
    grey.setAlpha(150)
    if kind == CLEAR:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(line_colour(palette))
        painter.drawEllipse(place, reach, reach)
        return
    painter.setPen(QPen(grey, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind == CLOUDY:
        painter.drawEllipse(place, reach, reach)
        return
    for sign in (-1, 1):
        arm = QPointF(reach * 0.8, sign * reach * 0.8)
        painter.drawLine(place - arm, place + arm)


class DateSlider(Translated, QAbstractSlider):
    """Keys, wheel and mouse go from date to date; the value is the number of the date.

    Args:
        parent: Owner.
    """

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("deepsatdataDates")
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Date"))
        self._moments: Sequence[datetime] = ()
        self._kinds: Sequence[int] = ()

    def set_dates(self, moments: Sequence[datetime], kinds: Sequence[int]) -> None:
        """Show these dates; the value stays where it can."""
        self._moments, self._kinds = moments, kinds
        self.setRange(0, max(0, len(moments) - 1))
        self.setPageStep(max(1, len(moments) // 10))
        self.update()

    def sliderChange(self, change):
        super().sliderChange(change)
        if self._moments:
            self.setAccessibleDescription(f"{self._moments[self.value()]:%Y-%m-%d}")
        self.update()

    def sizeHint(self):
        height = self.fontMetrics().height()
        return QSize(14 * height, round(1.8 * height))

    minimumSizeHint = sizeHint

    def _axis(self) -> TimeAxis:
        return TimeAxis(self._moments, self.width(), self.fontMetrics())

    def paintEvent(self, event):
        if not self._moments:
            return
        painter, axis, palette = QPainter(self), self._axis(), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, reach = self.height() / 2, self.fontMetrics().height() * 0.24
        faint = ink(palette)
        faint.setAlpha(70)
        painter.setPen(QPen(faint, 1))
        painter.drawLine(QPointF(axis.left, middle), QPointF(axis.right, middle))
        for moment, kind in zip(self._moments, self._kinds):
            paint_mark(painter, QPointF(axis.x(moment), middle), reach, kind, palette)
        here = QPointF(axis.x(self._moments[self.value()]), middle)
        painter.setPen(QPen(ink(palette), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(here, reach * 1.9, reach * 1.9)
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            option.rect = self.rect().adjusted(1, 1, -1, -1)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
        painter.end()

    def mousePressEvent(self, event):
        self._go_to(event)

    def mouseMoveEvent(self, event):
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event)

    def _go_to(self, event) -> None:
        if self._moments:
            self.setValue(self._axis().nearest(event.pos().x()))
