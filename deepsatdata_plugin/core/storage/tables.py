"""Tables and descriptions as text: equal content gives equal bytes, on every system."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..errors import Skip

#: Columns of skipped.csv, beside every output.
SKIP_COLUMNS = ("kind", "subject", "reason", "detail")


def csv_text(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """Return a table as CSV; lines end with a line feed, None is an empty cell."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    if header:
        writer.writerow(header)
    writer.writerows(rows)
    return stream.getvalue()


def skip_rows(skips: Iterable[Skip]) -> list[tuple[str, str, str, str]]:
    """Return rows of skipped.csv, sorted, each once."""
    return sorted({(skip.kind, skip.subject, skip.reason, skip.detail) for skip in skips})


def json_text(content: Any, *, sort_keys: bool = False) -> str:
    """Return a description as JSON that people can read too.

    Raises:
        ValueError: A number is NaN or infinite.
    """
    return json.dumps(content, indent=1, sort_keys=sort_keys, ensure_ascii=False, allow_nan=False) + "\n"


def decimals(value: float | None, digits: int) -> str:
    """Write a number with so many decimals, "" when it is unknown (None or NaN)."""
    return "" if value is None or math.isnan(value) else f"{value:.{digits}f}"


def plain_number(value: float) -> float | int:
    """Return a whole number as int, so that JSON says 10, not 10.0."""
    return int(value) if float(value).is_integer() else float(value)
