"""Reads a dataset with numpy and h5py alone; as a torch Dataset when torch is installed.

This module stands alone: copy it beside a training script, nothing else of the plugin is needed.

    samples = Samples("my_dataset", folds=[0, 1, 2])
    sample = samples[0]          # a dict of numpy arrays, image (T, C, H, W)
    loader = torch.utils.data.DataLoader(torch_dataset("my_dataset"), 8, collate_fn=pad_collate)
"""

from __future__ import annotations

import csv
import importlib
import json
import os
from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

#: Shards kept open in a process.
OPEN_SHARDS = 32

#: Names under which a sample gives the label layers (torchgeo calls the label map "mask").
_LABEL_KEYS = {
    "mask": "labels",
    "claim_mask": "mask",
    "ids": "ids",
    "coverage": "coverage",
    "distance": "distance",
    "n_claims": "n_claims",
}


class Samples:
    """A dataset as a sequence of samples.

    Args:
        folder: The dataset's folder (the one with dataset.json).
        bands: Bands in the wanted order; None takes all, finest resolution first.
        folds: Keep samples of these folds (column `fold` of samples.csv); None keeps all.
        labels: Resolution of the labels in metres; None takes the one nearest 10 m, 0 none.
        upsample: "nearest" or "bilinear": how coarser bands come to the finest grid.
        reflectance: True gives float32 reflectance (DN times the stored scale) instead of uint16 DN.
        transform: Called with each sample, its result is given instead.

    Raises:
        FileNotFoundError: No dataset.json in the folder.
        ValueError: A band, label resolution or option that the dataset does not have.

    A sample is a dict:
        image: (T, C, H, W) uint16 DN, 0 = no data; row 0 is the north.
        mask: (h, w) int16 classes, -1 ignore, 0 background (float32 for a regression, NaN ignore).
        claim_mask: (h, w) uint8; ids: (h, w) int32; coverage, distance: float32; n_claims: uint16.
        valid: (T, H, W) bool, pixels with data in all chosen bands of the finest resolution.
        cloud: (T, h, w) uint8 SCL classes or L1C cloud codes, when stored.
        doy: (T,) int16 day of the year, 1..366; datetime: (T,) int64 seconds since 1970, UTC.
        valid_fraction, clear_fraction: (T,) float32, 0..1 (clear is NaN without masks).
        sample_id: str; index: int, the position in this sequence.
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
        self.rows = self._read_rows(folds)
        stored = {row["name"]: row for row in self.description["bands"]}
        self.bands = tuple(bands) if bands is not None else tuple(stored)
        unknown = [band for band in self.bands if band not in stored]
        if unknown or not self.bands:
            raise ValueError(f"bands {unknown} are not in this dataset; it has {list(stored)}")
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
        self._files: OrderedDict[str, _Shard] = OrderedDict()
        self._owner = os.getpid()
        self._labels = self._label_group(labels)
        pairs = self._sources[self._finest]
        count = sum(row["dataset"] == self._finest for row in stored.values())
        self._whole = len(self._sources) == 1 and pairs == [(k, k) for k in range(count)]

    def _read_rows(self, folds: Sequence[int] | None) -> list[dict[str, str]]:
        with open(self.folder / "samples.csv", encoding="utf-8", newline="") as handle:
            rows = list(csv.DictReader(handle))
        if folds is None:
            return rows
        wanted = {str(int(fold)) for fold in folds}
        return [row for row in rows if row["fold"] in wanted]

    def _label_group(self, resolution: float | None) -> str:
        if resolution == 0 or not self.description.get("labels") or not self.rows:
            return ""
        with_labels = [name for name in self._open(self.rows[0]["shard"]).file if name.startswith("labels_")]
        self.close()
        if resolution is None:
            return min(with_labels, key=lambda n: (abs(np.log(_metres(n) / 10)), _metres(n)))
        name = f"labels_{resolution:g}m"
        if name not in with_labels:
            raise ValueError(f"no labels at {resolution:g} m; there are {with_labels}")
        return name

    def __len__(self) -> int:
        return len(self.rows)

    def __getstate__(self) -> dict[str, Any]:
        state = self.__dict__.copy()
        state["_files"] = OrderedDict()  # open HDF5 files do not travel between processes
        return state

    def __getitem__(self, index: int) -> Any:
        """Return one sample; see the class."""
        row = self.rows[index]
        shard, at = self._open(row["shard"]), int(row["index"])
        sample = self._images(shard, at)
        steps = sample["image"].shape[0]
        if self._labels:
            for key, layer in _LABEL_KEYS.items():
                sample[key] = shard.dataset(f"{self._labels}/{layer}")[at]
        if shard.cloud:
            sample["cloud"] = shard.dataset(shard.cloud)[at][:steps]
        for key, values in shard.columns.items():
            sample[key] = values[at, :steps].copy()
        sample["sample_id"] = row["sample_id"]
        sample["index"] = index if index >= 0 else index + len(self.rows)
        return self._transform(sample) if self._transform else sample

    def _images(self, shard: _Shard, at: int) -> dict[str, Any]:
        steps = int(shard.n_steps[at])
        finest = shard.dataset(self._finest)[at]
        side = finest.shape[-1]
        kind = np.float32 if self._upsample == "bilinear" or self._reflectance else np.uint16
        if self._whole and kind == np.uint16:  # as stored: nothing to sort, nothing to upsample
            image = finest[:steps]
            return {"image": image, "valid": image.min(axis=1) != 0}
        image = np.empty((steps, len(self.bands), side, side), dtype=kind)
        valid = np.ones((steps, side, side), dtype=bool)
        for name, pairs in self._sources.items():
            stored = finest if name == self._finest else shard.dataset(name)[at]
            source, target = [p[0] for p in pairs], [p[1] for p in pairs]
            values = stored[:steps, source]
            if name == self._finest:
                valid = values.min(axis=1) != 0
            image[:, target] = _upsampled(values, side, self._upsample)
        if self._reflectance:
            image = np.multiply(image, shard.scale(self._finest), dtype=np.float32)
        return {"image": image, "valid": valid}

    def _open(self, shard: str) -> _Shard:
        if self._owner != os.getpid():  # a forked worker must not share the parent's file handles
            self._files, self._owner = OrderedDict(), os.getpid()
        if shard in self._files:
            self._files.move_to_end(shard)
            return self._files[shard]
        while len(self._files) >= OPEN_SHARDS:
            self._files.popitem(last=False)[1].close()
        self._files[shard] = _Shard(self.folder / "shards" / shard)
        return self._files[shard]

    def close(self) -> None:
        """Close all files; the next sample opens what it needs."""
        for file in self._files.values():
            file.close()
        self._files.clear()


class _Shard:
    """An open shard; what is small is read once, datasets are looked up once."""

    def __init__(self, path: Path) -> None:
        import h5py

        self.file = h5py.File(path, "r")
        self.n_steps = self.file["n_steps"][:]
        self.columns = {
            key: self.file[key][:] for key in ("doy", "datetime", "valid_fraction", "clear_fraction")
        }
        self.cloud = next((name for name in self.file if name.startswith(("scl_", "cloud_"))), "")
        self._datasets: dict[str, Any] = {}

    def dataset(self, name: str) -> Any:
        if name not in self._datasets:
            self._datasets[name] = self.file[name]
        return self._datasets[name]

    def scale(self, name: str) -> np.float32:
        return np.float32(self.dataset(name).attrs["scale"])

    def close(self) -> None:
        self._datasets.clear()
        self.file.close()


def _metres(name: str) -> float:
    """Return the resolution in a dataset's name ("image_10m" -> 10.0)."""
    return float(name.rsplit("_", 1)[1][:-1])


