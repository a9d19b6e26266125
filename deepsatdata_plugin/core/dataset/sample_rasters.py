"""One sample as georeferenced rasters: an image for each date, and its labels at each resolution."""

from __future__ import annotations

import csv
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from ..errors import EnvironmentFailure, InputError
from ..feedback import Feedback, Silent, raise_if_cancelled
from ..geo import guarded, spatial_reference
from ..reader import Samples, open_shard
from ..storage import whole_file
from ..words import told
from .opening import OpenedDataset, class_colours, class_names, file_name, is_failure, unreadable_now
from .pictures import stretch_of
from .sample_outlines import write_outlines
from .samples_table import SAMPLES, table_columns

#: Layers of labels that are written.
LAYERS = ("labels", "mask", "ids", "coverage")
_TYPES = {"int16": gdal.GDT_Int16, "uint8": gdal.GDT_Byte, "int32": gdal.GDT_Int32, "uint16": gdal.GDT_UInt16,
          "float32": gdal.GDT_Float32}  # fmt: skip
#: Ids that an error offers.
_OFFERED = 3


@dataclass(frozen=True)
class StepRaster:
    """The image of one date.

    Attributes:
        path: GeoTIFF, a band each in the order of `SampleRasters.bands`, DN, 0 = no data.
        start: When it was taken, UTC.
        end: When the next one was taken, or the season ended: until then it is what is known of the ground.
        clear: Clear share, NaN without masks.
    """

    path: Path
    start: datetime
    end: datetime
    clear: float


@dataclass(frozen=True)
class SampleRasters:
    """A sample on disk.

    Attributes:
        sample_id: Its id.
        bands: Names of the bands.
        steps: Images in order of time.
        labels: (layer, resolution in metres) -> GeoTIFF; layers "labels", "mask", "ids",
            "coverage"; "parcel_mask", "parcel_coverage" of the parcel that a sample stands around.
        parcels: Parcels that stand in it, by index.
        classes: (index, name) of classes.csv.
        stretch: Band -> DN shown black and white.
        class_colours: Class -> "#rrggbb", where the class table gave one.
        outlines: GeoPackage of its parcels as polygons along the edges of pixels, None without.
    """

    sample_id: str
    bands: tuple[str, ...]
    steps: tuple[StepRaster, ...]
    labels: dict[tuple[str, float], Path]
    parcels: tuple[int, ...]
    classes: tuple[tuple[int, str], ...]
    stretch: dict[str, tuple[float, float]]
    outlines: Path | None = None
    class_colours: dict[int, str] = field(default_factory=dict)


def write_sample(dataset: OpenedDataset, sample_id: str, folder: Path, feedback: Feedback) -> SampleRasters:
    """Write a sample as GeoTIFFs, and the outlines of its parcels.

    Coarser bands are repeated to the finest pixels, as the reader does.

    Args:
        dataset: The dataset.
        sample_id: A sample_id of samples.csv.
        folder: Where to; it exists.
        feedback: Progress and cancel.

    Raises:
        InputError: There is no such sample, or it is damaged.
        EnvironmentFailure: It cannot be read now, or a raster cannot be written.
    """
    row = find_sample(dataset, sample_id, feedback)
    try:
        samples = Samples(dataset.folder)
        found = _outlined(dataset, write_sample_at(dataset, samples, row, folder, feedback), folder)
        samples.close()
    except OSError as error:
        if is_failure(error):
            raise unreadable_now(dataset.folder, error) from error
        raise _damaged(dataset, sample_id, error) from error
    except (KeyError, ValueError, RuntimeError) as error:
        raise _damaged(dataset, sample_id, error) from error
    feedback.progress(100)
    return found


