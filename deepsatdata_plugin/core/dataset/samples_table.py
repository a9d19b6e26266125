"""The table of samples: from the shards to samples.csv and polygons, from samples.csv to polygons and facts.

Whole columns of some thousand samples at a time, so that memory does not grow with the dataset.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import ogr

from ..feedback import Feedback, raise_if_cancelled
from ..geo import densify_and_transform, read_crossings, square_wkb
from ..reader import open_shard
from ..storage import Bounds
from .format import INDEX_COLUMNS

if TYPE_CHECKING:
    import h5py

#: The table's file.
SAMPLES = "samples.csv"
#: Columns of samples.csv, in order.
SAMPLE_COLUMNS = (*INDEX_COLUMNS, "fold")
#: Samples looked at together.
ROWS_AT_ONCE = 8192
#: Fold of a sample that has none (samples.csv: an empty cell).
NO_FOLD = -(2**31)
#: Largest distance between an edge of a window and its image in metres.
_ERROR_M = 0.1

#: Column -> values of some samples: bytes, whole numbers, or float with NaN where unknown.
Columns = dict[str, np.ndarray]


def shard_columns(file: h5py.File) -> Iterator[Columns]:
    """Yield the samples of a shard; the fold, which lives in samples.csv only, is `NO_FOLD`."""
    count = file["n_steps"].shape[0]
    for start in range(0, count, ROWS_AT_ONCE):
        part = slice(start, start + ROWS_AT_ONCE)
        columns = {name: file[f"index/{name}"][part] for name in INDEX_COLUMNS}
        yield {**columns, "fold": np.full(columns["index"].size, NO_FOLD)}


def table_columns(path: Path) -> Iterator[Columns]:
    """Yield the samples of a samples.csv.

    Raises:
        OSError: It cannot be read.
        ValueError: It is damaged.
    """
    with open(path, encoding="utf-8", newline="") as handle:
        rows = csv.reader(handle, strict=True)
        header = next(rows, [])
        places = {name: header.index(name) for name in SAMPLE_COLUMNS}
        while some := [row for row in islice(rows, ROWS_AT_ONCE) if row]:
            if set(map(len, some)) != {len(header)}:
                raise ValueError(f"{path}: a row has not as many cells as the header")
            texts = list(zip(*some))
            yield {name: _parsed(texts[place], INDEX_COLUMNS.get(name)) for name, place in places.items()}


def _parsed(texts: Sequence[str], kind: str | None) -> np.ndarray:
    if texts.count(texts[0]) == len(texts) > 1:  # tile, year, zone and often more
        return np.repeat(_parsed(texts[:1], kind), len(texts))
    if kind is None:
        return np.array([int(text) if text else NO_FOLD for text in texts], np.int64)
    if kind == "S":
        try:
            return np.array(texts, "S")
        except UnicodeEncodeError:  # what somebody else has written there
            return np.array([text.encode() for text in texts])
    if kind.startswith("int"):
        return np.array([int(text) for text in texts], kind)
    return np.array([float(text) if text else np.nan for text in texts], kind)


def table_text(columns: Columns) -> str:
    """Return lines of samples.csv; nothing in them needs quotes."""
    texts = zip(*(_texts(columns[name]) for name in SAMPLE_COLUMNS))
    return "".join(",".join(row) + "\n" for row in texts)


def _texts(values: np.ndarray) -> list[str]:
    if values.size and (values == values[0]).all():  # tile, year, size and often more
        return [_text(values[0].item())] * values.size
    return list(map(_text, values.tolist()))


def _text(value: Any) -> str:
    if isinstance(value, float):
        return "" if value != value else f"{value:.9g}"
    return value.decode() if isinstance(value, bytes) else "" if value == NO_FOLD else str(value)


class FoldsBefore:
    """The folds of a samples.csv, to be kept when the table is written again: 12 bytes a sample.

    Args:
        path: The table; missing, or without folds, is fine.
        feedback: Asked for a cancel.
    """

    def __init__(self, path: Path, feedback: Feedback) -> None:
        keys, folds = [np.zeros(0, np.int64)], [np.zeros(0, np.int32)]
        if path.is_file():
            for columns in table_columns(path):
                raise_if_cancelled(feedback)
                some = columns["fold"] != NO_FOLD
                keys.append(_keys(columns["sample_id"][some]))
                folds.append(columns["fold"][some].astype(np.int32))
        key = np.concatenate(keys)
        order = np.argsort(key, kind="stable")
        self._key, self._fold = key[order], np.concatenate(folds)[order]

    def of(self, sample_ids: np.ndarray) -> np.ndarray:
        """Return the folds of samples, `NO_FOLD` for new ones."""
        if not self._key.size:
            return np.full(sample_ids.size, NO_FOLD)
        keys = _keys(sample_ids)
        place = np.minimum(np.searchsorted(self._key, keys), self._key.size - 1)
        return np.where(self._key[place] == keys, self._fold[place], NO_FOLD)


def _keys(sample_ids: np.ndarray) -> np.ndarray:
    return np.fromiter(map(hash, sample_ids.tolist()), np.int64, sample_ids.size)


# -- polygons ---------------------------------------------------------------------------------------


def layer_rows(columns: Columns) -> Iterator[tuple[bytes, Bounds, list[Any]]]:
    """Yield (WKB polygon, bounds, values in the order of `SAMPLE_COLUMNS`) in the samples' own CRS."""
    values = zip(*(_values(columns[name]) for name in SAMPLE_COLUMNS))
    x, y, side = (columns[name].astype(np.float64) for name in ("ulx", "uly", "size_m"))
    bounds = np.stack([x, x + side, y - side, y], axis=1).tolist()
    for square, edges, row in zip(square_wkb(x, y, side), bounds, values):
        yield square, tuple(edges), list(row)


