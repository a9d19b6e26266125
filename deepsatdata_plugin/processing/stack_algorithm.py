"""What algorithms share that stack products in time: their checks, the run, the layer of samples."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

from ..core.errors import InputError
from ..core.feedback import Part
from ..core.instants import instant_of
from ..core.products import MSI
from ..core.words import told
from ..resources import version
from .algorithm import DeepSatDataAlgorithm
from .feedback import CoreFeedback
from .fields import make_fields, utc_value
from .inputs import agree_to_read, check_items, open_ranges, read_items_of
from .layers import LayerRow, beside, layer_wanted, write_layer
from .parameters import (
    cache_folder,
    check_bands,
    check_destination,
    chosen,
    folder,
    harmonized,
    has_items,
    network_settings,
    period,
    products_folder,
)
from .skipped import tell_skipped
from .styles import class_texts, style_samples

if TYPE_CHECKING:
    from ..core.dataset import DatasetResult
    from ..core.errors import Skip
    from ..core.feedback import Feedback
    from ..core.stack import StackParameters
    from .series_layer import SeriesBeside

_FIELD_KINDS = {"S": "text", "int32": "integer", "float64": "number", "float32": "number"}

#: Columns that hold times, which samples.csv has as text.
_TIMES = ("first", "last")


class StackAlgorithm(DeepSatDataAlgorithm):
    """Products to a dataset of samples; what windows stand around is the subclass's."""

    GROUP = "datasets"
    FOLDERS = {"PRODUCTS": "products", "GROUND_TRUTH": "ground_truth"}
    LONG_OUTPUTS = ("DATASET",)
    GOES_ON = True
    REQUIRES = ("h5py",)

    # ---- checks ------------------------------------------------------------------------------

    def check_stack(self, parameters, context, stride: int) -> None:
        """Refuse bad values of the shared parameters.

        Args:
            parameters: As given to the algorithm.
            context: Of the run.
            stride: Step between windows in pixels of 10 m; 0: their size.
        """
        check_bands(self, parameters, context)
        period(self, parameters, context)
        products_folder(self, parameters, context)
        if has_items(parameters):
            check_items(self, parameters, context)
        if self.parameterAsString(parameters, "GROUND_TRUTH", context):
            self._check_truth(folder(self, parameters, "GROUND_TRUTH", context))
        check_destination(self, parameters, "DATASET", context)
        least = self.parameterAsDouble(parameters, "MIN_CLEAR", context)
        if least:
            from ..core.stack import require_masks_for_clear

            require_masks_for_clear(least, self.parameterAsBool(parameters, "MASKS", context))
        season = self.parameterAsString(parameters, "SEASON", context).strip()
        if season:
            from ..core.sampling import plan_seasons

            plan_seasons((2020,), season, None, None, ())
        engine = self.parameterAsString(parameters, "ENGINE", context).strip()
        if engine not in ("", "threads") and "://" not in engine:
            raise InputError(
                told("the engine '{engine}' is unknown.", engine=engine),
                subject="ENGINE",
                remedy="Give 'threads' or the address of a dask scheduler such as tcp://host:8786.",
            )
        self._check_size(parameters, context, stride)

    def _check_truth(self, path: Path) -> None:
        if not (path / "ground_truth.json").is_file():
            raise InputError(
                "this is no ground truth: ground_truth.json is missing.",
                subject="GROUND_TRUTH",
                remedy="Choose a folder written by 'Rasterize parcels', or leave it empty for no labels.",
            )

    def _check_size(self, parameters, context, stride: int) -> None:
        """Refuse sizes that are no whole number of pixels of the chosen bands; labels are looked at later."""
        from ..core.sampling import make_window_grid

        bands = chosen(self, parameters, "BANDS", context)
        pixels = {float(MSI.resolution(band)) for band in bands}
        make_window_grid(self.parameterAsInt(parameters, "SIZE", context), stride, tuple(pixels))

    def prepareAlgorithm(self, parameters, context, feedback):
        """Read network settings on the main thread, where QGIS keeps them."""
        self._network = network_settings() if has_items(parameters) else None
        return True

    # ---- work --------------------------------------------------------------------------------

    def stack_parameters(self, parameters: dict[str, Any], context, **others: Any) -> StackParameters:
        """Return what is asked for; `others` are the subclass's own."""
        from ..core.stack import StackParameters

        start, end = period(self, parameters, context)
        return StackParameters(
            bands=chosen(self, parameters, "BANDS", context),
            size=self.parameterAsInt(parameters, "SIZE", context),
            start=start,
            end=end,
            season=self.parameterAsString(parameters, "SEASON", context).strip(),
            min_valid=self.parameterAsDouble(parameters, "MIN_VALID", context),
            min_clear=self.parameterAsDouble(parameters, "MIN_CLEAR", context),
            max_cloud=self.parameterAsDouble(parameters, "MAX_CLOUD", context),
            masks=self.parameterAsBool(parameters, "MASKS", context),
            probabilities=self.parameterAsBool(parameters, "PROBABILITIES", context),
            harmonize=harmonized(self, parameters, context),
            checksums=self.parameterAsBool(parameters, "CHECKSUMS", context),
            **others,
        )

    def stack(
        self,
        parameters,
        context,
        feedback,
        asked: StackParameters,
        series: SeriesBeside | None = None,
        **where: Any,
    ) -> dict[str, Any]:
        """Make the dataset and the layer of its samples.

        Args:
            parameters: As given to the algorithm.
            context: Of the run.
            feedback: Of the run.
            asked: What is stored.
            series: Of parcels, made in the same pass; not with items.
            **where: What windows stand around, as `make_dataset` takes it.

        Returns:
            The results of the algorithm.
        """
        core = CoreFeedback(feedback)
        if self._network is None:
            if series is None:
                return self._made(parameters, context, feedback, core, asked, None, **where)
            where.update(agree=series.plan, observer=series.shared)
            with closing(series.shared):
                return self._made(parameters, context, feedback, core, asked, series, **where)
        octets = self.parameterAsDouble(parameters, "CACHE_GB", context) * 1e9
        ranges, transport = open_ranges(self._network, cache_folder(), int(octets))
        with ranges:
            items, left_out = read_items_of(self, parameters, context, transport, core)
            anyway = self.parameterAsBool(parameters, "READ_ANYWAY", context)
            return self._made(
                parameters,
                context,
                feedback,
                core,
                asked,
                None,
                items=items,
                ranges=ranges,
                left_out=left_out,
                agree=lambda plan: agree_to_read(plan, ranges, anyway, core),
                **where,
            )

    def _made(
        self,
        parameters,
        context,
        feedback,
        core: CoreFeedback,
        asked: StackParameters,
        series: SeriesBeside | None,
        **where: Any,
    ) -> dict[str, Any]:
        """Make the dataset, and its layer; `where`: see `make_dataset`."""
        from ..core.dataset import make_dataset

        truth = self.parameterAsString(parameters, "GROUND_TRUTH", context)
        result = make_dataset(
            products_folder(self, parameters, context),
            self.parameterAsString(parameters, "DATASET", context),
            asked,
            ground_truth=str(folder(self, parameters, "GROUND_TRUTH", context)) if truth else "",
            engine=self.parameterAsString(parameters, "ENGINE", context).strip() or "threads",
            threads=self.parameterAsInt(parameters, "THREADS", context),
            writer=f"DeepSatData {version()}",
            feedback=core if series is None else Part(core, 0, 90),
            **where,
        )
        results = {
            "DATASET": str(result.folder),
            "N_SAMPLES": result.samples,
            "N_STEPS": result.steps,
            "N_SHARDS": result.shards,
            "N_SKIPPED": result.skipped,
        }
        unwritten: list[Skip] = []
        whole = self.tr("The dataset is whole; samples.gpkg in its folder holds the same layer.")
        with beside("SAMPLES", core, unwritten, whole):
            destination = self._write_samples(parameters, context, result, asked.parcels is not None, core)
            if destination is not None:
                results["SAMPLES"] = destination
        if series is not None:
            with beside("SERIES", core, unwritten, self.tr("The dataset is whole.")):
                results["SERIES"] = series.write(Part(core, 90, 100))
            tell_skipped(feedback, series.skips(), "")
            results["N_SKIPPED"] += len(series.skips())
        results["N_SKIPPED"] += len(unwritten)
        self.finish(
            feedback,
            [*unwritten, *result.skips],
            results["N_SKIPPED"],
            table=self.tr("skipped.csv in the dataset's folder"),
        )
        return results

    def _write_samples(
        self, parameters, context, result: DatasetResult, of_parcels: bool, asked: Feedback
    ) -> str | None:
        """Write the windows, and of which parcel each is, as a layer, if it is wanted; return where."""
        from ..core.dataset import INDEX_COLUMNS, ParcelIds, class_colours, sample_polygons

        if not layer_wanted(self, parameters, "SAMPLES"):
            return None
        epsg, polygons = sample_polygons(Path(result.folder))
        columns, ids = list(INDEX_COLUMNS), ParcelIds(Path(result.folder))
        shard, index = columns.index("shard"), columns.index("index")
        fields = {
            column: "datetime" if column in _TIMES else _FIELD_KINDS[kind]
            for column, kind in INDEX_COLUMNS.items()
        }
        if of_parcels:
            fields["parcel"] = "text"

        def row(shape: bytes, values: Sequence[Any]) -> LayerRow:
            parcel = [ids.of(values[shard], values[index])] if of_parcels else []
            return shape, _with_times(columns, values) + parcel

        return write_layer(
            self,
            parameters,
            context,
            "SAMPLES",
            make_fields(**fields),
            (row(shape, values) for shape, values in polygons),
            asked,
            style=partial(
                style_samples,
                classes=_classes(result.folder),
                most=_most_steps(result),
                dataset=str(result.folder),
                colours=class_colours(result.folder),
            ),
            title=self.tr("Samples: {dataset}").format(dataset=result.folder.name),
            geometry=QgsWkbTypes.Type.Polygon,
            crs=QgsCoordinateReferenceSystem(f"EPSG:{epsg}"),
        )


def _with_times(columns: Sequence[str], values: Sequence[Any]) -> list[Any]:
    """Return the values of a sample with its times as QGIS keeps them."""
    return [
        utc_value(instant_of(value)) if column in _TIMES and isinstance(value, str) and value else value
        for column, value in zip(columns, values)
    ]


def _classes(folder: Path) -> list[tuple[int, str]]:
    """Return (index, text) of the classes of a dataset; none where it has no labels of classes."""
    from ..core.dataset import class_names

    return class_texts(class_names(folder).items())


def _most_steps(result: DatasetResult) -> int:
    """Return the largest number of steps a sample can have, for the legend."""
    import json

    description = json.loads((result.folder / "dataset.json").read_text(encoding="utf-8"))
    return max(tile["steps"] for tile in description["grid"]["tiles"])
