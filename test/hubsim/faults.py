"""Faults that a simulated hub injects: each is a small record, made by the functions below.

Every function takes the keywords of `Fault` to say where the fault strikes: `product` (id or name),
`account`, `method`, `path` (regular expression), `kind` (of request), `nth` (which matching requests,
counted from 1), `times` (how often at most), `start` and `end` (virtual Unix seconds).

    hub.inject(faults.cut(after=5000, product=name, times=1))
    hub.inject(faults.unavailable(start=clock.now() + 3600, end=clock.now() + 7200))
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

# Where in the making of an answer a fault of this name is looked for.
REQUEST = "request"  # before anything else
AUTH = "auth"
ORDER = "order"  # a GET of an offline product
CONTENT = "content"  # which bytes the product has
STREAM = "stream"  # how bytes travel
RECORD = "record"  # what the catalogue says of a product
SEARCH = "search"  # answers to searches
TOKEN = "token"
LATE = "late"  # on a finished answer


@dataclass
class Fault:
    """One declared fault.

    Attributes:
        name: What happens, e.g. "cut".
        stage: Where it is looked for.
        parameters: Numbers and texts of this fault.
        product: Only this product (id or name without ".SAFE").
        account: Only this account.
        method: Only this HTTP method.
        path: Only paths in which this regular expression is found.
        kind: Only this kind of request (see `log.Entry.kind`).
        nth: Only the n-th matching request (one number or several, from 1).
        times: At most this often.
        start: Not before this virtual time.
        end: Not at or after this virtual time.
        seen: Matching requests so far.
        used: Times it struck.
    """

    name: str
    stage: str
    parameters: dict[str, Any] = field(default_factory=dict)
    product: str | None = None
    account: str | None = None
    method: str | None = None
    path: str | None = None
    kind: str | None = None
    nth: int | Iterable[int] | None = None
    times: int | None = None
    start: float | None = None
    end: float | None = None
    seen: int = 0
    used: int = 0

    def __getitem__(self, key: str) -> Any:
        return self.parameters[key]

    def matches(
        self, *, now: float, names: Iterable[str], account: str, method: str, path: str, kind: str
    ) -> bool:
        """Tell whether the fault concerns this request (counting aside)."""
        return (
            (self.product is None or self.product in names)
            and (self.account is None or self.account == account)
            and (self.method is None or self.method == method)
            and (self.path is None or re.search(self.path, path) is not None)
            and (self.kind is None or self.kind == kind)
            and (self.start is None or now >= self.start)
            and (self.end is None or now < self.end)
        )


class FaultPlan:
    """The faults of one hub, thread-safe."""

    def __init__(self, faults: Iterable[Fault] = ()) -> None:
        self._lock = threading.Lock()
        self._faults = list(faults)

    def add(self, fault: Fault) -> Fault:
        """Declare one more; returns it, so that a test can look at `used` or remove it."""
        with self._lock:
            self._faults.append(fault)
        return fault

    def remove(self, fault: Fault) -> None:
        """Take a fault away."""
        with self._lock:
            self._faults = [f for f in self._faults if f is not fault]

    def clear(self) -> None:
        """Take all faults away."""
        with self._lock:
            self._faults.clear()

    def strike(
        self,
        stage: str,
        *,
        now: float,
        names: Iterable[str] = (),
        account: str = "",
        method: str = "",
        path: str = "",
        kind: str = "",
    ) -> list[Fault]:
        """Return the faults that strike now, in order of declaration, and count them."""
        names = tuple(n for n in names if n)
        struck = []
        with self._lock:
            for fault in self._faults:
                if fault.stage != stage or not fault.matches(
                    now=now, names=names, account=account, method=method, path=path, kind=kind
                ):
                    continue
                fault.seen += 1
                if fault.times is not None and fault.used >= fault.times:
                    continue
                if fault.nth is not None:
                    wanted = (fault.nth,) if isinstance(fault.nth, int) else tuple(fault.nth)
                    if fault.seen not in wanted:
                        continue
                fault.used += 1
                struck.append(fault)
        return struck

    def look(self, stage: str, names: Iterable[str] = (), *, now: float) -> list[Fault]:
        """Return standing faults of a stage for a product, without counting (content, records)."""
        names = tuple(n for n in names if n)
        with self._lock:
            return [
                f
                for f in self._faults
                if f.stage == stage
                and (f.product is None or f.product in names)
                and (f.start is None or now >= f.start)
                and (f.end is None or now < f.end)
            ]


def _fault(name: str, stage: str, where: dict[str, Any], **parameters: Any) -> Fault:
    return Fault(name, stage, parameters, **where)


# --- whole answers ----------------------------------------------------------------------------------
def status(
    code: int,
    body: str = "",
    content_type: str = "text/plain",
    headers: dict[str, str] | None = None,
    **where: Any,
) -> Fault:
    """Answer with any status."""
    return _fault(
        "status", REQUEST, where, code=code, body=body, content_type=content_type, headers=headers or {}
    )


def unavailable(**where: Any) -> Fault:
    """503 with the DHuS text (a window: `start`, `end`)."""
    return _fault("unavailable", REQUEST, where)


def rate_limited(retry_after: float | str | None = None, **where: Any) -> Fault:
    """429, with Retry-After (seconds, or an HTTP date as text) or without."""
    return _fault("rate_limited", REQUEST, where, retry_after=retry_after)


def server_error(cause: str = "NullPointerException", **where: Any) -> Fault:
    """500, empty body, cause-message."""
    return _fault("server_error", REQUEST, where, cause=cause)


def unauthorized(**where: Any) -> Fault:
    """401 although the credentials are right."""
    return _fault("unauthorized", AUTH, where)


def token_expired(**where: Any) -> Fault:
    """The token of this request counts as expired from now on (CDSE)."""
    return _fault("token_expired", AUTH, where)


def maintenance_page(**where: Any) -> Fault:
    """A maintenance page in HTML with status 200."""
    return _fault("maintenance_page", REQUEST, where)


def xml_error_body(**where: Any) -> Fault:
    """An XML error of about 1 KB with status 200 where bytes were expected."""
    return _fault("xml_error_body", REQUEST, where)


def redirect(to: str = "elsewhere", code: int = 302, **where: Any) -> Fault:
    """Redirect to another host (the log shows whether Authorization followed) or to a given URL."""
    return _fault("redirect", REQUEST, where, to=to, code=code)


def redirect_loop(code: int = 302, **where: Any) -> Fault:
    """Redirect to the same address for ever."""
    return _fault("redirect_loop", REQUEST, where, code=code)


def disconnect(**where: Any) -> Fault:
    """Close the connection without an answer."""
    return _fault("disconnect", REQUEST, where)


def silence(seconds: float = 5.0, **where: Any) -> Fault:
    """Say nothing for real seconds, then close."""
    return _fault("silence", REQUEST, where, seconds=seconds)


def delay(seconds: float, **where: Any) -> Fault:
    """Answer after virtual seconds."""
    return _fault("delay", REQUEST, where, seconds=seconds)


def half_answer(share: float = 0.5, **where: Any) -> Fault:
    """Cut the body in half, with a Content-Length that fits the half (a JSON that does not end)."""
    return _fault("half_answer", LATE, where, share=share)


# --- the archive ------------------------------------------------------------------------------------
def restore_time(hours: float, **where: Any) -> Fault:
    """Restoring takes this long."""
    return _fault("restore_time", ORDER, where, hours=hours)


def trigger_error(**where: Any) -> Fault:
    """500 when a retrieval is asked for; no order is made."""
    return _fault("trigger_error", ORDER, where)


def store_full(**where: Any) -> Fault:
    """503: the order queue of the store is full."""
    return _fault("store_full", ORDER, where)


def order_fails(**where: Any) -> Fault:
    """The order ends FAILED and stays: 202 for ever, nothing restarts."""
    return _fault("order_fails", ORDER, where)


# --- bytes on their way -----------------------------------------------------------------------------
def cut(after: int, how: str = "fin", **where: Any) -> Fault:
    """Close the connection after so many body bytes (how: "fin" or "reset")."""
    return _fault("cut", STREAM, where, after=after, how=how)


def stall(after: int, seconds: float = 5.0, **where: Any) -> Fault:
    """Send so many body bytes, then nothing for real seconds, then close."""
    return _fault("stall", STREAM, where, after=after, seconds=seconds)


def drip(rate: float, step: int = 64, **where: Any) -> Fault:
    """Slow loris on the hub's clock: `step` bytes at a time, `rate` bytes per virtual second."""
    return _fault("drip", STREAM, where, rate=rate, step=step)


