"""How parcels came to the grids: the coordinate operations used, told when they matter and recorded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from ..feedback import Feedback
from ..geo import Grid, Operation, epsg_of, operation_between, spatial_reference
from ..words import sentences, told


def used_operations(
    layers: Mapping[str, str], grids: Sequence[Grid], finest_m: float, feedback: Feedback
) -> list[dict[str, Any]]:
    """Return the operations from layers to grids, for the description; warn of those that are off by a pixel.

    Args:
        layers: What comes to the grids ("Parcels") -> its CRS as WKT.
        grids: The grids.
        finest_m: Smallest pixel in metres.
        feedback: Told of operations that may be off by more than that.
    """
    around: dict[int, tuple[float, float, float, float]] = {}
    for grid in grids:
        xmin, ymin, xmax, ymax = around.get(grid.epsg, grid.bounds)
        west, south, east, north = grid.bounds
        around[grid.epsg] = min(xmin, west), min(ymin, south), max(xmax, east), max(ymax, north)
    used: list[dict[str, Any]] = []
    for subject, crs in layers.items():
        for epsg, bounds in around.items():
            operation = operation_between(crs, epsg, bounds)
            used.append({"layer": subject, "from": crs_name(crs), "to": f"EPSG:{epsg}", **asdict(operation)})
            doubt = _doubt(operation, finest_m)
            if doubt:
                feedback.warn(
                    told(
                        "{subject}: from {crs_name} to EPSG:{epsg}, {doubt}",
                        subject=subject,
                        crs_name=crs_name(crs),
                        epsg=epsg,
                        doubt=doubt,
                    )
                )
    return used


def _doubt(operation: Operation, finest_m: float) -> str:
    if operation.ballpark:
        return told(
            "no datum shift is known ({name}): places may be off by 100 m and more. Give the "
            "layer a CRS with its datum, if possible by its EPSG code.",
            name=operation.name,
        )
    if operation.accuracy_m is None or operation.accuracy_m <= finest_m:
        return ""
    better = (
        told(
            "A better operation needs {missing_grids}, which PROJ has not installed here (QGIS "
            "offers such grids when a layer is added; or use projsync).",
            missing_grids=", ".join(operation.missing_grids),
        )
        if operation.missing_grids
        else ""
    )
    doubt = told(
        "places may be off by {accuracy_m:g} m, which is more than a pixel of {finest_m:g} m ({name}).",
        accuracy_m=operation.accuracy_m,
        finest_m=finest_m,
        name=operation.name,
    )
    return sentences(doubt, better)


def crs_name(crs: str) -> str:
    """Return "EPSG:n" where the CRS has a number, else its name."""
    epsg = epsg_of(crs)
    return f"EPSG:{epsg}" if epsg is not None else str(spatial_reference(crs).GetName())
