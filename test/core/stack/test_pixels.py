"""Pixels in flight: windows cut from blocks equal slices of the image, and little is held."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from deepsatdata_plugin.core.geo import Grid
from deepsatdata_plugin.core.products.model import RasterInfo
from deepsatdata_plugin.core.stack import scatter
from deepsatdata_plugin.core.stack.decode import DecodedBlock
from deepsatdata_plugin.core.stack.pixels import PixelStore
from deepsatdata_plugin.core.stack.records import ImageLayer, Step
from deepsatdata_plugin.core.stack.scatter import LayerWindows


@dataclass
class Task:
    """As much of a task as windows and pixels ask for."""

    steps: tuple[Step, ...]
    infos: dict
    ulx: np.ndarray
    uly: np.ndarray


def make(side, size, stride, blocks, products=1, keep=None):
    """Return (windows, image (T, C, side, side)): two steps of two bands; blocks[step] is a block size."""
    grid = Grid(32631, 600000, 5000000, 10, side, side)
    steps = tuple(Step(n, 1, (n,) if products == 1 else (n, n + len(blocks))) for n in range(len(blocks)))
    infos = {
        (number, band): RasterInfo(grid, *blocks[number % len(blocks)])
        for number in range(products * len(blocks))
        for band in ("B02", "B03")
    }
    corners = np.arange(0, side - size + 1, stride)
    row, column = (a.ravel() for a in np.meshgrid(corners, corners, indexing="ij"))
    if keep is not None:
        row, column = row[keep(row, column)], column[keep(row, column)]
    task = Task(steps, infos, grid.ulx + 10.0 * column, grid.uly - 10.0 * row)
    layer = ImageLayer("image_10m", "image", grid, ("B02", "B03"), size)
    windows = LayerWindows(task, layer, np.arange(row.size))
    image = np.random.default_rng(1).integers(1, 60000, (len(blocks), 2, side, side)).astype(np.uint16)
    return windows, image


def run(windows, image, store, batches=1):
    """Read block by block as a run does; compare each window; return the most pixels held at a time."""
    count, most = windows.rows.size, 0
    seen, written, done = 0, np.zeros(count, dtype=bool), set()
    order = np.lexsort((windows.cols, windows.rows))
    for rows in np.array_split(np.sort(order), batches):
        groups = windows.groups(rows, np.zeros(count, dtype=np.int64))
        reads = [read for place in windows.blocks_of(rows, done) for read in place]
        done.update(reads)
        store.expect(reads)
        waiting = iter(reads)
        for group in groups:
            while any(store.is_pending(key) for key in windows.blocks_under(group.windows)):
                read = next(waiting)
                store.prepare(read)
                top, left = read.row * read.block_height, read.column * read.block_width
                block = image[
                    read.step, read.channel, top : top + read.block_height, left : left + read.block_width
                ]
                source = np.full(block.shape, read.step, dtype=np.uint8)
                store.put(read, [DecodedBlock(block, source, None, None)])
                store.finish(read)
            most = max(most, sum(p.values.size for pieces in store._pieces.values() for p in pieces))
            pixels, source = store.cut(group.windows)
            for window, row, column in zip(pixels, windows.rows[group.windows], windows.cols[group.windows]):
                size = windows.pixels
                np.testing.assert_array_equal(window, image[:, :, row : row + size, column : column + size])
            if store.has_source:
                assert (source == np.arange(image.shape[0])[:, None, None]).all()
            seen += group.windows.size
            written[group.windows] = True
            store.release(list(windows.blocks_under(group.windows)), written)
    assert seen == count
    return most


@pytest.mark.parametrize(("size", "stride"), [(8, 8), (8, 2), (12, 20), (40, 16), (70, 30)])
@pytest.mark.parametrize("blocks", [((32, 32), (32, 32)), ((32, 32), (24, 40)), ((100, 16), (100, 16))])
@pytest.mark.parametrize("batches", [1, 3])
def test_windows_equal_slices_of_the_image(size, stride, blocks, batches):
    windows, image = make(100, size, stride, blocks)
    store = PixelStore(windows)
    run(windows, image, store, batches)
    assert not store._pieces and not store._pending


def test_scattered_windows_and_the_products_that_gave_them():
    windows, image = make(
        100, 8, 4, ((32, 32), (32, 32)), products=2, keep=lambda row, column: (row * 7 + column * 3) % 5 == 0
    )
    store = PixelStore(windows, with_source=True)
    assert store.has_source
    run(windows, image, store)


def test_what_is_held_does_not_grow_with_the_overlap():
    """Two block rows' worth of strips and one block, whatever the stride."""
    held = {}
    for stride in (16, 4, 2):
        windows, image = make(256, 16, stride, ((64, 64), (64, 64)))
        held[stride] = run(windows, image, PixelStore(windows)) / image[:, :, :64, :64].size
    assert held[2] <= held[16] + 1.5
    assert held[2] < 4


def test_groups_are_as_large_as_a_worker_may_hold():
    """A whole block's windows at a time where they are small: each group is a job of its own."""
    windows, _ = make(100, 8, 1, ((64, 64), (64, 64)))
    rows, shards = np.arange(windows.rows.size), np.zeros(8649, np.int64)
    whole = windows.groups(rows, shards)
    assert len(whole) == 4 and sum(group.windows.size for group in whole) == 8649
    windows.window_bytes = scatter.GROUP_BYTES // 50
    assert max(group.windows.size for group in windows.groups(rows, shards)) == 50
