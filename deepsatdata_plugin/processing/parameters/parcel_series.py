"""Parcels whose series are made beside a dataset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSink, QgsProcessingParameterFeatureSource

from ..translation import translate
from .choices import ChoiceParameter
from .numbers import decimal_parameter
from .parcel_layer import add_parcel_field

if TYPE_CHECKING:
    from ..algorithm import DeepSatDataAlgorithm

#: Statistics that can be chosen.
STATISTICS = ("count", "mean", "std", "median", "min", "max", "p5", "p10", "p25", "p75", "p90", "p95")


def add_series(algorithm: DeepSatDataAlgorithm) -> None:
    """Add PARCELS, ID_FIELD, CLASS_FIELD, STATISTICS and ERODE; none need be given."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "PARCELS",
            translate("DeepSatData", "Parcels"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        translate(
            "DeepSatData",
            "Their series are made as well, as by 'Extract series of parcels', from the same products and "
            "dates: blocks that the dataset needs are decoded once for both (by the engine threads).",
        ),
        advanced=True,
    )
    for name, label, text in (
        (
            "ID_FIELD",
            translate("DeepSatData", "Id field"),
            translate("DeepSatData", "Ids of the parcels. Without it the feature ids."),
        ),
        (
            "CLASS_FIELD",
            translate("DeepSatData", "Class field"),
            translate("DeepSatData", "Class codes of the parcels. Without it there are none."),
        ),
    ):
        add_parcel_field(algorithm, name, label, text, of="PARCELS", advanced=True)
    algorithm.add(
        ChoiceParameter(
            "STATISTICS",
            translate("DeepSatData", "Statistics"),
            STATISTICS,
            ("count", "mean", "median", "std"),
            several=True,
            optional=True,
            titles="statistics",
        ),
        translate("DeepSatData", "Of the pixels of each parcel, date and band that have data."),
        advanced=True,
    )
    algorithm.add(
        decimal_parameter("ERODE", translate("DeepSatData", "Erosion (m)"), 0.0, 1, optional=True),
        translate(
            "DeepSatData", "Ground closer to the boundary of its parcel than this is left out of the series."
        ),
        advanced=True,
    )


def add_series_output(algorithm: DeepSatDataAlgorithm) -> None:
    """Add SERIES, a table."""
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            "SERIES",
            translate("DeepSatData", "Series of parcels"),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
            createByDefault=False,
        ),
        translate("DeepSatData", "A row a parcel and date with data, with the statistics of each band."),
    )
