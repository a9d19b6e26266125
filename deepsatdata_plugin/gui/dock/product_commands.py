"""Commands of the selected products: pause, resume, retry, order by hand, cancel, folder, copy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from ...hubs.queue import ACTIVE, QueuedProduct, State
from ...processing.translation import Translated
from ..queue import JobController
from ..views import QueueView, message_of
from .messages import Messages


class ProductCommands(Translated, QObject):
    """Does what it is told with the selected products.

    Args:
        controller: The queue.
        view: Where they are selected; owns this object and its questions.
        messages: Where the outcome is told.
    """

    def __init__(self, controller: JobController, view: QueueView, messages: Messages) -> None:
        super().__init__(view)
        self._controller, self._view, self._messages = controller, view, messages

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

    def retry_all(self) -> None:
        """Begin again with all products that failed or were gone."""

        def work(job):
            from ...hubs.queue import retry

            ended = [product.id for product in job.store.products(State.FAILED, State.GONE)]
            return retry(job.store, ended, job.scheduler.accounts)

        self._controller.change(work)

    def take_replacements(self) -> None:
        """Fetch what took the place of the selected products that their hub has deleted."""
        from ...hubs.queue import take_replacements

        self._act(take_replacements)

    def order_by_hand(self) -> None:
        """Copy the names of the selected products that a person has to order, and open their hubs' pages."""
        chosen = [product for product in self._view.selected() if product.state is State.NEEDS_HAND]
        if not chosen:
            return
        QApplication.clipboard().setText("\n".join(product.name for product in chosen))
        pages = {page: None for product in chosen if (page := self._order_page(product.hub))}
        for page in pages:
            QDesktopServices.openUrl(QUrl(page))
        text = self.tr("%n name(s) copied, to be pasted where the hub takes orders.", "", len(chosen))
        self._messages.say(text, kind="order")

    def _order_page(self, hub: str) -> str:
        job = self._controller.job
        account = job.scheduler.accounts.get(hub) if job is not None else None
        if account is not None:
            return str(account.hub.capabilities.order_page)
        from ...hubs.catalogues import PRESETS, preset_of

        # No account on it any more: what is known of the hub in general.
        pages = [str(item.options.get("order_page", "")) for item in PRESETS if item.id == preset_of(hub)]
        return pages[0] if pages else ""

    def put_first(self) -> None:
        """Let the selected products go before all others."""
        from ...hubs.queue import put_first

        self._act(put_first)

    def remove(self) -> None:
        """Take the selected products out of the queue, after a question where something is unfinished."""
        chosen = [product for product in self._view.selected() if product.state not in ACTIVE]
        begun = sum(1 for product in chosen if not product.final)
        question = self.tr(
            "%n of them have not arrived. What is unfinished is removed, too. Go on?", "", begun
        )
        if not chosen or (begun and not self._sure(self.tr("Remove products"), question)):
            return
        numbers = [product.id for product in chosen]
        self._take_out(lambda _: numbers)

    def clear(self) -> None:
        """Take all that is done or cancelled out of the queue; files stay."""
        self._take_out(lambda job: [p.id for p in job.store.products(State.DONE, State.CANCELLED)])

    def _take_out(self, numbers: Callable[[Any], list[int]]) -> None:
        def work(job):
            from ...hubs.queue import take_out

            return take_out(job.store, numbers(job))

        self._controller.change(work)

    def _sure(self, title: str, question: str) -> bool:
        answer = QMessageBox.question(
            self._view,
            title,
            question,
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            QMessageBox.StandardButton.No,
        )
        return bool(answer == QMessageBox.StandardButton.Yes)

    def cancel(self) -> None:
        """Give the selected products up, after a question."""
        chosen = [p for p in self._view.selected() if p.state not in (State.DONE, State.CANCELLED)]
        if not chosen:
            return
        question = self.tr("Cancel %n product(s)? What is unfinished of them is removed.", "", len(chosen))
        if self._sure(self.tr("Cancel downloads"), question):
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
