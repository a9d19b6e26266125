"""Algorithm `rasterizeparcels`: parcels become label, id, mask, coverage and distance rasters."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
)

from ...core.errors import InputError
from ...core.feedback import Part
from ..feedback import CoreFeedback
from ..fields import make_fields
from ..inputs import crs_text, given_class_table, parcel_source, read_parcels, rows
from ..layers import beside, write_layer
from ..parameters import (
    OUTSIDE,
    add_grid,
    add_outputs,
    add_parcels,
    add_rules,
    check_destination,
    chosen,
    chosen_field,
    chosen_one,
    destination_folder,
    folder,
    given_extent,
)
from ..parcel_algorithm import ParcelAlgorithm
from ..styles import Place, ground_truth_group, offer_rasters, style_conflicts
from ..translation import size_text

if TYPE_CHECKING:
    from ...core.errors import Skip
    from ...core.feedback import Feedback
    from ...core.parcels import SurveyedArea
    from ...core.rasterize import GroundTruth, GroundTruthGrid, GroundTruthPlan, LabelRules

#: Threads for blocks; each takes about 150 MB.
_MOST_THREADS = 4

#: As many classes as parcels are strange from this number on.
_MANY_CLASSES = 20


class RasterizeParcels(ParcelAlgorithm):
    """Exact coverage of parcels on the grid of the products or around an extent."""

    GROUP = "groundtruth"
    STEP = "2.3"
    ICON = "rasterize_parcels"
    FOLDERS = {"GROUND_TRUTH": "ground_truth"}
    LONG_OUTPUTS = ("GROUND_TRUTH",)

    def name(self):
        return "rasterizeparcels"

    def title(self):
        return self.tr("Rasterize parcels")

    def tags(self):
        return self.tr(
            "labels,ground truth,coverage,fields,crops,mask,distance,boundary,conflict,overlap,sentinel-2"
        ).split(",")

    def explanation(self):
        return self.tr(
            "Rasterizes parcels with the exact share of every pixel that each parcel covers.\n\n"
            "Writes one set of rasters for each tile, year and resolution: labels (class index, 0 "
            "background, -1 ignore), ids (index into parcels.csv), claim mask (0: at most one parcel "
            "claims the pixel, 1: two or more, none covers it whole, 2: two or more, at least one covers "
            "it whole), coverage by the winning parcel (0 to 1), number of claims, and the distance of "
            "the pixel's centre to the "
            "boundary of its parcel in metres.\n\n"
            "The parcel with the largest share wins a pixel; ties go to the smaller id. The result does not "
            "depend on the order of the features. Parcels may have holes and several parts, lie across the "
            "edge and be in any coordinate system. Invalid geometries are repaired, and every repaired or "
            "skipped parcel is listed in notes.csv and skipped.csv.\n\n"
            "The folder is what 'Make a dataset' takes as ground truth."
        )

    def example(self):
        return self.tr(
            "Parcels with the class field 'crop', the id field 'id', year 2022, folder with products "
            "D:/sentinel, resolution 10 m: labels for every tile of the products."
        )

    # ---- parameters --------------------------------------------------------------------------

    def initAlgorithm(self, configuration=None):
        add_parcels(self)
        add_grid(self)
        add_rules(self)
        add_outputs(self)

    # ---- checks ------------------------------------------------------------------------------

    def check(self, parameters, context):
        from ...core.rasterize import check_rules

        has_year = parameters.get("YEAR") not in (None, "")
        if has_year == bool(chosen_field(self, parameters, "YEAR_FIELD", context)):
            raise InputError(
                "Both are given." if has_year else "Neither is given.",
                subject="YEAR and YEAR_FIELD",
                remedy="Give the field of the year, or one year for all parcels.",
            )
        products = bool(self.parameterAsString(parameters, "PRODUCTS", context))
        extent = self.parameterAsExtent(parameters, "EXTENT", context)
        has_extent = not (extent.isNull() or extent.isEmpty())
        if products == has_extent:
            raise InputError(
                "Both are given." if products else "Neither is given.",
                subject="PRODUCTS and EXTENT",
                remedy="Give the folder of the products, or an extent.",
            )
        if parameters.get("CRS") and not self.parameterAsCrs(parameters, "CRS", context).isValid():
            raise InputError(
                "There is no such coordinate system.",
                subject=f"CRS {parameters['CRS']}",
                remedy="Name one in metres, as EPSG:32631, or leave it empty for the UTM zone of the extent.",
            )
        if products:
            folder(self, parameters, "PRODUCTS", context)
        given_extent(self, parameters, context)
        check_destination(self, parameters, "GROUND_TRUTH", context)
        parcel_source(self, parameters, context, ("CLASS_FIELD", "ID_FIELD", "YEAR_FIELD"))
        if not chosen(self, parameters, "RESOLUTION", context):
            raise InputError("No resolution is chosen.", subject="RESOLUTION")
        extras = chosen(self, parameters, "LAYERS", context)
        check_rules(self._rules(parameters, context), extras=extras)
        regression = chosen_one(self, parameters, "TASK", context) == "regression"
        if regression and self.parameterAsString(parameters, "CLASS_TABLE", context):
            raise InputError(
                "A regression has values, no classes.", subject="CLASS_TABLE", remedy="Leave it empty."
            )
        given_class_table(self, parameters, context)

    # ---- work --------------------------------------------------------------------------------

    def compute(self, parameters, context, feedback):
        from ...core.parcels import moved_grid
        from ...core.rasterize import execute, plan_ground_truth
        from ...core.workers import processors

        core = CoreFeedback(feedback)
        target = destination_folder(self, parameters, "GROUND_TRUTH", context)
        table_path = self.parameterAsString(parameters, "CLASS_TABLE", context)
        class_table = given_class_table(self, parameters, context)
        year_field = chosen_field(self, parameters, "YEAR_FIELD", context)
        resolutions = [float(text) for text in chosen(self, parameters, "RESOLUTION", context)]
        # Grids first: of the parcels, only the shapes of those near them are kept.
        grids, skips = self._grids(parameters, context, resolutions, Part(core, 0, 2), feedback)
        shift = self._shift(parameters, context)
        # Parcels are read where they lie before they are moved.
        places = [moved_grid(one.grid, -shift[0], -shift[1]) for one in grids]
        parcels = read_parcels(self, parameters, context, feedback, places, Part(core, 2, 6))
        plan = plan_ground_truth(
            parcels,
            grids,
            resolutions,
            target,
            rules=self._rules(parameters, context),
            class_table=class_table,
            surveyed=self._surveyed(parameters, context, feedback),
            parameters={
                "class_field": chosen_field(self, parameters, "CLASS_FIELD", context),
                "id_field": chosen_field(self, parameters, "ID_FIELD", context),
                "year_field": year_field,
                "year": None if year_field else self.parameterAsInt(parameters, "YEAR", context),
                "class_table": Path(table_path).name if table_path else None,
            },
            extras=chosen(self, parameters, "LAYERS", context),
            shift_m=shift,
            skips=skips,
            feedback=Part(core, 6, 10),
        )
        self._tell(plan, parameters, context, feedback)
        threads = min(_MOST_THREADS, processors())
        truth = execute(plan, Part(core, 10, 99), threads)
        results, left = offer_rasters(truth, plan, context)
        if left:
            feedback.pushInfo(
                self.tr(
                    "%n more raster(s) are in the folder; they are not loaded, so as not to flood the "
                    "project.",
                    None,
                    left,
                )
            )
        results["GROUND_TRUTH"] = str(target)
        unwritten: list[Skip] = []
        whole = self.tr("The ground truth is whole; conflicts.gpkg in its folder holds the same layer.")
        with beside("CONFLICTS", core, unwritten, whole):
            destination = self._write_conflicts(parameters, context, truth, plan, core)
            if destination is not None:
                results["CONFLICTS"] = destination
        results["N_CONFLICTS"] = int(truth.description["counts"]["conflicts"])
        if results["N_CONFLICTS"]:
            text = self.tr("Pairs of parcels that claim the same ground: {n} (see conflicts.gpkg)")
            feedback.pushInfo(text.format(n=results["N_CONFLICTS"]))
        results["N_PARCELS"] = sum(status == "used" for status in plan.status)
        results["N_SKIPPED"] = plan.n_skips + len(unwritten)
        core.progress(100)
        skips = chain(unwritten, plan.skips())
        self.finish(feedback, skips, table=self.tr("skipped.csv in the folder of the ground truth"))
        return results

    def _write_conflicts(
        self, parameters, context, truth: GroundTruth, plan: GroundTruthPlan, core: Feedback
    ) -> str | None:
        from ...core.rasterize import CONFLICTS, conflicts_epsg, read_conflicts

        return write_layer(
            self,
            parameters,
            context,
            "CONFLICTS",
            make_fields(
                year="integer", index_a="integer", id_a="text", class_a="text", index_b="integer",
                id_b="text", class_b="text", same_class="integer", overlap_area_m2="number",
                share_of_smaller="number",
            ),
            read_conflicts(truth.table(CONFLICTS)),
            core,
            style=style_conflicts,
            place=Place(groups=(ground_truth_group(truth),), rank=-1, expanded=False),
            crs=QgsCoordinateReferenceSystem(f"EPSG:{conflicts_epsg(plan)}"),
        )  # fmt: skip

    def _shift(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[float, float]:
        """Return metres to the east and north."""
        return (
            self.parameterAsDouble(parameters, "SHIFT_EAST", context),
            self.parameterAsDouble(parameters, "SHIFT_NORTH", context),
        )

    def _rules(self, parameters: dict[str, Any], context: QgsProcessingContext) -> LabelRules:
        from ...core.rasterize import LabelRules

        return LabelRules(
            task=chosen_one(self, parameters, "TASK", context),
            rule=chosen_one(self, parameters, "RULE", context),
            min_coverage=self.parameterAsDouble(parameters, "MIN_COVERAGE", context),
            outside_is_background=chosen_one(self, parameters, "OUTSIDE", context) == OUTSIDE[0],
        )

    def _surveyed(self, parameters, context, feedback) -> SurveyedArea | None:
        from ...core.parcels import SurveyedArea, make_areas

        source = self.parameterAsSource(parameters, "SURVEYED", context)
        if source is None:
            return None
        if chosen_one(self, parameters, "OUTSIDE", context) == OUTSIDE[0]:
            feedback.pushWarning(
                self.tr(
                    "The surveyed area changes nothing: pixels outside it become background too. Choose "
                    "'Ignore' outside the surveyed area to keep them apart."
                ),
            )
        crs = crs_text(source.sourceCrs())
        shapes = (row.wkb for row in rows(source, (), feedback))
        return SurveyedArea(make_areas(shapes, crs, source.sourceName(), CoreFeedback(feedback)), crs)

    def _grids(
        self, parameters, context, resolutions: list[float], part: Part, feedback
    ) -> tuple[tuple[GroundTruthGrid, ...], list[Skip]]:
        from ...core.geo import is_utm
        from ...core.products import find_products, product_grids, require_products
        from ...core.rasterize import GroundTruthGrid, extent_grid

        if self.parameterAsString(parameters, "PRODUCTS", context):
            path = folder(self, parameters, "PRODUCTS", context)
            products, unread = find_products(path, Part(part, 0, 50))
            require_products(products, path, unread)
            tiles, unusable = product_grids(products, Part(part, 50, 100))
            grids = tuple(GroundTruthGrid(f"T{tile}", grid) for tile, grid in tiles.items())
            return grids, [*unread, *unusable]
        bounds, crs = given_extent(self, parameters, context, feedback)
        wanted = self.parameterAsCrs(parameters, "CRS", context)
        grid = extent_grid(
            bounds,
            crs_text(crs),
            crs_text(wanted) if wanted.isValid() else "",
            resolutions,
        )
        if not is_utm(grid.epsg):
            feedback.pushWarning(
                self.tr(
                    "The grid is in EPSG:{epsg}, which is no UTM zone of WGS 84: Sentinel-2 products do not "
                    "lie on it. Leave the CRS of the rasters empty for rasters that fit products."
                ).format(epsg=grid.epsg),
            )
        feedback.pushInfo(
            self.tr("Grid: EPSG:{epsg}, upper-left corner {x:.0f}, {y:.0f}, {w:.0f} x {h:.0f} m").format(
                epsg=grid.epsg, x=grid.ulx, y=grid.uly, w=grid.width_m, h=grid.height_m
            )
        )
        return (grid,), []

    def _tell(self, plan: GroundTruthPlan, parameters, context, feedback) -> None:
        """Say what a person has to know before the rasters are written."""
        if plan.classes.origin == "numbered":
            feedback.pushInfo(self.tr("The class codes are numbered (see classes.csv):"))
            for row in plan.classes.rows[:50]:
                feedback.pushInfo(f"  {row.index}: {row.code}")
        self._tell_doubts(plan, parameters, context, feedback)
        repaired = [note for note in plan.parcels.notes if note.reason == "repaired"]
        if repaired:
            feedback.pushInfo(
                self.tr("%n invalid geometry(ies) repaired (see notes.csv)", None, len(repaired))
            )
        feedback.pushInfo(
            self.tr("%n raster(s), at most {size}", None, len(plan.tasks) * len(plan.layers)).format(
                size=size_text(plan.estimated_bytes)
            )
        )

    def _tell_doubts(self, plan: GroundTruthPlan, parameters, context, feedback) -> None:
        """Name fields that are perhaps not the ones that were meant."""
        class_field, id_field = (
            chosen_field(self, parameters, f, context) for f in ("CLASS_FIELD", "ID_FIELD")
        )
        n_parcels, n_codes = len(plan.parcels), len(plan.classes.rows)
        if plan.rules.task == "classification" and (
            class_field == id_field or (n_codes == n_parcels >= _MANY_CLASSES)
        ):
            feedback.pushWarning(
                self.tr(
                    "The field {field} gives {classes} classes to %n parcel(s): is it the class, not the id?",
                    None,
                    n_parcels,
                ).format(field=class_field, classes=n_codes),
            )
        repeated = Counter(note.id for note in plan.parcels.notes if note.reason == "repeated_id")
        if repeated:
            name, times = repeated.most_common(1)[0]
            feedback.pushWarning(
                self.tr(
                    "%n parcel(s) share their id with another one of their year (most often {id}: {times} "
                    "times); each is a parcel of its own (see notes.csv)",
                    None,
                    sum(repeated.values()),
                ).format(id=name, times=times),
            )
        if plan.parcels.ids_are_rows:
            feedback.pushInfo(
                self.tr(
                    "Without an id field, the ids in parcels.csv are the feature ids of this layer and hold "
                    "for it only; parcels are in the order of year, class and place."
                )
            )
