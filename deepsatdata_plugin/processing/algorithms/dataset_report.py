"""Algorithm `datasetreport`: one page that tells what a dataset holds."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
)

from ..algorithm import DeepSatDataAlgorithm
from ..feedback import CoreFeedback
from ..parameters import check_destination, destination_folder, folder
from ..translation import spoken_pages


class DatasetReport(DeepSatDataAlgorithm):
    """A page about a dataset, with pictures."""

    GROUP = "datasets"
    STEP = "3.6"
    ICON = "dataset_report"
    FOLDERS = {"DATASET": "dataset"}
    REQUIRES = ("h5py",)

    def name(self):
        return "datasetreport"

    def title(self):
        return self.tr("Report of a dataset")

    def tags(self):
        return self.tr("dataset,report,html,classes,dates,clouds,preview,pictures,provenance").split(",")

    def explanation(self):
        return self.tr(
            "Tells on one page what a dataset holds.\n\n"
            "Where its windows lie, when its images were taken and how clear they are, which classes there "
            "are, how many pixels parcels compete for, samples in true and false colour over time with "
            "labels and claim mask, statistics of the bands, folds, what was left out and why, where it "
            "comes from, and how to load it.\n\n"
            "The page needs nothing but itself: it can be sent, printed, or put beside the dataset."
        )

    def example(self):
        return self.tr("Dataset D:/dataset, report D:/dataset.html: opens in any browser.")

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFile(
                "DATASET", self.tr("Dataset"), QgsProcessingParameterFile.Behavior.Folder
            ),
            self.tr(
                "Folder written by 'Make a dataset', the one with dataset.json. Nothing in it is changed."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", self.tr("Report"), self.tr("HTML files (*.html)")
            ),
            self.tr("One html file, light or dark as the screen is, made for paper too."),
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                "CATALOGUE", self.tr("Folder for catalogue entries"), optional=True, createByDefault=False
            ),
            self.tr(
                "Describe the dataset for catalogues, too: a STAC collection with an item for each shard, "
                "and OGC TrainingDML-AI where there are labels. They point at the dataset from there."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber("N_SAMPLES", self.tr("Number of samples")))
        self.addOutput(QgsProcessingOutputNumber("N_STEPS", self.tr("Number of stored steps")))

    def check(self, parameters, context):
        folder(self, parameters, "DATASET", context)
        check_destination(self, parameters, "CATALOGUE", context)

    def compute(self, parameters, context, feedback):
        from ...core.dataset import open_dataset
        from ...core.report import dataset_report
        from ...core.storage import write_text

        dataset = open_dataset(folder(self, parameters, "DATASET", context))
        with spoken_pages():
            text = dataset_report(dataset, CoreFeedback(feedback))
        target = self.parameterAsFileOutput(parameters, "REPORT", context)
        write_text(Path(target), text)
        counts = dataset.description["counts"]
        results = {"REPORT": target, "N_SAMPLES": counts["samples"], "N_STEPS": counts["steps"]}
        if self.parameterAsString(parameters, "CATALOGUE", context):
            from ...core.dataset import write_catalogue

            catalogue = destination_folder(self, parameters, "CATALOGUE", context)
            for path in write_catalogue(dataset, catalogue, CoreFeedback(feedback)):
                feedback.pushInfo(str(path))
            results["CATALOGUE"] = str(catalogue)
        return results
