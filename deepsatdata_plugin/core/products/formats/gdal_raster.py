"""Reading raster files block by block through GDAL, for the formats whose pixels lie in files.

Files are opened directly, never through GDAL's SENTINEL2 driver, which answers a missing file with zeros.
Whatever GDAL reports while decoding counts as damage: a broken block may decode with nothing but a warning.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from ...errors import ProductError
from ...geo import Grid, first_of, gdal_config, guarded, is_utm, zone_epsg
from ...words import told
from ..areas import Area, AreaCost
from ..blocks import BlockReader, block_area, read_by_blocks, require_inside
from ..memory_of_files import FileMemory
from ..model import RasterFile, RasterInfo
from .vsi import VsiFile

_AGAIN = "Download the file again."

#: Keeps GDAL's work on the calling thread, and its eyes off neighbouring files.
_QUIET = {"GDAL_NUM_THREADS": "1", "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR"}


@contextmanager
def open_dataset(raster_file: RasterFile, drivers: tuple[str, ...]) -> Iterator[gdal.Dataset]:
    """Open a raster file read-only, where it lies, for the length of a `with` block.

    Args:
        raster_file: Band or mask.
        drivers: GDAL drivers that may open it, best first.

    Raises:
        ProductError: Missing, empty or not readable.
    """
    dataset = _open(raster_file, drivers)
    try:
        yield dataset
    finally:
        del dataset


class TileDecoder(Protocol):
    """Decodes internal blocks past GDAL, for kinds of files where this is quicker."""

    @property
    def cost(self) -> AreaCost:
        """Return what decoding a rectangle costs."""

    @property
    def tile_size(self) -> tuple[int, int]:
        """Return (columns, rows) of a block."""

    def decode(
        self, column: int, row: int, areas: Sequence[Area], whole: Callable[[], NDArray]
    ) -> list[NDArray] | None:
        """Decode areas of one block, to pixels that GDAL would give, too.

        Args:
            column: Of the block.
            row: Of the block.
            areas: Inside it.
            whole: Decodes the whole block with GDAL, for comparing pixels.

        Returns:
            The pixels of each area; None where GDAL is to be asked.
        """


#: What GDAL told of files that other readers decode, while they do not change.
_infos: FileMemory[RasterInfo] = FileMemory(20_000)


class GdalReader(BlockReader):
    """Reads the internal blocks of one raster file; see `BlockReader`.

    Each block read is decoded once, and no block stays in GDAL's cache. Decoding runs on the calling thread
    alone: several readers on several threads use the processor better, and every message of the decoder
    reaches the reader it belongs to.

    Args:
        raster_file: Band or mask.
        drivers: GDAL drivers that may open it, best first.
        tiles: Decodes its blocks where that is quicker, None for GDAL alone.

    Raises:
        ProductError: The file cannot be opened.
    """

    def __init__(
        self, raster_file: RasterFile, drivers: tuple[str, ...], tiles: TileDecoder | None = None
    ) -> None:
        self.raster_file = raster_file
        self._drivers = drivers
        self._dataset: gdal.Dataset | None = None
        self._closed = False
        key = (raster_file.path, drivers)
        # GDAL takes longer to open a file than an area of it takes to decode: it may not be needed at all.
        self._info = self._look() if tiles is None else _infos.get(key, raster_file.path, self._look)
        self._tiles = None
        if tiles is not None and tiles.tile_size == (self._info.block_width, self._info.block_height):
            self._tiles = tiles
            self._info = replace(self._info, area_cost=tiles.cost)

    @property
    def info(self) -> RasterInfo:
        """Return grid, block size and type."""
        return self._info

    def close(self) -> None:
        """Close the file; harmless when repeated."""
        self._dataset, self._closed = None, True

    def read_block(self, bx: int, by: int) -> NDArray:
        """Decode one internal block; see `BlockReader.read_block`."""
        area = block_area(self.info, bx, by)
        return self._areas_of_block(bx, by, [area])[0]

    def read_area(self, x: int, y: int, width: int, height: int) -> NDArray:
        """Decode a rectangle of pixels; see `BlockReader.read_area`."""
        require_inside(self.info, x, y, width, height)
        if self._tiles is not None:
            return self.read_areas([(x, y, width, height)])[0]
        return self._read(
            x,
            y,
            width,
            height,
            told("the area {width} x {height} at ({x}, {y})", width=width, height=height, x=x, y=y),
        )

    def read_areas(self, areas: Sequence[Area]) -> list[NDArray]:
        """Decode rectangles of pixels; see `BlockReader.read_areas`."""
        return read_by_blocks(self.info, areas, self._areas_of_block)

    def _look(self) -> RasterInfo:
        """Have GDAL open the file and describe it."""
        self._dataset = _open(self.raster_file, self._drivers)
        return raster_info(self._dataset, self.raster_file)

    def _areas_of_block(self, bx: int, by: int, areas: Sequence[Area]) -> list[NDArray]:
        if self._closed:
            raise ValueError("the reader is closed")
        x, y, width, height = block_area(self.info, bx, by)

        def whole() -> NDArray:
            return self._read(x, y, width, height, told("block ({bx}, {by})", bx=bx, by=by))

        found = None
        if self._tiles is not None:
            found = self._tiles.decode(bx, by, areas, whole)
        if found is None:
            pixels = whole()
            found = [pixels[..., t - y : t - y + h, e - x : e - x + w] for e, t, w, h in areas]
        return found

    def _read(self, x: int, y: int, width: int, height: int, what: str) -> NDArray:
        if self._closed:
            raise ValueError("the reader is closed")
        if self._dataset is None:
            self._dataset = _open(self.raster_file, self._drivers)
        dataset = self._dataset
        with gdal_config(**_QUIET):
            array, messages = guarded(lambda: dataset.ReadAsArray(x, y, width, height))
        dataset.FlushCache()  # the block is used once, GDAL need not keep it
        if array is None or messages:
            raise ProductError(
                told("{what} cannot be decoded: {messages}", what=what, messages=first_of(messages)),
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


def _open(raster_file: RasterFile, drivers: tuple[str, ...]) -> gdal.Dataset:
    with gdal_config(**_QUIET):
        # Georeference from inside the file only: no side file may move an image.
        dataset, messages = guarded(
            lambda: gdal.OpenEx(
                raster_file.path,
                gdal.OF_RASTER | gdal.OF_READONLY,
                allowed_drivers=list(drivers),
                open_options=["GEOREF_SOURCES=INTERNAL"],
            ),
            gdal.CE_Failure,
        )
    if dataset is None:
        with VsiFile(raster_file.path) as file:  # says so when it is missing
            if file.size == 0:
                raise ProductError("the file is empty.", subject=raster_file.path, remedy=_AGAIN)
        if all(gdal.GetDriverByName(name) is None for name in drivers if name != "GTiff"):
            raise ProductError(
                "this GDAL cannot read JPEG 2000.",
                subject=raster_file.path,
                remedy="Install a GDAL with the driver JP2OpenJPEG.",
            )
        reason = messages[0] if messages else "not a known raster format."
        raise ProductError(
            told("the file cannot be opened: {reason}", reason=reason),
            subject=raster_file.path,
            remedy=_AGAIN,
        )
    return dataset
