"""How chosen and explained products look."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsWkbTypes,
)

from ..translation import translate


def _outline(colour: str, width: str, style: str) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {
            "color": "0,0,0,0",
            "outline_color": colour,
            "outline_width": width,
            "outline_style": style,
        }
    )


def chosen_products(layer: QgsMapLayer) -> None:
    """Show outlines without fill: products of a tile lie on top of each other."""
    if layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
        layer.setRenderer(QgsSingleSymbolRenderer(_outline("0,114,178,255", "0.6", "solid")))


def explained_products(layer: QgsMapLayer) -> None:
    """Show chosen products firm and blue, the others grey and dashed, by their field `kept`."""
    if layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            "kept",
            [
                QgsRendererCategory(
                    0, _outline("120,120,120,255", "0.3", "dash"), translate("DeepSatData", "left out")
                ),
                QgsRendererCategory(
                    1, _outline("0,114,178,255", "0.6", "solid"), translate("DeepSatData", "chosen")
                ),
            ],
        )
    )
