"""The layout of PASTIS: numpy files of images, labels and instances beside metadata.geojson.

Read by PASTIS's own `PASTIS_Dataset` (give it this folder) and by torchgeo's `PASTIS` (call the folder
PASTIS-R and give it the one above).

Checked against github.com/VSainteuf/pastis-benchmark, commit 43a0eceb9f40a6e6b0863b1a591407877812efcc:
code/dataloader.py (files, keys, folds from 1 to 5), code/centerness_ground_truth.py (heat map: alpha 0.7,
r 3), documentation/label_names.json (0 background, 19 void); and against torchgeo/datasets/pastis.py, commit
ba8de7647049140b6033846a8246b50094ee6b92 (int16, three label layers of which the first is read).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import InputError
from ...feedback import Feedback, raise_if_cancelled
from ...storage import json_text, whole_file, write_text
from ...words import told
from .formats import Made, Writer
from .source import NO_FOLD, places

#: Class of pixels of which nothing is known; that of PASTIS where its 18 classes do.
_VOID = 19
#: Folds that its loader asks for when none are named.
_FOLDS = 5
_BYTE = 255
_LARGEST = np.iinfo(np.int16).max
#: Width of a centre's bell in the heat map, as a share of the parcel's side: (1 - 0.7) / (1 + 0.7) / 3.
_BELL = 0.3 / 1.7 / 3


class Pastis(Writer):
    """Samples as PASTIS's loaders want them."""

    bands = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
    folds_only = True

    def __init__(self, source: Any) -> None:
        super().__init__(source)
        resolution = source.samples.resolution
        self._labelled = resolution in source.label_resolutions
        if self._labelled:
            self._samples = source.opened(
                bands=source.samples.bands, upsample=source.options.resampling, labels=resolution
            )

    @cached_property
    def classes(self) -> dict[int, int]:
        """Return class of the dataset -> of the layout: the same, or 1 to K where a byte is too small."""
        known = sorted(index for index in self.source.classes if index > 0)
        if not known or known[-1] < _BYTE:
            return {index: index for index in known}
        return {index: number for number, index in enumerate(known, 1)}

    @property
    def void(self) -> int:
        """Return the class of pixels of which nothing is known."""
        return max(_VOID, max(self.classes.values(), default=0) + 1)

    def check(self) -> None:
        """Refuse datasets without classes on the grid of the images, or with more than a byte holds.

        Raises:
            InputError: It does not fit.
        """
        self.source.require_classes("PASTIS")
        if not self._labelled:
            raise InputError(
                told("the layout needs labels at {metres} m.", metres=f"{self.source.samples.resolution:g}"),
                subject="FORMAT",
                remedy="Rasterize the parcels at that resolution, and make the dataset again.",
            )
        if self.void > _BYTE:
            raise InputError(
                told("the layout holds 254 classes, and the dataset has {count}.", count=len(self.classes)),
                subject="FORMAT",
                remedy="Choose another format.",
            )

    def facts(self) -> dict[str, Any]:
        """Tell what differs from the dataset."""
        seasons = self.source.dataset.seasons.values()
        return {
            "values": "DN as int16 (larger ones are 32767); 0 is no data",
            "classes": {str(new): old for old, new in self.classes.items()},
            "void": self.void,
            "targets": f"0 background, {self.void} nothing known (ignore it); layers 1, 2 repeat layer 0",
            "fold": "fold of the dataset + 1" if self.source.known_folds else "1: the dataset is not split",
            "reference_date": f"{min(start for start, _ in seasons):%Y-%m-%d}",
            "dates": "one image a day: of several, the one with most data",
            "norms": "mean and deviation of valid clear pixels of each fold; of all where it has none",
        }

    def files(self) -> Iterator[Made]:
        """Yield DATA_S2/S2_PATCH.npy: written last, it tells that the others of the patch are there."""
        for number in range(len(self.source.samples)):
            path = self.target / "DATA_S2" / f"S2_{number + 1}.npy"
            yield Made(path, lambda path=path, number=number: self._write(path, number))  # type: ignore[misc]

    @cached_property
    def _numbers(self) -> np.ndarray:
        """Return class of the dataset -> of the layout, uint8; the last, that is -1, is void."""
        found = np.full(max(self.classes, default=0) + 2, self.void, np.uint8)
        found[0] = 0
        found[list(self.classes)] = list(self.classes.values())
        return found

    def _write(self, path: Path, number: int) -> None:
        sample, patch = self._samples[number], number + 1
        labels, ids = sample["mask"], sample["ids"]
        target = self._numbers[labels.astype(np.int64)]
        heat, instances, zones = _instances(np.where(target > 0, ids, 0))
        for folder, name, values in (
            ("ANNOTATIONS", "TARGET", np.stack([target] * 3)),
            ("ANNOTATIONS", "ParcelIDs", ids),
            ("INSTANCE_ANNOTATIONS", "HEATMAP", heat),
            ("INSTANCE_ANNOTATIONS", "INSTANCES", instances),
            ("INSTANCE_ANNOTATIONS", "ZONES", zones),
        ):
            _save(self.target / folder / f"{name}_{patch}.npy", values)
        image = self.source.filled(sample["image"])[_one_a_day(sample)]
        _save(path, np.minimum(np.rint(image), _LARGEST).astype(np.int16))

    def finish(self, feedback: Feedback) -> None:
        """Write metadata.geojson, NORM_S2_patch.json and the names of the classes."""
        features = []
        for number in range(len(self.source.samples)):
            raise_if_cancelled(feedback)
            features.append(self._feature(number))
        text = json_text({"type": "FeatureCollection", "features": features})
        write_text(self.target / "metadata.geojson", text)
        named = {new: self.source.classes[old] for old, new in self.classes.items()}
        names = {0: "Background", **named, self.void: "Void label"}
        write_text(self.target / "label_names.json", json_text({str(k): names[k] for k in sorted(names)}))
        write_text(self.target / "NORM_S2_patch.json", json_text(self._norms()))

    def _feature(self, number: int) -> dict[str, Any]:
        sample = self._samples[number]
        side = sample["image"].shape[-1]
        corners = np.array([[0, 0], [0, side], [side, side], [side, 0], [0, 0]])
        ring = np.round(places(sample, corners), 7).tolist()
        days = _days(sample)[_one_a_day(sample)]
        fold = self.source.fold(number)
        return {
            "type": "Feature",
            "geometry": {"type": "Polygon", "coordinates": [ring]},
            "properties": {
                "ID_PATCH": number + 1,
                "N_Parcel": int(np.unique(sample["ids"][sample["ids"] > 0]).size),
                "Parcel_Cover": round(float((sample["ids"] > 0).mean()), 4),
                "TILE": sample["tile"].lower(),
                "Fold": 1 if fold == NO_FOLD else fold + 1,
                "dates-S2": {str(k): int(str(day).replace("-", "")) for k, day in enumerate(days)},
                "sample_id": sample["sample_id"],
            },
        }

    def _norms(self) -> dict[str, Any]:
        known, found = self.source.known_folds, {}
        for fold in range(max(_FOLDS, *(k + 1 for k in known), 1)):
            try:
                mean, std = self.source.samples.statistics([fold] if fold in known else None)
            except ValueError:  # no clear pixel in that fold
                mean, std = self.source.samples.statistics()
            found[f"Fold_{fold + 1}"] = {"mean": self._each(mean), "std": self._each(np.maximum(std, 1e-6))}
        return found

    def _each(self, values: np.ndarray) -> list[float]:
        """Return the values of the layout's bands; filled ones have 1."""
        of_band = dict(zip(self.source.samples.bands, values.tolist()))
        return [round(of_band.get(band, 1.0), 3) for band in self.bands]


