"""Models that come with the plugin, listed beside its algorithms.

Reading them takes longer than loading the plugin: a model is listed by its name, and its file is read when
somebody makes an instance, or asks the listed one for its help, parameters, outputs or steps.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingParameterEnum

from ..resources import help_page, resource
from .icon import WithIcon
from .parameters import named_options, python_text
from .translation import Translated


def _once_read(name: str) -> Callable[..., Any]:
    """Return a model's method that has the file read first."""

    def ask(self, *arguments):
        self.read()
        return getattr(super(ShippedModel, self), name)(*arguments)

    return ask


class ShippedModel(Translated, WithIcon, QgsProcessingModelAlgorithm):
    """A model of a file; its title is the file's name in words, its id the same without spaces.

    Args:
        path: A `*.model3` file.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path, self._read = path, False
        self.setName(path.stem.replace("_", ""))

    def read(self) -> None:
        """Read the file, once: steps, parameters and outputs. The registry has to know the steps by then.

        Raises:
            ValueError: It is no model.
        """
        if self._read:
            return
        self._read = True
        if not self.fromFile(str(self._path)):
            self._read = False
            raise ValueError(f"{self._path} is no model that this QGIS can read")
        self.setSourceFilePath(str(self._path))  # without one, QGIS keeps no history of it

    def createInstance(self):
        made = type(self)(self._path)
        made.read()
        return made

    def asPythonCommand(self, parameters, context):
        """Return the call for a script; before 3.32 QGIS leaves out what is chosen among several."""
        chosen = {}
        for name in parameters:
            definition = self.parameterDefinition(name)
            if isinstance(definition, QgsProcessingParameterEnum) and definition.allowMultiple():
                chosen[name] = named_options(definition.options(), parameters[name])
        rest = {name: value for name, value in parameters.items() if name not in chosen}
        text = super().asPythonCommand(rest, context)
        told = "".join(f"'{name}':{python_text(value)}," for name, value in chosen.items() if value)
        return text.replace(", {", f", {{{told}", 1) if told else text

    # QGIS itself asks these before it shows parameters and outputs of what is listed.
    shortHelpString = _once_read("shortHelpString")
    shortDescription = _once_read("shortDescription")
    # Python asks these.
    parameterDefinition = _once_read("parameterDefinition")
    parameterDefinitions = _once_read("parameterDefinitions")
    destinationParameterDefinitions = _once_read("destinationParameterDefinitions")
    outputDefinition = _once_read("outputDefinition")
    outputDefinitions = _once_read("outputDefinitions")
    childAlgorithms = _once_read("childAlgorithms")
    helpContent = _once_read("helpContent")

    def displayName(self):
        return self._path.stem.replace("_", " ").capitalize()

    def group(self):
        return self.tr("4. Whole chains")

    def groupId(self):
        return "models"

    def helpUrl(self):
        return help_page("models")


def shipped_models() -> list[ShippedModel]:
    """Return the models in the plugin's folder, by file name, not read yet."""
    folder = resource("models")
    return [ShippedModel(path) for path in sorted(folder.glob("*.model3"))] if folder else []
