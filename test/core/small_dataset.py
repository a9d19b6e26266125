"""Small datasets of a simulated season, for the tests of what reads them."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np

import scene
import seasons
from core.parcel_files import read_parcels
from deepsatdata_plugin.core.dataset.make import DatasetResult, make_dataset
from deepsatdata_plugin.core.errors import ProductError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.core.products.formats.gdal_raster import GdalReader
from deepsatdata_plugin.core.products.tile_grids import product_grids
from deepsatdata_plugin.core.rasterize import GroundTruthGrid, LabelRules, execute, plan_ground_truth
from deepsatdata_plugin.core.stack.records import StackParameters

BANDS = ("B02", "B04", "B05", "B08", "B09")


def make_season(folder: Path) -> Any:
    """Two tiles, four dates; the west of one date has no data, so samples differ in length."""
    return seasons.small_season(
        folder, size_px=120, bands=BANDS, swaths={"2018-07-10": 0.5}, blocks={10: 64, 20: 40, 60: 32},
        mean_parcel_ha=1.0,
    )  # fmt: skip


def make_truth(season: Any, folder: Path, resolutions=(10, 2.5), task: str = "classification") -> Path:
    """Rasterize the season's parcels; a regression takes the code as its value."""
    table = read_parcels(season.parcels_path, class_field="code", id_field="id", year_field="year")
    products, _ = find_products(str(season.products_folder), Silent())
    tiles, _ = product_grids(products, Silent())
    grids = [GroundTruthGrid(f"T{tile}", grid) for tile, grid in tiles.items()]
    rules = LabelRules(task=task, outside_is_background=task == "classification")
    execute(plan_ground_truth(table, grids, resolutions, folder, rules=rules))
    return folder


def stack(season: Any, folder: Path, truth: Path | None = None, engine="threads", **options) -> DatasetResult:
    """Make a dataset of windows of 24 px."""
    options = {"bands": BANDS, "size": 24, "labelled_only": False, **options}
    return make_dataset(
        str(season.products_folder),
        str(folder),
        StackParameters(**options),
        ground_truth=str(truth) if truth else "",
        engine=engine,
        threads=2,
        feedback=Silent(),
    )


def rows_of(folder: Path, name: str = "samples.csv") -> list[dict[str, str]]:
    """Read a table of a dataset."""
    with open(folder / name, encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


# What other processes run must be in a module that they can import.


def double(sample: dict[str, Any]) -> dict[str, Any]:
    """Double the image: a transform."""
    return {**sample, "image": sample["image"] * 2}


def put_sums(samples: Any, numbers: list[int], results: Any) -> None:
    """Read samples and put the sums of their images into a queue."""
    results.put([(n, int(samples[n]["image"].astype(np.int64).sum())) for n in numbers])


def copied(season: Any, folder: Path) -> Path:
    """Copy the products, so that a test may damage them."""
    for product in season.products:
        scene.faults.copy_product(product, folder)
    return folder


_READ_BLOCK = GdalReader.read_block


def break_decoder(product: str, band: str) -> None:
    """Make a band of a product fail in this process; "" mends it."""

    def broken(self: Any, column: int, row: int) -> Any:
        if product in self.raster_file.path and band in self.raster_file.path:
            raise ProductError("cannot be decoded: injected.", subject=self.raster_file.path)
        return _READ_BLOCK(self, column, row)

    GdalReader.read_block = broken if product else _READ_BLOCK  # type: ignore[method-assign]
