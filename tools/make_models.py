"""Write the models that the plugin ships, from their description here. Run it with QGIS's Python.

A model drawn by hand cannot be reviewed as text; these few lines can. A test compares the files with them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
MODELS = ROOT / "deepsatdata_plugin" / "models"


#: Of the boxes around steps: pale, so that lines and names stay readable.
COLOURS = ("#e3f0e6", "#e4ecf7", "#fdf3dc", "#f3e8f3", "#e8f1f2")

#: The drawing, in its units: a column a step; above each its inputs, below it its results.
COLUMN, STEP_TOP, BOX = 520, 560, (400, 26)


class ModelDrawing:
    """A model under construction: a column a step, its inputs above it, its results below it."""

    def __init__(self, title: str, group: str, help_text: str) -> None:
        from qgis.core import QgsProcessingModelAlgorithm

        self.model = QgsProcessingModelAlgorithm(title, group, "deepsatdata")
        self.help: dict[str, Any] = {"ALG_DESC": help_text, "ALG_CREATOR": "DeepSatData for QGIS"}
        self._order: list[str] = []
        self._waiting: list[str] = []
        self._steps = 0
        self._result = ""

    def input(self, definition: Any, help_text: str) -> str:
        """Add an input of the next step; returns its name."""
        from qgis.core import QgsProcessingModelParameter
        from qgis.PyQt.QtCore import QPointF, QSizeF

        parameter = QgsProcessingModelParameter(definition.name())
        # A staircase: a line from each box passes beside those below it.
        row = len(self._waiting)
        parameter.setPosition(QPointF(self._middle() - 30 + 4 * row, 110 + 38 * row))
        parameter.setSize(QSizeF(320, BOX[1]))
        definition.setHelp(help_text)
        self.model.addModelParameter(definition, parameter)
        self.help[definition.name()] = help_text
        self._order.append(definition.name())
        self._waiting.append(definition.name())
        return definition.name()

    def _middle(self) -> float:
        return float(300 + COLUMN * self._steps)

    def step(
        self,
        key: str,
        algorithm: str,
        title: str,
        values: dict[str, Any],
        outputs: dict[str, str],
        comment: str,
    ) -> None:
        """Add a step; what it is not told keeps its default.

        Args:
            key: Id of the step in the model.
            algorithm: Without the provider.
            title: Shown in the drawing.
            values: Parameter -> `Use(input)`, `From(step, output)`, or a value.
            outputs: Output of the step -> title of the model's output.
            comment: What it does, in a sentence beside it.
        """
        from qgis.core import QgsApplication, QgsProcessingModelChildAlgorithm, QgsProcessingModelOutput
        from qgis.PyQt.QtCore import QPointF, QSizeF

        middle, bottom = self._middle(), STEP_TOP + 160
        child = QgsProcessingModelChildAlgorithm(f"deepsatdata:{algorithm}")
        child.setChildId(key)
        child.setDescription(title)
        child.setPosition(QPointF(middle, STEP_TOP))
        child.setSize(QSizeF(*BOX))
        note = child.comment().clone()
        note.setDescription(comment)
        note.setPosition(QPointF(middle, STEP_TOP + 62))
        note.setSize(QSizeF(360, 60))
        child.setComment(note)
        known = QgsApplication.processingRegistry().algorithmById(f"deepsatdata:{algorithm}")
        for definition in known.parameterDefinitions():
            name, optional = definition.name(), definition.flags() & definition.Flag.FlagOptional
            if name not in values and not optional and not definition.isDestination():
                values[name] = definition.defaultValue()
        for name, value in values.items():
            child.addParameterSources(name, [_source(value)])
        made = {}
        for position, (output, output_title) in enumerate(outputs.items()):
            model_output = QgsProcessingModelOutput(output_title, output_title)
            model_output.setChildId(key)
            model_output.setChildOutputName(output)
            model_output.setPosition(QPointF(middle + 60, bottom + 40 * position))
            model_output.setSize(QSizeF(200, BOX[1]))
            made[output_title] = model_output
            self._result = f"{key}:{output_title}"
        child.setModelOutputs(made)
        self.model.addChildAlgorithm(child)
        self._frame(title, middle, bottom + 40 * max(1, len(outputs)))
        self._waiting = []
        self._steps += 1

    def _frame(self, title: str, middle: float, bottom: float) -> None:
        """Draw a box with a title around a step, its inputs and its results."""
        from qgis.core import QgsProcessingModelGroupBox
        from qgis.PyQt.QtCore import QPointF, QSizeF
        from qgis.PyQt.QtGui import QColor

        box = QgsProcessingModelGroupBox(title)
        # Its id is made at random; the same drawing is to give the same file.
        box.loadVariant({**box.toVariant(), "uuid": f"step {self._steps + 1}"})
        box.setPosition(QPointF(middle, (40 + bottom) / 2))
        box.setSize(QSizeF(COLUMN - 40, bottom - 40))
        box.setColor(QColor(COLOURS[self._steps % len(COLOURS)]))
        self.model.addGroupBox(box)

    def write(self, path: Path) -> None:
        """Check the model and write it."""
        self.help["ALG_DESC"] += (
            f"\n\nResults are named by step and title, as '{self._result}'. In a copy that is drawn anew in "
            f"a newer QGIS they have the title alone, as '{self._result.partition(':')[2].lower()}'."
        )
        self.model.setHelpContent(self.help)
        self.model.setParameterOrder(self._order)
        self.model.updateDestinationParameters()
        fine, problems = self.model.validate()
        if not fine:
            raise SystemExit(f"{path.name}: {problems}")
        if not self.model.toFile(str(path)):
            raise SystemExit(f"{path} cannot be written")


class Use(str):
    """An input of the model as the value of a step's parameter."""


