"""What is due in a queue, and running it to the end without a window.

No thread waits for an archive. Whoever drives the queue, a timer of the dock or `run_until`, asks `due`
for tasks; each is short, or is the transfer of one product. All waiting times are in the queue file, so
any process can go on at any time.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ...core.errors import Cancelled
from ...core.feedback import Feedback
from ...core.words import listed, told, told_counted
from ..contract import Clock, HubAccount, SystemClock
from ..queue import ARCHIVED, FINAL, HELD, QueuePolicy, QueueProgress, QueueStore, State, recover, sweep
from .failures import advice, judge
from .fetch_lane import FetchLane
from .lane_sleep import LaneBook
from .ledger import Ledger
from .locks import AccountLocks, StreamHold, shared_folder
from .order_lane import OrderLane
from .outage import Outage

_TICK = 0.2  # real seconds between looks while tasks run
_RECOVER_EVERY = 10.0

End = Literal["complete", "waiting", "cancelled", "stopped"]


@dataclass(eq=False)
class Task:
    """One piece of work. Run it once, on any thread but that of the interface.

    Attributes:
        kind: "orders" (a few short requests) or "file" (the transfer of one product).
        product: Number of the product, None for "orders".
        title: A line for people.
        defect: What it ended with that nobody foresaw, None.
        over: It has ended.
    """

    kind: Literal["orders", "file"]
    hub: str
    product: int | None
    title: str
    _work: Callable[[Feedback], None]
    _ended: Callable[[Task], None]
    hold: StreamHold | None = None
    defect: BaseException | None = None
    over: bool = False

    def run(self, feedback: Feedback) -> None:
        """Do it. A cancel is no error: what was begun goes on later."""
        try:
            self._work(feedback)
        except Cancelled:
            return
        except BaseException as error:
            self.defect = error  # before anybody hears that it ended
            raise
        finally:
            self.over = True
            self._ended(self)

    def discard(self) -> None:
        """Give it back without running it."""
        self._ended(self)


@dataclass(frozen=True)
class LaneStatus:
    """What a lane is doing, for people.

    Attributes:
        account: Name of the user there, "" for nobody.
        quota: Parallel orders the archive allows, None while unknown.
        open_orders: Orders of the account that are with the archive, from all queues.
        streams: Files on their way in this process.
        next_attempt: When something is due next (Unix seconds), None for never.
        resting_until: Until when it sleeps after a refusal, None when it is awake.
        stopped: Why it waits for a person (see `Standing.stopped`, or "no account"), "".
        cause: The hub's words at the last refusal.
        wants_code: A one-time code is what it waits for, or may be: identity servers say the same of a wrong
            password and of a code that lacks.
    """

    hub: str
    account: str
    quota: int | None
    open_orders: int
    streams: int
    next_attempt: float | None
    resting_until: float | None
    stopped: str
    cause: str
    wants_code: bool = False


@dataclass(frozen=True)
class Outcome:
    """How a run ended: "complete", "waiting" (time is over), "cancelled", "stopped" (a person has to act)."""

    end: End
    done: int
    waiting: int
    failed: int
    why: str = ""

    @property
    def complete(self) -> bool:
        """Tell whether every product is there."""
        return self.waiting == 0 and self.failed == 0


class Scheduler:
    """Drives a queue with the hubs and accounts at hand.

    Args:
        store: The queue.
        accounts: Hubs with their accounts; the names are those in the product records.
        clock: Time.
        policy: Waiting times and limits.
        streams: Files at once per account (the hub may allow fewer, never more than 4 over all processes).
        locks_folder: Where account locks lie, default the user's own folder.
        checksums: Compare the checksums of each product's own list (SHA3-256), too.
    """

    def __init__(
        self,
        store: QueueStore,
        accounts: Mapping[str, HubAccount],
        *,
        clock: Clock | None = None,
        policy: QueuePolicy | None = None,
        streams: int = 2,
        locks_folder: Path | None = None,
        checksums: bool = False,
    ) -> None:
        self.store, self._checksums = store, checksums
        self._clock: Clock = clock or SystemClock()
        self._policy = policy or QueuePolicy()
        self._streams, self._locks_folder = streams, locks_folder
        self._accounts: dict[str, HubAccount] = {}
        self._orders: dict[str, OrderLane] = {}
        self._files: dict[str, FetchLane] = {}
        self._books: dict[str, LaneBook] = {}
        self._running: set[Task] = set()
        self._changed = threading.Condition()
        self._recovered_at: float | None = None
        self._ended = (0, 0, 0)  # products done, waiting, failed, as counted last
        self.ledger = Ledger(locks_folder or shared_folder())
        for account in accounts.values():
            self.set_account(account)
        self.try_again()
        self.recover()
        sweep(store)

    def close(self) -> None:
        """Let go of what is known of accounts; no task may run any more."""
        self.ledger.close()

    # --- hubs ---------------------------------------------------------------------------------------
    def set_account(self, account: HubAccount) -> None:
        """Use a hub with these credentials from now on."""
        name = account.name
        before = self._accounts.get(name)
        self._accounts[name] = account
        locks = AccountLocks(
            account.account, folder=self._locks_folder, streams=account.hub.capabilities.max_streams
        )
        shared = (account, self._accounts, self.store, self._clock, self._policy, locks, self.ledger)
        self._orders[name] = OrderLane(*shared)
        self._files[name] = FetchLane(*shared, streams=self._streams, checksums=self._checksums)
        self._books[name] = LaneBook(self.ledger, self.store, account, self._policy)
        if before is None or before.credentials != account.credentials:
            self._books[name].go_on(self._clock.now())

    def try_again(self) -> None:
        """Let stopped accounts go on, as who starts the work wants; a refused login stays refused."""
        for name in self._accounts:
            self._books[name].go_on(self._clock.now())

    @property
    def accounts(self) -> Mapping[str, HubAccount]:
        """Hubs at hand, by name."""
        return self._accounts

    def recover(self) -> None:
        """Put back products whose worker died."""
        self._recovered_at = self._clock.now()
        recover(self.store, self._policy, self._recovered_at)

    # --- tasks --------------------------------------------------------------------------------------
    def due(self) -> list[Task]:
        """Return tasks to run now. Never waits: a few short reads of the queue file.

        Each task counts as running until it was run or discarded.
        """
        now = self._clock.now()
        if self._foreign_work() and (
            self._recovered_at is None or abs(now - self._recovered_at) >= _RECOVER_EVERY
        ):
            self.recover()
        tasks = []
        for name, lane in self._orders.items():
            when = lane.next_due(now)
            if when is not None and when <= now and not self._is_running("orders", name):
                tasks.append(
                    Task(
                        "orders",
                        name,
                        None,
                        told("{name}: asking the archive", name=name),
                        lane.run,
                        self._end,
                    )
                )
        for name, files in self._files.items():
            tasks += self._file_tasks(name, files, now)
        with self._changed:
            self._running.update(tasks)
        return tasks

    def next_due(self) -> float | None:
        """Return when something is due next (Unix seconds), None when nothing is without a person."""
        now = self._clock.now()
        times = [lane.next_due(now) for lane in self._orders.values()]
        times += [lane.next_due(now) for lane in self._files.values()]
        if self._foreign_work():
            times.append(now + _RECOVER_EVERY)
        known = [when for when in times if when is not None]
        return min(known) if known else None

    def _file_tasks(self, name: str, lane: FetchLane, now: float) -> list[Task]:
        with self._changed:
            mine = [task for task in self._running if task.kind == "file" and task.hub == name]
        busy = frozenset(task.product for task in mine if task.product is not None)
        open_streams = sum(1 for task in mine if task.hold is None or task.hold.transferring)
        # A product that is verified or unpacked needs no stream, but memory and disk: at most as many again.
        free = min(lane.streams - open_streams, 2 * lane.streams - len(mine))
        tasks = []
        for product in lane.candidates(now, busy)[: max(0, free)]:
            task = Task("file", name, product.id, f"{name}: {product.name}", lambda _: None, self._end)
            task._work = _fetching(lane, product.id, task)
            tasks.append(task)
        return tasks

    def _is_running(self, kind: str, hub: str) -> bool:
        with self._changed:
            return any(task.kind == kind and task.hub == hub for task in self._running)

    def _end(self, task: Task) -> None:
        with self._changed:
            self._running.discard(task)
            self._changed.notify_all()

    def _foreign_work(self) -> bool:
        counts = self.store.counts()
        held = sum(counts[state].products for state in HELD if state in counts)
        with self._changed:
            return held > sum(1 for task in self._running if task.kind == "file")

    # --- status -------------------------------------------------------------------------------------
    def lanes(self) -> list[LaneStatus]:
        """Return what each lane is doing; hubs that no account is given for are among them."""
        now = self._clock.now()
        found = []
        for name in sorted({*self._accounts, *self.store.hubs()}):
            account = self._accounts.get(name)
            if account is None:
                found.append(LaneStatus(name, "", None, 0, 0, None, None, "no account", ""))
                continue
            standing = self._books[name].standing()
            disk = self.store.lane(name, account.account.key)
            times = [self._orders[name].next_due(now), self._files[name].next_due(now)]
            known = [when for when in times if when is not None]
            untils = (standing.order_until, standing.fetch_until, standing.quota_until, disk.fetch_until)
            rest = max(self._policy.rest_until(until, now) for until in untils)
            stopped = self._books[name].stopped(standing)
            if stopped == "auth" and not account.credentials:
                stopped = "no account"  # none was sent that could be wrong
            may_lack = stopped == "auth" and account.hub.capabilities.codes and not account.credentials.totp
            with self._changed:
                streams = sum(1 for task in self._running if task.kind == "file" and task.hub == name)
            found.append(
                LaneStatus(
                    hub=name,
                    account=account.account.user,
                    quota=standing.quota,
                    open_orders=self._books[name].open_orders(now),
                    streams=streams,
                    next_attempt=min(known) if known else None,
                    resting_until=rest if rest > now else None,
                    stopped=stopped,
                    cause=disk.last_cause if disk.fetch_until > now else standing.last_cause,
                    wants_code=stopped == "code" or may_lack,
                )
            )
        return found

    # --- without a window ---------------------------------------------------------------------------
    def run_until(self, feedback: Feedback, *, max_wait: float | None = None) -> Outcome:
        """Run the queue until all products have ended, time is over, or somebody cancels.

        Args:
            feedback: Shown states and bytes; a cancel is answered within a second.
            max_wait: Seconds; None for no limit, 0 for what can be done without waiting.

        Returns:
            How it ended. Whatever is not done goes on in the next run.
        """
        run = _Run(feedback)
        show = QueueProgress(self.store, feedback)
        end = self._clock.now() + max_wait if max_wait else None
        outage = Outage(self.store, self._clock, self._policy.disk_wait, end)
        try:
            while True:
                try:
                    ended = self._turn(run, show, feedback, end, at_once=max_wait == 0)
                    outage.over(feedback)
                except (OSError, sqlite3.Error) as error:
                    failure = judge(error, "run")
                    if max_wait == 0 or failure.reaction != "rest":
                        raise
                    outage.wait(failure, feedback)
                    ended = Outcome("cancelled", *self._ended) if feedback.is_cancelled() else None
                if ended is not None:
                    return ended
        finally:
            run.stop()
            with contextlib.suppress(OSError, sqlite3.Error):
                show.update(last=True)

    def _turn(
        self, run: _Run, show: QueueProgress, feedback: Feedback, end: float | None, *, at_once: bool
    ) -> Outcome | None:
        """Begin what is due and wait a little; return how the run ended, None while it goes on."""
        show.update()
        if feedback.is_cancelled():
            return self._outcome("cancelled")
        if self._unfinished() == 0:
            return self._outcome("complete")
        if end is not None and self._clock.now() >= end:
            return self._outcome("waiting")
        for task in self.due():
            run.start(task)
        run.raise_defect()
        with self._changed:
            if self._running:  # every task that ends gives notice under this condition
                self._changed.wait(_TICK)
                return None
        when = self.next_due()
        if when is None:  # the last task may have ended meanwhile
            return self._stopped() if self._unfinished() else self._outcome("complete")
        if at_once and when > self._clock.now():
            return self._outcome("waiting")
        self._sleep(feedback, when if end is None else min(when, end))
        return None

    def _sleep(self, feedback: Feedback, until: float) -> None:
        """Wait; end early on a cancel, or when another process has changed the queue."""
        seen = self.store.other_changes()
        wait = max(until - self._clock.now(), 0.05)
        self._clock.sleep(wait, lambda: feedback.is_cancelled() or self.store.other_changes() != seen)

    def _unfinished(self) -> int:
        counts = {state: count.products for state, count in self.store.counts().items()}
        done = counts.get(State.DONE, 0)
        ended = sum(number for state, number in counts.items() if state in FINAL)
        waiting = sum(counts.values()) - ended
        self._ended = (done, waiting, ended - done)
        return waiting

    def _outcome(self, end: End, why: str = "") -> Outcome:
        self._unfinished()
        done, waiting, failed = self._ended
        counts = {state: count.products for state, count in self.store.counts().items()}
        if end == "waiting" and not why:
            archived = sum(counts.get(state, 0) for state in ARCHIVED)
            why = (
                told("{archived} of {waiting} wait for the archive", archived=archived, waiting=waiting)
                if archived
                else ""
            )
        return Outcome(end, done, waiting, failed, why)

    def _stopped(self) -> Outcome:
        stopped = [lane for lane in self.lanes() if lane.stopped]
        reasons = [advice(lane.stopped, lane.hub, lane.cause) for lane in stopped]
        paused = self.store.counts().get(State.PAUSED)
        if paused:
            reasons.append(told_counted(paused.products, "{n} product is paused", "{n} products are paused"))
        return self._outcome("stopped", listed(reasons, "; ") if reasons else "")


class _Run:
    """Threads of one headless run, and the feedback that stops them."""

    def __init__(self, feedback: Feedback) -> None:
        self._feedback, self._stop = feedback, threading.Event()
        self._tasks: list[Task] = []
        self.threads: list[threading.Thread] = []

    def is_cancelled(self) -> bool:
        return self._stop.is_set() or self._feedback.is_cancelled()

    def progress(self, percent: float) -> None:
        """The whole run's progress is shown, not that of one task."""

    def info(self, text: str) -> None:
        self._feedback.info(text)

    def warn(self, text: str) -> None:
        self._feedback.warn(text)

    def start(self, task: Task) -> None:
        thread = threading.Thread(target=self._run, args=(task,), name=task.title, daemon=True)
        self.threads = [other for other in self.threads if other.is_alive()]
        self.threads.append(thread)
        self._tasks.append(task)
        thread.start()

    def raise_defect(self) -> None:
        tasks, self._tasks = self._tasks, [task for task in self._tasks if not task.over]
        for task in tasks:
            if task.defect is not None:
                raise task.defect

    def stop(self) -> None:
        """Stop all tasks; one that waits in a silent server's socket is left behind after a second."""
        self._stop.set()
        end = time.monotonic() + 1.0
        for thread in self.threads:
            thread.join(max(0.0, end - time.monotonic()))

    def _run(self, task: Task) -> None:
        with contextlib.suppress(BaseException):  # the task keeps it for the thread that runs the queue
            task.run(self)


def _fetching(lane: FetchLane, product_id: int, task: Task) -> Callable[[Feedback], None]:
    def work(feedback: Feedback) -> None:
        def held(hold: StreamHold) -> None:
            task.hold = hold

        lane.fetch(product_id, feedback, held)

    return work
