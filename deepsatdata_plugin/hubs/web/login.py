"""Logins: HTTP Basic for DHuS, and one shared bearer token for hubs with an OpenID identity server.

Every password grant opens a session at the identity server, and sessions are counted. So one
`TokenManager` serves all threads, renews the token at 80 % of its life with the refresh token, and uses
the password only when there is no other way. A refused password is never sent twice.
"""

from __future__ import annotations

import base64
import threading
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from ..contract import Credentials, HubError
from .network import origin
from .transport import Request, Transport

#: Share of a token's life after which it is renewed.
RENEW_AT = 0.8
_MARGIN_S = 10.0


class BasicAuthorization:
    """User name and password, sent with each request to the origins of the hub.

    After the hub refused them once, `header` raises without asking again.
    """

    def __init__(self, credentials: Credentials, origins: frozenset[str], subject: str) -> None:
        self.origins = origins
        self._subject = subject
        pair = f"{credentials.user}:{credentials.secret}".encode()
        self._value = "Basic " + base64.b64encode(pair).decode("ascii")
        self._refused = False

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
        """Remember the refusal."""
        self._refused = True
        return False


def _wrong(subject: str, cause: str = "", status: int = 401) -> HubError:
    return HubError(
        "wrong user name, password or one-time code" + (f" ({cause})" if cause else "") + ".",
        kind="auth",
        status=status,
        cause=cause,
        subject=subject,
        remedy="Correct the login and start again; it is not tried a second time by itself.",
    )


@dataclass(frozen=True)
class _Token:
    header: str
    renew_at: float
    ends_at: float
    refresh: str
    refresh_ends_at: float


class TokenManager:
    """Keeps one valid access token for all threads. Satisfies `http.Authorization`.

    Args:
        transport: Its redactor learns every token.
        url: Token address of the identity server.
        client_id: Public client, "cdse-public" at the Copernicus Data Space.
        credentials: User, password and, for accounts with two factors, a one-time code.
        origins: Hosts that may see the token.
        subject: Name of the hub, for messages.
    """

    def __init__(
        self,
        transport: Transport,
        url: str,
        client_id: str,
        credentials: Credentials,
        origins: frozenset[str],
        subject: str,
    ) -> None:
        self.origins = origins
        self._transport, self._url, self._client_id = transport, url, client_id
        self._credentials, self._subject = credentials, subject
        self._lock = threading.Lock()
        self._token: _Token | None = None
        self._refusal: HubError | None = None
        self._totp_used = False
        transport.redact.add_account(credentials.user, credentials.secret)
        transport.redact.add(credentials.totp)

    def __repr__(self) -> str:
        return f"TokenManager({self._subject})"

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

    def _grant(self, now: float) -> _Token:
        if self._refusal is not None:
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
                    kind="auth",
                    subject=self._subject,
                    remedy="Enter a new code and start again.",
                )
                raise self._refusal
            form["totp"] = credentials.totp
            self._totp_used = True
        try:
            return self._ask(form)
        except HubError as error:
            if error.kind in ("auth", "bad_query"):  # identity servers say 400 or 401 to a wrong password
                self._refusal = _wrong(self._subject, error.cause, error.status)
                raise self._refusal from None
            raise

    def _ask(self, form: dict[str, str]) -> _Token:
        body = urlencode({"client_id": self._client_id, **form}).encode("ascii")
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        request = Request("POST", self._url, f"{self._subject} (login)", headers, body)
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
        self._transport.redact.add(access, refresh)
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
