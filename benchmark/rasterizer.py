"""Exact coverage of parcels: this project, exactextract, and a loop of one GEOS intersection per pixel.

All read the same GeoPackage, work on the same grid of a full tile (10980 x 10980 pixels of 10 m) with one
thread, in turns in one process, and give the coverage and the cell number of every pixel of every parcel.
Prints parcels per second and ratios; seconds of one machine say nothing about another.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import contestants
import numpy as np
import rows
from osgeo import gdal, ogr, osr

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

ULX, ULY, RESOLUTION, SIDE = 300_000.0, 5_300_040.0, 10.0, 10_980

#: Share of the parcels, vertices, cells a parcel (about), and how many times as fast as exactextract.
ROWS = ((1.0, 16, 600, 5.0), (1.0, 16, 42, 4.0), (0.2, 16, 4800, 6.0), (0.4, 200, 600, 4.0))
LOOP_TARGET = 300.0
LARGEST_DIFFERENCE = 1e-6


def write_parcels(path: Path, count: int, vertices: int, cells: int) -> None:
    """Write star-shaped parcels that cover about `cells` pixels each, scattered over the tile."""
    rng = np.random.default_rng(1)
    radius = np.sqrt(cells * RESOLUTION**2 / np.pi)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("parcels", crs, ogr.wkbPolygon)
    dataset.StartTransaction()
    for _ in range(count):
        x, y = rng.uniform(2 * radius, SIDE * RESOLUTION - 2 * radius, 2)
        angles = np.sort(rng.uniform(0, 2 * np.pi, vertices))
        radii = radius * rng.uniform(0.85, 1.2, vertices)
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for angle, length in zip([*angles, angles[0]], [*radii, radii[0]]):
            ring.AddPoint_2D(ULX + x + length * np.cos(angle), ULY - y + length * np.sin(angle))
        polygon = ogr.Geometry(ogr.wkbPolygon)
        polygon.AddGeometry(ring)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(polygon)
        layer.CreateFeature(feature)
    dataset.CommitTransaction()


def ours(path: Path) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return (cell numbers, coverage) of every parcel by the project's rasterizer."""
    from deepsatdata_plugin.core.geo import Block, polygons_from_wkb
    from deepsatdata_plugin.core.rasterize.coverage import coverage_parts
    from deepsatdata_plugin.core.rasterize.edges import pixel_edges

    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    shapes = [bytes(f.GetGeometryRef().ExportToWkb(ogr.wkbNDR)) for f in dataset.GetLayer(0)]
    edges = pixel_edges(polygons_from_wkb(shapes), ULX, ULY, RESOLUTION)
    found = [(np.zeros(0, np.int64), np.zeros(0))] * len(shapes)
    for runs in coverage_parts(edges, Block(0, SIDE, 0, SIDE)):
        lengths = runs.stop - runs.start
        ends = np.cumsum(lengths)
        number = np.repeat(runs.row * SIDE + runs.start - (ends - lengths), lengths)
        number += np.arange(len(number))
        coverage = np.repeat(runs.coverage, lengths)
        heads = np.flatnonzero(np.r_[True, runs.feature[1:] != runs.feature[:-1]])
        cuts = [*(ends - lengths)[heads].tolist(), len(number)]
        for feature, begin, end in zip(runs.feature[heads].tolist(), cuts, cuts[1:]):
            found[feature] = (number[begin:end], coverage[begin:end])
    return found


