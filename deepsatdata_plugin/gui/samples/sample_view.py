"""One sample: its pictures on a date, the dates, and the curve of the pixel that is pointed at."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPainterPath
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from ...processing.translation import Translated
from .curve_widget import CurveWidget
from .date_slider import CLEAR, CLOUDY, EMPTY, DateSlider
from .panels import Panel, Panels, image_of, outlines_of, thinned

if TYPE_CHECKING:
    from ...core.dataset import SampleLook

#: Share from which a date counts as clear, or as having data.
_HALF = 0.5
#: Wider than high by so much, pictures and curve stand side by side.
_WIDE = 1.25


class SampleView(Translated, QWidget):
    """Shows a sample that is read already; nothing here waits for a file.

    Args:
        parent: Owner.
    """

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.look: SampleLook | None = None
        self._place = (0.5, 0.5)
        self._outlined = True
        self._drawn: dict[tuple[str, int], Panel] = {}
        self.panels = Panels(self)
        self.panels.pointed.connect(lambda east, south: self.point_at((east, south)))
        self.date = QLabel(self)
        self.slider = DateSlider(self)
        self.slider.valueChanged.connect(lambda _: self._show_date())
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("What the curve shows"))
        self.kind.activated.connect(lambda _: self._show_pixel())
        self.curve = CurveWidget(self)
        self.curve.chosen.connect(self.slider.setValue)
        self.pixel = QLabel(self)
        self.pixel.setWordWrap(True)
        self.pixel.setTextFormat(Qt.TextFormat.PlainText)
        self.pixel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        time = QWidget(self)
        below = QVBoxLayout(time)
        below.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.date, 1)
        row.addWidget(self.kind)
        below.addLayout(row)
        below.addWidget(self.slider)
        below.addWidget(self.curve, 1)
        below.addWidget(self.pixel)
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._split.addWidget(self.panels)
        self._split.addWidget(time)
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(0, 5)
        self._split.setStretchFactor(1, 3)
        self._split.setSizes([5000, 3000])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._split)

    def resizeEvent(self, event):
        super().resizeEvent(event)
        wide = self.width() > _WIDE * self.height()
        self._split.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    # --- what is shown ------------------------------------------------------------------------------
    def show_look(self, look: SampleLook | None, place: tuple[float, float] | None = None) -> None:
        """Show a sample on the date that is looked at, or the nearest one.

        Args:
            look: The sample, None for none.
            place: What is pointed at, in shares of its side from west and north; its middle by default.
        """
        moment = self.look.moments[self.slider.value()] if self.look is not None else None
        self.look, self._place = look, place or (0.5, 0.5)
        self._drawn.clear()
        if look is None:
            return
        names, now = list(look.curves()), self.kind.currentText()
        if names != [self.kind.itemText(k) for k in range(self.kind.count())]:
            self.kind.clear()
            self.kind.addItems(names)
            self.kind.setCurrentIndex(names.index(now) if now in names else 0)
        kinds = [
            EMPTY if valid < _HALF else CLOUDY if clear < _HALF else CLEAR
            for valid, clear in zip(look.valid.tolist(), look.clear.tolist())
        ]
        self.slider.blockSignals(True)
        self.slider.set_dates(look.moments, kinds)
        self.slider.setValue(
            _nearest(look, moment) if moment else kinds.index(CLEAR) if CLEAR in kinds else 0
        )
        self.slider.blockSignals(False)
        self._draw_outlines()
        self._show_date()

    def point_at(self, place: tuple[float, float]) -> None:
        """Show what a place of the sample was over time; see `show_look`."""
        self._place = place
        self._show_pixel()

    def draw_outlines(self, outlined: bool) -> None:
        """Draw the outlines of parcels, or none."""
        self._outlined = outlined
        self._draw_outlines()

    def _draw_outlines(self) -> None:
        ids = self.look.ids if self.look is not None else None
        if ids is None or not self._outlined:
            self.panels.set_outlines(QPainterPath())
        else:
            step = thinned(ids.shape[0])
            self.panels.set_outlines(outlines_of(ids[step, step]))

    def _show_date(self) -> None:
        look, number = self.look, self.slider.value()
        if look is None:
            return
        text = f"{look.moments[number]:%Y-%m-%d}"
        clear, valid = float(look.clear[number]), float(look.valid[number])
        if clear == clear:
            text += ", " + self.tr("{share} % clear").format(share=round(100 * clear))
        if valid < 1:
            text += ", " + self.tr("{share} % valid").format(share=round(100 * valid))
        self.date.setText(text)
        self.curve.set_now(number)
        self.panels.set_panels(self._panels(look, number))
        self._show_pixel()

    def _panels(self, look: SampleLook, number: int) -> list[Panel]:
        from ...core.dataset import colours, compositions, drawn_labels, drawn_mask, limits_of

        titles = {
            "true": self.tr("True colour"), "false": self.tr("False colour"), "single": look.bands[0],
        }  # fmt: skip
        step = thinned(look.image.shape[-1])

        def coloured(three: tuple[str, ...]) -> np.ndarray:
            places = [look.bands.index(band) for band in three]
            return colours(look.image[number, places, step, step], limits_of(three, look.stretch))

        shown = [
            self._panel(titles[name], number, lambda three=three: coloured(three))
            for name, three in compositions(look.bands).items()
        ]
        for title, values, draw in (
            (self.tr("Labels"), look.labels, lambda labels: drawn_labels(labels, look.class_colours)),
            (self.tr("Claim mask"), look.claim_mask, drawn_mask),
        ):
            if values is not None:
                step_of = thinned(values.shape[0])
                shown.append(self._panel(title, -1, lambda v=values, s=step_of, draw=draw: draw(v[s, s])))
        return shown

    def _panel(self, title: str, number: int, draw: Callable[[], np.ndarray]) -> Panel:
        """Return a picture, drawn once for as long as its sample is shown."""
        key = title, number
        if key not in self._drawn:
            self._drawn[key] = Panel(title, image_of(draw()))
        return self._drawn[key]

    def _show_pixel(self) -> None:
        look = self.look
        if look is None:
            return
        name, number = self.kind.currentText(), self.slider.value()
        values, clear = look.curve(name, *self._place)
        limits = (0.0, 1.0) if len(look.curves()[name]) == 2 else (0.0, look.stretch.get(name, (0, 1))[1])
        self.curve.set_curve(look.moments, values, clear, limits)
        self.panels.set_place(self._place)
        self.pixel.setText(self._told(look, name, values[number]))

    def _told(self, look: SampleLook, name: str, value: float) -> str:
        """Return in words what the pixel is."""
        parts = []
        label = look.value("labels", *self._place)
        if isinstance(label, float):
            parts.append(
                self.tr("value {n}").format(n=f"{label:.4g}") if label == label else self.tr("ignored")
            )
        elif label is not None:
            title = {-1: self.tr("ignored"), 0: self.tr("background")}.get(label)
            parts.append(title or f"{label}: {look.classes.get(label, '')}".rstrip(": "))
        parcel = look.value("ids", *self._place)
        if parcel:
            parts.append(self.tr("parcel {id}").format(id=look.parcels.get(parcel, parcel)))
        mask = look.value("claim_mask", *self._place)
        if mask is not None:
            parts.append(self.tr("claim mask {n}").format(n=mask))
        if value == value:
            shown = f"{value:.0f}" if abs(value) > 10 else f"{value:.2f}"
            parts.append(f"{name} {shown}")
        else:
            parts.append(self.tr("no data"))
        return " \N{MIDDLE DOT} ".join(parts)


def _nearest(look: SampleLook, moment: datetime) -> int:
    gaps = [abs((other - moment).total_seconds()) for other in look.moments]
    return gaps.index(min(gaps))