class From(tuple):
    """(step, output) as the value of a step's parameter."""


def _source(value: Any) -> Any:
    from qgis.core import QgsProcessingModelChildParameterSource as Source

    if isinstance(value, Use):
        return Source.fromModelParameter(str(value))
    if isinstance(value, From):
        return Source.fromChildOutput(*value)
    return Source.fromStaticValue(value)


def rasterize_and_stack(drawing: ModelDrawing, where: dict[str, Any], read: dict[str, Any]) -> None:
    """Add the inputs and steps from products and parcels to a dataset.

    Args:
        drawing: The model.
        where: Parameters that tell rasterization where the rasters lie.
        read: Parameters that tell stacking which products are read.
    """
    from qgis.core import (
        QgsProcessing,
        QgsProcessingParameterFeatureSource,
        QgsProcessingParameterField,
        QgsProcessingParameterNumber,
    )

    sys.path.insert(0, str(ROOT))
    from deepsatdata_plugin.core.products.sensor import MSI
    from deepsatdata_plugin.processing.parameters import LAND_BANDS, ChoiceParameter

    integer = QgsProcessingParameterNumber.Type.Integer
    anything = QgsProcessingParameterField.DataType.Any
    parcels = drawing.input(
        QgsProcessingParameterFeatureSource(
            "PARCELS", "Parcels", [QgsProcessing.SourceType.TypeVectorPolygon]
        ),
        "Polygons with a class and a year.",
    )
    class_field = drawing.input(
        QgsProcessingParameterField("CLASS_FIELD", "Class field", "", "PARCELS", anything),
        "Class codes of the parcels.",
    )
    id_field = drawing.input(
        QgsProcessingParameterField("ID_FIELD", "Id field", "", "PARCELS", anything, optional=True),
        "Ids of the parcels; without it the feature ids.",
    )
    year = drawing.input(
        QgsProcessingParameterNumber("YEAR", "Year", integer, minValue=1, maxValue=9999),
        "Year of all parcels, as 2022.",
    )
    bands = drawing.input(
        ChoiceParameter("BANDS", "Bands", MSI.bands, LAND_BANDS, several=True, titles="bands"),
        "Bands to store at their native resolution.",
    )
    size = drawing.input(
        QgsProcessingParameterNumber("SIZE", "Window size (pixels of 10 m)", integer, 24, minValue=1),
        "Side of a window.",
    )
    drawing.step(
        "rasterize", "rasterizeparcels", "Rasterize parcels",
        {
            "INPUT": Use(parcels), "CLASS_FIELD": Use(class_field), "ID_FIELD": Use(id_field),
            "YEAR": Use(year), **where, "RESOLUTION": ["10"], "OUTSIDE": "ignore",
            "TASK": "classification", "RULE": "largest", "MIN_COVERAGE": 0.0,
        },
        {"GROUND_TRUTH": "Ground truth", "CONFLICTS": "Conflicts"},
        "Labels, ids and masks of the parcels on the grid of the products.",
    )  # fmt: skip
    drawing.step(
        "stack", "tileandstack", "Make a dataset",
        {
            **read, "GROUND_TRUTH": From(("rasterize", "GROUND_TRUTH")),
            "BANDS": Use(bands), "SIZE": Use(size), "STRIDE": 0, "MASKS": False, "HARMONIZE": "harmonized",
            "LABELLED_ONLY": True, "MIN_VALID": 50.0, "MAX_CLOUD": 100.0, "CHECKSUMS": False,
            "ENGINE": "threads", "THREADS": 0,
        },
        {"DATASET": "Dataset", "SAMPLES": "Samples"},
        "Windows of all dates with their labels: the dataset.",
    )  # fmt: skip


