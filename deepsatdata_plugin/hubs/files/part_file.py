"""One file from a hub to disk: ranged resume, stall rule, refusal of what is not the file.

The bytes go to a part file. After a break its last MiB is cut off (error texts have been found at
breaks) and the rest is asked for with Range and If-Range. The answer is appended only when it proves
that it continues the same file: status 206, Content-Range starting where we are, the same total, the
same mark (etag). A 200 is the whole file again and replaces what is there.

Reading happens on a thread of its own, so that neither a silent server nor one that sends a byte now
and then can delay a cancel or blind the stall rule.
"""

from __future__ import annotations

import errno
import os
import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Union

from ...core.storage import require_free
from ...core.words import told
from ..contract import Clock, HubError, Stream

#: Bytes asked of the stream at a time. Small, so that a slow stream still shows life.
CHUNK = 64 * 1024
#: First bytes of a zip with at least one entry.
ZIP_MAGIC = b"PK\x03\x04"
#: Free space that is never used: the queue file has to be written, too.
RESERVE = 64 * 1024 * 1024

_AHEAD = 4  # chunks
_LOOK = 0.25  # real seconds between looks at cancel and stall while nothing arrives
_REFUSED_TYPES = ("json", "xml", "html")

Opener = Callable[[int, str], AbstractContextManager[Stream]]


class Restart(HubError):
    """The answer does not prove to continue the part file: what is there is worthless, begin again."""


class Broken(HubError):
    """The stream was open and broke: cut, timed out or too slow. What arrived is kept."""


@dataclass(frozen=True)
class TransferLimits:
    """What one transfer keeps to.

    Attributes:
        stall_rate: Bytes a second below which a stream counts as stalled ...
        stall_time: ... when it lasts this many seconds.
        rewind: Bytes cut off an interrupted file before it is continued.
    """

    stall_rate: float = 1024
    stall_time: float = 120
    rewind: int = 1 << 20


@dataclass(frozen=True)
class Opened:
    """What a stream said of itself before its first byte.

    Attributes:
        start: Offset of the first byte.
        total: Size of the whole file, None when unknown.
        etag: Mark of the version, "".
        status: 200 or 206.
    """

    start: int
    total: int | None
    etag: str
    status: int


