"""Ordering from an archive, within the quota that it was heard to have."""

from __future__ import annotations

import contextlib

from ...core.words import told
from ..contract import HubError
from ..queue import Changed, QueuedProduct, State
from .failures import is_of_one, judge, last_answer
from .lane_moves import LaneMoves
from .ledger import Standing


class Orders:
    """Places the orders of one account.

    Args:
        lane: Questions and moves.
    """

    def __init__(self, lane: LaneMoves) -> None:
        self._lane, self._store, self._policy = lane, lane.store, lane.policy

    def may_order(self, standing: Standing) -> bool:
        """Tell whether a slot is free, or a lost order that still holds one is to be placed again."""
        now, quota = self._lane.clock.now(), self._quota(standing)
        if quota is None or self._lane.book.open_orders(now) < quota:
            return True
        first = self._due(now)
        return bool(first) and self._store.has_open_order(first[0].id)

    def _quota(self, standing: Standing) -> int | None:
        if standing.quota is None or standing.quota_stated:
            return standing.quota
        known = 0 <= self._lane.clock.now() - standing.quota_at < self._policy.quota_memory
        return standing.quota if known else None

    def _due(self, now: float) -> list[QueuedProduct]:
        return self._store.due_orders(self._lane.hub.name, now, self._policy.horizon(now), 1)

    def place(self) -> None:
        """Order what is to be ordered, as far as quota and budget go."""
        lane = self._lane
        while lane.budget > 0:
            now, standing = lane.clock.now(), lane.book.standing()
            resting = self._policy.rest_until(standing.quota_until, now) > now
            if resting or not self.may_order(standing):
                return
            found = self._due(now)
            if not found:
                return
            self._order(found[0])

    def _order(self, product: QueuedProduct) -> None:
        lane = self._lane
        try:
            answer = lane.ask(lambda: lane.hub.order(product.record))
        except HubError as error:
            with contextlib.suppress(Changed):  # paused or cancelled while it was asked
                self._refused(product, error)
            return
        except Exception as error:
            if not is_of_one(error, "order"):
                raise
            lane.refused(product, error)
            return
        lane.answered()
        try:
            if answer.state == "online":
                lane.online(product, (State.WAIT_SLOT,), "online", note="already online")
            else:
                changes = {"last_http": answer.status or 202, "last_cause": answer.cause, "server_errors": 0}
                lane.ordered(product, answer.order_id, "ordered", (State.WAIT_SLOT,), **changes)
        except Changed:  # paused or cancelled while it was ordered: the order holds a slot all the same
            self._store.open_order(product, lane.book.key, answer.order_id, lane.clock.now())
        lane.book.tell_orders(lane.clock.now())

    def _refused(self, product: QueuedProduct, error: HubError) -> None:
        lane, now, heard = self._lane, self._lane.clock.now(), last_answer(error)
        reaction = judge(error, "order").reaction
        if reaction == "online":
            lane.online(product, (State.WAIT_SLOT,), "online", note="online; too many streams at the moment")
        elif error.kind == "quota":
            lane.book.learn_quota(error, now)
            self._store.change(product.id, **heard)
        elif reaction == "count":
            self._server_error(product, error)
        elif error.kind == "unsupported":
            lane.by_hand(product, State.WAIT_SLOT)
        elif reaction in ("elsewhere", "ask the next"):
            lane.refused(product, error)
        else:
            # The product goes behind the others, so that one rotten product cannot hold up the lane.
            self._store.change(product.id, next_try=now + self._policy.connection.first, **heard)
            raise error

    def _server_error(self, product: QueuedProduct, error: HubError) -> None:
        now, count = self._lane.clock.now(), product.server_errors + 1
        heard = last_answer(error)
        if count > len(self._policy.server):
            self._lane.give_up(
                product, told("The hub cannot restore it: {message}", message=error.message), **heard
            )
        else:
            later = now + self._policy.server[count - 1]
            self._store.change(product.id, server_errors=count, next_try=later, **heard)
