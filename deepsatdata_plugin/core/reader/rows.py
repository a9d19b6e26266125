"""The rows of samples.csv, a few bytes each."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

#: Bytes of samples.csv that are looked at together.
_BLOCK_BYTES = 2**22
#: Fold of a row that has none.
_NO_FOLD = b"-2147483648"


class Rows(Sequence[dict[str, str]]):
    """The rows of samples.csv: where each sample is, in three small arrays; the rest is read when asked for.

    Args:
        path: samples.csv.
        folds: Keep rows of these folds; None keeps all.

    Raises:
        ValueError: A row has no shard, or an index or fold that is no whole number.
    """

    def __init__(self, path: Path, folds: Sequence[int] | None = None) -> None:
        self._path = path
        codes: dict[bytes, int] = {}
        wanted = None if folds is None else np.array([int(fold) for fold in folds], np.int64)
        kept: list[tuple[np.ndarray, ...]] = [tuple(np.zeros(0, k) for k in ("i4", "i4", "u4"))]
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
                kept.append((repeated[rows], index[rows].astype(np.int32), start[rows]))
        self._shards = [name.decode() for name in codes]
        self._shard, self._index, self._start = (np.concatenate(column) for column in zip(*kept))

    def __len__(self) -> int:
        return len(self._index)

    def place(self, number: int) -> tuple[str, int]:
        """Return the shard of a sample and its index in there."""
        return self._shards[self._shard[number]], int(self._index[number])

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
    if not whole or b'"' in block or b"\r" in block:
        return None
    edges = np.column_stack([np.r_[-1, ends[:-1]], commas.reshape(ends.size, columns - 1), ends])
    if (edges[:, 1] <= edges[:, 0]).any() or (edges[:, -2] >= ends).any():  # a comma too many, one too few
        return None
    texts = []
    for place in places:
        begin, end = edges[:, place] + 1, edges[:, place + 1]
        at = begin[:, None] + np.arange(max(1, int((end - begin).max())))
        letters = np.where(at < end[:, None], data[np.minimum(at, data.size - 1)], np.uint8(0))
        texts.append(letters.view(f"S{letters.shape[1]}")[:, 0])
    try:
        fold = np.where(texts[2] == b"", _NO_FOLD, texts[2]).astype(np.int64)
        return texts[0], texts[1].astype(np.int64), fold, edges[:, 0] + 1
    except ValueError:
        return None


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
