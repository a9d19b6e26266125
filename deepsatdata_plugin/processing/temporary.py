"""Places that QGIS deletes when it ends, told of or refused, and places that last, remembered."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsSettings,
)

from ..core.errors import InputError
from .screen import label_of
from .translation import translate


def is_temporary(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> bool:
    """Tell whether a destination is one of QGIS's temporary files or folders."""
    value = parameters.get(name)
    text = value.staticValue() if hasattr(value, "staticValue") else value
    if text == QgsProcessing.TEMPORARY_OUTPUT:
        return True
    path = algorithm.parameterAsString(parameters, name, context)
    temporary = Path(QgsProcessingUtils.tempFolder())
    return bool(path and temporary in Path(path).parents)


def temporary_hints(
    algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, str]:
    """Return parameter -> warning, for each output of hours that goes to a temporary place.

    Args:
        algorithm: One of ours, or a model.
        parameters: Values of its dialog.
        context: Of the run.
    """
    text = translate(
        "DeepSatData", "Temporary: deleted when QGIS is closed. Choose a folder to keep what this run makes."
    )
    names = algorithm.long_outputs()
    return {name: text for name in names if is_temporary(algorithm, parameters, name, context)}


def tell_temporary(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    *,
    made: bool = False,
) -> None:
    """Warn that what is made will be gone when QGIS ends.

    Args:
        algorithm: Has the parameter.
        parameters: Values of the run.
        name: Of the parameter.
        context: Of the run.
        feedback: Is warned.
        made: The run is over; before it the warning says what to do instead.
    """
    if not is_temporary(algorithm, parameters, name, context):
        return
    if made:
        text = translate(
            "DeepSatData",
            "{name} lies in a temporary folder and is deleted when QGIS is closed: copy it now if you need "
            "it. {path}",
        )
    else:
        text = translate(
            "DeepSatData",
            "{name} goes to a temporary folder, which QGIS deletes when it is closed. To keep what this run "
            "makes, stop it now and choose a folder.",
        )
    path = algorithm.parameterAsString(parameters, name, context)
    feedback.pushWarning(text.format(name=label_of(algorithm, name), path=path))


def refuse_temporary(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> None:
    """Refuse a destination that QGIS deletes when it ends.

    Raises:
        InputError: It is one of QGIS's temporary files or folders.
    """
    if is_temporary(algorithm, parameters, name, context):
        path = algorithm.parameterAsString(parameters, name, context)
        raise InputError(
            "this is a temporary place, which QGIS deletes when it ends.",
            subject=f"{name} {path}".strip(),
            remedy="Choose a folder that lasts: what is fetched and ordered is kept there.",
        )


_FOLDERS = "deepsatdata/folders/"


def last_folder(what: str) -> str:
    """Return the folder that was used last for something, "" when there is none or it is gone."""
    path = str(QgsSettings().value(_FOLDERS + what, "") or "") if what else ""
    return path if path and Path(path).is_dir() else ""


def remember_folder(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    what: str,
    context: QgsProcessingContext,
) -> None:
    """Remember the folder of a parameter for the next dialog, unless it is a temporary one."""
    path = algorithm.parameterAsString(parameters, name, context)
    if path and Path(path).is_dir() and not is_temporary(algorithm, parameters, name, context):
        QgsSettings().setValue(_FOLDERS + what, path)
