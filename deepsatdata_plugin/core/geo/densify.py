"""The one way to bring shapes to another CRS: edges are cut until their chords follow the true curves.

A straight edge of one CRS is a curve in another. A transform of the corners alone drifts (a 10 km edge in
Lambert-93 by metres).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ..feedback import Feedback
from .crs import Transformer, spatial_reference
from .polygon_set import PolygonSet, polygons_from_wkb, polygons_to_wkb

Points = NDArray[np.float64]

#: Metres of a degree of a great circle.
METRES_PER_DEGREE = 111_195.0

#: An edge is cut in two at most this often (65,536 pieces).
_DEEPEST_CUT = 16

#: Edges longer than this (metres in the target) are also tested at their quarters: a curve with a
#: point of inflection may cross its chord just in the middle.
_LONG_EDGE_M = 1000.0


@dataclass(frozen=True)
class Measure:
    """How far things are from each other where shapes arrive.

    Attributes:
        degrees: True for longitude and latitude, the shorter way round; False for coordinates in metres.
    """

    degrees: bool

    def to_chord(self, point: Points, start: Points, end: Points) -> Points:
        """Return (n,) metres between points and chords; 0 where one of them is not finite.

        In degrees the chord runs the shorter way round: a point on the longer way is endlessly far from it.
        """
        chord, to_point = self._steps(start, end, end), self._steps(start, point, end)
        length = np.hypot(chord[:, 0], chord[:, 1])
        cross = np.abs(chord[:, 0] * to_point[:, 1] - chord[:, 1] * to_point[:, 0])
        with np.errstate(invalid="ignore", divide="ignore"):
            distance = np.where(length > 0, cross / length, np.hypot(to_point[:, 0], to_point[:, 1]))
            if self.degrees:
                by_point = self._turned(point[:, 0] - start[:, 0]) + self._turned(end[:, 0] - point[:, 0])
                turns = np.abs(by_point - self._turned(end[:, 0] - start[:, 0]))
                distance = np.where(turns > 180.0, np.inf, distance)
        return np.nan_to_num(distance, nan=0.0)  # a middle that cannot be transformed adds nothing

    def lengths(self, start: Points, end: Points) -> Points:
        """Return (n,) metres from point to point."""
        return np.asarray(np.hypot(*self._steps(start, end, end).T))

    def _steps(self, start: Points, point: Points, end: Points) -> Points:
        step = point - start
        if self.degrees:
            step[:, 0] = self._turned(step[:, 0])
            # One scale for all of an edge: a chord stays straight.
            step[:, 0] *= np.cos(np.radians((start[:, 1] + end[:, 1]) / 2))
            step *= METRES_PER_DEGREE
        return step

    @staticmethod
    def _turned(longitudes: Points) -> Points:
        return np.asarray(longitudes - 360.0 * np.round(longitudes / 360.0))


#: Coordinates in metres.
PLANE = Measure(degrees=False)

#: Degrees of longitude and latitude.
GLOBE = Measure(degrees=True)


def transform_polygons(
    polygons: PolygonSet, transformer: Transformer, max_error_m: float, feedback: Feedback | None = None
) -> PolygonSet:
    """Transform polygons, cutting edges until chords follow the true curves.

    Every edge is tested at its middle in the source CRS (where it is straight), long ones at their
    quarters too, and cut in two while the test point lies farther than `max_error_m` from the chord.

    Args:
        polygons: Polygons in the source CRS.
        transformer: From there to a CRS in metres or degrees.
        max_error_m: Largest distance between curve and chord in metres (in other units of a target that is
            neither metric nor geographic).
        feedback: Asked for a cancel from time to time.

    Returns:
        Polygons in the target CRS with at least the same vertices. Features with a vertex that
        cannot be transformed lose all their rings.
    """
    target = transformer.points(polygons.xy, feedback)
    if transformer.is_identity:
        return polygons
    polygons, target = _without_failures(polygons, target)
    _, first = polygons.edges()
    geographic = bool(spatial_reference(transformer.target).IsGeographic())
    after, added = cut_points(
        polygons.xy,
        target,
        first,
        lambda points: transformer.points(points, feedback),
        GLOBE if geographic else PLANE,
        max_error_m,
    )
    lengths = np.diff(polygons.ring_start)
    vertex_ring = np.repeat(np.arange(len(lengths)), lengths)
    lengths = lengths + np.bincount(vertex_ring[after], minlength=len(lengths))
    return PolygonSet(
        xy=np.insert(target, after + 1, added, axis=0),
        ring_start=np.r_[0, np.cumsum(lengths)].astype(np.int64),
        ring_feature=polygons.ring_feature,
        ring_hole=polygons.ring_hole,
        n_features=polygons.n_features,
    )


def _without_failures(
    polygons: PolygonSet, target: NDArray[np.float64]
) -> tuple[PolygonSet, NDArray[np.float64]]:
    failed = np.isnan(target[:, 0])
    if not failed.any():
        return polygons, target
    lengths = np.diff(polygons.ring_start)
    vertex_feature = np.repeat(polygons.ring_feature, lengths)
    bad = np.zeros(polygons.n_features, bool)
    bad[vertex_feature[failed]] = True
    keep = ~bad[polygons.ring_feature]
    return (
        PolygonSet(
            xy=polygons.xy[~bad[vertex_feature]],
            ring_start=np.r_[0, np.cumsum(lengths[keep])].astype(np.int64),
            ring_feature=polygons.ring_feature[keep],
            ring_hole=polygons.ring_hole[keep],
            n_features=polygons.n_features,
        ),
        target[~bad[vertex_feature]],
    )


def cut_points(
    source: Points,
    target: Points,
    first: NDArray[np.int64],
    project: Callable[[Points], Points],
    measure: Measure,
    max_error_m: float,
) -> tuple[NDArray[np.int64], Points]:
    """Find the vertices that edges need so that their chords follow the true curves.

    Args:
        source: Vertices (n, 2) where edges are straight.
        target: The same vertices where they are going.
        first: First vertex of each edge; it ends at the next one.
        project: From source to target, (n, 2) -> (n, 2).
        measure: Distances in the target.
        max_error_m: Largest distance between curve and chord in metres.

    Returns:
        (vertex before, point) of all cuts, in order along the edges; points in the target.
    """
    edge = first
    at = np.zeros(len(first))  # where on the edge the piece starts, and how long it is, 0..1
    length = 1.0
    ends = [source[first], source[first + 1], target[first], target[first + 1]]
    found: list[tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]] = []
    for _ in range(_DEEPEST_CUT):
        middle_source = 0.5 * (ends[0] + ends[1])
        middle = project(middle_source)
        far = measure.to_chord(middle, ends[2], ends[3]) > max_error_m
        long = ~far & (measure.lengths(ends[2], ends[3]) > _LONG_EDGE_M)
        for side in (0, 1):
            quarter = project(0.5 * (ends[side][long] + middle_source[long]))
            far[long] |= measure.to_chord(quarter, ends[2][long], ends[3][long]) > max_error_m
        if not far.any():
            break
        length *= 0.5
        found.append((edge[far], at[far] + length, middle[far]))
        ends = [
            np.concatenate(pair)
            for pair in (
                (ends[0][far], middle_source[far]),
                (middle_source[far], ends[1][far]),
                (ends[2][far], middle[far]),
                (middle[far], ends[3][far]),
            )
        ]
        at = np.concatenate([at[far], at[far] + length])
        edge = np.concatenate([edge[far], edge[far]])
    if not found:
        return np.zeros(0, np.int64), np.zeros((0, 2))
    all_edges, all_at, points = (np.concatenate(parts) for parts in zip(*found))
    order = np.lexsort((all_at, all_edges))
    return all_edges[order], points[order]


def follow_ring(
    ring: Points, project: Callable[[Points], Points], measure: Measure, max_error_m: float
) -> Points:
    """Project one ring (n, 2), with as many vertices as its chords need; see `cut_points`."""
    target = project(ring)
    after, added = cut_points(ring, target, np.arange(len(ring) - 1), project, measure, max_error_m)
    return np.insert(target, after + 1, added, axis=0)


def densify_and_transform(
    geometry: ogr.Geometry, source: str | int, target: str | int, max_error_m: float
) -> ogr.Geometry:
    """Transform one polygon or multipolygon with densified edges.

    Args:
        geometry: POLYGON or MULTIPOLYGON (anything else is an error of the caller).
        source: Its CRS, EPSG number or WKT.
        target: CRS, EPSG number or WKT.
        max_error_m: Largest distance between curve and chord in metres, as `transform_polygons` takes it.

    Returns:
        A new MULTIPOLYGON, empty when a vertex cannot be transformed.
    """
    flat = geometry.Clone()
    flat.FlattenTo2D()
    polygons = polygons_from_wkb([bytes(flat.ExportToWkb(ogr.wkbNDR))])
    moved = transform_polygons(polygons, Transformer(source, target), max_error_m)
    result = ogr.CreateGeometryFromWkb(polygons_to_wkb(moved, 0))
    result.AssignSpatialReference(spatial_reference(target))
    return result
