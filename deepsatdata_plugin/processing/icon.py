"""Icons in the Toolbox: one family, a picture a step."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QIcon

from ..resources import resource


class WithIcon:
    """Mixin of what the Toolbox lists: its own icon, else the plugin's, else QGIS's."""

    #: Name of a file in `icons`, without its ending.
    ICON = ""

    def icon(self):
        path = self._icon_path()
        return QIcon(str(path)) if path else super().icon()

    def svgIconPath(self):
        path = self._icon_path()
        return str(path) if path else super().svgIconPath()

    def _icon_path(self) -> Path | None:
        own = resource(f"icons/{self.ICON}.svg") if self.ICON else None
        return own or resource("icon.svg")
