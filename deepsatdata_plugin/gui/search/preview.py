"""The pane that shows one product before it is fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPalette
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ...processing.translation import Translated
from ..views import size_text
from .quicklooks import Quicklooks

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QImage

    from ...hubs.contract import ProductRecord


class Picture(Translated, QWidget):
    """A picture as large as there is room, in its own shape."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_image(self, image: QImage | None, words: str) -> None:
        """Show a picture, or words where there is none."""
        self._image, self._words = image, words
        self.setAccessibleDescription("" if image is not None else words)
        self.update()

    def sizeHint(self):
        height = self.fontMetrics().height()
        return QSize(14 * height, 14 * height)

    def minimumSizeHint(self):
        height = self.fontMetrics().height()
        return QSize(6 * height, 4 * height)

    def paintEvent(self, event):
        painter = QPainter(self)
        if self._image is None:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect(), flags, self._words)
        else:
            size = QSize(self._image.size())
            size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect().adjusted(left, top, -left, -top), self._image)
        painter.end()


class Preview(Translated, QWidget):
    """Picture and facts of the current product.

    Args:
        quicklooks: Pictures.
        parent: Owner.
    """

    def __init__(self, quicklooks: Quicklooks, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("deepsatdataPreview")
        self._quicklooks = quicklooks
        self._record: ProductRecord | None = None
        self.picture = Picture(self)
        self.picture.setAccessibleName(self.tr("Quicklook"))
        self.facts = QLabel(self)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        gap = self.fontMetrics().height() // 3
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap, 0, 0, 0)
        layout.setSpacing(gap)
        layout.addWidget(self.picture, 1)
        layout.addWidget(self.facts)
        quicklooks.arrived.connect(self._arrived)

    def show_record(self, record: ProductRecord | None) -> None:
        """Show a product; its picture is fetched when it is not here."""
        self._record = record
        if record is not None:
            self._quicklooks.want([record])
        self._refresh()

    def _arrived(self, name: str) -> None:
        if self._record is not None and self._record.name == name:
            self._refresh()

    def _refresh(self) -> None:
        record = self._record
        if record is None:
            self.facts.clear()
            self.picture.set_image(None, "")
            return
        words = {
            "coming": self.tr("The picture is on its way…"),
            "none": self.tr("This hub has no picture of it."),
        }.get(self._quicklooks.state(record), "")
        self.picture.set_image(self._quicklooks.image(record), words)
        parts = [
            f"{record.sensing_start:%Y-%m-%d %H:%M}  T{record.tile}  {record.platform} {record.level}",
            ", ".join(
                part
                for part in (
                    "" if record.cloud is None else self.tr("cloud {c:.0f} %").format(c=record.cloud),
                    size_text(record.size) if record.size else "",
                    {True: self.tr("online"), False: self.tr("in the archive"), None: ""}[record.online],
                )
                if part
            ),
        ]
        self.facts.setText("\n".join(part for part in parts if part))
