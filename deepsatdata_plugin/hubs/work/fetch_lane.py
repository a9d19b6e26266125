"""The fetch lane of one account on one hub: which product next, and what an error means for it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from ...core.errors import Cancelled
from ...core.feedback import Feedback, raise_if_cancelled
from ...core.storage import remove
from ...core.words import told, told_counted
from ...core.workers import interruptible
from ..contract import Clock, HubAccount, HubError, Places, is_file_name
from ..files import (
    Checksums,
    Damaged,
    Destination,
    ProductFetch,
    TransferLimits,
    Wanted,
    tells_of_checksum,
)
from ..queue import (
    ACTIVE,
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
from .failures import is_bad_path, judge, last_answer
from .held import HeldProduct, KeepGoing
from .lane_moves import needs_hand
from .lane_sleep import LaneBook
from .ledger import Ledger, Standing
from .locks import AccountLocks, StreamHold
from .replaced import why_gone
from .stream_turns import StreamTurns
from .takeover import forgive, give_up

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
        found = self._store.due_files(self._hub.name, now, self._horizon(now), self.streams + len(busy))
        return [product for product in found if product.id not in busy]

    def next_due(self, now: float) -> float | None:
        """Return when this lane has something to do, None for never."""
        standing = self._book.standing()
        soonest = self._store.soonest(self._hub.name, self._horizon(now))
        stopped = self._book.stopped(standing)
        if stopped or State.READY not in soonest or not self._hub.capabilities.can_download:
            return None
        return max(soonest[State.READY][1], self._wake(standing, now))

    def _wake(self, standing: Standing, now: float) -> float:
        """Return when files are fetched again: the account, and this queue's disk, may rest."""
        untils = (standing.fetch_until, self._disk.resting_until(), self._no_stream_until)
        return max(until if until <= self._horizon(now) else now for until in untils)

    def _horizon(self, now: float) -> float:
        return now + self._policy.longest_wait

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
        self._move(product, State.FAILED, (State.READY,), None, reason, reason=reason)

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
            self._back(work, owner, note="cancelled; goes on later")
            raise
        except Exception as error:  # noqa: BLE001 - whose it is decides; the other products are not to suffer
            self._failed(work, owner, error, before)

    def _must_be_continued(self, product: QueuedProduct, offset: int) -> bool:
        return offset > 0 and not (product.total is not None and offset >= product.total)

    def _gap_is_over(self, product: QueuedProduct) -> bool:
        """Let some time pass between a stream and its continuation, whatever ended it: hubs count on."""
        now = self._clock.now()
        over = product.heartbeat + self._hub.capabilities.resume_gap
        if not self._must_be_continued(product, product.bytes) or not product.heartbeat <= now < over:
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
                self._offline(product, (State.READY,), None, "offline again")
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

    # --- errors -------------------------------------------------------------------------------------
    def _failed(self, work: HeldProduct, owner: str, error: Exception, before: int) -> None:
        failure, now = judge(error), self._clock.now()
        if isinstance(error, Damaged):
            self._damaged(work, owner, error)
        elif isinstance(error, HubError):
            self._hub_error(work, owner, error, before)
        elif failure.reaction == "rest":
            self._back(work, owner, now + self._policy.disk_wait, failure.text, last_cause=failure.text)
            self._disk.rest(failure)
        elif failure.reaction == "end":
            raise error
        elif failure.whose == "computer":
            self._disk_error(work, owner, failure.text)
        else:
            fail_alone(self._store, work.product, error, HELD, owner)

    def _hub_error(self, work: HeldProduct, owner: str, error: HubError, before: int) -> None:
        product, now, reaction = work.product, self._clock.now(), judge(error).reaction
        heard = last_answer(error)
        if reaction == "archive":
            if error.kind == "quota":  # an archived product was opened while all order slots are taken
                self._book.learn_quota(error, now)
            self._offline(product, tuple(HELD), owner, error.message, **heard)
        elif reaction == "elsewhere":
            final = State.GONE if error.kind == "not_found" else State.FAILED
            self._leave(product, owner, str(error), final)
        elif reaction == "ask the next":
            self._forbidden(work, owner, error, heard)
        elif reaction in ("rest", "stop"):
            standing = self._book.rest("fetch", error, now)
            # Behind the others by a second, so that one product cannot hold up the lane for ever.
            later = max(now, standing.fetch_until) + (1 if error.kind == "unavailable" else 0)
            self._back(work, owner, later, note=error.message, **heard)
        else:
            self._failed_attempt(work, owner, error, before, heard)

    def _forbidden(self, work: HeldProduct, owner: str, error: HubError, heard: dict[str, Any]) -> None:
        """One product may be closed to the account; when the next one is, too, it is not the products."""
        product, now = work.product, self._clock.now()
        first = self._book.refused_before("fetch", product.name)
        if not first:
            self._leave(product, owner, str(error), State.FAILED)
            if self._book.standing().stopped == error.kind:  # the next one was refused while this one left
                forgive(self._store, product.name)
            return
        self._book.stop(error, now)
        self._back(work, owner, now, note=error.message, **heard)
        forgive(self._store, first)

    def _failed_attempt(
        self, work: HeldProduct, owner: str, error: HubError, before: int, heard: dict[str, Any]
    ) -> None:
        """A break, a stall, a 5xx, a wrong page, an answer that does not continue the file."""
        product, now, reaction = work.product, self._clock.now(), judge(error).reaction
        standing = self._book.standing()
        counts, fresh = True, {}
        if reaction == "begin again":
            self._forget_part(product)
            fresh = {"total": None, "etag": "", "bytes": 0}
        elif reaction == "count":
            # Nothing was opened. While the network is away the products are not to blame: only the first
            # failure counts. A wrong answer may be one product's trouble, until the next one gets it, too.
            healthy = standing.fetch_count == 0
            counts = healthy or error.kind != "connection"
            if healthy and error.kind != "connection":
                self._book.change(fetch_count=1, fetch_why=error.kind)
            else:
                self._book.rest("fetch", error, now)
        progressed = work.offset >= before + self._policy.progress_bytes
        attempts = 1 if progressed else product.attempts + (1 if counts else 0)
        if attempts >= self._policy.attempts:
            reason = told_counted(
                attempts,
                "the only attempt failed: {last}",
                "{n} attempts failed; the last: {last}",
                last=error.message,
            )
            self._leave(product, owner, reason, State.FAILED)
            return
        wait = self._policy.connection.wait(attempts)
        values = {"bytes": work.offset, **fresh, **heard}
        self._back(work, owner, now + wait, note=error.message, attempts=attempts, **values)

    def _damaged(self, work: HeldProduct, owner: str, error: Damaged) -> None:
        product, now = work.product, self._clock.now()
        count = product.quarantined + 1
        empty: dict[str, Any] = {"bytes": 0, "furthest": 0, "total": None, "etag": "", "part_path": ""}
        try:
            product = self._quarantine(product, owner, error, count, empty)
            if count > self._policy.quarantines:
                reason = told_counted(
                    count,
                    "the download was damaged: {last}",
                    "{n} downloads were damaged; the last: {last}",
                    last=error,
                )
                give_up(self._store, product, self._accounts, reason, only_from=(State.QUARANTINE,))
            else:
                self._store.move(
                    product.id, State.READY, only_from=(State.QUARANTINE,), next_try=now + 60.0 * count,
                    note="fetched again",
                )  # fmt: skip
        except Changed:
            return

    def _quarantine(
        self, product: QueuedProduct, owner: str, error: Damaged, count: int, empty: dict[str, Any]
    ) -> QueuedProduct:
        move = self._store.move
        if product.state is State.FETCHING:
            product = move(product.id, State.VERIFYING, only_from=(State.FETCHING,), held_by=owner)
        return move(
            product.id,
            State.QUARANTINE,
            only_from=(State.VERIFYING, State.EXTRACTING),
            held_by=owner,
            note=str(error),
            quarantined=count,
            last_cause=str(error),
            owner="",
            **empty,
        )

    def _disk_error(self, work: HeldProduct, owner: str, text: str) -> None:
        """Count an error of this computer that may be this product's own (a path, a right)."""
        attempts = work.product.attempts + 1
        if attempts >= self._policy.attempts:  # no other hub would help
            reason = told(
                "{attempts} attempts failed on this computer; the last: {text}", attempts=attempts, text=text
            )
            self._move(work.product, State.FAILED, tuple(ACTIVE), owner, reason, reason=reason)
            return
        later = self._clock.now() + self._policy.disk_wait
        self._back(work, owner, later, note=text, last_cause=text, attempts=attempts)

    # --- moves --------------------------------------------------------------------------------------
    def _offline(
        self, product: QueuedProduct, only_from: tuple[State, ...], owner: str | None, note: str, **heard: Any
    ) -> None:
        """The archive has taken it (again)."""
        now = self._clock.now()
        again = {"restored_at": None, "checked_at": None, "tries": product.tries + 1, **heard}
        if self._hub.capabilities.can_order:
            self._move(product, State.WAIT_SLOT, only_from, owner, note, next_try=now, **again)
            return
        with suppress(Changed):
            later = now + self._policy.poll_every
            needs_hand(
                self._store, product, self._hub, later, only_from=only_from, held_by=owner, note=note, **again
            )

    def _move(
        self, product: QueuedProduct, to: State, only_from: tuple[State, ...], owner: str | None, note: str,
        **changes: Any,
    ) -> QueuedProduct | None:  # fmt: skip
        try:
            return self._store.move(product.id, to, only_from=only_from, held_by=owner, note=note, **changes)
        except Changed:
            return None

    def _back(
        self, work: HeldProduct, owner: str, later: float | None = None, note: str = "", **changes: Any
    ) -> None:
        now = self._clock.now()
        changes = {"bytes": work.offset, **changes}
        later = now if later is None else later
        if self._must_be_continued(work.product, changes["bytes"]):
            later = max(later, now + self._hub.capabilities.resume_gap)
        self._move(work.product, State.READY, tuple(ACTIVE), owner, note, next_try=later, **changes)

    def _leave(self, product: QueuedProduct, owner: str, reason: str, final: State) -> None:
        if product.part_path:
            remove(Path(self._store.settings().folder) / product.part_path)
        try:
            give_up(
                self._store,
                product,
                self._accounts,
                reason,
                final=final,
                only_from=tuple(ACTIVE),
                held_by=owner,
            )
        except Changed:
            return

    def _forget_part(self, product: QueuedProduct) -> None:
        """Take unfinished files away; of a product fetched by bands, the finished bands stay."""
        if not product.part_path:
            return
        part = Path(self._store.settings().folder) / product.part_path
        for path in part.rglob("*.part") if part.is_dir() else [part]:
            remove(path)
