"""What was set aside of a queue's folder: shown, counted, deleted when a person says so."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ...processing.translation import Translated
from ..queue import JobController
from ..views import size_text
from .messages import Messages


class QuarantineCommands(Translated, QObject):
    """Looks after damaged and replaced files.

    Args:
        controller: The queue, which knows the folder.
        messages: Where the outcome is told.
        parent: Owner, also of the question.
    """

    def __init__(self, controller: JobController, messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        self._controller, self._messages, self._parent = controller, messages, parent

    def show(self) -> None:
        """List what is in quarantine, and offer to delete it."""

        def work(job) -> Any:
            from ...hubs.files import quarantined

            return job.settings.folder, quarantined(job.settings.folder)

        def done(found: Any) -> None:
            if found is None:
                return
            folder, items = found
            if not items:
                self._messages.say(self.tr("No file was set aside: nothing damaged, nothing replaced."))
            elif self._ask(items):
                self._empty(folder, items)

        self._controller.change(work, done)

    def _ask(self, items) -> bool:
        size = size_text(sum(item.size for item in items))
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Damaged files"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        text = self.tr("%n file(s) or folder(s) were set aside, {size}.", "", len(items))
        box.setText(text.format(size=size) + " " + self.tr("Delete them for good?"))
        kinds = {True: self.tr("replaced"), False: self.tr("damaged")}
        box.setDetailedText(
            "\n".join(f"{item.name}  {kinds[item.replaced]}  {size_text(item.size)}" for item in items)
        )
        delete = box.addButton(self.tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is delete

    def _empty(self, folder, items) -> None:
        def work(_job) -> Any:
            from ...hubs.files import empty_quarantine

            return empty_quarantine(folder, items)

        def done(left: Any) -> None:
            if left:
                self._messages.warn(self.tr("%n of them are held by another program.", "", len(left)))
            elif left is not None:
                size = size_text(sum(item.size for item in items))
                self._messages.say(self.tr("{size} freed.").format(size=size))

        self._controller.change(work, done)
