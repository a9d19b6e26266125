"""The dialog of a step: QGIS's own, in which each field says what is wrong with it, before anything runs."""

from __future__ import annotations

import re
import time
from functools import partial
from html import escape
from pathlib import Path
from typing import Any

from processing.gui.AlgorithmDialog import AlgorithmDialog
from processing.tools.dataobjects import createContext
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsCollapsibleGroupBox, QgsMessageBarItem
from qgis.PyQt.QtCore import QObject, QSize, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QWidget,
)
from qgis.utils import iface

from ..processing.faults import Fault, is_empty, value_faults
from ..processing.screen import label_of, short_label
from ..processing.styles import is_output
from ..processing.translation import Translated

#: Milliseconds after a change until the fields are looked at; a look that takes longer than the second one
#: is left for Run.
_CALM, _LONG = 300, 150
#: Milliseconds after the end of a run: QGIS's own message, that a task is complete, would cover ours.
_AFTER_QGIS = 1500


class StepDialog(Translated, AlgorithmDialog):
    """Looks at the values while they are given, and once more before it runs.

    Args:
        algorithm: One of ours, or a model of ours.
        parent: QGIS's window.
    """

    def __init__(self, algorithm: QgsProcessingAlgorithm, parent: QWidget | None = None) -> None:
        super().__init__(algorithm, parent=parent)
        self._notes: dict[str, FieldNote] = {}
        self._asked, self._looks, self._slow = False, 0, False
        self._temporary: list[str] = []
        self._look_later = QTimer(self)
        self._look_later.setSingleShot(True)
        self._look_later.setInterval(_CALM)
        self._look_later.timeout.connect(self._look_again)
        self._choose_layers()
        for wrapper in self.mainWidget().wrappers.values():
            wrapper.widgetValueHasChanged.connect(self._look_later.start)  # no circle of references
        self.algorithmFinished.connect(self._ended)
        self._look_later.start()

    def _choose_layers(self) -> None:
        """Begin with layers that fit: QGIS takes the first of the project."""
        algorithm: Any = self.algorithm()
        for definition in algorithm.parameterDefinitions():
            products = definition.name() in algorithm.PRODUCT_LAYERS
            optional = bool(definition.flags() & definition.Flag.FlagOptional) and not products
            wrapper = self.mainWidget().wrappers.get(definition.name())
            if isinstance(definition, QgsProcessingParameterFeatureSource) and wrapper and not optional:
                layer = _fitting(definition, products=products)
                wrapper.setParameterValue(layer.id() if layer else None, createContext())
                listed = wrapper.wrappedWidget().findChild(QComboBox)
                if layer is None and listed is not None:
                    listed.setCurrentIndex(-1)  # of what is needed, QGIS knows no empty value

    # --- before a run -------------------------------------------------------------------------------
    def runAlgorithm(self):
        self._asked = True
        faults = self.look()
        if faults:
            self._lead_to(faults[0])
            return
        super().runAlgorithm()

    def look(self) -> list[Fault]:
        """Look at all values and say beside the fields what is wrong; return what keeps a run from beginning.

        Until somebody pressed Run, what is still empty is not called wrong.
        """
        context = createContext()
        values = self._values()
        algorithm: Any = self.algorithm()
        hints = algorithm.hints(values, context)
        self._temporary = [name for name in algorithm.long_outputs() if name in hints]
        faults = list(value_faults(algorithm, values, context))
        if not faults:
            broken = algorithm.rule_broken(values, context)
            faults = [broken] if broken is not None else []
        told = algorithm.long_outputs()
        texts: dict[str, tuple[str, bool]] = {name: (text, name in told) for name, text in hints.items()}
        for fault in faults:
            if self._asked or not all(is_empty(values.get(name)) for name in fault.names):
                texts.update({name: (self._beside(fault.text, name), True) for name in fault.names[:1]})
        for name in {*self._notes, *texts}:
            text, grave = texts.get(name, ("", False))
            note = self._note(name)
            if note is not None:
                note.tell(text, grave=grave)
        return faults

    def _beside(self, text: str, name: str) -> str:
        """Return a text without the name of the field below which it stands."""
        label = re.escape(label_of(self.algorithm(), name))
        rest = re.sub(rf"\A{label}\s?: ", "", text)  # French has a space before the colon
        return rest[:1].upper() + rest[1:]

    def _look_again(self) -> None:
        if self._slow or self.algorithm() is None:
            return
        began = time.monotonic()
        self.look()
        self._looks += 1
        self._slow = self._looks > 1 and time.monotonic() - began > _LONG / 1000  # the first one imports

    def _values(self) -> dict[str, Any]:
        values = {}
        for name, wrapper in self.mainWidget().wrappers.items():
            values[name] = wrapper.parameterValue()
        algorithm: QgsProcessingAlgorithm = self.algorithm()
        return {**self.mainWidget().extra_parameters, **algorithm.preprocessParameters(values)}

    def _lead_to(self, fault: Fault) -> None:
        """Show the field that is at fault, or say what is wrong where none is."""
        self.messageBar().clearWidgets()
        note = self._note(fault.names[0]) if fault.names else None
        if note is None:
            self.messageBar().pushMessage("", fault.text, Qgis.MessageLevel.Warning, 0)
            return
        self.showParameters()
        note.show_field()

    def _note(self, name: str) -> FieldNote | None:
        if name not in self._notes:
            wrapper = self.mainWidget().wrappers.get(name)
            field = wrapper.wrappedWidget() if hasattr(wrapper, "wrappedWidget") else None
            layout = _layout_of(field) if field is not None else None
            if field is None or layout is None:
                return None
            self._notes[name] = FieldNote(field, layout)
        return self._notes[name]

    # --- after a run --------------------------------------------------------------------------------
    def _ended(self, _successful: bool, results: dict[str, Any]) -> None:
        title = self.algorithm().displayName()
        for name in self._temporary:
            definition = self.algorithm().parameterDefinition(name)
            text = self.tr(
                "\u201c{name}\u201d lies in a temporary folder and is deleted when QGIS is closed."
            )
            shown = escape(text.format(name=short_label(definition)), quote=False)
            path = Path(str(results.get(name) or ""))
            place = path if path.is_dir() else path.parent
            button = (self.tr("Open &folder"), place) if results.get(name) and path.exists() else None
            QTimer.singleShot(_AFTER_QGIS, partial(_warn, title, shown, button))


