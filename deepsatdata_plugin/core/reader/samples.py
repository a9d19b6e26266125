"""A dataset as a sequence of samples, numpy arrays."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from .description import mean_and_std, months_of, read_description
from .pixels import normalized, upsampled, with_offset
from .rows import Rows
from .shards import ShardFile, metres
from .temporal import composite, of_length, periods

#: Shards kept open in a process.
OPEN_SHARDS = 32

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
        normalize: Folds of training (their valid clear pixels give the means; `splitdataset` counts them), or
            "all": gives float32 (DN - mean) / standard deviation, missing pixels 0.
        steps: A number: so many, evenly chosen where there are more, padded where there are less. "monthly",
            "ten_days": the mean of the clear pixels in each month, or third of a month, of the season. None:
            all there are.
        transform: Called with each sample, its result is given instead.

    Raises:
        FileNotFoundError: No dataset in the folder, or an unfinished one.
        ValueError: A band, label resolution or option that the dataset does not have, a band named twice,
            or a damaged samples.csv.

    `rows[i]` gives the row of samples.csv (tile, epsg, corner ... as text); it is read when asked for.

    A sample is a dict:
        image: (T, C, H, W) uint16 DN, 0 = no data; row 0 is the north.
        mask: (h, w) int16 classes, -1 ignore, 0 background (float32 for a regression, NaN ignore). Where the
            dataset was split so, parcels that belong to another fold are ignored, too.
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
        Of the parcel that a sample stands around, in datasets made of parcels, rows and columns those of the
        finest image that is stored: parcel_mask: (h, w) uint8, 1 where a pixel's centre lies in it;
            parcel_coverage: (h, w) float32, share of the pixel inside it; parcel_lines: (4, h, w) float32,
            slope, local and global intercept, crossings of its boundary; outline: (V, 2) float32, vertices
            of its rings in pixels, x before y; outline_ring: (V,) int32, which ring; outline_k: (K, 2)
            float32, points at equal distances; parcel_id, parcel_code: str; parcel_index: int, row of
            parcels.csv; parcel_class: int, class index, -1 unknown; cropped: int, 1 where the window
            does not hold all of it.
        pad_mask: (T,) bool, True for steps that are none, with `steps` only.
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
        normalize: Sequence[int] | str | None = None,
        steps: int | str | None = None,
        transform: Callable[[dict[str, Any]], Any] | None = None,
    ) -> None:
        self.folder = Path(folder)
        self.description = read_description(self.folder)
        masked = self.description.get("split", {}).get("masked_parcels", [])
        self._masked = np.array(sorted(masked), np.int64).reshape(-1, 2)  # parcel, fold that it belongs to
        self.rows = Rows(self.folder / "samples.csv", folds, keep_folds=bool(len(masked)))
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
        if normalize is not None and reflectance:
            raise ValueError("normalized values are neither DN nor reflectance: choose one of both")
        if steps not in (None, "monthly", "ten_days") and not (isinstance(steps, int) and steps > 0):
            raise ValueError(f"steps is 'monthly', 'ten_days', or a number from 1 on, not {steps!r}")
        self._steps = steps
        self._scaling = None if normalize is None else mean_and_std(self.description, self.bands, normalize)
        # Dataset -> (index in the stored band axis, index in the given band axis).
        self._sources: dict[str, list[tuple[int, int]]] = {}
        order: dict[str, int] = {}
        for name, row in stored.items():
            position = order[row["dataset"]] = order.get(row["dataset"], -1) + 1
            if name in self.bands:
                self._sources.setdefault(row["dataset"], []).append((position, self.bands.index(name)))
        self.resolution = min(float(stored[b]["resolution_m"]) for b in self.bands)
        self._finest = next(s for s in self._sources if metres(s) == self.resolution)
        self._upsample, self._reflectance, self._transform = upsample, reflectance, transform
        self._offsets = self._read_offsets() if reflectance else {}
        self._files: OrderedDict[str, ShardFile] = OrderedDict()
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
            group = min(groups, key=lambda n: (abs(np.log(metres(n) / 10)), metres(n)))
        else:
            group = f"labels_{resolution:g}m"
        if group not in groups:
            raise ValueError(f"no labels at {resolution:g} m; there are {list(groups)}")
        return {_LABEL_KEYS.get(layer, layer): f"{group}/{layer}" for layer in groups[group]}

    def statistics(self, folds: Sequence[int] | None = None) -> tuple[np.ndarray, np.ndarray]:
        """Return mean and standard deviation of each band, over valid clear pixels.

        Args:
            folds: Training folds, of a dataset that is split; None takes all samples.

        Returns:
            float32 (C,) each, in the order of `bands` and in the unit of `image`: (image - mean) / std.

        Raises:
            ValueError: The dataset is not split, or has no such fold; no pixel is clear; or reflectance of
                raw DN is asked for, whose offsets differ from step to step.
        """
        if self._reflectance and self._offsets:
            raise ValueError("raw DN have no mean reflectance: make the dataset with harmonized values")
        sums = np.array([self._sums_of(band, folds) for band in self.bands], np.float64)
        if not (sums[:, 0] > 0).all():
            raise ValueError(f"no clear pixel of {self.bands[int(sums[:, 0].argmin())]} is known")
        mean = sums[:, 1] / sums[:, 0]
        std = np.sqrt(np.maximum(sums[:, 2] / sums[:, 0] - mean**2, 0))
        if self._reflectance:
            shard = self._open(self.rows.place(0)[0])
            scale = float(shard.file[self._finest].attrs["scale"])
            mean, std = mean * scale, std * scale
        return mean.astype(np.float32), std.astype(np.float32)

    def _sums_of(self, band: str, folds: Sequence[int] | None) -> tuple[float, float, float]:
        """Return count, sum and sum of squares of the valid clear DN of a band."""
        if folds is None:
            known = next(row for row in self.description["bands"] if row["name"] == band)["statistics"]
            pixels = known["valid_pixels"]
            if not pixels:
                return 0.0, 0.0, 0.0
            return pixels, pixels * known["mean"], pixels * (known["std"] ** 2 + known["mean"] ** 2)
        split = self.description.get("statistics", {}).get("folds", ())
        told = {row["fold"]: row["bands"][band] for row in split}
        missing = sorted(set(folds) - set(told))
        if missing or not folds:
            raise ValueError(f"folds {missing} are not in this dataset; it has {sorted(told)}")
        chosen = [told[fold] for fold in dict.fromkeys(folds)]
        pixels, first, second = (
            float(sum(row[key] for row in chosen)) for key in ("valid_pixels", "sum", "sum_of_squares")
        )
        return pixels, first, second

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
            sample[key] = shard.chunks(name).sample(at)
        if self._masked.size and "ids" in sample:
            sample["mask"] = self.own_labels(index, sample["mask"], sample["ids"])
        for key, name in shard.masks.items():
            sample[key] = shard.chunks(name).sample(at, steps)
        for key, values in shard.columns.items():
            sample[key] = values[at, :steps].copy()
        if shard.parcels is not None:
            shard.parcels.put_into(sample, shard.chunks, at)
        sample["sample_id"] = shard.sample_ids[at].decode()
        sample["index"] = index if index >= 0 else index + len(self.rows)
        sample["tile"], sample["crs"] = shard.tile, shard.crs
        (west, north), side = shard.corners[at], self.resolution
        sample["transform"] = np.array([side, 0.0, west, 0.0, -side, north])
        if isinstance(self._steps, int):
            of_length(sample, self._steps)
        elif self._steps is not None:
            season = months_of(self.description, shard.tile, shard.year)
            composite(sample, shard.mask_kind, periods(self._steps, *season))
        if self._scaling is not None:
            sample["image"] = normalized(sample["image"], *self._scaling)
        return self._transform(sample) if self._transform else sample

    def own_labels(self, index: int, labels: np.ndarray, ids: np.ndarray) -> np.ndarray:
        """Return labels without the parcels that a split gave to another fold than the sample's.

        Args:
            index: Which sample.
            labels: (h, w) of it; they stay as they are, a changed copy is returned.
            ids: (h, w) of it, at the same resolution.
        """
        if not self._masked.size:
            return labels
        parcels, owners = self._masked.T
        place = np.minimum(np.searchsorted(parcels, ids), parcels.size - 1)
        foreign = (parcels[place] == ids) & (owners[place] != self.rows.fold(index))
        if foreign.any():
            labels = labels.copy()
            labels[foreign] = np.nan if labels.dtype.kind == "f" else -1
        return labels

    def _images(self, shard: ShardFile, at: int) -> dict[str, Any]:
        steps = int(shard.n_steps[at])
        finest = shard.chunks(self._finest)
        kind = np.float32 if self._upsample == "bilinear" or self._reflectance else np.uint16
        if self._whole and kind == np.uint16:  # as stored: nothing to sort, nothing to upsample
            image = finest.sample(at, steps)
            return {"image": image, "valid": np.logical_and.reduce(image, axis=1)}
        offsets = shard.offsets(self._offsets, at, steps) if self._offsets else None
        side = finest.side
        image = np.empty((steps, len(self.bands), side, side), dtype=kind)
        for name, pairs in self._sources.items():
            source, target = (_slice_of([p[k] for p in pairs]) for k in (0, 1))
            values = shard.chunks(name).sample(at, steps, source)
            if offsets is not None:
                values = with_offset(values, offsets[:, target])
            image[:, target] = upsampled(values, side, self._upsample)
        valid = image.min(axis=1) > 0
        if self._reflectance:
            image = np.multiply(image, shard.scale(self._finest), dtype=np.float32)
        return {"image": image, "valid": valid}

    def _open(self, shard: str) -> ShardFile:
        if self._owner != os.getpid():  # a forked worker must not share the parent's file handles
            self._files, self._owner = OrderedDict(), os.getpid()
        if shard in self._files:
            self._files.move_to_end(shard)
            return self._files[shard]
        while len(self._files) >= OPEN_SHARDS:
            self._files.popitem(last=False)[1].close()
        self._files[shard] = ShardFile(self.folder / "shards" / shard)
        return self._files[shard]

    def close(self) -> None:
        """Close all files; the next sample opens what it needs."""
        for file in self._files.values():
            file.close()
        self._files.clear()


def _slice_of(places: list[int]) -> slice | list[int]:
    """Return neighbours in order as a slice, which takes without searching."""
    first = places[0]
    return slice(first, first + len(places)) if places == list(range(first, first + len(places))) else places
