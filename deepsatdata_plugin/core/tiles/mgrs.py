"""The Sentinel-2 tile grid, computed from its formula.

A tile is named after a 100 km square of the Military Grid Reference System (MGRS): UTM zone, latitude
band, column letter, row letter ("31TFM"). Nothing is looked up: the letters give the square, the
square gives the tile. Which squares of a zone are tiles follows from three facts that hold for the
whole of ESA's grid (56,686 tiles, list S2A_OPER_GIP_TILPAR_MPC__20151209T095117):

* A square belongs to a zone when it touches the zone.
* Where two zones meet, the western zone keeps every square that touches it; the eastern one leaves out
  squares whose part of the zone is covered by its neighbour already. At an ordinary seam that is the
  column whose centre lies beyond the seam. Counting starts at the antimeridian: zone 1 keeps squares
  that reach west over it, zone 60 leaves them out.
* In band V zone 32 reaches west to 3 E (Norway), in band X zones 31, 33, 35 and 37 share the ground
  of 32, 34 and 36 (Svalbard). The same two rules, applied to these wider zones, give the exceptions.

Rows are counted from the equator: row 0 is 0..100 km north, row -1 is 0..100 km south. A column's
number is the hundred-kilometre digit of its western edge (1..8); 500 km is the central meridian.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from ..errors import InputError
from ..geo import false_northing, zone_epsg, zone_of_epsg
from ..words import any_of, told

TILE_SIZE_M = 109_800
"""Side of a tile in metres: 10980 pixels of 10 m; neighbours in a zone overlap by about 9.8 km."""

LATTICE_M = 60
"""Corners of all tiles of a zone and hemisphere lie on this lattice (south: from 10,000,000 m)."""

BANDS = "CDEFGHJKLMNPQRSTUVWX"
FIRST_ROW, LAST_ROW = -93, 93  # the list ends there: row 93 touches 84 N, the rule's last band edge

_SQUARE_M = 100_000
_COLUMN_LETTERS = ("ABCDEFGH", "JKLMNPQR", "STUVWXYZ")  # by (zone - 1) mod 3, columns 1..8
_ROW_LETTERS = "ABCDEFGHJKLMNPQRSTUV"

# First row of the bands N P Q R S T U V W X; the southern bands M L K ... mirror them.
# A square lies in the band of its centre.
_BAND_ROWS = (0, 9, 18, 27, 35, 44, 53, 62, 71, 80)

# Half width of a zone, from the central meridian to 3 degrees beside it, falls from 334.0 km at the
# equator to 36.5 km in row 93. Rows at whose equatorward side it falls below 300, 200, 100 km:
_TOUCHED_UNTIL = (29, 60, 81)
# ... and below 250, 150, 50 km, where the outer column's centre is no longer inside the zone:
_CENTRED_UNTIL = (47, 71, 91)

# Columns that differ from the regular rule: zone -> (first row, last row, first column, last column).
# An empty span (1, 0) means that the zone has no tile in these rows.
_SHARED_33_35 = ((79, 80, 3, 7), (81, 85, 3, 6), (86, 90, 4, 6), (91, 93, 4, 5))
_NORTHERN_EXCEPTIONS: dict[int, tuple[tuple[int, int, int, int], ...]] = {
    # 31V ends at 3 E (rows that reach into U or W do not); 31X reaches to 9 E.
    31: ((63, 69, 3, 5), (79, 80, 4, 7), (81, 90, 4, 6)),
    # 32V begins at 3 E; 32X does not exist.
    32: ((63, 70, 2, 6), (79, 79, 5, 6), (80, 93, 1, 0)),
    # 33X is 9..21 E, 35X is 21..33 E.
    33: _SHARED_33_35,
    34: ((79, 79, 5, 6), (80, 93, 1, 0)),
    35: _SHARED_33_35,
    36: ((79, 79, 5, 6), (80, 93, 1, 0)),
    # 37X begins at 33 E.
    37: ((79, 80, 3, 6), (81, 85, 3, 5), (86, 90, 4, 5), (91, 93, 4, 5)),
}


@dataclass(frozen=True, order=True)
class TileSquare:
    """The ground of a tile: a square in its own UTM zone.

    Attributes:
        tile: MGRS tile without the leading T ("31TFM").
        epsg: 326xx (north) or 327xx (south).
        ulx: Easting of the upper-left corner in metres.
        uly: Northing of the upper-left corner in metres (south: with the false northing).
        size_m: Side in metres.
    """

    tile: str
    epsg: int
    ulx: int
    uly: int
    size_m: int = TILE_SIZE_M

    @property
    def zone(self) -> int:
        """Return the UTM zone, 1..60."""
        return zone_of_epsg(self.epsg)

    @property
    def bounds(self) -> tuple[int, int, int, int]:
        """Return (xmin, ymin, xmax, ymax) in metres of the tile's own zone."""
        return self.ulx, self.uly - self.size_m, self.ulx + self.size_m, self.uly

    @property
    def northing_offset(self) -> int:
        """Return the false northing to take off so that northings count from the equator."""
        return false_northing(self.epsg)


