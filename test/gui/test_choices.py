"""Choices among options as people meet them: in each of QGIS's dialogs, in history, in scripts."""

from __future__ import annotations

import ast

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterEnum,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox

from deepsatdata_plugin.gui.choices import OneChoice, SeveralChoices
from deepsatdata_plugin.processing.parameters import chosen, chosen_one, option_titles
from deepsatdata_plugin.processing.parameters.titles import KINDS
from deepsatdata_plugin.processing.provider import ALGORITHMS, DeepSatDataProvider
from deepsatdata_plugin.processing.shipped_model import shipped_models

ALGORITHM_OF = {algorithm().name(): algorithm for algorithm in ALGORITHMS}
MODELS = [model.name() for model in shipped_models()]
SEVERAL = [
    ("tileandstack", "BANDS"),
    ("downloadproducts", "BANDS"),
    ("rasterizeparcels", "RESOLUTION"),
    ("rasterizeparcels", "LAYERS"),
    ("extractparcelseries", "BANDS"),
    ("extractparcelseries", "STATISTICS"),
    ("tileandstack", "STATISTICS"),
    ("stackparcels", "BANDS"),
    ("checkalignment", "BANDS"),
]
ONE = [
    ("searchproducts", "HUB"),
    ("searchproducts", "LEVEL"),
    ("searchproducts", "PLATFORM"),
    ("selectproducts", "METHOD"),
    ("downloadproducts", "HUB"),
    ("tileandstack", "HARMONIZE"),
    ("stackparcels", "HARMONIZE"),
    ("stackparcels", "OVERSIZE"),
    ("rasterizeparcels", "OUTSIDE"),
    ("rasterizeparcels", "TASK"),
    ("rasterizeparcels", "RULE"),
    ("preparegroundtruth", "PROFILE"),
    ("preparegroundtruth", "HCAT_LEVEL"),
    ("preparegroundtruth", "RARE"),
    ("extractparcelseries", "HARMONIZE"),
    ("splitdataset", "METHOD"),
    ("splitdataset", "SHARED"),
    ("exportdataset", "FORMAT"),
    ("exportdataset", "RESAMPLING"),
    ("exportdataset", "COMPOSITE"),
]


#: Parameters live as long as their algorithm; Python would let go of an instance between two dots.
_kept = []


def algorithm_of(name):
    """A new instance that knows its provider, as dialogs want it."""
    _kept.append(QgsApplication.processingRegistry().createAlgorithmById(f"deepsatdata:{name}"))
    return _kept[-1]


@pytest.fixture(scope="module", autouse=True)
def provider(qgis_processing):
    registry = QgsApplication.processingRegistry()
    found = registry.providerById("deepsatdata")
    if found is None:
        found = DeepSatDataProvider()
        registry.addProvider(found)
        _kept.append(found)  # others go on with it
    return found


def everything():
    """All algorithms and models, ready to be shown."""
    return [algorithm_of(name) for name in (*ALGORITHM_OF, *MODELS)]


def choices(algorithm):
    return [p for p in algorithm.parameterDefinitions() if isinstance(p, QgsProcessingParameterEnum)]


def editor_of(widget):
    """Our part of what QGIS shows for a parameter."""
    for kind in (OneChoice, SeveralChoices):
        if isinstance(widget, kind):
            return widget
        found = widget.findChild(kind)
        if found is not None:
            return found
    raise AssertionError(f"{widget} shows QGIS's own list")


class AlgorithmDialog:
    """One run, as QGIS shows it."""

    def __init__(self, algorithm, qtbot):
        from processing.gui.AlgorithmDialog import AlgorithmDialog as Dialog

        self.algorithm = algorithm
        self.dialog = Dialog(algorithm)
        qtbot.addWidget(self.dialog)
        self.wrappers = self.dialog.mainWidget().wrappers

    def editor(self, name):
        return editor_of(self.wrappers[name].wrappedWidget())

    def value(self, name):
        return self.wrappers[name].parameterValue()

    def give(self, name, value):
        self.wrappers[name].setParameterValue(value, QgsProcessingContext())


class BatchDialog(AlgorithmDialog):
    """Several runs at once."""

    def __init__(self, algorithm, qtbot):
        from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog as Dialog

        self.algorithm = algorithm
        self.dialog = Dialog(algorithm)
        qtbot.addWidget(self.dialog)
        panel = self.dialog.mainWidget()
        self.wrappers = {
            name: panel.wrappers[0][column] for name, column in panel.parameter_to_column.items()
            if panel.wrappers[0][column] is not None
        }  # fmt: skip


