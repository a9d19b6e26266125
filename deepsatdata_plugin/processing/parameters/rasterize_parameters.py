"""Parameters and outputs of the algorithm `rasterizeparcels`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingParameterCrs,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)

from ...core.rasterize import EXTRA_LAYERS, LAYERS, RESOLUTIONS, RULES, TASKS, format_resolution
from ..translation import translate
from .choices import ChoiceParameter
from .numbers import decimal_parameter
from .parcel_layer import add_class_table, add_parcel_field, add_parcel_layer

if TYPE_CHECKING:
    from ..algorithm import DeepSatDataAlgorithm

#: Largest shift of parcels, metres: more is no error of registration.
MOST_SHIFT_M = 1000.0

#: Choices of OUTSIDE.
OUTSIDE = ("background", "ignore")


def add_parcels(algorithm: DeepSatDataAlgorithm) -> None:
    """Add the parcels, their fields, the class table and the surveyed area."""
    add_parcel_layer(algorithm)
    add_parcel_field(
        algorithm,
        "CLASS_FIELD",
        translate("DeepSatData", "Class field"),
        translate(
            "DeepSatData",
            "Class codes, numbers or text. For a regression: the value. Parcels whose class is null get the "
            "label ignore.",
        ),
        optional=False,
    )
    add_parcel_field(
        algorithm,
        "ID_FIELD",
        translate("DeepSatData", "Id field"),
        translate(
            "DeepSatData",
            "Ids of the parcels, numbers or text. Without it the feature ids are taken, which hold for this "
            "layer only.",
        ),
    )
    add_parcel_field(
        algorithm,
        "YEAR_FIELD",
        translate("DeepSatData", "Year field (one of these: field, year)"),
        translate(
            "DeepSatData",
            "Year, date, or text that starts with a year, as 2022-05-01. One set of rasters is written a "
            "year.",
        ),
        one_of=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "YEAR",
            translate("DeepSatData", "Year (one of these: field, year)"),
            QgsProcessingParameterNumber.Type.Integer,
            optional=True,
            minValue=1,
            maxValue=9999,
        ),
        translate("DeepSatData", "Year of all parcels, as 2022. Give either this or the year field."),
        one_of=True,
    )
    add_class_table(
        algorithm,
        translate(
            "DeepSatData",
            "A csv with the columns code,index,name. Codes may share an index; index 0 is background, -1 "
            "ignore. Codes that are not in the table get the label ignore. Without a table, integer codes "
            "from 1 to 32767 are the indices; any other codes are sorted and numbered, as the log says.",
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "SURVEYED",
            translate("DeepSatData", "Surveyed area"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        translate(
            "DeepSatData",
            "Where all parcels are known: pixels there that no parcel claims are background. What pixels "
            "outside become, 'Outside the surveyed area' says.",
        ),
        advanced=True,
    )
    algorithm.add(
        ChoiceParameter(
            "OUTSIDE",
            translate("DeepSatData", "Outside the surveyed area"),
            OUTSIDE,
            "ignore",
            titles="outside",
        ),
        translate(
            "DeepSatData",
            "Label of pixels that no parcel claims outside the surveyed area (everywhere, when none is "
            "given). ignore (-1): nothing is known there, as around the fields of a survey. background (0): "
            "what is no parcel is no class, as in a complete register.",
        ),
        advanced=True,
    )


def add_grid(algorithm: DeepSatDataAlgorithm) -> None:
    """Add where the rasters lie, and their resolutions."""
    algorithm.add(
        QgsProcessingParameterFile(
            "PRODUCTS",
            translate("DeepSatData", "Folder with products (one of these: folder, extent)"),
            QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        ),
        translate(
            "DeepSatData",
            "SAFE and EOPF Zarr, folders and zips, searched recursively; the rasters lie on the grid of each "
            "tile found. Give either this or an extent.",
        ),
        one_of=True,
    )
    algorithm.add(
        QgsProcessingParameterExtent(
            "EXTENT", translate("DeepSatData", "Extent (one of these: folder, extent)"), optional=True
        ),
        translate(
            "DeepSatData",
            "Rectangle xmin,xmax,ymin,ymax with its coordinate system, as 16.2,16.5,48.1,48.3 [EPSG:4326]. "
            "It is snapped outwards to whole pixels of the lattice of the Sentinel-2 tiles.",
        ),
        one_of=True,
    )
    algorithm.add(
        QgsProcessingParameterCrs("CRS", translate("DeepSatData", "CRS of the rasters"), optional=True),
        translate(
            "DeepSatData",
            "With an extent: a projected CRS in metres. Without it the UTM zone of the extent's middle is "
            "taken (the extent's own, when its coordinate system is one), which is where products lie.",
        ),
        advanced=True,
    )
    algorithm.add(
        ChoiceParameter(
            "RESOLUTION",
            translate("DeepSatData", "Resolutions (m)"),
            [format_resolution(resolution) for resolution in RESOLUTIONS],
            ["10"],
            several=True,
            titles="resolutions",
        ),
        translate(
            "DeepSatData",
            "Pixel sides in metres; all chosen ones come from one run and nest in each other's pixels.",
        ),
    )


def add_rules(algorithm: DeepSatDataAlgorithm) -> None:
    """Add how claims become labels."""
    algorithm.add(
        ChoiceParameter("TASK", translate("DeepSatData", "Task"), TASKS, TASKS[0], titles="tasks"),
        translate(
            "DeepSatData",
            "classification: the class of the winning parcel. regression: the mean of the parcels' values, "
            "weighted by coverage; coverage then is the share of the pixel that has a value.",
        ),
        advanced=True,
    )
    algorithm.add(
        ChoiceParameter("RULE", translate("DeepSatData", "Rule"), RULES, RULES[0], titles="rules"),
        translate(
            "DeepSatData",
            "largest: the parcel that covers most of the pixel. centre: the parcel that holds the pixel's "
            "centre. all_touched: any parcel that touches the pixel, the largest share first.",
        ),
        advanced=True,
    )
    algorithm.add(
        decimal_parameter("MIN_COVERAGE", translate("DeepSatData", "Minimum coverage (0 to 1)"), 0.0, 2, 1.0),
        translate(
            "DeepSatData",
            "Pixels covered less by their parcel get the label ignore and id 0; the other layers stay. "
            "0.5 keeps pixels that belong to their parcel by half.",
        ),
        advanced=True,
    )
    _add_layers(algorithm)


def _add_layers(algorithm: DeepSatDataAlgorithm) -> None:
    """Add the layers that are made where asked for."""
    for name, label, text in (
        (
            "SHIFT_EAST",
            translate("DeepSatData", "Shift to the east (m)"),
            translate(
                "DeepSatData",
                "Parcels are moved by so many metres to the east before they are rasterized, as 'Check the "
                "alignment of parcels' finds it (dx); negative to the west. The description of the ground "
                "truth and of datasets records it.",
            ),
        ),
        (
            "SHIFT_NORTH",
            translate("DeepSatData", "Shift to the north (m)"),
            translate("DeepSatData", "The same to the north (dy); negative to the south."),
        ),
    ):
        shift = decimal_parameter(name, label, 0.0, 2, MOST_SHIFT_M, low=-MOST_SHIFT_M, optional=True)
        algorithm.add(shift, text, advanced=True)
    algorithm.add(
        ChoiceParameter(
            "LAYERS",
            translate("DeepSatData", "More layers"),
            EXTRA_LAYERS,
            (),
            several=True,
            optional=True,
            titles="layers",
        ),
        translate(
            "DeepSatData",
            "runner_up: the class that covers most of the pixel after the label's (0 for none), and "
            "runner_up_coverage its share. mask_conflict: the claim mask that counts claims of different "
            "classes only. overlap_area: square metres of the pixel that are claimed more than once, 0 along "
            "a boundary that two parcels share. Datasets made of this ground truth hold them too.",
        ),
        advanced=True,
    )


def add_outputs(algorithm: DeepSatDataAlgorithm) -> None:
    """Add the folder, the conflicts, and what names single rasters and counts."""
    algorithm.add(
        QgsProcessingParameterFolderDestination("GROUND_TRUTH", translate("DeepSatData", "Ground truth")),
        translate(
            "DeepSatData",
            "Folder with ground_truth.json, classes.csv, parcels.csv, skipped.csv, notes.csv, "
            "conflicts.gpkg and the rasters.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            "CONFLICTS",
            translate("DeepSatData", "Conflicts"),
            QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
        ),
        translate(
            "DeepSatData",
            "Ground that two parcels of one year claim (more than 1 m²): the two ids and classes, the area, "
            "its share of the smaller parcel.",
        ),
    )
    texts = {
        "labels": translate("DeepSatData", "Labels"),
        "ids": translate("DeepSatData", "Parcel ids"),
        "mask": translate("DeepSatData", "Claim mask"),
        "coverage": translate("DeepSatData", "Coverage"),
        "n_claims": translate("DeepSatData", "Number of claims"),
        "distance": translate("DeepSatData", "Distance to the boundary"),
        "runner_up": translate("DeepSatData", "Second class"),
        "runner_up_coverage": translate("DeepSatData", "Coverage by the second class"),
        "mask_conflict": translate("DeepSatData", "Claim mask of different classes"),
        "overlap_area": translate("DeepSatData", "Area claimed more than once"),
    }
    for layer in (*LAYERS, *EXTRA_LAYERS):
        algorithm.addOutput(QgsProcessingOutputRasterLayer(layer.upper(), texts[layer]))
    algorithm.addOutput(
        QgsProcessingOutputNumber("N_PARCELS", translate("DeepSatData", "Number of parcels rasterized"))
    )
    algorithm.addOutput(
        QgsProcessingOutputNumber("N_SKIPPED", translate("DeepSatData", "Number of skipped items"))
    )
    algorithm.addOutput(
        QgsProcessingOutputNumber("N_CONFLICTS", translate("DeepSatData", "Number of conflicts"))
    )
