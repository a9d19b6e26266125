"""What a shard of dataset format version 1 holds, name by name."""

from __future__ import annotations

import numpy as np

from ..rasterize import layer_dtype
from ..stack import (
    BIN_DN,
    BINS,
    NO_PROBABILITY,
    ImageLayer,
    SampleColumns,
    Shard,
    StackTask,
    label_group,
    window_id,
)
from .parcel_columns import create_parcel_datasets, write_parcel_columns
from .shard import ShardWriter

FORMAT = "deepsatdata-shard"
VERSION = 1

#: What version 1 has been given since: 1 = axes as dimension scales. Readers pass over what they do not know;
#: shards of one dataset are all of one revision.
REVISION = 1

#: Columns of samples.csv that `/index` holds too (all but fold), with their numpy types.
INDEX_COLUMNS: dict[str, str] = {
    "sample_id": "S",
    "shard": "S",
    "index": "int32",
    "tile": "S",
    "year": "int32",
    "epsg": "int32",
    "ulx": "float64",
    "uly": "float64",
    "size_m": "float64",
    "n_steps": "int32",
    "first": "S",
    "last": "S",
    "valid_fraction": "float32",
    "clear_fraction": "float32",
    "longest_gap_days": "float32",
    "labelled_fraction": "float32",
    "majority_class": "int32",
}


def create_datasets(task: StackTask, shard: Shard, writer: ShardWriter) -> None:
    """Make the chunked datasets of a shard, in a fixed order, with their attributes."""
    count = shard.stop - shard.start
    steps, crs = len(task.steps), f"EPSG:{task.layers[0].grid.epsg}"
    parameters = task.parameters
    writer.set_attributes(
        "/", format=FORMAT, version=VERSION, revision=REVISION, tile=f"T{task.tile}", year=task.season.year,
        crs=crs, size_m=task.windows.size_m, axes="sample, time, band, row (0 = north), column (0 = west)",
    )  # fmt: skip
    for layer in task.layers:
        size, resolution = layer.pixels, layer.grid.resolution
        if layer.kind == "scl":
            writer.create_chunked(layer.name, count, (steps, size, size), np.uint8)
            writer.set_attributes(
                layer.name, resolution=resolution, crs=crs, values="Sen2Cor SCL class, 0 = no data"
            )
            continue
        writer.create_chunked(layer.name, count, (steps, len(layer.names), size, size), layer.dtype)
        if layer.kind == "probability":
            values = f"percent, {NO_PROBABILITY} = no data"
            writer.set_attributes(
                layer.name, masks=layer.names, resolution=resolution, crs=crs, values=values
            )
            continue
        rule = "none, raw DN"
        if parameters.harmonize:
            rule = "DN + offset of the product's XML where DN > 0, at least 1; 65535 (saturated) kept"
        scale = 1.0 / task.products[0].quantification
        writer.set_attributes(
            layer.name,
            bands=layer.names,
            resolution=resolution,
            scale=scale,
            offset_rule=rule,
            crs=crs,
            nodata=0,
        )
    if task.cloud_m:
        size = round(task.windows.size_m / task.cloud_m)
        name = f"cloud_{task.cloud_m}m"
        writer.create_chunked(name, count, (steps, size, size), np.uint8)
        values = "0 clear, 1 opaque cloud, 2 cirrus, 3 snow, 255 no data"
        writer.set_attributes(name, resolution=task.cloud_m, crs=crs, values=values)
    create_parcel_datasets(task, shard, writer)
    if task.label_resolutions:
        kind = task.label_task
        for resolution in task.label_resolutions:
            size, group = round(task.windows.size_m / resolution), label_group(resolution)
            for layer_name in task.label_layers:
                writer.create_chunked(
                    f"{group}/{layer_name}", count, (size, size), layer_dtype(layer_name, kind)
                )
            writer.set_attributes(group, resolution=resolution, crs=crs, task=kind)


def iso_utc(seconds: int) -> str:
    """Return ISO text of seconds since 1970."""
    return str(np.datetime64(int(seconds), "s")) + "Z"


