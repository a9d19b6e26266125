"""Drawings of a selection: inline SVG, no scripts, legible in print and without colour.

Colours are those of Okabe and Ito (Color Universal Design, 2008); every meaning also has a shape of
its own: chosen diamonds, squares kept by hand, open circles not chosen, crosses beyond the limits.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape

from ..selection import CandidateStep, Selection, TileSelection
from ..words import told, told_counted
from .page import said

BLUE, ORANGE, VERMILION = "#0072B2", "#E69F00", "#D55E00"
_INK, _GREY, _LIGHT = "#1F2A33", "#6B747B", "#D5DADE"

WIDTH = 1040
_LEFT, _RIGHT = 52, 40
_TOP, _FLOOR = 20, 118  # 100 % and 0 % of cloud
_PLAN, _LANE_TOP, _LANE_BOTTOM = 131, 136, 154
_HEIGHT = 188

_MONTHS = (
    told("Jan"), told("Feb"), told("Mar"), told("Apr"), told("May"), told("Jun"), told("Jul"), told("Aug"),
    told("Sep"), told("Oct"), told("Nov"), told("Dec"),
)  # fmt: skip


@dataclass(frozen=True)
class Marks:
    """What is said of steps besides their numbers.

    Attributes:
        by_hand: Ids of products kept by hand.
        faults: Product id -> why it was left out, for the tooltips and the crosses.
        max_cloud: Percent.
    """

    by_hand: frozenset[str]
    faults: dict[str, tuple[str, str]]
    max_cloud: float


@dataclass(frozen=True)
class _Scale:
    """Days (ordinals) to x."""

    first: int
    last: int

    def x(self, day: float) -> float:
        """Return the x of the middle of a day."""
        share = (day - self.first + 0.5) / (self.last - self.first + 1)
        return _LEFT + share * (WIDTH - _LEFT - _RIGHT)

    @property
    def per_day(self) -> float:
        """Return pixels per day."""
        return (WIDTH - _LEFT - _RIGHT) / (self.last - self.first + 1)


def _scale(selection: Selection) -> _Scale:
    days = [step.day for tile in selection.tiles for step in tile.steps]
    first, last = selection.start.toordinal(), selection.end.toordinal()
    return _Scale(min([first, *days]), max([last, *days]))


def definitions() -> str:
    """Return the patterns and shapes that all drawings of a page use."""
    return (
        '<svg width="0" height="0" aria-hidden="true" style="position:absolute"><defs>'
        '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" '
        'patternTransform="rotate(45)"><rect width="6" height="6" fill="#FBE7BE"/>'
        f'<line x1="0" y1="0" x2="0" y2="6" stroke="{ORANGE}" stroke-width="2.2"/></pattern>'
        '<pattern id="outside" width="5" height="5" patternUnits="userSpaceOnUse" '
        'patternTransform="rotate(-45)"><line x1="0" y1="0" x2="0" y2="5" stroke="#C9CED2" '
        'stroke-width="1"/></pattern>'
        f'<g id="chosen"><path d="M0-6.2L5.2 0 0 6.2-5.2 0Z" fill="{BLUE}" stroke="#fff"/></g>'
        '<g id="hand"><rect x="-4.8" y="-4.8" width="9.6" height="9.6" '
        f'fill="{VERMILION}" stroke="{_INK}" stroke-width="1.4"/></g>'
        f'<g id="other"><circle r="2.7" fill="#fff" stroke="{_GREY}" stroke-width="1.2"/></g>'
        f'<g id="beyond"><path d="M-2.5-2.5L2.5 2.5M2.5-2.5L-2.5 2.5" stroke="{_GREY}" '
        'stroke-width="1.1" fill="none"/></g>'
        f'<g id="planned"><path d="M0-7L3.6 0H-3.6Z" fill="#fff" stroke="{_INK}" stroke-width="1"/></g>'
        "</defs></svg>"
    )


def legend() -> str:
    """Return the legend as one drawing."""
    entries = [
        ("chosen", told("chosen")),
        ("hand", told("kept by hand")),
        ("other", told("within the limits, not chosen")),
        ("beyond", told("beyond the limits")),
        ("planned", told("planned day")),
    ]
    parts, x = [], 10.0
    for shape, told_text in entries:
        text = said(told_text)
        parts.append(f'<use href="#{shape}" x="{x:g}" y="{14 if shape == "planned" else 11}"/>')
        parts.append(f'<text x="{x + 11:g}" y="15">{escape(text)}</text>')
        x += 32 + 5.7 * len(text)
    boxes = [
        (f'fill="url(#hatch)" stroke="{ORANGE}"', told("largest gap")),
        (f'fill="{ORANGE}" fill-opacity="0.14"', told("long gap")),
        ('fill="#E4EEF5" stroke="#B9CBD8"', told("gap in days")),
    ]
    for look, told_text in boxes:
        text = said(told_text)
        parts.append(f'<rect x="{x - 6:g}" y="3" width="24" height="15" {look}/>')
        parts.append(f'<text x="{x + 24:g}" y="15">{escape(text)}</text>')
        x += 45 + 5.6 * len(text)
    width = max(float(WIDTH), x)
    return (
        f'<svg class="legend" viewBox="0 0 {width:g} 22" width="{WIDTH}" role="img" '
        f'aria-label="{escape(said(told("Legend")))}">{"".join(parts)}</svg>'
    )


def timeline(tile: TileSelection, selection: Selection, marks: Marks) -> str:
    """Return the drawing of one tile: dates against cloud, gaps, planned days."""
    scale = _scale(selection)
    parts = [*_outside(scale, selection), *_gap_shades(tile, scale, selection), *_cloud_axis(marks)]
    chosen = {(step.sensing_start, step.label) for step in tile.steps}
    parts += [
        _candidate(step, scale, marks)
        for step in tile.candidates
        if (step.sensing_start, step.label) not in chosen
    ]
    parts += _plan(tile, scale)
    parts += [_stem(step, scale) for step in tile.steps]
    parts += [_chosen(number, step, scale, marks) for number, step in enumerate(tile.steps, start=1)]
    parts += _gap_lane(tile, scale, selection)
    parts += _time_axis(scale, _LANE_BOTTOM)
    label = told(
        "Timeline of tile {tile}: {chosen} chosen of {all} acquisitions, largest gap {gap} days.",
        tile=tile.tile,
        chosen=len(tile.steps),
        all=len(tile.candidates),
        gap=tile.largest_gap,
    )
    return (
        f'<svg class="timeline" viewBox="0 0 {WIDTH} {_HEIGHT}" width="{WIDTH}" role="img" '
        f'aria-label="{escape(said(label))}">{"".join(parts)}</svg>'
    )


def overview(selection: Selection, marks: Marks) -> str:
    """Return one drawing with a row for each tile, to see dates that tiles share."""
    scale = _scale(selection)
    row, top = 17, 6
    bottom = top + row * len(selection.tiles)
    parts = []
    for number, tile in enumerate(selection.tiles):
        y = top + row * number
        if number % 2 == 0:
            parts.append(
                f'<rect x="{_LEFT}" y="{y}" width="{WIDTH - _LEFT - _RIGHT}" height="{row}" fill="#F3F5F7"/>'
            )
        for left, right, gap in _gaps(tile, scale, selection):
            if gap == tile.largest_gap:
                parts.append(
                    f'<rect x="{left:.1f}" y="{y + 3}" width="{right - left:.1f}" height="{row - 6}" '
                    f'fill="url(#hatch)"/>'
                )
        parts.append(f'<text x="{_LEFT - 6}" y="{y + 12.5}" text-anchor="end">{escape(tile.tile)}</text>')
        for step in tile.steps:
            shape = "hand" if _is_by_hand(step, marks) else "chosen"
            place = f"translate({scale.x(step.day):.1f} {y + row / 2}) scale(.72)"
            parts.append(
                f'<use href="#{shape}" transform="{place}"><title>{escape(_title(step))}</title></use>'
            )
    parts += _time_axis(scale, bottom)
    label = told_counted(len(selection.tiles), "Chosen dates of {n} tile.", "Chosen dates of {n} tiles.")
    return (
        f'<svg class="timeline" viewBox="0 0 {WIDTH} {bottom + 34}" width="{WIDTH}" role="img" '
        f'aria-label="{escape(said(label))}">{"".join(parts)}</svg>'
    )


# ---- parts of a timeline -------------------------------------------------------------------------


def _y(cloud: float | None) -> float:
    """Return the height of a cloud cover; unknown ones lie above 100 %."""
    return _TOP - 9 if cloud is None else _FLOOR - cloud / 100.0 * (_FLOOR - _TOP)


def _is_by_hand(step: CandidateStep, marks: Marks) -> bool:
    return any(one.id in marks.by_hand for one in step.products)


def _title(step: CandidateStep, *more: str) -> str:
    cloud = told("cloud unknown") if step.cloud is None else told("cloud {cloud:.1f} %", cloud=step.cloud)
    names = "\n".join(one.name for one in step.products)
    return "\n".join([f"{step.sensing_start:%Y-%m-%d %H:%M} UTC, {said(cloud)}", names, *map(said, more)])


def _candidate(step: CandidateStep, scale: _Scale, marks: Marks) -> str:
    rule, detail = marks.faults.get(step.products[0].id, ("not_chosen", ""))
    shape = "other" if rule == "not_chosen" else "beyond"
    return (
        f'<use href="#{shape}" x="{scale.x(step.day):.1f}" y="{_y(step.cloud):.1f}">'
        f"<title>{escape(_title(step, detail))}</title></use>"
    )


def _stem(step: CandidateStep, scale: _Scale) -> str:
    x = scale.x(step.day)
    return f'<line x1="{x:.1f}" y1="{_y(step.cloud):.1f}" x2="{x:.1f}" y2="{_FLOOR}" class="stem"/>'


def _chosen(number: int, step: CandidateStep, scale: _Scale, marks: Marks) -> str:
    shape = "hand" if _is_by_hand(step, marks) else "chosen"
    return (
        f'<use href="#{shape}" x="{scale.x(step.day):.1f}" y="{_y(step.cloud):.1f}">'
        f"<title>{escape(_title(step, told('step {number}', number=number)))}</title></use>"
    )


def _plan(tile: TileSelection, scale: _Scale) -> Iterator[str]:
    """Planned days below the plot, each joined to the step that was chosen for it."""
    paired = len(tile.planned) == len(tile.steps)
    for number, planned in enumerate(tile.planned):
        x = scale.x(planned)
        if paired:
            target = scale.x(tile.steps[number].day)
            yield f'<line x1="{x:.1f}" y1="{_PLAN - 7}" x2="{target:.1f}" y2="{_FLOOR}" class="link"/>'
        yield f'<use href="#planned" x="{x:.1f}" y="{_PLAN}"/>'


def _gaps(tile: TileSelection, scale: _Scale, selection: Selection) -> Iterator[tuple[float, float, int]]:
    """Yield (left, right, days) of each gap, from the period's start to its end."""
    first, last = selection.start.toordinal(), selection.end.toordinal()
    days = [first, *(min(max(step.day, first), last) for step in tile.steps), last]
    for before, after, gap in zip(days, days[1:], tile.gaps):
        if gap > 0:
            yield scale.x(before), scale.x(after), gap


