"""The inside of the dock: which sample is shown, the one under the mouse or the selected one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsPointXY
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...processing.translation import Translated, from_core
from ...resources import resource
from ..map import MapFrame
from ..views import plain_tooltip
from .loader import SampleLoader
from .sample_layers import SampleLayers
from .sample_view import SampleView

if TYPE_CHECKING:
    from ...core.dataset import SampleLook, SamplePlaces


class SamplesWidget(Translated, QWidget):
    """Shows one sample at a time.

    Args:
        iface: QGIS's interface.
        parent: Owner.
    """

    load_wanted = pyqtSignal(str, str)  # folder, sample_id

    def __init__(self, iface, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("deepsatdataSamples")
        self._iface = iface
        self.layers = SampleLayers(iface, self)
        self.loader = SampleLoader(self)
        self._shown: tuple[str, int] | None = None
        self._wanted: tuple[str, int] | None = None
        self._named: tuple[str, str] | None = None  # folder and sample_id, once the dataset is open
        self._point: QgsPointXY | None = None
        self._refused = ""  # a dataset that cannot be opened
        self._frame = MapFrame(iface)
        self._build()
        self.layers.changed.connect(self._layers_changed)
        self.layers.selected.connect(self.show_sample)
        self.loader.opened.connect(self._opened)
        self.loader.loaded.connect(self._loaded)
        self.loader.refused.connect(self._say_refused)
        iface.mapCanvas().xyCoordinates.connect(self.point_at)
        self._layers_changed()

    def close_down(self) -> None:
        """Read no more, leave the map and the project alone."""
        self._iface.mapCanvas().xyCoordinates.disconnect(self.point_at)
        self._frame.show(())
        self.layers.close()
        self.loader.close()

    # --- building -----------------------------------------------------------------------------------
    def _build(self) -> None:
        self.here = QComboBox(self)
        self.here.setAccessibleName(self.tr("Samples at this place"))
        self.here.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.here.setMinimumContentsLength(12)
        self.here.activated.connect(self._choose_here)
        self.follow = self._button("mActionIdentify.svg", self.tr("Follow the mouse on the map"))
        self.follow.setCheckable(True)
        self.follow.setChecked(True)
        self.outlines = self._button("mIconPolygonLayer.svg", self.tr("Outlines of parcels"))
        self.outlines.setCheckable(True)
        self.outlines.setChecked(True)
        self.zoom = self._button("mActionZoomToSelected.svg", self.tr("Zoom to the sample"))
        self.zoom.clicked.connect(lambda _=False: self._zoom())
        self.load = self._button("", self.tr("Load this sample as layers"))
        path = resource("icons/load_sample.svg")
        self.load.setIcon(QIcon(str(path)) if path else QIcon())
        self.load.clicked.connect(lambda _=False: self._load())
        self.view = SampleView(self)
        self.outlines.toggled.connect(self.view.draw_outlines)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.find = QPushButton(self.tr("&Find the dataset") + "\N{HORIZONTAL ELLIPSIS}", self)
        self.find.clicked.connect(lambda _=False: self._find())
        self._arrange()

    def _button(self, icon: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        side = round(self.fontMetrics().height() * 1.25)
        button.setIconSize(QSize(side, side))
        if icon:
            button.setIcon(QgsApplication.getThemeIcon(icon))
        return button

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.here, 1)
        for button in (self.follow, self.outlines, self.zoom, self.load):
            head.addWidget(button)
        sample = QWidget(self)
        layout = QVBoxLayout(sample)
        gap = round(self.fontMetrics().height() * 0.4)
        layout.setContentsMargins(gap, gap, gap, gap)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        empty = QWidget(self)
        layout = QVBoxLayout(empty)
        layout.addStretch()
        layout.addWidget(self.hint)
        layout.addWidget(self.find, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        self.pages = QStackedWidget(self)
        self.pages.addWidget(empty)
        self.pages.addWidget(sample)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        self.pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def showEvent(self, event):
        super().showEvent(event)
        self._frame_sample()
        self.show_selected()

    def hideEvent(self, event):
        super().hideEvent(event)
        self._frame.show(())

    # --- what is wanted -----------------------------------------------------------------------------
    def show_selected(self) -> bool:
        """Show the selected sample of the active layer, if there is one."""
        layer = self._iface.activeLayer()
        return layer in self.layers and self.layers.tell_selected(layer)

    def point_at(self, point: QgsPointXY) -> None:
        """Show what lies under the mouse on the map."""
        self._point = point
        if not self.isVisible():
            return
        place = self._place_in_shown(point)
        if place is not None:
            self.view.point_at(place)
        if self.follow.isChecked():
            self._look_for(point)

    def show_sample(self, folder: str, sample_id: str) -> None:
        """Show one sample, wherever the mouse is."""
        if not self.isVisible():
            return
        self._named = folder, sample_id
        places = self.loader.places(folder)
        if places is None:
            if self.loader.why(folder):
                self._say_refused(folder, self.loader.why(folder))
            return
        self._named = None
        row = places.row_of(sample_id)
        if row is not None:
            self.follow.setChecked(False)
            self._offer_here([(folder, row)])
            self._want(folder, row)

    def _look_for(self, point: QgsPointXY) -> None:
        found: list[tuple[str, int]] = []
        listed: list[tuple[str, int]] = []
        for folder in self.layers.folders():
            places = self.loader.places(folder)
            if places is None:
                if self.loader.why(folder) and self.view.look is None:
                    self._say_refused(folder, self.loader.why(folder))
                continue
            for epsg in places.zones:
                there = self.layers.in_zone(point, epsg)
                rows = places.at(epsg, *there) if there is not None else []
                found += [(folder, row) for row in rows]
                listed += [(folder, row) for row in sorted(rows)]
        if not found:
            return
        best = found[0]
        year = self._year_of(self._shown)
        if self._shown in found:  # it stays until the mouse leaves it, also where windows overlap
            best = self._shown
        elif year is not None:  # of several years the one that is looked at
            best = next((one for one in found if one[0] == best[0] and self._year_of(one) == year), best)
        self._offer_here(listed)
        self._want(*best)

    def _year_of(self, sample: tuple[str, int] | None) -> int | None:
        places = self.loader.places(sample[0]) if sample is not None else None
        return int(places.years[sample[1]]) if places is not None and sample[1] < len(places) else None

    def _offer_here(self, found: list[tuple[str, int]]) -> None:
        """List the samples at this place: of several years, datasets, or windows that overlap."""
        if [self.here.itemData(k) for k in range(self.here.count())] == found:
            return
        several = len({folder for folder, _ in found}) > 1
        self.here.clear()
        for folder, row in found:
            text = self.loader.places(folder).sample_id(row)
            if several:
                text = f"{Path(folder).name}: {text}"
            self.here.addItem(text, (folder, row))
            self.here.setItemData(self.here.count() - 1, folder, Qt.ItemDataRole.ToolTipRole)
        if self._shown in found:
            self.here.setCurrentIndex(found.index(self._shown))

    def _choose_here(self, number: int) -> None:
        self._want(*self.here.itemData(number))

    def _want(self, folder: str, row: int) -> None:
        self._wanted = folder, row
        if self._wanted == self._shown:
            return
        look = self.loader.look(folder, row)
        if look is not None:
            self._show(look)
        elif self.loader.why(folder, row):
            self._say_refused(folder, self.loader.why(folder, row))

    # --- what the loader tells ----------------------------------------------------------------------
    def _opened(self, folder: str) -> None:
        if self._refused == folder:
            self._refused = ""
            self._say_hint()
        if self._shown is not None and self._shown[0] == folder:
            self._shown = None  # rows may have moved
        if self._named is not None and self._named[0] == folder:
            self.show_sample(*self._named)
        elif self.follow.isChecked() and self._point is not None and self.isVisible():
            self._look_for(self._point)
        elif self.view.look is not None and self._shown is None and self.isVisible():
            self.show_sample(folder, self.view.look.sample_id)

    def _loaded(self, folder: str, row: int) -> None:
        if (folder, row) == self._wanted:
            self._show(self.loader.look(folder, row))

    def _say_refused(self, folder: str, why: str) -> None:
        self._refused = folder
        self._show_none()
        self.hint.setText(from_core(why))
        self.find.setVisible(bool(self.loader.why(folder)))
        self.pages.setCurrentIndex(0)

    def _layers_changed(self) -> None:
        if self._refused and self._refused not in self.layers.folders():
            self._refused = ""
        if self.view.look is None and not self._refused:
            self._say_hint()
        elif self._shown is not None and self._shown[0] not in self.layers.folders():
            self._show_none()
            self._say_hint()

    def _say_hint(self) -> None:
        if self.layers.any():
            text = self.tr("Move the mouse over a sample on the map, or select one.")
        else:
            text = self.tr("No samples are on the map. Make a dataset, or add the samples.gpkg of one.")
        self.hint.setText(text)
        self.find.hide()
        if self.view.look is None:
            self.pages.setCurrentIndex(0)

    def _find(self) -> None:
        """Have the user say where a dataset that moved lies now."""
        before = self._refused
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Find the dataset"), before)
        if chosen:
            self.layers.move(before, chosen)
            self.loader.forget(chosen)
            self.loader.forget(before)
            self._refused = ""
            self._say_hint()
            if not self.show_selected():
                self.loader.places(chosen)

    # --- what is shown ------------------------------------------------------------------------------
    def _show(self, look: SampleLook) -> None:
        self._shown, self._refused = self._wanted, ""
        for number in range(self.here.count()):
            if self.here.itemData(number) == self._shown:
                self.here.setCurrentIndex(number)
        self.here.setToolTip(plain_tooltip(f"{look.sample_id}\n{self._shown[0]}"))
        self.outlines.setEnabled(look.ids is not None)
        self.view.show_look(look, self._place_in_shown(self._point) if self._point is not None else None)
        self.pages.setCurrentIndex(1)
        self._frame_sample()

    def _show_none(self) -> None:
        self._shown = None
        self.view.show_look(None)
        self._frame.show(())

    def _place_in_shown(self, point: QgsPointXY) -> tuple[float, float] | None:
        """Return where a point of the map lies in the sample, in shares of its side; None outside."""
        if self._shown is None:
            return None
        places: SamplePlaces | None = self.loader.places(self._shown[0])
        if places is None:
            return None
        epsg, west, north, side = places.square(self._shown[1])
        there = self.layers.in_zone(point, epsg)
        if there is None:
            return None
        east, south = (there[0] - west) / side, (north - there[1]) / side
        return (east, south) if 0 <= east < 1 and 0 <= south < 1 else None

    # --- buttons ------------------------------------------------------------------------------------
    def _frame_sample(self) -> None:
        if self._shown is None or not self.isVisible():
            return
        places = self.loader.places(self._shown[0])
        if places is not None:
            epsg, west, north, side = places.square(self._shown[1])
            self._frame.show([_square(west, north, side)], f"EPSG:{epsg}")

    def _zoom(self) -> None:
        if self._shown is None:
            return
        epsg, west, north, side = self.loader.places(self._shown[0]).square(self._shown[1])
        self.layers.show_square(epsg, west, north, side)

    def _load(self) -> None:
        if self._shown is not None and self.view.look is not None:
            self.load_wanted.emit(self._shown[0], self.view.look.sample_id)


def _square(west: float, north: float, side: float) -> str:
    east, south = west + side, north - side
    return f"POLYGON(({west} {north},{east} {north},{east} {south},{west} {south},{west} {north}))"
