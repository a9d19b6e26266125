"""Algorithm `tileandstack`: windows cut out of products and stacked in time, with labels, as a dataset."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...core.errors import InputError
from ...core.instants import instant_of
from ...core.products import MSI
from ...core.words import told
from ...resources import version
from ..algorithm import DeepSatDataAlgorithm
from ..feedback import CoreFeedback
from ..fields import make_fields, utc_value
from ..inputs import agree_to_read, area_of_interest, check_items, open_ranges, read_items_of
from ..layers import beside, layer_wanted, write_layer
from ..parameters import (
    add_area,
    add_bands,
    add_items,
    add_max_cloud,
    add_period,
    add_products,
    add_reading,
    add_values,
    cache_folder,
    check_area,
    check_bands,
    check_destination,
    chosen,
    decimal_parameter,
    folder,
    harmonized,
    has_items,
    network_settings,
    period,
    products_folder,
)
from ..styles import class_texts, style_samples

if TYPE_CHECKING:
    from ...core.dataset import DatasetResult
    from ...core.errors import Skip
    from ...core.feedback import Feedback
    from ...core.stack import StackParameters

#: The ten land bands: all of 10 and 20 m.
DEFAULT_BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")

_FIELD_KINDS = {"S": "text", "int32": "integer", "float64": "number", "float32": "number"}


class TileAndStack(DeepSatDataAlgorithm):
    """Products and ground truth to a dataset of samples."""

    GROUP = "datasets"
    STEP = "3.1"
    ICON = "tile_and_stack"
    FOLDERS = {"PRODUCTS": "products", "GROUND_TRUTH": "ground_truth"}
    LONG_OUTPUTS = ("DATASET",)
    GOES_ON = True
    REQUIRES = ("h5py",)

    def name(self):
        return "tileandstack"

    def title(self):
        return self.tr("Make a dataset (tile and stack)")

    def tags(self):
        return self.tr(
            "sentinel-2,time series,dataset,samples,patches,chips,windows,machine learning,training,hdf5"
        ).split(",")

    def explanation(self):
        return self.tr(
            "Cuts Sentinel-2 products into windows and stacks them in time: a dataset ready for training.\n\n"
            "Windows lie on one grid per UTM zone. Where tiles overlap each window has one owner: no place "
            "becomes two samples. Values are the products' own pixels, never resampled; the offset of newer "
            "baselines is taken out, band by band, as the product's XML says. Several products of one "
            "acquisition become one step; steps with too few valid pixels are left out.\n\n"
            "With a ground truth (from 'Rasterize parcels') each sample carries labels, parcel ids, claim "
            "mask, coverage and distances. Without one the samples are images alone.\n\n"
            "The folder holds HDF5 shards, dataset.json, samples.csv, samples.gpkg, skipped.csv. A run that "
            "was cancelled or killed resumes when it is started again with the same folder, input and "
            "parameters, and ends with the same bytes."
        )

    def example(self):
        return self.tr(
            "Folder with products D:/sentinel, ground truth D:/truth, bands B02, B03, B04 and B08, window "
            "size "
            "24: samples of 240 m with all dates of the labels' year."
        )

    # ---- parameters --------------------------------------------------------------------------

    def initAlgorithm(self, configuration=None):
        file_folder = QgsProcessingParameterFile.Behavior.Folder
        add_products(self, or_items=True)
        add_items(self)
        self.add(
            QgsProcessingParameterFile("GROUND_TRUTH", self.tr("Ground truth"), file_folder, optional=True),
            self.tr("Folder written by 'Rasterize parcels'. Without it the samples have no labels."),
        )
        add_area(self, self.tr("Windows that touch the area are kept. Without an area: all windows."))
        self._add_bands()
        self._add_windows()
        self._add_times()
        self._add_execution()
        self.add(
            QgsProcessingParameterFolderDestination("DATASET", self.tr("Dataset")),
            self.tr(
                "New or empty folder, or one with an unfinished run of the same input and parameters, which "
                "is then finished."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "SAMPLES", self.tr("Samples"), QgsProcessing.SourceType.TypeVectorPolygon, optional=True
            ),
            self.tr("The windows as polygons, with what samples.csv tells of each."),
        )
        self.addOutput(QgsProcessingOutputNumber("N_SAMPLES", self.tr("Number of samples")))
        self.addOutput(QgsProcessingOutputNumber("N_STEPS", self.tr("Number of stored steps")))
        self.addOutput(QgsProcessingOutputNumber("N_SHARDS", self.tr("Number of shards")))
        self.addOutput(QgsProcessingOutputNumber("N_SKIPPED", self.tr("Number of skipped items")))

    def _add_bands(self) -> None:
        add_bands(
            self,
            DEFAULT_BANDS,
            self.tr(
                "Stored at their native resolution (10, 20 or 60 m). A product that lacks one is left out "
                "whole. L2A products have no B10."
            ),
        )
        add_values(self)
        self.add(
            QgsProcessingParameterBoolean("MASKS", self.tr("Store cloud masks"), defaultValue=True),
            self.tr(
                "Store the scene classification (L2A) or the cloud mask (L1C) of each step, and the clear "
                "share of each sample and step."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(  # optional, so that models drawn before it was there are valid
                "PROBABILITIES",
                self.tr("Store probabilities of cloud and snow"),
                defaultValue=False,
                optional=True,
            ),
            self.tr(
                "With the scene classification of L2A products: also their probabilities of cloud and of "
                "snow in percent, at 20 m. A product that lacks one is left out whole."
            ),
            advanced=True,
        )

    def _add_windows(self) -> None:
        integer = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber(
                "SIZE", self.tr("Window size (pixels of 10 m)"), integer, 24, minValue=1
            ),
            self.tr(
                "Side of a window. A multiple of 2 with 20 m bands or cloud masks, of 6 with 60 m bands."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "STRIDE", self.tr("Stride (pixels of 10 m; 0: window size)"), integer, 0, minValue=0
            ),
            self.tr("Step from window to window; 0 takes the size, so that windows touch without overlap."),
        )
        self.add(
            QgsProcessingParameterPoint("ANCHOR", self.tr("Anchor of the grid"), optional=True),
            self.tr(
                "A point that a window corner goes through, in any coordinate system, snapped to the "
                "coarsest resolution. Without it the grid begins at the zone's origin."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                "LABELLED_ONLY", self.tr("Labelled windows only"), defaultValue=True
            ),
            self.tr("With a ground truth: leave out windows without any labelled pixel."),
        )

    def _add_times(self) -> None:
        add_period(self, optional=True)
        self.add(
            QgsProcessingParameterString("SEASON", self.tr("Season"), optional=True),
            self.tr(
                "Month-day/month-day, as 10-01/09-30: the period of images of each label year, in which it "
                "ends. Without it: the period above, or the calendar year. Labels of several years need a "
                "season, or no period."
            ),
        )
        self.add(
            decimal_parameter("MIN_VALID", self.tr("Minimum valid pixels (%)"), 50.0, 1, 100.0),
            self.tr("A step of a sample is dropped when fewer pixels than this hold data in all bands."),
        )
        self.add(
            decimal_parameter(  # optional, so that models drawn before it was there are valid
                "MIN_CLEAR", self.tr("Minimum clear pixels (%)"), 0.0, 1, 100.0, optional=True
            ),
            self.tr(
                "With cloud masks: a step of a sample is dropped when fewer pixels than this have data and "
                "no cloud, cirrus or cloud shadow. The masks are read first, and images that no sample "
                "needs are not decoded: cloudy seasons take less time. 0 keeps all."
            ),
        )
        add_max_cloud(self)

    def _add_execution(self) -> None:
        add_reading(self)
        self.add(
            QgsProcessingParameterBoolean("CHECKSUMS", self.tr("Verify checksums"), defaultValue=False),
            self.tr(
                "Before work compare all needed files (bands, masks, metadata) with the checksums of their "
                "manifest: finds flipped bytes that decode without an error. Reads each of them once more."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("ENGINE", self.tr("Engine"), "threads"),
            self.tr(
                "threads, or the address of a dask scheduler such as tcp://host:8786, whose workers see the "
                "same folders. The result is the same."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "THREADS", self.tr("Threads"), QgsProcessingParameterNumber.Type.Integer, 0, minValue=0
            ),
            self.tr("Threads that decode; 0 takes the number of processors. The result is the same."),
            advanced=True,
        )

    # ---- work --------------------------------------------------------------------------------

    def check(self, parameters, context):
        check_bands(self, parameters, context)
        period(self, parameters, context)
        products_folder(self, parameters, context)
        if has_items(parameters):
            check_items(self, parameters, context)
        if self.parameterAsString(parameters, "GROUND_TRUTH", context):
            self._check_truth(folder(self, parameters, "GROUND_TRUTH", context))
        check_area(self, parameters, context)
        check_destination(self, parameters, "DATASET", context)
        self._anchor(parameters, context)
        least = self.parameterAsDouble(parameters, "MIN_CLEAR", context)
        if least:
            from ...core.stack import require_masks_for_clear

            require_masks_for_clear(least, self.parameterAsBool(parameters, "MASKS", context))
        season = self.parameterAsString(parameters, "SEASON", context).strip()
        if season:
            from ...core.sampling import plan_seasons

            plan_seasons((2020,), season, None, None, ())
        engine = self.parameterAsString(parameters, "ENGINE", context).strip()
        if engine not in ("", "threads") and "://" not in engine:
            raise InputError(
                told("the engine '{engine}' is unknown.", engine=engine),
                subject="ENGINE",
                remedy="Give 'threads' or the address of a dask scheduler such as tcp://host:8786.",
            )
        self._check_size(parameters, context)

    def _check_truth(self, path: Path) -> None:
        if not (path / "ground_truth.json").is_file():
            raise InputError(
                "this is no ground truth: ground_truth.json is missing.",
                subject="GROUND_TRUTH",
                remedy="Choose a folder written by 'Rasterize parcels', or leave it empty for no labels.",
            )

    def _check_size(self, parameters, context) -> None:
        """Refuse sizes that are no whole number of pixels of the chosen bands; labels are looked at later."""
        from ...core.sampling import make_window_grid

        bands = chosen(self, parameters, "BANDS", context)
        pixels = {float(MSI.resolution(band)) for band in bands}
        make_window_grid(
            self.parameterAsInt(parameters, "SIZE", context),
            self.parameterAsInt(parameters, "STRIDE", context),
            tuple(pixels),
        )

    def prepareAlgorithm(self, parameters, context, feedback):
        """Read network settings on the main thread, where QGIS keeps them."""
        self._network = network_settings() if has_items(parameters) else None
        return True

    def compute(self, parameters, context, feedback):
        asked = CoreFeedback(feedback)
        if self._network is None:
            return self._made(parameters, context, feedback, asked)
        octets = self.parameterAsDouble(parameters, "CACHE_GB", context) * 1e9
        ranges, transport = open_ranges(self._network, cache_folder(), int(octets))
        with ranges:
            items, left_out = read_items_of(self, parameters, context, transport, asked)
            anyway = self.parameterAsBool(parameters, "READ_ANYWAY", context)
            return self._made(
                parameters,
                context,
                feedback,
                asked,
                items=items,
                ranges=ranges,
                left_out=left_out,
                agree=lambda plan: agree_to_read(plan, ranges, anyway, asked),
            )

    def _made(self, parameters, context, feedback, asked, **catalogue):
        """Make the dataset, and its layer; `catalogue`: see `make_dataset`."""
        from ...core.dataset import make_dataset

        truth = self.parameterAsString(parameters, "GROUND_TRUTH", context)
        result = make_dataset(
            products_folder(self, parameters, context),
            self.parameterAsString(parameters, "DATASET", context),
            self._parameters(parameters, context),
            ground_truth=str(folder(self, parameters, "GROUND_TRUTH", context)) if truth else "",
            area=area_of_interest(self, parameters, context, feedback),
            engine=self.parameterAsString(parameters, "ENGINE", context).strip() or "threads",
            threads=self.parameterAsInt(parameters, "THREADS", context),
            writer=f"DeepSatData {version()}",
            feedback=asked,
            **catalogue,
        )
        results = {
            "DATASET": str(result.folder),
            "N_SAMPLES": result.samples,
            "N_STEPS": result.steps,
            "N_SHARDS": result.shards,
            "N_SKIPPED": result.skipped,
        }
        unwritten: list[Skip] = []
        whole = self.tr("The dataset is whole; samples.gpkg in its folder holds the same layer.")
        with beside("SAMPLES", asked, unwritten, whole):
            destination = self._write_samples(parameters, context, result, asked)
            if destination is not None:
                results["SAMPLES"] = destination
        results["N_SKIPPED"] += len(unwritten)
        self.finish(
            feedback,
            [*unwritten, *result.skips],
            results["N_SKIPPED"],
            table=self.tr("skipped.csv in the dataset's folder"),
        )
        return results

    def _parameters(self, parameters: dict[str, Any], context) -> StackParameters:
        from ...core.stack import StackParameters

        start, end = period(self, parameters, context)
        return StackParameters(
            bands=chosen(self, parameters, "BANDS", context),
            size=self.parameterAsInt(parameters, "SIZE", context),
            stride=self.parameterAsInt(parameters, "STRIDE", context),
            anchor=self._anchor(parameters, context),
            start=start,
            end=end,
            season=self.parameterAsString(parameters, "SEASON", context).strip(),
            labelled_only=self.parameterAsBool(parameters, "LABELLED_ONLY", context),
            min_valid=self.parameterAsDouble(parameters, "MIN_VALID", context),
            min_clear=self.parameterAsDouble(parameters, "MIN_CLEAR", context),
            max_cloud=self.parameterAsDouble(parameters, "MAX_CLOUD", context),
            masks=self.parameterAsBool(parameters, "MASKS", context),
            probabilities=self.parameterAsBool(parameters, "PROBABILITIES", context),
            harmonize=harmonized(self, parameters, context),
            checksums=self.parameterAsBool(parameters, "CHECKSUMS", context),
        )

    def _anchor(self, parameters: dict[str, Any], context) -> tuple[float, float, str] | None:
        if parameters.get("ANCHOR") in (None, ""):
            return None
        point = self.parameterAsPoint(parameters, "ANCHOR", context)
        crs = self.parameterAsPointCrs(parameters, "ANCHOR", context)
        if not crs.isValid():
            raise InputError(
                "the point has no coordinate system.",
                subject="ANCHOR",
                remedy="Give it in brackets: x,y [EPSG:4326].",
            )
        return point.x(), point.y(), crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)

    def _write_samples(self, parameters, context, result: DatasetResult, asked: Feedback) -> str | None:
        """Write the windows as a layer, if it is wanted; return its destination."""
        from ...core.dataset import INDEX_COLUMNS, sample_polygons

        if not layer_wanted(self, parameters, "SAMPLES"):
            return None
        epsg, polygons = sample_polygons(Path(result.folder))
        return write_layer(
            self,
            parameters,
            context,
            "SAMPLES",
            make_fields(
                **{
                    column: "datetime" if column in _TIMES else _FIELD_KINDS[kind]
                    for column, kind in INDEX_COLUMNS.items()
                }
            ),
            ((shape, _with_times(list(INDEX_COLUMNS), values)) for shape, values in polygons),
            asked,
            style=partial(
                style_samples,
                classes=_classes(result.folder),
                most=_most_steps(result),
                dataset=str(result.folder),
            ),
            title=self.tr("Samples: {dataset}").format(dataset=result.folder.name),
            geometry=QgsWkbTypes.Type.Polygon,
            crs=QgsCoordinateReferenceSystem(f"EPSG:{epsg}"),
        )


#: Columns that hold times, which samples.csv has as text.
_TIMES = ("first", "last")


def _with_times(columns: Sequence[str], values: Sequence[Any]) -> list[Any]:
    """Return the values of a sample with its times as QGIS keeps them."""
    return [
        utc_value(instant_of(value)) if column in _TIMES and isinstance(value, str) and value else value
        for column, value in zip(columns, values)
    ]


def _classes(folder: Path) -> list[tuple[int, str]]:
    """Return (index, text) of the classes of a dataset; none where it has no labels of classes."""
    from ...core.dataset import class_names

    return class_texts(class_names(folder).items())


def _most_steps(result: DatasetResult) -> int:
    """Return the largest number of steps a sample can have, for the legend."""
    import json

    description = json.loads((result.folder / "dataset.json").read_text(encoding="utf-8"))
    return max(tile["steps"] for tile in description["grid"]["tiles"])
