"""Verifying a dataset against reading it once: the price of knowing that it is whole.

Reading is what plain h5py takes for every array of every shard, some samples at a time. Verifying hashes all
files, reads all samples, compares the tables and looks at all places. Both run in turns, each in a process of
its own; what counts is the time of the processors.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py
import products
import rows

#: Times the time of reading.
TARGET = 1.5
#: Samples read together.
AT_ONCE = 256


def read_all(folder: Path) -> None:
    """Read every array of every shard."""

    def read(_: str, item: object) -> None:
        if isinstance(item, h5py.Dataset) and item.shape:
            for start in range(0, item.shape[0], AT_ONCE):
                item[start : start + AT_ONCE]

    for path in sorted((folder / "shards").glob("*.h5")):
        with h5py.File(path) as file:
            file.visititems(read)


def verify(verify_dataset: Callable[..., Any], folder: Path) -> None:
    """Verify the dataset; it is whole."""
    from deepsatdata_plugin.core.feedback import Silent

    found = verify_dataset(folder, Silent())
    if not found.whole:
        sys.exit(f"{found.faults[0]}")


def measure(what: str, folder: Path) -> dict[str, float]:
    """Run a step in a process of its own; return its processor seconds and peak MiB."""
    command = [sys.executable, __file__, "--step", what, str(folder)]
    ran = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(ran.stdout)
    return found


def main() -> int:
    """Print the row; 1 when the target is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pixels", type=int, default=10980, help="side of the tile (10980)")
    parser.add_argument("--dates", type=int, default=2, help="dates of the dataset (2)")
    parser.add_argument("--rounds", type=int, default=2, help="times each is done (2)")
    parser.add_argument("--step", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    from stacking import processor_seconds, stack_all

    from deepsatdata_plugin.core.dataset import verify_dataset  # imported before anything is measured

    if options.step:
        before = processor_seconds()
        if options.step[0] == "read":
            read_all(Path(options.step[1]))
        else:
            verify(verify_dataset, Path(options.step[1]))
        used = resource.getrusage(resource.RUSAGE_SELF)
        print(json.dumps({"cpu": processor_seconds() - before, "mib": used.ru_maxrss / 1024}))
        return 0
    folder = products.KEPT / "verifying"
    shutil.rmtree(folder, ignore_errors=True)
    samples = stack_all(products.tile(options.pixels), options.dates, folder, 24, 2)["samples"]
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    reading, verifying = [], []
    for _ in range(options.rounds):
        reading.append(measure("read", folder))
        verifying.append(measure("verify", folder))
    shutil.rmtree(folder)
    once, whole = (min(run["cpu"] for run in runs) for runs in (reading, verifying))
    print(
        f"{samples:,.0f} samples, {size / 1e9:.2f} GB: reading {once:.1f} s, verifying {whole:.1f} s, "
        f"{max(run['mib'] for run in verifying):.0f} MiB"
    )
    what = (
        f"verifying a dataset / reading it once by h5py, {options.pixels} px, {options.dates} dates, 13 bands"
    )
    return 0 if rows.tell("verifying", what, whole / once, TARGET, at_most=True) else 1


if __name__ == "__main__":
    sys.exit(main())
