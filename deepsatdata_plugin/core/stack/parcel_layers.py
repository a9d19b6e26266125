"""The parcel that a sample stands around, drawn into its window: mask, coverage, lines of cut pixels."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..geo import Block, PolygonSet
from ..rasterize import CoverageRuns, centre_runs, coverage_runs, pixel_edges
from ..sampling import boundary_lines, outline_of, resampled
from .compress import Compressor
from .records import StackTask

#: Layers with a chunk a sample -> type and planes of it.
PARCEL_LAYERS: dict[str, tuple[np.dtype[Any], int]] = {
    "mask": (np.dtype(np.uint8), 1),
    "coverage": (np.dtype(np.float32), 1),
    "lines": (np.dtype(np.float32), 4),
}

#: Planes of the lines, in order.
LINES = ("slope", "local intercept", "global intercept", "crossings")

#: Pixels and windows drawn at once, at most (but one window at least): bounds memory, and the time until a
#: worker hears of a cancel.
_PIXELS, _WINDOWS = 2**20, 256


def parcel_pixels(task: StackTask) -> int:
    """Return the side of a window in pixels of the parcel's layers: those of the finest image."""
    return task.layers[0].pixels


def parcel_bytes(task: StackTask) -> int:
    """Return the uncompressed bytes that a sample's parcel takes, its outline as it came not counted."""
    if task.parcels is None or task.parameters.parcels is None:
        return 0
    pixels = parcel_pixels(task) ** 2 * sum(dtype.itemsize * n for dtype, n in PARCEL_LAYERS.values())
    return pixels + 8 * task.parameters.parcels.vertices


class ParcelLayers:
    """Draws the parcels of a task.

    Args:
        task: The task; it has parcels.
        compressor: Packs the chunks.
    """

    def __init__(self, task: StackTask, compressor: Compressor) -> None:
        self.task, self.compressor = task, compressor
        self.side, self.resolution = parcel_pixels(task), float(task.layers[0].grid.resolution)

    def parts(self, rows: NDArray[np.int64]) -> list[NDArray[np.int64]]:
        """Split windows into those that are drawn at once."""
        count = max(1, min(_WINDOWS, _PIXELS // self.side**2))
        return [rows[start : start + count] for start in range(0, rows.size, count)]

    def pack(self, layer: str, rows: NDArray[np.int64]) -> list[bytes]:
        """Draw and compress one layer of some windows (worker thread)."""
        return self.compressor.pack(self.draw(layer, rows))

    def draw(self, layer: str, rows: NDArray[np.int64]) -> NDArray[Any]:
        """Draw one layer of some windows: (n, rows, columns), lines (n, 4, rows, columns)."""
        shapes = shapes_in_windows(self.task, rows)
        if layer == "lines":
            return np.stack([self._lines(shapes, number) for number in range(rows.size)])
        edges = pixel_edges(shapes, 0.0, 0.0, self.resolution)
        window = Block(0, self.side, 0, self.side)
        runs = coverage_runs(edges, window) if layer == "coverage" else centre_runs(edges, window)
        return _painted(runs, rows.size, self.side, PARCEL_LAYERS[layer][0])

    def _lines(self, shapes: PolygonSet, number: int) -> NDArray[np.float32]:
        lines = boundary_lines(outline_of(shapes, number, 0.0, 0.0, self.resolution), self.side)
        return np.stack([lines.slope, lines.local, lines.whole, lines.crossings.astype(np.float32)])


def _painted(runs: CoverageRuns, count: int, side: int, dtype: np.dtype[Any]) -> NDArray[Any]:
    """Return the coverage of runs in a plane a feature."""
    planes = np.zeros((count, side, side), dtype)
    feature, row, column, coverage = runs.cells()
    planes[feature, row, column] = coverage
    return planes


def shapes_in_windows(task: StackTask, rows: NDArray[np.int64]) -> PolygonSet:
    """Return the parcels of some windows in metres east and north of each window's upper-left corner."""
    if task.parcels is None:
        raise ValueError("the windows stand around no parcels")
    return task.parcels.polygons.taken(rows).moved(-task.ulx[rows], -task.uly[rows])


def outlines(
    task: StackTask, rows: NDArray[np.int64], vertices: int
) -> tuple[NDArray[np.float32], NDArray[np.int32], NDArray[np.int64], NDArray[np.float32]]:
    """Return the outlines of the parcels of some windows in pixels of the finest image, x before y.

    Args:
        task: The task; it has parcels.
        rows: Its windows.
        vertices: Points of the outlines of equal length.

    Returns:
        (v, 2) vertices of all rings of all parcels, each ring closed; (v,) which ring of its parcel a
        vertex belongs to, shells and holes as they came; (n + 1,) where the vertices of each parcel begin;
        and (n, vertices, 2) points at equal distances along the ring that encloses most.
    """
    shapes, resolution = shapes_in_windows(task, rows), float(task.layers[0].grid.resolution)
    size = np.abs(shapes.ring_areas())
    first = np.searchsorted(shapes.ring_feature, np.arange(rows.size + 1))
    points: list[NDArray[np.float64]] = []
    ring_numbers: list[int] = []
    fixed = np.zeros((rows.size, vertices, 2), np.float32)
    starts = np.zeros(rows.size + 1, np.int64)
    for number in range(rows.size):
        rings = outline_of(shapes, number, 0.0, 0.0, resolution)
        fixed[number] = resampled(rings[int(size[first[number] : first[number + 1]].argmax())], vertices)
        for ring_number, ring in enumerate(rings):
            points.append(ring)
            ring_numbers += [ring_number] * len(ring)
        starts[number + 1] = len(ring_numbers)
    xy = np.concatenate(points).astype(np.float32) if points else np.zeros((0, 2), np.float32)
    return xy, np.array(ring_numbers, np.int32), starts, fixed
