"""The plugin's icon in the Toolbox."""

from __future__ import annotations

from qgis.PyQt.QtGui import QIcon

from ..resources import resource


class WithIcon:
    """Mixin of what the Toolbox lists: it has the plugin's icon, or QGIS's own where the file is missing."""

    def icon(self):
        path = resource("icon.svg")
        return QIcon(str(path)) if path else super().icon()

    def svgIconPath(self):
        path = resource("icon.svg")
        return str(path) if path else super().svgIconPath()
