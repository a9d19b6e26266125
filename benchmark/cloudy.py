"""A cloudy season with MIN_CLEAR against the same without: CPU time, in turns in one process.

Cloud fields are as large as real ones, and dates are overcast, broken or clear as real ones are: 60 % of all
ground is cloud. All dates share the pixels of the first one; each has a scene classification of its own.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import time
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import rows

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "test")]

#: What MIN_CLEAR may take of the same without it.
TARGET = 0.65
#: Wavelength of the largest cloud fields, metres, and mean cover.
FIELD_M, COVER = 60_000.0, 0.60
CLOUD, GROUND = 9, 4


def covers(dates: int) -> np.ndarray:
    """Return the cover of each date: U-shaped, as over land in mid latitudes, with the wanted mean."""
    quantiles = np.random.default_rng(5).beta(0.6, 0.4, 200_000)
    found = np.quantile(quantiles, (np.arange(dates) + 0.5) / dates)
    return np.clip(found + COVER - found.mean(), 0, 1)


def make_season(folder: Path, pixels: int, dates: int, bands: tuple[str, ...]) -> Path:
    """Simulate the season of one tile."""
    marker = folder / f"{pixels}_{dates}_{'_'.join(bands)}.json"
    if not marker.exists():
        import scene
        from scene.jpeg2000 import REAL, encode, memory_raster
        from scene.noise import value_noise

        shutil.rmtree(folder, ignore_errors=True)
        days = [(date(2018, 1, 6) + timedelta(days=15 * k)).isoformat() for k in range(dates)]
        season = scene.write_season(
            folder, tiles=("31TFM",), size_px=pixels, dates=days, level="L2A", baseline="02.06", bands=bands,
            link_dates=True, parcels=False, supersample=1, mean_parcel_ha=30,
        )  # fmt: skip
        side = pixels // 2
        x, y = np.arange(side)[None, :] * 20.0, np.arange(side)[:, None] * 20.0
        order = np.random.default_rng(8).permutation(dates)
        for number, written in enumerate(season.written):
            field = value_noise(3, f"cloud {number}", x, y, FIELD_M, 6)
            cover = covers(dates)[order[number]]
            classes = np.where(field > np.quantile(field, 1 - cover), CLOUD, GROUND).astype(np.uint8)
            (path,) = Path(season.products[number]).rglob("*_SCL_20m.jp2")
            path.unlink()  # a link to that of the first date
            spec = written.spec
            encode(memory_raster(classes, spec.epsg, spec.ulx, spec.uly, 20), path, REAL[20])
            (Path(season.products[number]) / "manifest.safe").unlink()  # it lists another file
        marker.write_text("{}")
    return folder / "products"


def stack(
    products: Path, target: Path, bands: tuple[str, ...], size: int, threads: int, clear: float
) -> float:
    """Make the dataset; return CPU seconds."""
    from deepsatdata_plugin.core.dataset.make import make_dataset
    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.stack.records import StackParameters

    shutil.rmtree(target, ignore_errors=True)
    parameters = StackParameters(bands=bands, size=size, labelled_only=False, min_clear=clear)
    start = time.process_time()
    made = make_dataset(str(products), str(target), parameters, threads=threads, feedback=Silent())
    spent = time.process_time() - start
    print(
        f"  MIN_CLEAR {clear:3g}: {made.samples} samples, {made.steps} steps, {spent:.1f} s CPU", flush=True
    )
    shutil.rmtree(target)
    return spent


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "benchmark" / "cloudy")
    parser.add_argument("--pixels", type=int, default=10980, help="side of the tile in pixels of 10 m")
    parser.add_argument("--dates", type=int, default=24)
    parser.add_argument("--size", type=int, default=24, help="side of a window in pixels of 10 m")
    parser.add_argument("--bands", nargs="+", default=["B02", "B03", "B04", "B08", "B11", "B12"])
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--runs", type=int, default=1)
    options = parser.parse_args()
    bands = tuple(options.bands)
    products = make_season(options.folder, options.pixels, options.dates, bands)
    target, ratios = options.folder / "dataset", []
    for _ in range(options.runs):
        spent = {c: stack(products, target, bands, options.size, options.threads, c) for c in (0.0, 50.0)}
        ratios.append(spent[50.0] / spent[0.0])
    print(
        f"  {options.dates} dates, {COVER:.0%} cloud, MIN_CLEAR 50: {statistics.median(ratios):.2f} of the "
        f"same with 0 (wanted: {TARGET:.2f} at most)"
    )
    what = (
        f"MIN_CLEAR 50 / 0, processor time: tile of {options.pixels} px, {options.dates} dates, "
        f"{COVER:.0%} cloud, {len(bands)} bands, windows of {options.size} px"
    )
    return 0 if rows.tell("min_clear", what, statistics.median(ratios), TARGET, at_most=True) else 1


if __name__ == "__main__":
    sys.exit(main())
