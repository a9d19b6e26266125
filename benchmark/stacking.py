"""Tile-and-stack against pure decoding of the same blocks with the same threads, and its peak memory.

Both run as processes of their own on the same products. Decoding is measured before and after stacking,
so that a machine that slows down or speeds up in between does not favour either.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "test")]


def make_products(folder: Path, size_px: int, dates: int, level: str) -> Path:
    """Simulate one tile, each band with its own pixels; of more than two dates all share the first one's."""
    marker = folder / f"{level}_{size_px}_{dates}.json"
    if not marker.exists():
        import scene

        shutil.rmtree(folder, ignore_errors=True)
        days = [(date(2018, 1, 6) + timedelta(days=5 * k)).isoformat() for k in range(dates)]
        scene.write_season(
            folder, tiles=("31TFM",), size_px=size_px, dates=days, level=level, baseline="02.06",
            link_dates=dates > 2, parcels=False, supersample=1, mean_parcel_ha=30,
        )  # fmt: skip
        marker.write_text("{}")
    return folder / "products"


def decode_all(products: Path, threads: int) -> dict[str, float]:
    """Decode every block of every band once, with one GDAL handle a file and thread, and drop the pixels."""
    import threading

    from osgeo import gdal

    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.products.find import find_products

    found, _ = find_products(str(products), Silent())
    files = [file.path for product in found for file in product.bands.values()]
    local = threading.local()
    jobs = []
    for path in files:
        dataset = gdal.Open(path)
        width, height = dataset.RasterXSize, dataset.RasterYSize
        block = dataset.GetRasterBand(1).GetBlockSize()
        jobs += [
            (path, x, y, min(block[0], width - x), min(block[1], height - y))
            for y in range(0, height, block[1])
            for x in range(0, width, block[0])
        ]

    def decode(job) -> int:
        path, x, y, width, height = job
        if getattr(local, "path", None) != path:
            local.path, local.dataset = path, gdal.Open(path)
        pixels = local.dataset.ReadAsArray(x, y, width, height).size
        local.dataset.FlushCache()
        return pixels

    gdal.SetConfigOption("GDAL_NUM_THREADS", "1")
    start = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        pixels = sum(pool.map(decode, jobs))
    return {"seconds": time.perf_counter() - start, "pixels": pixels}


def stack_all(products: Path, target: Path, size: int, threads: int) -> dict[str, float]:
    """Make a dataset of all windows and all bands."""
    from deepsatdata_plugin.core.dataset.make import make_dataset
    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.products.sensor import MSI
    from deepsatdata_plugin.core.stack.records import StackParameters

    parameters = StackParameters(bands=MSI.bands, size=size, labelled_only=False, masks=False)
    start = time.perf_counter()
    result = make_dataset(str(products), str(target), parameters, threads=threads, feedback=Silent())
    return {"seconds": time.perf_counter() - start, "samples": result.samples}


def in_process(*arguments: str) -> dict[str, float]:
    """Run this module's step in a process of its own; adds its peak memory in MiB."""
    done = subprocess.run([sys.executable, __file__, *arguments], check=True, capture_output=True, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def measure(folder: Path, size_px: int, dates: int, size: int, threads: int) -> dict[str, float]:
    """Measure decode, stack, decode; return the figures."""
    products = make_products(folder, size_px, dates, "L1C")
    target = folder / "dataset"
    shutil.rmtree(target, ignore_errors=True)
    before = in_process("--step", "decode", str(products), "--threads", str(threads))
    arguments = ["--step", "stack", str(products), "--target", str(target), "--size", str(size)]
    stacked = in_process(*arguments, "--threads", str(threads))
    after = in_process("--step", "decode", str(products), "--threads", str(threads))
    written = sum(p.stat().st_size for p in target.rglob("*") if p.is_file())
    shutil.rmtree(target)
    decode = (before["seconds"] + after["seconds"]) / 2
    return {
        "decode_seconds_before": before["seconds"],
        "decode_seconds_after": after["seconds"],
        "stack_seconds": stacked["seconds"],
        "ratio": stacked["seconds"] / decode,
        "peak_mib": stacked["peak_mib"],
        "samples": stacked["samples"],
        "megapixels": before["pixels"] / 1e6,
        "written_gb": written / 1e9,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("products", nargs="?", type=Path)
    parser.add_argument("--step", choices=("decode", "stack"))
    parser.add_argument("--target", type=Path)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "benchmark" / "stacking")
    parser.add_argument("--pixels", type=int, default=10980, help="side of the tile in pixels of 10 m")
    parser.add_argument("--dates", type=int, default=2)
    parser.add_argument("--size", type=int, default=24, help="side of a window in pixels of 10 m")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    if options.step:
        if options.step == "decode":
            result = decode_all(options.products, options.threads)
        else:
            result = stack_all(options.products, options.target, options.size, options.threads)
        result["peak_mib"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps(result))
        return
    found = measure(options.folder, options.pixels, options.dates, options.size, options.threads)
    print(
        f"tile {options.pixels} px, {options.dates} dates, 13 bands, windows of {options.size} px, "
        f"{options.threads} threads"
    )
    for name, value in found.items():
        print(f"  {name:24s} {value:10.2f}")


if __name__ == "__main__":
    main()
