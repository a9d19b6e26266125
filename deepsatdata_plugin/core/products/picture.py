"""A product's true colours as one small raster, whatever archive format it is kept in."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal

from ..errors import EnvironmentFailure, ProductError
from ..feedback import Feedback, raise_if_cancelled
from ..geo import guarded, spatial_reference
from ..storage import whole_file
from ..words import told
from .formats import format_of
from .model import Product

#: Red, green, blue.
TRUE_COLOUR = ("B04", "B03", "B02")
#: Rows of the picture that are averaged together.
_ROWS = 64


def write_true_colour(product: Product, path: Path, most_pixels: int, feedback: Feedback) -> None:
    """Write red, green and blue as a GeoTIFF, DN, 0 = no data; pixels are means of those with data.

    One band is in memory at a time.

    Args:
        product: The product.
        path: Where it goes; its folder exists.
        most_pixels: Its longer side at most.
        feedback: Progress and cancel.

    Raises:
        ProductError: A band is missing or damaged.
        EnvironmentFailure: The picture cannot be written.
        Cancelled: The user asked to stop.
    """
    missing = [band for band in TRUE_COLOUR if band not in product.bands]
    if missing:
        text = told("has no {bands}, so no true colours.", bands=", ".join(missing))
        raise ProductError(text, subject=product.name)
    archive_format, found, place = format_of(product), [], (0.0, 0.0, 0.0, 0)
    for number, name in enumerate(TRUE_COLOUR):
        raise_if_cancelled(feedback)
        with archive_format.open_raster(product.bands[name]) as reader:
            grid = reader.info.grid
            factor = -(-max(grid.width, grid.height) // most_pixels)
            found.append(_means(reader.read_area(0, 0, grid.width, grid.height), factor))
            place = grid.ulx, grid.uly, grid.resolution * factor, grid.epsg
        feedback.progress(100 * (number + 1) / len(TRUE_COLOUR))
    if len({means.shape for means in found}) > 1:
        raise ProductError("its bands are of several sizes.", subject=product.name)
    try:
        with whole_file(path) as part:
            _, messages = guarded(lambda: _fill(part, np.stack(found), *place), gdal.CE_Failure)
            if messages:
                raise OSError("; ".join(dict.fromkeys(messages)))
    except OSError as error:
        raise EnvironmentFailure(
            told("cannot be written ({messages}).", messages=error.strerror or str(error)),
            subject=str(path),
            remedy="Is the disk full?",
        ) from error


def _fill(path: Path, values: np.ndarray, ulx: float, uly: float, side: float, epsg: int) -> None:
    count, rows, columns = values.shape
    options = ["COMPRESS=DEFLATE", "ZLEVEL=1", "TILED=YES", "INTERLEAVE=BAND"]
    target = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, count, gdal.GDT_UInt16, options)
    if target is None:
        return  # what GDAL says is collected
    target.SetGeoTransform((ulx, side, 0, uly, 0, -side))
    target.SetProjection(spatial_reference(epsg).ExportToWkt())
    for number, name in enumerate(TRUE_COLOUR):
        band = target.GetRasterBand(number + 1)
        band.SetDescription(name)
        band.SetNoDataValue(0)
        band.WriteArray(values[number])
    target.FlushCache()


def _means(values: np.ndarray, factor: int) -> np.ndarray:
    """Return the means of squares of pixels, those without data (0) left out, 0 where none has any."""
    if factor == 1:
        return values
    rows, columns = (-(-side // factor) for side in values.shape)
    found = np.zeros((rows, columns), np.uint16)
    for first in range(0, rows, _ROWS):
        part = values[first * factor : (first + _ROWS) * factor]
        more = -part.shape[0] % factor, -part.shape[1] % factor
        whole = np.pad(part, ((0, more[0]), (0, more[1])))
        squares = whole.reshape(-1, factor, columns, factor)
        total = squares.sum(axis=(1, 3), dtype=np.uint32)
        count = np.count_nonzero(squares, axis=(1, 3))
        found[first : first + _ROWS] = total // np.maximum(count, 1)
    return found
