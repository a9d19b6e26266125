"""What a person at the screen reads where a script reads names of parameters."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsProcessingParameterDefinition

from .translation import error_text, translate

if TYPE_CHECKING:
    from qgis.core import QgsProcessingAlgorithm

    from ..core.errors import DeepSatDataError

#: Made by QGIS's own dialogs for parameters of which one is needed, or whose widget would grow.
FIELD_WIDGET = "deepsatdata_plugin.gui.choices.FieldWidget"

#: The dialog of an algorithm; by name, since it is made in QGIS's window only.
_DIALOG = ("deepsatdata_plugin.gui.step_dialog", "StepDialog")

_NAME = re.compile(r"\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\b")

#: A word of ordinary English as well: named by its label only as the subject of an error.
_WORDS = frozenset({"CRS"})


def on_screen() -> bool:
    """Tell whether a person sees dialogs; scripts and qgis_process know parameters by their names."""
    return QgsApplication.platform() == "desktop"


def dialog_for(algorithm: QgsProcessingAlgorithm, parent: Any) -> Any:
    """Return the dialog in which a person gives the parameters of an algorithm."""
    module, name = _DIALOG
    return getattr(import_module(module), name)(algorithm, parent)


def label_of(algorithm: QgsProcessingAlgorithm, name: str) -> str:
    """Return what a message calls a parameter: on the screen its label, for a script its name."""
    definition = algorithm.parameterDefinition(name)
    if definition is None or not on_screen():
        return name
    return f"'{short_label(definition)}'"


def short_label(definition: QgsProcessingParameterDefinition) -> str:
    """Return a label without the hint in brackets."""
    return definition.description().partition(" (")[0]


def with_labels(algorithm: QgsProcessingAlgorithm, text: str, *, subject: bool = False) -> str:
    """Return a text in which names of parameters are what `label_of` calls them.

    Args:
        algorithm: Has the parameters.
        text: A message.
        subject: It is what an error is about, so that every name in it is one of a parameter.
    """
    if not on_screen():
        return text

    def replaced(match: re.Match[str]) -> str:
        return match[0] if match[0] in _WORDS and not subject else label_of(algorithm, match[0])

    return _NAME.sub(replaced, text)


def explain(algorithm: QgsProcessingAlgorithm, error: DeepSatDataError) -> str:
    """Return what an error says to the person or script that runs an algorithm."""
    text = error_text(error)
    if not error.subject or not on_screen():
        return text
    subject, _, rest = text.partition(": ")
    return f"{with_labels(algorithm, subject, subject=True)}: {with_labels(algorithm, rest)}"


def parameters_as_html(algorithm: QgsProcessingAlgorithm) -> str:
    """Return every parameter with its help, a line each, for the panel beside a dialog.

    QGIS paints <b> almost black there, also on the dark ground of its themes; <strong> is like the rest.
    """
    lines = [
        f"<strong>{definition.description()}</strong>: {with_labels(algorithm, definition.help())}".replace(
            "\n", "<br>"
        )
        for definition in algorithm.parameterDefinitions()
        if not definition.flags() & QgsProcessingParameterDefinition.Flag.FlagHidden
    ]
    return "\n".join([f"<h3>{translate('DeepSatData', 'Parameters')}</h3>", *lines])


def needed(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Have a parameter shown without "[optional]": one of several of which one has to be given."""
    return _shown(parameter, plain_label=True)


def without_login(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Have a login shown by a widget that takes no more room than it needs and says what none means."""
    return _shown(parameter, compact=True, none=translate("DeepSatData", "As remembered, or none"))


def _shown(
    parameter: QgsProcessingParameterDefinition, **how: bool | str
) -> QgsProcessingParameterDefinition:
    metadata = parameter.metadata()
    wrapper = {**metadata.get("widget_wrapper", {}), "class": FIELD_WIDGET, **how}
    parameter.setMetadata({**metadata, "widget_wrapper": wrapper})
    return parameter
