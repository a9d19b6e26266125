"""The report of dimensions: how large parcels are, and which windows hold them."""

from __future__ import annotations

from collections import Counter

import numpy as np

from ..parcels import LATTICE_M, PIXEL_M, WINDOW_SIDES_M, DimensionTable
from ..words import told, told_counted
from .charts import cumulative, curve_legend, histogram
from .page import Html, element, facts, folded, page, table, warnings
from .svg import css

#: Dimension -> (heading, unit, factor to it, whole numbers).
_SHOWN = {
    "width": (told("Width, west to east"), "m", 1.0, False),
    "height": (told("Height, south to north"), "m", 1.0, False),
    "largest": (told("Largest of both"), "m", 1.0, False),
    "area": (told("Area"), "ha", 1e-4, False),
    "vertices": (told("Vertices"), "", 1.0, True),
    "compactness": (told("Compactness"), told("1 is a circle"), 1.0, False),
}

_STYLE = (
    ".charts{display:grid;grid-template-columns:repeat(3,1fr);gap:8px 16px}.charts h3{margin:8px 0 0}"
    "tr.chosen td{background:#EAF3EC;font-weight:600}"
)

#: How a dimension is spread, in whole numbers and with decimals.
_SPREAD = "median {middle:.0f}{unit}; 90 % are {low:.0f} to {high:.0f}{unit}"
_FINE_SPREAD = "median {middle:.2f}{unit}; 90 % are {low:.2f} to {high:.2f}{unit}"

#: Skipped parcels that the page lists; all of them would make it as large as the layer.
_MOST_LISTED = 1000


def dimensions_report(measured: DimensionTable, name: str, share: float, size: int) -> str:
    """Return the html page of dimensions.

    Args:
        measured: The parcels.
        name: Name of the layer.
        share: Share of parcels that the recommended window holds, 0..1.
        size: That window, in pixels of 10 m.
    """
    curves = [
        (told("Width"), measured.column("width")),
        (told("Height"), measured.column("height")),
        (told("Largest of both"), measured.column("largest")),
    ]
    return page(
        told("Dimensions of parcels: {name}", name=name),
        element("p", _headline(measured), css="lead"),
        facts(_facts(measured, share, size)),
        warnings(_warnings(measured, share, size)),
        element("h2", told("Parcels that fit a window")),
        _windows(measured, size),
        element(
            "p",
            told(
                "A window fits when its side is at least the larger of width and height; with all bands, it "
                "is moved to the lattice of {lattice} m by up to {half} m, so that the parcel needs "
                "{lattice} m more. Shares of area say how much of the ground lies in parcels that fit.",
                lattice=LATTICE_M,
                half=LATTICE_M // 2,
            ),
            css="lead",
        ),
        element("h2", told("Share of parcels up to a size")),
        curve_legend([title for title, _ in curves]),
        cumulative(curves, WINDOW_SIDES_M, told("Share of parcels up to a size"), "m"),
        element("h2", told("How parcels are spread")),
        element("div", [_histogram(measured, dimension) for dimension in _SHOWN], css="charts"),
        *_skipped(measured),
        style=css() + _STYLE,
    )


def _headline(measured: DimensionTable) -> str:
    hectares = float(measured.column("area").sum()) / 1e4
    return told_counted(
        len(measured),
        "{n} parcel, {hectares:,.1f} ha, measured in the UTM zone of each",
        "{n} parcels, {hectares:,.1f} ha, measured in the UTM zone of each",
        hectares=hectares,
    )


def _facts(measured: DimensionTable, share: float, size: int) -> list[tuple[str, str]]:
    fits, area = measured.fitting(size * PIXEL_M, LATTICE_M)
    held = told(
        "{size} pixels of 10 m ({metres} m): holds {fits:.1f} % of the parcels and {area:.1f} % of their "
        "area whole, with all bands (wanted: {share:g} %)",
        size=size,
        metres=size * PIXEL_M,
        fits=100 * fits,
        area=100 * area,
        share=100 * share,
    )
    rows: list[tuple[str, str]] = [(told("Recommended SIZE"), held)]
    for dimension, (heading, unit, factor, whole) in _SHOWN.items():
        low, middle, high = np.percentile(measured.column(dimension) * factor, (5, 50, 95)).tolist()
        template = _SPREAD if whole or unit == "m" else _FINE_SPREAD
        unit = f" {unit}" if unit in ("m", "ha") else ""
        rows.append((heading, told(template, low=low, middle=middle, high=high, unit=unit)))
    return rows


def _warnings(measured: DimensionTable, share: float, size: int) -> list[str]:
    texts: list[str] = []
    if measured.fitting(size * PIXEL_M, LATTICE_M)[0] < share:
        texts.append(
            told(
                "No window of up to {side} m holds {share:g} % of the parcels whole. Larger ones would show "
                "mostly other ground: crop the largest parcels, or leave them out.",
                side=WINDOW_SIDES_M[-1],
                share=100 * share,
            )
        )
    small = int((measured.column("area") < PIXEL_M**2).sum())
    if small:
        texts.append(
            told_counted(
                small,
                "{n} parcel smaller than a pixel of 10 m (100 m²).",
                "{n} parcels smaller than a pixel of 10 m (100 m²).",
            )
        )
    return texts


def _windows(measured: DimensionTable, size: int) -> Html:
    sides = sorted({*WINDOW_SIDES_M, size * PIXEL_M})
    head = (
        told("Window (m)"), told("SIZE (pixels of 10 m)"), told("Parcels that fit"), told("of their area"),
        told("Parcels that fit with all bands"), told("of their area"), "",
    )  # fmt: skip
    rows = []
    for side in sides:
        alone, aligned = measured.fitting(side), measured.fitting(side, LATTICE_M)
        shares = [told("{percent:.1f} %", percent=100 * value) for value in (*alone, *aligned)]
        divisible = "" if side % LATTICE_M == 0 else told("without bands of 60 m")
        note = told("recommended") if side == size * PIXEL_M else divisible
        rows.append((str(side), f"{side // PIXEL_M}", *shares, note))
    return table(head, ("n", "n", "n", "n", "n", "n", ""), rows)


def _histogram(measured: DimensionTable, dimension: str) -> Html:
    heading, unit, factor, whole = _SHOWN[dimension]
    values = measured.column(dimension) * factor
    return element("section", element("h3", heading), histogram(values, heading, unit, whole=whole))


def _skipped(measured: DimensionTable) -> tuple[Html, ...]:
    skips = measured.skips
    if not skips:
        return ()
    counts = Counter(skip.reason for skip in skips)
    reasons = ", ".join(f"{reason} {number}" for reason, number in sorted(counts.items()))
    title = told_counted(len(skips), "{n} parcel ({reasons})", "{n} parcels ({reasons})", reasons=reasons)
    if len(skips) > _MOST_LISTED:
        title = told("{title}; the first {n}", title=title, n=_MOST_LISTED)
    listed = table(
        (told("Parcel"), told("Reason"), told("Detail")),
        ("", "code", ""),
        ((skip.subject, skip.reason, skip.detail) for skip in skips[:_MOST_LISTED]),
    )
    return (
        element("h2", told("Parcels left out")),
        folded(title, listed, is_open=len(skips) <= 20),
    )