def _save(path: Path, values: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with whole_file(path) as part, open(part, "wb") as handle:
        np.save(handle, values)


def _days(sample: dict[str, Any]) -> np.ndarray:
    found: np.ndarray = sample["datetime"].astype("M8[s]").astype("M8[D]")
    return found


def _one_a_day(sample: dict[str, Any]) -> list[int]:
    """Return the steps to keep: the loader knows days, and of one day one image."""
    best: dict[int, int] = {}
    for step, day in enumerate(_days(sample).astype(int).tolist()):
        before = best.get(day)
        if before is None or sample["valid_fraction"][step] > sample["valid_fraction"][before]:
            best[day] = step
    return sorted(best.values())


def _instances(ids: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the heat map of centres, instances counted from 1, and the nearest instance of each pixel.

    Args:
        ids: (h, w), 0 for none.

    Returns:
        (h, w) float32, int32, int32; zeros where there is no parcel.
    """
    known = np.unique(ids[ids > 0])
    instances = np.where(ids > 0, np.searchsorted(known, ids) + 1, 0).astype(np.int32)
    heat = np.zeros(ids.shape, np.float32)
    zones = np.zeros(ids.shape, np.int32)
    for number in range(1, known.size + 1):
        here = instances == number
        rows, columns = (_bell(np.flatnonzero(here.any(axis=1 - k)), ids.shape[k]) for k in (0, 1))
        bell = np.outer(rows, columns).astype(np.float32)
        nearer = (bell > heat) | (zones == 0)
        heat, zones = np.maximum(heat, bell), np.where(nearer, number, zones)
    return heat, instances, zones.astype(np.int32)


def _bell(used: np.ndarray, size: int) -> np.ndarray:
    """Return the bell of one axis, with a pixel around the parcel where there is one."""
    low, high = max(int(used[0]) - 1, 0), min(int(used[-1]) + 1, size - 1)
    width = max(high - low, 1)
    spread: np.ndarray = ((np.arange(size) - (low + width // 2)) / (width * _BELL)) ** 2
    return np.exp(-spread / 2)
