"""The archive formats products are kept in. Another format is one more module, and one line in `FORMATS`."""

from __future__ import annotations

from collections.abc import Collection
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

import numpy as np
from numpy.typing import NDArray

from ...feedback import Feedback
from ...geo import Grid
from ..blocks import BlockReader
from ..model import Product, RasterFile, RasterInfo, Verification


class ArchiveFormat(Protocol):
    """What a module for an archive format offers."""

    NAME: str
    """Short name; what the module reads carries it in `Product.format`."""

    def recognises(self, path: Path) -> bool:
        """Tell cheaply whether a folder or file looks like a product of this format."""

    def read(self, path: Path) -> Product:
        """Read the metadata and find the rasters; opens no image.

        Raises:
            ProductError: Unreadable, damaged, hostile, of a kind that is not supported.
        """

    def open_raster(self, raster_file: RasterFile) -> BlockReader:
        """Open a band or mask for reading pixels, where it lies.

        Raises:
            ProductError: Missing, empty or not readable.
        """

    def check(self, raster_file: RasterFile) -> RasterInfo | None:
        """Check that a band or mask is whole, as far as this goes without decoding it.

        Returns:
            Grid, block size and type; None for what is no raster (outlines).

        Raises:
            ProductError: Missing, cut short or not readable; names the file.
        """

    def verify(
        self, product: Product, feedback: Feedback, names: Collection[str] | None = None
    ) -> Verification:
        """Compare files with the sizes and checksums kept with a product; finds flipped bytes that decode.

        Args:
            product: The product.
            feedback: Progress, and asked for a cancel while reading.
            names: Bands, masks and `METADATA`, None for every object that the product lists.

        Raises:
            ProductError: The product itself cannot be opened any more.
            Cancelled: The user cancelled.
        """

    def cloud_mask(self, product: Product, grid: Grid) -> NDArray[np.uint8]:
        """Return a product's own cloud mask on a grid in its zone, (rows, columns).

        A pixel takes the class found at its centre: 0 clear, 1 opaque cloud, 2 cirrus, 3 snow or ice, 255
        outside the mask.

        Raises:
            ProductError: The product has no cloud mask, or it is damaged.
        """


if TYPE_CHECKING:  # lets mypy compare the modules with the protocol
    from . import memory
    from .eopf import eopf_zarr
    from .safe import safe
    from .stac_cog import stac_cog

    _TYPED: tuple[ArchiveFormat, ...] = (eopf_zarr, safe, stac_cog, memory)

#: The modules of this package that are formats, in the order in which they are asked; a new one is a line.
_MODULES = (
    "eopf.eopf_zarr",
    "safe.safe",
    "stac_cog.stac_cog",
    "memory",
)

FORMATS: tuple[ArchiveFormat, ...] = tuple(
    cast(ArchiveFormat, import_module(f"{__name__}.{module}")) for module in _MODULES
)


def format_of(product: Product) -> ArchiveFormat:
    """Return the format that a product says it is kept in."""
    for archive_format in FORMATS:
        if product.format == archive_format.NAME:
            return archive_format
    raise ValueError(f"no archive format is called {product.format!r}")


def recognise(path: Path) -> ArchiveFormat | None:
    """Return the format a path is in, None when it is none of `FORMATS`."""
    for archive_format in FORMATS:
        if archive_format.recognises(path):
            return archive_format
    return None
