"""Random reads of one sample: the reader against plain h5py on the same chunks, in turns."""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from pathlib import Path

import h5py
import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "test")]


def make_dataset(folder: Path) -> Path:
    """Stack a simulated season: 13 bands, 24 px, 12 dates."""
    import scene
    from deepsatdata_plugin.core.dataset.make import make_dataset
    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.products.sensor import MSI
    from deepsatdata_plugin.core.stack.records import StackParameters

    dates = [f"2018-{month:02d}-11" for month in range(1, 13)]
    season = scene.write_season(
        folder / "season",
        tiles=("31TFM",),
        size_px=480,
        dates=dates,
        level="L1C",
        link_dates=True,
        baseline="02.06",
    )
    parameters = StackParameters(bands=MSI.bands, size=24, labelled_only=False, masks=False)
    make_dataset(str(season.products_folder), str(folder / "set"), parameters, feedback=Silent())
    return folder / "set"


def main() -> None:
    from deepsatdata_plugin.core.reader import Samples

    folder = Path(tempfile.mkdtemp(prefix="deepsatdata_reading_"))
    try:
        dataset = make_dataset(folder)
        ten = ("B02", "B03", "B04", "B08")
        samples = Samples(dataset, bands=ten)
        order = np.random.default_rng(0).permutation(len(samples))
        shard = h5py.File(dataset / "shards" / samples.rows[0]["shard"], "r")
        chunks = shard["image_10m"]
        places = [int(samples.rows[k]["index"]) for k in order]
        ours, plain = [], []
        for _ in range(5):
            start = time.perf_counter()
            for k in order:
                samples[int(k)]
            ours.append(time.perf_counter() - start)
            start = time.perf_counter()
            for k in places:
                chunks[k]
            plain.append(time.perf_counter() - start)
        ratio = min(plain) / min(ours)
        print(
            f"{len(order) / min(ours):.0f} samples/s; "
            f"{ratio:.2f} x plain h5py on the 10 m chunk (target 0.90)"
        )
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
