"""The bar in the column of progress."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate

from .products_model import PROGRESS_ROLE


class ProgressDelegate(QStyledItemDelegate):
    """Paints progress as a thin bar with its number beside it, in the colours of the palette."""

    def paint(self, painter, option, index):
        percent = index.data(PROGRESS_ROLE)
        self.initStyleOption(option, index)
        text = option.text
        option.text = ""
        style = option.widget.style() if option.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        if percent is None:
            return
        metrics = option.fontMetrics
        number = metrics.horizontalAdvance("100 %")
        pad = max(3, metrics.averageCharWidth() // 2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        label = option.rect.adjusted(option.rect.width() - number - pad, 0, -pad, 0)
        painter.save()
        painter.setPen(option.palette.color(role))
        painter.drawText(label, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text)
        height = max(4, metrics.height() // 3)
        bar = option.rect.adjusted(pad, (option.rect.height() - height) // 2, -number - 3 * pad, 0)
        bar.setHeight(height)
        if bar.width() > 4:
            line = option.palette.color(role)
            line.setAlpha(110)
            fill = option.palette.color(role if selected else QPalette.ColorRole.Highlight)
            painter.setPen(line)
            painter.setBrush(
                option.palette.color(QPalette.ColorRole.Highlight if selected else QPalette.ColorRole.Base)
            )
            painter.drawRect(bar)
            inner = bar.adjusted(1, 1, 0, 0)
            inner.setWidth(round((bar.width() - 1) * percent / 100))
            painter.fillRect(inner, fill)
        painter.restore()
