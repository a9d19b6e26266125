"""How chunks are packed: the shuffle and gzip filters of HDF5, done beside decoding.

A packed chunk is what HDF5's own filters undo, so any plain HDF5 reads it. Of the pixels of optical images
the low bytes are noise that nothing makes smaller: there they are stored as they are, inside the same stream,
and only the high bytes are compressed. That takes a third of the time and no more room.
"""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass
from functools import cache

import numpy as np

from ..errors import InputError
from ..words import told
from .compressors import Deflate, make_deflate

#: Level of all compressors: higher ones take twice the time for 2 % of the room.
COMPRESSION_LEVEL = 1

#: The compressors, best first. None makes the bytes of another.
NAMES = ("libdeflate", "isal", "zlib-ng", "zlib")

#: Begin of a zlib stream: deflate, window of 32 KiB, "fastest".
_HEAD = b"\x78\x01"
#: Bytes of one stored part of a deflate stream, at most.
_STORED = 2**16 - 1

#: Low bytes that hold more bits than this are stored: Huffman codes would make them 5 % smaller at most.
_NOISE_BITS = 7.6
#: So are none of which more than this share equals its neighbour: repetitions are found by matches alone.
_NOISE_EQUAL = 1 / 32
#: Chunks of fewer bytes are stored as they are: a compressor takes longer to begin than they are worth.
_SMALL = 256
#: Bytes that are looked at, and how many a chunk must have to be judged at all.
_LOOKED_AT, _ENOUGH = 1024, 512


@dataclass(frozen=True)
class Compressor:
    """What packs the chunks of a dataset; picklable, it names a library and finds it where it is used.

    Attributes:
        name: One of `NAMES`.
        level: Of that library.
        probe: Start of the SHA-256 of what it makes of fixed pixels: versions that make other bytes differ.
    """

    name: str
    level: int
    probe: str

    def __str__(self) -> str:
        return told("{name} (level {level}, {probe})", name=self.name, level=self.level, probe=self.probe)

    def pack(self, arrays: np.ndarray) -> list[bytes]:
        """Return each of several arrays (n, ...) as HDF5's shuffle and gzip filters would store it.

        Args:
            arrays: Any type; the bytes are taken in C order, little endian.

        Returns:
            Zlib streams of the shuffled bytes (first bytes of all items, then the second ones ...).

        Raises:
            InputError: This machine has no such compressor.
        """
        return _pack(arrays, _deflate(self))


def best_compressor() -> Compressor:
    """Return the best compressor of this machine."""
    return next(found for name in NAMES if (found := _found(name, COMPRESSION_LEVEL)) is not None)


@cache
def _found(name: str, level: int) -> Compressor | None:
    deflate = make_deflate(name, level)
    return None if deflate is None else Compressor(name, level, _probe(deflate))


def require_compressor(compressor: Compressor) -> None:
    """Refuse a compressor that this machine does not have, or has in a version that makes other bytes.

    Raises:
        InputError: It is so.
    """
    here = _found(compressor.name, compressor.level) if compressor.name in NAMES else None
    if here == compressor:
        return
    raise InputError(
        told(
            "the dataset was begun with the compressor {compressor}, which this machine does not have.",
            compressor=compressor,
        )
        if here is None
        else told(
            "the dataset was begun with the compressor {compressor}; this machine has {here}, which makes "
            "other bytes.",
            compressor=compressor,
            here=here,
        ),
        subject="compressor",
        remedy="Finish it on the machine that began it, or choose an empty folder.",
    )


@cache
def _deflate(compressor: Compressor) -> Deflate:
    require_compressor(compressor)
    deflate = make_deflate(compressor.name, compressor.level)
    if deflate is None:  # it was there a moment ago
        raise ValueError(compressor.name)
    return deflate


