"""The files that describe a dataset: dataset.json, samples.csv, samples.gpkg, skipped.csv, tables, data card.

All of them follow from the plan and from the finished shards, so an interrupted run writes the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import gdal, ogr

from ..errors import DeepSatDataError, Skip
from ..feedback import Feedback, raise_if_cancelled
from ..geo import spatial_reference
from ..rasterize.files.read import GroundTruth
from ..stack.plan import DatasetPlan, utc
from ..stack.records import StackTask, window_id
from ..storage import SKIP_COLUMNS, copy_file, csv_text, file_sha256, json_text, publish, write_text
from .card import data_card
from .format import INDEX_COLUMNS

if TYPE_CHECKING:
    import h5py

#: Columns of samples.csv, in order.
SAMPLE_COLUMNS = (*INDEX_COLUMNS, "fold")
#: A date that says "no clock": GeoPackage asks for one.
FIXED_DATE = "2000-01-01T00:00:00.000Z"
_INTEGERS = ("int32", "int64")


@dataclass(frozen=True)
class Described:
    """What `write_description` found."""

    samples: int
    steps: int
    shards: tuple[str, ...]
    skips: tuple[Skip, ...]


def write_description(
    folder: Path, plan: DatasetPlan, identity: dict[str, Any], feedback: Feedback
) -> Described:
    """Write the describing files of a dataset whose shards are complete; dataset.json last.

    Args:
        folder: The dataset.
        plan: Its plan.
        identity: What plan.json holds.
        feedback: Progress and cancel.

    Returns:
        Counts, the names of the shards that hold samples, and all skips.
    """
    import h5py

    rows: list[dict[str, Any]] = []
    skips = list(plan.skips)
    shards: list[dict[str, Any]] = []
    totals: dict[str, np.ndarray] = {}
    steps = clamped = 0
    planned = [(task, shard) for task in plan.tasks for shard in task.shards]
    for number, (task, shard) in enumerate(planned):
        raise_if_cancelled(feedback)
        path = folder / "shards" / shard.name
        with h5py.File(path, "r") as file:
            found = _index_rows(file)
            dropped = _dropped(task, shard.start, shard.stop, found)
            steps += int(file["n_steps"][:].sum())
            clamped += _add_statistics(task, file, totals)
        skips += dropped
        rows += found
        shards.append({"path": f"shards/{shard.name}", "samples": len(found), "sha256": file_sha256(path)})
        feedback.progress(90 * (number + 1) / len(planned))
    if not rows:
        raise DeepSatDataError(
            "no sample is left: no window has a step with enough valid pixels.",
            subject=str(folder),
            remedy="Lower MIN_VALID, or use products that cover the area.",
        )
    skips = sorted(set(skips), key=lambda s: (s.kind, s.subject, s.reason, s.detail))
    write_text(
        folder / "samples.csv",
        csv_text(SAMPLE_COLUMNS, ([_text(r.get(c, "")) for c in SAMPLE_COLUMNS] for r in rows)),
    )
    write_text(
        folder / "skipped.csv",
        csv_text(SKIP_COLUMNS, ([s.kind, s.subject, s.reason, s.detail] for s in skips)),
    )
    files = ["samples.csv", "skipped.csv", "samples.gpkg"]
    write_samples_layer(folder / "samples.gpkg", rows, feedback)
    truth = plan.tasks[0].ground_truth
    if truth:
        tables = GroundTruth.open(truth)
        for name in ("classes.csv", "parcels.csv"):
            copy_file(tables.table(name), folder / name)
            files.append(name)
    description = {
        "format": identity["format"],
        "version": identity["version"],
        "level": plan.level,
        "labels": plan.label_task or None,
        "parameters": identity["parameters"],
        "grid": _grid(plan),
        "bands": _bands(plan, totals),
        "counts": {
            "samples": len(rows),
            "steps": steps,
            "shards": len(shards),
            "products": len({p.name for task in plan.tasks for p in task.products}),
            "skipped": len(skips),
            "pixels_lifted_to_1": clamped,
        },
        "products": _products(plan),
        "ground_truth": {"sha256": identity["ground_truth"]} if truth else None,
        "shards": shards,
        "files": [{"path": name, "sha256": file_sha256(folder / name)} for name in sorted(files)],
    }
    # The card lists the files above with their hashes, dataset.json the card with its own.
    for name, text in data_card(folder, description).items():
        write_text(folder / name, text)
        files.append(name)
    description["files"] = [{"path": name, "sha256": file_sha256(folder / name)} for name in sorted(files)]
    write_text(folder / "dataset.json", json_text(description))
    return Described(len(rows), steps, tuple(s["path"] for s in shards), tuple(skips))


# -- pieces -----------------------------------------------------------------------------------------


def _index_rows(file: h5py.File) -> list[dict[str, Any]]:
    """Return the samples of a shard as rows of samples.csv."""
    columns: dict[str, list[Any]] = {}
    for name, kind in INDEX_COLUMNS.items():
        values = file[f"index/{name}"][:]
        columns[name] = [v.decode() for v in values] if kind == "S" else values.tolist()
    count = len(columns["sample_id"])
    return [{name: columns[name][i] for name in columns} | {"fold": ""} for i in range(count)]


def _dropped(task: StackTask, start: int, stop: int, found: Sequence[dict[str, Any]]) -> list[Skip]:
    stored = {row["sample_id"] for row in found}
    limit = task.parameters.min_valid
    return [
        Skip("window", name, "no_valid_step", f"{name}: no step has {limit:g} % valid pixels.")
        for name in (window_id(task, row) for row in range(start, stop))
        if name not in stored
    ]


def _add_statistics(task: StackTask, file: h5py.File, totals: dict[str, np.ndarray]) -> int:
    """Add a shard's sums to the totals per band; return its number of lifted pixels."""
    clamped = 0
    for layer in task.layers:
        if layer.kind != "image":
            continue
        group = layer.name.replace("image", "statistics")
        sums = file[f"{group}/sums"][:].sum(axis=0)
        clamped += int(file[f"{group}/clamped"][:].sum())
        for band, values in zip(layer.names, sums):
            totals[band] = totals.get(band, np.zeros(3)) + values
    return clamped


