"""A layer of parcels, its fields, and the table of its classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
)

from ..translation import translate

if TYPE_CHECKING:
    from ..algorithm import DeepSatDataAlgorithm


def add_parcel_layer(algorithm: DeepSatDataAlgorithm) -> None:
    """Add INPUT, polygons."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "INPUT", translate("DeepSatData", "Parcels"), [QgsProcessing.SourceType.TypeVectorPolygon]
        ),
        translate("DeepSatData", "Polygons with a coordinate system; selection and filter are honoured."),
    )


def add_parcel_field(
    algorithm: DeepSatDataAlgorithm,
    name: str,
    label: str,
    text: str,
    *,
    several: bool = False,
    optional: bool = True,
    one_of: bool = False,
    of: str = "INPUT",
    advanced: bool = False,
) -> None:
    """Add a field of a layer, of any type.

    Args:
        algorithm: To add it to.
        name: Name of the parameter.
        label: What dialogs call it.
        text: Its help.
        several: Several fields may be chosen.
        optional: It may be left out.
        one_of: It may be left out only when another one is given.
        of: Parameter of the layer.
        advanced: Show it among the advanced parameters.
    """
    algorithm.add(
        QgsProcessingParameterField(
            name,
            label,
            None,
            of,
            QgsProcessingParameterField.DataType.Any,
            allowMultiple=several,
            optional=optional,
        ),
        text,
        advanced=advanced,
        one_of=one_of,
    )


def add_class_table(algorithm: DeepSatDataAlgorithm, text: str, *, advanced: bool = False) -> None:
    """Add CLASS_TABLE, a csv.

    Args:
        algorithm: To add it to.
        text: Its help.
        advanced: Show it among the advanced parameters.
    """
    algorithm.add(
        QgsProcessingParameterFile(
            "CLASS_TABLE",
            translate("DeepSatData", "Class table"),
            QgsProcessingParameterFile.Behavior.File,
            optional=True,
            fileFilter="CSV (*.csv)",
        ),
        text,
        advanced=advanced,
    )
