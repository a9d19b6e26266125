"""What is wrong with the values of a dialog, and which fields it concerns."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingException

from ..core.errors import DeepSatDataError
from .screen import explain
from .translation import translate

if TYPE_CHECKING:
    from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

_NAME = re.compile(r"[A-Za-z_:]*[A-Z][A-Za-z0-9_]*")


@dataclass(frozen=True)
class Fault:
    """Something that keeps a run from beginning.

    Attributes:
        names: Parameters it concerns, maybe none.
        text: What is wrong and what to do.
    """

    names: tuple[str, ...]
    text: str


def first_fault(algorithm: QgsProcessingAlgorithm, check: Callable[[], None]) -> Fault | None:
    """Return what a check raises as a fault of the parameters that it names."""
    try:
        check()
    except DeepSatDataError as error:
        where, text = error.subject or "", explain(algorithm, error)
    except QgsProcessingException as error:
        # A layer that cannot be opened: QGIS takes any text for the name of one, until it is read.
        where = text = str(error)
    else:
        return None
    known = {definition.name() for definition in algorithm.parameterDefinitions()}
    return Fault(tuple(word for word in _NAME.findall(where) if word in known), text)


def value_faults(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Iterator[Fault]:
    """Yield each parameter whose value alone is missing or wrong."""
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        value = parameters.get(name, definition.defaultValue())
        if definition.flags() & definition.Flag.FlagHidden or definition.checkValueIsAcceptable(
            value, context
        ):
            continue
        if is_empty(value):
            yield Fault((name,), translate("DeepSatData", "This is needed."))
        else:
            yield Fault((name,), translate("DeepSatData", "This cannot be used here."))


def is_empty(value: Any) -> bool:
    """Tell whether a field holds nothing."""
    return value is None or (isinstance(value, (str, list, tuple)) and not value)
