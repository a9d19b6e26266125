"""Locks of the operating system, which vanish with their holder: one writer a folder, one holder a file."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import InputError
from ..feedback import Feedback
from ..words import told

#: File that is locked on Windows, where folders cannot be; it goes with the lock.
_LOCK_FILE = "writing.part"


@contextmanager
def sole_writer(folder: Path, feedback: Feedback) -> Iterator[None]:
    """Hold the only right to write into a folder for the length of a `with` block; never waits.

    A killed process leaves nothing behind. On file systems without locks a warning is all.

    Args:
        folder: An existing folder.
        feedback: Told when the file system has no locks.

    Raises:
        InputError: Another process, or another run of this one, is writing there.
        OSError: The folder cannot be opened.
    """
    on_windows = sys.platform == "win32"
    path = folder / _LOCK_FILE if on_windows else folder
    handle = os.open(path, os.O_RDWR | os.O_CREAT if on_windows else os.O_RDONLY)
    try:
        try:
            locked = _try_lock(handle)
        except OSError as error:
            locked = True
            feedback.warn(
                told(
                    "{folder}: files cannot be locked here ({strerror}); run nothing beside.",
                    folder=folder,
                    strerror=error.strerror,
                )
            )
        if not locked:
            raise InputError(
                "another run is writing into this folder.",
                subject=str(folder),
                remedy="Wait for its end, or choose another folder.",
            )
        yield
    finally:
        os.close(handle)
        if on_windows:
            path.unlink(missing_ok=True)


class FileLock:
    """An exclusive lock on a file; never waits.

    Two locks on one file exclude each other within a process, too.

    Args:
        path: File to lock; made when missing.
        remove: Take the file away on release.
    """

    def __init__(self, path: Path, *, remove: bool = False) -> None:
        self.path, self._remove = path, remove
        self._handle: int | None = None

    def acquire(self) -> bool:
        """Take the lock; False when somebody else has it.

        Raises:
            InputError: This file system knows no locks, or the folder cannot be written.
        """
        for _ in range(20):
            try:
                handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644)
            except PermissionError:
                if sys.platform == "win32":  # being taken away by its last holder
                    return False
                raise
            try:
                locked = _try_lock(handle)
                if locked and not self._is_current(handle):  # removed meanwhile: take the new file
                    os.close(handle)
                    continue
            except OSError as error:
                os.close(handle)
                raise InputError(
                    told("files cannot be locked here ({strerror}).", strerror=error.strerror),
                    subject=str(self.path.parent),
                    remedy="Put the folder on a disk that supports file locks.",
                ) from error
            if not locked:
                os.close(handle)
                return False
            self._handle = handle
            return True
        return False

    def release(self) -> None:
        """Give the lock back; harmless when it is not held."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        if self._remove and sys.platform != "win32":
            self.path.unlink(missing_ok=True)
        os.close(handle)
        if self._remove and sys.platform == "win32":
            try:
                self.path.unlink(missing_ok=True)
            except PermissionError:
                return  # the next holder has it open

    @property
    def held(self) -> bool:
        """Tell whether this object holds the lock."""
        return self._handle is not None

    def _is_current(self, handle: int) -> bool:
        try:
            there, mine = os.stat(self.path), os.fstat(handle)
        except FileNotFoundError:
            return False
        return (there.st_ino, there.st_dev) == (mine.st_ino, mine.st_dev)

    def __enter__(self) -> FileLock:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


def _try_lock(handle: int) -> bool:
    """Lock an open file or folder; False when somebody else has it. Raises OSError without locks."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EAGAIN, errno.EACCES, errno.EWOULDBLOCK):
            return False
        raise
    return True
