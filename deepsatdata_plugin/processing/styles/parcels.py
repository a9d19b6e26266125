"""Styles of parcels: coloured by class, rejected ones in grey, doubtful ones by what is doubtful."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsClassificationQuantile,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsStyle,
)
from qgis.PyQt.QtGui import QColor

from ..translation import translate
from .attributes import describe_columns, has_time, tell_on_map

if TYPE_CHECKING:
    from ...core.parcels import ClassRow, ClassTable
    from .style import Style

#: Codes that a line of the legend names where several share an index.
_NAMED = 3

#: Classes of the values of series.
_SERIES_CLASSES = 7

_GREY = QColor("#8a8f8c")

#: Reason of a doubt -> colour of its outline (Okabe and Ito's palette), strongest first.
_DOUBTS = {
    "overlap": "#d55e00",
    "two_classes": "#cc79a7",
    "repeated_id": "#e69f00",
    "repaired": "#0072b2",
    "part_dropped": "#56b4e9",
    "antimeridian": "#56b4e9",
    "sliver": "#009e73",
    "no_class": "#6b6b6b",
    "no_id": "#a0a0a0",
}


def classed_parcels(table: ClassTable) -> Style:
    """Return the style of parcels with the columns class_index and class_name, in the table's colours."""
    by_index: dict[int, list[ClassRow]] = {}
    for row in table.rows:
        by_index.setdefault(row.index, []).append(row)

    def style(layer: QgsMapLayer) -> None:
        categories = [
            QgsRendererCategory(index, _filled(QColor(_colour(rows, index))), _legend(index, rows))
            for index, rows in sorted(by_index.items())
            if index > 0
        ]
        background = translate("DeepSatData", "background")
        categories += [QgsRendererCategory(0, _hollow(_GREY), background)] if 0 in by_index else []
        categories.append(QgsRendererCategory(-1, _hollow(_GREY), translate("DeepSatData", "ignored")))
        layer.setRenderer(QgsCategorizedSymbolRenderer("class_index", categories))
        columns = ("id", "ground_truth", "class_name", "class_index", "year", "area_m2")
        describe_columns(layer, columns)
        tell_on_map(layer, 'coalesce("class_name", "ground_truth")', columns)

    return style


def sample_parcels(layer: QgsMapLayer) -> None:
    """Show the parcels of a sample as outlines that stand out from light and dark ground."""
    symbol = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "255,255,255,255", "outline_width": "0.35"}
    )
    halo = QgsSimpleLineSymbolLayer(QColor(0, 0, 0, 170), 0.8)
    symbol.insertSymbolLayer(0, halo)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    columns = ("id", "class_name", "class_index", "parcel", "pixels")
    describe_columns(layer, columns)
    tell_on_map(layer, 'coalesce("id", "parcel")', columns[1:])


