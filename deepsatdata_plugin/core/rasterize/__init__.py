"""From parcels to pixels: planned, computed (coverage, claims, distance, conflicts), written and read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .choices import (
        EXTRA_LAYERS as EXTRA_LAYERS,
        LAYERS as LAYERS,
        RESOLUTIONS as RESOLUTIONS,
        RULES as RULES,
        TASKS as TASKS,
        format_resolution as format_resolution,
    )
    from .claims import LabelRules as LabelRules
    from .coverage import (
        CoverageRuns as CoverageRuns,
        centre_runs as centre_runs,
        coverage_runs as coverage_runs,
    )
    from .edges import pixel_edges as pixel_edges
    from .files.conflicts import conflicts_epsg as conflicts_epsg, read_conflicts as read_conflicts
    from .files.format import (
        CONFLICTS as CONFLICTS,
        GroundTruthGrid as GroundTruthGrid,
        layer_dtype as layer_dtype,
        raster_name as raster_name,
        read_description as read_description,
    )
    from .files.read import GroundTruth as GroundTruth
    from .grids import extent_grid as extent_grid
    from .plan import (
        OUTSIDE as OUTSIDE,
        GroundTruthPlan as GroundTruthPlan,
        check_rules as check_rules,
        plan_ground_truth as plan_ground_truth,
    )
    from .run import execute as execute

__all__, __getattr__ = hand_out(
    __name__,
    {
        "choices": ["EXTRA_LAYERS", "LAYERS", "RESOLUTIONS", "RULES", "TASKS", "format_resolution"],
        "claims": ["LabelRules"],
        "coverage": ["CoverageRuns", "centre_runs", "coverage_runs"],
        "edges": ["pixel_edges"],
        "files.conflicts": ["conflicts_epsg", "read_conflicts"],
        "files.format": [
            "CONFLICTS",
            "GroundTruthGrid",
            "layer_dtype",
            "raster_name",
            "read_description",
        ],
        "files.read": ["GroundTruth"],
        "grids": ["extent_grid"],
        "plan": ["GroundTruthPlan", "OUTSIDE", "check_rules", "plan_ground_truth"],
        "run": ["execute"],
    },
)
