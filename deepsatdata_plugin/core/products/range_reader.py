"""Bytes of files that lie elsewhere, many requests at once and none twice.

Who will read parts of files says so early: they are fetched on threads of their own, in the order asked for,
while others are being decoded. What was fetched and not yet read is bounded.
"""

from __future__ import annotations

import itertools
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from ..errors import Cancelled
from ..feedback import Feedback, Part
from .byte_ranges import AssetChanged, AssetRefused, ByteRanges, Range

T = TypeVar("T")

#: Ranges are put into one request where no more than so many bytes lie between them: a tile's own frame.
GAP_BYTES = 512
#: One request asks for no more than this, where it could be several.
REQUEST_BYTES = 8 * 2**20
#: Bytes that are under way or wait to be read, at most, but for what is waited for.
AHEAD_BYTES = 96 * 2**20

#: (address, first byte, byte behind the last).
_Part = tuple[str, int, int]


@dataclass
class _Request:
    """Ranges of one file that are asked for together; `left` are those that nobody has taken."""

    href: str
    ranges: list[Range]
    future: Future[None] = field(default_factory=Future)
    begun: bool = False
    data: dict[Range, bytes] = field(default_factory=dict)
    left: set[Range] = field(default_factory=set)


class _UntilClosed(Part):
    """Feedback of a run that counts as cancelled once nobody waits for bytes any more."""

    def __init__(self, whole: Feedback) -> None:
        super().__init__(whole, 0.0, 0.0)
        self.closed = False

    def is_cancelled(self) -> bool:
        """Tell whether what is under way is to stop."""
        return self.closed or super().is_cancelled()

    def progress(self, percent: float) -> None:
        """Leave it to the run."""


class RangeReader:
    """Reads parts of files for one run. Safe to share between threads.

    Args:
        ranges: Asked for bytes.
        feedback: Of the run.
    """

    def __init__(self, ranges: ByteRanges, feedback: Feedback) -> None:
        self._ranges = ranges
        self._feedback = _UntilClosed(feedback)
        self._lock = threading.Lock()
        self._pool: ThreadPoolExecutor | None = None
        self._expected: dict[_Part, _Request] = {}
        self._queue: deque[_Request] = deque()
        self._held = 0
        self._etags: dict[str, str] = {}
        self._sizes: dict[str, int] = {}
        self._known: dict[object, Future[Any]] = {}

    # -- one thing once ---------------------------------------------------------------------------

    def once(self, key: object, make: Callable[[], T]) -> T:
        """Return what `make` gave for this key; it is called once, unless it failed."""
        with self._lock:
            future = self._known.get(key)
            mine = future is None
            if future is None:
                future = self._known[key] = Future()
        if mine:
            try:
                future.set_result(make())
            except BaseException as error:  # noqa: BLE001 - raised where it is asked for
                with self._lock:
                    del self._known[key]
                future.set_exception(error)
        return cast(T, future.result())

    def knows(self, key: object) -> bool:
        """Tell whether something was made, or is being made; see `once`."""
        with self._lock:
            return key in self._known

    def etag(self, href: str) -> str:
        """Return the version of a file that was read, "" when its server names none."""
        with self._lock:
            return self._etags.get(href, "")

    # -- reading ----------------------------------------------------------------------------------

    def read(
        self, href: str, ranges: Sequence[Range], *, anew: bool = False
    ) -> tuple[list[bytes], int | None]:
        """Return the bytes of ranges of a file, and the size of the file when the server says it.

        What was expected is taken from what came, and forgotten; the rest is asked for now.

        Args:
            href: Address of the file.
            ranges: In any order.
            anew: Past all caches.

        Raises:
            ProductError: See `ByteRanges.read`.
            EnvironmentFailure: Network or server failed.
            Cancelled: The user cancelled.
        """
        found: dict[Range, bytes] = {}
        size: int | None = None
        for one in ranges:
            data = None if anew else self._taken(href, one)
            if data is not None:
                found[one] = data
        for request in _requests(href, [one for one in ranges if one not in found]):
            size = self._fetch(request, anew)
            found.update(request.data)
        return [found[one] for one in ranges], size

    def _taken(self, href: str, one: Range) -> bytes | None:
        with self._lock:
            request = self._expected.pop((href, *one), None)
            if request is not None and not request.begun:
                request.ranges.remove(one)  # waits for its turn: quicker to ask for it here
                request = None
        if request is None:
            return None
        try:
            request.future.result()
            with self._lock:
                return request.data.pop(one)
        finally:
            with self._lock:
                request.left.discard(one)
                self._held -= one[1] - one[0]
            self._begin_more()

    def _fetch(self, request: _Request, anew: bool = False) -> int | None:
        """Ask for one request."""
        href, known = request.href, self.etag(request.href)
        read = self._ranges.read(href, request.ranges, self._feedback, etag=known, anew=anew)
        with self._lock:
            first = self._etags.setdefault(href, read.etag)
            size = read.size if read.size is None else self._sizes.setdefault(href, read.size)
        if (read.etag, read.size) != (first, size):
            raise AssetChanged("the file was changed while it was being read.", subject=href)
        request.data.update(zip(request.ranges, read.data))
        return read.size

    # -- ahead ------------------------------------------------------------------------------------

    def expect(self, href: str, ranges: Sequence[Range]) -> None:
        """Fetch ranges of a file before they are read; what is expected already stays as it is."""
        with self._lock:
            new = [one for one in ranges if (href, *one) not in self._expected]
            for request in _requests(href, new):
                self._expected.update({(href, *one): request for one in request.ranges})
                self._queue.append(request)
        self._begin_more()

    def forget(self, href: str, ranges: Sequence[Range]) -> None:
        """Expect ranges no more: nobody will read them."""
        with self._lock:
            for one in ranges:
                request = self._expected.pop((href, *one), None)
                if request is None:
                    continue
                if request.begun:
                    request.left.discard(one)
                    request.data.pop(one, None)
                    self._held -= one[1] - one[0]
                else:
                    request.ranges.remove(one)
        self._begin_more()

    def forget_all(self) -> None:
        """Expect nothing any more."""
        with self._lock:
            expected = list(self._expected)
        for href, start, stop in expected:
            self.forget(href, [(start, stop)])

    def _begin_more(self) -> None:
        with self._lock:
            if self._feedback.closed:
                return
            while self._queue and self._held < AHEAD_BYTES:
                waiting = self._queue.popleft()
                # What was taken or forgotten meanwhile may have been in the middle.
                for request in _requests(waiting.href, waiting.ranges):
                    self._begin(request)

    def _begin(self, request: _Request) -> None:
        request.begun = True
        request.left.update(request.ranges)
        for one in request.ranges:
            self._expected[request.href, one[0], one[1]] = request
            self._held += one[1] - one[0]
        if self._pool is None:
            most = max(1, self._ranges.in_flight)
            self._pool = ThreadPoolExecutor(most, thread_name_prefix="deepsatdata-ranges")
        self._pool.submit(self._work, request)

    def _work(self, request: _Request) -> None:
        try:
            if self._feedback.is_cancelled():
                raise Cancelled()
            self._fetch(request)
        except BaseException as error:  # noqa: BLE001 - raised where the bytes are read
            request.future.set_exception(error)
            return
        with self._lock:
            for one in set(request.data) - request.left:
                del request.data[one]
        request.future.set_result(None)

    def close(self) -> None:
        """Stop what is under way, and wait for it."""
        self._feedback.closed = True
        with self._lock:
            self._queue.clear()
            pool = self._pool
        if pool is not None:
            pool.shutdown(wait=True)


