"""Bring parcels to the grids: reprojected, chosen by place, with the share that lies inside."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from .feedback import Feedback
from .ground_truth_format import GroundTruthGrid
from .parcels import ParcelTable
from .polygon_set import PolygonSet, polygons_from_wkb, polygons_to_wkb
from .projection import Transformer, rectangle_ring, transform_polygons


@dataclass(frozen=True)
class SurveyedArea:
    """Where the ground is surveyed: unclaimed pixels there are background.

    Attributes:
        wkb: Polygons as `parcels.make_areas` gives them.
        crs_wkt: Their CRS.
    """

    wkb: tuple[bytes, ...]
    crs_wkt: str


@dataclass(frozen=True)
class PlacedParcels:
    """Parcels near the grids of one CRS, in that CRS.

    Attributes:
        epsg: The CRS.
        parcel: (features,) int64, position of each feature in the table, ascending.
        polygons: Their polygons.
        surveyed: Polygons of the surveyed area, None when nothing is known of it.
    """

    epsg: int
    parcel: NDArray[np.int64]
    polygons: PolygonSet
    surveyed: PolygonSet | None


def place_parcels(
    parcels: ParcelTable,
    grids: Sequence[GroundTruthGrid],
    surveyed: SurveyedArea | None,
    max_error_m: float,
    feedback: Feedback,
) -> tuple[NDArray[np.float64], NDArray[np.float64], tuple[PlacedParcels, ...]]:
    """Bring the parcels to the grids.

    Args:
        parcels: All parcels; skipped ones are passed over.
        grids: The grids, sorted by name.
        surveyed: Where the ground is surveyed.
        max_error_m: Largest distance between reprojected edges and their chords.
        feedback: Progress.

    Returns:
        (parcels,) area in m2 in the CRS of the first grid a parcel touches (NaN elsewhere), (parcels,)
        share of that area inside the union of all grids, and the parcels by CRS.
    """
    area = np.full(len(parcels), np.nan)
    inside = np.zeros(len(parcels))
    usable = [None if reason else wkb for wkb, reason in zip(parcels.wkb, parcels.status)]
    source = polygons_from_wkb(usable)
    by_crs: dict[int, list[GroundTruthGrid]] = {}
    for grid in grids:
        by_crs.setdefault(grid.epsg, []).append(grid)
    placed = []
    for number, (epsg, same_crs) in enumerate(by_crs.items()):
        transformer = Transformer(parcels.crs_wkt, epsg)
        near = _near_grids(source, transformer, same_crs)
        polygons = transform_polygons(source.select(near), transformer, max_error_m)
        bounds = polygons.bounds()
        touching = np.flatnonzero(np.any([_overlaps(bounds, grid.bounds) for grid in same_crs], axis=0))
        near, polygons = near[touching], polygons.select(touching)
        areas = polygons.areas()
        shares = _inside_shares(polygons, areas, grids, epsg)
        new = np.isnan(area[near]) & (shares > 0)
        area[near[new]], inside[near[new]] = areas[new], shares[new]
        keep = np.flatnonzero(shares > 0)
        placed.append(
            PlacedParcels(
                epsg, near[keep], polygons.select(keep), _surveyed_near(surveyed, epsg, same_crs, max_error_m)
            )
        )
        feedback.progress(100 * (number + 1) / len(by_crs))
    return area, inside, tuple(placed)


def _near_grids(
    polygons: PolygonSet, transformer: Transformer, grids: Sequence[GroundTruthGrid]
) -> NDArray[np.int64]:
    """Return the features whose bounding box meets a grid, with a margin for curved edges."""
    box = polygons.bounds()
    corners = np.stack([box[:, [0, 1]], box[:, [2, 1]], box[:, [2, 3]], box[:, [0, 3]]], axis=1)
    moved = transformer.points(corners.reshape(-1, 2)).reshape(-1, 4, 2)
    bounds = np.concatenate([moved.min(axis=1), moved.max(axis=1)], axis=1)
    # NaN (no geometry, or a corner that cannot be transformed) compares as false.
    margin = 1000.0 + 0.1 * np.hypot(bounds[:, 2] - bounds[:, 0], bounds[:, 3] - bounds[:, 1])
    bounds = bounds + np.column_stack([-margin, -margin, margin, margin])
    return np.flatnonzero(np.any([_overlaps(bounds, grid.bounds) for grid in grids], axis=0))


def _overlaps(bounds: NDArray[np.float64], box: tuple[float, float, float, float]) -> NDArray[np.bool_]:
    with np.errstate(invalid="ignore"):
        return (
            (bounds[:, 0] < box[2])
            & (bounds[:, 2] > box[0])
            & (bounds[:, 1] < box[3])
            & (bounds[:, 3] > box[1])
        )


def _inside_shares(
    polygons: PolygonSet, areas: NDArray[np.float64], grids: Iterable[GroundTruthGrid], epsg: int
) -> NDArray[np.float64]:
    """Return the share of each feature's area inside the union of all grids."""
    bounds = polygons.bounds()
    shares = np.zeros(polygons.n_features)
    union = ogr.Geometry(ogr.wkbMultiPolygon)
    for grid in grids:
        box = grid.bounds
        if grid.epsg == epsg:
            whole = (
                (bounds[:, 0] >= box[0])
                & (bounds[:, 1] >= box[1])
                & (bounds[:, 2] <= box[2])
                & (bounds[:, 3] <= box[3])
            )
            shares[whole] = 1.0
        ring = rectangle_ring(box)
        square = PolygonSet(ring, np.array([0, 5]), np.array([0]), np.array([False]), 1)
        square = transform_polygons(square, Transformer(grid.epsg, epsg), 1.0)
        if len(square.ring_feature):
            union = union.Union(ogr.CreateGeometryFromWkb(polygons_to_wkb(square, 0)))
    for feature in np.flatnonzero((shares == 0) & (areas > 0)).tolist():
        geometry = ogr.CreateGeometryFromWkb(polygons_to_wkb(polygons, feature))
        common = geometry.Intersection(union) or geometry.MakeValid().Intersection(union)
        shares[feature] = min(1.0, common.GetArea() / areas[feature])
    return shares


def _surveyed_near(
    surveyed: SurveyedArea | None, epsg: int, grids: Sequence[GroundTruthGrid], max_error_m: float
) -> PolygonSet | None:
    if surveyed is None:
        return None
    transformer = Transformer(surveyed.crs_wkt, epsg)
    polygons = polygons_from_wkb(surveyed.wkb)
    near = _near_grids(polygons, transformer, grids)
    return transform_polygons(polygons.select(near), transformer, max_error_m)
