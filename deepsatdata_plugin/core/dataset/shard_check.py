"""Everything that can be wrong inside one shard, read with plain h5py from end to end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..feedback import Feedback, raise_if_cancelled
from ..reader import open_shard
from ..stack import PARCEL_LAYERS
from ..words import told
from .faults import FaultBook
from .format import FORMAT, INDEX_COLUMNS, VERSION
from .opening import is_failure, unreadable_now
from .parcel_columns import PARCEL_GROUP, PER_SAMPLE

if TYPE_CHECKING:
    import h5py

#: Uncompressed bytes of samples looked at together.
BYTES_AT_ONCE = 2**22
#: Columns with a value a sample and planned step, beside `n_steps` and the index.
_TIMED = ("datetime", "doy", "product", "valid_fraction", "clear_fraction")


@dataclass(frozen=True)
class Expected:
    """What dataset.json and the tables promise of a shard.

    Attributes:
        name: File name.
        samples: Their number.
        products: Names of the dataset's products.
        classes: Indices of the class table; None where labels are values or there is no table.
        parcels: Largest parcel index, or None where there is no table.
        seasons: (tile, year) -> (epsg, planned steps, first second, last second).
        images: HDF5 datasets of the bands.
    """

    name: str
    samples: int
    products: frozenset[str]
    classes: frozenset[int] | None
    parcels: int | None
    seasons: dict[tuple[str, int], tuple[int, int, int, int]]
    images: frozenset[str] = frozenset()


class ShardCheck:
    """Checks one shard; what is wrong goes into the book under the file's name.

    Args:
        path: The shard.
        expected: What it should hold.
        book: Takes the faults.
        feedback: Progress of this shard, and cancel.
    """

    def __init__(self, path: Path, expected: Expected, book: FaultBook, feedback: Feedback) -> None:
        self.path, self.expected, self.book, self.feedback = path, expected, book, feedback
        self.subject = f"shards/{expected.name}"
        self.samples = self.steps = 0

    def run(self) -> bool:
        """Read everything; return whether its index could be read.

        Raises:
            EnvironmentFailure: The machine failed.
            Cancelled: The user cancelled.
        """
        try:
            with open_shard(self.path) as file:
                return self._columns(file) and self._arrays(file)
        except OSError as error:
            self._unreadable(error, "")
            return False
        except (KeyError, RuntimeError, ValueError, TypeError, AttributeError) as error:
            # What HDF5 gives of a shard whose tables are damaged is anything.
            self._fault("damaged", told("what it holds cannot be made out: {error}.", error=_short(error)))
            return False

    def _fault(self, reason: str, detail: str, place: str = "") -> None:
        self.book.add(self.subject, reason, detail, place)

    def _unreadable(self, error: OSError, place: str) -> None:
        if is_failure(error):
            raise unreadable_now(self.path, error) from error
        text = told("it cannot be read: {error}.", error=_short(error))
        self._fault("damaged", text, place)

    # -- what is small ------------------------------------------------------------------------------

    def _columns(self, file: h5py.File) -> bool:
        """Check attributes, index and times; False where nothing more can be said."""
        kind, version = _text(file.attrs.get("format", b"")), file.attrs.get("version", 0)
        if kind != FORMAT or int(version) > VERSION:
            detail = told("it is no shard of this version (format '{kind}', version {version}).",
                          kind=kind, version=version)  # fmt: skip
            self._fault("not_a_shard", detail)
            return False
        n_steps = file["n_steps"][:]
        self.samples, self.steps = int(n_steps.size), int(n_steps.sum())
        if self.samples != self.expected.samples:
            detail = told("it holds {found} samples; dataset.json lists {listed}.",
                          found=self.samples, listed=self.expected.samples)  # fmt: skip
            self._fault("wrong_count", detail)
        index = {name: file[f"index/{name}"][:] for name in INDEX_COLUMNS}
        short = sorted(name for name, values in index.items() if values.shape != (self.samples,))
        if short:
            text = told("columns of the index have another length: {names}.", names=", ".join(short))
            self._fault("wrong_count", text, "index")
            return False
        self._index(file, index)
        self._times(file, n_steps, index)
        if PARCEL_GROUP in file:
            self._parcels(file[PARCEL_GROUP], index["sample_id"])
        return True

    def _parcels(self, group: h5py.Group, ids: np.ndarray) -> None:
        """Check which parcels the samples stand around, and that each has its outline."""
        for name in PER_SAMPLE:
            if group[name].shape[0] != self.samples:
                text = told("columns of the index have another length: {names}.", names=f"parcel/{name}")
                self._fault("wrong_count", text, f"parcel/{name}")
                return
        number, index, classes = (group[name][:] for name in ("number", "index", "class_index"))
        start, vertices = group["outline_start"][:], group["outline"].shape[0]
        whole = start.size == self.samples + 1 and start[0] == 0 and start[-1] == vertices
        if not whole or (np.diff(start) < 4).any() or group["outline_ring"].shape[0] != vertices:
            self._fault("wrong_count", told("outlines of its parcels are not whole."), "parcel/outline")
        _, first, counts = np.unique(number, return_index=True, return_counts=True)
        for place in first[counts > 1].tolist():
            text = told("two samples stand around one parcel.")
            self._fault("twice", text, _text(ids[place]))
        most, known = self.expected.parcels, self.expected.classes
        unlisted = (index < 0) | ((index > most) if most is not None else False)
        for place in np.flatnonzero(unlisted).tolist():
            text = told("its parcel is none that parcels.csv lists.")
            self._fault("unknown_parcel", text, _text(ids[place]))
        for place, value in enumerate(classes.tolist()):
            if known is not None and value not in known and value not in (-1, 0):
                self._fault("unknown_class", told("a label is no class of classes.csv."), _text(ids[place]))

    def _index(self, file: h5py.File, index: dict[str, np.ndarray]) -> None:
        if (index["index"] != np.arange(self.samples)).any():
            self._fault("wrong_order", told("the numbers of its samples do not run from 0."), "index/index")
        others = sorted({_text(name) for name in np.unique(index["shard"])} - {self.expected.name})
        if others:
            detail = told("its samples say that they belong to {other}.", other=others[0])
            self._fault("swapped", detail, "index/shard")
        ids, counts = np.unique(index["sample_id"], return_counts=True)
        for twice in ids[counts > 1].tolist():
            text = told("sample {sample} is there twice.", sample=_text(twice))
            self._fault("twice", text, _text(twice))
        tile, year = _text(file.attrs.get("tile", b"")), int(file.attrs.get("year", 0))
        season = self.expected.seasons.get((tile, year))
        if season is None:
            text = told("dataset.json knows no tile {tile} of {year}.", tile=tile, year=year)
            self._fault("unknown_tile", text)
        same = (index["tile"] == tile.encode()) & (index["year"] == year)
        if season is not None:
            same &= index["epsg"] == season[0]
        for sample in index["sample_id"][~same].tolist():
            self._fault("wrong_tile", told("its tile, year or zone is not that of the shard."), _text(sample))

    def _times(self, file: h5py.File, n_steps: np.ndarray, index: dict[str, np.ndarray]) -> None:
        columns = {name: file[name][:] for name in _TIMED}
        planned = columns["datetime"].shape[1]
        for name, values in columns.items():
            if values.shape[:2] != (self.samples, planned):
                self._fault("wrong_count", told("{name} has another length.", name=name), name)
                return
        ids = index["sample_id"]

        def tell(wrong: np.ndarray, reason: str, detail: str) -> None:
            for number in np.flatnonzero(wrong).tolist():
                self._fault(reason, detail, _text(ids[number]))

        tell((n_steps < 1) | (n_steps > planned), "wrong_count", told("its number of steps cannot be."))
        tell(index["n_steps"] != n_steps, "wrong_count", told("the index gives another number of steps."))
        times = columns["datetime"]
        used = np.arange(planned)[None, :] < n_steps[:, None]
        unordered = ((np.diff(times, axis=1) <= 0) & used[:, 1:]).any(axis=1)
        tell(unordered, "wrong_order", told("its dates do not follow each other."))
        moments = times.astype("datetime64[s]")
        days = moments.astype("datetime64[D]") - moments.astype("datetime64[Y]").astype("datetime64[D]")
        tell(((days.astype(np.int64) + 1 != columns["doy"]) & used).any(axis=1), "wrong_date",
             told("a day of the year is not that of its date."))  # fmt: skip
        season = self.expected.seasons.get((_text(file.attrs["tile"]), int(file.attrs["year"])))
        if season is not None:
            outside = ((times < season[2]) | (times > season[3])) & used
            tell(outside.any(axis=1), "wrong_date", told("a date lies outside its season."))
            if planned != season[1]:
                detail = told("it has room for {found} steps; dataset.json plans {planned}.",
                              found=planned, planned=season[1])  # fmt: skip
                self._fault("wrong_count", detail, "datetime")
        names = [_text(name) for name in file["products"][:].tolist()]
        for name in sorted(set(names) - self.expected.products):
            text = told("dataset.json does not know the product {name}.", name=name)
            self._fault("unknown_product", text, name)
        product = columns["product"]
        unknown = (product >= len(names)) | (product < -1)
        tell((unknown.any(axis=2) | (product[:, :, 0] < 0) & used).any(axis=1), "unknown_product",
             told("a step names no product."))  # fmt: skip
        for name in ("valid_fraction", "clear_fraction"):
            share = columns[name]
            outside = ((share < 0) | (share > 1)) & used  # NaN (no masks) is neither
            tell(outside.any(axis=1), "wrong_value", told("a value of {name} is no share.", name=name))

    # -- pixels --------------------------------------------------------------------------------------

    def _arrays(self, file: h5py.File) -> bool:
        arrays = sorted(_datasets(file), key=lambda found: found[0])
        whole = sum(dataset.size * dataset.dtype.itemsize for _, dataset in arrays) or 1
        n_steps, done = file["n_steps"][:], 0
        self._ids = file["index/sample_id"][:]
        planned = file["datetime"].shape[1]
        shapes = {f"{PARCEL_GROUP}/{layer}" for layer in PARCEL_LAYERS} if PARCEL_GROUP in file else set()
        for name in sorted((self.expected.images | shapes) - {name for name, _ in arrays}):
            text = told("{name} does not hold a value for each sample and step.", name=name)
            self._fault("wrong_count", text, name)
        for name, dataset in arrays:
            pixels = dataset.ndim > 2 and dataset.chunks is not None and "/" not in name
            labels = name.startswith(("labels_", "parcel/")) and dataset.chunks is not None
            if not (pixels or labels):
                self._read(dataset, (), name)
                continue
            if dataset.shape[0] != self.samples or (pixels and dataset.shape[1] != planned):
                text = told("{name} does not hold a value for each sample and step.", name=name)
                self._fault("wrong_count", text, name)
                continue
            for start, values in self._groups(dataset, name):
                if pixels:
                    self._blank(name, start, values, n_steps)
                else:
                    self._labels(name, start, values)
                done += values.nbytes
                self.feedback.progress(100 * done / whole)
        return True

    def _groups(self, dataset: h5py.Dataset, name: str) -> Iterator[tuple[int, np.ndarray]]:
        """Yield (first sample, values) of a dataset; samples that cannot be read are told one by one."""
        one = max(1, dataset.size // max(1, self.samples) * dataset.dtype.itemsize)
        most = max(1, BYTES_AT_ONCE // one)
        for start in range(0, self.samples, most):
            raise_if_cancelled(self.feedback)
            stop = min(self.samples, start + most)
            values = self._read(dataset, slice(start, stop), "")
            if values is not None:
                yield start, values
                continue
            for number in range(start, stop):
                alone = self._read(dataset, slice(number, number + 1), f"{name}, {_text(self._ids[number])}")
                if alone is not None:
                    yield number, alone

    def _read(self, dataset: h5py.Dataset, part: Any, place: str) -> np.ndarray | None:
        """Read; None, and a fault at the place (if one is given), where that cannot be done."""
        try:
            values: np.ndarray = np.asarray(dataset[part])
        except (OSError, RuntimeError, ValueError) as error:
            if isinstance(error, OSError) and is_failure(error):
                raise unreadable_now(self.path, error) from error
            if place:
                self._fault("damaged", told("it cannot be read: {error}.", error=_short(error)), place)
            return None
        return values

    def _blank(self, name: str, start: int, values: np.ndarray, n_steps: np.ndarray) -> None:
        """Steps are packed first: what is behind them is blank."""
        for number, steps in enumerate(n_steps[start : start + len(values)].tolist()):
            if steps < values.shape[1] and values[number, steps:].any():
                place = f"{name}, {_text(self._ids[start + number])}"
                self._fault("wrong_value", told("there is something behind its last step."), place)

    def _labels(self, name: str, start: int, values: np.ndarray) -> None:
        layer = name.rsplit("/", 1)[1]
        rest = tuple(range(1, values.ndim))
        if layer in ("labels", "runner_up") and values.dtype.kind == "i":
            classes = self.expected.classes
            if classes is None:
                return
            low, high = int(values.min()), int(values.max())
            known = np.array([value in classes or value in (-1, 0) for value in range(low, high + 1)])
            if known.all():
                return
            wrong, reason = ~known[values - low].all(axis=rest), "unknown_class"
            detail = told("a label is no class of classes.csv.")
        elif layer == "ids":
            most = self.expected.parcels
            wrong = ((values < 0) | (values > most) if most is not None else values < 0).any(axis=rest)
            reason, detail = (
                "unknown_parcel",
                told("a pixel belongs to a parcel that parcels.csv does not list."),
            )
        elif name == f"{PARCEL_GROUP}/mask":
            wrong, reason = (values > 1).any(axis=rest), "wrong_value"
            detail = told("a parcel's mask is neither 0 nor 1.")
        elif layer in ("mask", "mask_conflict"):
            wrong, reason = (values > 2).any(axis=rest), "wrong_value"
            detail = told("a claim mask is none of 0, 1 and 2.")
        elif layer in ("coverage", "runner_up_coverage"):
            # A float32 sum of shares may be a little above 1.
            wrong, reason = (~((values >= 0) & (values <= 1.0001))).any(axis=rest), "wrong_value"  # nor NaN
            detail = told("a coverage is no share.")
        else:
            return
        for number in np.flatnonzero(wrong).tolist():
            self._fault(reason, detail, f"{name}, {_text(self._ids[start + number])}")


def _datasets(group: Any, prefix: str = "") -> Iterator[tuple[str, h5py.Dataset]]:
    for name in group:
        item = group[name]
        if hasattr(item, "shape"):
            yield f"{prefix}{name}", item
        else:
            yield from _datasets(item, f"{prefix}{name}/")


def _text(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _short(error: Exception) -> str:
    return str(error).strip().rstrip(".")[:200] or type(error).__name__