class Transfer:
    """Fetches one file into a part file.

    Args:
        opener: Opens the stream at an offset; the second argument is the etag to compare.
        part: Where the bytes go.
        clock: Time of the stall rule.
        limits: When it counts as stalled, how far to rewind.
        keep_going: Called for every chunk and at least four times a second; raises to stop.
        on_begin: Called before the connection is made.
        on_open: Called with what the stream said, before its first byte is written.
        on_offset: Called with the offset in the file after every chunk.
        on_close: Called when a stream that was begun is closed, possibly later and from another thread.
        accept: Type words ("xml") that are fine for this file.
        is_zip: The file has to begin like a zip.
    """

    def __init__(
        self,
        opener: Opener,
        part: Path,
        *,
        clock: Clock,
        limits: TransferLimits,
        keep_going: Callable[[], None],
        on_open: Callable[[Opened], None] = lambda _: None,
        on_offset: Callable[[int], None] = lambda _: None,
        on_begin: Callable[[], None] = lambda: None,
        on_close: Callable[[], None] = lambda: None,
        accept: tuple[str, ...] = (),
        is_zip: bool = True,
    ) -> None:
        self._opener, self._part, self._clock, self._limits = opener, part, clock, limits
        self._keep_going, self._on_open, self._on_offset = keep_going, on_open, on_offset
        self._on_begin, self._on_close, self._accept, self._is_zip = on_begin, on_close, accept, is_zip

    def run(self, total: int | None, etag: str) -> int:
        """Fetch what is missing.

        Args:
            total: Size the hub told when this part file was begun, None when it is new.
            etag: Mark it had then.

        Returns:
            Size of the complete file.

        Raises:
            Restart: The part file was emptied; try again from the start.
            Broken: The stream broke; the part file is kept.
            HubError: The hub refused.
            OSError: The disk is full or away.
        """
        start = resume_offset(self._part, total, self._limits.rewind)
        if total is not None and start == total:
            return total
        if start == 0 and total is not None:  # begun before: its disk may be away, or was for a moment
            start = self._look_again(total)
        self._on_begin()
        reader = _Reader(self._opener, start, etag if start else "", self._on_close)
        try:
            opened = reader.wait_open(self._keep_going, self._watch(start))
            self._refuse_wrong_type(opened)
            offset = self._where_to_write(opened, start, total, etag)
            self._on_open(opened.head)
            if start == 0:
                self._refuse_overwriting(total)
            return self._write(reader, offset, opened.head.total)
        finally:
            reader.abandon()

    def _look_again(self, total: int) -> int:
        folder = self._part.parent
        if not folder.is_dir():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder))
        return resume_offset(self._part, total, self._limits.rewind)

    def _where_to_write(self, opened: _OpenStream, start: int, total: int | None, etag: str) -> int:
        head = opened.head
        if start == 0 or head.status == 200:
            if head.start != 0:
                raise Restart("the hub sent the middle of the file when asked for its start.", kind="range")
            return 0
        same_mark = not (etag and head.etag) or head.etag == etag
        if (
            head.status == 206
            and head.start == start
            and head.total is not None
            and head.total == total
            and same_mark
        ):
            return start
        self._part.unlink(missing_ok=True)
        raise Restart(
            "the hub's answer does not continue the file that is here; it is fetched anew.",
            kind="range",
            status=head.status,
            cause=told(
                "asked from {start} of {total}, got {start_2} of {total_2}",
                start=start,
                total=total,
                start_2=head.start,
                total_2=head.total,
            ),
        )

    def _refuse_overwriting(self, total: int | None) -> None:
        """A part file that was not there, as its disk was away for a moment, is not begun anew."""
        size = self._part.stat().st_size if self._part.is_file() else 0
        if total is not None and self._limits.rewind < size <= total:
            raise OSError(errno.EIO, "the disk was away for a moment", str(self._part))

    def _refuse_wrong_type(self, opened: _OpenStream) -> None:
        kind = opened.content_type
        for word in _REFUSED_TYPES:
            if word in kind and word not in self._accept:
                raise HubError(
                    told("the hub sent {kind} instead of the product.", kind=kind),
                    kind="protocol",
                    status=opened.head.status,
                )

    def _write(self, reader: _Reader, offset: int, total: int | None) -> int:
        watch = self._watch(offset)
        head = b""
        with _open_part(self._part, offset) as file:
            checked = offset > 0 or not self._is_zip
            since_look = 0
            try:
                for chunk in reader.chunks(self._keep_going, watch):
                    if not checked:
                        head += chunk
                        if len(head) < len(ZIP_MAGIC):
                            continue
                        if not head.startswith(ZIP_MAGIC):
                            raise HubError(
                                "what the hub sent is no zip file.",
                                kind="protocol",
                                cause=head[:200].decode("utf-8", "replace"),
                            )
                        chunk, head, checked = head, b"", True
                    since_look -= len(chunk)
                    if since_look < 0:
                        since_look = RESERVE // 4
                        require_free(self._part.parent, RESERVE)
                    file.write(chunk)
                    file.flush()  # what was counted survives a kill
                    offset += len(chunk)
                    if total is not None and offset > total:
                        raise Restart(
                            told("the hub sent more than the {total} bytes it promised.", total=total),
                            kind="protocol",
                        )
                    watch.moved(offset)
                    self._on_offset(offset)
            finally:
                file.flush()
            if not checked:
                raise HubError(
                    "what the hub sent is no zip file.", kind="protocol", cause=head.decode("latin-1")
                )
            if total is not None and offset < total:
                raise Broken(
                    told("the stream ended at {offset} of {total} bytes.", offset=offset, total=total),
                    kind="connection",
                )
            os.fsync(file.fileno())
        return offset

    def _watch(self, offset: int) -> StallWatch:
        return StallWatch(self._clock, self._limits.stall_rate, self._limits.stall_time, offset)


