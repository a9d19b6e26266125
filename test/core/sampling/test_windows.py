"""The grid of windows, against plain loops."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st

from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.geo import Grid
from deepsatdata_plugin.core.sampling.windows import false_northing, make_window_grid


@given(
    epsg=st.sampled_from([32631, 32733]),
    column=st.integers(5000, 8000),
    row=st.integers(-3000, 160000),
    width=st.integers(6, 60),
    height=st.integers(6, 60),
    size=st.integers(1, 8),
    stride=st.integers(0, 9),
    anchor=st.one_of(st.none(), st.tuples(st.floats(1e5, 9e5), st.floats(0, 9e6))),
)
@settings(max_examples=150, deadline=None)
def test_windows_inside_are_all_and_only_those(epsg, column, row, width, height, size, stride, anchor):
    size, stride = 6 * size, 6 * stride
    base = false_northing(epsg)
    grid = Grid(epsg, column * 60.0, base + (row if epsg < 32700 else -row) * 60.0, 10, width * 6, height * 6)
    windows = make_window_grid(size, stride, (10, 20, 60), (*anchor, epsg) if anchor else None)
    lattice = windows.lattice(grid)
    ulx, uly = lattice.corners(np.ones(lattice.shape, bool))
    xmin, ymin, xmax, ymax = grid.bounds
    step = windows.stride_m
    first_e = windows.shift_e + step * np.floor((xmin - windows.shift_e) / step)
    first_n = base + windows.shift_n + step * np.ceil((ymax - base - windows.shift_n) / step)
    expected = []
    north = first_n
    while north - size * 10 >= ymin - step:
        east = first_e
        while east <= xmax:
            if east >= xmin and east + size * 10 <= xmax and north <= ymax and north - size * 10 >= ymin:
                expected.append((east, north))
            east += step
        north -= step
    assert list(zip(ulx.tolist(), uly.tolist())) == expected
    # Whole pixels of every band: corners lie on the 60 m lattice, in the south counted from 10,000,000.
    assert not (ulx % 60).any() and not ((uly - base) % 60).any()


def test_an_anchor_becomes_a_corner():
    windows = make_window_grid(24, 30, (10, 20), (654_327.0, 5_123_456.0, 32631))
    lattice = windows.lattice(Grid(32631, 600_000, 5_200_020, 10, 10980, 10980))
    assert 654_320.0 in lattice.east and 5_123_460.0 in lattice.north


@pytest.mark.parametrize(
    ("size", "stride", "resolutions", "text"),
    [
        (64, 0, (10, 20, 60), r"SIZE 64.*60 m.*multiple of 6, for instance 60 or 66"),
        (25, 0, (10, 20), r"SIZE 25.*24 or 26"),
        (24, 25, (10, 20), r"STRIDE 25"),
        (0, 0, (10,), r"at least 1"),
    ],
)
def test_sizes_that_cut_pixels_are_refused(size, stride, resolutions, text):
    with pytest.raises(InputError, match=text):
        make_window_grid(size, stride, resolutions)


def test_a_zone_that_is_none():
    with pytest.raises(InputError, match="EPSG:3035"):
        false_northing(3035)


@given(
    size=st.integers(1, 6),
    stride=st.integers(1, 9),
    points=st.lists(st.tuples(st.integers(-9, 80), st.integers(-9, 80)), min_size=1, max_size=9),
)
@settings(max_examples=100, deadline=None)
def test_the_windows_that_hold_a_point(size, stride, points):
    """All and only those whose square it lies in, edges included; 30 m steps meet edges and gaps."""
    windows = make_window_grid(6 * size, 6 * stride, (10, 60))
    lattice = windows.lattice(Grid(32631, 600_000, 5_000_040, 10, 240, 180))
    xy = np.array([(600_000.0 + 30 * a, 4_998_240.0 + 30 * b) for a, b in points])
    side = windows.size_m
    for (x, y), (top, bottom, left, right) in zip(xy.tolist(), lattice.holding(xy).tolist()):
        expected = {
            (row, column)
            for row, north in enumerate(lattice.north.tolist())
            for column, west in enumerate(lattice.east.tolist())
            if west <= x <= west + side and north - side <= y <= north
        }
        assert {(row, column) for row in range(top, bottom) for column in range(left, right)} == expected
