"""How much of each window the acquisitions of a season can fill, from the footprints in the XML alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from ..geo import Transformer, make_geometry, read_rings, valid_polygons
from ..products import Acquisition
from .windows import Lattice

#: Footprints grow by this much, metres: they are rounded degrees, those of full tiles end where windows end,
#: and the halves of a split granule must meet.
FOOTPRINT_SLACK_M = 30.0

#: A share from here on is the whole window: rounding leaves less than this, and a pixel is more.
WHOLE = 1.0 - 1e-6

#: Levels of what a tile can do for a window in a season.
NO_PRODUCT, TOO_LITTLE, ENOUGH, FULL = 0, 1, 2, 3


@dataclass(frozen=True)
class Fill:
    """What the acquisitions of one tile and season can do for windows, as a rule those of its lattice.

    Attributes:
        full: Acquisitions that contain the whole window, int32 (rows, columns).
        level: FULL where an acquisition contains the whole window, ENOUGH where one contains the share that a
            step needs, TOO_LITTLE where none does, NO_PRODUCT in a season without any; uint8 (rows, columns).
    """

    full: np.ndarray
    level: np.ndarray


def fill_of(lattice: Lattice, acquisitions: Sequence[Acquisition], least_share: float) -> Fill:
    """Tell what the acquisitions of a season can do for each window.

    The halves of one acquisition count as one footprint. A product without a footprint in its XML counts as
    covering its whole tile.

    Args:
        lattice: The tile's windows.
        acquisitions: Those of the season over the tile.
        least_share: Share of valid pixels, 0..1, that a step of a sample needs.
    """
    return _fill(
        lattice.shape, lattice.epsg, acquisitions, least_share, lambda held: covered_share(lattice, held)
    )


def fill_of_windows(
    ulx: np.ndarray,
    uly: np.ndarray,
    size_m: float,
    epsg: int,
    acquisitions: Sequence[Acquisition],
    least_share: float,
) -> Fill:
    """Tell the same of windows that stand anywhere; arrays (n,).

    Args:
        ulx: Upper-left eastings in metres, (n,).
        uly: Upper-left northings likewise.
        size_m: Side of the windows.
        epsg: Their zone.
        acquisitions: Those of the season over the tile.
        least_share: Share of valid pixels, 0..1, that a step of a sample needs.
    """

    def share(held: Sequence[Sequence[np.ndarray]]) -> np.ndarray:
        return _areas_inside(ulx, uly, size_m, held) / size_m**2

    return _fill(ulx.shape, epsg, acquisitions if ulx.size else (), least_share, share)


def _fill(
    shape: tuple[int, ...],
    epsg: int,
    acquisitions: Sequence[Acquisition],
    least_share: float,
    share_of: Callable[[Sequence[Sequence[np.ndarray]]], np.ndarray],
) -> Fill:
    """Add up the footprints of acquisitions; `share_of` tells the share of each window inside polygons."""
    full = np.zeros(shape, np.int32)
    level = np.full(shape, TOO_LITTLE if acquisitions else NO_PRODUCT, np.uint8)
    # Most acquisitions of a tile have the same footprint: the tile.
    footprints = Counter(tuple(sorted(p.footprint for p in a.products)) for a in acquisitions)
    for rings, count in sorted(footprints.items()):
        if any(len(ring) < 4 for ring in rings):
            full += count
            level[:] = FULL
            continue
        share = share_of(footprint_polygons(rings, epsg))
        full += count * (share >= WHOLE)
        level[(share >= max(least_share, 1.0 - WHOLE)) & (level < ENOUGH)] = ENOUGH
    level[full > 0] = FULL
    return Fill(full, level)


def footprint_polygons(
    rings: Sequence[Sequence[tuple[float, float]]], epsg: int, slack_m: float = FOOTPRINT_SLACK_M
) -> list[list[np.ndarray]]:
    """Return the union of footprints, grown by a slack, as polygons in a UTM zone.

    Only the vertices are transformed: the outline of a whole tile is its four corners, and straight in the
    tile's zone.

    Args:
        rings: Closed rings of (lon, lat) degrees.
        epsg: The zone.
        slack_m: Metres to grow by.

    Returns:
        Rings (k, 2) in metres of each polygon, the shell first, then its holes.
    """
    transformer = Transformer(4326, epsg)
    whole: ogr.Geometry | None = None
    for ring in rings:
        points = transformer.points(np.array(ring, np.float64))
        polygon = make_geometry([[points[np.isfinite(points).all(axis=1)]]])
        polygon = valid_polygons(polygon).Buffer(slack_m, 1)
        whole = polygon if whole is None else whole.Union(polygon)
    return [] if whole is None else read_rings(bytes(whole.ExportToWkb()))


def covered_share(lattice: Lattice, polygons: Sequence[Sequence[np.ndarray]]) -> np.ndarray:
    """Return the share of each window inside polygons, exact, float64 (rows, columns).

    Args:
        lattice: The windows.
        polygons: Disjoint polygons as closed rings (k, 2) in the lattice's zone, in either sense of rotation.
    """
    rows, columns = lattice.shape
    crossed = np.zeros((rows, columns + 1), np.int32)  # edges west of each window's centre
    touched = np.zeros((rows, columns + 1), np.int32)  # edges that reach into each window
    half, top = lattice.size_m / 2, lattice.north
    for ring in (ring for rings in polygons for ring in rings):
        for (x0, y0), (x1, y1) in zip(ring[:-1].tolist(), ring[1:].tolist()):
            if y0 > y1:
                x0, y0, x1, y1 = x1, y1, x0, y0
            slope = (x1 - x0) / (y1 - y0) if y1 > y0 else 0.0
            middle = top - half
            row = np.flatnonzero((y0 <= middle) & (middle < y1))
            at = x0 + slope * (middle[row] - y0)
            column = np.floor((at - lattice.ulx - half) / lattice.stride_m) + 1
            crossed[row, np.clip(column, 0, columns).astype(np.int64)] += 1
            row = np.flatnonzero((top >= y0) & (top - lattice.size_m <= y1))
            low = np.maximum(top[row] - lattice.size_m, y0)
            high = np.minimum(top[row], y1)
            ends = (x0 + slope * (low - y0), x0 + slope * (high - y0)) if y1 > y0 else (x0, x1)
            west, east = np.minimum(*ends), np.maximum(*ends)
            first = np.ceil((west - lattice.size_m - lattice.ulx) / lattice.stride_m)
            after = np.floor((east - lattice.ulx) / lattice.stride_m) + 1
            first, after = (np.clip(c, 0, columns).astype(np.int64) for c in (first, after))
            after = np.maximum(after, first)
            touched[row, first] += 1
            touched[row, after] -= 1
    share = (np.cumsum(crossed, axis=1)[:, :-1] % 2).astype(np.float64)
    row, column = np.nonzero(np.cumsum(touched, axis=1)[:, :-1])
    if row.size:
        x, y = lattice.ulx + lattice.stride_m * column, lattice.uly - lattice.stride_m * row
        share[row, column] = _areas_inside(x, y, lattice.size_m, polygons) / lattice.size_m**2
    return share


def _areas_inside(
    ulx: np.ndarray, uly: np.ndarray, size_m: float, polygons: Sequence[Sequence[np.ndarray]]
) -> np.ndarray:
    """Return the areas of squares inside polygons, (n,) square metres.

    By Green's theorem: the area of a polygon south-west of a point is the sum over its edges of what lies
    between the edge and the base, cut off at the point's northing.
    """
    areas = np.zeros(ulx.shape)
    base_x, base_y = ulx.min(), uly.min() - size_m  # near the squares: differences keep their digits
    for rings in polygons:
        for number, ring in enumerate(rings):
            local = ring - (base_x, base_y)
            area = np.zeros(ulx.shape)
            x, y = ulx - base_x, uly - base_y
            for corner_x, corner_y, sign in (
                (x + size_m, y, 1.0),
                (x, y, -1.0),
                (x + size_m, y - size_m, -1.0),
                (x, y - size_m, 1.0),
            ):
                area += sign * _area_south_west(corner_x, corner_y, local)
            areas += -np.abs(area) if number else np.abs(area)
    return areas


def _area_south_west(x: np.ndarray, y: np.ndarray, ring: np.ndarray) -> np.ndarray:
    """Return the signed area between the ring's edges, cut off at x and y, and the line y = 0."""
    total = np.zeros(x.shape)
    for (x0, y0), (x1, y1) in zip(ring[:-1].tolist(), ring[1:].tolist()):
        sign = 1.0
        if x0 > x1:
            x0, y0, x1, y1, sign = x1, y1, x0, y0, -1.0
        if x0 == x1:
            continue
        width = np.clip(x - x0, 0.0, x1 - x0)
        start = y0 - y  # how far the edge lies above the cut-off, at both ends of its part
        end = start + (y1 - y0) / (x1 - x0) * width
        below_start, below_end = np.minimum(start, 0.0), np.minimum(end, 0.0)
        crosses = (start < 0) != (end < 0)
        under = 0.5 * (below_start + below_end)
        steep = np.where(crosses, np.abs(end - start), 1.0)
        under = np.where(crosses, -0.5 * (below_start + below_end) ** 2 / steep, under)
        total += sign * width * (y + under)
    return total
