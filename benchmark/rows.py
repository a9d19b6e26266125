"""The rows of the table of targets: each benchmark tells its own, `run.py` gathers them."""

from __future__ import annotations

import json
import os
from pathlib import Path

#: Environment variable: the file that rows are appended to, one JSON object a line.
FILE = "DEEPSATDATA_BENCHMARK_ROWS"


def tell(name: str, what: str, value: float, target: float, *, at_most: bool, unit: str = "") -> bool:
    """Print a row with its target, and hand it to the run that gathers them.

    Args:
        name: Short and for ever, "stack_2_dates".
        what: What was compared with what.
        value: The ratio (or MiB and the like, see `unit`).
        target: What it has to be.
        at_most: Whether smaller is better.
        unit: Of the value, "" for a ratio.

    Returns:
        Whether the target is met.
    """
    met = value <= target if at_most else value >= target
    row = {
        "row": name, "what": what, "value": round(value, 4), "unit": unit, "target": target,
        "at_most": at_most, "met": met,
    }  # fmt: skip
    print(text(row), flush=True)
    if os.environ.get(FILE):
        with open(os.environ[FILE], "a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")
    return met


def text(row: dict[str, object]) -> str:
    """Return a row as a line."""
    sign = "<=" if row["at_most"] else ">="
    value = f"{row['value']:.4g}{' ' if row['unit'] else ''}{row['unit']}"
    state = "met" if row["met"] else "MISSED"
    return f"{row['row']:24s} {value:>12s}   {sign} {row['target']:g}: {state:6s} {row['what']}"


def table(found: list[dict[str, object]]) -> str:
    """Return rows as a table in Markdown, as in docs/benchmarks.md."""
    lines = ["| row | what | value | target | |", "|---|---|---|---|---|"]
    for row in found:
        sign, unit = "<=" if row["at_most"] else ">=", f" {row['unit']}" if row["unit"] else ""
        state = "met" if row["met"] else "**missed**"
        value, target = f"{row['value']:.3g}{unit}", f"{sign} {row['target']:g}"
        lines.append(f"| `{row['row']}` | {row['what']} | {value} | {target} | {state} |")
    return "\n".join(lines) + "\n"


def read(path: Path) -> list[dict[str, object]]:
    """Return the rows of a run."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [json.loads(line) for line in lines]
