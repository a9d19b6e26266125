"""The layers of samples in the project, and the datasets they are of."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing.styles import dataset_of

#: Fields of a layer of samples.
_FIELDS = frozenset(("sample_id", "shard", "index", "tile"))
#: Custom property of a layer: where its dataset lies now, chosen by hand.
_MOVED = "deepsatdata/dataset"


def holds_samples(layer: object) -> bool:
    """Tell whether a layer has the columns of samples."""
    return isinstance(layer, QgsVectorLayer) and set(layer.fields().names()) >= _FIELDS


class SampleLayers(QObject):
    """Follows the project.

    Args:
        iface: QGIS's interface.
        parent: Owner.
    """

    changed = pyqtSignal()
    selected = pyqtSignal(str, str)  # folder, sample_id

    def __init__(self, iface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._mine: dict[str, QgsVectorLayer] = {}
        self._moves: dict[tuple[str, int], QgsCoordinateTransform] = {}
        project = QgsProject.instance()
        project.layersAdded.connect(self._added)
        project.layersWillBeRemoved.connect(self._removed)
        self._added(list(project.mapLayers().values()))

    def close(self) -> None:
        """Follow the project no more."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._added)
        project.layersWillBeRemoved.disconnect(self._removed)
        self._removed(list(self._mine))

    def _added(self, layers) -> None:
        fresh = [layer for layer in layers if holds_samples(layer)]
        for layer in fresh:
            self._mine[layer.id()] = layer
            layer.selectionChanged.connect(self._selection_changed)
        if fresh:
            self.changed.emit()

    def _removed(self, ids) -> None:
        gone = [self._mine.pop(identifier) for identifier in ids if identifier in self._mine]
        for layer in gone:
            layer.selectionChanged.disconnect(self._selection_changed)
        if gone:
            self.changed.emit()

    def _selection_changed(self, *_) -> None:
        layer = self.sender()
        if isinstance(layer, QgsVectorLayer):
            self.tell_selected(layer)

    def tell_selected(self, layer: QgsVectorLayer) -> bool:
        """Tell the first selected sample of a layer, if there is one."""
        feature = next(layer.getSelectedFeatures(), None)
        folder = dataset_of(layer)
        if feature is None or not folder:
            return False
        self.selected.emit(folder, str(feature["sample_id"]))
        return True

    def folders(self) -> list[str]:
        """Return the datasets whose samples are on the map: of the active layer first, then from the top."""
        if not self._mine:
            return []
        root, active = QgsProject.instance().layerTreeRoot(), self._iface.activeLayer()
        order = []
        for layer in root.layerOrder():
            if layer.id() in self._mine:
                node = root.findLayer(layer.id())
                if layer is active or (node is not None and node.isVisible()):
                    order.append(layer)
        order.sort(key=lambda layer: layer is not active)
        return list(dict.fromkeys(filter(None, map(dataset_of, order))))

    def any(self) -> bool:
        """Tell whether the project has samples, shown or not."""
        return bool(self._mine)

    def __contains__(self, layer: object) -> bool:
        return layer in self._mine.values()

    def show_square(self, epsg: int, west: float, north: float, side: float) -> None:
        """Have the map show a square of a zone, with some room around it."""
        canvas = self._iface.mapCanvas()
        zone = QgsCoordinateReferenceSystem(f"EPSG:{epsg}")
        move = QgsCoordinateTransform(zone, canvas.mapSettings().destinationCrs(), QgsProject.instance())
        box = move.transformBoundingBox(QgsRectangle(west, north - side, west + side, north))
        box.scale(1.3)
        canvas.setExtent(box)
        canvas.refresh()

    def move(self, before: str, now: str) -> None:
        """Have the layers of a dataset know its new folder."""
        for layer in self._mine.values():
            if dataset_of(layer) == before:
                layer.setCustomProperty(_MOVED, str(Path(now)))
        QgsProject.instance().setDirty(True)

    def in_zone(self, point: QgsPointXY, epsg: int) -> tuple[float, float] | None:
        """Return a point of the map in a zone's CRS, None where it cannot lie there."""
        crs = self._iface.mapCanvas().mapSettings().destinationCrs()
        key = crs.authid() or crs.toWkt(), epsg
        if key not in self._moves:
            zone = QgsCoordinateReferenceSystem(f"EPSG:{epsg}")
            self._moves[key] = QgsCoordinateTransform(crs, zone, QgsProject.instance())
        try:
            moved = self._moves[key].transform(point)
        except QgsCsException:
            return None
        return moved.x(), moved.y()
