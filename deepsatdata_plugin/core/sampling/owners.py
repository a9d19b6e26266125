"""Which tile a window belongs to, where tiles overlap and where zones meet.

Neighbouring tiles overlap by about 10 km, and at zone seams by more. Every place must become one
sample, so each window gets one owner, chosen from raster extents and the footprints in the XML
alone (before any pixel is read): the tile with most products containing the whole window, then the
tile whose edge is farthest from the window, then the first by name. At a zone seam the zone of the
window's centre owns it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import osr

from ..geo import Grid, utm_zones, zone_of_epsg
from ..products.model import Product
from .windows import WindowGrid, corners_inside

#: A window may reach beyond a footprint by this much and still count as inside, metres: footprints are
#: rounded degrees, and those of full tiles end where windows end.
FOOTPRINT_SLACK_M = 30.0


@dataclass(frozen=True)
class TileWindows:
    """Windows owned by one tile: corners in metres, float64 arrays of shape (n,)."""

    tile: str
    epsg: int
    ulx: np.ndarray
    uly: np.ndarray


def _geographic(epsg: int) -> tuple[osr.CoordinateTransformation, osr.CoordinateTransformation]:
    """Return the transformations UTM -> (lon, lat) degrees and back."""
    utm, wgs = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(epsg)
    wgs.ImportFromEPSG(4326)
    utm.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    wgs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(utm, wgs), osr.CoordinateTransformation(wgs, utm)


def footprint_ring(product: Product, epsg: int) -> np.ndarray | None:
    """Return a product's footprint as a closed ring (k, 2) in a UTM zone, None when it has none."""
    if len(product.footprint) < 4:
        return None
    _, to_utm = _geographic(epsg)
    points = to_utm.TransformPoints([(lon, lat) for lon, lat in product.footprint])
    return np.array([(x, y) for x, y, _ in points], dtype=np.float64)


def _bounds_contain(bounds: tuple[float, float, float, float], x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return (x >= bounds[0]) & (x <= bounds[2]) & (y >= bounds[1]) & (y <= bounds[3])


def assign_windows(
    windows: WindowGrid, grids: Mapping[str, Grid], products: Mapping[str, Sequence[Product]]
) -> list[TileWindows]:
    """Give every window of the grid to exactly one tile.

    Args:
        windows: The window grid (the same shift in every zone).
        grids: Tile -> its raster grid at any resolution.
        products: Tile -> its products (only footprints are used).

    Returns:
        One entry a tile, sorted by name; tiles that own nothing have empty arrays.
    """
    corners = {tile: windows.inside(grids[tile]) for tile in sorted(grids)}
    keep = {tile: np.ones(corners[tile][0].shape, dtype=bool) for tile in corners}
    _resolve_overlaps(windows, grids, products, corners, keep)
    _resolve_seams(windows, grids, corners, keep)
    return [
        TileWindows(tile, grids[tile].epsg, corners[tile][0][keep[tile]], corners[tile][1][keep[tile]])
        for tile in corners
    ]


def _score(
    windows: WindowGrid,
    grid: Grid,
    products: Sequence[Product],
    ulx: np.ndarray,
    uly: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Return (number of products containing each window, distance to the tile's nearest edge)."""
    size = windows.size_m
    count = np.zeros(ulx.shape, dtype=np.int64)
    for product in products:
        ring = footprint_ring(product, grid.epsg)
        # A product without a footprint in its XML counts as covering the whole tile.
        slack = FOOTPRINT_SLACK_M
        count += (
            1 if ring is None else corners_inside(ulx + slack, uly - slack, max(0.0, size - 2 * slack), ring)
        )
    xmin, ymin, xmax, ymax = grid.bounds
    edge = np.minimum.reduce([ulx - xmin, xmax - (ulx + size), ymax - uly, (uly - size) - ymin])
    return count, edge


def _resolve_overlaps(
    windows: WindowGrid,
    grids: Mapping[str, Grid],
    products: Mapping[str, Sequence[Product]],
    corners: dict[str, tuple[np.ndarray, np.ndarray]],
    keep: dict[str, np.ndarray],
) -> None:
    """Among tiles of one zone, leave each shared window to its owner only (edits `keep`)."""
    for epsg in sorted({g.epsg for g in grids.values()}):
        tiles = [t for t in corners if grids[t].epsg == epsg]
        if len(tiles) < 2:
            continue
        # Windows of one zone share one grid, so (column, row) numbers identify them exactly.
        places = np.concatenate([np.stack(corners[t], axis=1) for t in tiles])
        owner_of = np.repeat(np.arange(len(tiles)), [corners[t][0].size for t in tiles])
        if places.size == 0:
            continue
        _, place, counts = np.unique(places, axis=0, return_inverse=True, return_counts=True)
        place = place.reshape(-1)
        shared = counts[place] > 1
        if not shared.any():
            continue
        n_products = np.zeros(place.shape, dtype=np.int64)
        edge = np.zeros(place.shape, dtype=np.float64)
        for number, tile in enumerate(tiles):
            mine = shared & (owner_of == number)
            n_products[mine], edge[mine] = _score(
                windows, grids[tile], products.get(tile, ()), places[mine, 0], places[mine, 1]
            )
        rows = np.flatnonzero(shared)
        # Best first inside each place: most products, farthest edge, name (tiles are sorted by name).
        order = rows[np.lexsort((owner_of[rows], -edge[rows], -n_products[rows], place[rows]))]
        loser = np.ones(order.shape, dtype=bool)
        loser[np.concatenate([[True], place[order][1:] != place[order][:-1]])] = False
        losers = order[loser]
        start = 0
        for number, tile in enumerate(tiles):
            size = corners[tile][0].size
            lost = losers[owner_of[losers] == number] - start
            keep[tile][lost] = False
            start += size


def _resolve_seams(
    windows: WindowGrid,
    grids: Mapping[str, Grid],
    corners: dict[str, tuple[np.ndarray, np.ndarray]],
    keep: dict[str, np.ndarray],
) -> None:
    """At a zone seam leave a window to the zone its centre lies in, if that zone has a tile there."""
    zones = sorted({zone_of_epsg(g.epsg) for g in grids.values()})
    if len(zones) < 2:
        return
    half = windows.size_m / 2
    for tile, (ulx, uly) in corners.items():
        epsg = grids[tile].epsg
        mine = np.flatnonzero(keep[tile])
        if mine.size == 0:
            continue
        to_geographic, _ = _geographic(epsg)
        centres = np.stack([ulx[mine] + half, uly[mine] - half], axis=1)
        lonlat = np.array(to_geographic.TransformPoints(centres))[:, :2]
        zone = utm_zones(lonlat[:, 0], lonlat[:, 1])
        for other in sorted(set(zone.tolist()) - {zone_of_epsg(epsg)}):
            foreign = np.flatnonzero(zone == other)
            covered = np.zeros(foreign.shape, dtype=bool)
            for neighbour in (t for t in grids if zone_of_epsg(grids[t].epsg) == other):
                _, to_neighbour = _geographic(grids[neighbour].epsg)
                there = np.array(to_neighbour.TransformPoints(lonlat[foreign]))[:, :2]
                # The neighbour must be able to hold a whole window there, not just the centre.
                xmin, ymin, xmax, ymax = grids[neighbour].bounds
                margin = windows.size_m + windows.stride_m
                room = (xmin + margin, ymin + margin, xmax - margin, ymax - margin)
                covered |= _bounds_contain(room, there[:, 0], there[:, 1])
            keep[tile][mine[foreign[covered]]] = False
