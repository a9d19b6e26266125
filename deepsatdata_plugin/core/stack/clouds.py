"""Cloud masks of L1C products, cut into windows and packed."""

from __future__ import annotations

import threading

import numpy as np

from ..errors import BadProduct, ProductError
from ..geo import Grid
from ..products.formats import format_of
from .compress import pack_chunk
from .records import StackTask
from .strips import Chunks, strips

#: Resolution of the L1C cloud masks that are cached, in metres; the raster generation has it natively.
CLOUD_NATIVE_M = 60


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
