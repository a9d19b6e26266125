"""`manifest.safe` (every file with size and checksum) and `partial.json` (bands downloaded singly)."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from ....errors import ProductError
from ....words import told
from .xml import parse_xml

#: The lists of a SAFE's files: all of the product, and those of a product that was fetched by bands.
MANIFEST_FILE, PARTIAL_FILE = "manifest.safe", "partial.json"
PARTIAL_FORMAT = "deepsatdata-partial"


@dataclass(frozen=True)
class ManifestEntry:
    """One file as the manifest describes it.

    Attributes:
        path: Relative to the product's folder, with "/".
        size: Bytes, None when not given.
        checksum: (algorithm as written, hex digest in lower case) or None.
    """

    path: str
    size: int | None = None
    checksum: tuple[str, str] | None = None


def parse_manifest(data: bytes, source: str) -> dict[str, ManifestEntry]:
    """Read `manifest.safe`.

    Args:
        data: Bytes of the file.
        source: Path of the file for messages.

    Returns:
        Entries by path.

    Raises:
        ProductError: Broken or hostile, or an entry leaves the product's folder.
    """
    entries: dict[str, ManifestEntry] = {}
    for stream in parse_xml(data, source).iter("byteStream"):
        location, checksum = stream.find("fileLocation"), stream.find("checksum")
        href = "" if location is None else location.attributes.get("href", "")
        if not href:
            continue
        path = _relative(href, source)
        size = stream.attributes.get("size", "")
        digest = None
        if checksum is not None and checksum.text:
            digest = (checksum.attributes.get("checksumName", ""), checksum.text.lower())
        entries[path] = ManifestEntry(path, int(size) if re.fullmatch(r"\d{1,15}", size) else None, digest)
    return entries


def parse_partial(data: bytes, source: str) -> dict[str, ManifestEntry]:
    """Read `partial.json`, which lists the files of a product that were downloaded singly.

    Its form is `{"format": "deepsatdata-partial", "version": 1, "files": [{"path": ..., "size": ...,
    "checksum": [algorithm, hex digest]}]}`; size and checksum may be null.

    Args:
        data: Bytes of the file.
        source: Path of the file for messages.

    Returns:
        Entries by path.

    Raises:
        ProductError: Not this format, or an entry leaves the product's folder.
    """
    try:
        document = json.loads(data.decode("utf-8"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise ProductError(told("the JSON is broken: {error}.", error=error), subject=source) from error
    if not isinstance(document, dict) or document.get("format") != PARTIAL_FORMAT:
        raise ProductError(
            told("this is no {partial_format} list.", partial_format=PARTIAL_FORMAT), subject=source
        )
    if document.get("version") != 1 or not isinstance(document.get("files"), list):
        raise ProductError("the list has another version than 1, or no files.", subject=source)
    entries: dict[str, ManifestEntry] = {}
    for item in document["files"]:
        entry = _partial_entry(item, source)
        entries[entry.path] = entry
    return entries


def _partial_entry(item: object, source: str) -> ManifestEntry:
    if not isinstance(item, dict) or not isinstance(item.get("path"), str):
        raise ProductError("an entry has no path.", subject=source)
    size, checksum = item.get("size"), item.get("checksum")
    if size is not None and (not isinstance(size, int) or isinstance(size, bool) or size < 0):
        raise ProductError(
            told("the size of {path} is no number of bytes.", path=item["path"]), subject=source
        )
    pair = None
    if checksum is not None:
        if not (
            isinstance(checksum, list) and len(checksum) == 2 and all(isinstance(c, str) for c in checksum)
        ):
            raise ProductError(
                told("the checksum of {path} is no pair of texts.", path=item["path"]), subject=source
            )
        pair = (checksum[0], checksum[1].lower())
    return ManifestEntry(_relative(item["path"], source), size, pair)


def _relative(href: str, source: str) -> str:
    path = href
    while path.startswith("./"):
        path = path[2:]
    if not path or path.startswith("/") or "\\" in path or ":" in path or ".." in path.split("/"):
        raise ProductError(told("the entry {href!r} leaves the product's folder.", href=href), subject=source)
    return path
