"""Tile-and-stack against pure decoding of the same blocks with the same threads.

Both run as processes of their own on the same products, in turns: decoding is measured before and after each
stacking, so that a machine that slows down or speeds up in between does not favour either. Beside seconds
stands the time of the processors, which minds less what else the machine does.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

import products
import rows
from decoding import blocks, decode

#: Dates -> target.
TARGETS = {1: 1.15, 2: 1.10}


def processor_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def peak_mib() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def decode_all(folder: Path, dates: int, threads: int) -> dict[str, float]:
    """Decode every block of every band of the first dates."""
    jobs = [job for path in products.band_files(folder, dates) for job in blocks(path)]
    before = processor_seconds()
    seconds, pixels = decode(jobs, threads)
    return {"seconds": seconds, "cpu": processor_seconds() - before, "pixels": pixels}


def stack_all(folder: Path, dates: int | None, target: Path, size: int, threads: int) -> dict[str, float]:
    """Make a dataset of all windows and all bands of the first dates, None for all."""
    from deepsatdata_plugin.core.dataset.make import make_dataset
    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.products.sensor import MSI
    from deepsatdata_plugin.core.stack.records import StackParameters

    parameters = StackParameters(
        bands=MSI.bands,
        size=size,
        labelled_only=False,
        masks=False,
        end=products.until(dates) if dates else None,
    )
    before, start = processor_seconds(), time.perf_counter()
    result = make_dataset(str(folder), str(target), parameters, threads=threads, feedback=Silent())
    return {
        "seconds": time.perf_counter() - start,
        "cpu": processor_seconds() - before,
        "samples": result.samples,
        "peak_mib": peak_mib(),
    }


def in_process(*arguments: object) -> dict[str, float]:
    """Run a step of this module in a process of its own."""
    command = [sys.executable, __file__, *map(str, arguments)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def measure(pixels: int, dates: int, size: int, threads: int, rounds: int) -> dict[str, float]:
    """Decode, stack, decode, stack ..., decode; return medians."""
    products.tile(pixels)
    target = products.KEPT / "stacking"
    common = ["--pixels", pixels, "--dates", dates, "--size", size, "--threads", threads]
    decoded, stacked = [in_process("--step", "decode", *common)], []
    for _ in range(rounds):
        shutil.rmtree(target, ignore_errors=True)
        stacked.append(in_process("--step", "stack", *common, "--target", target))
        decoded.append(in_process("--step", "decode", *common))
    written = sum(p.stat().st_size for p in target.rglob("*") if p.is_file())
    shutil.rmtree(target)

    def ratio(key: str) -> float:
        pairs = zip(stacked, decoded[:-1], decoded[1:])
        return statistics.median(2 * s[key] / (a[key] + b[key]) for s, a, b in pairs)

    return {
        "decode_seconds": statistics.median(one["seconds"] for one in decoded),
        "stack_seconds": statistics.median(one["seconds"] for one in stacked),
        "ratio": ratio("seconds"),
        "processor_ratio": ratio("cpu"),
        "peak_mib": max(one["peak_mib"] for one in stacked),
        "samples": stacked[0]["samples"],
        "megapixels": decoded[0]["pixels"] / 1e6,
        "megapixels_per_second": decoded[0]["pixels"] / 1e6 / decoded[0]["seconds"],
        "written_gb": written / 1e9,
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--step", choices=("decode", "stack"))
    parser.add_argument("--target", type=Path)
    parser.add_argument("--products", type=Path, help="of a step: all of a folder, not a simulated tile")
    parser.add_argument("--pixels", type=int, default=10980, help="side of the tile in pixels of 10 m")
    parser.add_argument("--dates", type=int, nargs="+", default=sorted(TARGETS, reverse=True))
    parser.add_argument("--size", type=int, default=24, help="side of a window in pixels of 10 m")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=1)
    options = parser.parse_args()
    if options.step:
        folder = options.products or products.tile(options.pixels)
        dates = None if options.products else options.dates[0]
        if options.step == "decode":
            result = decode_all(folder, dates, options.threads)
        else:
            result = stack_all(folder, dates, options.target, options.size, options.threads)
        print(json.dumps(result))
        return 0
    met = True
    for dates in options.dates:
        found = measure(options.pixels, dates, options.size, options.threads, options.rounds)
        for name, value in found.items():
            print(f"  {name:24s} {value:10.2f}")
        what = (
            f"stacking / decoding the same blocks, {options.threads} threads each: "
            f"tile of {options.pixels} px, {dates} dates, 13 bands, windows of {options.size} px"
        )
        target = TARGETS.get(dates, TARGETS[2])
        met &= rows.tell(f"stack_{dates}_dates", what, found["ratio"], target, at_most=True)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
