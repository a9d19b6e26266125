"""How output layers look when QGIS loads them."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsRendererCategory,
)

from ..translation import translate

Style = Callable[[QgsMapLayer], None]


class _Styler(QgsProcessingLayerPostProcessorInterface):
    """Applies a style when the layer has been loaded."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self.done = False

    def postProcessLayer(self, layer, context, feedback):
        self._style(layer)
        layer.triggerRepaint()
        self.done = True


#: QGIS does not own post-processors: whatever is not referenced here would vanish before its use.
_alive: list[_Styler] = []


def style_output(context: QgsProcessingContext, layer_id: str, style: Style) -> None:
    """Have `style` applied to an output layer once QGIS loads it; nothing happens when it does not.

    Args:
        context: Of the run.
        layer_id: Destination id, as `parameterAsSink` gives it, or a layer's source.
        style: Function of the loaded layer, run on the main thread.
    """
    if not context.willLoadLayerOnCompletion(layer_id):
        return
    _alive[:] = [styler for styler in _alive if not styler.done]
    styler = _Styler(style)
    _alive.append(styler)
    context.layerToLoadOnCompletionDetails(layer_id).setPostProcessor(styler)


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
