"""Opening the help that comes with the plugin."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ...resources import help_page


def open_help(page: str = "index") -> bool:
    """Open a page of the help in the browser; False when there is no browser."""
    return QDesktopServices.openUrl(QUrl(help_page(page)))
