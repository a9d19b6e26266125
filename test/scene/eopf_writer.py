"""Writes one product as an EOPF Zarr store, of the generation of 2025 or 2026, from the same truth as its SAFE.

Arrays, attributes and codecs are those of real products; angles, meteorology and resampled copies are left out.
"""

from __future__ import annotations

import ctypes
import json
import struct
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from .metadata import Content, milliseconds
from .phenology import BANDS, NATIVE
from .rendering import Rendered, Renderer
from .safe_writer import layer_array, needed_bands
from .spec import ProductSpec, compact_time
from .swath import footprint_lonlat

#: Side of a chunk in pixels by resolution; the L2A samples of 2025 differ.
REAL_CHUNKS = {10: 1830, 20: 915, 60: 305}
L2A_CHUNKS_OF_2025 = {10: 5490, 20: 5490, 60: 1830}

GENERATIONS = ("2025", "2026-v2", "2026-v3")

#: Bits of a quality mask that say "no data".
NO_DATA = 32

_BLOSC = {"id": "blosc", "cname": "zstd", "clevel": 3, "shuffle": 2, "blocksize": 0}
_V3_ZSTD = {"name": "zstd", "configuration": {"level": 0, "checksum": False}}
_V3_BLOSC = {
    "name": "blosc",
    "configuration": {"cname": "zstd", "clevel": 3, "shuffle": "bitshuffle", "typesize": 2, "blocksize": 0},
}


@dataclass(frozen=True)
class _Layer:
    """An image of the store: where it lies, and which of the simulator's rasters it holds."""

    path: str
    raster: str
    resolution: int
    convert: Callable[[np.ndarray], np.ndarray]
    attributes: Mapping[str, Any]
    fill: float | str | None


