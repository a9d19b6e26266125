"""Algorithm `checklabels`: parcels whose series speaks against their label."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ...core.errors import InputError
from ...core.words import told
from ..algorithm import DeepSatDataAlgorithm
from ..feedback import CoreFeedback
from ..fields import make_fields
from ..inputs import rows
from ..layers import LayerRow, write_layer
from ..parameters import chosen_field, decimal_parameter
from ..styles import doubted_labels
from ..translation import translate

if TYPE_CHECKING:
    from ...core.series import Doubt, LabelLimits, TileValues

#: Columns of a series that are needed.
_NEEDED = ("id", "class", "tile", "sensing")


class CheckLabels(DeepSatDataAlgorithm):
    """Doubted labels, ranked."""

    GROUP = "groundtruth"
    STEP = "2.5"
    ICON = "check_labels"

    def name(self):
        return "checklabels"

    def title(self):
        return self.tr("Check labels by series")

    def tags(self):
        return self.tr("labels,mistakes,label noise,outliers,parcels,series,quality,classes").split(",")

    def explanation(self):
        return self.tr(
            "Finds parcels whose series lies far from those of their class, and tells which other class they "
            "resemble.\n\n"
            "Every class has, for each date and band, a middle and a width that a few wrong labels do not "
            "move. A parcel is doubted that lies much farther from its class than is usual there, or nearer "
            "to another one. The most doubtful come first.\n\n"
            "It is a hint, not a verdict: a drought, a late sowing, a boundary in the wrong place or a cloud "
            "that no mask shows look strange, too. Look at the parcel before you change its label. Parcels "
            "are compared within their tile; classes of few parcels, and parcels seen on few dates, are not "
            "judged and listed as such."
        )

    def example(self):
        return self.tr(
            "The series of 'Extract series of parcels' with the class field, the layer of parcels and its id "
            "field: a layer of doubted parcels; a click on one with 'Run feature action' zooms to it."
        )

    # ---- parameters --------------------------------------------------------------------------

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT",
                self.tr("Series of parcels (one of these: layer, HDF5 file)"),
                [QgsProcessing.SourceType.TypeVector],
                optional=True,
            ),
            self.tr(
                "As 'Extract series of parcels' gives it, with class and mean (or median): GeoPackage, CSV "
                "or any other table."
            ),
            one_of=True,
        )
        self.add(
            QgsProcessingParameterFile(
                "ARRAYS",
                self.tr("HDF5 file of series (one of these: layer, HDF5 file)"),
                QgsProcessingParameterFile.Behavior.File,
                optional=True,
                fileFilter="HDF5 (*.h5)",
            ),
            self.tr("The HDF5 file of 'Extract series of parcels'."),
            one_of=True,
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "PARCELS", self.tr("Parcels"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            ),
            self.tr(
                "Outlines of the doubted parcels are taken from here, by their id; without it from the "
                "series, where its rows have outlines. Else the result is a table."
            ),
        )
        self.add(
            QgsProcessingParameterField(
                "ID_FIELD",
                self.tr("Id field"),
                None,
                "PARCELS",
                QgsProcessingParameterField.DataType.Any,
                optional=True,
            ),
            self.tr("Ids of the parcels, as in the series. Without it the feature ids."),
        )
        self.add(
            decimal_parameter("MIN_CLEAR", self.tr("Least clear share (%)"), 80.0, 0, 100.0),
            self.tr(
                "A parcel counts as seen on a date when so much of it is clear; where nothing is known of "
                "clouds, when so much has data."
            ),
        )
        for name, label, default, text in (
            (
                "MIN_DATES",
                self.tr("Least number of dates"),
                3,
                self.tr("Parcels seen less often are not judged."),
            ),
            (
                "MIN_PARCELS",
                self.tr("Least number of parcels of a class"),
                10,
                self.tr("Classes with fewer parcels on a tile are not compared."),
            ),
        ):
            self.add(
                QgsProcessingParameterNumber(
                    name, label, QgsProcessingParameterNumber.Type.Integer, default, minValue=1
                ),
                text,
                advanced=True,
            )
        self.add(
            decimal_parameter("STRANGENESS", self.tr("Strangeness from which a label is doubted"), 4.0, 1),
            self.tr(
                "How many widths farther from its class than usual. Where another class is clearly nearer, "
                "half of it is enough. Larger: fewer and surer doubts."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.tr("Doubted labels"), QgsProcessing.SourceType.TypeVector
            ),
            self.tr(
                "rank, id, class, other (the class it resembles), kind (other_class; no_class: far from "
                "all), distance and other_distance (in widths), strangeness, n_dates, tile, hint."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "SKIPPED", self.tr("Skipped items"), "CSV (*.csv)", optional=True, createByDefault=False
            ),
            self.tr("Every parcel that was not judged, with its reason."),
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputNumber("N_DOUBTED", self.tr("Number of doubted labels")))
        self.addOutput(QgsProcessingOutputNumber("N_JUDGED", self.tr("Number of parcels judged")))
        self.addOutput(QgsProcessingOutputNumber("N_SKIPPED", self.tr("Number of skipped parcels")))

    # ---- checks ------------------------------------------------------------------------------

    def check(self, parameters, context):
        arrays = self.parameterAsString(parameters, "ARRAYS", context).strip()
        layer = parameters.get("INPUT") not in (None, "")
        if layer == bool(arrays):
            raise InputError(
                "Both are given." if arrays else "Neither is given.",
                subject="INPUT and ARRAYS",
                remedy="Give the layer of series, or their HDF5 file.",
            )
        if not self.parameterAsDouble(parameters, "STRANGENESS", context) > 0:
            raise InputError("it has to be more than 0.", subject="STRANGENESS", remedy="Give widths, as 4.")
        if arrays and not Path(arrays).is_file():
            raise InputError("there is no such file.", subject=f"ARRAYS {arrays}", remedy="Choose a file.")
        if layer:
            self._bands(self._source(parameters, "INPUT", context))
        parcels = parameters.get("PARCELS") not in (None, "")
        if parcels:
            source = self._source(parameters, "PARCELS", context)
            field = chosen_field(self, parameters, "ID_FIELD", context)
            if field and source.fields().lookupField(field) < 0:
                raise InputError(
                    told("There is no field '{field}'.", field=field),
                    subject="ID_FIELD",
                    remedy=told("Its fields are: {fields}.", fields=", ".join(source.fields().names())),
                )

    def _source(self, parameters, name: str, context) -> QgsProcessingFeatureSource:
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        return source

    def _bands(self, source: QgsProcessingFeatureSource) -> list[str]:
        """Return the columns that stand for the bands."""
        from ...core.series import MIDDLES, no_middle

        names = source.fields().names()
        missing = [name for name in _NEEDED if name not in names]
        if missing:
            raise InputError(
                told("there is no field '{field}': this is no series of parcels.", field=missing[0]),
                subject="INPUT",
                remedy="Give the layer that 'Extract series of parcels' has written.",
            )
        for middle in MIDDLES:
            bands = [name for name in names if name.endswith(f"_{middle}") and name.startswith("B")]
            if bands:
                return bands
        raise no_middle("INPUT")

    # ---- work --------------------------------------------------------------------------------

    def compute(self, parameters, context, feedback):
        from ...core.series import check_labels, read_series
        from ...core.storage import SKIP_COLUMNS, skip_rows, whole_file, write_csv

        core = CoreFeedback(feedback)
        min_clear = self.parameterAsDouble(parameters, "MIN_CLEAR", context) / 100
        arrays = self.parameterAsString(parameters, "ARRAYS", context).strip()
        if arrays:
            from ...core.optional import load_optional

            load_optional("h5py")
            tiles = read_series(Path(arrays), min_clear, core)
        else:
            tiles = self._rows(self._source(parameters, "INPUT", context), min_clear, feedback)
        core.progress(50)
        found = check_labels(tiles, self._limits(parameters, context), core)
        core.progress(80)
        outlines, crs = self._outlines(parameters, context, {doubt.id for doubt in found.doubts}, feedback)
        results: dict[str, Any] = {
            "OUTPUT": write_layer(
                self,
                parameters,
                context,
                "OUTPUT",
                make_fields(
                    rank="integer", id="text", **{"class": "text"}, other="text", kind="text",
                    distance="number", other_distance="number", strangeness="number", n_dates="integer",
                    tile="text", hint="text",
                ),
                _doubts(found.doubts, outlines),
                core,
                style=doubted_labels,
                geometry=QgsWkbTypes.Type.NoGeometry if crs is None else QgsWkbTypes.Type.MultiPolygon,
                crs=crs,
            )
        }  # fmt: skip
        skips = list(found.skips)
        path = self.parameterAsFileOutput(parameters, "SKIPPED", context)
        if path:
            with whole_file(Path(path)) as part:
                write_csv(part, SKIP_COLUMNS, skip_rows(skips), core)
            results["SKIPPED"] = path
        text = self.tr("Labels that the series speak against: {n} of {judged}. These are hints, no verdicts.")
        feedback.pushInfo(text.format(n=len(found.doubts), judged=found.n_judged))
        if found.doubts and crs is not None:
            missing = sum(doubt.id not in outlines for doubt in found.doubts)
            if missing:
                text = self.tr("Doubted parcels without an outline, since no parcel has their id: {n}")
                feedback.pushWarning(text.format(n=missing))
        results["N_DOUBTED"], results["N_JUDGED"] = len(found.doubts), found.n_judged
        results["N_SKIPPED"] = len(skips)
        core.progress(100)
        self.finish(feedback, skips, table=self.tr("the table of skipped items") if path else "")
        return results

    def _limits(self, parameters, context) -> LabelLimits:
        from ...core.series import LabelLimits

        return LabelLimits(
            min_parcels=self.parameterAsInt(parameters, "MIN_PARCELS", context),
            min_dates=self.parameterAsInt(parameters, "MIN_DATES", context),
            strangeness=self.parameterAsDouble(parameters, "STRANGENESS", context),
        )

    def _rows(self, source: QgsProcessingFeatureSource, min_clear: float, feedback) -> list[TileValues]:
        from ...core.parcels import as_text
        from ...core.series import SeriesRows

        bands = self._bands(source)
        shares = [name for name in ("clear", "valid") if name in source.fields().names()]
        gathered = SeriesRows()
        for row in rows(source, [*_NEEDED, *shares, *bands], feedback):
            share = next((v for name in shares if (v := _number(row.values[name])) is not None), 1.0)
            seen = share >= min_clear and share > 0
            parcel, code, tile = (as_text(row.values[name]) or "" for name in ("id", "class", "tile"))
            values = [_number(row.values[band]) if seen else None for band in bands]
            gathered.add(tile, parcel, code, str(row.values["sensing"]), values)
        return gathered.tiles()

    def _outlines(
        self, parameters, context, wanted: set[str], feedback
    ) -> tuple[dict[str, bytes], QgsCoordinateReferenceSystem | None]:
        """Return the outlines of parcels by id, and their CRS; None where there are no outlines at all."""
        from ...core.parcels import as_multipolygon, as_text

        if parameters.get("PARCELS") not in (None, ""):
            source = self._source(parameters, "PARCELS", context)
            field = chosen_field(self, parameters, "ID_FIELD", context)
        elif parameters.get("INPUT") not in (None, ""):
            source, field = self._source(parameters, "INPUT", context), "id"
            if source.wkbType() == QgsWkbTypes.Type.NoGeometry:
                return {}, None
        else:
            return {}, None
        found: dict[str, bytes] = {}
        for row in rows(source, [field] if field else [], feedback):
            name = (as_text(row.values[field]) if field else str(row.fid)) or ""
            if name in wanted and name not in found and row.wkb:
                found[name] = as_multipolygon(row.wkb)
        return found, source.sourceCrs()


def _doubts(doubts: tuple[Doubt, ...], outlines: dict[str, bytes]) -> Iterator[LayerRow]:
    alike = translate("DeepSatData", "Labelled {code}, its series resembles {other}: look at it.")
    alone = translate("DeepSatData", "Labelled {code}, its series resembles no class: look at it.")
    for doubt in doubts:
        text = alike if doubt.kind == "other_class" else alone
        other = doubt.other_distance
        yield (
            outlines.get(doubt.id),
            (
                doubt.rank, doubt.id, doubt.code, doubt.other, doubt.kind, doubt.distance,
                other if other == other else None, doubt.strangeness, doubt.n_dates, doubt.tile,
                text.format(code=doubt.code, other=doubt.other),
            ),
        )  # fmt: skip


def _number(value: Any) -> float | None:
    """Return a field's value as a number; text tables (CSV) hold numbers as text."""
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if number == number else None
