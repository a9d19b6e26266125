"""Connections kept for the next question: a session of requests is used by one thread at a time."""

from __future__ import annotations

import threading
import time
import weakref
from typing import Any

_IDLE_SESSIONS = 8
#: Seconds for which the connection of a file waits for the next one.
KEPT_FOR_FILES_S = 2.0


class SessionPool:
    """Idle sessions. Safe to use from several threads; closes them when it goes.

    Args:
        most: Sessions that are kept.
    """

    def __init__(self, most: int = _IDLE_SESSIONS) -> None:
        self._most = most
        self.idle: list[Any] = []
        self.idle_for_files: list[Any] = []
        self._lock = threading.Lock()
        self._kept_at: dict[int, float] = {}
        self._watched = False
        weakref.finalize(self, _close, self.idle)
        weakref.finalize(self, _close, self.idle_for_files)

    def take(self, *, for_files: bool) -> Any:
        """Return an idle session, None when there is none."""
        with self._lock:
            idle = self.idle_for_files if for_files else self.idle
            return idle.pop() if idle else None

    def keep(self, session: Any) -> None:
        """Keep a session whose answer was read and closed."""
        with self._lock:
            if len(self.idle) < self._most:
                self.idle.append(session)
                return
        session.close()

    def keep_for_files(self, session: Any) -> None:
        """Keep a connection for the next file, which comes at once or not at all: hubs count them."""
        with self._lock:
            self.idle_for_files.append(session)
            self._kept_at[id(session)] = time.monotonic()
            if not self._watched:
                self._watch()

    def _watch(self) -> None:
        self._watched = True
        timer = threading.Timer(KEPT_FOR_FILES_S, self._drop_old)
        timer.daemon = True
        timer.start()

    def _drop_old(self) -> None:
        before = time.monotonic() - KEPT_FOR_FILES_S
        with self._lock:
            old = [session for session in self.idle_for_files if self._kept_at[id(session)] <= before]
            for session in old:
                self.idle_for_files.remove(session)
                del self._kept_at[id(session)]
            self._watched = False
            if self.idle_for_files:
                self._watch()
        _close(old)


def new_session() -> Any:
    """Return a session that does nothing by itself: no redirects, no repeats, no look into netrc."""
    import requests
    from requests.adapters import HTTPAdapter

    session = requests.Session()
    session.trust_env = False  # no netrc behind our back: it would send a password to any host listed there
    adapter = HTTPAdapter(pool_connections=4, pool_maxsize=4, max_retries=0)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


def _close(sessions: list[Any]) -> None:
    for session in sessions:
        session.close()
