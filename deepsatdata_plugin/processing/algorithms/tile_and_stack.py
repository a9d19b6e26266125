"""Algorithm `tileandstack`: windows cut out of products and stacked in time, with labels, as a dataset."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
)

from ...core.errors import InputError
from ..inputs import area_of_interest
from ..parameters import (
    add_area,
    add_dataset,
    add_execution,
    add_ground_truth,
    add_items,
    add_products,
    add_reading,
    add_series,
    add_series_output,
    add_size,
    add_stored_values,
    add_times,
    check_area,
)
from ..series_layer import SeriesBeside, check_series
from ..stack_algorithm import StackAlgorithm


class TileAndStack(StackAlgorithm):
    """Products and ground truth to a dataset of samples."""

    STEP = "3.1"
    ICON = "tile_and_stack"

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
        add_products(self, or_items=True)
        add_items(self)
        add_ground_truth(
            self, self.tr("Folder written by 'Rasterize parcels'. Without it the samples have no labels.")
        )
        add_area(self, self.tr("Windows that touch the area are kept. Without an area: all windows."))
        add_stored_values(self)
        self._add_windows()
        add_times(self)
        add_reading(self)
        add_series(self)
        add_execution(self)
        add_dataset(self)
        add_series_output(self)

    def _add_windows(self) -> None:
        integer = QgsProcessingParameterNumber.Type.Integer
        add_size(self)
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

    # ---- work --------------------------------------------------------------------------------

    def check(self, parameters, context):
        self.check_stack(parameters, context, self.parameterAsInt(parameters, "STRIDE", context))
        check_area(self, parameters, context)
        check_series(self, parameters, context)
        self._anchor(parameters, context)

    def compute(self, parameters, context, feedback):
        asked = self.stack_parameters(
            parameters,
            context,
            stride=self.parameterAsInt(parameters, "STRIDE", context),
            anchor=self._anchor(parameters, context),
            labelled_only=self.parameterAsBool(parameters, "LABELLED_ONLY", context),
        )
        area = area_of_interest(self, parameters, context, feedback)
        series = None
        if parameters.get("PARCELS") not in (None, ""):
            series = SeriesBeside(self, parameters, context, feedback, asked)
        return self.stack(parameters, context, feedback, asked, series=series, area=area)

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
