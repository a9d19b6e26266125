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
from ..words import any_of, told

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

    def lattice(self, grid: Grid) -> Lattice:
        """Return the windows wholly inside a raster.

        Args:
            grid: The raster's grid; its corner lies on the 60 m lattice of its zone.
        """
        xmin, ymin, xmax, ymax = grid.bounds
        origin_n = false_northing(grid.epsg) + self.shift_n
        stride, size = self.stride_m, self.size_m
        first_i = int(np.ceil((xmin - self.shift_e) / stride))
        last_i = int(np.floor((xmax - size - self.shift_e) / stride))
        last_j = int(np.floor((ymax - origin_n) / stride))
        first_j = int(np.ceil((ymin + size - origin_n) / stride))
        columns, rows = max(0, last_i - first_i + 1), max(0, last_j - first_j + 1)
        if not columns or not rows:
            columns = rows = 0
        return Lattice(
            grid.epsg,
            self.shift_e + stride * first_i,
            origin_n + stride * last_j,
            columns,
            rows,
            size,
            stride,
        )


#: Points within this distance of a window's edge lie on it (rounding of a transformation), metres.
ON_EDGE_M = 1e-3


@dataclass(frozen=True)
class Lattice:
    """The windows wholly inside one raster: rows from the north, columns from the west.

    Attributes:
        epsg: UTM zone of the raster.
        ulx: Upper-left easting of the first window in metres.
        uly: Upper-left northing of the first window in metres.
        columns: Windows in a row.
        size_m: Side of a window.
        stride_m: Step from window to window.
    """

    epsg: int
    ulx: float
    uly: float
    columns: int
    rows: int
    size_m: float
    stride_m: float

    @property
    def shape(self) -> tuple[int, int]:
        """Return (rows, columns), the shape of arrays with a value a window."""
        return self.rows, self.columns

    @property
    def east(self) -> np.ndarray:
        """Return the western edges of the columns in metres, float64 (columns,)."""
        return self.ulx + self.stride_m * np.arange(self.columns)

    @property
    def north(self) -> np.ndarray:
        """Return the northern edges of the rows in metres, float64 (rows,)."""
        return self.uly - self.stride_m * np.arange(self.rows)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Return (xmin, ymin, xmax, ymax) of all windows together, in metres."""
        east = self.ulx + self.stride_m * (self.columns - 1) + self.size_m
        south = self.uly - self.stride_m * (self.rows - 1) - self.size_m
        return self.ulx, south, east, self.uly

    def corners(self, wanted: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return (ulx, uly) in metres of the windows that a bool array of `shape` names, row by row."""
        row, column = np.nonzero(wanted)
        return self.ulx + self.stride_m * column, self.uly - self.stride_m * row

    def holding(self, points: np.ndarray) -> np.ndarray:
        """Return which windows hold points, their edges included.

        Args:
            points: (n, 2) in the raster's zone, metres.

        Returns:
            int32 (n, 4): first row, row after the last, first column, column after the last; rows or columns
            are empty where no window holds the point.
        """
        reach = self.size_m + ON_EDGE_M
        east = (points[:, 0] - self.ulx) / self.stride_m
        south = (self.uly - points[:, 1]) / self.stride_m
        over, edge = reach / self.stride_m, ON_EDGE_M / self.stride_m
        ranges = (
            (np.ceil(south - over), np.floor(south + edge) + 1, self.rows),
            (np.ceil(east - over), np.floor(east + edge) + 1, self.columns),
        )
        limits = [np.clip(limit, 0, most) for first, last, most in ranges for limit in (first, last)]
        return np.stack(limits, axis=1).astype(np.int32)


@dataclass(frozen=True)
class TileWindows:
    """Some windows of one tile.

    Attributes:
        tile: MGRS tile without T.
        epsg: Its UTM zone.
        ulx: Upper-left eastings in metres, float64 (n,), row by row from the north, each from the west.
        uly: Upper-left northings likewise.
    """

    tile: str
    epsg: int
    ulx: np.ndarray
    uly: np.ndarray


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
        raise InputError(
            told(
                "SIZE {size} and STRIDE {stride} must be at least 1 pixel of 10 m.", size=size, stride=stride
            )
        )
    coarsest = max(resolutions)
    for label, pixels in (("SIZE", size), ("STRIDE", stride)):
        bad = [r for r in sorted(set(resolutions)) if (pixels * PIXEL_M) % r > 1e-9]
        if bad:
            step = next(n for n in range(1, 61) if all((n * PIXEL_M) % r < 1e-9 for r in resolutions))
            lower, upper = pixels // step * step, -(-pixels // step) * step
            choice = any_of([f"{lower}", f"{upper}"]) if lower else f"{upper}"
            names = ", ".join(f"{r:g} m" for r in bad)
            raise InputError(
                told(
                    "{label} {pixels} ({value:g} m) is not a whole number of pixels at {names}.",
                    label=label,
                    pixels=pixels,
                    value=pixels * PIXEL_M,
                    names=names,
                ),
                subject=label,
                remedy=told(
                    "Use a multiple of {step}, for instance {choice}, or leave bands or labels out.",
                    step=step,
                    choice=choice,
                ),
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