def _gap_shades(tile: TileSelection, scale: _Scale, selection: Selection) -> Iterator[str]:
    """Shade the plot where gaps are half as long again as the mean and more, the longest most."""
    usual = sum(tile.gaps) / len(tile.gaps)
    for left, right, gap in _gaps(tile, scale, selection):
        if gap >= 1.5 * usual:
            opacity = 0.05 + 0.17 * (gap - 1.5 * usual) / max(1.0, tile.largest_gap - 1.5 * usual)
            yield (
                f'<rect x="{left:.1f}" y="{_TOP}" width="{right - left:.1f}" height="{_FLOOR - _TOP}" '
                f'fill="{ORANGE}" fill-opacity="{opacity:.2f}"/>'
            )


def _gap_lane(tile: TileSelection, scale: _Scale, selection: Selection) -> Iterator[str]:
    """Draw a bar for each gap with its length where there is room; the largest is always labelled."""
    middle = (_LANE_TOP + _LANE_BOTTOM) / 2 + 3.6
    height = _LANE_BOTTOM - _LANE_TOP
    labelled = False
    for left, right, gap in _gaps(tile, scale, selection):
        largest = gap == tile.largest_gap
        look = f'fill="url(#hatch)" stroke="{ORANGE}"' if largest else 'fill="#E4EEF5" stroke="#A9C0D0"'
        width = right - left
        yield (
            f'<rect x="{left:.1f}" y="{_LANE_TOP}" width="{width:.1f}" height="{height}" {look}>'
            f"<title>{_days(gap)}</title></rect>"
        )
        if width >= 7.0 * len(str(gap)) + 3 or (largest and not labelled):
            text = _days(gap) if width > 52 and largest else str(gap)
            style = "gap big" if largest else "gap"
            yield f'<text x="{(left + right) / 2:.1f}" y="{middle:g}" class="{style}">{text}</text>'
            labelled = labelled or largest


