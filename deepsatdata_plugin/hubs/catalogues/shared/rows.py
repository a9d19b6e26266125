"""Rows of any table of products as records: layers, CSV tables, plain lists of names.

One rule for all: the name decides, and it is a product's name whatever path or ending it is given with; a row
that explains why a product was dropped is passed over; a hub that only searches is where a product was
found, and it comes from one that has the files.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ....core.errors import InputError, ProductError, Skip
from ....core.products import base_name
from ....core.words import sentences, told
from ...contract import ProductRecord, Unusable, elsewhere
from ..registry import DEFAULT_DOWNLOADER, downloader, preset_of
from .names import Found, is_product_name, make_record

#: Fields that may hold the product's name, the first that is there is taken.
NAME_FIELDS = ("name", "product", "title")
#: All fields that are looked at; "footprint" is WKT in degrees.
FIELDS = (
    *NAME_FIELDS,
    "id",
    "hub",
    "kept",
    "cloud",
    "size",
    "size_bytes",
    "online",
    "checksums",
    "link",
    "footprint",
)

_YES, _NO = frozenset({"yes", "true", "1"}), frozenset({"no", "false", "0"})


@dataclass(frozen=True)
class ProductRows:
    """What a table holds.

    Attributes:
        records: Products, each once a hub, in the order of the table.
        rows: The row of each.
        skips: Rows that cannot be used.
        dropped: How many rows say that their product was not kept.
    """

    records: tuple[ProductRecord, ...]
    rows: tuple[Mapping[str, Any], ...]
    skips: tuple[Skip, ...]
    dropped: int = 0


def read_rows(
    rows: Iterable[Mapping[str, Any]], hub: str = DEFAULT_DOWNLOADER, *, only: bool = False
) -> ProductRows:
    """Read a table of products.

    Args:
        rows: Values by field (see `FIELDS`); None or "" where there is none. "row" names it in messages.
        hub: Where products come from whose row names no hub.
        only: All products come from `hub`; those found elsewhere are looked up there.
    """
    found: dict[tuple[str, str], tuple[ProductRecord, Mapping[str, Any]]] = {}
    skips: list[Skip] = []
    dropped = 0
    for number, row in enumerate(rows, start=1):
        if yes_or_no(row.get("kept")) is False:
            dropped += 1
            continue
        try:
            record = _record(row, hub, only=only)
        except ProductError as error:
            subject = error.subject or f"row {row.get('row', number)}"
            skips.append(Skip("product", subject, "unusable", sentences(error.message, error.remedy)))
            continue
        if found.setdefault((record.name, record.hub), (record, row))[0] is not record:
            skips.append(Skip("product", record.name, "repeated_product", "the name stands in several rows."))
    pairs = found.values()
    return ProductRows(tuple(r for r, _ in pairs), tuple(row for _, row in pairs), tuple(skips), dropped)


def read_table(path: Path) -> list[dict[str, str]]:
    """Read a CSV table of products, or a list of names, one a line.

    Columns may be separated by commas, semicolons or tabs; lines that begin with "#" are passed over.

    Raises:
        InputError: No such file, not UTF-8, or without names.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        # Records, not lines: a text in quotes may run over several lines.
        head = next((line for line in text.splitlines() if line.strip() and not line.startswith("#")), "")
        separator = max(",;\t", key=head.count)
        records = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator) if any(row)]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(
            told("the table cannot be read: {error}.", error=error), subject=str(path)
        ) from error
    records = [row for row in records if not row[0].startswith("#")]
    columns = [cell.strip().lower() for cell in records[0]] if records else []
    if any(name in columns for name in NAME_FIELDS):
        return [
            {**dict(zip(columns, row)), "row": str(number)} for number, row in enumerate(records[1:], start=1)
        ]
    if records and any(map(is_product_name, records[0])):
        return [
            {"name": next(filter(is_product_name, row), row[0]), "row": str(number)}
            for number, row in enumerate(records, start=1)
        ]
    raise InputError(
        "the table has no column name, and its first line no name of a product.",
        subject=str(path),
        remedy="Give a table with a column name, or a list of product names, one a line.",
    )


def number_of(value: Any, field: str) -> float | None:
    """Return a field's number, None where there is none.

    Raises:
        ProductError: It holds something else.
    """
    if value is None or value == "":
        return None
    try:
        number = float(value)
    except (TypeError, ValueError):
        raise ProductError(
            told("the field '{field}' holds {value!r}, which is no number.", field=field, value=value)
        ) from None
    return number if math.isfinite(number) else None


def yes_or_no(value: Any) -> bool | None:
    """Return what a field says in any usual spelling, None when it says neither."""
    text = str(value).strip().lower().removesuffix(".0")
    return True if text in _YES else False if text in _NO else None


def read_row(row: Mapping[str, Any]) -> Found:
    """Read what a row says of its product.

    Args:
        row: Values by field (see `FIELDS`); None or "" where there is none.

    Returns:
        Its values; the name without path and endings, the id "" where there is none.

    Raises:
        ProductError: There is no name, or something else than a number where one belongs.
    """
    text = {field: _text(row, field) for field in FIELDS}
    name = base_name(next((text[field] for field in NAME_FIELDS if text[field]), ""))
    if not name:
        raise ProductError("the row has no name.", subject=text["id"])
    try:
        size = number_of(text["size"] or text["size_bytes"], "size")
        return Found(
            id=text["id"],
            name=name,
            cloud=number_of(text["cloud"], "cloud"),
            size=int(size) if size and size > 0 else None,
            online=yes_or_no(text["online"]),
            footprint_wkt=text["footprint"],
            checksums=_checksums(text["checksums"]),
            link=text["link"],
        )
    except ProductError as error:
        raise ProductError(error.message, subject=name) from None


def _record(row: Mapping[str, Any], hub: str, *, only: bool) -> ProductRecord:
    found, at = read_row(row), _text(row, "hub") or hub
    if only and at == preset_of(hub):  # the table does not say at which address
        at = hub
    record = make_record(replace(found, id=found.id or "looked up"), at)
    if isinstance(record, Unusable):
        raise ProductError(record.reason, subject=record.name)
    record = replace(record, id=found.id)
    goes_to = hub if only else downloader(at)
    return record if goes_to == at else elsewhere(record, goes_to)


def _text(row: Mapping[str, Any], field: str) -> str:
    return "" if row.get(field) is None else str(row[field]).strip()


def _checksums(text: str) -> dict[str, str]:
    pairs = [pair.split(":", 1) for pair in text.replace(",", " ").split() if ":" in pair]
    return {name.upper(): digest.lower() for name, digest in pairs}