def products_and_parcels() -> ModelDrawing:
    """Products + parcels -> ground truth -> dataset."""
    from qgis.core import QgsProcessingParameterFile

    drawing = ModelDrawing(
        "Dataset from products and parcels",
        "DeepSatData",
        "Rasterizes parcels at 10 m on the products' grid and stacks the products into a labelled dataset.",
    )
    products = drawing.input(
        QgsProcessingParameterFile(
            "PRODUCTS", "Folder with products", QgsProcessingParameterFile.Behavior.Folder
        ),
        "SAFE and EOPF Zarr, folders and zips, searched recursively.",
    )
    rasterize_and_stack(drawing, {"PRODUCTS": Use(products)}, {"PRODUCTS": Use(products)})
    return drawing


def prepared_parcels(drawing: ModelDrawing, default_bands: Sequence[str]) -> dict[str, Any]:
    """Add the inputs products, parcels and bands, and the step that brings parcels into one form.

    Args:
        drawing: The model.
        default_bands: Bands chosen at first.

    Returns:
        PRODUCTS, BANDS and YEAR: `Use` of the inputs.
    """
    from qgis.core import (
        QgsProcessing,
        QgsProcessingParameterFeatureSource,
        QgsProcessingParameterField,
        QgsProcessingParameterFile,
        QgsProcessingParameterNumber,
    )

    sys.path.insert(0, str(ROOT))
    from deepsatdata_plugin.core.products.sensor import MSI
    from deepsatdata_plugin.processing.parameters import ChoiceParameter

    integer = QgsProcessingParameterNumber.Type.Integer
    anything = QgsProcessingParameterField.DataType.Any
    products = drawing.input(
        QgsProcessingParameterFile(
            "PRODUCTS", "Folder with products", QgsProcessingParameterFile.Behavior.Folder
        ),
        "SAFE and EOPF Zarr, folders and zips, searched recursively.",
    )
    parcels = drawing.input(
        QgsProcessingParameterFeatureSource(
            "PARCELS", "Parcels", [QgsProcessing.SourceType.TypeVectorPolygon]
        ),
        "Polygons with a class and a year.",
    )
    class_field = drawing.input(
        QgsProcessingParameterField("CLASS_FIELD", "Class field", "", "PARCELS", anything),
        "Class codes of the parcels.",
    )
    id_field = drawing.input(
        QgsProcessingParameterField("ID_FIELD", "Id field", "", "PARCELS", anything, optional=True),
        "Ids of the parcels; without it the feature ids.",
    )
    year = drawing.input(
        QgsProcessingParameterNumber("YEAR", "Year", integer, minValue=1, maxValue=9999),
        "Year of all parcels, as 2022.",
    )
    bands = drawing.input(
        ChoiceParameter("BANDS", "Bands", MSI.bands, default_bands, several=True, titles="bands"),
        "Each at its native resolution.",
    )
    drawing.step(
        "prepare", "preparegroundtruth", "Prepare ground truth",
        {
            "INPUT": Use(parcels), "CLASS_FIELD": Use(class_field), "ID_FIELD": Use(id_field),
            "YEAR": Use(year), "OVERLAPS": False,
        },
        {"OUTPUT": "Ground truth", "CLASSES": "Classes", "REJECTED": "Rejected parcels"},
        "Parcels in one form: class, year, id, sound outlines.",
    )  # fmt: skip
    return {"PRODUCTS": Use(products), "BANDS": Use(bands), "YEAR": Use(year)}


