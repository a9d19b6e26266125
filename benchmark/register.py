"""The register of a country on one small grid: memory and time a parcel, of which nearly all are far away.

Features come from a generator, so that what is measured is this project's: every row is kept for its id
and its place in the order, polygons only near the grid. The ratio compares a large with a small register:
time and memory a parcel must not grow with their number.
"""

from __future__ import annotations

import argparse
import json
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rows

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

#: Bytes a distant parcel of 21 vertices may take, and how much more time one of a large register.
MOST_BYTES, MOST_TIME = 400, 1.5


def peak_bytes() -> int:
    """Return the peak memory of this process (Linux)."""
    status = Path("/proc/self/status").read_text()
    return 1024 * int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1])


def measure(count: int) -> dict[str, float]:
    """Rasterize the register in this process; return time and memory a parcel."""
    from deepsatdata_plugin.core.parcels import RawParcel, make_parcels, near_grids
    from deepsatdata_plugin.core.rasterize import GroundTruthGrid, execute, plan_ground_truth

    angle = np.linspace(0, 2 * np.pi, 21)
    circle = 40 * np.column_stack([np.cos(angle), np.sin(angle)])
    circle[-1] = circle[0]
    side = int(np.ceil(np.sqrt(count)))

    def features() -> Iterator[RawParcel]:
        for number in range(count):
            centre = 600_050 + 100 * (number % side), 5_899_990 - 100 * (number // side)
            ring = (circle + centre).astype("<f8")
            wkb = struct.pack("<BIII", 1, 3, 1, len(ring)) + ring.tobytes()
            yield RawParcel(wkb, f"FR{number:09d}", 1 + number % 300, 2021)

    grid = GroundTruthGrid.of_extent("T31UFS", 32631, 600_000.0, 5_900_040.0, 1_200.0, 1_200.0)
    before, start = peak_bytes(), time.perf_counter()
    near = near_grids([grid.grid], "EPSG:32631")
    table = make_parcels(features(), "EPSG:32631", "register", near=near)
    with tempfile.TemporaryDirectory() as folder:
        execute(plan_ground_truth(table, [grid], [10], folder))
    seconds = time.perf_counter() - start
    return {"seconds": seconds / count, "bytes": (peak_bytes() - before) / count}


def main() -> int:
    """Print time and memory a parcel and their ratios; 1 when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--parcels", type=int, default=1_000_000)
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one:
        print(json.dumps(measure(arguments.one)))
        return 0
    found = []
    for count in (arguments.parcels // 10, arguments.parcels):
        command = [sys.executable, __file__, "--one", str(count)]
        found.append(json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout))
        print(
            f"{count:>9} parcels: {found[-1]['bytes']:.0f} bytes and {1e6 * found[-1]['seconds']:.0f} us each"
        )
    ratio = found[1]["seconds"] / found[0]["seconds"]
    what = f"time a parcel, {arguments.parcels:,} parcels / a tenth of them"
    met = rows.tell("register_time", what, ratio, MOST_TIME, at_most=True)
    what = f"memory a parcel, {arguments.parcels:,} parcels"
    met &= rows.tell("register_memory", what, found[1]["bytes"], MOST_BYTES, at_most=True, unit="bytes")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
