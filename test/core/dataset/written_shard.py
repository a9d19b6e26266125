"""A small shard with all that a shard can hold, of numbers that follow from a formula.

Shards that other systems have written lie in `written/`; `test_written_elsewhere` compares them, dataset by
dataset, with the one that this system writes. They were made by this file, run as

    PYTHONPATH=.:test python3 test/core/dataset/written_shard.py test/core/dataset/written/NAME.h5

with the system's own Python: on Debian 12 (h5py 3.7, HDF5 1.10.8, numpy 1.24), and in the folders of Debian 13
(h5py 3.13, HDF5 1.14.5, numpy 2.2; the same bytes as on Debian 12) and Debian forky (h5py 3.16, HDF5 2.2.0, numpy
2.4) that `test/debian.sh` makes. The name of a file tells which. When the format is given something new they are
made again; what an earlier revision wrote may stay beside them.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np

from core.stack.in_memory import CORNER, product, task_of
from deepsatdata_plugin.core.dataset.sink import ShardFolder
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.geo import Grid, make_geometry
from deepsatdata_plugin.core.parcels import RawParcel, make_parcels
from deepsatdata_plugin.core.products.formats import memory
from deepsatdata_plugin.core.rasterize import EXTRA_LAYERS, GroundTruthGrid, execute, plan_ground_truth
from deepsatdata_plugin.core.stack.compress import best_compressor
from deepsatdata_plugin.core.stack.run import TaskRun
from deepsatdata_plugin.core.workers import Workers

#: Pixels of 10 m: one window of 24 fits in.
SIDE = 30


def _pixels(side: int, factor: int, top: int) -> np.ndarray:
    row, column = np.mgrid[:side, :side]
    return ((row * 37 + column * 11) * factor) % top + 1


def _squares() -> list[RawParcel]:
    """Parcels on whole metres: two that share a boundary, and one over both."""
    x, y = CORNER
    boxes = [(10, 10, 125, 160), (125, 10, 230, 160), (100, 100, 150, 200)]
    return [
        RawParcel(
            bytes(
                make_geometry(
                    [[np.array([(x + w, y - n), (x + w, y - s), (x + e, y - s), (x + e, y - n), (x + w, y - n)], float)]]
                ).ExportToWkb()
            ),
            number, number + 1, 2018,
        )
        for number, (w, n, e, s) in enumerate(boxes)
    ]  # fmt: skip


def write(path: Path) -> Path:
    """Write the shard: one sample of three dates, one of which is merged from halves; labels at 10 and 5 m."""
    products = []
    for days, part, factor in ((0, 0, 3), (0, 1, 5), (5, 0, 7), (10, 0, 9)):
        b04, scl = _pixels(SIDE, factor, 9000).astype(np.uint16), np.full((SIDE // 2, SIDE // 2), 4, np.uint8)
        if days == 0:  # the halves overlap in four rows of 20 m
            unseen = slice(8, None) if part == 0 else slice(0, 4)
            b04.reshape(SIDE // 2, 2, SIDE)[unseen], scl[unseen] = 0, 0
        scl[::3, 1] = np.where(scl[::3, 1] > 0, 9, 0)
        rasters = {
            "B04": b04, "B05": _pixels(SIDE // 2, factor, 8000).astype(np.uint16), "SCL": scl,
            "B09": _pixels(SIDE // 6, factor, 7000).astype(np.uint16),
            "MSK_CLDPRB": _pixels(SIDE // 2, factor, 100).astype(np.uint8),
            "MSK_SNWPRB": _pixels(SIDE // 2, factor, 50).astype(np.uint8),
        }  # fmt: skip
        products.append(product(rasters, days=days, part=part))
    folder = Path(tempfile.mkdtemp())
    try:
        grid = GroundTruthGrid("T31TFM", Grid(32631, *CORNER, 10, SIDE, SIDE))
        truth = execute(
            plan_ground_truth(
                make_parcels(_squares(), "EPSG:32631"), [grid], [10, 5], folder / "t", extras=EXTRA_LAYERS
            )
        )
        task = task_of(products, ("B04", "B05", "B09"), masks=True, probabilities=True, min_valid=0)
        task = replace(
            task, label_resolutions=(5.0, 10.0), label_layers=truth.layers, label_grid="T31TFM",
            ground_truth=str(truth.folder), label_task="classification",
        )  # fmt: skip
        with Workers(1, Silent()) as workers:
            TaskRun(task, ShardFolder(folder, best_compressor()), workers, Silent()).run()
        (made,) = (folder / "shards").glob("*.h5")
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(made, path)
    finally:
        memory.forget()
        shutil.rmtree(folder)
    return path


if __name__ == "__main__":
    print(write(Path(sys.argv[1])).stat().st_size, "bytes")
