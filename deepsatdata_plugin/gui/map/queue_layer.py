"""Footprints of the queue on the map, by state: colour, and a marker at the centre that says the same."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...hubs.queue import QueuedProduct
from ...processing.fields import make_fields
from ...processing.translation import Translated
from ..views import GROUPS, group_of, group_title, marker, message_of, state_title

#: Seconds for the products of one portion: a fraction of what the interface may be kept waiting.
_SLICE_S = 0.008
_STATE, _TITLE, _MESSAGE = "state", "status", "message"


class QueueLayer(Translated, QObject):
    """A memory layer that follows the queue, in small portions.

    It is marked as temporary of the dock: a project saved with it opens with an empty layer.
    """

    removed = pyqtSignal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._layer: QgsVectorLayer | None = None
        self._feature_of: dict[int, int] = {}
        self._shown: dict[int, tuple[str, str, str]] = {}
        self._waiting: dict[int, QueuedProduct] = {}
        self._drawn_late = False  # portions taken in since the map was drawn
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._take_in)

    @property
    def layer(self) -> QgsVectorLayer | None:
        """Return the layer, None while it is not shown."""
        return self._layer

    def show(self, title: str, products: Iterable[QueuedProduct]) -> None:
        """Put the layer into the project with these products."""
        self.hide()
        layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", title, "memory")
        fields = make_fields(
            product="integer", name="text", hub="text", state="text", status="text", message="text",
            cloud="number", sensed="text",
        )  # fmt: skip
        layer.dataProvider().addAttributes(fields)
        layer.updateFields()
        layer.setRenderer(_renderer())
        layer.setCustomProperty("skipMemoryLayersCheck", 1)
        layer.setReadOnly(True)
        layer.willBeDeleted.connect(self._forget)
        self._layer = layer
        QgsProject.instance().addMapLayer(layer)
        self.update(products)

    def hide(self) -> None:
        """Take the layer out of the project."""
        layer = self._layer
        if layer is not None:
            layer.willBeDeleted.disconnect(self._forget)
            self._drop()
            QgsProject.instance().removeMapLayer(layer.id())

    def update(self, products: Iterable[QueuedProduct]) -> None:
        """Take in changed and new products, a portion at a time."""
        if self._layer is None:
            return
        for product in products:
            self._waiting[product.id] = product
        if self._waiting and not self._timer.isActive():
            self._timer.start(0)

    def replace(self, products: Sequence[QueuedProduct]) -> None:
        """Take in all products and take out those that are gone."""
        if self._layer is None:
            return
        there = {product.id for product in products}
        gone = [number for number in self._feature_of if number not in there]
        self._layer.dataProvider().deleteFeatures([self._feature_of.pop(number) for number in gone])
        for number in gone:
            self._shown.pop(number, None)
        self.update(products)

    @property
    def behind(self) -> bool:
        """Tell whether products wait to be taken in."""
        return bool(self._waiting)

    def _take_in(self) -> None:
        layer = self._layer
        if layer is None:
            return
        index = {name: layer.fields().lookupField(name) for name in (_STATE, _TITLE, _MESSAGE)}
        changes: dict[int, dict[int, str]] = {}
        fresh: list[tuple[int, QgsFeature]] = []
        end = time.perf_counter() + _SLICE_S
        while self._waiting and time.perf_counter() < end:
            product = self._waiting.pop(next(iter(self._waiting)))
            look = (group_of(product.state).key, state_title(product.state), message_of(product))
            if self._shown.get(product.id) == look:
                continue
            self._shown[product.id] = look
            number = self._feature_of.get(product.id)
            if number is None:
                fresh.append((product.id, self._feature(product, look)))
            else:
                changes[number] = dict(zip((index[_STATE], index[_TITLE], index[_MESSAGE]), look))
        provider = layer.dataProvider()
        if fresh:
            done, features = provider.addFeatures([feature for _, feature in fresh])
            if done:
                self._feature_of.update(
                    (product, feature.id()) for (product, _), feature in zip(fresh, features)
                )
        if changes:
            provider.changeAttributeValues(changes)
        if fresh:
            layer.updateExtents()
        if self._waiting:
            self._timer.start(0)
        elif fresh or changes or self._drawn_late:
            self._drawn_late = False
            layer.triggerRepaint(True)
            return
        self._drawn_late = self._drawn_late or bool(fresh or changes)

    def _feature(self, product: QueuedProduct, look: tuple[str, str, str]) -> QgsFeature:
        feature = QgsFeature(self._layer.fields())
        record = product.record
        feature.setAttributes(
            [
                product.id,
                product.name,
                product.hub,
                *look,
                record.cloud,
                f"{record.sensing_start:%Y-%m-%d %H:%M:%S}",
            ]
        )
        if record.footprint_wkt:
            geometry = QgsGeometry.fromWkt(record.footprint_wkt)
            geometry.convertToMultiType()
            feature.setGeometry(geometry)
        return feature

    def _forget(self) -> None:
        """Somebody else took the layer away."""
        self._drop()
        self.removed.emit()

    def _drop(self) -> None:
        self._layer = None
        self._timer.stop()
        self._feature_of, self._shown, self._waiting = {}, {}, {}


def _renderer() -> QgsCategorizedSymbolRenderer:
    categories = []
    for group in GROUPS:
        symbol = QgsFillSymbol.createSimple(
            {
                "color": f"{group.colour},36",
                "outline_color": f"{group.colour},255",
                "outline_width": "0.5",
                "outline_style": "solid" if group.key in ("done", "running") else "dash",
            }
        )
        centre = QgsCentroidFillSymbolLayer()
        centre.setSubSymbol(marker(group.key, 3.6))
        symbol.appendSymbolLayer(centre)
        categories.append(QgsRendererCategory(group.key, symbol, group_title(group.key)))
    return QgsCategorizedSymbolRenderer(_STATE, categories)
