"""Charts of many numbers: inline SVG, no scripts, legible in print and without colour."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

import numpy as np
from numpy.typing import NDArray

from ..words import told
from .page import Html, said
from .svg import BLUE, ORANGE, VERMILION

_INK, _GREY, _LIGHT = "#1F2A33", "#6B747B", "#D5DADE"

#: Colour and dashes of curves, in their order: each is told without its colour too.
CURVES = ((BLUE, ""), (ORANGE, "7 4"), (VERMILION, "2 3"))


@dataclass(frozen=True)
class _Frame:
    """Where a chart draws: pixels, and the values at its edges."""

    width: float
    height: float
    high: float
    left: float = 46.0
    right: float = 14.0
    top: float = 12.0
    bottom: float = 34.0

    def x(self, value: float) -> float:
        return self.left + (self.width - self.left - self.right) * min(value, self.high) / self.high

    def y(self, share: float) -> float:
        """Return the y of 0 (floor) to 1 (top)."""
        return self.height - self.bottom - (self.height - self.top - self.bottom) * share

    @property
    def floor(self) -> float:
        return self.height - self.bottom


def histogram(values: NDArray[np.float64], title: str, unit: str, *, whole: bool = False) -> Html:
    """Draw how many parcels have which value; the few that are far larger than the others share a bar.

    Args:
        values: (n,) 0 and more, n at least 1.
        title: What is shown.
        unit: Below the axis, "" for none.
        whole: The values are whole numbers.
    """
    largest = float(values.max())
    upper_quartile, nearly_all = (float(value) for value in np.percentile(values, (75, 99)))
    usual = max(min(nearly_all, 6.0 * upper_quartile), 1e-9)
    step = nice_step(usual / 24)
    step = max(1.0, round(step)) if whole else step
    high = step * (np.floor(usual / step) + 1)
    inside = np.histogram(values[values < high], bins=round(high / step), range=(0.0, high))[0]
    beyond = len(values) - int(inside.sum())
    bars = [(number * step, int(count)) for number, count in enumerate(inside)]
    if beyond:
        bars.append((high, beyond))
    frame = _Frame(336.0, 190.0, high + (step if beyond else 0.0))
    most = max(count for _, count in bars)
    every = round(nice_step(max(1.0, most / 4)))
    top = every * -(-most // every)
    parts = list(_count_grid(frame, top, every))
    for start, count in bars:
        if not count:
            continue
        last = beyond and start == high
        template = "{low} and more {unit}: {count}" if last else "{low} to {high} {unit}: {count}"
        text = said(
            told(template, low=_short(start), high=_short(start + step), unit=said(unit), count=f"{count}")
        )
        x, right = frame.x(start), frame.x(start + step)
        y = frame.y(count / top)
        parts.append(
            f'<rect x="{x + 0.5:.1f}" y="{y:.1f}" width="{max(0.6, right - x - 1):.1f}" '
            f'height="{frame.floor - y:.1f}" fill="{ORANGE if last else BLUE}">'
            f"<title>{escape(text)}</title></rect>"
        )
    parts.extend(_axis(frame, _ticks(frame.high if not beyond else high), unit))
    if beyond:
        parts.append(
            f'<text x="{frame.x(high + step):.1f}" y="{frame.floor + 14:.1f}" text-anchor="end">'
            f"{escape(said(told('to {largest}', largest=_short(largest))))}</text>"
        )
    return _svg(frame, title, parts)


def cumulative(
    curves: Sequence[tuple[str, NDArray[np.float64]]], marks: Iterable[float], title: str, unit: str
) -> Html:
    """Draw which share of parcels has at most a value, a curve for each of up to three dimensions.

    Args:
        curves: (name, values (n,)).
        marks: Values that get an upright line and their name.
        title: What is shown.
        unit: Below the axis.
    """
    marks = list(marks)
    most = max(float(np.percentile(values, 99.5)) for _, values in curves)
    # To the first mark that nearly all are below; far beyond the marks there is nothing to choose.
    high = next((mark for mark in marks if mark >= most), 1.6 * max(marks))
    marks = [mark for mark in marks if mark <= high]
    frame = _Frame(1040.0, 300.0, 1.05 * min(high, max(most, *marks)))
    parts = []
    for percent in (0, 25, 50, 75, 100):
        y = frame.y(percent / 100)
        parts.append(_grid_line(frame, y))
        parts.append(f'<text x="{frame.left - 6}" y="{y + 3.5:.1f}" text-anchor="end">{percent} %</text>')
    for mark in marks:
        x = frame.x(mark)
        parts.append(
            f'<line x1="{x:.1f}" y1="{frame.top}" x2="{x:.1f}" y2="{frame.floor}" stroke="{_GREY}" '
            'stroke-width="1" stroke-dasharray="3 3"/>'
        )
    at = np.linspace(0.0, frame.high, 400)
    for (name, values), (colour, dashes) in zip(curves, CURVES):
        shares = np.searchsorted(np.sort(values), at, side="right") / len(values)
        points = " ".join(f"{frame.x(x):.1f},{frame.y(share):.1f}" for x, share in zip(at, shares))
        parts.append(
            f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2" '
            f'stroke-dasharray="{dashes}"><title>{escape(said(name))}</title></polyline>'
        )
    parts.extend(_axis(frame, [0.0, *marks], unit))
    return _svg(frame, title, parts)


def curve_legend(names: Sequence[str]) -> Html:
    """Return what the curves of `cumulative` are."""
    parts = []
    x = 46
    for text, (colour, dashes) in zip(names, CURVES):
        name = said(text)
        parts.append(
            f'<line x1="{x}" y1="9" x2="{x + 34}" y2="9" stroke="{colour}" stroke-width="2" '
            f'stroke-dasharray="{dashes}"/><text x="{x + 40}" y="13">{escape(name)}</text>'
        )
        x += 60 + 7 * len(name)
    return Html(f'<svg class="legend" width="1040" height="18" viewBox="0 0 1040 18">{"".join(parts)}</svg>')


def nice_step(rough: float) -> float:
    """Return the smallest 1, 2 or 5 times a power of ten that is no smaller."""
    power = 10.0 ** np.floor(np.log10(rough))
    return float(next(power * digit for digit in (1, 2, 5, 10) if power * digit >= rough * (1 - 1e-9)))


def _grid_line(frame: _Frame, y: float) -> str:
    right = frame.width - frame.right
    return f'<line x1="{frame.left}" y1="{y:.1f}" x2="{right}" y2="{y:.1f}" class="grid"/>'


def _count_grid(frame: _Frame, top: int, every: int) -> Iterator[str]:
    for number in range(0, top + 1, every):
        y = frame.y(number / top)
        yield _grid_line(frame, y)
        yield f'<text x="{frame.left - 6}" y="{y + 3.5:.1f}" text-anchor="end">{_short(number)}</text>'


def _axis(frame: _Frame, ticks: Sequence[float], unit: str) -> Iterator[str]:
    yield (
        f'<line x1="{frame.left}" y1="{frame.floor}" x2="{frame.width - frame.right}" y2="{frame.floor}" '
        f'stroke="{_INK}"/>'
    )
    for tick in ticks:
        x = frame.x(tick)
        yield f'<line x1="{x:.1f}" y1="{frame.floor}" x2="{x:.1f}" y2="{frame.floor + 4}" stroke="{_INK}"/>'
        yield f'<text x="{x:.1f}" y="{frame.floor + 14:.1f}" text-anchor="middle">{_short(tick)}</text>'
    if unit:
        x = frame.width - frame.right
        text = escape(said(unit))
        yield f'<text x="{x}" y="{frame.floor + 28:.1f}" text-anchor="end" class="dim">{text}</text>'


def _ticks(high: float) -> list[float]:
    step = nice_step(high / 6)
    # The last one gives way to what stands at the end of the axis.
    return [step * number for number in range(int(0.8 * high / step) + 1)]


def _short(number: float) -> str:
    """Write a number shortly: 0.4, 12, 1.5k, 2M."""
    for size, letter in ((1e6, "M"), (1e3, "k")):
        if number >= 10 * size or (number >= size and letter == "M"):
            return f"{number / size:.3g}{letter}"
    return f"{number:.3g}" if number < 1000 else f"{number:.0f}"


def _svg(frame: _Frame, title: str, parts: Iterable[str]) -> Html:
    return Html(
        f'<svg role="img" aria-label="{escape(said(title))}" width="{frame.width:g}" '
        f'height="{frame.height:g}" viewBox="0 0 {frame.width:g} {frame.height:g}">{"".join(parts)}</svg>'
    )
