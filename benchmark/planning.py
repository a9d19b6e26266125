"""Owners of some four million windows: tiles of two zones, a season of 24 acquisitions each; time and memory.

python benchmark/planning.py [ACQUISITIONS]
"""

from __future__ import annotations

import resource
import sys
import time
from datetime import datetime, timezone
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "test")]

#: Both sides of the seam at 6 degrees east.
TILES = [f"31T{column}{row}" for column in "EFG" for row in "KLMN"] + [
    f"32T{column}{row}" for column in "LM" for row in "QRST"
]
LIMIT_MIB = 1024
WHEN = datetime(2018, 1, 1, tzinfo=timezone.utc)


def main() -> None:
    from deepsatdata_plugin.core.geo import Grid
    from deepsatdata_plugin.core.sampling.owners import Owners
    from deepsatdata_plugin.core.sampling.windows import make_window_grid
    from deepsatdata_plugin.core.tiles.mgrs import tile_square

    dates = int(sys.argv[1]) if len(sys.argv) > 1 else 24
    random = np.random.default_rng(0)
    squares = {tile: tile_square(tile) for tile in TILES}
    grids = {tile: Grid(s.epsg, s.ulx, s.uly, 10, 10980, 10980) for tile, s in squares.items()}
    acquisitions = {
        tile: [_acquisition(tile, grid, random, whole=bool(k % 2)) for k in range(dates)]
        for tile, grid in grids.items()
    }
    windows = make_window_grid(24, 24, (10, 20))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    start = time.perf_counter()
    owners = Owners(windows, grids)
    owned = owners.of_season(acquisitions, 0.5)
    seconds = time.perf_counter() - start
    rise = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 - before
    count = sum(lattice.rows * lattice.columns for lattice in owners.lattices.values())
    kept = sum(int(tile.kept.sum()) for tile in owned.values())
    print(
        f"{count} windows of {len(grids)} tiles, {dates} acquisitions each: {seconds:.1f} s, {kept} kept; "
        f"memory rises by {rise:.0f} MiB (at most {LIMIT_MIB})"
    )


def _acquisition(tile, grid, random, *, whole):
    """Return an acquisition that fills a tile, or the part of it west of a slanting swath edge."""
    from osgeo import osr

    from deepsatdata_plugin.core.products.acquisitions import Acquisition
    from deepsatdata_plugin.core.products.model import Product

    xmin, ymin, xmax, ymax = grid.bounds
    top = xmax if whole else random.uniform(xmin + 1000, xmax - 1000)
    foot = xmax if whole else max(top - 25_000, xmin + 500)
    corners = [(xmin, ymax), (top, ymax), (foot, ymin), (xmin, ymin), (xmin, ymax)]
    utm, globe = osr.SpatialReference(), osr.SpatialReference()
    for reference, code in ((utm, grid.epsg), (globe, 4326)):
        reference.ImportFromEPSG(code)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    outline = osr.CoordinateTransformation(utm, globe).TransformPoints(corners)
    product = Product(
        name=f"P_{tile}", path="", container="folder", level="L2A", platform="S2A", tile=tile, epsg=grid.epsg,
        sensing_start=WHEN, datastrip_start=None, generation_time=WHEN, relative_orbit=1, baseline="02.06",
        cloud_percent=None, footprint=tuple((x, y) for x, y, *_ in outline), offsets={}, offset_evidence="",
        quantification=10000.0,
    )  # fmt: skip
    return Acquisition(("S2A", WHEN, tile, 1, "L2A"), WHEN, (product,))


if __name__ == "__main__":
    main()