def _upsampled(values: np.ndarray, side: int, method: str) -> np.ndarray:
    """Bring (T, C, h, h) to (T, C, side, side) on the same ground.

    Bilinear takes pixel centres as places (align_corners=False) and clamps at the edge.
    """
    size = values.shape[-1]
    if size == side:
        return values
    if method == "nearest":
        place = (np.arange(side) * size) // side
        return values[:, :, place[:, None], place[None, :]]
    centre = np.clip((np.arange(side) + 0.5) * size / side - 0.5, 0, size - 1)
    low = np.floor(centre).astype(int)
    high = np.minimum(low + 1, size - 1)
    weight = (centre - low).astype(np.float32)
    rows = values[:, :, low] * (1 - weight)[:, None] + values[:, :, high] * weight[:, None]
    return rows[:, :, :, low] * (1 - weight) + rows[:, :, :, high] * weight


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
            return _torch_dataset, (folder, options, transform)

    return TorchSamples(folder, **options)


def _torch_dataset(folder: str | os.PathLike[str], options: dict[str, Any], transform: Any) -> Any:
    """Make a torch Dataset again in another process."""
    return torch_dataset(folder, transform=transform, **options)


def _to_tensors(sample: dict[str, Any]) -> dict[str, Any]:
    import torch

    kinds = {
        "image": torch.float32,
        "mask": torch.int64,
        "ids": torch.int64,
        "n_claims": torch.int32,
        "doy": torch.int64,
    }
    result = {}
    for key, value in sample.items():
        if isinstance(value, np.ndarray):
            if value.dtype == np.uint16:  # few torch operations know uint16
                value = value.astype(np.float32 if key == "image" else np.int32)
            tensor = torch.from_numpy(np.ascontiguousarray(value))
            value = (
                tensor.to(kinds[key])
                if key in kinds and not (key == "mask" and tensor.is_floating_point())
                else tensor
            )
        result[key] = value
    return result


#: Keys whose first axis is time.
_TIMED = ("image", "valid", "cloud", "doy", "datetime", "valid_fraction", "clear_fraction")


def pad_collate(batch: Sequence[dict[str, Any]], pad_value: float = 0) -> dict[str, Any]:
    """Stack samples of different length.

    Args:
        batch: Samples, all numpy or all torch.
        pad_value: Fills the missing steps of `image` (other arrays are filled with 0).

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
            result[key] = _padded(values, longest, pad_value if key == "image" else 0, torch)
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
