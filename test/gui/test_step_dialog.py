"""The dialogs of the steps say beside a field what is wrong with it, before anything runs."""

from __future__ import annotations

import gc

import pytest
from qgis.core import QgsApplication, QgsProcessing
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton

from deepsatdata_plugin.processing import algorithm as base, screen
from deepsatdata_plugin.processing.provider import ALGORITHMS, DeepSatDataProvider
from deepsatdata_plugin.processing.shipped_model import shipped_models

NAMES = [algorithm().name() for algorithm in ALGORITHMS]
MODELS = [model.name() for model in shipped_models()]
AREA = "15.1,15.3,48.2,48.3 [EPSG:4326]"

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
def in_a_window(monkeypatch, qgis_iface):
    import processing.gui.AlgorithmDialog
    import processing.gui.ParametersPanel

    from deepsatdata_plugin.gui import step_dialog

    monkeypatch.setattr(processing.gui.AlgorithmDialog, "iface", None)
    monkeypatch.setattr(processing.gui.ParametersPanel, "iface", None)
    monkeypatch.setattr(step_dialog, "iface", qgis_iface)
    for module in (screen, base):
        monkeypatch.setattr(module, "on_screen", lambda: True)
    monkeypatch.setattr(
        QMessageBox, "warning", lambda *_: pytest.fail("a box instead of a message beside the field")
    )


@pytest.fixture
def shown(qtbot):
    """Open the dialog as menu, Toolbox and history do."""

    def show(name):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"deepsatdata:{name}")
        _kept.append(algorithm)
        dialog = algorithm.createCustomParametersWidget(None)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    yield show
    gc.collect()  # QGIS's wrappers of fields hold layers, which must be closed before GDAL is gone


def notes(dialog):
    return {name: note.text for name, note in dialog._notes.items() if note.text}


def press_run(dialog, qtbot):
    from qgis.PyQt.QtCore import Qt

    run = next(
        button for button in dialog.findChildren(QPushButton) if button.text().replace("&", "") == "Run"
    )
    qtbot.mouseClick(run, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("name", [*NAMES, *MODELS])
def test_nothing_runs_before_what_is_needed_is_there(name, shown, qtbot):
    dialog = shown(name)
    dialog.look()
    assert not any(text.startswith("This is needed") for text in notes(dialog).values()), "not asked yet"
    press_run(dialog, qtbot)
    assert not dialog.wasExecuted() and notes(dialog)
    for field in notes(dialog):
        assert dialog._notes[field]._line.isVisible(), field


@pytest.mark.parametrize(
    ("name", "wrong", "field", "words"),
    [
        ("findtiles", {}, "AOI", "No area is given"),
        ("searchproducts", {"TILES": "31TFM", "START": "2022-05-01", "END": "2022-04-01"}, "END", "last day"),
        ("searchproducts", {"TILES": "31T"}, "TILES", "31T"),
        ("searchproducts", {"TILES": "31TFM", "HUB": "dhus"}, "HUB", "Address of the hub"),
        ("tileandstack", {"PRODUCTS": "/nowhere/at/all"}, "PRODUCTS", "does not exist"),
        ("tileandstack", {"PRODUCTS": "/", "GROUND_TRUTH": "/"}, "GROUND_TRUTH", "ground_truth.json"),
        ("tileandstack", {"PRODUCTS": "/", "BANDS": []}, "BANDS", ""),
        ("tileandstack", {"PRODUCTS": "/", "SEASON": "13-40/99"}, "SEASON", "13-40/99"),
        ("inventoryproducts", {"FOLDER": "/nowhere/at/all"}, "FOLDER", "does not exist"),
        ("areaandperiodtoselectedproducts", {"EXTENT": AREA, "END": "2001-01-01"}, "END", "last day"),
    ],
)  # fmt: skip
def test_a_wrong_entry_is_told_beside_its_field(name, wrong, field, words, shown, qtbot):
    dialog = shown(name)
    dialog.setParameters(wrong)
    press_run(dialog, qtbot)
    assert words.lower() in notes(dialog).get(field, "nothing").lower(), notes(dialog)
    assert "TILES" not in notes(dialog)[field], "labels, not the names of scripts"
    assert not dialog.wasExecuted()


@pytest.mark.parametrize("colon", [":", " :", "\N{NO-BREAK SPACE}:", "\N{NARROW NO-BREAK SPACE}:"])
def test_the_name_of_the_field_is_not_repeated_below_it(colon, shown):
    """Whatever a language has before a colon."""
    dialog = shown("inventoryproducts")
    label = dialog.algorithm().parameterDefinition("FOLDER").description()
    assert dialog._beside(f"'{label}'{colon} this is no folder.", "FOLDER") == "This is no folder."


def test_it_is_told_while_it_is_given_and_taken_back(shown, qtbot, tmp_path):
    dialog = shown("inventoryproducts")
    dialog.setParameters({"FOLDER": str(tmp_path / "none")})
    qtbot.waitUntil(lambda: "FOLDER" in notes(dialog))
    dialog.setParameters({"FOLDER": str(tmp_path)})
    qtbot.waitUntil(lambda: "FOLDER" not in notes(dialog))


def test_a_layer_of_the_project_is_good(shown, qtbot, tmp_path, qgis_new_project):
    from qgis.core import QgsProject, QgsVectorLayer

    layer = QgsVectorLayer(str(parcels(tmp_path)), "parcels")
    QgsProject.instance().addMapLayer(layer)
    dialog = shown("rasterizeparcels")
    dialog.setParameters(
        {"INPUT": layer.id(), "CLASS_FIELD": "crop", "YEAR": 2022, "PRODUCTS": str(tmp_path)}
    )
    assert dialog.look() == []


@pytest.mark.parametrize(
    "name", ["rasterizeparcels", "productsandparcelstodataset", "selectproducts", "downloadproducts"]
)
def test_dialogs_begin_with_a_layer_that_fits(name, shown, tmp_path, qgis_new_project):
    """Not with the first of the project, such as the samples that the last run has made."""
    from qgis.core import QgsProject, QgsVectorLayer

    project = QgsProject.instance()
    samples = QgsVectorLayer("Polygon?field=sample_id:string", "Samples", "memory")
    samples.setCustomProperty("deepsatdata/output", True)
    mine = QgsVectorLayer(str(parcels(tmp_path)), "parcels")
    found = QgsVectorLayer(
        "Polygon?field=name:string&field=sensing:datetime&field=hub:string", "Search", "memory"
    )
    found.setCustomProperty("deepsatdata/output", True)
    products = name in ("selectproducts", "downloadproducts")
    field = "PARCELS" if name.startswith("products") else "INPUT"
    for layers in ((samples,), (samples, found, mine)):
        for layer in layers:
            if layer.id() not in project.mapLayers():
                project.addMapLayer(layer)
        dialog = shown(name)
        begun = dialog.mainWidget().wrappers[field].parameterValue()
        if len(layers) == 1:
            assert not begun, "rather none than a wrong one"
        else:
            assert begun == (found if products else mine).id()


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("tileandstack", "DATASET"),
        ("rasterizeparcels", "GROUND_TRUTH"),
        ("productsandparcelstodataset", "stack:Dataset"),
    ],
)
def test_a_temporary_folder_is_told_of_beside_the_field(name, field, shown, qtbot, tmp_path):
    dialog = shown(name)
    good = {
        "tileandstack": {"PRODUCTS": str(tmp_path)},
        "rasterizeparcels": {"INPUT": str(parcels(tmp_path)), "CLASS_FIELD": "crop", "YEAR": 2022, "PRODUCTS": str(tmp_path)},
        "productsandparcelstodataset": {"PRODUCTS": str(tmp_path), "PARCELS": str(parcels(tmp_path)), "CLASS_FIELD": "crop"},
    }[name]  # fmt: skip
    dialog.setParameters(good)
    assert dialog.look() == []
    assert "Temporary" in notes(dialog)[field]
    dialog.setParameters({field: str(tmp_path / "kept")})
    dialog.look()
    assert field not in notes(dialog)


