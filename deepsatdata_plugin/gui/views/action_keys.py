"""Keys of the dock's actions, without a quarrel with those of QGIS's main window.

Two actions with the same key, both in reach, make Qt call neither. A widget that has the focus may claim a
key first; so the keys of the dock work where its focus is, and QGIS's own everywhere else.
"""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QWidget


class ActionKeys(QObject):
    """Lets the keys of actions work in a widget.

    Args:
        widget: Where they work.
        actions: Those whose keys count, in order.
    """

    def __init__(self, widget: QWidget, actions: Iterable[QAction]) -> None:
        super().__init__(widget)
        self._actions = [action for action in actions if not action.shortcut().isEmpty()]
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        kind = event.type()
        if kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            action = self._find(event)
            if action is not None:  # a key whose action is off is not for QGIS's main window either
                if kind == QEvent.Type.KeyPress and action.isEnabled():
                    action.trigger()
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _find(self, event) -> QAction | None:
        modifiers = event.modifiers()
        keys = int(getattr(modifiers, "value", modifiers)) | int(event.key())
        sequence = QKeySequence(keys)
        found = None
        for action in self._actions:
            if action.shortcut() == sequence:
                found = action
                if action.isEnabled():
                    break
        return found
