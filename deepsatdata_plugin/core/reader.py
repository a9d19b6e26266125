"""Reads a dataset with numpy and h5py alone; as a torch Dataset when torch is installed.

This module stands alone: copy it beside a training script, nothing else of the plugin is needed.

    samples = Samples("my_dataset", folds=[0, 1, 2])
    sample = samples[0]          # a dict of numpy arrays, image (T, C, H, W)
    loader = torch.utils.data.DataLoader(torch_dataset("my_dataset"), 8, collate_fn=pad_collate)
"""

from __future__ import annotations

import csv
import functools
import importlib
import json
import os
from collections import OrderedDict
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np

#: Shards kept open in a process.
OPEN_SHARDS = 32

#: What pads the missing steps of a batch where 0 would mean something (0 is clear, or no probability).
_PADDING = {"cloud": 255, "probability": 255}

#: Largest DN; stands for saturated, offsets leave it alone.
_SATURATED = 65535

#: Other names under which a sample gives label layers (torchgeo calls the label map "mask").
_LABEL_KEYS = {"labels": "mask", "mask": "claim_mask", "mask_conflict": "conflict_mask"}


class Samples:
    """A dataset as a sequence of samples.

    Args:
        folder: The dataset's folder (the one with dataset.json).
        bands: Bands in the wanted order; None takes all, finest resolution first.
        folds: Keep samples of these folds (column `fold` of samples.csv); None keeps all.
        labels: Resolution of the labels in metres; None takes the one nearest 10 m, 0 none.
        upsample: "nearest" or "bilinear": how coarser bands come to the finest grid.
            Bilinear leaves missing pixels out of the mean, and missing stays missing.
        reflectance: True gives float32 reflectance instead of uint16 DN: DN times the stored scale; in a
            set of raw DN the offset of each step's product is added first.
        transform: Called with each sample, its result is given instead.

    Raises:
        FileNotFoundError: No dataset.json in the folder.
        ValueError: A band, label resolution or option that the dataset does not have, a band named twice,
            or a damaged samples.csv.

    `rows[i]` gives the row of samples.csv (tile, epsg, corner ... as text); it is read when asked for.

    A sample is a dict:
        image: (T, C, H, W) uint16 DN, 0 = no data; row 0 is the north.
        mask: (h, w) int16 classes, -1 ignore, 0 background (float32 for a regression, NaN ignore).
        claim_mask: (h, w) uint8; ids: (h, w) int32; coverage, distance: float32; n_claims: uint16.
        valid: (T, H, W) bool, pixels with data in every chosen band, coarser ones as they are given.
        runner_up: (h, w) int16, the second class (0 none); runner_up_coverage: float32, its share;
            conflict_mask: uint8, as claim_mask for claims of several classes; overlap_area: float32, m2 of
            ground claimed more than once: where stored.
        cloud: (T, h, w) uint8 SCL classes or L1C cloud codes, when stored.
        probability: (T, 2, h, w) uint8 percent of cloud and of snow, 255 = no data, when stored.
        doy: (T,) int16 day of the year, 1..366; datetime: (T,) int64 seconds since 1970, UTC.
        valid_fraction, clear_fraction: (T,) float32, 0..1 (clear is NaN without masks).
        sample_id, tile, crs: str ("T31TFM", "EPSG:32631"); index: int, the position in this sequence.
        transform: (6,) float64, from column and row of `image` to that CRS, in rasterio's order.
    """

    def __init__(
        self,
        folder: str | os.PathLike[str],
        *,
        bands: Sequence[str] | None = None,
        folds: Sequence[int] | None = None,
        labels: float | None = None,
        upsample: str = "nearest",
        reflectance: bool = False,
        transform: Callable[[dict[str, Any]], Any] | None = None,
    ) -> None:
        self.folder = Path(folder)
        self.description: dict[str, Any] = json.loads(
            (self.folder / "dataset.json").read_text(encoding="utf-8")
        )
        self.rows = Rows(self.folder / "samples.csv", folds)
        stored = {row["name"]: row for row in self.description["bands"]}
        self.bands = tuple(bands) if bands is not None else tuple(stored)
        unknown = [band for band in self.bands if band not in stored]
        if unknown or not self.bands:
            raise ValueError(f"bands {unknown} are not in this dataset; it has {list(stored)}")
        repeated = sorted({band for band in self.bands if self.bands.count(band) > 1})
        if repeated:
            raise ValueError(f"bands {repeated} are named more than once")
        if upsample not in ("nearest", "bilinear"):
            raise ValueError(f"upsample is 'nearest' or 'bilinear', not {upsample!r}")
        # Dataset -> (index in the stored band axis, index in the given band axis).
        self._sources: dict[str, list[tuple[int, int]]] = {}
        order: dict[str, int] = {}
        for name, row in stored.items():
            position = order[row["dataset"]] = order.get(row["dataset"], -1) + 1
            if name in self.bands:
                self._sources.setdefault(row["dataset"], []).append((position, self.bands.index(name)))
        self.resolution = min(float(stored[b]["resolution_m"]) for b in self.bands)
        self._finest = next(s for s in self._sources if _metres(s) == self.resolution)
        self._upsample, self._reflectance, self._transform = upsample, reflectance, transform
        self._offsets = self._read_offsets() if reflectance else {}
        self._files: OrderedDict[str, _ShardFile] = OrderedDict()
        self._owner = os.getpid()
        self._labels = self._label_layers(labels)
        pairs = self._sources[self._finest]
        count = sum(row["dataset"] == self._finest for row in stored.values())
        self._whole = len(self._sources) == 1 and pairs == [(k, k) for k in range(count)]

    def _read_offsets(self) -> dict[str, np.ndarray]:
        """Return each product's offsets in the order of the chosen bands, {} where DN have them already."""
        products = [p for p in self.description["products"] if not p.get("offset_applied", True)]
        try:
            return {p["name"]: np.array([p["offsets"][b] for b in self.bands], np.float32) for p in products}
        except KeyError as error:
            raise ValueError(f"dataset.json lacks an offset ({error}): no reflectance without it") from error

    def _label_layers(self, resolution: float | None) -> dict[str, str]:
        if resolution == 0 or not self.description.get("labels") or not self.rows:
            return {}
        file = self._open(self.rows.place(0)[0]).file
        groups = {name: list(file[name]) for name in file if name.startswith("labels_")}
        self.close()
        if resolution is None:
            group = min(groups, key=lambda n: (abs(np.log(_metres(n) / 10)), _metres(n)))
        else:
            group = f"labels_{resolution:g}m"
        if group not in groups:
            raise ValueError(f"no labels at {resolution:g} m; there are {list(groups)}")
        return {_LABEL_KEYS.get(layer, layer): f"{group}/{layer}" for layer in groups[group]}

    def __len__(self) -> int:
        return len(self.rows)

    def __getstate__(self) -> dict[str, Any]:
        state = self.__dict__.copy()
        state["_files"] = OrderedDict()  # open HDF5 files do not travel between processes
        return state

    def __getitem__(self, index: int) -> Any:
        """Return one sample; see the class."""
        name, at = self.rows.place(index)
        shard = self._open(name)
        sample = self._images(shard, at)
        steps = sample["image"].shape[0]
        for key, name in self._labels.items():
            sample[key] = shard.dataset(name)[at]
        for key, name in shard.masks.items():
            sample[key] = shard.dataset(name)[at][:steps]
        for key, values in shard.columns.items():
            sample[key] = values[at, :steps].copy()
        sample["sample_id"] = shard.sample_ids[at].decode()
        sample["index"] = index if index >= 0 else index + len(self.rows)
        sample["tile"], sample["crs"] = shard.tile, shard.crs
        (west, north), side = shard.corners[at], self.resolution
        sample["transform"] = np.array([side, 0.0, west, 0.0, -side, north])
        return self._transform(sample) if self._transform else sample

    def _images(self, shard: _ShardFile, at: int) -> dict[str, Any]:
        steps = int(shard.n_steps[at])
        finest_set = shard.dataset(self._finest)
        finest = finest_set[at]
        side = finest.shape[-1]
        kind = np.float32 if self._upsample == "bilinear" or self._reflectance else np.uint16
        if self._whole and kind == np.uint16:  # as stored: nothing to sort, nothing to upsample
            image = finest[:steps]
            return {"image": image, "valid": image.min(axis=1) != 0}
        offsets = shard.offsets(self._offsets, at, steps) if self._offsets else None
        image = np.empty((steps, len(self.bands), side, side), dtype=kind)
        for name, pairs in self._sources.items():
            stored = finest if name == self._finest else shard.dataset(name)[at]
            source, target = [p[0] for p in pairs], [p[1] for p in pairs]
            values = stored[:steps, source]
            if offsets is not None:
                values = _with_offset(values, offsets[:, target])
            image[:, target] = _upsampled(values, side, self._upsample)
        valid = image.min(axis=1) > 0
        if self._reflectance:
            image = np.multiply(image, np.float32(finest_set.attrs["scale"]), dtype=np.float32)
        return {"image": image, "valid": valid}

    def _open(self, shard: str) -> _ShardFile:
        if self._owner != os.getpid():  # a forked worker must not share the parent's file handles
            self._files, self._owner = OrderedDict(), os.getpid()
        if shard in self._files:
            self._files.move_to_end(shard)
            return self._files[shard]
        while len(self._files) >= OPEN_SHARDS:
            self._files.popitem(last=False)[1].close()
        self._files[shard] = _ShardFile(self.folder / "shards" / shard)
        return self._files[shard]

    def close(self) -> None:
        """Close all files; the next sample opens what it needs."""
        for file in self._files.values():
            file.close()
        self._files.clear()


