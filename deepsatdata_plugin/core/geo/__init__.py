"""Places on the ground: coordinate reference systems, grids, polygons, areas, and GDAL's messages.

QGIS asks this room while it starts: its modules, and numpy and GDAL with them, load when a name is used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .area import area_of_interest, equal_area, extent_area, intersect, split_at_antimeridian, unbroken
    from .crs import (
        Transformer,
        densify_and_transform,
        epsg_of,
        is_metric,
        rectangle_ring,
        spatial_reference,
        transform_polygons,
    )
    from .gdal_guard import first_of, gdal_config, gdal_messages, guarded, memory_vectors
    from .grid import Block, Grid
    from .polygon_set import PolygonSet, polygons_from_wkb, polygons_to_wkb
    from .rings import Rings, count_vertices, make_geometry, polygons_only, read_rings
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
    name: module
    for module, names in {
        "area": "area_of_interest equal_area extent_area intersect split_at_antimeridian unbroken",
        "crs": (
            "Transformer densify_and_transform epsg_of is_metric rectangle_ring spatial_reference "
            "transform_polygons"
        ),
        "gdal_guard": "first_of gdal_config gdal_messages guarded memory_vectors",
        "grid": "Block Grid",
        "polygon_set": "PolygonSet polygons_from_wkb polygons_to_wkb",
        "rings": "Rings count_vertices make_geometry polygons_only read_rings",
        "zones": (
            "FALSE_NORTHING_M false_northing is_south is_utm tile_epsg utm_epsg utm_epsgs utm_zone "
            "utm_zones zone_epsg zone_of_epsg"
        ),
    }.items()
    for name in names.split()
}

__all__ = [
    "Block",
    "FALSE_NORTHING_M",
    "Grid",
    "PolygonSet",
    "Rings",
    "Transformer",
    "area_of_interest",
    "count_vertices",
    "densify_and_transform",
    "epsg_of",
    "equal_area",
    "extent_area",
    "false_northing",
    "first_of",
    "gdal_config",
    "gdal_messages",
    "guarded",
    "intersect",
    "is_metric",
    "is_south",
    "is_utm",
    "make_geometry",
    "memory_vectors",
    "polygons_from_wkb",
    "polygons_only",
    "polygons_to_wkb",
    "read_rings",
    "rectangle_ring",
    "spatial_reference",
    "split_at_antimeridian",
    "tile_epsg",
    "transform_polygons",
    "unbroken",
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