class ModelerDialog(AlgorithmDialog):
    """A step of a model."""

    def __init__(self, algorithm, qtbot):
        from processing.modeler.ModelerParametersDialog import ModelerParametersDialog as Dialog

        self.algorithm, self.model = algorithm, QgsProcessingModelAlgorithm("m", "g")
        self.dialog = Dialog(algorithm, self.model)
        qtbot.addWidget(self.dialog)
        self.wrappers = self.dialog.widget.widget.wrappers

    def editor(self, name):
        return editor_of(self.wrappers[name])

    def value(self, name):
        found = self.wrappers[name].value()
        found = found[0] if isinstance(found, list) else found
        assert found.source() == QgsProcessingModelChildParameterSource.fromStaticValue("").source()
        return found.staticValue()

    def give(self, name, value):
        self.wrappers[name].setWidgetValue(QgsProcessingModelChildParameterSource.fromStaticValue(value))


@pytest.fixture(
    params=[AlgorithmDialog, BatchDialog, ModelerDialog], ids=["one run", "several runs", "modeler"]
)
def dialog(request, no_window):
    return request.param


@pytest.fixture
def no_window(monkeypatch):
    """QGIS's dialogs as without a main window: the stand-in for one is not a real one."""
    import processing.gui.AlgorithmDialog
    import processing.gui.BatchPanel
    import processing.gui.ParametersPanel
    import processing.modeler.ModelerParametersDialog

    for module in (
        processing.gui.AlgorithmDialog,
        processing.gui.BatchPanel,
        processing.gui.ParametersPanel,
        processing.modeler.ModelerParametersDialog,
    ):
        monkeypatch.setattr(module, "iface", None)


def test_these_are_all(qgis_processing):
    for wanted, several in ((SEVERAL, True), (ONE, False)):
        found = {
            (name, parameter.name())
            for name in ALGORITHM_OF
            for parameter in choices(algorithm_of(name))
            if parameter.allowMultiple() == several
        }
        assert found == set(wanted)


@pytest.mark.parametrize(("name", "parameter"), SEVERAL)
def test_several_are_read_ticked_and_run(dialog, qtbot, name, parameter):
    """Every option can be read and chosen, and what was chosen is what a script is told."""
    shown = dialog(algorithm_of(name), qtbot)
    definition = shown.algorithm.parameterDefinition(parameter)
    options, editor = definition.options(), shown.editor(parameter)
    boxes = {box.text(): box for box in editor.findChildren(QCheckBox)}
    if editor.button is not None:
        boxes = {box.text(): box for box in editor.boxes.values()}
    titles = option_titles(definition.metadata()["widget_wrapper"]["titles"], options)
    assert list(boxes) == list(titles.values())
    if parameter not in ("LAYERS", "STATISTICS"):
        assert all(option in title for option, title in titles.items())
    for option in options:
        for box in boxes.values():
            box.setChecked(box.text() == titles[option])
        value = shown.value(parameter)
        assert value == [option]
        assert definition.checkValueIsAcceptable(value, QgsProcessingContext())
        assert chosen(shown.algorithm, {parameter: value}, parameter, QgsProcessingContext()) == (option,)
    shown.give(parameter, options[2:5])
    assert shown.value(parameter) == options[2:5]
    text = shown.algorithm.asPythonCommand({parameter: shown.value(parameter)}, QgsProcessingContext())
    assert ast.literal_eval(text[text.index("{") : text.rindex("}") + 1]) == {parameter: options[2:5]}


@pytest.mark.parametrize(("name", "parameter"), ONE)
def test_one_is_shown_by_its_title_and_given_by_its_name(dialog, qtbot, name, parameter):
    shown = dialog(algorithm_of(name), qtbot)
    definition = shown.algorithm.parameterDefinition(parameter)
    box = shown.editor(parameter).findChild(QComboBox)
    titles = option_titles(definition.metadata()["widget_wrapper"]["titles"], definition.options())
    assert shown.value(parameter) == definition.defaultValue()
    listed = []
    for row in range(box.count()):
        option = box.itemData(row)
        if option is None:
            assert not box.model().item(row).flags() & Qt.ItemFlag.ItemIsSelectable, "a heading"
            continue
        assert box.itemText(row) == titles[option] != option
        box.setCurrentIndex(row)
        assert shown.value(parameter) == option
        assert definition.checkValueIsAcceptable(option, QgsProcessingContext())
        assert chosen_one(shown.algorithm, {parameter: option}, parameter, QgsProcessingContext()) == option
        assert f"'{option}'" in shown.algorithm.asPythonCommand({parameter: option}, QgsProcessingContext())
        listed.append(option)
    assert set(definition.options()) - set(listed) <= {"scihub"}
    for option in definition.options():
        shown.give(parameter, option)
        assert shown.value(parameter) == option, "also one that is closed, from an old run"


