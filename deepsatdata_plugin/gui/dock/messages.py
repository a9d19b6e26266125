"""What the dock tells in QGIS's message bar."""

from __future__ import annotations

from html import escape

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject

from ...processing.translation import Translated


class Messages(Translated, QObject):
    """Tells things in words: what stands in angle brackets comes from hubs and files and is no markup.

    Args:
        iface: QGIS's interface; without one nothing is told.
        parent: Owner.
    """

    def __init__(self, iface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface

    def say(self, text: str, seconds: int = 6) -> None:
        """Tell what was done; 0 seconds until it is read."""
        self._push(text, Qgis.MessageLevel.Success, seconds)

    def warn(self, text: str) -> None:
        """Tell what went wrong or has to be done, until it is read."""
        self._push(text, Qgis.MessageLevel.Warning, 0)

    def _push(self, text: str, level, seconds: int) -> None:
        if self._iface is not None:
            # The bar takes every text for HTML.
            plain = escape(text, quote=False).replace("\n", "<br>")
            self._iface.messageBar().pushMessage(self.tr("Downloads"), plain, level, seconds)