def _warn(title: str, text: str, button: tuple[str, Path] | None) -> None:
    """Warn in QGIS's message bar, until it is read."""
    if iface is None:
        return
    item = QgsMessageBarItem(title, text, Qgis.MessageLevel.Warning, 0)
    if button is not None:
        pressed = QPushButton(button[0])
        target = QUrl.fromLocalFile(str(button[1]))
        pressed.clicked.connect(lambda _=False: QDesktopServices.openUrl(target))
        item.layout().addWidget(pressed)
    iface.messageBar().pushItem(item)


class FieldNote(QObject):
    """A line below a field of a dialog.

    Args:
        field: The field.
        layout: In which it stands.
    """

    def __init__(self, field: QWidget, layout: QBoxLayout) -> None:
        super().__init__(field)
        self._field = field
        self._line = QWidget(field.parentWidget())
        self._line.setObjectName("deepsatdataFieldNote")
        side = field.fontMetrics().height()
        self._icon, self._text = QLabel(self._line), QLabel(self._line)
        self._side = QSize(side, side)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, side // 4)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        layout.insertWidget(layout.indexOf(field) + 1, self._line)
        self._area: QScrollArea | None = None
        self._scroll = QTimer(self)  # when the layout knows of this line; ends with the field
        self._scroll.setSingleShot(True)
        self._scroll.timeout.connect(self._scroll_here)
        self._line.hide()

    @property
    def text(self) -> str:
        """Return what it says, "" for nothing."""
        return self._text.text() if not self._line.isHidden() else ""

    def tell(self, text: str, *, grave: bool) -> None:
        """Say something, or nothing for "".

        Args:
            text: In words.
            grave: A run does not begin with the value, or what it makes will be lost.
        """
        icon = "mIconWarning.svg" if grave else "mIconInfo.svg"
        self._icon.setPixmap(QgsApplication.getThemeIcon(icon).pixmap(self._side))
        self._text.setText(text)
        self._field.setAccessibleDescription(text)
        self._line.setVisible(bool(text))

    def show_field(self) -> None:
        """Bring the field and this line into sight, and the keyboard to the field."""
        parent = self._field.parentWidget()
        while parent is not None:
            if isinstance(parent, QgsCollapsibleGroupBox):
                parent.setCollapsed(False)
            if isinstance(parent, QScrollArea):
                self._area = parent
                self._scroll.start()
            parent = parent.parentWidget()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _scroll_here(self) -> None:
        if self._area is not None:
            self._area.ensureWidgetVisible(self._line)


def _fitting(definition: QgsProcessingParameterFeatureSource, *, products: bool) -> QgsVectorLayer | None:
    """Return the layer to begin with: products, or polygons of the user's own; the active one goes first."""
    if not products and QgsProcessing.SourceType.TypeVectorPolygon not in definition.dataTypes():
        return None
    layers = list(QgsProject.instance().layerTreeRoot().layerOrder())
    active = iface.activeLayer() if iface is not None else None
    for layer in [active, *layers] if active in layers else layers:
        if not isinstance(layer, QgsVectorLayer):
            continue
        if products and {"name", "sensing"} <= set(layer.fields().names()):
            return layer
        polygons = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        if not products and polygons and not is_output(layer):
            return layer
    return None


def _layout_of(field: QWidget) -> QBoxLayout | None:
    """Return the column in which a field stands."""
    parent = field.parentWidget()
    return _holding(parent.layout(), field) if parent is not None and parent.layout() is not None else None


def _holding(layout: QLayout, field: QWidget) -> QBoxLayout | None:
    if isinstance(layout, QBoxLayout) and layout.indexOf(field) >= 0:
        return layout
    for place in range(layout.count()):
        inner = layout.itemAt(place).layout()
        found = _holding(inner, field) if inner is not None else None
        if found is not None:
            return found
    return None
