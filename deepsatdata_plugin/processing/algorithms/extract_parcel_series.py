"""Algorithm `extractparcelseries`: statistics of the pixels of parcels on every date."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from ...core.errors import InputError
from ...core.feedback import Part
from ...core.optional import load_optional
from ..feedback import CoreFeedback
from ..inputs import parcel_source, parcels_near
from ..parameters import (
    STATISTICS,
    ChoiceParameter,
    add_bands,
    add_max_cloud,
    add_parcel_field,
    add_parcel_layer,
    add_period,
    add_products,
    add_values,
    check_bands,
    chosen,
    decimal_parameter,
    folder,
    harmonized,
    period,
)
from ..parcel_algorithm import ParcelAlgorithm
from ..series_layer import write_series

if TYPE_CHECKING:
    from ...core.errors import Skip
    from ...core.series import SeriesParameters
    from ...core.stack import ChosenProducts


class ExtractParcelSeries(ParcelAlgorithm):
    """One row a parcel and date, with statistics of each band."""

    GROUP = "datasets"
    STEP = "3.3"
    ICON = "extract_parcel_series"
    FOLDERS = {"PRODUCTS": "products"}

    def name(self):
        return "extractparcelseries"

    def title(self):
        return self.tr("Extract series of parcels")

    def tags(self):
        return self.tr(
            "parcels,time series,zonal statistics,mean,median,percentiles,coverage,pixel sets,sentinel-2"
        ).split(",")

    def explanation(self):
        return self.tr(
            "Extracts what the pixels of each parcel say on each date: statistics of every band, each pixel "
            "weighted by the exact share of it that the parcel covers.\n\n"
            "One row a parcel and date that has data: id, class, tile, time, the shares of the parcel that "
            "have data (valid) and that are clear as well, and for each band the chosen statistics. With "
            "'Erosion' the ground near the boundary is left out, where pixels are mixed. A parcel on several "
            "tiles is read from one of them, the same on all dates: the one that holds most of it, then the "
            "one with most dates.\n\n"
            "Values are the products' own pixels at their native resolution; the offset of newer baselines "
            "is taken out, band by band. A percentile is the smallest value up to which its share of the "
            "weight lies. With outlines QGIS's temporal controller plays the layer.\n\n"
            "The HDF5 file holds the same as arrays, and with 'Pixel sets' the pixels themselves, with their "
            "weights, for models that learn from sets of pixels."
        )

    def example(self):
        return self.tr(
            "Folder with products D:/sentinel, the layer of parcels, bands B04 and B08, mean and median, "
            "erosion 10 m: a table that is joined to the parcels by their id."
        )

    # ---- parameters --------------------------------------------------------------------------

    def initAlgorithm(self, configuration=None):
        add_products(self)
        add_parcel_layer(self)
        for name, label, text in (
            ("ID_FIELD", self.tr("Id field"), self.tr("Ids of the parcels. Without it the feature ids.")),
            (
                "CLASS_FIELD",
                self.tr("Class field"),
                self.tr("Class codes, which every row repeats. Without it there are none."),
            ),
        ):
            add_parcel_field(self, name, label, text)
        add_bands(
            self,
            ("B02", "B03", "B04", "B08"),
            self.tr("Each at its native resolution. A product that lacks one is left out whole."),
        )
        self.add(
            ChoiceParameter(
                "STATISTICS",
                self.tr("Statistics"),
                STATISTICS,
                ("count", "mean", "median", "std"),
                several=True,
                titles="statistics",
            ),
            self.tr(
                "count: sum of the shares of pixels; std: standard deviation of the pixels; p5 to p95: "
                "percentiles. Of pixels with data."
            ),
        )
        self.add(
            decimal_parameter("ERODE", self.tr("Erosion (m)"), 0.0, 1),
            self.tr(
                "Ground closer to the boundary of its parcel than this is left out. 0 takes whole parcels."
            ),
        )
        add_period(self, optional=True)
        self._add_masks()
        self._add_outputs()

    def _add_masks(self) -> None:
        add_max_cloud(self, advanced=True)
        self.add(
            QgsProcessingParameterBoolean("MASKS", self.tr("Read cloud masks"), defaultValue=True),
            self.tr(
                "The scene classification (L2A) or the cloud mask (L1C) tells the clear share. A product "
                "without it is left out. Without masks the clear share is empty."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("CLEAR_ONLY", self.tr("Clear pixels only"), defaultValue=False),
            self.tr("Statistics are over pixels without cloud, cirrus and cloud shadow."),
            advanced=True,
        )
        add_values(self)
        self.add(
            QgsProcessingParameterBoolean("OUTLINES", self.tr("Outlines in every row"), defaultValue=False),
            self.tr(
                "Every row has the outline of its parcel, so that QGIS's temporal controller plays them. "
                "Without it the layer is a table, to be joined by the id."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("PIXELS", self.tr("Pixel sets"), defaultValue=False),
            self.tr(
                "The HDF5 file also holds all pixels of each parcel with their weights, at the finest "
                "resolution of the bands; coarser bands repeat their pixels."
            ),
            advanced=True,
        )

    def _add_outputs(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.tr("Series"), QgsProcessing.SourceType.TypeVector
            ),
            self.tr(
                "A row a parcel and date with data: id, class, tile, sensing (UTC), product, valid, clear, "
                "and B04_mean and so on."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "ARRAYS", self.tr("HDF5 file"), "HDF5 (*.h5)", optional=True, createByDefault=False
            ),
            self.tr("The series as arrays by tile: statistics (dates, parcels, bands, statistics)."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "SKIPPED", self.tr("Skipped items"), "CSV (*.csv)", optional=True, createByDefault=False
            ),
            self.tr("Every product and parcel that was left out, with its reason."),
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputNumber("N_ROWS", self.tr("Number of rows")))
        self.addOutput(QgsProcessingOutputNumber("N_PARCELS", self.tr("Number of parcels")))
        self.addOutput(QgsProcessingOutputNumber("N_SKIPPED", self.tr("Number of skipped items")))

    # ---- checks ------------------------------------------------------------------------------

    def check(self, parameters, context):
        check_bands(self, parameters, context)
        if not chosen(self, parameters, "STATISTICS", context):
            raise InputError("No statistic is chosen.", subject="STATISTICS", remedy="Choose at least one.")
        period(self, parameters, context)
        folder(self, parameters, "PRODUCTS", context)
        pixels = self.parameterAsBool(parameters, "PIXELS", context)
        if pixels and not self.parameterAsFileOutput(parameters, "ARRAYS", context):
            raise InputError(
                "There is no place for pixel sets.", subject="PIXELS", remedy="Give an HDF5 file as well."
            )
        if self.parameterAsBool(parameters, "CLEAR_ONLY", context) and not self.parameterAsBool(
            parameters, "MASKS", context
        ):
            raise InputError(
                "Without cloud masks nobody knows which pixels are clear.",
                subject="CLEAR_ONLY",
                remedy="Switch the cloud masks on.",
            )
        parcel_source(self, parameters, context, ("ID_FIELD", "CLASS_FIELD"))

    # ---- work --------------------------------------------------------------------------------

    def compute(self, parameters, context, feedback):
        from ...core.series import SeriesFile, plan_series
        from ...core.storage import SKIP_COLUMNS, skip_rows, whole_file, write_csv

        core = CoreFeedback(feedback)
        target = self.parameterAsFileOutput(parameters, "ARRAYS", context)
        if target:
            load_optional("h5py")
        wanted = self._parameters(parameters, context)
        erode = self.parameterAsDouble(parameters, "ERODE", context)
        products = self._products(parameters, context, wanted, Part(core, 0, 5))
        source = parcel_source(self, parameters, context)
        table = parcels_near(
            self, parameters, context, feedback, list(products.grids.values()), Part(core, 5, 8)
        )
        plan = plan_series(table, products, wanted, erode, Part(core, 8, 10))
        feedback.pushInfo(
            self.tr("Parcels: {n}, tiles: {tiles}, dates: {dates}").format(
                n=sum(len(tile.parcels) for tile in plan.tiles),
                tiles=", ".join(f"T{tile.tile}" for tile in plan.tiles),
                dates=len({a.sensing_start for tile in plan.tiles for a in tile.series.acquisitions}),
            )
        )
        results: dict[str, Any] = {}
        outlines = self.parameterAsBool(parameters, "OUTLINES", context)
        with ExitStack() as stack:
            file = None
            if target:
                file = SeriesFile(stack.enter_context(whole_file(Path(target))), wanted, erode)
                stack.callback(file.close)
                file.write_parcels(table.ids, [code or "" for code in table.codes], plan.tiles)
                results["ARRAYS"] = target
            results["OUTPUT"], rows = write_series(
                self, parameters, context, "OUTPUT", table, plan.tiles, wanted, Part(core, 10, 100),
                crs=source.sourceCrs(), outlines=outlines, file=file,
            )  # fmt: skip
        skips: list[Skip] = [*products.skips, *plan.skips]
        for tile in plan.tiles:
            skips += tile.series.skips
        path = self.parameterAsFileOutput(parameters, "SKIPPED", context)
        if path:
            with whole_file(Path(path)) as part:
                write_csv(part, SKIP_COLUMNS, skip_rows(skips), core)
            results["SKIPPED"] = path
        results["N_ROWS"] = rows
        results["N_PARCELS"] = sum(len(tile.parcels) for tile in plan.tiles)
        results["N_SKIPPED"] = len(skips)
        feedback.pushInfo(self.tr("Rows: {n}").format(n=rows))
        core.progress(100)
        self.finish(feedback, skips, table=self.tr("the table of skipped items") if path else "")
        return results

    def _parameters(self, parameters, context) -> SeriesParameters:
        from ...core.series import SeriesParameters

        return SeriesParameters(
            bands=chosen(self, parameters, "BANDS", context),
            statistics=chosen(self, parameters, "STATISTICS", context),
            harmonize=harmonized(self, parameters, context),
            clear_only=self.parameterAsBool(parameters, "CLEAR_ONLY", context),
            masks=self.parameterAsBool(parameters, "MASKS", context),
            pixels=self.parameterAsBool(parameters, "PIXELS", context),
        )

    def _products(self, parameters, context, wanted: SeriesParameters, part: Part) -> ChosenProducts:
        from ...core.stack import StackParameters, choose_products
        from ...core.workers import processors

        start, end = period(self, parameters, context)
        asked = StackParameters(
            bands=wanted.bands,
            size=1,
            start=start,
            end=end,
            max_cloud=self.parameterAsDouble(parameters, "MAX_CLOUD", context),
            masks=wanted.masks,
            harmonize=wanted.harmonize,
        )
        path = str(folder(self, parameters, "PRODUCTS", context))
        return choose_products(path, wanted.bands, asked, None, None, (), processors(), part)
