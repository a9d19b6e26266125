"""Add true colour: an entry in the menu of layers that hold products on disk."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ...processing.translation import Translated
from ...resources import resource

_MENU = "DeepSatData"
#: Fields of a layer of products on disk.
_FIELDS = ("name", "path", "tile", "bands")
#: More at once would flood the project, and are hardly meant.
MOST = 12


class TrueColourAction(Translated, QObject):
    """Shows the selected products of a layer as pictures.

    Args:
        iface: QGIS's interface.
        parent: Owner.
    """

    def __init__(self, iface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface, self._colours = iface, None
        path = resource("icon.svg")
        icon = QIcon(str(path)) if path else QIcon()
        self.action = QAction(icon, self.tr("Add &true colour of selected products"), iface.mainWindow())
        self.action.setObjectName("deepsatdata_true_colour")
        self.action.triggered.connect(lambda _=False: self.show_active())
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

    def show_active(self) -> None:
        """Add a picture of each selected product; of all where nothing is selected and they are few."""
        from ..map import TrueColours

        layer = self._iface.activeLayer()
        features = list(layer.getSelectedFeatures() if layer.selectedFeatureCount() else layer.getFeatures())
        if len(features) > MOST:
            text = self.tr("Select up to {n} products first, in the map or in the table.").format(n=MOST)
            self._iface.messageBar().pushMessage("DeepSatData", text, Qgis.MessageLevel.Info)
            return
        wanted = [
            (Path(str(feature["path"])), f"{feature['tile']} {feature['name'][11:19]}")
            for feature in features
        ]
        if self._colours is None:
            self._colours = TrueColours(self)
        beside = layer.id()
        self._colours.make(wanted, lambda made, refused: self._show(beside, made, refused))

    def _show(self, beside: str, made: list[QgsRasterLayer], refused: list[tuple[object, str]]) -> None:
        """Put pictures into a group under the layer that they are of."""
        if made:
            root = QgsProject.instance().layerTreeRoot()
            node = root.findLayer(beside)
            parent = node.parent() if node is not None else root
            place = parent.children().index(node) + 1 if node is not None else 0
            group = parent.insertGroup(place, self.tr("True colour"))
            for picture in sorted(made, key=lambda one: one.name()):
                QgsProject.instance().addMapLayer(picture, False)
                group.addLayer(picture).setExpanded(False)
        if refused:
            text = self.tr("Not shown: {reasons}").format(reasons=" ".join(why for _, why in refused))
            self._iface.messageBar().pushMessage("DeepSatData", text, Qgis.MessageLevel.Warning, 15)
