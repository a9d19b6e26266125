"""Tile-and-stack from EOPF Zarr against the same products as SAFE, and its peak memory.

Both are made from one landscape, pixel for pixel the same. Chunks of EOPF's processor have 1830 pixels at
10 m; those of the L2A samples of 2025 have 5490, which is what asks most of the memory.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "test"), str(Path(__file__).resolve().parent)]

import rows  # noqa: E402
from products import season as make_products  # noqa: E402
from stacking import in_process  # noqa: E402


def make_stores(folder: Path, generation: str) -> Path:
    """Write the season's products as stores of a generation, once."""
    import scene

    stores = folder / f"stores_{generation}"
    marker = stores / "complete"
    if not marker.exists():
        shutil.rmtree(stores, ignore_errors=True)
        stores.mkdir(parents=True)
        season = scene.load_season(folder)
        for written in season.written:
            scene.write_eopf(stores, written.spec, season.renderer, generation)
        marker.touch()
    return stores


def stack(products: Path, target: Path, size: int, threads: int) -> dict[str, float]:
    """Stack all windows in a process of its own."""
    shutil.rmtree(target, ignore_errors=True)
    arguments = ["--step", "stack", "--products", str(products), "--target", str(target), "--size", str(size)]
    found = in_process(*arguments, "--threads", str(threads))
    shutil.rmtree(target)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "benchmark" / "eopf")
    parser.add_argument("--pixels", type=int, default=10980, help="side of the tile in pixels of 10 m")
    parser.add_argument("--dates", type=int, default=2)
    parser.add_argument("--size", type=int, default=24, help="side of a window in pixels of 10 m")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--level", choices=("L1C", "L2A"), default="L1C")
    parser.add_argument("--generation", default="2026-v3")
    parser.add_argument("--make", action="store_true", help="only write the products")
    options = parser.parse_args()
    if options.make:
        make_products(options.folder, options.pixels, options.dates, options.level)
        make_stores(options.folder, options.generation)
        return
    # A process inherits the peak memory of the one that starts it: products are written elsewhere.
    subprocess.run([sys.executable, __file__, *sys.argv[1:], "--make"], check=True)
    safe, stores = options.folder / "products", options.folder / f"stores_{options.generation}"
    target = options.folder / "dataset"
    sides = [stack(folder, target, options.size, options.threads) for folder in (stores, safe, stores)]
    zarr = (sides[0]["seconds"] + sides[2]["seconds"]) / 2
    print(
        f"tile {options.pixels} px, {options.dates} dates, {options.level}, windows of {options.size} px, "
        f"{options.threads} threads, stores of {options.generation}"
    )
    what = f"stacking from SAFE / from EOPF Zarr ({options.generation}), seconds: tile of {options.pixels} px"
    rows.tell("eopf", what, sides[1]["seconds"] / zarr, 4, at_most=False)
    for name, side in zip(("EOPF Zarr", "SAFE", "EOPF Zarr"), sides):
        print(f"  {name:10s} {side['seconds']:8.1f} s, peak {side['peak_mib']:6.0f} MiB")


if __name__ == "__main__":
    main()
