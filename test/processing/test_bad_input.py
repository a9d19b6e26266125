"""Each wrong entry of a dialog is refused before Run does anything, in the words of the dialog."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)

from deepsatdata_plugin.processing import screen
from deepsatdata_plugin.processing.provider import ALGORITHMS

ALGORITHM_OF = {algorithm().name(): algorithm for algorithm in ALGORITHMS}
EXTENT = "600000,601000,5099000,5100000 [EPSG:32631]"


@pytest.fixture(autouse=True)
def on_screen(monkeypatch, qgis_processing):
    """As in a window: messages name labels."""
    monkeypatch.setattr(screen, "on_screen", lambda: True)


def memory(kind, fields="field=name:string"):
    layer = QgsVectorLayer(f"{kind}{fields}", "layer", "memory")
    feature = QgsFeature(layer.fields())
    if "Polygon" in kind:
        feature.setGeometry(QgsGeometry.fromWkt("Polygon ((0 0, 1 0, 1 1, 0 0))"))
    layer.dataProvider().addFeatures([feature])
    if "crs" not in kind and "Polygon" in kind:
        layer.setCrs(QgsCoordinateReferenceSystem())
    QgsProject.instance().addMapLayer(layer)
    return layer.id()


@pytest.fixture
def good(tmp_path):
    """Entries with which each dialog runs; None for those that need a hub's answer."""
    parcels = memory("Polygon?crs=EPSG:32631&", "field=crop:string&field=id:string")
    products = memory("NoGeometry?")
    (tmp_path / "products").mkdir()
    truth = tmp_path / "truth"
    truth.mkdir()
    (truth / "ground_truth.json").write_text("{}")
    area = {"EXTENT": EXTENT}
    period = {"START": "2022-03-01", "END": "2022-10-31"}
    return {
        "findtiles": {**area, "OUTPUT": "memory:"},
        "searchproducts": {"HUB": "cdse", "OUTPUT": "memory:", **area, **period},
        "selectproducts": {"INPUT": products, "OUTPUT": "memory:", **period},
        "downloadproducts": {"INPUT": products, "HUB": "cdse", "FOLDER": str(tmp_path / "products")},
        "inventoryproducts": {"FOLDER": str(tmp_path / "products"), "OUTPUT": "memory:"},
        "preparegroundtruth": {
            "INPUT": parcels, "CLASS_FIELD": "crop", "YEAR": 2022, "OUTPUT": "memory:",
            "CLASSES": str(tmp_path / "classes.csv"),
        },
        "parceldimensions": {"INPUT": parcels, "OUTPUT": "memory:", "REPORT": str(tmp_path / "report.html")},
        "rasterizeparcels": {
            "INPUT": parcels, "CLASS_FIELD": "crop", "YEAR": 2022, "GROUND_TRUTH": str(tmp_path / "new"), **area,
        },
        "checkalignment": {
            "PRODUCTS": str(tmp_path / "products"), "INPUT": parcels, "OUTPUT": "memory:",
        },
        "checklabels": {
            "INPUT": memory("NoGeometry?", "field=id:string&field=class:string&field=tile:string&field=sensing:string"
                            "&field=B04_mean:double"),
            "PARCELS": parcels, "ID_FIELD": "crop", "OUTPUT": "memory:",
        },
        "stackparcels": {
            "PRODUCTS": str(tmp_path / "products"), "INPUT": parcels, "DATASET": str(tmp_path / "set"),
        },
        "extractparcelseries": {
            "PRODUCTS": str(tmp_path / "products"), "INPUT": parcels, "OUTPUT": "memory:",
        },
        "tileandstack": {
            "PRODUCTS": str(tmp_path / "products"), "GROUND_TRUTH": str(truth), "DATASET": str(tmp_path / "set"),
            "PARCELS": parcels, "SERIES": "memory:",
        },
        "splitdataset": {"DATASET": str(truth)},
        "verifydataset": {"DATASET": str(truth)},
        "exportdataset": {"DATASET": str(truth), "FOLDER": str(tmp_path / "export")},
        "datasetdiff": {"BEFORE": str(truth), "AFTER": str(tmp_path)},
        "loadsample": {"DATASET": str(truth), "SAMPLE": "T31TFM", "FOLDER": str(tmp_path / "sample")},
        "datasetreport": {"DATASET": str(truth), "REPORT": str(tmp_path / "report.html")},
    }  # fmt: skip