class _ShardFile:
    """An open shard; what is small is read once, datasets are looked up once."""

    def __init__(self, path: Path) -> None:
        self.file = open_shard(path)
        self.n_steps = self.file["n_steps"][:]
        self.columns = {
            key: self.file[key][:] for key in ("doy", "datetime", "valid_fraction", "clear_fraction")
        }
        self.sample_ids = self.file["index/sample_id"][:]
        self._offsets: np.ndarray | None = None
        kinds = {"scl": "cloud", "cloud": "cloud", "probability": "probability"}
        self.masks = {kinds[kind]: n for n in self.file if (kind := n.split("_")[0]) in kinds}
        self.tile, self.crs = (self.file.attrs[name].decode() for name in ("tile", "crs"))
        self.corners = np.column_stack([self.file[f"index/{name}"][:] for name in ("ulx", "uly")])
        self._datasets: dict[str, Any] = {}

    def dataset(self, name: str) -> Any:
        if name not in self._datasets:
            self._datasets[name] = self.file[name]
        return self._datasets[name]

    def offsets(self, of_product: dict[str, np.ndarray], at: int, steps: int) -> np.ndarray:
        """Return (steps, bands) what is to be added to the DN of a sample's steps."""
        if self._offsets is None:
            self._offsets = np.stack([of_product[name.decode()] for name in self.file["products"][:]])
        products = self.dataset("product")[at][:steps]  # (steps, K), -1 where fewer were merged
        found = self._offsets[products[:, 0]]
        for other in products.T[1:]:
            if (self._offsets[other] != found)[other >= 0].any():
                raise ValueError(f"sample {at}: products of different offsets are merged in a step of raw DN")
        return found

    def close(self) -> None:
        self._datasets.clear()
        self.file.close()


