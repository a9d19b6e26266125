"""Styles of products: found and chosen, explained, on disk."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
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


# Colours that people who do not tell red from green can tell apart (Okabe and Ito), each with a marker.
_STATES = (
    ("ok", "0,158,115", ""),
    ("problem", "230,159,0", "triangle"),
    ("repeated", "86,180,233", "cross"),
    ("unreadable", "213,94,0", "cross2"),
)


def product_states(layer: QgsMapLayer) -> None:
    """Show a layer of products by its field `state`: colour, marker and legend text."""
    texts = {
        "ok": translate("DeepSatData", "in order"),
        "problem": translate("DeepSatData", "with problems"),
        "repeated": translate("DeepSatData", "repeated"),
        "unreadable": translate("DeepSatData", "unreadable"),
    }
    categories = [
        QgsRendererCategory(state, _outlined(colour, marker), texts[state])
        for state, colour, marker in _STATES
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("state", categories))


def _outlined(colour: str, marker: str) -> QgsFillSymbol:
    """Return a translucent fill with a firm outline and, at its centre, a marker."""
    symbol = QgsFillSymbol.createSimple(
        {"color": f"{colour},40", "outline_color": f"{colour},255", "outline_width": "0.5"}
    )
    if marker:
        centre = QgsCentroidFillSymbolLayer()
        centre.setSubSymbol(
            QgsMarkerSymbol.createSimple(
                {"name": marker, "color": colour, "outline_color": "0,0,0,255", "size": "4"}
            )
        )
        symbol.appendSymbolLayer(centre)
    return symbol
