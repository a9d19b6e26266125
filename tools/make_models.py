"""Write the models that the plugin ships, from their description here. Run it with QGIS's Python.

A model drawn by hand cannot be reviewed as text; these few lines can. A test compares the files with them.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
MODELS = ROOT / "deepsatdata_plugin" / "models"


class ModelDrawing:
    """A model under construction: inputs left, steps from left to right."""

    def __init__(self, name: str, title: str, group: str, help_text: str) -> None:
        from qgis.core import QgsProcessingModelAlgorithm

        self.model = QgsProcessingModelAlgorithm(title, group, "deepsatdata")
        self.model.setName(name)
        self.help: dict[str, Any] = {"ALG_DESC": help_text, "ALG_CREATOR": "DeepSatData for QGIS"}
        self._order: list[str] = []
        self._inputs = self._steps = 0
        self._result = ""

    def input(self, definition: Any, help_text: str) -> str:
        """Add an input; returns its name."""
        from qgis.core import QgsProcessingModelParameter
        from qgis.PyQt.QtCore import QPointF, QSizeF

        parameter = QgsProcessingModelParameter(definition.name())
        parameter.setPosition(QPointF(120 + 200 * (self._inputs % 6), 60 + 50 * (self._inputs // 6)))
        parameter.setSize(QSizeF(180, 40))
        self.model.addModelParameter(definition, parameter)
        self.help[definition.name()] = help_text
        self._order.append(definition.name())
        self._inputs += 1
        return definition.name()

    def step(
        self, key: str, algorithm: str, title: str, values: dict[str, Any], outputs: dict[str, str]
    ) -> None:
        """Add a step.

        Args:
            key: Id of the step in the model.
            algorithm: Without the provider.
            title: Shown in the drawing.
            values: Parameter -> `Use(input)`, `From(step, output)`, or a value.
            outputs: Output of the step -> title of the model's output.
        """
        from qgis.core import QgsProcessingModelChildAlgorithm, QgsProcessingModelOutput
        from qgis.PyQt.QtCore import QPointF, QSizeF

        child = QgsProcessingModelChildAlgorithm(f"deepsatdata:{algorithm}")
        child.setChildId(key)
        child.setDescription(title)
        child.setPosition(QPointF(240 + 420 * self._steps, 300))
        child.setSize(QSizeF(240, 60))
        for name, value in values.items():
            child.addParameterSources(name, [_source(value)])
        made = {}
        for position, (output, output_title) in enumerate(outputs.items()):
            model_output = QgsProcessingModelOutput(output_title, output_title)
            model_output.setChildId(key)
            model_output.setChildOutputName(output)
            model_output.setPosition(QPointF(360 + 420 * self._steps, 420 + 60 * position))
            model_output.setSize(QSizeF(200, 40))
            made[output_title] = model_output
            self._result = f"{key}:{output_title}"
        child.setModelOutputs(made)
        self.model.addChildAlgorithm(child)
        self._steps += 1

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


def rasterize_and_stack(drawing: ModelDrawing, products: Any) -> None:
    """Add the inputs and steps from a folder of products and parcels to a dataset.

    Args:
        drawing: The model.
        products: `Use` or `From`: the folder.
    """
    from qgis.core import (
        QgsProcessing,
        QgsProcessingParameterFeatureSource,
        QgsProcessingParameterField,
        QgsProcessingParameterNumber,
    )

    sys.path.insert(0, str(ROOT))
    from deepsatdata_plugin.core.products.sensor import MSI
    from deepsatdata_plugin.processing.algorithms.tile_and_stack import DEFAULT_BANDS
    from deepsatdata_plugin.processing.parameters import ChoiceParameter

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
    year = drawing.input(QgsProcessingParameterNumber("YEAR", "Year", integer, 2021), "Year of all parcels.")
    bands = drawing.input(
        ChoiceParameter("BANDS", "Bands", MSI.bands, DEFAULT_BANDS, several=True, titles="bands"),
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
            "YEAR": Use(year), "PRODUCTS": products, "RESOLUTION": ["10"], "OUTSIDE": "ignore",
            "TASK": "classification", "RULE": "largest", "MIN_COVERAGE": 0.0,
        },
        {"GROUND_TRUTH": "Ground truth", "CONFLICTS": "Conflicts"},
    )  # fmt: skip
    drawing.step(
        "stack", "tileandstack", "Tile and stack",
        {
            "PRODUCTS": products, "GROUND_TRUTH": From(("rasterize", "GROUND_TRUTH")),
            "BANDS": Use(bands), "SIZE": Use(size), "STRIDE": 0, "MASKS": False, "HARMONIZE": "harmonized",
            "LABELLED_ONLY": True, "MIN_VALID": 50.0, "MAX_CLOUD": 100.0, "CHECKSUMS": False,
            "ENGINE": "threads", "THREADS": 0,
        },
        {"DATASET": "Dataset", "SAMPLES": "Samples"},
    )  # fmt: skip


def products_and_parcels() -> ModelDrawing:
    """Products + parcels -> ground truth -> dataset."""
    from qgis.core import QgsProcessingParameterFile

    drawing = ModelDrawing(
        "productsandparcelstodataset",
        "Products and parcels to dataset",
        "Models",
        "Rasterizes parcels at 10 m on the products' grid and stacks the products into a labelled dataset.",
    )
    products = drawing.input(
        QgsProcessingParameterFile(
            "PRODUCTS", "Folder with products", QgsProcessingParameterFile.Behavior.Folder
        ),
        "SAFE folders and zips, searched recursively.",
    )
    rasterize_and_stack(drawing, Use(products))
    return drawing


def search_and_select(drawing: ModelDrawing) -> dict[str, Any]:
    """Add the inputs and steps from an area and a period to selected products.

    Returns what a download needs: INPUT, HUB, HUB_URL, AUTH.
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
    from deepsatdata_plugin.processing.parameters import ChoiceParameter

    polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
    date, integer = QgsProcessingParameterDateTime.Type.Date, QgsProcessingParameterNumber.Type.Integer
    percent = QgsProcessingParameterNumber.Type.Double
    area = drawing.input(
        QgsProcessingParameterFeatureSource("AOI", "Area of interest", polygons, optional=True),
        "Polygons. Give this or an extent; given together they intersect.",
    )
    extent = drawing.input(
        QgsProcessingParameterExtent("EXTENT", "Extent", optional=True), "xmin,xmax,ymin,ymax with its CRS."
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
        QgsProcessingParameterNumber("MAX_CLOUD", "Most cloud (%)", percent, 80.0, minValue=0, maxValue=100),
        "Products with more cloud are not considered.",
    )
    count = drawing.input(
        QgsProcessingParameterNumber("COUNT", "Products a tile", integer, 24, minValue=1),
        "Evenly spread over the period, with little cloud.",
    )
    hub = drawing.input(
        ChoiceParameter("HUB", "Hub", [preset.id for preset in PRESETS], "cdse", titles="hubs"),
        "Where to search.",
    )
    address = drawing.input(
        QgsProcessingParameterString("HUB_URL", "Address of the hub", optional=True),
        "Instead of the hub's own.",
    )
    login = drawing.input(
        QgsProcessingParameterAuthConfig("AUTH", "Login", optional=True),
        "An authentication configuration of QGIS; only its id is kept.",
    )
    drawing.step(
        "search", "searchproducts", "Search products",
        {
            "HUB": Use(hub), "HUB_URL": Use(address), "AUTH": Use(login), "AOI": Use(area),
            "EXTENT": Use(extent), "START": Use(start), "END": Use(end), "LEVEL": Use(level),
            "MAX_CLOUD": Use(cloud),
            "FAIL_IF_INCOMPLETE": True, "ONLINE_ONLY": False, "ALL_BASELINES": False,
        },
        {},
    )  # fmt: skip
    drawing.step(
        "select", "selectproducts", "Select products",
        {
            "INPUT": From(("search", "OUTPUT")), "AOI": Use(area), "EXTENT": Use(extent), "START": Use(start),
            "END": Use(end), "COUNT": Use(count), "METHOD": "uniform", "MAX_CLOUD": Use(cloud),
            "MIN_OVERLAP": 0.0, "MIN_SIZE": 0.0, "CLOUD_WEIGHT": 0.5, "OVERLAP_WEIGHT": 0.0,
            "SIZE_WEIGHT": 0.0, "PREFER_SAME_DATES": False,
        },
        {"OUTPUT": "Selected products", "EXPLAINED": "Explained", "REPORT": "Report"},
    )  # fmt: skip
    return {"INPUT": From(("select", "OUTPUT")), "HUB": Use(hub), "HUB_URL": Use(address), "AUTH": Use(login)}


