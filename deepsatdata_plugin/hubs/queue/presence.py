"""Who has a queue file open: one computer at a time, with as many processes as it likes.

SQLite's locks and its write-ahead log hold within one computer. A queue on a network disk can be seen by
several, and their locks need not be told to each other. So every process that has the queue open shows it by
a file beside it, named after computer, process and time, and touches it while it works. All ages are those
that the disk's own server gives, since clocks of computers differ.
"""

from __future__ import annotations

import itertools
import os
import re
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ...core.errors import InputError
from ...core.storage import FileLock
from ...core.words import told
from .records import computer_name

#: Seconds after which a sign of life is renewed, and after which the queue is free for another computer.
BEAT_S, FREE_S = 60.0, 600.0

_COUNTER = itertools.count(1)


@dataclass(frozen=True)
class _Other:
    host: str
    since: int
    path: Path
    beaten: float


class Presence:
    """Shows that this process has a queue open.

    Args:
        queue: The queue file.
    """

    def __init__(self, queue: Path) -> None:
        self._queue = queue.absolute()
        self._host = re.sub(r"[^\w-]", "_", computer_name())
        self._form = re.compile(
            re.escape(self._queue.name) + r"\.(?P<host>[\w-]+)\.(?P<process>[\d-]+)\.(?P<since>\d+)\.open"
        )
        self._lock: FileLock | None = None
        self._beaten = 0.0
        self._lost = False

    def enter(self) -> None:
        """Show it.

        Raises:
            InputError: Another computer works on the queue.
            OSError: The folder cannot be written, or is away.
        """
        since = int(time.time())
        process = f"{os.getpid()}-{next(_COUNTER)}"
        path = self._queue.with_name(f"{self._queue.name}.{self._host}.{process}.{since}.open")
        self._lock = FileLock(path, remove=True)
        self._lock.acquire()
        self._touch()
        now = path.stat().st_mtime
        stale = []
        for other in self._others():
            if other.host == self._host:
                self._forget_dead(other.path)
            elif now - other.beaten >= FREE_S:
                stale.append(other.path)
            else:
                self.leave()
                raise self._refusal(other)
        for left in stale:  # who comes back finds its file gone, and looks who is here
            with suppress(OSError):
                left.unlink(missing_ok=True)
        self._lost = False

    def beat(self) -> None:
        """Give a sign of life, about once a minute.

        Raises:
            InputError: Another computer has taken the queue over while this one was silent.
            OSError: The disk is away.
        """
        if self._lost:  # as long as another computer works on it, nothing is written here
            self.enter()
        if self._lock is None or 0 <= time.monotonic() - self._beaten < BEAT_S:
            return
        try:
            before = self._lock.path.stat().st_mtime
            self._touch()
            if self._lock.path.stat().st_mtime - before < FREE_S:
                return
        except FileNotFoundError:
            if not self._queue.parent.is_dir():
                raise
        self.leave()
        self._lost = True
        self.enter()

    def leave(self) -> None:
        """Show it no longer; harmless when repeated."""
        lock, self._lock = self._lock, None
        if lock is not None:
            with suppress(OSError):  # the disk is away: it is free for others after a while
                lock.release()

    def _touch(self) -> None:
        if self._lock is not None:
            os.utime(self._lock.path)
            self._beaten = time.monotonic()

    def _others(self) -> list[_Other]:
        found = []
        for path in self._queue.parent.iterdir():
            match = self._form.fullmatch(path.name)
            if match is None or (self._lock is not None and path == self._lock.path):
                continue
            with suppress(FileNotFoundError):  # closed meanwhile
                found.append(_Other(match["host"], int(match["since"]), path, path.stat().st_mtime))
        return found

    def _forget_dead(self, path: Path) -> None:
        """Take away what a killed process of this computer has left: nobody holds its lock."""
        lock = FileLock(path, remove=True)
        with suppress(OSError, InputError):
            if lock.acquire():
                lock.release()

    def _refusal(self, other: _Other) -> InputError:
        since = time.strftime("%Y-%m-%d %H:%M", time.localtime(other.since))
        return InputError(
            told("the computer {host} works on this queue since {since}.", host=other.host, since=since),
            subject=str(self._queue),
            remedy=told(
                "Close it there, or wait {free_s:.0f} minutes after that computer has stopped; or "
                "use a queue of your own here.",
                free_s=FREE_S / 60,
            ),
        )
