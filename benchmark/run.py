"""All benchmarks, one after the other; each compares side by side in one run and tells its rows.

make benchmark                             everything: full-size tile, 40 minutes on two quiet cores
make benchmark ROWS="stacking memory"      some of it
make benchmark ROWS=stacking BENCHMARK="--pixels 3300"      with arguments of that benchmark's own

At the end stand all rows with their targets. They are in build/benchmark/rows.json, too, and in rows.md as
the table of docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from pathlib import Path

import rows

HERE = Path(__file__).resolve().parent
KEPT = HERE.parent / "build" / "benchmark"

#: Name -> program and arguments, in the order in which they run; the first that asks makes a tile.
BENCHMARKS: dict[str, tuple[str, ...]] = {
    "pixels": ("pixels.py",),
    "stacking": ("stacking.py",),
    "memory": ("memory.py",),
    "reference": ("reference.py",),
    "scattered": ("scattered.py", "--pixels", "3300"),
    "parcels_stacked": ("parcels_stacked.py",),
    "clouds": ("cloudy.py", "--pixels", "3300"),
    "rasterizer": ("rasterizer.py",),
    "ground_truth": ("ground_truth.py",),
    "series": ("series.py",),
    "alignment": ("alignment.py",),
    "labels": ("labels.py",),
    "register": ("register.py",),
    "planning": ("planning.py",),
    "describing": ("describing.py",),
    "eopf": ("eopf.py", "--pixels", "2196"),
    "afar": ("afar.py",),
    "verifying": ("verifying.py",),
    "reading": ("reading.py",),
    "training": ("training.py",),
    "samples": ("samples.py",),
    "startup": ("startup.py",),
}


def machine() -> str:
    """Return the processor, its number of cores and the system."""
    name = platform.processor() or platform.machine()
    information = Path("/proc/cpuinfo")
    if information.exists():
        lines = information.read_text().splitlines()
        name = next((line.split(": ", 1)[1] for line in lines if line.startswith("model name")), name)
    return f"{name}, {os.cpu_count()} cores, {platform.platform()}, Python {platform.python_version()}"


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS))
    # What is not known here goes to the benchmarks themselves.
    options, arguments = parser.parse_known_args()
    unknown = [name for name in options.names if name not in BENCHMARKS]
    if unknown:
        parser.error(f"{', '.join(unknown)}: there are {', '.join(BENCHMARKS)}")
    KEPT.mkdir(parents=True, exist_ok=True)
    lines = KEPT / "rows.jsonl"
    lines.unlink(missing_ok=True)
    failed = []
    start = time.monotonic()
    for name, (script, *own) in BENCHMARKS.items():
        if options.names and name not in options.names:
            continue
        print(f"\n== {name}", flush=True)
        command = [sys.executable, str(HERE / script), *own, *arguments]
        # A process of its own, so that memory and caches start afresh.
        if subprocess.run(command, env={**os.environ, rows.FILE: str(lines)}).returncode:
            failed.append(name)
    found = rows.read(lines)
    print(f"\n== {machine()}; {(time.monotonic() - start) / 60:.0f} minutes")
    for row in found:
        print(rows.text(row))
    if failed:
        print(f"not met, or failed: {', '.join(failed)}")
    table = {"machine": machine(), "day": time.strftime("%Y-%m-%d"), "rows": found}
    (KEPT / "rows.json").write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
    (KEPT / "rows.md").write_text(f"{machine()}\n\n{rows.table(found)}", encoding="utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
