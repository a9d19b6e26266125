"""When the images of a dataset were taken: a lane for each tile and year, a bar for each date."""

from __future__ import annotations

from datetime import datetime, timezone
from html import escape

import numpy as np

from ..dataset import Overview
from ..words import told, told_counted
from .page import Html, element, folded, markup, said, table

#: Tiles and seasons whose dates are drawn.
_MOST_LANES = 16
_WIDTH, _LEFT, _RIGHT, _LANE = 1040, 118, 12, 44


def dates_drawn(overview: Overview) -> Html:
    """Return a drawing of all dates, a lane for each tile and year, and the same as a table."""
    keys = list(overview.dates)
    shown = keys[:_MOST_LANES]
    note = told(
        "Each bar is a date. Its height is the share of the samples of the tile and year that hold it; the "
        "dark part of it is clear. Dates that no sample holds are not drawn."
    )
    more = (
        element(
            "p",
            told("The first {shown} of {all} tiles and years.", shown=len(shown), all=len(keys)),
            css="lead",
        )
        if len(keys) > len(shown)
        else None
    )
    drawn = "".join(_lane(overview, key, place) for place, key in enumerate(shown))
    height = _LANE * len(shown) + 8
    alt = said(told("Dates of the samples"))
    size = f'viewBox="0 0 {_WIDTH} {height}" width="100%"'
    picture = Html(f'<svg {size} role="img" aria-label="{escape(alt)}">{drawn}</svg>')
    return markup([element("p", note, css="lead"), more, picture, _dates_table(overview)])


def _season(overview: Overview, key: tuple[str, int]) -> tuple[float, float]:
    season = overview.dataset.seasons.get(key)
    if season is not None and season[0] < season[1]:
        return season[0].timestamp(), season[1].timestamp()
    moments = [date.seconds for date in overview.dates[key]]
    return min(moments) - 86400.0, max(moments) + 86400.0


def _lane(overview: Overview, key: tuple[str, int], place: int) -> str:
    start, end = _season(overview, key)
    top, floor = place * _LANE + 6, place * _LANE + _LANE - 10
    full = floor - top
    scale = (_WIDTH - _LEFT - _RIGHT) / (end - start)
    bar = max(2.5, min(9.0, 2.2 * 86400 * scale))
    label = escape(f"{key[0]} {key[1]}")
    parts = [
        f'<text x="0" y="{floor - full / 2 + 4:.0f}">{label}</text>',
        f'<rect class="season" x="{_LEFT}" y="{top}" width="{_WIDTH - _LEFT - _RIGHT}" height="{full}"/>',
    ]
    month = datetime.fromtimestamp(start, timezone.utc).replace(
        day=1, hour=0, minute=0, second=0, microsecond=0
    )
    while month.timestamp() < end:
        x = _LEFT + (month.timestamp() - start) * scale
        if x >= _LEFT:
            parts.append(f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="{top}" y2="{floor}"/>')
            parts.append(f'<text x="{x + 2:.1f}" y="{floor + 9}" style="font-size:8.5px">{month:%m}</text>')
        month = month.replace(year=month.year + month.month // 12, month=month.month % 12 + 1)
    everyone = overview.samples_of.get(key, 0) or 1
    for date in overview.dates[key]:
        x = _LEFT + (date.seconds - start) * scale - bar / 2
        held = full * min(1.0, date.samples / everyone)
        day = datetime.fromtimestamp(date.seconds, timezone.utc).date()
        known = np.isfinite(date.clear)
        tip = said(
            told("{day}: {samples} of {all} samples, {clear} clear", day=day, samples=date.samples,
                 all=everyone, clear=f"{100 * date.clear:.0f} %" if known else told("unknown share"))
        )  # fmt: skip
        parts.append(f"<g><title>{escape(tip)}</title>")
        at = f'x="{x:.1f}" width="{bar:.1f}"'
        kind = "held" if known else "some"
        parts.append(f'<rect class="{kind}" {at} y="{floor - held:.1f}" height="{held:.1f}"/>')
        if known:
            clear = held * date.clear
            parts.append(f'<rect class="clear" {at} y="{floor - clear:.1f}" height="{clear:.1f}"/>')
        parts.append("</g>")
    return "".join(parts)


def _dates_table(overview: Overview) -> Html:
    rows = []
    for key, dates in overview.dates.items():
        for date in dates:
            day = datetime.fromtimestamp(date.seconds, timezone.utc)
            clear = f"{100 * date.clear:.1f} %" if np.isfinite(date.clear) else "-"
            rows.append(
                [key[0], key[1], f"{day:%Y-%m-%d %H:%M:%S}", date.samples, f"{100 * date.valid:.1f} %", clear]
            )
    head = (told("Tile"), told("Year"), told("Date, UTC"), told("Samples"), told("Valid"), told("Clear"))
    title = told_counted(len(rows), "{n} date as a table", "{n} dates as a table")
    return folded(title, table(head, ("", "n", "d", "n", "n", "n"), rows))
