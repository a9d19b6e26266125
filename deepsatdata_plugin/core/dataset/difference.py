"""What changed between two datasets: settings, products, classes, samples, and what is stored of them.

Samples are told apart by their sample_id (tile, year and corner), labels by the codes of their classes and
parcels by their own ids: an index may mean something else in another dataset.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..feedback import Feedback, raise_if_cancelled
from ..reader import open_shard
from .opening import OpenedDataset, class_rows, damaged, is_failure, unreadable_now
from .samples_table import NO_FOLD, SAMPLES, table_columns

if TYPE_CHECKING:
    import h5py

#: What can differ in a sample that both datasets have.
ASPECTS = ("steps", "images", "masks", "labels", "layers", "fold")
#: Samples of one kind that are named; the rest is counted.
NAMED = 200
#: Parts of dataset.json that are settings.
_SETTINGS = ("version", "revision", "level", "labels", "parameters", "grid", "bands", "ground_truth")
#: Keys that only repeat what is compared elsewhere.
_ELSEWHERE = {"crs_wkt", "statistics", "sha256", "operations", "masked_parcels", "counts"}
#: What is told of a product.
_OF_PRODUCT = ("baseline", "offsets", "offset_applied", "quantification", "metadata_sha256")
_MASKS = ("scl", "cloud", "probability")


@dataclass(frozen=True)
class Difference:
    """What two datasets do not have in common.

    Attributes:
        before: The first dataset.
        after: The second.
        settings: (key of dataset.json, value before, value after), "" where it is not there.
        products_added: Names of products that only the second has.
        products_removed: Those that only the first has.
        products_changed: (name, key, value before, value after).
        classes: (code, what is known of it before, after), "" where it is not there.
        added: Names of samples that only the second has, the first of them.
        removed: Those that only the first has.
        n_added: How many.
        n_removed: How many.
        n_common: Samples that both have.
        changed: (sample, what differs, of `ASPECTS`), the first of them.
        n_changed: Samples that both have and that differ.
        by_aspect: Aspect -> samples.
        label_pixels: (code before, after) -> pixels, most first, at the resolution nearest to 10 m; "" is
            background, "-" to be ignored.
    """

    before: OpenedDataset
    after: OpenedDataset
    settings: tuple[tuple[str, str, str], ...]
    products_added: tuple[str, ...]
    products_removed: tuple[str, ...]
    products_changed: tuple[tuple[str, str, str, str], ...]
    classes: tuple[tuple[str, str, str], ...]
    added: tuple[str, ...]
    removed: tuple[str, ...]
    n_added: int
    n_removed: int
    n_common: int
    changed: tuple[tuple[str, tuple[str, ...]], ...]
    n_changed: int
    by_aspect: dict[str, int]
    label_pixels: dict[tuple[str, str], int]

    @property
    def same(self) -> bool:
        """Tell whether nothing differs."""
        return not (
            self.settings or self.products_added or self.products_removed or self.products_changed
            or self.classes or self.n_added or self.n_removed or self.n_changed
        )  # fmt: skip


def difference_of(before: OpenedDataset, after: OpenedDataset, feedback: Feedback) -> Difference:
    """Compare two datasets.

    Shards of equal hashes are not read; of others every sample that both datasets have is.

    Raises:
        InputError: A table or shard is missing or damaged.
        EnvironmentFailure: A file cannot be read for reasons that have nothing to do with the datasets.
        Cancelled: The user cancelled.
    """
    tables = _tables(before), _tables(after)
    classes = _classes(tables[0].classes, tables[1].classes)
    added, removed, common = _matched(tables[0], tables[1])
    samples = _Samples(before, after, tables[0], tables[1])
    for number, (one, other) in enumerate(common):
        if number % 64 == 0:
            raise_if_cancelled(feedback)
            feedback.progress(100 * number / len(common))
        samples.compare(one, other)
    samples.close()
    known = [{str(p["name"]): p for p in one.description["products"]} for one in (before, after)]
    return Difference(
        before, after, _settings(before.description, after.description),
        tuple(sorted(known[1].keys() - known[0].keys())), tuple(sorted(known[0].keys() - known[1].keys())),
        tuple(_products(*known)), classes,
        tuple(_texts(tables[1].ids[added[:NAMED]])), tuple(_texts(tables[0].ids[removed[:NAMED]])),
        len(added), len(removed), len(common),
        tuple(samples.changed), samples.n_changed,
        {aspect: samples.by_aspect[aspect] for aspect in ASPECTS if samples.by_aspect[aspect]},
        dict(samples.label_pixels.most_common()),
    )  # fmt: skip


# -- descriptions -----------------------------------------------------------------------------------


def _settings(before: dict[str, Any], after: dict[str, Any]) -> tuple[tuple[str, str, str], ...]:
    flat = [dict(_flat({key: one.get(key) for key in _SETTINGS})) for one in (before, after)]
    for one, settings in zip((before, after), flat):  # of a split its parameters, not what came out of it
        settings.update(_flat((one.get("split") or {}).get("parameters"), "split"))
    keys = sorted(flat[0].keys() | flat[1].keys())
    rows = ((key, flat[0].get(key, ""), flat[1].get(key, "")) for key in keys)
    return tuple(row for row in rows if row[1] != row[2])


def _flat(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield (dotted key, text); rows of tiles and bands are named, other lists are one value."""
    if isinstance(value, dict):
        for key, part in value.items():
            if key not in _ELSEWHERE:
                yield from _flat(part, f"{name}.{key}" if name else str(key))
    elif isinstance(value, list) and value and all(isinstance(part, dict) for part in value):
        for number, part in enumerate(value):
            named = part.get("tile") or part.get("name") or str(number + 1)
            year = f" {part['year']}" if "year" in part else ""
            yield from _flat(part, f"{name}.{named}{year}")
    elif isinstance(value, list):
        yield name, ", ".join(map(str, value))
    elif value is not None:
        yield name, str(value)