def real_drip(pause: float, step: int = 64, **where: Any) -> Fault:
    """Slow loris in real time: `step` bytes, then `pause` real seconds."""
    return _fault("real_drip", STREAM, where, pause=pause, step=step)


def range_ignored(**where: Any) -> Fault:
    """200 with the whole file although a range was asked for."""
    return _fault("range_ignored", STREAM, where)


def wrong_content_range(shift: int = -100, **where: Any) -> Fault:
    """206 whose bytes and Content-Range start elsewhere than asked."""
    return _fault("wrong_content_range", STREAM, where, shift=shift)


def wrong_total(change: int = 1000, **where: Any) -> Fault:
    """206 whose Content-Range names another total."""
    return _fault("wrong_total", STREAM, where, change=change)


def etag_changes(**where: Any) -> Fault:
    """Another ETag than before (the file was made anew), with the same bytes."""
    return _fault("etag_changes", STREAM, where)


def no_etag(**where: Any) -> Fault:
    """No ETag at all."""
    return _fault("no_etag", STREAM, where)


def range_refused(**where: Any) -> Fault:
    """416 to any range."""
    return _fault("range_refused", STREAM, where)


def no_length(**where: Any) -> Fault:
    """Chunked transfer without Content-Length."""
    return _fault("no_length", STREAM, where)


