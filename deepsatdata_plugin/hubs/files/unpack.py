"""A zip becomes a folder: entries that leave it are refused, every CRC is compared, bytes reach the disk."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

from ...core.products import Zip
from ...core.storage import long_path, make_folders, remove, require_free
from .part_file import RESERVE
from .verify import Damaged, reading_zip

_BLOCK = 1 << 20


def unpack(archive_path: Path, target: Path, keep_going: Callable[[], None]) -> list[str]:
    """Unpack a zipped SAFE into a folder that is not the final one.

    Args:
        archive_path: The zip (any file name).
        target: Folder to fill; what is there is taken away first. The SAFE's own folder level is dropped.
        keep_going: Called every MiB; raises to stop.

    Returns:
        Layers of verification that ran: "zip".

    Raises:
        Damaged: Not a zip, damaged, or with entries that leave the folder.
        OSError: The disk is full or away.
    """
    target = long_path(target)
    with reading_zip(archive_path):
        listing = Zip(archive_path)  # refuses entries that climb out, repeat, are encrypted or absurdly large
    remove(target)
    target.mkdir()
    needed = sum(entry.size for entry in listing.entries.values())
    require_free(target, needed + RESERVE)
    with reading_zip(archive_path), zipfile.ZipFile(archive_path) as archive:
        for path in sorted(listing.entries):
            _extract(archive, listing.root + path, _inside(target, path), target, keep_going)
    return ["zip"]


def _inside(folder: Path, path: str) -> Path:
    """Return the place of an entry; the second guard after the check of its name."""
    place = folder.joinpath(*path.split("/"))
    if os.path.commonpath([os.path.abspath(place), os.path.abspath(folder)]) != os.path.abspath(folder):
        raise Damaged("an entry of the zip leaves its folder.", subject=path)
    return place


def _extract(
    archive: zipfile.ZipFile, name: str, place: Path, target: Path, keep_going: Callable[[], None]
) -> None:
    make_folders(place.parent, target)
    with archive.open(name) as source, open(place, "xb") as file:
        while block := source.read(_BLOCK):  # the last read compares the CRC
            keep_going()
            file.write(block)
        file.flush()
        os.fsync(file.fileno())
