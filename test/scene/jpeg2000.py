"""Lossless JPEG 2000 as in Sentinel-2 products: reversible 5/3, internal blocks, GML and GeoJP2 boxes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal

from .projection import srs

gdal.UseExceptions()


def encode(source: gdal.Dataset, path: Path, block: int) -> None:
    """Write a dataset as JP2.

    Args:
        source: 1 or 3 bands, georeferenced.
        path: Target; its folder exists.
        block: Side of the internal blocks in pixels, 32 at least; GDAL cuts it to smaller images.
    """
    options = [
        "QUALITY=100", "REVERSIBLE=YES", f"BLOCKXSIZE={block}", f"BLOCKYSIZE={block}", "PROGRESSION=LRCP",
        "GMLJP2=YES", "GeoJP2=YES", "WRITE_METADATA=NO",
    ]  # fmt: skip
    if source.RasterCount == 3:
        options.append("YCC=NO")
    out = gdal.GetDriverByName("JP2OpenJPEG").CreateCopy(str(path), source, options=options)
    if out is None:
        raise OSError(f"cannot write {path}")
    del out
    aux = Path(f"{path}.aux.xml")
    if aux.exists():
        aux.unlink()


def memory_raster(array: np.ndarray, epsg: int, ulx: int, uly: int, resolution: float) -> gdal.Dataset:
    """Return an array (rows, cols) or (bands, rows, cols), uint8 or uint16, as a georeferenced dataset."""
    planes = array[None] if array.ndim == 2 else array
    kind = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16}[array.dtype.name]
    dataset = gdal.GetDriverByName("MEM").Create("", planes.shape[2], planes.shape[1], planes.shape[0], kind)
    georeference(dataset, epsg, ulx, uly, resolution)
    for number, plane in enumerate(planes, 1):
        dataset.GetRasterBand(number).WriteArray(plane)
    return dataset


def scratch_raster(path: Path, planes: int, kind: int, side: int) -> gdal.Dataset:
    """Create an uncompressed tiled GeoTIFF to fill strip by strip, for images too large for memory."""
    options = ["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512", "SPARSE_OK=YES", "PHOTOMETRIC=MINISBLACK"]
    return gdal.GetDriverByName("GTiff").Create(str(path), side, side, planes, kind, options=options)


def georeference(dataset: gdal.Dataset, epsg: int, ulx: float, uly: float, resolution: float) -> None:
    """Set corner, pixel size and zone."""
    dataset.SetGeoTransform((ulx, resolution, 0, uly, 0, -resolution))
    dataset.SetProjection(srs(epsg).ExportToWkt())
    dataset.SetMetadataItem("AREA_OR_POINT", "Area")  # so that all sources give the same GeoJP2 box


def mark_true_colour(dataset: gdal.Dataset) -> None:
    """Say that the three bands are red, green and blue."""
    for number, colour in enumerate((gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand), 1):
        dataset.GetRasterBand(number).SetColorInterpretation(colour)
