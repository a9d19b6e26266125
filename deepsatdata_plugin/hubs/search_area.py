"""Areas as hubs can take them: few vertices, few parts, and never smaller than what was asked for.

Hubs limit the length of a question. The area is simplified outwards; what it holds beyond the asked one only
brings more answers, which are taken out again by looking at their footprints (`matching.Matcher`). So no
product is lost, whatever the tolerance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from osgeo import ogr

from ..core.errors import InputError
from ..core.rings import count_vertices, make_geometry, polygons_only, read_rings

#: Coarsest simplification in degrees (about 22 km).
MAX_TOLERANCE = 0.2
#: An area that is still too complicated is replaced by its convex hull or box, up to this many square degrees
#: (France has about 60).
MAX_HULL = 400.0
_FINEST = 1e-4


@dataclass(frozen=True)
class SearchArea:
    """An area for a hub's question.

    Attributes:
        polygons: WKT POLYGONs without holes that together hold the asked area.
        tolerance: How far it may reach beyond it in degrees; 0 when it is exact.
    """

    polygons: tuple[str, ...]
    tolerance: float = 0.0

    def said(self) -> str:
        """Return a sentence for the log, "" when the area is exact."""
        if not self.tolerance:
            return ""
        return (
            f"The area is too detailed for this hub: it is asked for a plainer one, up to {self.tolerance:g} "
            "degrees wider; what lies outside the area is left out afterwards."
        )


def search_area(
    area: Any, fits: Callable[[tuple[str, ...]], bool], limit: str, *, decimals: int = 5
) -> SearchArea:
    """Make an area that fits into a hub's question.

    Args:
        area: MultiPolygon in degrees within -180..180.
        fits: Tells whether polygons (WKT) fit.
        limit: The limit in words, for the message.
        decimals: Of the coordinates; rounding is covered by the tolerance.

    Raises:
        InputError: Nothing reasonable fits; the message has the limit.
    """
    exact = _without_holes(area)
    written = tuple(_write(exact, 6))
    if fits(written):
        return SearchArea(written)
    tolerance = _FINEST
    while tolerance <= MAX_TOLERANCE:
        wide = _widened(exact, tolerance)
        written = tuple(_write(wide, decimals))
        if fits(written):
            return SearchArea(written, tolerance)
        tolerance *= 2
    for hull in (_widened(polygons_only(exact.ConvexHull()), _FINEST), _box_around(exact)):
        written = tuple(_write(hull, decimals))
        if hull.Area() <= MAX_HULL and fits(written):
            return SearchArea(written, max(MAX_TOLERANCE, _farthest(exact, hull)))
    raise InputError(
        f"the area has {count_vertices(area):,} vertices in {area.GetGeometryCount():,} parts; the hub takes "
        f"{limit}, and simplifying by up to {MAX_TOLERANCE:g} degrees is not enough.",
        subject="AOI",
        remedy="Search region by region, or give tiles instead of an area.",
    )


def at_most(vertices: int, parts: int) -> Callable[[tuple[str, ...]], bool]:
    """Return a test for `search_area`: so many vertices in so many polygons."""
    return lambda polygons: (
        len(polygons) <= parts and sum(text.count(",") + 1 for text in polygons) <= vertices
    )


def _without_holes(area: Any) -> Any:
    shells = make_geometry([[rings[0]] for rings in read_rings(bytes(area.ExportToWkb()))])
    return polygons_only(shells.UnionCascaded()) if shells.GetGeometryCount() > 1 else shells


def _widened(area: Any, tolerance: float) -> Any:
    """Return a simpler outline that holds the area: simplified by less than it was buffered before."""
    # With one segment a quarter circle, corners of the buffer are cut off at 0.7 of the tolerance.
    # Simplification that keeps the topology, since the other lets small parts vanish.
    simple = area.SimplifyPreserveTopology(tolerance * 0.3)
    wide = _without_holes(polygons_only(simple.Buffer(tolerance, 1)))
    simpler = _without_holes(polygons_only(wide.SimplifyPreserveTopology(tolerance * 0.3)))
    world = make_geometry([[_ring(-180.0, -90.0, 180.0, 90.0)]])
    return polygons_only(simpler.Intersection(world))


def _ring(xmin: float, ymin: float, xmax: float, ymax: float) -> Any:
    return np.array([(xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax), (xmin, ymin)])


def _box_around(area: Any) -> Any:
    xmin, xmax, ymin, ymax = area.GetEnvelope()
    bounds = (
        max(-180.0, xmin - _FINEST),
        max(-90.0, ymin - _FINEST),
        min(180.0, xmax + _FINEST),
        ymax + _FINEST,
    )
    return make_geometry([[_ring(*bounds)]])


def _farthest(exact: Any, hull: Any) -> float:
    """Return how far the hull reaches beyond the area, at its vertices."""
    points = ogr.Geometry(ogr.wkbMultiPoint)
    for rings in read_rings(bytes(hull.ExportToWkb())):
        for x, y in rings[0]:
            point = ogr.Geometry(ogr.wkbPoint)
            point.AddPoint_2D(float(x), float(y))
            points.AddGeometry(point)
    reach = max(points.GetGeometryRef(i).Distance(exact) for i in range(points.GetGeometryCount()))
    return float(np.ceil(reach * 10) / 10)


def _write(area: Any, decimals: int) -> Iterator[str]:
    for rings in read_rings(bytes(area.ExportToWkb())):
        texts = [
            f"{_number(x, decimals)} {_number(y, decimals)}" for x, y in np.round(rings[0], decimals).tolist()
        ]
        kept = [text for i, text in enumerate(texts) if i == 0 or text != texts[i - 1]]
        if len(kept) >= 4:
            yield f"POLYGON(({','.join(kept)}))"


def _number(value: float, decimals: int) -> str:
    text = f"{value:.{decimals}f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
