"""From parcels to pixels: planned, computed (coverage, claims, distance, conflicts), written and read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .claims import LabelRules
    from .files.conflicts import conflicts_epsg, read_conflicts
    from .files.format import (
        CONFLICTS,
        LAYERS,
        RESOLUTIONS,
        RULES,
        TASKS,
        GroundTruthGrid,
        format_resolution,
        layer_dtype,
        raster_name,
        read_description,
    )
    from .files.read import GroundTruth
    from .grids import extent_grid
    from .plan import GroundTruthPlan, check_rules, plan_ground_truth
    from .run import execute

__all__ = [
    "CONFLICTS",
    "LAYERS",
    "RESOLUTIONS",
    "RULES",
    "TASKS",
    "GroundTruth",
    "GroundTruthGrid",
    "GroundTruthPlan",
    "LabelRules",
    "check_rules",
    "conflicts_epsg",
    "execute",
    "extent_grid",
    "format_resolution",
    "layer_dtype",
    "plan_ground_truth",
    "raster_name",
    "read_conflicts",
    "read_description",
]

_, __getattr__ = hand_out(
    __name__,
    {
        "claims": ["LabelRules"],
        "files.conflicts": ["conflicts_epsg", "read_conflicts"],
        "files.format": [
            "CONFLICTS",
            "LAYERS",
            "RESOLUTIONS",
            "RULES",
            "TASKS",
            "GroundTruthGrid",
            "format_resolution",
            "layer_dtype",
            "raster_name",
            "read_description",
        ],
        "files.read": ["GroundTruth"],
        "grids": ["extent_grid"],
        "plan": ["GroundTruthPlan", "check_rules", "plan_ground_truth"],
        "run": ["execute"],
    },
)
