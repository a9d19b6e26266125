"""What the views of foundation models share: composites of clear pixels, in DN, with places and labels.

Composites are means of the clear pixels in each month, or in each third of a month, of the season, as the
reader makes them. Offsets of raw DN are applied first. Views hold normalised values, ready to be fed.
"""

from __future__ import annotations

import math
from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import InputError
from ...feedback import Feedback, raise_if_cancelled
from ...storage import whole_file, write_csv
from ...words import told
from .formats import Made, Writer
from .npz import write_npz
from .source import NO_FOLD, Source, centre


@dataclass(frozen=True)
class Composites:
    """The composites of a sample.

    Attributes:
        sample: What the reader gives.
        image: (T, C, H, W) float32 DN in the bands of the view, 0 where nothing is known.
        seen: (T, H, W) bool, every band of the dataset is known.
        dates: First day of each period, datetime64[D].
    """

    sample: dict[str, Any]
    image: np.ndarray
    seen: np.ndarray
    dates: np.ndarray

    @property
    def months(self) -> np.ndarray:
        """Return (T,) int64 months from 0 for January."""
        found: np.ndarray = self.dates.astype("M8[M]").astype(np.int64) % 12
        return found

    @property
    def years(self) -> np.ndarray:
        """Return (T,) int64."""
        found: np.ndarray = self.dates.astype("M8[Y]").astype(np.int64) + 1970
        return found

    @property
    def centre(self) -> tuple[float, float]:
        """Return latitude and longitude of the middle of the sample."""
        return centre(self.sample, self.image.shape[-1])


class View(Writer):
    """A view of a foundation model: one npz a sample.

    Attributes:
        most_steps: Periods that the model takes at most, 0 for any number.
        checked: Package or repository, and its version, against which the view was checked.
    """

    most_steps = 0
    checked = ""

    def __init__(self, source: Source) -> None:
        super().__init__(source)
        options = source.options
        resolution = source.samples.resolution
        labels = resolution if resolution in source.label_resolutions else 0
        self._composites = source.opened(
            bands=source.samples.bands, upsample=options.resampling, labels=labels, reflectance=True,
            steps=options.composite,
        )  # fmt: skip

    def check(self) -> None:
        """Refuse seasons of more periods than the model takes.

        Raises:
            InputError: There are more.
        """
        steps = max(map(self._periods, self.source.dataset.seasons.values()))
        if self.most_steps and steps > self.most_steps:
            raise InputError(
                told("the model takes at most {most} steps, and the season has {steps}.",
                     most=self.most_steps, steps=steps),
                subject="COMPOSITE",
                remedy="Choose monthly composites, or make the dataset of a shorter season.",
            )  # fmt: skip

    def _periods(self, season: tuple[Any, Any]) -> int:
        start, end = season
        months = (end.year - start.year) * 12 + end.month - start.month + 1
        return int(months * (1 if self.source.options.composite == "monthly" else 3))

    def facts(self) -> dict[str, Any]:
        """Tell what the arrays hold."""
        each = (
            "month" if self.source.options.composite == "monthly" else "third of a month (10, 10, the rest)"
        )
        return {
            "values": f"means of clear pixels of each {each} of the season, normalised; 0: not known",
            "offsets": "applied",
            "checked_against": self.checked,
            "trained_on": self.trained_on,
            "labels": "labels, ids: of each pixel, -1 nothing known, 0 background"
            if self.source.samples.resolution in self.source.label_resolutions
            else "none at the resolution of the images",
        }

    #: What pixels the model saw when it was trained.
    trained_on = ""

    def files(self) -> Iterator[Made]:
        """Yield SAMPLE.npz."""
        for number, name in enumerate(self.source.names()):
            path = self.target / f"{name}.npz"
            yield Made(path, lambda path=path, number=number: self._write(path, number))  # type: ignore[misc]

    def _write(self, path: Path, number: int) -> None:
        composites = self.composites(number)
        arrays = self.arrays(composites)
        sample = composites.sample
        if "mask" in sample and "labels" not in arrays:
            arrays.update(labels=sample["mask"], ids=sample["ids"])
        write_npz(path, {**arrays, "sample_id": sample["sample_id"]})

    def composites(self, number: int) -> Composites:
        """Return the composites of a sample."""
        sample = self._composites[number]
        image = self.source.filled(sample["image"]) * np.float32(self.source.quantification)
        dates = sample["datetime"].astype("M8[s]").astype("M8[D]")
        return Composites(sample, image, sample["valid"], dates)

    @abstractmethod
    def arrays(self, composites: Composites) -> dict[str, Any]:
        """Return the arrays of a sample as the model takes them."""

    def finish(self, feedback: Feedback) -> None:
        """Write samples.csv: file, sample, tile, fold."""
        rows = []
        for number, name in enumerate(self.source.names()):
            raise_if_cancelled(feedback)
            fold = self.source.fold(number)
            tile = self.source.samples.rows[number]["tile"]
            rows.append([f"{name}.npz", name, tile, "" if fold == NO_FOLD else fold])
        with whole_file(self.target / "samples.csv") as part:
            write_csv(part, ("file", "sample_id", "tile", "fold"), rows, feedback)


def normalised(image: np.ndarray, low: np.ndarray, width: np.ndarray) -> np.ndarray:
    """Return (T, C, H, W) float32 (DN - low) / width of each band; what is not known (0) stays 0."""
    found = (image - low.astype(np.float32)[:, None, None]) / width.astype(np.float32)[:, None, None]
    return np.where(image > 0, found, np.float32(0)).astype(np.float32)


def ndvi(image: np.ndarray, bands: tuple[str, ...]) -> np.ndarray:
    """Return (T, H, W) float32 (B08 - B04) / (B08 + B04), 0 where one of them is not known."""
    near, red = (image[:, bands.index(band)] for band in ("B08", "B04"))
    known = (near > 0) & (red > 0)
    total = np.where(known, near + red, 1)
    return np.where(known, (near - red) / total, 0).astype(np.float32)


def cartesian(latitude: float, longitude: float) -> tuple[float, float, float]:
    """Return a place on the unit sphere."""
    lat, lon = math.radians(latitude), math.radians(longitude)
    return math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)
