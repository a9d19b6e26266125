"""Algorithm `splitdataset`: folds that share no parcel and no ground."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.errors import InputError
from ...core.words import told
from ..algorithm import DeepSatDataAlgorithm
from ..feedback import CoreFeedback
from ..parameters import ChoiceParameter, chosen_one, decimal_parameter, folder, known_crs
from ..translation import spoken_pages

if TYPE_CHECKING:
    from ...core.dataset import Region, Split, SplitParameters

METHODS = ("blocks", "tile", "year", "field")
SHARED = ("drop", "mask")


class SplitDataset(DeepSatDataAlgorithm):
    """Folds of a dataset, written into its tables, and a report of what leaks."""

    GROUP = "datasets"
    STEP = "3.4"
    ICON = "split_dataset"
    FOLDERS = {"DATASET": "dataset"}
    REQUIRES = ("h5py",)

    def name(self):
        return "splitdataset"

    def title(self):
        return self.tr("Split a dataset")

    def tags(self):
        return self.tr("dataset,folds,train,validation,test,cross-validation,blocks,leakage,balance").split(
            ","
        )

    def explanation(self):
        return self.tr(
            "Puts the samples of a dataset into folds that share no parcel and no pixel.\n\n"
            "Neighbouring samples resemble each other and share parcels: folds drawn at random tell a model "
            "in training what it is asked in the test. Blocks of ground go to folds instead, so that every "
            "fold has its share of each class; or tiles, years, or values of a column or of a layer of "
            "regions. Samples that hold a parcel of another fold are left out, or those pixels masked.\n\n"
            "Only the column 'fold' changes (samples.csv and samples.gpkg; -1 is left out), and what "
            "dataset.json and the data card say of it. Making the dataset again keeps the folds. The report "
            "has a map of the folds, the balance of classes, distances, and what leaks in plain words."
        )

    def example(self):
        return self.tr("Dataset D:/dataset, folds 70,15,15: training, validation and test in blocks of 5 km.")

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFile(
                "DATASET", self.tr("Dataset"), QgsProcessingParameterFile.Behavior.Folder
            ),
            self.tr(
                "Folder written by 'Make a dataset', the one with dataset.json. Folds are written there."
            ),
        )
        self.add(
            QgsProcessingParameterString("FOLDS", self.tr("Folds"), "5", optional=True),
            self.tr(
                "A number, as 5, for folds of equal size; or shares that make 100, as 70,15,15 for training, "
                "validation and test (folds 0, 1 and 2). Empty: one for each tile, year or value."
            ),
        )
        self.add(
            ChoiceParameter("METHOD", self.tr("Split by"), METHODS, METHODS[0], titles="split_methods"),
            self.tr(
                "blocks: squares of ground, balanced over classes; a place keeps its fold over the years. "
                "tile, year: whole tiles, whole years (with FOLDS empty: leave one out). field: values of "
                "FIELD."
            ),
        )
        self.add(
            decimal_parameter("BLOCK_SIZE", self.tr("Size of a block (m)"), 5000.0, 0),
            self.tr(
                "Side of a block, rounded to whole steps of the windows. Larger blocks lose fewer samples."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "REGIONS", self.tr("Regions"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            ),
            self.tr(
                "For 'field': polygons with a value each. A sample belongs to the region of its centre; "
                "samples outside are left out."
            ),
        )
        self.add(
            QgsProcessingParameterString("FIELD", self.tr("Field"), optional=True),
            self.tr(
                "For 'field': a field of the regions, or without them a column of samples.csv, as epsg or "
                "majority_class."
            ),
        )
        self.add(
            ChoiceParameter("SHARED", self.tr("Parcels of another fold"), SHARED, SHARED[0], titles="shared"),
            self.tr(
                "A parcel belongs to the fold that holds most of it. drop: samples of other folds that hold "
                "a part of it are left out. mask: they stay, and the plugin's reader gives those pixels no "
                "label; other readers do not know of it."
            ),
            advanced=True,
        )
        self.add(
            decimal_parameter("BUFFER", self.tr("Least distance between folds (m)"), 0.0, 0),
            self.tr("Samples nearer than this to a sample of another fold are left out; 0: they may touch."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "SEED", self.tr("Seed"), QgsProcessingParameterNumber.Type.Integer, 1, minValue=0
            ),
            self.tr("Equal seeds give equal folds."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", self.tr("Report"), self.tr("HTML files (*.html)"), optional=True
            ),
            self.tr("One html file: what leaks, a map of the folds, balance of classes, distances."),
        )
        self.addOutput(QgsProcessingOutputNumber("N_FOLDS", self.tr("Number of folds")))
        self.addOutput(QgsProcessingOutputNumber("N_SAMPLES", self.tr("Number of samples in folds")))
        self.addOutput(QgsProcessingOutputNumber("N_LEFT_OUT", self.tr("Number of samples left out")))
        self.addOutput(QgsProcessingOutputNumber("N_SHARED", self.tr("Number of parcels in several folds")))

    def check(self, parameters, context):
        folder(self, parameters, "DATASET", context)
        self._parameters(parameters, context)

    def _parameters(self, parameters: dict[str, Any], context: Any) -> SplitParameters:
        from ...core.dataset import SplitParameters, read_folds

        method = chosen_one(self, parameters, "METHOD", context)
        shares, names = read_folds(self.parameterAsString(parameters, "FOLDS", context))
        field = self.parameterAsString(parameters, "FIELD", context).strip()
        size = self.parameterAsDouble(parameters, "BLOCK_SIZE", context)
        buffer = self.parameterAsDouble(parameters, "BUFFER", context)
        if method == "blocks" and size <= 0:
            raise InputError(
                "a block without a size holds nothing.", subject="BLOCK_SIZE", remedy="Give metres, as 5000."
            )
        if method == "year" and buffer > 0:
            raise InputError(
                "years lie on the same ground: no distance is between them.",
                subject="BUFFER",
                remedy="Leave it at 0, or split by blocks.",
            )
        if method == "field":
            self._check_field(parameters, field, context)
        return SplitParameters(
            shares=shares,
            names=names,
            method=method,
            block_m=size,
            buffer_m=buffer,
            seed=self.parameterAsInt(parameters, "SEED", context),
            field=field if method == "field" else "",
            shared=chosen_one(self, parameters, "SHARED", context),
        )

    def _check_field(self, parameters: dict[str, Any], field: str, context: Any) -> None:
        if not field:
            raise InputError(
                "no field is given.",
                subject="FIELD",
                remedy="Give a field of the regions, or a column of samples.csv.",
            )
        if parameters.get("REGIONS") in (None, ""):
            from ...core.dataset import refuse_column

            refuse_column(field)
            return
        source = self.parameterAsSource(parameters, "REGIONS", context)
        if source is None:
            raise InputError(
                "the layer cannot be read.", subject="REGIONS", remedy="Choose a layer of polygons."
            )
        if source.fields().lookupField(field) < 0:
            raise InputError(
                told("the layer of regions has no field '{field}'.", field=field),
                subject="FIELD",
                remedy=told("Choose from {fields}.", fields=", ".join(source.fields().names())),
            )
        if not known_crs(source.sourceCrs()):
            raise InputError(
                "the layer has no coordinate system.",
                subject="REGIONS",
                remedy="Set it in the layer's properties.",
            )

    def _regions(self, parameters: dict[str, Any], field: str, context: Any) -> tuple[list[Region], str]:
        """Return the regions and their CRS; none where a column is meant."""
        from ...core.dataset import Region

        if not field or parameters.get("REGIONS") in (None, ""):
            return [], ""
        source = self.parameterAsSource(parameters, "REGIONS", context)
        found = []
        for feature in source.getFeatures():
            value = feature[field]
            if (
                feature.hasGeometry()
                and value is not None
                and not (hasattr(value, "isNull") and value.isNull())
            ):
                found.append(Region(bytes(feature.geometry().asWkb()), str(value)))
        if not found:
            raise InputError(
                "no region has a value and a place.",
                subject="REGIONS",
                remedy="Choose another layer or field.",
            )
        return found, source.sourceCrs().toWkt()

    def compute(self, parameters, context, feedback):
        from ...core.dataset import split_dataset

        asked = self._parameters(parameters, context)
        regions, crs = self._regions(parameters, asked.field, context)
        split = split_dataset(
            folder(self, parameters, "DATASET", context), asked, CoreFeedback(feedback), regions=regions,
            regions_crs=crs,
        )  # fmt: skip
        results: dict[str, Any] = {
            "N_FOLDS": len(split.parameters.names),
            "N_SAMPLES": sum(split.samples),
            "N_LEFT_OUT": sum(split.left_out.values()),
            "N_SHARED": split.shared,
        }
        self._tell(split, feedback)
        target = self.parameterAsFileOutput(parameters, "REPORT", context)
        if target:
            from ...core.report import split_report
            from ...core.storage import write_text

            with spoken_pages():
                write_text(Path(target), split_report(split))
            results["REPORT"] = target
        return results

    def _tell(self, split: Split, feedback: Any) -> None:
        text = self.tr("Fold {fold} ({name}): {samples} samples")
        for fold, (name, samples) in enumerate(zip(split.parameters.names, split.samples)):
            feedback.pushInfo(text.format(fold=fold, name=name, samples=samples))
        left = sum(split.left_out.values())
        if left:
            feedback.pushInfo(self.tr("Left out (fold -1): {n} samples").format(n=left))
        if split.parcels:
            text = self.tr("Parcels in more than one fold: {n} (before: {before})")
            feedback.pushInfo(text.format(n=split.shared, before=split.before))
