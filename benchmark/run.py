"""All benchmarks, one after the other; each compares side by side in one run and prints ratios.

make benchmark                                        full-size tile, two dates
make benchmark BENCHMARK="--pixels 2196 --dates 2"    smaller and quicker
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def run(script: str, *arguments: str) -> int:
    """Run one benchmark in a process of its own, so that memory and caches start afresh."""
    print(f"\n== {script}", flush=True)
    return subprocess.run([sys.executable, str(HERE / script), *arguments]).returncode


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pixels", type=int, default=10980, help="side of the tile in pixels of 10 m")
    parser.add_argument("--dates", type=int, default=2)
    parser.add_argument("--size", type=int, default=24, help="side of a window in pixels of 10 m")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--parcels", type=int, default=5000, help="parcels for the rasterizer")
    options = parser.parse_args()
    stacking = ["--pixels", options.pixels, "--dates", options.dates, "--size", options.size]
    failed = [
        run("rasterizer.py", "--parcels", str(options.parcels)),
        run("register.py"),
        run("planning.py"),
        run("describing.py"),
        run("stacking.py", *(str(value) for value in [*stacking, "--threads", options.threads])),
        run("startup.py"),
        run("reading.py"),
    ]
    return 1 if any(failed) else 0


if __name__ == "__main__":
    sys.exit(main())
