"""How many requests a host gets at a time, and when it is left alone: all who read from it ask here."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ..contract import Clock

#: Seconds between two looks at the cancel button of who waits for a place.
_POLL_S = 0.1


class HostGate:
    """Places for requests to one host. Safe from any thread.

    Args:
        places: Requests under way at a time.
        clock: For rests.

    Attributes:
        most: How many were under way at once, at most.
    """

    def __init__(self, places: int, clock: Clock) -> None:
        self._places, self._clock = places, clock
        self._free = threading.Condition()
        self._busy = 0
        self._rests_until = 0.0
        self.most = 0

    def rest(self, seconds: float) -> None:
        """Let nobody in for so long: the host has asked to slow down, or is not there."""
        with self._free:
            self._rests_until = max(self._rests_until, self._clock.now() + seconds)

    @contextmanager
    def place(self, keep_going: Callable[[], None], cancelled: Callable[[], bool]) -> Iterator[None]:
        """Give a place for a request, when there is one and the host does not rest.

        Args:
            keep_going: Raises when the run was cancelled.
            cancelled: Tells so.
        """
        while True:
            keep_going()
            left = self._rests_until - self._clock.now()
            if left > 0:
                self._clock.sleep(left, cancelled)
                continue
            with self._free:
                if self._busy < self._places:
                    self._busy += 1
                    self.most = max(self.most, self._busy)
                    break
                self._free.wait(_POLL_S)
        try:
            yield
        finally:
            with self._free:
                self._busy -= 1
                self._free.notify()
