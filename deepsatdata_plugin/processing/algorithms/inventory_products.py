"""Algorithm `inventoryproducts`: what is on disk, and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
)

from ..algorithm import DeepSatDataAlgorithm
from ..feedback import CoreFeedback
from ..fields import make_fields, utc_value
from ..layers import LayerRow, write_layer
from ..parameters import folder
from ..previews import make_previews
from ..screen import on_screen
from ..styles import product_states
from ..translation import from_core

if TYPE_CHECKING:
    from ...core.products import InventoryRow


class InventoryProducts(DeepSatDataAlgorithm):
    """One row for each Sentinel-2 product in a folder."""

    GROUP = "products"
    STEP = "1.5"
    FOLDERS = {"FOLDER": "products"}
    ICON = "inventory_products"

    def name(self):
        return "inventoryproducts"

    def title(self):
        return self.tr("Inventory of products")

    def tags(self):
        return self.tr("sentinel-2,safe,footprint,check,damaged,missing,checksum").split(",")

    def explanation(self):
        return self.tr(
            "Lists the Sentinel-2 products in a folder as footprints, with what is wrong with each.\n\n"
            "SAFE and EOPF Zarr, folders and zips, are found at any depth. Every band file must be there, "
            "have the size that the manifest gives, be a whole JPEG 2000 file, and have the right zone, "
            "corner and shape. EOPF Zarr has no manifest: every chunk must be there and end where it should. "
            "Products that cannot be read, and those without a manifest to check them by, are listed with "
            "that as their problem.\n\n"
            "Nothing is decoded, so flipped bytes go unseen: switch on the checksums to find them too."
        )

    def example(self):
        return self.tr(
            "Folder D:/sentinel: one row for each product in it, those with problems in another colour."
        )

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFile(
                "FOLDER", self.tr("Folder with products"), QgsProcessingParameterFile.Behavior.Folder
            ),
            self.tr("Searched recursively for SAFE and EOPF Zarr, folders and zips; zips are not unpacked."),
        )
        self.add(
            QgsProcessingParameterBoolean("CHECKSUMS", self.tr("Verify checksums"), defaultValue=False),
            self.tr(
                "Read every file that the manifest lists, whole, and compare it with its checksum; the field "
                "'verified' counts what is right, missing and wrong. Slow (the speed of the disk), but finds "
                "damage that decodes without an error."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.tr("Products"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            self.tr(
                "Footprints in EPSG:4326 with name, tile, level, time, baseline, bands, share without data "
                "('nodata', percent) and problems."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber("N_PRODUCTS", self.tr("Number of products")))
        self.addOutput(QgsProcessingOutputNumber("N_PROBLEMS", self.tr("Number of products with problems")))

    def check(self, parameters, context):
        folder(self, parameters, "FOLDER", context)

    def compute(self, parameters, context, feedback):
        from ...core.products import inventory_of

        core_feedback = CoreFeedback(feedback)
        table = inventory_of(
            folder(self, parameters, "FOLDER", context),
            core_feedback,
            checksums=self.parameterAsBool(parameters, "CHECKSUMS", context),
        )
        destination = write_layer(
            self,
            parameters,
            context,
            "OUTPUT",
            make_fields(
                name="text", path="text", state="text", n_problems="integer", problems="text", tile="text",
                level="text", platform="text", sensing="datetime", baseline="text", orbit="integer",
                cloud="number", bands="text", masks="text", offsets="text", partial="integer",
                size_bytes="long", nodata="number", verified="text",
            ),
            map(_row, table),
            core_feedback,
            style=product_states,
            title=self.tr("Products on disk: {folder}").format(
                folder=folder(self, parameters, "FOLDER", context).name
            ),
        )  # fmt: skip
        if on_screen():
            make_previews((row.path for row in table if row.state != "unreadable"), core_feedback)
        wrong = [row for row in table if row.state != "ok"]
        for row in wrong:
            feedback.pushWarning(f"{row.name}: {from_core(row.problems)}")
        for row in table:
            if row.verified:
                feedback.pushInfo(
                    self.tr("{name}: files checked: {counts}").format(
                        name=row.name, counts=from_core(row.verified)
                    )
                )
            if row.unverified:
                feedback.pushInfo(from_core(row.unverified))
        feedback.pushInfo(
            self.tr("Products: {n}, with problems: {wrong}").format(n=len(table), wrong=len(wrong))
        )
        return {"OUTPUT": destination, "N_PRODUCTS": len(table), "N_PROBLEMS": len(wrong)}


def _row(row: InventoryRow) -> LayerRow:
    values = [
        row.name, row.path, row.state, row.n_problems, from_core(row.problems), row.tile, row.level,
        row.platform, utc_value(row.sensing_start), row.baseline, row.relative_orbit, row.cloud_percent,
        ",".join(row.bands), ",".join(row.masks), row.offsets, int(row.partial), row.size_bytes,
        row.nodata_percent, row.verified,
    ]  # fmt: skip
    return row.footprint_wkb, values
