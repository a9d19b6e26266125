"""Logins: HTTP Basic for DHuS, and one shared bearer token for hubs with an OpenID identity server.

Every password grant opens a session at the identity server, and sessions are counted. So one
`TokenManager` serves all threads and all hubs of a process (see `sessions`), renews the token at 80 % of
its life with the refresh token, and uses the password only when there is no other way. A refused password
is not sent again for some minutes; who works for days looks to it that it is not sent until it changes. But a
refusal of what was accepted before is taken for a whim of the server: some say so, too, when too many
sessions are open.
"""

from __future__ import annotations

import base64
import contextlib
import re
import threading
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode
from weakref import WeakSet

from ...core.words import told
from ..contract import REFUSED_GRANT, Credentials, HubError
from .network import origin
from .redaction import Redactor
from .transport import ONCE, Request, Transport

#: Share of a token's life after which it is renewed.
RENEW_AT = 0.8
_MARGIN_S = 10.0
#: Seconds for which a refused password is not sent again, whoever asks; after that who asks has reasons to.
_REFUSED_FOR = 240.0
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class BasicAuthorization:
    """User name and password, sent with each request to the origins of the hub.

    After the hub refused them once, `header` raises without asking again.
    """

    def __init__(self, credentials: Credentials, origins: frozenset[str], subject: str) -> None:
        self.origins = origins
        self._subject = subject
        pair = f"{credentials.user}:{credentials.secret}".encode()
        self._value = "Basic " + base64.b64encode(pair).decode("ascii")
        self._refused = self._worked = self._doubted = False

    def __repr__(self) -> str:
        return f"BasicAuthorization({self._subject})"

    def header(self) -> str:
        """Return the header's value."""
        if self._refused:
            raise _wrong(self._subject)
        return self._value

    def headers(self, method: str, url: str) -> dict[str, str]:  # noqa: ARG002 - the same for all
        """Return the header for any request."""
        return {"Authorization": self.header()}

    def renew(self, used: str) -> bool:  # noqa: ARG002 - there is but one proof
        """Return False: another proof would be the same."""
        return False

    def refused(self, error: HubError) -> HubError:
        """Remember the refusal; the first one after the login was accepted is not believed yet."""
        if self._worked and not self._doubted:
            self._doubted = True
            return _doubtful(error)
        self._refused = True
        return error

    def accepted(self) -> None:
        """Remember that the login is right."""
        self._worked, self._doubted = True, False


def _wrong(subject: str, cause: str = "", status: int = 401, code: str = "") -> HubError:
    return HubError(
        "wrong user name or password" + (f" ({cause})" if cause else "") + ".",
        kind="auth",
        status=status,
        cause=cause,
        code=code,
        subject=subject,
        remedy="Correct the login and start again; it is not tried a second time by itself.",
    )


def _wrong_or_code(subject: str, cause: str, status: int) -> HubError:
    """Return what identity servers say alike of a wrong password and of a one-time code that lacks."""
    return HubError(
        told(
            "wrong user name or password, or this account asks for a one-time code, too ({cause}).",
            cause=cause,
        ),
        kind="auth",
        status=status,
        cause=cause,
        code=REFUSED_GRANT,
        subject=subject,
        remedy="Correct the login, with two factors give the code of your app, and start again; "
        "it is not tried a second time by itself.",
    )


def _code_wanted(subject: str, cause: str, status: int) -> HubError:
    return HubError(
        told("this account asks for a one-time code ({cause}).", cause=cause),
        kind="code",
        status=status,
        cause=cause,
        subject=subject,
        remedy="Enter the code that your app shows now and start at once: it holds for half a minute.",
    )


def _doubtful(error: HubError) -> HubError:
    """Return a refusal of a login that was accepted before as one that may pass."""
    return HubError(
        "the login is refused although it had been accepted; perhaps too many sessions are open"
        + (f" ({error.cause})" if error.cause else "")
        + ".",
        kind="login",
        status=error.status,
        retry_after=error.retry_after,
        cause=error.cause,
        code=error.code,
        subject=error.subject,
        remedy="It is tried again later; end other programs that use the account.",
    )


