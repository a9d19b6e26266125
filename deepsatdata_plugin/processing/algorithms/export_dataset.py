"""Algorithm `exportdataset`: samples as files that other programs read."""

from __future__ import annotations

import re
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ...core.dataset import COMPOSITES, FORMATS, RESAMPLING
from ...core.errors import InputError
from ...core.words import told
from ..algorithm import DeepSatDataAlgorithm
from ..feedback import CoreFeedback
from ..parameters import ChoiceParameter, check_destination, chosen_one, destination_folder, folder


class ExportDataset(DeepSatDataAlgorithm):
    """A dataset in a format of others."""

    GROUP = "datasets"
    STEP = "3.8"
    ICON = "export_dataset"
    FOLDERS = {"DATASET": "dataset"}
    LONG_OUTPUTS = ("FOLDER",)
    GOES_ON = True
    REQUIRES = ("h5py",)

    def name(self):
        return "exportdataset"

    def title(self):
        return self.tr("Export a dataset")

    def tags(self):
        return self.tr(
            "dataset,export,npz,numpy,webdataset,tar,geotiff,training,pastis,deepsatmodels,foundation,model"
        ).split(",")

    def explanation(self):
        return self.tr(
            "Writes the samples of a dataset as files that other programs read.\n\n"
            "npz: one compressed numpy file a sample. WebDataset: tars of 256 samples for training from disk "
            "or network. GeoTIFF: a folder a sample, with a raster for each date and for each layer of "
            "labels. PASTIS and DeepSatModels: the layouts that the loaders of these projects read. Single "
            "images: one date a sample, with a label map, or in a folder of the class that most pixels "
            "have.\n\n"
            "Presto, Galileo, OlmoEarth, Prithvi, TerraMind: an npz a sample with composites of clear "
            "pixels, masks, times and places, normalised as the model was trained.\n\n"
            "Values are otherwise digital numbers as stored; coarser bands are repeated to the finest "
            "pixels, or interpolated. export.json tells what the files hold, how reflectance follows, and "
            "of which dataset they are. "
            "A run that was stopped goes on when it is started again with the same folder and parameters."
        )

    def example(self):
        return self.tr("Dataset D:/dataset, format WebDataset, folds 0: tars of the training samples.")

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
            ChoiceParameter(
                "FORMAT", self.tr("Format"), FORMATS, next(iter(FORMATS)), titles="export_formats"
            ),
            self.tr(
                "What reads the samples afterwards. PASTIS, DeepSatModels and single images need labels."
            ),
        )
        self.add(
            QgsProcessingParameterString("SPLIT", self.tr("Folds"), optional=True),
            self.tr(
                "Folds to export, as 0 or 0,1, of a dataset that is split; what is left out (-1) is not "
                "among them. Empty: all samples."
            ),
        )
        self.add(
            QgsProcessingParameterString("BANDS", self.tr("Bands"), optional=True),
            self.tr("Bands in the wanted order, as B04,B03,B02. Empty: all that are stored."),
            advanced=True,
        )
        self.add(
            ChoiceParameter(
                "RESAMPLING",
                self.tr("Coarser bands"),
                RESAMPLING,
                RESAMPLING[0],
                titles="resampling",
            ),
            self.tr(
                "How bands of 20 and 60 m come to the finest pixels. DeepSatModels keeps each on its grid."
            ),
            advanced=True,
        )
        self.add(
            ChoiceParameter(
                "COMPOSITE",
                self.tr("Composites"),
                COMPOSITES,
                COMPOSITES[0],
                titles="composites",
            ),
            self.tr("Of which periods the views of foundation models hold the means of clear pixels."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("FILL", self.tr("Fill missing bands"), False, optional=True),
            self.tr(
                "Bands that a layout has and the dataset lacks, as B10 of level L2A, become zeros. Without "
                "it such a dataset is refused."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("ALL_DATES", self.tr("Every date an image"), False, optional=True),
            self.tr("Single images: all dates of a sample, not only the clearest."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFolderDestination("FOLDER", self.tr("Export")),
            self.tr(
                "New or empty folder, or one of the same export that was stopped, which is then finished."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber("N_SAMPLES", self.tr("Number of samples")))
        self.addOutput(QgsProcessingOutputNumber("N_FILES", self.tr("Number of files or folders of samples")))

    def check(self, parameters, context):
        folder(self, parameters, "DATASET", context)
        for name in ("FORMAT", "RESAMPLING", "COMPOSITE"):
            chosen_one(self, parameters, name, context)
        self._folds(parameters, context)
        self._bands(parameters, context)
        check_destination(self, parameters, "FOLDER", context)

    def _folds(self, parameters: dict[str, Any], context: Any) -> list[int] | None:
        text = self.parameterAsString(parameters, "SPLIT", context)
        words = [word for word in re.split(r"[\s,;]+", text.strip()) if word]
        if any(re.fullmatch(r"-?[0-9]{1,9}", word) is None for word in words):
            raise InputError(
                told("'{text}' names no folds.", text=text), subject="SPLIT", remedy="Give numbers, as 0,1."
            )
        return [int(word) for word in words] or None

    def _bands(self, parameters: dict[str, Any], context: Any) -> list[str] | None:
        text = self.parameterAsString(parameters, "BANDS", context)
        names = [word.upper() for word in re.split(r"[\s,;]+", text.strip()) if word]
        wrong = [name for name in names if re.fullmatch(r"B(0[1-9]|1[0-2]|8A)", name) is None]
        if wrong or len(set(names)) != len(names):
            raise InputError(
                told("'{text}' names no bands, or one of them twice.", text=text),
                subject="BANDS",
                remedy="Give names as B04,B03,B02.",
            )
        return names or None

    def compute(self, parameters, context, feedback):
        from ...core.dataset import ExportOptions, export_dataset, open_dataset

        folds, bands = self._folds(parameters, context), self._bands(parameters, context)
        options = ExportOptions(
            folds=None if folds is None else tuple(folds),
            bands=None if bands is None else tuple(bands),
            resampling=chosen_one(self, parameters, "RESAMPLING", context) or RESAMPLING[0],
            composite=chosen_one(self, parameters, "COMPOSITE", context) or COMPOSITES[0],
            fill=self.parameterAsBoolean(parameters, "FILL", context),
            all_dates=self.parameterAsBoolean(parameters, "ALL_DATES", context),
        )
        dataset = open_dataset(folder(self, parameters, "DATASET", context))
        made = export_dataset(
            dataset,
            destination_folder(self, parameters, "FOLDER", context),
            chosen_one(self, parameters, "FORMAT", context),
            CoreFeedback(feedback),
            options,
        )
        if made.there:
            text = self.tr("Went on: {there} of {files} files were there.")
            feedback.pushInfo(text.format(there=made.there, files=made.files))
        return {"FOLDER": str(made.folder), "N_SAMPLES": made.samples, "N_FILES": made.files}
