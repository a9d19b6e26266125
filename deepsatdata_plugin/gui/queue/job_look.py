"""One look at a queue, taken beside the interface: what changed, what is due, how the hubs stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...hubs.queue import FINAL, QueuedProduct, QueueEvent, State, StateCount
from ...processing.translation import translate

if TYPE_CHECKING:  # loads numpy; only reached once a queue is open
    from ...hubs.queue import QueueStore
    from ...hubs.work import LaneStatus, Scheduler, Task


@dataclass(frozen=True)
class Look:
    """What was seen.

    Attributes:
        changed: Products changed since the last look, all of them when `whole`.
        whole: Products were taken away, or it is the first look.
        revision: To ask with next time.
        counts: Products and bytes per state.
        rate: Bytes a second of all transfers together.
        lanes: What each hub is doing.
        tasks: Work to start now.
        next_due: When something is due next (Unix seconds), None without a person.
        history: New events of the product that is shown.
    """

    changed: list[QueuedProduct]
    whole: bool
    revision: int
    counts: dict[State, StateCount]
    rate: float
    lanes: list[LaneStatus]
    tasks: list[Task] = field(default_factory=list)
    next_due: float | None = None
    history: tuple[int, list[QueueEvent]] | None = None

    @property
    def total(self) -> int:
        """Return the number of products."""
        return sum(count.products for count in self.counts.values())

    @property
    def unfinished(self) -> int:
        """Return how many products have not ended."""
        return sum(count.products for state, count in self.counts.items() if state not in FINAL)


@dataclass(frozen=True)
class Question:
    """What the interface knows already.

    Attributes:
        revision: Of its last look, -1 for the first.
        known: Numbers of the products it shows.
        working: Due work is wanted.
        shown: Product whose history is shown, None for none.
    """

    revision: int = -1
    known: frozenset[int] = frozenset()
    working: bool = False
    shown: int | None = None


def look(store: QueueStore, scheduler: Scheduler, question: Question) -> Look:
    """Read what changed and take due work. Short reads of the queue file; runs on a worker thread."""
    tasks = scheduler.due() if question.working else []
    changed, revision = store.changed_since(question.revision)
    counts = store.counts()
    total = sum(count.products for count in counts.values())
    whole = question.revision < 0
    fresh = sum(1 for product in changed if product.id not in question.known)
    if not whole and total != len(question.known) + fresh:  # some were taken away
        whole, changed = True, store.products()
    active = store.products(State.FETCHING)
    history: Any = None
    if question.shown is not None:
        history = (question.shown, store.events(question.shown))
    return Look(
        changed,
        whole,
        revision,
        counts,
        sum(product.rate for product in active),
        scheduler.lanes(),
        tasks,
        scheduler.next_due() if question.working else None,
        history,
    )


def complaints(seen: Look) -> Iterator[str]:
    """Yield what a person has to do before a hub goes on."""
    for lane in seen.lanes:
        if lane.stopped == "auth":
            text = translate("DeepSatData", "{hub} refuses the user name or password: {cause}")
            yield text.format(hub=lane.hub, cause=lane.cause)
        elif lane.stopped == "no account":
            yield translate("DeepSatData", "{hub} needs an account.").format(hub=lane.hub)
        elif lane.stopped:
            yield f"{lane.hub}: {lane.stopped}"