def grant_refused(error: HubError, *, worked: bool, code: bool = False) -> HubError:
    """Return what an identity server means that gives no token for a password.

    Args:
        error: Its refusal.
        worked: It has given one before, for the same password.
        code: A one-time code was sent, too.
    """
    words = error.cause.lower()
    if error.kind not in ("auth", "bad_query", "rate") or (error.kind == "rate" and "session" not in words):
        return error
    if "session" in words or "temporar" in words or error.kind == "rate":
        return _doubtful(error)
    for mark, what, remedy in _NOT_READY:
        if mark in words:
            return HubError(
                told("{what} ({cause}).", what=what, cause=error.cause),
                kind="account",
                status=error.status,
                cause=error.cause,
                subject=error.subject,
                remedy=remedy,
            )
    if not code and _NAMES_CODES.search(words):
        return _code_wanted(error.subject.removesuffix(LOGIN), error.cause, error.status)
    known = "user credentials" in words or "password" in words or error.status == 400
    known = known or bool(_NAMES_CODES.search(words))
    if (worked and not code) or not known:  # a 401 without a word about the password may say anything
        return _doubtful(error)
    if code:  # which of the three is wrong is not told; codes end first
        return HubError(
            told(
                "the one-time code has ended, or user name or password is wrong ({cause}).", cause=error.cause
            ),
            kind="code",
            status=error.status,
            cause=error.cause,
            subject=error.subject.removesuffix(LOGIN),
            remedy="A code holds for half a minute: enter a new one and start at once.",
        )
    return _wrong_or_code(error.subject.removesuffix(LOGIN), error.cause, error.status)


#: Words of a refusal that name the second factor; Keycloak itself says "Invalid user credentials" of it, too.
_NAMES_CODES = re.compile(r"\bt?otp\b|one[- ]time|two[- ]factor|second factor|\b[2m]fa\b|authenticator")
#: Ends the subject of questions to identity servers.
LOGIN = " (login)"
_TERMS = "Log in to the hub's web site once and do what it asks: accept terms, confirm the address."
#: Words of identity servers (Keycloak) whose password was right, or was not looked at.
_NOT_READY = (
    ("not fully set up", "the account is not ready", _TERMS),
    ("required action", "the account is not ready", _TERMS),
    ("consent", "the account has not agreed to the hub's terms", _TERMS),
    ("not verified", "the account's address is not confirmed", _TERMS),
    ("disabled", "the account is closed", "Ask the hub's help desk."),
    (
        "client",
        "the hub does not know this program",
        "Give its client in HUB_URL: client=ID client_secret=...",
    ),
    (
        "not allowed for direct access",
        "the hub does not know this program",
        "Give another client in HUB_URL.",
    ),
)


@dataclass(frozen=True)
class _Token:
    header: str
    renew_at: float
    ends_at: float
    refresh: str
    refresh_ends_at: float


