"""What is on disk: every product in a folder with what is wrong with it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import InputError, ProductError
from ..feedback import Feedback, Part, raise_if_cancelled
from ..geo import Transformer, area_of_interest, extent_area, make_geometry
from ..words import changed, listed, sentences, told, told_counted
from .companions import is_companion
from .find import find_problems, find_products, require_products
from .formats import format_of
from .formats.safe.name import image_of
from .model import Product, Verification
from .offsets import offset_contradiction

#: Share of the run, in percent, that finding and reading the metadata takes when nothing is read whole.
_FINDING = 20.0

#: Missing files named one by one.
_NAMED = 6


@dataclass(frozen=True)
class InventoryRow:
    """One product on disk.

    Attributes:
        name: PRODUCT_URI without ".SAFE"; the file's name when the metadata cannot be read.
        path: Folder or zip.
        state: "ok", "problem" (some file is missing or damaged), "repeated" (the same product stands
            elsewhere and is used from there) or "unreadable".
        problems: What is wrong, sentences joined by a blank; "" when nothing is.
        n_problems: Number of things that are wrong.
        size_bytes: Size on disk.
        footprint_wkb: MultiPolygon in longitude and latitude, edges densified to a metre; None without one.
        tile: MGRS tile without the leading T; this and all below is "" or None when unreadable.
        level: "L1C" or "L2A".
        platform: "S2A", "S2B", "S2C".
        sensing_start: DATATAKE_SENSING_START, UTC.
        baseline: Processing baseline "05.10".
        relative_orbit: 1..143.
        cloud_percent: Cloud cover of the tile, percent.
        bands: Bands whose files exist, in storage order.
        masks: Masks whose files exist.
        offsets: DN offsets by band, "-1000" when all bands share one.
        partial: True when bands were downloaded singly.
        nodata_percent: Share of the tile without data according to the metadata, percent.
        verified: Outcome of the checksums, "57 right, 0 missing, 0 wrong"; "" when they were not asked for.
        unverified: Why something could not be verified, sentences joined by a blank; "" when all was.
    """

    name: str
    path: str
    state: str
    problems: str
    n_problems: int
    size_bytes: int
    footprint_wkb: bytes | None = None
    tile: str = ""
    level: str = ""
    platform: str = ""
    sensing_start: datetime | None = None
    baseline: str = ""
    relative_orbit: int | None = None
    cloud_percent: float | None = None
    bands: tuple[str, ...] = ()
    masks: tuple[str, ...] = ()
    offsets: str = ""
    partial: bool = False
    nodata_percent: float | None = None
    verified: str = ""
    unverified: str = ""


def inventory_of(
    folder: str | os.PathLike[str], feedback: Feedback, *, checksums: bool = False
) -> list[InventoryRow]:
    """List the products in a folder with what is wrong with each.

    Args:
        folder: Searched recursively.
        feedback: Progress, cancel.
        checksums: True reads every file whole and compares it with the manifest's checksum.

    Returns:
        Rows sorted by sensing start, tile and name; then those that cannot be used, by path.

    Raises:
        InputError: There is nothing that looks like a product.
        Cancelled: The user cancelled.
    """
    products, skips = find_products(folder, feedback)
    if not skips:
        require_products(products, folder)
    feedback.progress(_FINDING)
    rows = []
    for number, product in enumerate(products):
        start = _FINDING + (100 - _FINDING) * number / len(products)
        end = _FINDING + (100 - _FINDING) * (number + 1) / len(products)
        rows.append(_row(product, checksums, Part(feedback, start, end)))
    for skip in skips:
        state = "repeated" if skip.reason == "repeated_product" else "unreadable"
        rows.append(
            InventoryRow(
                name=_plain_name(skip.subject),
                path=skip.subject,
                state=state,
                problems=skip.detail,
                n_problems=1,
                size_bytes=_size_on_disk(Path(skip.subject)),
            )
        )
    feedback.progress(100)
    return rows


def _row(product: Product, checksums: bool, feedback: Feedback) -> InventoryRow:
    raise_if_cancelled(feedback)
    found = find_problems(product)
    lost = {skip.subject for skip in found if skip.reason == "missing_file"}
    problems = [skip.detail for skip in found if skip.reason != "missing_file"]
    verified = ""
    unverified: tuple[str, ...] = ()
    if checksums:
        verification = _verified(product, feedback)
        if isinstance(verification, str):
            problems.append(verification)
        else:
            verified = str(verification)
            unverified = tuple(skip.detail for skip in verification.unchecked)
            lost |= {skip.subject for skip in verification.missing}
            known = {skip.subject for skip in found}
            problems += [skip.detail for skip in verification.wrong if skip.subject not in known]
    if product.unlisted:
        problems.append("No manifest: sizes and completeness cannot be checked.")
    contradiction = offset_contradiction(product)
    if contradiction:
        problems.append(
            told("Its metadata contradict themselves: {contradiction}", contradiction=contradiction)
        )
    wkb = None
    try:
        wkb = bytes(_footprint(product).ExportToWkb())
    except InputError as error:
        problems.append(str(error))
    missing = sorted(lost)
    texts = (*_missing_text(product, missing), *(_within(product, text) for text in problems))
    return InventoryRow(
        name=product.name,
        path=product.path,
        state="problem" if missing or problems else "ok",
        problems=sentences(*texts) if texts else "",
        n_problems=len(missing) + len(problems),
        size_bytes=_size_on_disk(Path(product.path)),
        footprint_wkb=wkb,
        tile=product.tile,
        level=product.level,
        platform=product.platform,
        sensing_start=product.sensing_start,
        baseline=product.baseline,
        relative_orbit=product.relative_orbit,
        cloud_percent=product.cloud_percent,
        nodata_percent=product.nodata_percent,
        bands=tuple(product.bands),
        masks=tuple(product.masks),
        offsets=_offsets_text(product.offsets),
        partial=product.partial,
        verified=verified,
        unverified=sentences(*unverified) if unverified else "",
    )


def _verified(product: Product, feedback: Feedback) -> Verification | str:
    """Return every listed object compared with its checksum, or why that cannot be done."""
    try:
        return format_of(product).verify(product, feedback)
    except ProductError as error:
        return str(error)


def _footprint(product: Product) -> Any:
    """Return the data's outline from the metadata, or else the tile's square, as longitude and latitude.

    The metadata gives corners in degrees; what lies between them is straight in the tile's UTM zone.

    Raises:
        InputError: Neither is known.
    """
    zone = f"EPSG:{product.epsg}"
    if product.footprint:
        corners = Transformer(4326, product.epsg).points(np.array(product.footprint, np.float64))
        ring = make_geometry([[corners]])
        return area_of_interest([bytes(ring.ExportToWkb())], zone, subject=product.name)
    if product.corner and product.shapes:
        resolution, (n_rows, n_columns) = min(product.shapes.items())
        x, y = product.corner
        bounds = (x, y - n_rows * resolution, x + n_columns * resolution, y)
        return extent_area(bounds, zone, subject=product.name)
    raise InputError("the metadata has neither a footprint nor the tile's corner.", subject=product.name)


def _missing_text(product: Product, paths: list[str]) -> Iterator[str]:
    """Yield one sentence for all missing files: bands by resolution, a product without images has dozens."""
    if not paths:
        return
    images: dict[int, list[str]] = {}
    others: list[str] = []
    for path in paths:
        name = os.path.basename(path)
        resolution, layer = image_of(path)
        if resolution:
            images.setdefault(resolution, []).append(layer)
        else:  # chunks of an array have numbers for names
            others.append(name if any(letter.isalpha() for letter in name) else _within(product, path))
    parts: list[str] = [
        f"{resolution} m: {', '.join(sorted(images[resolution]))}" for resolution in sorted(images)
    ]
    if others:
        names = ", ".join(others[:_NAMED])
        more = len(others) - _NAMED
        parts.append(told("{names} and {more} more", names=names, more=more) if more > 0 else names)
    yield told_counted(
        len(paths),
        "{n} file is missing ({parts}).",
        "{n} files are missing ({parts}).",
        parts=listed(parts, "; "),
    )


def _within(product: Product, text: str) -> str:
    """Return a message with paths inside the product, whose own path is another column."""
    return changed(
        text, lambda part: part.replace(f"/vsizip/{{{product.path}}}/", "").replace(f"{product.path}/", "")
    )


def _offsets_text(offsets: dict[str, int]) -> str:
    """Return "-1000" when all bands share an offset, else "B01 -1000, B02 0 ..."."""
    values = set(offsets.values())
    if len(values) == 1:
        return str(values.pop())
    return ", ".join(f"{band} {value}" for band, value in offsets.items())


def _plain_name(path: str) -> str:
    """Return the name in a path, without the endings of products."""
    name = Path(path).name
    for ending in (".zip", ".SAFE", ".zarr"):
        if name.lower().endswith(ending.lower()):
            name = name[: -len(ending)]
    return name


def _size_on_disk(path: Path) -> int:
    """Return the bytes of a file, or of all files in a folder."""
    if path.is_file():
        return path.stat().st_size
    total = 0
    for folder, _folders, files in os.walk(path):
        for name in files:
            if is_companion(name):
                continue
            file = Path(folder, name)
            # A dangling link has no size; the check of the product reports it.
            total += file.stat().st_size if file.is_file() else 0
    return total