def products_and_parcels_to_series() -> ModelDrawing:
    """Products + parcels -> parcels in one form -> their series."""
    sys.path.insert(0, str(ROOT))
    from deepsatdata_plugin.processing.parameters import decimal_parameter

    drawing = ModelDrawing(
        "Series of parcels from products and parcels",
        "DeepSatData",
        "Brings parcels into one form, with a class table and what is wrong with them, and extracts what "
        "their pixels say on every date.",
    )
    given = prepared_parcels(drawing, ("B02", "B03", "B04", "B08"))
    erode = drawing.input(
        decimal_parameter("ERODE", "Erosion (m)", 10.0, 1),
        "Ground closer to the boundary of its parcel than this is left out, where pixels are mixed.",
    )
    drawing.step(
        "series", "extractparcelseries", "Extract series of parcels",
        {
            "PRODUCTS": given["PRODUCTS"], "INPUT": From(("prepare", "OUTPUT")), "ID_FIELD": "id",
            "CLASS_FIELD": "ground_truth", "BANDS": given["BANDS"], "ERODE": Use(erode), "MASKS": False,
        },
        {"OUTPUT": "Series"},
        "What the pixels of each parcel say on each date.",
    )  # fmt: skip
    return drawing


def products_and_parcels_to_parcel_dataset() -> ModelDrawing:
    """Products + parcels -> parcels in one form -> ground truth -> one sample a parcel."""
    from qgis.core import QgsProcessingParameterNumber

    sys.path.insert(0, str(ROOT))
    from deepsatdata_plugin.processing.parameters import LAND_BANDS

    drawing = ModelDrawing(
        "Dataset of parcels from products and parcels",
        "DeepSatData",
        "Brings parcels into one form, rasterizes them at 10 m on the grid of the products, and stacks these "
        "around each of them: one sample a parcel.",
    )
    given = prepared_parcels(drawing, LAND_BANDS)
    size = drawing.input(
        QgsProcessingParameterNumber(
            "SIZE", "Window size (pixels of 10 m)", QgsProcessingParameterNumber.Type.Integer, 32, minValue=1
        ),
        "Side of a window; wider parcels are cropped.",
    )
    fields = {"CLASS_FIELD": "ground_truth", "ID_FIELD": "id"}
    parcels = From(("prepare", "OUTPUT"))
    drawing.step(
        "rasterize", "rasterizeparcels", "Rasterize parcels",
        {
            "INPUT": parcels, **fields, "YEAR": given["YEAR"], "PRODUCTS": given["PRODUCTS"],
            "CLASS_TABLE": From(("prepare", "CLASSES")), "RESOLUTION": ["10"], "OUTSIDE": "ignore",
            "TASK": "classification", "RULE": "largest", "MIN_COVERAGE": 0.0,
        },
        {"GROUND_TRUTH": "Ground truth folder", "CONFLICTS": "Conflicts"},
        "Labels, ids and masks of the parcels on the grid of the products.",
    )  # fmt: skip
    drawing.step(
        "stack", "stackparcels", "Make a dataset of parcels",
        {
            "PRODUCTS": given["PRODUCTS"], "INPUT": parcels, **fields, "YEAR": given["YEAR"],
            "GROUND_TRUTH": From(("rasterize", "GROUND_TRUTH")), "BANDS": given["BANDS"], "SIZE": Use(size),
            "OVERSIZE": "crop", "VERTICES": 64, "MASKS": False, "HARMONIZE": "harmonized", "MIN_VALID": 50.0,
            "MAX_CLOUD": 100.0, "CHECKSUMS": False, "ENGINE": "threads", "THREADS": 0,
        },
        {"DATASET": "Dataset", "SAMPLES": "Samples"},
        "All dates of the ground around each parcel, with its mask and outline: the dataset.",
    )  # fmt: skip
    return drawing