class TokenManager:
    """Keeps one valid access token for all threads. Satisfies `transport.Authorization`.

    Args:
        transport: Its redactor learns every token.
        url: Token address of the identity server.
        client_id: Public client, "cdse-public" at the Copernicus Data Space.
        credentials: User, password and, for accounts with two factors, a one-time code.
        origins: Hosts that may see the token.
        subject: Name of the hub, for messages.
        client_secret: Of clients that have one, else None or "".
    """

    def __init__(
        self,
        transport: Transport,
        url: str,
        client_id: str,
        credentials: Credentials,
        origins: frozenset[str],
        subject: str,
        client_secret: str | None = None,
    ) -> None:
        self.origins = origins
        self._transport, self._url = transport, url
        self._client = {"client_id": client_id, **({"client_secret": client_secret} if client_secret else {})}
        self._credentials, self._subject = credentials, subject
        self._lock = threading.Lock()
        self._token: _Token | None = None
        self._refusal: HubError | None = None
        self._refused_until = 0.0
        self._totp_used = self._worked = False
        self._redactors: WeakSet[Redactor] = WeakSet()
        self.serve(transport)

    def __repr__(self) -> str:
        return f"TokenManager({self._subject})"

    def serve(self, transport: Transport, code: str = "") -> None:
        """Go this way from now on; what a hub says there is cleaned of all secrets, too.

        Args:
            transport: The way.
            code: A one-time code, for when the session has ended; one that was sent is not sent again.
        """
        with self._lock:
            self._transport = transport
            if code and code != self._credentials.totp:
                self._credentials = replace(self._credentials, totp=code)
                self._totp_used, self._refusal = False, None
            self._redactors.add(transport.redact)
            token = self._token
            self._hide(*() if token is None else (token.header.partition(" ")[2], token.refresh))

    def fits(self, credentials: Credentials, client_secret: str | None = None) -> bool:
        """Tell whether these credentials, shown by this client, are its own, and may still be used."""
        refused = self._refusal is not None and self._refusal.kind == "auth"
        same_client = (client_secret or "") == self._client.get("client_secret", "")
        # Codes come and go; the session is one.
        same_login = replace(credentials, totp="") == replace(self._credentials, totp="")
        return same_login and same_client and not refused

    def end(self) -> None:
        """End the session at the identity server, as far as it listens: sessions are counted."""
        with self._lock:
            token, self._token = self._token, None
            transport = self._transport
        stem, tokens, rest = self._url.rpartition("/token")
        if token is None or not token.refresh or not tokens or rest:
            return
        body = urlencode({**self._client, "refresh_token": token.refresh}).encode("ascii")
        request = Request("POST", f"{stem}/logout", f"{self._subject} (logout)", _FORM, body)
        with contextlib.suppress(HubError):
            transport.answer(request, retry=ONCE, accept=(200, 204))

    def _hide(self, *secrets: str) -> None:
        for redactor in self._redactors:
            redactor.add_account(self._credentials.user, self._credentials.secret)
            redactor.add(self._credentials.totp, self._client.get("client_secret", ""), *secrets)

    def header(self) -> str:
        """Return "Bearer ..." with a token that is valid for some time; ask for a new one when needed.

        Raises:
            HubError: Kind "auth" when the login was refused (now or before); others when the identity server
                does not answer.
        """
        with self._lock:
            now = self._transport.clock.now()
            token = self._token
            if token is not None and now < token.renew_at:
                return token.header
            try:
                return self._grant(now).header
            except HubError as error:
                # The identity server is away, but the token still holds: use it as long as it does.
                if error.kind != "auth" and token is not None and now < token.ends_at - _MARGIN_S:
                    return token.header
                raise

    def headers(self, method: str, url: str) -> dict[str, str]:  # noqa: ARG002 - the same for all
        """Return the header for any request; see `header`."""
        return {"Authorization": self.header()}

    def renew(self, used: str) -> bool:
        """Get another token after a 401, unless another thread has already done so."""
        with self._lock:
            if self._token is not None and self._token.header != used:
                return True
            self._grant(self._transport.clock.now())
            return True

    def refused(self, error: HubError) -> HubError:
        """Return a refusal that may pass: the identity server has just confirmed the login."""
        return _doubtful(error)

    def accepted(self) -> None:
        """Do nothing: it is the identity server that knows the login."""

    def _grant(self, now: float) -> _Token:
        if self._refusal is not None and (self._refusal.kind == "code" or now < self._refused_until):
            raise self._refusal
        token = self._token
        if token is not None and token.refresh and now < token.refresh_ends_at - _MARGIN_S:
            try:
                return self._ask({"grant_type": "refresh_token", "refresh_token": token.refresh})
            except HubError as error:
                if error.kind not in ("auth", "bad_query"):
                    raise  # not refused, only not answered
                self._token = None  # the session ended at the server: the password has to do
        return self._password_grant()

    def _password_grant(self) -> _Token:
        credentials = self._credentials
        if not credentials:
            raise HubError(
                "this needs a login.",
                kind="auth",
                subject=self._subject,
                remedy="Choose an authentication configuration.",
            )
        form = {
            "grant_type": "password",
            "username": credentials.user,
            "password": credentials.secret,
        }
        if credentials.totp:
            if self._totp_used:
                self._refusal = HubError(
                    "the login has ended and needs a new one-time code.",
                    kind="code",
                    subject=self._subject,
                    remedy="Enter a new code and start again.",
                )
                raise self._refusal
            form["totp"] = credentials.totp
            self._totp_used = True
        try:
            token = self._ask(form)
        except HubError as error:
            meant = grant_refused(error, worked=self._worked, code=bool(credentials.totp))
            if meant.kind in ("auth", "code"):
                self._refusal = meant
                self._refused_until = self._transport.clock.now() + _REFUSED_FOR
            raise meant from None
        self._worked = True
        return token

    def _ask(self, form: dict[str, str]) -> _Token:
        body = urlencode({**self._client, **form}).encode("ascii")
        request = Request("POST", self._url, f"{self._subject}{LOGIN}", _FORM, body)
        self._token = self._read(self._transport.json(request))
        return self._token

    def _read(self, answer: Any) -> _Token:
        now = self._transport.clock.now()
        access = answer.get("access_token") if isinstance(answer, dict) else None
        if not isinstance(access, str) or not access:
            raise HubError(
                "the identity server gave no token.",
                kind="protocol",
                subject=self._subject,
                remedy="Check the address of the identity server.",
            )
        refresh = answer.get("refresh_token")
        refresh = refresh if isinstance(refresh, str) else ""
        self._hide(access, refresh)
        life = _seconds(answer.get("expires_in"), 60.0)
        refresh_life = _seconds(answer.get("refresh_expires_in"), 0.0)
        return _Token(
            header=f"Bearer {access}",
            renew_at=now + RENEW_AT * life,
            ends_at=now + life,
            refresh=refresh,
            # 0 stands for a refresh token without end
            refresh_ends_at=now + refresh_life if refresh_life > 0 else float("inf"),
        )


def _seconds(value: object, default: float) -> float:
    return float(value) if isinstance(value, (int, float)) and value >= 0 else default


def origins_of(*urls: str) -> frozenset[str]:
    """Return the allow-list made of the hosts of these addresses."""
    return frozenset(origin(url) for url in urls if url)
