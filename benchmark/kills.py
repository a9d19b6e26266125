"""Stacking killed at random moments and resumed until it ends: the bytes are those of an undisturbed run.

For each case one run without a kill, then runs that SIGKILL ends after a random time, resumed until one comes
to its end, and so on until all kills are spent. Threads change from run to run; 256 descriptors are allowed.
The hashes of all files are compared (all but the lock); the exit code is 1 where any differs. POSIX only.

    python benchmark/kills.py [KILLS [SEED]]
"""

from __future__ import annotations

import hashlib
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "test")]

KILLS, DESCRIPTORS, THREADS = 200, 256, (1, 3, 16)
BLOCKS = {10: 64, 20: 40, 60: 32}
DATES = ("2018-04-11", "2018-05-21", "2018-06-11", "2018-07-10")
BANDS = ("B02", "B05", "B09")
#: Name -> bands, labels of so many metres, size, stride, bytes of a shard.
CASES: dict[str, tuple[tuple[str, ...], int, int, int, int]] = {
    "stride 2": (("B02", "B05"), 10, 6, 2, 400_000),
    "stride 12, labels at 1 m": (BANDS, 1, 24, 12, 1_000_000),
    "stride 24": (BANDS, 10, 24, 24, 60_000),
    "stride 96": (BANDS, 10, 30, 96, 1),
}

# Imports come before the first line, so that a run's time is spent in its work.
RUN = """
import resource, sys
sys.path[:0] = [{root!r}]
import h5py, numpy
from osgeo import gdal, ogr, osr
from deepsatdata_plugin.core.dataset.make import make_dataset
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.stack import StackParameters
resource.setrlimit(resource.RLIMIT_NOFILE, ({files}, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
print("begins", flush=True)
parameters = StackParameters(
    bands={bands!r}, size={size}, stride={stride}, shard_bytes={octets}, labelled_only=False
)
result = make_dataset(
    {products!r}, {folder!r}, parameters, ground_truth={truth!r}, threads={threads}, feedback=Silent()
)
assert not [skip for skip in result.skips if skip.kind == "product"], result.skips
"""


def run(threads: int, seconds: float, **options: Any) -> tuple[bool, float]:
    """Run in a process of its own, killed after so many seconds of work: whether it ended, and its time."""
    script = RUN.format(root=str(ROOT), files=DESCRIPTORS, threads=threads, **options)
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        began = time.monotonic()
        try:
            code = process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            code = process.wait()
        if code not in (0, -signal.SIGKILL):
            raise RuntimeError(f"a run ended with {code} by itself")
        return code == 0, time.monotonic() - began


def hashes(folder: Path) -> dict[str, str]:
    """Return the hash of every file but the lock, by name."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock"]
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def progress(folder: Path) -> str:
    """Say where a killed run was."""
    if (folder / "dataset.json").is_file():
        return "described"
    if (folder / "samples.csv").is_file():
        return "describing"
    shards = folder / "shards"
    if any(shards.glob("*.h5")):
        return "some shards complete"
    return "no shard complete" if shards.is_dir() else "planning"


def main() -> int:
    import scene
    from core.small_dataset import make_truth

    kills = int(sys.argv[1]) if sys.argv[1:] else KILLS
    seed = int(sys.argv[2]) if sys.argv[2:] else 1
    chance = random.Random(seed)
    wrong, total, where = 0, Counter[str](), Counter[str]()
    with tempfile.TemporaryDirectory(prefix="deepsatdata_kills_") as temporary:
        place = Path(temporary)
        seasons = {
            kind: scene.write_season(
                place / kind, size_px=120, dates=DATES, bands=BANDS, blocks=BLOCKS, mean_parcel_ha=1.0,
                swaths={"2018-05-21": 0.5}, zipped=kind == "zip",
            )
            for kind in ("folder", "zip")
        }  # fmt: skip
        truths = {m: make_truth(seasons["folder"], place / f"truth {m}", (m,)) for m in (10, 1)}
        cases = [(name, kind) for name in CASES for kind in seasons]
        print(f"{kills} kills, seed {seed}, threads {THREADS}, {DESCRIPTORS} descriptors")
        for number, (name, kind) in enumerate(cases):
            bands, metres, size, stride, octets = CASES[name]
            options = {
                "bands": bands, "size": size, "stride": stride, "octets": octets,
                "truth": str(truths[metres]), "products": str(seasons[kind].products_folder),
            }  # fmt: skip
            whole = place / f"{number} whole"
            _, seconds = run(1, 600, folder=str(whole), **options)
            expected = hashes(whole)
            share = kills * (number + 1) // len(cases) - kills * number // len(cases)
            killed = ended = differing = 0
            while killed < share or not ended:
                folder = place / f"{number} {ended}"
                done = False
                while not done:
                    limit = chance.uniform(0, 1.2 * seconds) if killed < share else 600
                    done, _ = run(chance.choice(THREADS), limit, folder=str(folder), **options)
                    if not done:
                        killed += 1
                        where[progress(folder)] += 1
                ended += 1
                if hashes(folder) != expected:
                    differing += 1
                    print(f"  differs: {sorted(set(hashes(folder).items()) ^ set(expected.items()))[:6]}")
            total.update(kills=killed, ended=ended)
            wrong += differing
            print(
                f"{name}, {kind}: {len(expected)} files, {seconds:.2f} s undisturbed; {killed} kills, "
                f"{ended} resumed to the end, {differing} of them different",
                flush=True,
            )
    print(f"{total['kills']} kills, {total['ended']} runs to the end, {wrong} different")
    print("killed while: " + ", ".join(f"{text} {count}" for text, count in sorted(where.items())))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
