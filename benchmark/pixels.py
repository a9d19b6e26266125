"""How honest simulated pixels are: the rate at which they decode against a real file of the same kind.

The real 60 m band lies beside the repository, where it is at hand; it is written anew as the simulator
writes, and decoded in turns with the original. Simulated bands of a tile stand beside it, and each as an
encoder left to itself would have written them.
"""

from __future__ import annotations

import shutil
import statistics
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import products
import rows
import stacking
from decoding import blocks, decode

ROUNDS = 5
REAL = products.ROOT.parent / "shared" / "data" / "real_safe_metadata"
#: The original decodes at most this much faster or slower than its copy.
LIKE = 1.2


def rate(path: Path) -> float:
    """Return megapixels per second of processor time, on one thread."""
    before = stacking.processor_seconds()
    _, pixels = decode(blocks(path), 1)
    return pixels / 1e6 / (stacking.processor_seconds() - before)


def in_turns(paths: list[Path]) -> list[float]:
    """Return the median rates of some files, decoded in turns."""
    found = [[rate(path) for path in paths] for _ in range(ROUNDS)]
    return [statistics.median(values) for values in zip(*found)]


def main() -> int:
    from osgeo import gdal

    from scene.jpeg2000 import REAL as STRUCTURES, encode, memory_raster

    gdal.UseExceptions()
    folder = Path(tempfile.mkdtemp(prefix="deepsatdata_pixels_"))
    met = True
    try:
        real = next((path for path in REAL.rglob("T31TDH_*_B01.jp2")), None)
        if real is None:
            print("  no real file is at hand: only the simulated ones")
        else:
            image = gdal.Open(str(real)).ReadAsArray()
            encode(memory_raster(image, 32631, 399960, 4700040, 60), folder / "again.jp2", STRUCTURES[60])
            original, again = in_turns([real, folder / "again.jp2"])
            size = (folder / "again.jp2").stat().st_size / real.stat().st_size
            print(f"  60 m, real: {original:.1f} Mpx/s; again: {again:.1f} Mpx/s, {size:.3f} of its bytes")
            worse = max(original / again, again / original)
            met = rows.tell(
                "honest_pixels",
                "decoding a real 60 m band and its copy as the simulator writes: slower / faster",
                worse, LIKE, at_most=True,
            )  # fmt: skip
        files = {path.stem.rsplit("_", 1)[-1]: path for path in products.band_files(products.tile(3300), 1)}
        for band, resolution in (("B04", 10), ("B05", 20), ("B01", 60)):
            image = np.ascontiguousarray(gdal.Open(str(files[band])).ReadAsArray())
            structure = replace(STRUCTURES[resolution], code_block=64)
            encode(memory_raster(image, 32631, 600000, 5200020, resolution), folder / "large.jp2", structure)
            simulated, large = in_turns([files[band], folder / "large.jp2"])
            print(f"  {resolution} m: {simulated:.1f}; with code-blocks of 64 px: {large:.1f} Mpx/s")
    finally:
        shutil.rmtree(folder)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
