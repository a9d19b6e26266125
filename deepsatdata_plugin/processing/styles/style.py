"""Styles that outputs get when QGIS loads them."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingLayerPostProcessorInterface

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
