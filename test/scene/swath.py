"""Which part of a tile a datatake saw: half planes in the tile's zone, and the footprint they leave."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .convex import Polygon, clip
from .projection import transform_points


@dataclass(frozen=True)
class HalfPlane:
    """Ground seen: nx*x + ny*y >= offset, in metres of a UTM zone."""

    nx: float
    ny: float
    offset: float

    def holds(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Tell which points (broadcasting eastings and northings) are seen."""
        return np.asarray(self.nx * x + self.ny * y >= self.offset)


#: Heading of the descending track over mid latitudes, degrees east of south, negative to the west.
_TRACK = math.radians(-14.0)


def swath_edge(bounds: Sequence[float], missing: float, side: str = "west") -> HalfPlane:
    """Return the slanted edge of a swath that leaves a share of a box unseen.

    Args:
        bounds: xmin, ymin, xmax, ymax, metres.
        missing: Share of the box's width without data, at mid height, 0..1.
        side: "west" or "east": where data are missing.
    """
    xmin, ymin, xmax, ymax = bounds
    nx, ny = math.cos(_TRACK), math.sin(_TRACK)
    if side == "east":
        nx, ny = -nx, -ny
        x = xmax - missing * (xmax - xmin)
    else:
        x = xmin + missing * (xmax - xmin)
    return HalfPlane(nx, ny, nx * x + ny * (ymin + ymax) / 2)


def granule_halves(
    bounds: Sequence[float], overlap_m: float = 600.0, at: float = 0.5
) -> tuple[HalfPlane, HalfPlane]:
    """Return the parts of a tile in the earlier (north) and later (south) datastrip of one datatake.

    Args:
        bounds: xmin, ymin, xmax, ymax, metres.
        overlap_m: Width of the strip seen in both.
        at: Where the cut lies, as a share of the height from the north.
    """
    xmin, ymin, xmax, ymax = bounds
    nx, ny = -math.sin(_TRACK), math.cos(_TRACK)
    middle = nx * (xmin + xmax) / 2 + ny * (ymax - at * (ymax - ymin))
    return HalfPlane(nx, ny, middle - overlap_m / 2), HalfPlane(-nx, -ny, -(middle + overlap_m / 2))


def footprint_polygon(bounds: Sequence[float], planes: Sequence[HalfPlane]) -> Polygon:
    """Return the seen part of a box, counter-clockwise, not closed; [] when nothing is seen."""
    xmin, ymin, xmax, ymax = bounds
    ring: Polygon = [(xmin, ymax), (xmin, ymin), (xmax, ymin), (xmax, ymax)]
    for plane in planes:
        ring = clip(ring, plane.nx, plane.ny, plane.offset)
        if len(ring) < 3:
            return []
    return ring


def footprint_lonlat(
    bounds: Sequence[float], planes: Sequence[HalfPlane], epsg: int
) -> list[tuple[float, float]]:
    """Return the closed footprint ring as (lon, lat); like the real ones it has corners only."""
    ring = footprint_polygon(bounds, planes)
    if not ring:
        return []
    ring = ring + ring[:1]
    lon, lat = transform_points([p[0] for p in ring], [p[1] for p in ring], epsg, 4326)
    return list(zip(lon.tolist(), lat.tolist()))
