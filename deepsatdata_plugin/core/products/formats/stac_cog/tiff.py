"""What the head of a tiled GeoTIFF says of its image in full resolution: where the tiles lie, and how packed.

Classic TIFF and BigTIFF in either byte order. Sources: TIFF 6.0, the BigTIFF design, OGC 19-008 (GeoTIFF).
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ....errors import ProductError
from ....geo import Grid, is_utm
from ....words import told

#: Bytes that are read first: the head of a cloud-optimised GeoTIFF lies in them, but for very large images.
FIRST_BYTES = 2**14
#: What is believed of a head before a file counts as damaged.
_MOST_ENTRIES, _MOST_DIRECTORIES, _MOST_VALUES = 1024, 64, 2**21
_LARGEST_SIDE, _LARGEST_TILE = 2**20, 2**13

_AGAIN = "Try another catalogue, or download the product."

#: TIFF field type -> numpy code; rationals are pairs.
_TYPES = {
    1: "u1", 2: "u1", 3: "u2", 4: "u4", 5: "u4", 6: "i1", 7: "u1", 8: "i2", 9: "i4", 10: "i4", 11: "f4",
    12: "f8", 13: "u4", 16: "u8", 17: "i8", 18: "u8",
}  # fmt: skip
_PAIRS = (5, 10)

WIDTH, HEIGHT, BITS, COMPRESSION = 256, 257, 258, 259
SUBFILE, SAMPLES, PLANAR = 254, 277, 284
TILE_WIDTH, TILE_HEIGHT, TILE_OFFSETS, TILE_COUNTS = 322, 323, 324, 325
SAMPLE_FORMAT = 339
_SCALE, _TIEPOINT, _MATRIX, _GEO_KEYS = 33550, 33922, 34264, 34735

#: Fields without which a tile cannot be decoded: bits, compression, photometric, fill order, samples, planar,
#: predictor, extra samples, sample format, JPEG tables, YCbCr, LERC.
DECODING = (BITS, COMPRESSION, 262, 266, SAMPLES, PLANAR, 317, 338, SAMPLE_FORMAT, 347, 530, 532, 50674)

#: Compression -> name, as GDAL calls it where it can unpack it.
CODECS = {
    1: "NONE", 2: "CCITTRLE", 3: "CCITTFAX3", 4: "CCITTFAX4", 5: "LZW", 6: "old JPEG", 7: "JPEG",
    8: "DEFLATE", 32773: "PACKBITS", 32946: "DEFLATE", 33003: "JPEG 2000", 34712: "JPEG 2000",
    34887: "LERC", 34925: "LZMA", 50000: "ZSTD", 50001: "WEBP", 50002: "JXL", 52546: "JXL",
}  # fmt: skip


@dataclass(frozen=True)
class Field:
    """One field of a directory, its values in the file's byte order."""

    code: int
    kind: int
    count: int
    data: bytes


