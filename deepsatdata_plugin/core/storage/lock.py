"""One writer a folder: a lock of the operating system that vanishes with its holder."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import InputError
from ..feedback import Feedback

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
            _lock(handle)
        except OSError as error:
            if error.errno in (errno.EAGAIN, errno.EACCES, errno.EWOULDBLOCK):
                raise InputError(
                    "another run is writing into this folder.",
                    subject=str(folder),
                    remedy="Wait for its end, or choose another folder.",
                ) from error
            feedback.warn(f"{folder}: files cannot be locked here ({error.strerror}); run nothing beside.")
        yield
    finally:
        os.close(handle)
        if on_windows:
            path.unlink(missing_ok=True)


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        return
    import fcntl

    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
