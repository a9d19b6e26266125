"""Load selected sample: an entry in the menu of layers that hold the samples of a dataset."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ...processing.styles import dataset_of
from ...processing.translation import Translated
from ...resources import resource

_MENU = "DeepSatData"
#: Fields of a layer of samples.
_FIELDS = ("sample_id", "shard", "index", "tile")


class SampleAction(Translated, QObject):
    """Opens the dialog that brings the selected sample of a layer to the map, filled in.

    Args:
        iface: QGIS's interface.
        open_dialog: Opens the dialog of an algorithm with some of its parameters.
        parent: Owner.
    """

    def __init__(self, iface, open_dialog: Callable[..., object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface, self._open = iface, open_dialog
        path = resource("icons/load_sample.svg")
        icon = QIcon(str(path)) if path else QIcon()
        self.action = QAction(
            icon, self.tr("Load selected &sample") + "\N{HORIZONTAL ELLIPSIS}", iface.mainWindow()
        )
        self.action.setObjectName("deepsatdata_load_selected_sample")
        self.action.triggered.connect(lambda _=False: self.load_selected())
        iface.addCustomActionForLayerType(self.action, _MENU, QgsMapLayer.LayerType.VectorLayer, False)
        project = QgsProject.instance()
        project.layersAdded.connect(self._added)
        self._added(list(project.mapLayers().values()))

    def unload(self) -> None:
        """Take it away."""
        QgsProject.instance().layersAdded.disconnect(self._added)
        self._iface.removeCustomActionForLayerType(self.action)
        self.action.deleteLater()

    def _added(self, layers) -> None:
        for layer in layers:
            if isinstance(layer, QgsVectorLayer) and set(_FIELDS) <= set(layer.fields().names()):
                self._iface.addCustomActionForLayer(self.action, layer)

    def load_selected(self) -> None:
        """Open the dialog with the first selected sample."""
        layer = self._iface.activeLayer()
        feature = next(layer.getSelectedFeatures(), None)
        if feature is None:
            text = self.tr("Select a sample first, in the map or in the table.")
            self._iface.messageBar().pushMessage("DeepSatData", text, Qgis.MessageLevel.Info)
            return
        entries = {"SAMPLE": str(feature["sample_id"])}
        folder = dataset_of(layer)
        if folder and Path(folder).is_dir():
            entries["DATASET"] = folder
        self._open("deepsatdata:loadsample", entries)