def _values(values: np.ndarray) -> list[Any]:
    """Return plain values, None where one is unknown."""
    if values.dtype.kind == "S":
        return [value.decode() for value in values.tolist()]
    if values.dtype.kind == "f":
        return [None if value != value else value for value in values.tolist()]
    return [None if value == NO_FOLD else value for value in values.tolist()]


def sample_polygons(folder: Path) -> tuple[int, Iterator[tuple[bytes, list[Any]]]]:
    """Read samples.csv as polygons for a map.

    Args:
        folder: The dataset.

    Returns:
        EPSG code (the zone's, or 4326 with densified edges when there are several), and an iterator of
        (WKB polygon, values in the order of `INDEX_COLUMNS`; None where a number is unknown).
    """
    zones: set[int] = set()
    for columns in table_columns(folder / SAMPLES):
        zones.update(np.unique(columns["epsg"]).tolist())
    epsg = zones.pop() if len(zones) == 1 else 4326
    return epsg, _polygons(folder / SAMPLES, epsg)


def _polygons(path: Path, target: int) -> Iterator[tuple[bytes, list[Any]]]:
    zone, fold = SAMPLE_COLUMNS.index("epsg"), SAMPLE_COLUMNS.index("fold")
    for columns in table_columns(path):
        for wkb, _, values in layer_rows(columns):
            if values[zone] != target:
                square = ogr.CreateGeometryFromWkb(wkb)
                moved = densify_and_transform(square, values[zone], target, _ERROR_M)
                across, _ = read_crossings(moved)  # its longitudes run on: it stays one polygon on the map
                whole = moved if across is None else across
                wkb = bytes(whole.GetGeometryRef(0).ExportToWkb(ogr.wkbNDR))
            del values[fold]
            yield wkb, values


class ParcelIds:
    """Ids, as in the register, of the parcels that samples stand around; one shard's are held at a time.

    Args:
        folder: A dataset of parcels.
    """

    def __init__(self, folder: Path) -> None:
        self._folder, self._shard = folder, ""
        self._ids: list[bytes] = []

    def of(self, shard: str, index: int) -> str:
        """Return the id of a sample's parcel, from two columns of samples.csv.

        Raises:
            OSError: The shard cannot be read.
        """
        if shard != self._shard:
            with open_shard(self._folder / "shards" / shard) as file:
                self._ids = file["parcel/id"][:].tolist()
            self._shard = shard
        return self._ids[index].decode()
