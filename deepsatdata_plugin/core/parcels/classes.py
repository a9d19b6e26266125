"""The class table: the user's class codes, their index in the rasters, their names.

Codes are text here: a register's 634, "KLEEGRAS" and a ten-digit HCAT code are all looked up the same
way. Nothing is shifted or merged unless the table says so.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..errors import InputError
from ..words import told
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
    """

    code: str
    index: int
    name: str = ""


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


def read_class_table(path: str | Path) -> ClassTable:
    """Read a class table: a csv with the columns code, index and (optional) name.

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
            f"the class table has the columns {', '.join(fields) or 'none'}.",
            subject=str(path),
            remedy="Give it a first line 'code,index,name'.",
        )
    rows: dict[str, ClassRow] = {}
    for line in reader:
        where = f"{path}, line {reader.line_num}"
        code = (line[fields["code"]] or "").strip()
        index = (line[fields["index"]] or "").strip()
        name = (line.get(fields.get("name", ""), "") or "").strip()
        if not code and not index and not name:
            continue
        if not code:
            raise InputError("the code is empty.", subject=where)
        if not is_integer(index) or not IGNORE <= int(index) <= LARGEST_INDEX:
            raise InputError(
                f"index {index!r} of code {code!r} is no whole number from {IGNORE} to {LARGEST_INDEX}.",
                subject=where,
            )
        if code in rows:
            raise InputError(f"code {code!r} stands there twice.", subject=where)
        rows[code] = ClassRow(code, int(index), name)
    if not rows:
        raise InputError("the class table has no rows.", subject=str(path))
    codes = sorted(rows)
    keys = dict(zip(codes, sort_keys(codes)))
    return ClassTable(tuple(sorted(rows.values(), key=lambda row: (row.index, keys[row.code]))), "table")