@dataclass(frozen=True)
class TiledImage:
    """The image in full resolution of a tiled TIFF.

    Attributes:
        order: "<" or ">", the byte order.
        width: Columns.
        height: Rows.
        tile_width: Columns of a tile.
        tile_height: Rows of a tile.
        offsets: First byte of each tile, row by row; 0 where none was written.
        counts: Bytes of each tile; 0 where none was written.
        samples: Values of a pixel.
        dtype: numpy name of the pixel type.
        codec: Name of the compression.
        fields: What decoding a tile needs.
        grid: Where the pixels lie; None when the file does not say, or its zone is no UTM zone.
    """

    order: str
    width: int
    height: int
    tile_width: int
    tile_height: int
    offsets: NDArray[np.int64]
    counts: NDArray[np.int64]
    samples: int
    dtype: str
    codec: str
    fields: tuple[Field, ...]
    grid: Grid | None

    @property
    def across(self) -> int:
        """Return the number of tiles in a row."""
        return -(-self.width // self.tile_width)

    @property
    def end(self) -> int:
        """Return the byte behind the last tile."""
        return int((self.offsets + self.counts).max(initial=0))

    def number(self, column: int, row: int) -> int:
        """Return the number of a tile."""
        return row * self.across + column

    def range_of(self, number: int) -> tuple[int, int] | None:
        """Return the bytes of a tile, None where none was written: it holds no data."""
        offset, count = int(self.offsets[number]), int(self.counts[number])
        return (offset, offset + count) if offset and count else None


def read_head(fetch: Callable[[int, int], bytes], source: str) -> TiledImage:
    """Read the head of a TIFF.

    Args:
        fetch: Returns bytes of the file, (first, behind the last); fewer where it ends.
        source: The file, for messages.

    Raises:
        ProductError: It is no tiled TIFF, or is damaged.
    """
    head = _Head(fetch, source)
    start = head.bytes(0, 16)
    order = {b"II": "<", b"MM": ">"}.get(start[:2])
    version = 0 if order is None else struct.unpack(f"{order}H", start[2:4])[0]
    if order is None or version not in (42, 43):
        raise ProductError("it is no TIFF.", subject=source, remedy=_AGAIN)
    big = version == 43
    if big and struct.unpack(f"{order}HH", start[4:8]) != (8, 0):
        raise head.damaged("its BigTIFF header")
    first = struct.unpack(f"{order}Q", start[8:16])[0] if big else struct.unpack(f"{order}I", start[4:8])[0]
    for fields in head.directories(first, order, big):
        kind = fields.number(SUBFILE, 0)
        if not kind & 5:  # neither an overview nor a mask
            return _image(fields, order, source)
    raise head.damaged("its list of images")


class _Head:
    """Bytes of the beginning of a file, and of other parts that its fields lead to."""

    def __init__(self, fetch: Callable[[int, int], bytes], source: str) -> None:
        self._fetch, self.source = fetch, source
        self._start, self._data = 0, fetch(0, FIRST_BYTES)

    def damaged(self, what: str) -> ProductError:
        return ProductError(told("{what} is damaged.", what=what), subject=self.source, remedy=_AGAIN)

    def bytes(self, start: int, count: int) -> bytes:
        stop = start + count
        if start < self._start or stop > self._start + len(self._data):
            self._start, self._data = start, self._fetch(start, max(stop, start + FIRST_BYTES))
        found = self._data[start - self._start : stop - self._start]
        if len(found) != count:
            raise ProductError(
                told("the file is cut short: its head ends at byte {end}.", end=stop),
                subject=self.source,
                remedy=_AGAIN,
            )
        return found

    def directories(self, place: int, order: str, big: bool) -> Iterator[_Directory]:
        seen: set[int] = set()
        while place and place not in seen and len(seen) < _MOST_DIRECTORIES:
            seen.add(place)
            width = 8 if big else 2
            (count,) = struct.unpack(order + ("Q" if big else "H"), self.bytes(place, width))
            if not 0 < count <= _MOST_ENTRIES:
                raise self.damaged("the directory of its first image")
            size = 20 if big else 12
            table = self.bytes(place + width, count * size)
            yield _Directory(self, [table[n : n + size] for n in range(0, len(table), size)], order, big)
            after = place + width + count * size
            (place,) = struct.unpack(order + ("Q" if big else "I"), self.bytes(after, 8 if big else 4))


class _Directory:
    """The fields of one image."""

    def __init__(self, head: _Head, entries: list[bytes], order: str, big: bool) -> None:
        self._head, self._order, self._big = head, order, big
        self._entries = {struct.unpack(f"{order}H", entry[:2])[0]: entry for entry in entries}

    def field(self, code: int) -> Field | None:
        entry = self._entries.get(code)
        if entry is None:
            return None
        kind, count = struct.unpack(
            self._order + ("HQ" if self._big else "HI"), entry[2 : 12 if self._big else 8]
        )
        if kind not in _TYPES or not 0 < count <= _MOST_VALUES:
            raise self._head.damaged(told("field {code} of its head", code=code))
        size = count * np.dtype(_TYPES[kind]).itemsize * (2 if kind in _PAIRS else 1)
        inside = entry[12:] if self._big else entry[8:]
        if size <= len(inside):
            return Field(code, kind, count, inside[:size])
        (place,) = struct.unpack(self._order + ("Q" if self._big else "I"), inside)
        return Field(code, kind, count, self._head.bytes(place, size))

    def values(self, code: int) -> NDArray:
        field = self.field(code)
        if field is None:
            return np.zeros(0, np.int64)
        kind = np.dtype(self._order + _TYPES[field.kind])
        return np.frombuffer(field.data, kind).astype(kind.newbyteorder("="))

    def number(self, code: int, default: int) -> int:
        values = self.values(code)
        return int(values[0]) if values.size else default


def _image(fields: _Directory, order: str, source: str) -> TiledImage:
    width, height = fields.number(WIDTH, 0), fields.number(HEIGHT, 0)
    tile_width, tile_height = fields.number(TILE_WIDTH, 0), fields.number(TILE_HEIGHT, 0)
    if not (0 < width <= _LARGEST_SIDE and 0 < height <= _LARGEST_SIDE):
        raise ProductError(
            told("its image of {width} x {height} pixels is none.", width=width, height=height),
            subject=source,
            remedy=_AGAIN,
        )
    if not (0 < tile_width <= _LARGEST_TILE and 0 < tile_height <= _LARGEST_TILE):
        raise ProductError(
            "it is not stored in tiles, so that windows cannot be read from it.",
            subject=source,
            remedy=_AGAIN,
        )
    samples = fields.number(SAMPLES, 1)
    planes = samples if fields.number(PLANAR, 1) == 2 else 1
    expected = -(-width // tile_width) * -(-height // tile_height) * planes
    offsets, counts = (fields.values(code).astype(np.int64) for code in (TILE_OFFSETS, TILE_COUNTS))
    if offsets.size != expected or counts.size != expected or min(offsets.min(), counts.min()) < 0:
        raise ProductError(
            told(
                "its head names {count} tiles, the image has {expected}.",
                count=offsets.size,
                expected=expected,
            ),
            subject=source,
            remedy=_AGAIN,
        )
    compression = fields.number(COMPRESSION, 1)
    needed = (fields.field(code) for code in DECODING)
    return TiledImage(
        order, width, height, tile_width, tile_height, offsets, counts, samples,
        _dtype(fields.number(BITS, 1), fields.number(SAMPLE_FORMAT, 1)),
        CODECS.get(compression, str(compression)),
        tuple(field for field in needed if field is not None),
        _grid(fields, width, height),
    )  # fmt: skip


def _dtype(bits: int, kind: int) -> str:
    """Return the numpy name of the type that GDAL gives such samples."""
    width = next((size for size in (8, 16, 32, 64) if bits <= size), bits)
    return {1: "uint", 2: "int", 3: "float"}.get(kind, "unknown") + str(width)


def _grid(fields: _Directory, width: int, height: int) -> Grid | None:
    keys = fields.values(_GEO_KEYS).tolist()
    known = {keys[n]: keys[n + 3] for n in range(4, len(keys) - 3, 4) if keys[n + 1] == 0}
    epsg = known.get(3072, 0)
    scale, tie, matrix = fields.values(_SCALE), fields.values(_TIEPOINT), fields.values(_MATRIX)
    if scale.size >= 2 and tie.size >= 6:
        step_x, step_y = float(scale[0]), float(scale[1])
        x, y = float(tie[3] - tie[0] * step_x), float(tie[4] + tie[1] * step_y)
    elif matrix.size >= 8 and not matrix[1] and not matrix[4]:
        step_x, step_y, x, y = float(matrix[0]), -float(matrix[5]), float(matrix[3]), float(matrix[7])
    else:
        return None
    if known.get(1025) == 2:  # the pixel's centre, not its corner
        x, y = x - step_x / 2, y + step_y / 2
    if not is_utm(epsg) or step_x != step_y or step_x <= 0:
        return None
    return Grid(epsg, x, y, step_x, width, height)
