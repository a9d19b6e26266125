"""Time for simulated hubs: a clock on which weeks pass in seconds.

`VirtualClock` is a discrete event clock shared by client threads and servers. Time stands still
while anybody works and jumps to the earliest wake-up time as soon as nobody does:

- Every Python thread of the process counts. It *sleeps* inside `sleep`, is *parked* while it waits for
  another thread or process (lock, queue, event, join, future, `time.sleep`, Qt event loop), and *works*
  otherwise. A parked thread that was just woken counts as working, even before it runs.
- Requests that a server is answering count as work (`busy`), so time never moves under a request.
- A thread that stays at one place of its code for `grace` real seconds is not waited for any more.

With one scheduler thread every `sleep` is one jump, so a run is deterministic. With several threads
the jumps are the same; only the order of threads that wake at the same instant is not fixed.
"""

from __future__ import annotations

import linecache
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timezone
from types import FrameType


def never() -> bool:
    """Stand for "nobody cancels"."""
    return False


# Innermost Python frame of a thread that waits: (end of file name, function, text of the line). The C
# code below it, where the waiting happens, is not seen.
_PARKED = (
    ("/threading.py", "wait", "acquire("),
    ("/threading.py", "_wait_for_tstate_lock", "acquire("),
    ("/threading.py", "join", "_handle.join("),  # from Python 3.13 on
    ("/concurrent/futures/thread.py", "_worker", "work_queue.get(block=True"),
    ("/subprocess.py", "_try_wait", "waitpid("),
    ("/selectors.py", "select", "("),
)
# In any file: nobody of this process wakes these.
_SLEEPING = ("sleep(", "qWait(", ".exec(", ".exec_(", "stdout.readline(")
_RECEIVING = ("/socket.py", "/ssl.py")
_START = 1_700_000_000.0  # 2023-11-14T22:13:20Z


class VirtualClock:
    """Clock that satisfies `deepsatdata_plugin.hubs.contract.Clock` without waiting.

    Args:
        start: First instant, Unix seconds (or an aware datetime).
        settle: Real seconds that threads reading from a slow stream get to take what came.
        grace: Real seconds after which a thread that does not move is no longer waited for (one that
            waits in C code of a kind not known here).
    """

    def __init__(
        self, start: float | datetime = _START, *, settle: float = 0.004, grace: float = 2.0
    ) -> None:
        self._now = start.timestamp() if isinstance(start, datetime) else float(start)
        self._settle, self._grace = settle, grace
        self._condition = threading.Condition()
        self._sleepers: dict[int, float] = {}  # thread id -> due time
        self._server_sleepers: set[int] = set()
        self._places: dict[int, tuple[int, int, float]] = {}  # thread id -> (frame, instruction, since)
        self._exempt: set[int] = set()  # threads of servers, and those that left
        self._remote: dict[object, float | None] = {}  # remote participants -> due time or None (works)
        self._busy = 0
        self._activity = 0  # counts everything that happens; unchanged over `settle` means quiet
        self.jumps = 0

    # --- what clients use ---------------------------------------------------------------------------
    def now(self) -> float:
        """Return Unix seconds."""
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
        """Return Unix seconds (a server's way to ask)."""
        with self._condition:
            return self._now

    @contextmanager
    def exempt(self) -> Iterator[None]:
        """Do not count the calling thread (a server's; its `busy` counts)."""
        me = threading.get_ident()
        with self._condition:
            self._exempt.add(me)
        try:
            yield
        finally:
            with self._condition:
                self._exempt.discard(me)

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
        """The calling thread does not count until its next `now` or `sleep`."""
        with self._condition:
            self._exempt.add(threading.get_ident())
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
        self._exempt.discard(threading.get_ident())
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
                idle, receiving = self._everybody_idle()
                if idle and (not receiving or time.monotonic() - quiet_since >= self._settle):
                    self._jump()
                    continue
                # Threads that end or park notify nobody, so look again soon.
                self._condition.wait(0.001)

    def _everybody_idle(self) -> tuple[bool, bool]:
        """Return (nobody works, somebody reads from a stream that a server feeds slowly)."""
        if self._busy or any(due is None for due in self._remote.values()):
            return False, False
        if any(due <= self._now for due in self._sleepers.values()):
            return False, False  # somebody is due and has not woken yet
        receiving = False
        real = time.monotonic()
        frames = sys._current_frames()
        for ident, frame in frames.items():
            if ident in self._sleepers or ident in self._exempt:
                continue
            if self._server_sleepers and frame.f_code.co_filename.replace("\\", "/").endswith(_RECEIVING):
                receiving = True
                continue
            if _waits(frame):
                continue
            place = self._places.get(ident)
            if place is None or place[:2] != (id(frame), frame.f_lasti):
                self._places[ident] = (id(frame), frame.f_lasti, real)
                return False, False
            if real - place[2] < self._grace:
                return False, False
        for gone in self._exempt - frames.keys():
            self._exempt.discard(gone)
        return True, receiving

    def _jump(self) -> None:
        dues = [*self._sleepers.values(), *(d for d in self._remote.values() if d is not None)]
        target = min(dues)
        if target > self._now:
            self._now = target
            self.jumps += 1
        self._activity += 1
        self._condition.notify_all()


def _waits(frame: FrameType) -> bool:
    """Tell whether a thread with this innermost frame waits for others or for real time."""
    file, function = frame.f_code.co_filename.replace("\\", "/"), frame.f_code.co_name
    line = linecache.getline(frame.f_code.co_filename, frame.f_lineno or 0)
    if any(text in line for text in _SLEEPING):
        return True
    if not any(function == name and file.endswith(end) and text in line for end, name, text in _PARKED):
        return False
    if function == "wait" and _starts_a_thread(frame):
        return False
    # What it waits on tells whether somebody has woken it already.
    variables = frame.f_locals
    if function == "wait":
        # Not `waiter.locked()`: from Python 3.14 on a lock may be handed over to who waits, locked all the time.
        waiter, condition = variables.get("waiter"), variables.get("self")
        return waiter is None or waiter in condition._waiters
    if function == "_wait_for_tstate_lock":
        return bool(variables["lock"].locked())
    if function == "join":
        return variables["self"].is_alive()
    if function == "_worker":
        return variables["work_queue"].empty()
    return True


def _starts_a_thread(frame: FrameType | None) -> bool:
    """Tell whether it waits for a new thread to come up (which does count as work)."""
    for _ in range(3):
        if frame is None:
            return False
        if frame.f_code.co_name == "start" and frame.f_code.co_filename.endswith("threading.py"):
            return True
        frame = frame.f_back
    return False


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
    exempt = busy

    @property
    def datetime(self) -> datetime:
        """This instant, UTC."""
        return datetime.fromtimestamp(time.time(), timezone.utc)
