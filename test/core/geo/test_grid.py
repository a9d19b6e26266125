"""The grid: bounds, other resolutions, corners, windows; what does not fit is refused, never rounded."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
from hypothesis import given, strategies as st

from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.geo import Block, Grid

GRID = Grid(32631, 600_000.0, 5_000_040.0, 10.0, 120, 96)


def test_ground_of_a_grid():
    assert GRID.bounds == (600_000, 4_999_080, 601_200, 5_000_040)
    assert (GRID.width_m, GRID.height_m, GRID.shape) == (1200, 960, (96, 120))
    assert Grid.of_bounds(32631, GRID.bounds, 10.0) == GRID
    assert pickle.loads(pickle.dumps(GRID)) == GRID


@pytest.mark.parametrize(
    ("resolution", "shape"), [(10, (96, 120)), (60, (16, 20)), (2.5, (384, 480)), (1.25, (768, 960))]
)
def test_other_resolutions_of_the_same_ground(resolution, shape):
    other = GRID.at(resolution)
    assert other.shape == shape
    assert other.bounds == GRID.bounds
    assert other.at(10) == GRID


@pytest.mark.parametrize("resolution", [7, 50, 0, -10, 2000])
def test_a_resolution_that_does_not_fit_is_refused(resolution):
    with pytest.raises(
        InputError, match=f"extent of 1200 x 960 m is no whole number of pixels of {resolution} m"
    ):
        GRID.at(resolution)


def test_squares_inside():
    x = np.array([600_000, 599_990, 601_190, 601_200, 600_500])
    y = np.array([5_000_040, 5_000_040, 4_999_090, 4_999_090, 5_000_050])
    assert GRID.contains(x, y, 10).tolist() == [True, False, True, False, False]
    assert bool(GRID.contains(600_000, 5_000_040, 960))
    assert not bool(GRID.contains(600_000, 5_000_040, 961))


@given(st.integers(-500, 500), st.integers(-500, 500), st.sampled_from([60, 20, 10, 5, 2.5, 1.25, 1]))
def test_corners_are_pixels(row, column, resolution):
    grid = Grid(32731, 699_960.0, 10_000_000.0 - 60 * 7, resolution, 100, 100)
    rows, columns = grid.index(grid.ulx + column * resolution, grid.uly - row * resolution)
    assert (int(rows), int(columns)) == (row, column)


def test_corners_between_the_pixels_are_refused():
    """Half a pixel was rounded to one side without a word."""
    rows, columns = GRID.index(np.array([600_000.0, 600_240.0]), np.array([5_000_040.0, 4_999_800.0]))
    assert (rows.tolist(), columns.tolist()) == ([0, 24], [0, 24])
    assert rows.dtype == columns.dtype == np.int64
    for x, y in ((600_005.0, 5_000_040.0), (600_000.0, 5_000_035.0), (600_000.1, 5_000_040.0)):
        with pytest.raises(InputError, match=rf"corner {x:.10g}, {y:.10g} lies between the pixels of 10 m"):
            GRID.index(np.array([600_000.0, x]), np.array([5_000_040.0, y]))


def test_windows():
    assert GRID.window(600_240, 4_999_800, 240) == Block(24, 48, 24, 48)
    assert GRID.window(599_990, 5_000_040, 20) == Block(0, 2, -1, 1)
    with pytest.raises(InputError, match="lies between the pixels"):
        GRID.at(60).window(600_010, 5_000_040, 240)
    with pytest.raises(InputError, match="no whole number of pixels of 60 m"):
        GRID.at(60).window(600_000, 5_000_040, 250)


@pytest.mark.parametrize(
    ("other", "aligned"),
    [
        (Grid(32631, 600_000, 5_000_040, 20, 60, 48), True),
        (Grid(32631, 600_010, 5_000_030, 60, 2, 2), True),  # its pixels are made of whole ones
        (Grid(32631, 600_000, 5_000_040, 2.5, 2, 2), True),
        (Grid(32631, 600_005, 5_000_040, 20, 60, 48), False),
        (Grid(32631, 600_000, 5_000_040, 15, 60, 48), False),
        (Grid(32632, 600_000, 5_000_040, 10, 60, 48), False),
    ],
)
def test_alignment_is_asked(other, aligned):
    assert GRID.is_aligned(other) is other.is_aligned(GRID) is aligned
    if aligned:
        GRID.check_aligned(other, "a file")
    else:
        with pytest.raises(
            InputError, match=rf"a file: .* {other.ulx}, 5000040 .*do not fit .* 600000, 5000040"
        ):
            GRID.check_aligned(other, "a file")