def _days(gap: int) -> str:
    return escape(said(told_counted(gap, "{n} day", "{n} days")))


def _outside(scale: _Scale, selection: Selection) -> Iterator[str]:
    """Hatch what lies outside the period (only steps kept by hand are there)."""
    edges = [
        (scale.x(scale.first) - scale.per_day / 2, scale.x(selection.start.toordinal()) - scale.per_day / 2),
        (scale.x(selection.end.toordinal()) + scale.per_day / 2, scale.x(scale.last) + scale.per_day / 2),
    ]
    for left, right in edges:
        if right - left > 0.5:
            yield (
                f'<rect x="{left:.1f}" y="{_TOP}" width="{right - left:.1f}" height="{_FLOOR - _TOP}" '
                'fill="url(#outside)"/>'
            )


def _cloud_axis(marks: Marks) -> Iterator[str]:
    for percent in (0, 50, 100):
        y = _y(percent)
        yield f'<line x1="{_LEFT}" y1="{y:g}" x2="{WIDTH - _RIGHT}" y2="{y:g}" class="grid"/>'
        yield f'<text x="{_LEFT - 6}" y="{y + 3.5:g}" text-anchor="end">{percent} %</text>'
    yield f'<text x="{_LEFT - 6}" y="9" text-anchor="end" class="dim">{escape(said(told("cloud")))}</text>'
    if 0 < marks.max_cloud < 100:
        y = _y(marks.max_cloud)
        yield f'<line x1="{_LEFT}" y1="{y:g}" x2="{WIDTH - _RIGHT}" y2="{y:g}" class="limit"/>'
        limit = said(told("{number:g} %", number=marks.max_cloud))
        yield f'<text x="{WIDTH - _RIGHT + 4}" y="{y + 3.5:g}" class="max">{limit}</text>'


