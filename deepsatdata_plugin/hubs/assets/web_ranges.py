"""Parts of files over the web: the hubs' answer to what the core asks for (`core.products.ByteRanges`).

Over the one way to the web that all hubs have, with its proxies, certificates, allowed addresses and hidden
secrets. What comes is what was asked for, of the version that was asked for, or it is refused: bytes that
nobody vouches for are never handed on.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from ...core.errors import DeepSatDataError, EnvironmentFailure
from ...core.feedback import Feedback, raise_if_cancelled
from ...core.products import AssetChanged, AssetRefused, AssetVanished, Range, RangesRead, joined
from ...core.words import told
from ..contract import Backoff, Clock, HubError
from ..web import ONCE, Request, RetryPolicy, Transport, origin, without_signature
from ..work import judge
from .block_cache import BlockCache
from .host_gate import HostGate
from .signing import Signer, Unsigned

#: Requests under way at a time, over all hosts; a host gets no more of them than `HOST_REQUESTS`.
IN_FLIGHT, HOST_REQUESTS = 16, 16
#: Repeats of one part: short at first, since a run asks for thousands.
RETRY = RetryPolicy(
    attempts=6, failure=Backoff(0.5, 30.0, jitter=0.3), rate=Backoff(5.0, 120.0, jitter=0.2), longest=300.0
)
_CONTENT_RANGE = re.compile(r"bytes\s+(\d+)-(\d+)/(\d+|\*)")
#: What a whole host has trouble with: who reads other files of it waits, too.
_OF_THE_HOST = ("rate", "unavailable")


@dataclass
class ReadCounts:
    """What was read so far.

    Attributes:
        requests: Asked of servers, repeats included.
        read: Bytes that came from servers.
        kept: Bytes that were at hand.
    """

    requests: int = 0
    read: int = 0
    kept: int = 0


@dataclass(frozen=True)
class _Part:
    data: bytes
    etag: str
    size: int | None


@dataclass(frozen=True)
class _Wanted:
    """A part of a file, and of which version."""

    href: str
    start: int
    stop: int
    etag: str
    signer: Signer = field(default_factory=Unsigned)


class WebRanges:
    """Reads parts of files over the web. Satisfies `core.products.ByteRanges`; close it after use.

    Args:
        transport: Way to the web.
        clock: For waits.
        cache: Keeps what was read, None for nothing.
        signer: Makes the addresses that stores answer to.
        in_flight: Requests under way at a time.
        per_host: Of one host.
        retry: How often a part is asked for.
    """

    def __init__(
        self,
        transport: Transport,
        clock: Clock,
        *,
        cache: BlockCache | None = None,
        signer: Signer | None = None,
        in_flight: int = IN_FLIGHT,
        per_host: int = HOST_REQUESTS,
        retry: RetryPolicy = RETRY,
    ) -> None:
        self.counts = ReadCounts()
        self._transport, self._clock, self._cache = transport, clock, cache
        self._signer: Signer = signer or Unsigned()
        self._in_flight, self._per_host, self._retry = in_flight, min(per_host, in_flight), retry
        self._lock = threading.Lock()
        self._gates: dict[str, HostGate] = {}
        self._all = HostGate(in_flight, clock)
        self._pool = ThreadPoolExecutor(in_flight, thread_name_prefix="deepsatdata-ranges")

    def __enter__(self) -> WebRanges:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of its threads."""
        self._pool.shutdown(wait=False)

    @property
    def in_flight(self) -> int:
        """Return how many requests may be under way at a time."""
        return self._in_flight

    def read(
        self, href: str, ranges: Sequence[Range], feedback: Feedback, *, etag: str = "", anew: bool = False
    ) -> RangesRead:
        """Read parts of one file; see `core.products.ByteRanges`."""
        address = without_signature(href)
        whole = {one: _Wanted(address, *one, etag, self._signer) for one in ranges}
        found = {one: kept for one, kept in ((one, self._kept(whole[one], anew)) for one in ranges) if kept}
        # What is kept are single ranges: how they are put into requests may differ from run to run.
        groups = joined([one for one in ranges if one not in found])
        wanted = [_Wanted(address, group[0][0], group[-1][1], etag, self._signer) for group in groups]
        ask = partial(self._asked, feedback=feedback)
        parts = list(map(ask, wanted)) if len(wanted) < 2 else list(self._pool.map(ask, wanted))
        versions = {part.etag for part in (*found.values(), *parts)}
        if len(versions) > 1:
            raise _changed(address)
        for group, part in zip(groups, parts):
            for start, stop in group:
                data = part.data[start - group[0][0] : stop - group[0][0]]
                found[start, stop] = self._keep(whole[start, stop], replace(part, data=data))
        size = next((part.size for part in parts if part.size is not None), None)
        return RangesRead(tuple(found[one].data for one in ranges), versions.pop(), size)

    def seconds_for(
        self, examples: Sequence[tuple[str, Range, str]], octets: int, requests: int, feedback: Feedback
    ) -> float:
        """Return about how long reading takes, after a look at how long some of it takes.

        Args:
            examples: (address, range, version) of some parts; they are read, at once.
            octets: All bytes that will be read.
            requests: All requests.
            feedback: Asked for a cancel.
        """
        if not examples:
            return 0.0
        before, began = self.counts.read, time.monotonic()
        asked = [_Wanted(without_signature(h), *place, etag, self._signer) for h, place, etag in examples]
        for _part in self._pool.map(partial(self._one, feedback=feedback, anew=False), asked):
            pass
        seconds, came = time.monotonic() - began, self.counts.read - before
        turns = max(1.0, len(examples) / self._in_flight)
        return max(seconds / turns * requests / self._in_flight, seconds * octets / came if came else 0.0)

    def _one(self, wanted: _Wanted, *, feedback: Feedback, anew: bool) -> _Part:
        """Return a part from the cache, or else from its server."""
        return self._kept(wanted, anew) or self._keep(wanted, self._asked(wanted, feedback))

    def _kept(self, wanted: _Wanted, anew: bool) -> _Part | None:
        if self._cache is None or anew:
            return None
        kept = self._cache.get(wanted.href, wanted.etag, wanted.start, wanted.stop)
        if kept is None:
            return None
        with self._lock:
            self.counts.kept += len(kept)
        return _Part(kept, wanted.etag, None)

    def _keep(self, wanted: _Wanted, part: _Part) -> _Part:
        if self._cache is not None:
            self._cache.put(wanted.href, part.etag, wanted.start, wanted.stop, part.data)
        return part

    def _asked(self, wanted: _Wanted, feedback: Feedback) -> _Part:
        """Ask a server for a part until it comes, or does not (see `work.judge`)."""
        keep_going: Callable[[], None] = partial(raise_if_cancelled, feedback)
        gate = self._gate(wanted.href)
        attempt, renewed = 0, False
        while True:
            url = ""
            try:
                with (
                    gate.place(keep_going, feedback.is_cancelled),
                    self._all.place(keep_going, feedback.is_cancelled),
                ):
                    url = wanted.signer.signed(wanted.href, feedback)
                    return self._exchange(wanted, url, feedback)
            except HubError as error:
                if error.kind in ("forbidden", "auth") and url and not renewed:
                    renewed = True
                    if wanted.signer.renew(wanted.href, url):
                        continue
                wait = self._retry.wait(attempt, error)
                if wait is None:
                    raise _failure(error, wanted.href) from None
                attempt += 1
                if error.kind in _OF_THE_HOST:
                    gate.rest(wait)
                else:
                    self._clock.sleep(wait, feedback.is_cancelled)
            raise_if_cancelled(feedback)

    def _exchange(self, wanted: _Wanted, url: str, feedback: Feedback) -> _Part:
        headers = {"Range": f"bytes={wanted.start}-{wanted.stop - 1}", "Accept-Encoding": "identity"}
        if wanted.etag.startswith('"'):
            headers["If-Match"] = wanted.etag
        request = Request("GET", url, wanted.href, headers)
        with self._lock:
            self.counts.requests += 1
        try:
            answer = self._transport.answer(
                request, feedback=feedback, retry=ONCE, accept=(206,), check=partial(_check, wanted)
            )
        except HubError as error:
            if error.status == 412:
                raise _changed(wanted.href) from None
            if error.kind == "range" and error.total is not None and error.total <= wanted.start:
                return _Part(b"", wanted.etag, error.total)
            raise
        version = _version(answer.headers)
        if wanted.etag and version and version != wanted.etag:
            raise _changed(wanted.href)
        total = _CONTENT_RANGE.fullmatch(answer.headers.get("Content-Range", "").strip())
        with self._lock:
            self.counts.read += len(answer.content)
        size = int(total[3]) if total and total[3] != "*" else None
        return _Part(answer.content, version or wanted.etag, size)

    def _gate(self, href: str) -> HostGate:
        with self._lock:
            return self._gates.setdefault(origin(href), HostGate(self._per_host, self._clock))

    @property
    def most_in_flight(self) -> int:
        """Return how many requests were under way at once, at most."""
        return self._all.most