def _products(
    before: dict[str, dict[str, Any]], after: dict[str, dict[str, Any]]
) -> Iterator[tuple[str, str, str, str]]:
    for name in sorted(before.keys() & after.keys()):
        for key in _OF_PRODUCT:
            one, other = before[name].get(key), after[name].get(key)
            if isinstance(one, dict) and isinstance(other, dict):  # offsets: of bands that both have
                shared = one.keys() & other.keys()
                one, other = ({band: of[band] for band in sorted(shared)} for of in (one, other))
            if one != other:
                yield name, key, str(one), str(other)


def _classes(
    before: Sequence[dict[str, str]], after: Sequence[dict[str, str]]
) -> tuple[tuple[str, str, str], ...]:
    tables = [{row["code"]: _class_text(row) for row in rows} for rows in (before, after)]
    codes = sorted(tables[0].keys() | tables[1].keys())
    rows = ((code, tables[0].get(code, ""), tables[1].get(code, "")) for code in codes)
    return tuple(row for row in rows if row[1] != row[2])


def _class_text(row: dict[str, str]) -> str:
    shown = ("index", "name", "n_parcels", "area_m2")
    return ", ".join(f"{key} {row[key]}" for key in shown if row.get(key))


# -- samples ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Tables:
    """Columns of samples.csv, rows of classes.csv, and what the indices of parcels mean."""

    ids: np.ndarray
    shard: np.ndarray
    index: np.ndarray
    fold: np.ndarray
    classes: Sequence[dict[str, str]]
    parcels: dict[int, str]


def _tables(dataset: OpenedDataset) -> _Tables:
    folder = dataset.folder
    try:
        parts = list(table_columns(folder / SAMPLES))
        columns = {
            name: np.concatenate([part[name] for part in parts])
            for name in ("sample_id", "shard", "index", "fold")
        }
        parcels = {int(row["index"]): row["id"] for row in _rows(folder / "parcels.csv")}
    except FileNotFoundError as error:
        raise damaged(str(error.filename), error) from error
    except OSError as error:
        raise unreadable_now(folder, error) from error
    except (ValueError, KeyError, csv.Error) as error:
        raise damaged(str(folder), error) from error
    fold = np.where(columns["fold"] == NO_FOLD, -1, columns["fold"])
    classes = class_rows(folder)
    return _Tables(columns["sample_id"], columns["shard"], columns["index"], fold, classes, parcels)


def _rows(path: Path) -> Iterator[dict[str, str]]:
    if path.is_file():
        with path.open(encoding="utf-8", newline="") as handle:
            yield from csv.DictReader(handle)


