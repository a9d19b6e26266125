"""A hub's refusal or failure, classified: what a caller does about it follows from its kind."""

from __future__ import annotations

from typing import Literal

from ...core.errors import DeepSatDataError

ErrorKind = Literal[
    "auth",  # wrong credentials: stop, ask the user, never loop
    "code",  # right credentials, but a new one-time code is needed
    "login",  # refused although the login was accepted before: too many sessions, or a whim of the server
    "account",  # right credentials of an account that may not do this at all (terms, kind of client)
    "forbidden",  # not allowed: to this account, for this product, or by something on the way
    "quota",  # too many open orders (details["quota"] holds the number when the hub says it)
    "flows",  # too many simultaneous streams; the product IS online
    "rate",  # 429
    "unavailable",  # 503 or maintenance
    "server",  # other 5xx
    "not_found",  # 404 or deleted
    "bad_query",  # the hub refused the question
    "protocol",  # an answer that is not what was promised (html for json, cut in half, loop)
    "connection",  # no answer, cut, timed out
    "offline",  # bytes were asked of a product that is in the archive
    "range",  # 416
    "unsupported",  # the hub has no such service
]


#: Code of an identity server's refusal of a user's name and password.
REFUSED_GRANT = "invalid_grant"


class HubError(DeepSatDataError):
    """A hub's refusal or failure, classified.

    Attributes:
        kind: One of `ErrorKind`.
        status: HTTP status, 0 when there was no answer.
        retry_after: Seconds the hub asked to wait, None when it did not say.
        cause: The hub's own words (cause-message, detail), shortened; never holds credentials.
        quota: Number of parallel orders the hub allows, when it said so.
        total: Size of the whole file in bytes, when a refusal ("range") told it.
        code: The hub's own code of the refusal ("DAT-ZIP-609", "SlowDown"), "".
        clock_ahead: Seconds that the hub's clock is ahead of ours, when it refused for that; else None.
    """

    def __init__(
        self,
        message: str,
        *,
        kind: ErrorKind = "protocol",
        status: int = 0,
        retry_after: float | None = None,
        cause: str = "",
        quota: int | None = None,
        total: int | None = None,
        code: str = "",
        clock_ahead: float | None = None,
        subject: str = "",
        remedy: str = "",
    ) -> None:
        super().__init__(message, subject=subject, remedy=remedy)
        self.kind: ErrorKind = kind
        self.status = status
        self.retry_after = retry_after
        self.cause = cause
        self.quota = quota
        self.total = total
        self.code = code
        self.clock_ahead = clock_ahead
