"""Choices among several options as people meet them: in the dialog, in history, in scripts."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum
from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtWidgets import QCheckBox

from deepsatdata_plugin.processing.provider import ALGORITHMS

ALGORITHM_OF = {algorithm().name(): algorithm for algorithm in ALGORITHMS}
SEVERAL = [("tileandstack", "BANDS"), ("downloadproducts", "BANDS"), ("rasterizeparcels", "RESOLUTION")]


#: Parameters live as long as their algorithm; Python would let go of an instance between two dots.
_kept = []


def algorithm_of(name):
    _kept.append(ALGORITHM_OF[name]().create({}))
    return _kept[-1]


def test_these_are_all(qgis_processing):
    found = {
        (name, parameter.name())
        for name in ALGORITHM_OF
        for parameter in algorithm_of(name).parameterDefinitions()
        if isinstance(parameter, QgsProcessingParameterEnum) and parameter.allowMultiple()
    }
    assert found == set(SEVERAL)


@pytest.mark.parametrize(("name", "parameter"), SEVERAL)
def test_the_dialog_shows_names_and_hands_them_back(qgis_processing, qtbot, name, parameter):
    """Every option can be read and chosen, and what was chosen can be run."""
    algorithm, context = algorithm_of(name), QgsProcessingContext()
    definition = algorithm.parameterDefinition(parameter)
    options = definition.options()
    wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(definition, QgsProcessingGui.Standard)
    widget = wrapper.createWrappedWidget(context)
    qtbot.addWidget(widget)
    boxes = widget.findChildren(QCheckBox)
    assert [box.text() for box in boxes] == options
    wrapper.setParameterValue(options[:3], context)
    assert [box.text() for box in boxes if box.isChecked()] == options[:3]
    for box in boxes:
        box.setChecked(box.text() in (options[3], options[7]))
    value = wrapper.parameterValue()
    assert value == [options[3], options[7]]
    assert definition.checkValueIsAcceptable(value, context)
    text = algorithm.asPythonCommand({parameter: value}, context)
    assert f"'{parameter}':['{options[3]}','{options[7]}']" in text.replace(", ", ",")


@pytest.mark.parametrize(("name", "parameter"), SEVERAL[:2])
def test_numbers_are_places_in_the_list(qgis_processing, name, parameter):
    """As dialogs of old versions (several runs at once, the modeler) hand choices back."""
    from deepsatdata_plugin.processing.parameters import chosen

    algorithm, context = algorithm_of(name), QgsProcessingContext()
    definition = algorithm.parameterDefinition(parameter)
    assert definition.checkValueIsAcceptable([3, 7], context)
    assert chosen(algorithm, {parameter: [7, 3]}, parameter, context) == ("B04", "B08")
    assert "'BANDS':['B04','B08']" in algorithm.asPythonCommand({parameter: [3, 7]}, context)
    for wrong in ([13], [-1], ["B99"], [3, 99]):
        assert not definition.checkValueIsAcceptable(wrong, context)


def test_numbers_name_resolutions(qgis_processing):
    """Where options are numbers, a number is an option: 10 metres are not the tenth."""
    from deepsatdata_plugin.processing.parameters import chosen

    algorithm, context = algorithm_of("rasterizeparcels"), QgsProcessingContext()
    definition = algorithm.parameterDefinition("RESOLUTION")
    assert definition.checkValueIsAcceptable([10, 2], context)
    assert chosen(algorithm, {"RESOLUTION": [2, 10]}, "RESOLUTION", context) == ("10", "2")
    assert chosen(algorithm, {"RESOLUTION": "2.5"}, "RESOLUTION", context) == ("2.5",)
    assert chosen(algorithm, {}, "RESOLUTION", context) == ("10",)
    assert not definition.checkValueIsAcceptable([3], context)


def test_one_choice_is_a_name_too(qgis_processing):
    from deepsatdata_plugin.processing.parameters import chosen_one

    algorithm, context = algorithm_of("selectproducts"), QgsProcessingContext()
    assert chosen_one(algorithm, {}, "METHOD", context) == "uniform"
    assert chosen_one(algorithm, {"METHOD": 1}, "METHOD", context) == "largest_gap"
    assert "'METHOD':'largest_gap'" in algorithm.asPythonCommand({"METHOD": 1}, context)


def test_models_show_the_same_boxes(qgis_processing):
    from deepsatdata_plugin.processing.shipped_model import shipped_models

    models = [model.create() for model in shipped_models()]
    several = [
        parameter
        for model in models
        for parameter in model.parameterDefinitions()
        if isinstance(parameter, QgsProcessingParameterEnum) and parameter.allowMultiple()
    ]
    assert several
    assert all(one.metadata()["widget_wrapper"]["useCheckBoxes"] for one in several)
