"""One sample to look at: its images, what is clear of them, labels, and what every pixel was over time."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np

from ..amounts import byte_size
from ..errors import InputError
from ..reader import Samples, open_shard
from ..stack import CLEAR_CLOUD, CLEAR_SCL, clear_table
from ..words import told
from .opening import (
    DESCRIPTION,
    OpenedDataset,
    class_colours,
    class_names,
    is_failure,
    open_dataset,
    unreadable_now,
)
from .pictures import compositions, labels_of, stretch_of
from .sample_places import SamplePlaces

#: Bytes of images above which only bands of the pictures are read, and above which none are.
_MANY_BYTES, _MOST_BYTES = 2**27, 2**30

#: Name of an index -> bands a and b of (a - b) / (a + b), the first pair that is there.
_INDICES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "NDVI": (("B08", "B04"), ("B8A", "B04")),
    "NDMI": (("B8A", "B11"), ("B08", "B11")),
    "NDWI": (("B03", "B08"), ("B03", "B8A")),
    "NDRE": (("B08", "B05"), ("B8A", "B05")),
}


@dataclass(frozen=True)
class SampleLook:
    """A sample.

    Attributes:
        sample_id: Its id.
        corner: West and north edge in metres, in the CRS of its zone.
        resolution: Of `image`, metres.
        bands: Names of the bands in `image`.
        image: (T, C, H, W) DN, offsets taken out, 0 = no data.
        moments: When each step was taken, UTC.
        valid: (T,) share of pixels with data, 0..1.
        clear: (T,) share of clear pixels, NaN without masks.
        clear_pixels: bool (T, h, w), whether the mask calls a pixel clear; None without masks.
        labels: (h, w) class index, -1 ignore, 0 background (regression: float, NaN ignore); None without.
        claim_mask: (h, w) 0, 1, 2; None without.
        ids: (h, w) parcel index, 0 none; None without.
        classes: Class index -> name.
        class_colours: Class index -> "#rrggbb", where the class table gives one.
        parcels: Parcel index -> id in the register, of those in it.
        stretch: Band -> DN shown black and white.
    """

    sample_id: str
    corner: tuple[float, float]
    resolution: float
    bands: tuple[str, ...]
    image: np.ndarray
    moments: tuple[datetime, ...]
    valid: np.ndarray
    clear: np.ndarray
    clear_pixels: np.ndarray | None
    labels: np.ndarray | None
    claim_mask: np.ndarray | None
    ids: np.ndarray | None
    classes: Mapping[int, str]
    class_colours: Mapping[int, str]
    parcels: Mapping[int, str]
    stretch: Mapping[str, tuple[float, float]]

    @property
    def octets(self) -> int:
        """Return how much memory it takes, roughly."""
        arrays = (self.image, self.clear_pixels, self.labels, self.claim_mask, self.ids)
        return sum(array.nbytes for array in arrays if array is not None)

    @property
    def side(self) -> float:
        """Return the side of the window in metres."""
        return float(self.image.shape[-1] * self.resolution)

    def curves(self) -> dict[str, tuple[str, ...]]:
        """Return what can be drawn over time: indices and bands -> bands that are needed."""
        found: dict[str, tuple[str, ...]] = {}
        for name, pairs in _INDICES.items():
            pair = next((pair for pair in pairs if set(pair) <= set(self.bands)), None)
            if pair is not None:
                found[name] = pair
        return {**found, **{band: (band,) for band in self.bands}}

    def curve(self, name: str, east: float, south: float) -> tuple[np.ndarray, np.ndarray]:
        """Return the values of a pixel over time.

        Args:
            name: One of `curves()`.
            east: Where, as a share of the side from the west edge, 0..1.
            south: The same from the north edge.

        Returns:
            (T,) float64 index or DN, NaN without data; (T,) bool, whether the pixel was clear (True without
            masks, where nobody knows).
        """
        bands = self.curves()[name]
        row, column = _pixel(self.image.shape[-2:], east, south)
        series = np.stack([self.image[:, self.bands.index(band), row, column] for band in bands])
        values = series.astype(np.float64)
        values[series == 0] = np.nan
        if len(bands) == 2:
            total = values[0] + values[1]
            values = (values[0] - values[1]) / np.where(total > 0, total, np.nan)
        else:
            values = values[0]
        clear = np.ones(len(self.moments), bool)
        if self.clear_pixels is not None:
            row, column = _pixel(self.clear_pixels.shape[-2:], east, south)
            clear = self.clear_pixels[:, row, column]
        return values, clear

    def value(self, layer: str, east: float, south: float) -> Any:
        """Return a pixel of "labels", "claim_mask" or "ids", None without that layer; see `curve`."""
        values = getattr(self, layer)
        return None if values is None else values[_pixel(values.shape, east, south)].item()


def _pixel(shape: tuple[int, ...], east: float, south: float) -> tuple[int, int]:
    rows, columns = shape
    return min(rows - 1, max(0, int(south * rows))), min(columns - 1, max(0, int(east * columns)))


class SampleShelf:
    """A dataset of which samples are looked at one after the other; files stay open between them.

    All of it is one thread's; what it gives away may go to others.

    Args:
        folder: The dataset's folder.

    Raises:
        InputError: There is no dataset, it is unfinished, newer or damaged.
        EnvironmentFailure: It cannot be read now.
    """

    def __init__(self, folder: str | Path) -> None:
        self._dataset = open_dataset(folder)
        self._stamp = _stamp(self._dataset)
        self._read: dict[tuple[str, ...], Samples] = {}
        with _explained(self._dataset, DESCRIPTION):
            self.places = SamplePlaces(self._dataset)
            self._classes = class_names(self._dataset.folder)
            self._colours = class_colours(self._dataset.folder)
        self._stretch = stretch_of(self._dataset.bands)
        self._ids: dict[int, str] | None = None

    @property
    def is_stale(self) -> bool:
        """Tell whether the dataset was written again, or is gone."""
        return _stamp(self._dataset) != self._stamp

    def look(self, row: int) -> SampleLook:
        """Read a sample.

        Args:
            row: Its place in samples.csv, from 0.

        Raises:
            InputError: It is damaged or gone, or too large to be looked at.
            EnvironmentFailure: It cannot be read now.
        """
        with _explained(self._dataset, self.places.sample_id(row)):
            samples = self._samples(row)
            sample = samples[row]
            image = sample["image"]
            if image.dtype.kind == "f":  # reflectance: raw DN lack the offsets of their products
                scale = 1 / float(self._dataset.description["products"][0].get("quantification") or 10_000)
                image = np.where(image > 0, np.rint(image / scale).clip(1, 65535), 0).astype(np.uint16)
            transform, (labels, ids, parcels) = sample["transform"], self._ground_truth(sample)
            return SampleLook(
                sample_id=sample["sample_id"],
                corner=(float(transform[2]), float(transform[5])),
                resolution=samples.resolution,
                bands=samples.bands,
                image=image,
                moments=tuple(datetime.fromtimestamp(s, timezone.utc) for s in sample["datetime"].tolist()),
                valid=sample["valid_fraction"],
                clear=sample["clear_fraction"],
                clear_pixels=self._clear(samples, row, sample),
                labels=labels,
                claim_mask=sample.get("claim_mask"),
                ids=ids,
                classes=self._classes,
                class_colours=self._colours,
                parcels=parcels,
                stretch=self._stretch,
            )

    def _samples(self, row: int) -> Samples:
        """Return the reader with the bands that there is memory for."""
        bands = tuple(band["name"] for band in self._dataset.bands)
        samples = self._reader(bands)
        side = self.places.square(row)[3] / samples.resolution
        steps = int(samples.rows[row]["n_steps"])
        if steps * len(bands) * side * side * 2 > _MANY_BYTES:
            wanted = {band for three in compositions(bands).values() for band in three}
            bands = tuple(band for band in bands if band in wanted)
            octets = steps * len(bands) * side * side * 2
            if octets > _MOST_BYTES:
                raise InputError(
                    told("it is too large to be looked at ({size}).", size=byte_size(octets)),
                    subject=self.places.sample_id(row),
                )
            samples = self._reader(bands)
        return samples

    def _reader(self, bands: tuple[str, ...]) -> Samples:
        if bands not in self._read:
            products = self._dataset.description["products"]
            raw = any(not product.get("offset_applied", True) for product in products)
            self._read[bands] = Samples(self._dataset.folder, bands=bands, reflectance=raw)
        return self._read[bands]

    def _clear(self, samples: Samples, row: int, sample: dict[str, Any]) -> np.ndarray | None:
        if "cloud" not in sample:
            return None
        with open_shard(self._dataset.folder / "shards" / samples.rows.place(row)[0]) as file:
            scl = any(name.startswith("scl_") for name in file)
        return np.asarray(clear_table(CLEAR_SCL if scl else CLEAR_CLOUD)[sample["cloud"]])

    def _ground_truth(
        self, sample: dict[str, Any]
    ) -> tuple[np.ndarray | None, np.ndarray | None, dict[int, str]]:
        """Return labels, ids and the parcels' names; of a sample around a parcel without any, that parcel."""
        labels, ids = labels_of(sample), sample.get("ids")
        if ids is not None:
            return labels, ids, self._parcels(np.unique(ids).tolist())
        if "parcel_mask" not in sample:
            return labels, None, {}
        return labels, (sample["parcel_mask"] > 0).astype(np.int32), {1: sample["parcel_id"]}

    def _parcels(self, wanted: list[int]) -> dict[int, str]:
        if self._ids is None:
            self._ids = {int(row["index"]): row["id"] for row in _rows(self._dataset, "parcels.csv")}
        return {index: self._ids[index] for index in wanted if index in self._ids}

    def close(self) -> None:
        """Close the shards; the next look opens what it needs."""
        for samples in self._read.values():
            samples.close()


@contextmanager
def _explained(dataset: OpenedDataset, subject: str) -> Iterator[None]:
    """Say in the plugin's own words what keeps a dataset from being read."""
    try:
        yield
    except (OSError, KeyError, ValueError, RuntimeError, csv.Error) as error:
        if isinstance(error, OSError) and is_failure(error):
            raise unreadable_now(dataset.folder, error) from error
        open_dataset(dataset.folder)  # says so where the folder was moved or taken away
        raise InputError(
            told("{subject} cannot be read: {error}.", subject=subject, error=str(error).rstrip(".")),
            subject=str(dataset.folder),
            remedy="Run 'Verify a dataset' to see what is damaged.",
        ) from error


def _rows(dataset: OpenedDataset, name: str) -> list[dict[str, str]]:
    path = dataset.folder / name
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def _stamp(dataset: OpenedDataset) -> tuple[int, int] | None:
    try:
        found = (dataset.folder / DESCRIPTION).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