def _bands(plan: DatasetPlan, totals: dict[str, np.ndarray]) -> list[dict[str, Any]]:
    rows = []
    for layer in plan.tasks[0].layers:
        for band in layer.names if layer.kind == "image" else ():
            count, total, squares = totals[band].tolist()
            mean = total / count if count else None
            std = max(0.0, squares / count - mean**2) ** 0.5 if mean is not None else None
            statistics = {"valid_pixels": int(count), "mean": mean, "std": std}
            rows.append(
                {
                    "name": band,
                    "resolution_m": layer.grid.resolution,
                    "dataset": layer.name,
                    "statistics": statistics,
                }
            )
    return rows


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
            "offsets": {b: p.offsets.get(b, 0) for b in sorted(bands)},
            "offset_applied": harmonize,
            "offset_evidence": p.offset_evidence,
            "metadata_sha256": p.metadata_sha256,
        }
        for name, p in sorted(products.items())
    ]


def _text(value: Any) -> str:
    if isinstance(value, float):
        return "" if value != value else f"{value:.9g}"
    return str(value)


def write_samples_layer(path: Path, rows: Sequence[dict[str, Any]], feedback: Feedback) -> None:
    """Write the windows as polygons, one layer a UTM zone when there are several.

    Args:
        path: GeoPackage to write (replaced).
        rows: Rows of samples.csv.
        feedback: Asked for a cancel.
    """
    part = path.with_name("samples.part.gpkg")
    # A journal left by a killed run would be rolled back into the new file.
    for left_over in (part, *(part.with_name(part.name + end) for end in ("-journal", "-wal", "-shm"))):
        left_over.unlink(missing_ok=True)
    old_date = gdal.GetThreadLocalConfigOption("OGR_CURRENT_DATE")
    gdal.SetThreadLocalConfigOption("OGR_CURRENT_DATE", FIXED_DATE)
    try:
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(part))
        if source is None:
            raise DeepSatDataError("the file cannot be written.", subject=str(part))
        zones = sorted({int(row["epsg"]) for row in rows})
        for epsg in zones:
            name = "samples" if len(zones) == 1 else f"samples_{epsg}"
            _write_zone(source, name, epsg, [row for row in rows if int(row["epsg"]) == epsg], feedback)
        source = None
    except RuntimeError as error:  # GDAL raises where another plugin asked it to
        raise DeepSatDataError(f"the file cannot be written: {error}.", subject=str(part)) from error
    finally:
        gdal.SetThreadLocalConfigOption("OGR_CURRENT_DATE", old_date)
    publish(part, path)


def _write_zone(
    source: ogr.DataSource, name: str, epsg: int, rows: Sequence[dict[str, Any]], feedback: Feedback
) -> None:
    layer = source.CreateLayer(name, spatial_reference(epsg), ogr.wkbPolygon)
    for column, kind in (*INDEX_COLUMNS.items(), ("fold", "int32")):
        field_type = ogr.OFTString if kind == "S" else ogr.OFTInteger if kind in _INTEGERS else ogr.OFTReal
        layer.CreateField(ogr.FieldDefn(column, field_type))
    definition = layer.GetLayerDefn()
    squares = _square_wkb(rows)
    layer.StartTransaction()
    for number, (row, square) in enumerate(zip(rows, squares)):
        if number % 4096 == 0:
            raise_if_cancelled(feedback)
        feature = ogr.Feature(definition)
        # By number: a look-up by name costs more than everything else for 200,000 windows.
        for place, column in enumerate(INDEX_COLUMNS):
            value = row[column]
            if value == value:  # NaN stays NULL
                feature.SetField(place, value)
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(square))
        if layer.CreateFeature(feature) != 0:
            raise DeepSatDataError(f"sample {row['sample_id']} cannot be written.", subject=source.GetName())
    if layer.CommitTransaction() != 0:
        raise DeepSatDataError(f"layer {name} cannot be written.", subject=source.GetName())


def _square_wkb(rows: Sequence[dict[str, Any]]) -> list[bytes]:
    """Return the windows as WKB polygons (little endian, one ring of five points)."""
    kind = np.dtype(
        [("order", "u1"), ("type", "<u4"), ("rings", "<u4"), ("points", "<u4"), ("xy", "<f8", (5, 2))]
    )
    table = np.zeros(len(rows), dtype=kind)
    table["order"], table["type"], table["rings"], table["points"] = 1, ogr.wkbPolygon, 1, 5
    x, y, side = (np.array([row[c] for row in rows], dtype=np.float64) for c in ("ulx", "uly", "size_m"))
    table["xy"][:, :, 0] = np.stack([x, x + side, x + side, x, x], axis=1)
    table["xy"][:, :, 1] = np.stack([y, y, y - side, y - side, y], axis=1)
    data = table.tobytes()
    return [data[i : i + kind.itemsize] for i in range(0, len(data), kind.itemsize)]
