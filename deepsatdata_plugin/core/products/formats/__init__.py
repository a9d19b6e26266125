"""The archive formats products are kept in. Another format is one more module in `FORMATS`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Protocol

from ...errors import ProductError
from ..model import Product
from .safe import safe


class ArchiveFormat(Protocol):
    """What a module for an archive format offers."""

    def recognises(self, path: Path) -> bool:
        """Tell cheaply whether a folder or file looks like a product of this format."""

    def read(self, path: Path) -> Product:
        """Read it; raise ProductError."""


FORMATS: tuple[ArchiveFormat, ...] = (safe,)


def recognise(path: Path) -> ArchiveFormat | None:
    """Return the format a path is in, None when it is none of `FORMATS`."""
    for archive_format in FORMATS:
        if archive_format.recognises(path):
            return archive_format
    return None


def read_product(path: str | os.PathLike[str]) -> Product:
    """Read one product; opens no image.

    Args:
        path: SAFE folder or zip.

    Returns:
        The product.

    Raises:
        ProductError: No product, or an unreadable one.
    """
    product_path = Path(path).absolute()
    archive_format = recognise(product_path)
    if archive_format is None:
        there = product_path.exists()
        raise ProductError(
            "this is no product: no MTD_MSI*.xml in it." if there else "there is no such folder or zip.",
            subject=str(path),
        )
    return archive_format.read(product_path)