def columns_of_row(zone: int, row: int) -> range:
    """Return the columns of the tiles of one row of a zone.

    Args:
        zone: UTM zone, 1..60.
        row: Row counted from the equator, `FIRST_ROW`..`LAST_ROW`.

    Returns:
        Columns from west to east; empty when the zone has no tile in this row.
    """
    if not FIRST_ROW <= row <= LAST_ROW:
        return range(0)
    for first_row, last_row, first, last in _NORTHERN_EXCEPTIONS.get(zone, ()):
        if first_row <= row <= last_row:
            return range(first, last + 1)
    distance = row if row >= 0 else -row - 1  # rows between this row and the equator
    touched = bisect_right(_TOUCHED_UNTIL, distance)
    centred = bisect_right(_CENTRED_UNTIL, distance)
    first = (1 + touched) if zone == 1 else (2 + centred)
    last = (7 - centred) if zone == 60 else (8 - touched)
    return range(first, last + 1)


def band_of_row(row: int) -> str:
    """Return the latitude band letter of a row of squares (that of the squares' centres)."""
    if row >= 0:
        return BANDS[9 + bisect_right(_BAND_ROWS, row)]
    return BANDS[10 - bisect_right(_BAND_ROWS, -row - 1)]


def square_at(zone: int, column: int, row: int) -> TileSquare:
    """Return the tile of a zone's square; the caller knows that it exists (`columns_of_row`).

    The corner is moved outwards to the 60 m lattice: floor for the easting, ceiling for the northing.
    """
    letters = _COLUMN_LETTERS[(zone - 1) % 3][column - 1] + _row_letter(zone, row)
    epsg = zone_epsg(zone, south=row < 0)
    return TileSquare(
        tile=f"{zone:02d}{band_of_row(row)}{letters}",
        epsg=epsg,
        ulx=column * _SQUARE_M // LATTICE_M * LATTICE_M,
        uly=false_northing(epsg) - (-(row + 1) * _SQUARE_M // LATTICE_M * LATTICE_M),
    )


def _row_letter(zone: int, row: int) -> str:
    return _ROW_LETTERS[(row + (5 if zone % 2 == 0 else 0)) % 20]


def _parse(name: str) -> tuple[int, int, int] | None:
    """Return (zone, column, row) of a five-character tile name, None when no such tile exists."""
    if len(name) != 5 or not (name.isascii() and name[:2].isdigit()):
        return None
    zone, band = int(name[:2]), name[2]
    if not 1 <= zone <= 60 or band not in BANDS:
        return None
    column = _COLUMN_LETTERS[(zone - 1) % 3].find(name[3]) + 1
    if column == 0 or name[4] not in _ROW_LETTERS:
        return None
    for row in rows_of_band(band):
        if _row_letter(zone, row) == name[4]:
            return (zone, column, row) if column in columns_of_row(zone, row) else None
    return None


def rows_of_band(band: str) -> range:
    """Return the rows of squares that carry a band letter, from south to north."""
    index = BANDS.index(band)
    order = index - 10 if index >= 10 else 9 - index
    low = _BAND_ROWS[order]
    high = _BAND_ROWS[order + 1] if order < 9 else LAST_ROW + 1
    if index >= 10:
        return range(low, high)
    return range(max(-high, FIRST_ROW), -low)


def normalise_tile(text: str) -> str:
    """Return a tile name as people write it ("t31tfm ", "T1CCV") in its canonical form ("31TFM").

    Only the spelling is unified; `tile_square` tells whether the tile exists.
    """
    name = text.strip().upper()
    if name.startswith("T"):
        name = name[1:]
    if len(name) == 4 and name[:1].isdigit() and not name[1:2].isdigit():
        name = "0" + name
    return name


def tile_exists(text: str) -> bool:
    """Tell whether a name is that of a Sentinel-2 tile."""
    return _parse(normalise_tile(text)) is not None


def tile_square(text: str) -> TileSquare:
    """Return the square of a tile.

    Args:
        text: Tile name, with or without the leading T, in any case ("T31TFM", "31tfm").

    Raises:
        InputError: No such tile; the message says which letter is wrong and names similar tiles.
    """
    found = _parse(normalise_tile(text))
    if found is None:
        raise _no_such_tile(text)
    return square_at(*found)


def tile_with_corner(epsg: int, ulx: float, uly: float) -> str:
    """Return the tile that has this upper-left corner; no two tiles of a zone and hemisphere share one.

    Args:
        epsg: 326xx (north) or 327xx (south).
        ulx: Easting in metres.
        uly: Northing in metres.

    Returns:
        "31TFM", or "" when it is the corner of none.
    """
    column = int((ulx + LATTICE_M - 1) // _SQUARE_M)
    row = int((uly - false_northing(epsg)) // _SQUARE_M) - 1
    zone = zone_of_epsg(epsg)
    if column not in columns_of_row(zone, row):
        return ""
    square = square_at(zone, column, row)
    return square.tile if (square.epsg, square.ulx, square.uly) == (epsg, ulx, uly) else ""


def _no_such_tile(text: str) -> InputError:
    similar = similar_tiles(text)
    remedy = (
        told("Did you mean {similar}?", similar=any_of(similar)) if similar else "A tile is named like 31TFM."
    )
    return InputError(_what_is_wrong(normalise_tile(text)), subject=text.strip(), remedy=remedy)


def _what_is_wrong(name: str) -> str:
    if len(name) != 5 or not (name.isascii() and name[:2].isdigit() and name[2:].isalpha()):
        return "This is no tile name: two digits and three letters are expected."
    zone = int(name[:2])
    if not 1 <= zone <= 60:
        return "No such tile: UTM zones are numbered 01 to 60."
    if name[2] not in BANDS:
        return "No such tile: latitude bands are C to X without I and O."
    columns = _COLUMN_LETTERS[(zone - 1) % 3]
    if name[3] not in columns:
        return told(
            "No such tile: columns of zone {zone:02d} are {columns} to {columns_2} without I and O.",
            zone=zone,
            columns=columns[0],
            columns_2=columns[-1],
        )
    if name[4] not in _ROW_LETTERS:
        return "No such tile: rows are A to V without I and O."
    rows = [_row_letter(zone, row) for row in rows_of_band(name[2]) if columns_of_row(zone, row)]
    if not rows:
        return told("No such tile: band {name} does not exist in zone {zone:02d}.", name=name[2], zone=zone)
    if name[4] not in rows:
        return told(
            "No such tile: rows of {name} are {rows} to {rows_2} (after V comes A).",
            name=name[:3],
            rows=rows[0],
            rows_2=rows[-1],
        )
    return told(
        "No such tile: column {name} of {name_2} has no tile in row {name_3}.",
        name=name[3],
        name_2=name[:3],
        name_3=name[4],
    )


def similar_tiles(text: str, limit: int = 4) -> list[str]:
    """Return existing tiles whose names differ in one character, best guesses first.

    Look-alikes (O for Q, I for J ...) come first, then wrong rows, columns, bands, zones; two letters
    in the wrong order count as one mistake.
    """
    name = normalise_tile(text)
    guesses = [name.replace("O", "Q").replace("I", "J"), name[:2].replace("O", "0") + name[2:]]
    if len(name) >= 5:
        guesses.append(name[:5])
        guesses += [name[:3] + name[4] + name[3], name[:2] + name[3] + name[2] + name[4:]]
        for place in (4, 3, 2):
            nearby = sorted(_ROW_LETTERS + "WXYZ", key=lambda x: (abs(ord(x) - ord(name[place])), x))
            guesses += [name[:place] + letter + name[place + 1 :] for letter in nearby]
        if name[:2].isascii() and name[:2].isdigit():
            near_zones = sorted(range(1, 61), key=lambda zone: (abs(zone - int(name[:2])), zone))
            guesses += [f"{zone:02d}{name[2:]}" for zone in near_zones]
    found = [guess for guess in dict.fromkeys(guesses) if _parse(guess) is not None]
    return found[:limit]


def parse_tiles(text: str) -> tuple[TileSquare, ...]:
    """Read a list of tiles as users type it: separated by commas, semicolons or blanks.

    Returns:
        The tiles in the order given, without repetitions.

    Raises:
        InputError: A name is no tile; all wrong names are in the message.
    """
    squares: dict[str, TileSquare] = {}
    wrong: list[str] = []
    for word in text.replace(",", " ").replace(";", " ").split():
        if tile_exists(word):
            square = tile_square(word)
            squares.setdefault(square.tile, square)
        else:
            wrong.append(str(_no_such_tile(word)))
    if wrong:
        raise InputError(" ".join(wrong))
    return tuple(squares.values())
