"""Tasks of a queue in QGIS's list of tasks: begun, cancelled there by hand, ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer

from .job import Job
from .queue_task import QueueTask

if TYPE_CHECKING:
    from ...hubs.work import Task

#: Runs a piece of work on a queue's file, then hands its result on.
Beside = Callable[[Job, Callable[[], Any], Callable[[Any], None]], None]


class JobTasks:
    """Hands tasks to QGIS, on the main thread.

    Args:
        is_open: Tells whether a queue is the open one.
        beside: Works on a queue's file beside the interface.
        ended: Told of each task that ends, with what nobody foresaw.
        look: Has the queue looked at.

    Attributes:
        held: Products whose task was cancelled, until they are paused.
    """

    def __init__(
        self,
        is_open: Callable[[Job], bool],
        beside: Beside,
        ended: Callable[[Job, Exception | None], None],
        look: Callable[[], None],
    ) -> None:
        self._is_open, self._beside, self._tell, self._look = is_open, beside, ended, look
        self.held: set[int] = set()

    def begin(self, job: Job, task: Task) -> None:
        """Let QGIS run a task."""
        work = QueueTask(
            task, lambda ended, error: self._ended(job, ended, error), lambda task: self._cancelled(job, task)
        )
        job.tasks.add(work)
        QgsApplication.taskManager().addTask(work)

    def _cancelled(self, job: Job, work: QueueTask) -> None:
        """Pause a product whose transfer was cancelled in QGIS's list: it would begin again at once.

        Not before the event loop comes round: at its end QGIS cancels all tasks, and those go on next time.
        """
        number = work.task.product
        if number is not None and self._is_open(job):
            self.held.add(number)
            QTimer.singleShot(0, lambda: self._pause(job, number))

    def _pause(self, job: Job, number: int) -> None:
        if job.closing:
            self.held.discard(number)
            return

        def work() -> int:
            from ...hubs.queue import pause

            return pause(job.store, [number])

        def paused(_: Any) -> None:
            self.held.discard(number)
            if self._is_open(job):
                self._look()

        self._beside(job, work, paused)

    def _ended(self, job: Job, work: QueueTask, error: Exception | None) -> None:
        job.tasks.discard(work)
        self._tell(job, error)
