"""What is stored of products that are stacked in time: masks, labels, periods, limits, and who works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..translation import translate
from .numbers import decimal_parameter
from .periods import add_period
from .products import add_bands, add_max_cloud, add_values

if TYPE_CHECKING:
    from ..algorithm import DeepSatDataAlgorithm

#: The ten land bands: all of 10 and 20 m.
LAND_BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")


def add_ground_truth(algorithm: DeepSatDataAlgorithm, text: str) -> None:
    """Add GROUND_TRUTH, a folder; the text tells what becomes of it."""
    algorithm.add(
        QgsProcessingParameterFile(
            "GROUND_TRUTH",
            translate("DeepSatData", "Ground truth"),
            QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        ),
        text,
    )


def add_stored_values(algorithm: DeepSatDataAlgorithm) -> None:
    """Add BANDS, HARMONIZE, MASKS and PROBABILITIES."""
    add_bands(
        algorithm,
        LAND_BANDS,
        translate(
            "DeepSatData",
            "Stored at their native resolution (10, 20 or 60 m). A product that lacks one is left out "
            "whole. L2A products have no B10.",
        ),
    )
    add_values(algorithm)
    algorithm.add(
        QgsProcessingParameterBoolean(
            "MASKS", translate("DeepSatData", "Store cloud masks"), defaultValue=True
        ),
        translate(
            "DeepSatData",
            "Store the scene classification (L2A) or the cloud mask (L1C) of each step, and the clear "
            "share of each sample and step.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterBoolean(  # optional, so that models drawn before it was there are valid
            "PROBABILITIES",
            translate("DeepSatData", "Store probabilities of cloud and snow"),
            defaultValue=False,
            optional=True,
        ),
        translate(
            "DeepSatData",
            "With the scene classification of L2A products: also their probabilities of cloud and of "
            "snow in percent, at 20 m. A product that lacks one is left out whole.",
        ),
        advanced=True,
    )


def add_size(algorithm: DeepSatDataAlgorithm) -> None:
    """Add SIZE, pixels of 10 m."""
    algorithm.add(
        QgsProcessingParameterNumber(
            "SIZE",
            translate("DeepSatData", "Window size (pixels of 10 m)"),
            QgsProcessingParameterNumber.Type.Integer,
            24,
            minValue=1,
        ),
        translate(
            "DeepSatData",
            "Side of a window. A multiple of 2 with 20 m bands or cloud masks, of 6 with 60 m bands.",
        ),
    )


def add_times(algorithm: DeepSatDataAlgorithm) -> None:
    """Add the period, SEASON, and the limits of steps."""
    add_period(algorithm, optional=True)
    algorithm.add(
        QgsProcessingParameterString("SEASON", translate("DeepSatData", "Season"), optional=True),
        translate(
            "DeepSatData",
            "Month-day/month-day, as 10-01/09-30: the period of images of each label year, in which it "
            "ends. Without it: the period above, or the calendar year. Labels of several years need a "
            "season, or no period.",
        ),
    )
    algorithm.add(
        decimal_parameter("MIN_VALID", translate("DeepSatData", "Minimum valid pixels (%)"), 50.0, 1, 100.0),
        translate(
            "DeepSatData",
            "A step of a sample is dropped when fewer pixels than this hold data in all bands.",
        ),
    )
    algorithm.add(
        decimal_parameter(  # optional, so that models drawn before it was there are valid
            "MIN_CLEAR", translate("DeepSatData", "Minimum clear pixels (%)"), 0.0, 1, 100.0, optional=True
        ),
        translate(
            "DeepSatData",
            "With cloud masks: a step of a sample is dropped when fewer pixels than this have data and "
            "no cloud, cirrus or cloud shadow. The masks are read first, and images that no sample "
            "needs are not decoded: cloudy seasons take less time. 0 keeps all.",
        ),
    )
    add_max_cloud(algorithm)


def add_execution(algorithm: DeepSatDataAlgorithm) -> None:
    """Add CHECKSUMS, ENGINE and THREADS."""
    algorithm.add(
        QgsProcessingParameterBoolean(
            "CHECKSUMS", translate("DeepSatData", "Verify checksums"), defaultValue=False
        ),
        translate(
            "DeepSatData",
            "Before work compare all needed files (bands, masks, metadata) with the checksums of their "
            "manifest: finds flipped bytes that decode without an error. Reads each of them once more.",
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString("ENGINE", translate("DeepSatData", "Engine"), "threads"),
        translate(
            "DeepSatData",
            "threads, or the address of a dask scheduler such as tcp://host:8786, whose workers see the "
            "same folders. The result is the same.",
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "THREADS",
            translate("DeepSatData", "Threads"),
            QgsProcessingParameterNumber.Type.Integer,
            0,
            minValue=0,
        ),
        translate(
            "DeepSatData", "Threads that decode; 0 takes the number of processors. The result is the same."
        ),
        advanced=True,
    )


def add_dataset(algorithm: DeepSatDataAlgorithm) -> None:
    """Add DATASET, SAMPLES, and the numbers that a run ends with."""
    algorithm.add(
        QgsProcessingParameterFolderDestination("DATASET", translate("DeepSatData", "Dataset")),
        translate(
            "DeepSatData",
            "New or empty folder, or one with an unfinished run of the same input and parameters, which "
            "is then finished.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            "SAMPLES",
            translate("DeepSatData", "Samples"),
            QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
        ),
        translate("DeepSatData", "The windows as polygons, with what samples.csv tells of each."),
    )
    for name, text in (
        ("N_SAMPLES", translate("DeepSatData", "Number of samples")),
        ("N_STEPS", translate("DeepSatData", "Number of stored steps")),
        ("N_SHARDS", translate("DeepSatData", "Number of shards")),
        ("N_SKIPPED", translate("DeepSatData", "Number of skipped items")),
    ):
        algorithm.addOutput(QgsProcessingOutputNumber(name, text))
