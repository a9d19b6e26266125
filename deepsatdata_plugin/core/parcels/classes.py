"""The class table: the user's class codes, their index in the rasters, their names.

Codes are text here: a register's 634, "KLEEGRAS" and a ten-digit HCAT code are all looked up the same
way. Nothing is shifted or merged unless the table says so.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import InputError
from ..words import told
from .colours import class_colour, is_colour
from .source import is_integer, sort_keys

#: Label of a pixel that nothing is known about (classification; NaN in a regression).
IGNORE = -1

#: Label of surveyed ground that no parcel claims.
BACKGROUND = 0

#: Largest index an int16 label raster can hold.
LARGEST_INDEX = 32767


@dataclass(frozen=True)
class ClassRow:
    """One code.

    Attributes:
        code: The user's code as text.
        index: -1 ignore, 0 background, 1..32767 a class.
        name: Name for people, "" when unknown.
        colour: "#rrggbb", "" for the one that the index has anyway.
    """

    code: str
    index: int
    name: str = ""
    colour: str = ""


@dataclass(frozen=True)
class ClassTable:
    """All codes, sorted by index, then code.

    Attributes:
        origin: "table" (given by the user), "kept" (integer codes are the indices) or "numbered"
            (codes sorted and counted 1..K).
    """

    rows: tuple[ClassRow, ...]
    origin: str

    def index_of(self) -> dict[str, int]:
        """Return code -> index."""
        return {row.code: row.index for row in self.rows}

    def columns(self) -> tuple[str, ...]:
        """Return the head of the table that ground truths and datasets keep, with colours if it has any."""
        return ("index", "code", "name", "n_parcels", "area_m2", *(("colour",) if self._coloured() else ()))

    def cells(self, row: ClassRow, n_parcels: int, area_m2: str) -> tuple[object, ...]:
        """Return a row of that table."""
        return (
            row.index, row.code, row.name, n_parcels, area_m2, *((row.colour,) if self._coloured() else ()),
        )  # fmt: skip

    def _coloured(self) -> bool:
        return any(row.colour for row in self.rows)

    def sha256(self) -> str:
        """Return a hash of the codes, their indices and names."""
        return hashlib.sha256(repr([(r.code, r.index, r.name) for r in self.rows]).encode()).hexdigest()


def automatic_table(codes: Iterable[str], subject: str = "") -> ClassTable:
    """Make a class table from the codes of a layer.

    Integer codes 1..32767 are kept as indices. As soon as one code is anything else (text, 0, negative,
    larger), all are sorted (by number if all are integers, else by UTF-8 bytes) and get 1..K.

    Args:
        codes: Codes as text; repeats do not matter.
        subject: The field, for errors.

    Raises:
        InputError: More than 32,767 different codes.
    """
    unique = sorted(set(codes))
    if all(is_integer(code) and 1 <= int(code) <= LARGEST_INDEX for code in unique):
        rows = sorted((ClassRow(code, int(code)) for code in unique), key=lambda row: row.index)
        return ClassTable(tuple(rows), "kept")
    if len(unique) > LARGEST_INDEX:
        raise InputError(
            told(
                "has {n_unique} different class codes, more than {largest_index}.",
                n_unique=len(unique),
                largest_index=LARGEST_INDEX,
            ),
            subject=subject,
            remedy="Choose the field of the class (not of the parcel's id), or task regression.",
        )
    keyed = sorted(zip(sort_keys(unique), unique))
    return ClassTable(
        tuple(ClassRow(code, number) for number, (_, code) in enumerate(keyed, start=1)), "numbered"
    )


def make_class_table(
    counts: Mapping[str, int],
    names: Mapping[str, str],
    rare: str = "keep",
    least: int = 0,
    subject: str = "",
) -> ClassTable:
    """Make a class table of the codes of a layer, with names and colours.

    Args:
        counts: Code -> number of parcels.
        names: Code -> name, where known.
        rare: What becomes of codes of fewer than `least` parcels: "keep"; "merge" gives them one index
            together, the one after all others; "ignore" gives them index -1.
        least: That number.
        subject: The field, for errors.

    Raises:
        InputError: Too many codes, or all are rare.
    """
    seldom = {code for code, number in counts.items() if number < least} if rare != "keep" else set()
    often = [code for code in counts if code not in seldom]
    if not often:
        raise InputError(
            told("no class has {least} parcels.", least=least),
            subject=subject,
            remedy="Take a smaller number, or keep rare classes.",
        )
    table = automatic_table(often, subject)
    shared = max(row.index for row in table.rows) + 1 if rare == "merge" else IGNORE
    if seldom and shared > LARGEST_INDEX:
        raise InputError(
            told("no index is left for the rare classes: {index} is taken.", index=LARGEST_INDEX),
            subject=subject,
            remedy="Give a class table, or ignore rare classes.",
        )
    # Sorted as the others are; the one colour of rare classes says that they are one.
    rest = [replace(row, index=shared) for row in automatic_table(seldom, subject).rows]
    rows = sorted([*table.rows, *rest], key=lambda row: row.index)
    return ClassTable(tuple(_described(row, names) for row in rows), table.origin)


def with_names(table: ClassTable, names: Mapping[str, str]) -> ClassTable:
    """Return a table with names and colours where it has none."""
    return ClassTable(tuple(_described(row, names) for row in table.rows), table.origin)


def _described(row: ClassRow, names: Mapping[str, str]) -> ClassRow:
    colour = row.colour or (class_colour(row.index) if row.index > 0 else "")
    return replace(row, name=row.name or names.get(row.code, ""), colour=colour)


def read_class_table(path: str | Path) -> ClassTable:
    """Read a class table: a csv with the columns code, index and (optional) name and colour.

    Several codes may share an index. Index 0 makes a code background, -1 ignore.

    Raises:
        InputError: The file cannot be read, lacks a column, or a row is wrong (the line is named).
    """
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            told("the class table cannot be read as UTF-8 text ({error}).", error=error), subject=str(path)
        ) from error
    head = text.split("\n", 1)[0]
    delimiter = ";" if head.count(";") > head.count(",") else ","
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    fields = {str(name).strip().lower(): str(name) for name in reader.fieldnames or ()}
    if "code" not in fields or "index" not in fields:
        raise InputError(
            told("the class table has the columns {fields}.", fields=", ".join(fields) or "none"),
            subject=str(path),
            remedy="Give it a first line 'code,index,name'.",
        )
    rows: dict[str, ClassRow] = {}
    for line in reader:
        where = told("{path}, line {number}", path=path, number=reader.line_num)
        code = (line[fields["code"]] or "").strip()
        index = (line[fields["index"]] or "").strip()
        name = (line.get(fields.get("name", ""), "") or "").strip()
        colour = (line.get(fields.get("colour", fields.get("color", "")), "") or "").strip().lower()
        if not code and not index and not name:
            continue
        if not code:
            raise InputError("the code is empty.", subject=where)
        if not is_integer(index) or not IGNORE <= int(index) <= LARGEST_INDEX:
            raise InputError(
                told(
                    "index {index!r} of code {code!r} is no whole number from {ignore} to {largest_index}.",
                    index=index,
                    code=code,
                    ignore=IGNORE,
                    largest_index=LARGEST_INDEX,
                ),
                subject=where,
            )
        if code in rows:
            raise InputError(told("code {code!r} stands there twice.", code=code), subject=where)
        if colour and not is_colour(colour):
            raise InputError(
                told("colour '{colour}' of code '{code}' is no colour.", colour=colour, code=code),
                subject=where,
                remedy="Write it as #rrggbb, or leave it empty.",
            )
        rows[code] = ClassRow(code, int(index), name, colour)
    if not rows:
        raise InputError("the class table has no rows.", subject=str(path))
    codes = sorted(rows)
    keys = dict(zip(codes, sort_keys(codes)))
    return ClassTable(tuple(sorted(rows.values(), key=lambda row: (row.index, keys[row.code]))), "table")
