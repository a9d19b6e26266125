"""A product's Zarr store: a folder, or a folder inside a zip; its root attributes and its arrays."""

from __future__ import annotations

import hashlib
import re
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ....errors import ProductError
from ....words import told
from ..container import Folder, ZipFolder
from ..zip_members import ZIP_ERRORS, checked_members
from .arrays import ZarrArray, array_of_v2, array_of_v3, parse_json

#: What lies at the root of a store of version 3, and of version 2.
ROOT_FILES = ("zarr.json", ".zgroup")

_AGAIN = "Get the product again."
_EOPF_NAME = re.compile(r"S02MSIL(?:1C|2A)_\d{8}T\d{6}_", re.IGNORECASE)
_ENDINGS = re.compile(r"\.zarr(?:\.zip)?$", re.IGNORECASE)


class Store:
    """The store of a product.

    Args:
        path: Folder or zip.

    Raises:
        ProductError: Unreadable, damaged, hostile, or no Zarr store.

    Attributes:
        version: 2 or 3.
        attributes: Of the root.
        sha256: Of the file that holds these attributes, hexadecimal.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.container = _open(path)
        entries = self.container.entries
        if "zarr.json" in entries:
            self.version, name = 3, "zarr.json"
        elif ".zgroup" in entries:
            self.version, name = 2, ".zattrs"
        else:
            raise ProductError("neither zarr.json nor .zgroup in it.", subject=str(path), remedy=_AGAIN)
        if name not in entries:
            raise ProductError(told("{name} is missing.", name=name), subject=str(path), remedy=_AGAIN)
        data = self.container.read(name)
        self.sha256 = hashlib.sha256(data).hexdigest()
        root = parse_json(data, entries[name].gdal_path)
        self.attributes: dict[str, Any] = root
        if self.version == 3:
            if root.get("zarr_format") != 3 or root.get("node_type") != "group":
                raise ProductError("its zarr.json is none of a group of Zarr 3.", subject=str(path))
            self.attributes = root.get("attributes") or {}
        if not isinstance(self.attributes, dict):
            raise ProductError("its root attributes are no JSON object.", subject=str(path))

    def array(self, path: str) -> ZarrArray | None:
        """Return an array of the store, None when there is none at this path.

        Raises:
            ProductError: Its description is damaged, or something in it is not supported.
        """
        name = f"{path}/zarr.json" if self.version == 3 else f"{path}/.zarray"
        entries = self.container.entries
        if name not in entries:
            return None
        node = parse_json(self.container.read(name), entries[name].gdal_path)
        if self.version == 3:
            return array_of_v3(path, node, self.gdal_path(path))
        attributes = f"{path}/.zattrs"
        known = {}
        if attributes in entries:
            known = parse_json(self.container.read(attributes), entries[attributes].gdal_path)
        return array_of_v2(path, node, known, self.gdal_path(path))

    def gdal_path(self, path: str) -> str:
        """Return where an array or chunk lies, as GDAL knows it."""
        if isinstance(self.container, ZipFolder):
            base = str(self.path.absolute()).replace("\\", "/")
            return f"/vsizip/{{{base}}}/{self.container.root}{path}"
        return f"{self.path.as_posix()}/{path}"

    def unwritten(self, array: ZarrArray) -> list[tuple[int, ...]]:
        """Return the places of the chunks of an array that no file holds."""
        entries = self.container.entries
        return [place for place in array.places() if f"{array.path}/{array.key(*place)}" not in entries]


def may_be_store(path: Path) -> bool:
    """Tell cheaply whether a path is the store of a Sentinel-2 product, or is called like one.

    A folder or zip that is called so and holds no store was cut short: it shall be reported, not passed over.
    """
    named = bool(_ENDINGS.search(path.name) and is_called_so(path.name))
    if path.is_dir():
        root = next((name for name in ROOT_FILES if (path / name).is_file()), "")
        if not root:
            return named
        return named or _is_sentinel_2(path / ("zarr.json" if root == "zarr.json" else ".zattrs"))
    if path.suffix.lower() != ".zip" or not path.is_file():
        return False
    if named:
        return True
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            roots = _roots(names)
            if len(roots) != 1 or any(re.search(r"(?:^|/)MTD_MSIL\w\w\.xml$", name, re.I) for name in names):
                return False
            root = roots.pop()
            inner = root + ("zarr.json" if root + "zarr.json" in names else ".zattrs")
            return inner in names and b'"S02MSIL' in archive.read(inner)
    except (OSError, *ZIP_ERRORS):
        return False  # what is too damaged to tell is reported as SAFE


def is_called_so(name: str) -> bool:
    """Tell whether a name begins as products of Sentinel-2 do, by either convention."""
    return bool(_EOPF_NAME.match(name) or re.match(r"S2[A-Z]_MSIL\w\w_\d{8}T", name, re.IGNORECASE))


def plain_name(path: Path) -> str:
    """Return the name of a folder or zip without ".zarr" and ".zip"."""
    return re.sub(r"\.SAFE$", "", _ENDINGS.sub("", path.name), flags=re.IGNORECASE)


def _is_sentinel_2(file: Path) -> bool:
    try:
        return b'"S02MSIL' in file.read_bytes()
    except OSError:
        return False


def _open(path: Path) -> Folder | ZipFolder:
    if path.is_dir():
        return Folder(path)
    members = checked_members(path)
    roots = _roots(members)
    if len(roots) != 1:
        raise ProductError(
            told("{count} Zarr stores in it, expected one.", count=len(roots)),
            subject=str(path),
            remedy="" if roots else _AGAIN,
        )
    return ZipFolder(path, members, roots.pop())


def _roots(names: Iterable[str]) -> set[str]:
    """Return the folders, with a slash at their end, that are the root of a store: on top or one below."""
    found: set[str] = set()
    for name in names:
        folder, _, file = name.rpartition("/")
        if file in ROOT_FILES and folder.count("/") == 0:
            found.add(f"{folder}/" if folder else "")
    # A store on top has groups one below.
    return {""} if "" in found else found
