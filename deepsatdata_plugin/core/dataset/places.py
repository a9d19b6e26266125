"""Where windows lie: on their lattice, and no ground in two of them."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..geo import Transformer, false_northing, spatial_reference
from ..words import told
from .faults import FaultBook
from .samples_table import SAMPLES

#: A corner may be off its place by rounding, metres.
_OFF_M = 1e-3


def check_places(
    places: np.ndarray, grid: dict[str, Any], book: FaultBook, *, around_parcels: bool = False
) -> None:
    """Check windows against the grid of the dataset.

    Args:
        places: float64 (n, 5): year, EPSG code, easting and northing of the upper-left corner, side.
        grid: What dataset.json says of it.
        book: Takes the faults, under samples.csv.
        around_parcels: Windows stand around parcels: neighbours may share ground.
    """
    stride, size = float(grid["stride_m"]), float(grid["size_m"])
    shift = np.array([grid["shift_e_m"], grid["shift_n_m"]], np.float64)
    for number in np.flatnonzero(places[:, 4] != size).tolist():
        book.add(SAMPLES, "wrong_value", told("row {row}: its window is not {size:g} m wide.",
                                              row=number + 2, size=size))  # fmt: skip
    cells = np.zeros((len(places), 2), np.int64)
    for epsg in np.unique(places[:, 1]).astype(int).tolist():
        mine = places[:, 1] == epsg
        origin = shift + np.array([0.0, false_northing(epsg)])
        exact = (places[mine, 2:4] - origin) / stride
        cells[mine] = np.rint(exact)
        off = np.flatnonzero(mine)[(np.abs(exact - cells[mine]) * stride > _OFF_M).any(axis=1)]
        for number in off.tolist():
            book.add(SAMPLES, "off_lattice", told("row {row}: its corner lies on no window of the grid.",
                                                  row=number + 2))  # fmt: skip
    for year in () if around_parcels else np.unique(places[:, 0]).tolist():
        _once(places, cells, np.flatnonzero(places[:, 0] == year), size, stride, shift, book)


def _once(
    places: np.ndarray, cells: np.ndarray, rows: np.ndarray, size: float, stride: float, shift: np.ndarray,
    book: FaultBook,
) -> None:  # fmt: skip
    """Tell windows of one year that stand in a zone twice, or on ground of another zone's window."""
    keys = np.column_stack([places[rows, 1].astype(np.int64), cells[rows]])
    _, inverse, counts = np.unique(keys, axis=0, return_inverse=True, return_counts=True)
    for number in rows[counts[inverse.reshape(-1)] > 1].tolist():
        book.add(SAMPLES, "ground_twice", told("row {row}: its window is there twice.", row=number + 2))
    zones = np.unique(keys[:, 0]).tolist()
    for epsg in zones:
        mine = rows[places[rows, 1] == epsg]
        centres = places[mine, 2:4] + (size / 2, -size / 2)
        for other in zones:
            if other == epsg:
                continue
            moved = Transformer(spatial_reference(epsg).ExportToWkt(), other).points(centres)
            theirs = {tuple(key) for key in keys[keys[:, 0] == other, 1:].tolist()}
            for number, point in zip(mine.tolist(), moved):
                if np.isfinite(point).all() and _is_inside(point, other, theirs, size, stride, shift):
                    text = told("row {row}: its centre lies in a window of EPSG:{epsg}.", row=number + 2,
                                epsg=other)  # fmt: skip
                    book.add(SAMPLES, "ground_twice", text)


def _is_inside(
    point: np.ndarray, epsg: int, cells: set[tuple[int, ...]], size: float, stride: float, shift: np.ndarray
) -> bool:
    """Tell whether a point lies in a window of another zone, its edges not counted."""
    east, north = point - shift - (0.0, false_northing(epsg))
    reach = int(np.ceil(size / stride))
    column, row = int(np.floor(east / stride)), int(np.ceil(north / stride))
    for i in range(column - reach + 1, column + 1):
        for j in range(row, row + reach):
            inside_x = _OFF_M < east - i * stride < size - _OFF_M
            inside_y = _OFF_M < j * stride - north < size - _OFF_M
            if inside_x and inside_y and (i, j) in cells:
                return True
    return False
