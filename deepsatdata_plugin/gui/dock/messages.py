"""What the dock tells in QGIS's message bar."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from qgis.core import Qgis
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from ...processing.translation import Translated

#: What a button says and does.
Button = tuple[str, Callable[[], None]]


class Messages(Translated, QObject):
    """Tells things in words: what stands in angle brackets comes from hubs and files and is no markup.

    Of one kind of message the last one stands in the bar, not all of them.

    Args:
        iface: QGIS's interface; without one nothing is told.
        parent: Owner.
    """

    def __init__(self, iface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._standing: dict[str, QgsMessageBarItem] = {}

    def say(self, text: str, seconds: int = 6, *, kind: str = "") -> None:
        """Tell what was done; 0 seconds until it is read."""
        self._push(text, Qgis.MessageLevel.Success, seconds, kind, None)

    def warn(self, text: str, *, kind: str = "", button: Button | None = None) -> None:
        """Tell what went wrong or has to be done, until it is read, with a way out where there is one.

        Args:
            text: In words.
            kind: Messages of one kind replace each other; "" is replaced by the same text only.
            button: What can be done.
        """
        self._push(text, Qgis.MessageLevel.Warning, 0, kind, button)

    def ask(self, text: str, button: Button, *, kind: str = "") -> None:
        """Offer something, until it is read."""
        self._push(text, Qgis.MessageLevel.Info, 0, kind, button)

    def take_back(self, kind: str) -> None:
        """Take a message away that holds no more."""
        item = self._standing.pop(kind, None)
        if item is not None and self._iface is not None:
            self._iface.messageBar().popWidget(item)

    def _push(self, text: str, level, seconds: int, kind: str, button: Button | None) -> None:
        if self._iface is None:
            return
        key = kind or text
        self.take_back(key)
        # The bar takes every text for HTML.
        plain = escape(text, quote=False).replace("\n", "<br>")
        item = QgsMessageBarItem(self.tr("Downloads"), plain, level, seconds)
        if button is not None:
            item.layout().addWidget(self._button(button, key))
        item.destroyed.connect(lambda: self._gone(key, item))
        self._standing[key] = item
        self._iface.messageBar().pushItem(item)

    def _button(self, button: Button, key: str) -> QPushButton:
        text, action = button
        widget = QPushButton(text)

        def pressed(_: bool = False) -> None:
            self.take_back(key)
            action()

        widget.clicked.connect(pressed)
        return widget

    def _gone(self, key: str, item: QgsMessageBarItem) -> None:
        if self._standing.get(key) is item:
            del self._standing[key]
