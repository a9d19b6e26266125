"""Algorithm `datasetdiff`: what changed between two datasets."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ...core.errors import DeepSatDataError, InputError
from ..algorithm import DeepSatDataAlgorithm
from ..feedback import CoreFeedback
from ..parameters import folder
from ..translation import from_core, spoken_pages


class DatasetDiff(DeepSatDataAlgorithm):
    """Settings, products, classes, samples and labels of two datasets, compared."""

    GROUP = "datasets"
    STEP = "3.9"
    ICON = "dataset_diff"
    FOLDERS = {"BEFORE": "dataset", "AFTER": "dataset"}
    REQUIRES = ("h5py",)

    def name(self):
        return "datasetdiff"

    def title(self):
        return self.tr("Compare two datasets")

    def tags(self):
        return self.tr("dataset,compare,difference,changed,version,labels,products,parameters").split(",")

    def explanation(self):
        return self.tr(
            "Tells what changed between two datasets.\n\n"
            "Parameters, bands, products with their baselines and offsets, classes, and every sample that "
            "both have: dates, images, cloud masks, labels, folds. Labels are compared by the codes of their "
            "classes, so that a class table in another order is no change.\n\n"
            "Nothing in the datasets is changed. That a dataset is whole is what 'Verify a dataset' tells."
        )

    def example(self):
        return self.tr(
            "Before D:/dataset_2023, after D:/dataset_2023b with corrected parcels: which samples changed "
            "their labels, and from which class to which."
        )

    def initAlgorithm(self, configuration=None):
        file_folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(
            QgsProcessingParameterFile("BEFORE", self.tr("Dataset before"), file_folder),
            self.tr("Folder written by 'Make a dataset', the one with dataset.json."),
        )
        self.add(
            QgsProcessingParameterFile("AFTER", self.tr("Dataset after"), file_folder),
            self.tr("The dataset that it is compared with."),
        )
        self.add(
            QgsProcessingParameterBoolean(
                "FAIL_IF_DIFFERENT", self.tr("Fail if they differ"), defaultValue=False, optional=True
            ),
            self.tr("End with an error when anything differs, after the report is written: for scripts."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", self.tr("Report"), self.tr("HTML files (*.html)"), optional=True
            ),
            self.tr("One html file with everything that differs."),
        )
        self.addOutput(QgsProcessingOutputNumber("N_ADDED", self.tr("Number of samples added")))
        self.addOutput(QgsProcessingOutputNumber("N_REMOVED", self.tr("Number of samples removed")))
        self.addOutput(QgsProcessingOutputNumber("N_CHANGED", self.tr("Number of samples changed")))
        self.addOutput(QgsProcessingOutputNumber("N_COMMON", self.tr("Number of samples in both")))

    def check(self, parameters, context):
        before, after = (folder(self, parameters, name, context) for name in ("BEFORE", "AFTER"))
        if Path(before).resolve() == Path(after).resolve():
            raise InputError(
                "both are the same folder.", subject="AFTER", remedy="Choose another dataset to compare with."
            )

    def compute(self, parameters, context, feedback):
        from ...core.dataset import difference_of, open_dataset
        from ...core.report import difference_headline, difference_report
        from ...core.storage import write_text

        before, after = (
            open_dataset(folder(self, parameters, name, context)) for name in ("BEFORE", "AFTER")
        )
        found = difference_of(before, after, CoreFeedback(feedback))
        results: dict[str, Any] = {
            "N_ADDED": found.n_added, "N_REMOVED": found.n_removed, "N_CHANGED": found.n_changed,
            "N_COMMON": found.n_common,
        }  # fmt: skip
        target = self.parameterAsFileOutput(parameters, "REPORT", context)
        if target:
            with spoken_pages():
                write_text(Path(target), difference_report(found))
            results["REPORT"] = target
        headline = difference_headline(found)
        feedback.pushInfo(from_core(headline))
        if not found.same and self.parameterAsBool(parameters, "FAIL_IF_DIFFERENT", context):
            raise DeepSatDataError(
                headline,
                subject=f"{before.folder} / {after.folder}",
                remedy="Look at the report, or switch 'Fail if they differ' off.",
            )
        return results
