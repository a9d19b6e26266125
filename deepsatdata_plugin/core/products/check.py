"""Checks of a product's files before work: cheap ones always, checksums when asked for."""

from __future__ import annotations

from collections.abc import Iterable

from ..errors import ProductError
from ..feedback import Feedback, Still
from ..geo import Grid
from ..words import told
from .formats import format_of
from .memory_of_files import FileMemory
from .model import METADATA, Product, RasterFile, RasterInfo
from .second_look import blame

#: Rasters whose format found them whole.
_checked: FileMemory[RasterInfo | None] = FileMemory(20_000)

_AGAIN = "Download the file again."


def check_raster(product: Product, raster_file: RasterFile) -> RasterInfo:
    """Check one raster of a product without decoding it.

    It must be whole as far as its format can tell (`ArchiveFormat.check`), and have the zone, corner and size
    that the tile's metadata gives, or else a size that fits the product's other bands.

    Args:
        product: The product.
        raster_file: One of its bands or raster masks.

    Returns:
        Grid, block size and type.

    Raises:
        ProductError: Any of this fails; names the file.
    """
    info = check_file(product, raster_file)
    if info is None:
        raise ProductError("this is no raster.", subject=raster_file.path)
    return info


def check_file(product: Product, raster_file: RasterFile, *, anew: bool = False) -> RasterInfo | None:
    """Check a band or mask as `check_raster` does; None for masks that are no raster but outlines.

    Args:
        product: The product.
        raster_file: One of its bands or masks.
        anew: Look at the file even if it has not changed since it was found right.

    Raises:
        ProductError: As `check_raster`.
        EnvironmentFailure: The file cannot be read for want of descriptors, memory, or a disk that fails.
    """
    archive_format = format_of(product)
    if anew:
        _checked.drop(raster_file)
    try:
        info = _checked.get(raster_file, raster_file.path, lambda: archive_format.check(raster_file))
    except ProductError as error:
        if not raster_file.lent:  # who reads it tells by itself when the network is to blame
            blame(raster_file.path, error, was_there=False, whole=False)
        raise
    if info is None:
        return None
    _check_grid(product, raster_file, info)
    _check_shape(product, raster_file, info)
    dtype = product.sensor.dtype
    if raster_file.name in product.sensor.bands and (info.dtype != dtype or info.count != 1):
        raise ProductError(
            told(
                "a band is one layer of {dtype}, here {count} of {dtype_2}.",
                dtype=dtype,
                count=info.count,
                dtype_2=info.dtype,
            ),
            subject=raster_file.path,
        )
    return info


def verify_checksums(product: Product, names: Iterable[str], feedback: Feedback) -> int:
    """Compare files with the checksums of the product's list, which finds bytes that decode but are wrong.

    Args:
        product: The product.
        names: Bands, masks and `METADATA` to verify; those that are not listed are passed over.
        feedback: Asked for a cancel while reading; told of kinds of checksums that are not known.

    Returns:
        Number of files verified.

    Raises:
        ProductError: A file is missing or differs; names it.
        Cancelled: The user cancelled.
    """
    names = list(names)
    for name in names:
        if name != METADATA and name not in product.bands and name not in product.masks:
            raise ProductError(told("the file of {name} is missing.", name=name), subject=product.path)
    found = format_of(product).verify(product, Still(feedback), names)
    for row in found.unchecked:
        feedback.warn(row.detail)
    for row in (*found.missing, *found.wrong):
        detail = row.detail[len(row.subject) + 2 :] if row.detail.startswith(row.subject) else row.detail
        raise ProductError(detail, subject=row.subject, remedy=_AGAIN)
    return found.right


def _check_grid(product: Product, raster_file: RasterFile, info: RasterInfo) -> None:
    grid, path = info.grid, raster_file.path
    if grid.epsg != product.epsg:
        raise ProductError(
            told(
                "the file is in EPSG:{epsg}, the product in EPSG:{epsg_2}.",
                epsg=grid.epsg,
                epsg_2=product.epsg,
            ),
            subject=path,
        )
    if raster_file.resolution and grid.resolution != raster_file.resolution:
        raise ProductError(
            told(
                "the pixels have {resolution:g} m, expected {resolution_2} m.",
                resolution=grid.resolution,
                resolution_2=raster_file.resolution,
            ),
            subject=path,
        )
    if product.corner is not None and (grid.ulx, grid.uly) != product.corner:
        raise ProductError(
            told(
                "the corner is ({ulx:.10g}, {uly:.10g}), MTD_TL.xml says ({value:.10g}, {value_2:.10g}).",
                ulx=grid.ulx,
                uly=grid.uly,
                value=product.corner[0],
                value_2=product.corner[1],
            ),
            subject=path,
        )


def _check_shape(product: Product, raster_file: RasterFile, info: RasterInfo) -> None:
    grid, path = info.grid, raster_file.path
    resolution = int(grid.resolution)
    if resolution in product.shapes:
        rows, columns = product.shapes[resolution]
        if (grid.height, grid.width) != (rows, columns):
            raise ProductError(
                told(
                    "the image has {width} x {height} pixels, MTD_TL.xml says {columns} x {rows}.",
                    width=grid.width,
                    height=grid.height,
                    columns=columns,
                    rows=rows,
                ),
                subject=path,
            )
        return
    _check_against_others(product, raster_file, info)


def _check_against_others(product: Product, raster_file: RasterFile, info: RasterInfo) -> None:
    """Compare the ground covered with that of the product's other bands; the majority is right."""
    agreeing = disagreeing = 0
    differing = ""
    for other in product.bands.values():
        if other.name == raster_file.name:
            continue
        grid = _grid_or_none(product, other)
        if grid is None:
            continue  # that file is checked, and blamed, in its own turn
        # Sizes may be cut to whole pixels of each resolution, so edges agree within one pixel.
        slack = max(info.grid.resolution, grid.resolution)
        if all(abs(one - two) < slack for one, two in zip(info.grid.bounds, grid.bounds)):
            agreeing += 1
        else:
            disagreeing += 1
            differing = differing or told(
                "band {name} covers {extent}", name=other.name, extent=_extent(grid)
            )
    if disagreeing > agreeing:
        raise ProductError(
            told("the image covers {value}, {differing}.", value=_extent(info.grid), differing=differing),
            subject=raster_file.path,
        )


def _grid_or_none(product: Product, raster_file: RasterFile) -> Grid | None:
    try:
        with format_of(product).open_raster(raster_file) as reader:
            return reader.info.grid
    except ProductError:
        return None


def _extent(grid: Grid) -> str:
    xmin, ymin, xmax, ymax = grid.bounds
    return f"{xmin:.10g}, {ymin:.10g} to {xmax:.10g}, {ymax:.10g}"
