"""Polygons of many features as flat arrays, so that numpy works on all of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .wkb import multipolygon_wkb, rings_of_wkb


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
        local = self.xy - np.repeat(self.xy[starts], np.diff(self.ring_start), axis=0)
        cross = np.zeros(len(local))
        cross[:-1] = local[:-1, 0] * local[1:, 1] - local[1:, 0] * local[:-1, 1]
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

    def oriented(self) -> PolygonSet:
        """Return the same polygons, outer rings counter-clockwise and holes clockwise (y up)."""
        wrong = (self.ring_areas() < 0) != self.ring_hole
        if not wrong.any():
            return self
        lengths = np.diff(self.ring_start)
        order = np.arange(len(self.xy))
        flip = np.repeat(wrong, lengths)
        mirrored = np.repeat(self.ring_start[:-1] + self.ring_start[1:] - 1, lengths) - order
        order = np.where(flip, mirrored, order)
        return PolygonSet(self.xy[order], self.ring_start, self.ring_feature, self.ring_hole, self.n_features)


def polygons_from_wkb(geometries: Sequence[bytes | None]) -> PolygonSet:
    """Read two-dimensional little-endian WKB polygons and multipolygons.

    Args:
        geometries: One WKB per feature, None or b"" for a feature without geometry.

    Returns:
        The polygons, features numbered in the order given.

    Raises:
        ValueError: Another geometry type, byte order or dimension.
    """
    blocks: list[NDArray[np.float64]] = []
    lengths: list[int] = []
    features: list[int] = []
    holes: list[bool] = []
    for number, wkb in enumerate(geometries):
        if not wkb:
            continue
        try:
            for hole, ring in rings_of_wkb(wkb):
                if len(ring) >= 4:  # less than a triangle has no area
                    blocks.append(ring)
                    lengths.append(len(ring))
                    features.append(number)
                    holes.append(hole)
        except ValueError as error:
            raise ValueError(f"geometry {number}: {error}") from error
    xy = np.concatenate(blocks) if blocks else np.zeros((0, 2))
    return PolygonSet(
        xy=np.ascontiguousarray(xy, np.float64),
        ring_start=np.r_[0, np.cumsum(lengths, dtype=np.int64)].astype(np.int64),
        ring_feature=np.array(features, np.int64),
        ring_hole=np.array(holes, bool),
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
