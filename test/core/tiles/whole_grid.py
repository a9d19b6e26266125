"""The tiles of the whole world, counted through row by row."""

from __future__ import annotations

from deepsatdata_plugin.core.tiles.mgrs import FIRST_ROW, LAST_ROW, TileSquare, columns_of_row, square_at


def all_tiles() -> list[TileSquare]:
    return [
        square_at(zone, column, row)
        for zone in range(1, 61)
        for row in range(FIRST_ROW, LAST_ROW + 1)
        for column in columns_of_row(zone, row)
    ]
