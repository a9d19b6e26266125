"""Which tiles an area needs: overlaps on the true squares, and the fewest tiles that cover it.

The area is cut by each tile's square in the tile's own UTM zone, never by a four-corner outline in
degrees, which misses the square by 200 m and more. Candidates come from arithmetic (zone, row,
column), not from a scan of the grid.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from osgeo import ogr, osr

from ..errors import InputError
from ..feedback import Feedback, Part, Silent, raise_if_cancelled
from ..geo import (
    equal_area,
    gdal_messages,
    make_geometry,
    polygons_only,
    read_rings,
    spatial_reference,
    split_at_antimeridian,
    unbroken,
    zone_epsg,
)
from .mgrs import FIRST_ROW, LAST_ROW, TILE_SIZE_M, TileSquare, columns_of_row, square_at
from .setcover import smallest_cover, union_of

_SQUARE_M = 100_000
_EDGE_DEGREES = 0.05  # edges straight in degrees leave their image in UTM by less than 0.5 m
_EDGE_M = 5_000.0  # edges straight in UTM leave their image in degrees by less than 0.5 m x tan(latitude)
_GAPLESS_SOUTH, _GAPLESS_NORTH = -83.5, 84.0
_OVERHANG_M = TILE_SIZE_M - _SQUARE_M + 60  # a tile reaches this far beyond its square at most


@dataclass(frozen=True)
class TileOverlap:
    """A tile and its share of the area.

    Attributes:
        square: The tile.
        aoi_overlap: Share of the area's ground inside the tile, 0..1.
        tile_overlap: Share of the tile inside the area, 0..1, in the tile's UTM zone.
        rank: 1 is the most useful tile; the fewest tiles that cover the area come first.
        in_cover: True for those fewest tiles.
    """

    square: TileSquare
    aoi_overlap: float
    tile_overlap: float
    rank: int
    in_cover: bool


@dataclass(frozen=True)
class TileCover:
    """The tiles of an area.

    Attributes:
        tiles: By rank.
        covered: Share of the area's ground that the tiles have together, 0..1.
        proven: True when no smaller cover exists; False when the search was cut short.
    """

    tiles: tuple[TileOverlap, ...]
    covered: float
    proven: bool


def cover_area(area: Any, *, min_overlap: float = 0.0, feedback: Feedback | None = None) -> TileCover:
    """Find the tiles of an area, their overlaps and their rank.

    The cover is searched on ground areas, where strips of the area narrower than about 5 m count as
    covered: outlines that follow a tile's edge differ from it by less.

    Args:
        area: MultiPolygon from `area.area_of_interest`.
        min_overlap: Share 0..1; a tile stays when its aoi_overlap or its tile_overlap reaches it.
        feedback: Progress and cancel.

    Raises:
        InputError: No tile has any part of the area.
    """
    feedback = feedback or Silent()
    total = _on_equal_area(area).Area()
    kept: list[tuple[TileSquare, float, float]] = []
    pieces: list[Any] = []
    outlines: list[Any] = []
    dropped = 0
    for square, piece in tile_pieces(area, Part(feedback, 0, 50)):
        tile_overlap = piece.Area() / TILE_SIZE_M**2
        outline = _on_equal_area(footprint(square, _EDGE_M))
        if tile_overlap > 1.0 - 1e-12:
            tile_overlap, ground = 1.0, outline
        else:
            ground = _ground(piece, square.zone)
        aoi_overlap = min(1.0, ground.Area() / total)
        if max(aoi_overlap, tile_overlap) >= min_overlap:
            kept.append((square, aoi_overlap, tile_overlap))
            pieces.append(ground)
            outlines.append(outline)
        else:
            dropped += 1
    if dropped and not kept:
        raise InputError(
            f"None of {dropped} tiles reaches an overlap of {100 * min_overlap:g} %.",
            remedy="Lower MIN_OVERLAP.",
        )
    if not kept:
        raise InputError("No Sentinel-2 tile lies there: the tile grid ends near 84 N and 84 S.")
    # By use: the order decides between covers of the same size.
    order = sorted(range(len(kept)), key=lambda i: (-round(kept[i][1], 9), kept[i][0].tile))
    kept, pieces = [kept[i] for i in order], [pieces[i] for i in order]
    cover = smallest_cover(pieces, [outlines[i] for i in order], lambda: raise_if_cancelled(feedback))
    members = set(cover.members)
    ranking = sorted(range(len(kept)), key=lambda i: (i not in members, i))
    tiles = tuple(
        TileOverlap(*kept[i], rank=rank, in_cover=i in members) for rank, i in enumerate(ranking, start=1)
    )
    covered = 1.0
    _west, _east, south, north = area.GetEnvelope()
    if dropped or south < _GAPLESS_SOUTH or north > _GAPLESS_NORTH:
        covered = min(1.0, union_of([pieces[i] for i in cover.members]).Area() / total)
    feedback.progress(100)
    return TileCover(tiles, covered, cover.proven)


def area_shares(area: Any, feedback: Feedback | None = None) -> dict[str, float]:
    """Return the share of an area's ground (0..1) inside each tile that has any part of it.

    Args:
        area: MultiPolygon from `area.area_of_interest`.
        feedback: Progress and cancel.
    """
    total = _on_equal_area(area).Area()
    pieces = tile_pieces(area, feedback)
    return {square.tile: min(1.0, _ground(piece, square.zone).Area() / total) for square, piece in pieces}


def tiles_intersecting(area: Any, feedback: Feedback | None = None) -> tuple[TileSquare, ...]:
    """Return the tiles that have a part of an area, sorted by name.

    Args:
        area: Polygon or multipolygon of degrees (x = longitude within -180..180), valid.
        feedback: Cancel.
    """
    return tuple(sorted(square for square, _ in tile_pieces(area, feedback)))


def tiles_at(longitude: float, latitude: float) -> tuple[TileSquare, ...]:
    """Return the tiles that hold a point, sorted by name.

    Args:
        longitude: Degrees, -180..180.
        latitude: Degrees, -90..90.
    """
    half = 1e-7  # a centimetre: points on an edge belong to the tiles on both sides
    x, y = longitude, latitude
    box = [(x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)]
    return tiles_intersecting(split_at_antimeridian([np.array([*box, box[0]])]))


def footprint(square: TileSquare, edge_m: float = 2_000.0) -> Any:
    """Return a tile's true outline in degrees as a multipolygon, cut at the antimeridian.

    Args:
        square: The tile.
        edge_m: Longest edge between vertices; 2 km keeps chords within 0.1 m x tan(latitude).
    """
    xmin, ymin, xmax, ymax = square.bounds
    steps = int(np.ceil(square.size_m / edge_m))
    along = np.linspace(0.0, 1.0, steps + 1)[:-1, None]
    corners = np.array([(xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax), (xmin, ymin)], dtype=float)
    ring = np.vstack([a + (b - a) * along for a, b in zip(corners[:-1], corners[1:])])
    ring = np.vstack((ring, ring[:1])) - (0.0, square.northing_offset)
    lonlat = _transform(ring, _transformation(square.zone, to_degrees=True))
    lonlat[:, 0] = unbroken(lonlat[:, 0])
    return split_at_antimeridian([lonlat])


def tile_pieces(area: Any, feedback: Feedback | None = None) -> Iterator[tuple[TileSquare, Any]]:
    """Yield (tile, the part of the area inside it) by zone.

    Parts are in the northern UTM zone of the tile, with northings counted from the equator.

    Args:
        area: Multipolygon of degrees within -180..180, valid.
        feedback: Cancel.
    """
    feedback = feedback or Silent()
    for zone in range(1, 61):
        raise_if_cancelled(feedback)
        feedback.progress(100 * zone / 60)
        near = _near_zone(area, zone)
        if near is not None:
            rows = _Span(FIRST_ROW, LAST_ROW + 1)
            yield from _cut(_to_utm(near, zone), zone, rows, _Span(1, 9), feedback)


@dataclass(frozen=True)
class _Span:
    """Rows or columns from `start` up to, not including, `stop`."""

    start: int
    stop: int

    def __len__(self) -> int:
        return self.stop - self.start

    def common(self, first: float, last: float) -> _Span:
        return _Span(max(self.start, int(first)), min(self.stop, int(last) + 1))

    def halves(self) -> tuple[_Span, _Span]:
        middle = (self.start + self.stop) // 2
        return _Span(self.start, middle), _Span(middle, self.stop)


def _cut(
    piece: Any, zone: int, rows: _Span, columns: _Span, feedback: Feedback
) -> Iterator[tuple[TileSquare, Any]]:
    """Divide the area among rows and columns by halving, so that each cut is of a small geometry."""
    raise_if_cancelled(feedback)
    west, east, south, north = piece.GetEnvelope()
    rows = rows.common(south // _SQUARE_M, (north + _OVERHANG_M) // _SQUARE_M)
    if rows.stop <= rows.start:
        return
    exist = [columns_of_row(zone, row) for row in range(rows.start, rows.stop)]
    columns = columns.common(min(c.start for c in exist), max(c.stop for c in exist) - 1)
    columns = columns.common((west - _OVERHANG_M) // _SQUARE_M, east // _SQUARE_M)
    if columns.stop <= columns.start:
        return
    if len(rows) == len(columns) == 1:
        row, column = rows.start, columns.start
        if column in columns_of_row(zone, row):
            square = square_at(zone, column, row)
            xmin, ymin, xmax, ymax = square.bounds
            inside = _clip(piece, (xmin, ymin - square.northing_offset, xmax, ymax - square.northing_offset))
            if inside is not None:
                yield square, inside
        return
    if len(rows) >= len(columns):
        parts = [(half, columns) for half in rows.halves()]
    else:
        parts = [(rows, half) for half in columns.halves()]
    for part_rows, part_columns in parts:
        inside = _clip(
            piece,
            (
                part_columns.start * _SQUARE_M - 60,
                part_rows.start * _SQUARE_M - _OVERHANG_M,
                part_columns.stop * _SQUARE_M + _OVERHANG_M,
                part_rows.stop * _SQUARE_M + 60,
            ),
        )
        if inside is not None:
            yield from _cut(inside, zone, part_rows, part_columns, feedback)


def _clip(geometry: Any, bounds: tuple[float, float, float, float]) -> Any:
    """Return the part of a multipolygon inside a box, None when there is none.

    Parts wholly inside or outside, and rectangles, are settled by their boxes alone.
    """
    xmin, ymin, xmax, ymax = bounds
    west, east, south, north = geometry.GetEnvelope()
    if west >= xmin and east <= xmax and south >= ymin and north <= ymax:
        return geometry
    if west >= xmax or east <= xmin or south >= ymax or north <= ymin:
        return None
    if geometry.GetGeometryCount() == 1:
        return _clip_polygon(geometry, (west, south, east, north), bounds)
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    for index in range(geometry.GetGeometryCount()):
        part = geometry.GetGeometryRef(index)
        west, east, south, north = part.GetEnvelope()
        if west >= xmin and east <= xmax and south >= ymin and north <= ymax:
            whole.AddGeometry(part)
        elif west < xmax and east > xmin and south < ymax and north > ymin:
            inside = _clip_polygon(part, (west, south, east, north), bounds)
            for inner in range(inside.GetGeometryCount() if inside is not None else 0):
                whole.AddGeometry(inside.GetGeometryRef(inner))
    return whole if whole.GetGeometryCount() else None


def _clip_polygon(polygon: Any, own: tuple[float, float, float, float], bounds: tuple[float, ...]) -> Any:
    west, south, east, north = own
    xmin, ymin, xmax, ymax = bounds
    if polygon.Area() >= (east - west) * (north - south) * (1.0 - 1e-12):
        return _box((max(west, xmin), max(south, ymin), min(east, xmax), min(north, ymax)))
    inside = polygons_only(polygon.Intersection(_box((xmin, ymin, xmax, ymax))))
    return inside if inside.Area() > 0.0 else None


def _box(bounds: tuple[float, float, float, float]) -> Any:
    xmin, ymin, xmax, ymax = bounds
    corners = [(xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax), (xmin, ymin)]
    return make_geometry([[np.array(corners, dtype=float)]])


def _near_zone(area: Any, zone: int) -> Any:
    """Return the part of the area that tiles of a zone may reach, longitudes around its meridian."""
    meridian = 6.0 * zone - 183.0
    # Tiles reach 4.8 degrees beside the meridian up to 64 N or S (Norway's 6.2), 13.5 beyond (Svalbard).
    narrow, wide = (7.0 if zone in (31, 32) else 5.0), 15.0
    half = [(narrow, -64.0), (narrow, 64.0), (wide, 64.0), (wide, 85.5)]
    east_side = [(wide, -85.5), (wide, -64.0), *half]
    shape = np.array([*east_side, *((-x, y) for x, y in reversed(east_side)), east_side[0]])
    parts = []
    for turn in (-360.0, 0.0, 360.0):
        middle = meridian + turn
        inside = _clip(area, (middle - wide, -85.5, middle + wide, 85.5))
        if inside is None:
            continue
        _west, _east, south, north = inside.GetEnvelope()
        if south >= -64.0 and north <= 64.0:
            inside = _clip(inside, (middle - narrow, -64.0, middle + narrow, 64.0))
        else:
            inside = polygons_only(inside.Intersection(make_geometry([[shape + np.array((middle, 0.0))]])))
        if inside is not None:
            rings_of = read_rings(bytes(inside.ExportToWkb()))
            parts.append([[ring - (turn, 0.0) for ring in rings] for rings in rings_of])
    if not parts:
        return None
    near = make_geometry([rings for part in parts for rings in part])
    return near if len(parts) == 1 else polygons_only(near.UnionCascaded())


def _to_utm(area: Any, zone: int) -> Any:
    area = area.Clone()
    area.Segmentize(_EDGE_DEGREES)
    transformation = _transformation(zone, to_degrees=False)
    polygons = read_rings(bytes(area.ExportToWkb()))
    return _valid(make_geometry([[_transform(ring, transformation) for ring in rings] for rings in polygons]))


def _ground(piece: Any, zone: int) -> Any:
    """Move a part from a UTM zone to the plane of true areas."""
    piece = piece.Clone()
    piece.Segmentize(_EDGE_M)
    transformation = _transformation(zone, to_degrees=True)
    polygons: list[list[np.ndarray]] = []
    for rings in read_rings(bytes(piece.ExportToWkb())):
        degrees = []
        for ring in rings:
            lonlat = _transform(ring, transformation)
            lonlat[:, 0] = unbroken(lonlat[:, 0])
            degrees.append(lonlat)
        polygons += read_rings(bytes(split_at_antimeridian(degrees).ExportToWkb()))
    return _valid(make_geometry([[equal_area(ring) for ring in rings] for rings in polygons]))


def _on_equal_area(area: Any) -> Any:
    area = area.Clone()
    area.Segmentize(_EDGE_DEGREES)
    polygons = [[equal_area(ring) for ring in rings] for rings in read_rings(bytes(area.ExportToWkb()))]
    return _valid(make_geometry(polygons))


def _valid(moved: Any) -> Any:
    """Repair what rounding did to a valid multipolygon that was moved to another plane."""
    with gdal_messages():  # OGR names every place of self-intersection
        valid = moved.IsValid()
    return moved if valid else polygons_only(moved.MakeValid())


def _transform(points: np.ndarray, transformation: Any) -> np.ndarray:
    return np.array(transformation.TransformPoints(points.tolist()))[:, :2]


class _Transformations(threading.local):
    """Transformations between degrees and UTM zones; PROJ's objects belong to one thread."""

    def __init__(self) -> None:
        self.made: dict[tuple[int, bool], Any] = {}


_transformations = _Transformations()


def _transformation(zone: int, *, to_degrees: bool) -> Any:
    made = _transformations.made
    if (zone, to_degrees) not in made:
        utm, degrees = spatial_reference(zone_epsg(zone)), spatial_reference(4326)
        ends = (utm, degrees) if to_degrees else (degrees, utm)
        made[zone, to_degrees] = osr.CoordinateTransformation(*ends)
    return made[zone, to_degrees]
