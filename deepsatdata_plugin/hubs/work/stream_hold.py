"""One of an account's streams, held while a product is fetched and any of its connections is open."""

from __future__ import annotations

import threading

from .locks import FileLock


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
