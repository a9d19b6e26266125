"""Files that have their final name only when they are complete, also after a power cut and on Windows."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from ..errors import InputError
from ..words import told

#: Ending of a file that is not complete.
PART = ".part"

#: Tries and first wait (seconds, doubling) when a virus scanner or an indexer holds a file on Windows.
RETRIES, FIRST_WAIT = 5, 0.1


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


def replace(source: Path, target: Path, *, lasting: bool = True) -> None:
    """Give a synced file or folder its final name in one step, then sync the folder.

    Args:
        source: The file or folder.
        target: Its final name.
        lasting: False for what may be gone after a power cut: nothing is synced.

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
    if lasting:
        sync_folder(target.parent)


def part_path(path: Path) -> Path:
    """Return the name of a file while it is not complete."""
    return path.with_name(path.name + PART)


def publish(part: Path, path: Path) -> None:
    """Sync a closed file and give it its final name.

    Raises:
        OSError: The disk is full or fails, or another program holds the file of that name.
    """
    sync_file(part)
    replace(part, path)


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Give the path to write a file to; at the end of the `with` block it gets its final name.

    After an error it is taken away, and what had the final name before stays.

    Raises:
        OSError: The disk is full or fails, or another program holds the file of that name.
    """
    part = part_path(path)
    try:
        yield part
        publish(part, path)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def write_text(path: Path, text: str) -> None:
    """Write a UTF-8 file so that it is either whole or not there; line ends stay as they are.

    Raises:
        OSError: It cannot be written.
    """
    with whole_file(path) as part:
        part.write_bytes(text.encode("utf-8"))


def copy_file(source: Path, path: Path) -> None:
    """Copy a file's content so that the copy is either whole or not there.

    Raises:
        OSError: It cannot be read or written.
    """
    with whole_file(path) as part:
        shutil.copyfile(source, part)


def make_folders(path: Path, root: Path) -> None:
    """Make a folder and those between it and `root`, which has to be there.

    Where a disk is away, its folder is not made anew: what is written there would be lost behind it.

    Raises:
        FileNotFoundError: `root` is not there.
        OSError: A folder cannot be made.
    """
    missing = []
    while path != root and not path.is_dir():
        missing.append(path)
        path = path.parent
    for folder in reversed(missing):
        folder.mkdir(exist_ok=True)


def free_bytes(path: Path) -> int:
    """Return the free space of the disk on which a file or folder is, or is going to be."""
    place = path.absolute()
    while not place.exists() and place != place.parent:
        place = place.parent
    return shutil.disk_usage(place).free


def require_free(path: Path, octets: int) -> None:
    """Refuse to begin what would fill the disk.

    Args:
        path: The file or folder that grows.
        octets: Bytes that have to be free.

    Raises:
        OSError: Fewer are; the error is that of a full disk (ENOSPC).
    """
    if free_bytes(path) < octets:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))


def require_writable(folder: Path) -> None:
    """Refuse a folder in which no file can be made; one that does not exist is tried where it will be made.

    Raises:
        InputError: Nothing can be written there.
    """
    place = folder.absolute()
    while not place.exists() and place != place.parent:
        place = place.parent
    try:
        with tempfile.NamedTemporaryFile(dir=place, prefix=".deepsatdata-", suffix=PART):
            pass
    except OSError as error:
        raise InputError(
            told("nothing can be written there ({strerror}).", strerror=error.strerror or error),
            subject=str(folder),
            remedy="Choose another folder, or see to the rights on this one.",
        ) from error


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
    with contextlib.suppress(OSError):  # some network disks refuse
        handle = os.open(folder, os.O_RDONLY)
        try:
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