def search_and_select(drawing: ModelDrawing, catalogue: str = "") -> dict[str, Any]:
    """Add the inputs and steps from an area and a period to selected products.

    Args:
        drawing: The model.
        catalogue: Hub that is searched at first, of products that are read where they lie; "" for downloads.

    Returns:
        What a download needs: INPUT, HUB, HUB_URL, AUTH; or what reading needs: INPUT, EXTENT.
    """
    from qgis.core import (
        QgsProcessing,
        QgsProcessingParameterAuthConfig,
        QgsProcessingParameterDateTime,
        QgsProcessingParameterExtent,
        QgsProcessingParameterFeatureSource,
        QgsProcessingParameterNumber,
        QgsProcessingParameterString,
    )

    sys.path.insert(0, str(ROOT))
    from deepsatdata_plugin.hubs.catalogues.registry import PRESETS
    from deepsatdata_plugin.processing.parameters import ChoiceParameter, decimal_parameter
    from deepsatdata_plugin.processing.screen import needed, without_login

    polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
    date, integer = QgsProcessingParameterDateTime.Type.Date, QgsProcessingParameterNumber.Type.Integer
    area: dict[str, Any] = {}
    if catalogue:
        extent_wanted = QgsProcessingParameterExtent("EXTENT", "Extent")
    else:
        given = drawing.input(
            needed(
                QgsProcessingParameterFeatureSource(
                    "AOI", "Area of interest (one of these: area, extent)", polygons, optional=True
                )
            ),
            "Polygons. Give this or an extent; given together they intersect.",
        )
        area = {"AOI": Use(given)}
        extent_wanted = needed(
            QgsProcessingParameterExtent("EXTENT", "Extent (one of these: area, extent)", optional=True)
        )
    extent = drawing.input(
        extent_wanted, "xmin,xmax,ymin,ymax with its coordinate system, as 16.2,16.5,48.1,48.3 [EPSG:4326]."
    )
    start = drawing.input(QgsProcessingParameterDateTime("START", "First day (UTC)", date), "As 2019-03-01.")
    end = drawing.input(
        QgsProcessingParameterDateTime("END", "Last day (UTC)", date), "The whole day is included."
    )
    level = drawing.input(
        ChoiceParameter("LEVEL", "Level", ["L1C", "L2A"], "L2A", titles="levels"),
        "L1C: top of atmosphere. L2A: surface reflectance.",
    )
    cloud = drawing.input(
        decimal_parameter("MAX_CLOUD", "Maximum cloud cover (%)", 80.0, 1, 100.0),
        "Products with more cloud are not considered.",
    )
    hub = drawing.input(
        ChoiceParameter("HUB", "Hub", [preset.id for preset in PRESETS], catalogue or "cdse", titles="hubs"),
        "Where to search.",
    )
    address = drawing.input(
        QgsProcessingParameterString("HUB_URL", "Address of the hub", optional=True),
        "Instead of the hub's own.",
    )
    login = drawing.input(
        without_login(QgsProcessingParameterAuthConfig("AUTH", "Login", optional=True)),
        "An authentication configuration of QGIS; only its id is kept.",
    )
    drawing.step(
        "search", "searchproducts", "Search products",
        {
            "HUB": Use(hub), "HUB_URL": Use(address), "AUTH": Use(login), **area,
            "EXTENT": Use(extent), "START": Use(start), "END": Use(end), "LEVEL": Use(level),
            "MAX_CLOUD": Use(cloud),
            "FAIL_IF_INCOMPLETE": True, "ONLINE_ONLY": False, "ALL_BASELINES": False,
        },
        {},
        "Asks the hub which products there are.",
    )  # fmt: skip
    count = drawing.input(
        QgsProcessingParameterNumber("COUNT", "Products per tile", integer, 24, minValue=1),
        "Evenly spread over the period, with little cloud.",
    )
    drawing.step(
        "select", "selectproducts", "Select products",
        {
            "INPUT": From(("search", "OUTPUT")), **area, "EXTENT": Use(extent), "START": Use(start),
            "END": Use(end), "COUNT": Use(count), "METHOD": "uniform", "MAX_CLOUD": Use(cloud),
            "MIN_OVERLAP": 0.0, "MIN_SIZE": 0.0, "CLOUD_WEIGHT": 0.5, "OVERLAP_WEIGHT": 0.0,
            "SIZE_WEIGHT": 0.0, "PREFER_SAME_DATES": False,
        },
        {"OUTPUT": "Selected products", "EXPLAINED": "Explained", "REPORT": "Report"},
        "Evenly spread dates with little cloud, tile by tile.",
    )  # fmt: skip
    if catalogue:
        return {"INPUT": From(("select", "OUTPUT")), "EXTENT": Use(extent)}
    return {"INPUT": From(("select", "OUTPUT")), "HUB": Use(hub), "HUB_URL": Use(address), "AUTH": Use(login)}


def area_to_selection() -> ModelDrawing:
    """Area + period -> selected products."""
    drawing = ModelDrawing(
        "Selected products from area and period",
        "DeepSatData",
        "Searches a hub for an area and period and selects evenly spread products with little cloud.",
    )
    search_and_select(drawing)
    return drawing


