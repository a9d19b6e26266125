"""The members of a zip from outside, checked before any of them is opened."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path

from ...errors import ProductError
from ...words import told
from ..companions import is_companion

#: Largest member accepted in a zip, in bytes (a 10 m band has about 0.1 GB).
MAX_MEMBER_BYTES = 1 << 30
#: Most entries accepted in a zip (a product has about 150).
MAX_ENTRIES = 20_000

#: What the standard library raises on truncated, damaged or strange zips, besides OSError.
ZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    ValueError,
    RuntimeError,
    NotImplementedError,
)

_AGAIN = "Get the product again."


def checked_members(path: Path) -> dict[str, zipfile.ZipInfo]:
    """Return the files of a zip by name, without what systems put beside files.

    Raises:
        ProductError: Truncated or damaged, or entries that climb out, repeat, are encrypted or too large.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            infos = archive.infolist()
    except (OSError, *ZIP_ERRORS) as error:
        raise ProductError(
            told("the zip is truncated or damaged: {error}.", error=error), subject=str(path), remedy=_AGAIN
        ) from error
    if len(infos) > MAX_ENTRIES:
        raise ProductError(told("the zip has {n} entries, too many.", n=len(infos)), subject=str(path))
    members: dict[str, zipfile.ZipInfo] = {}
    folded: set[str] = set()
    for info in infos:
        _check(path, info, folded)
        if not info.is_dir() and not is_companion(info.filename):
            members[info.filename] = info
    return members


def _check(path: Path, info: zipfile.ZipInfo, folded: set[str]) -> None:
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
        problem = told("has {file_size} bytes, too many", file_size=info.file_size)
    if problem:
        raise ProductError(
            told("the zip's entry {name!r} {problem}.", name=name, problem=problem), subject=str(path)
        )
    folded.add(name.rstrip("/").casefold())
