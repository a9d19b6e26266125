"""Labels on the map that can be read on light and dark ground."""

from __future__ import annotations

from qgis.core import (
    QgsPalLayerSettings,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

#: A point inside the upper left corner, beyond what tiles share with their neighbours.
_CORNER = """make_point(
  x_min($geometry) + 0.13 * (x_max($geometry) - x_min($geometry)),
  y_max($geometry) - 0.12 * (y_max($geometry) - y_min($geometry)))"""


def set_labels(layer: QgsVectorLayer, expression: str, priority: int = 5, *, in_corner: bool = False) -> None:
    """Label the features of a layer.

    Args:
        layer: A loaded layer.
        expression: Of the text; a feature for which it is null has none.
        priority: 0..10, against the labels of other layers.
        in_corner: In the upper left corner of a polygon, so that the middle is free for what lies on it.
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
    around = label.obstacleSettings()
    around.setIsObstacle(False)  # outlines lie on each other by the dozen
    label.setObstacleSettings(around)
    if in_corner:
        label.geometryGenerator = _CORNER
        label.geometryGeneratorType = QgsWkbTypes.GeometryType.PointGeometry
        label.geometryGeneratorEnabled = True
        label.placement = QgsPalLayerSettings.Placement.OverPoint
        label.quadOffset = QgsPalLayerSettings.QuadrantPosition.QuadrantBelowRight
    layer.setLabeling(QgsVectorLayerSimpleLabeling(label))
    layer.setLabelsEnabled(True)