def download(drawing: ModelDrawing, source: dict[str, Any], *, complete: bool) -> From:
    """Add the step that downloads a selection; returns the folder.

    Args:
        drawing: The model.
        source: As `search_and_select` returns it.
        complete: Stop the model when products are still waiting in an archive.
    """
    from qgis.core import QgsProcessingParameterNumber

    integer = QgsProcessingParameterNumber.Type.Integer
    wait = drawing.input(
        QgsProcessingParameterNumber("MAX_WAIT", "Maximum run time (minutes)", integer, 1440, minValue=0),
        "For products that an archive has to bring back. Run the model again to go on waiting.",
    )
    drawing.step(
        "download", "downloadproducts", "Download products",
        {
            **source, "MAX_WAIT": Use(wait), "STREAMS": 2,
            "FAIL_IF_INCOMPLETE": complete, "UNPACK": True,
            "KEEP_ZIP": False, "RETRY_FAILED": True,
        },
        {"FOLDER": "Products"},
        "Orders, waits, fetches and verifies; run again to go on.",
    )  # fmt: skip
    return From(("download", "FOLDER"))


def area_to_downloads() -> ModelDrawing:
    """Area + period -> products on disk."""
    drawing = ModelDrawing(
        "Downloaded products from area and period",
        "DeepSatData",
        "Searches a hub, selects evenly spread products with little cloud, and downloads them. What an "
        "archive has to bring back is ordered and waited for; run it again with the same folder to go on. "
        "Name a folder for the products: a temporary one is refused.",
    )
    download(drawing, search_and_select(drawing), complete=False)
    return drawing


def whole_chain() -> ModelDrawing:
    """Area + period + parcels -> dataset."""
    drawing = ModelDrawing(
        "Dataset from area, period and parcels",
        "DeepSatData",
        "The whole way: search, select, download, rasterize the parcels, stack. It stops with a message "
        "while products are still waiting in an archive; run it again with the same folders to go on. "
        "Name a folder for the products: a temporary one is refused.",
    )
    products = download(drawing, search_and_select(drawing), complete=True)
    rasterize_and_stack(drawing, {"PRODUCTS": products}, {"PRODUCTS": products})
    return drawing


def without_downloads() -> ModelDrawing:
    """Extent + period + parcels -> dataset, read from a catalogue of cloud-optimised files."""
    from qgis.core import QgsProcessingParameterBoolean

    drawing = ModelDrawing(
        "Dataset from area, period and parcels without downloads",
        "DeepSatData",
        "Searches a catalogue of cloud-optimised files, selects evenly spread products with little cloud, "
        "rasterizes the parcels and stacks windows, of which only the blocks they need are read: no product "
        "is downloaded. The extent lies in one UTM zone. A run that reads more than 2 GB asks first; started "
        "again with the same folder, it goes on.",
    )
    found = search_and_select(drawing, "earth-search")
    anyway = drawing.input(
        QgsProcessingParameterBoolean("READ_ANYWAY", "Read more than 2 GB without asking", False),
        "A run without a window cannot ask, and is refused unless this is on.",
    )
    extent = {"EXTENT": found["EXTENT"]}
    rasterize_and_stack(drawing, extent, {"ITEMS": found["INPUT"], "READ_ANYWAY": Use(anyway), **extent})
    return drawing


#: File name -> description; one entry a shipped model.
DRAWINGS = {
    "area_and_period_to_downloaded_products.model3": area_to_downloads,
    "area_and_period_to_selected_products.model3": area_to_selection,
    "area_period_and_parcels_to_dataset.model3": whole_chain,
    "area_period_and_parcels_to_dataset_without_downloads.model3": without_downloads,
    "products_and_parcels_to_dataset.model3": products_and_parcels,
    "products_and_parcels_to_series.model3": products_and_parcels_to_series,
    "products_and_parcels_to_parcel_dataset.model3": products_and_parcels_to_parcel_dataset,
}


def write_all(folder: Path) -> list[Path]:
    """Write all models; needs a running QGIS with the provider registered."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, draw in DRAWINGS.items():
        draw().write(folder / name)
        paths.append(folder / name)
    return paths


def main() -> None:
    """Start QGIS without windows and write the models into the package."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_HASH_SEED", "0")  # the same order of attributes every time
    sys.path[:0] = ["/usr/share/qgis/python/plugins", str(ROOT)]
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    from deepsatdata_plugin.processing.provider import DeepSatDataProvider

    provider = DeepSatDataProvider()  # kept: the registry does not own the Python side
    QgsApplication.processingRegistry().addProvider(provider)
    for path in write_all(MODELS):
        print(path.relative_to(ROOT))
    application.exitQgis()


if __name__ == "__main__":
    main()
