"""The one way to the web for all hubs: time limits, redirects, credentials, retries, classified errors.

Built on requests, whose own redirects, netrc look-ups and silent waits are all switched off. Redirects are
followed by hand, the Authorization header goes only to hosts on an allow-list, and no text leaves this
module without having been redacted.
"""

from __future__ import annotations

import json as json_module
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar
from urllib.parse import urljoin

from ...core.feedback import Feedback, raise_if_cancelled
from ...core.words import told
from ...core.workers import interruptible
from ..contract import Backoff, Clock, HubError
from .network import Network, is_allowed, is_loopback, origin
from .pool import SessionPool, new_session
from .redaction import Redactor
from .refusals import no_connection, refusal, wrong_page
from .stream import HttpStream, connection_errors

MAX_REDIRECTS = 5
#: Largest answer read into memory. 1000 products with all attributes have about 8 MB.
MAX_ANSWER = 256 * 1024 * 1024
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_ERROR_BODY = 65536
_FAILURE, _RATE = Backoff(2, 300), Backoff(60, 300)
_T = TypeVar("_T")


class Authorization(Protocol):
    """Proves who asks, to some hosts only.

    Attributes:
        origins: Scheme, host and port of the hosts that may see the proof (see `network.origin`).
    """

    origins: frozenset[str]

    def headers(self, method: str, url: str) -> Mapping[str, str]:
        """Return the headers that prove it for a request; raise HubError(kind="auth") once refused."""

    def renew(self, used: str) -> bool:
        """React to a 401 on `used`: True when there is a new proof to try, once."""

    def refused(self, error: HubError) -> HubError:
        """Return what a 401 means that no new proof helped against: a wrong login, or a whim of the hub."""

    def accepted(self) -> None:
        """Learn that the hub took the proof."""


@dataclass(frozen=True)
class RetryPolicy:
    """How often a harmless question is repeated, and after which waits (seconds).

    Attributes:
        attempts: Questions in all.
        failure: Waits after a failure.
        rate: Waits after 429 without Retry-After.
        longest: A hub that asks to wait longer is not waited for.
    """

    attempts: int = 4
    failure: Backoff = _FAILURE
    rate: Backoff = _RATE
    longest: float = 300.0

    def wait(self, attempt: int, error: HubError) -> float | None:
        """Return the wait after failed attempt 0, 1, 2 ..., None to give up."""
        if attempt + 1 >= self.attempts or error.kind not in ("connection", "unavailable", "server", "rate"):
            return None
        backoff = self.rate if error.kind == "rate" else self.failure
        wait = backoff.wait(attempt + 1) if error.retry_after is None else error.retry_after
        return wait if wait <= self.longest else None


ONCE = RetryPolicy(attempts=1)


@dataclass(frozen=True)
class Request:
    """One question to a hub.

    Attributes:
        method: "GET", "HEAD" or "POST".
        url: Complete address.
        subject: What is asked for, for messages.
        headers: Besides those that every request has.
        body: Bytes of a POST.
        authorization: Sent to its own origins only.
        is_file: The answer is a file: its connection is kept for the next file of the same product only:
            hubs count connections to their files.
    """

    method: str
    url: str
    subject: str = ""
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes | None = field(default=None, repr=False)
    authorization: Authorization | None = field(default=None, repr=False)
    is_file: bool = False


@dataclass(frozen=True)
class Answer:
    """A whole answer. Header names ignore case."""

    status: int
    url: str
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)


