"""What may be dropped on the dock: layers of the project, files of layers, tables and queues."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsMimeDataUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData
from qgis.PyQt.QtXml import QDomDocument

_TREE = "application/qgis.layertreemodeldata"


@dataclass
class Dropped:
    """Attributes: layers to take products from, tables to import, a queue to open."""

    layers: list[QgsVectorLayer] = field(default_factory=list)
    tables: list[Path] = field(default_factory=list)
    queue: Path | None = None

    def __bool__(self) -> bool:
        return bool(self.layers or self.tables or self.queue)


def may_hold_products(data: QMimeData) -> bool:
    """Tell, cheaply, whether a drag is worth a closer look."""
    return data.hasFormat(_TREE) or QgsMimeDataUtils.isUriList(data) or data.hasUrls()


def read_drop(data: QMimeData) -> Dropped:
    """Find out what was dropped."""
    found = Dropped()
    layers: dict[str, QgsVectorLayer] = {}
    if data.hasFormat(_TREE):
        for layer_id in _layer_ids(bytes(data.data(_TREE)).decode("utf-8", "replace")):
            layer = QgsProject.instance().mapLayer(layer_id)
            if isinstance(layer, QgsVectorLayer):
                layers[layer_id] = layer
    if not layers and QgsMimeDataUtils.isUriList(data):
        for uri in QgsMimeDataUtils.decodeUriList(data):
            layer = QgsProject.instance().mapLayer(getattr(uri, "layerId", ""))
            if isinstance(layer, QgsVectorLayer):
                layers[layer.id()] = layer
    found.layers = list(layers.values())
    if not layers and data.hasUrls():
        for url in data.urls():
            path = Path(url.toLocalFile())
            if not url.isLocalFile() or not path.is_file():
                continue
            if path.suffix.lower() == ".csv":
                found.tables.append(path)
            elif path.suffix.lower() == ".sqlite":
                found.queue = path
            else:
                layer = QgsVectorLayer(str(path), path.stem, "ogr")
                if layer.isValid():
                    found.layers.append(layer)
    return found


def _layer_ids(text: str) -> list[str]:
    """Return the layers of a dragged piece of the layer tree, groups opened."""
    document = QDomDocument()
    document.setContent(text)
    nodes = document.elementsByTagName("layer-tree-layer")
    return [nodes.at(number).toElement().attribute("id") for number in range(nodes.count())]