def write_columns(task: StackTask, shard: Shard, writer: ShardWriter, samples: SampleColumns) -> None:
    """Write all that is small: times, products, fractions, statistics, index columns."""
    rows = samples.rows
    kept, valid, clear = samples.kept, samples.valid, samples.clear
    count, planned = rows.size, len(task.steps)
    seconds = np.array([s.seconds for s in task.steps], dtype=np.int64)
    doys = np.array([s.doy for s in task.steps], dtype=np.int16)
    products = np.full((planned, task.merged), -1, dtype=np.int32)
    for number, step in enumerate(task.steps):
        products[number, : len(step.products)] = step.products

    n_steps = kept.sum(axis=1).astype(np.int32)
    # Valid steps first, in order of time; the order of the rest does not matter, it is blanked.
    order = np.argsort(~kept, axis=1, kind="stable")
    blank = np.arange(planned)[None, :] >= n_steps[:, None]
    datetime = np.where(blank, 0, seconds[order])
    packed_valid = np.where(blank, np.float32(0), np.take_along_axis(valid, order, axis=1))
    packed_clear = np.where(blank, np.float32(np.nan), np.take_along_axis(clear, order, axis=1))
    product = np.where(blank[:, :, None], np.int32(-1), products[order])
    writer.put("n_steps", n_steps)
    writer.put("datetime", datetime.astype(np.int64))
    writer.put("doy", np.where(blank, 0, doys[order]).astype(np.int16))
    writer.put("product", product.astype(np.int32))
    writer.put("products", np.array([p.name.encode() for p in task.products]))
    writer.put("valid_fraction", packed_valid.astype(np.float32))
    writer.put("clear_fraction", packed_clear.astype(np.float32))
    writer.set_attributes("datetime", units="seconds since 1970-01-01T00:00:00Z")
    for layer in task.layers:
        if layer.kind == "image":
            _write_statistics(task, writer, samples, layer)

    times = np.where(blank, np.int64(0), datetime)
    last = times[np.arange(count), np.maximum(n_steps - 1, 0)] if count else np.zeros(0, np.int64)
    gaps = np.where(blank[:, 1:], 0, np.diff(times, axis=1))
    # The season's ends count: a sample with one date has a gap of at least half a season.
    season_start, season_end = (int(end.timestamp()) for end in (task.season.start, task.season.end))
    ends = np.maximum(times[:, 0] - season_start, season_end - last)
    longest = np.maximum(gaps.max(axis=1, initial=0), ends)
    has_clear = np.isfinite(packed_clear)
    clear_mean = np.full(count, np.nan, dtype=np.float64)
    some = has_clear.any(axis=1)
    clear_mean[some] = np.nansum(packed_clear[some].astype(np.float64), axis=1) / has_clear[some].sum(axis=1)
    unknown = np.full(count, np.nan)
    labelled = samples.labels.get("labelled_fraction", unknown)
    majority = samples.labels.get("majority_class", unknown)
    if task.parcels is not None and not task.label_task:  # the one label that there is
        majority = task.parcels.classes[rows].astype(np.float64)
    columns: dict[str, np.ndarray] = {
        "sample_id": np.array([window_id(task, int(r)).encode() for r in rows], dtype="S"),
        "shard": np.full(count, shard.name.encode()),
        "index": np.arange(count),
        "tile": np.full(count, f"T{task.tile}".encode()),
        "year": np.full(count, task.season.year),
        "epsg": np.full(count, task.layers[0].grid.epsg),
        "ulx": task.ulx[rows],
        "uly": task.uly[rows],
        "size_m": np.full(count, task.windows.size_m),
        "n_steps": n_steps,
        "first": np.array([iso_utc(t).encode() for t in times[:, 0]], dtype="S"),
        "last": np.array([iso_utc(t).encode() for t in last], dtype="S"),
        "valid_fraction": packed_valid.sum(axis=1, dtype=np.float64) / np.maximum(n_steps, 1),
        "clear_fraction": clear_mean,
        "longest_gap_days": longest / 86400.0,
        "labelled_fraction": labelled,
        "majority_class": np.where(np.isnan(majority), -1, majority),
    }
    for name, kind in INDEX_COLUMNS.items():
        values = columns[name]
        if kind != "S":
            values = values.astype(kind)
        elif not count:
            values = np.zeros(0, dtype="S1")
        writer.put(f"index/{name}", values)
    write_parcel_columns(task, writer, rows)


def _write_statistics(
    task: StackTask, writer: ShardWriter, samples: SampleColumns, layer: ImageLayer
) -> None:
    """Write per-sample sums of valid DN, from which means of any split follow, and the lifted counts."""
    group, bands = layer.name.replace("image", "statistics"), len(layer.names)
    sums = samples.sums.get(layer.name, np.zeros((samples.rows.size, bands, 3), dtype=np.float64))
    writer.put(f"{group}/sums", sums)
    columns = ("valid pixels", "sum of DN", "sum of squared DN")
    counted = "valid clear pixels" if task.has_masks else "valid pixels"
    counted += ", saturated ones left out"
    writer.set_attributes(f"{group}/sums", columns=columns, counted=counted)
    none = np.zeros((samples.rows.size, bands), dtype=np.int64)
    writer.put(f"{group}/saturated", samples.saturated.get(layer.name, none))
    writer.set_attributes(f"{group}/saturated", axes="sample, band", rule="pixels with DN 65535")
    histogram = samples.histograms.get(layer.name, np.zeros((bands, BINS), dtype=np.uint32))
    writer.create_chunked(f"{group}/histogram", bands, (BINS,), np.uint32)
    for number, packed in enumerate(writer.compressor.pack(histogram)):
        writer.put_chunk(f"{group}/histogram", number, packed)
    writer.set_attributes(
        f"{group}/histogram",
        axes="band, bin",
        bin_dn=BIN_DN,
        counted=f"{counted}; every second row and column",
    )
    clamped = samples.clamped.get(layer.name, np.zeros((len(task.steps), bands), dtype=np.int64))
    writer.put(f"{group}/clamped", clamped)
    rule = "DN <= 0 after the offset, stored as 1"
    writer.set_attributes(f"{group}/clamped", axes="planned step, band", rule=rule)
    if task.merged > 1:
        disagreeing = samples.disagreeing.get(layer.name, np.zeros((len(task.steps), bands), dtype=np.int64))
        writer.put(f"{group}/disagreeing", disagreeing)
        rule = "pixels for which products merged into one step hold different data; the first one's is stored"
        writer.set_attributes(f"{group}/disagreeing", axes="planned step, band", rule=rule)
