"""Windows on their lattice: which stand too near to those of another fold, and how near folds come.

All windows of a zone stand on one lattice, so that the folds are small images of it: what is near is a sum
over a box. Distances are those between edges, the larger of east-west and north-south.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ...geo import Transformer, false_northing, spatial_reference


class Ground:
    """The places of samples.

    Args:
        corners: float64 (n, 3): EPSG code, easting and northing of the upper-left corner.
        grid: What dataset.json says of the grid.
    """

    def __init__(self, corners: np.ndarray, grid: dict[str, Any]) -> None:
        self.size_m, self.stride_m = float(grid["size_m"]), float(grid["stride_m"])
        self._shift = np.array([grid["shift_e_m"], grid["shift_n_m"]], np.float64)
        self.corners = corners
        self.epsg = corners[:, 0].astype(np.int64)
        self.zones = np.unique(self.epsg).tolist()
        self.cells = np.zeros((len(corners), 2), np.int64)
        for epsg in self.zones:
            mine = self.epsg == epsg
            self.cells[mine] = np.rint(self.lattice(corners[mine, 1:], epsg))

    def lattice(self, points: np.ndarray, epsg: int) -> np.ndarray:
        """Return points of a zone in strides from the lattice's origin, east and north, float64 (n, 2)."""
        places: np.ndarray = (points - self._shift - np.array([0.0, false_northing(epsg)])) / self.stride_m
        return places

    def blocks(self, side_m: float) -> tuple[np.ndarray, float]:
        """Return the block of each sample, int64 (n, 3), and its side in metres: whole strides."""
        strides = max(1, round(side_m / self.stride_m))
        return np.column_stack([self.epsg, self.cells // strides]), strides * self.stride_m

    def reach(self, distance_m: float) -> int:
        """Return within how many cells windows overlap, or come nearer than a distance."""
        return max(0, int(np.ceil((self.size_m + distance_m) / self.stride_m - 1e-9)) - 1)

    def too_near(self, fold: np.ndarray, distance_m: float, count: int) -> np.ndarray:
        """Return which samples have to go so that no window of another fold overlaps or comes nearer.

        Of two folds that meet, the one with more samples gives way.

        Args:
            fold: int (n,), -1 for samples that do not count.
            distance_m: Least distance; 0: windows may touch.
            count: Number of folds.

        Returns:
            bool (n,).
        """
        sizes = np.bincount(fold[fold >= 0], minlength=count)
        rank = np.empty(count, np.int64)  # 0 stays whatever comes
        rank[np.lexsort((-np.arange(count), sizes))] = np.arange(count)
        gone = np.zeros(fold.size, bool)
        for stronger in range(count):
            near = self._near(fold == stronger, self.reach(distance_m))
            gone |= near & (fold >= 0) & (rank[fold] > rank[stronger])
        return gone

    def distance(self, fold: np.ndarray, one: int, other: int) -> float:
        """Return the least distance between windows of two folds in metres; they hold samples."""
        mine, theirs = fold == one, fold == other
        low, high = -1, 1
        while not (self._near(theirs, high) & mine).any():
            low, high = high, high * 2
        while high - low > 1:
            middle = (low + high) // 2
            if (self._near(theirs, middle) & mine).any():
                high = middle
            else:
                low = middle
        return max(0.0, high * self.stride_m - self.size_m)

    def _near(self, chosen: np.ndarray, reach: int) -> np.ndarray:
        """Return which samples lie within so many cells of a chosen one, in all zones."""
        result = np.zeros(chosen.size, bool)
        for epsg in self.zones:
            mine = self.epsg == epsg
            if not (chosen & mine).any():
                continue
            count = _box_counter(self.cells[chosen & mine])
            result[mine] |= count(self.cells[mine], reach) > 0
            for other in self.zones:
                if other != epsg:
                    theirs = np.flatnonzero(self.epsg == other)
                    result[theirs] |= count(self._seen_from(theirs, epsg), reach + 1) > 0
        return result

    def _seen_from(self, rows: np.ndarray, epsg: int) -> np.ndarray:
        """Return cells of samples of another zone, as far as its lattice can tell: their centre's."""
        own = int(self.epsg[rows[0]])
        half = self.size_m / 2
        centres = self.corners[rows, 1:] + np.array([half, -half])
        moved = Transformer(spatial_reference(own).ExportToWkt(), epsg).points(centres)
        far = ~np.isfinite(moved).all(axis=1)
        moved[far] = 0.0
        cells: np.ndarray = np.rint(self.lattice(moved - np.array([half, -half]), epsg)).astype(np.int64)
        cells[far] = -(2**40)
        return cells


def _box_counter(cells: np.ndarray) -> Callable[[np.ndarray, int], np.ndarray]:
    """Return what counts cells in boxes around places: count(places (n, 2), reach) -> int64 (n,)."""
    low = cells.min(axis=0)
    extent = cells.max(axis=0) - low + 1
    image = np.zeros(tuple(extent), np.int64)
    np.add.at(image, tuple((cells - low).T), 1)
    sums = np.zeros(tuple(extent + 1), np.int64)
    sums[1:, 1:] = image.cumsum(axis=0).cumsum(axis=1)

    def count(places: np.ndarray, reach: int) -> np.ndarray:
        first = np.clip(places - low - reach, 0, extent)
        last = np.clip(places - low + reach + 1, 0, extent)
        return np.asarray(
            sums[last[:, 0], last[:, 1]] - sums[first[:, 0], last[:, 1]]
            - sums[last[:, 0], first[:, 1]] + sums[first[:, 0], first[:, 1]]
        )  # fmt: skip

    return count
