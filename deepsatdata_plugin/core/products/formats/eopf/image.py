"""Reading an image of an EOPF product chunk by chunk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ....errors import ProductError
from ....geo import Grid
from ....words import told
from ...areas import Area
from ...blocks import BlockReader, block_area, read_by_blocks
from ...model import RasterFile, RasterInfo
from ..vsi import VsiFile
from .arrays import ZarrArray, array_of_v2, array_of_v3, parse_json
from .chunks import ChunkDecoder
from .layout import PERCENT

_AGAIN = "Get the product again."
_LARGEST_METADATA = 1 << 24

#: Longest side of a block in pixels, about that of SAFE's. Whoever reads block by block holds those of all
#: dates and bands at once; a chunk, or a whole band of the samples of 2025, would be too much. Unpacking a
#: chunk once for each of its blocks costs little beside JPEG 2000.
BLOCK_PX = 1024


class ImageReader(BlockReader):
    """Reads the chunks of one array; see `BlockReader`.

    Args:
        raster_file: Band or mask, with its grid.

    Raises:
        ProductError: Its description is missing, damaged or not what the product was read with.
    """

    def __init__(self, raster_file: RasterFile) -> None:
        self.raster_file = raster_file
        array = read_array(raster_file.path)
        self._info = image_info(array, raster_file)
        self._array = array
        rows, columns = array.chunks
        self._chunked = replace(self._info, block_width=columns, block_height=rows)
        self._decoder: ChunkDecoder | None = ChunkDecoder(array, raster_file.path)

    @property
    def info(self) -> RasterInfo:
        """Return grid, block size and type."""
        return self._info

    def close(self) -> None:
        """Give memory back; harmless when repeated."""
        if self._decoder is not None:
            self._decoder.close()
            self._decoder = None

    def read_block(self, bx: int, by: int) -> NDArray:
        """Return a chunk, or a part of a large one; see `BlockReader.read_block`."""
        return self.read_area(*block_area(self._info, bx, by))

    def read_area(self, x: int, y: int, width: int, height: int) -> NDArray:
        """Unpack the chunks that a rectangle touches; see `BlockReader.read_area`."""
        return self.read_areas([(x, y, width, height)])[0]

    def read_areas(self, areas: Sequence[Area]) -> list[NDArray]:
        """Unpack the chunks that rectangles touch, each once; see `BlockReader.read_areas`."""
        return read_by_blocks(self._chunked, areas, self._cut)

    def _cut(self, bx: int, by: int, areas: Sequence[Area]) -> list[NDArray]:
        chunk, left, top = self._chunk(by, bx), bx * self._array.chunks[1], by * self._array.chunks[0]
        return [chunk[y - top : y - top + h, x - left : x - left + w].copy() for x, y, w, h in areas]

    def _chunk(self, row: int, column: int) -> NDArray:
        """Return a chunk in its full size, as SAFE stores such pixels."""
        if self._decoder is None:
            raise ValueError("the reader is closed")
        key = self._array.key(row, column)
        if key in self.raster_file.empty_chunks:
            fill = self._array.fill
            values = np.full(
                self._array.chunks, 0 if fill is None else fill, np.dtype(self._array.dtype).newbyteorder("=")
            )
        else:
            path = f"{self.raster_file.path}/{key}"
            values = self._decoder.decode(read_file(path), path)
        if self.raster_file.name in PERCENT and values.dtype.kind == "f":
            return _whole_percent(values)
        return values


def read_array(path: str) -> ZarrArray:
    """Read the description of the array in a folder, wherever it lies.

    Raises:
        ProductError: Missing, damaged, or something in it is not supported.
    """
    name = path.rsplit("/", 1)[-1]
    try:
        with VsiFile(f"{path}/zarr.json") as file:
            data = file.read(0, _LARGEST_METADATA)
    except ProductError:
        try:
            data = read_file(f"{path}/.zarray")
        except ProductError as error:
            raise ProductError(
                "the array is missing or cannot be opened.", subject=path, remedy=_AGAIN
            ) from error
        return array_of_v2(name, parse_json(data, path), {}, path)
    return array_of_v3(name, parse_json(data, path), path)


def read_file(path: str) -> bytes:
    """Return a whole file, in a folder or inside a zip.

    Raises:
        ProductError: Missing, or it ends early.
    """
    with VsiFile(path) as file:
        data = file.read(0, file.size)
        size = file.size
    if len(data) != size:
        raise ProductError(
            told("the file ends {missing} bytes early.", missing=size - len(data)),
            subject=path,
            remedy=_AGAIN,
        )
    return data


def image_info(array: ZarrArray, raster_file: RasterFile) -> RasterInfo:
    """Describe an array as an image.

    Raises:
        ProductError: It is no image, or has another size than the product was read with.
    """
    grid = raster_file.grid
    if grid is None or array.shape != grid.shape:
        raise ProductError(
            told("the array has the shape {shape}.", shape=" x ".join(map(str, array.shape))),
            subject=raster_file.path,
        )
    dtype = np.dtype(array.dtype)
    stored = "uint8" if raster_file.name in PERCENT and dtype.kind == "f" else dtype.newbyteorder("=").name
    rows, columns = (_block_side(chunk) for chunk in array.chunks)
    return RasterInfo(grid, columns, rows, stored)


def axis_grid(
    x: NDArray, y: NDArray, shape: tuple[int, ...], resolution: int, epsg: int, source: str
) -> Grid:
    """Return the grid of an image from the x and y of its pixel centres.

    Args:
        x: Eastings of the centres of the columns, metres.
        y: Northings of the centres of the rows, metres, falling.
        shape: (rows, columns) of the image.
        resolution: Expected distance of the centres, metres.
        epsg: Its zone.
        source: The image, for messages.

    Raises:
        ProductError: They are no even, north-up grid of this resolution and size.
    """
    even = (
        len(shape) == 2
        and (y.size, x.size) == shape
        and bool((np.diff(x.astype(np.float64)) == resolution).all())
        and bool((np.diff(y.astype(np.float64)) == -resolution).all())
    )
    if not even or not np.isfinite([float(x[0]), float(y[0])]).all():
        raise ProductError(
            told("x and y are no even grid of {resolution} m, north up.", resolution=resolution),
            subject=source,
        )
    return Grid(
        epsg, float(x[0]) - resolution / 2, float(y[0]) + resolution / 2, resolution, shape[1], shape[0]
    )


def _block_side(chunk: int) -> int:
    """Return the side of the blocks that a chunk is divided into."""
    parts = -(-chunk // BLOCK_PX)
    return -(-chunk // parts)


def _whole_percent(values: NDArray) -> NDArray[np.uint8]:
    """Return probabilities as SAFE has them: whole percent, 0 where there is no data."""
    known = np.isfinite(values) & (values >= 0) & (values <= 100)
    return np.where(known, values, 0).astype(np.uint8)
