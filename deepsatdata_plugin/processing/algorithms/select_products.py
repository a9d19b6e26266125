"""Algorithm `selectproducts`: the products of a season, evenly spread, cloud-free, explained."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.errors import InputError
from ...core.selection import METHODS
from ...core.words import told, told_counted
from ..algorithm import DeepSatDataAlgorithm
from ..feedback import CoreFeedback
from ..fields import make_fields
from ..inputs import area_of_interest, check_names
from ..layers import layer_wanted, write_layer
from ..parameters import (
    ChoiceParameter,
    add_area,
    add_period,
    check_area,
    chosen_one,
    decimal_parameter,
    period,
)
from ..styles import Place, chosen_products, explained_products
from ..translation import from_core, number_text, spoken_pages

if TYPE_CHECKING:
    from ...core.errors import Skip
    from ...core.feedback import Feedback
    from ...core.selection import Selection, SelectionParameters


class SelectProducts(DeepSatDataAlgorithm):
    """Chooses products tile by tile and says why."""

    GROUP = "products"
    PRODUCT_LAYERS = ("INPUT",)
    STEP = "1.3"
    ICON = "select_products"

    def name(self):
        return "selectproducts"

    def title(self):
        return self.tr("Select products")

    def tags(self):
        return self.tr(
            "sentinel-2,product,selection,season,time series,cloud,uniform,gap,dates,choose,filter"
        ).split(",")

    def explanation(self):
        return self.tr(
            "Chooses products for a season, tile by tile: low cloud, large overlap with the area, large "
            "product, evenly spread over the period.\n\n"
            "Limits (cloud, overlap, size) drop what is not good enough. The method chooses among the rest:\n"
            "evenly spread (uniform): days are planned evenly from the first to the last day, as many as "
            "'Products per tile' says; the choice with the smallest sum of days off plan + weight of cloud x "
            "cloud % is found exactly (it is never worse than choosing the nearest one by one);\n"
            "smallest largest gap (largest_gap): the largest gap, the period's ends included, becomes as "
            "small as possible, then the cloud;\n"
            "nearest: each planned day in turn takes the cheapest product left (the DeepSatData report's "
            "rule, for comparison);\n"
            "all: everything within the limits.\n\n"
            "One acquisition of a tile is one step: reprocessed products are replaced by the newest, parts "
            "of an acquisition that complete each other count once. You have the last word: products under "
            "'Keep' are in whatever the limits say, those under 'Leave out' are out.\n\n"
            "The layer 'All products, explained' tells for every product why it is in or out; the report "
            "shows it as timelines."
        )

    def example(self):
        return self.tr(
            "24 products per tile, maximum cloud cover 80 %, first day 2024-03-01, last day 2024-10-31: a "
            "date about every ten days, with as little cloud as the season has."
        )

    # ---- parameters --------------------------------------------------------------------------

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT", self.tr("Products"), [QgsProcessing.SourceType.TypeVector]
            ),
            self.tr("Layer written by 'Search products', or another one with a field 'name'."),
        )
        self._add_choice()
        add_period(self, optional=True)
        self._add_limits()
        add_area(
            self,
            self.tr("With an area, overlaps are computed anew; without one, those of the search count."),
        )
        self._add_weights()
        self._add_by_hand()
        self._add_outputs()

    def _add_choice(self) -> None:
        self.add(
            QgsProcessingParameterNumber(
                "COUNT",
                self.tr("Products per tile"),
                QgsProcessingParameterNumber.Type.Integer,
                defaultValue=24,
                minValue=1,
            ),
            self.tr(
                "How many dates each tile gets; parts of one acquisition count once, products kept by hand "
                "are included. When fewer are within the limits, all are taken."
            ),
        )
        self.add(
            ChoiceParameter("METHOD", self.tr("Method"), METHODS, METHODS[0], titles="methods"),
            self.tr(
                "uniform: smallest sum of days off the planned days and weighted cloud. largest_gap: "
                "smallest largest gap, then cloud. nearest: greedy rule of the report. all: no choice."
            ),
        )

    def _add_limits(self) -> None:
        self.add(
            decimal_parameter("MAX_CLOUD", self.tr("Maximum cloud cover (%)"), 100.0, 1, 100.0),
            self.tr("Percent of the product, as its catalogue says. Below 100, unknown cloud is dropped."),
        )
        self.add(
            decimal_parameter("MIN_OVERLAP", self.tr("Minimum overlap (%)"), 0.0, 1, 100.0),
            self.tr(
                "Percent of the area's part in the product's tile that the product covers; without an area, "
                "percent of the tile."
            ),
        )
        self.add(
            decimal_parameter("MIN_SIZE", self.tr("Minimum size (MB)"), 0.0, 1),
            self.tr(
                "In MB of 10^6 bytes, as 400. Small products are cut off at the edge of the swath. An "
                "unknown size never "
                "fails: then the share of the tile that the product fills decides."
            ),
        )

    def _add_weights(self) -> None:
        for name, label, value, text in (
            (
                "CLOUD_WEIGHT",
                self.tr("Weight of cloud"),
                0.5,
                self.tr("Days that one percent of cloud is worth: with 0.5, 10 % weigh as much as 5 days."),
            ),
            (
                "OVERLAP_WEIGHT",
                self.tr("Weight of overlap"),
                0.0,
                self.tr("Days that one percent of missing overlap is worth."),
            ),
            (
                "SIZE_WEIGHT",
                self.tr("Weight of size"),
                0.0,
                self.tr(
                    "Days that one percent is worth by which a product is smaller than the tile's largest; "
                    "where sizes are unknown, the filled share of the tile is compared."
                ),
            ),
        ):
            self.add(decimal_parameter(name, label, value, 2), text, advanced=True)
        self.add(
            QgsProcessingParameterBoolean(
                "PREFER_SAME_DATES", self.tr("Prefer the same dates over tiles"), defaultValue=False
            ),
            self.tr(
                "Choose dates for all tiles together first; a tile that lacks one gets another. A date that "
                "a tile lacks costs ten days."
            ),
            advanced=True,
        )

    def _add_by_hand(self) -> None:
        self.add(
            QgsProcessingParameterString("KEEP", self.tr("Keep"), multiLine=True, optional=True),
            self.tr(
                "Ids or names of products that must be in, whatever the limits say; separated by commas, "
                "blanks or lines."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("DROP", self.tr("Leave out"), multiLine=True, optional=True),
            self.tr("Ids or names of products that must be out; separated by commas, blanks or lines."),
            advanced=True,
        )

    def _add_outputs(self) -> None:
        vector = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Selected products"), vector),
            self.tr(
                "The chosen products: the input's fields, the step's number in its tile, the gap in days."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "EXPLAINED", self.tr("All products, explained"), vector, optional=True
            ),
            self.tr("Every product with kept (1 or 0), rule, why, step and gap."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", self.tr("Report"), self.tr("HTML files (*.html)"), optional=True
            ),
            self.tr("One html file with timelines, gaps and reasons, for the screen and for paper."),
        )
        self.addOutput(QgsProcessingOutputNumber("N_SELECTED", self.tr("Number of selected products")))
        self.addOutput(QgsProcessingOutputNumber("N_STEPS", self.tr("Number of steps")))
        self.addOutput(QgsProcessingOutputNumber("LARGEST_GAP", self.tr("Largest gap of any tile in days")))

    # ---- work --------------------------------------------------------------------------------

    def check(self, parameters, context):
        period(self, parameters, context)
        check_area(self, parameters, context)
        check_names(self, parameters, "INPUT", context)
        both = set(self._words(parameters, "KEEP", context)) & set(self._words(parameters, "DROP", context))
        if both:
            raise InputError(
                told("{both} stands in both.", both=", ".join(sorted(both))),
                subject="KEEP, DROP",
                remedy="Take it out of one.",
            )

    def compute(self, parameters, context, feedback):
        from ...core.selection import select_products
        from ...core.tiles import area_shares
        from ..inputs import read_candidates, with_area

        asked = CoreFeedback(feedback)
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
        area = area_of_interest(self, parameters, context, feedback)
        pairs, unusable = read_candidates(source, context, asked)
        if not pairs:
            if unusable:
                raise InputError(
                    told_counted(
                        len(unusable),
                        "Its only row cannot be used: {detail}",
                        "None of its {n} rows can be used; the first: {detail}",
                        detail=unusable[0][1].detail,
                    ),
                    subject=source.sourceName(),
                )
            raise InputError(
                "There is no product to choose from.", subject=source.sourceName(), remedy="Search again."
            )
        candidates = [candidate for _, candidate in pairs]
        shares = None
        if area is not None:
            shares = area_shares(area, asked)
            candidates = with_area(candidates, area, asked)
        features = {id(one): feature for one, (feature, _) in zip(candidates, pairs)}
        wanted = self._wanted(parameters, context)
        selection = select_products(candidates, wanted, shares, asked)
        results = self._write(parameters, context, source, selection, features, unusable, asked)
        self._report(parameters, context, selection, wanted, results)
        self._tell(selection, [skip for _, skip in unusable], feedback)
        return results

    def _words(self, parameters: dict[str, Any], name: str, context: Any) -> tuple[str, ...]:
        text = self.parameterAsString(parameters, name, context)
        return tuple(text.replace(",", " ").replace(";", " ").split())

    def _wanted(self, parameters: dict[str, Any], context: Any) -> SelectionParameters:
        from ...core.selection import SelectionParameters
        from ..inputs import day_of

        start, end = period(self, parameters, context)
        return SelectionParameters(
            count=self.parameterAsInt(parameters, "COUNT", context),
            start=day_of(start),
            end=day_of(end),
            method=chosen_one(self, parameters, "METHOD", context),
            max_cloud=self.parameterAsDouble(parameters, "MAX_CLOUD", context),
            min_overlap=self.parameterAsDouble(parameters, "MIN_OVERLAP", context),
            min_size=self.parameterAsDouble(parameters, "MIN_SIZE", context),
            cloud_weight=self.parameterAsDouble(parameters, "CLOUD_WEIGHT", context),
            overlap_weight=self.parameterAsDouble(parameters, "OVERLAP_WEIGHT", context),
            size_weight=self.parameterAsDouble(parameters, "SIZE_WEIGHT", context),
            prefer_same_dates=self.parameterAsBool(parameters, "PREFER_SAME_DATES", context),
            keep=self._words(parameters, "KEEP", context),
            drop=self._words(parameters, "DROP", context),
        )

    def _write(
        self,
        parameters: dict[str, Any],
        context: Any,
        source: Any,
        selection: Selection,
        features: dict[int, QgsFeature],
        unusable: list[tuple[QgsFeature, Skip]],
        asked: Feedback,
    ) -> dict[str, Any]:
        chosen = [(features[id(v.candidate)], [v.step, v.gap]) for v in selection.kept]
        told = [
            (features[id(v.candidate)], [int(v.kept), v.rule, from_core(v.detail), v.step, v.gap])
            for v in selection.verdicts
        ]
        told += [
            (feature, [0, skip.reason, from_core(skip.detail), None, None]) for feature, skip in unusable
        ]
        group = None
        if layer_wanted(self, parameters, "EXPLAINED"):
            title = self.tr("Selection: {layer}").format(layer=source.sourceName())
            group = (f"selection {uuid.uuid4().hex}", title)
        results: dict[str, Any] = {
            "OUTPUT": self._layer(
                parameters,
                "OUTPUT",
                context,
                source,
                make_fields(step="integer", gap="integer"),
                chosen,
                chosen_products,
                asked,
                _place(group, 0),
            ),
            "N_SELECTED": len(selection.kept),
            "N_STEPS": sum(len(tile.steps) for tile in selection.tiles),
            "LARGEST_GAP": max(tile.largest_gap for tile in selection.tiles),
        }
        explained = self._layer(
            parameters,
            "EXPLAINED",
            context,
            source,
            make_fields(kept="integer", rule="text", why="text", step="integer", gap="integer"),
            told,
            explained_products,
            asked,
            _place(group, 1),
        )
        if explained is not None:
            results["EXPLAINED"] = explained
        return results

    def _layer(self, parameters, name, context, source, more, pairs, style, asked, place):
        """Write rows of the input with further values; None when the layer is not wanted."""
        from ..inputs import extended, rows_with

        fields, kept = extended(source.fields(), more)
        return write_layer(
            self,
            parameters,
            context,
            name,
            fields,
            rows_with(pairs, kept),
            asked,
            style=style,
            place=place,
            geometry=source.wkbType(),
            crs=source.sourceCrs(),
        )

    def _report(self, parameters, context, selection, wanted, results) -> None:
        from ...core.report import timeline_report
        from ...core.storage import write_text

        target = self.parameterAsFileOutput(parameters, "REPORT", context)
        if target:
            with spoken_pages():
                write_text(Path(target), timeline_report(selection, wanted))
            results["REPORT"] = target

    def _tell(self, selection: Selection, skips: list[Skip], feedback: Any) -> None:
        for tile in selection.tiles:
            cloud = "-" if tile.mean_cloud is None else f"{number_text(tile.mean_cloud, 1)} %"
            text = self.tr(
                "{tile}: {steps} of {available} steps within the limits chosen, largest gap {gap} days, mean "
                "cloud {cloud}"
            )
            feedback.pushInfo(
                text.format(
                    tile=tile.tile,
                    steps=len(tile.steps),
                    available=tile.available,
                    gap=tile.largest_gap,
                    cloud=cloud,
                )
            )
        for warning in selection.warnings:
            feedback.pushWarning(from_core(warning))
        self.finish(feedback, skips, table=self.tr("the layer 'All products, explained'"))


def _place(group: tuple[str, str] | None, rank: int) -> Place:
    """Return where a layer of a selection stands: the chosen products shown, all of them folded below."""
    return Place(groups=(group,) if group else (), rank=rank, checked=rank == 0, expanded=rank == 0)
