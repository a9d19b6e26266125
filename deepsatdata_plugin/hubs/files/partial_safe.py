"""Selected bands of a product, fetched file by file into a partial SAFE.

A partial SAFE has the product's own manifest and metadata, the asked bands in native resolution, the small
cloud masks, and `partial.json`, which lists the files that are there with sizes and checksums.
"""

from __future__ import annotations

import errno
import json
import os
import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace as replace_field
from pathlib import Path

from ...core.errors import ProductError
from ...core.products import MANIFEST_FILE, MSI, PARTIAL_FILE, PARTIAL_FORMAT, ManifestEntry, parse_manifest
from ...core.storage import known_hash, long_path, remove, replace, sync_file
from ...core.words import told
from ..contract import HubError, Node
from .verify import Damaged, verify_single_file

_METADATA = re.compile(r"(?:MTD_MSIL\w\w\.xml|GRANULE/[^/]+/MTD_TL\.xml)", re.IGNORECASE)
_MASK = re.compile(
    r"GRANULE/[^/]+/(?:IMG_DATA/(?:R20m/)?[^/]*_SCL_20m\.jp2|QI_DATA/(?:MSK_CLASSI_B00\.jp2|[^/]*MSK_CLOUDS[^/]*_B00[^/]*\.gml))",
    re.IGNORECASE,
)
_IMAGE = re.compile(
    r"GRANULE/[^/]+/IMG_DATA/(?:R(?P<folder>10|20|60)m/)?[^/]*_(?P<band>B\d\d|B8A)(?:_(?P<stated>10|20|60)m)?\.jp2",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class SingleFile:
    """A file to fetch, and where its bytes begin in the sum of all."""

    node: Node
    before: int


def choose_files(nodes: Iterable[Node], bands: Sequence[str]) -> list[Node]:
    """Choose what a partial SAFE with some bands needs.

    Args:
        nodes: All files of the product.
        bands: Bands asked for ("B04"); () for the whole product.

    Returns:
        Manifest first, then metadata, masks and bands by path; of the whole product all files.

    Raises:
        HubError: Kind "unsupported": the product has no such band, or no metadata.
    """
    cleaned = (replace_field(node, path=node.path.removeprefix("./")) for node in nodes)
    by_path = {node.path: node for node in cleaned}
    chosen: dict[str, Node] = {}
    found: set[str] = set()
    for path, node in by_path.items():
        if not bands:
            chosen[path] = node
            continue
        match = _IMAGE.fullmatch(path)
        band = match["band"].upper() if match else ""
        if match and band in bands:
            stated = match["stated"] or match["folder"]
            if stated is None or int(stated) == MSI.resolution(band):
                chosen[path] = node
                found.add(band)
        elif _METADATA.fullmatch(path) or _MASK.fullmatch(path):
            chosen[path] = node
    lost = [band for band in MSI.bands if band in bands and band not in found]
    if lost:
        raise HubError(told("the product has no file of {lost}.", lost=", ".join(lost)), kind="unsupported")
    if not any(_METADATA.fullmatch(path) for path in chosen):
        raise HubError("the hub lists no metadata file of the product.", kind="unsupported")
    for path in chosen:
        if path.startswith("/") or "\\" in path or ":" in path or ".." in path.split("/"):
            raise HubError("a file of the product leaves its folder.", kind="unsupported", subject=path)
    chosen.pop(MANIFEST_FILE, None)
    manifest = by_path.get(MANIFEST_FILE, Node(MANIFEST_FILE))
    return [manifest, *(chosen[path] for path in sorted(chosen))]


@dataclass(frozen=True)
class _Hashed:
    """A file whose checksum was computed, and what it was compared with."""

    entry: ManifestEntry
    size: int
    changed: int
    algorithm: str
    digest: str


class PartialSafe:
    """A partial SAFE in the making; finished files survive an interruption.

    Args:
        folder: Its folder, which has not the final name.
        nodes: What `choose_files` chose.
        keep_going: Called every MiB of verification; raises to stop.
        whole: They are all files of the product: the folder becomes a SAFE like any other.
    """

    def __init__(
        self, folder: Path, nodes: Sequence[Node], keep_going: Callable[[], None], *, whole: bool = False
    ) -> None:
        self.folder, self._keep_going, self._whole = long_path(folder), keep_going, whole
        self._nodes = list(nodes)
        self._listed: dict[str, ManifestEntry] = {}
        self._hashed: dict[Path, _Hashed] = {}

    @property
    def compared(self) -> bool:
        """Tell whether checksums of the product's own list were compared; true once it is finished."""
        return any(entry.checksum and known_hash(entry.checksum[0]) for entry in self._listed.values())

    @property
    def total(self) -> int:
        """Bytes of all files as far as their sizes are known."""
        return sum(node.size or 0 for node in self._nodes)

    def missing(self) -> list[SingleFile]:
        """Return the files still to fetch; damaged ones are taken away."""
        todo, before = [], 0
        for node in self._nodes:
            if not self._is_there(node):
                todo.append(SingleFile(node, before))
            before += node.size or 0
        if todo and not self.folder.parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(self.folder.parent))
        return todo

    def part(self, node: Node) -> Path:
        """Return where the bytes of a file go."""
        return self.folder.joinpath(*(node.path + ".part").split("/"))

    def finish_file(self, node: Node) -> None:
        """Verify a fetched file and give it its name.

        Raises:
            Damaged: It is not what the manifest says; it was taken away.
        """
        part = self.part(node)
        try:
            found = self._verify(node, part)
        except Damaged:
            remove(part)
            raise
        place = self.folder.joinpath(*node.path.split("/"))
        replace(part, place)
        self._hashed[place] = found

    def finish(self) -> None:
        """Check all files against the product's manifest; write `partial.json` when they are not all.

        Raises:
            Damaged: A file is not what the manifest says.
        """
        manifest = self.folder / MANIFEST_FILE
        try:
            self._listed = parse_manifest(manifest.read_bytes(), str(manifest))
        except ProductError as error:
            remove(manifest)
            raise Damaged(error.message, subject=str(manifest)) from error
        files = []
        for node in self._nodes:
            place = self.folder.joinpath(*node.path.split("/"))
            try:
                found = self._verify(node, place)
            except Damaged:
                remove(place)
                raise
            files.append({"path": node.path, "size": found.size, "checksum": [found.algorithm, found.digest]})
        if self._whole:
            return
        document = {
            "format": PARTIAL_FORMAT,
            "version": 1,
            "files": sorted(files, key=lambda f: str(f["path"])),
        }
        target = self.folder / PARTIAL_FILE
        target.write_bytes((json.dumps(document, indent=1) + "\n").encode())
        sync_file(target)

    def _is_there(self, node: Node) -> bool:
        place = self.folder.joinpath(*node.path.split("/"))
        if not place.is_file():
            return False
        try:
            self._hashed[place] = self._verify(node, place)
        except Damaged:
            remove(place)
            return False
        return True

    def _verify(self, node: Node, place: Path) -> _Hashed:
        """Compare a file with the product's list, else with what the hub says; it is read once."""
        entry = ManifestEntry(node.path, node.size, node.checksum)
        if node.path != MANIFEST_FILE:
            entry = self._manifest().get(node.path, entry)
        found, now = self._hashed.get(place), place.stat()
        if found is not None and (found.size, found.changed) == (now.st_size, now.st_mtime_ns):
            if found.entry == entry:
                return found
            algorithm, digest = entry.checksum or ("", "")
            if (found.algorithm, found.digest) == (algorithm, digest.lower()) and entry.size in (
                None,
                found.size,
            ):
                return found
        algorithm, digest = verify_single_file(place, entry, self._keep_going)
        return _Hashed(entry, now.st_size, now.st_mtime_ns, algorithm, digest)

    def _manifest(self) -> dict[str, ManifestEntry]:
        """Return the product's own list, which comes first; empty until it is here."""
        manifest = self.folder / MANIFEST_FILE
        if not self._listed and manifest.is_file():
            with suppress(ProductError):  # told in the end
                self._listed = parse_manifest(manifest.read_bytes(), str(manifest))
        return self._listed


def bands_in(safe: Path) -> set[str]:
    """Return the bands whose images a SAFE holds in native resolution, sound or not."""
    found = set()
    for path in safe.rglob("*.jp2"):
        match = _IMAGE.fullmatch(path.relative_to(safe).as_posix())
        if match:
            stated = match["stated"] or match["folder"]
            if stated is None or int(stated) == MSI.resolution(match["band"].upper()):
                found.add(match["band"].upper())
    return found
