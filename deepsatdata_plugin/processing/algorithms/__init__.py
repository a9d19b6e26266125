"""The algorithms, one module each, in the order of the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .check_alignment import CheckAlignment as CheckAlignment
    from .check_labels import CheckLabels as CheckLabels
    from .dataset_diff import DatasetDiff as DatasetDiff
    from .dataset_report import DatasetReport as DatasetReport
    from .download_products import DownloadProducts as DownloadProducts
    from .export_dataset import ExportDataset as ExportDataset
    from .extract_parcel_series import ExtractParcelSeries as ExtractParcelSeries
    from .find_tiles import FindTiles as FindTiles
    from .inventory_products import InventoryProducts as InventoryProducts
    from .load_sample import LoadSample as LoadSample
    from .parcel_dimensions import ParcelDimensions as ParcelDimensions
    from .prepare_ground_truth import PrepareGroundTruth as PrepareGroundTruth
    from .rasterize_parcels import RasterizeParcels as RasterizeParcels
    from .search_products import SearchProducts as SearchProducts
    from .select_products import SelectProducts as SelectProducts
    from .split_dataset import SplitDataset as SplitDataset
    from .stack_parcels import StackParcels as StackParcels
    from .tile_and_stack import TileAndStack as TileAndStack
    from .verify_dataset import VerifyDataset as VerifyDataset

__all__, __getattr__ = hand_out(
    __name__,
    {
        "dataset_diff": ["DatasetDiff"],
        "dataset_report": ["DatasetReport"],
        "download_products": ["DownloadProducts"],
        "check_alignment": ["CheckAlignment"],
        "check_labels": ["CheckLabels"],
        "extract_parcel_series": ["ExtractParcelSeries"],
        "export_dataset": ["ExportDataset"],
        "find_tiles": ["FindTiles"],
        "inventory_products": ["InventoryProducts"],
        "load_sample": ["LoadSample"],
        "parcel_dimensions": ["ParcelDimensions"],
        "prepare_ground_truth": ["PrepareGroundTruth"],
        "rasterize_parcels": ["RasterizeParcels"],
        "search_products": ["SearchProducts"],
        "select_products": ["SelectProducts"],
        "split_dataset": ["SplitDataset"],
        "stack_parcels": ["StackParcels"],
        "tile_and_stack": ["TileAndStack"],
        "verify_dataset": ["VerifyDataset"],
    },
)
