"""Bytes of a product or of one of its files as they come, with what is known of the whole."""

from __future__ import annotations

import contextlib
import functools
import re
import socket
import threading
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Any, cast

from ...core.words import told
from ..contract import HubError

#: Largest piece handed out at once, so that a cancel is noticed soon.
CHUNK = 262144


class HttpStream:
    """An open answer; satisfies `contract.Stream`. `close` may be called from any thread at any time.

    Attributes:
        status: 200 (whole) or 206 (from `start`).
        start: Offset of the first byte that will come.
        total: Size of the whole file, None when unknown.
        etag: Exactly as received, "".
        content_type: Lower case, without parameters.
    """

    def __init__(
        self,
        response: Any,
        subject: str,
        failed: Callable[[BaseException], HubError],
        released: Callable[[bool], object] = bool,
    ) -> None:
        self._response, self._subject = response, subject
        self._failed, self._released = failed, released
        self._closed = self._whole = self._given_back = False
        self._guard = threading.Lock()
        headers = response.headers
        self.status: int = response.status_code
        self.etag: str = headers.get("ETag", "")
        self.content_type: str = headers.get("Content-Type", "").split(";")[0].strip().lower()
        self.start, self.total, self._expected = self._extent(headers)

    def _extent(self, headers: Any) -> tuple[int, int | None, int | None]:
        """Return (start, total, number of bytes that must come).

        A Content-Range on a 200 is no part: DHuS sends one with every whole file.
        """
        length = headers.get("Content-Length", "").strip()
        encoded = headers.get("Content-Encoding", "identity").lower() not in ("identity", "")
        known = int(length) if length.isdecimal() and not encoded else None
        if self.status != 206:
            return 0, known, known
        match = re.fullmatch(r"bytes\s+(\d+)-(\d+)/(\d+|\*)", headers.get("Content-Range", "").strip())
        if match is None or int(match[2]) < int(match[1]):
            self.close()
            raise HubError(
                "the hub sent a part of the file without saying which.",
                kind="protocol",
                status=206,
                subject=self._subject,
            )
        start, end = int(match[1]), int(match[2])
        return start, (None if match[3] == "*" else int(match[3])), end - start + 1

    def chunks(self, size: int = CHUNK) -> Iterator[bytes]:
        """Yield pieces of at most `size` (and 256 KB) bytes, as they arrive.

        Raises:
            HubError: Kind "connection": cut, timed out, or closed from another thread.
        """
        size = max(1, min(size, CHUNK))
        received = 0
        read = _reader(self._response)
        while True:
            try:
                piece = read(size)
            except connection_errors() as error:
                raise self._failed(error) from None
            except (ValueError, AttributeError) as error:
                if not self._closed:
                    raise  # a defect is no weather
                raise self._failed(error) from None  # http.client, closed under its reader
            if not piece:
                break
            received += len(piece)
            yield piece
        if self._closed:
            raise HubError("the download was closed.", kind="connection", subject=self._subject)
        if self._expected is not None and received < self._expected:
            raise HubError(
                told(
                    "the connection was cut after {received} of {expected} bytes.",
                    received=received,
                    expected=self._expected,
                ),
                kind="connection",
                subject=self._subject,
                remedy="The download can be continued.",
            )
        self._whole = received == self._expected

    def close(self) -> None:
        """Close the connection, which wakes who waits for bytes; after a whole answer it is used again."""
        with self._guard:
            if self._given_back:
                return
            self._given_back = self._closed = True
        if self._whole and _is_free_again(self._response):
            self._released(True)
            return
        sock = _socket(self._response)
        if sock is not None:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        with contextlib.suppress(OSError, AttributeError, ValueError):
            self._response.close()
        self._released(False)

    def __enter__(self) -> HttpStream:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@functools.cache
def connection_errors() -> tuple[type[BaseException], ...]:
    """Return the classes that requests and the layers below it raise when a connection fails."""
    import http.client

    import requests
    import urllib3

    return (
        requests.RequestException,
        urllib3.exceptions.HTTPError,
        http.client.HTTPException,
        OSError,
    )


def _reader(response: Any) -> Callable[[int], bytes]:
    """Return a function that gives what has arrived, at most n bytes, instead of waiting for all n.

    urllib3 waits until the piece is full, which makes a slow stream look like a dead one.
    """
    below = getattr(response.raw, "_fp", None)
    if below is not None and hasattr(below, "read1"):
        return cast(Callable[[int], bytes], below.read1)
    return lambda size: response.raw.read(size, decode_content=False)


def _is_free_again(response: Any) -> bool:
    """End an answer that was read to its last byte; tell whether its connection serves the next question."""
    try:
        response.raw._fp.read()  # nothing is left; the layers below hear that it is over
        response.raw.release_conn()
    except connection_errors():
        return False
    except AttributeError:  # another library below
        return False
    return True


def _socket(response: Any) -> socket.socket | None:
    """Return the socket below an answer of requests, None where it is gone (or hidden)."""
    raw = getattr(response, "raw", None)
    connection = getattr(raw, "_connection", None) or getattr(raw, "connection", None)
    found = getattr(connection, "sock", None)
    if found is None:  # http.client lets go of it when the server closes after the answer
        reader = getattr(getattr(getattr(raw, "_fp", None), "fp", None), "raw", None)
        found = getattr(reader, "_sock", None)
    return found if hasattr(found, "shutdown") else None