def rejected_parcels(layer: QgsMapLayer) -> None:
    """Show rejected parcels as grey hatches."""
    symbol = QgsFillSymbol.createSimple(
        {"style": "f_diagonal", "color": "90,90,90,160", "outline_color": "60,60,60,255"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    columns = ("id", "reason", "detail", "ground_truth", "year")
    describe_columns(layer, columns)
    tell_on_map(layer, '"id"', columns[1:])


def doubtful_parcels(layer: QgsMapLayer) -> None:
    """Show doubtful parcels in the colour of what is doubtful; overlaps are filled."""
    titles = doubt_titles()
    found = layer.uniqueValues(layer.fields().lookupField("reason"))
    categories = []
    for reason, colour in _DOUBTS.items():
        if reason in found:
            symbol = _filled(QColor(colour)) if reason == "overlap" else _hollow(QColor(colour))
            categories.append(QgsRendererCategory(reason, symbol, titles[reason]))
    layer.setRenderer(QgsCategorizedSymbolRenderer("reason", categories))
    columns = (
        "id",
        "reason",
        "detail",
        "other_id",
        "ground_truth",
        "other_class",
        "area_m2",
        "share",
        "year",
    )
    describe_columns(layer, columns)
    tell_on_map(layer, '"id"', columns[1:])


def sized_parcels(layer: QgsMapLayer) -> None:
    """Show parcels by the smallest window that holds them: the larger of height and width."""
    from ...core.parcels import WINDOW_SIDES_M

    ramp = QgsStyle.defaultStyle().colorRamp("Viridis")
    ranges, low = [], 0.0
    for number, side in enumerate(WINDOW_SIDES_M):
        text = translate("DeepSatData", "fits {side} m").format(side=side)
        # From light to dark: the few large ones stand out.
        colour = ramp.color(1.0 - number / len(WINDOW_SIDES_M))
        ranges.append(QgsRendererRange(low, float(side), _filled(colour), text))
        low = float(side)
    text = translate("DeepSatData", "larger than {side} m").format(side=WINDOW_SIDES_M[-1])
    ranges.append(QgsRendererRange(low, 1e9, _filled(QColor("#d55e00")), text))
    layer.setRenderer(QgsGraduatedSymbolRenderer("largest", ranges))
    columns = ("largest", "width", "height", "area", "vertices", "compactness")
    describe_columns(layer, columns)
    tell_on_map(layer, "format_number(\"area\" / 10000, 2) || ' ha'", columns)


def series_rows(bands: Sequence[str], statistics: Sequence[str]) -> Style:
    """Return the style of rows of series: outlines by the first band, on their day; a table gets its columns.

    Args:
        bands: Bands of the columns.
        statistics: Statistics of the columns.
    """
    value = f"{bands[0]}_{'mean' if 'mean' in statistics else statistics[0]}"

    def style(layer: QgsMapLayer) -> None:
        columns = ("id", "class", "sensing", "valid", "clear", value, "tile", "product")
        describe_columns(layer, columns)
        if not layer.isSpatial():
            return
        has_time(layer, "sensing")
        ramp = QgsStyle.defaultStyle().colorRamp("Viridis")
        symbol = _filled(QColor("#888888"))
        renderer = QgsGraduatedSymbolRenderer(value)
        renderer.setSourceSymbol(symbol)
        renderer.setSourceColorRamp(ramp)
        method = QgsClassificationQuantile()
        method.setLabelPrecision(0)  # digital numbers
        renderer.setClassificationMethod(method)
        renderer.updateClasses(layer, _SERIES_CLASSES)
        layer.setRenderer(renderer)
        tell_on_map(layer, '"id"', columns[1:])

    return style


def doubt_titles() -> dict[str, str]:
    """Return in words what is doubtful, by the codes of `Doubt.reason`."""
    return {
        "overlap": translate("DeepSatData", "overlaps another parcel"),
        "two_classes": translate("DeepSatData", "outline stands twice, with two classes"),
        "repeated_id": translate("DeepSatData", "id stands twice in a year"),
        "repaired": translate("DeepSatData", "outline was repaired"),
        "part_dropped": translate("DeepSatData", "parts that are no polygon were left out"),
        "antimeridian": translate("DeepSatData", "read as crossing the antimeridian"),
        "sliver": translate("DeepSatData", "sliver"),
        "no_class": translate("DeepSatData", "no class"),
        "no_id": translate("DeepSatData", "no id"),
    }


def _colour(rows: list[ClassRow], index: int) -> str:
    from ...core.parcels import class_colour

    return next((row.colour for row in rows if row.colour), class_colour(index))


def _legend(index: int, rows: list[ClassRow]) -> str:
    texts = [f"{row.code} {row.name}".strip() for row in rows[:_NAMED]]
    more = len(rows) - _NAMED
    if more > 0:
        texts.append(translate("DeepSatData", "{n} more").format(n=more))
    # A code that is its own index says it already.
    return texts[0] if len(rows) == 1 and rows[0].code == str(index) else f"{index}: {', '.join(texts)}"


def _filled(colour: QColor) -> QgsFillSymbol:
    symbol = QgsFillSymbol.createSimple({"outline_color": "40,40,40,200", "outline_width": "0.15"})
    symbol.setColor(colour)
    symbol.setOpacity(0.85)
    return symbol


def _hollow(colour: QColor) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {"color": "0,0,0,0", "outline_color": f"{colour.red()},{colour.green()},{colour.blue()},255",
         "outline_width": "0.5"}
    )  # fmt: skip
