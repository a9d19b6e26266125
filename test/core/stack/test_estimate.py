"""What is told of a run before it starts, against counting block by block."""

from __future__ import annotations

import scene
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.stack.estimate import PIXELS_A_SECOND, RunEstimate
from deepsatdata_plugin.core.stack.plan import plan_dataset
from deepsatdata_plugin.core.stack.records import StackParameters


def test_the_pixels_to_decode_are_those_of_the_blocks_that_windows_touch(tmp_path):
    season = scene.write_season(
        tmp_path, tiles=("31TFM", "31TFN"), dates=("2018-05-21", "2018-06-10"), bands=("B04", "B05"),
        size_px=240, supersample=1, parcels=False, blocks={10: 64, 20: 40},
    )  # fmt: skip
    parameters = StackParameters(bands=("B04", "B05"), size=24, stride=36, masks=False, labelled_only=False)
    plan = plan_dataset(str(season.products_folder), parameters, "", None, Silent())
    pixels = 0
    for task in plan.tasks:
        for layer in task.layers:
            for (_, name), info in task.infos.items():
                if name not in layer.names:
                    continue
                grid, size, blocks = info.grid, info.block_width, set()
                for x, y in zip(task.ulx.tolist(), task.uly.tolist()):
                    row, column = (grid.uly - y) / grid.resolution, (x - grid.ulx) / grid.resolution
                    side = 240 / grid.resolution
                    blocks |= {
                        (r, c)
                        for r in range(int(row // size), int((row + side - 1) // size) + 1)
                        for c in range(int(column // size), int((column + side - 1) // size) + 1)
                    }
                for r, c in blocks:
                    pixels += min(size, grid.height - r * size) * min(size, grid.width - c * size)
    assert plan.estimate.decoded_pixels == pixels
    windows = sum(task.ulx.size * len(task.steps) for task in plan.tasks)
    assert plan.estimate.chunk_bytes == windows * 2 * (24**2 + 12**2)


def test_it_says_that_it_is_an_estimate_and_at_which_rate():
    estimate = RunEstimate(10**10, int(PIXELS_A_SECOND * 7200), 2**30)
    text = estimate.text(2)
    assert text.startswith(
        "An estimate: 7.0 GB on disk; 39600 million pixels to decode, about 60 minutes with 2"
    )
    assert text.endswith("threads at 5.5 million a second each; 1.0 GiB of memory.")
    assert "about 2.0 hours with 1 thread at" in estimate.text(1)


def test_windows_far_apart_take_areas_of_blocks(tmp_path):
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), dates=("2018-05-21",), bands=("B04", "B05"), size_px=1020, supersample=1,
        parcels=False, masks=False,
    )  # fmt: skip

    def planned(stride):
        parameters = StackParameters(
            bands=("B04", "B05"), size=24, stride=stride, masks=False, labelled_only=False
        )
        return plan_dataset(str(season.products_folder), parameters, "", None, Silent())

    dense, sparse = planned(24).estimate, planned(480).estimate
    assert [layer.in_areas for layer in dense.layers] == [0, 0]
    assert dense.decoded_pixels == 1020**2 + 510**2
    assert [layer.in_areas for layer in sparse.layers] == [layer.blocks for layer in sparse.layers]
    assert sum(task.ulx.size for task in planned(480).tasks) == 4
    assert sparse.decoded_pixels < 0.35 * dense.decoded_pixels
    assert planned(480).estimate == sparse
