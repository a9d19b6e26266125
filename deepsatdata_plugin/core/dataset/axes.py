"""The axes of a shard's datasets as dimension scales, by which xarray and netCDF name them.

Without them readers tell axes apart by their lengths, and 24 dates would be the same axis as 24 rows of
pixels. The attributes are those of the HDF5 dimension scale specification, and what netCDF-4 adds to a
name. They are written here, each of them once and its bytes known: HDF5's own functions write the list of a
scale anew for every dataset that is attached.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from ..stack import BINS, ImageLayer, StackTask, label_group
from .parcel_columns import parcel_axes, parcel_lengths

if TYPE_CHECKING:
    from .shard import ShardWriter

#: What netCDF-4 calls a scale that is only an axis and holds no values; the number is its length.
_ONLY_AN_AXIS = "This is a netCDF dimension but not a netCDF variable{:10d}"

#: Columns of the sums in the statistics.
_MOMENTS = 3


def pixel_axes(resolution: float) -> tuple[str, str]:
    """Return the axes of an image of this resolution: ("row_10m", "column_10m")."""
    return f"row_{resolution:g}m", f"column_{resolution:g}m"


def shard_axes(task: StackTask) -> dict[str, tuple[str, ...]]:
    """Return the axes of each dataset of a task's shards but those under /index, which have one: sample."""
    timed = ("sample", "step")
    axes: dict[str, tuple[str, ...]] = {
        "n_steps": ("sample",),
        "datetime": timed,
        "doy": timed,
        "valid_fraction": timed,
        "clear_fraction": timed,
        "product": (*timed, "merged"),
    }
    for layer in task.layers:
        pixels = pixel_axes(layer.grid.resolution)
        if layer.kind == "scl":
            axes[layer.name] = (*timed, *pixels)
            continue
        band = _band_axis(layer)
        axes[layer.name] = (*timed, band, *pixels)
        if layer.kind == "image":
            group = layer.name.replace("image", "statistics")
            axes[f"{group}/sums"] = ("sample", band, "moment")
            axes[f"{group}/saturated"] = ("sample", band)
            axes[f"{group}/histogram"] = (band, "bin")
            axes[f"{group}/clamped"] = ("planned_step", band)
            if task.merged > 1:
                axes[f"{group}/disagreeing"] = ("planned_step", band)
    if task.cloud_m:
        axes[f"cloud_{task.cloud_m}m"] = (*timed, *pixel_axes(task.cloud_m))
    for resolution in task.label_resolutions:
        for layer_name in task.label_layers:
            axes[f"{label_group(resolution)}/{layer_name}"] = ("sample", *pixel_axes(resolution))
    axes.update(parcel_axes(task, pixel_axes(task.layers[0].grid.resolution)))
    return axes


def _band_axis(layer: ImageLayer) -> str:
    return layer.name.replace("image", "band") if layer.kind == "image" else "mask"


def write_axes(task: StackTask, count: int, writer: ShardWriter) -> None:
    """Make the scales of a shard whose datasets are all there, and attach them.

    Args:
        task: The task.
        count: Samples of the shard.
        writer: The shard.
    """
    lengths = {
        "sample": count,
        "step": len(task.steps),
        "planned_step": len(task.steps),
        "merged": task.merged,
        "moment": _MOMENTS,
        "bin": BINS,
        **parcel_lengths(task, writer.file),
    }
    axes = shard_axes(task)
    axes.update({f"index/{name}": ("sample",) for name in writer.file["index"]})
    values = _coordinates(task)
    for name in sorted({axis for named in axes.values() for axis in named}):
        if name in values:
            writer.put(name, values[name])
            _make_scale(writer.file[name], name)
        else:
            # Nothing is stored in it, and it takes no room.
            writer.file.create_dataset(name, (lengths[name],), ">f4", track_times=False)
            _make_scale(writer.file[name], _ONLY_AN_AXIS.format(lengths[name]))
    _make_scale(writer.file["products"], "products")  # a list of its own
    for name in values:
        if name.startswith(("row", "column")):
            writer.set_attributes(name, units="m", rule="pixel's centre from the window's north-west corner")
    _attach(writer.file, axes)


def _coordinates(task: StackTask) -> dict[str, np.ndarray]:
    """Return the scales that hold values: names of bands, places of pixels."""
    values: dict[str, np.ndarray] = {}
    resolutions = {float(resolution) for resolution in task.label_resolutions}
    for layer in task.layers:
        resolutions.add(float(layer.grid.resolution))
        if layer.kind != "scl":
            values[_band_axis(layer)] = np.array([name.encode() for name in layer.names])
    if task.cloud_m:
        resolutions.add(float(task.cloud_m))
    for resolution in resolutions:
        place = (np.arange(round(task.windows.size_m / resolution)) + 0.5) * resolution
        for axis in pixel_axes(resolution):
            values[axis] = place
    return values


def _make_scale(dataset: Any, name: str) -> None:
    """Set the attributes of a scale; the texts end with a zero byte, or HDF5 knows no scale by them."""
    from h5py import h5a, h5s, h5t

    for key, text in (("CLASS", b"DIMENSION_SCALE"), ("NAME", name.encode())):
        kind = h5t.C_S1.copy()
        kind.set_size(len(text) + 1)
        kind.set_strpad(h5t.STR_NULLTERM)
        attribute = h5a.create(dataset.id, key.encode(), kind, h5s.create(h5s.SCALAR))
        attribute.write(np.array(text, dtype=f"S{len(text) + 1}"), mtype=kind)


def _attach(file: Any, axes: Mapping[str, tuple[str, ...]]) -> None:
    """Attach scales to datasets: each names its scales, each scale those that it is attached to."""
    import h5py

    uses: dict[str, list[tuple[Any, int]]] = {}
    for path, named in axes.items():
        dataset = file[path]
        listed = np.empty(len(named), dtype=object)
        for number, axis in enumerate(named):
            listed[number] = np.array([file[axis].ref], dtype=h5py.ref_dtype)
            uses.setdefault(axis, []).append((dataset.ref, number))
        dataset.attrs.create("DIMENSION_LIST", listed, dtype=h5py.vlen_dtype(h5py.ref_dtype))
    kind = np.dtype([("dataset", h5py.ref_dtype), ("dimension", np.int32)])
    for axis, used in uses.items():
        file[axis].attrs.create("REFERENCE_LIST", np.array(used, dtype=kind), dtype=kind)