def test_a_hub_that_closed_is_not_offered_and_others_stand_under_headings(dialog, qtbot):
    shown = dialog(algorithm_of("searchproducts"), qtbot)
    box = shown.editor("HUB").list
    rows = [(box.itemData(row), box.itemText(row)) for row in range(box.count())]
    assert "scihub" not in [name for name, _ in rows]
    headings = [text for name, text in rows if name is None]
    assert len(headings) == 3 and rows[0] == (None, headings[0]) and rows[1][0] == "cdse"
    mirrors = [name for name, _ in rows[rows.index((None, headings[2])) + 1 :]]
    assert mirrors and "finhub" in mirrors and "cdse" not in mirrors


def test_models_show_the_same(dialog, qtbot):
    for name in MODELS:
        shown = dialog(algorithm_of(name), qtbot)
        for definition in choices(shown.algorithm):
            kind = definition.metadata()["widget_wrapper"]["titles"]
            assert kind in KINDS
            editor, name = shown.editor(definition.name()), definition.name()
            if definition.allowMultiple():
                assert [b.text() for b in editor.boxes.values()] == list(
                    option_titles(kind, definition.options()).values()
                )
                shown.give(name, definition.options()[:2])
                assert shown.value(name) == definition.options()[:2]
                values = {name: definition.options()[1:3]}
                if shown.algorithm.parameterDefinition("SIZE") is not None:
                    values["SIZE"] = 24
                text = shown.algorithm.asPythonCommand(values, QgsProcessingContext())
                assert ast.literal_eval(text[text.index("{") : text.rindex("}") + 1]) == values
            else:
                shown.give(name, definition.options()[-1])
                assert shown.value(name) == definition.options()[-1]


def test_a_step_of_a_model_may_take_a_choice_from_the_models_inputs(qtbot, no_window):
    shown = ModelerDialog(algorithm_of("tileandstack"), qtbot)
    source = QgsProcessingModelChildParameterSource.fromModelParameter("BANDS")
    shown.wrappers["BANDS"].setWidgetValue(source)
    found = shown.wrappers["BANDS"].value()
    found = found[0] if isinstance(found, list) else found
    assert found.source() == source.source()


def test_every_choice_of_every_algorithm_has_titles(qgis_processing):
    for algorithm in everything():
        for definition in choices(algorithm):
            kind = definition.metadata()["widget_wrapper"]["titles"]
            assert set(definition.options()) <= set(KINDS[kind]()), (algorithm.name(), definition.name())


@pytest.mark.parametrize(("name", "parameter"), SEVERAL[:2])
def test_numbers_are_places_in_the_list(qgis_processing, name, parameter):
    """As dialogs of old versions (several runs at once, the modeler) hand choices back."""
    algorithm, context = algorithm_of(name), QgsProcessingContext()
    definition = algorithm.parameterDefinition(parameter)
    assert definition.checkValueIsAcceptable([3, 7], context)
    assert chosen(algorithm, {parameter: [7, 3]}, parameter, context) == ("B04", "B08")
    assert "'BANDS':['B04','B08']" in algorithm.asPythonCommand({parameter: [3, 7]}, context)
    for wrong in ([13], [-1], ["B99"], [3, 99]):
        assert not definition.checkValueIsAcceptable(wrong, context)


def test_numbers_name_resolutions(qgis_processing):
    """Where options are numbers, a number is an option: 10 metres are not the tenth."""
    algorithm, context = algorithm_of("rasterizeparcels"), QgsProcessingContext()
    definition = algorithm.parameterDefinition("RESOLUTION")
    assert definition.checkValueIsAcceptable([10, 2, 2.5], context)
    assert set(chosen(algorithm, {"RESOLUTION": [2, 10, 2.5]}, "RESOLUTION", context)) == {"10", "2.5", "2"}
    assert chosen(algorithm, {"RESOLUTION": "2.5"}, "RESOLUTION", context) == ("2.5",)
    assert chosen(algorithm, {}, "RESOLUTION", context) == ("10",)
    assert not definition.checkValueIsAcceptable([3], context)


def test_one_choice_is_a_name_too(qgis_processing):
    algorithm, context = algorithm_of("selectproducts"), QgsProcessingContext()
    assert chosen_one(algorithm, {}, "METHOD", context) == "uniform"
    assert chosen_one(algorithm, {"METHOD": 1}, "METHOD", context) == "largest_gap"
    assert "'METHOD':'largest_gap'" in algorithm.asPythonCommand({"METHOD": 1}, context)
