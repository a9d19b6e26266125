"""The curve of one pixel over time: clear dates joined, cloudy ones beside the line."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...processing.translation import Translated
from ..views import ink, months
from .date_slider import CLEAR, CLOUDY, EMPTY, line_colour, paint_mark
from .time_axis import TimeAxis


class CurveWidget(Translated, QWidget):
    """Values against time, under the same axis as the dates above it.

    Args:
        parent: Owner.
    """

    chosen = pyqtSignal(int)  # number of a date

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("deepsatdataCurve")
        self.setAccessibleName(self.tr("Curve of a pixel"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._moments: Sequence[datetime] = ()
        self._values = self._clear = np.zeros(0)
        self._now = 0
        self._range = (0.0, 1.0)

    def set_curve(
        self,
        moments: Sequence[datetime],
        values: np.ndarray,
        clear: np.ndarray,
        limits: tuple[float, float],
    ) -> None:
        """Show the values of a pixel.

        Args:
            moments: When.
            values: What, NaN without data.
            clear: Whether the pixel was clear.
            limits: Values that are always in the picture.
        """
        self._moments, self._values, self._clear = moments, values, clear
        known = values[np.isfinite(values)].tolist()
        self._range = _round_range(min([limits[0], *known]), max([limits[1], *known]))
        self.update()

    def set_now(self, number: int) -> None:
        """Mark the date that is shown."""
        if number != self._now:
            self._now = number
            self.update()

    def sizeHint(self):
        height = self.fontMetrics().height()
        return QSize(16 * height, 9 * height)

    def minimumSizeHint(self):
        height = self.fontMetrics().height()
        return QSize(12 * height, 5 * height)

    # --- painting -----------------------------------------------------------------------------------
    def paintEvent(self, event):
        if not len(self._moments):
            return
        painter, metrics = QPainter(self), self.fontMetrics()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axis = TimeAxis(self._moments, self.width(), metrics)
        area = QRectF(axis.left, metrics.height() * 0.6, axis.right - axis.left, 1.0)
        area.setBottom(self.height() - metrics.height() * 1.5)
        self._paint_axes(painter, axis, area)
        x = axis.x(self._moments[min(self._now, len(self._moments) - 1)])
        painter.setPen(QPen(ink(self.palette()), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        self._paint_values(painter, axis, area)
        painter.end()

    def _paint_axes(self, painter: QPainter, axis: TimeAxis, area: QRectF) -> None:
        metrics, text = self.fontMetrics(), ink(self.palette())
        faint = ink(self.palette())
        faint.setAlpha(50)
        low, high = self._range
        for value in np.linspace(low, high, 3 if area.height() < 7 * metrics.height() else 5).tolist():
            y = area.bottom() - area.height() * (value - low) / (high - low)
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(text)
            box = QRectF(0, y - metrics.height() / 2, area.left() - metrics.height() * 0.4, metrics.height())
            shown = f"{value:.0f}" if high - low > 10 else f"{value:.2g}"
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), shown)
        wide = metrics.horizontalAdvance("2026-12") * 1.4
        for when in months(axis.first, axis.last, max(1, int(area.width() // wide))):
            x = axis.x(when)
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.setPen(text)
            box = QRectF(x - wide / 2, area.bottom() + metrics.height() * 0.3, wide, metrics.height())
            if box.left() >= 0 and box.right() <= self.width():
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), f"{when:%Y-%m}")

    def _paint_values(self, painter: QPainter, axis: TimeAxis, area: QRectF) -> None:
        low, high = self._range
        known = np.isfinite(self._values)
        places = [
            QPointF(axis.x(moment), area.bottom() - area.height() * (value - low) / (high - low))
            for moment, value in zip(self._moments, np.where(known, self._values, low).tolist())
        ]
        line = [place for place, there, clear in zip(places, known, self._clear) if there and clear]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(line_colour(self.palette()), 1.5))
        painter.drawPolyline(QPolygonF(line))
        reach = self.fontMetrics().height() * 0.2
        for place, there, clear in zip(places, known, self._clear):
            if there:
                paint_mark(painter, place, reach, CLEAR if clear else CLOUDY, self.palette())
            else:
                paint_mark(painter, QPointF(place.x(), area.bottom()), reach, EMPTY, self.palette())

    # --- mouse --------------------------------------------------------------------------------------
    def mousePressEvent(self, event):
        if len(self._moments):
            self.chosen.emit(
                TimeAxis(self._moments, self.width(), self.fontMetrics()).nearest(event.pos().x())
            )


def _round_range(low: float, high: float) -> tuple[float, float]:
    """Return round numbers around two values."""
    step = 10 ** math.floor(math.log10(max(high - low, 1e-6)))
    step /= 1 if (high - low) / step > 4 else 2
    return math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step
