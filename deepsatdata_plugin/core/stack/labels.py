"""Labels of the samples: read in strips, cut into windows, packed."""

from __future__ import annotations

import numpy as np

from ..rasterize import LAYERS, GroundTruth
from .compress import pack_chunk
from .records import StackTask
from .strips import Chunks, strips


def label_group(resolution: float) -> str:
    """Return the group of the labels of one resolution: "labels_10m", "labels_2.5m"."""
    return f"labels_{resolution:g}m"


class LabelReader:
    """Cuts the label layers of one resolution.

    Args:
        task: The task.
        resolution: Metres.
    """

    def __init__(self, task: StackTask, resolution: float) -> None:
        self.task, self.resolution = task, resolution
        self.truth = GroundTruth.open(task.ground_truth)
        self.grid = next(g for g in self.truth.grids if g.name == task.label_grid)
        self.counts = resolution == reference_resolution(task.label_resolutions)

    def groups(self, rows: np.ndarray) -> list[np.ndarray]:
        """Split kept windows into strips read at once."""
        return strips(self.task, rows, self.resolution)

    def pack(self, rows: np.ndarray) -> Chunks:
        """Read, cut and compress all layers of a strip (worker thread)."""
        task, size = self.task, round(self.task.windows.size_m / self.resolution)
        left, right = task.ulx[rows].min(), task.ulx[rows].max() + task.windows.size_m
        top = float(task.uly[rows[0]])
        starts = np.rint((task.ulx[rows] - left) / self.resolution).astype(np.int64).tolist()
        chunks = Chunks()
        for layer in LAYERS:
            strip = self.truth.read_region(
                layer, self.resolution, task.season.year, self.grid.name,
                float(left) - self.grid.ulx, self.grid.uly - top, float(right - left), task.windows.size_m,
            )  # fmt: skip
            cut = [strip[:, start : start + size] for start in starts]
            chunks.payloads[f"{label_group(self.resolution)}/{layer}"] = [pack_chunk(a) for a in cut]
            if layer == "labels" and self.counts:
                chunks.columns["labelled_fraction"] = np.array([labelled_share(a) for a in cut])
                if self.truth.task == "classification":
                    chunks.columns["majority_class"] = np.array([majority(a) for a in cut])
        return chunks


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