#: Parameter -> a wrong entry, and what else makes it wrong. Callables get the folder of the test.
def _file(folder):
    path = folder / "a file"
    path.write_text("x")
    return str(path)


def _table(folder):
    path = folder / "classes.csv"
    path.write_text("colour\nred\n")
    return str(path)


GONE = "/no/such/folder"
NO_CRS = "0,1,0,1"
AREA = {"AOI": lambda _: memory("Polygon?", "field=a:string"), "EXTENT": NO_CRS}
PERIOD = {
    "START": ("2023-01-01", {"END": "2022-10-31"}),
    "END": ("2021-01-01", {"START": "2022-03-01"}),
}
HUB = {"HUB": "scihub", "HUB_URL": "ftp://old.example", "AUTH": "nothere"}
WRONG = {
    "findtiles": {**AREA, "MIN_OVERLAP": 101, "OUTPUT": None},
    "searchproducts": {
        **AREA, **PERIOD, **HUB, "TILES": "99ZZZ", "LEVEL": "L3A", "MAX_CLOUD": -1, "ORBIT": 144,
        "PLATFORM": "Landsat", "PUBLISHED_SINCE": "yesterday", "LIMIT": 0, "OUTPUT": None,
    },
    "selectproducts": {
        **AREA, **PERIOD, "INPUT": lambda _: memory("NoGeometry?", "field=other:string"), "COUNT": 0,
        "METHOD": "best", "MAX_CLOUD": 101, "MIN_OVERLAP": -1, "MIN_SIZE": -1, "CLOUD_WEIGHT": -1,
        "OVERLAP_WEIGHT": -1, "SIZE_WEIGHT": -1, "KEEP": ("a", {"DROP": "a"}), "DROP": ("b", {"KEEP": "b"}),
        "OUTPUT": None,
    },
    "downloadproducts": {
        **HUB, "INPUT": lambda _: memory("NoGeometry?", "field=other:string"), "FOLDER": _file,
        "BANDS": ["B99"], "MAX_WAIT": -1, "STREAMS": 5, "OTHER_HUBS": "cdse one two",
        "QUEUE": lambda _: QgsProcessingUtils.tempFolder() + "/queue.sqlite",
    },
    "inventoryproducts": {"FOLDER": GONE, "OUTPUT": None},
    "preparegroundtruth": {
        "INPUT": lambda _: memory("Polygon?", "field=crop:string"), "PROFILE": ("RPG", {"CLASS_FIELD": None}),
        "CLASS_FIELD": "colour", "NAME_FIELD": "colour", "ID_FIELD": "colour",
        "YEAR_FIELD": ("colour", {"YEAR": None}), "YEAR": (2022, {"YEAR_FIELD": "crop"}), "CLASS_TABLE": _table,
        "HCAT_LEVEL": "3", "RARE": "burn", "MIN_PARCELS": 0, "SLIVER_WIDTH": -1, "OUTPUT": None,
        "CLASSES": None,
    },
    "parceldimensions": {
        "INPUT": lambda _: memory("Polygon?", "field=crop:string"), "SHARE": 0, "OUTPUT": None,
    },
    "rasterizeparcels": {
        "INPUT": lambda _: memory("Polygon?", "field=crop:string"), "CLASS_FIELD": "colour", "ID_FIELD": "colour",
        "YEAR_FIELD": ("colour", {"YEAR": None}), "YEAR": (2022, {"YEAR_FIELD": "crop"}), "CLASS_TABLE": _table,
        "SURVEYED": "nothere", "OUTSIDE": "somewhere", "PRODUCTS": (GONE, {"EXTENT": None}), "EXTENT": NO_CRS,
        "CRS": "EPSG:1", "RESOLUTION": [], "LAYERS": ["none"], "TASK": "clustering", "RULE": "smallest",
        "MIN_COVERAGE": 2, "SHIFT_EAST": 5000, "SHIFT_NORTH": -5000, "GROUND_TRUTH": _file,
    },
    "checkalignment": {
        **PERIOD, "PRODUCTS": GONE, "DATASET": (GONE, {"PRODUCTS": None}),
        "INPUT": lambda _: memory("Polygon?", "field=crop:string"), "BANDS": ["B04", "B11"], "BLOCK_SIZE": 0,
        "MAX_CLOUD": -1, "MAX_SHIFT": 0, "PRECISION": 0, "OUTPUT": None,
    },
    "checklabels": {
        "INPUT": lambda _: memory("NoGeometry?", "field=id:string"), "PARCELS": "nothere", "ID_FIELD": "colour",
        "MIN_CLEAR": 101, "MIN_DATES": 0, "MIN_PARCELS": 0, "STRANGENESS": 0, "OUTPUT": None,
    },
    "stackparcels": {
        **PERIOD, "PRODUCTS": GONE, "INPUT": lambda _: memory("Polygon?", "field=crop:string"),
        "ID_FIELD": "colour", "CLASS_FIELD": "colour", "YEAR_FIELD": "colour", "YEAR": (2022, {"YEAR_FIELD": "crop"}),
        "ITEMS": lambda _: memory("NoGeometry?", "field=other:string"), "CACHE_GB": -1,
        "CLASS_TABLE": _table, "GROUND_TRUTH": str, "BANDS": [], "HARMONIZE": "half", "SIZE": 25,
        "OVERSIZE": "shrink", "VERTICES": 2, "MIN_AREA": -1, "MIN_COMPACTNESS": 2, "SEASON": "summer",
        "MIN_VALID": 101, "MIN_CLEAR": 101, "MAX_CLOUD": -1, "ENGINE": "spark", "THREADS": -1, "DATASET": _file,
    },
    "extractparcelseries": {
        **PERIOD, "PRODUCTS": GONE, "INPUT": lambda _: memory("Polygon?", "field=crop:string"),
        "ID_FIELD": "colour", "CLASS_FIELD": "colour", "BANDS": [], "STATISTICS": [], "ERODE": -1,
        "MAX_CLOUD": -1, "HARMONIZE": "half", "OUTPUT": None,
    },
    "tileandstack": {
        **AREA, **PERIOD, "PRODUCTS": GONE, "GROUND_TRUTH": str, "BANDS": [],
        "ITEMS": lambda _: memory("NoGeometry?", "field=other:string"), "CACHE_GB": -1,
        "HARMONIZE": "half", "SIZE": 25, "STRIDE": 7, "ANCHOR": "5,5", "SEASON": "summer", "MIN_VALID": 101, "MIN_CLEAR": (50, {"MASKS": False}),
        "MAX_CLOUD": -1, "ENGINE": "gears", "THREADS": -1, "DATASET": _file,
        "PARCELS": lambda _: memory("Polygon?", "field=crop:string"), "ID_FIELD": "colour", "CLASS_FIELD": "colour",
        "STATISTICS": ["mode"], "ERODE": -1, "SERIES": None,
    },
    "splitdataset": {
        "DATASET": GONE, "FOLDS": "many", "METHOD": "chance", "BLOCK_SIZE": 0, "SHARED": "share", "SEED": -1,
        "BUFFER": (100, {"METHOD": "year"}), "FIELD": ("colour", {"METHOD": "field"}),
        "REGIONS": ("nothere", {"METHOD": "field", "FIELD": "name"}),
    },
    "exportdataset": {
        "DATASET": GONE, "FORMAT": "parquet", "SPLIT": "train", "BANDS": "red", "FOLDER": _file,
        "RESAMPLING": "cubic", "COMPOSITE": "weekly",
    },
    "datasetdiff": {"BEFORE": GONE, "AFTER": GONE},
    "loadsample": {"DATASET": GONE, "SAMPLE": " ", "FOLDER": _file},
    "datasetreport": {"DATASET": GONE, "CATALOGUE": _file},
    "verifydataset": {"DATASET": GONE, "PRODUCTS": (GONE, {"DEEP": True})},
}  # fmt: skip

