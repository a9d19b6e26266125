"""Algorithm `preparegroundtruth`: any layer of parcels in the canonical form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingUtils

from ...core.errors import InputError
from ...core.feedback import Part
from ...core.words import told
from ..feedback import CoreFeedback
from ..fields import make_fields
from ..inputs import given_class_table, parcel_reading
from ..layers import LayerRow, layer_wanted, write_layer
from ..parameters import (
    add_classes,
    add_looks,
    add_prepared,
    add_register,
    chosen_one,
)
from ..parcel_algorithm import ParcelAlgorithm
from ..styles import Place, classed_parcels, doubtful_parcels, rejected_parcels
from ..translation import from_core, translate

if TYPE_CHECKING:
    from ...core.feedback import Feedback
    from ...core.parcels import Prepared, PreparingRules
    from ..inputs import ParcelReading

#: EPSG of layers whose parcels have several coordinate systems.
_DEGREES = 4326

_CLASS_COLUMNS = ("code", "index", "name", "colour", "n_parcels", "area_m2")

#: Classes that the log names.
_NAMED = 5


class PrepareGroundTruth(ParcelAlgorithm):
    """Parcels of any register as geometry, crs, ground_truth, year and id."""

    GROUP = "groundtruth"
    STEP = "2.1"
    ICON = "prepare_ground_truth"

    def name(self):
        return "preparegroundtruth"

    def title(self):
        return self.tr("Prepare ground truth")

    def tags(self):
        return self.tr(
            "parcels,ground truth,crops,register,rpg,eurocrops,hcat,fiboa,classes,repair,duplicates,overlap"
        ).split(",")

    def explanation(self):
        return self.tr(
            "Brings parcels of any register into one form: class code, year, id, and an outline that can be "
            "rasterized.\n\n"
            "A profile knows the fields of its register; for any other layer you name them. Class codes stay "
            "as they are, leading zeros too; a class table gives each an index, a name and a colour. It is "
            "made, or the one you give, as an earlier run made it and you changed it.\n\n"
            "Outlines that are not valid are repaired; curves become chords, heights go. What cannot be used "
            "goes to the layer of rejected parcels with its reason: no geometry, no polygon, no area, no "
            "year, or a second copy of outline, class and year. What is doubtful but stays is listed too: "
            "repairs, one id twice, one outline with two crops, slivers, and parcels that overlap.\n\n"
            "Areas and widths are measured in the UTM zone of each parcel. Outlines lie on disk meanwhile: "
            "a country's register needs little memory."
        )

    def example(self):
        return self.tr(
            "The layer PARCELLES_GRAPHIQUES of the French register, profile RPG, year 2018: fields are "
            "picked by themselves, and the class table lists every crop with its number of parcels."
        )

    # ---- parameters --------------------------------------------------------------------------

    def initAlgorithm(self, configuration=None):
        add_register(self)
        add_classes(self)
        add_looks(self)
        add_prepared(self)

    # ---- checks ------------------------------------------------------------------------------

    def check(self, parameters, context):
        reading = parcel_reading(self, parameters, context)
        level = self._level(parameters, context)
        if level and not reading.fields.hcat_code:
            raise InputError(
                "the layer has no field with codes of HCAT.",
                subject="HCAT_LEVEL",
                remedy="Leave the class as it is.",
            )
        table = self.parameterAsString(parameters, "CLASS_TABLE", context)
        if not table:
            return
        if chosen_one(self, parameters, "RARE", context) != "keep":
            raise InputError(
                "A class table is given, which says what becomes of every class.",
                subject="RARE",
                remedy="Keep rare classes here, and give them an index in the table.",
            )
        target = self.parameterAsFileOutput(parameters, "CLASSES", context)
        if target and Path(target).absolute() == Path(table).absolute():
            raise InputError(
                "This is the table that is read.", subject="CLASSES", remedy="Choose another name."
            )
        given_class_table(self, parameters, context)

    def _level(self, parameters, context) -> int:
        chosen = chosen_one(self, parameters, "HCAT_LEVEL", context)
        return int(chosen) if chosen.isdecimal() else 0

    def _rules(self, parameters, context, reading: ParcelReading) -> PreparingRules:
        from ...core.parcels import PreparingRules

        return PreparingRules(
            level=self._level(parameters, context),
            rare=chosen_one(self, parameters, "RARE", context),
            least_parcels=self.parameterAsInt(parameters, "MIN_PARCELS", context),
            sliver_m=self.parameterAsDouble(parameters, "SLIVER_WIDTH", context),
            overlaps=self.parameterAsBool(parameters, "OVERLAPS", context),
            ids_are_rows=reading.ids_are_rows,
        )

    # ---- work --------------------------------------------------------------------------------

    def compute(self, parameters, context, feedback):
        from ...core.parcels import prepare_parcels

        core = CoreFeedback(feedback)
        reading = parcel_reading(self, parameters, context)
        self._tell_fields(reading, feedback)
        prepared = prepare_parcels(
            reading.features(feedback),
            reading.crs,
            self._rules(parameters, context, reading),
            table=given_class_table(self, parameters, context),
            subject=reading.source.sourceName(),
            folder=Path(QgsProcessingUtils.tempFolder()),
            feedback=Part(core, 0, 60),
            count=max(0, reading.source.featureCount()),
        )
        try:
            return self._write(prepared, reading.source, parameters, context, feedback, core)
        finally:
            prepared.close()

    def _write(self, prepared: Prepared, source, parameters, context, feedback, core) -> dict[str, Any]:
        from ...core.storage import whole_file, write_csv

        results: dict[str, Any] = {}
        source_crs, group = source.sourceCrs(), _group(source.sourceName())
        target = 0 if prepared.crs else _DEGREES
        # The layer's own one where there is one: what QGIS knows of it is more than its text.
        crs = source_crs if prepared.crs and source_crs.isValid() else None
        crs = crs or QgsCoordinateReferenceSystem(prepared.crs or f"EPSG:{_DEGREES}")
        hcat = {"hcat_code": "text", "hcat_name": "text"} if prepared.has_hcat() else {}
        results["OUTPUT"] = write_layer(
            self,
            parameters,
            context,
            "OUTPUT",
            make_fields(
                crs="text", ground_truth="text", year="integer", id="text", class_index="integer",
                class_name="text", area_m2="number", **hcat,
            ),
            _parcel_rows(prepared, Part(core, 60, 75), target, bool(hcat)),
            core,
            style=classed_parcels(prepared.classes),
            place=Place(groups=(group,), rank=2),
            crs=crs,
        )  # fmt: skip
        rejected = write_layer(
            self,
            parameters,
            context,
            "REJECTED",
            make_fields(id="text", ground_truth="text", year="integer", reason="text", detail="text"),
            (
                (row.wkb, (row.id, row.ground_truth, row.year, row.reason, from_core(row.detail)))
                for row in prepared.rejected()
            ),
            core,
            style=rejected_parcels,
            place=Place(groups=(group,), rank=1, expanded=False),
        )
        if rejected is not None:
            results["REJECTED"] = rejected
        results["N_NOTES"] = self._write_doubts(prepared, group, parameters, context, feedback, core, results)
        classes = Path(self.parameterAsFileOutput(parameters, "CLASSES", context))
        with whole_file(classes) as part:
            write_csv(part, _CLASS_COLUMNS, prepared.class_rows(), core)
        results["CLASSES"] = str(classes)
        text = self.parameterAsFileOutput(parameters, "CSV", context)
        if text:
            from ...core.parcels import write_canonical_csv

            with whole_file(Path(text)) as part:
                write_canonical_csv(part, prepared.parcels(Part(core, 95, 100)), core)
            results["CSV"] = text
        self._tell_classes(prepared, feedback)
        results["N_PARCELS"], results["N_REJECTED"] = prepared.n_parcels, prepared.n_rejected
        results["N_CLASSES"] = len({row.index for row in prepared.classes.rows if row.index > 0})
        core.progress(100)
        feedback.pushInfo(self.tr("Parcels: {n}").format(n=prepared.n_parcels))
        self.finish(
            feedback,
            (row.skip() for row in prepared.rejected()),
            table=self.tr("the layer of rejected parcels"),
        )
        return results

    def _write_doubts(self, prepared: Prepared, group, parameters, context, feedback, core, results) -> int:
        counts: Counter[str] = Counter()
        found = _doubt_rows(prepared, Part(core, 75, 95), counts)
        if layer_wanted(self, parameters, "NOTES"):
            results["NOTES"] = write_layer(
                self,
                parameters,
                context,
                "NOTES",
                make_fields(
                    id="text", ground_truth="text", year="integer", reason="text", detail="text",
                    other_id="text", other_class="text", area_m2="number", share="number",
                ),
                found,
                core,
                style=doubtful_parcels,
                place=Place(groups=(group,), rank=0),
            )  # fmt: skip
        else:
            for _ in found:
                pass
        titles = self._doubt_titles()
        for reason, number in sorted(counts.items()):
            feedback.pushInfo(
                self.tr("Doubtful: {n} ({reason})").format(n=number, reason=titles.get(reason, reason))
            )
        return sum(counts.values())

    def _doubt_titles(self) -> dict[str, str]:
        from ..styles import doubt_titles

        return doubt_titles()

    def _tell_fields(self, reading: ParcelReading, feedback) -> None:
        fields = reading.fields
        shown = (
            (self.tr("class"), ", ".join(reading.columns)),
            (self.tr("name"), fields.name),
            (self.tr("id"), fields.id or self.tr("number of the feature")),
            (self.tr("year"), fields.year or ", ".join(str(year) for year in _years(reading))),
            (self.tr("outline"), fields.outline if not reading.crs else ""),
        )
        listed = "; ".join(f"{what}: {field}" for what, field in shown if field)
        feedback.pushInfo(self.tr("Fields: {listed}").format(listed=listed))
        if reading.year_from:
            feedback.pushWarning(
                self.tr("No year is given: {year} is taken from the name '{name}'.").format(
                    year=reading.year, name=reading.year_from
                )
            )

    def _tell_classes(self, prepared: Prepared, feedback) -> None:
        if prepared.unknown:
            codes = sorted(prepared.unknown, key=lambda code: (-prepared.unknown[code], code))
            listed = ", ".join(f"{code} ({prepared.unknown[code]})" for code in codes[:_NAMED])
            text = told("{n} more", n=len(codes) - _NAMED) if len(codes) > _NAMED else ""
            feedback.pushWarning(
                self.tr("Codes that the class table does not have, ignored: {codes}").format(
                    codes=", ".join(filter(None, (listed, from_core(text))))
                )
            )
        ignored = [row.code for row in prepared.classes.rows if row.index < 0]
        shared = Counter(row.index for row in prepared.classes.rows if row.index > 0)
        text = self.tr("Classes: {n} of {codes} codes").format(
            n=len(shared), codes=len(prepared.classes.rows)
        )
        feedback.pushInfo(text)
        if ignored:
            feedback.pushInfo(self.tr("Ignored codes: {n}").format(n=len(ignored)))


def _group(layer: str) -> tuple[str, str]:
    """Return key and title of the group of layers."""
    return f"prepared|{layer}", translate("DeepSatData", "Prepared: {layer}").format(layer=layer)


def _years(reading: ParcelReading) -> list[int]:
    if reading.year is not None:
        return [reading.year]
    return [year for year in reading.columns.values() if year is not None]


def _parcel_rows(prepared: Prepared, feedback: Feedback, target: int, hcat: bool) -> Iterator[LayerRow]:
    for parcel in prepared.parcels(feedback, target=target):
        values = [
            parcel.crs, parcel.ground_truth, parcel.year, parcel.id or None, parcel.class_index,
            parcel.class_name or None, parcel.area_m2,
        ]  # fmt: skip
        if hcat:
            values += [text or None for text in parcel.hcat]
        yield parcel.wkb, values


def _doubt_rows(prepared: Prepared, feedback: Feedback, counts: Counter[str]) -> Iterator[LayerRow]:
    for doubt in prepared.doubts(feedback):
        counts[doubt.reason] += 1
        code, year = prepared.label(doubt.parcel)
        other = other_code = None
        if doubt.other is not None:
            other, other_code = prepared.name(doubt.other), prepared.label(doubt.other)[0]
        yield (
            doubt.wkb,
            (
                prepared.name(doubt.parcel), code, year, doubt.reason, from_core(doubt.detail), other,
                other_code, doubt.area_m2, doubt.share,
            ),
        )  # fmt: skip
