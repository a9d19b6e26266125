"""Time, as a protocol that tests stand in for, and the computer's own."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol


class Clock(Protocol):
    """Time, so that tests can let weeks pass in seconds."""

    def now(self) -> float:
        """Return Unix time in seconds (UTC)."""

    def sleep(self, seconds: float, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Wait; return early when `cancelled` turns true."""


def never() -> bool:
    """Stand for "nobody cancels"."""
    return False


class SystemClock:
    """Real time. `now` may jump (sleep of the machine, a corrected clock); `sleep` survives both."""

    def __init__(self, poll_s: float = 0.2) -> None:
        self._poll_s = poll_s

    def now(self) -> float:
        """Return Unix time in seconds (UTC)."""
        return time.time()

    def sleep(self, seconds: float, cancelled: Callable[[], bool] = never) -> None:
        """Wait; look at `cancelled` several times a second.

        Both the wall clock and the monotonic one are watched: after the machine slept, the wall clock
        says that the wait is over while the monotonic one may have stood still.
        """
        end_wall, end_monotonic = time.time() + seconds, time.monotonic() + seconds
        while not cancelled():
            left = min(end_wall - time.time(), end_monotonic - time.monotonic())
            if left <= 0:
                return
            time.sleep(min(left, self._poll_s))
