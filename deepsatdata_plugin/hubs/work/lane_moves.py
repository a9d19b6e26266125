"""How products move on where an archive is asked: what the looks and the orders of a lane share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from ...core.feedback import Feedback, Silent, raise_if_cancelled
from ...core.workers import interruptible
from ..contract import Clock, Hub, HubAccount, HubError, by_hand
from ..queue import Changed, QueuedProduct, QueuePolicy, QueueStore, State
from .defects import fail_alone
from .failures import is_of_one, judge, last_answer
from .lane_sleep import LaneBook
from .replaced import why_gone
from .takeover import forgive, give_up

#: Requests after which a task ends, so that tasks stay short.
REQUESTS_A_TASK = 20
_T = TypeVar("_T")


class Standstill(Exception):
    """The account was stopped: nothing more is asked."""


def needs_hand(
    store: QueueStore,
    product: QueuedProduct,
    hub: Hub,
    next_try: float,
    *,
    only_from: Iterable[State],
    held_by: str | None = None,
    note: str = "",
    **changes: Any,
) -> None:
    """Let a product wait until a person has ordered it; whether it has come is looked at from time to time.

    Raises:
        Changed: Somebody else moved it meanwhile.
    """
    reason = by_hand(hub)
    store.move(
        product.id,
        State.NEEDS_HAND,
        only_from=only_from,
        held_by=held_by,
        note=note or reason,
        next_try=next_try,
        reason=reason,
        **changes,
    )


class LaneMoves:
    """Questions to one hub within a budget, and the moves of products that follow from its answers.

    Args:
        account: The hub and its account.
        accounts: All hubs at hand, for taking over.
        store: The queue.
        clock: Time.
        policy: Waiting times and limits.
        book: What is known of the account.

    Attributes:
        budget: Requests that are left in this task.
        singly: One of several products spoils questions for all: they are asked for one by one.
        feedback: Asked for a cancel, which ends a request that is not answered, too.
    """

    def __init__(
        self,
        account: HubAccount,
        accounts: Mapping[str, HubAccount],
        store: QueueStore,
        clock: Clock,
        policy: QueuePolicy,
        book: LaneBook,
    ) -> None:
        self.hub, self.accounts, self.book = account.hub, accounts, book
        self.store, self.clock, self.policy = store, clock, policy
        self.budget, self.singly = 0, False
        self.feedback: Feedback = Silent()

    def begin(self, feedback: Feedback) -> None:
        """Begin a task."""
        self.budget, self.singly, self.feedback = REQUESTS_A_TASK, False, feedback

    # --- asking -------------------------------------------------------------------------------------
    def ask(self, question: Callable[[], _T], requests: int = 1) -> _T:
        """Ask the hub something; a cancel does not wait for its answer.

        Raises:
            Cancelled: The user cancelled.
            HubError: The hub refused.
        """
        raise_if_cancelled(self.feedback)
        self.budget -= requests
        answer = interruptible(question, lambda: raise_if_cancelled(self.feedback))
        self.feedback.progress(100.0 * (REQUESTS_A_TASK - max(0, self.budget)) / REQUESTS_A_TASK)
        return answer

    def answered(self) -> None:
        """Note that the hub is well: the next error begins with the shortest sleep again."""
        standing = self.book.standing()
        if standing.order_count or standing.order_refused:
            logins = 0 if standing.order_why == "login" else standing.login_count
            self.book.change(
                order_count=0, order_why="", order_until=0.0, order_refused="", login_count=logins
            )

    def due(self, states: tuple[State, State], until: float, limit: int) -> list[QueuedProduct]:
        """Return products of this hub in one of two states whose time comes before an instant."""
        return self.store.due(self.hub.name, states, until, self.policy.horizon(self.clock.now()), limit)

    # --- moves --------------------------------------------------------------------------------------
    def enter_check(self, product: QueuedProduct) -> QueuedProduct | None:
        """Take up a product that is new; None when somebody else has moved it."""
        if product.state is not State.NEW:
            return product
        try:
            return self.store.move(product.id, State.CHECK, only_from=(State.NEW,))
        except Changed:
            return None

    def ordered(
        self,
        product: QueuedProduct,
        order_id: str,
        note: str,
        only_from: tuple[State, ...],
        **changes: Any,
    ) -> None:
        """Note that the archive brings a product back; "ordered" takes a slot, "ordered before" none."""
        now = self.clock.now()
        with self.store.transaction():
            moved = self.store.move(
                product.id,
                State.ORDERED,
                only_from=only_from,
                note=note,
                order_id=order_id,
                ordered_at=now,
                next_try=self.policy.next_poll(now, now),
                **changes,
            )
            if note == "ordered":
                self.store.open_order(moved, self.book.key, order_id, now)

    def online(
        self, product: QueuedProduct, only_from: tuple[State, ...], outcome: str, **changes: Any
    ) -> None:
        """Let a product be fetched; an order of it is closed."""
        now = self.clock.now()
        with self.store.transaction():
            self.store.move(
                product.id, State.READY, only_from=only_from, next_try=now, checked_at=now, **changes
            )
            self.store.close_order(product.id, outcome)

    def by_hand(self, product: QueuedProduct, state: State) -> None:
        """Let a product wait for a person."""
        later = self.clock.now() + self.policy.poll_every
        needs_hand(self.store, product, self.hub, later, only_from=(state,))

    def gone(self, product: QueuedProduct) -> None:
        """Leave a hub that has deleted a product, with what it says of it."""
        if self.budget <= 0:
            return  # it is looked at again in the next task
        try:
            reason = self.ask(lambda: why_gone(self.hub, product.record, self.feedback), requests=2)
        except Exception as error:
            if not is_of_one(error, "look"):
                raise
            self.refused(product, error)
            return
        self.give_up(product, reason, State.GONE)

    def refused(self, product: QueuedProduct, error: Exception) -> None:
        """Let a product end, or leave this hub, for a failure that is its own; see `failures.is_of_one`.

        One product may be closed to the account; when the next one is, too, it is not the products.
        """
        if not isinstance(error, HubError):
            fail_alone(self.store, product, error, (product.state,))
            return
        if judge(error, "look").reaction == "ask the next":
            first = self.book.refused_before("order", product.name)
            if first:
                self.book.stop(error, self.clock.now())
                forgive(self.store, first)
                raise Standstill
        final = State.GONE if error.kind == "not_found" else State.FAILED
        self.give_up(product, str(error), final, **last_answer(error))

    def give_up(self, product: QueuedProduct, reason: str, final: State = State.FAILED, **heard: Any) -> None:
        """Leave a hub; see `takeover.give_up`."""
        try:
            give_up(
                self.store, product, self.accounts, reason, final=final, only_from=(product.state,), **heard
            )
        except Changed:
            return
