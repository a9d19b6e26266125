"""Algorithm `verifydataset`: whether a dataset is whole, and what is wrong with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ...core.errors import DeepSatDataError, InputError
from ...core.words import told
from ..algorithm import DeepSatDataAlgorithm
from ..feedback import CoreFeedback
from ..parameters import folder
from ..translation import from_core, spoken_pages

if TYPE_CHECKING:
    from ...core.dataset import Verification

#: Faults that the log names; the report holds more.
_NAMED = 20


class VerifyDataset(DeepSatDataAlgorithm):
    """Files, shards, tables and places of a dataset, and on request its pixels."""

    GROUP = "datasets"
    STEP = "3.5"
    ICON = "verify_dataset"
    FOLDERS = {"DATASET": "dataset", "PRODUCTS": "products"}
    REQUIRES = ("h5py",)

    def name(self):
        return "verifydataset"

    def title(self):
        return self.tr("Verify a dataset")

    def tags(self):
        return self.tr("dataset,check,damaged,missing,checksum,hash,integrity,hdf5").split(",")

    def explanation(self):
        return self.tr(
            "Tells whether a dataset is whole, and what is wrong with it.\n\n"
            "Every file is compared with the hash that dataset.json keeps. Every sample is read: counts, "
            "order of samples and dates, classes and parcels that the tables know. Every row of samples.csv "
            "is compared with its shard, every window must lie on its grid, and no ground may be there "
            "twice.\n\n"
            "It fails when anything is damaged, missing or changed, after the report is written. Nothing in "
            "the dataset is changed: it may lie on a read-only disk, and may have been moved."
        )

    def example(self):
        return self.tr(
            "Dataset D:/dataset after copying it to another disk: 'whole', or the list of what was damaged."
        )

    def initAlgorithm(self, configuration=None):
        file_folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(
            QgsProcessingParameterFile("DATASET", self.tr("Dataset"), file_folder),
            self.tr("Folder written by 'Make a dataset', the one with dataset.json."),
        )
        self.add(
            QgsProcessingParameterBoolean(
                "DEEP", self.tr("Compare with the products again"), defaultValue=False, optional=True
            ),
            self.tr(
                "Read the products, too, and compare every pixel of every step with them. Takes about as "
                "long as making the dataset did."
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                "PRODUCTS", self.tr("Folder with products (to compare with)"), file_folder, optional=True
            ),
            self.tr(
                "The products that the dataset was made from, searched recursively. Needed to compare with "
                "them, else not used."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", self.tr("Report"), self.tr("HTML files (*.html)"), optional=True
            ),
            self.tr("One html file: the verdict, then everything that is wrong, file by file."),
        )
        self.addOutput(QgsProcessingOutputNumber("N_SAMPLES", self.tr("Number of samples")))
        self.addOutput(QgsProcessingOutputNumber("N_STEPS", self.tr("Number of stored steps")))
        self.addOutput(QgsProcessingOutputNumber("N_FAULTS", self.tr("Number of faults")))

    def check(self, parameters, context):
        folder(self, parameters, "DATASET", context)
        if not self.parameterAsBool(parameters, "DEEP", context):
            return
        if not self.parameterAsString(parameters, "PRODUCTS", context):
            raise InputError(
                "the products to compare with are not given.",
                subject="PRODUCTS",
                remedy="Choose their folder, or switch the comparison off.",
            )
        folder(self, parameters, "PRODUCTS", context)

    def compute(self, parameters, context, feedback):
        from ...core.dataset import verify_dataset

        deep = self.parameterAsBool(parameters, "DEEP", context)
        found = verify_dataset(
            folder(self, parameters, "DATASET", context),
            CoreFeedback(feedback),
            products_folder=str(folder(self, parameters, "PRODUCTS", context)) if deep else "",
        )
        results: dict[str, Any] = {
            "N_SAMPLES": found.samples, "N_STEPS": found.steps, "N_FAULTS": found.count,
        }  # fmt: skip
        self._report(parameters, context, found, results)
        for note in found.notes:
            feedback.pushInfo(from_core(note))
        if not found.whole:
            self._fail(found, feedback, results.get("REPORT", ""))
        text = self.tr("The dataset is whole: {files} files, {samples} samples, {steps} steps.")
        feedback.pushInfo(text.format(files=found.files, samples=found.samples, steps=found.steps))
        if found.compared:
            feedback.pushInfo(self.tr("Every step is what its products give, pixel by pixel."))
        return results

    def _report(
        self, parameters: dict[str, Any], context: Any, found: Verification, results: dict[str, Any]
    ) -> None:
        from ...core.report import verification_report
        from ...core.storage import write_text

        target = self.parameterAsFileOutput(parameters, "REPORT", context)
        if target:
            with spoken_pages():
                write_text(Path(target), verification_report(found))
            results["REPORT"] = target

    def _fail(self, found: Verification, feedback: Any, report: str) -> None:
        for fault in found.faults[:_NAMED]:
            where = f"{fault.subject} ({fault.place})" if fault.place else fault.subject
            feedback.pushWarning(f"{where}: {from_core(fault.detail)}")
        if found.count > _NAMED:
            feedback.pushWarning(self.tr("... and {n} more").format(n=found.count - _NAMED))
        first = found.faults[0]
        raise DeepSatDataError(
            told(
                "the dataset is not whole; faults: {count}. The first: {file}: {detail}",
                count=found.count, file=first.subject, detail=first.detail,
            ),
            subject=str(found.folder),
            remedy=told("All stand in {report}.", report=report)
            if report
            else "Give REPORT to have all of them in a file.",
        )  # fmt: skip
