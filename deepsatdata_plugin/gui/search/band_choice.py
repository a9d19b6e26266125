"""Which bands are fetched, with what that saves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from ...core.products import MSI
from ...hubs.queue import share_of_bands
from ...processing.translation import Translated
from ..views import size_text

if TYPE_CHECKING:
    from ...hubs.contract import ProductRecord


def size_of(records: Sequence[ProductRecord], bands: Sequence[str]) -> float:
    """Return about how many bytes products are with these bands only; those of unknown size count nothing."""
    shares = {level: share_of_bands(level, bands) for level in {record.level for record in records}}
    return sum((record.size or 0) * shares[record.level] for record in records)


class BandChoice(Translated, QToolButton):
    """A button with the choice: whole products, or bands singly."""

    changed = pyqtSignal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("deepsatdataBands")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setToolTip(self.tr("Fetch whole products, or some bands only"))
        self.records: Sequence[ProductRecord] = ()
        self.boxes: dict[str, QCheckBox] = {}
        self.saved = QLabel(self)
        self.saved.setWordWrap(True)
        self.whole = QPushButton(self.tr("&Whole products"), self)
        menu = QMenu(self)
        action = QWidgetAction(menu)
        action.setDefaultWidget(self._panel())
        menu.addAction(action)
        self.setMenu(menu)
        self._tell()

    def _panel(self) -> QWidget:
        panel = QWidget(self)
        gap = self.fontMetrics().height() // 2
        layout = QGridLayout(panel)
        layout.setContentsMargins(gap, gap, gap, gap)
        layout.setHorizontalSpacing(2 * gap)
        row = 0
        for resolution, bands in MSI.by_resolution(MSI.bands).items():
            layout.addWidget(QLabel(self.tr("{n} m").format(n=resolution), panel), row, 0)
            for place, band in enumerate(bands):
                box = QCheckBox(band, panel)
                box.toggled.connect(lambda _: self._tell())
                self.boxes[band] = box
                layout.addWidget(box, row + place // 4, 1 + place % 4)
            row += 1 + (len(bands) - 1) // 4
        layout.addWidget(self.saved, row, 0, 1, 5)
        layout.addWidget(self.whole, row + 1, 0, 1, 5)
        self.whole.clicked.connect(lambda _=False: self.choose(()))
        return panel

    def bands(self) -> tuple[str, ...]:
        """Return the bands to fetch singly, () for whole products."""
        return tuple(band for band in MSI.bands if self.boxes[band].isChecked())

    def choose(self, bands: Sequence[str]) -> None:
        """Tick these bands and no others."""
        for band, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(band in bands)
            box.blockSignals(False)
        self._tell()

    def show_sizes_of(self, records: Sequence[ProductRecord]) -> None:
        """Tell what is saved of these products."""
        self.records = records
        no_b10 = any(record.level == "L2A" for record in records)
        self.boxes["B10"].setEnabled(not no_b10)
        if no_b10 and self.boxes["B10"].isChecked():
            self.boxes["B10"].setChecked(False)
        self._tell()

    def _tell(self) -> None:
        bands = self.bands()
        if not bands:
            self.setText(self.tr("&Bands: all"))
            self.saved.setText(self.tr("Nothing ticked: whole products, as one zip each."))
        else:
            self.setText(
                self.tr("&Bands: {names}").format(names=", ".join(bands) if len(bands) < 5 else len(bands))
            )
            whole = size_of(self.records, ())
            part = size_of(self.records, bands)
            if whole:
                text = self.tr("About {part} instead of {whole}: saves {percent:.0f} %.")
                self.saved.setText(
                    text.format(
                        part=size_text(part), whole=size_text(whole), percent=100 - 100 * part / whole
                    )
                )
            else:
                share = share_of_bands("L2A", bands)
                self.saved.setText(self.tr("Saves about {percent:.0f} %.").format(percent=100 - 100 * share))
        self.changed.emit()
