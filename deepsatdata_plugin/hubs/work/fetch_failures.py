"""What follows for a product, its account and its disk when fetching it fails."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from ...core.storage import remove
from ...core.words import told, told_counted
from ..contract import Clock, Hub, HubAccount, HubError
from ..files import Damaged
from ..queue import ACTIVE, HELD, Changed, QueuedProduct, QueuePolicy, QueueStore, State
from .defects import fail_alone
from .disk import QueueDisk
from .failures import judge, last_answer
from .held import HeldProduct
from .lane_moves import needs_hand
from .lane_sleep import LaneBook
from .takeover import forgive, give_up


def must_be_continued(product: QueuedProduct, offset: int) -> bool:
    """Tell whether a connection for the rest of a product has to be made: it is neither new nor whole."""
    return offset > 0 and not (product.total is not None and offset >= product.total)


class FetchFailures:
    """Reacts for one fetch lane.

    Args:
        hub: The hub.
        accounts: All hubs at hand, for taking over.
        book: What is known of the account.
        store: The queue.
        clock: Time.
        policy: Waiting times and limits.
        disk: Where products go.
    """

    def __init__(
        self,
        hub: Hub,
        accounts: Mapping[str, HubAccount],
        book: LaneBook,
        store: QueueStore,
        clock: Clock,
        policy: QueuePolicy,
        disk: QueueDisk,
    ) -> None:
        self._hub, self._accounts, self._book = hub, accounts, book
        self._store, self._clock, self._policy, self._disk = store, clock, policy, disk

    # --- errors -------------------------------------------------------------------------------------
    def failed(self, work: HeldProduct, owner: str, error: Exception, before: int) -> None:
        """Let a product go on, wait or end, as what was raised means.

        Args:
            work: The product.
            owner: The worker that holds it.
            error: What was raised.
            before: Bytes that it had come to at earlier attempts.
        """
        failure, now = judge(error), self._clock.now()
        if isinstance(error, Damaged):
            self._damaged(work, owner, error)
        elif isinstance(error, HubError):
            self._hub_error(work, owner, error, before)
        elif failure.reaction == "rest":
            self.back(work, owner, now + self._policy.disk_wait, failure.text, last_cause=failure.text)
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
            self.offline(product, tuple(HELD), owner, error.message, **heard)
        elif reaction == "elsewhere":
            final = State.GONE if error.kind == "not_found" else State.FAILED
            self._leave(product, owner, str(error), final)
        elif reaction == "ask the next":
            self._forbidden(work, owner, error, heard)
        elif reaction in ("rest", "stop"):
            standing = self._book.rest("fetch", error, now)
            # Behind the others by a second, so that one product cannot hold up the lane for ever.
            later = max(now, standing.fetch_until) + (1 if error.kind == "unavailable" else 0)
            self.back(work, owner, later, note=error.message, **heard)
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
        self.back(work, owner, now, note=error.message, **heard)
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
        self.back(work, owner, now + wait, note=error.message, attempts=attempts, **values)

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
            self.move(work.product, State.FAILED, tuple(ACTIVE), owner, reason, reason=reason)
            return
        later = self._clock.now() + self._policy.disk_wait
        self.back(work, owner, later, note=text, last_cause=text, attempts=attempts)

    # --- moves --------------------------------------------------------------------------------------
    def offline(
        self, product: QueuedProduct, only_from: tuple[State, ...], owner: str | None, note: str, **heard: Any
    ) -> None:
        """The archive has taken it (again)."""
        now = self._clock.now()
        again = {"restored_at": None, "checked_at": None, "tries": product.tries + 1, **heard}
        if self._hub.capabilities.can_order:
            self.move(product, State.WAIT_SLOT, only_from, owner, note, next_try=now, **again)
            return
        with suppress(Changed):
            later = now + self._policy.poll_every
            needs_hand(
                self._store, product, self._hub, later, only_from=only_from, held_by=owner, note=note, **again
            )

    def move(
        self, product: QueuedProduct, to: State, only_from: tuple[State, ...], owner: str | None, note: str,
        **changes: Any,
    ) -> QueuedProduct | None:  # fmt: skip
        """Move a product, unless somebody else has done so."""
        try:
            return self._store.move(product.id, to, only_from=only_from, held_by=owner, note=note, **changes)
        except Changed:
            return None

    def back(
        self, work: HeldProduct, owner: str, later: float | None = None, note: str = "", **changes: Any
    ) -> None:
        """Let a product go on later, from where it stands."""
        now = self._clock.now()
        changes = {"bytes": work.offset, **changes}
        later = now if later is None else later
        if must_be_continued(work.product, changes["bytes"]):
            later = max(later, now + self._hub.capabilities.resume_gap)
        self.move(work.product, State.READY, tuple(ACTIVE), owner, note, next_try=later, **changes)

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
