"""The files that describe a dataset: dataset.json, samples.csv, samples.gpkg, skipped.csv, tables, data card.

All of them follow from the plan and from the finished shards, so an interrupted run writes the same.
Shards are read some thousand samples at a time: memory does not grow with the dataset.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import Any

from ..errors import DeepSatDataError, Skip
from ..feedback import Feedback, Part
from ..products import RasterInfo
from ..rasterize import OUTSIDE, GroundTruth
from ..stack import PARCEL_COLUMNS, DatasetPlan, KnownParcels, utc
from ..storage import (
    SKIP_COLUMNS,
    GeoPackageError,
    copy_file,
    file_sha256,
    json_text,
    skip_rows,
    whole_file,
    write_csv,
    write_text,
)
from ..words import all_of, told
from ..workers import Workers
from .card import CARD_FILES, data_card
from .catalogue_assets import catalogue_entry
from .facts import SampleFacts
from .found import FoundSamples, folds_before
from .samples_layer import LAYER, write_samples_layer
from .samples_table import (
    SAMPLE_COLUMNS,
    SAMPLES,
    FoldsBefore,
    table_text,
)
from .split import kept_split
from .statistics import DatasetStatistics

SKIPPED = "skipped.csv"


@dataclass(frozen=True)
class Described:
    """What `write_description` found.

    Attributes:
        steps: Number of stored steps, over all samples.
        shards: Shards that hold samples.
        empty: Names of shards without a single sample; nothing refers to them.
        skips: Everything left out; parcels with one reason are one entry, and so are windows of a tile
            and season.
        skipped: Rows of skipped.csv, where each window has its own.
    """

    samples: int
    steps: int
    shards: tuple[str, ...]
    empty: tuple[str, ...]
    skips: tuple[Skip, ...]
    skipped: int


def write_description(
    folder: Path, plan: DatasetPlan, identity: dict[str, Any], feedback: Feedback, threads: int = 1
) -> Described:
    """Write the describing files of a dataset whose shards are complete; dataset.json last.

    Folds that an earlier samples.csv has for the same samples are kept.

    Args:
        folder: The dataset.
        plan: Its plan.
        identity: What plan.json holds.
        feedback: Progress and cancel.
        threads: For hashing the shards.

    Raises:
        DeepSatDataError: There is no sample.
        OSError: A file cannot be read or written.
        Cancelled: The user cancelled.
    """
    found = FoundSamples(folder, plan, identity.get("empty", ()), Part(feedback, 0, 10))
    if not found.shards:
        raise DeepSatDataError(
            "no sample is left: no window has a step with enough valid pixels.",
            subject=str(folder),
            remedy="Lower MIN_VALID, or use products that cover the area.",
        )
    folds = folds_before(folder, feedback)
    with Workers(threads, feedback) as workers:
        # Beside the tables, which one thread writes.
        digests = [workers.submit(file_sha256, one.path) for one in found.shards]
        skips = [*plan.skips, *_samples_layer(folder, found, folds, Part(feedback, 10, 45))]
        facts = _samples_csv(folder, found, folds, Part(feedback, 45, 70))
        hashes = _results(workers, digests, Part(feedback, 70, 95))
    truth = GroundTruth.open(plan.tasks[0].ground_truth) if plan.tasks[0].ground_truth else None
    skipped, parcels = _skipped_csv(folder, skips, truth, found, feedback)
    files = [SAMPLES, SKIPPED, *([LAYER] if (folder / LAYER).exists() else [])]
    provenance = None
    known = plan.parcels
    if known is not None and truth is None:
        # The tables that a ground truth would bring.
        if known.class_table is not None:
            _write_table(folder / "classes.csv", known.class_table.columns(), known.class_rows(), feedback)
            files.append("classes.csv")
        _write_table(folder / "parcels.csv", PARCEL_COLUMNS, known.parcel_rows(), feedback)
        files.append("parcels.csv")
    if truth is not None:
        for name in ("classes.csv", "parcels.csv"):
            copy_file(truth.table(name), folder / name)
            files.append(name)
        provenance = {
            "sha256": identity["ground_truth"],
            "source": truth.description.get("source"),
            "parameters": {k: v for k, v in truth.description["parameters"].items() if k != "grids"},
        }
    merged = found.statistics.merged_steps(plan.tasks)
    for step in merged:
        if step["disagreeing_pixels"]:
            feedback.warn(
                told(
                    "{tile}, {datetime}: {products} hold different data in {disagreeing_pixels} pixels "
                    "of samples and bands; the first one's are stored.",
                    tile=step["tile"],
                    datetime=step["datetime"],
                    products=all_of(step["products"]),
                    disagreeing_pixels=step["disagreeing_pixels"],
                )
            )
    description = {
        "format": identity["format"],
        "version": identity["version"],
        "revision": identity["revision"],
        "writer": identity["writer"],
        "level": plan.level,
        "labels": plan.label_task or None,
        "parameters": identity["parameters"],
        "grid": _grid(plan),
        "bands": _bands(plan, found.statistics),
        "statistics_over": found.statistics.counted,
        "counts": {
            "samples": facts.samples,
            "steps": found.steps,
            "shards": len(found.shards),
            "products": len({p.name for task in plan.tasks for p in task.products}),
            "skipped": skipped,
            "pixels_lifted_to_1": found.statistics.lifted,
        },
        "products": _products(plan),
        "merged_steps": merged,
        "ground_truth": provenance,
        **({} if known is None else {"parcels": _parcels(known, plan)}),
        "shards": [
            {"path": f"shards/{one.shard.name}", "samples": one.samples, "sha256": digest}
            for one, digest in zip(found.shards, hashes)
        ],
        "files": _hashed(folder, files, feedback),
    }
    description.update(kept_split(folder, description))
    # The card lists the files above with their hashes, dataset.json the card with its own.
    for name, text in data_card(folder, description, facts).items():
        write_text(folder / name, text)
    description["files"] = sorted(
        [*description["files"], *_hashed(folder, CARD_FILES, feedback)], key=itemgetter("path")
    )
    write_text(folder / "dataset.json", json_text(description))
    return Described(
        samples=facts.samples,
        steps=found.steps,
        shards=tuple(one.shard.name for one in found.shards),
        empty=found.empty,
        skips=(
            *sorted(set(skips), key=_order),
            *parcels,
            *(left.skip() for left in found.windows_left()),
        ),
        skipped=skipped,
    )


def _order(skip: Skip) -> tuple[str, str, str, str]:
    return skip.kind, skip.subject, skip.reason, skip.detail


def _hashed(folder: Path, files: Sequence[str], feedback: Feedback) -> list[dict[str, str]]:
    return [{"path": name, "sha256": file_sha256(folder / name, feedback)} for name in sorted(files)]


# -- tables -----------------------------------------------------------------------------------------


def _samples_csv(folder: Path, found: FoundSamples, folds: FoldsBefore, feedback: Feedback) -> SampleFacts:
    """Write samples.csv; return what it tells."""
    facts = SampleFacts()
    with whole_file(folder / SAMPLES) as part, open(part, "w", encoding="utf-8", newline="") as handle:
        handle.write(",".join(SAMPLE_COLUMNS) + "\n")
        for _, columns in found.columns(folds, feedback):
            handle.write(table_text(columns))
            facts.add(columns)
    return facts


def _results(workers: Workers, futures: Sequence[Future[str]], feedback: Feedback) -> list[str]:
    waiting = set(futures)
    while waiting:
        waiting -= workers.wait(waiting)
        feedback.progress(100 * (1 - len(waiting) / len(futures)))
    return [future.result() for future in futures]


def _skipped_csv(
    folder: Path, skips: Sequence[Skip], truth: GroundTruth | None, found: FoundSamples, feedback: Feedback
) -> tuple[int, list[Skip]]:
    """Write skipped.csv.

    Returns:
        Its number of rows, and what stands for its parcels in the log: one entry a reason.
    """
    parcels: dict[str, tuple[int, str]] = {}

    def rows() -> Iterator[tuple[str, ...]]:
        yield from skip_rows(skips)
        for row in _parcels_left(truth):
            parcels[row[2]] = (parcels.get(row[2], (0, ""))[0] + 1, row[3])
            yield row
        for windows in found.windows_left():
            yield from windows.rows()

    with whole_file(folder / SKIPPED) as part:
        count = write_csv(part, SKIP_COLUMNS, rows(), feedback)
    return count, [
        Skip("parcel", "ground truth", reason, told("{number} x {detail}", number=number, detail=detail))
        for reason, (number, detail) in sorted(parcels.items())
    ]


def _parcels_left(truth: GroundTruth | None) -> Iterator[tuple[str, ...]]:
    """Yield the parcels that the ground truth left out; those of other places are nobody's loss."""
    if truth is None or not truth.table(SKIPPED).is_file():
        return
    with open(truth.table(SKIPPED), encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            if row["kind"] == "parcel" and row["reason"] != OUTSIDE:
                yield tuple(row[column] for column in SKIP_COLUMNS)


def _samples_layer(folder: Path, found: FoundSamples, folds: FoldsBefore, feedback: Feedback) -> list[Skip]:
    """Write the windows as polygons, one layer a UTM zone when there are several.

    Returns:
        A row for skipped.csv when the layer cannot be written: the dataset is whole without it.
    """
    zones = {one.task.layers[0].grid.epsg for one in found.shards}
    try:
        write_samples_layer(folder / LAYER, zones, (some for _, some in found.columns(folds, feedback)))
    except GeoPackageError as error:
        feedback.warn(
            told("{error} The dataset is finished without it; samples.csv tells the same.", error=error)
        )
        with suppress(OSError):
            (folder / LAYER).unlink(missing_ok=True)
        return [Skip("file", LAYER, "cannot_be_written", error.message)]
    return []


def _write_table(
    path: Path, header: Sequence[str], rows: Iterator[Sequence[Any]], feedback: Feedback
) -> None:
    with whole_file(path) as part:
        write_csv(part, header, rows, feedback)


# -- dataset.json -----------------------------------------------------------------------------------


def _bands(plan: DatasetPlan, statistics: DatasetStatistics) -> list[dict[str, Any]]:
    return [
        {
            "name": band,
            "resolution_m": layer.grid.resolution,
            "dataset": layer.name,
            "statistics": statistics.of_band(band),
        }
        for layer in plan.tasks[0].layers
        if layer.kind == "image"
        for band in layer.names
    ]


def _parcels(known: KnownParcels, plan: DatasetPlan) -> dict[str, Any]:
    """Return what dataset.json tells of the parcels that samples stand around."""
    return {
        "layer": known.table.name,
        "sha256": known.table.sha256,
        "parcels": len(known.table),
        "resolution_m": plan.tasks[0].layers[0].grid.resolution,
        "centre": "the middle of the parcel's bounds where it lies inside, else a point on the parcel; it "
        "falls into pixel SIZE // 2 of both axes before the window is moved to the lattice and the tile",
    }


def _grid(plan: DatasetPlan) -> dict[str, Any]:
    windows = plan.windows
    return {
        "size_px": windows.size,
        "stride_px": windows.stride,
        "size_m": windows.size_m,
        "stride_m": windows.stride_m,
        "shift_e_m": windows.shift_e,
        "shift_n_m": windows.shift_n,
        "snapped_to_m": windows.snap_m,
        "tiles": [
            {
                "tile": f"T{t.tile}",
                "year": t.season.year,
                "epsg": t.layers[0].grid.epsg,
                "steps": len(t.steps),
                "season_start": utc(t.season.start),
                "season_end": utc(t.season.end),
                "windows": int(t.ulx.size),
            }
            for t in plan.tasks
        ],
    }


def _products(plan: DatasetPlan) -> list[dict[str, Any]]:
    products = {p.name: p for task in plan.tasks for p in task.products}
    infos: dict[str, dict[str, RasterInfo]] = {}
    for task in plan.tasks:
        for (number, raster), info in task.infos.items():
            infos.setdefault(task.products[number].name, {})[raster] = info
    bands = set(plan.tasks[0].parameters.bands)
    harmonize = plan.tasks[0].parameters.harmonize
    return [
        {
            "name": name,
            "sensing_start": utc(p.sensing_start),
            "baseline": p.baseline,
            "relative_orbit": p.relative_orbit,
            "cloud_percent": p.cloud_percent,
            "quantification": p.quantification,
            "offsets": {b: p.offsets[b] for b in sorted(bands)},
            "offset_applied": harmonize,
            "offset_evidence": p.offset_evidence,
            "metadata_sha256": p.metadata_sha256,
            **({"catalogue": catalogue_entry(p, infos[name])} if p.container == "catalogue" else {}),
        }
        for name, p in sorted(products.items())
    ]
