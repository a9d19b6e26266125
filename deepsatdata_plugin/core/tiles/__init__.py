"""The Sentinel-2 tile grid: where tiles lie, which an area needs. Modules load when a name is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .cover import (
        TileOverlap as TileOverlap,
        area_shares as area_shares,
        cover_area as cover_area,
        footprint as footprint,
        tile_pieces as tile_pieces,
    )
    from .mgrs import (
        TILE_SIZE_M as TILE_SIZE_M,
        normalise_tile as normalise_tile,
        parse_tiles as parse_tiles,
        tile_exists as tile_exists,
        tile_square as tile_square,
        tile_with_corner as tile_with_corner,
    )

__all__, __getattr__ = hand_out(
    __name__,
    {
        "cover": ["TileOverlap", "area_shares", "cover_area", "footprint", "tile_pieces"],
        "mgrs": [
            "TILE_SIZE_M",
            "normalise_tile",
            "parse_tiles",
            "tile_exists",
            "tile_square",
            "tile_with_corner",
        ],
    },
)
