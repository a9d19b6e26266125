"""Labels on the map that can be read on light and dark ground."""

from __future__ import annotations

from qgis.core import (
    QgsPalLayerSettings,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor


def set_labels(layer: QgsVectorLayer, expression: str, priority: int = 5) -> None:
    """Label the features of a layer.

    Args:
        layer: A loaded layer.
        expression: Of the text; a feature for which it is null has none.
        priority: 0..10, against the labels of other layers.
    """
    text = QgsTextFormat()
    text.setSize(9)
    text.setColor(QColor(20, 40, 60))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(1.5)
    halo.setColor(QColor(255, 255, 255, 230))
    text.setBuffer(halo)
    label = QgsPalLayerSettings()
    label.fieldName = expression
    label.isExpression = True
    label.priority = priority
    label.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(label))
    layer.setLabelsEnabled(True)
