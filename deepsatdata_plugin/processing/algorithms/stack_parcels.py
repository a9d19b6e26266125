"""Algorithm `stackparcels`: one sample a parcel, with its mask, coverage and outline."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterNumber

from ...core.errors import InputError
from ..inputs import given_class_table, parcel_source, read_parcels
from ..parameters import (
    ChoiceParameter,
    add_class_table,
    add_dataset,
    add_execution,
    add_ground_truth,
    add_items,
    add_parcel_field,
    add_parcel_layer,
    add_products,
    add_reading,
    add_size,
    add_stored_values,
    add_times,
    check_destination,
    chosen_field,
    chosen_one,
    decimal_parameter,
)
from ..parcel_algorithm import ParcelAlgorithm
from ..stack_algorithm import StackAlgorithm

OVERSIZE = ("crop", "skip")


class StackParcels(ParcelAlgorithm, StackAlgorithm):
    """Products and parcels to a dataset of one sample a parcel."""

    STEP = "3.2"
    ICON = "stack_parcels"

    def name(self):
        return "stackparcels"

    def title(self):
        return self.tr("Make a dataset of parcels")

    def tags(self):
        return self.tr(
            "sentinel-2,time series,dataset,samples,parcels,fields,windows,machine learning,training,hdf5"
        ).split(",")

    def explanation(self):
        return self.tr(
            "Stacks Sentinel-2 products in time around parcels: one sample a parcel, ready for training.\n\n"
            "The window stands around the middle of the parcel's bounds where that lies inside the parcel, "
            "else around a point inside it. The point falls into pixel SIZE // 2 before the window moves to "
            "the grid of the coarsest pixels and into the tile. A parcel on several tiles, zones or "
            "hemispheres becomes one sample: of the tile that holds most of it, then of the one with "
            "most acquisitions.\n\n"
            "Beside the images each sample has the parcel's mask, the exact share of each pixel inside it, "
            "its outline in pixels, the line along which its boundary cuts each pixel, its id and its class; "
            "with a ground truth also labels, ids and claim masks of all parcels in the window.\n\n"
            "The folder is that of 'Make a dataset', and all that reads one reads the other. Of a product "
            "only what the windows need is decoded. A run that was cancelled or killed resumes."
        )

    def example(self):
        return self.tr(
            "Folder with products D:/sentinel, parcels fields.gpkg with id field id and class field crop, "
            "window size 32: a sample of 320 m around each field."
        )

    # ---- parameters --------------------------------------------------------------------------

    def initAlgorithm(self, configuration=None):
        add_products(self, or_items=True)
        add_items(self)
        add_parcel_layer(self)
        for name, label, text in (
            ("ID_FIELD", self.tr("Id field"), self.tr("Ids of the parcels. Without it the feature ids.")),
            ("CLASS_FIELD", self.tr("Class field"), self.tr("Class codes. Without it there are none.")),
            (
                "YEAR_FIELD",
                self.tr("Year field"),
                self.tr(
                    "A parcel is a sample of the season of its year. Without it, and without a year: of each "
                    "season that there is."
                ),
            ),
        ):
            add_parcel_field(self, name, label, text)
        self.add(
            QgsProcessingParameterNumber(
                "YEAR",
                self.tr("Year"),
                QgsProcessingParameterNumber.Type.Integer,
                optional=True,
                minValue=1,
                maxValue=9999,
            ),
            self.tr("Year of all parcels, instead of the year field."),
        )
        add_class_table(
            self,
            self.tr(
                "A csv with the columns code,index,name. Without it the codes are numbered. With a ground "
                "truth its own classes are taken."
            ),
            advanced=True,
        )
        add_ground_truth(
            self,
            self.tr(
                "Folder written by 'Rasterize parcels': labels, ids and masks of all parcels in a window are "
                "stored, too."
            ),
        )
        add_stored_values(self)
        add_size(self)
        self._add_shapes()
        add_times(self)
        add_reading(self)
        add_execution(self)
        add_dataset(self)

    def _add_shapes(self) -> None:
        integer = QgsProcessingParameterNumber.Type.Integer
        self.add(
            ChoiceParameter(
                "OVERSIZE",
                self.tr("Parcels wider than the window"),
                OVERSIZE,
                OVERSIZE[0],
                titles="oversize",
            ),
            self.tr("Crop: the sample is flagged. Skip: the parcel is left out, and listed."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "VERTICES", self.tr("Points of an outline"), integer, 64, minValue=3, maxValue=4096
            ),
            self.tr(
                "Outlines are stored as they are, and as so many points at equal distances along the largest "
                "ring."
            ),
        )
        self.add(
            decimal_parameter("MIN_AREA", self.tr("Smallest area (m2)"), 0.0, 0),
            self.tr("Smaller parcels are left out, and listed. 0 keeps all."),
            advanced=True,
        )
        self.add(
            decimal_parameter("MIN_COMPACTNESS", self.tr("Least compactness"), 0.0, 2, 1.0),
            self.tr(
                "4 pi area / perimeter squared, 0.785 for a square: more slender parcels are left out, and "
                "listed. 0 keeps all."
            ),
            advanced=True,
        )

    # ---- work --------------------------------------------------------------------------------

    def check(self, parameters, context):
        source = parcel_source(self, parameters, context, ("ID_FIELD", "CLASS_FIELD", "YEAR_FIELD"))
        self.check_stack(parameters, context, 0)
        check_destination(self, parameters, "DATASET", context)
        given_class_table(self, parameters, context)
        if self._has_year(parameters) and chosen_field(self, parameters, "YEAR_FIELD", context):
            raise InputError(
                "Both are given.",
                subject="YEAR and YEAR_FIELD",
                remedy="Give the field of the year, or one year for all parcels.",
            )
        self._years(parameters, context, source)

    @staticmethod
    def _has_year(parameters: dict[str, Any]) -> bool:
        return parameters.get("YEAR") not in (None, "")

    def _years(self, parameters, context, source) -> tuple[int, ...]:
        """Return the years of the parcels; () where none is given."""
        from ...core.parcels import as_year
        from ..inputs import plain

        field = chosen_field(self, parameters, "YEAR_FIELD", context)
        if not field:
            given = self._has_year(parameters)
            return (self.parameterAsInt(parameters, "YEAR", context),) if given else ()
        found = source.uniqueValues(source.fields().lookupField(field))
        years = sorted({year for value in found if (year := as_year(plain(value))) is not None})
        if not years:
            raise InputError(
                "No value of it is a year.",
                subject="YEAR_FIELD",
                remedy="Choose another field, or give YEAR.",
            )
        return tuple(years)

    def compute(self, parameters, context, feedback):
        from ...core.parcels import ParcelTable
        from ...core.stack import ParcelParameters, ParcelSource

        source = parcel_source(self, parameters, context)
        years = self._years(parameters, context, source)
        known: list[ParcelTable] = []

        def read(grids, part):
            if not known:  # planned anew after a product was found damaged: of fewer grids, not of others
                known.append(read_parcels(self, parameters, context, feedback, grids, part))
            return known[0]

        asked = self.stack_parameters(
            parameters,
            context,
            labelled_only=False,
            parcels=ParcelParameters(
                vertices=self.parameterAsInt(parameters, "VERTICES", context),
                oversize=chosen_one(self, parameters, "OVERSIZE", context),
                min_area=self.parameterAsDouble(parameters, "MIN_AREA", context),
                min_compactness=self.parameterAsDouble(parameters, "MIN_COMPACTNESS", context),
                dated=bool(years),
            ),
        )
        table = given_class_table(self, parameters, context)
        parcels = ParcelSource(read, years, table)
        return self.stack(parameters, context, feedback, asked, parcels=parcels)
