"""A product while a worker holds it: what its fetch tells goes into the queue, and whether it may go on."""

from __future__ import annotations

import time
from typing import Any

from ...core.errors import Cancelled
from ...core.feedback import Feedback
from ..files import ProductFetch, Stage
from ..queue import HELD, Changed, QueuedProduct, QueueStore, State

_LOOK = 0.5  # real seconds between looks whether somebody paused or cancelled the product


class HeldProduct:
    """A product that this worker holds: what the fetch tells is written into the queue."""

    def __init__(self, store: QueueStore, product: QueuedProduct, owner: str) -> None:
        self._store, self.product, self._owner = store, product, owner
        self.fetch: ProductFetch | None = None

    @property
    def offset(self) -> int:
        """Return the offset reached in its file."""
        return self.product.bytes if self.fetch is None else self.fetch.offset

    def moved(self, stage: Stage, *, note: str = "", **changes: Any) -> None:
        """Move it to the state of a stage; raise `Changed` when somebody else has moved it."""
        self.product = self._store.move(
            self.product.id,
            _STATE_OF[stage],
            only_from=(self.product.state,),
            held_by=self._owner,
            note=note,
            **changes,
        )

    def changed(self, **changes: Any) -> None:
        """Change fields of it."""
        self.product = self._store.change(self.product.id, **changes)

    def beat(self, offset: int, rate: float) -> None:
        """Give a sign of life."""
        self._store.beat(self.product.id, self._owner, self.product.state, offset, rate)


_STATE_OF: dict[Stage, State] = {
    "verifying": State.VERIFYING,
    "extracting": State.EXTRACTING,
    "done": State.DONE,
}


class KeepGoing:
    """Raises when the user cancelled, or when somebody else moved the product."""

    def __init__(self, store: QueueStore, product_id: int, owner: str, feedback: Feedback) -> None:
        self._store, self._id, self._owner, self._feedback = store, product_id, owner, feedback
        self._looked = time.monotonic()

    def __call__(self) -> None:
        """Raise `Cancelled` or `Changed` when it may not."""
        if self._feedback.is_cancelled():
            raise Cancelled()
        now = time.monotonic()
        if now - self._looked < _LOOK:
            return
        self._looked = now
        found = self._store.state_of(self._id)
        if found is None or found[0] not in HELD or found[1] != self._owner:
            raise Changed("somebody else took the product.")
