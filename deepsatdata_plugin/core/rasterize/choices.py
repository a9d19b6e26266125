"""The choices of a rasterization that users are offered; QGIS reads them when it starts."""

from __future__ import annotations

#: What labels are: classes, or numbers to be averaged.
TASKS = ("classification", "regression")

#: Which of several parcels wins a pixel.
RULES = ("largest", "centre", "all_touched")

#: Resolutions offered to users, coarsest first (metres).
RESOLUTIONS: tuple[float, ...] = (60, 30, 20, 10, 5, 2.5, 2, 1.25, 1)

#: Layers in the order in which they are written and listed.
LAYERS: tuple[str, ...] = ("labels", "ids", "mask", "coverage", "n_claims", "distance")

#: Layers that are made where asked for, in the order in which they follow the others.
EXTRA_LAYERS: tuple[str, ...] = ("runner_up", "runner_up_coverage", "mask_conflict", "overlap_area")


def format_resolution(resolution: float) -> str:
    """Write a resolution as file names do: 10, 2.5, 1.25 (metres)."""
    return f"{resolution:g}"
