"""Polygons of many features as flat arrays, so that numpy works on all of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..ranges import repeat_ranges
from .wkb import multipolygon_wkb, ring_places, rings_alone, vertices_at


@dataclass(frozen=True)
class PolygonSet:
    """Rings of the polygons of `n_features` features (a feature has any number of polygons).

    Attributes:
        xy: (vertices, 2) float64, ring after ring; every ring is closed (first vertex repeated).
        ring_start: (rings + 1,) int64, first vertex of each ring and the number of vertices.
        ring_feature: (rings,) int64, feature 0..n_features - 1 of each ring, ascending.
        ring_hole: (rings,) bool, True for inner rings.
        n_features: Number of features, those without any ring included.
    """

    xy: NDArray[np.float64]
    ring_start: NDArray[np.int64]
    ring_feature: NDArray[np.int64]
    ring_hole: NDArray[np.bool_]
    n_features: int

    def bounds(self) -> NDArray[np.float64]:
        """Return (n_features, 4) xmin, ymin, xmax, ymax; NaN for features without rings."""
        result = np.full((self.n_features, 4), np.nan)
        if len(self.ring_feature) == 0:
            return result
        first = np.flatnonzero(np.r_[True, self.ring_feature[1:] != self.ring_feature[:-1]])
        features = self.ring_feature[first]
        starts = self.ring_start[:-1][first]
        result[features, :2] = np.minimum.reduceat(self.xy, starts, axis=0)
        result[features, 2:] = np.maximum.reduceat(self.xy, starts, axis=0)
        return result

    def ring_areas(self) -> NDArray[np.float64]:
        """Return the signed area of each ring, positive when counter-clockwise (x right, y up)."""
        if len(self.ring_feature) == 0:
            return np.zeros(0)
        starts = self.ring_start[:-1]
        # Relative to each ring's first vertex: coordinates of millions of metres would cost digits.
        lengths = np.diff(self.ring_start)
        x, y = (values - np.repeat(values[starts], lengths) for values in self.xy.T)
        cross = np.zeros(len(x))
        np.multiply(x[:-1], y[1:], out=cross[:-1])
        cross[:-1] -= x[1:] * y[:-1]
        cross[self.ring_start[1:] - 1] = 0.0
        areas: NDArray[np.float64] = 0.5 * np.add.reduceat(cross, starts)
        return areas

    def areas(self) -> NDArray[np.float64]:
        """Return the area of each feature: outer rings minus holes."""
        signed = np.abs(self.ring_areas()) * np.where(self.ring_hole, -1.0, 1.0)
        return np.bincount(self.ring_feature, signed, self.n_features).astype(np.float64)

    def perimeters(self) -> NDArray[np.float64]:
        """Return the length of all rings of each feature."""
        feature, first = self.edges()
        step = self.xy[first + 1] - self.xy[first]
        lengths = np.hypot(step[:, 0], step[:, 1])
        return np.bincount(feature, lengths, self.n_features).astype(np.float64)

    def edges(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return (feature, first vertex) of every edge; the edge ends at the next vertex."""
        lengths = np.diff(self.ring_start)
        is_edge = np.ones(len(self.xy), bool)
        is_edge[self.ring_start[1:] - 1] = False
        return np.repeat(self.ring_feature, lengths)[is_edge], np.flatnonzero(is_edge)

    def select(self, features: NDArray[np.int64]) -> PolygonSet:
        """Return the features with these ascending numbers, renumbered 0, 1, 2 ..."""
        new_number = np.full(self.n_features, -1, np.int64)
        new_number[features] = np.arange(len(features))
        chosen = self.without_rings(new_number[self.ring_feature] < 0)
        return PolygonSet(
            xy=chosen.xy,
            ring_start=chosen.ring_start,
            ring_feature=new_number[chosen.ring_feature],
            ring_hole=chosen.ring_hole,
            n_features=len(features),
        )

    def taken(self, features: NDArray[np.int64]) -> PolygonSet:
        """Return the features with these numbers, each once at most, in this order."""
        new_number = np.full(self.n_features, -1, np.int64)
        new_number[features] = np.arange(len(features))
        number = new_number[self.ring_feature]
        rings = np.argsort(number, kind="stable")
        rings = rings[number[rings] >= 0]
        lengths = np.diff(self.ring_start)[rings]
        ring, offset = repeat_ranges(lengths)
        return PolygonSet(
            xy=self.xy[self.ring_start[rings][ring] + offset],
            ring_start=np.r_[0, np.cumsum(lengths)].astype(np.int64),
            ring_feature=number[rings],
            ring_hole=self.ring_hole[rings],
            n_features=len(features),
        )

    def moved(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> PolygonSet:
        """Return the features moved by (n_features,) metres each, east and north."""
        lengths = np.diff(self.ring_start)
        feature = np.repeat(self.ring_feature, lengths)
        return replace(self, xy=self.xy + np.column_stack((x[feature], y[feature])))

    def without_rings(self, drop: NDArray[np.bool_]) -> PolygonSet:
        """Return the same features without the rings for which `drop` (rings,) is true."""
        lengths = np.diff(self.ring_start)
        return PolygonSet(
            xy=self.xy[np.repeat(~drop, lengths)],
            ring_start=np.r_[0, np.cumsum(lengths[~drop])].astype(np.int64),
            ring_feature=self.ring_feature[~drop],
            ring_hole=self.ring_hole[~drop],
            n_features=self.n_features,
        )

    def reversed_rings(self) -> NDArray[np.bool_]:
        """Return (rings,) True for outer rings that are not counter-clockwise, holes not clockwise (y up)."""
        reversed_: NDArray[np.bool_] = (self.ring_areas() < 0) != self.ring_hole
        return reversed_


def polygons_from_wkb(geometries: Sequence[bytes | None]) -> PolygonSet:
    """Read two-dimensional little-endian WKB polygons and multipolygons.

    Args:
        geometries: One WKB per feature, None or b"" for a feature without geometry.

    Returns:
        The polygons, features numbered in the order given.

    Raises:
        ValueError: Another geometry type, byte order or dimension.
    """
    sizes = np.fromiter((len(wkb) if wkb else 0 for wkb in geometries), np.int64, len(geometries))
    begin = np.cumsum(sizes) - sizes
    data = b"".join(wkb for wkb in geometries if wkb)
    at, points = rings_alone(data, begin, sizes)
    alone = np.flatnonzero(points)
    others: list[tuple[int, int, int, bool]] = []  # feature, place, vertices, hole
    for number in np.flatnonzero((points == 0) & (sizes > 0)).tolist():
        try:
            rings = list(ring_places(geometries[number] or b""))
        except ValueError as error:
            raise ValueError(f"geometry {number}: {error}") from error
        others += [(number, place + int(begin[number]), size, hole) for hole, place, size in rings]
    rows = np.array(others, np.int64).reshape(-1, 4)
    feature = np.r_[alone, rows[:, 0]]
    order = np.argsort(feature, kind="stable")
    length = np.r_[points[alone], rows[:, 2]][order]
    keep = length >= 4  # less than a triangle has no area
    order, length = order[keep], length[keep]
    return PolygonSet(
        xy=vertices_at(data, np.r_[at[alone], rows[:, 1]][order], length),
        ring_start=np.r_[0, np.cumsum(length)].astype(np.int64),
        ring_feature=feature[order],
        ring_hole=np.r_[np.zeros(len(alone), bool), rows[:, 3] > 0][order],
        n_features=len(geometries),
    )


def polygons_to_wkb(polygons: PolygonSet, feature: int) -> bytes:
    """Return one feature as WKB MULTIPOLYGON; each hole follows its outer ring, as it was read."""
    first, last = np.searchsorted(polygons.ring_feature, [feature, feature + 1])
    parts: list[list[NDArray[np.float64]]] = []
    for ring in range(int(first), int(last)):
        vertices = polygons.xy[polygons.ring_start[ring] : polygons.ring_start[ring + 1]]
        if polygons.ring_hole[ring] and parts:
            parts[-1].append(vertices)
        else:
            parts.append([vertices])
    return multipolygon_wkb(parts)
