"""Which tiles an area needs: overlaps on the true squares, and the fewest tiles that cover it.

The area is cut by each tile's square in the tile's own UTM zone, never by a four-corner outline in
degrees, which misses the square by 200 m and more. Candidates come from arithmetic (zone, row,
column), not from a scan of the grid.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import InputError
from ..feedback import Feedback, Part, Silent, raise_if_cancelled
from ..geo import (
    PLANE,
    Rings,
    Transformer,
    clip,
    densify_and_transform,
    equal_area,
    follow_ring,
    make_geometry,
    near_zone,
    read_rings,
    rectangle_ring,
    split_at_antimeridian,
    unbroken,
    valid_polygons,
    zone_epsg,
)
from ..words import told
from .mgrs import FIRST_ROW, LAST_ROW, TILE_SIZE_M, TileSquare, columns_of_row, square_at
from .setcover import smallest_cover, union_of

_SQUARE_M = 100_000
_ERROR_M = 0.5  # largest distance between an edge and its image in another CRS
_EDGE_M = 5_000.0  # edges straight in UTM leave their image in degrees by less than 0.5 m x tan(latitude)
_GAPLESS_SOUTH, _GAPLESS_NORTH = -83.5, 84.0
_OVERHANG_M = TILE_SIZE_M - _SQUARE_M + 60  # a tile reaches this far beyond its square at most


@dataclass(frozen=True)
class TileOverlap:
    """A tile and its share of the area.

    Attributes:
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

    The cover is searched on ground areas, where strips that tile edges leave beside ground that is covered
    count as covered up to a width of 10 m. No part of the area is left out because it is small.

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
        outline = _outline(square)
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
            told(
                "None of {dropped} tiles reaches an overlap of {min_overlap:g} %.",
                dropped=dropped,
                min_overlap=100 * min_overlap,
            ),
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


def footprint(square: TileSquare, edge_m: float = 2_000.0) -> Any:
    """Return a tile's true outline in degrees as a multipolygon, cut at the antimeridian.

    Args:
        square: The tile.
        edge_m: Longest edge between vertices; 2 km keeps chords within 0.1 m x tan(latitude).
    """
    steps = int(np.ceil(square.size_m / edge_m))
    along = np.linspace(0.0, 1.0, steps + 1)[:-1, None]
    corners = rectangle_ring(square.bounds)
    ring = np.vstack([a + (b - a) * along for a, b in zip(corners[:-1], corners[1:])])
    ring = np.vstack((ring, ring[:1])) - (0.0, square.northing_offset)
    lonlat = Transformer(zone_epsg(square.zone), 4326).points(ring)
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
        near = near_zone(area, zone)
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
            inside = clip(piece, (xmin, ymin - square.northing_offset, xmax, ymax - square.northing_offset))
            if inside is not None:
                yield square, inside
        return
    if len(rows) >= len(columns):
        parts = [(half, columns) for half in rows.halves()]
    else:
        parts = [(rows, half) for half in columns.halves()]
    for part_rows, part_columns in parts:
        inside = clip(
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


def _to_utm(area: Any, zone: int) -> Any:
    return valid_polygons(densify_and_transform(area, 4326, zone_epsg(zone), _ERROR_M))


def _ground(piece: Any, zone: int) -> Any:
    """Move a part from a UTM zone to the plane of true areas."""
    degrees = densify_and_transform(piece, zone_epsg(zone), 4326, _ERROR_M)
    polygons = [
        polygon
        for rings in read_rings(bytes(degrees.ExportToWkb()))
        for polygon in read_rings(bytes(split_at_antimeridian(_unbroken(rings)).ExportToWkb()))
    ]
    return valid_polygons(make_geometry([[_equal_area(ring) for ring in rings] for rings in polygons]))


def _unbroken(rings: Rings) -> Rings:
    return [np.column_stack((unbroken(ring[:, 0]), ring[:, 1])) for ring in rings]


def _outline(square: TileSquare) -> Any:
    """Return a tile's ground on the plane of true areas; its edges are cut finely enough already."""
    polygons = read_rings(bytes(footprint(square, _EDGE_M).ExportToWkb()))
    return valid_polygons(make_geometry([[equal_area(ring) for ring in rings] for rings in polygons]))


def _on_equal_area(area: Any) -> Any:
    polygons = read_rings(bytes(area.ExportToWkb()))
    return valid_polygons(make_geometry([[_equal_area(ring) for ring in rings] for rings in polygons]))


def _equal_area(ring: np.ndarray) -> np.ndarray:
    return follow_ring(ring, equal_area, PLANE, _ERROR_M)
