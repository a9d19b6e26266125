"""Series of parcels as a layer: alone, or beside a dataset out of the blocks that it decodes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingUtils, QgsWkbTypes

from ..core.errors import InputError
from ..core.feedback import Part, Silent
from .fields import make_fields, utc_value
from .inputs import parcel_source, parcels_near
from .layers import LayerRow, layer_wanted, write_layer
from .parameters import chosen
from .styles import series_rows

if TYPE_CHECKING:
    from ..core.errors import Skip
    from ..core.feedback import Feedback
    from ..core.parcels import ParcelTable
    from ..core.series import PlannedTile, SeriesFile, SeriesParameters, SeriesPlan, SharedBlocks
    from ..core.stack import DatasetPlan, StackParameters
    from .algorithm import DeepSatDataAlgorithm


def write_series(
    algorithm: DeepSatDataAlgorithm,
    parameters: dict[str, Any],
    context,
    name: str,
    table: ParcelTable,
    tiles: Sequence[PlannedTile],
    wanted: SeriesParameters,
    feedback: Feedback,
    *,
    crs: QgsCoordinateReferenceSystem,
    outlines: bool = False,
    file: SeriesFile | None = None,
    shared: SharedBlocks | None = None,
) -> tuple[str | None, int]:
    """Extract series, and write them to the sink of a parameter.

    Args:
        algorithm: Has the parameter.
        parameters: Values of the run.
        context: Of the run.
        name: Name of the parameter.
        table: The parcels.
        tiles: What is extracted of which tile.
        wanted: Likewise, of all.
        feedback: Progress and cancel.
        crs: Of the parcels.
        outlines: Every row has one.
        file: Gets the same.
        shared: Has some blocks already.

    Returns:
        The destination, and the number of rows.
    """
    columns = {f"{band}_{what}": "number" for band in wanted.bands for what in wanted.statistics}
    counts = {"rows": 0}
    destination = write_layer(
        algorithm,
        parameters,
        context,
        name,
        make_fields(
            id="text", **{"class": "text"}, tile="text", sensing="datetime", product="text",
            valid="number", clear="number", **columns,
        ),
        _series(table, tiles, wanted, outlines, file, shared, counts, feedback),
        feedback,
        style=series_rows(wanted.bands, wanted.statistics),
        geometry=QgsWkbTypes.Type.MultiPolygon if outlines else QgsWkbTypes.Type.NoGeometry,
        crs=crs,
    )  # fmt: skip
    return destination, counts["rows"]


def _series(
    table: ParcelTable,
    tiles: Sequence[PlannedTile],
    wanted: SeriesParameters,
    outlines: bool,
    file: SeriesFile | None,
    shared: SharedBlocks | None,
    counts: dict[str, int],
    feedback: Feedback,
) -> Iterator[LayerRow]:
    """Yield the rows, tile by tile and date by date; the file gets the same on the way."""
    from ..core.parcels import as_multipolygon

    for number, tile in enumerate(tiles):
        part = Part(feedback, 100 * number / len(tiles), 100 * (number + 1) / len(tiles))
        for place, step in enumerate(tile.series.steps(part, shared)):
            if file is not None:
                file.write_step(tile, place, step)
            values = [step.statistics[band][what] for band in wanted.bands for what in wanted.statistics]
            sensing, products = utc_value(step.sensing_start), ", ".join(step.products)
            for column in (step.valid > 0).nonzero()[0].tolist():
                parcel = int(tile.parcels[column])
                wkb = table.wkb[parcel] if outlines else None
                counts["rows"] += 1
                yield (
                    as_multipolygon(wkb) if wkb else None,
                    (
                        table.ids[parcel], table.codes[parcel], tile.tile, sensing, products,
                        float(step.valid[column]), _number(step.clear[column]),
                        *(_number(array[column]) for array in values),
                    ),
                )  # fmt: skip


def _number(value: Any) -> float | None:
    """Return a number as a field holds it; NaN is null."""
    return float(value) if value == value else None


def check_series(algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], context) -> None:
    """Refuse parcels PARCELS, or a layer SERIES of them, that cannot be made beside a dataset.

    Raises:
        InputError: One without the other, with items of a catalogue, or a layer that holds no parcels.
    """
    given = parameters.get("PARCELS") not in (None, "")
    if given != layer_wanted(algorithm, parameters, "SERIES"):
        raise InputError(
            "Series need both: the parcels, and a place for their series.",
            subject="SERIES" if given else "PARCELS",
            remedy="Give both, or none.",
        )
    if not given:
        return
    if parameters.get("ITEMS") not in (None, ""):
        raise InputError(
            "Series are made of products on disk.",
            subject="PARCELS",
            remedy="Leave the items of a catalogue out, or the parcels.",
        )
    parcel_source(algorithm, parameters, context, ("ID_FIELD", "CLASS_FIELD"), name="PARCELS")


class SeriesBeside:
    """The series SERIES of the parcels PARCELS, of the products and dates that a dataset is made of.

    Args:
        algorithm: Has the parameters.
        parameters: Values of the run.
        context: Of the run.
        feedback: Of the run.
        asked: What the dataset holds.
    """

    def __init__(
        self,
        algorithm: DeepSatDataAlgorithm,
        parameters: dict[str, Any],
        context,
        feedback,
        asked: StackParameters,
    ) -> None:
        from ..core.series import SeriesParameters, SharedBlocks

        self._run = algorithm, parameters, context
        self._feedback = feedback
        self._wanted = SeriesParameters(
            bands=asked.bands,
            statistics=chosen(algorithm, parameters, "STATISTICS", context),
            harmonize=asked.harmonize,
            masks=asked.masks,
        )
        #: Looks on while blocks are decoded.
        self.shared = SharedBlocks(QgsProcessingUtils.tempFolder(), Silent())
        self._planned: tuple[ParcelTable, SeriesPlan] | None = None

    def plan(self, plan: DatasetPlan) -> None:
        """Plan the series of the products that were chosen for the dataset.

        Raises:
            InputError: No parcel is left.
        """
        from ..core.series import plan_series

        algorithm, parameters, context = self._run
        grids, silent = list(plan.chosen.grids.values()), Part(Silent(), 0, 100)
        table = parcels_near(algorithm, parameters, context, self._feedback, grids, silent, name="PARCELS")
        erode = algorithm.parameterAsDouble(parameters, "ERODE", context)
        planned = plan_series(table, plan.chosen, self._wanted, erode, silent)
        self.shared.plan([tile.series for tile in planned.tiles])
        self._planned = table, planned

    def write(self, feedback: Feedback) -> str | None:
        """Put the dates together, and write the layer; return its destination."""
        algorithm, parameters, context = self._run
        if self._planned is None:
            raise ValueError("a dataset without a plan")
        table, planned = self._planned
        crs = parcel_source(algorithm, parameters, context, name="PARCELS").sourceCrs()
        return write_series(
            algorithm, parameters, context, "SERIES", table, planned.tiles, self._wanted, feedback,
            crs=crs, shared=self.shared,
        )[0]  # fmt: skip

    def skips(self) -> list[Skip]:
        """Return parcels and dates that were left out of the series."""
        if self._planned is None:
            return []
        plan = self._planned[1]
        return [*plan.skips, *(skip for tile in plan.tiles for skip in tile.series.skips)]
