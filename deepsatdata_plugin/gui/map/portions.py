"""A memory layer that is filled beside the interface's other work, a small portion at a time."""

from __future__ import annotations

import time
from collections.abc import Hashable, Iterable, Mapping
from typing import Any, Protocol

from qgis.core import QgsFeature, QgsFields, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

#: Seconds for the items of one portion: a fraction of what the interface may be kept waiting.
_SLICE_S = 0.005


class Outlines(Protocol):
    """What layers of outlines differ in."""

    def fields(self) -> QgsFields:
        """Return the fields of the layer."""

    def style(self, layer: QgsVectorLayer) -> None:
        """Give a fresh layer its look."""

    def number(self, item: Any) -> Hashable:
        """Return what an item is known by."""

    def outline(self, item: Any) -> str:
        """Return its outline as WKT in EPSG:4326, "" for none."""

    def constants(self, item: Any) -> Mapping[str, Any]:
        """Return the values that never change, by field."""

    def variables(self, item: Any) -> Mapping[str, Any]:
        """Return the values that may change, by field."""


class PortionLayer(QObject):
    """Outlines of items, each with a number; what is told of an item is made when its turn comes.

    The layer is marked as temporary of the dock: a project saved with it opens with an empty layer.

    Args:
        outlines: What is told of an item, and how it looks.
        parent: Owner.
        redraw_ms: From a change to the map that shows it; thousands of outlines take a second to draw.
    """

    removed = pyqtSignal()

    def __init__(self, outlines: Outlines, parent: QObject | None = None, *, redraw_ms: int = 5000) -> None:
        super().__init__(parent)
        self._outlines, self._redraw_ms = outlines, redraw_ms
        self._layer: QgsVectorLayer | None = None
        self._feature_of: dict[Hashable, int] = {}
        self._shown: dict[Hashable, Mapping[str, Any]] = {}
        self._waiting: dict[Hashable, Any] = {}
        self._drawn_late = False  # portions taken in since the map was drawn
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._take_in)
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.timeout.connect(self._draw)

    # --- the layer ------------------------------------------------------------------------------------
    @property
    def layer(self) -> QgsVectorLayer | None:
        """Return the layer, None while it is not shown."""
        return self._layer

    def show(self, title: str, items: Iterable[Any]) -> None:
        """Put the layer into the project with these items."""
        self.hide()
        layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", title, "memory")
        layer.dataProvider().addAttributes(self._outlines.fields())
        layer.updateFields()
        self._outlines.style(layer)
        layer.setCustomProperty("skipMemoryLayersCheck", 1)
        layer.setReadOnly(True)
        layer.willBeDeleted.connect(self._forget)
        self._layer = layer
        QgsProject.instance().addMapLayer(layer)
        self.update(items)

    def hide(self) -> None:
        """Take the layer out of the project."""
        layer = self._layer
        if layer is not None:
            layer.willBeDeleted.disconnect(self._forget)
            self._drop()
            QgsProject.instance().removeMapLayer(layer.id())

    def update(self, items: Iterable[Any]) -> None:
        """Take in changed and new items, a portion at a time."""
        if self._layer is None:
            return
        for item in items:
            self._waiting[self._outlines.number(item)] = item
        if self._waiting and not self._timer.isActive():
            self._timer.start(0)

    def replace(self, items: Iterable[Any]) -> None:
        """Take in all items and take out those that are gone."""
        if self._layer is None:
            return
        items = list(items)
        there = {self._outlines.number(item) for item in items}
        self.remove([number for number in self._feature_of if number not in there])
        self.update(items)

    def remove(self, numbers: Iterable[Hashable]) -> None:
        """Take items out."""
        numbers = list(numbers)
        features = []
        for number in numbers:
            self._waiting.pop(number, None)
            self._shown.pop(number, None)
            feature = self._feature_of.pop(number, None)
            if feature is not None:
                features.append(feature)
        if self._layer is not None and features:
            self._layer.dataProvider().deleteFeatures(features)
            self._draw_soon()

    # --- portions -------------------------------------------------------------------------------------
    def _take_in(self) -> None:
        layer = self._layer
        if layer is None:
            return
        index = {field.name(): place for place, field in enumerate(layer.fields())}
        changes: dict[int, dict[int, Any]] = {}
        fresh: list[tuple[Hashable, QgsFeature]] = []
        end = time.perf_counter() + _SLICE_S
        while self._waiting and time.perf_counter() < end:
            number = next(iter(self._waiting))
            item = self._waiting.pop(number)
            look = self._outlines.variables(item)
            if self._shown.get(number) == look:
                continue
            self._shown[number] = look
            feature = self._feature_of.get(number)
            if feature is None:
                fresh.append((number, self._feature(layer, item, look)))
            else:
                changes[feature] = {index[name]: value for name, value in look.items()}
        self._write(layer, fresh, changes)
        if self._waiting:
            self._timer.start(0)
        elif fresh or changes or self._drawn_late:
            self._drawn_late = False
            self._draw_soon()
            return
        self._drawn_late = self._drawn_late or bool(fresh or changes)

    def _draw_soon(self) -> None:
        """Have the map drawn once for all that changes in a while."""
        if not self._redraw.isActive():
            self._redraw.start(self._redraw_ms)

    def _draw(self) -> None:
        if self._layer is not None:
            self._layer.triggerRepaint()

    def _write(
        self,
        layer: QgsVectorLayer,
        fresh: list[tuple[Hashable, QgsFeature]],
        changes: dict[int, dict[int, Any]],
    ) -> None:
        provider = layer.dataProvider()
        if fresh:
            done, features = provider.addFeatures([feature for _, feature in fresh])
            if done:
                for (number, _), feature in zip(fresh, features):
                    self._feature_of[number] = feature.id()
            layer.updateExtents()
        if changes:
            provider.changeAttributeValues(changes)

    def _feature(self, layer: QgsVectorLayer, item: Any, look: Mapping[str, Any]) -> QgsFeature:
        values = {**self._outlines.constants(item), **look}
        feature = QgsFeature(layer.fields())
        feature.setAttributes([values[field.name()] for field in layer.fields()])
        outline = self._outlines.outline(item)
        if outline:
            geometry = QgsGeometry.fromWkt(outline)
            geometry.convertToMultiType()
            feature.setGeometry(geometry)
        return feature

    def _forget(self) -> None:
        """Somebody else took the layer away."""
        self._drop()
        self.removed.emit()

    def _drop(self) -> None:
        self._layer = None
        self._redraw.stop()
        self._timer.stop()
        self._feature_of, self._shown, self._waiting = {}, {}, {}
