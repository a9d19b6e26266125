"""The raster files of a SAFE: JPEG 2000, or GeoTIFF where a processor of one's own writes that."""

from __future__ import annotations

from ....errors import ProductError
from ....words import told
from ...model import RasterFile
from ..gdal_raster import GdalReader
from ..vsi import VsiFile
from .jpeg2000_tiles import Jpeg2000Tiles

#: Drivers that may open a band, best first; nothing else may guess at a file from outside.
DRIVERS = ("JP2OpenJPEG", "JP2KAK", "JP2Grok", "JP2ECW", "GTiff")


def open_raster_file(raster_file: RasterFile) -> GdalReader:
    """Open a band or mask.

    Raises:
        ProductError: Missing, empty or not readable.
    """
    tiles = Jpeg2000Tiles.open(raster_file.path) if raster_file.path.lower().endswith(".jp2") else None
    return GdalReader(raster_file, DRIVERS, tiles)


def check_size(raster_file: RasterFile) -> None:
    """Check that a file exists, is not empty and has the manifest's size.

    Raises:
        ProductError: It is not so; names the file.
    """
    path = raster_file.path
    with VsiFile(path) as file:
        size = file.size
    if size == 0:
        raise ProductError("the file is empty.", subject=path, remedy="Download the file again.")
    if raster_file.size is not None and size != raster_file.size:
        raise ProductError(
            told(
                "the file has {size} bytes, the manifest says {size_2}.", size=size, size_2=raster_file.size
            ),
            subject=path,
            remedy="Download the file again.",
        )
