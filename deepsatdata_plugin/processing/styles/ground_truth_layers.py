"""What `rasterizeparcels` hands to QGIS: its rasters, styled."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingUtils,
)

from .rasters import style_labels, style_mask, style_ramp, style_values
from .style import Style, style_output

if TYPE_CHECKING:
    from ...core.rasterize import GroundTruth, GroundTruthPlan


def offer_rasters(truth: GroundTruth, plan: GroundTruthPlan, context: QgsProcessingContext) -> dict[str, Any]:
    """Offer all rasters to the project, styled; return the first tile's and year's finest ones."""
    from ...core.rasterize import raster_name

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
        title = Path(raster_name(entry["grid"], entry["year"], entry["resolution"], layer)).stem
        details = QgsProcessingContext.LayerDetails(title, context.project(), layer.upper())
        details.layerTypeHint = QgsProcessingUtils.LayerHint.Raster  # else OGR is asked first, and complains
        context.addLayerToLoadOnCompletion(path, details)
        style_output(context, path, _style(layer, truth, classes))
    return results


def _style(layer: str, truth: GroundTruth, classes: list[tuple[int, str]]) -> Style:
    if layer in ("mask", "mask_conflict"):
        return style_mask
    if layer == "runner_up" or (layer == "labels" and truth.task == "classification"):
        return partial(style_labels, classes=classes)
    if layer == "labels":
        return style_values
    ramp, high = {
        "ids": ("Turbo", float(max(2, truth.description["counts"]["parcels"]))),
        "coverage": ("Viridis", 1.0),
        "runner_up_coverage": ("Viridis", 1.0),
        "overlap_area": ("Reds", min(truth.resolutions) ** 2),
        "n_claims": ("Reds", 4.0),
        "distance": ("Magma", 100.0),
    }[layer]
    return partial(style_ramp, ramp=ramp, low=0.0, high=high)
