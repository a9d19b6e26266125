"""Bring parcels to the grids: reprojected, chosen by place, with the share that lies inside."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ..errors import InputError
from ..feedback import Feedback, raise_if_cancelled
from ..geo import (
    Grid,
    PolygonSet,
    Transformer,
    area_near,
    area_of_interest,
    densify_and_transform,
    guarded,
    is_utm,
    is_valid,
    make_geometry,
    polygons_from_wkb,
    polygons_only,
    polygons_to_wkb,
    read_rings,
    rectangle,
    repaired,
    transform_polygons,
    turn_of,
    unbroken,
)
from ..words import told
from .table import Near, ParcelTable


@dataclass(frozen=True)
class SurveyedArea:
    """Where the ground is surveyed: unclaimed pixels there are background.

    Attributes:
        wkb: Polygons as `parcels.make_areas` gives them.
    """

    wkb: tuple[bytes, ...]
    crs_wkt: str


@dataclass(frozen=True)
class PlacedParcels:
    """Parcels near the grids of one CRS, in that CRS.

    Attributes:
        parcel: (features,) int64, position of each feature in the table, ascending.
        surveyed: Polygons of the surveyed area, None when nothing is known of it.
    """

    epsg: int
    parcel: NDArray[np.int64]
    polygons: PolygonSet
    surveyed: PolygonSet | None


def place_parcels(
    parcels: ParcelTable,
    grids: Sequence[Grid],
    surveyed: SurveyedArea | None,
    max_error_m: float,
    feedback: Feedback,
    shift_m: tuple[float, float] = (0.0, 0.0),
) -> tuple[NDArray[np.float64], NDArray[np.float64], tuple[PlacedParcels, ...]]:
    """Bring the parcels to the grids.

    Args:
        parcels: All parcels; skipped ones are passed over.
        grids: The ground, in the order in which parcels are measured.
        surveyed: Where the ground is surveyed.
        max_error_m: Largest distance between reprojected edges and their chords.
        feedback: Progress.
        shift_m: Parcels are moved by so many metres to the east and north, on the grids.

    Returns:
        (parcels,) area in m2 in the CRS of the first grid a parcel touches (NaN elsewhere), (parcels,)
        share of that area inside the union of all grids, and the parcels by CRS.
    """
    area = np.full(len(parcels), np.nan)
    inside = np.zeros(len(parcels))
    usable = [None if reason else wkb for wkb, reason in zip(parcels.wkb, parcels.status)]
    source = polygons_from_wkb(usable)
    by_crs: dict[int, list[Grid]] = {}
    for grid in grids:
        by_crs.setdefault(grid.epsg, []).append(grid)
    placed = []
    for number, (epsg, same_crs) in enumerate(by_crs.items()):
        transformer = Transformer(parcels.crs_wkt, epsg)
        before = [moved_grid(grid, -shift_m[0], -shift_m[1]) for grid in same_crs]
        near = np.flatnonzero(near_grids(before, parcels.crs_wkt)(source.bounds()))
        polygons = transform_polygons(source.select(near), transformer, max_error_m, feedback)
        if any(shift_m):
            polygons = replace(polygons, xy=polygons.xy + np.array(shift_m))
        bounds = polygons.bounds()
        touching = np.flatnonzero(np.any([_overlaps(bounds, grid.bounds) for grid in same_crs], axis=0))
        near, polygons = near[touching], polygons.select(touching)
        areas = polygons.areas()
        shares = _inside_shares(polygons, areas, grids, epsg, feedback)
        new = np.isnan(area[near]) & (shares > 0)
        area[near[new]], inside[near[new]] = areas[new], shares[new]
        keep = np.flatnonzero(shares > 0)
        around = _surveyed_near(surveyed, epsg, same_crs, max_error_m, feedback)
        placed.append(PlacedParcels(epsg, near[keep], polygons.select(keep), around))
        feedback.progress(100 * (number + 1) / len(by_crs))
    return area, inside, tuple(placed)


def moved_grid(grid: Grid, east: float, north: float) -> Grid:
    """Return a grid that lies so many metres farther to the east and north."""
    return replace(grid, ulx=grid.ulx + east, uly=grid.uly + north) if east or north else grid


def near_grids(grids: Sequence[Grid], crs: str) -> Near:
    """Tell which bounding boxes in the CRS of a layer meet one of the grids, a tenth wider on all sides.

    All do where the ground of a grid cannot be told in that CRS: beyond the projection, or, in metres, on
    both sides of the line where it ends. Longitudes may be counted on beyond half a turn.
    """
    grounds = _grounds(grids, crs)
    boxes = [] if grounds is None else [ground.GetEnvelope() for ground in grounds]

    def near(bounds: NDArray[np.float64]) -> NDArray[np.bool_]:
        if grounds is None:
            return np.isfinite(bounds[:, 0])
        met = np.zeros(len(bounds), bool)
        for xmin, xmax, ymin, ymax in boxes:
            met |= _overlaps(bounds, (xmin, ymin, xmax, ymax))
        return met

    return near


def _grounds(grids: Sequence[Grid], crs: str) -> list[Any] | None:
    """Return the ground of each grid in the CRS of a layer, widened; None when it cannot be told there.

    In longitude and latitude it stands there three times, a turn apart: shapes over the antimeridian are
    counted on beyond it.
    """
    turn = turn_of(crs)
    grounds = []
    for grid in grids:
        ground = densify_and_transform(rectangle(_widened(grid)), grid.epsg, crs, 1.0)
        if turn is not None and not ground.IsEmpty():
            ground = _unbroken(ground, turn)
        if ground.IsEmpty() or not _comes_back(ground, grid, crs):
            return None
        grounds += [ground] if turn is None else [_shifted(ground, turn * n) for n in (0, -1, 1)]
    return grounds


def _unbroken(ground: Any, turn: float) -> Any:
    (ring,) = (ring for rings in read_rings(bytes(ground.ExportToWkb())) for ring in rings)
    return make_geometry([[np.column_stack((unbroken(ring[:, 0], turn), ring[:, 1]))]])


def _shifted(ground: Any, distance: float) -> Any:
    polygons = read_rings(bytes(ground.ExportToWkb()))
    return make_geometry([[ring + np.array((distance, 0.0)) for ring in rings] for rings in polygons])


def _widened(grid: Grid) -> tuple[float, float, float, float]:
    xmin, ymin, xmax, ymax = grid.bounds
    wide = 0.1 * max(grid.width_m, grid.height_m)
    return xmin - wide, ymin - wide, xmax + wide, ymax + wide


def _comes_back(ground: Any, grid: Grid, crs: str) -> bool:
    """Tell whether the middle of a ground in another CRS lies on its grid; not where the CRS ends in it."""
    xmin, xmax, ymin, ymax = ground.GetEnvelope()
    middle = np.array([[0.5 * (xmin + xmax), 0.5 * (ymin + ymax)]])
    bounds = np.tile(Transformer(crs, grid.epsg).points(middle), 2)
    return bool(_overlaps(bounds, _widened(grid))[0])


def _overlaps(bounds: NDArray[np.float64], box: tuple[float, float, float, float]) -> NDArray[np.bool_]:
    with np.errstate(invalid="ignore"):
        return (
            (bounds[:, 0] < box[2])
            & (bounds[:, 2] > box[0])
            & (bounds[:, 1] < box[3])
            & (bounds[:, 3] > box[1])
        )


def _inside_shares(
    polygons: PolygonSet,
    areas: NDArray[np.float64],
    grids: Iterable[Grid],
    epsg: int,
    feedback: Feedback,
) -> NDArray[np.float64]:
    """Return the share of each feature's area inside the union of all grids."""
    bounds = polygons.bounds()
    shares = np.zeros(polygons.n_features)
    for grid in grids:
        if grid.epsg == epsg:
            box = grid.bounds
            low = (bounds[:, 0] >= box[0]) & (bounds[:, 1] >= box[1])
            shares[low & (bounds[:, 2] <= box[2]) & (bounds[:, 3] <= box[3])] = 1.0
    union = _union(grids, epsg)
    for number, feature in enumerate(np.flatnonzero((shares == 0) & (areas > 0)).tolist()):
        if number % 100 == 0:
            raise_if_cancelled(feedback)
        geometry = ogr.CreateGeometryFromWkb(polygons_to_wkb(polygons, feature))
        shares[feature] = min(1.0, _common(geometry, union, "Parcels").GetArea() / areas[feature])
    return shares


