"""What `rasterizeparcels` hands to QGIS: its rasters, styled, in a group of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingUtils,
)

from ..translation import translate
from .rasters import class_texts, style_claims, style_ids, style_labels, style_mask, style_ramp, style_values
from .style import Style, style_output
from .tree import Place

if TYPE_CHECKING:
    from ...core.rasterize import GroundTruth, GroundTruthPlan

#: Rasters that are all handed to the project; of more, labels only.
_MOST_RASTERS = 30

#: Rasters of labels that are handed to the project.
_MOST_LABELS = 12

#: Labels on top, then what explains them.
_ORDER = (
    "labels", "mask", "mask_conflict", "runner_up", "runner_up_coverage", "coverage", "n_claims",
    "overlap_area", "ids", "distance",
)  # fmt: skip


def _titles() -> dict[str, str]:
    """Return the words for layers of a ground truth: few, since they stand in a tree of layers."""
    return {
        "labels": translate("DeepSatData", "Labels"),
        "ids": translate("DeepSatData", "Parcel ids"),
        "mask": translate("DeepSatData", "Claim mask"),
        "coverage": translate("DeepSatData", "Coverage"),
        "n_claims": translate("DeepSatData", "Claims"),
        "distance": translate("DeepSatData", "Distance"),
        "runner_up": translate("DeepSatData", "Second class"),
        "runner_up_coverage": translate("DeepSatData", "Second coverage"),
        "mask_conflict": translate("DeepSatData", "Class conflicts"),
        "overlap_area": translate("DeepSatData", "Double claims"),
    }


def legend_titles() -> dict[str, str]:
    """Return what legends say above their entries: what the numbers are."""
    return {
        "labels": translate("DeepSatData", "Class"),
        "ids": translate("DeepSatData", "Index in parcels.csv"),
        "mask": translate("DeepSatData", "Claims"),
        "coverage": translate("DeepSatData", "Share of the pixel"),
        "n_claims": translate("DeepSatData", "Parcels"),
        "distance": translate("DeepSatData", "Distance (m)"),
        "runner_up": translate("DeepSatData", "Class"),
        "runner_up_coverage": translate("DeepSatData", "Share of the pixel"),
        "mask_conflict": translate("DeepSatData", "Claims of different classes"),
        "overlap_area": translate("DeepSatData", "Claimed twice (m²)"),
    }


def ground_truth_group(truth: GroundTruth) -> tuple[str, str]:
    """Return key and title of the group in which the layers of a ground truth stand."""
    source = (truth.description.get("source") or {}).get("layer") or truth.folder.name
    years = ", ".join(str(year) for year in truth.years)
    text = translate("DeepSatData", "Ground truth: {layer}, {years}")
    return str(truth.folder), text.format(layer=source, years=years)


def offer_rasters(
    truth: GroundTruth, plan: GroundTruthPlan, context: QgsProcessingContext
) -> tuple[dict[str, Any], int]:
    """Offer rasters to the project, styled and in a group: labels shown, the rest folded.

    Of many tiles only labels are offered, a few, in the finest resolution: the others are in the folder.

    Returns:
        The first tile's and year's finest rasters by the names of the outputs; and how many rasters were not
        offered although there is a project.
    """
    first = (truth.grids[0].name, truth.years[0], min(truth.resolutions))
    results: dict[str, Any] = {}
    classes = _classes(plan)
    colours = {row.index: row.colour for row in plan.classes.rows if row.colour}
    offered = {id(entry) for entry in _offered(truth)}
    left = 0
    for entry in truth.description["files"]:
        layer, path = entry["layer"], str(truth.folder / entry["path"])
        if (entry["grid"], entry["year"], float(entry["resolution"])) == first:
            results[layer.upper()] = path
        if context.project() is None:
            continue
        if id(entry) not in offered:
            left += 1
            continue
        details = QgsProcessingContext.LayerDetails(_name(truth, entry), context.project(), layer.upper())
        details.layerTypeHint = QgsProcessingUtils.LayerHint.Raster  # else OGR is asked first, and complains
        context.addLayerToLoadOnCompletion(path, details)
        style_output(context, path, _style(layer, truth, classes, colours), _place(truth, entry))
    return results, left


def _offered(truth: GroundTruth) -> list[dict[str, Any]]:
    files = truth.description["files"]
    if len(files) <= _MOST_RASTERS:
        return list(files)
    finest = min(truth.resolutions)
    labels = [f for f in files if f["layer"] == "labels" and float(f["resolution"]) == finest]
    return labels[:_MOST_LABELS]


def _name(truth: GroundTruth, entry: dict[str, Any]) -> str:
    """Return a name as "Labels, 31TFM, 2021, 10 m"; what all have in common is not repeated."""
    parts = [_titles().get(entry["layer"], entry["layer"])]
    if entry["grid"] != "grid":
        parts.append(str(entry["grid"]).removeprefix("T"))
    if len(truth.years) > 1:
        parts.append(str(entry["year"]))
    parts.append(f"{entry['resolution']:g} m")
    return ", ".join(parts)


def _place(truth: GroundTruth, entry: dict[str, Any]) -> Place:
    """Return where a raster stands: of several tiles, each has a group in the group."""
    groups = [ground_truth_group(truth)]
    if len(truth.grids) > 1:
        tile = str(entry["grid"]).removeprefix("T")
        groups.append((f"{truth.folder}|{entry['grid']}", tile))
    layer = entry["layer"]
    finest = float(entry["resolution"]) == min(truth.resolutions)
    shown = layer == "labels" and finest and entry["year"] == truth.years[0]
    first = entry["grid"] == truth.grids[0].name  # one legend is enough
    rank = 10 * (_ORDER.index(layer) if layer in _ORDER else len(_ORDER))
    rank += 0 if shown else truth.years.index(entry["year"]) + 1
    return Place(
        groups=tuple(groups), name=_name(truth, entry), rank=rank, checked=shown, expanded=shown and first,
        legend={0: legend_titles().get(layer, layer)},
    )  # fmt: skip


def _classes(plan: GroundTruthPlan) -> Sequence[tuple[int, str]]:
    """Return (index, text) of each class: its name, or its code."""
    return class_texts((row.index, row.name or row.code) for row in plan.classes.rows)


def _style(
    layer: str, truth: GroundTruth, classes: Sequence[tuple[int, str]], colours: Mapping[int, str]
) -> Style:
    if layer in ("mask", "mask_conflict"):
        return style_mask
    if layer == "runner_up" or (layer == "labels" and truth.task == "classification"):
        return partial(style_labels, classes=classes, colours=colours)
    if layer == "labels":
        return style_values
    if layer == "ids":
        return partial(style_ids, count=int(truth.description["counts"]["parcels"]))
    if layer == "n_claims":
        return style_claims
    ramp, high = {
        "coverage": ("Viridis", 1.0),
        "runner_up_coverage": ("Viridis", 1.0),
        "overlap_area": ("Reds", min(truth.resolutions) ** 2),
        "distance": ("Magma", 100.0),
    }[layer]
    return partial(style_ramp, ramp=ramp, low=0.0, high=high)
