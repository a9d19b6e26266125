"""The files of a product, in a folder or inside a zip, seen the same way.

Zips come from outside: their entries are checked before any of them is opened. Small files (XML) are read
with the standard library, image files are opened by GDAL where they lie, nothing is unpacked.
"""

from __future__ import annotations

import os
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from ....errors import ProductError
from ...companions import is_companion
from .name import looks_like_product, parse_name

#: Largest small file (XML, JSON) read into memory, in bytes.
MAX_TEXT_BYTES = 64 * 1024 * 1024
#: Largest member accepted in a zip, in bytes (a 10 m band has about 0.1 GB).
MAX_MEMBER_BYTES = 1 << 30
#: Most entries accepted in a zip (a product has about 150).
MAX_ENTRIES = 20_000

_AGAIN = "Get the product again."
#: What the standard library raises on truncated, damaged or strange zips, besides OSError.
ZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    ValueError,
    RuntimeError,
    NotImplementedError,
)


@dataclass(frozen=True)
class Entry:
    """One file of a product.

    Attributes:
        path: Relative to the product's folder, with "/".
        size: Bytes.
        deflated: True when it is compressed inside a zip, where seeking is slow.
    """

    path: str
    size: int
    gdal_path: str
    deflated: bool = False


class Folder:
    """A product kept as a folder.

    Args:
        path: The folder that holds `MTD_MSI*.xml`.
    """

    kind = "folder"

    def __init__(self, path: Path) -> None:
        self.path = path
        self.entries: dict[str, Entry] = {}
        for directory, subfolders, files in os.walk(path):  # does not follow links to folders
            subfolders.sort()
            for file in sorted(files):
                full = os.path.join(directory, file)
                relative = os.path.relpath(full, path).replace(os.sep, "/")
                if is_companion(relative):
                    continue
                try:
                    size = os.stat(full).st_size
                except OSError:  # a dangling link counts as a file that is not there
                    continue
                self.entries[relative] = Entry(relative, size, full.replace(os.sep, "/"))

    def read(self, path: str) -> bytes:
        """Return the bytes of a text (metadata, manifest, outlines), which has at most `MAX_TEXT_BYTES`.

        Raises:
            ProductError: Missing, unreadable or too large.
        """
        entry = self.entries[path]
        if entry.size > MAX_TEXT_BYTES:
            raise ProductError(f"the file has {entry.size} bytes, too many.", subject=entry.gdal_path)
        try:
            return (self.path / path).read_bytes()
        except OSError as error:
            raise ProductError(f"cannot be read: {error.strerror}.", subject=entry.gdal_path) from error


class Zip:
    """A product kept as a zip.

    Args:
        path: The zip.

    Raises:
        ProductError: Truncated or damaged zip, or entries that climb out, repeat or are encrypted.
    """

    kind = "zip"

    def __init__(self, path: Path) -> None:
        self.path = path
        members = self._checked_members()
        roots = {name[: -len(tail)] for name in members if (tail := _metadata_tail(name))}
        if len(roots) != 1:
            raise no_metadata(path, len(roots))
        self.root = roots.pop()
        base = str(path.absolute()).replace(os.sep, "/")
        self.entries = {
            name[len(self.root) :]: Entry(
                path=name[len(self.root) :],
                size=info.file_size,
                gdal_path=f"/vsizip/{{{base}}}/{name}",
                deflated=info.compress_type != zipfile.ZIP_STORED,
            )
            for name, info in members.items()
            if name.startswith(self.root)
        }

    def read(self, path: str) -> bytes:
        """Unpack a text, which has at most `MAX_TEXT_BYTES`, whatever size the zip claims for it.

        Raises:
            ProductError: Damaged or too large.
        """
        subject = self.entries[path].gdal_path
        try:
            with zipfile.ZipFile(self.path) as archive, archive.open(self.root + path) as member:
                data = member.read(MAX_TEXT_BYTES + 1)
        except (OSError, *ZIP_ERRORS) as error:
            raise ProductError(
                f"the zip's entry is damaged: {error}.", subject=subject, remedy=_AGAIN
            ) from error
        if len(data) > MAX_TEXT_BYTES:
            raise ProductError("the file is too large.", subject=subject)
        return data

    def _checked_members(self) -> dict[str, zipfile.ZipInfo]:
        try:
            with zipfile.ZipFile(self.path) as archive:
                infos = archive.infolist()
        except (OSError, *ZIP_ERRORS) as error:
            raise ProductError(
                f"the zip is truncated or damaged: {error}.", subject=str(self.path), remedy=_AGAIN
            ) from error
        if len(infos) > MAX_ENTRIES:
            raise ProductError(f"the zip has {len(infos)} entries, too many.", subject=str(self.path))
        members: dict[str, zipfile.ZipInfo] = {}
        folded: set[str] = set()
        for info in infos:
            self._check(info, folded)
            if not info.is_dir() and not is_companion(info.filename):
                members[info.filename] = info
        return members

    def _check(self, info: zipfile.ZipInfo, folded: set[str]) -> None:
        # orig_filename is what the zip holds; filename is cut at a zero byte and has "/" for "\\".
        name = info.orig_filename
        problem = ""
        if "\\" in name or "\0" in name or name.startswith("/") or ":" in name or ".." in name.split("/"):
            problem = "leaves the folder or has a forbidden name"
        elif any(ord(c) < 32 for c in name) or "" in name.rstrip("/").split("/"):
            problem = "has a forbidden name"
        elif name.rstrip("/").casefold() in folded:
            problem = "stands twice"
        elif info.flag_bits & 0x1:
            problem = "is encrypted"
        elif info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            problem = "is compressed by a method that is not supported"
        elif info.file_size > MAX_MEMBER_BYTES:
            problem = f"has {info.file_size} bytes, too many"
        if problem:
            raise ProductError(f"the zip's entry {name!r} {problem}.", subject=str(self.path))
        folded.add(name.rstrip("/").casefold())


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
        return ProductError(f"{found} products in it, expected one.", subject=str(path))
    try:
        parse_name(path.name)
    except ProductError as error:
        if looks_like_product(path.name):  # of a kind that is not supported
            return ProductError(error.message, subject=str(path), remedy=error.remedy)
    return ProductError("no MTD_MSIL1C.xml or MTD_MSIL2A.xml in it.", subject=str(path), remedy=_AGAIN)


def is_product_metadata(file: str) -> bool:
    """Tell whether a file name is that of a product's metadata (`MTD_MSIL2a.xml` occurs, too)."""
    return file.upper() in ("MTD_MSIL1C.XML", "MTD_MSIL2A.XML")