def _time_axis(scale: _Scale, y: float) -> Iterator[str]:
    yield f'<line x1="{_LEFT}" y1="{y}" x2="{WIDTH - _RIGHT}" y2="{y}" stroke="{_INK}"/>'
    year_shown = None
    for day, text in _ticks(scale):
        x = scale.x(day.toordinal()) - scale.per_day / 2
        if not _LEFT - 0.1 <= x <= WIDTH - _RIGHT:
            continue
        yield f'<line x1="{x:.1f}" y1="{y}" x2="{x:.1f}" y2="{y + 5}" stroke="{_INK}"/>'
        if x > WIDTH - _RIGHT - 14:
            continue
        yield f'<text x="{x + 2:.1f}" y="{y + 15}">{text}</text>'
        if day.year != year_shown and text != str(day.year):
            yield f'<text x="{x + 2:.1f}" y="{y + 28}" class="year">{day.year}</text>'
        year_shown = day.year


def _ticks(scale: _Scale) -> Sequence[tuple[date, str]]:
    """Return ticks that leave room for their labels: days, months, quarters or years."""
    first, last = date.fromordinal(scale.first), date.fromordinal(scale.last)
    for step in (1, 2, 7, 14):
        if scale.per_day * step >= 48 and scale.last - scale.first <= 120:
            days = [first + timedelta(days=i) for i in range(0, scale.last - scale.first + 1, step)]
            return [(day, f"{day.day} {said(_MONTHS[day.month - 1])}") for day in days]
    for months in (1, 2, 3, 6, 12):
        if scale.per_day * 30.4 * months >= 34 or months == 12:
            break
    years = 1
    while scale.per_day * 365 * years < 40:
        years *= 2
    ticks = []
    for year in range(first.year, last.year + 1):
        if months == 12 and (year - first.year) % years:
            continue
        for month in range(1, 13, months):
            text = str(year) if months == 12 else said(_MONTHS[month - 1])
            ticks.append((date(year, month, 1), text))
    return ticks


def css() -> str:
    """Return the style of the drawings."""
    return (
        "svg{display:block;max-width:100%;height:auto}"
        f"svg text{{font:11px system-ui,'Segoe UI',Roboto,'DejaVu Sans',sans-serif;fill:{_INK}}}"
        f"svg .dim{{fill:{_GREY}}}svg .year{{font-weight:600}}"
        f"svg .max{{fill:{VERMILION};font-weight:600}}"
        f"svg .grid{{stroke:{_LIGHT};stroke-width:1}}"
        f"svg .limit{{stroke:{VERMILION};stroke-width:1.2;stroke-dasharray:6 4}}"
        f"svg .stem{{stroke:{BLUE};stroke-width:1.1;stroke-opacity:.55}}"
        f"svg .link{{stroke:{_GREY};stroke-width:.9}}"
        "svg .gap{font-size:10.5px;text-anchor:middle}"
        "svg .big{font-weight:700;paint-order:stroke;stroke:#FDF3DC;stroke-width:3px}"
    )
