"""From the bytes of a chunk to pixels, by the codecs that GDAL brings.

GDAL reads EOPF's Zarr 3 from 3.11 on only, but has its codecs since 3.4: a chunk is shown to it as an array
of one chunk in its simplest form, Zarr 2 in memory. So every version of GDAL reads every generation alike,
and no package has to be installed.
"""

from __future__ import annotations

import itertools
import json
import os
import struct

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ....errors import ProductError
from ....geo import first_of, gdal_config, guarded
from ....words import told
from ..vsi import VsiFile
from .arrays import MAX_CHUNK_BYTES, ZarrArray

_AGAIN = "Get the product again."
_FOLDERS = itertools.count()
_BLOSC_HEADER = 16
_ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"


class ChunkDecoder:
    """Unpacks the chunks of one array; used by one thread only.

    Args:
        array: The array.
        source: Path of the array for messages.

    Raises:
        ProductError: Its chunks are too large, or this GDAL lacks its compressor.
    """

    def __init__(self, array: ZarrArray, source: str) -> None:
        self._array = array
        self._folder = ""
        if array.chunk_bytes > MAX_CHUNK_BYTES:
            raise ProductError(
                told("a chunk has {size} bytes, too many.", size=array.chunk_bytes), subject=source
            )
        self._codec = json.loads(array.compressor)
        if self._codec is not None and self._codec["id"] not in compressors():
            raise ProductError(
                told("this GDAL cannot unpack {codec}.", codec=self._codec["id"]),
                subject=source,
                remedy="Install a GDAL whose driver Zarr has this compressor, as QGIS and Debian bring it.",
            )

    def close(self) -> None:
        """Give the memory back; harmless when repeated."""
        if self._folder:
            gdal.RmdirRecursive(self._folder)
            self._folder = ""

    def decode(self, data: bytes, source: str) -> NDArray:
        """Return the values of a chunk in its stored type and its full size, whatever lies beyond the array.

        Args:
            data: Content of the chunk's file.
            source: Path of that file for messages.

        Raises:
            ProductError: The chunk is damaged.
        """
        array = self._array
        if not data:
            raise ProductError("the file is empty.", subject=source, remedy=_AGAIN)
        if self._codec is None:
            return self._plain(data, source)
        if self._codec["id"] == "blosc" and not _blosc_is_whole(data, len(data), array.chunk_bytes):
            raise _cut_short(source)
        folder = self._prepared()
        gdal.FileFromMemBuffer(f"{folder}/0.0", data)
        try:
            with gdal_config(GDAL_NUM_THREADS="1", GDAL_DISABLE_READDIR_ON_OPEN="EMPTY_DIR"):
                values, messages = guarded(lambda: _read(folder))
        finally:
            gdal.Unlink(f"{folder}/0.0")
        if values is None or messages:
            raise ProductError(
                told("the chunk cannot be unpacked: {reason}", reason=first_of(messages)),
                subject=source,
                remedy=_AGAIN,
            )
        return np.asarray(values).reshape(array.chunks)

    def _plain(self, data: bytes, source: str) -> NDArray:
        if len(data) != self._array.chunk_bytes:
            raise ProductError(
                told(
                    "the chunk has {size} bytes, expected {expected}.",
                    size=len(data),
                    expected=self._array.chunk_bytes,
                ),
                subject=source,
                remedy=_AGAIN,
            )
        stored = np.frombuffer(data, np.dtype(self._array.dtype)).reshape(self._array.chunks)
        return stored.astype(stored.dtype.newbyteorder("="))

    def check(self, path: str) -> None:
        """Check that a chunk's file is there and ends where it should, without unpacking it.

        Raises:
            ProductError: Missing, empty, or cut short as far as its codec tells.
        """
        with VsiFile(path) as file:
            size = file.size
            if not size:
                raise ProductError("the file is empty.", subject=path, remedy=_AGAIN)
            if self._codec is None:
                whole = size == self._array.chunk_bytes
            elif self._codec["id"] == "blosc":
                whole = _blosc_is_whole(file.read(0, _BLOSC_HEADER), size, self._array.chunk_bytes)
            elif self._codec["id"] == "zstd":
                whole = _zstd_is_whole(file, self._array.chunk_bytes)
            else:
                whole = True  # gzip and the like tell only when they are unpacked
        if not whole:
            raise _cut_short(path)

    def _prepared(self) -> str:
        """Return a folder in GDAL's memory with the description of an array of one chunk, (rows, columns)."""
        if not self._folder:
            folder = f"/vsimem/deepsatdata-zarr-{os.getpid()}-{next(_FOLDERS)}"
            rows = int(np.prod(self._array.chunks[:-1], dtype=np.int64))
            shape = [rows, self._array.chunks[-1]]
            node = {
                "zarr_format": 2,
                "shape": shape,
                "chunks": shape,
                "dtype": self._array.dtype,
                "compressor": self._codec,
                "fill_value": None,
                "filters": None,
                "order": "C",
            }
            gdal.Mkdir(folder, 0o700)
            gdal.FileFromMemBuffer(f"{folder}/.zarray", json.dumps(node).encode())
            self._folder = folder
        return self._folder


def compressors() -> set[str]:
    """Return the compressors that this GDAL can unpack, as Zarr 2 names them."""
    driver = gdal.GetDriverByName("Zarr")
    return set() if driver is None else set((driver.GetMetadataItem("COMPRESSORS") or "").split(","))


def _read(folder: str) -> NDArray | None:
    dataset = gdal.OpenEx(folder, gdal.OF_RASTER | gdal.OF_READONLY, allowed_drivers=["Zarr"])
    return None if dataset is None else dataset.ReadAsArray()


def _cut_short(source: str) -> ProductError:
    return ProductError(
        "the chunk is cut short, or is of another size than its array says.", subject=source, remedy=_AGAIN
    )


def _blosc_is_whole(header: bytes, size: int, expected: int) -> bool:
    """Compare the sizes in the header of a frame with those of the file and of the chunk."""
    if len(header) < _BLOSC_HEADER:
        return False
    unpacked, _block, packed = struct.unpack("<III", header[4:_BLOSC_HEADER])
    return (unpacked, packed) == (expected, size)


def _zstd_is_whole(file: VsiFile, expected: int) -> bool:
    """Walk over the blocks of a frame, which carry their sizes (RFC 8878, sections 3.1.1.1 and 3.1.1.2)."""
    head = file.read(0, 18)
    if len(head) < 6 or head[:4] != _ZSTD_MAGIC:
        return False
    flags = head[4]
    single = flags >> 5 & 1
    position = 5 + (not single) + (0, 1, 2, 4)[flags & 3]
    width = (single, 2, 4, 8)[flags >> 6]
    if width:
        content = int.from_bytes(head[position : position + width], "little") + (256 if width == 2 else 0)
        if content != expected:
            return False
    position += width
    last = False
    while not last:
        block = file.read(position, 3)
        if len(block) < 3:
            return False
        number = int.from_bytes(block, "little")
        last, kind, size = bool(number & 1), number >> 1 & 3, number >> 3
        if kind == 3:
            return False
        position += 3 + (1 if kind == 1 else size)
    return position + 4 * (flags >> 2 & 1) == file.size
