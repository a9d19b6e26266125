"""Coordinate reference systems: reprojection with densified edges.

All axis orders are x (east, longitude) before y (north, latitude), whatever the authority says. A
straight edge of one CRS is a curve in another; it is cut until the curve stays within a tolerance
of the chords, because a transform of the corners alone drifts (a 10 km edge in Lambert-93 by
metres).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr, osr

from ..errors import InputError
from ..feedback import Feedback, raise_if_cancelled
from .gdal_guard import gdal_messages
from .polygon_set import PolygonSet, polygons_from_wkb, polygons_to_wkb

#: Points handed to PROJ in one call; bounds the memory of the Python objects in between.
_POINTS_PER_CALL = 100_000

#: An edge is cut in two at most this often (65,536 pieces).
_DEEPEST_CUT = 16

#: Edges longer than this (metres in the target) are also tested at their quarters: a curve with a
#: point of inflection may cross its chord just in the middle.
_LONG_EDGE_M = 1000.0


def spatial_reference(crs: str | int, subject: str = "") -> osr.SpatialReference:
    """Return a CRS with x before y.

    Args:
        crs: EPSG number, WKT, or what else `SetFromUserInput` takes.
        subject: What the CRS belongs to, for the error.

    Raises:
        InputError: It is missing or not understood.
    """
    reference = osr.SpatialReference()
    with gdal_messages() as messages:
        try:
            if isinstance(crs, int):
                failed = reference.ImportFromEPSG(crs)
            else:
                failed = not crs.strip() or reference.SetFromUserInput(crs)
        except RuntimeError as error:
            messages.append(str(error))
            failed = True
    if failed:
        if isinstance(crs, str) and not crs.strip():
            raise InputError(
                "has no coordinate reference system.",
                subject=subject or "The layer",
                remedy="Set the CRS of the layer (in QGIS: Layer > Set CRS of Layer).",
            )
        raise InputError(
            f"the coordinate reference system {str(crs)[:80]!r} is not understood"
            f"{' (' + messages[-1] + ')' if messages else ''}.",
            subject=subject,
        )
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def epsg_of(crs: str) -> int | None:
    """Return the EPSG number a CRS carries or is identical to, None when there is none."""
    reference = spatial_reference(crs)
    if reference.GetAuthorityName(None) == "EPSG":
        return int(reference.GetAuthorityCode(None))
    with gdal_messages():
        try:
            if reference.AutoIdentifyEPSG() == 0 and reference.GetAuthorityName(None) == "EPSG":
                return int(reference.GetAuthorityCode(None))
        except RuntimeError:
            return None
    return None


def is_metric(crs: str | int) -> bool:
    """Tell whether a CRS is projected with metres as its unit."""
    reference = spatial_reference(crs)
    return bool(reference.IsProjected()) and abs(reference.GetLinearUnits() - 1.0) < 1e-9


@dataclass(frozen=True)
class Transformer:
    """Transforms points from one CRS to another. Picklable; PROJ objects are made on use.

    Attributes:
        source: EPSG number or WKT.
        target: EPSG number or WKT.
    """

    source: str | int
    target: str | int

    def __getstate__(self) -> dict[str, str | int]:
        return {"source": self.source, "target": self.target}

    def __setstate__(self, state: dict[str, str | int]) -> None:
        self.__dict__.update(state)

    @cached_property
    def is_identity(self) -> bool:
        """True when both are the same CRS."""
        return bool(spatial_reference(self.source).IsSame(spatial_reference(self.target)))

    @cached_property
    def _transformation(self) -> osr.CoordinateTransformation:
        source, target = spatial_reference(self.source), spatial_reference(self.target)
        with gdal_messages() as messages:
            try:
                made = osr.CoordinateTransformation(source, target)
            except RuntimeError as error:
                messages.append(str(error))
                made = None
        if made is None or messages:
            raise InputError(
                f"no transformation from {source.GetName()} to {target.GetName()} ({'; '.join(messages)})."
            )
        return made

    def points(self, xy: NDArray[np.float64], feedback: Feedback | None = None) -> NDArray[np.float64]:
        """Transform points.

        Args:
            xy: (n, 2) float64, x before y.
            feedback: Asked for a cancel from time to time.

        Returns:
            (n, 2) float64; NaN where a point cannot be transformed.
        """
        if self.is_identity:
            return np.array(xy, np.float64)
        result = np.empty((len(xy), 2))
        with gdal_messages():  # PROJ complains about every single point outside its domain
            for start in range(0, len(xy), _POINTS_PER_CALL):
                if feedback is not None:
                    raise_if_cancelled(feedback)
                part = np.ascontiguousarray(xy[start : start + _POINTS_PER_CALL], np.float64)
                finite = np.isfinite(part).all(axis=1)
                done = np.full((len(part), 2), np.nan)
                done[finite] = self._finite_points(part[finite])
                result[start : start + len(part)] = done
        result[~np.isfinite(result).all(axis=1)] = np.nan
        return result

    def _finite_points(self, xy: NDArray[np.float64]) -> NDArray[np.float64]:
        if len(xy) == 0:
            return np.zeros((0, 2))
        try:
            return np.array(self._transformation.TransformPoints(xy), np.float64)[:, :2]
        except RuntimeError:  # with GDAL's exceptions on, one bad point fails the whole call
            return np.array([self._point(x, y) for x, y in xy.tolist()], np.float64)

    def _point(self, x: float, y: float) -> tuple[float, float]:
        try:
            east, north, _ = self._transformation.TransformPoint(x, y)
        except RuntimeError:
            return float("nan"), float("nan")
        return east, north


def transform_polygons(
    polygons: PolygonSet, transformer: Transformer, max_error_m: float, feedback: Feedback | None = None
) -> PolygonSet:
    """Transform polygons, cutting edges until chords follow the true curves.

    Every edge is tested at its middle in the source CRS (where it is straight), long ones at their
    quarters too, and cut in two while the test point lies farther than `max_error_m` from the chord.

    Args:
        polygons: Polygons in the source CRS.
        transformer: From there to a CRS in metres.
        max_error_m: Largest distance between curve and chord in metres.
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
    after, added = _cut_points(polygons.xy, target, first, transformer, max_error_m, feedback)
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


