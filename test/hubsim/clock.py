"""Time for simulated hubs: a clock on which weeks pass in seconds.

`VirtualClock` is a discrete event clock shared by client threads and servers. Time stands still
while anybody works and jumps to the earliest wake-up time as soon as everybody sleeps:

- A thread takes part once it has called `now` or `sleep`. It *sleeps* inside `sleep`, it is *parked*
  while it waits for another thread in a lock, queue, event, join or future, and *works* otherwise.
- Requests that a server is answering count as work (`busy`), so time never moves under a request.
- Threads that end are forgotten.

With one scheduler thread every `sleep` is one jump, so a run is deterministic. With several threads
the jumps are the same; only the order of threads that wake at the same instant is not fixed.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timezone


def never() -> bool:
    """Stand for "nobody cancels"."""
    return False


# Innermost Python frames of a thread that waits for another thread (C code below it is not seen).
_PARKED = (
    "/threading.py",
    "/queue.py",
    "/concurrent/futures/thread.py",
    "/concurrent/futures/_base.py",
    "/subprocess.py",
    "/selectors.py",
)
_RECEIVING = ("/socket.py", "/ssl.py")
_START = 1_700_000_000.0  # 2023-11-14T22:13:20Z


class VirtualClock:
    """Clock that satisfies `deepsatdata_plugin.hubs.protocol.Clock` without waiting.

    Args:
        start: First instant, Unix seconds (or an aware datetime).
        settle: Real seconds that parked threads get to show that they were just woken.
        grace: Real seconds after which a working thread that never sleeps is no longer waited for
            (the main thread of a test that sits in C code, for instance).
    """

    def __init__(
        self, start: float | datetime = _START, *, settle: float = 0.004, grace: float = 5.0
    ) -> None:
        self._now = start.timestamp() if isinstance(start, datetime) else float(start)
        self._settle, self._grace = settle, grace
        self._condition = threading.Condition()
        self._sleepers: dict[int, float] = {}  # thread id -> due time
        self._server_sleepers: set[int] = set()
        self._seen: dict[int, tuple[threading.Thread, float]] = {}  # thread id -> (thread, real time)
        self._remote: dict[object, float | None] = {}  # remote participants -> due time or None (works)
        self._busy = 0
        self._activity = 0  # counts everything that happens; unchanged over `settle` means quiet
        self.jumps = 0

    # --- what clients use ---------------------------------------------------------------------------
    def now(self) -> float:
        """Return Unix seconds; the calling thread takes part from here on."""
        with self._condition:
            self._touch()
            return self._now

    def sleep(self, seconds: float, cancelled: Callable[[], bool] = never) -> None:
        """Wait until `seconds` have passed on this clock; return early when `cancelled` turns true."""
        me = threading.get_ident()
        with self._condition:
            self._touch()
            self._sleepers[me] = due = self._now + max(0.0, seconds)
            self._condition.notify_all()
        try:
            self._wait_until(due, cancelled)
        finally:
            with self._condition:
                self._sleepers.pop(me, None)
                self._touch()

    # --- what servers use ---------------------------------------------------------------------------
    def peek(self) -> float:
        """Return Unix seconds without taking part."""
        with self._condition:
            return self._now

    @contextmanager
    def busy(self) -> Iterator[None]:
        """Hold time still while a request is answered."""
        with self._condition:
            self._busy += 1
            self._activity += 1
        try:
            yield
        finally:
            with self._condition:
                self._busy -= 1
                self._activity += 1
                self._condition.notify_all()

    @contextmanager
    def off_duty(self) -> Iterator[None]:
        """Inside `busy`: wait in real time without holding time still."""
        with self._condition:
            self._busy -= 1
            self._activity += 1
        try:
            yield
        finally:
            with self._condition:
                self._busy += 1
                self._activity += 1

    def serve_sleep(self, seconds: float, cancelled: Callable[[], bool] = never) -> None:
        """Sleep inside `busy`: the answer takes its time, the client waits in its socket."""
        me = threading.get_ident()
        with self._condition:
            self._busy -= 1
            self._activity += 1
            self._sleepers[me] = due = self._now + max(0.0, seconds)
            self._server_sleepers.add(me)
            self._condition.notify_all()
        try:
            self._wait_until(due, cancelled)
        finally:
            with self._condition:
                self._sleepers.pop(me, None)
                self._server_sleepers.discard(me)
                self._busy += 1
                self._activity += 1

    # --- what tests use -----------------------------------------------------------------------------
    def advance(self, seconds: float) -> None:
        """Move time by hand, waking whoever is due."""
        with self._condition:
            self._now += seconds
            self._activity += 1
            self.jumps += 1
            self._condition.notify_all()

    def leave(self) -> None:
        """The calling thread no longer takes part until its next `now` or `sleep`."""
        with self._condition:
            self._seen.pop(threading.get_ident(), None)
            self._activity += 1
            self._condition.notify_all()

    @property
    def datetime(self) -> datetime:
        """This instant, UTC."""
        return datetime.fromtimestamp(self.peek(), timezone.utc)

    # --- remote participants (other processes; see `remote_clock`) --------------------------------
    def join_remote(self, key: object) -> None:
        """A participant of another process joins, at work."""
        with self._condition:
            self._remote[key] = None
            self._activity += 1

    def leave_remote(self, key: object) -> None:
        """A participant of another process is gone."""
        with self._condition:
            self._remote.pop(key, None)
            self._activity += 1
            self._condition.notify_all()

    def sleep_remote(self, key: object, seconds: float, gone: Callable[[], bool]) -> None:
        """Sleep on behalf of a remote participant; return early when it is `gone`."""
        with self._condition:
            self._remote[key] = due = self._now + max(0.0, seconds)
            self._activity += 1
            self._condition.notify_all()
        try:
            self._wait_until(due, gone)
        finally:
            with self._condition:
                if key in self._remote:
                    self._remote[key] = None
                self._activity += 1

    # --- inside -------------------------------------------------------------------------------------
    def _touch(self) -> None:
        thread = threading.current_thread()
        self._seen[threading.get_ident()] = (thread, time.monotonic())
        self._activity += 1

    def _wait_until(self, due: float, cancelled: Callable[[], bool]) -> None:
        quiet_since, seen_activity = time.monotonic(), -1
        while True:
            if cancelled():
                return
            with self._condition:
                if self._now >= due:
                    return
                if self._activity != seen_activity:
                    quiet_since, seen_activity = time.monotonic(), self._activity
                idle, parked = self._everybody_idle()
                if idle and (not parked or time.monotonic() - quiet_since >= self._settle):
                    self._jump()
                    continue
                # Threads that end or park notify nobody, so look again soon.
                self._condition.wait(0.001 if idle else 0.002)

    def _everybody_idle(self) -> tuple[bool, bool]:
        """Return (nobody works, somebody is merely parked)."""
        if self._busy:
            return False, False
        if any(due is None for due in self._remote.values()):
            return False, False
        parked = False
        frames = None
        for ident, (thread, touched) in list(self._seen.items()):
            if ident in self._sleepers:
                continue
            if not thread.is_alive():
                del self._seen[ident]
                continue
            frames = sys._current_frames() if frames is None else frames
            frame = frames.get(ident)
            where = frame.f_code.co_filename.replace("\\", "/") if frame else ""
            waiting = where.endswith(_PARKED) or (self._server_sleepers and where.endswith(_RECEIVING))
            if not waiting and time.monotonic() - touched < self._grace:
                return False, False
            parked = True
        return True, parked

    def _jump(self) -> None:
        dues = [*self._sleepers.values(), *(d for d in self._remote.values() if d is not None)]
        target = min(dues)
        if target > self._now:
            self._now = target
            self.jumps += 1
        self._activity += 1
        self._condition.notify_all()


class RealClock:
    """The computer's clock with the same interface, for runs in real time."""

    def now(self) -> float:
        """Return Unix seconds."""
        return time.time()

    peek = now

    def sleep(self, seconds: float, cancelled: Callable[[], bool] = never) -> None:
        """Wait, looking at `cancelled` every 20 ms."""
        end = time.monotonic() + seconds
        while not cancelled():
            left = end - time.monotonic()
            if left <= 0:
                return
            time.sleep(min(left, 0.02))

    serve_sleep = sleep

    @contextmanager
    def busy(self) -> Iterator[None]:
        """Do nothing."""
        yield

    off_duty = busy

    @property
    def datetime(self) -> datetime:
        """This instant, UTC."""
        return datetime.fromtimestamp(time.time(), timezone.utc)
