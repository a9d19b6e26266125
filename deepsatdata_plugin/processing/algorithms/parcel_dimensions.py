"""Algorithm `parceldimensions`: how large parcels are, and which windows hold them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureRequest,
    QgsFields,
    QgsProcessing,
    QgsProcessingFeatureSource,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from ...core.errors import InputError
from ...core.feedback import Part
from ..feedback import CoreFeedback
from ..fields import make_fields
from ..inputs import crs_text, parcel_source
from ..layers import LayerRow, write_layer
from ..parameters import add_parcel_layer, decimal_parameter
from ..parcel_algorithm import ParcelAlgorithm
from ..styles import sized_parcels
from ..translation import spoken_pages

if TYPE_CHECKING:
    from ...core.feedback import Feedback
    from ...core.parcels import DimensionTable

_KINDS = {
    "height": "number", "width": "number", "largest": "number", "area": "number", "vertices": "integer",
    "compactness": "number",
}  # fmt: skip


class ParcelDimensions(ParcelAlgorithm):
    """Height, width, area, vertices and compactness of parcels, and a report."""

    GROUP = "groundtruth"
    STEP = "2.2"
    ICON = "parcel_dimensions"

    def name(self):
        return "parceldimensions"

    def title(self):
        return self.tr("Dimensions of parcels")

    def tags(self):
        return self.tr("parcels,size,window,height,width,area,compactness,histogram,report").split(",")

    def explanation(self):
        return self.tr(
            "Measures every parcel as a window sees it, along the axes of its UTM zone, and recommends a "
            "size of windows.\n\n"
            "Fields: height (south to north), width (west to east), largest (the larger of both), all in "
            "metres; area in m²; vertices; compactness (4 pi area by the square of the perimeter: 1 for a "
            "circle, 0.785 for a square, less the more slender).\n\n"
            "The report shows histograms, the shares of parcels up to a size as curves, and for windows of "
            "240 to 1600 m the share of parcels that fit. The recommended SIZE is the smallest multiple of 6 "
            "pixels of 10 m that holds the wanted share of parcels whole, wherever the lattice of 60 m lies."
        )

    def example(self):
        return self.tr(
            "The layer of 'Prepare ground truth': the report says that 95 % of the parcels fit windows of 48 "
            "pixels."
        )

    def initAlgorithm(self, configuration=None):
        add_parcel_layer(self)
        self.add(
            decimal_parameter("SHARE", self.tr("Parcels that windows hold whole (%)"), 95.0, 1, 100.0),
            self.tr("The recommended size holds this share of the parcels whole."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.tr("Parcels with dimensions"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            self.tr(
                "The parcels with their fields and height, width, largest, area, vertices, compactness. "
                "Fields of these names are replaced."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination("REPORT", self.tr("Report"), "HTML (*.html)"),
            self.tr("One html file with histograms, curves and the table of windows."),
        )
        self.addOutput(QgsProcessingOutputNumber("SIZE", self.tr("Recommended size (pixels of 10 m)")))
        self.addOutput(QgsProcessingOutputNumber("N_PARCELS", self.tr("Number of parcels")))
        self.addOutput(QgsProcessingOutputNumber("N_SKIPPED", self.tr("Number of skipped parcels")))

    # ---- checks ------------------------------------------------------------------------------

    def check(self, parameters, context):
        if not self.parameterAsDouble(parameters, "SHARE", context) > 0:
            raise InputError("No parcel would have to fit.", subject="SHARE", remedy="Give 1 to 100 %.")
        parcel_source(self, parameters, context)

    # ---- work --------------------------------------------------------------------------------

    def compute(self, parameters, context, feedback):
        from ...core.parcels import DimensionTable
        from ...core.report import dimensions_report
        from ...core.storage import write_text

        core = CoreFeedback(feedback)
        source = parcel_source(self, parameters, context)
        measured = DimensionTable()
        kept = [number for number, field in enumerate(source.fields()) if field.name().lower() not in _KINDS]
        replaced = [field.name() for number, field in enumerate(source.fields()) if number not in kept]
        if replaced:
            feedback.pushInfo(self.tr("Fields that are replaced: {names}").format(names=", ".join(replaced)))
        fields = QgsFields()
        for number in kept:
            fields.append(source.fields().at(number))
        for field in make_fields(**_KINDS):
            fields.append(field)
        destination = write_layer(
            self,
            parameters,
            context,
            "OUTPUT",
            fields,
            _rows(source, kept, measured, Part(core, 0, 95)),
            core,
            style=sized_parcels,
            crs=source.sourceCrs(),
        )
        share = self.parameterAsDouble(parameters, "SHARE", context) / 100
        size = measured.recommended_size(share)
        report = Path(self.parameterAsFileOutput(parameters, "REPORT", context))
        with spoken_pages():
            write_text(report, dimensions_report(measured, source.sourceName(), share, size))
        feedback.pushInfo(self.tr("Parcels: {n}").format(n=len(measured)))
        feedback.pushInfo(
            self.tr("Recommended SIZE: {size} pixels of 10 m ({metres} m)").format(
                size=size, metres=10 * size
            )
        )
        core.progress(100)
        self.finish(feedback, measured.skips, table=self.tr("the report"))
        results: dict[str, Any] = {"OUTPUT": destination, "REPORT": str(report), "SIZE": size}
        return {**results, "N_PARCELS": len(measured), "N_SKIPPED": len(measured.skips)}


def _rows(
    source: QgsProcessingFeatureSource, kept: list[int], measured: DimensionTable, feedback: Feedback
) -> Iterator[LayerRow]:
    from ...core.parcels import as_multipolygon, measure_parcels

    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks

    def features() -> Iterator[tuple[bytes | None, str, list[Any]]]:
        for feature in source.getFeatures(QgsFeatureRequest(), unchecked):
            attributes = feature.attributes()
            geometry = feature.geometry()
            wkb = None if geometry.isNull() else bytes(geometry.asWkb())
            yield wkb, f"feature {feature.id()}", [attributes[number] for number in kept]

    crs, count = crs_text(source.sourceCrs()), max(0, source.featureCount())
    found = measure_parcels(
        features(), crs, measured, subject=source.sourceName(), feedback=feedback, count=count
    )
    for wkb, dimensions, attributes in found:
        yield as_multipolygon(wkb), (*attributes, *dimensions.values())
