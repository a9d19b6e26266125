"""Files that cannot be written where or as they are asked for, refused before work."""

from __future__ import annotations

import re
from pathlib import Path, PurePath
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsVectorFileWriter,
)

from ..core.errors import InputError
from ..core.storage import require_writable
from ..core.words import told
from .temporary import is_temporary

#: Places that are no files: memory:, ogr:dbname=..., postgis:..., but not C:/...
_NO_FILE = re.compile(r"[A-Za-z]{2,}:")


def refuse_unwritable(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> None:
    """Refuse files of layers in a format for which no driver is there.

    QGIS writes a GeoPackage then, beside the name that was asked for (`x.parquet.gpkg`), and does not say so.

    Args:
        algorithm: One of ours, or a model.
        parameters: Values of the run.

    Raises:
        InputError: An output is one.
    """
    for definition in algorithm.destinationParameterDefinitions():
        if not isinstance(definition, QgsProcessingParameterFeatureSink):
            continue
        place = _place(parameters.get(definition.name()))
        ending = "" if _NO_FILE.match(place) else PurePath(place).suffix[1:]
        if ending and not QgsVectorFileWriter.driverForExtension(ending):
            raise InputError(
                told("layers cannot be written as .{ending} here.", ending=ending),
                subject=f"{definition.name()} {place}",
                remedy="Name a file .gpkg or .csv; .parquet needs GDAL's driver Parquet (OSGeo4W: "
                "gdal-parquet; conda: libgdal-arrow-parquet).",
            )


def make_places(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Make the folders of all reports and tables that are going to be written.

    They are written last: hours of work would end with a place that was never fit.

    Raises:
        InputError: Nothing can be written there.
        OSError: A folder cannot be made.
    """
    for definition in algorithm.destinationParameterDefinitions():
        name = definition.name()
        if not isinstance(definition, QgsProcessingParameterFileDestination):
            continue
        if parameters.get(name) in (None, "") or is_temporary(algorithm, parameters, name, context):
            continue
        path = algorithm.parameterAsFileOutput(parameters, name, context)
        if path:
            folder = Path(path).absolute().parent
            require_writable(folder)
            folder.mkdir(parents=True, exist_ok=True)


def _place(value: Any) -> str:
    """Return where a layer is to be written, as text; "" where that is not known yet."""
    value = getattr(value, "sink", value)  # QgsProcessingOutputLayerDefinition
    value = value.staticValue() if hasattr(value, "staticValue") else value  # QgsProperty
    return value if isinstance(value, str) else ""
