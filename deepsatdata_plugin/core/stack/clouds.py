"""Cloud masks of L1C products: read once a task, cut into windows; a pixel's mask is its own product's."""

from __future__ import annotations

import zlib

import numpy as np

from ..geo import Grid
from ..products import Product, format_of
from ..workers import Workers
from .clear import CLEAR_CLOUD, clear_table
from .decode import looking_twice
from .records import StackTask

#: Resolution at which masks are read, in metres; the raster generation has it natively.
CLOUD_NATIVE_M = 60

_CLEAR = clear_table(CLEAR_CLOUD)


class CloudMasks:
    """The cloud masks of a task's products.

    They wait packed at 60 m; those of the ground that is worked on lie open.

    Args:
        task: The task.
    """

    def __init__(self, task: StackTask) -> None:
        self.task = task
        self.resolution = float(task.cloud_m)
        self._pixels = round(task.windows.size_m / task.cloud_m)
        self._factor = CLOUD_NATIVE_M // task.cloud_m
        finest = task.layers[0].grid
        width, height = (-(-round(side) // CLOUD_NATIVE_M) for side in (finest.width_m, finest.height_m))
        self.grid = Grid(finest.epsg, finest.ulx, finest.uly, CLOUD_NATIVE_M, width, height)
        self._rows, self._cols = self.grid.at(task.cloud_m).index(task.ulx, task.uly)
        self._first = np.array([step.products[0] for step in task.steps])
        self._packed: dict[int, bytes] = {}
        self._masks = np.zeros((0, 0, 0), dtype=np.uint8)
        self._corner = (0, 0)
        # (window, step) -> which product gave the pixels, where it is not the first of the step everywhere.
        self._chosen: dict[tuple[int, int], np.ndarray] = {}

    def load(self, workers: Workers, rows: np.ndarray) -> None:
        """Make ready the masks under the windows of one region.

        Raises:
            BadProduct: A mask is damaged.
            EnvironmentFailure: The machine failed.
        """
        r, c, factor = self._rows[rows], self._cols[rows], self._factor
        top, left = int(r.min()) // factor, int(c.min()) // factor
        bottom = (int(r.max()) + self._pixels - 1) // factor + 1
        right = (int(c.max()) + self._pixels - 1) // factor + 1
        self._corner = (top, left)
        numbers = range(len(self.task.products))
        self._masks = np.zeros((len(numbers), bottom - top, right - left), dtype=np.uint8)

        def load(number: int) -> np.ndarray:
            mask = self._mask(number)[top:bottom, left:right]
            self._masks[number] = mask
            return mask

        for _ in workers.in_order(load, numbers):
            pass

    def _mask(self, number: int) -> np.ndarray:
        if number not in self._packed:
            product = self.task.products[number]
            mask = _read(product, self.grid)
            self._packed[number] = zlib.compress(np.ascontiguousarray(mask).data, 1)
            return mask
        octets = zlib.decompress(self._packed[number])
        return np.frombuffer(octets, dtype=np.uint8).reshape(self.grid.height, self.grid.width)

    def _values(self, rows: np.ndarray, products: np.ndarray) -> np.ndarray:
        """Return the mask values of some windows, each pixel from a product; `products` broadcasts."""
        place = np.arange(self._pixels)
        r = ((self._rows[rows][:, None] + place) // self._factor - self._corner[0])[:, None, :, None]
        c = ((self._cols[rows][:, None] + place) // self._factor - self._corner[1])[:, None, None, :]
        return self._masks[products, r, c]

    def note(self, rows: np.ndarray, source: np.ndarray, resolution: float) -> None:
        """Remember which products gave the pixels of some windows in the finest layer (worker thread)."""
        for step, choice in self._choices(source, resolution):
            for place in np.flatnonzero(choice.any(axis=(1, 2))).tolist():
                self._chosen[int(rows[place]), step] = choice[place].astype(np.uint8)

    def _choices(self, source: np.ndarray, resolution: float) -> list[tuple[int, np.ndarray]]:
        """Return (step, which of its products gave each mask pixel's centre, (n, H, W)) of merged steps."""
        found = []
        for step, planned in enumerate(self.task.steps):
            if len(planned.products) > 1:
                found.append((step, _at_centres(source[:, step], resolution, self.resolution)))
        return found

    def clear(self, rows: np.ndarray, source: np.ndarray | None, resolution: float) -> np.ndarray:
        """Return where some windows are clear according to the masks.

        Args:
            rows: Task rows (n,).
            source: Which of a step's products gave the pixel, (n, T planned, H, W) of an image layer; None
                where every step is one product.
            resolution: Of that layer, metres.

        Returns:
            bool (n, T planned, H, W) at the masks' stored resolution.
        """
        flags = _CLEAR[self._values(rows, self._first[None, :, None, None])]
        if source is not None:
            for step, choice in self._choices(source, resolution):
                products = np.array(self.task.steps[step].products)[choice]
                flags[:, step] = _CLEAR[self._values(rows, products[:, None])[:, 0]]
        return flags

    def possible(self, rows: np.ndarray) -> np.ndarray:
        """Return where windows are clear if all pixels have data, of whichever product of a step.

        Returns:
            bool (n, T planned, H, W) at the masks' stored resolution.
        """
        flags = self.clear(rows, None, self.resolution)
        for step, planned in enumerate(self.task.steps):
            for product in planned.products[1:]:
                flags[:, step] |= _CLEAR[self._values(rows, np.full((1, 1, 1, 1), product))[:, 0]]
        return flags

    def classes(self, rows: np.ndarray) -> np.ndarray:
        """Return the stored masks of some windows, uint8 (n, T planned, H, W)."""
        values = self._values(rows, self._first[None, :, None, None])
        for step, planned in enumerate(self.task.steps):
            if len(planned.products) == 1:
                continue
            for place, row in enumerate(rows.tolist()):
                choice = self._chosen.get((row, step))
                if choice is not None:
                    products = np.array(planned.products)[choice][None, None]
                    values[place, step] = self._values(rows[place : place + 1], products)[0, 0]
        return values

    def release(self, rows: np.ndarray) -> None:
        """Forget what was remembered of some windows."""
        if self._chosen:
            gone = set(rows.tolist())
            self._chosen = {key: value for key, value in self._chosen.items() if key[0] not in gone}


def _read(product: Product, grid: Grid) -> np.ndarray:
    name = "MSK_CLASSI" if "MSK_CLASSI" in product.masks else "MSK_CLOUDS"
    return looking_twice(product, product.masks[name], lambda: format_of(product).cloud_mask(product, grid))


def _at_centres(source: np.ndarray, resolution: float, wanted: float) -> np.ndarray:
    """Bring (n, H, W) to another resolution: what is found at the centre, of four the north-western one."""
    if resolution >= wanted:
        factor = round(resolution / wanted)
        return source.repeat(factor, axis=1).repeat(factor, axis=2)
    factor = round(wanted / resolution)
    return source[:, (factor - 1) // 2 :: factor, (factor - 1) // 2 :: factor]
