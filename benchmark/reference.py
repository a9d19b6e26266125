"""Tile-and-stack against the way of working of the report's own pipeline, on the same products and cores.

That way, written anew from its description: first each product is read whole, all bands at once, and every
window of every date becomes a file; then the files of a place are read again, put in order of time, and
written as one file a place. Each step is spread over processes. What is made differs (one pickle a sample
instead of shards), what is in it does not.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import pickle
import shutil
import statistics
import sys
import time
from collections import defaultdict
from datetime import datetime
from pathlib import Path

import numpy as np
import products
import rows
import stacking

TARGET = 5.0
#: Side of a window in metres, by 10 m pixels given.
RESOLUTIONS = {60: ("B01", "B09", "B10"), 20: ("B05", "B06", "B07", "B8A", "B11", "B12")}


def cut_product(job: tuple[dict[str, str], str, Path, int]) -> int:
    """Read a product whole and write every window of it as a file."""
    from osgeo import gdal

    files, day, target, size = job
    images = {band: gdal.Open(path).ReadAsArray() for band, path in files.items()}
    folder = target / day
    folder.mkdir(parents=True)
    sides = {band: size * 10 // _resolution(band) for band in images}
    rows_, columns = (length // size for length in images["B02"].shape)
    for row in range(rows_):
        for column in range(columns):
            window = {
                band: image[row * side : (row + 1) * side, column * side : (column + 1) * side]
                for band, image, side in ((b, i, sides[b]) for b, i in images.items())
            }
            with open(folder / f"{row}_{column}.pickle", "wb") as file:
                pickle.dump(window, file, protocol=pickle.HIGHEST_PROTOCOL)
    return rows_ * columns


def _resolution(band: str) -> int:
    return next((resolution for resolution, bands in RESOLUTIONS.items() if band in bands), 10)


def join_place(job: tuple[str, list[Path], Path]) -> None:
    """Read the windows of a place, in order of time, and write them as one file."""
    name, files, target = job
    windows = []
    for path in sorted(files, key=lambda one: one.parent.name):
        with open(path, "rb") as file:
            windows.append((path.parent.name, pickle.load(file)))
    sample = {band: np.stack([window[band] for _, window in windows]) for band in windows[0][1]}
    sample["doy"] = np.array([datetime.strptime(day, "%Y%m%d").timetuple().tm_yday for day, _ in windows])
    with open(target / name, "wb") as file:
        pickle.dump(sample, file, protocol=pickle.HIGHEST_PROTOCOL)


def their_way(folder: Path, target: Path, dates: int, size: int, processes: int) -> dict[str, float]:
    """Windows to files, then series; return the seconds of both."""
    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.products.find import find_products

    found, _ = find_products(str(folder), Silent())
    first = sorted(found, key=lambda product: product.sensing_start)[:dates]
    jobs = [
        ({b: f.path for b, f in p.bands.items()}, f"{p.sensing_start:%Y%m%d}", target / "windows", size)
        for p in first
    ]
    start = time.perf_counter()
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        list(pool.imap_unordered(cut_product, jobs))
        between = time.perf_counter()
        places = defaultdict(list)
        for path in (target / "windows").glob("*/*.pickle"):
            places[path.name].append(path)
        (target / "series").mkdir()
        series = ((name, files, target / "series") for name, files in places.items())
        for _ in pool.imap_unordered(join_place, series, chunksize=64):
            pass
    end = time.perf_counter()
    return {"windows_seconds": between - start, "series_seconds": end - between, "samples": len(places),
            "files": sum(map(len, places.values()))}  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pixels", type=int, default=3300, help="side of the tile in pixels of 10 m")
    parser.add_argument("--dates", type=int, default=2)
    parser.add_argument("--size", type=int, default=24)
    parser.add_argument("--cores", type=int, default=2, help="processes of theirs, threads of ours")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    folder = products.tile(options.pixels)
    target = products.KEPT / "reference"
    theirs, ours = [], []
    for _ in range(options.rounds):
        shutil.rmtree(target, ignore_errors=True)
        found = their_way(folder, target, options.dates, options.size, options.cores)
        theirs.append(found["windows_seconds"] + found["series_seconds"])
        print(f"  theirs {json.dumps({k: round(v, 1) for k, v in found.items()})}", flush=True)
        shutil.rmtree(target)
        made = stacking.in_process(
            "--step", "stack", "--pixels", options.pixels, "--dates", options.dates, "--size", options.size,
            "--threads", options.cores, "--target", target,
        )  # fmt: skip
        shutil.rmtree(target)
        ours.append(made["seconds"])
        print(f"  ours   {made['seconds']:.1f} s, {made['samples']:.0f} samples", flush=True)
    what = (
        f"the reference's way (windows to files, then series) / tile-and-stack, {options.cores} cores: "
        f"tile of {options.pixels} px, {options.dates} dates, 13 bands, windows of {options.size} px"
    )
    ratio = statistics.median(a / b for a, b in zip(theirs, ours))
    return 0 if rows.tell("reference_way", what, ratio, TARGET, at_most=False) else 1


if __name__ == "__main__":
    sys.exit(main())
