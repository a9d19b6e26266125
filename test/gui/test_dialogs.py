"""What a person reads in QGIS's dialog of each algorithm and model."""

from __future__ import annotations

import re
from datetime import datetime, timezone

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QLabel

from deepsatdata_plugin.processing import algorithm as base, screen
from deepsatdata_plugin.processing.provider import ALGORITHMS, DeepSatDataProvider
from deepsatdata_plugin.processing.shipped_model import shipped_models

NAMES = [algorithm().name() for algorithm in ALGORITHMS]
MODELS = [model.name() for model in shipped_models()]

#: What has to be given in one form or another.
ONE_OF = {
    "findtiles": {"AOI", "EXTENT"},
    "searchproducts": {"AOI", "EXTENT", "TILES"},
    "downloadproducts": {"INPUT"},
    "rasterizeparcels": {"YEAR", "YEAR_FIELD", "PRODUCTS", "EXTENT"},
}

#: What most people never touch.
ADVANCED = {
    "searchproducts": {"HUB_URL", "FAIL_IF_INCOMPLETE", "ONLINE_ONLY", "ALL_BASELINES"},
    "selectproducts": {"CLOUD_WEIGHT", "OVERLAP_WEIGHT", "SIZE_WEIGHT", "KEEP", "DROP"},
    "downloadproducts": {"HUB_URL", "QUEUE", "OTHER_HUBS", "UNPACK", "KEEP_ZIP", "RETRY_FAILED"},
    "rasterizeparcels": {"CLASS_TABLE", "SURVEYED", "OUTSIDE", "CRS", "TASK", "RULE", "MIN_COVERAGE"},
    "tileandstack": {"HARMONIZE", "ANCHOR", "CHECKSUMS", "ENGINE", "THREADS"},
    "splitdataset": {"SHARED", "BUFFER", "SEED"},
    "exportdataset": {"BANDS"},
}

_kept = []


@pytest.fixture(scope="module", autouse=True)
def provider(qgis_processing):
    registry = QgsApplication.processingRegistry()
    found = registry.providerById("deepsatdata")
    if found is None:
        found = DeepSatDataProvider()
        registry.addProvider(found)
        _kept.append(found)  # others go on with it
    return found


@pytest.fixture(autouse=True)
def in_a_window(monkeypatch):
    import processing.gui.AlgorithmDialog
    import processing.gui.ParametersPanel

    monkeypatch.setattr(processing.gui.AlgorithmDialog, "iface", None)
    monkeypatch.setattr(processing.gui.ParametersPanel, "iface", None)
    for module in (screen, base):
        monkeypatch.setattr(module, "on_screen", lambda: True)


def made(name):
    _kept.append(QgsApplication.processingRegistry().createAlgorithmById(f"deepsatdata:{name}"))
    return _kept[-1]


def shown(name, qtbot):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    dialog = AlgorithmDialog(made(name))
    qtbot.addWidget(dialog)
    return dialog


def labels(dialog):
    return {label.text() for label in dialog.findChildren(QLabel)}


@pytest.mark.parametrize("name", ONE_OF)
def test_what_is_needed_is_not_called_optional(name, qtbot):
    dialog = shown(name, qtbot)
    read = labels(dialog)
    for parameter in ONE_OF[name]:
        label = dialog.algorithm().parameterDefinition(parameter).description()
        assert "one of these" in label or "or a queue" in label
        assert label in read and f"{label} [optional]" not in read


@pytest.mark.parametrize("name", ADVANCED)
def test_rare_fields_stand_among_advanced(name):
    flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    found = {d.name() for d in made(name).parameterDefinitions() if d.flags() & flag}
    assert ADVANCED[name] <= found


@pytest.mark.parametrize("name", NAMES)
def test_the_panel_lists_all_parameters_by_their_labels(name):
    algorithm = made(name)
    text = algorithm.shortHelpString()
    for definition in algorithm.parameterDefinitions():
        assert f"<strong>{definition.description()}</strong>" in text, "not <b>: black on black"
        if definition.name() not in ("CRS", "HUB"):
            assert not re.search(rf"(?<![\w/=]){definition.name()}(?![\w=])", text), definition.name()
    assert algorithm.example() in text
    opened = text.count("<strong>")
    assert opened == text.count("</strong>")


def test_scripts_read_names(monkeypatch):
    """`qgis_process help` lists parameters itself, with their names."""
    for module in (screen, base):
        monkeypatch.setattr(module, "on_screen", lambda: False)
    assert "<b>" not in made("selectproducts").shortHelpString()
    assert screen.label_of(made("selectproducts"), "KEEP") == "KEEP"


@pytest.mark.parametrize("name", ["searchproducts", *MODELS])
def test_periods_and_years_begin_with_what_works(name, qtbot):
    dialog = shown(name, qtbot)
    wrappers = dialog.mainWidget().wrappers
    today = datetime.now(timezone.utc).date()
    if "START" in wrappers:
        days = []
        for parameter in ("START", "END"):
            value = wrappers[parameter].parameterValue()
            days.append(getattr(value, "toPyDate", lambda: value.toPyDateTime().date())())  # noqa: B023
        assert (days[1] - days[0]).days == 365 and abs((days[1] - today).days) <= 1
    if "YEAR" in wrappers:
        assert abs(wrappers["YEAR"].parameterValue() - today.year) <= 1


@pytest.mark.parametrize("name", [*NAMES, *MODELS])
def test_numbers_show_the_decimals_that_make_sense(name, qtbot):
    dialog = shown(name, qtbot)
    for definition in dialog.algorithm().parameterDefinitions():
        if not isinstance(definition, QgsProcessingParameterNumber):
            continue
        wrapper = dialog.mainWidget().wrappers[definition.name()]
        box = wrapper.wrappedWidget().findChild(QDoubleSpinBox) or wrapper.wrappedWidget()
        if isinstance(box, QDoubleSpinBox):
            assert box.decimals() <= 2, definition.name()


def test_one_name_for_one_thing():
    """The same parameter is called the same wherever it stands, its hint in brackets aside."""
    called = {}
    for name in (*NAMES, *MODELS):
        for definition in made(name).parameterDefinitions():
            if definition.name() in (
                "MAX_CLOUD",
                "COUNT",
                "BANDS",
                "START",
                "END",
                "HUB",
                "YEAR",
                "MAX_WAIT",
                "SIZE",
            ):
                called.setdefault(definition.name(), set()).add(screen.short_label(definition))
    called["MAX_CLOUD"].discard("Maximum cloud cover of a product")
    assert all(len(names) == 1 for names in called.values()), called


def test_the_last_folder_is_where_the_next_dialog_begins(tmp_path, monkeypatch):
    from deepsatdata_plugin.processing import temporary

    (tmp_path / "products").mkdir()
    algorithm, context = made("inventoryproducts"), QgsProcessingContext()
    temporary.remember_folder(
        algorithm, {"FOLDER": str(tmp_path / "products")}, "FOLDER", "products", context
    )
    for name, parameter in (("inventoryproducts", "FOLDER"), ("tileandstack", "PRODUCTS")):
        assert made(name).parameterDefinition(parameter).defaultValueForGui() == str(tmp_path / "products")
    (tmp_path / "products").rmdir()
    assert temporary.last_folder("products") == ""
    assert not made("tileandstack").parameterDefinition("PRODUCTS").defaultValueForGui()
