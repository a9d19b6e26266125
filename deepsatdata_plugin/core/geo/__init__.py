"""Places on the ground: coordinate reference systems, grids, polygons, areas, and GDAL's messages.

QGIS asks this room while it starts: its modules, and numpy and GDAL with them, load when a name is used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .grid import Block, Grid
    from .zones import (
        FALSE_NORTHING_M,
        false_northing,
        is_south,
        is_utm,
        tile_epsg,
        utm_epsg,
        utm_epsgs,
        utm_zone,
        utm_zones,
        zone_epsg,
        zone_of_epsg,
    )

_HOME = {
    "Block": "grid",
    "Grid": "grid",
    "FALSE_NORTHING_M": "zones",
    "false_northing": "zones",
    "is_south": "zones",
    "is_utm": "zones",
    "tile_epsg": "zones",
    "utm_epsg": "zones",
    "utm_epsgs": "zones",
    "utm_zone": "zones",
    "utm_zones": "zones",
    "zone_epsg": "zones",
    "zone_of_epsg": "zones",
}

__all__ = [
    "Block",
    "Grid",
    "FALSE_NORTHING_M",
    "false_northing",
    "is_south",
    "is_utm",
    "tile_epsg",
    "utm_epsg",
    "utm_epsgs",
    "utm_zone",
    "utm_zones",
    "zone_epsg",
    "zone_of_epsg",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
