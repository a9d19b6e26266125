"""The files of a SAFE: a folder, or the folder with `MTD_MSI*.xml` inside a zip."""

from __future__ import annotations

import zipfile
from pathlib import Path

from ....errors import ProductError
from ....words import told
from ..container import Entry, Folder, ZipFolder
from ..zip_members import ZIP_ERRORS, checked_members
from .name import looks_like_product, parse_name

__all__ = ["Entry", "Folder", "Zip", "is_product_metadata", "no_metadata", "zip_may_hold_product"]

_AGAIN = "Get the product again."


class Zip(ZipFolder):
    """A SAFE kept as a zip.

    Args:
        path: The zip.

    Raises:
        ProductError: Truncated or damaged, entries that climb out, repeat or are encrypted, or no SAFE.
    """

    def __init__(self, path: Path) -> None:
        members = checked_members(path)
        roots = {name[: -len(tail)] for name in members if (tail := _metadata_tail(name))}
        if len(roots) != 1:
            raise no_metadata(path, len(roots))
        super().__init__(path, members, roots.pop())


def _metadata_tail(name: str) -> str:
    file = name.rsplit("/", 1)[-1]
    return file if is_product_metadata(file) and name.count("/") <= 2 else ""


def zip_may_hold_product(path: Path) -> bool:
    """Tell whether a zip holds product metadata, or cannot be listed at all."""
    try:
        with zipfile.ZipFile(path) as archive:
            return any(_metadata_tail(name) for name in archive.namelist())
    except (OSError, *ZIP_ERRORS):
        return True


def no_metadata(path: Path, found: int) -> ProductError:
    """Return the error for a product with no `MTD_MSI*.xml`, or with several."""
    if found:
        return ProductError(told("{found} products in it, expected one.", found=found), subject=str(path))
    try:
        parse_name(path.name)
    except ProductError as error:
        if looks_like_product(path.name):  # of a kind that is not supported
            return ProductError(error.message, subject=str(path), remedy=error.remedy)
    return ProductError("no MTD_MSIL1C.xml or MTD_MSIL2A.xml in it.", subject=str(path), remedy=_AGAIN)


def is_product_metadata(file: str) -> bool:
    """Tell whether a file name is that of a product's metadata (`MTD_MSIL2a.xml` occurs, too)."""
    return file.upper() in ("MTD_MSIL1C.XML", "MTD_MSIL2A.XML")
