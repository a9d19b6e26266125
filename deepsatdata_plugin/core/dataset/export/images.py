"""Single images: one date a sample as a GeoTIFF, with a label map or one class, and a table of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ...feedback import Feedback
from ...storage import whole_file, write_csv
from ..sample_rasters import write_raster
from .formats import Made, Writer
from .source import NO_FOLD

_COLUMNS = (
    "file", "label", "sample_id", "datetime", "fold", "clear_fraction", "valid_fraction", "class",
    "class_name", "share",
)  # fmt: skip


class _Images(Writer):
    def __init__(self, source: Any) -> None:
        super().__init__(source)
        self._rows: list[list[Any]] = []

    def facts(self) -> dict[str, Any]:
        """Tell which dates are images."""
        return {
            "dates": "all of each sample"
            if self.source.options.all_dates
            else "the clearest of each sample; without cloud masks the one with most data",
            "table": "images.csv; share: how many of the pixels have the class or lie in its parcel",
        }

    def finish(self, feedback: Feedback) -> None:
        """Write images.csv."""
        with whole_file(self.target / "images.csv") as part:
            write_csv(part, _COLUMNS, self._rows, feedback)

    def _steps(self, sample: dict[str, Any]) -> list[int]:
        if self.source.options.all_dates:
            return list(range(len(sample["doy"])))
        clear = sample["clear_fraction"]
        known = sample["valid_fraction"] if np.isnan(clear).all() else np.nan_to_num(clear, nan=-1.0)
        return [int(np.argmax(known))]

    def _image(self, path: Path, sample: dict[str, Any], step: int) -> None:
        bands = self.source.bands
        write_raster(path, sample["image"][step], sample["transform"], sample["crs"], bands, nodata=0)

    def _listed(
        self, number: int, sample: dict[str, Any], step: int, files: Sequence[str], most: tuple[int, float]
    ) -> None:
        index, share = most
        fold = self.source.fold(number)
        clear = float(sample["clear_fraction"][step])
        self._rows.append([
            *files, sample["sample_id"], f"{_moment(sample, step)}Z", "" if fold == NO_FOLD else fold,
            "" if np.isnan(clear) else f"{clear:.4f}", f"{float(sample['valid_fraction'][step]):.4f}",
            index or "", self.source.classes.get(index, "") if index else "", f"{share:.4f}",
        ])  # fmt: skip


class DenseImages(_Images):
    """Images with a label map of the same name."""

    def check(self) -> None:
        """Refuse a dataset without labels of classes.

        Raises:
            InputError: It has none.
        """
        self.source.require_classes("images_dense")

    def files(self) -> Iterator[Made]:
        """Yield images/SAMPLE_DATE.tif: written after labels/SAMPLE_DATE.tif."""
        for number, name in enumerate(self.source.names()):
            sample = self.source.samples[number]
            steps = self._steps(sample)
            for step in steps:
                file = f"{name}_{_moment(sample, step, plain=True)}.tif"
                path = self.target / "images" / file
                self._listed(number, sample, step, (f"images/{file}", f"labels/{file}"), _majority(sample))
                yield Made(
                    path,
                    lambda path=path, sample=sample, step=step: self._write(path, sample, step),  # type: ignore[misc]
                    int(step == steps[-1]),
                )

    def _write(self, path: Path, sample: dict[str, Any], step: int) -> None:
        labels = self.target / "labels" / path.name
        labels.parent.mkdir(exist_ok=True)
        mask, transform = sample["mask"], sample["transform"].copy()
        transform[[0, 4]] *= sample["image"].shape[-1] / mask.shape[-1]
        nodata = -1 if mask.dtype.kind == "i" else None
        write_raster(labels, mask[None], transform, sample["crs"], ("labels",), nodata=nodata)
        self._image(path, sample, step)


class GlobalImages(_Images):
    """Images in a folder a class, that which most pixels of the window have."""

    def check(self) -> None:
        """Refuse a dataset without labels of classes, unless each sample stands around a parcel.

        Raises:
            InputError: It has none.
        """
        if not self.source.dataset.description.get("parcels"):
            self.source.require_classes("images_global")

    def facts(self) -> dict[str, Any]:
        """Tell which images are left out."""
        return {**super().facts(), "left_out": "windows in which no pixel has a class"}

    def files(self) -> Iterator[Made]:
        """Yield CLASS/SAMPLE_DATE.tif."""
        for number, name in enumerate(self.source.names()):
            sample = self.source.samples[number]
            most = _majority(sample)
            if not most[0]:
                continue
            folder = f"{most[0]:03d}_{_plain(self.source.classes.get(most[0], ''))}".rstrip("_")
            steps = self._steps(sample)
            for step in steps:
                file = f"{folder}/{name}_{_moment(sample, step, plain=True)}.tif"
                self._listed(number, sample, step, (file, ""), most)
                yield Made(
                    self.target / file,
                    lambda file=file, sample=sample, step=step: self._image(  # type: ignore[misc]
                        self.target / file, sample, step
                    ),
                    int(step == steps[-1]),
                )


def _majority(sample: dict[str, Any]) -> tuple[int, float]:
    """Return the class that most pixels of a window have, 0 for none, and its share of all pixels.

    A sample around a parcel has the class of the parcel, and that share which lies in it.
    """
    if "parcel_class" in sample:
        return max(0, int(sample["parcel_class"])), float(sample["parcel_mask"].mean())
    labels = sample["mask"]
    classes, counts = np.unique(labels[labels > 0], return_counts=True)
    if not classes.size:
        return 0, 0.0
    most = int(np.argmax(counts))
    return int(classes[most]), float(counts[most] / labels.size)


def _moment(sample: dict[str, Any], step: int, *, plain: bool = False) -> str:
    text = str(sample["datetime"][step].astype("M8[s]"))
    return text.replace("-", "").replace(":", "") if plain else text


def _plain(name: str) -> str:
    """Return a class name as part of a folder's name, whatever stands in it."""
    return re.sub(r"[^A-Za-z0-9]+", "_", name).strip("_")[:40]
