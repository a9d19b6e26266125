"""Whether a dataset is whole and what it was when it was made: files, shards, tables, places.

Nothing is written. Every byte is hashed, every sample is read with plain h5py, every row of samples.csv is
compared with its shard; with the products at hand, every pixel is compared with theirs.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..feedback import Feedback, Part, Still, raise_if_cancelled
from ..reader import open_shard
from ..storage import PART, file_sha256
from ..words import told
from ..workers import Workers
from .faults import Fault, FaultBook
from .format import INDEX_COLUMNS
from .opening import OpenedDataset, open_dataset, unreadable_now
from .places import check_places
from .products_again import ProductsAgain
from .samples_table import SAMPLES, Columns, table_columns
from .shard_check import Expected, ShardCheck


@dataclass(frozen=True)
class Verification:
    """What verifying found.

    Attributes:
        folder: The dataset.
        faults: What is wrong; of many of one kind in one file the first ones.
        more: (file, reason, number) of faults that are only counted.
        notes: What is no fault but worth knowing.
        files: Files that were hashed.
        samples: Samples that were read.
        steps: Steps that were read.
        octets: Bytes that were hashed.
        compared: Steps of samples compared with their products, 0 when that was not asked for.
    """

    folder: Path
    faults: tuple[Fault, ...]
    more: tuple[tuple[str, str, int], ...]
    notes: tuple[str, ...]
    files: int
    samples: int
    steps: int
    octets: int
    compared: int

    @property
    def count(self) -> int:
        """Return the number of faults."""
        return len(self.faults) + sum(number for _, _, number in self.more)

    @property
    def whole(self) -> bool:
        """Tell whether nothing is wrong."""
        return not self.faults


def verify_dataset(
    folder: str | Path, feedback: Feedback, *, products_folder: str = "", threads: int = 2
) -> Verification:
    """Verify a dataset.

    Args:
        folder: The dataset.
        feedback: Progress, messages, cancel.
        products_folder: The products it was made from: samples are compared with them again; "" for not.
        threads: Threads that hash files beside the one that reads samples.

    Raises:
        InputError: There is no dataset, it is unfinished or of a newer version; products are missing.
        EnvironmentFailure: A file cannot be read for reasons that have nothing to do with the dataset.
        Cancelled: The user cancelled.
    """
    dataset = open_dataset(folder)
    again = ProductsAgain(dataset, products_folder, feedback) if products_folder else None
    return _Verifier(dataset, again, feedback, threads).run()


class _Verifier:
    def __init__(
        self, dataset: OpenedDataset, again: ProductsAgain | None, feedback: Feedback, threads: int
    ) -> None:
        self.dataset, self.again, self.feedback, self.threads = dataset, again, feedback, threads
        self.book, self.notes = FaultBook(), list[str]()
        self.samples = self.steps = self.files = self.octets = self.compared = 0
        self.readable: dict[str, Path] = {}

    def run(self) -> Verification:
        self._first_version()
        read = 40.0 if self.again else 90.0
        self._files(Part(self.feedback, 0, 5))
        self._shards(Part(self.feedback, 5, read))
        self._table(Part(self.feedback, read, read + 5))
        self._counts()
        self._unlisted()
        if self.again is not None:
            self.compared = self.again.compare(self.readable, self.book, Part(self.feedback, read + 5, 100))
        self.feedback.progress(100)
        return Verification(
            self.dataset.folder, tuple(self.book.faults), tuple(self.book.more()), tuple(self.notes),
            self.files, self.samples, self.steps, self.octets, self.compared,
        )  # fmt: skip

    def _first_version(self) -> None:
        description = self.dataset.description
        if "revision" not in description:
            self.notes.append(told("It is of the first version: its shards do not name their axes."))
        if not any(entry["path"] == "croissant.json" for entry in description["files"]):
            self.notes.append(told("It is of the first version: it has no data card (croissant.json)."))

    # -- hashes --------------------------------------------------------------------------------------

    def _files(self, feedback: Feedback) -> None:
        """Compare the describing files with their hashes."""
        entries = self.dataset.description["files"]
        if not any(entry["path"] == SAMPLES for entry in entries):
            self.book.add("dataset.json", "damaged", told(told("it does not list samples.csv.")))
        for number, entry in enumerate(entries):
            digest = self._hash(self.dataset.folder / entry["path"], entry["path"], feedback)
            if digest and digest != entry.get("sha256"):
                self.book.add(
                    entry["path"], "changed", told("it is not what it was when the dataset was made.")
                )
            feedback.progress(100 * (number + 1) / len(entries))

    def _hash(self, path: Path, subject: str, feedback: Feedback) -> str:
        """Return the hash of a file, "" and a fault when it is not there."""
        try:
            octets = path.stat().st_size
            digest = file_sha256(path, feedback)
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            self.book.add(subject, "missing", told(told("it is not there.")))
            return ""
        except OSError as error:
            raise unreadable_now(path, error) from error
        self.files, self.octets = self.files + 1, self.octets + octets
        return digest

    # -- shards --------------------------------------------------------------------------------------

    def _shards(self, feedback: Feedback) -> None:
        shards = self.dataset.shards
        names = [name for name, _, _ in shards]
        for name in sorted({name for name in names if names.count(name) > 1}):
            self.book.add("dataset.json", "twice", told("it lists {name} twice.", name=name))
        expected = self._expected()
        by_hash = {entry.get("sha256"): name for name, _, entry in shards}
        with Workers(self.threads, feedback) as workers:
            hashes: list[Future[str]] = [
                workers.submit(self._hash, path, f"shards/{name}", Still(feedback))
                for name, path, _ in shards
            ]
            for number, (name, path, entry) in enumerate(shards):
                raise_if_cancelled(feedback)
                span = Part(feedback, 100 * number / len(shards), 100 * (number + 1) / len(shards))
                subject = f"shards/{name}"
                if not path.is_file():
                    pass  # its hash tells
                else:
                    promise = Expected(name, entry["samples"], *expected)
                    check = ShardCheck(path, promise, self.book, span)
                    if check.run():
                        self.readable[name] = path
                    self.samples, self.steps = self.samples + check.samples, self.steps + check.steps
                while not hashes[number].done():
                    workers.wait([hashes[number]])
                digest = hashes[number].result()
                if digest and digest != entry.get("sha256"):
                    self._changed(subject, by_hash.get(digest, ""), path)
                span.progress(100)

    def _changed(self, subject: str, other: str, path: Path) -> None:
        if other:
            detail = told("it is the shard {other} under another name.", other=other)
            self.book.add(subject, "swapped", detail)
            return
        detail = told(
            "its bytes are not those that were written ({octets} bytes).", octets=path.stat().st_size
        )
        self.book.add(subject, "changed", detail)

    def _expected(self) -> tuple[Any, ...]:
        """Return what all shards are compared with: products, classes, parcels, seasons."""
        description = self.dataset.description
        products = frozenset(product["name"] for product in description["products"])
        ends = self.dataset.seasons
        seasons = {}
        for tile in description["grid"]["tiles"]:
            key = tile["tile"], tile["year"]
            first, last = (int(moment.timestamp()) for moment in ends[key])
            seasons[key] = tile["epsg"], tile["steps"], first, last
        classes = parcels = None
        around = "parcels" in description
        if around or description.get("labels") == "classification":
            found = self._numbers("classes.csv", "index")
            classes = None if found is None else frozenset(found)
        if around or description.get("labels"):
            listed = self._numbers("parcels.csv", "index")
            parcels = None if listed is None else max(listed, default=0)
        return products, classes, parcels, seasons, frozenset(band["dataset"] for band in self.dataset.bands)

    def _numbers(self, name: str, column: str) -> list[int] | None:
        """Return a column of a table; None where there is none, and a fault where it is damaged."""
        path = self.dataset.folder / name
        if not path.is_file():
            return None
        try:
            with open(path, encoding="utf-8", newline="") as handle:
                return [int(row[column]) for row in csv.DictReader(handle)]
        except OSError as error:
            raise unreadable_now(path, error) from error
        except (KeyError, TypeError, ValueError, csv.Error) as error:
            self.book.add(name, "damaged", told("it is no table of this kind ({error}).", error=repr(error)))
            return None

    # -- samples.csv ---------------------------------------------------------------------------------

    def _table(self, feedback: Feedback) -> None:
        """Compare samples.csv, row by row, with the index of the shards; then look at the places."""
        path = self.dataset.folder / SAMPLES
        if not path.is_file():
            return
        listed: dict[str, np.ndarray] = {
            name: np.zeros(max(0, entry["samples"]), bool) for name, _, entry in self.dataset.shards
        }
        places: list[np.ndarray] = []
        try:
            row = 0
            for columns in table_columns(path):
                raise_if_cancelled(feedback)
                self._rows(columns, row, listed)
                row += columns["index"].size
                kept = ("year", "epsg", "ulx", "uly", "size_m")
                places.append(np.stack([columns[name].astype(np.float64) for name in kept], axis=1))
        except OSError as error:
            raise unreadable_now(path, error) from error
        except (ValueError, csv.Error, OverflowError) as error:
            self.book.add(SAMPLES, "damaged", told("it is no table of samples ({error}).", error=str(error)))
            return
        for name, there in listed.items():
            if not there.all():
                count = int((~there).sum())
                detail = told("it does not list {count} samples of {shard}.", count=count, shard=name)
                self.book.add(SAMPLES, "missing_row", detail, name)
        if places:
            check_places(
                np.concatenate(places), self.dataset.description["grid"], self.book,
                around_parcels="parcels" in self.dataset.description,
            )  # fmt: skip
        feedback.progress(100)

    def _rows(self, columns: Columns, first: int, listed: dict[str, np.ndarray]) -> None:
        """Compare some rows with the shards that they name."""
        for shard in sorted(set(columns["shard"].tolist())):
            name = shard.decode("utf-8", "replace")
            rows = np.flatnonzero(columns["shard"] == shard)
            index = columns["index"][rows]
            if name not in listed:
                text = told("row {row} names a shard that dataset.json does not list: {name}.",
                            row=first + int(rows[0]) + 2, name=name)  # fmt: skip
                self.book.add(SAMPLES, "row_differs", text, name)
                continue
            inside = (index >= 0) & (index < listed[name].size)
            for place in rows[~inside].tolist():
                text = told("row {row} names a sample that {shard} does not hold.",
                            row=first + place + 2, shard=name)  # fmt: skip
                self.book.add(SAMPLES, "row_differs", text, name)
            rows, index = rows[inside], index[inside]
            again = listed[name][index]
            again[np.setdiff1d(np.arange(index.size), np.unique(index, return_index=True)[1])] = True
            for place in rows[again].tolist():
                text = told("row {row} lists a sample again.", row=first + place + 2)
                self.book.add(SAMPLES, "twice", text, name)
            listed[name][index] = True
            if name in self.readable and rows.size:
                self._compare(columns, rows, index, name, first)

    def _compare(self, columns: Columns, rows: np.ndarray, index: np.ndarray, name: str, first: int) -> None:
        low, high = int(index.min()), int(index.max()) + 1
        with open_shard(self.readable[name]) as file:
            for column, kind in INDEX_COLUMNS.items():
                stored = file[f"index/{column}"][low:high]
                if index.max() - low >= stored.size:
                    return  # fewer samples than listed: told already
                stored, cells = stored[index - low], columns[column][rows]
                same = cells == stored
                if kind.startswith("float"):
                    same |= np.isnan(cells.astype(float)) & np.isnan(stored.astype(float))
                    # Nine digits give back a float32; a corner of a window is whole centimetres.
                    same |= np.abs(cells.astype(float) - stored) <= 1e-8 * np.abs(stored)
                for place in np.flatnonzero(~same).tolist():
                    text = told(
                        "row {row}: {column} is {cell}, its shard says {stored}.",
                        row=first + int(rows[place]) + 2, column=column,
                        cell=_shown(cells[place]), stored=_shown(stored[place]),
                    )  # fmt: skip
                    sample = _shown(columns["sample_id"][rows[place]])
                    self.book.add(SAMPLES, "row_differs", text, sample)

    # -- the whole -----------------------------------------------------------------------------------

    def _counts(self) -> None:
        """Compare the sums with what dataset.json says; shards that cannot be read are told already."""
        if len(self.readable) != len(self.dataset.shards):
            return
        counts = self.dataset.description["counts"]
        found = {"samples": self.samples, "steps": self.steps, "shards": len(self.readable),
                 "products": len(self.dataset.description["products"])}  # fmt: skip
        for name, number in found.items():
            if counts.get(name) != number:
                detail = told("it counts {said} {name}; there are {found}.",
                              said=counts.get(name), name=name, found=number)  # fmt: skip
                self.book.add("dataset.json", "wrong_count", detail, name)

    def _unlisted(self) -> None:
        """Note what lies in the shards' folder that nobody knows."""
        folder = self.dataset.folder / "shards"
        known = {name for name, _, _ in self.dataset.shards}
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            if path.name in known or not (path.suffix == ".h5" or path.name.endswith(PART)):
                continue
            self.notes.append(told("{name} is no part of the dataset; nothing reads it.", name=path.name))


def _shown(value: Any) -> str:
    value = value.item() if hasattr(value, "item") else value
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return f"{value:.9g}" if isinstance(value, float) else str(value)


def fault_rows(found: Verification) -> Iterator[tuple[str, str, str, str]]:
    """Yield (file, place, reason, sentence) of all faults, the counted ones as one row each."""
    for fault in found.faults:
        yield fault.subject, fault.place, fault.reason, fault.detail
    for subject, reason, number in found.more:
        yield subject, "", reason, told("and {number} more.", number=number)
