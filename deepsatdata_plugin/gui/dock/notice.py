"""A notice of the desktop, for who has put another window in front while downloads go on for days."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from ...hubs.queue import ACTIVE, State
from ...resources import resource
from ..queue import Look

#: Waiting for an archive, or for a person who asks it.
_WAITING = (State.WAIT_SLOT, State.ORDERED, State.NEEDS_HAND)

#: Milliseconds that a notice may stand.
_STANDS = 15_000


def notify(window: QWidget | None, title: str, text: str) -> None:
    """Tell something outside of QGIS's window; nothing happens while that is in front.

    Args:
        window: QGIS's window; its entry in the task bar is marked.
        title: Of the notice.
        text: In words, plain.
    """
    if window is None or window.isActiveWindow():
        return
    QApplication.alert(window)
    if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
        return
    path = resource("icon.svg")
    icon = QIcon(str(path)) if path else window.windowIcon()
    tray = QSystemTrayIcon(icon, window)
    tray.show()  # without a place of its own, no desktop shows its notice
    tray.showMessage(title, text, icon, _STANDS)
    gone = QTimer(tray)
    gone.setSingleShot(True)
    gone.timeout.connect(tray.deleteLater)
    gone.start(_STANDS)


class OrderWatch:
    """Sees when the last order of a queue has arrived."""

    def __init__(self) -> None:
        self._waiting = self._arrived = 0

    def over(self, seen: Look) -> bool:
        """Take in a look at the queue; True once, when nothing waits for an archive any more.

        Orders that were cancelled or refused are no arrival: some product must have come meanwhile, or be on
        its way.
        """
        waiting = _count(seen, _WAITING)
        here = _count(seen, (State.READY, State.DONE, *ACTIVE))
        before, self._waiting = self._waiting, waiting
        if not before:
            self._arrived = here
        return bool(before and not waiting and here > self._arrived)

    def forget(self) -> None:
        """Begin anew, with another queue."""
        self._waiting = self._arrived = 0


def _count(seen: Look, states: Iterable[State]) -> int:
    return sum(seen.counts[state].products for state in states if state in seen.counts)
