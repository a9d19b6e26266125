"""Algorithm `loadsample`: a sample of a dataset on the map, through the time of its season."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ...core.errors import InputError
from ..algorithm import DeepSatDataAlgorithm
from ..feedback import CoreFeedback
from ..parameters import check_destination, destination_folder, folder
from ..styles import offer_sample


class LoadSample(DeepSatDataAlgorithm):
    """Images, labels and masks of one sample as layers."""

    GROUP = "datasets"
    STEP = "3.7"
    ICON = "load_sample"
    FOLDERS = {"DATASET": "dataset"}
    REQUIRES = ("h5py",)

    def name(self):
        return "loadsample"

    def title(self):
        return self.tr("Load a sample")

    def tags(self):
        return self.tr("dataset,sample,map,time series,temporal,geotiff,labels,look").split(",")

    def explanation(self):
        return self.tr(
            "Puts one sample of a dataset on the map: an image for each date, its labels, claim mask, parcel "
            "ids and coverage.\n\n"
            "Each image holds from its date to the next one, so that QGIS's temporal controller walks "
            "through the season. All dates are stretched alike. The layers are georeferenced GeoTIFFs with "
            "all bands, in digital numbers as stored, and stay in the folder."
        )

    def example(self):
        return self.tr(
            "Dataset D:/dataset, sample T31TFM_2022_e0653760_n05195280 (copied from the samples' attribute "
            "table): a group of layers at that place."
        )

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
            QgsProcessingParameterString("SAMPLE", self.tr("Sample")),
            self.tr("Its sample_id, as in samples.csv and in the attributes of the samples' layer."),
        )
        self.add(
            QgsProcessingParameterBoolean(
                "FALSE_COLOUR", self.tr("False colour"), defaultValue=False, optional=True
            ),
            self.tr(
                "Show near infrared in red (B08, B04, B03), where living plants are bright; else true colour."
            ),
        )
        self.add(
            QgsProcessingParameterFolderDestination("FOLDER", self.tr("Rasters of the sample")),
            self.tr("GeoTIFFs are written here: one a date, one a layer of labels and resolution."),
        )
        self.addOutput(QgsProcessingOutputNumber("N_STEPS", self.tr("Number of dates")))
        self.addOutput(QgsProcessingOutputNumber("N_LAYERS", self.tr("Number of layers of labels")))

    def check(self, parameters, context):
        folder(self, parameters, "DATASET", context)
        if not self.parameterAsString(parameters, "SAMPLE", context).strip():
            raise InputError(
                "no sample is named.", subject="SAMPLE", remedy="Give a sample_id of samples.csv."
            )
        check_destination(self, parameters, "FOLDER", context)

    def compute(self, parameters, context, feedback):
        from ...core.dataset import find_sample, open_dataset, write_sample

        asked = CoreFeedback(feedback)
        dataset = open_dataset(folder(self, parameters, "DATASET", context))
        name = self.parameterAsString(parameters, "SAMPLE", context)
        find_sample(dataset, name, asked)  # before anything is made
        target = destination_folder(self, parameters, "FOLDER", context)
        sample = write_sample(dataset, name, target, asked)
        offer_sample(sample, context, false_colour=self.parameterAsBool(parameters, "FALSE_COLOUR", context))
        text = self.tr("{sample}: {first} to {last}, dates: {n}")
        feedback.pushInfo(
            text.format(
                sample=sample.sample_id, first=f"{sample.steps[0].start:%Y-%m-%d}",
                last=f"{sample.steps[-1].start:%Y-%m-%d}", n=len(sample.steps),
            )
        )  # fmt: skip
        return {"FOLDER": str(target), "N_STEPS": len(sample.steps), "N_LAYERS": len(sample.labels)}