def _matched(before: _Tables, after: _Tables) -> tuple[np.ndarray, np.ndarray, list[tuple[int, int]]]:
    """Return rows of the second alone, of the first alone, and pairs of both in the order of their shards."""
    _, one, other = np.intersect1d(before.ids, after.ids, return_indices=True)
    added = np.setdiff1d(np.arange(after.ids.size), other)
    removed = np.setdiff1d(np.arange(before.ids.size), one)
    order = np.lexsort((before.index[one], after.shard[other], before.shard[one]))
    return added, removed, list(zip(one[order].tolist(), other[order].tolist()))


class _Samples:
    """Samples that both datasets have, compared one by one; one shard of each is open."""

    def __init__(self, before: OpenedDataset, after: OpenedDataset, one: _Tables, other: _Tables) -> None:
        self._paths = [{name.encode(): path for name, path, _ in of.shards} for of in (before, after)]
        self._tables = one, other
        hashes = [
            {name.encode(): entry.get("sha256") for name, _, entry in of.shards} for of in (before, after)
        ]
        self._hashes = hashes
        self._open: list[tuple[bytes, Any]] = [(b"", None), (b"", None)]
        self._same_labels = before.description.get("labels") == after.description.get("labels")
        self._classification = before.description.get("labels") == "classification"
        self._codes = [_codes(of.classes) for of in (one, other)]
        self._class_of = _translation(self._codes[0], self._codes[1])
        self._parcel_of = _translation(one.parcels, other.parcels)
        self.changed: list[tuple[str, tuple[str, ...]]] = []
        self.n_changed = 0
        self.by_aspect: Counter[str] = Counter()
        self.label_pixels: Counter[tuple[str, str]] = Counter()

    def compare(self, one: int, other: int) -> None:
        """Compare a row of the first samples.csv with one of the second."""
        before, after = self._tables
        shards = before.shard[one], after.shard[other]
        found: set[str] = set()
        if before.fold[one] != after.fold[other]:
            found.add("fold")
        hashes = [known.get(bytes(shard)) for known, shard in zip(self._hashes, shards)]
        unchanged = (
            hashes[0] and hashes[0] == hashes[1] and self._class_of is None and self._parcel_of is None
        )
        if not unchanged or before.index[one] != after.index[other]:
            files = [self._file(k, bytes(shard)) for k, shard in enumerate(shards)]
            paths = [self._paths[k].get(bytes(shard)) for k, shard in enumerate(shards)]
            places = int(before.index[one]), int(after.index[other])
            found |= self._compared(files, places, " / ".join(map(str, paths)))
        if found:
            self.n_changed += 1
            self.by_aspect.update(found)
            if len(self.changed) < NAMED:
                name = before.ids[one].decode()
                self.changed.append((name, tuple(aspect for aspect in ASPECTS if aspect in found)))

    def close(self) -> None:
        """Close what is open."""
        for _, file in self._open:
            if file is not None:
                file.close()

    def _file(self, which: int, shard: bytes) -> Any:
        name, file = self._open[which]
        if name != shard:
            if file is not None:
                file.close()
            path = self._paths[which].get(shard)
            if path is None:
                raise damaged(SAMPLES, ValueError(f"{shard.decode()} is not listed in dataset.json"))
            try:
                file = open_shard(path)
            except OSError as error:
                if is_failure(error):
                    raise unreadable_now(path, error) from error
                raise damaged(str(path), error) from error
            self._open[which] = shard, file
        return file

    def _compared(self, files: list[h5py.File], places: tuple[int, int], subject: str) -> set[str]:
        try:
            return set(self._aspects(files, places))
        except OSError as error:
            if is_failure(error):
                raise unreadable_now(Path(subject), error) from error
            raise damaged(subject, error) from error
        except (KeyError, ValueError, IndexError, RuntimeError) as error:
            raise damaged(subject, error) from error

    def _aspects(self, files: list[h5py.File], places: tuple[int, int]) -> Iterator[str]:
        times = [file["datetime"][place][: int(file["n_steps"][place])] for file, place in zip(files, places)]
        _, *steps = np.intersect1d(times[0], times[1], return_indices=True)
        if len(times[0]) != len(times[1]) or steps[0].size != len(times[0]):
            yield "steps"
        names = [set(file) for file in files]
        for name in sorted(names[0] & names[1]):
            kind = name.split("_")[0]
            if kind != "image" and kind not in _MASKS:
                continue
            bands = [_names(file[name]) for file in files]
            shared = [band for band in bands[0] if band in bands[1]]
            values = []
            for file, place, mine, named in zip(files, places, steps, bands):
                stored = file[name][place][mine]
                values.append(stored[:, [named.index(band) for band in shared]] if named else stored)
            if not np.array_equal(values[0], values[1]):
                yield "images" if kind == "image" else "masks"
        groups = [name for name in names[0] & names[1] if name.startswith("labels_")]
        if self._same_labels and groups:
            yield from self._labels(files, places, groups)
        if "parcel" in names[0] & names[1]:
            yield from _parcel(files, places)

    def _labels(self, files: list[h5py.File], places: tuple[int, int], groups: list[str]) -> Iterator[str]:
        nearest = min(groups, key=lambda name: (abs(np.log(float(name[7:-1]) / 10)), float(name[7:-1])))
        for group in sorted(groups):
            for layer in sorted(set(files[0][group]) & set(files[1][group])):
                one, other = (file[group][layer][place] for file, place in zip(files, places))
                classes = layer in ("labels", "runner_up") and self._classification
                if classes:
                    other = _translated(other, self._class_of)
                elif layer == "ids":
                    other = _translated(other, self._parcel_of)
                is_float = one.dtype.kind == "f"
                if one.shape == other.shape and np.array_equal(one, other, equal_nan=is_float):
                    continue
                yield "labels" if layer == "labels" else "layers"
                if layer == "labels" and classes and group == nearest and one.shape == other.shape:
                    self._count(one, other)

    def _count(self, one: np.ndarray, other: np.ndarray) -> None:
        changed = one != other
        pairs, pixels = np.unique(np.stack([one[changed], other[changed]]), axis=1, return_counts=True)
        back = {} if self._class_of is None else {int(to): int(index) for index, to in zip(*self._class_of)}
        for (first, second), count in zip(pairs.T.tolist(), pixels.tolist()):
            second = back.get(second, second)
            codes = (_code(self._codes[0], first), _code(self._codes[1], second))
            self.label_pixels[codes] += count


