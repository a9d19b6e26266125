"""The disk of a queue that goes away and comes back: a run waits for it, and nothing is lost."""

from __future__ import annotations

import sqlite3

from ...core.errors import DeepSatDataError
from ...core.feedback import Feedback
from ..contract import Clock
from ..queue import QueueStore

#: What SQLite says where the disk is full, away or held by others, and what is asked is not to blame.
_OF_THE_DISK = ("disk i/o", "unable to open", "locked", "busy", "full", "readonly")


def is_of_the_disk(error: Exception) -> bool:
    """Tell whether what failed may go well later, when its disk is there again or has room."""
    if isinstance(error, sqlite3.OperationalError):
        return any(words in str(error).lower() for words in _OF_THE_DISK)
    return isinstance(error, OSError)


class Outage:
    """Waits for the disk of a queue, and says so once.

    Args:
        store: The queue.
        clock: Time.
        wait: Seconds between looks.
        end: When there is no more time (Unix seconds), None for never.
    """

    def __init__(self, store: QueueStore, clock: Clock, wait: float, end: float | None) -> None:
        self._store, self._clock, self._wait, self._end = store, clock, wait, end
        self._told = False

    def wait(self, error: Exception, feedback: Feedback) -> None:
        """Wait a while, or until somebody cancels.

        Raises:
            DeepSatDataError: There is no more time.
        """
        now = self._clock.now()
        if self._end is not None and now >= self._end:
            raise DeepSatDataError(
                f"the queue file cannot be reached: {error}.",
                subject=str(self._store.path),
                remedy="Connect its disk and start again: nothing is lost.",
            ) from error
        if not self._told:
            self._told = True
            feedback.warn(
                f"{self._store.path} cannot be reached ({error}); trying again every {self._wait:.0f} s, "
                "nothing is lost."
            )
        left = self._wait if self._end is None else min(self._wait, max(0.0, self._end - now))
        self._clock.sleep(left, feedback.is_cancelled)

    def over(self, feedback: Feedback) -> None:
        """Note that it can be reached."""
        if self._told:
            self._told = False
            feedback.info(f"{self._store.path} can be reached again; the run goes on.")
