"""Commands of the selected products: pause, resume, retry, cancel, folder, copy."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from ...hubs.queue import QueuedProduct, State
from ...processing.translation import Translated
from ..queue import JobController
from ..views import QueueView, message_of


class ProductCommands(Translated, QObject):
    """Does what it is told with the selected products.

    Args:
        controller: The queue.
        view: Where they are selected; owns this object and its questions.
    """

    def __init__(self, controller: JobController, view: QueueView) -> None:
        super().__init__(view)
        self._controller, self._view = controller, view

    def pause(self) -> None:
        """Pause the selected products."""
        from ...hubs.queue import pause

        self._act(pause)

    def resume(self) -> None:
        """Let the selected products go on."""
        from ...hubs.queue import resume

        self._act(resume, self._controller.clock.now())

    def retry(self) -> None:
        """Begin again with the selected products."""
        numbers = [product.id for product in self._view.selected()]

        def work(job):
            from ...hubs.queue import retry

            return retry(job.store, numbers, job.scheduler.accounts)

        self._controller.change(work)

    def cancel(self) -> None:
        """Give the selected products up, after a question."""
        chosen = [p for p in self._view.selected() if p.state not in (State.DONE, State.CANCELLED)]
        if not chosen:
            return
        question = self.tr("Cancel %n product(s)? What is unfinished of them is removed.", "", len(chosen))
        answer = QMessageBox.question(
            self._view,
            self.tr("Cancel downloads"),
            question,
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            QMessageBox.StandardButton.No,
        )
        if answer == QMessageBox.StandardButton.Yes:
            from ...hubs.queue import cancel

            self._act(cancel)

    def _act(self, action: Callable[..., int], *more: float) -> None:
        numbers = [product.id for product in self._view.selected()]
        self._controller.change(lambda job: action(job.store, numbers, *more))

    def open_folder(self) -> None:
        """Show the folder of the first selected product, or that of the queue."""
        job = self._controller.job
        if job is None:
            return
        target = job.settings.folder
        for product in self._view.selected()[:1]:
            found = target / product.path if product.path else target
            target = found if found.is_dir() else found.parent
        if not target.is_dir():
            target = job.path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))

    def copy_message(self) -> None:
        """Copy names and messages of the selected products."""
        lines = [_line(product) for product in self._view.selected()]
        QApplication.clipboard().setText("\n".join(lines))


def _line(product: QueuedProduct) -> str:
    return f"{product.name}\t{product.state.value}\t{message_of(product)}".rstrip()
