"""A store of cloud-optimised files on loopback: ranges, versions, signatures that expire, and faults.

It also gives out the items that describe its files, and tokens as the Planetary Computer's service does. How
many requests came at once, and which bytes went out, is counted.
"""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .clock import RealClock, VirtualClock
from .faults import Fault
from .messages import Answer, Exchange, Range, iso, parse_range
from .server import SimServer

#: Seconds for which a token holds.
TOKEN_S = 3600.0
_JSON = [("Content-Type", "application/json")]


class CogStore(SimServer):
    """Files of a folder under /files, tokens under /token.

    Args:
        folder: Whose files it serves; `item.json` in it may name `{base}` for its own address.
        clock: Clock shared with the client.
        faults: Faults declared from the start.
        delay: Real seconds that every request takes.
        signed: Files are given out to those who show a token that holds, as `sig=`.
    """

    def __init__(
        self,
        folder: Path,
        clock: VirtualClock | RealClock | None = None,
        *,
        faults: Iterable[Fault] = (),
        delay: float = 0.0,
        signed: bool = False,
    ) -> None:
        super().__init__(clock, faults=faults, flows=None)
        self.folder, self.delay, self.signed = folder, delay, signed
        self.ranges: list[tuple[str, int, int]] = []
        self.most = 0
        self._now = 0
        self._tokens: dict[str, float] = {}
        self._count = threading.Lock()

    @property
    def octets(self) -> int:
        """Return the bytes of files that were asked for."""
        return sum(stop - start for _, start, stop in self.ranges)

    def forget(self) -> None:
        """Count from nothing."""
        with self._count:
            self.ranges.clear()
            self.most = 0

    def expire(self) -> None:
        """Let all tokens expire, although they said that they hold longer."""
        with self._count:
            self._tokens = dict.fromkeys(self._tokens, 0.0)

    def classify(self, exchange: Exchange) -> None:
        """Tell files, tokens and items apart."""
        path = exchange.path
        exchange.entry.kind = (
            "token" if path.startswith("/token/") else "item" if path.endswith(".json") else "file"
        )

    def answer(self, exchange: Exchange) -> Answer:
        """Answer as all hubs do, after the delay; count how many are under way."""
        with self._count:
            self._now += 1
            self.most = max(self.most, self._now)
        try:
            if self.delay:
                time.sleep(self.delay)
            return super().answer(exchange)
        finally:
            with self._count:
                self._now -= 1

    def route(self, exchange: Exchange) -> Answer:
        """Answer with a token, an item, or a part of a file."""
        if exchange.entry.kind == "token":
            return self._token()
        path = (self.folder / exchange.path.removeprefix("/files/")).resolve()
        if not path.is_file() or self.folder.resolve() not in path.parents:
            return Answer(404, b"no such file", [("Content-Type", "text/plain")])
        if exchange.entry.kind == "item":
            return Answer(200, path.read_bytes().replace(b"{base}", self.base().encode()), _JSON)
        if self.signed and self._tokens.get(exchange.query.get("sig", ""), 0.0) <= self.now():
            return Answer(403, b"<Error><Code>AuthenticationFailed</Code></Error>")
        return self._file(path, exchange)

    def _token(self) -> Answer:
        with self._count:
            token = f"t{len(self._tokens)}"
            self._tokens[token] = ends = self.now() + TOKEN_S
        document: dict[str, Any] = {"msft:expiry": iso(ends), "token": f"se=then&sig={token}"}
        return Answer(200, json.dumps(document).encode(), _JSON)

    def _file(self, path: Path, exchange: Exchange) -> Answer:
        struck = {fault.name: fault for fault in self.stream_faults(exchange)}
        status = path.stat()
        version = f"{status.st_mtime_ns}-{status.st_size}" + ("-new" if "etag_changes" in struck else "")
        etag = f'"{hashlib.md5(version.encode()).hexdigest()}"'
        headers = [("Accept-Ranges", "bytes"), ("Content-Type", "image/tiff")]
        if "no_etag" not in struck:
            headers.append(("ETag", etag))
            if exchange.headers.get("if-match", etag) != etag:
                return Answer(412, b"", headers)
        wanted = parse_range(exchange.headers.get("range", ""), status.st_size)
        if wanted == "bad" or "range_refused" in struck:
            return Answer(416, b"", [("Content-Range", f"bytes */{status.st_size}")])
        if not isinstance(wanted, Range) or "range_ignored" in struck:
            return Answer(200, path.read_bytes(), headers, stream=True)
        with self._count:
            self.ranges.append((exchange.path, wanted.first, wanted.last + 1))
        with path.open("rb") as file:
            file.seek(wanted.first)
            body = file.read(wanted.last + 1 - wanted.first)
        first, last = wanted.first, wanted.last
        if "wrong_content_range" in struck:
            shift = abs(struck["wrong_content_range"]["shift"])
            first, last = first + shift, last + shift
        total = status.st_size + (struck["wrong_total"]["change"] if "wrong_total" in struck else 0)
        headers.append(("Content-Range", f"bytes {first}-{last}/{total}"))
        return Answer(206, body, headers, stream=True)