#: Entries that cannot be wrong by themselves: optional layers and files to write.
FREE = {"SKIPPED", "EXPLAINED", "REPORT", "CONFLICTS", "SAMPLES", "REJECTED", "NOTES", "CSV", "ARRAYS"}

CASES = [(name, parameter) for name, entries in WRONG.items() for parameter in entries]


def given(entry, folder):
    value, more = entry if isinstance(entry, tuple) else (entry, {})
    return (value(folder) if callable(value) else value), more


def test_every_parameter_has_a_wrong_entry():
    for name, algorithm in ALGORITHM_OF.items():
        instance = algorithm().create({})
        for definition in instance.parameterDefinitions():
            if isinstance(definition, QgsProcessingParameterBoolean) or definition.name() in FREE:
                continue
            assert definition.name() in WRONG[name], f"{name}: {definition.name()}"


@pytest.mark.parametrize("name", ALGORITHM_OF)
def test_good_entries_pass(name, good):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    assert ALGORITHM_OF[name]().create({}).checkParameterValues(good[name], context) == (True, "")


@pytest.mark.parametrize(("name", "parameter"), CASES)
def test_a_wrong_entry_is_refused_before_any_work(name, parameter, good, tmp_path):
    instance = ALGORITHM_OF[name]().create({})
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setFeedback(QgsProcessingFeedback(False))
    value, more = given(WRONG[name][parameter], tmp_path)
    before = sorted(tmp_path.rglob("*"))
    definition = instance.parameterDefinition(parameter)
    entries = {**good[name], parameter: value, **more}
    if not definition.checkValueIsAcceptable(value, context):
        return  # QGIS marks the field itself and names its label
    fine, text = instance.checkParameterValues(entries, context)
    assert not fine, "accepted"
    label = screen.short_label(definition)
    assert label.lower() in text.lower(), text
    assert parameter not in text.replace(label, "") or parameter in ("CRS", "HUB"), text
    assert sorted(tmp_path.rglob("*")) == before, "something was made"


