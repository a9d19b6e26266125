"""The order lane of one account on one hub: what is online, what to order, what has been restored.

One worker over all processes. It keeps to the archive's rules: the quota is learned from the refusal and
never tried again, a refusal puts the whole lane to sleep, what is ordered is not ordered twice, and looking
costs nothing (no question here opens a stream or makes an order).
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Mapping
from typing import Any

from ...core.errors import Cancelled
from ...core.feedback import Feedback, Silent, raise_if_cancelled
from ..contract import Availability, Clock, HubAccount, HubError, by_hand
from ..queue import Changed, QueuedProduct, QueuePolicy, QueueStore, State
from .defects import fail_alone
from .failures import judge, last_answer
from .lane_sleep import LaneBook
from .ledger import Ledger, Standing
from .locks import AccountLocks
from .replaced import take_found, why_gone
from .takeover import find_on, forgive, give_up

#: Requests after which a task ends, so that tasks stay short.
REQUESTS_A_TASK = 20
#: Raised for what no product is to blame for.
_OF_THE_COMPUTER = (Cancelled, OSError, sqlite3.Error, MemoryError)


class _Standstill(Exception):
    """The account was stopped: nothing more is asked."""


class OrderLane:
    """Asks and orders for one account on one hub.

    Args:
        account: The hub and its account.
        accounts: All hubs at hand, for taking over.
        store: The queue.
        clock: Time.
        policy: Waiting times and limits.
        locks: Locks of the account.
        ledger: What is known of accounts.
    """

    def __init__(
        self,
        account: HubAccount,
        accounts: Mapping[str, HubAccount],
        store: QueueStore,
        clock: Clock,
        policy: QueuePolicy,
        locks: AccountLocks,
        ledger: Ledger,
    ) -> None:
        self._hub, self._accounts = account.hub, accounts
        self._book = LaneBook(ledger, store, account, policy)
        self._store, self._clock, self._policy, self._locks = store, clock, policy, locks
        self._locked_until = 0.0
        self._budget = 0
        self._feedback: Feedback = Silent()
        self._singly = False

    # --- when ---------------------------------------------------------------------------------------
    def next_due(self, now: float) -> float | None:
        """Return when this lane has something to do (in the past when it has now), None for never."""
        standing = self._book.standing()
        if self._book.stopped(standing):
            return None
        soonest = self._store.soonest(self._hub.name, self._horizon(now))
        times = [
            soonest[state][1]
            for state in (State.NEW, State.CHECK, State.ORDERED, State.NEEDS_HAND)
            if state in soonest
        ]
        if State.READY in soonest and not self._hub.capabilities.can_download:
            times.append(soonest[State.READY][1])
        if State.WAIT_SLOT in soonest:
            if self._may_order(standing):
                times.append(max(soonest[State.WAIT_SLOT][1], self._awake(standing.quota_until, now)))
            else:  # a slot held for a paused or cancelled product gets free with time
                left = self._store.oldest_left_order(self._hub.name, self._book.key)
                times += [] if left is None else [left + self._policy.order_age + 1]
                if self._book.has_other_orders(now):  # of another queue, which gives no notice
                    times.append(now + self._policy.connection.longest)
        if not times:
            return None
        return max(min(times), self._awake(standing.order_until, now), self._locked_until)

    def _may_order(self, standing: Standing) -> bool:
        """Tell whether a slot is free, or a lost order that still holds one is to be placed again."""
        now, quota = self._clock.now(), self._quota(standing)
        if quota is None or self._book.open_orders(now) < quota:
            return True
        first = self._store.due_orders(self._hub.name, now, self._horizon(now), 1)
        return bool(first) and self._store.has_open_order(first[0].id)

    def _quota(self, standing: Standing) -> int | None:
        if standing.quota is None or standing.quota_stated:
            return standing.quota
        known = self._clock.now() - standing.quota_at < self._policy.quota_memory
        return standing.quota if known else None

    # --- work ---------------------------------------------------------------------------------------
    def run(self, feedback: Feedback) -> None:
        """Do what is due now, a limited number of requests; hub errors put the lane to sleep."""
        lock = self._locks.orders()
        if lock is None:  # another process works for this account
            self._locked_until = self._clock.now() + self._policy.slot_wait
            return
        self._budget, self._singly, self._feedback = REQUESTS_A_TASK, False, feedback
        try:
            self._store.close_lost_orders(self._clock.now() - self._policy.order_age)
            self._book.tell_orders(self._clock.now())
            if not self._hub.capabilities.can_download:
                self._send_on()
                return
            # Thousands of new products must not keep restored ones and free slots waiting.
            self._poll(feedback)
            self._order(feedback)
            self._check_new(feedback)
            self._book.tell_orders(self._clock.now())
        except HubError as error:
            self._book.rest_orders(error, self._clock.now())
        except _Standstill:
            return  # it is written down
        except (sqlite3.Error, MemoryError):  # the disk of the queue file is full, or away for a moment
            self._locked_until = self._clock.now() + self._policy.disk_wait
        finally:
            lock.release()

    def _send_on(self) -> None:
        """Let other hubs have what was only found here."""
        now = self._clock.now()
        for states in ((State.NEW, State.CHECK), (State.READY, State.NEEDS_HAND)):
            for product in self._store.due(self._hub.name, states, now, self._horizon(now), 1000):
                entered = self._enter_check(product) if product.state is State.NEW else product
                if entered is not None:
                    self._give_up(entered, f"{self._hub.name} is for searching only.")

    def _check_new(self, feedback: Feedback) -> None:
        while self._budget > 0:
            now = self._clock.now()
            states = (State.NEW, State.CHECK)
            found = self._store.due(self._hub.name, states, now, self._horizon(now), self._batch())
            if not found:
                return
            checking = [entered for product in found if (entered := self._enter_check(product))]
            known = [product for product in checking if product.record.id]
            unknown = [product for product in checking if not product.record.id]
            named = self._look_up_names(unknown)
            known += named.values()
            for product in unknown:
                if product.id not in named and self._budget > 0:
                    self._resolve(product, feedback)
            if self._budget > 0:
                self._ask(known, self._checked, feedback)

    def _look_up_names(self, products: list[QueuedProduct]) -> dict[int, QueuedProduct]:
        """Find products of other hubs by name, many with one question; the others are searched for singly."""
        at_once = 0 if self._singly else self._hub.capabilities.batch_names
        asked = products[:at_once]
        if not asked:
            return {}
        self._budget -= 1
        try:
            found = self._hub.named([product.name for product in asked])
        except HubError as error:
            if judge(error, "look").reaction not in ("elsewhere", "ask the next"):
                raise
            return {}
        return {
            product.id: self._store.change(product.id, record=found[product.name])
            for product in asked
            if product.name in found
        }

    def _enter_check(self, product: QueuedProduct) -> QueuedProduct | None:
        if product.state is State.CHECK:
            return product
        try:
            return self._store.move(product.id, State.CHECK, only_from=(State.NEW,))
        except Changed:
            return None

    def _poll(self, feedback: Feedback) -> None:
        while self._budget > 0:
            now = self._clock.now()
            together = self._policy.poll_together if self._batch() > 1 else 0
            states = (State.ORDERED, State.NEEDS_HAND)
            horizon = self._horizon(now)
            if not self._store.due(self._hub.name, states, now, horizon, 1):
                return
            found = self._store.due(self._hub.name, states, now + together, horizon, self._batch())
            self._ask(found, self._polled, feedback)

    def _ask(
        self,
        products: list[QueuedProduct],
        tell: Callable[[QueuedProduct, Availability], None],
        feedback: Feedback,
    ) -> None:
        if not products:
            return
        raise_if_cancelled(feedback)
        self._budget -= 1
        try:
            answers = self._hub.availability([product.record for product in products])
        except HubError as error:
            if error.kind == "unsupported":
                answers = {}
            elif judge(error, "look").reaction in ("elsewhere", "ask the next"):
                if len(products) > 1:  # one of them spoils the question: ask singly
                    self._singly = True
                    for product in products:
                        self._ask([product], tell, feedback)
                    return
                self._refused(products[0], error)
                return
            else:
                raise
        except _OF_THE_COMPUTER:
            raise
        except Exception as error:  # noqa: BLE001 - nobody foresaw it: whose is it?
            if len(products) > 1:
                self._singly = True
                for product in products:
                    self._ask([product], tell, feedback)
            else:
                fail_alone(self._store, products[0], error, (products[0].state,))
            return
        self._answered()
        for product in products:
            try:
                tell(product, answers.get(product.record.id, "unknown"))
            except Changed:  # noqa: PERF203 - paused, cancelled or taken over meanwhile
                continue

    def _checked(self, product: QueuedProduct, answer: Availability) -> None:
        now = self._clock.now()
        move = self._store.move
        if answer in ("online", "unknown"):
            # Where the hub does not say, fetching tells: an archive answers with an order, not with bytes.
            seen = now if answer == "online" else None
            move(
                product.id, State.READY, only_from=(State.CHECK,), next_try=now, checked_at=seen, note=answer
            )
        elif answer == "gone":
            self._gone(product)
        elif not self._hub.capabilities.can_order:
            reason = by_hand(self._hub)
            later = now + self._policy.poll_every
            move(
                product.id,
                State.NEEDS_HAND,
                only_from=(State.CHECK,),
                next_try=later,
                reason=reason,
                note=reason,
            )
        elif answer == "ordered":
            self._ordered(product, "", "ordered before", (State.CHECK,))
        else:
            move(product.id, State.WAIT_SLOT, only_from=(State.CHECK,), next_try=now, note=answer)

    def _polled(self, product: QueuedProduct, answer: Availability) -> None:
        now = self._clock.now()
        waiting = (State.ORDERED, State.NEEDS_HAND)
        if answer == "online":
            with self._store.transaction():
                self._online(product, waiting, "restored", restored_at=now, reason="")
            if self._book.standing().quota_until > now:
                self._book.change(quota_until=0.0)
        elif answer == "gone":
            self._gone(product)
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
                self._give_up(product, f"The hub cannot restore it ({tries} orders came to nothing).")
            return
        self._store.move(
            product.id,
            State.WAIT_SLOT,
            only_from=(State.ORDERED,),
            tries=tries,
            next_try=now,
            note=f"Not restored after {hours:.0f} h; it is ordered again.",
        )

    def _order(self, feedback: Feedback) -> None:
        while self._budget > 0:
            now, standing = self._clock.now(), self._book.standing()
            if self._awake(standing.quota_until, now) > now or not self._may_order(standing):
                return
            found = self._store.due_orders(self._hub.name, now, self._horizon(now), 1)
            if not found:
                return
            raise_if_cancelled(feedback)
            self._budget -= 1
            self._order_one(found[0])

    def _order_one(self, product: QueuedProduct) -> None:
        try:
            answer = self._hub.order(product.record)
        except HubError as error:
            with contextlib.suppress(Changed):  # paused or cancelled while it was asked
                self._order_refused(product, error)
            return
        except _OF_THE_COMPUTER:
            raise
        except Exception as error:  # noqa: BLE001 - the other products are not to suffer
            fail_alone(self._store, product, error, (product.state,))
            return
        self._answered()
        try:
            if answer.state == "online":
                self._online(product, (State.WAIT_SLOT,), "online", note="already online")
            else:
                changes = {"last_http": answer.status or 202, "last_cause": answer.cause, "server_errors": 0}
                self._ordered(product, answer.order_id, "ordered", (State.WAIT_SLOT,), **changes)
        except Changed:  # paused or cancelled while it was ordered: the order holds a slot all the same
            self._store.open_order(product, self._book.key, answer.order_id, self._clock.now())
        self._book.tell_orders(self._clock.now())

    def _order_refused(self, product: QueuedProduct, error: HubError) -> None:
        now, heard, reaction = self._clock.now(), last_answer(error), judge(error, "order").reaction
        if reaction == "online":
            self._online(product, (State.WAIT_SLOT,), "online", note="online; too many streams at the moment")
        elif error.kind == "quota":
            self._book.learn_quota(error, now)
            self._store.change(product.id, **heard)
        elif reaction == "count":
            self._server_error(product, error)
        elif error.kind == "unsupported":
            reason = by_hand(self._hub)
            later = now + self._policy.poll_every
            self._store.move(
                product.id, State.NEEDS_HAND, only_from=(State.WAIT_SLOT,), next_try=later, reason=reason
            )
        elif reaction in ("elsewhere", "ask the next"):
            self._refused(product, error)
        else:
            # The product goes behind the others, so that one rotten product cannot hold up the lane.
            self._store.change(product.id, next_try=now + self._policy.connection.first, **heard)
            raise error

    def _server_error(self, product: QueuedProduct, error: HubError) -> None:
        now, count = self._clock.now(), product.server_errors + 1
        heard = last_answer(error)
        if count > len(self._policy.server):
            self._give_up(product, f"The hub cannot restore it: {error.message}", **heard)
        else:
            later = now + self._policy.server[count - 1]
            self._store.change(product.id, server_errors=count, next_try=later, **heard)

    # --- moves --------------------------------------------------------------------------------------
    def _ordered(
        self,
        product: QueuedProduct,
        order_id: str,
        note: str,
        only_from: tuple[State, ...],
        **changes: Any,
    ) -> None:
        now = self._clock.now()
        with self._store.transaction():
            moved = self._store.move(
                product.id,
                State.ORDERED,
                only_from=only_from,
                note=note,
                order_id=order_id,
                ordered_at=now,
                next_try=self._policy.next_poll(now, now),
                **changes,
            )
            if note == "ordered":
                self._store.open_order(moved, self._book.key, order_id, now)

    def _online(
        self, product: QueuedProduct, only_from: tuple[State, ...], outcome: str, **changes: Any
    ) -> None:
        now = self._clock.now()
        with self._store.transaction():
            self._store.move(
                product.id, State.READY, only_from=only_from, next_try=now, checked_at=now, **changes
            )
            self._store.close_order(product.id, outcome)

    def _refused(self, product: QueuedProduct, error: HubError) -> None:
        """One product may be closed to the account; when the next one is, too, it is not the products."""
        if judge(error, "look").reaction == "ask the next":
            first = self._book.refused_before("order", product.name)
            if first:
                self._book.stop(error, self._clock.now())
                forgive(self._store, first)
                raise _Standstill
        final = State.GONE if error.kind == "not_found" else State.FAILED
        self._give_up(product, str(error), final, **last_answer(error))

    def _gone(self, product: QueuedProduct) -> None:
        if self._budget <= 0:
            return  # it is looked at again in the next task
        self._budget -= 2
        self._give_up(product, why_gone(self._hub, product.record, self._feedback), State.GONE)

    def _give_up(
        self, product: QueuedProduct, reason: str, final: State = State.FAILED, **heard: Any
    ) -> None:
        try:
            give_up(
                self._store, product, self._accounts, reason, final=final, only_from=(product.state,), **heard
            )
        except Changed:
            return

    def _resolve(self, product: QueuedProduct, feedback: Feedback) -> None:
        self._budget -= 1
        try:
            record = find_on(self._hub, product.record, feedback)
        except HubError as error:
            if judge(error, "look").reaction not in ("elsewhere", "ask the next"):
                raise
            self._refused(product, error)
            return
        except _OF_THE_COMPUTER:
            raise
        except Exception as error:  # noqa: BLE001 - the other products are not to suffer
            fail_alone(self._store, product, error, (product.state,))
            return
        if record is None:
            self._give_up(product, "The hub does not have this acquisition.")
            return
        with contextlib.suppress(Changed):
            take_found(self._store, product, record)

    # --- small --------------------------------------------------------------------------------------
    def _batch(self) -> int:
        return 1 if self._singly else max(1, self._hub.capabilities.batch_availability)

    def _horizon(self, now: float) -> float:
        return now + self._policy.longest_wait

    def _awake(self, until: float, now: float) -> float:
        return until if until <= self._horizon(now) else now

    def _answered(self) -> None:
        """Note that the hub is well: the next error begins with the shortest sleep again."""
        standing = self._book.standing()
        if standing.order_count or standing.order_refused:
            logins = 0 if standing.order_why == "login" else standing.login_count
            self._book.change(
                order_count=0, order_why="", order_until=0.0, order_refused="", login_count=logins
            )
