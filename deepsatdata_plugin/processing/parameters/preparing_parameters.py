"""Parameters of `preparegroundtruth`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ...core.parcels import HCAT_CHOICES, PROFILES, RARE
from ..translation import translate
from .choices import ChoiceParameter
from .numbers import decimal_parameter
from .parcel_layer import add_class_table, add_parcel_field

if TYPE_CHECKING:
    from ..algorithm import DeepSatDataAlgorithm


def add_register(algorithm: DeepSatDataAlgorithm) -> None:
    """Add the layer, its profile and its fields."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "INPUT", translate("DeepSatData", "Parcels"), [QgsProcessing.SourceType.TypeVector]
        ),
        translate(
            "DeepSatData",
            "Any layer of polygons with a coordinate system, a zip with one in it, or a table in the "
            "canonical form: geometry (well-known text), crs, ground_truth, year, id. Selection and filter "
            "are honoured.",
        ),
    )
    algorithm.add(
        ChoiceParameter(
            "PROFILE", translate("DeepSatData", "Profile"), PROFILES, PROFILES[0], titles="profiles"
        ),
        translate(
            "DeepSatData",
            "Whose fields are known: the French register (RPG), EuroCrops, fiboa. generic takes the fields "
            "named below, and knows those of the canonical form. A field named below has the last word.",
        ),
    )
    add_parcel_field(
        algorithm,
        "CLASS_FIELD",
        translate("DeepSatData", "Class field (or one a year)"),
        translate(
            "DeepSatData",
            "Class codes, numbers or text; leading zeros stay. Several fields, one a year with the year in "
            "its name (CDL2021, CDL2022), give one parcel for each year. Without it the profile's.",
        ),
        several=True,
    )
    add_parcel_field(
        algorithm,
        "NAME_FIELD",
        translate("DeepSatData", "Class name field"),
        translate("DeepSatData", "What the class is called in words, for the class table and legends."),
    )
    add_parcel_field(
        algorithm,
        "ID_FIELD",
        translate("DeepSatData", "Id field"),
        translate(
            "DeepSatData",
            "Ids of the parcels, numbers or text. Without it the profile's, or the feature ids, which hold "
            "for this layer only.",
        ),
    )
    add_parcel_field(
        algorithm,
        "YEAR_FIELD",
        translate("DeepSatData", "Year field"),
        translate("DeepSatData", "Year, date, or text that starts with a year, as 2022-05-01."),
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "YEAR",
            translate("DeepSatData", "Year"),
            QgsProcessingParameterNumber.Type.Integer,
            optional=True,
            minValue=1,
            maxValue=9999,
        ),
        translate(
            "DeepSatData",
            "Year of all parcels, instead of a field. Without both the profile's field is taken, or the one "
            "year that the name of the class field, the layer or the file has; the log tells which.",
        ),
    )


def add_classes(algorithm: DeepSatDataAlgorithm) -> None:
    """Add how codes become classes."""
    add_class_table(
        algorithm,
        translate(
            "DeepSatData",
            "A csv with the columns code,index,name,colour, as an earlier run wrote it and you changed it. "
            "Codes may share an index; index 0 is background, -1 ignore. Codes that are not in it are "
            "ignored, and told. Without it a table is made: whole numbers from 1 to 32767 are their own "
            "index, any other codes are sorted and numbered.",
        ),
    )
    algorithm.add(
        ChoiceParameter(
            "HCAT_LEVEL",
            translate("DeepSatData", "Level of HCAT"),
            HCAT_CHOICES,
            HCAT_CHOICES[0],
            titles="hcat_levels",
        ),
        translate(
            "DeepSatData",
            "Where the layer has codes of EuroCrops' hierarchy (HCAT): the level that is the class. 3: "
            "arable crops, grassland ...; 4: cereals, legumes ...; 5: wheat, barley ...; 6: the code itself. "
            "own: the class as it is.",
        ),
        advanced=True,
    )
    algorithm.add(
        ChoiceParameter(
            "RARE", translate("DeepSatData", "Rare classes"), RARE, RARE[0], titles="rare_classes"
        ),
        translate(
            "DeepSatData",
            "Classes of fewer parcels than the number below, in a table that is made: keep; merge (one index "
            "for all of them); ignore (index -1). Their parcels and codes stay.",
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "MIN_PARCELS",
            translate("DeepSatData", "Fewest parcels of a class"),
            QgsProcessingParameterNumber.Type.Integer,
            defaultValue=10,
            minValue=1,
        ),
        translate("DeepSatData", "Classes of fewer parcels are rare."),
        advanced=True,
    )


def add_looks(algorithm: DeepSatDataAlgorithm) -> None:
    """Add what is looked for beside defects."""
    algorithm.add(
        decimal_parameter("SLIVER_WIDTH", translate("DeepSatData", "Slivers are narrower than (m)"), 5.0, 1),
        translate(
            "DeepSatData",
            "Mean width, which is twice the area by the perimeter. Narrower parcels are listed as doubtful; "
            "they stay. Half a pixel is 5 m.",
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterBoolean(
            "OVERLAPS", translate("DeepSatData", "Look for overlaps"), defaultValue=True
        ),
        translate(
            "DeepSatData",
            "List pairs of parcels of one year that cover the same ground, more than 1 m². Takes the most "
            "time of a large register.",
        ),
        advanced=True,
    )


def add_prepared(algorithm: DeepSatDataAlgorithm) -> None:
    """Add the layers, tables and counts."""
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            "OUTPUT", translate("DeepSatData", "Ground truth"), QgsProcessing.SourceType.TypeVectorPolygon
        ),
        translate(
            "DeepSatData",
            "Parcels with crs, ground_truth (the class code as text), year, id, class_index, class_name, "
            "area_m2 and, where known, hcat_code and hcat_name; in the CRS of the layer, or EPSG:4326 where "
            "the parcels have several.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            "REJECTED",
            translate("DeepSatData", "Rejected parcels"),
            QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
        ),
        translate("DeepSatData", "Parcels that are left out, with the reason; in EPSG:4326."),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            "NOTES",
            translate("DeepSatData", "Doubtful parcels"),
            QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
        ),
        translate(
            "DeepSatData",
            "What is doubtful about parcels that stay, a row each: repairs, ids and outlines that stand "
            "twice, slivers, overlaps with the ground that both claim; in EPSG:4326.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterFileDestination(
            "CLASSES", translate("DeepSatData", "Class table of the result"), "CSV (*.csv)"
        ),
        translate(
            "DeepSatData",
            "code, index, name, colour, and the number and area of the parcels: what 'Rasterize parcels' "
            "takes as its class table, and what can be changed by hand and given here again.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterFileDestination(
            "CSV",
            translate("DeepSatData", "Canonical csv"),
            "CSV (*.csv)",
            optional=True,
            createByDefault=False,
        ),
        translate(
            "DeepSatData",
            "The same parcels as text, each in its own coordinate system: geometry (well-known text), crs, "
            "ground_truth, year, id.",
        ),
        advanced=True,
    )
    for name, text in (
        ("N_PARCELS", translate("DeepSatData", "Number of parcels")),
        ("N_REJECTED", translate("DeepSatData", "Number of rejected parcels")),
        ("N_NOTES", translate("DeepSatData", "Number of doubts")),
        ("N_CLASSES", translate("DeepSatData", "Number of classes")),
    ):
        algorithm.addOutput(QgsProcessingOutputNumber(name, text))