def flows_full(**where: Any) -> Fault:
    """403 "concurrent flows" (DHuS) or 429 DAT-ZIP-100 (CDSE) although nobody else downloads."""
    return _fault("flows_full", STREAM, where)


def error_text_at_break(after: int, **where: Any) -> Fault:
    """After so many bytes an error text follows instead of data, then the connection closes."""
    return _fault("error_text_at_break", STREAM, where, after=after)


# --- what a product is made of ----------------------------------------------------------------------
def wrong_md5(**where: Any) -> Fault:
    """The catalogue's MD5 does not fit the bytes."""
    return _fault("wrong_md5", RECORD, where)


def flipped_bytes(**where: Any) -> Fault:
    """The bytes sent differ from the stored ones (catalogue and ETag are right): a bad transfer."""
    return _fault("flipped_bytes", STREAM, where)


def truncated_zip(keep: float = 0.6, **where: Any) -> Fault:
    """The stored zip ends too early; its MD5 and size in the catalogue are those of the stump."""
    return _fault("truncated_zip", CONTENT, where, keep=keep)


def bad_crc(**where: Any) -> Fault:
    """One entry of the zip does not fit its CRC; MD5 and size fit the damaged zip."""
    return _fault("bad_crc", CONTENT, where)


def zip_slip(**where: Any) -> Fault:
    """The zip has an entry that leaves its folder."""
    return _fault("zip_slip", CONTENT, where)


def missing_file(**where: Any) -> Fault:
    """One band that the manifest lists is not in the zip."""
    return _fault("missing_file", CONTENT, where)


def wrong_manifest_size(**where: Any) -> Fault:
    """One band has another size than the manifest says."""
    return _fault("wrong_manifest_size", CONTENT, where)


def broken_band(**where: Any) -> Fault:
    """One band is no JPEG 2000 file; sizes and checksums fit it."""
    return _fault("broken_band", CONTENT, where)


# --- what the catalogue says ------------------------------------------------------------------------
def online_missing(**where: Any) -> Fault:
    """The record has no `Online`."""
    return _fault("online_missing", RECORD, where)


def no_size_no_checksum(**where: Any) -> Fault:
    """Size 0 and no checksum (CDSE: `[]`)."""
    return _fault("no_size_no_checksum", RECORD, where)


def empty_checksum(**where: Any) -> Fault:
    """CDSE: Checksum is `[{}]`."""
    return _fault("empty_checksum", RECORD, where)


def upper_case_md5(**where: Any) -> Fault:
    """MD5 in upper case."""
    return _fault("upper_case_md5", RECORD, where)


def no_footprint(**where: Any) -> Fault:
    """Footprint null."""
    return _fault("no_footprint", RECORD, where)


def deleted(cause: str = "Duplicated product", **where: Any) -> Fault:
    """The product is gone (from `start` on): 404, and no longer found."""
    return _fault("deleted", RECORD, where, cause=cause)


# --- searches ---------------------------------------------------------------------------------------
def feed_error(message: str = "undefined field xxx", **where: Any) -> Fault:
    """DHuS: an error inside a 200 answer."""
    return _fault("feed_error", SEARCH, where, message=message)


def next_link_loop(**where: Any) -> Fault:
    """CDSE: nextLink points to the page itself."""
    return _fault("next_link_loop", SEARCH, where)


def page_repeated(**where: Any) -> Fault:
    """The page holds the products of the page before."""
    return _fault("page_repeated", SEARCH, where)


def places_change(**where: Any) -> Fault:
    """CDSE: two products of one instant, last of a page and first of the next, have changed places meanwhile."""
    return _fault("places_change", SEARCH, where)


def last_page_empty(**where: Any) -> Fault:
    """CDSE: the last page still links to a next one, which is empty."""
    return _fault("last_page_empty", SEARCH, where)


# --- login ------------------------------------------------------------------------------------------
def login_refused(
    words: str = "Invalid user credentials", error: str = "invalid_grant", code: int = 401, **where: Any
) -> Fault:
    """The token service refuses."""
    return _fault("login_refused", TOKEN, where, words=words, error=error, code=code)


def refresh_refused(**where: Any) -> Fault:
    """The refresh token counts as expired (400)."""
    return _fault("refresh_refused", TOKEN, where)
