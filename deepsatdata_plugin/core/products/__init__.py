"""The way of a product: find, identify, check, open. Names, metadata, rasters and cloud masks on disk.

QGIS asks this room while it starts: modules that bring GDAL and numpy load when a name is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .acquisitions import Acquisition, acquisition_of, acquisitions_of, group_acquisitions, rank
    from .blocks import BlockReader
    from .check import check_file, check_raster, verify_checksums
    from .find import find_problems, find_products, require_bands, require_one_level, require_products
    from .formats import format_of
    from .inventory import InventoryRow, inventory_of
    from .model import Product, RasterFile, RasterInfo
    from .sensor import MSI, Sensor
    from .tile_grids import product_grids

__all__ = [
    "MSI",
    "Acquisition",
    "BlockReader",
    "InventoryRow",
    "Product",
    "RasterFile",
    "RasterInfo",
    "Sensor",
    "acquisition_of",
    "acquisitions_of",
    "check_file",
    "check_raster",
    "find_problems",
    "find_products",
    "format_of",
    "group_acquisitions",
    "inventory_of",
    "product_grids",
    "rank",
    "require_bands",
    "require_one_level",
    "require_products",
    "verify_checksums",
]

_, __getattr__ = hand_out(
    __name__,
    {
        "acquisitions": ["Acquisition", "acquisition_of", "acquisitions_of", "group_acquisitions", "rank"],
        "blocks": ["BlockReader"],
        "check": ["check_file", "check_raster", "verify_checksums"],
        "find": ["find_problems", "find_products", "require_bands", "require_one_level", "require_products"],
        "formats": ["format_of"],
        "inventory": ["InventoryRow", "inventory_of"],
        "model": ["Product", "RasterFile", "RasterInfo"],
        "sensor": ["MSI", "Sensor"],
        "tile_grids": ["product_grids"],
    },
)
