"""Describing and opening datasets of many samples: time, and by how much memory rises.

The shards hold what describing reads (columns and statistics) and no images: a full tile of 24 px windows has
208,392 samples, and four million stand for a country. Each size runs in a process of its own.

    python benchmark/describing.py [SAMPLES ...]
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "test")]

SIZES = (208_392, 4_000_000)
#: Samples of a shard of one date and band.
SHARD = 400_000


def simulated(folder: Path, count: int) -> Any:
    """Write the shards of `count` samples; return their plan."""
    import scene
    from deepsatdata_plugin.core.dataset.format import write_columns
    from deepsatdata_plugin.core.dataset.shard import ShardWriter
    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.stack.compress import best_compressor
    from deepsatdata_plugin.core.stack.plan import plan_dataset
    from deepsatdata_plugin.core.stack.records import Shard, StackParameters
    from deepsatdata_plugin.core.stack.sink import SampleColumns

    season = scene.write_season(
        folder / "season", tiles=("31TFM",), size_px=120, dates=("2018-05-21",), bands=("B04",),
        supersample=1, parcels=False,
    )  # fmt: skip
    parameters = StackParameters(bands=("B04",), size=24, masks=False, labelled_only=False)
    plan = plan_dataset(str(season.products_folder), parameters, "", None, Silent())
    (task,) = plan.tasks
    place = np.arange(count)
    shards = tuple(
        Shard(f"{task.prefix}_{number:03d}.h5", 0, start, min(start + SHARD, count))
        for number, start in enumerate(range(0, count, SHARD))
    )
    ulx, uly = 300_000.0 + 10.0 * (place % 40_000), 5_000_000.0 - 240.0 * (place // 40_000)
    task = replace(task, ulx=ulx, uly=uly, shards=shards)
    (folder / "set" / "shards").mkdir(parents=True)
    random = np.random.default_rng(1)
    for shard in shards:
        rows = np.arange(shard.start, shard.stop)
        share = random.random((rows.size, 1)).astype(np.float32)
        writer = ShardWriter(folder / "set" / "shards" / shard.name, best_compressor())
        samples = SampleColumns(rows, np.ones((rows.size, 1), bool), share, share, {}, {}, {}, {}, {}, {})
        write_columns(task, shard, writer, samples)
        writer.finish()
        writer.publish()
    return replace(plan, tasks=(task,))


def peak(key: str) -> float:
    """Return a line of this process's status in MiB (Linux)."""
    text = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line for line in text.splitlines() if line.startswith(key)).split()[1]) / 1024


def measure(count: int) -> None:
    """Describe and open one dataset and print a row."""
    from deepsatdata_plugin.core.dataset.describe import write_description
    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.reader import Samples

    folder = Path(tempfile.mkdtemp(prefix="deepsatdata_describing_"))
    try:
        plan = simulated(folder, count)
        identity = {"format": "deepsatdata-dataset", "version": 1, "writer": "", "ground_truth": ""}
        identity |= {"revision": "", "parameters": {"harmonize": True}}
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # forget the peak of before
        before, start = peak("VmRSS"), time.perf_counter()
        write_description(folder / "set", plan, identity, Silent())
        took, rise = time.perf_counter() - start, peak("VmHWM") - before
        before, start = peak("VmRSS"), time.perf_counter()
        samples = Samples(folder / "set")
        print(
            f"{len(samples):>9,} samples: describing {took:.1f} s, memory rises by {rise:.0f} MiB; "
            f"opening {time.perf_counter() - start:.2f} s, {peak('VmRSS') - before:.0f} MiB"
        )
    finally:
        shutil.rmtree(folder)


def main() -> None:
    sizes = [int(text) for text in sys.argv[1:]] or SIZES
    if len(sizes) == 1:
        measure(sizes[0])
        return
    for count in sizes:
        subprocess.run([sys.executable, __file__, str(count)], check=True)


if __name__ == "__main__":
    main()
