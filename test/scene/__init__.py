"""Scene simulator: valid Sentinel-2 products of a farm landscape of known truth (README.md)."""

from . import faults, projection
from .cog_writer import write_cogs
from .eopf_writer import GENERATIONS, write_eopf
from .farmland import Landscape
from .mgrs import TileSquare, sub_squares, tile_square
from .planning import as_acquisition, make_landscape, plan_products
from .rendering import Renderer, harmonized_dn
from .safe_writer import Written, write_product, zip_product
from .season import SMALL, Season, load_season, small_season, write_season
from .spec import Acquisition, ProductSpec
from .truth import layer_geometry, parcel_geometry, write_parcels

__all__ = [
    "GENERATIONS",
    "SMALL",
    "Acquisition",
    "Landscape",
    "ProductSpec",
    "Renderer",
    "Season",
    "TileSquare",
    "Written",
    "as_acquisition",
    "faults",
    "harmonized_dn",
    "layer_geometry",
    "load_season",
    "make_landscape",
    "parcel_geometry",
    "plan_products",
    "projection",
    "small_season",
    "sub_squares",
    "tile_square",
    "write_cogs",
    "write_eopf",
    "write_parcels",
    "write_product",
    "write_season",
    "zip_product",
]
