"""A real QGIS window that is walked through: what the walks share, run inside QGIS (`qgis --code`)."""

from __future__ import annotations

import os
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QWidget
from qgis.utils import iface

#: Where pictures go, the zip of the plugin, and the sources.
OUT = Path(os.environ["DEEPSATDATA_WALK_OUT"])
ZIP = os.environ["DEEPSATDATA_WALK_ZIP"]
ROOT = Path(os.environ["DEEPSATDATA_WALK_ROOT"])
#: What QGIS and the plugin said that is worse than a note.
MESSAGES: list[str] = []


def pause(seconds: float) -> None:
    """Let QGIS work for a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)


def wait(condition: Callable[[], bool], what: str, seconds: float = 120) -> None:
    """Let QGIS work until something is so."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"{what}: not within {seconds:g} s")
        pause(0.05)


def settle() -> None:
    """Wait until the map is drawn."""
    canvas = iface.mapCanvas()
    pause(0.4)
    wait(lambda: not canvas.isDrawing(), "the map is drawn", 60)
    pause(0.4)


def picture(name: str, widget: QWidget | None = None) -> None:
    """Keep what is on the screen, or one window."""
    settle()
    image = QApplication.primaryScreen().grabWindow(0) if widget is None else widget.grab()
    image.save(str(OUT / f"{name}.png"))
    print("picture", name, flush=True)


def click(button: QWidget) -> None:
    """Press a button as a mouse does."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def set_up() -> None:
    """Have the window fill the screen, with the layers at its left and no browser."""
    window = iface.mainWindow()
    window.showNormal()
    window.setGeometry(QApplication.primaryScreen().geometry())
    for name in ("Browser", "Browser2"):
        dock = window.findChild(QDockWidget, name)
        if dock is not None:
            dock.hide()
    pause(1)


def begin(walk: Callable[[], None]) -> None:
    """Walk when QGIS has started, write down how it ended, end QGIS."""
    log = QgsApplication.messageLog()
    log.messageReceived.connect(
        lambda text, tag, level: (
            MESSAGES.append(f"{tag}: {text}") if level >= Qgis.MessageLevel.Warning else None
        )
    )
    QTimer.singleShot(2500, lambda: _walk(walk))


def _walk(walk: Callable[[], None]) -> None:
    try:
        set_up()
        walk()
        outcome = "walked to the end"
    except BaseException:  # noqa: BLE001 - told in the file that the caller reads
        outcome = traceback.format_exc()
        QgsMessageLog.logMessage(outcome, "walk")
        QApplication.primaryScreen().grabWindow(0).save(str(OUT / "broken_off.png"))
    (OUT / "messages.txt").write_text("\n".join(MESSAGES), encoding="utf-8")
    (OUT / "outcome.txt").write_text(outcome, encoding="utf-8")
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog):
            window.close()
    QgsProject.instance().setDirty(False)
    os._exit(0)
