"""Scatter, merge and owners on arrays in memory: no file is written or read."""

from __future__ import annotations

import numpy as np
import pytest

from core.stack.in_memory import CORNER, product, run, task_of, tasks_of
from deepsatdata_plugin.core.errors import ProductError
from deepsatdata_plugin.core.geo import Grid
from deepsatdata_plugin.core.products.check import check_raster
from deepsatdata_plugin.core.products.formats import format_of, memory


@pytest.fixture(autouse=True)
def _empty_memory():
    yield
    memory.forget()


def noise(seed, side, low=1, high=12000):
    return np.random.default_rng(seed).integers(low, high, (side, side), dtype=np.uint16)


def cut(task, row, pixels, resolution):
    """Return the window of a task row in an image."""
    size = round(task.windows.size_m / resolution)
    top = round((CORNER[1] - task.uly[row]) / resolution)
    left = round((task.ulx[row] - CORNER[0]) / resolution)
    return pixels[top : top + size, left : left + size]


@pytest.mark.parametrize(("size", "stride"), [(24, 24), (24, 6), (30, 42), (96, 24)])
@pytest.mark.parametrize("block", [17, 64, 240])
def test_every_window_holds_its_own_pixels(size, stride, block):
    """Windows inside, across and larger than blocks, overlapping and apart, at three resolutions."""
    b04, b05, b09 = noise(1, 240), noise(2, 120), noise(3, 40)
    one = product({"B04": b04, "B05": b05, "B09": b09}, block=block)
    task = task_of([one], ("B04", "B05", "B09"), size, stride)
    sink = run(task)
    assert task.ulx.size > 0
    for row in range(task.ulx.size):
        for name, pixels, resolution in (
            ("image_10m", b04, 10),
            ("image_20m", b05, 20),
            ("image_60m", b09, 60),
        ):
            assert np.array_equal(sink.chunk(row, name)[0, 0], cut(task, row, pixels, resolution))


def test_halves_are_merged_pixel_by_pixel_in_order_of_datastrips():
    north, south = noise(1, 120), noise(2, 120)
    north[70:], south[:50] = 0, 0  # they overlap in rows 50 to 69
    halves = [product({"B04": south}, part=1), product({"B04": north}, part=0)]
    task = task_of(halves, ("B04",))
    sink = run(task)
    expected = np.where(north > 0, north, south)
    assert len(task.steps) == 1
    for row in range(task.ulx.size):
        assert np.array_equal(sink.chunk(row, "image_10m")[0, 0], cut(task, row, expected, 10))


def test_each_half_has_its_own_offset():
    north, south = noise(1, 120), noise(2, 120)
    north[60:], south[:60] = 0, 0
    a = product({"B04": north}, part=0, offset=-1000, name="a")
    b = product({"B04": south}, part=1, offset=-1000, name="b")
    clear = product({"B04": noise(3, 120)}, days=10)
    task = task_of([a, b, clear], ("B04",))
    sink = run(task)
    expected = north.astype(int) + south
    expected = np.where(expected > 0, np.maximum(expected - 1000, 1), 0)
    for row in range(task.ulx.size):
        chunk = sink.chunk(row, "image_10m")
        assert np.array_equal(chunk[0, 0], cut(task, row, expected, 10))
        assert np.array_equal(chunk[1, 0], cut(task, row, noise(3, 120), 10))


def test_steps_without_enough_pixels_are_dropped_and_the_rest_packed():
    half = noise(1, 120)
    half[:, :60] = 0
    full = noise(2, 120)
    task = task_of([product({"B04": half}), product({"B04": full}, days=5)], ("B04",), min_valid=60)
    sink = run(task)
    for row in range(task.ulx.size):
        west = task.ulx[row] + 240 <= CORNER[0] + 600
        chunk = sink.chunk(row, "image_10m")
        kept = [full] if west else [half, full]
        share = (cut(task, row, half, 10) > 0).mean()
        if 0 < share < 1:
            continue  # astride the edge: the share decides
        for number, pixels in enumerate(kept):
            assert np.array_equal(chunk[number, 0], cut(task, row, pixels, 10))
        assert not chunk[len(kept) :].any()


def test_one_thread_and_three_keep_the_same():
    products = [product({"B04": noise(n, 240), "B05": noise(n + 9, 120)}, days=n, block=50) for n in range(4)]
    task = task_of(products, ("B04", "B05"), 24, 12)
    one, three = run(task, 1), run(task, 3)
    assert {n: list(s.chunks.items()) for n, s in one.shards.items()} == {
        n: list(s.chunks.items()) for n, s in three.shards.items()
    }


def test_the_tile_with_more_dates_owns_the_overlap():
    """Two tiles whose images overlap by 600 m; footprints from memory, no pixel is read."""
    east = (CORNER[0] + 1800.0, CORNER[1])
    first = [product({"B04": noise(1, 240)}, days=d) for d in (0, 5)]
    second = [product({"B04": noise(1, 240)}, days=d, corner=east, tile="31TGM") for d in (0, 5, 10)]
    tasks = tasks_of([*first, *second], ("B04",))
    places = {tile: set(zip(task.ulx.tolist(), task.uly.tolist())) for tile, task in tasks.items()}
    assert not places["31TFM"] & places["31TGM"]
    # All that fits into either image is kept, and what fits into both by the tile with three dates.
    assert len(places["31TFM"] | places["31TGM"]) == len({x for t in places.values() for x, _ in t}) * 9
    assert min(x for x, _ in places["31TGM"]) < CORNER[0] + 2400 - 240
    assert max(x for x, _ in places["31TFM"]) + 240 <= min(x for x, _ in places["31TGM"])


def test_what_is_not_kept_cannot_be_read():
    one = product({"B04": noise(1, 120)})
    info = check_raster(one, one.bands["B04"])
    assert (info.grid.width, info.block_width, info.dtype) == (120, 64, "uint16")
    with format_of(one).open_raster(one.bands["B04"]) as reader:
        assert np.array_equal(reader.read_area(3, 5, 7, 9), noise(1, 120)[5:14, 3:10])
        with pytest.raises(IndexError):
            reader.read_block(2, 0)
    with pytest.raises(ValueError, match="closed"):
        reader.read_block(0, 0)
    memory.forget()
    with pytest.raises(ProductError, match="not in memory"):
        check_raster(one, one.bands["B04"])
    with pytest.raises(ProductError, match="no cloud mask"):
        format_of(one).cloud_mask(one, info.grid)


def test_cloud_masks_in_memory_come_onto_any_grid():
    classes = np.zeros((20, 20), np.uint8)
    classes[3, 4] = 1
    one = product({"B04": noise(1, 120), "MSK_CLASSI": classes}, level="L1C")
    grid = Grid(32631, CORNER[0] + 180, CORNER[1] - 120, 20, 6, 6)
    mask = format_of(one).cloud_mask(one, grid)
    expected = np.zeros((6, 6), np.uint8)
    expected[3:6, 3:6] = 1
    assert np.array_equal(mask, expected)
    outside = format_of(one).cloud_mask(one, Grid(32631, CORNER[0] - 60, CORNER[1], 60, 2, 1))
    assert outside.tolist() == [[255, 0]]
