"""What is exported: the samples that are chosen, with the bands and labels that a layout needs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import InputError
from ...geo import Transformer, spatial_reference
from ...reader import Samples, open_shard
from ...words import told
from ..opening import OpenedDataset, class_names, file_name

#: Fold of a sample that has none.
NO_FOLD = -1


@dataclass(frozen=True)
class ExportOptions:
    """What of a dataset is exported, and how.

    Attributes:
        folds: Folds to take; None takes all samples.
        bands: Bands in the wanted order; None takes all, or those of the layout.
        resampling: One of `RESAMPLING`.
        composite: One of `COMPOSITES`; views of foundation models have it.
        fill: Bands that a layout needs and the dataset lacks become zeros; False refuses.
        all_dates: Every date is an image; False takes the clearest of a sample. Single images have it.
    """

    folds: tuple[int, ...] | None = None
    bands: tuple[str, ...] | None = None
    resampling: str = "nearest"
    composite: str = "monthly"
    fill: bool = False
    all_dates: bool = False


class Source:
    """The samples of an export.

    Args:
        dataset: The dataset.
        target: Where the export is written.
        options: What is taken.
        needed: Bands of the layout, () for those that are chosen.

    Attributes:
        missing: Bands of the layout that the dataset lacks, which become zeros.

    Raises:
        InputError: Bands or folds that are not there, or none that the layout knows.
        OSError, KeyError, ValueError: The dataset cannot be read.
    """

    def __init__(
        self, dataset: OpenedDataset, target: Path, options: ExportOptions, needed: Sequence[str]
    ) -> None:
        self.dataset, self.target, self.options = dataset, target, options
        stored = [band["name"] for band in dataset.bands]
        bands = _bands_of(stored, options, tuple(needed))
        self.missing = tuple(band for band in bands or () if band not in stored)
        present = None if bands is None else [band for band in bands if band in stored]
        self._opened: list[Samples] = []
        self.samples = self.opened(bands=present, upsample=options.resampling)
        #: Bands in the order of the layout, filled ones among them.
        self.bands = self.samples.bands if bands is None else bands
        if not len(self.samples):
            raise self._no_samples()

    def opened(self, **options: Any) -> Samples:
        """Return a reader of the same samples with other options; the source closes it."""
        found = Samples(self.dataset.folder, folds=self.options.folds, **options)
        self._opened.append(found)
        return found

    def close(self) -> None:
        """Close all files."""
        for samples in self._opened:
            samples.close()

    def _no_samples(self) -> InputError:
        return InputError(
            told("no sample is in the folds {folds}.", folds=", ".join(map(str, self.options.folds or ()))),
            subject="SPLIT",
            remedy=told("Choose from {folds}.", folds=", ".join(map(str, self.known_folds)))
            if self.known_folds
            else "Split the dataset first, or leave it empty for all samples.",
        )

    @property
    def known_folds(self) -> list[int]:
        """Return the folds of the split, [] without one."""
        return [fold["fold"] for fold in (self.dataset.description.get("split") or {}).get("folds", ())]

    def fold_name(self, fold: int) -> str:
        """Return what a fold is called: "train", or its number."""
        split = self.dataset.description.get("split") or {}
        return next((str(row["name"]) for row in split.get("folds", ()) if row["fold"] == fold), str(fold))

    def names(self) -> Iterator[str]:
        """Yield the sample ids, each fit for the name of a file.

        Raises:
            InputError: One is not: somebody else wrote the dataset.
        """
        for row in self.samples.rows:
            yield file_name(row["sample_id"], self.dataset.folder)

    def fold(self, number: int) -> int:
        """Return the fold of a sample, `NO_FOLD` for none."""
        return int(self.samples.rows[number]["fold"] or NO_FOLD)

    @cached_property
    def classes(self) -> dict[int, str]:
        """Return class -> name."""
        return class_names(self.dataset.folder)

    @property
    def kind(self) -> str:
        """Return what labels are: "classification", "regression", or ""."""
        return str(self.dataset.description.get("labels") or "")

    @property
    def level(self) -> str:
        """Return the level of the products, "L1C" or "L2A"."""
        return str(self.dataset.description.get("level", ""))

    @cached_property
    def label_resolutions(self) -> tuple[float, ...]:
        """Return the resolutions of labels in metres, finest first."""
        if not self.kind:
            return ()
        with open_shard(self.dataset.folder / "shards" / self.samples.rows.place(0)[0]) as file:
            return tuple(sorted(float(name[7:-1]) for name in file if name.startswith("labels_")))

    @property
    def quantification(self) -> float:
        """Return DN of reflectance 1."""
        return float(self.dataset.description["products"][0]["quantification"])

    def require_classes(self, layout: str) -> None:
        """Refuse a dataset without labels of classes.

        Raises:
            InputError: It has none.
        """
        if self.kind != "classification":
            raise InputError(
                told("the layout {layout} needs labels of classes, and the dataset has none.", layout=layout),
                subject="FORMAT",
                remedy="Choose another format, or make the dataset with a ground truth of classes.",
            )

    def filled(self, image: np.ndarray) -> np.ndarray:
        """Return (T, C, H, W) in the bands of the layout: zeros for those that are missing."""
        if not self.missing:
            return image
        whole = np.zeros((image.shape[0], len(self.bands), *image.shape[2:]), image.dtype)
        whole[:, [self.bands.index(band) for band in self.samples.bands]] = image
        return whole


def _bands_of(
    stored: Sequence[str], options: ExportOptions, needed: tuple[str, ...]
) -> tuple[str, ...] | None:
    """Return the bands to be exported, None for all that are stored."""
    asked = options.bands
    unknown = [band for band in asked or () if band not in stored]
    if unknown:
        raise InputError(
            told("the dataset has no {bands}.", bands=", ".join(unknown)),
            subject="BANDS",
            remedy=told("Choose from {bands}.", bands=", ".join(stored)),
        )
    if not needed:
        return asked
    if asked is not None:
        raise InputError(
            told("the layout has bands of its own: {bands}.", bands=", ".join(needed)),
            subject="BANDS",
            remedy="Leave it empty.",
        )
    lacking = [band for band in needed if band not in stored]
    if len(lacking) == len(needed) or (lacking and not options.fill):
        raise InputError(
            told("the dataset has no {bands}.", bands=", ".join(lacking)),
            subject="FORMAT",
            remedy="Make the dataset with these bands, or have them filled with zeros (FILL).",
        )
    return needed


def centre(sample: dict[str, Any], size: int) -> tuple[float, float]:
    """Return latitude and longitude of the middle of a sample of `size` pixels."""
    longitude, latitude = places(sample, np.array([[size / 2, size / 2]]))[0].tolist()
    return latitude, longitude


def places(sample: dict[str, Any], pixels: np.ndarray) -> np.ndarray:
    """Return longitude and latitude of (n, 2) columns and rows of a sample, (n, 2) float64."""
    side, _, west, _, _, north = sample["transform"].tolist()
    ground = np.column_stack([west + pixels[:, 0] * side, north - pixels[:, 1] * side])
    wkt = spatial_reference(sample["crs"]).ExportToWkt()
    moved: np.ndarray = Transformer(wkt, 4326).points(ground)
    return moved
