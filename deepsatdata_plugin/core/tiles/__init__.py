"""The Sentinel-2 tile grid: where tiles lie, which an area needs. Modules load when a name is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .cover import (
        TileCover,
        TileOverlap,
        area_shares,
        cover_area,
        footprint,
        tile_pieces,
        tiles_at,
        tiles_intersecting,
    )
    from .mgrs import TILE_SIZE_M, TileSquare, normalise_tile, parse_tiles, tile_exists, tile_square

__all__ = [
    "TILE_SIZE_M",
    "TileCover",
    "TileOverlap",
    "TileSquare",
    "area_shares",
    "cover_area",
    "footprint",
    "normalise_tile",
    "parse_tiles",
    "tile_exists",
    "tile_pieces",
    "tile_square",
    "tiles_at",
    "tiles_intersecting",
]

_, __getattr__ = hand_out(
    __name__,
    {
        "cover": [
            "TileCover",
            "TileOverlap",
            "area_shares",
            "cover_area",
            "footprint",
            "tile_pieces",
            "tiles_at",
            "tiles_intersecting",
        ],
        "mgrs": ["TILE_SIZE_M", "TileSquare", "normalise_tile", "parse_tiles", "tile_exists", "tile_square"],
    },
)