def _union(grids: Iterable[Grid], epsg: int) -> Any:
    """Return the ground of grids in another CRS in metres."""
    union = ogr.Geometry(ogr.wkbMultiPolygon)
    for grid in grids:
        union = union.Union(densify_and_transform(rectangle(grid.bounds), grid.epsg, epsg, 1.0))
    return union


def _common(one: Any, other: Any, subject: str) -> Any:
    """Return the intersection of two geometries, the first repaired when it needs it."""
    valid = one if is_valid(one) else repaired(one)[0]
    common, messages = guarded(lambda: valid.Intersection(other) if valid is not None else None)
    if common is None:
        raise InputError(
            told(
                "two polygons cannot be intersected ({messages}).",
                messages="; ".join(messages) or "GEOS failed",
            ),
            subject=subject,
        )
    return common


def _around(grids: Sequence[Grid], crs: str) -> Any:
    """Return the ground of all grids in a CRS as one geometry, None when it cannot be told there."""
    grounds = _grounds(grids, crs)
    if grounds is None:
        return None if turn_of(crs) is not None else _both_sides(grids, crs)
    around = grounds[0]
    for ground in grounds[1:]:
        around = around.Union(ground)
    return around


def _both_sides(grids: Sequence[Grid], crs: str) -> Any:
    """Return boxes on both sides of the line where a CRS in metres ends on the grids, None without one."""
    ground = []
    for grid in grids:
        xmin, ymin, xmax, ymax = _widened(grid)
        x, y = np.meshgrid(np.linspace(xmin, xmax, 9), np.linspace(ymin, ymax, 9))
        ground.append(Transformer(grid.epsg, crs).points(np.column_stack([x.ravel(), y.ravel()])))
    points = np.concatenate(ground)
    if not np.isfinite(points).all():
        return None
    x = np.sort(points[:, 0])
    gap = int(np.argmax(np.diff(x)))
    south, north = float(points[:, 1].min()), float(points[:, 1].max())
    world = float(x[-1] - x[0])
    west = rectangle((float(x[0]) - world, south, float(x[gap]), north))
    return west.Union(rectangle((float(x[gap + 1]), south, float(x[-1]) + world, north)))