def open_shard(path: str | os.PathLike[str]) -> Any:
    """Open a complete shard for reading; where the storage has no file locks, without them.

    Returns:
        The open h5py.File.

    Raises:
        OSError: It cannot be opened; the text names the setting that helps where locks are the cause.
    """
    import h5py

    try:
        return h5py.File(path, "r")
    except OSError as error:
        if "lock" not in str(error):
            raise
        # A shard has its name only when it is complete: nobody writes it, a lock protects nothing.
        with suppress(TypeError, ValueError):  # an h5py or HDF5 that cannot do without
            return h5py.File(path, "r", locking=False)
        text = f"{path}: no file locks here ({error}). Set HDF5_USE_FILE_LOCKING=FALSE in the environment."
        raise OSError(text) from error


class Rows(Sequence[dict[str, str]]):
    """The rows of samples.csv: where each sample is, in three small arrays; the rest is read when asked for.

    Args:
        path: samples.csv.
        folds: Keep rows of these folds; None keeps all.

    Raises:
        ValueError: A row has no shard, or an index or fold that is no whole number.
    """

    def __init__(self, path: Path, folds: Sequence[int] | None = None) -> None:
        self._path = path
        codes: dict[bytes, int] = {}
        wanted = None if folds is None else np.array([int(fold) for fold in folds], np.int64)
        kept: list[tuple[np.ndarray, ...]] = [tuple(np.zeros(0, k) for k in ("i4", "i4", "u4"))]
        with open(path, "rb") as handle:
            self._columns = next(csv.reader([handle.readline().decode("utf-8-sig")]))
            places = [self._columns.index(name) for name in ("shard", "index", "fold")]
            while block := handle.read(_BLOCK_BYTES) + handle.readline():
                before = handle.tell() - len(block)
                plain = _fields(block, len(self._columns), places)
                shard, index, fold, start = plain or _parsed(block, places, path)
                heads = np.flatnonzero(np.r_[True, shard[1:] != shard[:-1]])  # rows of a shard stand together
                code = [codes.setdefault(name, len(codes)) for name in shard[heads].tolist()]
                repeated = np.repeat(np.array(code, np.int32), np.diff(np.r_[heads, shard.size]))
                start = (start + before).astype(np.uint32 if before + len(block) < 2**32 else np.int64)
                rows = slice(None) if wanted is None else np.isin(fold, wanted)
                kept.append((repeated[rows], index[rows].astype(np.int32), start[rows]))
        self._shards = [name.decode() for name in codes]
        self._shard, self._index, self._start = (np.concatenate(column) for column in zip(*kept))

    def __len__(self) -> int:
        return len(self._index)

    def place(self, number: int) -> tuple[str, int]:
        """Return the shard of a sample and its index in there."""
        return self._shards[self._shard[number]], int(self._index[number])

    def __getitem__(self, number: Any) -> Any:
        """Return one row as a dict of texts, or a list of them for a slice."""
        if isinstance(number, slice):
            return [self[k] for k in range(*number.indices(len(self)))]
        with open(self._path, "rb") as handle:
            handle.seek(int(self._start[number]))
            row = dict(zip(self._columns, next(csv.reader([handle.readline().decode("utf-8")]), [])))
        if (row.get("shard"), row.get("index")) != tuple(map(str, self.place(number))):
            raise ValueError(f"{self._path} has changed since it was opened; open the dataset again")
        return row