def _probe(deflate: Deflate) -> str:
    """Return a mark of the bytes that a library makes: of noise, smooth pixels, numbers."""
    step = np.arange(3 * 4096, dtype=np.uint32).reshape(3, 4096)
    noise = ((step * np.uint32(2654435761)) >> np.uint32(16)).astype(np.uint16) % np.uint16(2048)
    smooth = (step // 7).astype(np.uint16)
    made = [*_pack(noise, deflate), *_pack(smooth, deflate), *_pack(step, deflate)]
    return hashlib.sha256(b"".join(made)).hexdigest()[:12]


def _pack(arrays: np.ndarray, deflate: Deflate) -> list[bytes]:
    count, size = arrays.shape[0], arrays.dtype.itemsize
    items = np.ascontiguousarray(arrays).reshape(count, -1)
    if arrays.dtype == np.uint16:
        octets = np.empty((count, 2, items.shape[1]), dtype=np.uint8)
        octets[:, 0] = items  # the cast keeps the low byte
        octets[:, 1] = items >> 8
        return _streams(octets.reshape(count, -1), deflate, _is_noise(octets[:, 0]))
    octets = items.view(np.uint8).reshape(count, -1, size)
    shuffled = octets.transpose(0, 2, 1) if size > 1 else octets
    return _streams(np.ascontiguousarray(shuffled).reshape(count, -1), deflate, None)


def _streams(rows: np.ndarray, deflate: Deflate, noise: np.ndarray | None) -> list[bytes]:
    """Return zlib streams of rows of bytes; of those that are noise the first half is stored."""
    if rows.shape[1] < _SMALL:
        return [_stream(row, _stored(row, last=True), b"") for row in rows]
    if noise is None or not noise.any():
        return [_stream(row, (), raw) for row, raw in zip(rows, deflate(rows))]
    half = rows.shape[1] // 2
    made: list[bytes] = [b""] * rows.shape[0]
    for stored in (True, False):
        numbers = np.flatnonzero(noise == stored)
        rest = np.ascontiguousarray(rows[numbers, half if stored else 0 :])
        for number, raw in zip(numbers.tolist(), deflate(rest)):
            made[number] = _stream(rows[number], _stored(rows[number, :half]) if stored else (), raw)
    return made


def _stored(row: np.ndarray, *, last: bool = False) -> list[bytes | memoryview]:
    """Return bytes as stored parts of a deflate stream: of one that goes on, or its only and last part."""
    parts: list[bytes | memoryview] = []
    for start in range(0, max(row.size, 1), _STORED):
        part = row[start : start + _STORED].data
        length = len(part)
        sizes = length.to_bytes(2, "little") + (length ^ 0xFFFF).to_bytes(2, "little")
        parts += [(b"\1" if last else b"\0") + sizes, part]
    return parts


def _stream(row: np.ndarray, stored: list[bytes | memoryview] | tuple[()], raw: bytes) -> bytes:
    return b"".join((_HEAD, *stored, raw, zlib.adler32(row.data).to_bytes(4, "big")))


def _is_noise(low: np.ndarray) -> np.ndarray | None:
    """Tell which rows of low bytes no compressor makes smaller; None for none at all.

    Rows are judged one by one and by whole numbers of equal bytes, so that a chunk's stream follows from its
    pixels alone.
    """
    count, length = low.shape
    if length < _ENOUGH:
        return None
    step = max(1, length // _LOOKED_AT) | 1  # an odd one walks through all columns of a window
    some = low[:, : length - 1 : step]
    equal = (some == low[:, 1::step][:, : some.shape[1]]).sum(axis=1)
    seen = some.shape[1]
    places = some.astype(np.int64) + 256 * np.arange(count)[:, None]
    times = np.bincount(places.ravel(), minlength=256 * count).reshape(count, 256)
    # Bits of a byte (entropy), with what a sample is too small to see (Miller and Madow).
    logs = np.log2(np.maximum(times, 1))
    bits = np.log2(seen) - (times * logs).sum(axis=1) / seen
    bits += ((times > 0).sum(axis=1) - 1) / (2 * seen * np.log(2))
    return (bits > _NOISE_BITS) & (equal <= _NOISE_EQUAL * seen)
