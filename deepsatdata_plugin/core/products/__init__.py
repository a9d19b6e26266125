"""The way of a product: find, identify, check, open. Names, metadata, rasters and cloud masks on disk.

QGIS asks this room while it starts: modules that bring GDAL and numpy load when a name is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .acquisitions import (
        Acquisition as Acquisition,
        acquisition_of as acquisition_of,
        acquisitions_of as acquisitions_of,
        group_acquisitions as group_acquisitions,
        is_own_processing as is_own_processing,
        rank as rank,
    )
    from .areas import Area as Area, AreaCost as AreaCost, cluster_areas as cluster_areas
    from .blocks import BlockReader as BlockReader, block_area as block_area
    from .byte_ranges import (
        AssetChanged as AssetChanged,
        AssetRefused as AssetRefused,
        AssetVanished as AssetVanished,
        ByteRanges as ByteRanges,
        Range as Range,
        RangesRead as RangesRead,
    )
    from .catalogue_products import CatalogueItems as CatalogueItems, with_items as with_items
    from .check import check_file as check_file, verify_checksums as verify_checksums
    from .find import (
        find_products as find_products,
        require_bands as require_bands,
        require_one_level as require_one_level,
        require_products as require_products,
    )
    from .formats import format_of as format_of, recognise as recognise
    from .formats.safe.container import Folder as Folder, Zip as Zip
    from .formats.safe.manifest import (
        MANIFEST_FILE as MANIFEST_FILE,
        PARTIAL_FILE as PARTIAL_FILE,
        PARTIAL_FORMAT as PARTIAL_FORMAT,
        ManifestEntry as ManifestEntry,
        parse_manifest as parse_manifest,
    )
    from .formats.safe.name import (
        ProductName as ProductName,
        base_name as base_name,
        parse_name as parse_name,
    )
    from .formats.safe.objects import (
        check_objects as check_objects,
        listed_objects as listed_objects,
        open_container as open_container,
    )
    from .formats.safe.safe import read_safe as read_safe
    from .formats.safe.xml import Element as Element, parse_xml as parse_xml
    from .formats.stac_cog.image import (
        block_ranges as block_ranges,
        expect_blocks as expect_blocks,
        expect_heads as expect_heads,
        forget_blocks as forget_blocks,
    )
    from .formats.zip_members import ZIP_ERRORS as ZIP_ERRORS
    from .inventory import InventoryRow as InventoryRow, inventory_of as inventory_of
    from .item_offsets import OffsetClaims as OffsetClaims, convention_of as convention_of
    from .items import (
        OffsetConvention as OffsetConvention,
        OffsetState as OffsetState,
        RemoteAsset as RemoteAsset,
        StacItem as StacItem,
    )
    from .model import (
        METADATA as METADATA,
        Product as Product,
        RasterFile as RasterFile,
        RasterInfo as RasterInfo,
    )
    from .offsets import require_offsets as require_offsets
    from .picture import TRUE_COLOUR as TRUE_COLOUR, write_true_colour as write_true_colour
    from .range_reader import forget_all as forget_all, joined as joined, lent as lent
    from .second_look import FAILURES as FAILURES, blame as blame
    from .sensor import MSI as MSI
    from .tile_grids import product_grids as product_grids

__all__, __getattr__ = hand_out(
    __name__,
    {
        "acquisitions": [
            "Acquisition",
            "acquisition_of",
            "acquisitions_of",
            "group_acquisitions",
            "is_own_processing",
            "rank",
        ],
        "areas": ["Area", "AreaCost", "cluster_areas"],
        "blocks": ["BlockReader", "block_area"],
        "byte_ranges": [
            "AssetChanged",
            "AssetRefused",
            "AssetVanished",
            "ByteRanges",
            "Range",
            "RangesRead",
        ],
        "catalogue_products": ["CatalogueItems", "with_items"],
        "check": ["check_file", "verify_checksums"],
        "find": ["find_products", "require_bands", "require_one_level", "require_products"],
        "formats": ["format_of", "recognise"],
        "formats.safe.container": ["Folder", "Zip"],
        "formats.stac_cog.image": ["block_ranges", "expect_blocks", "expect_heads", "forget_blocks"],
        "formats.zip_members": ["ZIP_ERRORS"],
        "formats.safe.manifest": [
            "MANIFEST_FILE",
            "ManifestEntry",
            "PARTIAL_FILE",
            "PARTIAL_FORMAT",
            "parse_manifest",
        ],
        "formats.safe.name": ["ProductName", "base_name", "parse_name"],
        "formats.safe.objects": ["check_objects", "listed_objects", "open_container"],
        "formats.safe.safe": ["read_safe"],
        "formats.safe.xml": ["Element", "parse_xml"],
        "inventory": ["InventoryRow", "inventory_of"],
        "item_offsets": ["OffsetClaims", "convention_of"],
        "items": ["OffsetConvention", "OffsetState", "RemoteAsset", "StacItem"],
        "model": ["METADATA", "Product", "RasterFile", "RasterInfo"],
        "offsets": ["require_offsets"],
        "picture": ["TRUE_COLOUR", "write_true_colour"],
        "range_reader": ["forget_all", "joined", "lent"],
        "second_look": ["FAILURES", "blame"],
        "sensor": ["MSI"],
        "tile_grids": ["product_grids"],
    },
)
