"""Folders that are read and folders that are written to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsSettings,
)

from ...core.errors import InputError

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
    if not text or not Path(text).is_dir():  # nothing is no name of the folder that a program stands in
        raise InputError(
            "The folder does not exist.", subject=f"{name} {text}", remedy="Choose an existing folder."
        )
    return Path(text)


def destination_folder(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Path:
    """Return a folder to write to, made when absent.

    Raises:
        InputError: There is none, a file of that name is in the way, or nothing can be written there.
    """
    from ...core.storage import require_writable

    text = algorithm.parameterAsString(parameters, name, context)
    if not text:  # a model run without one of its folders asks nothing before
        raise InputError("No folder is given.", subject=name, remedy="Choose a new or empty folder.")
    path = Path(text)
    if path.exists() and not path.is_dir():
        raise InputError(
            "This is a file, not a folder.", subject=f"{name} {path}", remedy="Choose another name."
        )
    require_writable(path)
    path.mkdir(parents=True, exist_ok=True)
    return path


def check_destination(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> None:
    """Refuse a folder to write to that is a file, before any work; nothing is made yet.

    Raises:
        InputError: A file of that name, or below it, is in the way.
    """
    text = algorithm.parameterAsString(parameters, name, context)
    for path in (Path(text), *Path(text).parents) if text else ():
        if path.exists():
            if not path.is_dir():
                raise InputError(
                    "This is a file, not a folder.", subject=f"{name} {path}", remedy="Choose another name."
                )
            return


def downloads_folder() -> str:
    """Return the folder for products that is set in QGIS's options, "" when none is."""
    return str(QgsSettings().value(DOWNLOADS_FOLDER, "") or "")