def test_what_ended_in_a_temporary_folder_is_told_in_the_message_bar(shown, qtbot, tmp_path, qgis_iface):
    dialog = shown("tileandstack")
    dialog.setParameters({"PRODUCTS": str(tmp_path), "DATASET": QgsProcessing.TEMPORARY_OUTPUT})
    dialog.look()
    bar = qgis_iface.messageBar()
    pushed = []
    push, bar.pushItem = bar.pushItem, pushed.append
    try:
        dialog.algorithmFinished.emit(True, {"DATASET": str(tmp_path)})
        qtbot.waitUntil(lambda: bool(pushed))
    finally:
        bar.pushItem = push
    assert "temporary" in pushed[0].text() and "Dataset" in pushed[0].text()


@pytest.mark.parametrize(
    ("name", "field"),
    [("downloadproducts", "FOLDER"), ("areaandperiodtodownloadedproducts", "download:Products")],
)
def test_downloads_into_a_temporary_folder_are_refused_before_they_begin(name, field, shown, qtbot):
    dialog = shown(name)
    given = {"EXTENT": AREA} if "area" in name else {"INPUT": None, "QUEUE": None}
    dialog.setParameters({**given, field: QgsProcessing.TEMPORARY_OUTPUT})
    press_run(dialog, qtbot)
    assert "temporary" in notes(dialog)[field]


def test_what_no_login_means_is_told(shown, qtbot, settings, monkeypatch, tmp_path):
    """QGIS says "No Authentication", although the account of the dock is used."""
    from qgis.PyQt.QtWidgets import QComboBox

    from deepsatdata_plugin.processing.parameters import Account, AccountBook

    for name in ("USER", "SECRET", "S3_KEY", "S3_SECRET"):
        monkeypatch.delenv(f"DEEPSATDATA_CDSE_{name}", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))  # no netrc
    search, download = shown("searchproducts"), shown("downloadproducts")
    for dialog in (search, download):
        listed = dialog.mainWidget().wrappers["AUTH"].wrappedWidget().findChild(QComboBox)
        qtbot.waitUntil(lambda listed=listed: listed.itemText(0) == "As remembered, or none")
        dialog.look()
    assert "needs no login" in notes(search)["AUTH"]
    assert "wants a login" in notes(download)["AUTH"]
    AccountBook().put(Account("cdse", "", "abc1234"))
    download.look()
    assert "your account on Copernicus Data Space" in notes(download)["AUTH"]


def test_long_times_are_told_in_hours(shown):
    dialog = shown("downloadproducts")
    dialog.look()
    assert notes(dialog)["MAX_WAIT"] == "24 hours"


def parcels(folder):
    from osgeo import ogr, osr

    path = folder / "parcels.gpkg"
    if path.exists():
        return path
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    place = osr.SpatialReference()
    place.ImportFromEPSG(32631)
    layer = made.CreateLayer("parcels", place, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("crop", ogr.OFTString))
    row = ogr.Feature(layer.GetLayerDefn())
    row.SetField("crop", "maize")
    row.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON ((6e5 5e6, 6e5 5000100, 600100 5e6, 6e5 5e6))"))
    layer.CreateFeature(row)
    return path