class StallWatch:
    """Raises `Broken` when less than `rate` bytes a second came in over `window` seconds."""

    def __init__(self, clock: Clock, rate: float, window: float, offset: int) -> None:
        self._clock, self._rate, self._window = clock, rate, window
        self._since, self._base, self._offset = clock.now(), offset, offset

    def moved(self, offset: int) -> None:
        """Note the offset reached."""
        self._offset = offset

    def check(self) -> None:
        """Look at the clock."""
        now = self._clock.now()
        elapsed = now - self._since
        if elapsed < 0:  # the clock was put back
            self._since, self._base = now, self._offset
        elif elapsed >= self._window:
            got = self._offset - self._base
            if got < self._rate * self._window:
                raise Broken(
                    told("the stream stalled: {got} bytes in {elapsed:.0f} s.", got=got, elapsed=elapsed),
                    kind="connection",
                    cause="stalled",
                )
            self._since, self._base = now, self._offset


def resume_offset(part: Path, total: int | None, rewind: int) -> int:
    """Return where to go on: the last bytes of an interrupted file are not trusted.

    A file that has its full size is left alone: only verification can tell whether it is good.
    """
    if total is None or not part.is_file():
        return 0
    size = part.stat().st_size
    if size == total:
        return size
    return 0 if size > total else max(0, size - rewind)


def _open_part(part: Path, offset: int) -> BinaryIO:
    file: BinaryIO = open(part, "r+b" if offset else "wb")  # noqa: SIM115 - the caller closes it
    file.seek(offset)
    file.truncate()
    return file


@dataclass(frozen=True)
class _OpenStream:
    head: Opened
    content_type: str


_Item = Union[_OpenStream, bytes, BaseException, None]


class _Reader:
    """Reads a stream on its own thread, only a few chunks ahead: a kill loses what is not written."""

    def __init__(self, opener: Opener, start: int, etag: str, on_close: Callable[[], None]) -> None:
        self._opener, self._start, self._etag, self._on_close = opener, start, etag, on_close
        self._items: queue.Queue[_Item] = queue.Queue(_AHEAD)
        self._abandoned = threading.Event()
        self._stream: Stream | None = None
        self._thread = threading.Thread(target=self._read, name="deepsatdata-stream", daemon=True)
        self._thread.start()

    def wait_open(self, keep_going: Callable[[], None], watch: StallWatch) -> _OpenStream:
        """Return what the stream says of itself; raise what opening raised."""
        item = self._next(keep_going, watch)
        if isinstance(item, HubError):
            raise item
        if not isinstance(item, _OpenStream):
            raise (
                item
                if isinstance(item, BaseException)
                else HubError("the stream said nothing.", kind="protocol")
            )
        return item

    def chunks(self, keep_going: Callable[[], None], watch: StallWatch) -> Iterator[bytes]:
        """Yield chunks until the stream ends; raise `Broken` for what broke it."""
        while True:
            item = self._next(keep_going, watch)
            if item is None:
                return
            if isinstance(item, bytes):
                yield item
            elif isinstance(item, HubError):
                if item.kind != "connection":
                    raise item
                raise Broken(
                    item.message, kind="connection", status=item.status, cause=item.cause, remedy=item.remedy
                ) from item
            elif isinstance(item, BaseException):
                raise item

    def abandon(self) -> None:
        """Close the stream, which wakes a thread that waits in its socket; do not wait for it."""
        self._abandoned.set()
        stream = self._stream
        if stream is not None:
            stream.close()
        try:  # a thread that waits to put a chunk
            while True:
                self._items.get_nowait()
        except queue.Empty:
            return

    def _next(self, keep_going: Callable[[], None], watch: StallWatch) -> _Item:
        while True:
            keep_going()
            watch.check()
            try:
                return self._items.get(timeout=_LOOK)
            except queue.Empty:
                continue

    def _put(self, item: _Item) -> bool:
        while not self._abandoned.is_set():
            try:
                self._items.put(item, timeout=_LOOK)
            except queue.Full:
                continue
            return True
        return False

    def _read(self) -> None:
        last: _Item = None
        try:
            with self._opener(self._start, self._etag) as stream:
                self._stream = stream
                head = Opened(stream.start, stream.total, stream.etag, stream.status)
                if self._put(_OpenStream(head, stream.content_type.lower())):
                    for chunk in stream.chunks(CHUNK):
                        if chunk and not self._put(bytes(chunk)):
                            break
        except Exception as error:  # noqa: BLE001 - handed to the thread that waits
            last = error
        finally:
            self._on_close()
        self._put(last)
