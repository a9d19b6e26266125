"""Style of shifts: an arrow where parcels have to go, a grey ring where that cannot be told."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsSymbol,
    QgsSymbolLayer,
)

from ..translation import translate
from .attributes import describe_columns, has_time, tell_on_map
from .labels import set_labels

_BLUE, _GREY = "0,114,178,255", "110,110,110,255"

#: Millimetres of an arrow without a shift, and for each metre of it.
_LEAST, _SCALE = 3.0, 0.6

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
    """Return an arrow that begins at its point; a vector field's own would fill the legend."""
    arrow = QgsMarkerSymbol.createSimple(
        {"name": "arrow", "size": "6", "color": _BLUE, "outline_color": "255,255,255,255",
         "outline_width": "0.2", "vertical_anchor_point": "2"}
    )  # fmt: skip
    layer = arrow.symbolLayer(0)
    for number, expression in (
        (QgsSymbolLayer.Property.PropertyAngle, 'degrees(atan2("dx", "dy"))'),
        (QgsSymbolLayer.Property.PropertySize, f'{_LEAST} + {_SCALE} * "length"'),
    ):
        layer.setDataDefinedProperty(number, QgsProperty.fromExpression(expression))
    return arrow


def _ring() -> QgsSymbol:
    return QgsMarkerSymbol.createSimple(
        {"name": "circle", "size": "2.4", "color": "255,255,255,160", "outline_color": _GREY,
         "outline_width": "0.5"}
    )  # fmt: skip
