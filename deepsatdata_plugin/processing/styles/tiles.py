"""Style of tiles: the smallest cover firm, the others dashed, each with its name."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..translation import translate


def tile_outlines(layer: QgsMapLayer) -> None:
    """Show tiles by their field `in_cover`, labelled with the field `tile`.

    Blue and grey of Okabe and Ito's palette; firm against dashed says the same without colour.
    """
    needed = QgsFillSymbol.createSimple(
        {"color": "0,114,178,36", "outline_color": "0,114,178,255", "outline_width": "0.6"}
    )
    spare = QgsFillSymbol.createSimple(
        {
            "color": "0,0,0,0",
            "outline_color": "90,90,90,255",
            "outline_width": "0.35",
            "outline_style": "dash",
        }
    )
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            "in_cover",
            [
                QgsRendererCategory(1, needed, translate("DeepSatData", "fewest tiles that cover the area")),
                QgsRendererCategory(0, spare, translate("DeepSatData", "other tiles of the area")),
            ],
        )
    )
    text = QgsTextFormat()
    text.setSize(9)
    text.setColor(QColor(20, 40, 60))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.9)
    halo.setColor(QColor(255, 255, 255))
    text.setBuffer(halo)
    label = QgsPalLayerSettings()
    label.fieldName = "tile"
    label.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(label))
    layer.setLabelsEnabled(True)
