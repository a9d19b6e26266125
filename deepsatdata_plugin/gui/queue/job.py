"""A queue that is open, with everything that hangs on it until its last task has let go."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication

from ...hubs.contract import Clock
from ...hubs.queue import JobSettings, QueuedProduct, QueuePolicy
from ..settings import DownloadSettings
from .queue_task import QueueTask

if TYPE_CHECKING:
    from ...hubs.queue import QueueStore
    from ...hubs.work import Scheduler


class QueueState(Enum):
    """Whether a queue is there to do something with."""

    CLOSED = "closed"
    OPENING = "opening"
    OPEN = "open"


class Job:
    """One open queue file.

    Args:
        store: The queue.
        scheduler: What drives it.
        settings: What held when it was opened.
    """

    def __init__(self, store: QueueStore, scheduler: Scheduler, settings: JobSettings) -> None:
        self.store, self.scheduler, self.settings = store, scheduler, settings
        self.tasks: set[QueueTask] = set()
        self.pending = 0  # pieces of work on the file, begun or in line
        self.working = False
        self.closing = False
        self.closed = False

    @property
    def path(self) -> Path:
        """Return the queue file."""
        return self.store.path

    def cancel_tasks(self) -> None:
        """Ask all tasks to let go; transfers go on later from the offset reached."""
        for task in list(self.tasks):
            task.stop()

    def show_progress(self, changed: Iterable[QueuedProduct]) -> None:
        """Show in QGIS's status bar how far the transfers are."""
        running = {work.task.product: work for work in self.tasks if work.task.product is not None}
        for product in changed if running else ():
            work = running.get(product.id)
            if work is not None and product.expected:
                work.progress(min(100.0, 100.0 * product.bytes / product.expected))

    def close(self, until: float | None = None) -> None:
        """Let go of the file, now or when the last task ends.

        Args:
            until: Wait for the tasks up to this instant of the monotonic clock; None does not wait.
        """
        self.closing, self.working = True, False
        self.cancel_tasks()
        if until is not None:
            for task in list(self.tasks):
                task.waitForFinished(max(1, int(1000 * (until - time.monotonic()))))
            QgsApplication.processEvents()
        self.close_if_idle()

    def close_if_idle(self) -> bool:
        """Close the file once nobody works on it any more; tell whether it is closed."""
        if self.closing and not self.closed and not self.tasks and not self.pending:
            self.closed = True
            self.scheduler.close()
            self.store.close()
        return self.closed


class Opening:
    """A queue that is being opened.

    Args:
        path: The file.
        then: What is to be done once it is open.
    """

    def __init__(self, path: Path, then: list[Callable[[], None]]) -> None:
        self.path, self.then = path, then
        self.job: Job | None = None

    def take(self, job: Job) -> Job:
        """Note what was opened: whoever waits for it may be gone by then."""
        self.job = job
        return job


def open_job(
    path: Path,
    settings: JobSettings | None,
    download: DownloadSettings,
    clock: Clock,
    locks_folder: Path | None,
) -> Job:
    """Open a queue file, or with settings make it when it is missing; on a worker thread.

    Raises:
        InputError: It is no queue file, or cannot be used.
    """
    from ...hubs.queue import QueueStore
    from ...hubs.work import Scheduler
    from ...processing import parameters  # loads here what the main thread needs later

    del parameters
    store = QueueStore(path, settings=settings, clock=clock)
    policy = QueuePolicy(poll_every=download.poll_minutes * 60)
    try:
        scheduler = Scheduler(
            store, {}, clock=clock, policy=policy, streams=download.streams, locks_folder=locks_folder
        )
    except BaseException:
        store.close()
        raise
    return Job(store, scheduler, store.settings())
