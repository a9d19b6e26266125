"""The form of a search: where, when, how cloudy, from which hub."""

from __future__ import annotations

from datetime import date, datetime, timezone

from qgis.core import QgsMapLayerProxyModel, QgsSettings
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import InputError
from ...processing.parameters import AccountBook
from ...processing.translation import Translated
from ..accounts import HubChoice
from .wish import Wish, area_of_extent, area_of_layer, usual_period

_GROUP = "deepsatdata/search"
MAP, LAYER, TILES = "map", "layer", "tiles"


class SearchForm(Translated, QWidget):
    """Asks what to look for.

    Args:
        iface: QGIS's interface, for the map; None without one.
        book: Remembered accounts.
        parent: Owner.
    """

    submitted = pyqtSignal()

    def __init__(self, iface, book: AccountBook, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("deepsatdataSearchForm")
        self._iface, self._book = iface, book
        self.hub = HubChoice(self)
        self.area = QComboBox(self)
        self.layer = QgsMapLayerComboBox(self)
        self.start, self.end = QDateEdit(self), QDateEdit(self)
        self.cloud = QSpinBox(self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.tiles = QLineEdit(self)
        self.level = QComboBox(self)
        self.search = QPushButton(self.tr("&Search"), self)
        self._fill()
        self._lay_out()
        self.load()

    # --- building -------------------------------------------------------------------------------------
    def _fill(self) -> None:
        self.list_hubs()
        self.area.addItem(self.tr("What the map shows"), MAP)
        self.area.addItem(self.tr("Polygons of a layer"), LAYER)
        self.area.addItem(self.tr("Only the tiles below"), TILES)
        self.area.setAccessibleName(self.tr("Area"))
        self.tiles.setAccessibleName(self.tr("Tiles"))
        self.level.setAccessibleName(self.tr("Level"))
        self.area.currentIndexChanged.connect(lambda _: self._area_chosen())
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer.setAccessibleName(self.tr("Layer of the area"))
        self.layer.setToolTip(self.tr("Its selected polygons, or all when none is selected"))
        for edit in (self.start, self.end):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("yyyy-MM-dd")
            edit.setDateRange(QDate(2015, 6, 23), QDate(2100, 1, 1))
        self.start.setAccessibleName(self.tr("First day (UTC)"))
        self.end.setAccessibleName(self.tr("Last day (UTC)"))
        self.cloud.setRange(0, 100)
        self.cloud.setSuffix(self.tr(" %"))
        self.cloud.setAccessibleName(self.tr("Maximum cloud cover"))
        self.cloud.setToolTip(
            self.tr("Of the whole product, as the hub says. Below 100, unknown ones are left out")
        )
        self.slider.setRange(0, 100)
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(self.tr("Maximum cloud cover, slider"))
        self.slider.valueChanged.connect(self.cloud.setValue)
        self.cloud.valueChanged.connect(self.slider.setValue)
        self.tiles.setPlaceholderText(self.tr("all, or 31TFM, 31TGM"))
        self.tiles.setClearButtonEnabled(True)
        self.tiles.returnPressed.connect(self.submitted)
        self.level.addItem(self.tr("L2A (surface reflectance)"), "L2A")
        self.level.addItem(self.tr("L1C (top of atmosphere)"), "L1C")
        self.level.addItem(self.tr("L1C and L2A"), "")
        self.search.setDefault(True)
        self.search.clicked.connect(lambda _=False: self.submitted.emit())

    def _lay_out(self) -> None:
        gap = self.fontMetrics().height() // 3
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setVerticalSpacing(gap)
        self._label(form, self.tr("H&ub:"), self.hub, self.hub)
        area = QVBoxLayout()
        area.setSpacing(gap)
        area.addWidget(self.area)
        area.addWidget(self.layer)
        self._label(form, self.tr("&Area:"), self.area, area)
        self._label(form, self.tr("&Tiles:"), self.tiles, self.tiles)
        period = QHBoxLayout()
        period.setSpacing(gap)
        period.addWidget(self.start, 1)
        period.addWidget(QLabel("–", self))
        period.addWidget(self.end, 1)
        self._label(form, self.tr("&Period:"), self.start, period)
        cloud = QHBoxLayout()
        cloud.setSpacing(gap)
        cloud.addWidget(self.slider, 1)
        cloud.addWidget(self.cloud)
        self._label(form, self.tr("&Clouds up to:"), self.cloud, cloud)
        self._label(form, self.tr("&Level:"), self.level, self.level)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, gap, 0)
        layout.setSpacing(gap)
        layout.addLayout(form)
        layout.addWidget(self.search)
        layout.addStretch(1)

    def _label(self, form: QFormLayout, text: str, buddy: QWidget, field) -> None:
        label = QLabel(text, self)
        label.setBuddy(buddy)
        form.addRow(label, field)

    def _area_chosen(self) -> None:
        self.layer.setVisible(self.area.currentData() == LAYER)

    def list_hubs(self) -> None:
        """List the hubs that can be searched: those with an address of their own, or one in the accounts."""
        known = [account.hub for account in self._book]
        chosen = self.hub.hub()
        self.hub.fill(lambda preset: bool(preset.url) or preset.id in known, known)
        self.hub.choose(chosen)

    # --- content --------------------------------------------------------------------------------------
    def wish(self) -> Wish:
        """Return what is looked for; main thread only.

        Raises:
            InputError: Something is missing or makes no sense.
        """
        if not self.hub.hub():
            raise InputError(self.tr("no hub is chosen."))
        area = self.area.currentData()
        read = None
        if area == LAYER:
            read = area_of_layer(self.layer.currentLayer())
        elif area == MAP and not (self._iface is None and self.tiles.text().strip()):
            read = self._map_area()
        wish = Wish(
            self.hub.hub(),
            self._day(self.start),
            self._day(self.end),
            self.level.currentData(),
            float(self.cloud.value()),
            self.tiles.text(),
            read,
        )
        wish.check()
        return wish

    def _map_area(self):
        if self._iface is None:
            raise InputError(self.tr("there is no map."))
        canvas = self._iface.mapCanvas()
        return area_of_extent(canvas.extent(), canvas.mapSettings().destinationCrs())

    def _day(self, edit: QDateEdit) -> date:
        day = edit.date()
        return date(day.year(), day.month(), day.day())

    def load(self) -> None:
        """Begin as it was left; the first time with the year up to today."""
        settings = QgsSettings()

        def kept(name: str, default: str) -> str:
            return str(settings.value(f"{_GROUP}/{name}", default) or "")

        first, last = usual_period(datetime.now(timezone.utc).date())
        for edit, name, day in ((self.start, "start", first), (self.end, "end", last)):
            found = QDate.fromString(kept(name, ""), Qt.DateFormat.ISODate)
            edit.setDate(found if found.isValid() else QDate(day.year, day.month, day.day))
        self.hub.choose(kept("hub", "cdse"))
        self.area.setCurrentIndex(max(0, self.area.findData(kept("area", MAP))))
        self.level.setCurrentIndex(max(0, self.level.findData(settings.value(f"{_GROUP}/level", "L2A"))))
        cloud = kept("cloud", "60")
        self.cloud.setValue(int(cloud) if cloud.isdecimal() else 60)
        self.tiles.setText(kept("tiles", ""))
        self._area_chosen()

    def save(self) -> None:
        """Keep what stands there for the next time."""
        settings = QgsSettings()
        for name, value in (
            ("hub", self.hub.hub()),
            ("area", self.area.currentData()),
            ("start", self.start.date().toString(Qt.DateFormat.ISODate)),
            ("end", self.end.date().toString(Qt.DateFormat.ISODate)),
            ("level", self.level.currentData()),
            ("cloud", str(self.cloud.value())),
            ("tiles", self.tiles.text().strip()),
        ):
            settings.setValue(f"{_GROUP}/{name}", value)
