"""Lossless JPEG 2000 as ESA's encoder writes it for Sentinel-2, as far as OpenJPEG can; GML and GeoJP2 boxes.

The structure decides how fast a file decodes: the small code-blocks of the coarser bands take twice the time of
those that encoders choose by themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal

from .projection import srs

gdal.UseExceptions()


@dataclass(frozen=True)
class Structure:
    """How a codestream is divided, in pixels.

    Attributes:
        block: Side of the internal blocks (tiles of JPEG 2000).
        code_block: Side of the code-blocks, coded one by one.
        precinct: Side of the precincts, of every level.
    """

    block: int
    code_block: int
    precinct: int


#: Resolution in metres -> structure of a real product's files.
REAL = {10: Structure(1024, 64, 256), 20: Structure(640, 8, 128), 60: Structure(192, 4, 64)}
#: Structure of the preview.
PREVIEW = Structure(192, 64, 256)
#: Resolutions of each block: four levels of wavelets, but no more than a small image has room for.
RESOLUTIONS = 5
#: Largest DN of 15 bits, which real bands have; only saturated pixels need 16.
_LARGEST_OF_15 = 2**15 - 1


def encode(source: gdal.Dataset, path: Path, structure: Structure) -> None:
    """Write a dataset as JP2.

    Args:
        source: 1 or 3 bands, georeferenced.
        path: Target; its folder exists.
        structure: Of the codestream; blocks of 32 pixels at least, which GDAL cuts to smaller images.
    """
    block, code_block, precinct = structure.block, structure.code_block, structure.precinct
    room = min(block, source.RasterXSize, source.RasterYSize).bit_length() - 1
    resolutions = max(1, min(RESOLUTIONS, room))
    options = [
        "QUALITY=100", "REVERSIBLE=YES", f"BLOCKXSIZE={block}", f"BLOCKYSIZE={block}", "PROGRESSION=LRCP",
        f"CODEBLOCK_WIDTH={code_block}", f"CODEBLOCK_HEIGHT={code_block}", f"RESOLUTIONS={resolutions}",
        f"PRECINCTS={','.join([f'{{{precinct},{precinct}}}'] * resolutions)}", "PLT=YES",
        "GMLJP2=YES", "GeoJP2=YES", "WRITE_METADATA=NO",
    ]  # fmt: skip
    if source.RasterCount == 3:
        options.append("YCC=NO")
    first = source.GetRasterBand(1)
    if first.DataType == gdal.GDT_UInt16 and first.ComputeRasterMinMax(False)[1] <= _LARGEST_OF_15:
        options.append("NBITS=15")
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
