"""Files of layers that this QGIS cannot write, refused before work."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterFeatureSink, QgsVectorFileWriter

from ..core.errors import InputError
from ..core.words import told

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


def _place(value: Any) -> str:
    """Return where a layer is to be written, as text; "" where that is not known yet."""
    value = getattr(value, "sink", value)  # QgsProcessingOutputLayerDefinition
    value = value.staticValue() if hasattr(value, "staticValue") else value  # QgsProperty
    return value if isinstance(value, str) else ""
