"""The layers of a sample on the map: images that the temporal controller walks through, labels above."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsContrastEnhancement,
    QgsDateTimeRange,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProject,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtGui import QColor

from ...core.parcels import class_colour
from ..fields import utc_value
from ..translation import translate
from .ground_truth_layers import legend_titles
from .parcels import sample_parcels
from .rasters import class_texts, style_labels, style_mask, style_ramp, style_values
from .style import Style, style_output
from .tree import Place

if TYPE_CHECKING:
    from ...core.dataset import SampleRasters, StepRaster

#: Opacity of labels.
_SEEN_THROUGH = 0.45


def offer_sample(sample: SampleRasters, context: QgsProcessingContext, *, false_colour: bool) -> None:
    """Offer the layers of a sample to the project, in a group.

    Args:
        sample: The sample on disk.
        context: Of the run.
        false_colour: Near infrared in red, where the bands are there.
    """
    if context.project() is None:
        return
    group = (
        f"sample|{sample.sample_id}",
        translate("DeepSatData", "Sample {sample}").format(sample=sample.sample_id),
    )
    if sample.outlines is not None:
        title = translate("DeepSatData", "Parcels")
        place = Place(groups=(group,), name=title, expanded=False)
        _offer(str(sample.outlines), title, place, sample_parcels, context, vector=True)
    for rank, ((layer, resolution), path) in enumerate(sample.labels.items(), 1):
        finest = resolution == min(r for _, r in sample.labels)
        title = f"{_titles()[layer]}, {resolution:g} m"
        shown = layer == "labels" and finest
        legend = {0: legend_titles().get(layer, "")}
        place = Place(
            groups=(group,), name=title, rank=rank, checked=shown, expanded=shown, legend=legend
        )  # fmt: skip
        _offer(str(path), title, place, _style(layer, sample), context)
    for number, step in enumerate(sample.steps):
        title = f"{step.start:%Y-%m-%d}"
        if step.clear == step.clear:
            clear = translate("DeepSatData", "{share} % clear")
            title += ", " + clear.format(share=round(100 * step.clear))
        place = Place(groups=(group,), name=title, rank=100 + number, expanded=False)
        _offer(
            str(step.path),
            title,
            place,
            partial(_image, sample=sample, step=step, false_colour=false_colour),
            context,
        )


def _titles() -> Mapping[str, str]:
    return {
        "labels": translate("DeepSatData", "Labels"),
        "mask": translate("DeepSatData", "Claim mask"),
        "ids": translate("DeepSatData", "Parcel ids"),
        "coverage": translate("DeepSatData", "Coverage"),
        "parcel_mask": translate("DeepSatData", "Parcel"),
        "parcel_coverage": translate("DeepSatData", "Coverage by the parcel"),
    }


def _offer(
    path: str, title: str, place: Place, style: Style, context: QgsProcessingContext, *, vector: bool = False
) -> None:
    details = QgsProcessingContext.LayerDetails(title, context.project(), title)
    raster, outlines = QgsProcessingUtils.LayerHint.Raster, QgsProcessingUtils.LayerHint.Vector
    details.layerTypeHint = outlines if vector else raster
    context.addLayerToLoadOnCompletion(path, details)
    style_output(context, path, style, place)


def _style(layer: str, sample: SampleRasters) -> Style:
    if layer == "labels":
        texts = class_texts(sample.classes)
        return partial(_labels, classes=texts, colours=sample.class_colours) if texts else style_values
    if layer == "mask":
        return style_mask
    if layer == "ids":
        return partial(_parcels, ids=sample.parcels)
    return partial(style_ramp, ramp="Viridis", low=0.0, high=1.0)


def _labels(layer: QgsMapLayer, classes: Sequence[tuple[int, str]], colours: Mapping[int, str]) -> None:
    """Show labels above the images, which are seen through them."""
    style_labels(layer, classes, colours)
    layer.setOpacity(_SEEN_THROUGH)


def _parcels(layer: QgsMapLayer, ids: Sequence[int]) -> None:
    """Show the parcels of a sample, neighbours apart."""
    entries = [
        QgsPalettedRasterRenderer.Class(parcel, QColor(class_colour(number + 1)), str(parcel))
        for number, parcel in enumerate(ids)
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))


def _image(layer: QgsMapLayer, sample: SampleRasters, step: StepRaster, *, false_colour: bool) -> None:
    """Stretch an image as all dates of the sample are, and give it its time."""
    from ...core.dataset import compositions, limits_of

    provider, bands = layer.dataProvider(), list(sample.bands)
    made = compositions(bands)
    three = made.get("false" if false_colour else "true") or made.get("true")
    if three:
        renderer = QgsMultiBandColorRenderer(provider, *(bands.index(band) + 1 for band in three))
        limits = limits_of(three, sample.stretch)
        kinds = [provider.dataType(bands.index(band) + 1) for band in three]
        renderer.setRedContrastEnhancement(_contrast(kinds[0], limits[0]))
        renderer.setGreenContrastEnhancement(_contrast(kinds[1], limits[1]))
        renderer.setBlueContrastEnhancement(_contrast(kinds[2], limits[2]))
    else:
        renderer = QgsSingleBandGrayRenderer(provider, 1)
        limits = limits_of(bands[:1], sample.stretch)
        renderer.setContrastEnhancement(_contrast(provider.dataType(1), limits[0]))
    layer.setRenderer(renderer)
    properties = layer.temporalProperties()
    properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    properties.setFixedTemporalRange(
        QgsDateTimeRange(utc_value(step.start), utc_value(step.end), True, False)
    )
    properties.setIsActive(True)
    times = QgsProject.instance().timeSettings()
    if step is sample.steps[0] and times.temporalRange().isInfinite():
        times.setTemporalRange(QgsDateTimeRange(utc_value(step.start), utc_value(sample.steps[-1].end)))


def _contrast(kind: Any, limits: tuple[float, float]) -> QgsContrastEnhancement:
    contrast = QgsContrastEnhancement(kind)
    contrast.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    )
    contrast.setMinimumValue(limits[0])
    contrast.setMaximumValue(limits[1])
    return contrast
