"""Every object that a SAFE lists, compared with its size and checksum: presence, bytes, hashes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Union

from ....errors import ProductError
from ....storage import chunk_hashes, known_hash
from ....words import told
from ...second_look import blame
from ..vsi import VsiFile
from .container import Entry, Folder, Zip
from .manifest import MANIFEST_FILE, PARTIAL_FILE, ManifestEntry, parse_manifest, parse_partial

Container = Union[Folder, Zip]


@dataclass(frozen=True)
class ObjectState:
    """One object of a product, compared with the product's own list.

    Attributes:
        path: Relative to the product's folder.
        state: "right", "missing", "wrong", or "unchecked" where the kind of checksum is not known.
        detail: The sentence for people, "" when it is right.
    """

    path: str
    state: Literal["right", "missing", "wrong", "unchecked"]
    detail: str = ""


def open_container(path: Path) -> Container:
    """Open a product's folder or zip.

    Raises:
        ProductError: A zip that is damaged or hostile.
    """
    return Folder(path) if path.is_dir() else Zip(path)


def listed_objects(container: Container) -> tuple[dict[str, ManifestEntry], bool]:
    """Return the files whose presence, size and hash can be checked, and whether the product is partial.

    The manifest does not list itself. Without a list both are empty.

    Raises:
        ProductError: The list is broken or hostile.
    """
    for file, parse in ((PARTIAL_FILE, parse_partial), (MANIFEST_FILE, parse_manifest)):
        if file in container.entries:
            return parse(container.read(file), container.entries[file].gdal_path), parse is parse_partial
    return {}, False


def check_objects(
    entries: Mapping[str, Entry],
    listed: Mapping[str, ManifestEntry],
    keep_going: Callable[[], None],
    *,
    checksums: bool = True,
) -> Iterator[ObjectState]:
    """Compare all listed objects, in the order of the list.

    Args:
        entries: What is there, by relative path.
        listed: What has to be there.
        keep_going: Called between pieces of a MiB; raises to stop.
        checksums: Read every file whole; else presence and size only.
    """
    for path, entry in listed.items():
        keep_going()
        found = entries.get(path)
        if found is None:
            yield ObjectState(path, "missing", "the manifest lists a file that is missing.")
        elif entry.size is not None and found.size != entry.size:
            yield ObjectState(
                path,
                "wrong",
                told(
                    "the file has {size} bytes, the manifest says {size_2}.",
                    size=found.size,
                    size_2=entry.size,
                ),
            )
        elif checksums and entry.checksum is not None:
            yield _compared(path, found.gdal_path, entry.checksum, keep_going)
        else:
            yield ObjectState(path, "right")


def _compared(
    path: str, gdal_path: str, checksum: tuple[str, str], keep_going: Callable[[], None]
) -> ObjectState:
    algorithm, expected = checksum
    if not known_hash(algorithm):
        return ObjectState(
            path,
            "unchecked",
            told("checksums of kind {algorithm!r} cannot be verified.", algorithm=algorithm),
        )
    try:
        with VsiFile(gdal_path) as file:
            digest = chunk_hashes(file.chunks(), [algorithm], keep_going)[algorithm]
    except ProductError as error:
        blame(gdal_path, error, was_there=False)
        return ObjectState(path, "wrong", error.message)
    if digest != expected.lower():
        return ObjectState(
            path,
            "wrong",
            told(
                "the {algorithm} checksum differs from the manifest's: the file is damaged.",
                algorithm=algorithm,
            ),
        )
    return ObjectState(path, "right")
