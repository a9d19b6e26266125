"""Tile-and-stack against the way of working of the report's own pipeline, on the same products and cores.

That way, written anew from its description: first each product is read whole, all bands at once, every
window of every date becomes a file, and a table has a row for each. Then the table is read and grouped by
place; the rows of a place are put in order of time, one a day, its files are read again, and written as one
file a place. Each step is spread over processes, each with its share of the work from the beginning.

The table is a data frame of pandas, as there; choosing and sorting the rows of one place in it takes most of
the second step. What the same takes without it, with the paths of a place in a dictionary, is printed, too.
What is made differs from ours (one pickle a sample instead of shards), what is in it does not.
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

import contestants
import numpy as np
import products
import rows
import stacking

TARGET = 5.0
#: Side of a window in metres, by 10 m pixels given.
RESOLUTIONS = {60: ("B01", "B09", "B10"), 20: ("B05", "B06", "B07", "B8A", "B11", "B12")}
TABLE = "windows.csv"
#: What the table tells of a window.
COLUMNS = ("path", "y", "x", "north", "west", "row", "column", "height", "width", "day", "product", "comment")


def _resolution(band: str) -> int:
    return next((resolution for resolution, bands in RESOLUTIONS.items() if band in bands), 10)


def cut_products(jobs: list[tuple[dict[str, str], str, Path, int]]) -> list[tuple[object, ...]]:
    """Read products whole and write every window as a file: a row of the table for each."""
    from osgeo import gdal

    made = []
    for files, day, target, size in jobs:
        images = {band: gdal.Open(path).ReadAsArray() for band, path in files.items()}
        west, _, _, north, _, _ = gdal.Open(files["B02"]).GetGeoTransform()
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
                if not window["B12"].sum():  # no data there
                    continue
                path = f"{folder}/{row}_{column}.pickle"
                with open(path, "wb") as file:
                    pickle.dump(window, file, protocol=pickle.HIGHEST_PROTOCOL)
                y, x = north - row * size * 10, west + column * size * 10
                made.append((path, y, x, north, west, row, column, size, size, day, files["B02"], "ok"))
    return made


def join_by_table(job: tuple[object, list[tuple[tuple[float, float], list[int]]], Path]) -> int:
    """Join the windows of places: the rows of each are chosen from the table, sorted, one a day."""
    table, places, target = job
    for (y, x), positions in places:
        here = table.iloc[positions].sort_values(by="doy").drop_duplicates(subset=["doy"], keep="first")
        for name in ("year", "y", "x", "row", "column"):
            if not all(here[name] == here[name].iloc[0]):
                raise AssertionError(f"{name} of one place differs")
        _join(f"{y:.0f}_{x:.0f}.pickle", here[["path", "doy"]].values, target)
    return len(places)


def join_by_paths(job: tuple[list[tuple[str, list[tuple[str, int]]]], Path]) -> int:
    """Join the windows of places, whose files are known."""
    places, target = job
    for name, files in places:
        _join(name, sorted(files, key=lambda one: one[1]), target)
    return len(places)


def _join(name: str, files: list[tuple[str, int]], target: Path) -> None:
    """Read the windows of a place, in order of time, and write them as one file."""
    windows = []
    for path, _ in files:
        with open(path, "rb") as file:
            windows.append(pickle.load(file))
    sample = {band: np.stack([window[band] for window in windows]) for band in windows[0]}
    sample["doy"] = np.array([doy for _, doy in files])
    with open(target / name, "wb") as file:
        pickle.dump(sample, file, protocol=pickle.HIGHEST_PROTOCOL)


def _doy(day: str) -> int:
    return datetime.strptime(day, "%Y%m%d").timetuple().tm_yday


def _by_table(table: Path, target: Path, processes: int) -> list[tuple[object, ...]]:
    import pandas as pd

    windows = pd.read_csv(table)
    days = windows["day"].astype(str)
    windows["doy"], windows["year"] = days.map(_doy), days.str[:4]
    groups = windows.groupby(["y", "x"]).indices
    places = list(groups.items())
    return [(windows, places[number::processes], target) for number in range(processes)]


def _by_paths(made: list[tuple[object, ...]], target: Path, processes: int) -> list[tuple[object, ...]]:
    files = defaultdict(list)
    for path, *_, row, column, _, _, day, _, _ in made:
        files[f"{row}_{column}.pickle"].append((path, _doy(day)))
    places = list(files.items())
    return [(places[number::processes], target) for number in range(processes)]


def their_way(folder: Path, target: Path, dates: int, size: int, processes: int) -> dict[str, float]:
    """Windows to files, then series, with the table and without; return the seconds of all three."""
    import pandas as pd

    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.products.find import find_products

    found, _ = find_products(str(folder), Silent())
    first = sorted(found, key=lambda product: product.sensing_start)[:dates]
    jobs = [
        ({b: f.path for b, f in p.bands.items()}, f"{p.sensing_start:%Y%m%d}", target / "windows", size)
        for p in first
    ]
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        start = time.perf_counter()
        made = [
            row
            for part in pool.map(cut_products, [jobs[n::processes] for n in range(processes)])
            for row in part
        ]
        cut = time.perf_counter()
        table = target / TABLE
        pd.DataFrame(made, columns=COLUMNS).to_csv(table, index=False)
        seconds = {}
        for way, join in (("table", join_by_table), ("lean", join_by_paths)):
            series = target / way
            series.mkdir()
            begin = cut if way == "table" else time.perf_counter()
            parts = (
                _by_table(table, series, processes) if way == "table" else _by_paths(made, series, processes)
            )
            joined = sum(pool.map(join, parts))
            seconds[way] = time.perf_counter() - begin
    return {
        "windows_seconds": cut - start,
        "series_seconds": seconds["table"],
        "lean_series_seconds": seconds["lean"],
        "samples": joined,
        "files": len(made),
    }


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
    contestants.ensure("pandas")
    theirs, lean, ours = [], [], []
    for _ in range(options.rounds):
        shutil.rmtree(target, ignore_errors=True)
        found = their_way(folder, target, options.dates, options.size, options.cores)
        theirs.append(found["windows_seconds"] + found["series_seconds"])
        lean.append(found["windows_seconds"] + found["lean_series_seconds"])
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
        f"the reference's way (windows to files and a table, then series) / tile-and-stack, {options.cores} "
        f"cores: tile of {options.pixels} px, {options.dates} dates, 13 bands, windows of {options.size} px"
    )
    ratio, without = (statistics.median(a / b for a, b in zip(seconds, ours)) for seconds in (theirs, lean))
    print(f"  the same without a table / tile-and-stack: {without:.2f}", flush=True)
    return 0 if rows.tell("reference_way", what, ratio, TARGET, at_most=False) else 1


if __name__ == "__main__":
    sys.exit(main())
