"""Products whose rasters are arrays in memory: for tests of what needs pixels but no files.

Also the shortest example of an archive format. Products are put in by `keep`, in this process only; nothing
is found by searching folders.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...errors import ProductError
from ...feedback import Feedback
from ...geo import Grid
from ..blocks import BlockReader, block_area, require_inside
from ..model import Product, RasterFile, RasterInfo, Verification
from .classes import classes_on

NAME = "memory"

_AT_20_M = ("SCL", "MSK_CLDPRB", "MSK_SNWPRB")

#: Path of a raster -> (its pixels, what a file would tell of itself).
_RASTERS: dict[str, tuple[NDArray, RasterInfo]] = {}


def keep(
    product: Product, rasters: Mapping[str, NDArray], corner: tuple[float, float], block: int = 64
) -> Product:
    """Keep a product's rasters in memory until `forget`.

    Args:
        product: Its metadata; files, format, corner and shapes are set here.
        rasters: Band or mask -> (rows, columns). Bands have their native resolution, SCL and probabilities
            20 m, others 60 m.
        corner: (easting, northing) of the upper-left corner that all rasters share, metres.
        block: Side of the internal blocks in pixels.

    Returns:
        The product, ready to be checked and read.
    """
    files: dict[str, RasterFile] = {}
    shapes: dict[int, tuple[int, int]] = {}
    for name, pixels in rasters.items():
        is_band = name in product.sensor.bands
        resolution = product.sensor.resolution(name) if is_band else 20 if name in _AT_20_M else 60
        path = f"memory:{product.name}/{name}"
        rows, columns = pixels.shape
        grid = Grid(product.epsg, *corner, resolution, columns, rows)
        _RASTERS[path] = (pixels, RasterInfo(grid, block, block, pixels.dtype.name))
        files[name] = RasterFile(name, path, resolution)
        shapes[resolution] = (rows, columns)
    return replace(
        product,
        format=NAME,
        corner=corner,
        shapes=shapes,
        bands={name: files[name] for name in product.sensor.bands if name in files},
        masks={name: file for name, file in files.items() if name not in product.sensor.bands},
    )


def forget() -> None:
    """Drop all rasters kept."""
    _RASTERS.clear()


class MemoryReader(BlockReader):
    """Reads blocks of an array; see `BlockReader`."""

    def __init__(self, raster_file: RasterFile) -> None:
        self.raster_file = raster_file
        self._pixels: NDArray | None
        self._pixels, self._info = _raster(raster_file)

    @property
    def info(self) -> RasterInfo:
        """Return grid, block size and type."""
        return self._info

    def close(self) -> None:
        """Let go of the array; harmless when repeated."""
        self._pixels = None

    def read_block(self, bx: int, by: int) -> NDArray:
        """Copy one block; see `BlockReader.read_block`."""
        return self.read_area(*block_area(self.info, bx, by))

    def read_area(self, x: int, y: int, width: int, height: int) -> NDArray:
        """Copy a rectangle; see `BlockReader.read_area`."""
        if self._pixels is None:
            raise ValueError("the reader is closed")
        require_inside(self.info, x, y, width, height)
        return self._pixels[y : y + height, x : x + width].copy()


def recognises(path: Path) -> bool:  # noqa: ARG001 (no path leads into memory)
    """Tell that no folder or file holds a product of this format."""
    return False


def read(path: Path) -> Product:
    """Refuse: what is in memory is not read from a path."""
    raise ProductError("products in memory have no path.", subject=str(path))


def open_raster(raster_file: RasterFile) -> BlockReader:
    """Open a raster kept in memory; see `ArchiveFormat.open_raster`."""
    return MemoryReader(raster_file)


def check(raster_file: RasterFile) -> RasterInfo:
    """Return what is known of a raster kept in memory; see `ArchiveFormat.check`."""
    return _raster(raster_file)[1]


def verify(product: Product, feedback: Feedback, names: Collection[str] | None = None) -> Verification:  # noqa: ARG001
    """Count the rasters: arrays have no checksum that could differ; see `ArchiveFormat.verify`."""
    files = {**product.bands, **product.masks}
    return Verification(len(files if names is None else names), (), (), ())


def cloud_mask(product: Product, grid: Grid) -> NDArray[np.uint8]:
    """Return the raster MSK_CLASSI, which holds the classes themselves; see `ArchiveFormat.cloud_mask`."""
    if "MSK_CLASSI" not in product.masks:
        raise ProductError("the product has no cloud mask.", subject=product.name)
    pixels, info = _raster(product.masks["MSK_CLASSI"])
    return classes_on(grid, info.grid, lambda x, y, width, height: pixels[y : y + height, x : x + width])


def _raster(raster_file: RasterFile) -> tuple[NDArray, RasterInfo]:
    if raster_file.path not in _RASTERS:
        raise ProductError("the raster is not in memory.", subject=raster_file.path)
    return _RASTERS[raster_file.path]
