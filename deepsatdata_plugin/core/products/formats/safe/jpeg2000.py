"""The structure of a JPEG 2000 file: checked cheaply without decoding, and where its tiles lie.

A truncated file opens, and its first blocks decode, so its end must be looked at before work starts. Boxes,
markers and tile-parts are those of ISO/IEC 15444-1, annexes A and I.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ....errors import ProductError
from ....words import told
from ...memory_of_files import FileMemory
from ..vsi import VsiFile

_SIGNATURE = bytes.fromhex("0000000c6a5020200d0a870a")
SOC, SIZ, COD, QCD, COM, PLT, SOT, SOD, EOC = (
    0xFF4F, 0xFF51, 0xFF52, 0xFF5C, 0xFF64, 0xFF58, 0xFF90, 0xFF93, 0xFFD9,
)  # fmt: skip
#: A tile-part without a length reaches to the end of the codestream.
_TO_THE_END = 0
_MAX_TILE_PARTS = 1_000_000
#: Segments of the main header that are longer tell nothing that is asked for here.
_LONGEST_SEGMENT = 1024
_AGAIN = "Download the file again."


@dataclass(frozen=True)
class Codestream:
    """What the header of a JPEG 2000 codestream says.

    Attributes:
        width: Columns of the image.
        height: Rows of the image.
        components: Number of bands.
        bits: Bit depth of the first component.
    """

    width: int
    height: int
    tile_width: int
    tile_height: int
    components: int
    bits: int
    signed: bool


@dataclass(frozen=True)
class TileParts:
    """Where the tiles of a codestream lie in a file; n tile-parts in the order of the file.

    Attributes:
        header: What the main header says of the image.
        segments: (marker, its segment without marker and length), in the order of the main header; the
            longest are empty.
        tile: Number of the tile, int64 (n,).
        start: First byte of the tile-part in the file, int64 (n,).
        length: Bytes, int64 (n,); 0 for one that reaches to the end.
        with_lengths: Whether every tile-part begins with the lengths of its packets (PLT).
    """

    header: Codestream
    segments: tuple[tuple[int, bytes], ...]
    tile: NDArray[np.int64]
    start: NDArray[np.int64]
    length: NDArray[np.int64]
    with_lengths: bool


_parts: FileMemory[TileParts] = FileMemory(5000)


def check_jpeg2000(path: str) -> Codestream:
    """Walk through boxes, header and tile-parts to the end-of-codestream marker, and return the header.

    Args:
        path: A path as GDAL knows it.

    Raises:
        ProductError: Missing, empty, no JPEG 2000, truncated, or tiles are missing.
    """
    _parts.drop(path)
    return tile_parts(path).header


def tile_parts(path: str) -> TileParts:
    """Walk through a file as `check_jpeg2000` does, if it has changed since that was done.

    Raises:
        ProductError: Missing, empty, no JPEG 2000, truncated, or tiles are missing.
    """
    return _parts.get(path, path, lambda: _walk(path))


def _walk(path: str) -> TileParts:
    with VsiFile(path) as file:
        if file.size == 0:
            raise ProductError("the file is empty.", subject=path, remedy=_AGAIN)
        start, end = _codestream_span(file)
        header, segments, position = _main_header(file, start, end)
        return _walk_tile_parts(file, header, segments, position, end)


def _codestream_span(file: VsiFile) -> tuple[int, int]:
    """Return the first byte of the codestream and the byte after it."""
    head = file.read(0, 12)
    if head[:2] == struct.pack(">H", SOC):
        return 0, file.size
    if head != _SIGNATURE:
        raise ProductError("this is no JPEG 2000 file.", subject=file.path, remedy=_AGAIN)
    position = 12
    while position < file.size:
        box = file.read(position, 16)
        if len(box) < 8:
            break
        length, kind = struct.unpack(">I4s", box[:8])
        header = 8
        if length == 1 and len(box) == 16:
            length, header = struct.unpack(">Q", box[8:16])[0], 16
        elif length == 0:
            length = file.size - position
        if length < header:
            raise ProductError(
                "a box of the file has an impossible length.", subject=file.path, remedy=_AGAIN
            )
        if position + length > file.size:
            raise _truncated(
                file, told("{size} bytes are missing at its end", size=position + length - file.size)
            )
        if kind == b"jp2c":
            return position + header, position + length
        position += length
    raise _truncated(file, "it holds no image")


def _main_header(
    file: VsiFile, start: int, end: int
) -> tuple[Codestream, tuple[tuple[int, bytes], ...], int]:
    """Return the header, its marker segments, and the position of the first tile-part."""
    data = file.read(start, 4096)
    if len(data) < 44 or struct.unpack(">HH", data[:4]) != (SOC, SIZ):
        raise ProductError("the image has no JPEG 2000 header.", subject=file.path, remedy=_AGAIN)
    x1, y1, x0, y0, tile_width, tile_height, tile_x0, tile_y0, components, depth = struct.unpack(
        ">8IHB", data[8:43]
    )
    header = Codestream(x1 - x0, y1 - y0, tile_width, tile_height, components, (depth & 127) + 1, depth > 127)
    sizes = (header.width, header.height, tile_width, tile_height, components)
    if min(sizes) < 1 or any((x0, y0, tile_x0, tile_y0)):
        raise ProductError("the JPEG 2000 header has an impossible size.", subject=file.path, remedy=_AGAIN)
    position = start + 2
    segments: list[tuple[int, bytes]] = []
    while position < end:
        marker = file.read(position, 4)
        if len(marker) < 4:
            break
        code, length = struct.unpack(">HH", marker)
        if code == SOT:
            return header, tuple(segments), position
        if code < 0xFF00 or length < 2:
            raise ProductError("the JPEG 2000 header is damaged.", subject=file.path, remedy=_AGAIN)
        segments.append((code, file.read(position + 4, length - 2) if length <= _LONGEST_SEGMENT else b""))
        position += 2 + length
    raise _truncated(file, "it ends in its header")


def _walk_tile_parts(
    file: VsiFile, header: Codestream, segments: tuple[tuple[int, bytes], ...], position: int, end: int
) -> TileParts:
    tiles = -(-header.width // header.tile_width) * -(-header.height // header.tile_height)
    seen: set[int] = set()
    found: list[tuple[int, int, int]] = []
    with_lengths = True
    for _ in range(_MAX_TILE_PARTS):
        part = file.read(position, 14)
        code = struct.unpack(">H", part[:2])[0] if len(part) >= 2 else 0
        if code == EOC:
            break
        if code != SOT or len(part) < 12:
            raise _truncated(file, told("no tile starts at byte {position}", position=position))
        _, tile, length = struct.unpack(">HHI", part[2:10])
        if tile >= tiles:
            raise ProductError(
                told("tile {tile} does not belong to the image.", tile=tile), subject=file.path, remedy=_AGAIN
            )
        seen.add(tile)
        found.append((tile, position, length))
        with_lengths &= part[12:] == struct.pack(">H", PLT)
        if length == _TO_THE_END:
            if file.read(end - 2, 2) != struct.pack(">H", EOC):
                raise _truncated(file, "the end marker is missing")
            break
        if length < 14 or position + length + 2 > end:
            raise _truncated(file, told("tile {tile} reaches beyond the end of the file", tile=tile))
        position += length
    if len(seen) != tiles:
        raise _truncated(file, told("{n} of {tiles} tiles are missing", n=tiles - len(seen), tiles=tiles))
    tile_of, starts, lengths = np.array(found, dtype=np.int64).reshape(-1, 3).T.copy()
    return TileParts(header, segments, tile_of, starts, lengths, with_lengths)


def _truncated(file: VsiFile, text: str) -> ProductError:
    return ProductError(
        told("the image is truncated or damaged: {text}.", text=text), subject=file.path, remedy=_AGAIN
    )