#: Bytes of samples.csv that are looked at together.
_BLOCK_BYTES = 2**22
#: Fold of a row that has none.
_NO_FOLD = b"-2147483648"


def _fields(block: bytes, columns: int, places: Sequence[int]) -> tuple[np.ndarray, ...] | None:
    """Return shard, index, fold and start of the rows of a plain block of CSV; None: it needs a parser."""
    data = np.frombuffer(block, np.uint8)
    ends, commas = np.flatnonzero(data == ord("\n")), np.flatnonzero(data == ord(","))
    whole = block.endswith(b"\n") and commas.size == ends.size * (columns - 1)
    if not whole or b'"' in block or b"\r" in block:
        return None
    edges = np.column_stack([np.r_[-1, ends[:-1]], commas.reshape(ends.size, columns - 1), ends])
    if (edges[:, 1] <= edges[:, 0]).any() or (edges[:, -2] >= ends).any():  # a comma too many, one too few
        return None
    texts = []
    for place in places:
        begin, end = edges[:, place] + 1, edges[:, place + 1]
        at = begin[:, None] + np.arange(max(1, int((end - begin).max())))
        letters = np.where(at < end[:, None], data[np.minimum(at, data.size - 1)], np.uint8(0))
        texts.append(letters.view(f"S{letters.shape[1]}")[:, 0])
    try:
        fold = np.where(texts[2] == b"", _NO_FOLD, texts[2]).astype(np.int64)
        return texts[0], texts[1].astype(np.int64), fold, edges[:, 0] + 1
    except ValueError:
        return None


def _parsed(block: bytes, places: Sequence[int], path: Path) -> tuple[np.ndarray, ...]:
    """Do what `_fields` does for rows that somebody quoted or edited."""
    rows, start = [], 0
    for line in block.splitlines(keepends=True):
        row = next(csv.reader([line.decode("utf-8")]), [])
        try:
            shard, index, fold = (row[place] for place in places)
            rows.append((shard.encode(), int(index), int(fold or _NO_FOLD), start))
        except (IndexError, ValueError) as error:
            if row:
                raise ValueError(f"{path}: this row cannot be read: {','.join(row)[:200]}") from error
        start += len(line)
    shards, *numbers = zip(*rows)
    return np.array(shards), *(np.array(column, np.int64) for column in numbers)


def _metres(name: str) -> float:
    """Return the resolution in a dataset's name ("image_10m" -> 10.0)."""
    return float(name.rsplit("_", 1)[1][:-1])


def _upsampled(values: np.ndarray, side: int, method: str) -> np.ndarray:
    """Bring (T, C, h, h) to (T, C, side, side) on the same ground.

    Bilinear takes pixel centres as places (align_corners=False) and clamps at the edge. Missing pixels
    (0) weigh nothing; where the nearest one is missing, so is the result.
    """
    size = values.shape[-1]
    if size == side:
        return values
    if method == "nearest":
        place = (np.arange(side) * size) // side
        return values[:, :, place[:, None], place[None, :]]
    result = _bilinear(values, side)
    missing = values == 0
    if missing.any():
        share = _bilinear(~missing, side)
        np.divide(result, share, out=result, where=share > 0)
        place = (np.arange(side) * size) // side
        result[missing[:, :, place[:, None], place[None, :]]] = 0
    return result