class Transport:
    """Sends requests for one hub. Safe to use from several threads.

    Args:
        network: Proxies, certificates, time limits.
        clock: For waits between attempts.
        redactor: Shared with whoever knows secrets.
        retry: For questions without side effects.
        connections: How many are kept for the next question.
    """

    def __init__(
        self,
        network: Network,
        clock: Clock,
        redactor: Redactor | None = None,
        retry: RetryPolicy | None = None,
        connections: int = 8,
    ) -> None:
        self.network, self.clock = network, clock
        self.redact = redactor or Redactor()
        self.retry = retry or RetryPolicy()
        self._pool = SessionPool(connections)

    # --- whole answers ------------------------------------------------------------------------------
    def answer(
        self,
        request: Request,
        *,
        feedback: Feedback | None = None,
        retry: RetryPolicy | None = None,
        accept: tuple[int, ...] = (200,),
        check: Callable[[Answer], None] | None = None,
    ) -> Answer:
        """Ask and read the whole answer, repeating after temporary failures.

        Args:
            request: The question; it must be harmless when repeated, or `retry` must be `ONCE`.
            feedback: Told about waits; a cancel ends even a silent hub within a fraction of a second.
            retry: Instead of the transport's own.
            accept: Statuses that are answers; all others are refusals.
            check: Raises HubError for an answer that is not what was asked for; it may be repeated, too.

        Raises:
            HubError: Classified.
            Cancelled: By feedback.
        """

        def once() -> Answer:
            answer = self._answer_once(request, accept)
            if check is not None:
                check(answer)
            return answer

        return self._repeat(once, retry or self.retry, feedback)

    def json(
        self,
        request: Request,
        *,
        feedback: Feedback | None = None,
        retry: RetryPolicy | None = None,
        accept: tuple[int, ...] = (200,),
    ) -> Any:
        """Ask and return the JSON of the answer. See `answer`."""
        headers = {"Accept": "application/json", **request.headers}
        asked = Request(
            request.method, request.url, request.subject, headers, request.body, request.authorization
        )
        return self._repeat(
            lambda: self.parse_json(self._answer_once(asked, accept), request.subject),
            retry or self.retry,
            feedback,
        )

    def _repeat(self, once: Callable[[], _T], policy: RetryPolicy, feedback: Feedback | None) -> _T:
        attempt = 0
        while True:
            try:
                if feedback is None:
                    return once()
                raise_if_cancelled(feedback)
                return interruptible(once, lambda: raise_if_cancelled(feedback))
            except HubError as error:
                wait = policy.wait(attempt, error)
                if wait is None:
                    raise
                self._pause(wait, error, feedback)
            attempt += 1

    def parse_json(self, answer: Answer, subject: str) -> Any:
        """Return the JSON of an answer; raise HubError for a web page or an answer cut in half."""
        kind = answer.headers.get("Content-Type", "").lower()
        start = answer.content.lstrip()[:1]
        if start == b"<" or ("html" in kind and start not in (b"{", b"[")):
            raise self._clean(
                wrong_page(answer.headers, answer.content[:_ERROR_BODY], expected="JSON", subject=subject)
            )
        try:
            return json_module.loads(answer.content)
        except (ValueError, RecursionError) as error:
            size = len(answer.content)
            raise HubError(
                told(
                    "the answer is no complete JSON ({size} bytes, {redact}).",
                    size=size,
                    redact=self.redact(str(error)),
                ),
                kind="connection",  # nearly always an answer cut in half: worth asking again
                status=answer.status,
                subject=subject,
                remedy="Try again; if it stays, check the address of the hub.",
            ) from None

    def _answer_once(self, request: Request, accept: tuple[int, ...]) -> Answer:
        response, url = self._exchange(request)
        try:
            if response.status_code not in accept:
                raise self._refused(response, request.subject)
            content = b"" if request.method == "HEAD" else self._read(response, request.subject)
            return Answer(response.status_code, url, response.headers, content)
        finally:
            self._give_back(response)

    def _read(self, response: Any, subject: str) -> bytes:
        """Read a body within the time limit, and notice one cut in half."""
        deadline = time.monotonic() + self.network.answer_timeout
        pieces, size = [], 0
        try:
            for piece in response.iter_content(65536):
                pieces.append(piece)
                size += len(piece)
                if size > MAX_ANSWER or time.monotonic() > deadline:
                    raise HubError(
                        told("the answer is too large or too slow ({size} bytes).", size=size),
                        kind="connection",
                        subject=subject,
                    )
        except connection_errors() as error:
            raise self.failed(error, subject) from None
        length = response.headers.get("Content-Length", "")
        if length.isdecimal() and response.raw.tell() < int(length):
            raise HubError(
                told(
                    "the answer was cut after {tell} of {length} bytes.",
                    tell=response.raw.tell(),
                    length=length,
                ),
                kind="connection",
                status=response.status_code,
                subject=subject,
                remedy="Try again.",
            )
        return b"".join(pieces)

    # --- bytes --------------------------------------------------------------------------------------
    def stream(self, request: Request, *, start: int = 0, etag: str = "") -> HttpStream:
        """Open a file from byte `start`; asked once, the caller decides about repeating.

        Args:
            request: A GET.
            start: First byte wanted; more than 0 sends Range.
            etag: Sent as If-Range, exactly as it was received.

        Raises:
            HubError: Classified; 202 is kind "offline".
        """
        headers = {"Accept-Encoding": "identity", "Accept": "*/*", **request.headers}
        if start > 0:
            headers["Range"] = f"bytes={start}-"
            if etag:
                headers["If-Range"] = etag
        asked = Request("GET", request.url, request.subject, headers, None, request.authorization, True)
        response, _url = self._exchange(asked)
        if response.status_code not in (200, 206):
            error = self._refused(response, request.subject)
            self._give_back(response)
            raise error
        session = response.deepsatdata_session
        return HttpStream(
            response,
            request.subject,
            lambda error: self.failed(error, request.subject),
            lambda whole: self._pool.keep_for_files(session) if whole else session.close(),
        )

    # --- one exchange -------------------------------------------------------------------------------
    def _exchange(self, request: Request) -> tuple[Any, str]:
        """Send, follow redirects, renew the login once; return the open answer and its address."""
        response, url, used = self._follow(request)
        authorization = request.authorization
        if authorization is None or not used:
            return response, url
        for renewed in (False, True):
            if response.status_code != 401:
                break
            error = self._refused(response, request.subject)
            self._give_back(response)
            if error.kind != "auth":
                raise error
            if renewed or not authorization.renew(used):
                raise authorization.refused(error)
            response, url, used = self._follow(request)
        authorization.accepted()
        return response, url

    def _follow(self, request: Request) -> tuple[Any, str, str]:
        """Send and follow redirects by hand; return (answer, address, Authorization last sent)."""
        method, url, body = request.method, request.url, request.body
        seen: set[tuple[str, str]] = set()
        for _hop in range(MAX_REDIRECTS + 1):
            if not is_allowed(url) or (is_loopback(url) and not is_loopback(request.url)):
                raise self._misled(
                    "the hub leads to an address that is not encrypted or on this machine", request
                )
            if (method, url) in seen:
                raise self._misled("the hub leads in circles", request)
            seen.add((method, url))
            headers = {"User-Agent": self.network.user_agent, **request.headers}
            used = ""
            if request.authorization is not None and origin(url) in request.authorization.origins:
                proof = request.authorization.headers(method, url)
                headers.update(proof)
                used = proof.get("Authorization", "")
            kept = self._pool.take(for_files=request.is_file)
            again = request.is_file and kept is not None
            response = self._send(method, url, headers, body, request.subject, kept, again=again)
            location = response.headers.get("Location", "")
            if response.status_code not in _REDIRECTS or not location:
                return response, url, used
            status = response.status_code
            self._give_back(response)
            target = urljoin(url, location)
            if status == 303 and method == "POST":
                method, body = "GET", None
            elif method == "POST" and origin(target) != origin(url):
                # A body may hold a password or a refresh token.
                raise self._misled("the hub sends a form on to another host", request)
            url = target
        raise self._misled(
            told("the hub leads on more than {max_redirects} times", max_redirects=MAX_REDIRECTS), request
        )

    def _misled(self, what: str, request: Request) -> HubError:
        return HubError(
            told("{what}.", what=what),
            kind="protocol",
            subject=request.subject,
            remedy="Check the address of the hub.",
        )

    def _send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        subject: str,
        kept: Any,
        *,
        again: bool = False,
    ) -> Any:
        session = kept or new_session()
        try:
            response = session.request(
                method,
                url,
                headers=headers,
                data=body,
                allow_redirects=False,
                stream=True,
                timeout=(self.network.connect_timeout, self.network.read_timeout),
                proxies=self.network.proxies_for(url),
                verify=self.network.certificates(),
            )
        except connection_errors() as error:
            session.close()
            if again and "timeout" not in type(error).__name__.lower():  # it was closed while it was idle
                return self._send(method, url, headers, body, subject, None)
            raise self.failed(error, subject) from None
        response.deepsatdata_session = session
        return response

    def _give_back(self, response: Any) -> None:
        response.close()
        self._pool.keep(response.deepsatdata_session)

    # --- errors -------------------------------------------------------------------------------------
    def failed(self, error: BaseException, subject: str) -> HubError:
        """Make the error for a connection that failed.

        The texts of the layers below may hold addresses with passwords of a proxy, so they are redacted, and
        the error is never chained to theirs.
        """
        name = type(error).__name__
        words = self.redact(_innermost(error))
        return HubError(
            told("{what}.", what=no_connection(name, words, self.network.read_timeout)),
            kind="connection",
            cause=words,
            subject=subject,
            remedy="Check the network and the proxy settings.",
        )

    def _refused(self, response: Any, subject: str) -> HubError:
        try:
            body = response.raw.read(_ERROR_BODY, decode_content=True) or b""
        except connection_errors():
            body = b""  # the status alone tells enough
        return self._clean(
            refusal(response.status_code, response.headers, body, subject=subject, now=self.clock.now())
        )

    def _clean(self, error: HubError) -> HubError:
        error.message, error.cause = self.redact(error.message), self.redact(error.cause)
        error.args = (error.message, error.subject, error.remedy)
        return error

    def _pause(self, wait: float, error: HubError, feedback: Feedback | None) -> None:
        if feedback is None:
            self.clock.sleep(wait)
            return
        feedback.info(
            told("{message}; next attempt in {wait:.0f} s.", message=error.message.rstrip("."), wait=wait)
        )
        self.clock.sleep(wait, feedback.is_cancelled)
        raise_if_cancelled(feedback)


def _innermost(error: BaseException) -> str:
    """Return the shortest useful text in a chain of wrapped errors."""
    reason: Any = error
    for _depth in range(6):
        inner = getattr(reason, "reason", None) or (reason.args[0] if getattr(reason, "args", None) else None)
        if not isinstance(inner, BaseException):
            break
        reason = inner
    text = str(reason).rsplit(": ", 1)[-1] if "object at 0x" in str(reason) else str(reason)
    return " ".join(text.split())[:200]
