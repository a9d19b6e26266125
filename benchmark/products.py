"""Simulated products for the benchmarks, kept in build/benchmark between runs."""

from __future__ import annotations

import shutil
import sys
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "test")]

#: Where they are kept.
KEPT = ROOT / "build" / "benchmark"
#: Dates of a season; the images of all are those of the first, linked: decoding does not mind.
DATES = 73
FIRST = date(2018, 1, 2)
#: The tile.
TILE = "31TFM"


def tile(size_px: int) -> Path:
    """Return the folder of a season of one L1C tile, each band with its own pixels; it is kept."""
    folder = KEPT / f"tile_{size_px}"
    marker = folder / "ready"
    if not marker.exists():
        import scene

        print(f"simulating a tile of {size_px} px ...", flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        days = [(FIRST + timedelta(days=5 * k)).isoformat() for k in range(DATES)]
        scene.write_season(
            folder, tiles=(TILE,), size_px=size_px, dates=days, level="L1C", baseline="02.06",
            link_dates=True, parcels=False, supersample=1, mean_parcel_ha=30,
        )  # fmt: skip
        marker.touch()
    return folder / "products"


def season(folder: Path, size_px: int, dates: int, level: str) -> Path:
    """Return the folder of one tile's products; of more than two dates all share the first one's images."""
    marker = folder / f"{level}_{size_px}_{dates}.json"
    if not marker.exists():
        import scene

        shutil.rmtree(folder, ignore_errors=True)
        days = [(date(2018, 1, 6) + timedelta(days=5 * k)).isoformat() for k in range(dates)]
        scene.write_season(
            folder, tiles=(TILE,), size_px=size_px, dates=days, level=level, baseline="02.06",
            link_dates=dates > 2, parcels=False, supersample=1, mean_parcel_ha=30,
        )  # fmt: skip
        marker.write_text("{}")
    return folder / "products"


def until(dates: int) -> datetime:
    """Return the end of a period that holds the first dates."""
    last = FIRST + timedelta(days=5 * (dates - 1))
    return datetime(last.year, last.month, last.day, 23, 59, 59, tzinfo=timezone.utc)


def band_files(products: Path, dates: int) -> list[Path]:
    """Return the band files of the first dates."""
    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.products.find import find_products

    found, _ = find_products(str(products), Silent())
    first = sorted(found, key=lambda product: product.sensing_start)[:dates]
    return [Path(file.path) for product in first for file in product.bands.values()]