def write_sample_at(
    dataset: OpenedDataset, samples: Samples, row: int, folder: Path, feedback: Feedback | None = None
) -> SampleRasters:
    """Write a sample of an open reader; see `write_sample`.

    Args:
        dataset: The dataset.
        samples: Its samples; bands and folds are theirs.
        row: Place of the sample among them.
        folder: Where to; it exists.
        feedback: Progress and cancel.
    """
    feedback = feedback or Silent()
    sample = samples[row]
    stem = file_name(sample["sample_id"], dataset.folder)
    steps = _steps(dataset, sample, samples.bands, folder, stem, feedback)
    labels, parcels = _labels(dataset, samples, row, folder, sample, feedback)
    stretch, classes = stretch_of(dataset.bands), tuple(class_names(dataset.folder).items())
    colours = class_colours(dataset.folder)
    return SampleRasters(
        stem, samples.bands, steps, labels, parcels, classes, stretch, class_colours=colours
    )  # fmt: skip


def _outlined(dataset: OpenedDataset, sample: SampleRasters, folder: Path) -> SampleRasters:
    """Write the outlines at the finest resolution that has ids."""
    finest = min((side for layer, side in sample.labels if layer == "ids"), default=None)
    if finest is None or not sample.parcels:
        return sample
    path = folder / f"{sample.sample_id}_parcels.gpkg"
    regression = dataset.description["labels"] == "regression"
    write_outlines(
        path, sample.labels["ids", finest], None if regression else sample.labels["labels", finest],
        known=_parcel_ids(dataset, set(sample.parcels)), classes=dict(sample.classes),
    )  # fmt: skip
    return replace(sample, outlines=path)


def _parcel_ids(dataset: OpenedDataset, wanted: set[int]) -> dict[int, str]:
    path = dataset.folder / "parcels.csv"
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as handle:
        rows = ((int(row["index"]), row["id"]) for row in csv.DictReader(handle))
        return {index: name for index, name in rows if index in wanted}


def find_sample(dataset: OpenedDataset, sample_id: str, feedback: Feedback) -> int:
    """Return the row of a sample in samples.csv, from 0.

    Raises:
        InputError: samples.csv lists no such sample, or is damaged.
    """
    wanted, first, offered = sample_id.strip().encode(), 0, list[str]()
    path = dataset.folder / SAMPLES
    try:
        for columns in table_columns(path):
            raise_if_cancelled(feedback)
            ids = columns["sample_id"]
            offered += [text.decode() for text in ids[: _OFFERED - len(offered)].tolist()]
            found = np.flatnonzero(ids == wanted)
            if found.size:
                return first + int(found[0])
            first += ids.size
    except FileNotFoundError as error:
        raise InputError("it is not there.", subject=str(path)) from error
    except OSError as error:
        raise unreadable_now(path, error) from error
    except (ValueError, csv.Error) as error:
        raise InputError(told("it is damaged: {error}.", error=str(error)), subject=str(path)) from error
    raise InputError(
        told("the dataset has no sample '{sample}'.", sample=sample_id.strip()),
        subject="SAMPLE",
        remedy=told("Give a sample_id of samples.csv, as {samples}.", samples=", ".join(offered)),
    )


def _damaged(dataset: OpenedDataset, sample_id: str, error: Exception) -> InputError:
    return InputError(
        told("the sample {sample} cannot be read: {error}.", sample=sample_id, error=str(error).rstrip(".")),
        subject=str(dataset.folder),
        remedy="Run 'Verify a dataset' to see what is damaged.",
    )


def _steps(
    dataset: OpenedDataset, sample: dict[str, Any], bands: tuple[str, ...], folder: Path, stem: str,
    feedback: Feedback,
) -> tuple[StepRaster, ...]:  # fmt: skip
    moments = [datetime.fromtimestamp(s, timezone.utc) for s in sample["datetime"].tolist()]
    ends = [*moments[1:], max(_season_end(dataset, sample, moments[-1]), moments[-1] + timedelta(days=1))]
    steps = []
    for number, (start, end) in enumerate(zip(moments, ends)):
        raise_if_cancelled(feedback)
        path = folder / f"{stem}_{start:%Y%m%dT%H%M%S}.tif"
        write_raster(path, sample["image"][number], sample["transform"], sample["crs"], bands, nodata=0)
        steps.append(StepRaster(path, start, end, float(sample["clear_fraction"][number])))
        feedback.progress(80 * (number + 1) / len(moments))
    return tuple(steps)


def _season_end(dataset: OpenedDataset, sample: dict[str, Any], last: datetime) -> datetime:
    for (tile, _), (start, end) in dataset.seasons.items():
        if tile == sample["tile"] and start <= last <= end:
            return end
    return last


