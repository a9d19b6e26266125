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
from osgeo import gdal, ogr, osr

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

ULX, ULY, RESOLUTION, SIDE = 300_000.0, 5_300_040.0, 10.0, 10_980

#: Targets as ratios of parcels per second.
TARGETS = {"exactextract": 3.0, "loop": 300.0}


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
    from deepsatdata_plugin.core.rasterize.coverage import coverage_runs, pixel_edges

    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    shapes = [bytes(f.GetGeometryRef().ExportToWkb(ogr.wkbNDR)) for f in dataset.GetLayer(0)]
    edges = pixel_edges(polygons_from_wkb(shapes), ULX, ULY, RESOLUTION)
    runs = coverage_runs(edges, Block(0, SIDE, 0, SIDE))
    lengths = runs.stop - runs.start
    ends = np.cumsum(lengths)
    number = np.arange(ends[-1] if len(ends) else 0)
    number += np.repeat(runs.row * SIDE + runs.start - (ends - lengths), lengths)
    first = np.r_[0, ends][np.searchsorted(runs.feature, np.arange(len(shapes) + 1))]
    coverage = np.repeat(runs.coverage, lengths)
    return list(zip(np.split(number, first[1:-1]), np.split(coverage, first[1:-1])))


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


def best_time(work: Callable[[], object]) -> tuple[float, object]:
    """Return the time of one call and its result."""
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def compare(parcels: int, vertices: int, cells: int, rounds: int, loop_parcels: int) -> dict[str, float]:
    """Run the contestants in turns; rates come from each one's fastest round."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "parcels.gpkg"
        write_parcels(path, parcels, vertices, cells)
        contestants = {"ours": lambda: ours(path), "exactextract": lambda: exactextract(path)}
        times: dict[str, list[float]] = {name: [] for name in contestants}
        results = {}
        for number in range(rounds + 1):
            for name, work in contestants.items():
                seconds, results[name] = best_time(work)
                if number:  # the first round warms caches and imports
                    times[name].append(seconds)
        loop_seconds, by_loop = best_time(lambda: loop(path, loop_parcels))
    rates = {name: parcels / min(found) for name, found in times.items()}
    rates["loop"] = loop_parcels / loop_seconds
    return {
        **{f"{name}_parcels_per_s": rate for name, rate in rates.items()},
        "cells_per_parcel": sum(len(c) for c, _ in results["ours"]) / parcels,
        "ratio_exactextract": rates["ours"] / rates["exactextract"],
        "ratio_loop": rates["ours"] / rates["loop"],
        "difference_exactextract": largest_difference(results["ours"], results["exactextract"]),
        "difference_loop": largest_difference(results["ours"], by_loop),
    }


def main() -> int:
    """Print rates and ratios; 1 when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--parcels", type=int, default=5000)
    parser.add_argument("--vertices", type=int, default=16)
    parser.add_argument("--cells", type=int, default=600, help="pixels per parcel, about")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--loop-parcels", type=int, default=60)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    contestants.ensure("exactextract")
    found = compare(
        arguments.parcels, arguments.vertices, arguments.cells, arguments.rounds, arguments.loop_parcels
    )
    if arguments.json:
        print(json.dumps(found))
    else:
        print(
            f"{arguments.parcels} parcels of {arguments.vertices} vertices, {found['cells_per_parcel']:.0f} "
            "cells each, coverage and cell numbers, one thread, reading included"
        )
        for name, text in (
            ("ours", "this project"),
            ("exactextract", "exactextract"),
            ("loop", "GEOS per pixel"),
        ):
            print(f"  {text:<15} {found[f'{name}_parcels_per_s']:>10,.0f} parcels/s")
        for name, text in (("exactextract", "exactextract"), ("loop", "GEOS per pixel")):
            ratio, target = found[f"ratio_{name}"], TARGETS[name]
            print(
                f"  {ratio:,.1f} times {text} (target {target:g}: {'met' if ratio >= target else 'MISSED'}), "
                f"largest difference {found[f'difference_{name}']:.1e} (target 1e-06)"
            )
    fast = all(found[f"ratio_{name}"] >= target for name, target in TARGETS.items())
    return 0 if fast and found["difference_loop"] <= 1e-6 else 1


if __name__ == "__main__":
    sys.exit(main())
