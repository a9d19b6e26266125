"""Opening a product's raster files and reading them block by block.

Files are opened directly, never through GDAL's SENTINEL2 driver, which answers a missing file with zeros.
Whatever GDAL reports while decoding counts as damage: a broken block may decode with nothing but a warning.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from ..errors import ProductError
from ..geo import is_utm, zone_epsg
from ..geo.gdal_errors import first_of, guarded
from .model import Grid, RasterFile, RasterInfo
from .vsi import VsiFile

#: Drivers that may open a band, best first; nothing else may guess at a file from outside.
_DRIVERS = ("JP2OpenJPEG", "JP2KAK", "JP2Grok", "JP2ECW", "GTiff")
_AGAIN = "Download the file again."


def open_raster(raster_file: RasterFile) -> gdal.Dataset:
    """Open a raster file read-only, where it lies.

    Args:
        raster_file: Band or mask.

    Returns:
        The dataset.

    Raises:
        ProductError: Missing, empty or not readable.
    """
    return _open(raster_file.path, raster_file)


@contextmanager
def opened(raster_file: RasterFile) -> Iterator[gdal.Dataset]:
    """Open a raster file for the length of a `with` block; see `open_raster`."""
    dataset = open_raster(raster_file)
    try:
        yield dataset
    finally:
        del dataset


class BandReader:
    """Reads the internal blocks of one raster file; a context manager, used by one thread only.

    Each block read is decoded once, and no block stays in GDAL's cache. Decoding runs on the calling thread
    alone: several readers on several threads use the processor better, and every message of the decoder
    reaches the reader it belongs to.

    Args:
        raster_file: Band or mask.
        in_memory: Hold the whole compressed file in memory while open. Only worth it for a file that is
            compressed inside a zip (`RasterFile.deflated`), where reaching a block means inflating what lies
            before it: that costs 7 to 10 % of the decoding time, against some 100 MB a file.

    Raises:
        ProductError: On entering, when the file cannot be opened.
    """

    def __init__(self, raster_file: RasterFile, *, in_memory: bool = False) -> None:
        self.raster_file = raster_file
        self._in_memory = in_memory
        self._info: RasterInfo | None = None
        self._path = raster_file.path
        self._dataset: gdal.Dataset | None = None

    def __enter__(self) -> BandReader:
        if self._in_memory:
            self._path = _load(self.raster_file)
        try:
            self._dataset = _open(self._path, self.raster_file)
            self._info = raster_info(self._dataset, self.raster_file)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def info(self) -> RasterInfo:
        """Return grid, block size and type; known once the reader was opened."""
        if self._info is None:
            raise ValueError("the reader is not open")
        return self._info

    def close(self) -> None:
        """Close the file and free what it holds; harmless when repeated."""
        self._dataset = None
        if self._path != self.raster_file.path:
            gdal.Unlink(self._path)
            self._path = self.raster_file.path

    def read_block(self, bx: int, by: int) -> NDArray:
        """Decode one internal block.

        Args:
            bx: Column of the block.
            by: Row of the block.

        Returns:
            (rows, columns) for a file of one band, else (bands, rows, columns); the file's own dtype. Blocks
            at the right and lower edge are cut to the image.

        Raises:
            ProductError: The block is damaged.
        """
        if self._dataset is None:
            raise ValueError("the reader is not open")
        info = self.info
        x, y = bx * info.block_width, by * info.block_height
        width = min(info.block_width, info.grid.width - x)
        height = min(info.block_height, info.grid.height - y)
        if bx < 0 or by < 0 or width <= 0 or height <= 0:
            raise IndexError(f"block ({bx}, {by}) lies outside {self.raster_file.name}")
        dataset = self._dataset
        with _single_thread():
            array, messages = guarded(lambda: dataset.ReadAsArray(x, y, width, height))
        dataset.FlushCache()  # the block is used once, GDAL need not keep it
        if array is None or messages:
            raise ProductError(
                f"block ({bx}, {by}) cannot be decoded: {first_of(messages)}",
                subject=self.raster_file.path,
                remedy=_AGAIN,
            )
        return array


def raster_info(dataset: gdal.Dataset, raster_file: RasterFile) -> RasterInfo:
    """Describe an open raster file.

    Raises:
        ProductError: No north-up grid of square pixels in a UTM zone.
    """
    transform = dataset.GetGeoTransform(can_return_null=True)
    if transform is None:
        raise ProductError("the file has no georeference.", subject=raster_file.path)
    ulx, dx, skew_x, uly, skew_y, dy = transform
    if skew_x or skew_y or dx <= 0 or dx != -dy:
        raise ProductError("the grid is not north-up with square pixels.", subject=raster_file.path)
    reference = dataset.GetSpatialRef()
    code = None if reference is None else _epsg(reference)
    if code is None:
        raise ProductError("the file's coordinate reference system is no UTM zone.", subject=raster_file.path)
    band = dataset.GetRasterBand(1)
    block_width, block_height = band.GetBlockSize()
    return RasterInfo(
        grid=Grid(code, ulx, uly, dx, dataset.RasterXSize, dataset.RasterYSize),
        block_width=block_width,
        block_height=block_height,
        dtype=_DTYPES.get(band.DataType, "unsupported"),
        count=dataset.RasterCount,
    )


_DTYPES = {
    gdal.GDT_Byte: np.dtype(np.uint8).name,
    gdal.GDT_UInt16: np.dtype(np.uint16).name,
    gdal.GDT_Int16: np.dtype(np.int16).name,
}


def _epsg(reference: osr.SpatialReference) -> int | None:
    code = reference.GetAuthorityCode(None)
    if code is None and reference.GetUTMZone():
        zone = reference.GetUTMZone()
        code = str(zone_epsg(abs(zone), south=zone < 0))
    return int(code) if code and code.isdigit() and is_utm(int(code)) else None


def _open(path: str, raster_file: RasterFile) -> gdal.Dataset:
    with _single_thread():
        # Georeference from inside the file only: no side file may move an image.
        dataset, messages = guarded(
            lambda: gdal.OpenEx(
                path,
                gdal.OF_RASTER | gdal.OF_READONLY,
                allowed_drivers=list(_DRIVERS),
                open_options=["GEOREF_SOURCES=INTERNAL"],
            ),
            gdal.CE_Failure,
        )
    if dataset is None:
        with VsiFile(raster_file.path) as file:  # says so when it is missing
            if file.size == 0:
                raise ProductError("the file is empty.", subject=raster_file.path, remedy=_AGAIN)
        if all(gdal.GetDriverByName(name) is None for name in _DRIVERS if name != "GTiff"):
            raise ProductError(
                "this GDAL cannot read JPEG 2000.",
                subject=raster_file.path,
                remedy="Install a GDAL with the driver JP2OpenJPEG.",
            )
        reason = messages[0] if messages else "not a known raster format."
        raise ProductError(f"the file cannot be opened: {reason}", subject=raster_file.path, remedy=_AGAIN)
    return dataset


def _load(raster_file: RasterFile) -> str:
    """Copy a file into GDAL's memory file system and return its path there."""
    # No folder of its own: GDAL from 3.7 on keeps an empty one when the file goes.
    target = f"/vsimem/deepsatdata_{uuid.uuid4().hex}_{raster_file.path.rsplit('/', 1)[-1]}"
    with VsiFile(raster_file.path) as source:
        handle = gdal.VSIFOpenL(target, "wb")
        if handle is None:
            raise ProductError("no memory to load the file.", subject=raster_file.path)
        try:
            for chunk in source.chunks():
                if gdal.VSIFWriteL(chunk, 1, len(chunk), handle) != len(chunk):
                    raise ProductError("no memory to load the file.", subject=raster_file.path)
        except BaseException:
            gdal.VSIFCloseL(handle)
            gdal.Unlink(target)
            raise
        gdal.VSIFCloseL(handle)
    return target


@contextmanager
def _single_thread() -> Iterator[None]:
    """Keep GDAL's work on this thread, and its eyes off neighbouring files, for the length of a block."""
    wanted = {"GDAL_NUM_THREADS": "1", "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR"}
    before = {key: gdal.GetThreadLocalConfigOption(key, None) for key in wanted}
    for key, value in wanted.items():
        gdal.SetThreadLocalConfigOption(key, value)
    try:
        yield
    finally:
        for key, value in before.items():
            gdal.SetThreadLocalConfigOption(key, value)
