"""What a shard holds of the parcels that its samples stand around: the group `/parcel`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ..stack import LINES, PARCEL_LAYERS, Shard, StackTask, outlines, parcel_pixels
from .shard import ShardWriter

PARCEL_GROUP = "parcel"

#: Datasets of the group with one value, or one row, a sample.
PER_SAMPLE = (
    "id", "class", "number", "index", "class_index", "area_m2", "cropped", "centre", "shift_m",
)  # fmt: skip

_SHAPES: dict[str, Callable[[int], tuple[int, ...]]] = {
    "mask": lambda side: (side, side),
    "coverage": lambda side: (side, side),
    "lines": lambda side: (len(LINES), side, side),
}
_VALUES = {
    "mask": "1 = the pixel's centre lies in the parcel",
    "coverage": "share of the pixel's area inside the parcel, 0..1, exact",
    "lines": "y = slope x + intercept of the longest passage of the boundary, NaN where none; upright: slope "
    "inf, intercepts are x; local: origin in the pixel's corner, global: in the window's",
}


def create_parcel_datasets(task: StackTask, shard: Shard, writer: ShardWriter) -> None:
    """Make the chunked datasets of the group, with their attributes."""
    if task.parcels is None:
        return
    side, count = parcel_pixels(task), shard.stop - shard.start
    for name, (dtype, _) in PARCEL_LAYERS.items():
        path = f"{PARCEL_GROUP}/{name}"
        writer.create_chunked(path, count, _SHAPES[name](side), dtype)
        writer.set_attributes(path, values=_VALUES[name])
    writer.set_attributes(f"{PARCEL_GROUP}/lines", planes=LINES)
    writer.set_attributes(
        PARCEL_GROUP,
        resolution=task.layers[0].grid.resolution,
        crs=f"EPSG:{task.layers[0].grid.epsg}",
        points="pixels from the window's upper-left corner, x (columns) before y (rows, downwards)",
    )


def write_parcel_columns(task: StackTask, writer: ShardWriter, rows: np.ndarray) -> None:
    """Write all of the group that is small: which parcel, and its outline.

    Args:
        task: The task.
        writer: The shard.
        rows: Task rows of its samples.
    """
    parcels, asked = task.parcels, task.parameters.parcels
    if parcels is None or asked is None:
        return
    resolution = task.layers[0].grid.resolution
    corners = np.column_stack((task.ulx[rows], task.uly[rows]))
    places = rows.tolist()
    columns: dict[str, np.ndarray] = {
        "id": _texts([parcels.ids[place] for place in places]),
        "class": _texts([parcels.codes[place] for place in places]),
        "number": parcels.number[rows].astype(np.int32),
        "index": parcels.index[rows].astype(np.int32),
        "class_index": parcels.classes[rows].astype(np.int32),
        "area_m2": parcels.area[rows],
        "cropped": parcels.cropped[rows].astype(np.uint8),
        "centre": (np.abs(parcels.centre[rows] - corners) / resolution).astype(np.float32),
        "shift_m": parcels.shift[rows].astype(np.float32),
    }
    for name in PER_SAMPLE:
        writer.put(f"{PARCEL_GROUP}/{name}", columns[name])
    points, ring, start, fixed = outlines(task, rows, asked.vertices)
    writer.put(f"{PARCEL_GROUP}/outline", points)
    writer.put(f"{PARCEL_GROUP}/outline_ring", ring)
    writer.put(f"{PARCEL_GROUP}/outline_start", start)
    writer.put(f"{PARCEL_GROUP}/outline_k", fixed)
    rules = {
        "outline": "vertices of all rings, each closed, of all samples; sample i has those from "
        "outline_start[i] to outline_start[i + 1]",
        "outline_ring": "which ring of its parcel a vertex belongs to; inside is what an odd number encloses",
        "outline_k": "points at equal distances along the ring that encloses most, from its first vertex",
        "index": "row of parcels.csv, and pixels of ids; 0 = unknown to the ground truth",
        "class_index": "index in classes.csv; -1 = unknown, or to be ignored",
        "cropped": "1 = the window does not hold all of the parcel",
        "centre": "the point inside the parcel that the window stands around",
        "shift_m": "metres east and north by which lattice and tile moved the window",
    }
    for name, rule in rules.items():
        writer.set_attributes(f"{PARCEL_GROUP}/{name}", rule=rule)


def _texts(values: list[str]) -> np.ndarray:
    if not values:
        return np.zeros(0, "S1")
    return np.array([value.encode("utf-8") for value in values])


def parcel_axes(task: StackTask, rows: tuple[str, str]) -> dict[str, tuple[str, ...]]:
    """Return the axes of the group's datasets.

    Args:
        task: The task.
        rows: Axes of the pixels of the finest image.
    """
    if task.parcels is None:
        return {}
    axes: dict[str, tuple[str, ...]] = {
        "mask": ("sample", *rows),
        "coverage": ("sample", *rows),
        "lines": ("sample", "line", *rows),
        **dict.fromkeys(PER_SAMPLE, ("sample",)),
        "centre": ("sample", "xy"),
        "shift_m": ("sample", "xy"),
        "outline": ("outline_vertex", "xy"),
        "outline_ring": ("outline_vertex",),
        "outline_start": ("outline_end",),
        "outline_k": ("sample", "outline_point", "xy"),
    }
    return {f"{PARCEL_GROUP}/{name}": named for name, named in axes.items()}


def parcel_lengths(task: StackTask, file: Any) -> dict[str, int]:
    """Return the lengths of the axes that only the group has."""
    if task.parcels is None:
        return {}
    group = file[PARCEL_GROUP]
    return {
        "line": len(LINES),
        "xy": 2,
        "outline_vertex": group["outline"].shape[0],
        "outline_end": group["outline_start"].shape[0],
        "outline_point": group["outline_k"].shape[1],
    }
