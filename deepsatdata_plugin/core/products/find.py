"""Finding the products in a folder, and choosing those that hold what a run asks for."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from ..errors import EnvironmentFailure, InputError, ProductError, Skip
from ..feedback import Feedback, raise_if_cancelled
from ..words import sentences, told
from .check import check_file
from .companions import is_companion
from .formats import ArchiveFormat, recognise
from .formats.safe.name import ProductName, parse_name
from .memory_of_files import FileMemory
from .model import Product, RasterFile
from .second_look import FAILURES, blame
from .sensor import MSI

#: Products read in this process.
_read: FileMemory[Product] = FileMemory(1_000)


def find_products(
    folder: str | os.PathLike[str],
    feedback: Feedback,
    *,
    pass_over: Callable[[ProductName], bool] | None = None,
) -> tuple[list[Product], list[Skip]]:
    """Find all products in a folder and below it, or the one that the path itself is.

    The same product found as folder and as zip, or twice, is taken once: the copy whose files pass the cheap
    checks, a folder before a zip.

    Args:
        folder: Folder (searched recursively, links to folders followed once, names that begin with a dot
            passed over), or a product: SAFE or EOPF Zarr, folder or zip.
        feedback: Progress is left to the caller; asked for a cancel.
        pass_over: Tells by its name which product is not wanted: its metadata are not read then. Products
            under names that say nothing are always read.

    Returns:
        Products sorted by sensing start, tile and name; and the unreadable or repeated ones with reasons.

    Raises:
        InputError: There is no such folder.
        EnvironmentFailure: Disk, share or process cannot read now; no product is to blame.
        Cancelled: The user cancelled.
    """
    root = Path(folder).absolute()
    if not root.exists():
        raise InputError(
            "there is no such folder.", subject=str(folder), remedy="Choose the folder of the products."
        )
    found: dict[str, list[Product]] = {}
    skips: list[Skip] = []
    for path, archive_format in _candidates(root, skips):
        raise_if_cancelled(feedback)
        name = _name_of(path)
        if pass_over is not None and name is not None and pass_over(name):
            continue
        try:
            product = _read.get((archive_format.NAME, path), path, partial(archive_format.read, path))
        except ProductError as error:
            blame(error.subject, error, was_there=False, whole=False)
            skips.append(Skip("product", str(path), "unreadable_product", str(error)))
            continue
        found.setdefault(product.name, []).append(product)
    products = []
    for copies in found.values():
        raise_if_cancelled(feedback)
        best = _best_copy(copies)
        products.append(best)
        skips += [
            Skip(
                "product",
                copy.path,
                "repeated_product",
                told("{path}: the same product as {path_2}.", path=copy.path, path_2=best.path),
            )
            for copy in copies
            if copy is not best
        ]
    products.sort(key=lambda p: (p.sensing_start, p.tile, p.name))
    return products, sorted(skips, key=lambda s: (s.subject, s.reason))


def _name_of(path: Path) -> ProductName | None:
    try:
        return parse_name(path.name)
    except ProductError:
        return None


def require_products(
    products: Sequence[Product], folder: str | os.PathLike[str], skips: Sequence[Skip] = ()
) -> None:
    """Raise InputError when there is no product at all, telling of those that could not be read."""
    if not products:
        seen = (
            told("{n} could not be read; the first: {detail}", n=len(skips), detail=skips[0].detail)
            if skips
            else ""
        )
        raise InputError(
            sentences("no Sentinel-2 product (SAFE or EOPF Zarr, folder or zip) was found.", seen),
            subject=str(folder),
            remedy=""
            if skips
            else "Choose the folder that holds the products: .SAFE or .zarr, folders or zips.",
        )


def require_bands(products: Sequence[Product], bands: Sequence[str]) -> tuple[list[Product], list[Skip]]:
    """Keep the products that have all asked bands in native resolution.

    Args:
        products: Products of one level.
        bands: Band names ("B02").

    Returns:
        Those kept, in the given order, and the others with the bands they lack.

    Raises:
        InputError: Unknown band, L1C and L2A mixed, B10 asked of L2A, or a band that no product has.
    """
    unknown = [band for band in bands if band not in MSI.bands]
    if unknown or not bands:
        what = (
            told("unknown bands {unknown}.", unknown=", ".join(unknown)) if unknown else "no band is chosen."
        )
        raise InputError(
            what, subject="BANDS", remedy=told("Choose from {bands}.", bands=", ".join(MSI.bands))
        )
    level = require_one_level(products)
    if level == "L2A" and "B10" in bands:
        raise InputError(
            "B10 (cirrus) does not exist in L2A: the atmospheric correction uses it up.",
            subject="BANDS",
            remedy="Leave B10 out, or use L1C products.",
        )
    nowhere = [band for band in bands if not any(band in p.bands for p in products)]
    if nowhere and products:
        raise InputError(
            told("no product has {nowhere}.", nowhere=", ".join(nowhere)),
            subject="BANDS",
            remedy="Leave the band out, or download it.",
        )
    kept, skips = [], []
    for product in products:
        lacking = [band for band in bands if band not in product.bands]
        if lacking:
            detail = told(
                "{name}: the files of {lacking} are missing.", name=product.name, lacking=", ".join(lacking)
            )
            skips.append(Skip("product", product.name, "missing_band", detail))
        else:
            kept.append(product)
    return kept, skips


def require_one_level(products: Sequence[Product]) -> str:
    """Return the level of all products, "" when there are none.

    Raises:
        InputError: L1C and L2A are mixed.
    """
    levels = {product.level: product.name for product in products}
    if len(levels) > 1:
        raise InputError(
            told(
                "L1C and L2A products are mixed (for example {value} and {value_2}).",
                value=levels["L1C"],
                value_2=levels["L2A"],
            ),
            subject="PRODUCTS",
            remedy="Keep them in separate folders and run once for each.",
        )
    return next(iter(levels), "")


def _candidates(root: Path, skips: list[Skip]) -> Iterator[tuple[Path, ArchiveFormat]]:
    """Yield products in sorted order; a product's own folders are not searched."""
    visited: set[tuple[int, int]] = set()
    pending = [root]
    while pending:
        path = pending.pop()
        archive_format = recognise(path)
        if archive_format is not None:
            yield path, archive_format
            continue
        if not path.is_dir():
            continue
        status = path.stat()  # of the folder that a link leads to
        if (status.st_dev, status.st_ino) in visited:
            continue  # a link that leads back
        visited.add((status.st_dev, status.st_ino))
        try:
            names = sorted(os.listdir(path))
        except OSError as error:
            if error.errno in FAILURES:
                raise EnvironmentFailure(
                    told("the folder cannot be listed now: {strerror}.", strerror=error.strerror),
                    subject=str(path),
                    remedy="Look after the disk or share, then start again.",
                ) from error
            detail = told(
                "{path}: the folder cannot be listed: {strerror}.", path=path, strerror=error.strerror
            )
            skips.append(Skip("product", str(path), "unreadable_folder", detail))
            continue
        # A dot in front marks what is not finished or was set aside (downloads in progress).
        pending += [
            path / name for name in reversed(names) if not (name.startswith(".") or is_companion(name))
        ]


def _best_copy(copies: list[Product]) -> Product:
    if len(copies) == 1:
        return copies[0]
    return min(copies, key=_worth)


def _worth(copy: Product) -> tuple[int, int, bool, str]:
    """Order copies of a product, best first: most sound bands, fewest problems, folder before zip."""
    problems = find_problems(copy)
    damaged = {row.subject for row in problems}
    sound = sum(raster_file.path not in damaged for raster_file in copy.bands.values())
    return -sound, len(problems), copy.container == "zip", copy.path


def find_problems(product: Product) -> list[Skip]:
    """Return one row for each promised file that is missing and each file that fails the cheap checks."""
    rows = [
        Skip("file", f"{product.path}/{path}", "missing_file", told("{path} is missing.", path=path))
        for path in product.missing
    ]
    for raster_file in (*product.bands.values(), *product.masks.values()):
        rows += _problem(product, raster_file)
    return rows


def _problem(product: Product, raster_file: RasterFile) -> list[Skip]:
    try:
        check_file(product, raster_file)
    except ProductError as error:
        return [Skip("file", raster_file.path, "damaged_file", str(error))]
    return []
