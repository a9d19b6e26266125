"""Well-known binary (WKB) of polygons: the one reader and the one writer.

Only what this program itself makes is read here: two-dimensional, little-endian polygons and multipolygons.
Geometries from outside go through OGR first (`read_rings`).
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

_POLYGON = 3
_MULTIPOLYGON = 6


#: A polygon up to its first vertex.
_HEAD = np.dtype([("order", "u1"), ("kind", "<u4"), ("rings", "<u4"), ("points", "<u4")])
#: What stands before the first part of a multipolygon.
_BEFORE_PART = 9


def rings_of_wkb(wkb: bytes) -> Iterator[tuple[bool, NDArray[np.float64]]]:
    """Yield (True for a hole, vertices (n, 2)) of every ring; a shell begins a new polygon.

    Raises:
        ValueError: Another geometry type, byte order or dimension.
    """
    for hole, at, size in ring_places(wkb):
        yield hole, np.frombuffer(wkb, "<f8", 2 * size, at).reshape(size, 2)


def ring_places(wkb: bytes) -> Iterator[tuple[bool, int, int]]:
    """Yield (True for a hole, place of its first vertex, number of vertices) of every ring.

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
            if at + 4 + 16 * size > len(wkb):
                raise ValueError("a ring that ends too early")
            yield ring > 0, at + 4, size
            at += 4 + 16 * size


def rings_alone(
    data: bytes, begin: NDArray[np.int64], size: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Find the polygons, and multipolygons of one, that have one ring only: all at once, without a loop.

    Args:
        data: Geometries one after the other.
        begin: (n,) where each begins.
        size: (n,) its bytes.

    Returns:
        (n,) place of the first vertex, and number of vertices; 0 vertices for all others.
    """
    place, points = np.zeros(len(begin), np.int64), np.zeros(len(begin), np.int64)
    for before, kind in ((0, _POLYGON), (_BEFORE_PART, _MULTIPOLYGON)):
        some = np.flatnonzero(size > before + _HEAD.itemsize)
        if not len(some):
            continue
        at = begin[some]
        every: Any = np.ndarray(len(data) - _HEAD.itemsize + 1, _HEAD, data, 0, (1,))  # at every byte
        outer, head = every[at], every[at + before]
        found = head["points"].astype(np.int64)
        alone = (outer["order"] == 1) & (outer["kind"] == kind) & (outer["rings"] == 1)
        alone &= (head["order"] == 1) & (head["kind"] == _POLYGON) & (head["rings"] == 1)
        alone &= size[some] == before + _HEAD.itemsize + 16 * found
        some = some[alone]
        place[some], points[some] = begin[some] + before + _HEAD.itemsize, found[alone]
    return place, points


def vertices_at(data: bytes, place: NDArray[np.int64], count: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return the vertices (sum of counts, 2) of rings one after the other.

    Args:
        data: What the rings stand in.
        place: (rings,) where the first vertex of each begins.
        count: (rings,) its vertices.
    """
    end = np.cumsum(count)
    total = int(end[-1]) if len(end) else 0
    if not total:
        return np.zeros((0, 2))
    at = np.repeat(place - 16 * (end - count), count)
    at += np.arange(0, 16 * total, 16)
    every: Any = np.ndarray(len(data) - 15, "V16", data, 0, (1,))
    vertices: NDArray[np.float64] = every[at].view("<f8").reshape(total, 2).astype(np.float64, copy=False)
    return vertices


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
