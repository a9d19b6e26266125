"""The login service of a simulated Data Space: password and refresh grants, sessions, lifetimes."""

from __future__ import annotations

import base64
import itertools
import json
import threading
from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass
class Account:
    """A user of the hub.

    Attributes:
        secret: Password.
        totp: One-time code that each password grant needs, "" for none.
    """

    secret: str
    totp: str = ""


@dataclass
class Session:
    """What a password grant opens; ends when its refresh token expires."""

    number: int
    user: str
    refresh_expires: float
    refresh_token: str = ""
    audience: str = "AUDIENCE_PUBLIC"


@dataclass
class Token:
    """An access token."""

    user: str
    expires: float
    audience: str
    revoked: bool = False
    session: int = 0


@dataclass
class Identity:
    """Sessions and tokens.

    Attributes:
        accounts: User name -> account.
        access_seconds: Life of an access token.
        refresh_seconds: Life of a refresh token.
        max_sessions: Sessions a user may have open at once.
        client_id, client_secret: The client that may ask for tokens.
        rotate: Each refresh gives a new refresh token and the old one dies.
    """

    accounts: dict[str, Account]
    access_seconds: float = 600
    refresh_seconds: float = 3600
    max_sessions: int = 100
    rotate: bool = False
    client_id: str = "cdse-public"
    client_secret: str = ""
    sessions: list[Session] = field(default_factory=list)
    tokens: dict[str, Token] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _numbers: Any = field(default_factory=lambda: itertools.count(1))

    def grant(self, form: dict[str, str], now: float) -> tuple[int, dict[str, Any]]:
        """Answer a token request: (HTTP status, JSON)."""
        with self._lock:
            kind = form.get("grant_type", "")
            if kind == "password":
                return self._password(form, now)
            if kind == "refresh_token":
                return self._refresh(form, now)
            if kind == "client_credentials":
                session = Session(
                    next(self._numbers), form.get("client_id", ""), now + 3600, audience="sentinel-hub"
                )
                return 200, self._tokens(session, now)
            return 400, {"error": "unsupported_grant_type", "error_description": "Unsupported grant_type"}

    def _password(self, form: dict[str, str], now: float) -> tuple[int, dict[str, Any]]:
        client = (form.get("client_id"), form.get("client_secret", ""))
        if client != (self.client_id, self.client_secret):
            return 401, {
                "error": "invalid_client",
                "error_description": "Invalid client or Invalid client credentials",
            }
        account = self.accounts.get(form.get("username", ""))
        if account is None or account.secret != form.get("password") or account.totp != form.get("totp", ""):
            return 401, {"error": "invalid_grant", "error_description": "Invalid user credentials"}
        user = form["username"]
        if self.active_sessions(user, now) >= self.max_sessions:
            # The real one was seen to say this of too many sessions, too.
            return 401, {"error": "invalid_grant", "error_description": "Invalid user credentials"}
        session = Session(next(self._numbers), user, now + self.refresh_seconds)
        self.sessions.append(session)
        return 200, self._tokens(session, now)

    def _refresh(self, form: dict[str, str], now: float) -> tuple[int, dict[str, Any]]:
        text = form.get("refresh_token", "")
        session = next((s for s in self.sessions if text and s.refresh_token == text), None)
        if session is None or now >= session.refresh_expires:
            return 400, {"error": "invalid_grant", "error_description": "Token is not active"}
        session.refresh_expires = now + self.refresh_seconds
        return 200, self._tokens(session, now, keep=not self.rotate)

    def logout(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        """End the session of a refresh token, and its access tokens: (HTTP status, JSON)."""
        with self._lock:
            text = form.get("refresh_token", "")
            session = next((s for s in self.sessions if text and s.refresh_token == text), None)
            if form.get("client_id") != self.client_id or session is None:
                return 400, {"error": "invalid_grant", "error_description": "Invalid refresh token"}
            self.sessions.remove(session)
            for token in self.tokens.values():
                if token.session == session.number:
                    token.revoked = True
            return 204, {}

    def _tokens(self, session: Session, now: float, *, keep: bool = False) -> dict[str, Any]:
        access = _jwt("access", next(self._numbers), session.user, now + self.access_seconds)
        self.tokens[access] = Token(
            session.user, now + self.access_seconds, session.audience, session=session.number
        )
        if not keep or not session.refresh_token:
            session.refresh_token = _jwt(
                "refresh", next(self._numbers), session.user, now + self.refresh_seconds
            )
        return {
            "access_token": access,
            "expires_in": int(self.access_seconds),
            "refresh_expires_in": int(self.refresh_seconds),
            "refresh_token": session.refresh_token,
            "token_type": "Bearer",
            "not-before-policy": 0,
            "session_state": f"00000000-0000-4000-8000-{session.number:012d}",
            "scope": f"{session.audience} openid email profile user-context",
        }

    def check(self, token: str, now: float) -> tuple[Literal["ok", "missing", "expired", "audience"], str]:
        """Tell what a bearer token is worth, and whose it is."""
        with self._lock:
            found = self.tokens.get(token)
            if found is None:
                return "missing", ""
            if found.revoked or now >= found.expires:
                return "expired", found.user
            if found.audience != "AUDIENCE_PUBLIC":
                return "audience", found.user
            return "ok", found.user

    def owner(self, token: str) -> str:
        """Return whose token it is, "" when unknown."""
        found = self.tokens.get(token)
        return found.user if found else ""

    def revoke(self, token: str) -> None:
        """Let one access token expire now."""
        with self._lock:
            if token in self.tokens:
                self.tokens[token].revoked = True

    def revoke_all(self, *, refresh: bool = False) -> None:
        """Let all access tokens expire now, on wish the sessions, too."""
        with self._lock:
            for token in self.tokens.values():
                token.revoked = True
            if refresh:
                self.sessions.clear()

    def active_sessions(self, user: str, now: float) -> int:
        """Count a user's sessions that have not expired."""
        return sum(s.user == user and now < s.refresh_expires for s in self.sessions)


def _jwt(kind: str, number: int, user: str, expires: float) -> str:
    """Return text of the shape of a JWT; the signature is just the number."""

    def part(value: dict[str, Any]) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")

    claims = {"preferred_username": user, "exp": int(expires)}
    return f"{part({'alg': 'none', 'typ': kind})}.{part(claims)}.{number}"