def area_to_selection() -> ModelDrawing:
    """Area + period -> selected products."""
    drawing = ModelDrawing(
        "areaandperiodtoselectedproducts",
        "Area and period to selected products",
        "Models",
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
        QgsProcessingParameterNumber("MAX_WAIT", "Longest wait (minutes)", integer, 1440, minValue=0),
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
    )  # fmt: skip
    return From(("download", "FOLDER"))


def area_to_downloads() -> ModelDrawing:
    """Area + period -> products on disk."""
    drawing = ModelDrawing(
        "areaandperiodtodownloadedproducts",
        "Area and period to downloaded products",
        "Models",
        "Searches a hub, selects evenly spread products with little cloud, and downloads them. What an "
        "archive has to bring back is ordered and waited for; run it again with the same folder to go on. "
        "Name a folder for the products: a temporary one is refused.",
    )
    download(drawing, search_and_select(drawing), complete=False)
    return drawing


def whole_chain() -> ModelDrawing:
    """Area + period + parcels -> dataset."""
    drawing = ModelDrawing(
        "areaperiodandparcelstodataset",
        "Area, period and parcels to dataset",
        "Models",
        "The whole way: search, select, download, rasterize the parcels, stack. It stops with a message "
        "while products are still waiting in an archive; run it again with the same folders to go on. "
        "Name a folder for the products: a temporary one is refused.",
    )
    products = download(drawing, search_and_select(drawing), complete=True)
    rasterize_and_stack(drawing, products)
    return drawing


#: File name -> description; one entry a shipped model.
DRAWINGS = {
    "area_and_period_to_downloaded_products.model3": area_to_downloads,
    "area_and_period_to_selected_products.model3": area_to_selection,
    "area_period_and_parcels_to_dataset.model3": whole_chain,
    "products_and_parcels_to_dataset.model3": products_and_parcels,
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
