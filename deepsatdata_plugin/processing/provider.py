"""The provider: the list of algorithms that QGIS sees."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtCore import QTimer

from ..resources import HELP_URL, version
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
from .icon import WithIcon
from .shipped_model import ShippedModel, shipped_models

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


class DeepSatDataProvider(WithIcon, QgsProcessingProvider):
    """Algorithms of DeepSatData, id `deepsatdata`.

    Args:
        read_models_after: Milliseconds until the models that are listed are read as well, which costs QGIS's
            start more than all the rest; None reads them at once. Instances are complete at any time.
    """

    def __init__(self, read_models_after: int | None = None) -> None:
        super().__init__()
        self._known = False
        self._later: QTimer | None = None
        if read_models_after is not None:
            self._later = QTimer(self)
            self._later.setSingleShot(True)
            self._later.setInterval(read_models_after)
            self._later.timeout.connect(self._read_models)

    def id(self):
        return "deepsatdata"

    def name(self):
        return "DeepSatData"

    def longName(self):
        return f"DeepSatData {version()}".rstrip()

    def versionInfo(self):
        return version()

    def helpId(self):
        return HELP_URL

    def load(self):
        """List everything; models are read once the registry knows the steps that their outputs come from."""
        QgsApplication.processingRegistry().providerAdded.connect(self._registered)
        return super().load()

    def _registered(self, provider_id: str) -> None:
        if provider_id == self.id():
            QgsApplication.processingRegistry().providerAdded.disconnect(self._registered)
            self._known = True
            self._have_models_read()

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for model in shipped_models():
            self.addAlgorithm(model)
        if self._known:  # a refresh
            self._have_models_read()

    def _have_models_read(self) -> None:
        if self._later is None:
            self._read_models()
        else:
            self._later.start()

    def _read_models(self) -> None:
        for algorithm in self.algorithms():
            if isinstance(algorithm, ShippedModel):
                algorithm.read()
