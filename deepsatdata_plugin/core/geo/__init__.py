"""Places on the ground: coordinate reference systems, grids, polygons, areas, and GDAL's messages.

QGIS asks this room while it starts: its modules, and numpy and GDAL with them, load when a name is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .antimeridian import (
        read_crossings as read_crossings,
        split_at_antimeridian as split_at_antimeridian,
        unbroken as unbroken,
        within_180 as within_180,
    )
    from .area import (
        area_of_interest as area_of_interest,
        equal_area as equal_area,
        extent_area as extent_area,
        intersect as intersect,
    )
    from .crs import (
        Transformer as Transformer,
        epsg_of as epsg_of,
        is_metric as is_metric,
        spatial_reference as spatial_reference,
        turn_of as turn_of,
    )
    from .densify import (
        PLANE as PLANE,
        densify_and_transform as densify_and_transform,
        follow_ring as follow_ring,
        transform_polygons as transform_polygons,
    )
    from .gdal_guard import (
        first_of as first_of,
        gdal_config as gdal_config,
        gdal_messages as gdal_messages,
        guarded as guarded,
        memory_vectors as memory_vectors,
    )
    from .grid import Block as Block, Grid as Grid
    from .near import (
        area_near as area_near,
        area_touches as area_touches,
        clip as clip,
        near_zone as near_zone,
    )
    from .operation import Operation as Operation, operation_between as operation_between
    from .overlaps import (
        SMALLEST_OVERLAP_M2 as SMALLEST_OVERLAP_M2,
        areal_overlap as areal_overlap,
        overlapping_pairs as overlapping_pairs,
    )
    from .polygon_set import (
        PolygonSet as PolygonSet,
        polygons_from_wkb as polygons_from_wkb,
        polygons_to_wkb as polygons_to_wkb,
    )
    from .polygons import (
        Rings as Rings,
        count_vertices as count_vertices,
        is_valid as is_valid,
        make_geometry as make_geometry,
        polygons_only as polygons_only,
        read_rings as read_rings,
        rectangle as rectangle,
        rectangle_ring as rectangle_ring,
        repaired as repaired,
        valid_polygons as valid_polygons,
    )
    from .wkb import rings_of_wkb as rings_of_wkb, square_wkb as square_wkb
    from .zones import (
        false_northing as false_northing,
        is_south as is_south,
        is_utm as is_utm,
        tile_epsg as tile_epsg,
        utm_epsg as utm_epsg,
        utm_zone as utm_zone,
        utm_zones as utm_zones,
        zone_epsg as zone_epsg,
        zone_of_epsg as zone_of_epsg,
    )

__all__, __getattr__ = hand_out(
    __name__,
    {
        "antimeridian": ["read_crossings", "split_at_antimeridian", "unbroken", "within_180"],
        "area": ["area_of_interest", "equal_area", "extent_area", "intersect"],
        "crs": ["Transformer", "epsg_of", "is_metric", "spatial_reference", "turn_of"],
        "densify": ["PLANE", "densify_and_transform", "follow_ring", "transform_polygons"],
        "gdal_guard": ["first_of", "gdal_config", "gdal_messages", "guarded", "memory_vectors"],
        "grid": ["Block", "Grid"],
        "near": ["area_near", "area_touches", "clip", "near_zone"],
        "operation": ["Operation", "operation_between"],
        "overlaps": ["SMALLEST_OVERLAP_M2", "areal_overlap", "overlapping_pairs"],
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
        "wkb": ["rings_of_wkb", "square_wkb"],
        "zones": [
            "false_northing",
            "is_south",
            "is_utm",
            "tile_epsg",
            "utm_epsg",
            "utm_zone",
            "utm_zones",
            "zone_epsg",
            "zone_of_epsg",
        ],
    },
)
