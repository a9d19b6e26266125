"""Whose turn it is to take one of an account's streams: no program waits for ever beside another one.

Streams are locks of files, and whoever has just given one back would take it again before another program
looks. So who finds none leaves word in the ledger, and who holds more, or has just had its turn, lets it go
first.
"""

from __future__ import annotations

import threading
from uuid import uuid4

from ...core.storage import FileLock
from ..contract import Clock
from .ledger import Ledger
from .locks import AccountLocks

#: Looks for a stream without success after which a program is not waited for any more.
_LOOKS = 4


class StreamTurns:
    """Takes streams for one lane, in turns with other programs.

    Args:
        locks: Streams of the account.
        ledger: Where programs leave word.
        clock: Time.
        account: Key of the account.
        wait: Seconds between two looks for a stream.
    """

    def __init__(self, locks: AccountLocks, ledger: Ledger, clock: Clock, account: str, wait: float) -> None:
        self._locks, self._ledger, self._clock = locks, ledger, clock
        self._account, self._wait = account, wait
        self._who = uuid4().hex
        self._guard = threading.Lock()
        self._held: list[FileLock] = []
        self._taken_at = 0.0
        self._waits: FileLock | None = None

    def take(self) -> FileLock | None:
        """Take a stream, None when all are in use or it is another program's turn."""
        with self._guard:
            now = self._clock.now()
            self._held = [lock for lock in self._held if lock.held]
            lock = self._free(self._before_us(now))
            if lock is None:
                if self._waits is None:  # before word is left: without it, it is that of somebody who died
                    self._waits = self._locks.waiting(self._who)
                    self._waits.acquire()
                self._ledger.wait_for_stream(
                    self._account, self._who, len(self._held), now, now + _LOOKS * self._wait
                )
                return None
            if self._waits is not None:
                self._ledger.wait_no_more(self._account, self._who)
                self._waits.release()
                self._waits = None
            self._held.append(lock)
            self._taken_at = now
            return lock

    def _free(self, others: int) -> FileLock | None:
        """Take a stream where as many more are free as others have their turn before us."""
        taken: list[FileLock] = []
        while len(taken) <= others and (lock := self._locks.stream()) is not None:
            taken.append(lock)
        kept = taken.pop(0) if len(taken) > others else None
        for lock in taken:
            lock.release()
        return kept

    def _before_us(self, now: float) -> int:
        """Return how many wait with fewer streams, or with as many and since before our last turn."""
        mine = len(self._held)
        had_turn = self._taken_at if self._taken_at <= now else 0.0  # else the clock was put back since
        return sum(
            (held < mine or (held == mine and since < had_turn)) and self._lives(who)
            for who, held, since in self._ledger.waiting(self._account, self._who, now)
        )

    def _lives(self, who: str) -> bool:
        """Tell whether somebody who left word still lives; who was killed is not waited for."""
        lock = self._locks.waiting(who)
        if not lock.acquire():
            return True
        lock.release()
        self._ledger.wait_no_more(self._account, who)
        return False
