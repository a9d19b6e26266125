"""Reading a band of an item tile by tile, where it lies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from ....errors import ProductError
from ....geo import Grid
from ....words import told
from ...areas import Area
from ...blocks import BlockReader, block_area, read_by_blocks, require_inside
from ...model import RasterFile, RasterInfo
from ...range_reader import RangeReader, borrowed
from ...sensor import MSI
from .tiff import FIRST_BYTES, TiledImage, read_head
from .tile_decoder import decode_tile, require_codec

#: No file of a band is larger, bytes.
_LARGEST = 2**40

_AGAIN = "Start again: what is finished is kept. If it stays so, try another catalogue."


class ImageReader(BlockReader):
    """Reads the tiles of one file; see `BlockReader`.

    Args:
        raster_file: Band or mask.

    Raises:
        ProductError: It is gone, no tiled GeoTIFF, or not what the item says.
    """

    def __init__(self, raster_file: RasterFile) -> None:
        self.raster_file = raster_file
        self._reader: RangeReader | None = borrowed(raster_file.lent, raster_file.path)
        self._image = image_of(raster_file)
        self._info = image_info(raster_file)

    @property
    def info(self) -> RasterInfo:
        """Return grid, size of a tile and type."""
        return self._info

    def close(self) -> None:
        """Let go of what reads the file; harmless when repeated."""
        self._reader = None

    def read_block(self, bx: int, by: int) -> NDArray:
        """Read one tile; see `BlockReader.read_block`."""
        return self.read_area(*block_area(self._info, bx, by))

    def read_area(self, x: int, y: int, width: int, height: int) -> NDArray:
        """Read the tiles that a rectangle touches; see `BlockReader.read_area`."""
        return self.read_areas([(x, y, width, height)])[0]

    def read_areas(self, areas: Sequence[Area]) -> list[NDArray]:
        """Read the tiles that rectangles touch, each once; see `BlockReader.read_areas`."""
        if self._reader is None:
            raise ValueError("the reader is closed")
        image, reader = self._image, self._reader
        numbers: set[int] = set()
        for area in areas:
            require_inside(self._info, *area)
            numbers.update(_touched(image, area))
        wanted = {number: place for number in sorted(numbers) if (place := image.range_of(number))}
        read = reader.read(self.raster_file.path, list(wanted.values()))[0] if wanted else []
        octets = dict(zip(wanted, read))

        def cut(bx: int, by: int, parts: Sequence[Area]) -> list[NDArray]:
            number = image.number(bx, by)
            tile = self._tile(reader, number, octets.pop(number, b""))
            left, top = bx * image.tile_width, by * image.tile_height
            return [tile[y - top : y - top + h, x - left : x - left + w].copy() for x, y, w, h in parts]

        return read_by_blocks(self._info, areas, cut)

    def _tile(self, reader: RangeReader, number: int, data: bytes) -> NDArray:
        """Return the pixels of a tile; what does not decode is read once more, past all caches."""
        image, href = self._image, self.raster_file.path
        place = image.range_of(number)
        if place is None:
            return np.zeros((image.tile_height, image.tile_width), image.dtype)
        try:
            return self._decoded(data, place)
        except ProductError:
            (data,), _ = reader.read(href, [place], anew=True)
            return self._decoded(data, place)

    def _decoded(self, data: bytes, place: tuple[int, int]) -> NDArray:
        missing = place[1] - place[0] - len(data)
        if missing:
            raise ProductError(
                told("the file ends {missing} bytes early.", missing=missing),
                subject=self.raster_file.path,
                remedy=_AGAIN,
            )
        return decode_tile(self._image, data, self.raster_file.path)


def image_of(raster_file: RasterFile) -> TiledImage:
    """Return what the head of a file says; it is read once in a run.

    Raises:
        ProductError: It is gone, no tiled GeoTIFF, cut short, or of a codec that GDAL does not have.
    """
    href = raster_file.path
    reader = borrowed(raster_file.lent, href)

    def look() -> TiledImage:
        size: int | None = None

        def fetch(start: int, stop: int) -> bytes:
            nonlocal size
            if start >= (_LARGEST if size is None else size):
                return b""  # a damaged head leads anywhere
            (data,), size = reader.read(href, [(start, stop)])
            return data

        image = read_head(fetch, href)
        if size is not None and size < image.end:
            raise ProductError(
                told(
                    "the file is cut short: it has {size} bytes, its tiles end at {end}.",
                    size=size,
                    end=image.end,
                ),
                subject=href,
                remedy="Try another catalogue, or download the product.",
            )
        require_codec(image, href)
        return image

    return reader.once(_head(href), look)


def _head(href: str) -> tuple[str, str]:
    return "head", href


def image_info(raster_file: RasterFile) -> RasterInfo:
    """Describe a file, and compare it with what the item says of it.

    Raises:
        ProductError: As `image_of`; or it lies on no grid of a UTM zone, or not where the item says.
    """
    image, href = image_of(raster_file), raster_file.path
    if image.grid is None:
        raise ProductError(
            "the file lies on no north-up grid of square pixels in a UTM zone.",
            subject=href,
            remedy="Try another catalogue, or download the product.",
        )
    if raster_file.name not in MSI.bands and (image.samples, image.dtype) != (1, "uint8"):
        raise ProductError(
            told(
                "{name} is one layer of uint8, here {count} of {dtype}.",
                name=raster_file.name,
                count=image.samples,
                dtype=image.dtype,
            ),
            subject=href,
            remedy="Try another catalogue, or download the product.",
        )
    stated = raster_file.grid
    if stated is not None and stated != image.grid:
        raise ProductError(
            told(
                "{name} lies on another grid than its item says: {found}, the item says {stated}.",
                name=raster_file.name,
                found=_described(image.grid),
                stated=_described(stated),
            ),
            subject=href,
            remedy="Try another catalogue, or download the product.",
        )
    etag = borrowed(raster_file.lent, href).etag(href)
    return RasterInfo(image.grid, image.tile_width, image.tile_height, image.dtype, image.samples, etag=etag)


def expect_heads(files: Iterable[RasterFile]) -> None:
    """Have the heads of files fetched, many at once, before they are looked at."""
    for file in files:
        if file.lent and not (reader := borrowed(file.lent, file.path)).knows(_head(file.path)):
            reader.expect(file.path, [(0, FIRST_BYTES)])


def expect_blocks(raster_file: RasterFile, blocks: Iterable[tuple[int, int]]) -> None:
    """Have blocks of a file fetched, many at once, before they are read.

    Args:
        raster_file: Band or mask; of a file on disk nothing is done.
        blocks: (column, row) of each.
    """
    if raster_file.lent:
        ranges = block_ranges(raster_file, blocks)
        borrowed(raster_file.lent, raster_file.path).expect(raster_file.path, ranges)


def forget_blocks(raster_file: RasterFile, blocks: Iterable[tuple[int, int]]) -> None:
    """Expect blocks no more: nobody will read them; see `expect_blocks`."""
    if raster_file.lent:
        ranges = block_ranges(raster_file, blocks)
        borrowed(raster_file.lent, raster_file.path).forget(raster_file.path, ranges)


def block_ranges(raster_file: RasterFile, blocks: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return (first byte, byte behind the last) of the blocks of a file that are written."""
    image = image_of(raster_file)
    found = (image.range_of(image.number(column, row)) for column, row in blocks)
    return [place for place in found if place is not None]


def _touched(image: TiledImage, area: Area) -> Iterable[int]:
    x, y, width, height = area
    for row in range(y // image.tile_height, (y + height - 1) // image.tile_height + 1):
        for column in range(x // image.tile_width, (x + width - 1) // image.tile_width + 1):
            yield image.number(column, row)


def _described(grid: Grid) -> str:
    return (
        f"EPSG:{grid.epsg}, {grid.width} x {grid.height} px, {grid.resolution:g} m, "
        f"{grid.ulx:.10g} {grid.uly:.10g}"
    )