def write_eopf(
    folder: Path,
    spec: ProductSpec,
    renderer: Renderer,
    generation: str = "2026-v3",
    zipped: bool = False,
    chunks: Mapping[int, int] | None = None,
    consolidated: bool = True,
    quality: bool = False,
    blosc: bool = False,
    keep_empty: bool = False,
) -> Path:
    """Write a product.

    Args:
        folder: Where the store goes.
        spec: The product.
        renderer: Gives the pixels.
        generation: One of `GENERATIONS`.
        zipped: NAME.zarr.zip instead of a folder NAME.zarr.
        chunks: Resolution -> side of a chunk in pixels; the real ones by default, cut to the image.
        consolidated: Whether the root holds all metadata, too.
        quality: Whether a quality mask is written for each band: no data, and nothing else.
        blosc: In Zarr 3, blosc instead of plain zstd.
        keep_empty: In Zarr 3, write chunks of fill only, too.

    Returns:
        The folder or zip.
    """
    if generation not in GENERATIONS:
        raise ValueError(generation)
    store = _Store(Path(folder) / f"{spec.name}.zarr", generation, blosc, keep_empty)
    sides = dict(
        chunks or (L2A_CHUNKS_OF_2025 if generation == "2025" and spec.level == "L2A" else REAL_CHUNKS)
    )
    layers = list(_layers(spec, generation, quality))
    counts = np.zeros(12, np.int64)
    strip = _strip(spec, sides)
    arrays = {layer.path: _Rows(store, layer, spec, sides) for layer in layers}
    for row in range(0, spec.size_px, strip):
        height = min(strip, spec.size_px - row)
        rendered = renderer.render(spec, needed_bands(spec), (0, row, spec.size_px, height))
        counts += np.bincount(rendered.scl.ravel(), minlength=12)
        for layer in layers:
            arrays[layer.path].put(row * 10 // layer.resolution, _pixels(spec, rendered, layer))
    for array in {layer.path.rpartition("/")[0]: layer for layer in layers}.values():
        _write_axes(store, array, spec, generation)
    seen, cloudy = int(counts[1:].sum()), int(counts[8:11].sum())
    content = Content(tuple(map(int, counts)), round(100 * cloudy / seen, 6) if seen else 0.0)
    store.finish(_root_attributes(spec, content, generation), consolidated)
    return _packed(store.path) if zipped else store.path


def _layers(spec: ProductSpec, generation: str, quality: bool) -> Iterator[_Layer]:
    level = "TOA" if spec.level == "L1C" else "BOA"
    for band in (band for band in BANDS if band in spec.bands):
        offset = spec.add_offset(band)
        attributes = {
            "long_name": f"{level} reflectance from MSI acquisition at spectral band {band.lower()}",
            "units": "digital_counts",
            "scale_factor": 0.0001,
            "add_offset": round(offset * 0.0001, 10),
            "valid_min": 1,
            "valid_max": 65535,
            "dtype": "<u2",
            "fill_value": 0,
        }
        resolution = NATIVE[band]
        yield _Layer(
            f"measurements/reflectance/r{resolution}m/{band.lower()}",
            band,
            resolution,
            np.asarray,
            attributes,
            0,
        )
        if quality:
            yield _Layer(
                f"quality/mask/r{resolution}m/{band.lower()}", band, resolution, _no_data_flags,
                {"flag_masks": [1, 2, 4, 8, 16, 32, 64, 128], "dtype": "<u1"}, None if generation == "2025" else 0,
            )  # fmt: skip
    if not spec.masks:
        return
    u1_fill = 0 if generation == "2026-v3" else None
    yield _Layer(
        "conditions/mask/l1c_classification/r60m/b00", "MSK_CLASSI_B00", 60,
        lambda planes: (planes[0] + 2 * planes[1] + 4 * planes[2]).astype(np.uint8),
        {"flag_masks": [1, 2, 4], "flag_meanings": ["OPAQUE", "CIRRUS", "SNOW_ICE"], "dtype": "<u1"}, u1_fill,
    )  # fmt: skip
    if spec.level != "L2A":
        return
    yield _Layer(
        "conditions/mask/l2a_classification/r20m/scl", "SCL", 20, np.asarray, {"dtype": "<u1"}, u1_fill
    )
    percent: dict[str, tuple[Callable[[np.ndarray], np.ndarray], float | str | None]] = {
        "2025": (np.asarray, None),
        "2026-v2": (_as_float, 101.0),
        "2026-v3": (_as_float, "NaN"),
    }
    convert, fill = percent[generation]
    for name, raster in (("cld", "MSK_CLDPRB_20m"), ("snw", "MSK_SNWPRB_20m")):
        yield _Layer(f"quality/probability/r20m/{name}", raster, 20, convert, {"units": "percentage"}, fill)


def _as_float(values: np.ndarray) -> np.ndarray:
    return values.astype(np.float32)


def _no_data_flags(values: np.ndarray) -> np.ndarray:
    return np.where(values == 0, NO_DATA, 0).astype(np.uint8)


def _pixels(spec: ProductSpec, rendered: Rendered, layer: _Layer) -> np.ndarray:
    return layer.convert(layer_array(spec, rendered, layer.raster, layer.resolution))


def _strip(spec: ProductSpec, sides: Mapping[int, int]) -> int:
    """Return how many rows of 10 m are rendered at a time: a whole row of chunks of every resolution."""
    if spec.size_px <= 2400:
        return spec.size_px
    rows = int(np.lcm.reduce([side * resolution // 10 for resolution, side in sides.items()]))
    return min(rows, spec.size_px)


class _Store:
    """Writes arrays, attributes and groups in the words of either version."""

    def __init__(self, path: Path, generation: str, blosc: bool, keep_empty: bool) -> None:
        if path.exists():
            raise FileExistsError(path)
        self.path = path
        self.version = 3 if generation == "2026-v3" else 2
        self.blosc = blosc or self.version == 2
        self.keep_empty = keep_empty or self.version == 2
        self.nodes: dict[str, dict[str, Any]] = {}
        self.attributes: dict[str, dict[str, Any]] = {}

    def add_array(
        self, path: str, shape: tuple[int, ...], chunks: tuple[int, ...], dtype: np.dtype,
        fill: float | str | None, attributes: Mapping[str, Any],
    ) -> None:  # fmt: skip
        """Describe an array."""
        names = ["y", "x"][-len(shape) :] if len(shape) == 2 else [path.rpartition("/")[2]]
        if self.version == 2:
            self.nodes[path] = {
                "zarr_format": 2, "shape": list(shape), "chunks": list(chunks), "dtype": dtype.str,
                "fill_value": fill, "order": "C", "filters": None, "compressor": _BLOSC,
            }  # fmt: skip
            self.attributes[path] = {"_ARRAY_DIMENSIONS": names, **attributes}
            return
        to_bytes: dict[str, Any] = {"name": "bytes"}
        if dtype.itemsize > 1:
            to_bytes["configuration"] = {"endian": "little"}
        last = json.loads(json.dumps(_V3_BLOSC if self.blosc else _V3_ZSTD))
        if self.blosc:
            last["configuration"]["typesize"] = dtype.itemsize
        self.nodes[path] = {
            "zarr_format": 3, "node_type": "array", "shape": list(shape), "data_type": dtype.name,
            "chunk_grid": {"name": "regular", "configuration": {"chunk_shape": list(chunks)}},
            "chunk_key_encoding": {"name": "default", "configuration": {"separator": "/"}},
            "fill_value": fill if fill is not None else 0, "codecs": [to_bytes, last],
            "attributes": dict(attributes), "dimension_names": names, "storage_transformers": [],
        }  # fmt: skip

    def put(self, path: str, place: tuple[int, ...], values: np.ndarray) -> None:
        """Write one chunk; what the image does not fill is filled up."""
        node = self.nodes[path]
        chunks = node["chunks"] if self.version == 2 else node["chunk_grid"]["configuration"]["chunk_shape"]
        fill = float("nan") if node["fill_value"] == "NaN" else node["fill_value"] or 0
        if tuple(values.shape) != tuple(chunks):
            whole = np.full(chunks, fill, values.dtype)
            whole[tuple(slice(0, size) for size in values.shape)] = values
            values = whole
        if not self.keep_empty and (values == fill).all():
            return
        key = ".".join(map(str, place)) if self.version == 2 else "c/" + "/".join(map(str, place))
        data = np.ascontiguousarray(values).tobytes()
        packed = blosc_packed(data, values.dtype.itemsize) if self.blosc else zstd_packed(data)
        file = self.path / path / key
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(packed)

    def finish(self, root: dict[str, Any], consolidated: bool) -> None:
        """Write all metadata."""
        groups = {""}
        for path in self.nodes:
            parts = path.split("/")
            groups.update("/".join(parts[:depth]) for depth in range(1, len(parts)))
        if self.version == 2:
            files: dict[str, Any] = {}
            for group in sorted(groups):
                files[f"{group}/.zgroup".lstrip("/")] = {"zarr_format": 2}
                files[f"{group}/.zattrs".lstrip("/")] = root if not group else {}
            for path, node in self.nodes.items():
                files[f"{path}/.zarray"], files[f"{path}/.zattrs"] = node, self.attributes[path]
            if consolidated:
                self._write(
                    ".zmetadata", {"metadata": dict(sorted(files.items())), "zarr_consolidated_format": 1}
                )
            for name, content in files.items():
                self._write(name, content)
            return
        empty = {"zarr_format": 3, "node_type": "group", "attributes": {}}
        nodes = {**dict.fromkeys(sorted(groups - {""}), empty), **self.nodes}
        for path, node in nodes.items():
            self._write(f"{path}/zarr.json", node)
        top: dict[str, Any] = {**empty, "attributes": root}
        if consolidated:
            top["consolidated_metadata"] = {
                "kind": "inline",
                "must_understand": False,
                "metadata": dict(sorted(nodes.items())),
            }
        self._write("zarr.json", top)

    def _write(self, name: str, content: object) -> None:
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(content, indent=1), encoding="utf-8")


class _Rows:
    """Takes an image in strips from the north and writes whole chunks."""

    def __init__(self, store: _Store, layer: _Layer, spec: ProductSpec, sides: Mapping[int, int]) -> None:
        self._store, self._layer = store, layer
        side = spec.size_px * 10 // layer.resolution
        chunk = min(sides[layer.resolution], side)
        self._chunk, self._shape = chunk, (side, side)
        self._declared = False

    def put(self, first: int, values: np.ndarray) -> None:
        """Write a strip that begins at a row of chunks."""
        path, chunk = self._layer.path, self._chunk
        if not self._declared:
            attributes = self._layer.attributes
            self._store.add_array(
                path, self._shape, (chunk, chunk), values.dtype, self._layer.fill, attributes
            )
            self._declared = True
        for row in range(0, values.shape[0], chunk):
            for column in range(0, values.shape[1], chunk):
                part = values[row : row + chunk, column : column + chunk]
                self._store.put(path, ((first + row) // chunk, column // chunk), part)


def _write_axes(store: _Store, layer: _Layer, spec: ProductSpec, generation: str) -> None:
    """Write x and y of the pixel centres beside an image."""
    folder = layer.path.rpartition("/")[0]
    step, side = layer.resolution, spec.size_px * 10 // layer.resolution
    centres = (np.arange(side) + 0.5) * step
    old = generation == "2025"
    for name, values in (("x", spec.ulx + centres), ("y", spec.uly - centres)):
        stored = values.astype(np.int64 if old else np.float32)
        attributes = {} if old else {"units": "m", "dtype": "<f4"}
        store.add_array(
            f"{folder}/{name}", (side,), (side,), stored.dtype, None if old else "NaN", attributes
        )
        store.put(f"{folder}/{name}", (0,), stored)


def _root_attributes(spec: ProductSpec, content: Content, generation: str) -> dict[str, Any]:
    a = spec.acquisition
    start = milliseconds(a.start)
    take = f"G{a.platform}_{compact_time(a.start)}_{a.absolute_orbit:06d}_N{spec.baseline}"
    xmin, ymin, xmax, ymax = map(float, spec.bounds)
    ring = [[float(x), float(y)] for x, y in footprint_lonlat(spec.bounds, spec.planes, spec.epsg)]
    created = spec.generation.strftime("%Y-%m-%dT%H:%M:%S")
    kind = f"S02MSI{spec.level}"
    properties: dict[str, Any] = {
        "constellation": "sentinel-2",
        "platform": f"sentinel-2{a.platform[2].lower()}",
        "product:type": kind,
        "processing:level": spec.level,
        "start_datetime": start,
        "end_datetime": start,
        "eo:cloud_cover": content.cloud_percent,
        "sat:relative_orbit": a.orbit,
        "sat:absolute_orbit": a.absolute_orbit,
        "sat:platform_international_designator": "2015-028A",
        "proj:bbox": [xmin, ymin, xmax, ymax],
    }
    other: dict[str, Any] = {"eopf_category": "eoproduct"}
    history: dict[str, Any] = {}
    name = f"{kind}_{compact_time(a.start)}_{'00000_' if generation == '2026-v3' else '0000_'}A{a.orbit:03d}_T000"
    if generation == "2025":
        properties |= {
            "created": created + "+00:00", "datetime": "null", "eopf:baseline": spec.baseline,
            "eopf:data_take_id": take, "processing:version": "", "proj:epsg": spec.epsg,
            "start_datetime": start.replace("Z", "000+00:00"),
        }  # fmt: skip
        other |= {
            "horizontal_CRS_code": f"EPSG:{spec.epsg}",
            "UTM_zone_identification": spec.identifier("TL"),
        }
        name = f"{spec.name}.SAFE"
    else:
        properties |= {
            "created": created + ".000000Z", "datetime": start, "eopf:datatake_id": take,
            "eopf:datastrip_id": spec.identifier("DS"), "proj:code": f"EPSG:{spec.epsg}",
            "processing:version": spec.baseline if generation == "2026-v2" else "1.0.0",
            "proj:transform": [60.0, 0.0, xmin, 0.0, -60.0, ymax, 0.0, 0.0, 1.0],
        }  # fmt: skip
        other |= {"horizontal_crs_code": f"EPSG:{spec.epsg}"}
        history = {
            f"Level-{spec.level[1:]} Product": [
                {"processor": "simulator", "version": spec.baseline, "outputs": [f"{spec.name}.SAFE"]},
                {"processor": "EOPF-CPM", "version": "3.0.0", "outputs": [f"{name}.zarr"]},
            ]
        }
    box = [max(x for x, _ in ring), min(y for _, y in ring), min(x for x, _ in ring), max(y for _, y in ring)]
    root: dict[str, Any] = {
        "stac_discovery": {
            "type": "Feature", "stac_version": "1.1.0", "id": name, "bbox": box, "properties": properties,
            "geometry": {"type": "Polygon", "coordinates": [ring]}, "assets": {}, "links": [],
        },
        "other_metadata": other,
    }  # fmt: skip
    if history:
        root["processing_history"] = history
    return root


def _packed(path: Path) -> Path:
    """Pack a store as NAME.zarr.zip beside it, its files on top; the folder goes."""
    target = path.with_name(path.name + ".zip")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for file in sorted(path.rglob("*")):
            if file.is_file():
                entry = zipfile.ZipInfo(file.relative_to(path).as_posix(), (2026, 1, 1, 0, 0, 0))
                archive.writestr(entry, file.read_bytes())
    for file in sorted(path.rglob("*"), reverse=True):
        file.rmdir() if file.is_dir() else file.unlink()
    path.rmdir()
    return target


@lru_cache
def _library(name: str) -> ctypes.CDLL:
    return ctypes.CDLL(name)


def zstd_packed(data: bytes, level: int = 1) -> bytes:
    """Return a zstd frame that carries its content's size, by the library that GDAL links."""
    zstd = _library("libzstd.so.1")
    zstd.ZSTD_compressBound.restype = zstd.ZSTD_compress.restype = ctypes.c_size_t
    bound = zstd.ZSTD_compressBound(ctypes.c_size_t(len(data)))
    out = ctypes.create_string_buffer(bound)
    size = zstd.ZSTD_compress(out, ctypes.c_size_t(bound), data, ctypes.c_size_t(len(data)), level)
    if zstd.ZSTD_isError(ctypes.c_size_t(size)):
        raise OSError("zstd")
    return out.raw[:size]


def blosc_packed(data: bytes, itemsize: int) -> bytes:
    """Return a blosc frame (zstd, level 3, bits shuffled), by the library that GDAL links."""
    blosc = _library("libblosc.so.1")
    bound = len(data) + 16
    out = ctypes.create_string_buffer(bound)
    size = blosc.blosc_compress_ctx(
        3, 2, ctypes.c_size_t(itemsize), ctypes.c_size_t(len(data)), data, out, ctypes.c_size_t(bound),
        b"zstd", ctypes.c_size_t(0), 1,
    )  # fmt: skip
    if size <= 0 or struct.unpack("<I", out.raw[12:16])[0] != size:
        raise OSError("blosc")
    return out.raw[:size]
