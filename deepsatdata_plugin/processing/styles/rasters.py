"""Styles of ground truth rasters."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

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

from ...core.parcels import COLOURS, class_colour
from ..translation import translate
from .attributes import describe_columns, tell_on_map

_CLEAR = QColor(0, 0, 0, 0)

#: Ids that are shown in colours of their own; more would slow the legend down.
_MOST_IDS = 20_000


def class_texts(names: Iterable[tuple[int, str]]) -> list[tuple[int, str]]:
    """Return (index, legend text) of classes from (index, name): codes that share an index share a line."""
    found: dict[int, list[str]] = {}
    for index, name in names:
        found.setdefault(index, []).append(name)
    return [(index, f"{index}: {', '.join(texts[:4])}") for index, texts in sorted(found.items())]


def style_labels(
    layer: QgsMapLayer, classes: Sequence[tuple[int, str]], colours: Mapping[int, str] | None = None
) -> None:
    """Show class indices in colours with their names, background and ignore clear.

    Args:
        layer: A loaded label raster of a classification.
        classes: (index, legend text), one an index.
        colours: Index -> "#rrggbb", where a class table gives one.
    """
    entries = [
        QgsPalettedRasterRenderer.Class(index, QColor(class_colour(index, colours)), text)
        for index, text in classes
        if index > 0
    ]
    entries.append(QgsPalettedRasterRenderer.Class(0, _CLEAR, _background()))
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


def style_ids(layer: QgsMapLayer, count: int) -> None:
    """Show ids in colours that keep neighbours apart.

    Args:
        layer: A loaded raster of ids.
        count: Number of parcels.
    """
    entries = [
        QgsPalettedRasterRenderer.Class(index, QColor(class_colour(len(COLOURS) + index)), str(index))
        for index in range(1, min(count, _MOST_IDS) + 1)
    ]
    if count > _MOST_IDS:
        style_ramp(layer, "Turbo", 0.0, float(count))
    else:
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))


def style_claims(layer: QgsMapLayer) -> None:
    """Show how many parcels claim a pixel: none and one hardly, more in ever stronger colours."""
    steps = ((0, _CLEAR, "0"), (1, QColor(222, 235, 247), "1"), (2, QColor(253, 190, 110), "2"),
             (3, QColor(227, 110, 60), "3"))  # fmt: skip
    items = [QgsColorRampShader.ColorRampItem(value + 0.5, colour, text) for value, colour, text in steps]
    most = translate("DeepSatData", "4 and more")
    items.append(QgsColorRampShader.ColorRampItem(math.inf, QColor(140, 20, 40), most))
    function = QgsColorRampShader(0.0, 5.0, None, QgsColorRampShader.Type.Discrete)
    function.setColorRampItemList(items)
    shader = QgsRasterShader(0.0, 5.0)
    shader.setRasterShaderFunction(function)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))


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
    columns = ("id_a", "class_a", "id_b", "class_b", "overlap_area_m2", "share_of_smaller", "year")
    describe_columns(layer, columns)
    tell_on_map(layer, '"id_a" || \' / \' || "id_b"', columns[:-1])


def _background() -> str:
    return translate("DeepSatData", "background")
