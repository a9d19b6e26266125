"""Decoding single tiles of a JPEG 2000 file, or areas of them, past GDAL.

Of a tile a codestream of its own is made: its header, and of its packets those that the areas need, the
others empty. That is small, and all that the decoder gets to see. Files of any other make than Sentinel-2's
bands (one component, no loss, nothing said in tiles' own headers) are left to GDAL, and so is every tile of
which the decoder complains: what is damaged is judged by GDAL alone.
"""

from __future__ import annotations

import struct
import threading
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ....errors import ProductError
from ...areas import Area, AreaCost
from ..openjpeg import OpenJpeg, OpenJpegError, loaded_openjpeg
from ..vsi import VsiFile
from .jpeg2000 import COD, COM, EOC, PLT, QCD, SIZ, SOC, SOD, SOT, TileParts, tile_parts

#: Pixels around an area, on each level, whose coefficients it may depend on (5/3 needs 8 at most).
_MARGIN = 12
#: Levels and packets of a tile, at most; more is no band of Sentinel-2.
_MAX_LEVELS, _MAX_PACKETS = 8, 65536
#: Bytes of a tile-part's header, at most.
_HEADER_BYTES = 4096
#: Packets that are not needed are read, too, where they lie between others and are no longer.
_GAP_BYTES = 2**16

#: LRCP and RLCP: with one layer and one component packets are in order of resolution, then place.
_BY_RESOLUTION = (0, 1)


@dataclass(frozen=True)
class _Coding:
    """How the tiles of a file are coded.

    Attributes:
        levels: Number of wavelet levels.
        code_block: Side of the code-blocks (geometric mean), pixels.
        precincts: (log2 width, log2 height) of the precincts, coarsest resolution first.
        filtered: Whether packets can be left out: lengths are known, order and layers are simple.
        main: The segments that every made codestream has, marker and length included.
    """

    levels: int
    code_block: float
    precincts: tuple[tuple[int, int], ...]
    filtered: bool
    main: bytes


def _coding(parts: TileParts) -> _Coding | None:
    """Return how a file is coded; None where it is left to GDAL."""
    header = parts.header
    codes = [code for code, _ in parts.segments]
    if not set(codes) <= {SIZ, COD, QCD, COM, 0xFF55, 0xFF57} or any(
        codes.count(code) != 1 for code in (SIZ, COD, QCD)
    ):
        return None  # 0xFF55 and 0xFF57 are lengths of tile-parts and packets, known better by now
    segments = dict(parts.segments)
    cod, siz, qcd = segments[COD], segments[SIZ], segments[QCD]
    if header.components != 1 or header.signed or header.bits > 16 or siz[-2:] != b"\x01\x01":
        return None
    if len(siz) != 39 or len(cod) < 10:
        return None
    flags, order, layers, mixed, levels, wide, high, style, wavelet = struct.unpack(">BBHBBBBBB", cod[:10])
    precincts = cod[10:]
    if flags > 1 or mixed or style or wavelet != 1 or not 0 < levels <= _MAX_LEVELS or max(wide, high) > 4:
        return None
    if len(precincts) != (levels + 1 if flags else 0) or any(not b & 15 or b < 16 for b in precincts[1:]):
        return None
    if not qcd or qcd[0] & 31 or len(qcd) != 2 + 3 * levels or parts.length.min() < 14:
        return None
    return _Coding(
        levels=levels,
        code_block=float(2 ** ((wide + high) / 2 + 2)),
        precincts=tuple((b & 15, b >> 4) for b in precincts) or ((15, 15),) * (levels + 1),
        filtered=parts.with_lengths and layers == 1 and order in _BY_RESOLUTION,
        main=_segment(COD, cod) + _segment(QCD, qcd),
    )


def _segment(code: int, content: bytes) -> bytes:
    return struct.pack(">HH", code, len(content) + 2) + content


#: Kinds of files whose pixels were compared with GDAL's -> whether they were equal.
_trusted: dict[Hashable, bool] = {}
_lock = threading.Lock()


