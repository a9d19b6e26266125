"""Styles that outputs get when QGIS loads them."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingLayerPostProcessorInterface

from .tree import Place, put_in_place

Style = Callable[[QgsMapLayer], None]


#: Custom property of layers that steps have made.
_OUTPUT = "deepsatdata/output"


def is_output(layer: QgsMapLayer) -> bool:
    """Tell whether a step has made a layer: it is no layer of parcels of the user's own."""
    return bool(layer.customProperty(_OUTPUT))


class _Styler(QgsProcessingLayerPostProcessorInterface):
    """Applies a style when the layer has been loaded, and puts it in its place."""

    def __init__(self, style: Style, place: Place) -> None:
        super().__init__()
        self._style, self._place = style, place
        self.done = False

    def postProcessLayer(self, layer, context, feedback):
        self._style(layer)
        layer.setCustomProperty(_OUTPUT, True)
        put_in_place(layer, context.project(), self._place)
        layer.triggerRepaint()
        self.done = True


#: QGIS does not own post-processors: whatever is not referenced here would vanish before its use.
_alive: list[_Styler] = []


def style_output(
    context: QgsProcessingContext, layer_id: str, style: Style, place: Place | None = None
) -> None:
    """Have `style` applied to an output layer once QGIS loads it; nothing happens when it does not.

    Args:
        context: Of the run.
        layer_id: Destination id, as `parameterAsSink` gives it, or a layer's source.
        style: Function of the loaded layer, run on the main thread.
        place: Where it stands in the tree of layers; by itself unless told otherwise.
    """
    if not context.willLoadLayerOnCompletion(layer_id):
        return
    _alive[:] = [styler for styler in _alive if not styler.done]
    styler = _Styler(style, place or Place())
    _alive.append(styler)
    context.layerToLoadOnCompletionDetails(layer_id).setPostProcessor(styler)


def name_output(context: QgsProcessingContext, layer_id: str, usual: str, name: str) -> None:
    """Give an output layer a name of its own, where nobody has given it another one than the usual.

    Args:
        context: Of the run.
        layer_id: Destination id.
        usual: The name that QGIS gives it, of the output.
        name: What it is to be called.
    """
    if not context.willLoadLayerOnCompletion(layer_id):
        return
    details = context.layerToLoadOnCompletionDetails(layer_id)
    if details.name in ("", usual):
        details.name = name
