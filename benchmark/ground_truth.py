"""A whole ground truth of a tile full of parcels against exactextract's coverage of the same parcels alone.

100,000 parcels side by side fill a tile (10980 x 10980 pixels of 10 m); fewer of them fill a part of it.
Ours reads them, settles all claims, finds conflicts, writes labels, ids, claim mask, coverage, counts of
claims and distance; exactextract gives the coverage. Both with one thread, in processor time.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import contestants
import numpy as np
import rows
from osgeo import gdal, ogr, osr
from rasterizer import RESOLUTION, SIDE, ULX, ULY, time_of

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "test")]

#: Parcels of a full tile, vertices along each of their four sides, share of the ground between them.
FULL, ALONG, GAP = 100_000, 4, 0.03
#: How far the vertices along a side are off the straight line.
CROOKED_M = 1.0
TARGET = 2.0


def write_parcels(path: Path, count: int, epsg: int = 32633, ulx: float = ULX, uly: float = ULY) -> int:
    """Write parcels of four crooked sides in rows; return the side of their ground in pixels."""
    across = int(np.ceil(count**0.5))
    side = round(SIDE * (count / FULL) ** 0.5) // 6 * 6
    step = side * RESOLUTION / across
    rng = np.random.default_rng(1)
    corners = rng.uniform(-0.12, 0.12, (across + 1, across + 1, 2)) * step
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("parcels", crs, ogr.wkbPolygon)
    for name in ("id", "crop"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTInteger))
    dataset.StartTransaction()
    for number in range(count):
        i, j = divmod(number, across)
        at = np.array([(j, i), (j + 1, i), (j + 1, i + 1), (j, i + 1), (j, i)])
        ends = at * step + corners[at[:, 1], at[:, 0]]
        shares = np.arange(ALONG)[:, None] / ALONG
        ring = np.concatenate([one + (two - one) * shares for one, two in zip(ends, ends[1:])])
        ring[np.arange(len(ring)) % ALONG > 0] += rng.normal(0, CROOKED_M, (len(ring) - 4, 2))
        ring = ring.mean(axis=0) + (ring - ring.mean(axis=0)) * (1 - GAP)
        line = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in [*ring, ring[0]]:
            line.AddPoint_2D(ulx + x, uly - y)
        polygon = ogr.Geometry(ogr.wkbPolygon)
        polygon.AddGeometry(line)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(polygon)
        feature["id"], feature["crop"] = number, 1 + number % 20
        layer.CreateFeature(feature)
    dataset.CommitTransaction()
    return side


def ours(path: Path, side: int, folder: Path) -> None:
    """Write the ground truth."""
    from core.parcel_files import read_parcels
    from deepsatdata_plugin.core.rasterize import GroundTruthGrid, execute, plan_ground_truth

    table = read_parcels(path, class_field="crop", id_field="id", year=2021)
    metres = side * RESOLUTION
    grid = GroundTruthGrid.of_extent("T33UWP", 32633, ULX, ULY, metres, metres)
    execute(plan_ground_truth(table, [grid], [RESOLUTION], folder), threads=1)


def exactextract(path: Path) -> None:
    """Compute the coverage."""
    from exactextract import exact_extract
    from rasterizer import _raster

    exact_extract(_raster(), str(path), ["coverage"], output="pandas")


def main() -> int:
    """Print the ratio; 1 when it is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--parcels", type=int, default=FULL)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    contestants.ensure("exactextract")
    times: dict[str, list[float]] = {"ours": [], "exactextract": []}
    with tempfile.TemporaryDirectory(prefix="deepsatdata_truth_") as name:
        path = Path(name) / "parcels.gpkg"
        side = write_parcels(path, arguments.parcels)
        for number in range(arguments.rounds):
            folder = Path(name) / f"truth_{number}"
            times["ours"].append(time_of(lambda folder=folder: ours(path, side, folder))[0])
            times["exactextract"].append(time_of(lambda: exactextract(path))[0])
    ratio = min(times["ours"]) / min(times["exactextract"])
    what = f"all layers of {arguments.parcels:,} parcels, reading and writing / coverage by exactextract"
    return 0 if rows.tell("ground_truth", what, ratio, TARGET, at_most=True) else 1


if __name__ == "__main__":
    sys.exit(main())
