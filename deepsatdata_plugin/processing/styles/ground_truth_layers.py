"""What `rasterizeparcels` hands to QGIS: its rasters, styled, and the layer of conflicts."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsWkbTypes,
)

from ..fields import make_fields
from .rasters import style_conflicts, style_labels, style_mask, style_ramp, style_values
from .style import Style, style_output

if TYPE_CHECKING:
    from ...core.rasterize import GroundTruth, GroundTruthPlan
    from ..algorithm import DeepSatDataAlgorithm


def offer_rasters(truth: GroundTruth, plan: GroundTruthPlan, context: QgsProcessingContext) -> dict[str, Any]:
    """Offer all rasters to the project, styled; return the first tile's and year's finest ones."""
    first = (truth.grids[0].name, truth.years[0], min(truth.resolutions))
    results: dict[str, Any] = {}
    names: dict[int, list[str]] = {}
    for row in plan.classes.rows:
        names.setdefault(row.index, []).append(row.name or row.code)
    classes = [(index, f"{index}: {', '.join(texts[:4])}") for index, texts in sorted(names.items())]
    for entry in truth.description["files"]:
        layer, path = entry["layer"], str(truth.folder / entry["path"])
        if (entry["grid"], entry["year"], float(entry["resolution"])) == first:
            results[layer.upper()] = path
        if context.project() is None:
            continue
        details = QgsProcessingContext.LayerDetails(Path(path).stem, context.project(), layer.upper())
        details.layerTypeHint = QgsProcessingUtils.LayerHint.Raster  # else OGR is asked first, and complains
        context.addLayerToLoadOnCompletion(path, details)
        style_output(context, path, _style(layer, truth, classes))
    return results


def fill_conflicts(
    algorithm: DeepSatDataAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    truth: GroundTruth,
    plan: GroundTruthPlan,
) -> str | None:
    """Write the conflicts to the sink CONFLICTS; return its destination, None when it is not asked for."""
    from ...core.rasterize import CONFLICTS, conflicts_epsg, read_conflicts

    sink, destination = algorithm.parameterAsSink(
        parameters,
        "CONFLICTS",
        context,
        make_fields(
            year="integer", index_a="integer", id_a="text", class_a="text", index_b="integer", id_b="text",
            class_b="text", same_class="integer", overlap_area_m2="number", share_of_smaller="number",
        ),
        QgsWkbTypes.Type.MultiPolygon,
        QgsCoordinateReferenceSystem(f"EPSG:{conflicts_epsg(plan)}"),
    )  # fmt: skip
    if sink is None:
        if parameters.get("CONFLICTS") not in (None, ""):
            raise QgsProcessingException(algorithm.invalidSinkError(parameters, "CONFLICTS"))
        return None
    for wkb, values in read_conflicts(truth.table(CONFLICTS)):
        feature = QgsFeature()
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        feature.setGeometry(geometry)
        feature.setAttributes(values)
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(algorithm.writeFeatureError(sink, parameters, "CONFLICTS"))
    del sink  # what is read in the same run must be complete on disk
    style_output(context, destination, style_conflicts)
    return destination


def _style(layer: str, truth: GroundTruth, classes: list[tuple[int, str]]) -> Style:
    """Return the function that styles a layer."""
    if layer == "mask":
        return style_mask
    if layer == "labels" and truth.task == "classification":
        return partial(style_labels, classes=classes)
    if layer == "labels":
        return style_values
    ramp, high = {
        "ids": ("Turbo", float(max(2, truth.description["counts"]["parcels"]))),
        "coverage": ("Viridis", 1.0),
        "n_claims": ("Reds", 4.0),
        "distance": ("Magma", 100.0),
    }[layer]
    return partial(style_ramp, ramp=ramp, low=0.0, high=high)
