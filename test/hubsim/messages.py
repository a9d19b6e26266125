"""What travels between a socket and a simulated hub: exchanges, answers, ranges, query strings."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from .faults import Fault
from .log import Entry


@dataclass
class Exchange:
    """One request on its way through a hub.

    Attributes:
        entry: Its entry in the log.
        headers: Request headers, names in lower case (with Authorization).
        body: Request body.
        raw_target: Path and query as sent.
        base: "http://host:port" of the listener that was asked.
        faults: Stream faults that struck, None before anybody looked.
        holds_flow: It counts as an open stream of its account.
    """

    entry: Entry
    headers: dict[str, str]
    body: bytes
    raw_target: str
    base: str
    faults: list[Fault] | None = None
    holds_flow: bool = False

    @property
    def method(self) -> str:
        """GET, HEAD or POST."""
        return self.entry.method

    @property
    def path(self) -> str:
        """Decoded path."""
        return self.entry.path

    @property
    def query(self) -> dict[str, str]:
        """Decoded query parameters."""
        return self.entry.query

    def fault(self, name: str) -> Fault | None:
        """Return the stream fault of this name, if it struck."""
        return next((fault for fault in self.faults or () if fault.name == name), None)


@dataclass
class Answer:
    """What a hub answers.

    Attributes:
        status: HTTP status.
        body: Bytes of the body.
        headers: (name, value) pairs; Content-Length is added.
        stream: The body is a file's bytes: stream faults apply and it counts as an open flow.
    """

    status: int = 200
    body: bytes = b""
    headers: list[tuple[str, str]] = field(default_factory=list)
    stream: bool = False

    def header(self, name: str) -> str:
        """Return a header's value, "" without it."""
        return next((v for k, v in self.headers if k.lower() == name.lower()), "")


class DropConnectionError(Exception):
    """Close the connection without (more of) an answer, `after` real seconds."""

    def __init__(self, after: float = 0.0) -> None:
        super().__init__(after)
        self.after = after


# --- ranges -----------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Range:
    """First and last byte asked for."""

    first: int
    last: int


def parse_range(text: str, total: int) -> Range | str | None:
    """Read a Range header: None without one, a `Range`, "several" or "bad" (416)."""
    if not text:
        return None
    if not re.fullmatch(r"bytes=\s*\d*-\d*(\s*,\s*\d*-\d*)*", text):
        return "bad"
    parts = text[6:].split(",")
    if len(parts) > 1:
        return "several"
    first_text, last_text = parts[0].strip().split("-")
    if not first_text and not last_text:
        return "bad"
    if not first_text:
        length = int(last_text)
        return Range(max(0, total - length), total - 1) if length else "bad"
    first = int(first_text)
    last = min(int(last_text), total - 1) if last_text else total - 1
    return Range(first, last) if first < total and first <= last else "bad"


def decode(text: str, *, plus: bool) -> str:
    """Decode %xx as UTF-8, or as latin-1 where that fails (sentinelsat sends latin-1)."""
    raw = unquote_to_bytes(text.replace("+", " ") if plus else text)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def parse_query(text: str) -> dict[str, str]:
    """Split a query string; the last of equal names wins."""
    result = {}
    for part in text.split("&"):
        if part:
            name, _, value = part.partition("=")
            result[decode(name, plus=True)] = decode(value, plus=True)
    return result


def iso(seconds: float) -> str:
    """Return "2024-09-12T11:25:41.024000Z"."""
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds)) + f".{int(seconds % 1 * 1e6):06d}Z"


MAINTENANCE = """<!doctype html><html><head><title>Copernicus Open Access Hub</title></head><body>
<h1>The service is currently under maintenance</h1>
<p>We are sorry for the inconvenience. Please try again later.</p>
</body></html>
"""
XML_ERROR = (
    "<?xml version='1.0' encoding='UTF-8'?><error xmlns=\"http://schemas.microsoft.com/ado/2007/08/dataservices/"
    'metadata"><code/><message xml:lang="en">Navigation failed: the product could not be read from the store'
    + " " * 700
    + "</message></error>"
)
