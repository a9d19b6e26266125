"""Questions of runs: shown in QGIS's window, asked from whatever thread the run is on."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, Qt, QThread, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox

from ..processing.asking import ask_by
from ..processing.translation import Translated, from_core


class QuestionPart(Translated, QObject):
    """Answers for the runs of this program, until `unload`.

    Args:
        iface: QGIS's interface.
    """

    _asked = pyqtSignal(str, object)  # a list would arrive as a copy

    def __init__(self, iface) -> None:
        super().__init__()
        self._iface = iface
        self._asked.connect(self._show, Qt.ConnectionType.BlockingQueuedConnection)
        ask_by(self.ask)

    def ask(self, text: str) -> bool:
        """Return whether a person agrees."""
        answer: list[bool] = []
        if QThread.currentThread() == self.thread():
            self._show(from_core(text), answer)
        else:
            self._asked.emit(from_core(text), answer)
        return answer == [True]

    def _show(self, text: str, answer: list[bool]) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Question,
            "DeepSatData",
            text,
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
            self._iface.mainWindow(),
        )
        box.button(QMessageBox.StandardButton.Yes).setText(self.tr("Read them"))
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        answer.append(box.exec() == QMessageBox.StandardButton.Yes)

    def unload(self) -> None:
        """Answer no more."""
        ask_by(None)
