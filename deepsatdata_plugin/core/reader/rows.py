"""The rows of samples.csv, a few bytes each."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

#: Bytes of samples.csv that are looked at together.
_BLOCK_BYTES = 2**20
#: Fold of a row that has none.
_NO_FOLD = b"-2147483648"
#: More digits than that are read the slow way.
_DIGITS = 9


class Rows(Sequence[dict[str, str]]):
    """The rows of samples.csv: where each sample is, in three small arrays; the rest is read when asked for.

    Args:
        path: samples.csv.
        folds: Keep rows of these folds; None keeps all.
        keep_folds: Remember the fold of each row, for `fold`.

    Raises:
        ValueError: A row has no shard, or an index or fold that is no whole number.
    """

    def __init__(self, path: Path, folds: Sequence[int] | None = None, *, keep_folds: bool = False) -> None:
        self._path = path
        codes: dict[bytes, int] = {}
        wanted = None if folds is None else np.array([int(fold) for fold in folds], np.int64)
        kept: list[tuple[np.ndarray, ...]] = [tuple(np.zeros(0, k) for k in ("i4", "i4", "u4"))]
        of_fold = [np.zeros(0, np.int32)]
        with open(path, "rb") as handle:
            self._columns = next(csv.reader([handle.readline().decode("utf-8-sig")]))
            places = [self._columns.index(name) for name in ("shard", "index", "fold")]
            while block := handle.read(_BLOCK_BYTES) + handle.readline():
                before = handle.tell() - len(block)
                plain = _fields(block, len(self._columns), places)
                shard, index, fold, start = plain or _parsed(block, places, path)
                heads = np.flatnonzero(np.r_[True, shard[1:] != shard[:-1]])  # rows of a shard stand together
                code = [codes.setdefault(name, len(codes)) for name in shard[heads].tolist()]
                repeated = np.repeat(np.array(code, np.int32), np.diff(np.r_[heads, shard.size]))
                start = (start + before).astype(np.uint32 if before + len(block) < 2**32 else np.int64)
                rows = slice(None) if wanted is None else np.isin(fold, wanted)
                if keep_folds:
                    of_fold.append(fold[rows].astype(np.int32))
                kept.append((repeated[rows], index[rows].astype(np.int32), start[rows]))
        self._fold = np.concatenate(of_fold)
        self._shards = [name.decode() for name in codes]
        self._shard, self._index, self._start = (np.concatenate(column) for column in zip(*kept))

    def __len__(self) -> int:
        return len(self._index)

    def place(self, number: int) -> tuple[str, int]:
        """Return the shard of a sample and its index in there."""
        return self._shards[self._shard[number]], int(self._index[number])

    def fold(self, number: int) -> int:
        """Return the fold of a sample, -1 for none; only where folds are kept."""
        return max(-1, int(self._fold[number]))

    def fold_counts(self) -> dict[int, int]:
        """Return fold -> number of rows, -1 for those that a split left out; only where folds are kept."""
        folds, counts = np.unique(self._fold, return_counts=True)
        return {fold: n for fold, n in zip(folds.tolist(), counts.tolist()) if fold != int(_NO_FOLD)}

    def __getitem__(self, number: Any) -> Any:
        """Return one row as a dict of texts, or a list of them for a slice."""
        if isinstance(number, slice):
            return [self[k] for k in range(*number.indices(len(self)))]
        with open(self._path, "rb") as handle:
            handle.seek(int(self._start[number]))
            row = dict(zip(self._columns, next(csv.reader([handle.readline().decode("utf-8")]), [])))
        if (row.get("shard"), row.get("index")) != tuple(map(str, self.place(number))):
            raise ValueError(f"{self._path} has changed since it was opened; open the dataset again")
        return row


def _fields(block: bytes, columns: int, places: Sequence[int]) -> tuple[np.ndarray, ...] | None:
    """Return shard, index, fold and start of the rows of a plain block of CSV; None: it needs a parser."""
    data = np.frombuffer(block, np.uint8)
    ends, commas = np.flatnonzero(data == ord("\n")), np.flatnonzero(data == ord(","))
    whole = block.endswith(b"\n") and commas.size == ends.size * (columns - 1)
    if not whole or columns < 2 or b'"' in block or b"\r" in block:
        return None
    starts = np.r_[0, ends[:-1] + 1]
    commas = commas.reshape(ends.size, columns - 1)
    if (commas[:, 0] < starts).any() or (commas[:, -1] >= ends).any():  # a comma too many, one too few
        return None
    found = []
    for place in places:
        begin = commas[:, place - 1] + 1 if place else starts
        found.append((begin, (commas[:, place] if place < columns - 1 else ends) - begin))
    index, fold = (_whole_numbers(block, *found[k], empty) for k, empty in ((1, None), (2, int(_NO_FOLD))))
    if index is None or fold is None:
        return None
    return _texts(block, *found[0]), index, fold, starts


def _by_length(
    block: bytes, begin: np.ndarray, length: np.ndarray
) -> Iterator[tuple[Any, np.ndarray | slice, int]]:
    """Yield (texts of one length, their places, that length): few columns have many lengths."""
    lengths = np.flatnonzero(np.bincount(length)).tolist()
    for size in lengths:
        rows = slice(None) if len(lengths) == 1 else np.flatnonzero(length == size)
        kind = f"S{max(size, 1)}"
        every: Any = np.ndarray(len(block) - max(size, 1) + 1, kind, block, 0, (1,))  # at every byte
        yield every[begin[rows]], rows, size


def _texts(block: bytes, begin: np.ndarray, length: np.ndarray) -> np.ndarray:
    result = np.zeros(begin.size, f"S{max(1, int(length.max()))}")
    for texts, rows, size in _by_length(block, begin, length):
        if size:
            result[rows] = texts
    return result


def _whole_numbers(
    block: bytes, begin: np.ndarray, length: np.ndarray, empty: int | None
) -> np.ndarray | None:
    """Return plain decimal numbers; None where something else stands, or nothing and `empty` is None."""
    result = np.empty(begin.size, np.int64)
    for texts, rows, size in _by_length(block, begin, length):
        if size == 0 and empty is not None:
            result[rows] = empty
        elif not 0 < size <= _DIGITS:
            return None
        else:
            letters = texts.view(np.uint8).reshape(-1, size)
            negative = letters[:, 0] == ord("-")
            digits = letters - np.uint8(ord("0"))
            if negative.any() and size > 1:
                digits[negative, 0] = 0
            if digits.max() > 9:
                return None
            number = digits[:, 0].astype(np.int64)
            for place in range(1, size):
                number = number * 10 + digits[:, place]
            result[rows] = np.where(negative, -number, number)
    return result


def _parsed(block: bytes, places: Sequence[int], path: Path) -> tuple[np.ndarray, ...]:
    """Do what `_fields` does for rows that somebody quoted or edited."""
    rows, start = [], 0
    for line in block.splitlines(keepends=True):
        row = next(csv.reader([line.decode("utf-8")]), [])
        try:
            shard, index, fold = (row[place] for place in places)
            rows.append((shard.encode(), int(index), int(fold or _NO_FOLD), start))
        except (IndexError, ValueError) as error:
            if row:
                raise ValueError(f"{path}: this row cannot be read: {','.join(row)[:200]}") from error
        start += len(line)
    shards, *numbers = zip(*rows)
    return np.array(shards), *(np.array(column, np.int64) for column in numbers)
