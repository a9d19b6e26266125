"""The dates of a queue against their clouds: which part of the season is here already."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen, QPixmap
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...hubs.queue import QueuedProduct
from ...processing.translation import Translated
from .state_style import GROUPS, group_of, group_pixmap, group_title, is_dark


class TimelineWidget(Translated, QWidget):
    """A mark for every date, tile and state; shape and colour as in the table. Clear days are high up.

    The picture is painted once and kept until something changes.
    """

    clicked = pyqtSignal(int)  # number of a product

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("deepsatdataTimeline")
        self.setAccessibleName(self.tr("Timeline of the selected dates"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # One mark: (product number, sensing time, cloud percent or None, group, tile)
        self._marks: dict[int, tuple[int, datetime, float | None, str, str]] = {}
        self._products: dict[int, QueuedProduct] = {}
        self._stale = False
        self._later = QTimer(self)  # many changes are one picture
        self._later.setSingleShot(True)
        self._later.setInterval(300)
        self._later.timeout.connect(self.refresh)
        self._picture: QPixmap | None = None
        self._chosen: frozenset[int] = frozenset()
        self._places: dict[tuple[int, int], int] = {}

    # --- content ------------------------------------------------------------------------------------
    def set_products(self, products: Iterable[QueuedProduct]) -> None:
        """Show these products instead of all others."""
        self._products = {product.id: product for product in products}
        self._stale = True
        self._later.start()

    def update_products(self, changed: Iterable[QueuedProduct]) -> None:
        """Take in changed and new products."""
        self._products.update((product.id, product) for product in changed)
        self._stale = True
        if not self._later.isActive():
            self._later.start()

    def refresh(self) -> None:
        """Make the marks anew, if they are seen and anything of them changed."""
        if not self._stale or not self.isVisible():
            return
        self._stale = False
        marks = {number: _mark(product) for number, product in self._products.items()}
        if marks != self._marks:
            self._marks = marks
            self._picture = None
            self.setAccessibleDescription(self._description())
            self.update()

    def showEvent(self, event):
        super().showEvent(event)
        self.refresh()

    def _description(self) -> str:
        if not self._marks:
            return self.tr("No dates")
        times = [mark[1] for mark in self._marks.values()]
        done = sum(1 for mark in self._marks.values() if mark[3] == "done")
        text = self.tr("Products from {first} to {last}: {n}, done: {done}")
        return text.format(
            n=len(times), first=f"{min(times):%Y-%m-%d}", last=f"{max(times):%Y-%m-%d}", done=done
        )

    # --- painting -----------------------------------------------------------------------------------
    def sizeHint(self):
        height = self.fontMetrics().height()
        return QSize(30 * height, 8 * height)

    def minimumSizeHint(self):
        height = self.fontMetrics().height()
        return QSize(12 * height, 5 * height)

    def resizeEvent(self, event):
        self._picture = None
        super().resizeEvent(event)

    def changeEvent(self, event):
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._picture = None
        super().changeEvent(event)

    def paintEvent(self, event):
        if self._picture is None:
            self._picture = self._paint()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        if self._chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            reach = self._mark_size() * 0.75
            for (x, y), number in self._places.items():
                if number in self._chosen:
                    painter.drawEllipse(QPointF(x, y), reach, reach)
        painter.end()

    def _paint(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio)))
        picture.setDevicePixelRatio(ratio)
        palette = self.palette()
        picture.fill(palette.color(QPalette.ColorRole.Base))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._places = {}
        if self._marks:
            area = self._area()
            first, last = self._span()
            self._paint_axes(painter, area, first, last)
            self._paint_marks(painter, area, first, last, ratio)
            self._paint_legend(painter, ratio)
        else:
            painter.setPen(ink(palette))
            hint = self.tr("The dates of the queue appear here.")
            painter.drawText(QRectF(self.rect()), int(Qt.AlignmentFlag.AlignCenter), hint)
        painter.end()
        return picture

    def _area(self) -> QRectF:
        metrics = self.fontMetrics()
        left = metrics.horizontalAdvance("T31TFM") + metrics.height() * 0.8
        top, bottom = metrics.height() * 1.9, metrics.height() * 1.6
        return QRectF(
            left, top, self.width() - left - metrics.height(), max(1.0, self.height() - top - bottom)
        )

    def _lanes(self, area: QRectF) -> dict[str, QRectF]:
        """Return the strip of each tile; none where they are too many to tell apart."""
        tiles = sorted({mark[4] for mark in self._marks.values()})
        height = area.height() / max(1, len(tiles))
        if len(tiles) < 2 or height < 2.2 * self._mark_size():
            return {}
        gap = self._mark_size() / 2
        return {
            tile: QRectF(area.left(), area.top() + place * height + gap, area.width(), height - 2 * gap)
            for place, tile in enumerate(tiles)
        }

    def mark(self, numbers: Iterable[int]) -> None:
        """Ring the marks of the selected products."""
        chosen = frozenset(numbers)
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def _span(self) -> tuple[datetime, datetime]:
        times = [mark[1] for mark in self._marks.values()]
        first = min(times)
        return first, max(*times, first + timedelta(days=1))

    def _paint_axes(self, painter: QPainter, area: QRectF, first: datetime, last: datetime) -> None:
        metrics, palette = self.fontMetrics(), self.palette()
        text, faint = ink(palette), ink(palette)
        faint.setAlpha(60)
        lanes = self._lanes(area)
        levels = [(area.top() + area.height() * percent / 100, percent) for percent in (0, 50, 100)]
        names = [(y, self.tr("{n} %").format(n=percent)) for y, percent in levels]
        if len(lanes) > 1:
            names = [(lane.center().y(), f"T{tile}") for tile, lane in lanes.items()]
            levels = [(y, 0) for lane in lanes.values() for y in (lane.top(), lane.bottom())]
        painter.setPen(QPen(faint, 1))
        for y, _ in levels:
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(text)
        for y, name in names:
            box = QRectF(0, y - metrics.height() / 2, area.left() - metrics.height() * 0.5, metrics.height())
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, int(align), name)
        wide = metrics.horizontalAdvance("2026-12") * 1.5
        for when in months(first, last, max(1, int(area.width() // wide))):
            x = area.left() + area.width() * ((when - first) / (last - first))
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() + metrics.height() * 0.2))
            painter.setPen(text)
            box = QRectF(x - wide / 2, area.bottom() + metrics.height() * 0.4, wide, metrics.height())
            painter.drawText(
                box, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), f"{when:%Y-%m}"
            )

    def _paint_marks(
        self, painter: QPainter, area: QRectF, first: datetime, last: datetime, ratio: float
    ) -> None:
        size = self._mark_size()
        dark = is_dark(self.palette())
        order = {group.key: rank for rank, group in enumerate(reversed(GROUPS))}
        spots: dict[tuple[int, int], tuple[int, int, str]] = {}
        lanes = self._lanes(area)
        for number, when, cloud, key, tile in self._marks.values():
            x = round(area.left() + area.width() * ((when - first) / (last - first)))
            lane = lanes.get(tile, area)
            share = 0.5 if cloud is None else min(100.0, max(0.0, cloud)) / 100
            y = round(lane.top() + lane.height() * share)
            spot = (x // 2, y // 2)  # marks at the same place are painted once, the liveliest on top
            if spot not in spots or order[key] > spots[spot][0]:
                spots[spot] = (order[key], number, key)
                self._places[(x, y)] = number
        by_group: dict[str, list] = {}
        for (x, y), (_, _, key) in spots.items():
            centre = QPointF(2 * x + 1, 2 * y + 1)
            source = QRectF(0, 0, round(size * ratio), round(size * ratio))
            fragment = QPainter.PixmapFragment.create(centre, source, 1 / ratio, 1 / ratio)
            by_group.setdefault(key, []).append(fragment)
        for key in sorted(by_group, key=order.__getitem__):
            stamp = QPixmap(group_pixmap(key, size, ratio, dark))
            stamp.setDevicePixelRatio(1.0)
            painter.drawPixmapFragments(by_group[key], stamp)

    def _paint_legend(self, painter: QPainter, ratio: float) -> None:
        metrics = self.fontMetrics()
        size = self._mark_size()
        present = {mark[3] for mark in self._marks.values()}
        x, top = metrics.height() * 0.5, metrics.height() * 0.25
        painter.setPen(ink(self.palette()))
        title = self.tr("Cloud")
        painter.drawText(QRectF(x, top, self.width(), metrics.height()), title)
        x = self._area().left()
        for group in GROUPS:
            width = metrics.horizontalAdvance(group_title(group.key))
            if group.key not in present or x + size + width > self.width():
                continue
            stamp = group_pixmap(group.key, size, ratio, is_dark(self.palette()))
            painter.drawPixmap(QPointF(x, top + (metrics.height() - size) / 2), stamp)
            painter.drawText(QRectF(x + size + 3, top, width + 4, metrics.height()), group_title(group.key))
            x += size + width + metrics.height()

    def _mark_size(self) -> int:
        return max(11, round(self.fontMetrics().height() * 0.9))

    # --- mouse --------------------------------------------------------------------------------------
    def mouseMoveEvent(self, event):
        number = self._near(event.pos())
        mark = self._marks.get(number) if number is not None else None
        if mark is None:
            QToolTip.hideText()
            return
        cloud = self.tr("cloud unknown") if mark[2] is None else self.tr("cloud {c:.0f} %").format(c=mark[2])
        text = f"{mark[1]:%Y-%m-%d}, T{mark[4]}, {cloud}, {group_title(mark[3])}"
        QToolTip.showText(self.mapToGlobal(event.pos()), text, self)

    def mousePressEvent(self, event):
        number = self._near(event.pos())
        if number is not None:
            self.clicked.emit(number)

    def _near(self, point) -> int | None:
        reach = self._mark_size()
        best, found = reach * reach, None
        for (x, y), number in self._places.items():
            distance = (x - point.x()) ** 2 + (y - point.y()) ** 2
            if distance < best:
                best, found = distance, number
        return found


def ink(palette: QPalette) -> QColor:
    """Return a colour to write with on the palette's ground.

    A style sheet of QGIS may change the ground and leave the palette's own colour of texts as it was.
    """
    ground = palette.color(QPalette.ColorRole.Base)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        colour = palette.color(role)
        if abs(colour.lightness() - ground.lightness()) > 110:
            return QColor(colour)
    return QColor("#f0f0f0") if ground.lightness() < 128 else QColor("#202020")


def _mark(product: QueuedProduct) -> tuple[int, datetime, float | None, str, str]:
    record = product.record
    return product.id, record.sensing_start, record.cloud, group_of(product.state).key, record.tile


def months(first: datetime, last: datetime, at_most: int) -> list[datetime]:
    """Return firsts of months inside a span, evenly chosen, never more than asked for."""
    found = []
    year, month = first.year, first.month
    while (year, month) <= (last.year, last.month):
        when = datetime(year, month, 1, tzinfo=first.tzinfo)
        if first <= when <= last:
            found.append(when)
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    step = next((s for s in (1, 2, 3, 6, 12, 24, 60, 120, 1200) if len(found) / s <= at_most), 1200)
    return [when for when in found if (when.year * 12 + when.month - 1) % step == 0] if step > 1 else found
