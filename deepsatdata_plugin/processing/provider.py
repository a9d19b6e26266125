"""The provider: the list of algorithms that QGIS sees."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..resources import HELP_URL, resource, version
from .algorithm import DeepSatDataAlgorithm
from .algorithms import (
    DownloadProducts,
    FindTiles,
    InventoryProducts,
    RasterizeParcels,
    SearchProducts,
    SelectProducts,
    TileAndStack,
)
from .shipped_model import shipped_models

#: One line an algorithm, in the order of the work.
ALGORITHMS: tuple[type[DeepSatDataAlgorithm], ...] = (
    FindTiles,
    SearchProducts,
    SelectProducts,
    DownloadProducts,
    InventoryProducts,
    RasterizeParcels,
    TileAndStack,
)


class DeepSatDataProvider(QgsProcessingProvider):
    """Algorithms of DeepSatData, id `deepsatdata`."""

    def id(self):
        return "deepsatdata"

    def name(self):
        return "DeepSatData"

    def longName(self):
        return f"DeepSatData {version()}".rstrip()

    def versionInfo(self):
        return version()

    def icon(self):
        path = resource("icon.svg")
        return QIcon(str(path)) if path else super().icon()

    def svgIconPath(self):
        path = resource("icon.svg")
        return str(path) if path else super().svgIconPath()

    def helpId(self):
        return HELP_URL

    def load(self):
        """Wait for the registry: the outputs of a model are those of its steps, which it has to know."""
        QgsApplication.processingRegistry().providerAdded.connect(self._registered)
        return True

    def _registered(self, provider_id: str) -> None:
        if provider_id == self.id():
            QgsApplication.processingRegistry().providerAdded.disconnect(self._registered)
            self.refreshAlgorithms()

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for model in shipped_models():
            self.addAlgorithm(model)