def exactextract(path: Path) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return the same by exactextract."""
    from exactextract import exact_extract

    table = exact_extract(_raster(), str(path), ["cell_id", "coverage"], output="pandas")
    return list(zip(table["cell_id"], table["coverage"]))


def _raster() -> gdal.Dataset:
    dataset = gdal.GetDriverByName("MEM").Create("", SIDE, SIDE, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((ULX, RESOLUTION, 0, ULY, 0, -RESOLUTION))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    dataset.SetProjection(crs.ExportToWkt())
    return dataset


def loop(path: Path, count: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return the same for the first parcels by one GEOS intersection per pixel of the bounding box."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    found = []
    for _, feature in zip(range(count), dataset.GetLayer(0)):
        geometry = feature.GetGeometryRef()
        xmin, xmax, ymin, ymax = geometry.GetEnvelope()
        cells, coverage = [], []
        for row in range(int((ULY - ymax) // RESOLUTION), int((ULY - ymin) // RESOLUTION) + 1):
            for column in range(int((xmin - ULX) // RESOLUTION), int((xmax - ULX) // RESOLUTION) + 1):
                left, top = ULX + column * RESOLUTION, ULY - row * RESOLUTION
                ring = ogr.Geometry(ogr.wkbLinearRing)
                for x, y in ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0)):
                    ring.AddPoint_2D(left + x * RESOLUTION, top - y * RESOLUTION)
                pixel = ogr.Geometry(ogr.wkbPolygon)
                pixel.AddGeometry(ring)
                area = geometry.Intersection(pixel).GetArea()
                if area > 0:
                    cells.append(row * SIDE + column)
                    coverage.append(area / RESOLUTION**2)
        found.append((np.array(cells), np.array(coverage)))
    return found


def largest_difference(one: list, other: list) -> float:
    """Return the largest difference of coverage of any pixel of any parcel; absent is 0."""
    worst = 0.0
    for (cells, coverage), (other_cells, other_coverage) in zip(one, other):
        values = dict(zip(cells.tolist(), coverage.tolist()))
        for cell, share in zip(other_cells.tolist(), other_coverage.tolist()):
            worst = max(worst, abs(values.pop(cell, 0.0) - share))
        worst = max([worst, *values.values()])
    return worst


def time_of(work: Callable[[], object]) -> tuple[float, object]:
    """Return the processor time of one call and its result."""
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def compare(parcels: int, vertices: int, cells: int, rounds: int, loop_parcels: int) -> dict[str, float]:
    """Run the contestants in turns; rates come from each one's fastest round."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "parcels.gpkg"
        write_parcels(path, parcels, vertices, cells)
        works = {"ours": lambda: ours(path), "exactextract": lambda: exactextract(path)}
        times: dict[str, list[float]] = {name: [] for name in works}
        results = {}
        for number in range(rounds + 1):
            for name, work in works.items():
                seconds, results[name] = time_of(work)
                if number:  # the first round warms caches and imports
                    times[name].append(seconds)
        loop_seconds, by_loop = time_of(lambda: loop(path, loop_parcels))
    rates = {name: parcels / min(found) for name, found in times.items()}
    found = {
        **{f"{name}_parcels_per_s": rate for name, rate in rates.items()},
        "cells_per_parcel": sum(len(c) for c, _ in results["ours"]) / parcels,
        "ratio_exactextract": rates["ours"] / rates["exactextract"],
        "difference_exactextract": largest_difference(results["ours"], results["exactextract"]),
        "difference_loop": largest_difference(results["ours"], by_loop),
    }
    if loop_parcels:
        found["ratio_loop"] = rates["ours"] * loop_seconds / loop_parcels
    return found


def main() -> int:
    """Print rates and ratios; 1 when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--parcels", type=int, default=5000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--loop-parcels", type=int, default=60)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    contestants.ensure("exactextract")
    met = True
    print("coverage and cell numbers of every parcel, one thread, reading included; processor time")
    for number, (share, vertices, cells, target) in enumerate(ROWS):
        parcels = max(1, round(share * arguments.parcels))
        loop_parcels = 0 if number else arguments.loop_parcels
        found = compare(parcels, vertices, cells, arguments.rounds, loop_parcels)
        if arguments.json:
            print(json.dumps(found))
        difference = max(found["difference_exactextract"], found["difference_loop"])
        ratio = found["ratio_exactextract"]
        print(
            f"  {found['cells_per_parcel']:6,.0f} cells, {vertices:3} vertices: "
            f"{found['ours_parcels_per_s']:8,.0f} parcels/s, {ratio:.1f} times exactextract "
            f"(target {target:g}: {'met' if ratio >= target else 'MISSED'}), difference {difference:.1e}"
        )
        what = (
            f"parcels/s / exactextract's: {found['cells_per_parcel']:,.0f} cells, {vertices} vertices; "
            f"coverage and cell numbers, one thread, largest difference {difference:.0e}"
        )
        met &= rows.tell(f"rasterizer_{number + 1}", what, ratio, target, at_most=False)
        met = met and difference <= LARGEST_DIFFERENCE
        if loop_parcels:
            print(f"          {found['ratio_loop']:,.0f} times one GEOS intersection per pixel")
            met = met and found["ratio_loop"] >= LOOP_TARGET
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
