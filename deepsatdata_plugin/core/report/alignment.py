"""The report of an alignment: by how much parcels have to be moved, date by date."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from html import escape

from ..alignment import Alignment, BlockShift, DateShift, by_date, together
from ..words import told, told_counted
from .charts import nice_step
from .page import Html, element, facts, page, said, table, warnings
from .svg import BLUE, css

#: Reason -> sentence.
REASONS = {
    "clouds": told("Too few parcels are clear."),
    "few_parcels": told("Too few parcels are large enough to be seen."),
    "no_contrast": told(
        "Parcels and their surroundings look too much alike, or the parcels do not fit the image."
    ),
    "one_direction": told("Boundaries that can be seen all run the same way."),
    "far": told("The shift is larger than what was looked for."),
}

#: Dates apart by more than this, metres, are told.
_APART_M = 5.0

_SIDE, _EDGE = 420.0, 34.0


def alignment_report(alignment: Alignment, name: str) -> str:
    """Return the html page of an alignment.

    Args:
        alignment: What was found.
        name: Name of the layer of parcels.
    """
    dates = by_date(alignment.blocks)
    every = together(alignment.blocks)
    return page(
        told("Alignment of parcels: {name}", name=name),
        element("p", _headline(every), css="lead"),
        facts(_facts(alignment, every)),
        warnings(_warnings(dates)),
        element("h2", told("Shifts")),
        _scatter(alignment.told),
        element(
            "p",
            told("A dot for each block and date: east to the right, north up; bars are standard errors."),
            css="lead",
        ),
        element("h2", told("By date")),
        _dates(dates),
        *_untold(alignment.blocks),
        style=css(),
    )


def _headline(every: DateShift) -> str:
    if not every.n_told:
        return told("No shift can be told.")
    return told(
        "The parcels have to be moved by {east:+.1f} m to the east and {north:+.1f} m to the north "
        "(median of {n} blocks and dates; half of them lie within {spread:.1f} m of it).",
        east=every.east,
        north=every.north,
        n=every.n_told,
        spread=every.spread,
    )


def _facts(alignment: Alignment, every: DateShift) -> list[tuple[str, str]]:
    asked = alignment.parameters
    rows: list[tuple[str, str]] = [
        (told("Blocks and dates"), told("{told} of {n} can be told", told=every.n_told, n=every.n_blocks)),
        (told("Bands"), ", ".join(asked.bands)),
        (told("Looked for up to"), told("{metres:g} m", metres=asked.limits.max_shift)),
        (told("Right within"), told("{metres:g} m with 95 %", metres=asked.limits.precision)),
    ]
    if every.n_told:
        rows.append(
            (
                told("To apply it"),
                told(
                    "'Rasterize parcels' with SHIFT_EAST {east:.1f} and SHIFT_NORTH {north:.1f}",
                    east=every.east,
                    north=every.north,
                ),
            )
        )
    return rows


def _warnings(dates: Sequence[DateShift]) -> list[str]:
    said_dates = [date for date in dates if date.n_told]
    if not said_dates:
        return []
    wide = max(
        max(date.east for date in said_dates) - min(date.east for date in said_dates),
        max(date.north for date in said_dates) - min(date.north for date in said_dates),
    )
    if wide <= _APART_M:
        return []
    return [
        told(
            "The dates differ by up to {wide:.1f} m: some images lie beside others. One shift of the parcels "
            "cannot mend that.",
            wide=wide,
        )
    ]


def _dates(dates: Sequence[DateShift]) -> Html:
    head = (
        told("Tile"), told("Date"), told("To the east (m)"), told("To the north (m)"), told("Spread (m)"),
        told("Blocks told"), told("Blocks"),
    )  # fmt: skip
    rows = []
    for date in dates:
        numbers = [
            f"{value:.2f}" if value == value else "-" for value in (date.east, date.north, date.spread)
        ]
        day = f"{date.sensing_start:%Y-%m-%d}" if date.sensing_start else ""
        rows.append((f"T{date.tile}", day, *numbers, str(date.n_told), str(date.n_blocks)))
    return table(head, ("code", "d", "n", "n", "n", "n", "n"), rows)


def _untold(blocks: Sequence[BlockShift]) -> list[Html]:
    counts = Counter(block.shift.reason for block in blocks if block.shift.reason)
    if not counts:
        return []
    title = told_counted(
        sum(counts.values()), "Where it cannot be told ({n} block and date)",
        "Where it cannot be told ({n} blocks and dates)",
    )  # fmt: skip
    rows = [(reason, REASONS[reason], str(number)) for reason, number in counts.most_common()]
    head = (told("Reason"), told("Detail"), told("Blocks"))
    return [element("h2", title), table(head, ("code", "", "n"), rows)]


def _scatter(blocks: Sequence[BlockShift]) -> Html:
    """Return a drawing of the shifts, north up: a dot for each, with its standard errors."""
    title = told("Shifts of blocks and dates: east to the right, north up, metres")
    if not blocks:
        return Html()
    high = max(5.0, *(max(abs(b.shift.east), abs(b.shift.north)) + b.shift.error for b in blocks))
    step = nice_step(high / 2)
    high = step * -(-high // step)

    def x(metres: float) -> float:
        return _EDGE + (_SIDE - 2 * _EDGE) * (metres + high) / (2 * high)

    def y(metres: float) -> float:
        return _SIDE - x(metres)

    parts = []
    tick = -high
    while tick <= high + 1e-9:
        colour = "#6B747B" if abs(tick) < 1e-9 else "#D5DADE"
        for x0, y0, x1, y1 in (
            (x(tick), y(-high), x(tick), y(high)),
            (x(-high), y(tick), x(high), y(tick)),
        ):
            parts.append(f'<path d="M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}" stroke="{colour}"/>')
        parts.append(f'<text x="{x(tick):.1f}" y="{_SIDE - 14:g}" text-anchor="middle">{tick:g}</text>')
        parts.append(f'<text x="{_EDGE - 5:g}" y="{y(tick) + 4:.1f}" text-anchor="end">{tick:g}</text>')
        tick += step
    for block in blocks:
        east, north = x(block.shift.east), y(block.shift.north)
        wide = (x(block.shift.error_east) - x(0), x(block.shift.error_north) - x(0))
        parts.append(
            f'<path d="M{east - wide[0]:.1f} {north:.1f}h{2 * wide[0]:.1f}M{east:.1f} {north - wide[1]:.1f}'
            f'v{2 * wide[1]:.1f}" stroke="{BLUE}"/>'
            f'<circle cx="{east:.1f}" cy="{north:.1f}" r="3.2" fill="{BLUE}" fill-opacity=".75"/>'
        )
    return Html(
        f'<svg role="img" aria-label="{escape(said(title))}" width="{_SIDE:g}" height="{_SIDE:g}" '
        f'viewBox="0 0 {_SIDE:g} {_SIDE:g}" font-size="11" fill="#1F2A33">{"".join(parts)}</svg>'
    )
