"""The disk of a queue that goes away and comes back: a run waits for it, and nothing is lost."""

from __future__ import annotations

from ...core.errors import DeepSatDataError
from ...core.feedback import Feedback
from ...core.words import told
from ..contract import Clock
from ..queue import QueueStore
from .failures import Failure


class Outage:
    """Waits for a disk that a run cannot do without (the queue's, that of accounts), and says so once.

    Args:
        store: The queue.
        clock: Time.
        wait: Seconds between looks.
        end: When there is no more time (Unix seconds), None for never.
    """

    def __init__(self, store: QueueStore, clock: Clock, wait: float, end: float | None) -> None:
        self._store, self._clock, self._wait, self._end = store, clock, wait, end
        self._told = ""

    def wait(self, failure: Failure, feedback: Feedback) -> None:
        """Wait a while, or until somebody cancels.

        Args:
            failure: See `failures.judge`.
            feedback: Told once for each place.

        Raises:
            DeepSatDataError: There is no more time.
        """
        now, place = self._clock.now(), failure.place or str(self._store.path)
        if self._end is not None and now >= self._end:
            raise DeepSatDataError(
                told("it cannot be reached: {text}.", text=failure.text),
                subject=place,
                remedy="Connect its disk and start again: nothing is lost.",
            )
        if self._told != place:
            self._told = place
            feedback.warn(
                told(
                    "{place} cannot be reached ({text}); trying again every {wait:.0f} s, nothing is lost.",
                    place=place,
                    text=failure.text,
                    wait=self._wait,
                )
            )
        left = self._wait if self._end is None else min(self._wait, max(0.0, self._end - now))
        self._clock.sleep(left, feedback.is_cancelled)

    def over(self, feedback: Feedback) -> None:
        """Note that it can be reached."""
        if self._told:
            feedback.info(told("{told} can be reached again; the run goes on.", told=self._told))
            self._told = ""