#: Layers of the parcel that a sample stands around, as the reader gives them.
PARCEL_LAYERS = ("parcel_mask", "parcel_coverage")


def _own_parcel(folder: Path, sample: dict[str, Any]) -> dict[tuple[str, float], Path]:
    """Write mask and coverage of the parcel that a sample stands around, if there is one."""
    found = dict[tuple[str, float], Path]()
    for layer in (name for name in PARCEL_LAYERS if name in sample):
        values = sample[layer]
        resolution = abs(sample["transform"][0]) * sample["image"].shape[-1] / values.shape[-1]
        transform = sample["transform"].copy()
        transform[0], transform[4] = resolution, -resolution
        path = folder / f"{sample['sample_id']}_{layer}_{resolution:g}m.tif"
        write_raster(path, values[None], transform, sample["crs"], (layer,), nodata=None)
        found[layer, resolution] = path
    return found


def _labels(
    dataset: OpenedDataset, samples: Samples, row: int, folder: Path, sample: dict[str, Any],
    feedback: Feedback,
) -> tuple[dict[tuple[str, float], Path], tuple[int, ...]]:  # fmt: skip
    """Write the layers of labels at all resolutions; return their files and the parcels in them."""
    found, parcels = _own_parcel(folder, sample), set[int]()
    if not dataset.description.get("labels"):
        return found, ()
    shard, index = samples.rows.place(row)
    x, y = sample["transform"][2], sample["transform"][5]
    with open_shard(dataset.folder / "shards" / shard) as file:
        for resolution in sorted(float(name[7:-1]) for name in file if name.startswith("labels_")):
            raise_if_cancelled(feedback)
            group = file[f"labels_{resolution:g}m"]
            transform = np.array([resolution, 0.0, x, 0.0, -resolution, y])
            for layer in (name for name in LAYERS if name in group):
                values = group[layer][index]
                if layer == "labels" and "ids" in group:
                    values = samples.own_labels(row, values, group["ids"][index])
                if layer == "ids":
                    parcels.update(np.unique(values).tolist())
                path = folder / f"{sample['sample_id']}_{layer}_{resolution:g}m.tif"
                nodata = -1 if layer == "labels" and values.dtype.kind == "i" else None
                write_raster(path, values[None], transform, sample["crs"], (layer,), nodata=nodata)
                found[layer, resolution] = path
    return found, tuple(sorted(parcels - {0}))


def write_raster(
    path: Path, values: np.ndarray, transform: np.ndarray, crs: str, names: tuple[str, ...],
    *, nodata: float | None,
) -> None:  # fmt: skip
    """Write (bands, rows, columns) as a GeoTIFF, whole or not at all.

    Raises:
        EnvironmentFailure: It cannot be written.
    """
    try:
        with whole_file(path) as part:
            # The raster is closed in there: only then GDAL has written all of it, or says why not.
            _, messages = guarded(lambda: _fill(part, values, transform, crs, names, nodata), gdal.CE_Failure)
            if messages:
                raise OSError("; ".join(dict.fromkeys(messages)))
    except OSError as error:
        raise EnvironmentFailure(
            told("cannot be written ({messages}).", messages=error.strerror or str(error)),
            subject=str(path),
            remedy="Is the disk full?",
        ) from error


def _fill(
    path: Path, values: np.ndarray, transform: np.ndarray, crs: str, names: tuple[str, ...],
    nodata: float | None,
) -> None:  # fmt: skip
    a, b, x, d, e, y = transform.tolist()
    count, rows, columns = values.shape
    options = ["COMPRESS=DEFLATE", "INTERLEAVE=BAND"]
    kind = _TYPES[values.dtype.name]
    target = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, count, kind, options)
    if target is None:
        return  # what GDAL says is collected
    target.SetGeoTransform((x, a, b, y, d, e))
    target.SetProjection(spatial_reference(crs).ExportToWkt())
    for number, name in enumerate(names):
        band = target.GetRasterBand(number + 1)
        band.SetDescription(name)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        band.WriteArray(values[number])
    target.FlushCache()
