"""Choices in QGIS's own dialogs: titles are shown, ids are handed back, whatever the version.

QGIS shows the ids, and its lists of several choices (before 3.32 also in the dialogs of several runs and of
the modeler) show wrong names. Parameters name `ChoiceWidget` in their metadata; QGIS makes it when it
draws a dialog.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingModelChildParameterSource, QgsProcessingParameterEnum
from qgis.gui import (
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsGui,
    QgsProcessingGui,
    QgsProcessingModelerParameterWidget,
)
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QFont, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from ..processing.parameters import named_options, option_groups, option_titles

_ID = Qt.ItemDataRole.UserRole

#: Of what is ticked, this many are named where there is no room.
_NAMED = 4


class ChoiceWidget:
    """What QGIS calls for a choice: makes the widget that fits the dialog."""

    def __new__(
        cls,
        parameter: QgsProcessingParameterEnum,
        dialog: Any,
        row: int = 0,  # noqa: ARG004 - QGIS tells the cell of a table
        column: int = 0,  # noqa: ARG004
        **settings: Any,
    ) -> Any:
        """Return a widget for the modeler, or a wrapper for the dialogs of one run and of several."""
        kind = str(settings.get("titles", ""))
        if type(dialog).__name__ == "ModelerParametersDialog":
            return _ModelerChoice(dialog, parameter, kind)
        several_runs = type(dialog).__name__ == "BatchAlgorithmDialog"
        form = QgsProcessingGui.WidgetType.Batch if several_runs else QgsProcessingGui.WidgetType.Standard
        wrapper = _ChoiceWrapper(parameter, form, kind, int(settings.get("columns", 4)))
        wrapper.setDialog(dialog)
        return wrapper


class _ChoiceWrapper(QgsAbstractProcessingParameterWidgetWrapper):
    def __init__(self, parameter: QgsProcessingParameterEnum, form: Any, kind: str, columns: int) -> None:
        super().__init__(parameter, form)
        self._kind, self._columns = kind, columns
        # Not asked of QGIS later: what Python still knows of a definition that is gone may answer instead.
        self._options, self._several = parameter.options(), parameter.allowMultiple()
        self._optional, self._tip = _optional(parameter), parameter.toolTip().replace("\n", "<br>")
        self._editor: OneChoice | SeveralChoices | None = None

    def createWidget(self):
        if self._several:
            folded = self.type() != QgsProcessingGui.WidgetType.Standard
            self._editor = SeveralChoices(self._options, self._kind, self._columns, folded=folded)
        else:
            self._editor = OneChoice(self._options, self._kind, optional=self._optional)
        self._editor.setToolTip(self._tip)
        self._editor.changed.connect(lambda: self.widgetValueHasChanged.emit(self))
        # What is returned here loses its Python side when QGIS hands it on: a plain widget around ours.
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._editor)
        return holder

    def setWidgetValue(self, value, context):
        if self._editor is not None:
            self._editor.choose(named_options(self._options, value))

    def widgetValue(self):
        return self._editor.chosen() if self._editor is not None else None


class OneChoice(QWidget):
    """A list of titles, maybe under headings, of which one is chosen.

    Args:
        options: Ids.
        kind: Which choice, for its titles.
        optional: None may be chosen.
    """

    changed = pyqtSignal()

    def __init__(self, options: Sequence[str], kind: str, *, optional: bool = False) -> None:
        super().__init__()
        self._titles = option_titles(kind, options)
        self.list = QComboBox()
        # Long titles must not make the dialog wide.
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list.setMinimumContentsLength(12)
        self._model = QStandardItemModel(self.list)
        if optional:
            self._add("", "")
        for heading, names in option_groups(kind, options):
            if heading and names:
                self._add_heading(heading)
            for name in names:
                self._add(self._titles[name], name)
        self.list.setModel(self._model)
        self.list.setCurrentIndex(self._row_of(None))
        self.list.currentIndexChanged.connect(lambda _row: self.changed.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        self.setFocusProxy(self.list)

    def _add_heading(self, text: str) -> None:
        item = QStandardItem(text)
        font = QFont(self.list.font())
        font.setBold(True)
        item.setFont(font)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._model.appendRow(item)

    def _add(self, title: str, name: str) -> None:
        item = QStandardItem(title)
        item.setData(name, _ID)
        item.setToolTip(name)
        self._model.appendRow(item)

    def _row_of(self, name: str | None) -> int:
        """Return the row of an id, the first that can be chosen for None, -1 when there is none."""
        for row in range(self._model.rowCount()):
            found = self._model.item(row).data(_ID)
            if found is not None and name in (None, found):
                return row
        return -1

    def choose(self, value: Any) -> None:
        """Choose an id; one that is known but not listed, as a hub that closed, is listed then."""
        name = str(value[0] if isinstance(value, list) and value else value or "")
        row = self._row_of(name)
        if row < 0 and name in self._titles:
            self._add(self._titles[name], name)
            row = self._model.rowCount() - 1
        self.list.setCurrentIndex(row)

    def chosen(self) -> str | None:
        """Return the id, None for none."""
        return self.list.currentData(_ID) or None


class SeveralChoices(QWidget):
    """Titles to be ticked.

    Args:
        options: Ids.
        kind: Which choice, for its titles.
        columns: Boxes beside each other.
        folded: Behind a button that names what is ticked, for the cell of a table.
    """

    changed = pyqtSignal()

    def __init__(self, options: Sequence[str], kind: str, columns: int, *, folded: bool = False) -> None:
        super().__init__()
        titles = option_titles(kind, options)
        self.boxes = {name: QCheckBox(titles[name]) for name in options}
        panel = QWidget() if folded else self
        grid = QGridLayout(panel)
        grid.setContentsMargins(*((8, 8, 8, 8) if folded else (0, 0, 0, 0)))
        for place, box in enumerate(self.boxes.values()):
            grid.addWidget(box, place // columns, place % columns)
            box.toggled.connect(self._toggled)
        self.button: QToolButton | None = None
        if folded:
            self._fold(panel)

    def _fold(self, panel: QWidget) -> None:
        self.button = QToolButton()
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        menu = QMenu(self.button)
        action = QWidgetAction(menu)
        action.setDefaultWidget(panel)
        menu.addAction(action)
        self.button.setMenu(menu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        self._name_button()

    def _toggled(self) -> None:
        self._name_button()
        self.changed.emit()

    def _name_button(self) -> None:
        if self.button is not None:
            names = self.chosen()
            more = f", … ({len(names)})" if len(names) > _NAMED else ""
            self.button.setText(", ".join(names[:_NAMED]) + more or "…")
            self.button.setToolTip(", ".join(self.boxes[name].text() for name in self.chosen()))

    def choose(self, value: Any) -> None:
        """Tick these ids and no others."""
        given = value if isinstance(value, (list, tuple)) else str(value or "").split(",")
        wanted = {str(name) for name in given}
        for name, box in self.boxes.items():
            box.setChecked(name in wanted)

    def chosen(self) -> list[str]:
        """Return the ids that are ticked, in the order of the options."""
        return [name for name, box in self.boxes.items() if box.isChecked()]


class _ModelerChoice(QgsProcessingModelerParameterWidget):
    """QGIS's widget of the modeler (value, input of the model, ...), its page for a value replaced."""

    def __init__(self, dialog: Any, parameter: QgsProcessingParameterEnum, kind: str) -> None:
        super().__init__(dialog.model, dialog.childId, parameter, dialog.context)
        self.setDialog(dialog)
        self._options = parameter.options()
        if parameter.allowMultiple():
            self._editor: OneChoice | SeveralChoices = SeveralChoices(self._options, kind, 3)
        else:
            self._editor = OneChoice(self._options, kind, optional=_optional(parameter))
        self._editor.choose(named_options(self._options, parameter.defaultValue()))
        pages = self._pages = self.findChild(QStackedWidget)
        replaced = pages.widget(0)  # its own, which still has to be there for the base class
        pages.removeWidget(replaced)
        replaced.setParent(self)
        replaced.hide()
        pages.insertWidget(0, self._editor)
        pages.setCurrentIndex(0)

    def setWidgetValue(self, value):
        super().setWidgetValue(value)
        source = value[0] if isinstance(value, list) and value else value
        if isinstance(source, QgsProcessingModelChildParameterSource) and _is_static(source):
            self._editor.choose(named_options(self._options, source.staticValue()))

    def value(self):
        if self._pages.currentIndex() != 0:
            return super().value()
        return QgsProcessingModelChildParameterSource.fromStaticValue(self._editor.chosen())


