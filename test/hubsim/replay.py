"""Answers as they were recorded: VCR cassettes served on loopback, by method, path, query and Range.

Equal requests get their recorded answers in turn; the last one is repeated. Bytes that a cassette left
out are taken from its folder `data`, at the recorded range, where the file is there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from .clock import RealClock, VirtualClock
from .messages import Answer, Exchange, decode, parse_query
from .server import SimServer

# Headers that belong to the recorded connection, not to the answer.
_DROPPED = {"content-length", "transfer-encoding", "connection", "content-encoding", "date", "server"}


@dataclass
class Recording:
    """One recorded interaction.

    Attributes:
        cassette: File name of the cassette.
        method, path, query, wanted_range: What was asked.
        status: HTTP status.
        headers: Response headers.
        body: Response body, None when the cassette left it out and no file holds it.
        used: How often it was served.
    """

    cassette: str
    method: str
    path: str
    query: dict[str, str]
    wanted_range: str
    status: int
    headers: list[tuple[str, str]]
    body: bytes | None
    used: int = 0

    @property
    def key(self) -> tuple[Any, ...]:
        """What has to be equal for a request to get this answer."""
        return self.method, self.path, tuple(sorted(self.query.items())), self.wanted_range


class ReplayServer(SimServer):
    """Serves recordings.

    Args:
        folder: Folder of cassettes.
        names: Cassettes by name without ".yaml"; all of the folder by default.
        clock: Shared with the client.
    """

    def __init__(
        self,
        folder: str | Path,
        names: Iterable[str] | None = None,
        clock: VirtualClock | RealClock | None = None,
    ) -> None:
        super().__init__(clock, flows=None)
        self.folder = Path(folder)
        chosen = set(names) if names is not None else None
        self.recordings = [
            r
            for path in sorted(self.folder.glob("*.yaml"))
            if chosen is None or path.stem in chosen
            for r in load(path)
        ]

    def route(self, exchange: Exchange) -> Answer:
        e = exchange.entry
        key = (e.method, e.path, tuple(sorted(e.query.items())), exchange.headers.get("range", ""))
        found = [r for r in self.recordings if r.key == key]
        if not found:
            return Answer(501, b"not recorded", [("Content-Type", "text/plain")])
        recording = min(found, key=lambda r: r.used)
        recording.used += 1
        e.outcome = recording.cassette
        if recording.body is None:
            return Answer(502, b"the bytes were not recorded", [("Content-Type", "text/plain")])
        return Answer(recording.status, recording.body, list(recording.headers))

    def busy_answer(self, exchange: Exchange) -> Answer:
        raise NotImplementedError


def load(path: Path) -> list[Recording]:
    """Read a cassette."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    content = yaml.load(path.read_text("utf-8"), Loader=loader)
    return [_recording(path, one) for one in content["interactions"]]


def _recording(path: Path, one: dict[str, Any]) -> Recording:
    request, response = one["request"], one["response"]
    parts = urlsplit(request["uri"])
    asked = {k.lower(): v[0] for k, v in request["headers"].items()}
    given = {k.lower(): v[0] for k, v in response["headers"].items()}
    body = response["body"].get("string")
    if isinstance(body, str):
        body = body.encode("utf-8")
    headers = [(k, v) for k, v in given.items() if k not in _DROPPED]
    if body is not None and body[:2] == b"\x1f\x8b":
        headers.append(("content-encoding", "gzip"))
    if request["method"] == "HEAD" and "content-length" in given:
        headers.append(("Content-Length", given["content-length"]))
    if "content-range" in given and "content-disposition" in given and not body:
        body = _stored_bytes(path, given)
        if body is None and request["method"] == "HEAD":
            body = b""
    return Recording(
        path.stem,
        request["method"],
        decode(parts.path, plus=False),
        parse_query(parts.query),
        asked.get("range", ""),
        response["status"]["code"],
        headers,
        body,
    )


def _stored_bytes(path: Path, given: dict[str, str]) -> bytes | None:
    name = re.search(r'filename="?([^"]+)"?', given["content-disposition"])[1]
    first, last = (int(v) for v in re.match(r"bytes (\d+)-(\d+)/", given["content-range"]).groups())
    file = path.parent / "data" / name
    return file.read_bytes()[first : last + 1] if file.exists() else None
