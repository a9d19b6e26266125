"""Folders that are read and folders that are written to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsSettings,
)

from ...core.errors import InputError
from ..translation import translate

if TYPE_CHECKING:
    from ..algorithm import DeepSatDataAlgorithm

#: Where QGIS's settings keep the folder for products.
DOWNLOADS_FOLDER = "deepsatdata/downloads/folder"


def folder(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Path:
    """Return an existing folder.

    Raises:
        InputError: It does not exist or is no folder.
    """
    text = algorithm.parameterAsFile(parameters, name, context)
    if not Path(text).is_dir():
        raise InputError(
            "The folder does not exist.", subject=f"{name} {text}", remedy="Choose an existing folder."
        )
    return Path(text)


def destination_folder(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Path:
    """Return a folder to write to, made when absent.

    Raises:
        InputError: A file of that name is in the way.
    """
    path = Path(algorithm.parameterAsString(parameters, name, context))
    if path.exists() and not path.is_dir():
        raise InputError(
            "This is a file, not a folder.", subject=f"{name} {path}", remedy="Choose another name."
        )
    path.mkdir(parents=True, exist_ok=True)
    return path


def downloads_folder() -> str:
    """Return the folder for products that is set in QGIS's options, "" when none is."""
    return str(QgsSettings().value(DOWNLOADS_FOLDER, "") or "")


def is_temporary(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> bool:
    """Tell whether a destination is one of QGIS's temporary files or folders."""
    value = parameters.get(name)
    text = value.staticValue() if hasattr(value, "staticValue") else value
    path = algorithm.parameterAsString(parameters, name, context)
    temporary = Path(QgsProcessingUtils.tempFolder())
    return text == QgsProcessing.TEMPORARY_OUTPUT or bool(path and temporary in Path(path).parents)


def tell_temporary(
    algorithm: DeepSatDataAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> None:
    """Warn when what was made will be gone when QGIS ends."""
    if is_temporary(algorithm, parameters, name, context):
        text = translate(
            "DeepSatData",
            "{name} lies in a temporary folder, which QGIS deletes when it ends. Name a folder to keep it.",
        )
        feedback.reportError(text.format(name=name), False)


def refuse_temporary(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
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
