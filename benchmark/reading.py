"""The reader: random reads of a sample against plain h5py; opening a million against the first reader.

Reads are of the same chunks, in turns in one process, with each package that can unpack them. Opening is
compared with the reader of commit 9e6678f (from the history; left out where there is none). Times are of the
processor, so that what else runs on the machine matters less.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from unittest import mock

import contestants
import h5py
import numpy as np
import rows

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "test")]

#: Commit whose reader keeps each row as a dict of texts.
FIRST_READER = "9e6678f:deepsatdata_plugin/core/reader.py"
#: Samples of the table that is opened.
ROWS = 1_000_000
#: Reads per second by those of plain h5py.
WITH_ZLIB, WITH_FASTER = 0.9, 1.5
#: Time and memory of opening by those of the first reader.
OPENING = 0.1


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


def least(rounds: int, *works: Callable[[], object]) -> list[float]:
    """Return the least processor time of each work, done in turns."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for work, found in zip(works, times):
            start = time.process_time()
            work()
            found.append(time.process_time() - start)
    return [min(found) for found in times]


def random_reads(dataset: Path) -> bool:
    """Print a row for each package that is installed; whether the targets are met."""
    from deepsatdata_plugin.core.reader import Samples, chunks

    found = {name: chunks.fastest_inflate((name,)) for name in ("zlib", "isal", "zlib-ng", "deflate")}
    readers = {}
    for name, inflate in found.items():
        if name == inflate[0]:
            with mock.patch.object(chunks, "fastest_inflate", lambda inflate=inflate: inflate):
                readers[name] = Samples(dataset, bands=("B02", "B03", "B04", "B08"))
                readers[name][0]  # opens the shard
        else:
            print(f"{name}: not installed")
    samples = readers["zlib"]
    order = np.random.default_rng(0).permutation(len(samples)).tolist()
    shard = h5py.File(dataset / "shards" / samples.rows[0]["shard"], "r")
    stored = shard["image_10m"]
    places = [samples.rows.place(k)[1] for k in order]

    def read(reader: Samples) -> Callable[[], object]:
        return lambda: [reader[k] for k in order]

    plain, *ours = least(7, lambda: [stored[k] for k in places], *map(read, readers.values()))
    ratios = dict(zip(readers, (plain / seconds for seconds in ours)))
    for name, ratio in ratios.items():
        print(f"random reads with {name}: {ratio:.2f} times plain h5py on the 10 m chunk")
    faster = [ratio for name, ratio in ratios.items() if name != "zlib"]
    what = "random reads a second / plain h5py's of the same chunks (10 m, 24 px, 12 dates)"
    met = rows.tell("reading_zlib", f"{what}, with zlib", ratios["zlib"], WITH_ZLIB, at_most=False)
    if faster:
        name = max(ratios, key=lambda one: ratios[one])
        met &= rows.tell("reading_faster", f"{what}, with {name}", max(faster), WITH_FASTER, at_most=False)
    return met


def measure_opening(folder: str, module: str) -> None:
    """Print time and memory of opening as JSON; `module` is the folder of a package or module `reader`."""
    sys.path.insert(0, module)
    import reader

    def peak() -> int:
        status = Path("/proc/self/status").read_text()
        return 1024 * int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1])

    before, start = peak(), time.process_time()
    samples = reader.Samples(folder)
    print(json.dumps({"n": len(samples), "s": time.process_time() - start, "bytes": peak() - before}))


def opening(dataset: Path, folder: Path) -> bool:
    """Open a table of a million rows with both readers; whether the targets are met."""
    first = subprocess.run(["git", "show", FIRST_READER], cwd=ROOT, capture_output=True)
    if first.returncode:
        print("opening: no history here to take the first reader from")
        return True
    (folder / "first").mkdir()
    (folder / "first" / "reader.py").write_bytes(first.stdout)
    large = folder / "large"
    large.mkdir()
    shutil.copy(dataset / "dataset.json", large)
    (large / "shards").symlink_to(dataset / "shards")
    head, *lines = (dataset / "samples.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    with open(large / "samples.csv", "w", encoding="utf-8") as handle:
        handle.write(head)
        handle.writelines(lines[k % len(lines)] for k in range(ROWS))
    found = []
    for module in (ROOT / "deepsatdata_plugin" / "core", folder / "first"):
        command = [sys.executable, __file__, "--opening", str(large), str(module)]
        runs = [json.loads(subprocess.run(command, check=True, capture_output=True).stdout) for _ in range(3)]
        found.append({key: min(run[key] for run in runs) for key in ("n", "s", "bytes")})
    ours, theirs = found
    seconds, memory = ours["s"] / theirs["s"], ours["bytes"] / theirs["bytes"]
    print(
        f"opening {ours['n']:,} samples: {seconds:.3f} of the first reader's time, {memory:.3f} of "
        f"its memory ({ours['bytes'] / 2**20:.0f} MiB; target {OPENING} each)"
    )
    what = f"opening {ours['n']:,} samples / the first reader's"
    met = rows.tell("opening_time", f"{what}, processor time", seconds, OPENING, at_most=True)
    return rows.tell("opening_memory", f"{what}, memory", memory, OPENING, at_most=True) and met


def main() -> int:
    """Print the ratios; 1 when a target is missed."""
    if sys.argv[1:2] == ["--opening"]:
        measure_opening(*sys.argv[2:4])
        return 0
    contestants.ensure("deflate", "isal", "zlib_ng")
    with tempfile.TemporaryDirectory(prefix="deepsatdata_reading_") as name:
        folder = Path(name)
        dataset = make_dataset(folder)
        met = [random_reads(dataset), opening(dataset, folder)]
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
