"""The fetch lane of one account on one hub: which product next, and fetching it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping

from ...core.errors import Cancelled
from ...core.feedback import Feedback, raise_if_cancelled
from ...core.storage import remove
from ...core.words import told
from ...core.workers import interruptible
from ..contract import Clock, HubAccount, HubError, Places, is_file_name
from ..files import (
    Checksums,
    Destination,
    ProductFetch,
    TransferLimits,
    Wanted,
    tells_of_checksum,
)
from ..queue import (
    HELD,
    Changed,
    JobSettings,
    QueuedProduct,
    QueuePolicy,
    QueueStore,
    State,
    worker_name,
)
from .defects import fail_alone
from .disk import QueueDisk
from .failures import is_bad_path, judge
from .fetch_failures import FetchFailures, must_be_continued
from .held import HeldProduct, KeepGoing
from .lane_sleep import LaneBook
from .ledger import Ledger, Standing
from .locks import AccountLocks, StreamHold
from .replaced import why_gone
from .stream_turns import StreamTurns
from .takeover import give_up

_COUNTER = itertools.count(1)


class FetchLane:
    """Fetches products for one account on one hub.

    Args:
        account: The hub and its account.
        accounts: All hubs at hand, for taking over.
        store: The queue.
        clock: Time.
        policy: Limits.
        locks: Locks of the account.
        ledger: What is known of accounts.
        streams: Files at once, at most what the hub allows.
        checksums: Compare the checksums of a product's own list, too.
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
        streams: int = 2,
        *,
        checksums: bool = False,
    ) -> None:
        self._hub, self._accounts = account.hub, accounts
        self._book = LaneBook(ledger, store, account, policy)
        self._store, self._clock, self._policy, self._locks = store, clock, policy, locks
        self.streams = max(1, min(streams, self._hub.capabilities.max_streams))
        self._disk = QueueDisk(store, clock, policy, account.name, self._book.key)
        self._failures = FetchFailures(self._hub, accounts, self._book, store, clock, policy, self._disk)
        self._turns = StreamTurns(locks, ledger, clock, self._book.key, policy.slot_wait)
        self._no_stream_until = 0.0
        self._checksums = checksums

    # --- when ---------------------------------------------------------------------------------------
    def candidates(self, now: float, busy: frozenset[int]) -> list[QueuedProduct]:
        """Return the products to fetch now, besides those that are on their way."""
        if not self._hub.capabilities.can_download:
            return []
        standing = self._book.standing()
        if self._book.stopped(standing) or self._wake(standing, now) > now:
            return []
        found = self._store.due_files(
            self._hub.name, now, self._policy.horizon(now), self.streams + len(busy)
        )
        return [product for product in found if product.id not in busy]

    def next_due(self, now: float) -> float | None:
        """Return when this lane has something to do, None for never."""
        standing = self._book.standing()
        soonest = self._store.soonest(self._hub.name, self._policy.horizon(now))
        stopped = self._book.stopped(standing)
        if stopped or State.READY not in soonest or not self._hub.capabilities.can_download:
            return None
        return max(soonest[State.READY][1], self._wake(standing, now))

    def _wake(self, standing: Standing, now: float) -> float:
        """Return when files are fetched again: the account, and this queue's disk, may rest."""
        untils = (standing.fetch_until, self._disk.resting_until(), self._no_stream_until)
        return max(self._policy.rest_until(until, now) for until in untils)

    # --- work ---------------------------------------------------------------------------------------
    def fetch(
        self, product_id: int, feedback: Feedback, on_hold: Callable[[StreamHold], None] = lambda _: None
    ) -> None:
        """Fetch one product, as far as it goes; errors become states, nothing is raised but a cancel.

        Raises:
            Cancelled: The user cancelled; the product is READY and goes on later.
        """
        now = self._clock.now()
        try:
            stream = self._turns.take()
        except Exception as error:  # noqa: BLE001 - as below
            self._failed_around(product_id, error)
            return
        if stream is None:
            self._no_stream_until = now + self._policy.slot_wait
            return
        hold = StreamHold(stream)
        on_hold(hold)
        try:
            settings = self._store.settings()
            self._disk.make_folder(settings.folder)
            if self._store.state_of(product_id) is None:
                return  # removed meanwhile
            product = self._store.product(product_id)
            if product.hub != self._hub.name:
                return
            lock = Places(settings.folder, product.name).lock()
            try:
                free = is_file_name(product.name) and lock.acquire()
            except OSError as error:
                if is_bad_path(error) and settings.folder.is_dir():
                    self._bad_name(product, error.strerror or str(error))
                    return
                raise
            if not is_file_name(product.name):  # from a queue that took any text for a name
                self._bad_name(product, "it is part of a path")
                return
            if not free:  # a worker that was told to stop is still letting go
                self._store.change(product_id, next_try=now + 1)
                return
            try:
                self._claimed(product, settings, hold, feedback)
            finally:
                lock.release()
        except Cancelled:
            raise
        except Exception as error:  # noqa: BLE001 - whose it is decides; the other products are not to suffer
            self._failed_around(product_id, error)
        finally:
            hold.finish()

    def _failed_around(self, product_id: int, error: Exception) -> None:
        """Judge what failed outside the fetch itself; a product that is still held is recovered later."""
        failure = judge(error, "run")
        if failure.reaction == "rest":
            self._disk.rest(failure)
        elif failure.reaction == "end" or self._store.state_of(product_id) is None:
            raise error
        else:
            fail_alone(self._store, self._store.product(product_id), error, (State.READY, *HELD))

    def _bad_name(self, product: QueuedProduct, why: str) -> None:
        """End a product whose name no file can have; the others are not to blame."""
        reason = told("Its name cannot be that of a file ({why}).", why=why)
        self._failures.move(product, State.FAILED, (State.READY,), None, reason, reason=reason)

    def _claimed(
        self, product: QueuedProduct, settings: JobSettings, hold: StreamHold, feedback: Feedback
    ) -> None:
        owner = f"{worker_name()}:{next(_COUNTER)}"
        now = self._clock.now()
        zips = self._hub.capabilities.zips
        if not self._gap_is_over(product) or not self._disk.has_room(product, settings, zips=zips):
            return
        if not self._still_online(product, feedback):
            return
        try:
            product = self._store.move(
                product.id, State.FETCHING, only_from=(State.READY,), owner=owner, heartbeat=now
            )
        except Changed:
            return
        work = HeldProduct(self._store, product, owner)
        policy = self._policy
        fetch = ProductFetch(
            Wanted(
                product.record, product.bands, product.bytes, product.total, product.etag, product.part_path
            ),
            self._hub,
            work,
            destination=Destination(settings.folder, settings.unpack, settings.keep_zip),
            limits=TransferLimits(policy.stall_rate, policy.stall_time, policy.rewind),
            clock=self._clock,
            hold=hold,
            keep_going=KeepGoing(self._store, product.id, owner, feedback),
            on_answer=self._book.well,
            compare=Checksums(catalogue=self._book.trusts_checksums(), manifest=self._checksums),
        )
        work.fetch = fetch
        before = product.furthest
        try:
            fetch.run()
            self._book.learn_checksums(tells_of_checksum(work.product.verified_by))
        except Changed:
            found = self._store.state_of(product.id)
            if found is None or found[0] is State.CANCELLED:
                Places(settings.folder, product.name).remove_unfinished()
        except Cancelled:
            self._failures.back(work, owner, note="cancelled; goes on later")
            raise
        except Exception as error:  # noqa: BLE001 - whose it is decides; the other products are not to suffer
            self._failures.failed(work, owner, error, before)

    def _gap_is_over(self, product: QueuedProduct) -> bool:
        """Let some time pass between a stream and its continuation, whatever ended it: hubs count on."""
        now = self._clock.now()
        over = product.heartbeat + self._hub.capabilities.resume_gap
        if not must_be_continued(product, product.bytes) or not product.heartbeat <= now < over:
            return True
        self._store.change(product.id, next_try=over)
        return False

    def _still_online(self, product: QueuedProduct, feedback: Feedback) -> bool:
        """Look again at a product that was seen online long ago: opening an archived one would order it."""
        now = self._clock.now()
        if product.checked_at is None or 0 <= now - product.checked_at <= self._policy.recheck:
            return True
        if product.total is not None and product.bytes >= product.total:
            return True  # all of it is here and only has to be verified
        try:
            found = interruptible(
                lambda: self._hub.availability([product.record]), lambda: raise_if_cancelled(feedback)
            )
            answer = found.get(product.record.id, "unknown")
        except HubError as error:
            if judge(error, "look").reaction not in ("elsewhere", "ask the next"):
                self._book.rest("fetch", error, now)
                return False
            answer = "gone" if error.kind == "not_found" else "unknown"
        try:
            if answer in ("offline", "ordered"):
                self._failures.offline(product, (State.READY,), None, "offline again")
            elif answer == "gone":
                if product.part_path:
                    remove(self._store.settings().folder / product.part_path)
                reason = interruptible(
                    lambda: why_gone(self._hub, product.record, feedback),
                    lambda: raise_if_cancelled(feedback),
                )
                give_up(
                    self._store, product, self._accounts, reason, final=State.GONE, only_from=(State.READY,)
                )
            else:
                self._store.change(product.id, checked_at=now)
                return True
        except Changed:
            return False
        return False
