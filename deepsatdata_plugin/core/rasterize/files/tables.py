"""The tables of a ground truth: classes, parcels, and what was left out or is doubtful.

Rows are written as they are made: the register of a country would not fit into memory as text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from ...feedback import Feedback
from ...storage import SKIP_COLUMNS, decimals, write_csv
from ..plan import GroundTruthPlan, class_counts
from .format import CLASSES, NOTES, PARCELS, SKIPPED

_Table = tuple[Sequence[str], Iterable[Sequence[Any]]]


def write_tables(
    plan: GroundTruthPlan, part_of: dict[str, Path], more_skips: Sequence[Sequence[str]], feedback: Feedback
) -> None:
    """Write all tables.

    Args:
        plan: The plan.
        part_of: Name of each table -> the file to write.
        more_skips: Rows of skipped.csv that the plan does not know.
        feedback: Asked for a cancel.

    Raises:
        OSError: A file cannot be written.
    """
    tables: dict[str, _Table] = {
        CLASSES: (plan.classes.columns(), _classes(plan)),
        PARCELS: (
            (
                *("index", "id", "class_index", "class_code", "year", "area_m2", "inside_fraction", "status"),
                "geometry_hash",
                *(("hcat_code", "hcat_name") if plan.parcels.hcat else ()),
            ),
            _parcels(plan),
        ),
        SKIPPED: (SKIP_COLUMNS, _skipped(plan, more_skips)),
        NOTES: (
            ("index", "id", "reason", "method", "area_before_m2", "area_after_m2", "detail"),
            _notes(plan),
        ),
    }
    for name, (header, rows) in tables.items():
        write_csv(part_of[name], header, rows, feedback)


def _classes(plan: GroundTruthPlan) -> Iterator[Sequence[Any]]:
    for row, number, area in class_counts(plan):
        yield plan.classes.cells(row, number, decimals(area, 2))


def _parcels(plan: GroundTruthPlan) -> Iterator[Sequence[Any]]:
    table = plan.parcels
    regression = plan.rules.task == "regression"
    for position in range(len(table)):
        code, year = table.codes[position], table.years[position]
        yield (
            position + 1,
            table.ids[position],
            "" if regression else int(plan.values[position]),
            "" if code is None else code,
            "" if year is None else year,
            decimals(float(plan.area_m2[position]), 2),
            decimals(float(plan.inside[position]), 6),
            plan.status[position],
            f"{table.shape_hashes[position]:016x}",
            *(table.hcat[position] if table.hcat else ()),
        )


def _skipped(plan: GroundTruthPlan, more: Sequence[Sequence[str]]) -> Iterator[Sequence[str]]:
    for skip in plan.skips():
        yield skip.row()
    yield from more


def _notes(plan: GroundTruthPlan) -> Iterator[Sequence[Any]]:
    for note in plan.parcels.notes:
        yield (
            note.index,
            note.id,
            note.reason,
            note.method,
            decimals(note.area_before_m2, 2),
            decimals(note.area_after_m2, 2),
            note.detail,
        )
