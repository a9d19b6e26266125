"""The grid of windows: one per UTM zone, shared by all tiles of the zone.

Window corners (upper left) lie at E = shift_e + i * stride, N = FN + shift_n + j * stride in metres,
with FN = 0 in the north and 10,000,000 in the south. An anchor point shifts the grid; the shift is
snapped to the coarsest selected resolution (60 m for 20 m and 30 m together), so that every band stays
whole.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..geo import Grid, false_northing

PIXEL_M = 10.0


@dataclass(frozen=True)
class WindowGrid:
    """Size, stride and shift of the windows.

    Attributes:
        size: Side of a window in pixels of 10 m.
        stride: Step between windows in pixels of 10 m.
        shift_e: Shift of the origins in metres, 0 <= shift_e < stride * 10.
        shift_n: Likewise for northings.
        snap_m: Least distance in metres that is a whole number of pixels in every selected resolution.
    """

    size: int
    stride: int
    shift_e: float = 0.0
    shift_n: float = 0.0
    snap_m: float = 10.0

    @property
    def size_m(self) -> float:
        """Return the side of a window in metres."""
        return self.size * PIXEL_M

    @property
    def stride_m(self) -> float:
        """Return the step between windows in metres."""
        return self.stride * PIXEL_M

    def inside(self, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
        """Return the corners of all windows wholly inside a raster.

        Args:
            grid: The raster's grid; its corner lies on the 60 m lattice of its zone.

        Returns:
            (ulx, uly), float64 arrays of shape (n,), in metres, row by row from the north, each row
            from the west.
        """
        xmin, ymin, xmax, ymax = grid.bounds
        origin_n = false_northing(grid.epsg) + self.shift_n
        stride, size = self.stride_m, self.size_m
        first_i = int(np.ceil((xmin - self.shift_e) / stride))
        last_i = int(np.floor((xmax - size - self.shift_e) / stride))
        last_j = int(np.floor((ymax - origin_n) / stride))
        first_j = int(np.ceil((ymin + size - origin_n) / stride))
        east = self.shift_e + stride * np.arange(first_i, last_i + 1, dtype=np.float64)
        north = origin_n + stride * np.arange(last_j, first_j - 1, -1, dtype=np.float64)
        return np.tile(east, north.size), np.repeat(north, east.size)


def make_window_grid(
    size: int, stride: int, resolutions: tuple[float, ...], anchor: tuple[float, float, int] | None = None
) -> WindowGrid:
    """Check SIZE and STRIDE against the selected resolutions and place the grid.

    Args:
        size: Side of a window in pixels of 10 m.
        stride: Step in pixels of 10 m; 0 means `size`.
        resolutions: All selected resolutions in metres (bands, masks, labels).
        anchor: (easting, northing, epsg) of a point, already in a UTM zone, through which a window
            corner goes (after snapping); None for the zone's own origin.

    Raises:
        InputError: SIZE or STRIDE is not a whole number of pixels in every resolution.
    """
    stride = stride or size
    if size < 1 or stride < 1:
        raise InputError(f"SIZE {size} and STRIDE {stride} must be at least 1 pixel of 10 m.")
    coarsest = max(resolutions)
    for label, pixels in (("SIZE", size), ("STRIDE", stride)):
        bad = [r for r in sorted(set(resolutions)) if (pixels * PIXEL_M) % r > 1e-9]
        if bad:
            step = next(n for n in range(1, 61) if all((n * PIXEL_M) % r < 1e-9 for r in resolutions))
            lower, upper = pixels // step * step, -(-pixels // step) * step
            choice = f"{lower} or {upper}" if lower else f"{upper}"
            names = ", ".join(f"{r:g} m" for r in bad)
            raise InputError(
                f"{label} {pixels} ({pixels * PIXEL_M:g} m) is not a whole number of pixels at {names}.",
                subject=label,
                remedy=f"Use a multiple of {step}, for instance {choice}, or leave bands or labels out.",
            )
    # The coarsest resolution, or where the others do not nest in it (20 m in 30 m) a multiple of it.
    multiples = (coarsest * k for k in range(1, round(size * PIXEL_M / coarsest) + 1))
    snap = next(m for m in multiples if all(m % r < 1e-9 for r in resolutions))
    if anchor is None:
        return WindowGrid(size, stride, snap_m=snap)
    easting, northing, epsg = anchor
    step_m = stride * PIXEL_M
    shift_e = round(easting / snap) * snap % step_m
    shift_n = round((northing - false_northing(epsg)) / snap) * snap % step_m
    return WindowGrid(size, stride, shift_e, shift_n, snap)


def corners_inside(ulx: np.ndarray, uly: np.ndarray, size_m: float, ring: np.ndarray) -> np.ndarray:
    """Tell which windows have all four corners inside a polygon ring.

    Args:
        ulx: Upper-left eastings, shape (n,), metres.
        uly: Upper-left northings, shape (n,), metres.
        size_m: Side of the windows in metres.
        ring: Closed ring of shape (k, 2) in the same CRS.

    Returns:
        bool array of shape (n,). Crossing-number rule; product footprints are (nearly) convex, so
        four corners inside means the whole window inside.
    """
    result = np.ones(ulx.shape, dtype=bool)
    for dx, dy in ((0.0, 0.0), (size_m, 0.0), (0.0, -size_m), (size_m, -size_m)):
        x, y = ulx + dx, uly + dy
        crossings = np.zeros(ulx.shape, dtype=bool)
        for (x0, y0), (x1, y1) in zip(ring[:-1], ring[1:]):
            if y0 == y1:
                continue
            spans = (y0 > y) != (y1 > y)
            crossings ^= spans & (x < (x1 - x0) * (y - y0) / (y1 - y0) + x0)
        result &= crossings
    return result
