"""Labels of the samples: read in strips, cut into windows, packed."""

from __future__ import annotations

import threading
from dataclasses import dataclass

import numpy as np

from ..rasterize import GroundTruth
from .compress import Compressor
from .records import StackTask
from .strips import strips


def label_group(resolution: float) -> str:
    """Return the group of the labels of one resolution: "labels_10m", "labels_2.5m"."""
    return f"labels_{resolution:g}m"


@dataclass(frozen=True)
class PackedLabels:
    """One layer of some windows.

    Attributes:
        payloads: One packed chunk a window.
        columns: Column -> one value a window.
    """

    payloads: list[bytes]
    columns: dict[str, np.ndarray]


class LabelReader:
    """Cuts the label layers of one resolution.

    Args:
        task: The task.
        truth: Its ground truth, one for all resolutions.
        resolution: Metres.
        compressor: Packs the chunks.
    """

    def __init__(
        self, task: StackTask, truth: GroundTruth, resolution: float, compressor: Compressor
    ) -> None:
        self.task, self.truth, self.resolution = task, truth, resolution
        self.compressor = compressor
        self._local = threading.local()
        self.grid = next(g for g in self.truth.grids if g.name == task.label_grid)
        self.counts = resolution == reference_resolution(task.label_resolutions)

    def strips(self, rows: np.ndarray) -> list[np.ndarray]:
        """Split kept windows into strips read at once."""
        return strips(self.task, rows, self.resolution)

    def name(self, layer: str) -> str:
        """Return the dataset of a layer."""
        return f"{label_group(self.resolution)}/{layer}"

    def pack(self, layer: str, rows: np.ndarray) -> PackedLabels:
        """Read, cut and compress one layer of a strip (worker thread)."""
        if getattr(self._local, "layer", "") != layer:
            self.truth.close()  # layers come one after the other: a thread needs one file open, not all
            self._local.layer = layer
        task, size_m = self.task, self.task.windows.size_m
        left, right = float(task.ulx[rows].min()), float(task.ulx[rows].max()) + size_m
        top, bottom = float(task.uly[rows].max()), float(task.uly[rows].min()) - size_m
        x, y = left - self.grid.ulx, self.grid.uly - top
        strip = self.truth.read_region(
            layer, self.resolution, task.season.year, self.grid.name, x, y, right - left, top - bottom
        )
        side = round(size_m / self.resolution)
        first_row = np.rint((top - task.uly[rows]) / self.resolution).astype(np.int64).tolist()
        first_column = np.rint((task.ulx[rows] - left) / self.resolution).astype(np.int64).tolist()
        cut = [strip[r : r + side, c : c + side] for r, c in zip(first_row, first_column)]
        columns: dict[str, np.ndarray] = {}
        if layer == "labels" and self.counts:
            columns["labelled_fraction"] = np.array([labelled_share(a) for a in cut])
            if task.label_task == "classification":
                columns["majority_class"] = np.array([majority(a) for a in cut])
        return PackedLabels(self.compressor.pack(np.stack(cut)), columns)


def reference_resolution(resolutions: tuple[float, ...]) -> float:
    """Return the label resolution that counts and selections refer to: nearest 10 m, ties to the finer."""
    return min(resolutions, key=lambda r: (abs(np.log(r / 10.0)), r))


def labelled(labels: np.ndarray) -> np.ndarray:
    """Return where a label stands: a class (not background, not ignore) or a value (not NaN)."""
    return np.isfinite(labels) if labels.dtype.kind == "f" else labels > 0


def labelled_share(labels: np.ndarray) -> float:
    """Return the share of labelled pixels, 0..1."""
    return float(labelled(labels).mean())


def majority(labels: np.ndarray) -> int:
    """Return the class with most pixels (ties: the smaller index), -1 when there is none."""
    classes = labels[labels > 0]
    return int(np.bincount(classes).argmax()) if classes.size else -1
