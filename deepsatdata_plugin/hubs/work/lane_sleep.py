"""How an account rests or stops after a refusal, for all its queues; the queue's history tells of it."""

from __future__ import annotations

from typing import Any, Literal

from ...core.words import told
from ..contract import REFUSED_GRANT, HubAccount, HubError
from ..queue import QueuePolicy, QueueStore
from .failures import is_refused_login, judge, last_answer
from .ledger import Ledger, Standing

#: So many products in a row that are sound, but not by the catalogue's checksum: a hub's are not compared.
CHECKSUM_MISSES = 2
#: What rests by itself: questions and orders, or files.
Resting = Literal["order", "fetch"]
#: A hub that asks for more than this is asked again after this time, in seconds.
LONGEST_RETRY_AFTER = 21600.0


class LaneBook:
    """What the lanes of a queue know of an account on a hub, and write down of it.

    Args:
        ledger: What is known of accounts.
        store: The queue, whose history is told.
        account: The hub and its account.
        policy: Waiting times.
    """

    def __init__(self, ledger: Ledger, store: QueueStore, account: HubAccount, policy: QueuePolicy) -> None:
        self._ledger, self._store, self._policy = ledger, store, policy
        self._hub, self._credentials = account.name, account.credentials
        self._mark = ""
        self.key = account.account.key
        self._of_hub = f"hub {self._hub}"

    def standing(self) -> Standing:
        """Return how the account stands."""
        return self._ledger.standing(self.key)

    def stopped(self, standing: Standing) -> str:
        """Return why everything waits for a person, "" when nothing does.

        A login that was refused stops those only who would send the same one.
        """
        if is_refused_login(standing.stopped) and standing.login_mark != self._login_mark():
            return ""
        return standing.stopped

    def go_on(self, now: float) -> None:
        """Let a stopped account go on, as who starts the work wants.

        A login that was refused stays refused until it changes; after a day it may have been put right at the
        hub, and is sent once more.
        """
        standing = self.standing()
        recent = 0 <= now - standing.stopped_at < self._policy.refused_login
        if standing.stopped and not (is_refused_login(standing.stopped) and recent):
            self.change("it goes on", stopped="", fetch_refused="", order_refused="", login_count=0)

    def _login_mark(self) -> str:
        if not self._mark:
            self._mark = self._ledger.mark_of(self._credentials)
        return self._mark

    def change(self, note: str = "", **changes: Any) -> Standing:
        """Change what is known of the account; with a note the queue's history tells it."""
        after = self._ledger.change(self.key, **changes)
        if note:
            self._tell(note, after.last_http, after.last_cause)
        return after

    def _tell(self, note: str, http: int = 0, cause: str = "") -> None:
        """Write it into the queue's history; what its lane knows of its own disk stays."""
        self._store.tell(self._hub, note, http, cause)

    # --- checksums ----------------------------------------------------------------------------------
    def trusts_checksums(self) -> bool:
        """Tell whether the catalogue's checksums are those of what this hub sends, as far as is known."""
        return self._ledger.standing(self._of_hub).checksum_misses < CHECKSUM_MISSES

    def learn_checksums(self, right: bool | None) -> None:
        """Learn from a product that is sound whether the catalogue's checksum was."""
        if right is None:
            return
        misses = self._ledger.standing(self._of_hub).checksum_misses
        if not right:
            self._ledger.change(self._of_hub, checksum_misses=misses + 1)
            if misses + 1 == CHECKSUM_MISSES:
                self._tell(
                    "The catalogue's checksums are not those of what this hub sends; they are not compared."
                )
        elif misses:
            self._ledger.change(self._of_hub, checksum_misses=0)

    # --- orders -------------------------------------------------------------------------------------
    def open_orders(self, now: float) -> int:
        """Return how many orders the archive has for the account, from all queues."""
        others = self._ledger.other_orders(self.key, self._store.path, now)
        return self._store.open_orders(self._hub, self.key) + others

    def has_other_orders(self, now: float) -> bool:
        """Tell whether another queue has orders with the archive, too."""
        return self._ledger.other_orders(self.key, self._store.path, now) > 0

    def tell_orders(self, now: float) -> None:
        """Tell the other queues how many orders of this one the archive has."""
        count = self._store.open_orders(self._hub, self.key)
        self._ledger.put_orders(self.key, self._store.path, count, now + self._policy.order_age)

    def learn_quota(self, error: HubError, now: float) -> Standing:
        """Learn how many orders the archive takes at once, and let ordering rest."""
        stated = error.quota is not None and error.quota > 0
        quota = error.quota if stated else (self.open_orders(now) or None)
        return self.change(
            told(
                "The archive allows {quota} orders at once; ordering rests.",
                quota=quota if quota else "no more",
            ),
            quota=quota,
            quota_stated=stated,
            quota_at=now,
            quota_until=now + self._policy.quota_sleep,
            **last_answer(error),
        )

    # --- rests --------------------------------------------------------------------------------------
    def rest(self, what: Resting, error: HubError, now: float) -> Standing:
        """Let an account rest; or stop it, where that is what the refusal means.

        Args:
            what: "order" for questions and orders, "fetch" for files.
            error: The refusal.
            now: Unix seconds.
        """
        found = self.standing()
        error = self._meant(error, found)
        until = self._policy.rest_until(getattr(found, f"{what}_until"), now)
        if self._is_resting(error, found, now):
            return found
        if self._must_stop(error, found):
            return self.stop(error, now)
        why = getattr(found, f"{what}_why")
        count = getattr(found, f"{what}_count") + 1 if why == error.kind else 1
        # An old connection goes on counting for a while, whatever the hub asks for.
        wait = self._wait(error, count, least=self._policy.rate.first if what == "fetch" else 0.0)
        resting = "Fetching rests" if what == "fetch" else "Questions and orders rest"
        return self.change(
            told("{resting} for {wait:.0f} s: {message}", resting=resting, wait=wait, message=error.message),
            **{
                f"{what}_until": max(until if what == "fetch" else 0.0, now + wait),
                f"{what}_why": error.kind,
                f"{what}_count": count,
                **self._login(error, found, now + wait),
                **last_answer(error),
            },
        )

    def _meant(self, error: HubError, found: Standing) -> HubError:
        """Doubt an identity server that refuses the login it accepted last: it may have too many sessions."""
        if error.code != REFUSED_GRANT or not found.good_mark or found.good_mark != self._login_mark():
            return error
        return HubError(
            told("the login is refused although it was accepted last time; {message}", message=error.message),
            kind="login",
            status=error.status,
            cause=error.cause,
            subject=error.subject,
        )

    def _is_resting(self, error: HubError, found: Standing, now: float) -> bool:
        """Tell whether this is the refusal for which the account rests already: streams hear it together."""
        resting = self._policy.rest_until(found.fetch_until, now) > now
        return error.kind == "login" and found.login_count > 0 and resting

    def _must_stop(self, error: HubError, found: Standing) -> bool:
        if error.kind == "login":
            return found.login_count + 1 >= self._policy.login_tries
        return judge(error).reaction == "stop"

    def _login(self, error: HubError, found: Standing, until: float) -> dict[str, Any]:
        """A login is one for all that an account does: while it rests, everything does."""
        if error.kind != "login":
            return {}
        return {"login_count": found.login_count + 1, "order_until": until, "fetch_until": until}

    def _wait(self, error: HubError, count: int, *, least: float = 0.0) -> float:
        policy = self._policy
        asked = min(error.retry_after or 0.0, LONGEST_RETRY_AFTER)
        if error.kind == "flows":
            return max(asked, policy.rate.first)
        if error.kind == "rate":
            return max(asked, least) if asked else policy.rate.wait(count)
        if error.kind == "login":
            return max(asked, policy.login.wait(count))
        if error.kind in ("unavailable", "protocol"):
            return max(asked, policy.busy.wait(count, self._hub, error.kind))
        return max(asked, policy.connection.wait(count))

    def well(self) -> None:
        """Note that the hub sends: the next error begins with the shortest rest, and the login is right."""
        found = self.standing()
        changes: dict[str, Any] = {}
        if found.fetch_count or found.fetch_refused or found.login_count:
            changes = {"fetch_count": 0, "fetch_why": "", "fetch_refused": "", "login_count": 0}
        if self._credentials and found.good_mark != self._login_mark():
            changes["good_mark"] = self._login_mark()
        if changes:
            self.change(**changes)

    # --- stops --------------------------------------------------------------------------------------
    def refused_before(self, doing: Resting, name: str) -> str:
        """Note that a product was refused as forbidden.

        Returns:
            The one that was refused before it with no success between, "" when it is the first.
        """
        before = self._ledger.set_if_empty(self.key, f"{doing}_refused", name)
        return "" if before == name else before

    def stop(self, error: HubError, now: float) -> Standing:
        """Stop everything on this account until a person has acted."""
        notes = {
            "auth": "The hub refuses the credentials; everything on this account waits for new ones.",
            "forbidden": "The hub refuses one product after the other; everything on this account waits.",
        }
        return self.change(
            notes.get(
                error.kind,
                told("Everything on this account waits for a person: {message}", message=error.message),
            ),
            stopped=error.kind,
            stopped_at=now,
            login_mark=self._login_mark() if is_refused_login(error.kind) else "",
            **({"good_mark": ""} if error.kind == "login" else {}),  # the next start believes the refusal
            **last_answer(error),
        )
