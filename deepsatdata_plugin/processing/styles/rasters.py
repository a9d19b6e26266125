"""Styles of ground truth rasters."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsColorRampShader,
    QgsFillSymbol,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsRasterBandStats,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsStyle,
)
from qgis.PyQt.QtGui import QColor

from ..translation import translate

#: A step of this share of the colour circle keeps any number of neighbours apart (golden angle).
_HUE_STEP = 0.618033988749895

_CLEAR = QColor(0, 0, 0, 0)


def class_colour(index: int) -> QColor:
    """Return the colour of a class: always the same, far from those of neighbouring indices."""
    return QColor.fromHsvF(
        (index * _HUE_STEP) % 1.0, 0.55 + 0.15 * (index % 3), 0.95 - 0.15 * (index // 3 % 3)
    )


def style_labels(layer: QgsMapLayer, classes: Sequence[tuple[int, str]]) -> None:
    """Show class indices in colours with their names, background grey, ignore clear.

    Args:
        layer: A loaded label raster of a classification.
        classes: (index, legend text), one an index.
    """
    entries = [QgsPalettedRasterRenderer.Class(0, QColor(200, 200, 200), _background())]
    entries += [
        QgsPalettedRasterRenderer.Class(index, class_colour(index), text)
        for index, text in classes
        if index > 0
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))


def style_mask(layer: QgsMapLayer) -> None:
    """Show the claim mask in three colours: clear, orange, vermilion."""
    texts = (
        (0, _CLEAR, translate("DeepSatData", "0: at most one claim")),
        (1, QColor(230, 159, 0), translate("DeepSatData", "1: two or more claims, none full")),
        (2, QColor(213, 94, 0), translate("DeepSatData", "2: two or more claims, at least one full")),
    )
    entries = [QgsPalettedRasterRenderer.Class(value, colour, text) for value, colour, text in texts]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))


def style_ramp(layer: QgsMapLayer, ramp: str, low: float, high: float, zero_is_clear: bool = True) -> None:
    """Show a raster in a colour ramp between two values.

    Args:
        layer: A loaded raster with one band.
        ramp: Name of a ramp that QGIS ships ("Viridis").
        low: Value of the first colour.
        high: Value of the last colour.
        zero_is_clear: True leaves 0 without a colour.
    """
    colours = QgsStyle.defaultStyle().colorRamp(ramp)
    function = QgsColorRampShader(low, high, colours, QgsColorRampShader.Type.Interpolated)
    function.classifyColorRamp(9)
    if zero_is_clear:
        items = function.colorRampItemList()
        first = QgsColorRampShader.ColorRampItem(0.0, _CLEAR, "0")
        function.setColorRampItemList([first, *(item for item in items if item.value > 0)])
    shader = QgsRasterShader(low, high)
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)


def style_values(layer: QgsMapLayer) -> None:
    """Show the values of a regression between their extremes."""
    wanted = QgsRasterBandStats.Stats.Min | QgsRasterBandStats.Stats.Max
    found = layer.dataProvider().bandStatistics(1, wanted, layer.extent(), 250_000)
    high = found.maximumValue if found.maximumValue > found.minimumValue else found.minimumValue + 1.0
    style_ramp(layer, "Viridis", found.minimumValue, high, zero_is_clear=False)


def style_conflicts(layer: QgsMapLayer) -> None:
    """Show conflicts as a red hatch with a firm outline."""
    symbol = QgsFillSymbol.createSimple(
        {"style": "b_diagonal", "color": "213,94,0,255", "outline_color": "213,94,0,255"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def _background() -> str:
    return translate("DeepSatData", "background")
