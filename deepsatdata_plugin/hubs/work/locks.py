"""What an account may have over all windows and processes: so many streams, and one who orders.

A killed process leaves nothing behind that has to be waited for or cleaned up.
"""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

from ...core.storage import FileLock
from ..contract import Account

#: Streams an account may have open over all windows and processes.
ACCOUNT_STREAMS = 4


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


class AccountLocks:
    """Streams and the one order worker of an account, over all processes of the user.

    Args:
        account: The account, whatever hub or configuration it is used with.
        folder: Where the lock files lie; default the user's own.
        streams: Streams in all; never above `ACCOUNT_STREAMS`.
    """

    def __init__(
        self, account: Account, *, folder: Path | None = None, streams: int = ACCOUNT_STREAMS
    ) -> None:
        self._folder = folder or shared_folder()
        self._stem = account.key
        self._streams = max(1, min(streams, ACCOUNT_STREAMS))

    def stream(self) -> FileLock | None:
        """Take one of the account's streams, None when all are in use."""
        for number in range(self._streams):
            lock = self._file(f"stream-{number}")
            if lock.acquire():
                return lock
        return None

    def waiting(self, who: str) -> FileLock:
        """Return the lock that somebody holds as long as he waits for a stream, and lives."""
        self._folder.mkdir(parents=True, exist_ok=True)
        return FileLock(self._folder / f"{self._stem}.waits-{who}", remove=True)

    def orders(self) -> FileLock | None:
        """Become the one who orders and asks for this account, None when somebody does so already."""
        lock = self._file("orders")
        return lock if lock.acquire() else None

    def _file(self, what: str) -> FileLock:
        self._folder.mkdir(parents=True, exist_ok=True)
        return FileLock(self._folder / f"{self._stem}.{what}")


class StreamHold:
    """Gives the stream back once the worker is through and all its connections are closed.

    A connection that was abandoned (cancel, stall) counts at the hub until its socket closes, so the
    stream stays taken that long.

    Args:
        lock: The stream, already taken.
    """

    def __init__(self, lock: FileLock) -> None:
        self._lock, self._guard = lock, threading.Lock()
        self._open, self._working = 0, True

    def take(self) -> None:
        """A connection is about to be made."""
        with self._guard:
            self._open += 1

    def drop(self) -> None:
        """A connection is closed."""
        with self._guard:
            self._open -= 1
            self._give_back()

    def finish(self) -> None:
        """The worker makes no more connections; may be called more than once."""
        with self._guard:
            self._working = False
            self._give_back()

    @property
    def transferring(self) -> bool:
        """Tell whether the stream is in use."""
        with self._guard:
            return self._working or self._open > 0

    def _give_back(self) -> None:
        if not self._working and self._open == 0:
            self._lock.release()