def _is_static(source: QgsProcessingModelChildParameterSource) -> bool:
    # The enumeration has another name in newer versions.
    return bool(source.source() == QgsProcessingModelChildParameterSource.fromStaticValue("").source())


def _optional(parameter: QgsProcessingParameterEnum) -> bool:
    return bool(parameter.flags() & parameter.Flag.FlagOptional)


class FieldWidget:
    """What QGIS calls for a parameter that is shown by its own widget, but with our label."""

    def __new__(
        cls,
        parameter: Any,
        dialog: Any,
        row: int = 0,  # noqa: ARG004 - QGIS tells the cell of a table
        column: int = 0,  # noqa: ARG004
        *,
        plain_label: bool = False,
        compact: bool = False,
        none: str = "",
        **settings: Any,  # noqa: ARG004 - read by QGIS's widget itself
    ) -> Any:
        """Return QGIS's widget or wrapper; QGIS asks it for the label by the names that are replaced here."""
        registry = QgsGui.processingGuiRegistry()
        if type(dialog).__name__ == "ModelerParametersDialog":
            made = registry.createModelerParameterWidget(
                dialog.model, dialog.childId, parameter, dialog.context
            )
            ask = "createLabel"
        else:
            several_runs = type(dialog).__name__ == "BatchAlgorithmDialog"
            form = QgsProcessingGui.WidgetType.Batch if several_runs else QgsProcessingGui.WidgetType.Standard
            made = registry.createParameterWidgetWrapper(parameter, form)
            ask = "createWrappedLabel"
        made.setDialog(dialog)
        theirs, text = getattr(made, ask), parameter.description()

        def label() -> Any:
            shown = theirs()
            if plain_label and isinstance(shown, QLabel):
                shown.setText(text)
            return shown

        setattr(made, ask, label)
        if compact and ask == "createWrappedLabel":
            _keep_small(made, none)
        return made


class _NoneNamed(QTimer):
    """Has the first entry of a list, the one for none, say what that means; QGIS fills it anew at times."""

    def __init__(self, entries: QComboBox, text: str) -> None:
        super().__init__(entries)
        self._entries, self._text = entries, text
        self.setSingleShot(True)
        self.timeout.connect(self.name)
        entries.model().rowsInserted.connect(self.again)
        self.name()

    def again(self, *_: Any) -> None:
        """Name it when the list is full."""
        self.start(0)

    def name(self) -> None:
        """Name it."""
        self._entries.setItemText(0, self._text)


def _keep_small(wrapper: Any, none: str) -> None:
    make = wrapper.createWrappedWidget

    def small(context: Any) -> Any:
        widget = make(context)
        widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        chosen = widget.findChild(QComboBox)
        if none and chosen is not None:
            _NoneNamed(chosen, none)
        return widget

    wrapper.createWrappedWidget = small
