"""Files that have their final name only when they are complete, also after a power cut and on Windows."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import time
from pathlib import Path

#: Tries and first wait (seconds, doubling) when a virus scanner or an indexer holds a file on Windows.
RETRIES, FIRST_WAIT = 5, 0.1

#: Folder, inside the target folder, for files that did not pass verification; searches pass it over.
QUARANTINE = ".quarantine"


def long_path(path: Path) -> Path:
    """Return a path that may exceed 260 characters on Windows; elsewhere the path itself."""
    if os.name != "nt":
        return path
    text = str(path.absolute())
    if text.startswith("\\\\?\\"):
        return path
    if text.startswith("\\\\"):
        return Path("\\\\?\\UNC" + text[1:])
    return Path("\\\\?\\" + text)


def replace(source: Path, target: Path) -> None:
    """Give a synced file or folder its final name in one step, then sync the folder.

    Raises:
        PermissionError: Another program still holds it after five tries.
        OSError: The rename failed otherwise.
    """
    wait = FIRST_WAIT
    for attempt in range(RETRIES + 1):
        try:
            os.replace(source, target)
            break
        except PermissionError:
            if attempt == RETRIES:
                raise
            time.sleep(wait)
            wait *= 2
    sync_folder(target.parent)


def sync_file(path: Path) -> None:
    """Bring a closed file's bytes to the disk."""
    handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Bring a folder's names to the disk, where the system can do that."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # some network disks refuse
            os.fsync(handle)
    finally:
        os.close(handle)


def remove(path: Path) -> None:
    """Take a file or folder away, trying again while another program holds it; missing is fine."""
    wait = FIRST_WAIT
    for attempt in range(RETRIES + 1):
        try:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        except PermissionError:  # noqa: PERF203 - the loop is for the error
            if attempt == RETRIES:
                raise
            time.sleep(wait)
            wait *= 2
        else:
            return


def set_aside(path: Path, folder: Path) -> Path | None:
    """Move a damaged file or folder into quarantine, replacing an older one of the same name.

    Returns:
        Where it is now, None when there was nothing.
    """
    if not path.exists():
        return None
    place = folder / QUARANTINE
    place.mkdir(parents=True, exist_ok=True)
    target = place / f"{path.name.lstrip('.')}.damaged"
    remove(target)
    replace(path, target)
    return target
