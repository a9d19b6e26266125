"""Places on the ground: coordinate reference systems, grids, polygons, areas, and GDAL's messages.

QGIS asks this room while it starts: its modules, and numpy and GDAL with them, load when a name is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .area import area_of_interest, equal_area, extent_area, intersect, split_at_antimeridian, unbroken
    from .crs import Transformer, epsg_of, is_metric, spatial_reference
    from .densify import GLOBE, PLANE, densify_and_transform, follow_ring, transform_polygons
    from .gdal_guard import first_of, gdal_config, gdal_messages, guarded, memory_vectors
    from .grid import Block, Grid
    from .near import area_near, area_touches, clip, near_zone
    from .operation import Operation, operation_between
    from .polygon_set import PolygonSet, polygons_from_wkb, polygons_to_wkb
    from .polygons import (
        Rings,
        count_vertices,
        is_valid,
        make_geometry,
        polygons_only,
        read_rings,
        rectangle,
        rectangle_ring,
        repaired,
        valid_polygons,
    )
    from .wkb import multipolygon_wkb, rings_of_wkb, square_wkb
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

__all__ = [
    "Block",
    "FALSE_NORTHING_M",
    "GLOBE",
    "Grid",
    "Operation",
    "PLANE",
    "PolygonSet",
    "Rings",
    "Transformer",
    "area_near",
    "area_touches",
    "area_of_interest",
    "clip",
    "count_vertices",
    "densify_and_transform",
    "epsg_of",
    "equal_area",
    "extent_area",
    "false_northing",
    "first_of",
    "follow_ring",
    "gdal_config",
    "gdal_messages",
    "guarded",
    "intersect",
    "is_metric",
    "is_south",
    "is_utm",
    "is_valid",
    "make_geometry",
    "memory_vectors",
    "multipolygon_wkb",
    "near_zone",
    "operation_between",
    "polygons_from_wkb",
    "polygons_only",
    "polygons_to_wkb",
    "read_rings",
    "rectangle",
    "rectangle_ring",
    "repaired",
    "rings_of_wkb",
    "spatial_reference",
    "square_wkb",
    "split_at_antimeridian",
    "tile_epsg",
    "transform_polygons",
    "unbroken",
    "utm_epsg",
    "utm_epsgs",
    "utm_zone",
    "utm_zones",
    "valid_polygons",
    "zone_epsg",
    "zone_of_epsg",
]

_, __getattr__ = hand_out(
    __name__,
    {
        "area": [
            "area_of_interest",
            "equal_area",
            "extent_area",
            "intersect",
            "split_at_antimeridian",
            "unbroken",
        ],
        "crs": ["Transformer", "epsg_of", "is_metric", "spatial_reference"],
        "densify": ["GLOBE", "PLANE", "densify_and_transform", "follow_ring", "transform_polygons"],
        "gdal_guard": ["first_of", "gdal_config", "gdal_messages", "guarded", "memory_vectors"],
        "grid": ["Block", "Grid"],
        "near": ["area_near", "area_touches", "clip", "near_zone"],
        "operation": ["Operation", "operation_between"],
        "polygon_set": ["PolygonSet", "polygons_from_wkb", "polygons_to_wkb"],
        "polygons": [
            "Rings",
            "count_vertices",
            "is_valid",
            "make_geometry",
            "polygons_only",
            "read_rings",
            "rectangle",
            "rectangle_ring",
            "repaired",
            "valid_polygons",
        ],
        "wkb": ["multipolygon_wkb", "rings_of_wkb", "square_wkb"],
        "zones": [
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
        ],
    },
)
