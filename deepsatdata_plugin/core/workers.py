"""A pool of threads whose results are consumed in the order of the jobs, with bounded memory."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from types import TracebackType
from typing import Any, TypeVar

from .feedback import Feedback, raise_if_cancelled

Job = TypeVar("Job")
Result = TypeVar("Result")

#: Seconds between two looks at the cancel button while all workers are busy.
POLL_S = 0.25


def processors() -> int:
    """Return how many processors this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)  # not on Windows and macOS
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def open_file_limit() -> int:
    """Return how many files this process may have open; 2,048 where the system does not tell."""
    try:
        import resource
    except ImportError:  # Windows
        return 2048
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return soft if 0 < soft < 2**16 else 2**16


def interruptible(work: Callable[[], Result], keep_going: Callable[[], None]) -> Result:
    """Do on a thread of its own what may wait long, for a silent server: a cancel need not wait for it.

    Args:
        work: Does it; its error is raised here. After a cancel it goes on by itself, and nobody hears of it.
        keep_going: Called ten times a second meanwhile; raises to stop.
    """
    results: list[Result] = []
    errors: list[BaseException] = []

    def body() -> None:
        try:
            results.append(work())
        except BaseException as error:  # noqa: BLE001 - raised again in the asking thread
            errors.append(error)

    thread = threading.Thread(target=body, name="deepsatdata-waits", daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(0.1)
        if thread.is_alive():
            keep_going()
    if errors:
        raise errors[0]
    return results[0]


class Workers:
    """Threads for the heavy calls that release the GIL: GDAL, zlib and large numpy copies."""

    def __init__(self, threads: int, feedback: Feedback) -> None:
        self.threads = max(1, threads)
        self.feedback = feedback
        self._pool = ThreadPoolExecutor(self.threads, thread_name_prefix="deepsatdata")
        self._pending: set[Future[Any]] = set()

    def __enter__(self) -> Workers:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.drain()
        self._pool.shutdown(wait=True)

    def drain(self) -> None:
        """Drop jobs that have not begun and wait for those that have; errors of these are not of interest."""
        running = {future for future in self._pending if not future.cancel()}
        wait(running)
        self._pending.clear()

    def submit(self, work: Callable[..., Result], *arguments: Any) -> Future[Result]:
        """Queue a call; jobs start in the order of submission."""
        future = self._pool.submit(work, *arguments)
        self._pending.add(future)
        return future

    def wait(self, futures: Iterable[Future[Any]]) -> set[Future[Any]]:
        """Wait until at least one is done, asking for a cancel meanwhile; return those done.

        Raises:
            Cancelled: The user cancelled.
        """
        waiting = set(futures)
        while True:
            raise_if_cancelled(self.feedback)
            done, _ = wait(waiting, timeout=POLL_S, return_when=FIRST_COMPLETED)
            if done:
                self._pending -= done
                return done

    def in_order(
        self, work: Callable[[Job], Result], jobs: Iterable[Job], ahead: int = 2
    ) -> Iterator[tuple[Job, Result]]:
        """Yield (job, result) in the order of the jobs, at most `threads` + `ahead` of them in flight."""
        source = iter(jobs)
        queue: list[tuple[Job, Future[Result]]] = []
        exhausted = False
        while True:
            while not exhausted and len(queue) < self.threads + ahead:
                try:
                    job = next(source)
                except StopIteration:
                    exhausted = True
                    break
                queue.append((job, self.submit(work, job)))
            if not queue:
                return
            job, future = queue.pop(0)
            while not future.done():
                self.wait([future])
            self._pending.discard(future)
            yield job, future.result()
