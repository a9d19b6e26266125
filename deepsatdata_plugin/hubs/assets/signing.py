"""Addresses that hold for a while only: signed when they are asked for, and again when they have expired."""

from __future__ import annotations

import threading
from collections.abc import Collection
from datetime import datetime, timezone
from typing import Protocol
from urllib.parse import urlsplit

from ...core.feedback import Feedback
from ...core.words import told
from ..contract import Clock, HubError
from ..web import Request, Transport

#: A signature that ends so soon is renewed at once, seconds.
_RESERVE_S = 120.0


class Signer(Protocol):
    """Makes addresses that a store answers to."""

    def signed(self, href: str, feedback: Feedback | None) -> str:
        """Return the address to ask; raise HubError where no signature is to be had."""

    def renew(self, href: str, used: str) -> bool:
        """Forget the signature in an address that was refused; True when another one may be had."""


class Unsigned:
    """Files that anybody may read."""

    def signed(self, href: str, feedback: Feedback | None) -> str:  # noqa: ARG002
        """Return the address as it is."""
        return href

    def renew(self, href: str, used: str) -> bool:  # noqa: ARG002
        """Return False: there is none."""
        return False


class TokenSigner:
    """Signs addresses of Azure's stores with tokens that a catalogue gives out, one a container.

    Source: the Planetary Computer's token service, GET <endpoint>/<account>/<container>, whose JSON holds
    `token` and `msft:expiry`.

    Args:
        endpoint: Address of the token service.
        hosts: Endings of the hosts whose files are signed; all others are asked without.
        transport: Way to the service; its redactor learns the tokens.
        clock: Of this computer.
    """

    def __init__(self, endpoint: str, hosts: Collection[str], transport: Transport, clock: Clock) -> None:
        self._endpoint, self._hosts = endpoint.rstrip("/"), tuple(hosts)
        self._transport, self._clock = transport, clock
        self._lock = threading.Lock()
        self._asking: dict[str, threading.Lock] = {}
        self._tokens: dict[str, tuple[str, float]] = {}

    def signed(self, href: str, feedback: Feedback | None) -> str:
        """Return the address with a token that holds for some time yet."""
        place = self._place(href)
        if not place:
            return href
        with self._lock:
            asking = self._asking.setdefault(place, threading.Lock())
        with asking:  # one question for all threads
            token, ends = self._tokens.get(place, ("", 0.0))
            if not token or ends - self._clock.now() < _RESERVE_S:
                token, ends = self._ask(place, feedback)
                self._tokens[place] = token, ends
        return f"{href}{'&' if urlsplit(href).query else '?'}{token}"

    def renew(self, href: str, used: str) -> bool:
        """Forget a token that was refused, unless another thread has done so already."""
        place = self._place(href)
        if not place:
            return False
        with self._lock:
            token, _ends = self._tokens.get(place, ("", 0.0))
            if token and used.endswith(token):
                del self._tokens[place]
        return True

    def _place(self, href: str) -> str:
        """Return "account/container", "" for files that need no token."""
        parts = urlsplit(href)
        host = parts.netloc.lower()
        if not any(host.endswith(ending) for ending in self._hosts):
            return ""
        container = parts.path.strip("/").partition("/")[0]
        return f"{host.partition('.')[0]}/{container}"

    def _ask(self, place: str, feedback: Feedback | None) -> tuple[str, float]:
        url = f"{self._endpoint}/{place}"
        answer = self._transport.json(Request("GET", url, url), feedback=feedback)
        token = str(answer.get("token") or "").lstrip("?") if isinstance(answer, dict) else ""
        if not token:
            raise HubError(
                told("it gave no token to read {place} with.", place=place), kind="protocol", subject=url
            )
        # Each of its values, too: addresses show them one by one.
        self._transport.redact.add(
            token, *(pair.partition("=")[2] for pair in token.split("&") if "sig=" in pair)
        )
        return token, self._end(str(answer.get("msft:expiry") or ""))

    def _end(self, text: str) -> float:
        try:
            end = datetime.fromisoformat(text.replace("Z", "+00:00"))
        except ValueError:
            return self._clock.now() + 600.0  # it does not say; a refusal will tell
        return (end if end.tzinfo else end.replace(tzinfo=timezone.utc)).timestamp()
