"""The pixel grid: where it lies, what it holds, which pixel a corner is. Nothing is rounded in silence.

The module loads without numpy, since choices that QGIS reads when it starts lead here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import InputError
from ..words import told

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: A corner this far from the lattice, in pixels, still lies on it: what float64 leaves of a sum.
_ROUNDING = 1e-4


@dataclass(frozen=True)
class Block:
    """A rectangle of pixels of a grid; stops are exclusive.

    Attributes:
        row_start, row_stop: Rows, counted from the grid's upper-left corner.
        column_start, column_stop: Columns.
    """

    row_start: int
    row_stop: int
    column_start: int
    column_stop: int

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns)."""
        return self.row_stop - self.row_start, self.column_stop - self.column_start


@dataclass(frozen=True)
class Grid:
    """A north-up raster grid in a projected CRS in metres, mostly a UTM zone.

    Attributes:
        epsg: EPSG code of the CRS: 326xx (north) or 327xx (south) for UTM zones.
        ulx: Easting of the upper-left corner in metres.
        uly: Northing of the upper-left corner in metres.
        resolution: Pixel side in metres.
        width: Columns.
        height: Rows.
    """

    epsg: int
    ulx: float
    uly: float
    resolution: float
    width: int
    height: int

    @classmethod
    def of_bounds(cls, epsg: int, bounds: tuple[float, float, float, float], resolution: float) -> Grid:
        """Return the grid that fills bounds (xmin, ymin, xmax, ymax; metres).

        Raises:
            InputError: They are no whole number of pixels wide and high.
        """
        xmin, ymin, xmax, ymax = bounds
        return cls(
            epsg,
            xmin,
            ymax,
            resolution,
            _whole(xmax - xmin, resolution, (xmax - xmin, ymax - ymin)),
            _whole(ymax - ymin, resolution, (xmax - xmin, ymax - ymin)),
        )

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Return (xmin, ymin, xmax, ymax) in metres."""
        return (self.ulx, self.uly - self.height_m, self.ulx + self.width_m, self.uly)

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns)."""
        return self.height, self.width

    @property
    def width_m(self) -> float:
        """Extent to the east in metres."""
        return self.width * self.resolution

    @property
    def height_m(self) -> float:
        """Extent to the south in metres."""
        return self.height * self.resolution

    def at(self, resolution: float) -> Grid:
        """Return the grid of the same ground with other pixels.

        Args:
            resolution: Pixel side in metres.

        Raises:
            InputError: The ground is no whole number of such pixels.
        """
        if resolution == self.resolution:
            return self
        extent = self.width_m, self.height_m
        width, height = (_whole(side, resolution, extent) for side in extent)
        return Grid(self.epsg, self.ulx, self.uly, resolution, width, height)

    def contains(
        self, ulx: NDArray[np.float64] | float, uly: NDArray[np.float64] | float, size_m: float
    ) -> NDArray[np.bool_]:
        """Tell which squares lie wholly inside.

        Args:
            ulx: Eastings of their upper-left corners in metres, any shape.
            uly: Northings, the same shape.
            size_m: Their side in metres.
        """
        import numpy as np

        x, y = np.asarray(ulx, np.float64), np.asarray(uly, np.float64)
        xmin, ymin, xmax, ymax = self.bounds
        inside: NDArray[np.bool_] = (x >= xmin) & (x + size_m <= xmax) & (y - size_m >= ymin) & (y <= ymax)
        return inside

    def index(
        self, ulx: NDArray[np.float64] | float, uly: NDArray[np.float64] | float
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return the pixels whose upper-left corners these are; they may lie outside the grid.

        Args:
            ulx: Eastings in metres, any shape.
            uly: Northings, the same shape.

        Returns:
            (rows, columns), int64 of that shape.

        Raises:
            InputError: A corner lies between the lines of the grid.
        """
        import numpy as np

        x, y = np.asarray(ulx, np.float64), np.asarray(uly, np.float64)
        rows, columns = (self.uly - y) / self.resolution, (x - self.ulx) / self.resolution
        whole_rows, whole_columns = np.rint(rows), np.rint(columns)
        beside = (np.abs(rows - whole_rows) > _ROUNDING) | (np.abs(columns - whole_columns) > _ROUNDING)
        if beside.any():
            first = int(np.flatnonzero(beside)[0])
            raise InputError(
                told(
                    "the corner {float:.10g}, {float_2:.10g} lies between the {pixels}.",
                    float=float(x.flat[first]),
                    float_2=float(y.flat[first]),
                    pixels=self._pixels(),
                )
            )
        return whole_rows.astype(np.int64), whole_columns.astype(np.int64)

    def window(self, ulx: float, uly: float, size_m: float) -> Block:
        """Return the pixels of a square; it may reach beyond the grid.

        Args:
            ulx: Easting of its upper-left corner in metres.
            uly: Northing.
            size_m: Its side in metres.

        Raises:
            InputError: Its edges lie between the lines of the grid.
        """
        row, column = (int(number) for number in self.index(ulx, uly))
        pixels = _whole(size_m, self.resolution, (size_m, size_m))
        return Block(row, row + pixels, column, column + pixels)

    def is_aligned(self, other: Grid) -> bool:
        """Tell whether every corner of another grid's pixels, or of this one's, is a corner of the other.

        True for grids of one CRS on one lattice: the coarser pixels are made of whole finer ones.
        """
        fine, coarse = sorted((self, other), key=lambda grid: grid.resolution)
        try:
            fine.index(coarse.ulx, coarse.uly)
            _whole(coarse.resolution, fine.resolution, (coarse.resolution, coarse.resolution))
        except InputError:
            return False
        return self.epsg == other.epsg

    def check_aligned(self, other: Grid, subject: str = "") -> None:
        """Refuse a grid whose pixels lie across those of this one.

        Args:
            other: The grid.
            subject: What it belongs to, for the error.

        Raises:
            InputError: `is_aligned` is not so; both corners are in the message.
        """
        if not self.is_aligned(other):
            raise InputError(
                told(
                    "its {pixels} do not fit the {pixels_2}.", pixels=other._pixels(), pixels_2=self._pixels()
                ),
                subject=subject,
            )

    def _pixels(self) -> str:
        return told(
            "pixels of {resolution:g} m from {ulx:.10g}, {uly:.10g} (EPSG:{epsg})",
            resolution=self.resolution,
            ulx=self.ulx,
            uly=self.uly,
            epsg=self.epsg,
        )


def _whole(side: float, resolution: float, extent: tuple[float, float]) -> int:
    pixels = side / resolution if resolution > 0 else 0.0
    if round(pixels) < 1 or abs(pixels - round(pixels)) > _ROUNDING:
        raise InputError(
            told(
                "its extent of {extent:g} x {extent_2:g} m is no whole number of pixels of {resolution:g} m.",
                extent=extent[0],
                extent_2=extent[1],
                resolution=resolution,
            ),
            remedy="Leave that resolution out, or choose an extent that is a multiple of it.",
        )
    return round(pixels)
