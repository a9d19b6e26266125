"""Choices among named options: one of them, or several."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum

if TYPE_CHECKING:
    from ..algorithm import DeepSatDataAlgorithm


#: What QGIS draws a choice with: it shows titles. By name, since windows are made in QGIS's own dialogs only.
WIDGET = "deepsatdata_plugin.gui.choices.ChoiceWidget"


class ChoiceParameter(QgsProcessingParameterEnum):
    """A choice whose values are the options' names, in scripts, history and models alike.

    A whole number stands for a place in the list, as some dialogs before QGIS 3.32 hand it back, unless the
    options are numbers themselves: then it names one.

    Args:
        name: Parameter name.
        label: What the dialog calls it.
        options: Names.
        default: Name or names chosen at first, None for none.
        several: More than one may be chosen.
        optional: None need be chosen.
        titles: What the options are called on the screen: a key of `titles.KINDS`.
    """

    def __init__(
        self,
        name: str,
        label: str,
        options: Iterable[str],
        default: str | Sequence[str] | None = None,
        *,
        several: bool = False,
        optional: bool = False,
        titles: str = "",
    ) -> None:
        super().__init__(
            name,
            label,
            list(options),
            allowMultiple=several,
            defaultValue=default if default is None or isinstance(default, str) else list(default),
            optional=optional,
            usesStaticStrings=True,
        )
        settings: dict[str, Any] = {"class": WIDGET, "titles": titles}
        if several:
            # Of QGIS's own widgets, only boxes show right names before 3.32.
            settings.update(useCheckBoxes=True, columns=4)
        self.setMetadata({"widget_wrapper": settings})

    def clone(self):
        copy = ChoiceParameter(
            self.name(),
            self.description(),
            self.options(),
            self.defaultValue(),
            several=self.allowMultiple(),
        )
        copy.setFlags(self.flags())
        copy.setHelp(self.help())
        copy.setMetadata(self.metadata())
        return copy

    def checkValueIsAcceptable(self, value, context=None):
        return super().checkValueIsAcceptable(self.named(value), context)

    def valueAsPythonString(self, value, context):
        found = self.named(value)
        if isinstance(found, list):
            return python_text(found)
        return super().valueAsPythonString(found, context)

    def named(self, value: Any) -> Any:
        """Return a value with places in the list replaced by names; what is no place stays as it is."""
        return named_options(self.options(), value)


def named_options(options: Sequence[str], value: Any) -> Any:
    """Return the value of a choice with places in the list of options replaced by their names."""
    if isinstance(value, (list, tuple)):
        return [_name(options, entry) for entry in value]
    return _name(options, value)


def _name(options: Sequence[str], value: Any) -> Any:
    if isinstance(value, float) and any(option.isdecimal() for option in options):
        return f"{value:g}"
    if isinstance(value, bool) or not isinstance(value, int):
        return value
    if any(option.isdecimal() for option in options):
        return str(value)
    return options[value] if 0 <= value < len(options) else value


def python_text(value: Any) -> str:
    """Return the names chosen among several as a script has them."""
    names = value.split(",") if isinstance(value, str) else value
    return "[" + ",".join(f"'{name}'" for name in names) + "]"


def chosen(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> tuple[str, ...]:
    """Return the names chosen in a `ChoiceParameter`, in the order of the options."""
    definition = algorithm.parameterDefinition(name)
    if name in parameters:
        parameters = {**parameters, name: definition.named(parameters[name])}
    found = set(algorithm.parameterAsEnumStrings(parameters, name, context))
    return tuple(option for option in definition.options() if option in found)


def chosen_one(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> str:
    """Return the name chosen in a `ChoiceParameter` of which one is chosen."""
    return "".join(chosen(algorithm, parameters, name, context))


def chosen_field(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> str:
    """Return the field of a layer that is chosen, "" for none."""
    # Newer versions of QGIS warn of the one, older do not have the other.
    read = getattr(algorithm, "parameterAsStrings", None) or algorithm.parameterAsFields
    names = read(parameters, name, context)
    return str(names[0]) if names else ""
