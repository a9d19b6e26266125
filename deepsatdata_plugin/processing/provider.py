"""The provider: the list of algorithms that QGIS sees."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider

from ..resources import help_page, version
from .algorithm import DeepSatDataAlgorithm
from .algorithms import (
    CheckAlignment,
    CheckLabels,
    DatasetDiff,
    DatasetReport,
    DownloadProducts,
    ExportDataset,
    ExtractParcelSeries,
    FindTiles,
    InventoryProducts,
    LoadSample,
    ParcelDimensions,
    PrepareGroundTruth,
    RasterizeParcels,
    SearchProducts,
    SelectProducts,
    SplitDataset,
    StackParcels,
    TileAndStack,
    VerifyDataset,
)
from .icon import WithIcon
from .shipped_model import shipped_models

#: One line an algorithm, in the order of the work.
ALGORITHMS: tuple[type[DeepSatDataAlgorithm], ...] = (
    FindTiles,
    SearchProducts,
    SelectProducts,
    DownloadProducts,
    InventoryProducts,
    PrepareGroundTruth,
    ParcelDimensions,
    RasterizeParcels,
    CheckAlignment,
    CheckLabels,
    TileAndStack,
    StackParcels,
    ExtractParcelSeries,
    SplitDataset,
    VerifyDataset,
    DatasetReport,
    LoadSample,
    ExportDataset,
    DatasetDiff,
)


class DeepSatDataProvider(WithIcon, QgsProcessingProvider):
    """Algorithms of DeepSatData, id `deepsatdata`."""

    def id(self):
        return "deepsatdata"

    def name(self):
        return "DeepSatData"

    def longName(self):
        return f"DeepSatData {version()}".rstrip()

    def versionInfo(self):
        return version()

    def helpId(self):
        return help_page("index")

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for model in shipped_models():
            self.addAlgorithm(model)
