"""How far a queue is, in words and percent."""

from __future__ import annotations

import time

from ...core.amounts import byte_size
from ...core.feedback import Feedback
from ...core.words import listed, told
from .records import Progress
from .states import ACTIVE, State
from .store import QueueStore

#: Real seconds between two lines when only bytes have changed, and when products have moved.
_QUIET, _LIVELY = 30.0, 2.0

_WORDS = (
    (told("done"), (State.DONE,)),
    (told("on their way"), tuple(ACTIVE)),
    (told("ready"), (State.READY, State.QUARANTINE)),
    (told("to be checked"), (State.NEW, State.CHECK)),
    (told("ordered from the archive"), (State.ORDERED,)),
    (told("waiting for an order slot"), (State.WAIT_SLOT,)),
    (told("to be ordered by hand"), (State.NEEDS_HAND,)),
    (told("paused"), (State.PAUSED,)),
    (told("failed"), (State.FAILED, State.GONE)),
    (told("cancelled"), (State.CANCELLED,)),
)


class QueueProgress:
    """Shows states and bytes of a queue, seldom enough to be read.

    Args:
        store: The queue.
        feedback: Where it is shown.
    """

    def __init__(self, store: QueueStore, feedback: Feedback) -> None:
        self._store, self._feedback = store, feedback
        self._shown: dict[str, int] = {}
        self._shown_at = -_QUIET
        self._revision = -1

    def update(self, *, last: bool = False) -> None:
        """Show what has changed."""
        now = time.monotonic()
        since = now - self._shown_at
        if not last and since < _LIVELY:
            return
        revision = self._store.revision()
        if revision == self._revision and not last:
            return
        self._revision = revision
        counts = self._store.counts()
        progress = Progress.of(counts)
        if counts:
            self._feedback.progress(100 * progress.share)
        by_state = {state.value: count.products for state, count in counts.items()}
        if last or by_state != self._shown or since >= _QUIET:
            self._shown, self._shown_at = by_state, now
            parts: list[str] = []
            for words, states in _WORDS:
                number = sum(by_state.get(state.value, 0) for state in states)
                if number:
                    parts.append(told("{number} {words}", number=number, words=words))
            self._feedback.info(
                told(
                    "{parts}; {here} of {total}",
                    parts=listed(parts) if parts else "nothing to do",
                    here=byte_size(progress.here),
                    total=byte_size(progress.total),
                )
            )
