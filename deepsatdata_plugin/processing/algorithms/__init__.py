"""The algorithms, one module each, in the order of the work."""

from .download_products import DownloadProducts
from .find_tiles import FindTiles
from .inventory_products import InventoryProducts
from .rasterize_parcels import RasterizeParcels
from .search_products import SearchProducts
from .select_products import SelectProducts
from .tile_and_stack import TileAndStack

__all__ = [
    "DownloadProducts",
    "FindTiles",
    "InventoryProducts",
    "RasterizeParcels",
    "SearchProducts",
    "SelectProducts",
    "TileAndStack",
]
