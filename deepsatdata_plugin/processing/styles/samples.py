"""Styles of samples: by class, by clear share, by number of dates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsRendererCategory,
    QgsRendererRange,
    QgsStyle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...core.parcels import class_colour
from ..translation import translate
from .attributes import describe_columns, has_time, tell_on_map

#: Classes of a share.
_SHARES = 5

_FIRST = (
    "sample_id",
    "parcel",
    "tile",
    "year",
    "majority_class",
    "labelled_fraction",
    "n_steps",
    "clear_fraction",
)
_TOLD = (
    "parcel", "majority_class", "labelled_fraction", "n_steps", "first", "last", "valid_fraction",
    "clear_fraction", "longest_gap_days", "shard", "index",
)  # fmt: skip


#: Custom property of a layer of samples: the folder of its dataset.
_DATASET = "deepsatdata/dataset"


def dataset_of(layer: QgsMapLayer) -> str:
    """Return the folder of the dataset that a layer of samples is of, "" where nobody knows."""
    told = str(layer.customProperty(_DATASET) or "")
    path = Path(layer.source().partition("|")[0])
    return told or (str(path.parent) if path.name == "samples.gpkg" else "")


def style_samples(
    layer: QgsMapLayer,
    classes: Sequence[tuple[int, str]],
    most: int,
    dataset: str = "",
    colours: Mapping[int, str] | None = None,
) -> None:
    """Colour windows by their most frequent class; further styles show clear share and number of dates.

    Args:
        layer: Polygons with the columns of samples.csv.
        classes: (index, legend text) of the classes; empty where there are no labels of classes.
        most: Largest number of steps a sample can have.
        dataset: Folder of the dataset, which the layer remembers.
        colours: Class -> "#rrggbb", where the class table gave one.
    """
    if dataset:
        layer.setCustomProperty(_DATASET, dataset)
    styles: list[tuple[str, QgsFeatureRenderer]] = []
    if classes:
        styles.append(
            (translate("DeepSatData", "Most frequent class"), _by_class(layer, classes, colours or {}))
        )
    styles.append((translate("DeepSatData", "Number of dates"), _by_dates(most)))
    if _any_clear(layer):
        styles.append((translate("DeepSatData", "Clear share"), _by_share("clear_fraction")))
    describe_columns(layer, _FIRST)
    number = layer.fields().lookupField("majority_class")
    if classes and number >= 0:
        texts = [{text: str(index)} for index, text in classes if index > 0]
        texts.append({translate("DeepSatData", "without a label"): "-1"})
        layer.setEditorWidgetSetup(number, QgsEditorWidgetSetup("ValueMap", {"map": texts}))
    tell_on_map(layer, '"sample_id"', _TOLD, ("majority_class",))
    if "date" in layer.fields().field("first").typeName().lower():
        has_time(layer, "first", "last")
    layer.setRenderer(styles[0][1])
    manager = layer.styleManager()
    manager.renameStyle(manager.currentStyle(), styles[0][0])
    for name, renderer in styles[1:]:
        if manager.addStyleFromLayer(name) and manager.setCurrentStyle(name):
            layer.setRenderer(renderer)
    manager.setCurrentStyle(styles[0][0])


def _symbol(colour: QColor) -> QgsFillSymbol:
    """Return a translucent window with a white outline: neighbours stay apart, also over a map of labels."""
    fill = f"{colour.red()},{colour.green()},{colour.blue()},140"
    return QgsFillSymbol.createSimple(
        {
            "color": fill,
            "outline_color": "255,255,255,230",
            # Metres on the ground, 0.35 mm at most: a whole tile seen from afar is not all outline.
            "outline_width": "12",
            "outline_width_unit": "RenderMetersInMapUnits",
            "border_width_map_unit_scale": "3x:0,0,0,0,1,0.35",
        }
    )


def _any_clear(layer: QgsVectorLayer) -> bool:
    number = layer.fields().lookupField("clear_fraction")
    return number >= 0 and layer.maximumValue(number) is not None


def _by_class(
    layer: QgsVectorLayer, classes: Sequence[tuple[int, str]], colours: Mapping[int, str]
) -> QgsCategorizedSymbolRenderer:
    number = layer.fields().lookupField("majority_class")
    there = {int(value) for value in layer.uniqueValues(number)} if number >= 0 else set()
    categories = [
        QgsRendererCategory(index, _symbol(QColor(class_colour(index, colours))), text)
        for index, text in classes
        if index > 0 and index in there
    ]
    none = translate("DeepSatData", "without a label")
    categories.append(QgsRendererCategory(-1, _symbol(QColor(200, 200, 200)), none))
    return QgsCategorizedSymbolRenderer("majority_class", categories)


def _by_dates(most: int) -> QgsGraduatedSymbolRenderer:
    ramp = QgsStyle.defaultStyle().colorRamp("Viridis") or QgsGradientColorRamp()
    count = min(_SHARES, max(1, most))
    edges = [round(most * k / count) for k in range(count + 1)]
    ranges = []
    text = translate("DeepSatData", "{dates} dates")
    for number, (low, high) in enumerate(zip(edges[:-1], edges[1:])):
        first = low + 1
        shown = f"{first} - {high}" if first < high else f"{high}"
        ranges.append(
            QgsRendererRange(
                low + (number > 0), high, _symbol(ramp.color((number + 1) / count)), text.format(dates=shown)
            )
        )
    return QgsGraduatedSymbolRenderer("n_steps", ranges)


def _by_share(column: str) -> QgsGraduatedSymbolRenderer:
    ramp = QgsStyle.defaultStyle().colorRamp("Viridis") or QgsGradientColorRamp()
    ranges = []
    text = translate("DeepSatData", "{low} to {high} % clear")
    for number in range(_SHARES):
        low, high = number / _SHARES, (number + 1) / _SHARES
        label = text.format(low=round(100 * low), high=round(100 * high))
        ranges.append(QgsRendererRange(low, high, _symbol(ramp.color((number + 0.5) / _SHARES)), label))
    return QgsGraduatedSymbolRenderer(column, ranges)