def _bilinear(values: np.ndarray, side: int) -> np.ndarray:
    size = values.shape[-1]
    centre = np.clip((np.arange(side) + 0.5) * size / side - 0.5, 0, size - 1)
    low = np.floor(centre).astype(int)
    high = np.minimum(low + 1, size - 1)
    weight = (centre - low).astype(np.float32)
    rows = values[:, :, low] * (1 - weight)[:, None] + values[:, :, high] * weight[:, None]
    return rows[:, :, :, low] * (1 - weight) + rows[:, :, :, high] * weight


def _with_offset(values: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """Add offsets (T, C) to DN (T, C, h, w) as harmonised sets have them: 0 stays, others are at least 1."""
    moved = np.maximum(values + offsets[:, :, None, None], 1)
    return np.where((values == 0) | (values == _SATURATED), values, moved).astype(np.float32)


def torch_dataset(folder: str | os.PathLike[str], **options: Any) -> Any:
    """Return the dataset as a torch Dataset; arrays become tensors (image float32, mask int64).

    Args:
        folder: The dataset's folder.
        **options: As for `Samples`; `transform` gets tensors.

    Raises:
        ImportError: torch is not installed.
    """
    from torch.utils.data import Dataset

    transform = options.pop("transform", None)

    class TorchSamples(Samples, Dataset):
        """`Samples` with tensors."""

        def __getitem__(self, index: int) -> Any:
            sample = _to_tensors(super().__getitem__(index))
            return transform(sample) if transform else sample

        def __reduce__(self) -> Any:  # a class made here cannot be found by name in a spawned worker
            return functools.partial(torch_dataset, transform=transform, **options), (folder,)

    return TorchSamples(folder, **options)


def _to_tensors(sample: dict[str, Any]) -> dict[str, Any]:
    import torch

    kinds = {"image": torch.float32, "n_claims": torch.int32}
    kinds.update(dict.fromkeys(("mask", "ids", "doy", "runner_up"), torch.int64))
    result = {}
    for key, value in sample.items():
        if isinstance(value, np.ndarray):
            if value.dtype == np.uint16:  # few torch operations know uint16
                value = value.astype(np.float32 if key == "image" else np.int32)
            tensor = torch.from_numpy(np.ascontiguousarray(value))
            is_float = key == "mask" and tensor.is_floating_point()
            value = tensor if is_float else tensor.to(kinds.get(key, tensor.dtype))
        result[key] = value
    return result


#: Keys whose first axis is time.
_TIMED = ("image", "valid", "cloud", "probability", "doy", "datetime", "valid_fraction", "clear_fraction")


def pad_collate(batch: Sequence[dict[str, Any]], pad_value: float = 0) -> dict[str, Any]:
    """Stack samples of different length.

    Args:
        batch: Samples, all numpy or all torch.
        pad_value: Fills the missing steps of `image` (`cloud` and `probability` are filled with 255, "no
            data"; others with 0).

    Returns:
        The same keys with a batch axis in front, padded in time at the end, and
        pad_mask: (B, T) bool, True where a step is padding; lengths: (B,) int64.
        Texts become lists.
    """
    torch: Any = None
    if not isinstance(batch[0]["image"], np.ndarray):
        torch = importlib.import_module("torch")
    lengths = [int(sample["image"].shape[0]) for sample in batch]
    longest = max(lengths)
    result: dict[str, Any] = {}
    for key, first in batch[0].items():
        values = [sample[key] for sample in batch]
        if isinstance(first, str):
            result[key] = values
        elif isinstance(first, (int, float)):
            result[key] = torch.tensor(values) if torch else np.array(values)
        elif key in _TIMED:
            result[key] = _padded(
                values, longest, pad_value if key == "image" else _PADDING.get(key, 0), torch
            )
        else:
            result[key] = torch.stack(values) if torch else np.stack(values)
    steps = np.arange(longest)[None, :] >= np.array(lengths)[:, None]
    result["pad_mask"] = torch.from_numpy(steps) if torch else steps
    result["lengths"] = torch.tensor(lengths) if torch else np.array(lengths)
    return result


def _padded(values: Sequence[Any], longest: int, fill: float, torch: Any) -> Any:
    first = values[0]
    shape = (len(values), longest, *first.shape[1:])
    whole = torch.full(shape, fill, dtype=first.dtype) if torch else np.full(shape, fill, dtype=first.dtype)
    for number, value in enumerate(values):
        whole[number, : value.shape[0]] = value
    return whole
