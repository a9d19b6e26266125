"""The pictures of a sample side by side: colours of a date, labels, claim mask, with one cross in all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPainterPath, QPalette, QPen, QTransform
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...processing.translation import Translated
from ..views import ink

#: Pixels of a picture at most; larger samples are thinned out.
_MOST_PIXELS = 512


@dataclass(frozen=True)
class Panel:
    """One picture.

    Attributes:
        title: Above it.
        image: The picture.
    """

    title: str
    image: QImage


def thinned(side: int) -> slice:
    """Return which rows, and columns, of so many a picture shows."""
    return slice(None, None, -(-side // _MOST_PIXELS))


def image_of(pixels: np.ndarray) -> QImage:
    """Return uint8 (rows, columns, 4) as a picture of its own."""
    rows, columns, _ = pixels.shape
    data = np.ascontiguousarray(pixels)
    return QImage(data.tobytes(), columns, rows, 4 * columns, QImage.Format.Format_RGBA8888).copy()


def outlines_of(ids: np.ndarray) -> QPainterPath:
    """Return the lines between the parcels (rows, columns) of a sample, in shares of its side."""
    path = QPainterPath()
    rows, columns = ids.shape
    for row, column in zip(*(found.tolist() for found in np.nonzero(ids[:, 1:] != ids[:, :-1]))):
        path.moveTo((column + 1) / columns, row / rows)
        path.lineTo((column + 1) / columns, (row + 1) / rows)
    for row, column in zip(*(found.tolist() for found in np.nonzero(ids[1:] != ids[:-1]))):
        path.moveTo(column / columns, (row + 1) / rows)
        path.lineTo((column + 1) / columns, (row + 1) / rows)
    return path


class Panels(Translated, QWidget):
    """Pictures of one square of ground, as large as there is room.

    Args:
        parent: Owner.
    """

    pointed = pyqtSignal(float, float)  # shares of the side from west and north

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("deepsatdataPanels")
        self.setAccessibleName(self.tr("Pictures of the sample"))
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._panels: Sequence[Panel] = ()
        self._outlines = QPainterPath()
        self._place: tuple[float, float] | None = None

    def set_panels(self, panels: Sequence[Panel]) -> None:
        """Show these pictures."""
        self._panels = panels
        self.update()

    def set_outlines(self, outlines: QPainterPath) -> None:
        """Draw these lines over every picture."""
        self._outlines = outlines
        self.update()

    def set_place(self, place: tuple[float, float] | None) -> None:
        """Mark a place in all pictures."""
        if place != self._place:
            self._place = place
            self.update()

    def sizeHint(self):
        height = self.fontMetrics().height()
        return QSize(20 * height, 20 * height)

    def minimumSizeHint(self):
        height = self.fontMetrics().height()
        return QSize(10 * height, 8 * height)

    def squares(self) -> list[QRectF]:
        """Return where the pictures are, without their titles."""
        count, head = len(self._panels), self.fontMetrics().height() * 1.3
        gap = self.fontMetrics().height() * 0.4
        best, columns = 0.0, 1
        for number in range(1, count + 1):
            rows = -(-count // number)
            side = min(
                (self.width() - gap * (number + 1)) / number, (self.height() - gap) / rows - head - gap
            )
            if side > best:
                best, columns = side, number
        side = float(int(best))
        rows = -(-count // columns)
        left = (self.width() - columns * side - (columns - 1) * gap) / 2
        top = max(0.0, (self.height() - rows * (side + head + gap)) / 2)
        return [
            QRectF(
                left + (number % columns) * (side + gap),
                top + head + (number // columns) * (side + head + gap),
                side,
                side,
            )
            for number in range(count)
        ]

    def paintEvent(self, event):
        painter, palette = QPainter(self), self.palette()
        for panel, square in zip(self._panels, self.squares()):
            head = QRectF(square.left(), square.top() - self.fontMetrics().height() * 1.3, square.width(),
                          self.fontMetrics().height() * 1.2)  # fmt: skip
            painter.setPen(ink(palette))
            title = self.fontMetrics().elidedText(
                panel.title, Qt.TextElideMode.ElideRight, int(square.width())
            )
            painter.drawText(head, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), title)
            painter.fillRect(square, palette.color(QPalette.ColorRole.AlternateBase))
            painter.drawImage(square, panel.image)  # pixels stay squares
            self._paint_over(painter, square)
        painter.end()

    def _paint_over(self, painter: QPainter, square: QRectF) -> None:
        painter.save()
        painter.setClipRect(square)
        if not self._outlines.isEmpty():
            where = QTransform(square.width(), 0, 0, square.height(), square.left(), square.top())
            lines = where.map(self._outlines)
            painter.strokePath(lines, QPen(QColor(0, 0, 0, 150), 2.4))
            painter.strokePath(lines, QPen(QColor(255, 255, 255, 235), 1))
        if self._place is not None:
            x = square.left() + self._place[0] * square.width()
            y = square.top() + self._place[1] * square.height()
            for colour, width in ((QColor(0, 0, 0, 170), 3), (QColor(255, 255, 255), 1)):
                painter.setPen(QPen(colour, width))
                for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                    painter.drawLine(QPointF(x + 4 * dx, y + 4 * dy), QPointF(x + 11 * dx, y + 11 * dy))
        painter.restore()
        painter.setPen(ink(self.palette()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(square.adjusted(-0.5, -0.5, 0.5, 0.5))

    def mouseMoveEvent(self, event):
        for square in self.squares():
            if square.contains(QPointF(event.pos())):
                east = (event.pos().x() + 0.5 - square.left()) / square.width()
                south = (event.pos().y() + 0.5 - square.top()) / square.height()
                self.pointed.emit(east, south)
                return