class Jpeg2000Tiles:
    """The tiles of one file; implements `gdal_raster.TileDecoder`."""

    def __init__(self, path: str, parts: TileParts, coding: _Coding) -> None:
        self.path, self._parts, self._coding = path, parts, coding
        header = parts.header
        self._across = -(-header.width // header.tile_width)
        self._kind = (coding, header.bits, header.tile_width, header.tile_height)
        headers = header.tile_width * header.tile_height / coding.code_block**2
        if coding.filtered:
            precinct = float(np.mean([2.0 ** (w + h) for w, h in coding.precincts[1:]]))
            headers = min(headers, 3 * coding.levels * precinct / 4 / coding.code_block**2)
        self.cost = AreaCost.of_code_blocks(coding.code_block, headers)

    @classmethod
    def open(cls, path: str) -> Jpeg2000Tiles | None:
        """Look at a file; None where it is not of the kind that can be decoded here."""
        try:
            parts = tile_parts(path)
        except ProductError:  # GDAL tells what it makes of it
            return None
        coding = _coding(parts)
        return None if coding is None else cls(path, parts, coding)

    @property
    def tile_size(self) -> tuple[int, int]:
        """Return (columns, rows) of a tile."""
        return self._parts.header.tile_width, self._parts.header.tile_height

    def decode(
        self, column: int, row: int, areas: Sequence[Area], whole: Callable[[], NDArray]
    ) -> list[NDArray] | None:
        """Decode areas of one tile; see `gdal_raster.TileDecoder.decode`."""
        trusted = _trusted.get(self._kind)
        if trusted is False:
            return None
        x, y, right, bottom = self._place(column, row)
        tile: Area = (x, y, right - x, bottom - y)
        if trusted is None:
            pixels = whole()
            if (pixels != pixels[:1, :1]).any():  # where all are alike, whatever is read would be equal
                self._compare(column, row, pixels, areas)
            return _cut(pixels, tile, areas)
        library = loaded_openjpeg()
        if library is None:
            return None
        try:
            if self.cost.together(areas) >= tile[2] * tile[3]:
                return _cut(self._decoded(library, column, row, [tile])[0], tile, areas)
            return self._decoded(library, column, row, areas)
        except (OpenJpegError, OSError, ProductError):
            return None  # GDAL may tell what is wrong

    def _place(self, column: int, row: int) -> tuple[int, int, int, int]:
        """Return (left, top, right, bottom) of a tile."""
        header = self._parts.header
        x, y = column * header.tile_width, row * header.tile_height
        return x, y, min(x + header.tile_width, header.width), min(y + header.tile_height, header.height)

    def _compare(self, column: int, row: int, pixels: NDArray, areas: Sequence[Area]) -> None:
        """Compare with GDAL's pixels of a tile whether this kind of file is decoded here as it should be."""
        x, y, right, bottom = self._place(column, row)
        width, height = right - x, bottom - y
        w, h = max(1, width // 9), max(1, height // 7)
        tried = [
            (x, y, width, height), (x, y, 1, 1), (right - 1, bottom - 1, 1, 1),
            (x + width // 2 - w // 2, y + height // 2 - h // 2, w, h), *areas,
        ]  # fmt: skip
        library = loaded_openjpeg()
        try:
            equal = library is not None and all(
                found.dtype == wanted.dtype and np.array_equal(found, wanted)
                for area in tried
                for found, wanted in zip(
                    self._decoded(library, column, row, [area]), _cut(pixels, tried[0], [area])
                )
            )
        except (OpenJpegError, OSError, ProductError):
            equal = False
        with _lock:  # one that differs once is never trusted again
            _trusted[self._kind] = equal and _trusted.get(self._kind, True)

    def _decoded(self, library: OpenJpeg, column: int, row: int, areas: Sequence[Area]) -> list[NDArray]:
        bits = self._parts.header.bits
        dtype = np.uint8 if bits <= 8 else np.uint16
        with VsiFile(self.path) as file:
            packets = self._packets(file, column, row)
            streams = [self._codestream(file, packets, column, row, [area]) for area in areas]
        return [
            library.decode(stream, (x, y, x + width, y + height), bits).astype(dtype)
            for stream, (x, y, width, height) in zip(streams, areas)
        ]

    # -- codestreams of one tile ------------------------------------------------------------------

    def _packets(self, file: VsiFile, column: int, row: int) -> list[tuple[int, NDArray[np.int64]]]:
        """Return (first byte of the packets, lengths of the packets or of all of them) of each tile-part.

        Raises:
            OpenJpegError: Something is said in the tile's own header.
        """
        found = []
        for part in np.flatnonzero(self._parts.tile == row * self._across + column).tolist():
            start, length = int(self._parts.start[part]), int(self._parts.length[part])
            head = file.read(start, min(length, _HEADER_BYTES))
            lengths = bytearray()
            place = 12
            while head[place : place + 2] != struct.pack(">H", SOD):
                code, size = struct.unpack(">HH", head[place : place + 4].ljust(4, b"\0"))
                if code not in (PLT, COM) or size < 3:
                    raise OpenJpegError("the tile has a header of its own")
                if code == PLT:
                    lengths += head[place + 5 : place + 2 + size]
                place += 2 + size
            total = length - place - 2
            each = np.array(_packet_lengths(bytes(lengths)), dtype=np.int64)
            if each.sum() != total:
                each = np.array([total], dtype=np.int64)
            found.append((start + place + 2, each))
        return found

    def _codestream(
        self,
        file: VsiFile,
        packets: list[tuple[int, NDArray[np.int64]]],
        column: int,
        row: int,
        areas: Sequence[Area],
    ) -> bytes:
        """Return a codestream of one tile, for decoding some areas of it."""
        place = self._place(column, row)
        x, y, right, bottom = place
        body = bytearray()
        needed = None
        if self._coding.filtered and len(packets) == 1:
            needed = self._needed(place, areas)
        if needed is not None and len(needed) == packets[0][1].size:
            _read_packets(file, packets[0][0], packets[0][1], needed, body)
        else:
            for start, lengths in packets:
                body += file.read(start, int(lengths.sum()))
        header = self._parts.header
        siz = dict(self._parts.segments)[SIZ]
        # The image is the tile, in its place: code-blocks and precincts are counted from the same origin.
        size = siz[:2] + struct.pack(">8I", right, bottom, x, y, header.tile_width, header.tile_height, x, y)
        return b"".join(
            (
                struct.pack(">H", SOC),
                _segment(SIZ, size + siz[34:]),
                self._coding.main,
                _segment(SOT, struct.pack(">HIBB", 0, 14 + len(body), 0, 1)),
                struct.pack(">H", SOD),
                body,
                struct.pack(">H", EOC),
            )
        )

    def _needed(self, place: tuple[int, int, int, int], areas: Sequence[Area]) -> list[bool] | None:
        """Return of each packet of a tile whether some areas need it; None for too many."""
        needed: list[bool] = []
        for resolution, (wide, high) in enumerate(self._coding.precincts):
            scale = 1 << (self._coding.levels - resolution)
            left, top, right, bottom = (-(-side // scale) for side in place)
            if left == right or top == bottom:
                continue
            across = range(left >> wide, -(-right >> wide))
            down = range(top >> high, -(-bottom >> high))
            if len(needed) + len(across) * len(down) > _MAX_PACKETS:
                return None
            around = [
                (
                    x // scale - _MARGIN, y // scale - _MARGIN,
                    -(-(x + width) // scale) + _MARGIN, -(-(y + height) // scale) + _MARGIN,
                )
                for x, y, width, height in areas
            ]  # fmt: skip
            columns = [_spans(x0, x1, wide, across) for x0, _, x1, _ in around]
            rows = [_spans(y0, y1, high, down) for _, y0, _, y1 in around]
            needed += [
                any(column in c and row in r for c, r in zip(columns, rows))
                for row in down
                for column in across
            ]
        return needed


def _spans(first: int, stop: int, log2: int, inside: range) -> range:
    """Return which precincts of a side of 2**log2 the pixels first..stop - 1 lie in."""
    return range(max(first >> log2, inside.start), min(-(-stop >> log2), inside.stop))


def _packet_lengths(data: bytes) -> list[int]:
    """Return the lengths that PLT segments hold: seven bits a byte, the highest tells that more follow."""
    lengths, value = [], 0
    for octet in data:
        value = value << 7 | octet & 127
        if octet < 128:
            lengths.append(value)
            value = 0
        elif value > 2**40:
            return []
    return lengths


def _read_packets(
    file: VsiFile, start: int, lengths: NDArray[np.int64], needed: list[bool], body: bytearray
) -> None:
    """Read packets in as few pieces as is sensible; those that are not needed become empty ones."""
    starts = start + np.concatenate([[0], np.cumsum(lengths)])
    wanted = np.flatnonzero(needed)
    gaps = np.flatnonzero(starts[wanted[1:]] - starts[wanted[:-1] + 1] > _GAP_BYTES) + 1
    pieces = {}
    for run in np.split(wanted, gaps):
        first, last = int(starts[run[0]]), int(starts[run[-1] + 1])
        data = file.read(first, last - first)
        for packet in run.tolist():
            pieces[packet] = data[int(starts[packet]) - first : int(starts[packet + 1]) - first]
    for packet in range(lengths.size):
        body += pieces.get(packet, b"\0")


def _cut(pixels: NDArray, tile: Area, areas: Sequence[Area]) -> list[NDArray]:
    """Cut areas out of a tile's pixels."""
    x, y = tile[:2]
    return [pixels[t - y : t - y + h, e - x : e - x + w] for e, t, w, h in areas]