def test_chains_look_at_entries_first(tmp_path):
    """What a later step would refuse is refused before the first one works."""
    from deepsatdata_plugin.processing.shipped_model import shipped_models

    models = {model.name(): model for model in shipped_models()}
    whole = models["areaperiodandparcelstodataset"].create()
    parcels = memory("Polygon?crs=EPSG:32631&", "field=crop:string")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    entries = {definition.name(): definition.defaultValue() for definition in whole.parameterDefinitions()}
    entries.update(
        EXTENT=EXTENT, START="2022-03-01", END="2022-10-31", PARCELS=parcels, CLASS_FIELD="crop", YEAR=2022
    )
    for definition in whole.destinationParameterDefinitions():
        entries[definition.name()] = str(tmp_path / definition.name().replace(":", "_"))
    assert whole.checkParameterValues(entries, context) == (True, "")
    for wrong, words in (
        ({"YEAR": 2019}, "'Year': the year 2019 lies outside the period"),
        ({"BANDS": ["B02", "B10"]}, "'Bands': B10 (cirrus) does not exist in L2A"),
        ({"BANDS": []}, "Bands"),
        ({"END": "2021-01-01"}, "'Last day'"),
        ({"EXTENT": None}, "'Area of interest', 'Extent': No area is given"),
    ):
        fine, text = whole.checkParameterValues({**entries, **wrong}, context)
        assert not fine and words in text, text


@pytest.mark.parametrize(
    "name",
    ["preparegroundtruth", "parceldimensions", "rasterizeparcels", "stackparcels", "extractparcelseries"],
)
def test_a_layer_that_cannot_be_opened_is_told_beside_its_field(name, tmp_path):
    """Dialogs look at values while they are typed: a path on its way to a file is no exception."""
    values = {
        "INPUT": str(tmp_path / "no.gpkg"), "PRODUCTS": str(tmp_path), "CLASS_FIELD": "crop", "YEAR": 2022,
        "GROUND_TRUTH": str(tmp_path / "truth"), "REPORT": str(tmp_path / "report.html"),
        "CLASSES": str(tmp_path / "classes.csv"), "OUTPUT": "memory:",
    }  # fmt: skip
    algorithm = ALGORITHM_OF[name]().create()
    known = {definition.name() for definition in algorithm.parameterDefinitions()}
    fault = algorithm.rule_broken({k: v for k, v in values.items() if k in known}, QgsProcessingContext())
    assert fault is not None and "INPUT" in fault.names and "no.gpkg" in fault.text


@pytest.mark.parametrize(
    "name",
    ["preparegroundtruth", "parceldimensions", "rasterizeparcels", "stackparcels", "extractparcelseries"],
)
def test_a_part_of_a_split_archive_is_told_for_what_it_is(name, tmp_path):
    part = tmp_path / "fields.zip.001"
    part.write_bytes(b"PK\x03\x04" + bytes(100))
    values = {
        "INPUT": str(part), "PRODUCTS": str(tmp_path), "CLASS_FIELD": "crop", "YEAR": 2022,
        "GROUND_TRUTH": str(tmp_path / "truth"), "REPORT": str(tmp_path / "report.html"),
        "CLASSES": str(tmp_path / "classes.csv"), "OUTPUT": "memory:",
    }  # fmt: skip
    algorithm = ALGORITHM_OF[name]().create()
    known = {definition.name() for definition in algorithm.parameterDefinitions()}
    fine, text = algorithm.checkParameterValues(
        {k: v for k, v in values.items() if k in known}, QgsProcessingContext()
    )
    assert not fine and "split archive" in text
