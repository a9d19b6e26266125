"""One look at a queue, taken beside the interface: what changed, what is due, how the hubs stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...hubs.queue import FINAL, QueuedProduct, QueueEvent, State, StateCount
from ...processing.translation import from_core, translate
from ..accounts import hub_title

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
        free: Free bytes of the disk, while nothing is worked on; None when unknown.
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
    free: int | None = None

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
    free = None
    whole = question.revision < 0
    fresh = sum(1 for product in changed if product.id not in question.known)
    if not whole and total != len(question.known) + fresh:  # some were taken away
        whole, changed = True, store.products()
    if not question.working:
        free = _free(store)
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
        free,
    )


def _free(store: QueueStore) -> int | None:
    from ...core.storage import free_bytes

    try:
        return free_bytes(store.settings().folder)
    except OSError:  # a share that is away; working on the queue will tell
        return None


def hubs_to_ask(store: QueueStore) -> list[str]:
    """Return the hubs of products that have not ended."""
    return [
        hub for hub in store.hubs() if any(state not in FINAL for state in store.soonest(hub, float("inf")))
    ]


def wants_code(seen: Look) -> str:
    """Return the first hub that waits for a one-time code, or may do so; "" when none does."""
    return next((lane.hub for lane in seen.lanes if lane.wants_code), "")


def complaints(seen: Look) -> Iterator[tuple[str, str]]:
    """Yield each hub that waits for a person, with what that person has to do."""
    for lane in seen.lanes:
        if lane.stopped:
            yield lane.hub, what_to_do(lane)


def what_to_do(lane: LaneStatus) -> str:
    """Return why a stopped hub waits for a person, and what that person can do."""
    text = {
        "no account": translate("DeepSatData", "{hub} needs an account."),
        "auth": translate(
            "DeepSatData",
            "{hub} refuses the user name or password, or asks for a one-time code: {cause}. Correct the "
            "login, or test it under Accounts; the same one is not sent again by itself.",
        )
        if lane.wants_code
        else translate(
            "DeepSatData",
            "{hub} refuses the user name or password: {cause}. Correct the login, or test it under Accounts; "
            "the same one is not sent again by itself.",
        ),
        "code": translate(
            "DeepSatData",
            "{hub} asks for a one-time code. Enter the one that your app shows now; it holds for half a "
            "minute.",
        ),
        "account": translate(
            "DeepSatData",
            "{hub} does not let this account download: {cause}. Log in to its web site once, see what it "
            "asks for (terms to accept, an address to confirm), then start again.",
        ),
        "forbidden": translate(
            "DeepSatData",
            "{hub} refuses one product after the other: {cause}. The account lacks a right there, or a "
            "firewall or proxy is in the way. Start again when it is put right.",
        ),
        "login": translate(
            "DeepSatData",
            "{hub} has refused the login several times although it had accepted it: {cause}. Perhaps too "
            "many sessions are open. End other programs that use the account, and start again later.",
        ),
    }.get(lane.stopped, "{hub}: {cause}")
    return text.format(hub=hub_title(lane.hub), cause=from_core(lane.cause).rstrip("."))
