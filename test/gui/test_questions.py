"""A run on another thread asks; the person answers in QGIS's window."""

from __future__ import annotations

import threading
import time

import pytest

pytest.importorskip("qgis.gui")
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMainWindow, QMessageBox

from deepsatdata_plugin.gui.questions import QuestionPart
from deepsatdata_plugin.processing import asking


class Iface:
    def __init__(self, window):
        self._window = window

    def mainWindow(self):
        return self._window


@pytest.mark.parametrize(("button", "expected"), [("Yes", True), ("Cancel", False)])
def test_the_answer_comes_back_to_the_thread(qgis_app, button, expected):
    window = QMainWindow()
    part = QuestionPart(Iface(window))
    answers, seen = [], []

    def press():
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, press)
            return
        seen.append(box.text())
        box.button(getattr(QMessageBox.StandardButton, button)).click()

    try:
        thread = threading.Thread(target=lambda: answers.append(asking.ask("At most 3 GB are read.")), daemon=True)
        thread.start()
        QTimer.singleShot(20, press)
        end = time.monotonic() + 20
        while thread.is_alive() and time.monotonic() < end:
            QApplication.processEvents()
            thread.join(0.01)
    finally:
        part.unload()
    assert answers == [expected]
    assert seen == ["At most 3 GB are read."]
    assert asking.ask("?") is None
