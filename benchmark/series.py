"""Series of parcels against decoding the blocks alone, and against exactextract on the same file.

100,000 parcels side by side fill a tile (10980 x 10980 pixels of 10 m); fewer of them fill a part of it. One
band of one date is read: count, mean, median and standard deviation of each parcel, pixels weighted by the
exact share that it covers. Counted from outlines in memory to statistics; both sides use the same threads, in
turns, each in a process of its own. exactextract reads the same file and parcels, in one thread; counts and
means of both are compared in classes of size and shape.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

import contestants
import numpy as np
import products
import rows
from ground_truth import FULL, write_parcels
from osgeo import gdal, ogr, osr
from rasterizer import SIDE
from stacking import peak_mib, processor_seconds

TARGET, LARGEST_DIFFERENCE = 1.3, 1e-6
BAND = "B04"
NAMES = {"count": "count", "mean": "mean", "median": "median", "std": "stdev"}
#: Radius in metres, vertices, width / length: sizes and shapes of the comparison, so many of each.
CLASSES = tuple(
    (radius, vertices, slender)
    for radius in (4, 15, 60, 250)
    for vertices in (4, 60)
    for slender in (1.0, 0.1)
)
OF_A_CLASS = 150


def acquisitions(folder: Path) -> list[object]:
    """Return the first acquisition of a folder."""
    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.products import find_products, group_acquisitions

    found, _ = find_products(str(folder), Silent())
    first = min(found, key=lambda product: product.sensing_start)
    return group_acquisitions([first])[0]


def outlines(path: Path) -> object:
    """Return the parcels of a file."""
    from deepsatdata_plugin.core.geo import polygons_from_wkb

    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    return polygons_from_wkb([bytes(f.GetGeometryRef().ExportToWkb(ogr.wkbNDR)) for f in dataset.GetLayer(0)])


def extracted(folder: Path, path: Path, threads: int) -> dict[str, object]:
    """Return seconds, and the statistics of every parcel."""
    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.series import SeriesParameters, TileParcels, TileSeries

    (one,) = acquisitions(folder)
    read = time.perf_counter()
    polygons = outlines(path)
    before, start = processor_seconds(), time.perf_counter()
    parameters = SeriesParameters((BAND,), tuple(NAMES), masks=False)
    (step,) = TileSeries(TileParcels(products.TILE, polygons), [one], parameters, threads).steps(Silent())
    return {
        "seconds": time.perf_counter() - start,
        "cpu": processor_seconds() - before,
        "reading": start - read,
        "peak_mib": peak_mib(),
        "found": step.statistics[BAND],
    }


def decoded(folder: Path, pixels: int, threads: int) -> dict[str, float]:
    """Decode the blocks that parcels lie on; return seconds."""
    from decoding import blocks, decode

    (one,) = acquisitions(folder)
    jobs = [job for job in blocks(Path(one.products[0].bands[BAND].path)) if max(job[1], job[2]) < pixels]
    before = processor_seconds()
    seconds, count = decode(jobs, threads)
    return {"seconds": seconds, "cpu": processor_seconds() - before, "megapixels": count / 1e6}


def by_exactextract(folder: Path, path: Path) -> dict[str, object]:
    """Return seconds, and the same statistics by exactextract."""
    from exactextract import exact_extract

    (one,) = acquisitions(folder)
    before, start = processor_seconds(), time.perf_counter()
    # What has no data is none of the parcel for ours, too.
    image = gdal.Translate("/vsimem/band.vrt", one.products[0].bands[BAND].path, format="VRT", noData=0)
    found = exact_extract(image, str(path), list(NAMES.values()), output="pandas")
    return {
        "seconds": time.perf_counter() - start,
        "cpu": processor_seconds() - before,
        "peak_mib": peak_mib(),
        "found": {ours: found[theirs].to_numpy(float) for ours, theirs in NAMES.items()},
    }


def write_classes(path: Path, folder: Path) -> None:
    """Write parcels of every class, scattered over the image."""
    (one,) = acquisitions(folder)
    product = one.products[0]
    ulx, uly = product.corner
    side = 10 * min(product.shapes[10])
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(product.epsg)
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("parcels", crs, ogr.wkbPolygon)
    rng = np.random.default_rng(5)
    dataset.StartTransaction()
    for radius, vertices, slender in CLASSES:
        for _ in range(OF_A_CLASS):
            angles = (np.arange(vertices) + rng.uniform(0, 0.8, vertices)) * 2 * np.pi / vertices
            lengths = radius * rng.uniform(0.6, 1.3, vertices)
            along, across = lengths * np.cos(angles), lengths * np.sin(angles) * slender
            turn = rng.uniform(0, np.pi)
            x, y = rng.uniform(2 * radius, side - 2 * radius, 2)
            line = ogr.Geometry(ogr.wkbLinearRing)
            for place in [*range(vertices), 0]:
                line.AddPoint_2D(
                    ulx + x + along[place] * np.cos(turn) - across[place] * np.sin(turn),
                    uly - y + along[place] * np.sin(turn) + across[place] * np.cos(turn),
                )
            polygon = ogr.Geometry(ogr.wkbPolygon)
            polygon.AddGeometry(line)
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(polygon)
            layer.CreateFeature(feature)
    dataset.CommitTransaction()


def differences(ours: dict[str, np.ndarray], theirs: dict[str, np.ndarray]) -> float:
    """Print the largest relative differences of each class; return the largest of counts and means."""
    worst = 0.0
    for number, (radius, vertices, slender) in enumerate(CLASSES):
        some = slice(number * OF_A_CLASS, (number + 1) * OF_A_CLASS)
        found = {}
        for name in NAMES:
            expected = theirs[name][some]
            there = np.isfinite(expected) & (theirs["count"][some] > 1e-6)
            off = np.abs(ours[name][some] - expected) / np.maximum(1.0, np.abs(expected))
            found[name] = float(off[there].max(initial=0))
        worst = max(worst, found["count"], found["mean"])
        print(f"  radius {radius:3d} m, {vertices:2d} vertices, width {slender:3.1f}: " + ", ".join(
            f"{name} {value:.1e}" for name, value in found.items()), flush=True)  # fmt: skip
    return worst


def in_process(*arguments: object) -> dict[str, float]:
    """Run a step of this module in a process of its own."""
    command = [sys.executable, __file__, *map(str, arguments)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--step", choices=("decode", "series", "exactextract"))
    parser.add_argument("--pixels", type=int, default=SIDE, help="side of the tile in pixels of 10 m")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    contestants.ensure("exactextract", "pandas")
    folder = products.tile(options.pixels)
    path = products.KEPT / f"series_{options.pixels}.gpkg"
    if options.step:
        if options.step == "decode":
            result = decoded(folder, options.pixels, options.threads)
        elif options.step == "series":
            result = extracted(folder, path, options.threads)
        else:
            result = by_exactextract(folder, path)
        result.pop("found", None)
        print(json.dumps(result))
        return 0
    (one,) = acquisitions(folder)
    count = round(FULL * (options.pixels / SIDE) ** 2)
    path.unlink(missing_ok=True)
    write_parcels(path, count, one.products[0].epsg, *one.products[0].corner)
    common = ["--pixels", options.pixels, "--threads", options.threads]
    decodings, extractions = [in_process("--step", "decode", *common)], []
    for _ in range(options.rounds):
        extractions.append(in_process("--step", "series", *common))
        decodings.append(in_process("--step", "decode", *common))

    def ratio(key: str) -> float:
        around = zip(extractions, decodings, decodings[1:])
        return statistics.median(2 * e[key] / (a[key] + b[key]) for e, a, b in around)

    theirs = in_process("--step", "exactextract", *common)
    reading = statistics.median(e["reading"] for e in extractions)
    megapixels, seconds = decodings[0]["megapixels"], extractions[0]["seconds"]
    print(f"  {count:,} parcels, {megapixels:.0f} megapixels: decoding {decodings[0]['seconds']:.1f} s")
    print(
        f"  series {seconds:.1f} s, peak {extractions[0]['peak_mib']:.0f} MiB; reading {reading:.1f} s more"
    )
    print(f"  processor time of series / decoding: {ratio('cpu'):.2f}")
    mine = statistics.median(e["cpu"] for e in extractions) + reading
    print(f"  exactextract: {theirs['cpu']:.1f} s of the processor, peak {theirs['peak_mib']:.0f} MiB")
    print(f"  ours, reading the parcels as well: {mine:.1f} s of the processor")
    what = (
        f"series of {count:,} parcels, one band, one date / decoding the same blocks, "
        f"{options.threads} threads each"
    )
    met = rows.tell("series", what, ratio("seconds"), TARGET, at_most=True)
    path.unlink()
    small = products.KEPT / "series_classes.gpkg"
    small.unlink(missing_ok=True)
    write_classes(small, folder)
    worst = differences(
        extracted(folder, small, options.threads)["found"], by_exactextract(folder, small)["found"]
    )
    small.unlink()
    what = f"counts and means, largest relative difference from exactextract, {len(CLASSES)} sizes and shapes"
    met &= rows.tell("series_equal", what, worst, LARGEST_DIFFERENCE, at_most=True)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
