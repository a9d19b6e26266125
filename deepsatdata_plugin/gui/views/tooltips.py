"""Tooltips of what hubs say."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import Qt


def plain_tooltip(text: str) -> str:
    """Return a tooltip that shows `text` as it is: Qt takes what looks like HTML for HTML."""
    if not Qt.mightBeRichText(text):
        return text
    return f"<qt>{escape(text, quote=False)}</qt>".replace("\n", "<br>")
