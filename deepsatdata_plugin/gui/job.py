"""A queue that is open, with everything that hangs on it until its last task has let go."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication

from .queue_task import QueueTask

if TYPE_CHECKING:
    from ..hubs.queue_records import JobSettings
    from ..hubs.queue_store import QueueStore
    from ..hubs.scheduler import Scheduler


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
        self.working = False
        self.closing = False
        self._closed = False

    @property
    def path(self) -> Path:
        """Return the queue file."""
        return self.store.path

    def cancel_tasks(self) -> None:
        """Ask all tasks to let go; transfers go on later from the offset reached."""
        for task in list(self.tasks):
            task.cancel()

    def close(self, wait_s: float = 0.0) -> None:
        """Let go of the file, now or when the last task ends.

        Args:
            wait_s: Longest wait for each task.
        """
        self.closing, self.working = True, False
        self.cancel_tasks()
        if wait_s:
            for task in list(self.tasks):
                if not task.waitForFinished(int(wait_s * 1000)):
                    continue
            QgsApplication.processEvents()
        self.close_if_idle()

    def close_if_idle(self) -> None:
        """Close the file once nobody works on it any more."""
        if self.closing and not self.tasks and not self._closed:
            self._closed = True
            self.store.close()
