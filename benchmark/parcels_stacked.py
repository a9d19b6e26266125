"""One sample a parcel against decoding whole the blocks that windows touch: CPU time, in turns.

Parcels are star-shaped, of about a hectare, and lie anywhere on the tile; planning, drawing masks, coverage,
outlines and lines, and writing are included. Decoding is GDAL's alone, each touched block once.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import time
from pathlib import Path

import numpy as np
import products
import rows
from scattered import decode, touched_blocks

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "test"), str(ROOT / "benchmark")]

#: Side of a parcel, metres, and corners of it.
SIDE_M, CORNERS = 110.0, 12
MOST = 0.75


def parcels_of(grid, count: int, seed: int):
    """Return WKB of so many parcels on a tile, in its CRS."""
    from osgeo import ogr

    rng = np.random.default_rng(seed)
    xmin, ymin, xmax, ymax = grid.bounds
    found = []
    for _ in range(count):
        x, y = rng.uniform(xmin + 300, xmax - 300), rng.uniform(ymin + 300, ymax - 300)
        angles = np.sort(rng.uniform(0, 2 * np.pi, CORNERS))
        radii = SIDE_M / 2 * rng.uniform(0.7, 1.3, CORNERS)
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for angle, radius in zip([*angles, angles[0]], [*radii, radii[0]]):
            ring.AddPoint_2D(x + radius * np.cos(angle), y + radius * np.sin(angle))
        shape = ogr.Geometry(ogr.wkbPolygon)
        shape.AddGeometry(ring)
        found.append(bytes(shape.ExportToWkb(ogr.wkbNDR)))
    return found


def measure(folder: Path, target: Path, dates: int, size: int, count: int, threads: int, seed: int):
    """Return (CPU seconds of the dataset, of the blocks, number of blocks)."""
    from deepsatdata_plugin.core.dataset import make_dataset
    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.parcels import RawParcel, make_parcels
    from deepsatdata_plugin.core.products import MSI, check_file, find_products
    from deepsatdata_plugin.core.reader import Samples
    from deepsatdata_plugin.core.stack import ParcelParameters, ParcelSource, StackParameters

    found, _ = find_products(str(folder), Silent())
    found = sorted(found, key=lambda product: product.sensing_start)[:dates]
    files = [file for product in found for file in product.bands.values()]
    infos = [check_file(product, file) for product in found for file in product.bands.values()]
    bands = tuple(b for b in MSI.bands if all(b in p.bands for p in found))
    grid = min(infos, key=lambda info: info.grid.resolution).grid
    shapes = parcels_of(grid, count, seed)
    shutil.rmtree(target, ignore_errors=True)
    parameters = StackParameters(
        bands=bands, size=size, labelled_only=False, masks=False, end=products.until(dates),
        parcels=ParcelParameters(),
    )  # fmt: skip

    def read(_grids, feedback):
        raw = (RawParcel(shape, number, "1", 2018) for number, shape in enumerate(shapes))
        return make_parcels(raw, f"EPSG:{grid.epsg}", "parcels", feedback, len(shapes))

    start = time.process_time()
    make_dataset(
        str(folder), str(target), parameters, parcels=ParcelSource(read), threads=threads, feedback=Silent()
    )
    made = time.process_time() - start
    table = [line.split(",") for line in (target / "samples.csv").read_text().splitlines()]
    x, y = table[0].index("ulx"), table[0].index("uly")
    windows = np.array([(float(row[x]), float(row[y])) for row in table[1:]])
    assert len(Samples(target)) == len(windows) == count
    blocks = touched_blocks(files, infos, windows, size * 10.0)
    return made, decode(blocks), len(blocks)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pixels", type=int, default=10980, help="side of the tile in pixels of 10 m")
    parser.add_argument("--dates", type=int, default=2)
    parser.add_argument("--size", type=int, default=24, help="side of a window in pixels of 10 m")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--runs", type=int, default=3, help="draws of parcels; the median counts")
    parser.add_argument("--parcels", type=int, default=1000, help="on a full tile")
    options = parser.parse_args()
    folder, target = products.tile(options.pixels), products.KEPT / "parcels_stacked"
    count = max(1, round(options.parcels * (options.pixels / 10980) ** 2))
    found = [
        measure(folder, target, options.dates, options.size, count, options.threads, seed)
        for seed in range(options.runs)
    ]
    shutil.rmtree(target, ignore_errors=True)
    ratios = [made / whole for made, whole, _ in found]
    what = (
        f"{count} parcels, a sample each / decoding whole the {found[0][2]} blocks they touch, processor "
        f"time: tile of {options.pixels} px, {options.dates} dates, 13 bands, {options.size} px "
        f"({min(ratios):.2f} to {max(ratios):.2f})"
    )
    return 0 if rows.tell("parcels_stacked", what, statistics.median(ratios), MOST, at_most=True) else 1


if __name__ == "__main__":
    sys.exit(main())
