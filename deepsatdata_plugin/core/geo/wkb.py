"""Well-known binary (WKB) of polygons: the one reader and the one writer.

Only what this program itself makes is read here: two-dimensional, little-endian polygons and multipolygons.
Geometries from outside go through OGR first (`read_rings`).
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

_POLYGON = 3
_MULTIPOLYGON = 6


def rings_of_wkb(wkb: bytes) -> Iterator[tuple[bool, NDArray[np.float64]]]:
    """Yield (True for a hole, vertices (n, 2)) of every ring; a shell begins a new polygon.

    Raises:
        ValueError: Another geometry type, byte order or dimension.
    """
    order, kind, count = struct.unpack_from("<BII", wkb)
    if order != 1 or kind not in (_POLYGON, _MULTIPOLYGON):
        raise ValueError("no two-dimensional little-endian WKB polygon")
    at = 9 if kind == _MULTIPOLYGON else 0
    for _ in range(count if kind == _MULTIPOLYGON else 1):
        order, part, rings = struct.unpack_from("<BII", wkb, at)
        if order != 1 or part != _POLYGON:
            raise ValueError("a part that is no WKB polygon")
        at += 9
        for ring in range(rings):
            (size,) = struct.unpack_from("<I", wkb, at)
            yield ring > 0, np.frombuffer(wkb, "<f8", 2 * size, at + 4).reshape(size, 2)
            at += 4 + 16 * size


def multipolygon_wkb(polygons: Iterable[Sequence[NDArray[np.float64]]]) -> bytes:
    """Write a MULTIPOLYGON of polygons given as rings (n, 2), closed, the shell first."""
    polygons = list(polygons)
    pieces = [struct.pack("<BII", 1, _MULTIPOLYGON, len(polygons))]
    for rings in polygons:
        pieces.append(struct.pack("<BII", 1, _POLYGON, len(rings)))
        for ring in rings:
            pieces.append(struct.pack("<I", len(ring)))
            pieces.append(np.ascontiguousarray(ring, "<f8").tobytes())
    return b"".join(pieces)


def square_wkb(ulx: NDArray[np.float64], uly: NDArray[np.float64], side: NDArray[np.float64]) -> list[bytes]:
    """Write many squares as POLYGONs of five points.

    Args:
        ulx: Eastings (n,) of their upper-left corners.
        uly: Northings (n,).
        side: Their sides (n,).
    """
    kind = np.dtype(
        [("order", "u1"), ("type", "<u4"), ("rings", "<u4"), ("points", "<u4"), ("xy", "<f8", (5, 2))]
    )
    table = np.zeros(ulx.size, dtype=kind)
    table["order"], table["type"], table["rings"], table["points"] = 1, _POLYGON, 1, 5
    table["xy"][:, :, 0] = np.stack([ulx, ulx + side, ulx + side, ulx, ulx], axis=1)
    table["xy"][:, :, 1] = np.stack([uly, uly, uly - side, uly - side, uly], axis=1)
    data = table.tobytes()
    return [data[i : i + kind.itemsize] for i in range(0, len(data), kind.itemsize)]
