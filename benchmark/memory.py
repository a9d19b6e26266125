"""Peak memory of tile-and-stack: how it grows with dates, windows and overlap.

Full-size files, all 13 bands. Windows lie in a strip as wide as a region and higher than one block, so that
whole blocks of all dates are in flight as they are in a full tile; what is beside it is not decoded. The
images of all dates are those of the first one, linked.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import products
import rows
import stacking

#: MiB.
TARGET = 2048
#: (dates, size, stride) in pixels of 10 m; 60 is the largest of 64 and less that bands of 60 m allow.
CASES = ((2, 24, 24), (8, 60, 60), (8, 60, 18), (24, 60, 60), (73, 60, 60))
#: The strip in metres from the tile's upper-left corner: 5 blocks of 10 m wide, and of two rows of blocks.
LEFT, TOP, WIDE, HIGH = 300, 3_000, 50_700, 11_000


def strip(folder: Path) -> Any:
    """Return the strip in longitude and latitude."""
    from osgeo import ogr, osr

    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.geo import tile_epsg
    from deepsatdata_plugin.core.products.find import find_products

    found, _ = find_products(str(folder), Silent())
    west, north = found[0].corner
    left, top, right, low = west + LEFT, north - TOP, west + LEFT + WIDE, north - TOP - HIGH
    zone, degrees = osr.SpatialReference(), osr.SpatialReference()
    zone.ImportFromEPSG(tile_epsg(products.TILE))
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    corners = ((left, top), (right, top), (right, low), (left, low), (left, top))
    area = ogr.CreateGeometryFromWkt(f"POLYGON (({', '.join(f'{x} {y}' for x, y in corners)}))")
    area.Transform(osr.CoordinateTransformation(zone, degrees))
    return area


def stack(dates: int, size: int, stride: int, threads: int, target: Path) -> dict[str, float]:
    """Make a dataset of the strip; return what it took."""
    from deepsatdata_plugin.core.dataset.make import make_dataset
    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.products.sensor import MSI
    from deepsatdata_plugin.core.stack.records import StackParameters

    folder = products.tile(10980)
    parameters = StackParameters(
        bands=MSI.bands, size=size, stride=stride, labelled_only=False, masks=False, end=products.until(dates)
    )
    made = make_dataset(
        str(folder), str(target), parameters, area=strip(folder), threads=threads, feedback=Silent()
    )
    return {"samples": made.samples, "peak_mib": stacking.peak_mib(), "cpu": stacking.processor_seconds()}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--step", type=int, nargs=3, metavar=("DATES", "SIZE", "STRIDE"))
    parser.add_argument("--dates", type=int, help="only the cases of so many dates")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    target = products.KEPT / "memory"
    if options.step:
        print(json.dumps(stack(*options.step, options.threads, target)))
        return 0
    met = True
    for dates, size, stride in CASES:
        if options.dates not in (None, dates):
            continue
        shutil.rmtree(target, ignore_errors=True)
        products.tile(10980)
        command = [sys.executable, __file__, "--threads", options.threads, "--step", dates, size, stride]
        done = subprocess.run(list(map(str, command)), check=True, stdout=subprocess.PIPE, text=True)
        found = json.loads(done.stdout.splitlines()[-1])
        shutil.rmtree(target)
        what = f"peak of {dates} dates, {found['samples']} windows of {size} px, stride {stride}, 13 bands"
        name = f"memory_{dates}_dates" + ("_overlap" if stride < size else "")
        met &= rows.tell(name, what, found["peak_mib"], TARGET, at_most=True, unit="MiB")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
