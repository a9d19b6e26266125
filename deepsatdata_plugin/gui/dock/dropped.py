"""What may be dropped on the dock: layers, files of layers, tables, lists of names, texts and queues."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsMimeDataUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData
from qgis.PyQt.QtXml import QDomDocument

from .name_lists import holds_names

_TREE = "application/qgis.layertreemodeldata"
_TEXTS = frozenset({".txt", ".tsv", ".lst", ".list", ".md", ".text"})


@dataclass
class Dropped:
    """Attributes: layers and tables of products, files and a text with names of products, a queue to open."""

    layers: list[QgsVectorLayer] = field(default_factory=list)
    tables: list[Path] = field(default_factory=list)
    lists: list[Path] = field(default_factory=list)
    text: str = ""
    queue: Path | None = None

    def __bool__(self) -> bool:
        return bool(self.layers or self.tables or self.lists or self.text or self.queue)


def may_hold_products(data: QMimeData) -> bool:
    """Tell, cheaply, whether a drag is worth a closer look."""
    return (
        data.hasFormat(_TREE)
        or QgsMimeDataUtils.isUriList(data)
        or data.hasUrls()
        or (data.hasText() and holds_names(data.text()))
    )


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
            if url.isLocalFile():
                _take_file(found, Path(url.toLocalFile()))
    if not found and data.hasText() and holds_names(data.text()):
        found.text = data.text()
    return found


def _take_file(found: Dropped, path: Path) -> None:
    if not path.is_file():
        return
    ending = path.suffix.lower()
    if ending == ".csv":
        found.tables.append(path)
    elif ending in _TEXTS:
        found.lists.append(path)
    elif ending == ".sqlite":
        found.queue = path
    else:
        layer = QgsVectorLayer(str(path), path.stem, "ogr")
        if layer.isValid():
            found.layers.append(layer)


def _layer_ids(text: str) -> list[str]:
    """Return the layers of a dragged piece of the layer tree, groups opened."""
    document = QDomDocument()
    document.setContent(text)
    nodes = document.elementsByTagName("layer-tree-layer")
    return [nodes.at(number).toElement().attribute("id") for number in range(nodes.count())]
