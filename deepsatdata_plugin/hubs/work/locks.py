"""Locks between processes that vanish with their holder: workers of a product, streams of an account.

The operating system's file locks are used (`flock`, on Windows a locked byte), so a killed process
leaves nothing behind that has to be waited for or cleaned up.
"""

from __future__ import annotations

import hashlib
import os
import platform
import sys
from pathlib import Path
from typing import Any

from ...core.errors import InputError

#: Streams an account may have open over all windows and processes.
ACCOUNT_STREAMS = 4


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
                locked = _lock(handle)
                if locked and not self._is_current(handle):  # removed meanwhile: take the new file
                    os.close(handle)
                    continue
            except OSError as error:
                os.close(handle)
                raise InputError(
                    f"files cannot be locked here ({error.strerror}).",
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


def _lock(handle: int) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def shared_folder() -> Path:
    """Return the user's folder that all windows and processes of this program share."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_STATE_HOME") or home / ".local" / "state")
    return base / "deepsatdata" / "accounts"


def worker_name() -> str:
    """Return a name for this process among those that share a queue."""
    return f"{platform.node() or 'computer'}:{os.getpid()}"


class AccountLocks:
    """Streams and the one order worker of an account on a hub, over all processes of the user.

    Args:
        hub: Name or address of the hub.
        account: Label of the account.
        folder: Where the lock files lie; default the user's own.
        streams: Streams in all; never above `ACCOUNT_STREAMS`.
    """

    def __init__(
        self, hub: str, account: str, *, folder: Path | None = None, streams: int = ACCOUNT_STREAMS
    ) -> None:
        digest: Any = hashlib.sha256(f"{hub}\n{account}".encode())
        self._folder = folder or shared_folder()
        self._stem = digest.hexdigest()[:20]
        self._streams = max(1, min(streams, ACCOUNT_STREAMS))

    def stream(self) -> FileLock | None:
        """Take one of the account's streams, None when all are in use."""
        for number in range(self._streams):
            lock = self._file(f"stream-{number}")
            if lock.acquire():
                return lock
        return None

    def orders(self) -> FileLock | None:
        """Become the one who orders and asks for this account, None when somebody does so already."""
        lock = self._file("orders")
        return lock if lock.acquire() else None

    def _file(self, what: str) -> FileLock:
        self._folder.mkdir(parents=True, exist_ok=True)
        return FileLock(self._folder / f"{self._stem}.{what}")
