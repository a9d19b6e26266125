"""What was taken out of a folder of downloads: damaged files, and what stood in the place of a sound product.

It lies in a hidden folder beside the products, which searches pass over. What had its final name is never
thrown away by a program: it stays until a person empties the quarantine.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ...core.storage import long_path, remove, replace

#: The folder, inside the folder of the products.
QUARANTINE = ".quarantine"

_DAMAGED, _REPLACED = ".damaged", ".replaced"


@dataclass(frozen=True)
class SetAside:
    """A file or folder in quarantine.

    Attributes:
        path: Where it lies.
        name: What it was called.
        replaced: It had its final name, and a sound product is there now; else it was damaged on its way.
        size: Bytes.
    """

    path: Path
    name: str
    replaced: bool
    size: int


def quarantined(folder: Path, keep_going: Callable[[], None] = lambda: None) -> list[SetAside]:
    """List what is in the quarantine of a folder of downloads, by name.

    Args:
        folder: The folder of the products; missing is fine.
        keep_going: Called for every file, raises to stop.

    Raises:
        OSError: The folder cannot be read.
    """
    place = folder / QUARANTINE
    if not place.is_dir() or place.is_symlink():  # a link leads to what is not ours
        return []
    found = []
    for path in sorted(place.iterdir()):
        name = path.name.removesuffix(_DAMAGED).removesuffix(_REPLACED)
        found.append(SetAside(path, name, path.name.endswith(_REPLACED), _bytes_of(path, keep_going)))
    return found


def empty_quarantine(
    folder: Path, items: Iterable[SetAside] | None = None, keep_going: Callable[[], None] = lambda: None
) -> list[SetAside]:
    """Delete what is in the quarantine of a folder of downloads, for good.

    Args:
        folder: The folder of the products.
        items: What `quarantined` listed and is to go; None for all.
        keep_going: Called before each, raises to stop.

    Returns:
        What is left, since another program holds it.

    Raises:
        OSError: The folder cannot be read.
    """
    place = folder / QUARANTINE
    left = []
    for item in quarantined(folder, keep_going) if items is None else items:
        keep_going()
        if item.path.parent != place:
            raise ValueError(f"{item.path} is not in {place}")
        try:
            remove(long_path(item.path))
        except OSError:
            left.append(item)
    with suppress(OSError):  # not empty
        place.rmdir()
    return left


def set_aside(path: Path, folder: Path, *, replaced: bool = False) -> Path | None:
    """Move a file or folder into quarantine.

    Args:
        path: What goes there.
        folder: The folder of the products.
        replaced: It had its final name: it never takes the place of an earlier one. What was damaged on its
            way does, since it can be had again.

    Returns:
        Where it is now, None when there was nothing.

    Raises:
        OSError: It cannot be moved.
    """
    if not path.exists():
        return None
    place = folder / QUARANTINE
    place.mkdir(exist_ok=True)
    name = path.name.lstrip(".")
    if not replaced:
        target = damaged_path(folder, name)
        remove(long_path(target))
    else:
        target, number = place / f"{name}{_REPLACED}", 1
        while target.exists():
            number += 1
            target = place / f"{name}.{number}{_REPLACED}"
    replace(long_path(path), long_path(target))
    return target


def damaged_path(folder: Path, name: str) -> Path:
    """Return where a file that was damaged on its way is set aside."""
    return folder / QUARANTINE / f"{name}{_DAMAGED}"


def _bytes_of(path: Path, keep_going: Callable[[], None]) -> int:
    if path.is_symlink() or not path.is_dir():
        return path.lstat().st_size
    total = 0
    for inside, _, names in os.walk(long_path(path)):
        for name in names:
            keep_going()
            with suppress(OSError):  # gone meanwhile
                total += os.lstat(os.path.join(inside, name)).st_size
    return total
