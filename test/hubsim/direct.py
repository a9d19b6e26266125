"""A shortcut into a simulated hub for `requests`: no socket, the same answers, the same log.

For runs of hundreds of thousands of requests (the baseline). Cuts, stalls and drips need a socket.
"""

from __future__ import annotations

import io
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict

from . import faults as f
from .log import Entry
from .messages import Exchange, decode, parse_query
from .server import SimServer


class DirectAdapter(BaseAdapter):
    """Transport adapter: `session.mount(hub.base(), DirectAdapter(hub))`."""

    def __init__(self, hub: SimServer) -> None:
        super().__init__()
        self._hub = hub

    def close(self) -> None:
        """Nothing is open."""

    def send(self, request: requests.PreparedRequest, **options: Any) -> requests.Response:
        """Answer a prepared request."""
        hub = self._hub
        parts = urlsplit(request.url)
        with hub.clock.busy():
            headers = {k.lower(): v if isinstance(v, str) else v.decode() for k, v in request.headers.items()}
            body = request.body or b""
            entry = Entry(
                time=hub.clock.peek(),
                listener=hub.listeners[0],
                method=request.method,
                path=decode(parts.path, plus=False),
                query=parse_query(parts.query),
                headers={k: "(set)" if k in ("authorization", "cookie") else v for k, v in headers.items()},
            )
            hub.log.add(entry)
            exchange = Exchange(
                entry, headers, body.encode() if isinstance(body, str) else body, request.path_url, hub.base()
            )
            answer = hub.answer(exchange)
            streaming = answer.stream and request.method == "GET"
            if streaming and not hub.take_flow(entry.account):
                answer, streaming = hub.busy_answer(exchange), False
                entry.outcome = "flows"
            elif streaming:
                hub.give_flow(entry.account)
            entry.status, entry.cause = answer.status, answer.header("cause-message")
            content = b"" if request.method == "HEAD" else answer.body
            entry.sent, entry.complete = len(content), True
            assert not any(x.stage == f.STREAM for x in exchange.faults or ()), "stream faults need a socket"
        response = requests.Response()
        response.status_code, response.url, response.request = answer.status, request.url, request
        response.headers = CaseInsensitiveDict(answer.headers)
        response.headers.setdefault("Content-Length", str(len(content)))
        response.raw = io.BytesIO(content)
        response.connection = self
        return response
