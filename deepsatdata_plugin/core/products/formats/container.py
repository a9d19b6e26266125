"""The files of a product, in a folder or inside a zip, seen the same way.

Zips come from outside: their entries are checked before any of them is opened. Small files (XML, JSON) are
read with the standard library, image files are opened by GDAL where they lie, nothing is unpacked.
"""

from __future__ import annotations

import os
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ...errors import ProductError
from ...words import told
from ..companions import is_companion
from .zip_members import ZIP_ERRORS

#: Largest small file (XML, JSON) read into memory, in bytes.
MAX_TEXT_BYTES = 64 * 1024 * 1024

_AGAIN = "Get the product again."


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
        path: The folder that holds the product's metadata.
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
            raise ProductError(
                told("the file has {size} bytes, too many.", size=entry.size), subject=entry.gdal_path
            )
        try:
            return (self.path / path).read_bytes()
        except OSError as error:
            raise ProductError(
                told("cannot be read: {strerror}.", strerror=error.strerror), subject=entry.gdal_path
            ) from error


class ZipFolder:
    """A product kept in a folder inside a zip.

    Args:
        path: The zip.
        members: Its files by name, as `checked_members` gives them.
        root: The folder inside, with a slash at its end; "" when the product lies on top.
    """

    kind = "zip"

    def __init__(self, path: Path, members: Mapping[str, zipfile.ZipInfo], root: str) -> None:
        self.path = path
        self.root = root
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
                told("the zip's entry is damaged: {error}.", error=error), subject=subject, remedy=_AGAIN
            ) from error
        if len(data) > MAX_TEXT_BYTES:
            raise ProductError("the file is too large.", subject=subject)
        return data
