"""Windows that lie far apart against decoding whole the blocks they touch: CPU time, in turns in one process.

Each number of windows is drawn over the tile, made into a dataset (planning and writing included), and
compared with GDAL decoding every block that a window touches once. With so many windows that whole blocks are
cheaper, the search for areas must cost nothing.
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

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "test"), str(ROOT / "benchmark")]

#: Windows -> the ratio that is wanted at most.
TARGETS = {200: 0.35, 1000: 0.75, 3000: 1.05, 10_000: 1.05}


def places(side_m: float, size_m: float, count: int, seed: int):
    """Return (columns, rows) of windows drawn from those of a tile."""
    across = int(side_m // size_m) - 1
    chosen = np.random.default_rng(seed).choice(across * across, min(count, across * across), replace=False)
    return chosen % across, chosen // across


def area_of(info, size_m: float, count: int, seed: int):
    """Return a multipolygon that touches so many windows, each in its middle."""
    from osgeo import ogr, osr

    grid = info.grid
    first = np.ceil(grid.ulx / size_m) * size_m, np.floor(grid.uly / size_m) * size_m
    columns, lines = places(min(grid.width, grid.height) * grid.resolution, size_m, count, seed)
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(grid.epsg)
    target.ImportFromEPSG(4326)
    target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    area = ogr.Geometry(ogr.wkbMultiPolygon)
    for column, row in zip(columns.tolist(), lines.tolist()):
        x, y = first[0] + (column + 0.5) * size_m, first[1] - (row + 0.5) * size_m
        square = ogr.CreateGeometryFromWkt(
            f"POLYGON(({x - 9} {y - 9},{x + 9} {y - 9},{x + 9} {y + 9},{x - 9} {y + 9},{x - 9} {y - 9}))"
        )
        area.AddGeometry(square)
    area.Transform(osr.CoordinateTransformation(source, target))
    return area


def touched_blocks(files, infos, windows, size_m: float):
    """Return (file, column, row) of all blocks that windows (x, y of their corners) touch."""
    found = []
    for file, info in zip(files, infos):
        grid, side = info.grid, round(size_m / info.grid.resolution)
        column = np.rint((windows[:, 0] - grid.ulx) / grid.resolution).astype(int)
        row = np.rint((grid.uly - windows[:, 1]) / grid.resolution).astype(int)
        blocks = set()
        for end_c in (0, side - 1):
            for end_r in (0, side - 1):
                pairs = zip((column + end_c) // info.block_width, (row + end_r) // info.block_height)
                blocks.update((int(c), int(r)) for c, r in pairs)
        found += [(file, *block) for block in sorted(blocks)]
    return found


def decode(blocks) -> float:
    """Decode blocks whole with GDAL alone; return CPU seconds."""
    from deepsatdata_plugin.core.products.formats.gdal_raster import GdalReader
    from deepsatdata_plugin.core.products.formats.safe.rasters import DRIVERS

    start, reader = time.process_time(), None
    for file, column, row in blocks:
        if reader is None or reader.raster_file is not file:
            reader = GdalReader(file, DRIVERS)
        reader.read_block(column, row)
    return time.process_time() - start


def measure(
    folder: Path, target: Path, dates: int, size: int, count: int, threads: int, seed: int
) -> tuple[float, float, int]:
    """Return (CPU seconds of the dataset, of the blocks, number of blocks)."""
    from deepsatdata_plugin.core.dataset.make import make_dataset
    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.products import MSI, check_file, find_products
    from deepsatdata_plugin.core.reader import Samples
    from deepsatdata_plugin.core.stack.records import StackParameters

    found, _ = find_products(str(folder), Silent())
    found = sorted(found, key=lambda product: product.sensing_start)[:dates]
    files = [file for product in found for file in product.bands.values()]
    infos = [check_file(product, file) for product in found for file in product.bands.values()]
    bands = tuple(b for b in MSI.bands if all(b in p.bands for p in found))
    finest = min(infos, key=lambda info: info.grid.resolution)
    shutil.rmtree(target, ignore_errors=True)
    area = area_of(finest, size * 10.0, count, seed)
    parameters = StackParameters(
        bands=bands, size=size, labelled_only=False, masks=False, end=products.until(dates)
    )
    start = time.process_time()
    make_dataset(str(folder), str(target), parameters, area=area, threads=threads, feedback=Silent())
    made = time.process_time() - start
    table = [line.split(",") for line in (target / "samples.csv").read_text().splitlines()]
    x, y = table[0].index("ulx"), table[0].index("uly")
    windows = np.array([(float(row[x]), float(row[y])) for row in table[1:]])
    assert len(Samples(target)) == len(windows)
    blocks = touched_blocks(files, infos, windows, size * 10.0)
    return made, decode(blocks), len(blocks)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pixels", type=int, default=10980, help="side of the tile in pixels of 10 m")
    parser.add_argument("--dates", type=int, default=2)
    parser.add_argument("--size", type=int, default=24, help="side of a window in pixels of 10 m")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--runs", type=int, default=3, help="draws of windows; the median counts")
    parser.add_argument("--windows", type=int, nargs="+", default=list(TARGETS), help="on a full tile")
    options = parser.parse_args()
    folder, target = products.tile(options.pixels), products.KEPT / "scattered"
    met = True
    share = (options.pixels / 10980) ** 2
    for wanted in options.windows:
        most = TARGETS.get(wanted, 1.05)
        count = max(1, round(wanted * share))
        found = [
            measure(folder, target, options.dates, options.size, count, options.threads, seed)
            for seed in range(options.runs)
        ]
        ratios = [made / whole for made, whole, _ in found]
        name = f"{count} windows"
        print(
            f"  {name:14s} {found[0][2]:6d} blocks  {statistics.median(ratios):5.2f} of decoding them whole "
            f"(wanted: {most:.2f} at most; {min(ratios):.2f} to {max(ratios):.2f})",
            flush=True,
        )
        what = (
            f"{name} / decoding whole the {found[0][2]} blocks they touch, processor time: tile of "
            f"{options.pixels} px, {options.dates} dates, 13 bands, {options.size} px"
        )
        label = f"scattered_{wanted or 'all'}"
        met &= rows.tell(label, what, statistics.median(ratios), most, at_most=True)
    shutil.rmtree(target, ignore_errors=True)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
