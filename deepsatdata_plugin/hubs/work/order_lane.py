"""The order lane of one account on one hub: what is online, what to order, what has been restored.

One worker over all processes. It keeps to the archive's rules: the quota is learned from the refusal and
never tried again, a refusal puts the whole lane to sleep, what is ordered is not ordered twice, and looking
costs nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

from ...core.errors import Cancelled
from ...core.feedback import Feedback
from ...core.words import told
from ..contract import Clock, HubAccount, HubError
from ..queue import QueuePolicy, QueueStore, State
from .failures import judge
from .lane_moves import LaneMoves, Standstill
from .lane_sleep import LaneBook
from .ledger import Ledger
from .locks import AccountLocks
from .looks import Looks
from .orders import Orders


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
        self._hub = account.hub
        self._book = LaneBook(ledger, store, account, policy)
        self._store, self._clock, self._policy, self._locks = store, clock, policy, locks
        self._lane = LaneMoves(account, accounts, store, clock, policy, self._book)
        self._looks, self._orders = Looks(self._lane), Orders(self._lane)
        self._resting_until = 0.0  # another process works for this account, or a disk is away

    # --- when ---------------------------------------------------------------------------------------
    def next_due(self, now: float) -> float | None:
        """Return when this lane has something to do (in the past when it has now), None for never."""
        standing = self._book.standing()
        if self._book.stopped(standing):
            return None
        soonest = self._store.soonest(self._hub.name, self._policy.horizon(now))
        times = [
            soonest[state][1]
            for state in (State.NEW, State.CHECK, State.ORDERED, State.NEEDS_HAND)
            if state in soonest
        ]
        if State.READY in soonest and not self._hub.capabilities.can_download:
            times.append(soonest[State.READY][1])
        if State.WAIT_SLOT in soonest:
            if self._orders.may_order(standing):
                times.append(
                    max(soonest[State.WAIT_SLOT][1], self._policy.rest_until(standing.quota_until, now))
                )
            else:  # a slot held for a paused or cancelled product gets free with time
                left = self._store.oldest_left_order(self._hub.name, self._book.key)
                times += [] if left is None else [left + self._policy.order_age + 1]
                if self._book.has_other_orders(now):  # of another queue, which gives no notice
                    times.append(now + self._policy.connection.longest)
        if not times:
            return None
        untils = (standing.order_until, self._resting_until)
        return max(min(times), *(self._policy.rest_until(until, now) for until in untils))

    # --- work ---------------------------------------------------------------------------------------
    def run(self, feedback: Feedback) -> None:
        """Do what is due now, a limited number of requests; hub errors put the lane to sleep.

        Raises:
            Cancelled: The user cancelled; what was asked for is asked for again later.
        """
        try:
            lock = self._locks.orders()
            if lock is None:
                self._resting_until = self._clock.now() + self._policy.slot_wait
                return
            try:
                self._work(feedback)
            finally:
                lock.release()
        except Cancelled:
            raise
        except Exception as error:
            # A defect is no disk: who runs the queue hears of it.
            if judge(error, "run").reaction != "rest":
                raise
            self._resting_until = self._clock.now() + self._policy.disk_wait

    def _work(self, feedback: Feedback) -> None:
        self._lane.begin(feedback)
        self._store.close_lost_orders(self._clock.now() - self._policy.order_age)
        self._book.tell_orders(self._clock.now())
        if not self._hub.capabilities.can_download:
            self._send_on()
            return
        try:
            # Thousands of new products must not keep restored ones and free slots waiting.
            self._looks.poll()
            self._orders.place()
            self._looks.check_new()
            self._book.tell_orders(self._clock.now())
        except HubError as error:
            self._book.rest("order", error, self._clock.now())
        except Standstill:
            return  # it is written down

    def _send_on(self) -> None:
        """Let other hubs have what was only found here."""
        now = self._clock.now()
        for states in ((State.NEW, State.CHECK), (State.READY, State.NEEDS_HAND)):
            for product in self._lane.due(states, now, 1000):
                entered = self._lane.enter_check(product)
                if entered is not None:
                    self._lane.give_up(entered, told("{name} is for searching only.", name=self._hub.name))