def _check(wanted: _Wanted, answer: Any) -> None:
    """Raise HubError unless an answer holds the bytes that were asked for, all of them."""
    found = _CONTENT_RANGE.fullmatch(answer.headers.get("Content-Range", "").strip())
    if found is None or int(found[1]) != wanted.start or int(found[2]) >= wanted.stop:
        raise HubError(
            "the server sent another part of the file than was asked for.",
            kind="connection",  # a cache on the way, or a server behind others: the next answer may be right
            status=answer.status,
            subject=wanted.href,
        )
    ends = found[3] != "*" and int(found[2]) + 1 == int(found[3])
    whole = int(found[2]) + 1 == wanted.stop or ends
    if not whole or len(answer.content) != int(found[2]) - wanted.start + 1:
        raise HubError(
            told(
                "only {came} of {wanted} bytes of the file came.",
                came=len(answer.content),
                wanted=wanted.stop - wanted.start,
            ),
            kind="connection",
            status=answer.status,
            subject=wanted.href,
        )


def _version(headers: Any) -> str:
    """Return what tells versions of a file apart: the strong ETag, else the time of its last change."""
    etag = str(headers.get("ETag", "")).strip()
    if etag and not etag.startswith("W/"):
        return etag if etag.startswith('"') else f'"{etag}"'
    return str(headers.get("Last-Modified", "")).strip()


def _changed(href: str) -> AssetChanged:
    return AssetChanged(
        "the file was replaced since it was first read.", subject=href, remedy="Start the run again."
    )


def _failure(error: HubError, href: str) -> DeepSatDataError:
    """Return what a failure means for the run: of this file alone, or of everything that is read there."""
    if error.status == 200 or error.kind == "range":
        return AssetRefused(
            "the server sends whole files only: parts of them cannot be read.",
            subject=href,
            remedy="Download the product instead.",
        )
    if error.kind == "not_found":
        return AssetVanished(error.message, subject=href, remedy="Search for the items again.")
    failure = judge(error)
    if failure.whose == "product" or failure.reaction == "stop":
        return AssetRefused(error.message, subject=href, remedy="Files that need a login are not read.")
    return EnvironmentFailure(
        error.message,
        subject=urlsplit(href).netloc,
        remedy="Start again when the network and this server are there: what was read is kept.",
    )
