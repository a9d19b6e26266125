"""The report of dimensions: how large parcels are, and which windows hold them."""

from __future__ import annotations

from collections import Counter

import numpy as np

from ..amounts import counted
from ..parcels import LATTICE_M, PIXEL_M, WINDOW_SIDES_M, DimensionTable
from .charts import cumulative, curve_legend, histogram
from .page import Html, element, facts, folded, page, table, warnings
from .svg import css

#: Dimension -> (heading, unit, factor to it, whole numbers).
_SHOWN = {
    "width": ("Width, west to east", "m", 1.0, False),
    "height": ("Height, south to north", "m", 1.0, False),
    "largest": ("Largest of both", "m", 1.0, False),
    "area": ("Area", "ha", 1e-4, False),
    "vertices": ("Vertices", "", 1.0, True),
    "compactness": ("Compactness", "1 is a circle", 1.0, False),
}

_STYLE = (
    ".charts{display:grid;grid-template-columns:repeat(3,1fr);gap:8px 16px}.charts h3{margin:8px 0 0}"
    "tr.chosen td{background:#EAF3EC;font-weight:600}"
)

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
        ("Width", measured.column("width")),
        ("Height", measured.column("height")),
        ("Largest of both", measured.column("largest")),
    ]
    return page(
        f"Dimensions of parcels: {name}",
        element("p", _headline(measured), css="lead"),
        facts(_facts(measured, share, size)),
        warnings(_warnings(measured, share, size)),
        element("h2", "Parcels that fit a window"),
        _windows(measured, size),
        element(
            "p",
            f"A window fits when its side is at least the larger of width and height; with all bands, it is "
            f"moved to the lattice of {LATTICE_M} m by up to {LATTICE_M // 2} m, so that the parcel needs "
            f"{LATTICE_M} m more. Shares of area say how much of the ground lies in parcels that fit.",
            css="lead",
        ),
        element("h2", "Share of parcels up to a size"),
        curve_legend([title for title, _ in curves]),
        cumulative(curves, WINDOW_SIDES_M, "Share of parcels up to a size", "m"),
        element("h2", "How parcels are spread"),
        element("div", [_histogram(measured, dimension) for dimension in _SHOWN], css="charts"),
        *_skipped(measured),
        style=css() + _STYLE,
    )


def _headline(measured: DimensionTable) -> str:
    hectares = float(measured.column("area").sum()) / 1e4
    return f"{counted(len(measured), 'parcel')}, {hectares:,.1f} ha, measured in the UTM zone of each"


def _facts(measured: DimensionTable, share: float, size: int) -> list[tuple[str, str]]:
    fits, area = measured.fitting(size * PIXEL_M, LATTICE_M)
    window = f"{size} pixels of 10 m ({size * PIXEL_M} m)"
    held = f"{100 * fits:.1f} % of the parcels and {100 * area:.1f} % of their area"
    rows = [("Recommended SIZE", f"{window}: holds {held} whole, with all bands (wanted: {100 * share:g} %)")]
    for dimension, (heading, unit, factor, whole) in _SHOWN.items():
        low, middle, high = np.percentile(measured.column(dimension) * factor, (5, 50, 95)).tolist()
        digits = 0 if whole or unit == "m" else 2
        unit = unit if unit in ("m", "ha") else ""
        spread = f"90 % are {low:.{digits}f} to {high:.{digits}f} {unit}".rstrip()
        middle_text = f"median {middle:.{digits}f} {unit}".rstrip()
        rows.append((heading, f"{middle_text}; {spread}"))
    return rows


def _warnings(measured: DimensionTable, share: float, size: int) -> list[str]:
    texts = []
    if measured.fitting(size * PIXEL_M, LATTICE_M)[0] < share:
        texts.append(
            f"No window of up to {WINDOW_SIDES_M[-1]} m holds {100 * share:g} % of the parcels whole. "
            "Larger ones would show mostly other ground: crop the largest parcels, or leave them out."
        )
    small = int((measured.column("area") < PIXEL_M**2).sum())
    if small:
        texts.append(f"{counted(small, 'parcel')} smaller than a pixel of 10 m (100 m²).")
    return texts


def _windows(measured: DimensionTable, size: int) -> Html:
    sides = sorted({*WINDOW_SIDES_M, size * PIXEL_M})
    head = (
        "Window (m)", "SIZE (pixels of 10 m)", "Parcels that fit", "of their area",
        "Parcels that fit with all bands", "of their area", "",
    )  # fmt: skip
    rows = []
    for side in sides:
        alone, aligned = measured.fitting(side), measured.fitting(side, LATTICE_M)
        shares = [f"{100 * value:.1f} %" for value in (*alone, *aligned)]
        divisible = "" if side % LATTICE_M == 0 else "without bands of 60 m"
        note = "recommended" if side == size * PIXEL_M else divisible
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
    listed = table(
        ("Parcel", "Reason", "Detail"),
        ("", "code", ""),
        ((skip.subject, skip.reason, skip.detail) for skip in skips[:_MOST_LISTED]),
    )
    more = f"; the first {_MOST_LISTED}" if len(skips) > _MOST_LISTED else ""
    return (
        element("h2", "Parcels left out"),
        folded(f"{counted(len(skips), 'parcel')} ({reasons}){more}", listed, is_open=len(skips) <= 20),
    )
