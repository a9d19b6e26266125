"""Looking whether products are online: new ones, ordered ones, those that a person has to order.

Looking costs nothing: no question here opens a stream or makes an order.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from ...core.words import told
from ..contract import Availability, HubError
from ..queue import Changed, QueuedProduct, State
from .failures import is_of_one
from .lane_moves import LaneMoves
from .replaced import take_found
from .takeover import find_on

_Tell = Callable[[QueuedProduct, Availability], None]


class Looks:
    """Looks at products of one hub.

    Args:
        lane: Questions and moves.
    """

    def __init__(self, lane: LaneMoves) -> None:
        self._lane, self._store, self._policy = lane, lane.store, lane.policy

    def check_new(self) -> None:
        """Look at new products, found here or elsewhere, as far as the budget goes."""
        lane = self._lane
        while lane.budget > 0:
            found = lane.due((State.NEW, State.CHECK), lane.clock.now(), self._batch())
            if not found:
                return
            checking = [entered for product in found if (entered := lane.enter_check(product))]
            known = [product for product in checking if product.record.id]
            unknown = [product for product in checking if not product.record.id]
            named = self._look_up_names(unknown)
            known += named.values()
            for product in unknown:
                if product.id not in named and lane.budget > 0:
                    self._resolve(product)
            if lane.budget > 0:
                self._ask(known, self._checked)

    def poll(self) -> None:
        """Look at products that are ordered, or that a person has to order."""
        lane, states = self._lane, (State.ORDERED, State.NEEDS_HAND)
        while lane.budget > 0:
            now = lane.clock.now()
            together = self._policy.poll_together if self._batch() > 1 else 0
            if not lane.due(states, now, 1):
                return
            self._ask(lane.due(states, now + together, self._batch()), self._polled)

    def _batch(self) -> int:
        return 1 if self._lane.singly else max(1, self._lane.hub.capabilities.batch_availability)

    # --- products of other hubs ---------------------------------------------------------------------
    def _look_up_names(self, products: list[QueuedProduct]) -> dict[int, QueuedProduct]:
        """Find products of other hubs by name, many with one question; the others are searched for singly."""
        lane = self._lane
        at_once = 0 if lane.singly else lane.hub.capabilities.batch_names
        asked = products[:at_once]
        if not asked:
            return {}
        try:
            found = lane.ask(lambda: lane.hub.named([product.name for product in asked]))
        except Exception as error:
            if not is_of_one(error, "look"):
                raise
            return {}  # one of them spoils the question
        return {
            product.id: self._store.change(product.id, record=found[product.name])
            for product in asked
            if product.name in found
        }

    def _resolve(self, product: QueuedProduct) -> None:
        lane = self._lane
        try:
            record = lane.ask(lambda: find_on(lane.hub, product.record, lane.feedback))
        except Exception as error:
            if not is_of_one(error, "look"):
                raise
            lane.refused(product, error)
            return
        if record is None:
            lane.give_up(product, "The hub does not have this acquisition.")
            return
        with contextlib.suppress(Changed):
            take_found(self._store, product, record)

    # --- questions ----------------------------------------------------------------------------------
    def _ask(self, products: list[QueuedProduct], tell: _Tell) -> None:
        if not products:
            return
        lane, records = self._lane, [product.record for product in products]
        try:
            answers = lane.ask(lambda: lane.hub.availability(records))
        except Exception as error:
            if not is_of_one(error, "look"):
                raise
            if isinstance(error, HubError) and error.kind == "unsupported":
                answers = {}
            elif len(products) > 1:
                self._ask_singly(products, tell)
                return
            else:
                lane.refused(products[0], error)
                return
        lane.answered()
        for product in products:
            try:
                tell(product, answers.get(product.record.id, "unknown"))
            except Changed:  # noqa: PERF203 - paused, cancelled or taken over meanwhile
                continue

    def _ask_singly(self, products: list[QueuedProduct], tell: _Tell) -> None:
        """One of them spoils the question."""
        self._lane.singly = True
        for product in products:
            self._ask([product], tell)

    # --- answers ------------------------------------------------------------------------------------
    def _checked(self, product: QueuedProduct, answer: Availability) -> None:
        lane, now = self._lane, self._lane.clock.now()
        move = self._store.move
        if answer in ("online", "unknown"):
            # Where the hub does not say, fetching tells: an archive answers with an order, not with bytes.
            seen = now if answer == "online" else None
            move(
                product.id, State.READY, only_from=(State.CHECK,), next_try=now, checked_at=seen, note=answer
            )
        elif answer == "gone":
            lane.gone(product)
        elif not lane.hub.capabilities.can_order:
            lane.by_hand(product, State.CHECK)
        elif answer == "ordered":
            lane.ordered(product, "", "ordered before", (State.CHECK,))
        else:
            move(product.id, State.WAIT_SLOT, only_from=(State.CHECK,), next_try=now, note=answer)

    def _polled(self, product: QueuedProduct, answer: Availability) -> None:
        lane, now = self._lane, self._lane.clock.now()
        if answer == "online":
            waiting = (State.ORDERED, State.NEEDS_HAND)
            lane.online(product, waiting, "restored", restored_at=now, reason="")
            if lane.book.standing().quota_until > now:
                lane.book.change(quota_until=0.0)
        elif answer == "gone":
            lane.gone(product)
        elif product.state is State.NEEDS_HAND:
            self._store.change(product.id, next_try=now + self._policy.poll_every, checked_at=now)
        else:
            self._still_ordered(product, now)

    def _still_ordered(self, product: QueuedProduct, now: float) -> None:
        ordered_at = (
            product.ordered_at if product.ordered_at is not None and product.ordered_at <= now else now
        )
        if now - ordered_at <= self._policy.order_age:
            later = self._policy.next_poll(ordered_at, now)
            self._store.change(product.id, next_try=later, ordered_at=ordered_at)
            return
        hours = (now - ordered_at) / 3600
        tries = product.tries + 1
        if tries >= self._policy.order_tries:
            with self._store.transaction():
                self._store.close_order(product.id, "lost")
                self._lane.give_up(
                    product, told("The hub cannot restore it ({tries} orders came to nothing).", tries=tries)
                )
            return
        self._store.move(
            product.id,
            State.WAIT_SLOT,
            only_from=(State.ORDERED,),
            tries=tries,
            next_try=now,
            note=told("Not restored after {hours:.0f} h; it is ordered again.", hours=hours),
        )
