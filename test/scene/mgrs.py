"""Corners of Sentinel-2 tiles from their MGRS names.

Written on purpose without the plugin's own tile grid, so that one can be checked against the other.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

_COLUMNS = ("ABCDEFGH", "JKLMNPQR", "STUVWXYZ")
_ROWS = "ABCDEFGHJKLMNPQRSTUV"
#: Smallest northing of each latitude band, floored to 100 km (metres, false northing included).
_BAND_NORTHING = {
    "C": 1100000, "D": 2000000, "E": 2800000, "F": 3700000, "G": 4600000, "H": 5500000, "J": 6400000,
    "K": 7300000, "L": 8200000, "M": 9100000, "N": 0, "P": 800000, "Q": 1700000, "R": 2600000,
    "S": 3500000, "T": 4400000, "U": 5300000, "V": 6200000, "W": 7000000, "X": 7900000,
}  # fmt: skip
#: Side of a full tile in metres.
TILE_SIDE = 109800


@dataclass(frozen=True)
class TileSquare:
    """A tile's square on the 60 m lattice of its UTM zone.

    Attributes:
        tile: Name without the leading T.
        epsg: 326xx or 327xx.
        ulx: Easting of the upper-left corner, metres.
        uly: Northing of the upper-left corner, metres.
    """

    tile: str
    epsg: int
    ulx: int
    uly: int

    @property
    def bounds(self) -> tuple[int, int, int, int]:
        """Return (xmin, ymin, xmax, ymax) in metres."""
        return self.ulx, self.uly - TILE_SIDE, self.ulx + TILE_SIDE, self.uly


def false_northing(epsg: int) -> int:
    """Return the false northing of a UTM zone: 0 north, 10,000,000 south."""
    return 10_000_000 if epsg // 100 == 327 else 0


def snap_to_lattice(x: float, y: float, epsg: int) -> tuple[int, int]:
    """Move a corner to the nearest node of the zone's 60 m lattice."""
    fn = false_northing(epsg)
    return round(x / 60) * 60, fn + round((y - fn) / 60) * 60


def tile_square(name: str) -> TileSquare:
    """Return the true square of a tile.

    W corner = floor(E0/60)*60, N corner = FN + ceil((N0 + 100000 - FN)/60)*60, with E0, N0 the
    south-west corner of the MGRS 100 km square.

    Args:
        name: "31TFM" or "T31TFM".

    Raises:
        ValueError: The name is no MGRS 100 km square.
    """
    tile = name[1:] if len(name) == 6 and name[0] == "T" else name
    zone, band, column, row = int(tile[:2]), tile[2], tile[3], tile[4]
    columns = _COLUMNS[(zone - 1) % 3]
    if not 1 <= zone <= 60 or band not in _BAND_NORTHING or column not in columns or row not in _ROWS:
        raise ValueError(f"{name!r} is no MGRS tile")
    east = (columns.index(column) + 1) * 100_000
    north = (_ROWS.index(row) - (0 if zone % 2 else 5)) % 20 * 100_000
    while north < _BAND_NORTHING[band]:
        north += 2_000_000
    south = band < "N"
    fn = 10_000_000 if south else 0
    return TileSquare(
        tile=tile,
        epsg=(32700 if south else 32600) + zone,
        ulx=east // 60 * 60,
        uly=fn + math.ceil((north + 100_000 - fn) / 60) * 60,
    )


def sub_squares(tiles: tuple[str, ...], size_px: int, overlap: float = 0.25) -> dict[str, tuple[int, int]]:
    """Choose corners for images smaller than their tiles, so that neighbours overlap on the ground.

    The images keep to the true squares and to the 60 m lattice. Images of neighbours share about
    `overlap` of their side, and their corners differ by an odd multiple of 60 m, so that windows
    counted from one corner never fit the other.

    Args:
        tiles: Names of one zone, or of both sides of a zone seam.
        size_px: Side in pixels of 10 m.
        overlap: Share of the side in common along the axis in which two tiles are neighbours.

    Returns:
        Tile -> (ulx, uly) in metres of the tile's own zone.
    """
    from .projection import transform_points

    squares = [tile_square(t) for t in tiles]
    side = size_px * 10
    if side >= TILE_SIDE:
        return {s.tile: (s.ulx, s.uly) for s in squares}
    first = squares[0]
    boxes = []
    for s in squares:
        xmin, ymin, xmax, ymax = s.bounds
        if s.epsg != first.epsg:
            xs = (xmin, xmax, xmin, xmax)
            ys = (ymin, ymin, ymax, ymax)
            px, py = transform_points(xs, ys, s.epsg, first.epsg)
            # the inner box of the four corners: a point inside it lies inside the tile
            xmin, xmax = sorted(px)[1], sorted(px)[2]
            ymin, ymax = sorted(py)[1], sorted(py)[2]
        boxes.append((xmin, ymin, xmax, ymax))
    meet = (
        max(b[0] for b in boxes),
        max(b[1] for b in boxes),
        min(b[2] for b in boxes),
        min(b[3] for b in boxes),
    )
    if meet[0] >= meet[2] or meet[1] >= meet[3]:
        raise ValueError(f"the tiles {tiles} have no ground in common")
    cx, cy = (meet[0] + meet[2]) / 2, (meet[1] + meet[3]) / 2
    corners: dict[str, tuple[int, int]] = {}
    for number, (s, box) in enumerate(zip(squares, boxes)):
        bx, by = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        step = side * (1 - overlap) / 2
        ox = step * _direction(bx - cx)
        oy = step * _direction(by - cy)
        x, y = cx + ox, cy + oy
        if s.epsg != first.epsg:
            (x,), (y,) = transform_points((x,), (y,), first.epsg, s.epsg)
        ulx, uly = snap_to_lattice(x - side / 2, y + side / 2, s.epsg)
        if number % 2 and s.epsg == first.epsg:  # odd multiple of 60 m against the first tile
            ulx0, uly0 = corners[first.tile]
            ulx += 0 if (ulx - ulx0) // 60 % 2 else 60
            uly += 0 if (uly - uly0) // 60 % 2 else 60
        xmin, ymin, xmax, ymax = s.bounds
        ulx = min(max(ulx, xmin), xmax - side)
        uly = min(max(uly, ymin + side), ymax)
        corners[s.tile] = (ulx, uly)
    return corners


def _direction(offset: float) -> int:
    """Tell on which side of the common ground a tile lies; 0 when it is centred on it."""
    return 0 if abs(offset) < 20_000 else int(math.copysign(1, offset))
