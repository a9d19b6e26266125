"""The parcels that samples stand around: read once the grids are known, with their classes."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..feedback import Feedback, Part
from ..geo import Grid
from ..parcels import IGNORE, ClassTable, ParcelTable, PlacedParcels, automatic_table, place_parcels
from ..rasterize import GroundTruth
from ..words import told

#: Largest distance between reprojected edges and their chords, metres.
_CHORD_M = 0.1

#: Head of the table of parcels of a dataset without a ground truth, as a ground truth has it.
PARCEL_COLUMNS = ("index", "id", "class_index", "class_code", "year", "area_m2", "inside_fraction", "status")


@dataclass(frozen=True)
class ParcelSource:
    """Where parcels come from.

    Attributes:
        read: Returns the table of all parcels; called with the grids of the products, far from which no
            shape is needed, each time a run is planned.
        years: Years of the parcels; () where they have none.
        classes: The class table, or None for one made of the codes.
    """

    read: Callable[[Sequence[Grid], Feedback], ParcelTable]
    years: tuple[int, ...] = ()
    classes: ClassTable | None = None


@dataclass(frozen=True)
class KnownParcels:
    """The parcels of a run.

    Attributes:
        table: All of them.
        placed: Those near the products, by zone.
        area: (parcels,) square metres, NaN for those that lie nowhere near.
        inside: (parcels,) share inside the tiles, 0..1.
        index: (parcels,) row of parcels.csv: of the ground truth, 0 where it does not know the parcel;
            without one their own place, from 1.
        classes: (parcels,) class index, -1 unknown or to be ignored.
        dated: The years of the table are theirs.
        class_table: Codes and indices; None where they are those of the ground truth, or there are none.
    """

    table: ParcelTable
    placed: tuple[PlacedParcels, ...]
    area: NDArray[np.float64]
    inside: NDArray[np.float64]
    index: NDArray[np.int64]
    classes: NDArray[np.int64]
    dated: bool
    class_table: ClassTable | None

    def class_rows(self) -> Iterator[Sequence[Any]]:
        """Yield the rows of classes.csv, in the columns of the class table."""
        codes = np.array([code or "" for code in self.table.codes])
        if self.class_table is None:
            return
        for row in self.class_table.rows:
            mine = codes == row.code
            yield self.class_table.cells(row, int(mine.sum()), f"{np.nansum(self.area[mine]):.2f}")

    def parcel_rows(self) -> Iterator[Sequence[Any]]:
        """Yield the rows of parcels.csv, `PARCEL_COLUMNS`; its status is the reason why one is left out."""
        for number, (name, code, year, status) in enumerate(
            zip(self.table.ids, self.table.codes, self.table.years, self.table.status)
        ):
            area = self.area[number]
            yield (
                number + 1, name, int(self.classes[number]), code or "", (year or "") if self.dated else "",
                "" if np.isnan(area) else f"{area:.2f}", f"{self.inside[number]:.6g}", status or "used",
            )  # fmt: skip


def read_known(
    source: ParcelSource, grids: Mapping[str, Grid], truth: GroundTruth | None, feedback: Feedback
) -> KnownParcels:
    """Read parcels and bring them to the grids.

    Args:
        source: Where they come from.
        grids: Tile -> its grid.
        truth: The ground truth, whose indices of parcels and classes are taken, or None.
        feedback: Progress and cancel.

    Raises:
        InputError: No parcel can be used.
        Cancelled: The user cancelled.
    """
    table = source.read(list(grids.values()), Part(feedback, 0, 50))
    area, inside, placed = place_parcels(table, list(grids.values()), None, _CHORD_M, Part(feedback, 50, 100))
    index, class_table = np.arange(1, len(table) + 1), source.classes
    if truth is not None:
        index, of_code, class_table = _of_truth(truth, table), _classes_of(truth), None
    else:
        codes = {code for code in table.codes if code}
        if class_table is None and codes:
            class_table = automatic_table(codes, table.name)
        of_code = class_table.index_of() if class_table else {}
        missing = sorted(codes - set(of_code))
        if missing:
            raise InputError(
                told("the class table has no code '{code}'.", code=missing[0]),
                subject="CLASS_TABLE",
                remedy="Add it; index -1 leaves a class out of account.",
            )
    classes = np.array([of_code.get(code or "", IGNORE) for code in table.codes], np.int64)
    return KnownParcels(table, placed, area, inside, index, classes, bool(source.years), class_table)


def _classes_of(truth: GroundTruth) -> dict[str, int]:
    """Return code -> index of a ground truth."""
    path = truth.table("classes.csv")
    if not path.is_file():  # values, no classes
        return {}
    with path.open(encoding="utf-8", newline="") as stream:
        return {row["code"]: int(row["index"]) for row in csv.DictReader(stream)}


def _of_truth(truth: GroundTruth, table: ParcelTable) -> NDArray[np.int64]:
    """Return the index of each parcel in the ground truth: of the only one with its id, and its year."""
    found: dict[tuple[str, str], int] = {}
    with truth.table("parcels.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            for key in ((row["id"], row["year"]), (row["id"], "")):
                found[key] = 0 if key in found else int(row["index"])
    return np.array(
        [
            found.get((name, str(year)), 0) or found.get((name, ""), 0)
            for name, year in zip(table.ids, table.years)
        ],
        np.int64,
    )
