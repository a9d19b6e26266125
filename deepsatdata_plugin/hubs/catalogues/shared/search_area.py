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
from osgeo import gdal, ogr

from ....core.errors import InputError
from ....core.feedback import Feedback
from ....core.geo import (
    count_vertices,
    is_valid,
    make_geometry,
    memory_vectors,
    polygons_only,
    read_rings,
    rectangle,
    rectangle_ring,
    valid_polygons,
)
from ....core.words import told

#: Coarsest simplification in degrees (about 22 km).
MAX_TOLERANCE = 0.2
#: So many degrees wider (some 100 m) are not worth a word.
MENTIONED = 0.001
#: Of latitude, and of longitude at the equator; nowhere more.
_KM_A_DEGREE = 111.3
#: An area that is still too complicated is replaced by its convex hull or box, up to this many square degrees
#: (France has about 60).
MAX_HULL = 400.0
_FINEST = 1e-4

#: Decimals added at most where rounding would let an outline cross itself.
_MORE_DECIMALS = 6
#: Parts with more vertices are covered by this many cells along their longer side.
_DETAILED, _CELLS = 1000, 100
#: Where there are more parts, they are covered together.
_MANY_PARTS = 500


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
        """Return a sentence for the log, "" when the area is exact, or wider by less than anybody minds."""
        if self.tolerance <= MENTIONED:
            return ""
        return told(
            "The area is too detailed for this hub: it is asked for a plainer one, up to "
            "{km:.2g} km wider; what lies outside the area is left out afterwards.",
            km=self.tolerance * _KM_A_DEGREE,
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
    written = _fitting(exact, 6, fits)
    if written is not None:
        return SearchArea(written)
    plain, coarseness = _plain(exact)
    tolerance = _FINEST
    while tolerance + coarseness <= MAX_TOLERANCE:
        wide = _widened(plain, tolerance)
        written = _fitting(wide, decimals, fits)
        if written is not None:
            return SearchArea(written, tolerance + coarseness)
        tolerance *= 2
    for hull in (_widened(polygons_only(exact.ConvexHull()), _FINEST), _box_around(exact)):
        written = _fitting(hull, decimals, fits) if hull.Area() <= MAX_HULL else None
        if written is not None:
            return SearchArea(written, max(MAX_TOLERANCE, _farthest(plain, hull)))
    raise InputError(
        told(
            "the area has {count_vertices:,} vertices in {getgeometrycount:,} parts; the hub "
            "takes {limit}, and simplifying by up to {km:.2g} km is not enough.",
            count_vertices=count_vertices(area),
            getgeometrycount=area.GetGeometryCount(),
            limit=limit,
            km=MAX_TOLERANCE * _KM_A_DEGREE,
        ),
        subject="AOI",
        remedy="Search region by region, or give tiles instead of an area.",
    )


def asked_area(area: Any, vertices: int, parts: int, feedback: Feedback) -> SearchArea:
    """Make an area of so many vertices in so many parts, and tell when it is wider than the asked one.

    Raises:
        InputError: Nothing reasonable fits.
    """
    made = search_area(
        area,
        at_most(vertices, parts),
        told("{vertices} vertices in {parts} parts", vertices=vertices, parts=parts),
    )
    if made.said():
        feedback.info(made.said())
    return made


def at_most(vertices: int, parts: int) -> Callable[[tuple[str, ...]], bool]:
    """Return a test for `search_area`: so many vertices in so many polygons."""
    return lambda polygons: (
        len(polygons) <= parts and sum(text.count(",") + 1 for text in polygons) <= vertices
    )


def _without_holes(area: Any) -> Any:
    shells = make_geometry([[rings[0]] for rings in read_rings(bytes(area.ExportToWkb()))])
    return polygons_only(shells.UnionCascaded()) if shells.GetGeometryCount() > 1 else shells


def _plain(area: Any) -> tuple[Any, float]:
    """Return an outline around the area with few vertices, and how far it reaches beyond, in degrees.

    Simplification of a ring takes time with the square of its vertices where it is spiky (a million of them
    would take hours), and buffers of thousands of parts take minutes: such are first covered by grid cells.
    """
    polygons = read_rings(bytes(area.ExportToWkb()))
    groups = [[rings] for rings in polygons]
    if len(polygons) > _MANY_PARTS:
        sides = [[rings for rings in polygons if (rings[0][0, 0] < 0) == west] for west in (True, False)]
        xmin, xmax, _, _ = area.GetEnvelope()
        groups = [side for side in sides if side] if xmax - xmin > 180 else [polygons]
    parts, coarseness = [], 0.0
    for group in groups:
        part = make_geometry(group)
        if len(group) > 1 or len(group[0][0]) > _DETAILED:
            part, cell = _cells(part)
            coarseness = max(coarseness, 3 * cell)
        parts += read_rings(bytes(part.ExportToWkb()))
    return (_without_holes(make_geometry(parts)), coarseness) if coarseness else (area, 0.0)


def _cells(part: Any) -> tuple[Any, float]:
    """Return the grid cells that polygons touch, and those beside them, as polygons; and the cell size."""
    xmin, xmax, ymin, ymax = part.GetEnvelope()
    cell = max(xmax - xmin, ymax - ymin) / _CELLS
    width, height = (int((high - low) // cell) + 4 for low, high in ((xmin, xmax), (ymin, ymax)))
    raster = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    raster.SetGeoTransform((xmin - 1.5 * cell, cell, 0.0, ymax + 1.5 * cell, 0.0, -cell))
    source = memory_vectors()
    layer = source.CreateLayer("part", geom_type=ogr.wkbMultiPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometryDirectly(part.Clone())
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(raster, [1], layer, burn_values=[1], options=["ALL_TOUCHED=TRUE"])
    touched = raster.ReadAsArray() > 0
    beside = touched.copy()  # cells that the edge only just touches may have been missed
    beside[1:] |= touched[:-1]
    beside[:-1] |= touched[1:]
    wide = beside.copy()
    wide[:, 1:] |= beside[:, :-1]
    wide[:, :-1] |= beside[:, 1:]
    left, top = xmin - 1.5 * cell, ymax + 1.5 * cell
    boxes = []
    for row, column, length in _runs(wide):
        west, north = left + column * cell, top - row * cell
        boxes.append([rectangle_ring((west, north - cell, west + length * cell, north))])
    return _without_holes(make_geometry(boxes)), cell


def _runs(mask: Any) -> Iterator[tuple[int, int, int]]:
    """Yield (row, first column, length) of the runs of True."""
    for row, line in enumerate(mask):
        edges = np.flatnonzero(np.diff(np.concatenate(([0], line.astype(np.int8), [0]))))
        for first, after in edges.reshape(-1, 2).tolist():
            yield row, first, after - first


def _widened(area: Any, tolerance: float) -> Any:
    """Return a simpler outline that holds the area: simplified by less than it was buffered before."""
    # With one segment a quarter circle, corners of the buffer are cut off at 0.7 of the tolerance.
    # Simplification that keeps the topology, since the other lets small parts vanish.
    simple = area.SimplifyPreserveTopology(tolerance * 0.3)
    wide = _without_holes(polygons_only(simple.Buffer(tolerance, 1)))
    simpler = _without_holes(polygons_only(wide.SimplifyPreserveTopology(tolerance * 0.3)))
    world = rectangle((-180.0, -90.0, 180.0, 90.0))
    return polygons_only(valid_polygons(simpler).Intersection(world))


def _box_around(area: Any) -> Any:
    xmin, xmax, ymin, ymax = area.GetEnvelope()
    bounds = (
        max(-180.0, xmin - _FINEST),
        max(-90.0, ymin - _FINEST),
        min(180.0, xmax + _FINEST),
        ymax + _FINEST,
    )
    return rectangle(bounds)


def _farthest(exact: Any, hull: Any) -> float:
    """Return how far the hull's edge reaches beyond the area, within a tenth of a degree."""
    fine = hull.Clone()
    xmin, xmax, ymin, ymax = hull.GetEnvelope()
    fine.Segmentize(max(0.05, (xmax - xmin + ymax - ymin) / 200))
    reach = 0.0
    for rings in read_rings(bytes(fine.ExportToWkb())):
        for x, y in rings[0]:
            point = ogr.Geometry(ogr.wkbPoint)
            point.AddPoint_2D(float(x), float(y))
            reach = max(reach, point.Distance(exact))
    return float(np.ceil(reach * 10) / 10)


def _fitting(area: Any, decimals: int, fits: Callable[[tuple[str, ...]], bool]) -> tuple[str, ...] | None:
    """Return the polygons as text, None when they do not fit.

    Where rounding lets an outline cross itself, which hubs refuse, it is written with more decimals.
    """
    for more in range(_MORE_DECIMALS + 1):
        texts = tuple(_write(area, decimals + more))
        if not fits(texts):
            return None
        if all(is_valid(ogr.CreateGeometryFromWkt(text)) for text in texts):
            return texts
    return None


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
