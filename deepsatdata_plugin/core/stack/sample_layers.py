"""Labels and L1C cloud masks of the samples: read in strips, cut into windows, packed."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

import numpy as np

from ..dataset.format import label_group
from ..dataset.shard import pack_chunk
from ..errors import ProductError
from ..geo import Grid
from ..products.formats import format_of
from ..rasterize.files.format import LAYERS
from ..rasterize.files.read import GroundTruth
from .decode import BadProduct
from .records import StackTask

#: Windows of one strip, at most.
STRIP = 128

#: Pixels of one strip, from its first window to its last, at most; bounds the memory of a worker and the
#: time until it hears of a cancel.
STRIP_PIXELS = 4 * 2**20

#: Resolution of the L1C cloud masks that are cached, in metres; the raster generation has it natively.
CLOUD_NATIVE_M = 60


@dataclass
class Chunks:
    """Packed chunks and columns of a group of windows.

    Attributes:
        payloads: Dataset -> one chunk a window.
        columns: Column -> one value a window.
    """

    payloads: dict[str, list[bytes]] = field(default_factory=dict)
    columns: dict[str, np.ndarray] = field(default_factory=dict)


def strips(task: StackTask, rows: np.ndarray, resolution: float) -> list[np.ndarray]:
    """Split windows, in order, into runs on one northing that are read at once.

    Args:
        task: The task.
        rows: Task rows of the windows, in sample order.
        resolution: Of the pixels to be read, metres.
    """
    if not rows.size:
        return []
    edges = np.flatnonzero(np.diff(task.uly[rows]) != 0) + 1
    longest = STRIP_PIXELS * resolution**2 / task.windows.size_m  # metres
    parts: list[np.ndarray] = []
    for run in np.split(rows, edges):
        start = 0
        for end in range(1, run.size + 1):
            if (
                end == run.size
                or end - start == STRIP
                or task.ulx[run[end]] + task.windows.size_m - task.ulx[run[start]] > longest
            ):
                parts.append(run[start:end])
                start = end
    return parts


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
    """Return the class with most pixels (ties: the smaller index), 0 when there is none."""
    classes = labels[labels > 0]
    return int(np.bincount(classes).argmax()) if classes.size else 0


class CloudMasks:
    """Cuts the cloud masks of L1C products and computes the clear fractions.

    Masks are read once a product at 60 m (3.3 MB a product) and repeated where the windows need a
    finer grid.

    Args:
        task: The task.
        kept: bool (windows, T planned): steps each window keeps.
        clear: float32 (windows, T planned): filled for the windows packed.
    """

    def __init__(self, task: StackTask, kept: np.ndarray, clear: np.ndarray) -> None:
        self.task, self.kept, self.clear = task, kept, clear
        finest = task.layers[0].grid
        width, height = (
            -(-round(pixels * finest.resolution) // CLOUD_NATIVE_M)
            for pixels in (finest.width, finest.height)
        )
        self.grid = Grid(finest.epsg, finest.ulx, finest.uly, CLOUD_NATIVE_M, width, height)
        self._masks: dict[int, np.ndarray] = {}
        self._locks = [threading.Lock() for _ in task.products]

    def groups(self, rows: np.ndarray) -> list[np.ndarray]:
        """Split kept windows into strips."""
        return strips(self.task, rows, self.task.cloud_m)

    def _mask(self, number: int) -> np.ndarray:
        with self._locks[number]:
            if number not in self._masks:
                product = self.task.products[number]
                try:
                    self._masks[number] = format_of(product).cloud_mask(product, self.grid)
                except ProductError as error:
                    raise BadProduct(str(error), subject=product.name) from error
            return self._masks[number]

    def pack(self, rows: np.ndarray) -> Chunks:
        """Cut and compress the masks of a strip (worker thread)."""
        task = self.task
        size, factor = round(task.windows.size_m / task.cloud_m), CLOUD_NATIVE_M // task.cloud_m
        tops, lefts = self.grid.at(task.cloud_m).index(task.ulx[rows], task.uly[rows])
        payloads = []
        for position, row in enumerate(rows.tolist()):
            chunk = np.zeros((len(task.steps), size, size), dtype=np.uint8)
            r = np.arange(tops[position], tops[position] + size) // factor
            c = np.arange(lefts[position], lefts[position] + size) // factor
            for target, step in enumerate(np.flatnonzero(self.kept[row]).tolist()):
                numbers = task.steps[step].products
                values = self._mask(numbers[0])[np.ix_(r, c)]
                for number in numbers[1:]:
                    values = np.where(values == 255, self._mask(number)[np.ix_(r, c)], values)
                chunk[target] = values
                self.clear[row, step] = (values == 0).mean(dtype=np.float64)
            payloads.append(pack_chunk(chunk))
        return Chunks({f"cloud_{task.cloud_m}m": payloads})
