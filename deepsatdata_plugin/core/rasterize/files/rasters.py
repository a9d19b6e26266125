"""The rasters of a ground truth as they are written: tiled, packed, without tiles of nothing but fill."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from numpy.typing import NDArray
from osgeo import gdal

from ...errors import InputError
from ...geo import Block, Grid, gdal_messages, spatial_reference
from ...parcels import IGNORE
from ...words import told
from .format import layer_dtype

#: Side of a tile inside the GeoTIFFs; blocks of work are whole tiles, so that none is written twice.
TILE = 512

#: Constant runs pack best as they are; distances rise and fall evenly, so differences pack better.
_PREDICTOR = {"distance": 2}


def fill_value(layer: str, task: str) -> float:
    """Return what a layer holds where nothing was written: labels ignore, all others 0."""
    if layer != "labels":
        return 0
    return math.nan if task == "regression" else IGNORE


def create_raster(path: Path, grid: Grid, layer: str, task: str) -> gdal.Dataset:
    """Make a raster in which everything is fill (see `fill_value`).

    Args:
        path: The file.
        grid: Its pixels.
        layer: One of `LAYERS`.
        task: "classification" or "regression".

    Raises:
        InputError: It cannot be written.
    """
    dtype = layer_dtype(layer, task)
    pixel_type = {
        "int16": gdal.GDT_Int16,
        "int32": gdal.GDT_Int32,
        "uint16": gdal.GDT_UInt16,
        "uint8": gdal.GDT_Byte,
        "float32": gdal.GDT_Float32,
    }[dtype.name]
    options = [
        "TILED=YES",
        f"BLOCKXSIZE={TILE}",
        f"BLOCKYSIZE={TILE}",
        "COMPRESS=DEFLATE",
        "ZLEVEL=4",
        f"PREDICTOR={_PREDICTOR.get(layer, 1)}",
        "BIGTIFF=IF_SAFER",
        # Tiles of nothing but fill are not in the file: ground without parcels costs nothing.
        "SPARSE_OK=TRUE",
    ]
    with gdal_messages() as messages:
        try:
            dataset = gdal.GetDriverByName("GTiff").Create(
                str(path), grid.width, grid.height, 1, pixel_type, options
            )
        except RuntimeError as error:
            messages.append(str(error))
            dataset = None
        if dataset is None:
            raise InputError(
                told("cannot be written ({messages}).", messages="; ".join(messages)), subject=str(path)
            )
        dataset.SetGeoTransform((grid.ulx, grid.resolution, 0, grid.uly, 0, -grid.resolution))
        dataset.SetProjection(spatial_reference(grid.epsg).ExportToWkt())
        band = dataset.GetRasterBand(1)
        band.SetDescription(layer)
        if layer in ("labels", "ids"):
            band.SetNoDataValue(fill_value(layer, task))
    return dataset


def write_block(dataset: gdal.Dataset, path: Path, block: Block, array: NDArray[Any]) -> None:
    """Write a block; what is never written stays fill.

    Raises:
        InputError: The file cannot be written.
    """
    with gdal_messages() as messages:
        band = dataset.GetRasterBand(1)
        try:
            failed = band.WriteArray(array, block.column_start, block.row_start) != 0
            # Tiles reach the file block by block, in this order: the bytes do not depend on when the
            # cache of the process happens to be full.
            band.FlushCache()
        except RuntimeError as error:
            messages.append(str(error))
            failed = True
    if failed or messages:
        raise _unwritable(path, messages)


def close_raster(dataset: gdal.Dataset, path: Path) -> InputError | None:
    """Bring everything to the file; return what went wrong, so that the other files are closed too."""
    with gdal_messages() as messages:
        try:
            dataset.FlushCache()
        except RuntimeError as error:
            messages.append(str(error))
        del dataset
    return _unwritable(path, messages) if messages else None


def _unwritable(path: Path, messages: list[str]) -> InputError:
    return InputError(
        told("cannot be written ({messages}).", messages="; ".join(messages) or "unknown reason"),
        subject=str(path),
        remedy="Is the disk full?",
    )