def _cut_points(
    source: NDArray[np.float64],
    target: NDArray[np.float64],
    first: NDArray[np.int64],
    transformer: Transformer,
    max_error_m: float,
    feedback: Feedback | None,
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return (vertex before, point) of all cuts, in order along the edges."""
    edge = first
    at = np.zeros(len(first))  # where on the edge the piece starts, and how long it is, 0..1
    length = 1.0
    ends = [source[first], source[first + 1], target[first], target[first + 1]]
    found: list[tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]] = []
    for _ in range(_DEEPEST_CUT):
        middle_source = 0.5 * (ends[0] + ends[1])
        middle = transformer.points(middle_source, feedback)
        far = _distance_to_chord(middle, ends[2], ends[3]) > max_error_m
        long = ~far & (np.hypot(*(ends[3] - ends[2]).T) > _LONG_EDGE_M)
        for side in (0, 1):
            quarter = transformer.points(0.5 * (ends[side][long] + middle_source[long]))
            far[long] |= _distance_to_chord(quarter, ends[2][long], ends[3][long]) > max_error_m
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


def _distance_to_chord(
    point: NDArray[np.float64], start: NDArray[np.float64], end: NDArray[np.float64]
) -> NDArray[np.float64]:
    chord = end - start
    to_point = point - start
    length = np.hypot(chord[:, 0], chord[:, 1])
    cross = np.abs(chord[:, 0] * to_point[:, 1] - chord[:, 1] * to_point[:, 0])
    with np.errstate(invalid="ignore", divide="ignore"):
        distance = np.where(length > 0, cross / length, np.hypot(to_point[:, 0], to_point[:, 1]))
    return np.nan_to_num(distance, nan=0.0)  # a middle that cannot be transformed adds nothing


def densify_and_transform(
    geometry: ogr.Geometry, source: str | int, target: str | int, max_error_m: float
) -> ogr.Geometry:
    """Transform one polygon or multipolygon with densified edges.

    Args:
        geometry: POLYGON or MULTIPOLYGON (anything else is an error of the caller).
        source: Its CRS, EPSG number or WKT.
        target: CRS in metres, EPSG number or WKT (for degrees give the tolerance in degrees).
        max_error_m: Largest distance between curve and chord in units of the target.

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


def rectangle_ring(bounds: Iterable[float]) -> NDArray[np.float64]:
    """Return (5, 2) the closed counter-clockwise ring of xmin, ymin, xmax, ymax."""
    xmin, ymin, xmax, ymax = bounds
    return np.array([(xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax), (xmin, ymin)])
