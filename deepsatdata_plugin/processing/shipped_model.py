"""Models that come with the plugin, listed beside its algorithms."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from ..resources import HELP_URL, resource
from .translation import Translated


class ShippedModel(Translated, QgsProcessingModelAlgorithm):
    """A model of a file; its title is the file's name in words, its id the name inside the file.

    Args:
        path: A `*.model3` file.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        if not self.fromFile(str(path)):
            raise ValueError(f"{path} is no model that this QGIS can read")

    def createInstance(self):
        return type(self)(self._path)

    def displayName(self):
        return self._path.stem.replace("_", " ").capitalize()

    def group(self):
        return self.tr("4. Whole chains")

    def groupId(self):
        return "models"

    def helpUrl(self):
        return f"{HELP_URL}#models"

    def icon(self):
        path = resource("icon.svg")
        return QIcon(str(path)) if path else super().icon()

    def svgIconPath(self):
        path = resource("icon.svg")
        return str(path) if path else super().svgIconPath()


def shipped_models() -> list[ShippedModel]:
    """Return the models in the plugin's folder, by file name."""
    folder = resource("models")
    return [ShippedModel(path) for path in sorted(folder.glob("*.model3"))] if folder else []