def _parcel(files: list[h5py.File], places: tuple[int, int]) -> Iterator[str]:
    """Yield what differs in the parcel of a sample; the number of points at equal distances is a setting."""
    groups = [file["parcel"] for file in files]
    for layers, aspect in ((("id", "class", "mask"), "labels"), (("coverage", "lines", "cropped"), "layers")):
        for layer in layers:
            one, other = (group[layer][place] for group, place in zip(groups, places))
            if not np.array_equal(one, other, equal_nan=layer in ("coverage", "lines")):
                yield aspect
    outlines = []
    for group, place in zip(groups, places):
        first, last = group["outline_start"][place : place + 2].tolist()
        outlines.append((group["outline"][first:last], group["outline_ring"][first:last]))
    if not all(map(np.array_equal, *outlines)):
        yield "layers"


def _codes(classes: Sequence[dict[str, str]]) -> dict[int, str]:
    """Return index -> what stands for it: a class table may give one index to several codes."""
    found: dict[int, list[str]] = {}
    for row in classes:
        found.setdefault(int(row["index"]), []).append(row.get("code") or row.get("name") or "")
    return {index: ", ".join(sorted(codes)) for index, codes in found.items()}


def _code(codes: dict[int, str], index: int) -> str:
    return "-" if index < 0 else codes.get(index, str(index)) if index else ""


def _names(dataset: h5py.Dataset) -> list[str]:
    """Return the bands or masks of the second axis, [] where there is no such axis."""
    named = dataset.attrs.get("bands", dataset.attrs.get("masks", ()))
    return [name.decode() if isinstance(name, bytes) else str(name) for name in named]


def _translation(before: dict[int, str], after: dict[int, str]) -> tuple[np.ndarray, np.ndarray] | None:
    """Return (indices of the second, sorted; what the first calls the same); None where they agree."""
    if before == after:
        return None
    index_of = {name: index for index, name in before.items()}
    own = -2  # whatever the first does not know gets a number that stands for nothing there
    targets = []
    for index in sorted(after):
        target = index_of.get(after[index])
        if target is None:
            target, own = own, own - 1
        targets.append(target)
    return np.array(sorted(after), np.int64), np.array(targets, np.int64)


def _translated(values: np.ndarray, table: tuple[np.ndarray, np.ndarray] | None) -> np.ndarray:
    if table is None or not table[0].size:
        return values
    places = np.minimum(np.searchsorted(table[0], values), table[0].size - 1)
    return np.where(table[0][places] == values, table[1][places], values)


def _texts(values: np.ndarray) -> list[str]:
    return [value.decode() for value in values.tolist()]
