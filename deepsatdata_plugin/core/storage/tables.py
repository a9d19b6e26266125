"""Tables and descriptions as text: equal content gives equal bytes, on every system."""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..feedback import Feedback, raise_if_cancelled

if TYPE_CHECKING:
    from ..errors import Skip

#: Columns of skipped.csv, beside every output.
SKIP_COLUMNS = ("kind", "subject", "reason", "detail")

#: Rows between two looks at the cancel button.
_CANCEL_EVERY = 8192


def write_csv(
    path: Path,
    header: Sequence[str],
    rows: Iterable[Sequence[Any]],
    feedback: Feedback,
    *,
    quoted: bool = False,
) -> int:
    """Write a table as CSV, row by row; lines end with a line feed, None is an empty cell.

    Args:
        path: The file, in UTF-8; what is written is not synced (see `whole_file`).
        header: Names of the columns.
        rows: The rows, taken one by one.
        feedback: Asked for a cancel.
        quoted: Every cell stands in quotes, numbers too.

    Returns:
        The number of rows.

    Raises:
        OSError: It cannot be written.
        Cancelled: The user cancelled.
    """
    count = 0
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(
            stream, lineterminator="\n", quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
        )
        writer.writerow(header)
        for count, row in enumerate(rows, 1):
            if count % _CANCEL_EVERY == 0:
                raise_if_cancelled(feedback)
            writer.writerow(row)
    return count


def skip_rows(skips: Iterable[Skip]) -> list[tuple[str, str, str, str]]:
    """Return rows of skipped.csv, sorted, each once."""
    return sorted({skip.row() for skip in skips})


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
