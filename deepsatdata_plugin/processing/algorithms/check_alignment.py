"""Algorithm `checkalignment`: by how much parcels lie beside what images show."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsWkbTypes,
)

from ...core.errors import InputError
from ...core.feedback import Part
from ..feedback import CoreFeedback
from ..fields import make_fields, utc_value
from ..inputs import parcel_source, parcels_near
from ..layers import LayerRow, write_layer
from ..parameters import (
    add_bands,
    add_max_cloud,
    add_parcel_layer,
    add_period,
    check_bands,
    chosen,
    decimal_parameter,
    folder,
    period,
)
from ..parcel_algorithm import ParcelAlgorithm
from ..styles import alignment_arrows
from ..translation import from_core, spoken_pages

if TYPE_CHECKING:
    from ...core.alignment import Alignment, AlignmentParameters
    from ...core.stack import ChosenProducts


class CheckAlignment(ParcelAlgorithm):
    """A point with a shift for each block of ground and date."""

    GROUP = "groundtruth"
    STEP = "2.4"
    ICON = "check_alignment"
    FOLDERS = {"PRODUCTS": "products", "DATASET": "dataset"}

    def name(self):
        return "checkalignment"

    def title(self):
        return self.tr("Check the alignment of parcels")

    def tags(self):
        return self.tr("parcels,alignment,shift,offset,registration,georeferencing,coregistration").split(",")

    def explanation(self):
        return self.tr(
            "Estimates by how much parcels lie beside what the images show: a shift of one pixel, which "
            "nobody sees, spoils the labels along all boundaries.\n\n"
            "An image of the parcels is painted with the exact shares of pixels and moved until it fits the "
            "satellite's image: for each block of ground and each date one shift, finer than a pixel. dx and "
            "dy are the metres by which the parcels have to be moved to the east and north. How sure that is "
            "follows from how much single parcels disagree. Where boundaries have no contrast, run all the "
            "same way, or lie under clouds, the point says that it cannot tell, and why.\n\n"
            "The shift can be applied in 'Rasterize parcels'. Where dates disagree, an image is misplaced: "
            "no shift of the parcels mends that."
        )

    def example(self):
        return self.tr(
            "Folder with products D:/sentinel and the layer of parcels, bands B04 and B08: arrows on the "
            "map, and a report that says: 7 m to the east, 4 m to the south."
        )

    # ---- parameters --------------------------------------------------------------------------

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFile(
                "PRODUCTS",
                self.tr("Folder with products (one of these: products, dataset)"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            self.tr("SAFE and EOPF Zarr, L1C or L2A, folders and zips, searched recursively."),
            one_of=True,
        )
        self.add(
            QgsProcessingParameterFile(
                "DATASET",
                self.tr("Dataset (one of these: products, dataset)"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            self.tr(
                "Folder written by 'Make a dataset', the one with dataset.json. Its images are looked at."
            ),
            one_of=True,
        )
        add_parcel_layer(self)
        add_bands(
            self,
            ("B04", "B08"),
            self.tr("Compared together; all of one resolution. Those of 10 m show boundaries best."),
        )
        self.add(
            decimal_parameter("BLOCK_SIZE", self.tr("Size of a block (m)"), 10000.0, 0),
            self.tr(
                "Side of the ground for which one shift is estimated, about. Some 50 parcels in it are "
                "enough, 8 are needed."
            ),
        )
        add_period(self, optional=True)
        add_max_cloud(self, advanced=True)
        self.add(
            QgsProcessingParameterBoolean("MASKS", self.tr("Read cloud masks"), defaultValue=True),
            self.tr("Pixels that are not clear are passed over. A product without masks is left out."),
            advanced=True,
        )
        self.add(
            decimal_parameter("MAX_SHIFT", self.tr("Largest shift (m)"), 30.0, 0, 100.0),
            self.tr("Larger shifts are not looked for."),
            advanced=True,
        )
        self.add(
            decimal_parameter("PRECISION", self.tr("Right within (m)"), 2.0, 1),
            self.tr(
                "A shift that is not right within so many metres with 95 % is flagged: it cannot be told."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.tr("Shifts of parcels"), QgsProcessing.SourceType.TypeVectorPoint
            ),
            self.tr(
                "A point a block and date: dx, dy (metres to the east and north by which parcels have to be "
                "moved), length, error, confidence (that it is right within PRECISION), flag (ok or "
                "cannot_tell), reason, why."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", self.tr("Report"), self.tr("HTML files (*.html)"), optional=True
            ),
            self.tr("One html file: the shift of all, date by date, and where it cannot be told."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "SKIPPED", self.tr("Skipped items"), "CSV (*.csv)", optional=True, createByDefault=False
            ),
            self.tr("Every product and parcel that was left out, with its reason."),
            advanced=True,
        )
        for name, label in (
            ("SHIFT_EAST", self.tr("Shift to the east (m)")),
            ("SHIFT_NORTH", self.tr("Shift to the north (m)")),
            ("N_TOLD", self.tr("Number of shifts")),
            ("N_UNTOLD", self.tr("Number of blocks where it cannot be told")),
            ("N_SKIPPED", self.tr("Number of skipped items")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    # ---- checks ------------------------------------------------------------------------------

    def check(self, parameters, context):
        products, dataset = (
            bool(self.parameterAsString(parameters, name, context).strip())
            for name in ("PRODUCTS", "DATASET")
        )
        if products == dataset:
            raise InputError(
                "Both are given." if products else "Neither is given.",
                subject="PRODUCTS and DATASET",
                remedy="Give the folder of the products, or a dataset.",
            )
        check_bands(self, parameters, context)
        self._parameters(parameters, context)
        period(self, parameters, context)
        folder(self, parameters, "PRODUCTS" if products else "DATASET", context)
        parcel_source(self, parameters, context)

    def _parameters(self, parameters, context) -> AlignmentParameters:
        from ...core.alignment import AlignmentParameters, Limits, require_one_resolution

        bands = chosen(self, parameters, "BANDS", context)
        require_one_resolution(bands)
        values = {
            name: self.parameterAsDouble(parameters, name, context)
            for name in ("BLOCK_SIZE", "MAX_SHIFT", "PRECISION")
        }
        for name, value in values.items():
            if not value > 0:
                raise InputError("it has to be more than 0.", subject=name, remedy="Give metres.")
        return AlignmentParameters(
            bands,
            values["BLOCK_SIZE"],
            Limits(values["MAX_SHIFT"], values["PRECISION"]),
            self.parameterAsBool(parameters, "MASKS", context),
        )

    # ---- work --------------------------------------------------------------------------------

    def compute(self, parameters, context, feedback):
        from ...core.alignment import together
        from ...core.storage import SKIP_COLUMNS, skip_rows, whole_file, write_csv

        core = CoreFeedback(feedback)
        wanted = self._parameters(parameters, context)
        if self.parameterAsString(parameters, "DATASET", context).strip():
            found, skips = self._of_dataset(parameters, context, feedback, wanted, core), []
        else:
            found, skips = self._of_products(parameters, context, feedback, wanted, core)
        results: dict[str, Any] = {
            "OUTPUT": write_layer(
                self,
                parameters,
                context,
                "OUTPUT",
                make_fields(
                    tile="text", sensing="datetime", product="text", dx="number", dy="number",
                    length="number", error="number", confidence="number", n_parcels="integer",
                    n_pixels="integer", flag="text", reason="text", why="text",
                ),
                _rows(found),
                core,
                style=alignment_arrows,
                geometry=QgsWkbTypes.Type.Point,
            )
        }  # fmt: skip
        target = self.parameterAsFileOutput(parameters, "REPORT", context)
        if target:
            from ...core.report import alignment_report
            from ...core.storage import write_text

            name = parcel_source(self, parameters, context).sourceName()
            with spoken_pages():
                write_text(Path(target), alignment_report(found, name))
            results["REPORT"] = target
        every = together(found.blocks)
        if every.n_told:
            text = self.tr("Parcels have to be moved by {east:.1f} m to the east, {north:.1f} m to the north")
            feedback.pushInfo(text.format(east=every.east, north=every.north))
            results["SHIFT_EAST"], results["SHIFT_NORTH"] = every.east, every.north
        text = self.tr("Blocks and dates: {n}; of these it cannot be told: {untold}")
        feedback.pushInfo(text.format(n=every.n_blocks, untold=every.n_blocks - every.n_told))
        skips = [*skips, *found.skips]
        results["N_TOLD"], results["N_UNTOLD"] = every.n_told, every.n_blocks - every.n_told
        results["N_SKIPPED"] = len(skips)
        path = self.parameterAsFileOutput(parameters, "SKIPPED", context)
        if path:
            with whole_file(Path(path)) as part:
                write_csv(part, SKIP_COLUMNS, skip_rows(skips), core)
            results["SKIPPED"] = path
        core.progress(100)
        self.finish(feedback, skips, table=self.tr("the table of skipped items") if path else "")
        return results

    def _of_products(
        self, parameters, context, feedback, wanted: AlignmentParameters, core: CoreFeedback
    ) -> tuple[Alignment, list]:
        from ...core.alignment import align_products

        products = self._products(parameters, context, wanted, Part(core, 0, 5))
        grids = list(products.grids.values())
        table = parcels_near(self, parameters, context, feedback, grids, Part(core, 5, 10))
        return align_products(table, products, wanted, Part(core, 10, 98)), products.skips

    def _products(self, parameters, context, wanted: AlignmentParameters, part: Part) -> ChosenProducts:
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
        )
        path = str(folder(self, parameters, "PRODUCTS", context))
        return choose_products(path, wanted.bands, asked, None, None, (), processors(), part)

    def _of_dataset(
        self, parameters, context, feedback, wanted: AlignmentParameters, core: CoreFeedback
    ) -> Alignment:
        from ...core.dataset import align_dataset, grids_of, open_dataset
        from ...core.optional import load_optional

        load_optional("h5py")
        dataset = open_dataset(folder(self, parameters, "DATASET", context))
        grids = list(grids_of(dataset, wanted).values())
        table = parcels_near(self, parameters, context, feedback, grids, Part(core, 0, 10))
        start, end = period(self, parameters, context)
        return align_dataset(dataset, table, wanted, Part(core, 10, 98), start, end)


def _rows(found: Alignment) -> Iterator[LayerRow]:
    import numpy as np

    from ...core.geo import Transformer
    from ...core.report import REASONS

    for block in found.blocks:
        shift = block.shift
        ((x, y),) = Transformer(block.epsg, 4326).points(np.array([block.centre])).tolist()
        numbers = [
            float(value) if value == value else None
            for value in (shift.east, shift.north, float(np.hypot(shift.east, shift.north)), shift.error)
        ]
        confidence = shift.confidence(found.parameters.limits.precision)
        yield (
            QgsGeometry.fromPointXY(QgsPointXY(x, y)),
            (
                f"T{block.tile}", utc_value(block.sensing_start), ", ".join(block.products), *numbers,
                confidence, shift.n_parcels, shift.n_pixels, "cannot_tell" if shift.reason else "ok",
                shift.reason, from_core(REASONS[shift.reason]) if shift.reason else "",
            ),
        )  # fmt: skip
