"""Style of shifts: an arrow where parcels have to go, a grey ring where that cannot be told."""

from __future__ import annotations

from qgis.core import (
    QgsArrowSymbolLayer,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorFieldSymbolLayer,
)

from ..translation import translate
from .attributes import describe_columns, has_time, tell_on_map
from .labels import set_labels

_BLUE, _GREY = "0,114,178,255", "110,110,110,255"

#: Millimetres of an arrow for a metre of shift.
_SCALE = 0.8

_COLUMNS = ("tile", "sensing", "dx", "dy", "error", "confidence", "why", "n_parcels", "product")


def alignment_arrows(layer: QgsMapLayer) -> None:
    """Show points with the columns dx, dy and flag."""
    categories = [
        QgsRendererCategory("ok", _arrow(), translate("DeepSatData", "move parcels this way")),
        QgsRendererCategory("cannot_tell", _ring(), translate("DeepSatData", "cannot tell")),
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("flag", categories))
    text = "case when \"flag\" = 'ok' then format_number(\"length\", 1) || ' m' end"
    set_labels(layer, text, 3)
    describe_columns(layer, _COLUMNS)
    heading = f"coalesce({text}, '{translate('DeepSatData', 'cannot tell')}')".replace('""', '"')
    tell_on_map(layer, heading, _COLUMNS)
    has_time(layer, "sensing")


def _arrow() -> QgsSymbol:
    arrow = QgsArrowSymbolLayer()
    arrow.setIsCurved(False)
    arrow.setArrowWidth(0.7)
    arrow.setArrowStartWidth(0.7)
    arrow.setHeadLength(2.2)
    arrow.setHeadThickness(1.5)
    arrow.setSubSymbol(
        QgsFillSymbol.createSimple(
            {"color": _BLUE, "outline_color": "255,255,255,255", "outline_width": "0.2"}
        )
    )
    line = QgsLineSymbol()
    line.changeSymbolLayer(0, arrow)  # a list given to the symbol would stay Python's, and vanish
    field = QgsVectorFieldSymbolLayer()
    field.setXAttribute("dx")
    field.setYAttribute("dy")
    field.setScale(_SCALE)
    field.setVectorFieldType(QgsVectorFieldSymbolLayer.VectorFieldType.Cartesian)
    field.setSubSymbol(line)
    dot = QgsMarkerSymbol.createSimple(
        {"name": "circle", "size": "1.6", "color": _BLUE, "outline_color": "255,255,255,255"}
    )
    dot.insertSymbolLayer(0, field)
    return dot


def _ring() -> QgsSymbol:
    return QgsMarkerSymbol.createSimple(
        {"name": "circle", "size": "2.4", "color": "255,255,255,160", "outline_color": _GREY,
         "outline_width": "0.5"}
    )  # fmt: skip