def joined(ranges: Sequence[Range]) -> list[list[Range]]:
    """Return ranges of one file as they are asked for: those side by side in one request."""
    return [request.ranges for request in _requests("", ranges)]


def _requests(href: str, ranges: Sequence[Range]) -> Iterator[_Request]:
    """Put ranges that lie side by side into one request, as far as it does not grow too large."""
    together: list[Range] = []
    for one in sorted(set(ranges)):
        if together:
            apart = one[0] - together[-1][1]
            if not 0 <= apart <= GAP_BYTES or one[1] - together[0][0] > REQUEST_BYTES:
                yield _Request(href, together)
                together = []
        together.append(one)
    if together:
        yield _Request(href, together)


# -- what a process has been lent ---------------------------------------------------------------------

_lent: dict[int, RangeReader] = {}
_numbers = itertools.count(1)
_lock = threading.Lock()


@contextmanager
def lent(ranges: ByteRanges, feedback: Feedback) -> Iterator[int]:
    """Lend a `ByteRanges` to the readers of this process; gives the number they know it by.

    Args:
        ranges: Asked for bytes until the `with` block ends.
        feedback: Of the run.
    """
    reader = RangeReader(ranges, feedback)
    with _lock:
        number = next(_numbers)
        _lent[number] = reader
    try:
        yield number
    finally:
        with _lock:
            del _lent[number]
        reader.close()


def forget_all(number: int) -> None:
    """Have what reads the files of a number expect nothing any more; harmless where nothing was lent."""
    with _lock:
        reader = _lent.get(number)
    if reader is not None:
        reader.forget_all()


def borrowed(number: int, href: str) -> RangeReader:
    """Return what reads the files that carry a number.

    Raises:
        AssetRefused: Nothing was lent under it in this process.
    """
    with _lock:
        reader = _lent.get(number)
    if reader is None:
        raise AssetRefused(
            "files of a catalogue can only be read by the process that began the run.",
            subject=href,
            remedy="Choose the engine 'threads'.",
        )
    return reader
