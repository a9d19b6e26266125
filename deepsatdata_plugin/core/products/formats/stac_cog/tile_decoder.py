"""From the bytes of a tile to pixels, by whatever codecs GDAL has.

A tile is shown to GDAL as a TIFF of one tile in memory, described as in the file that it comes from: so every
compression and predictor of this GDAL is understood, and nothing else of the file has to be there.
"""

from __future__ import annotations

import itertools
import os
import re
import struct
from functools import cache

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ....errors import ProductError
from ....geo import first_of, gdal_config, guarded
from ....words import told
from .tiff import HEIGHT, TILE_COUNTS, TILE_HEIGHT, TILE_OFFSETS, TILE_WIDTH, WIDTH, Field, TiledImage

_AGAIN = "Start again: what is finished is kept. If it stays so, try another catalogue."
_NAMES = itertools.count()
_LONG = 4


@cache
def codecs() -> frozenset[str]:
    """Return the compressions of TIFF that this GDAL can unpack, by its own names."""
    options = gdal.GetDriverByName("GTiff").GetMetadataItem("DMD_CREATIONOPTIONLIST") or ""
    listed = re.search(r"name=['\"]COMPRESS['\"].*?</Option>", options, re.DOTALL)
    return frozenset(["NONE", *re.findall(r"<Value>(\w+)</Value>", listed[0] if listed else "")])


def require_codec(image: TiledImage, source: str) -> None:
    """Raise ProductError when this GDAL cannot unpack the tiles of an image."""
    if image.codec not in codecs():
        raise ProductError(
            told("its tiles are compressed by {codec}, which this GDAL cannot unpack.", codec=image.codec),
            subject=source,
            remedy="Try another catalogue, or download the product.",
        )


def decode_tile(image: TiledImage, data: bytes, source: str) -> NDArray:
    """Return the pixels of a tile in its full size, (rows, columns).

    Args:
        image: Of one sample.
        data: The bytes of the tile.
        source: The file, for messages.

    Raises:
        ProductError: The tile is damaged.
    """
    name = f"/vsimem/deepsatdata-tile-{os.getpid()}-{next(_NAMES)}.tif"
    gdal.FileFromMemBuffer(name, _one_tile(image, data))
    try:
        with gdal_config(GDAL_NUM_THREADS="1", GDAL_DISABLE_READDIR_ON_OPEN="EMPTY_DIR"):
            pixels, messages = guarded(lambda: _read(name))
    finally:
        gdal.Unlink(name)
    if pixels is None or messages:
        raise ProductError(
            told("a tile cannot be unpacked: {reason}", reason=first_of(messages)),
            subject=source,
            remedy=_AGAIN,
        )
    return np.asarray(pixels)


def _read(name: str) -> NDArray | None:
    dataset = gdal.OpenEx(name, gdal.OF_RASTER | gdal.OF_READONLY, allowed_drivers=["GTiff"])
    return None if dataset is None else dataset.ReadAsArray()


def _one_tile(image: TiledImage, data: bytes) -> bytes:
    """Return a classic TIFF that holds one tile, in the byte order of its file."""
    order = image.order

    def long(code: int, value: int) -> Field:
        return Field(code, _LONG, 1, struct.pack(f"{order}I", value))

    sides = [
        long(WIDTH, image.tile_width), long(HEIGHT, image.tile_height),
        long(TILE_WIDTH, image.tile_width), long(TILE_HEIGHT, image.tile_height),
    ]  # fmt: skip
    fields = sorted(
        [*sides, *image.fields, long(TILE_OFFSETS, 0), long(TILE_COUNTS, len(data))], key=lambda f: f.code
    )
    behind = 8 + 2 + 12 * len(fields) + 4
    tile_at = behind + sum(len(field.data) + len(field.data) % 2 for field in fields if len(field.data) > 4)
    table, extra = b"", b""
    for field in fields:
        value = struct.pack(f"{order}I", tile_at) if field.code == TILE_OFFSETS else field.data
        if len(value) > 4:
            place = struct.pack(f"{order}I", behind + len(extra))
            extra += value + b"\0" * (len(value) % 2)
            value = place
        table += struct.pack(f"{order}HHI", field.code, field.kind, field.count) + value.ljust(4, b"\0")
    mark = b"II" if order == "<" else b"MM"
    head = mark + struct.pack(f"{order}HI", 42, 8) + struct.pack(f"{order}H", len(fields))
    return head + table + b"\0\0\0\0" + extra + data
