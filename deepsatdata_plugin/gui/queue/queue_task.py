"""A piece of a queue's work as a task of QGIS: shown in the status bar, cancelled there or by the dock."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsTask
from qgis.PyQt.QtCore import QThreadPool

if TYPE_CHECKING:
    from ...hubs.work import Task

#: QGIS need not ask at its end: nothing is lost. It need not tell of each file either (from 3.26 on it can
#: be asked not to): the dock tells when the queue has ended.
_FLAGS = QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt
if Qgis.QGIS_VERSION_INT >= 32600:
    _FLAGS |= QgsTask.Flag.Silent


def task_pool() -> QThreadPool:
    """Return the pool whose threads QGIS runs its tasks on: the task manager's own where it has one."""
    manager = QgsApplication.taskManager()
    return manager.threadPool() if hasattr(manager, "threadPool") else QThreadPool.globalInstance()


class QueueTask(QgsTask):
    """Runs one task of the scheduler.

    Args:
        task: What is to be done.
        ended: Called on the main thread with this task and, when it was a defect of the program, the error.
        cancelled: Called when somebody cancels this one task in QGIS's list; not at `stop`.
    """

    def __init__(
        self,
        task: Task,
        ended: Callable[[QueueTask, Exception | None], None],
        cancelled: Callable[[QueueTask], None] = lambda _: None,
    ) -> None:
        super().__init__(task.title, _FLAGS)
        self.task = task
        self._ended, self._cancelled = ended, cancelled
        self._begun = self._stopping = False
        self._error: Exception | None = None

    # --- a Feedback of the core ---------------------------------------------------------------------
    def is_cancelled(self) -> bool:
        """Tell whether it was cancelled, in the task manager or by the dock."""
        return self.isCanceled()

    def progress(self, percent: float) -> None:
        """Show progress in the status bar."""
        self.setProgress(percent)

    def info(self, text: str) -> None:
        """The queue's history says it."""

    def warn(self, text: str) -> None:
        """The queue's history says it."""

    # --- QgsTask ------------------------------------------------------------------------------------
    def stop(self) -> None:
        """Let go because all work stops; the product goes on when work does."""
        self._stopping = True
        self.cancel()

    def cancel(self):
        if not self._stopping and not self.isCanceled():
            self._cancelled(self)
        super().cancel()

    def run(self):
        self._begun = True
        # A transfer waits for the network most of the time, but QGIS 3 draws its maps with the same threads.
        # Lending ours out keeps the map alive however many files are on their way.
        pool = task_pool()
        pool.releaseThread()
        try:
            self.task.run(self)
        except Exception as error:  # noqa: BLE001 - handed to the main thread; a task must not raise
            self._error = error
            return False
        finally:
            pool.reserveThread()
        return True

    def finished(self, result):
        if not self._begun:  # cancelled while it stood in line
            self.task.discard()
        self._ended(self, self._error)
