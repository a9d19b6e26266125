"""Regions end where blocks end: a block that reaches beyond is held until its other windows are written."""

from __future__ import annotations

import numpy as np
import pytest

from core.stack.in_memory import product, run, task_of
from deepsatdata_plugin.core.geo import Grid
from deepsatdata_plugin.core.products.model import RasterInfo
from deepsatdata_plugin.core.stack import regions
from deepsatdata_plugin.core.stack.pixels import PixelStore
from deepsatdata_plugin.core.stack.records import ImageLayer
from deepsatdata_plugin.core.stack.regions import region_sides

#: Side of a block in pixels by resolution.
SAFE = {10: 1024, 20: 640, 60: 192}
EOPF = {10: 915, 20: 915, 60: 305}


def layers_of(*tables):
    """Return layers of one band a resolution, and the files of one product a table."""
    layers, infos = [], {}
    for resolution in sorted(tables[0]):
        side = 109_800 // resolution
        grid = Grid(32631, 600_000.0, 4_999_980.0, resolution, side, side)
        layers.append(ImageLayer(f"image_{resolution}m", "image", grid, (f"B{resolution}",), 24))
        for number, table in enumerate(tables):
            infos[number, f"B{resolution}"] = RasterInfo(grid, table[resolution], table[resolution], "uint16")
    return layers, infos


@pytest.mark.parametrize(
    ("tables", "side"),
    [
        ([SAFE], 51_200.0),
        ([{10: 1024}], 51_200.0),
        ([{20: 640}], 51_200.0),
        ([EOPF], 54_900.0),
        ([{10: 915, 20: 915}], 54_900.0),
        ([{60: 305}], 54_900.0),
        ([SAFE, SAFE, EOPF], 51_200.0),  # most blocks
        ([{10: 10_980}], 51_200.0),  # a block reaches beyond every region
    ],
)
def test_regions_end_where_blocks_end(tables, side):
    assert region_sides(*layers_of(*tables)) == (side, side)


def test_blocks_need_not_be_square():
    layers, infos = layers_of({10: 915})
    grid = layers[0].grid
    infos = {key: RasterInfo(grid, 915, 10, "uint16") for key in infos}
    assert region_sides(layers, infos) == (54_900.0, 51_200.0)


def test_no_block_is_held_for_windows_of_another_region(monkeypatch):
    pixels = np.random.default_rng(1).integers(1, 9000, (768, 768)).astype(np.uint16)
    held = []
    release = PixelStore.release

    def watched(self, keys, written):
        release(self, keys, written)
        held.append(sum(p.values.size for pieces in self._pieces.values() for p in pieces) / 96**2)

    monkeypatch.setattr(PixelStore, "release", watched)

    def most_blocks() -> float:
        held.clear()
        task = task_of([product({"B04": pixels}, block=96)], ("B04",), size=12)
        stored = run(task)
        assert len({shard.region for shard in task.shards}) > 9
        for row in range(0, task.ulx.size, 97):
            ((r, c),) = zip(*task.layers[0].grid.index(task.ulx[row : row + 1], task.uly[row : row + 1]))
            chunk = stored.chunk(row, "image_10m")[0, 0]
            np.testing.assert_array_equal(chunk, pixels[r : r + 12, c : c + 12])
        return max(held)

    monkeypatch.setattr(regions, "REGION_M", 1600.0)
    ending_with_blocks = most_blocks()
    monkeypatch.setattr("deepsatdata_plugin.core.stack.tasks.region_sides", lambda *_: (1600.0, 1600.0))
    assert ending_with_blocks <= 4 < 8 <= most_blocks(), held