def _surveyed_near(
    surveyed: SurveyedArea | None,
    epsg: int,
    grids: Sequence[Grid],
    max_error_m: float,
    feedback: Feedback,
) -> PolygonSet | None:
    """Return the surveyed area around the grids.

    An area may be as large as the world, far beyond what a projection can take: it is cut out around
    the grids before it is transformed.
    """
    if surveyed is None:
        return None
    around = _around(grids, surveyed.crs_wkt)
    if around is None and is_utm(epsg):
        return _surveyed_on_globe(surveyed, epsg, grids, max_error_m, feedback)
    polygons = polygons_from_wkb(surveyed.wkb)
    shapes = []
    for feature in np.flatnonzero(near_grids(grids, surveyed.crs_wkt)(polygons.bounds())).tolist():
        raise_if_cancelled(feedback)
        shape = ogr.CreateGeometryFromWkb(polygons_to_wkb(polygons, feature))
        if around is not None:
            shape = polygons_only(_common(shape, around, "SURVEYED"))
        if shape.GetArea() > 0:
            shapes.append(bytes(shape.ExportToWkb(ogr.wkbNDR)))
    transformer = Transformer(surveyed.crs_wkt, epsg)
    return transform_polygons(polygons_from_wkb(shapes), transformer, max_error_m, feedback)


def _surveyed_on_globe(
    surveyed: SurveyedArea, epsg: int, grids: Sequence[Grid], max_error_m: float, feedback: Feedback
) -> PolygonSet:
    """Return the surveyed area around grids on the antimeridian, where its own CRS ends on both sides."""
    area = area_of_interest(
        surveyed.wkb, surveyed.crs_wkt, max_error_m=max_error_m, subject="SURVEYED", feedback=feedback
    )
    corners = np.array([grid.bounds for grid in grids])
    west, south = corners[:, :2].min(axis=0).tolist()
    east, north = corners[:, 2:].max(axis=0).tolist()
    near = area_near(area, epsg, (west, south, east, north), max_error_m)
    return polygons_from_wkb([bytes(near.ExportToWkb(ogr.wkbNDR))])
