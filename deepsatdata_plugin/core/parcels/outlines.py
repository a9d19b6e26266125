"""Outlines of parcels: measured in the UTM zone they lie in, told apart whatever vertex they begin with."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..geo import PolygonSet, Transformer, polygons_from_wkb, rings_of_wkb, utm_zones, zone_epsg


@dataclass(frozen=True)
class ZonedOutlines:
    """Outlines of one UTM zone and hemisphere.

    Attributes:
        epsg: The zone's CRS.
        numbers: (n,) which of the outlines given these are.
        polygons: Their n outlines there, in metres; one that cannot be brought there has no rings.
    """

    epsg: int
    numbers: NDArray[np.int64]
    polygons: PolygonSet


def in_utm(outlines: Sequence[bytes | None], crs: str) -> Iterator[ZonedOutlines]:
    """Bring outlines to the UTM zones of the middles of their bounds, zone by zone.

    Vertices are transformed, edges stay straight: for parcels of a few kilometres that is millimetres.

    Args:
        outlines: Two-dimensional little-endian WKB of polygons; None takes no part.
        crs: Their CRS.
    """
    polygons = polygons_from_wkb(outlines)
    epsgs = utm_of_bounds(polygons.bounds(), crs)
    for epsg in np.unique(epsgs[epsgs > 0]).tolist():
        numbers = np.flatnonzero(epsgs == epsg)
        chosen = polygons.select(numbers)
        xy = Transformer(crs, int(epsg)).points(chosen.xy)
        moved = PolygonSet(xy, chosen.ring_start, chosen.ring_feature, chosen.ring_hole, chosen.n_features)
        lost = ~np.isfinite(xy).all(axis=1)
        if lost.any():
            vertex_feature = np.repeat(chosen.ring_feature, np.diff(chosen.ring_start))
            moved = moved.without_rings(np.isin(chosen.ring_feature, vertex_feature[lost]))
        yield ZonedOutlines(int(epsg), numbers, moved)


def utm_of_bounds(bounds: NDArray[np.float64], crs: str) -> NDArray[np.int64]:
    """Return the EPSG numbers (n,) of the UTM zones in which the middles of bounds (n, 4) lie, 0 for none."""
    middle = np.column_stack((bounds[:, [0, 2]].mean(axis=1), bounds[:, [1, 3]].mean(axis=1)))
    place = Transformer(crs, 4326).points(middle)
    known = np.isfinite(place).all(axis=1)
    result = np.zeros(len(bounds), np.int64)
    zones = utm_zones(place[known, 0], place[known, 1])
    result[known] = zones + np.where(place[known, 1] < 0, zone_epsg(0, south=True), zone_epsg(0))
    return result


def outline_key(wkb: bytes) -> int:
    """Return 64 bits that are the same for outlines of the same vertices, wherever their rings begin.

    Direction of the rings, order of parts and of holes, and repeated vertices do not matter either.

    Args:
        wkb: Two-dimensional little-endian POLYGON or MULTIPOLYGON.
    """
    parts: list[tuple[bytes, list[bytes]]] = []
    for hole, ring in rings_of_wkb(wkb):
        text = _ring_from_its_least(ring)
        if hole:
            parts[-1][1].append(text)
        else:
            parts.append((text, []))
    digest = hashlib.blake2b(digest_size=8)
    for shell, holes in sorted((shell, sorted(holes)) for shell, holes in parts):
        digest.update(b"shell" + shell)
        for hole_text in holes:
            digest.update(b"hole" + hole_text)
    return int.from_bytes(digest.digest(), "big")


def _ring_from_its_least(ring: NDArray[np.float64]) -> bytes:
    open_ring = ring[:-1]
    repeated = (open_ring[1:] == open_ring[:-1]).all(axis=1)
    if repeated.any():
        open_ring = open_ring[np.r_[True, ~repeated]]
    x, y = open_ring[:, 0], open_ring[:, 1]
    west = np.flatnonzero(x == x.min())
    first = int(west[np.argmin(y[west])])
    turned = np.roll(open_ring, -first, axis=0)
    # Both directions, and the one whose bytes come first.
    backwards = np.roll(turned[::-1], 1, axis=0)
    return min(turned.tobytes(), backwards.tobytes())
