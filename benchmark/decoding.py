"""Pure decoding: every block of some files once, one GDAL handle a file and thread, pixels dropped."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def blocks(path: Path) -> list[tuple[str, int, int, int, int]]:
    """Return (path, x, y, width, height) of the internal blocks of a file."""
    from osgeo import gdal

    dataset = gdal.Open(str(path))
    width, height = dataset.RasterXSize, dataset.RasterYSize
    side_x, side_y = dataset.GetRasterBand(1).GetBlockSize()
    return [
        (str(path), x, y, min(side_x, width - x), min(side_y, height - y))
        for y in range(0, height, side_y)
        for x in range(0, width, side_x)
    ]


def decode(jobs: Sequence[tuple[str, int, int, int, int]], threads: int) -> tuple[float, int]:
    """Decode blocks; return the seconds it took and the number of pixels."""
    from osgeo import gdal

    local = threading.local()

    def one(job: tuple[str, int, int, int, int]) -> int:
        path, *area = job
        if getattr(local, "path", None) != path:
            local.path, local.dataset = path, gdal.Open(path)
        pixels = local.dataset.ReadAsArray(*area).size
        local.dataset.FlushCache()
        return int(pixels)

    gdal.SetConfigOption("GDAL_NUM_THREADS", "1")
    start = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        pixels = sum(pool.map(one, jobs))
    return time.perf_counter() - start, pixels
