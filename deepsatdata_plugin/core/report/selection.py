"""The report of a selection: one html file that needs nothing but itself.

Timelines of all tiles, a table of counts and gaps, what was left out and why, and the chosen
products. No scripts, no external resources, no clock; made for paper as much as for the screen.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

from ..amounts import counted
from ..selection import Selection, SelectionParameters, TileSelection, Verdict, select_products
from .page import Html, element, facts, folded, markup, page, table, warnings
from .svg import Marks, css, definitions, legend, overview, timeline

_RULES = {
    "not_chosen": "Within the limits, but others serve better",
    "cloud": "Too cloudy",
    "overlap": "Too little of the area",
    "size": "Too small a product",
    "tile_fill": "Size unknown, fills too little of its tile",
    "outside_area": "No part of the area",
    "outside_period": "Outside the period",
    "superseded_baseline": "Replaced by a newer processing baseline",
    "superseded_generation": "Replaced by a later generation",
    "repeated_product": "Listed twice",
    "other_producer": "Made by another producer",
    "unusable": "Row that cannot be used",
    "by_hand": "Left out by hand",
}

_METHODS = {
    "uniform": "Evenly spread (uniform): days off the planned days and weighted cloud are least together",
    "largest_gap": "Smallest largest gap (largest_gap): no longer gap than needed, then little cloud",
    "nearest": "Rule of the DeepSatData report (nearest): each planned day takes the cheapest step left",
    "all": "All: everything within the limits",
}

#: What the method largest_gap would give is told where it makes the largest gap shorter by this share.
_WORTH_TELLING = 0.2

_OPEN_TABLES = 3  # tables of chosen products stand open for up to so many tiles


def timeline_report(selection: Selection, parameters: SelectionParameters) -> str:
    """Return the html page of a selection.

    Args:
        selection: From `selection.select`.
        parameters: What it was asked with.
    """
    marks = Marks(
        by_hand=frozenset(v.candidate.id for v in selection.kept if v.rule == "by_hand"),
        faults={v.candidate.id: (v.rule, v.detail) for v in selection.verdicts if not v.kept},
        max_cloud=parameters.max_cloud,
    )
    several = len(selection.tiles) > 1
    return page(
        "Selection of Sentinel-2 products",
        element("p", _headline(selection), css="lead"),
        _parameters(selection, parameters),
        warnings(selection.warnings),
        element("h2", "Tiles"),
        _summary(selection, parameters),
        *(_overview(selection, marks) if several else ()),
        *(_tile(tile, selection, marks, first=not number) for number, tile in enumerate(selection.tiles)),
        element("h2", "Chosen products"),
        *(_chosen(tile, selection) for tile in selection.tiles),
        element("h2", "Products left out"),
        _left_out(selection),
        style=css(),
        drawings=Html(definitions()),
    )


def _headline(selection: Selection) -> str:
    kept = len(selection.kept)
    steps = sum(len(tile.steps) for tile in selection.tiles)
    products = f"{kept} of {counted(len(selection.verdicts), 'product')} chosen"
    more = f", {counted(steps, 'step')}" if steps != kept else ""
    tiles = counted(len(selection.tiles), "tile")
    return f"{products}{more}, {tiles}, {selection.start} to {selection.end}"


def _parameters(selection: Selection, parameters: SelectionParameters) -> Html:
    rows = [
        (
            "Period",
            f"{selection.start} to {selection.end} ({(selection.end - selection.start).days + 1} days)",
        ),
        ("Method", _METHODS[parameters.method]),
    ]
    if parameters.method != "all":
        rows.append(("Steps per tile", str(parameters.count)))
        weights = f"{parameters.cloud_weight:g} days per % of cloud"
        if parameters.overlap_weight:
            weights += f", {parameters.overlap_weight:g} per % of overlap missing"
        if parameters.size_weight:
            weights += f", {parameters.size_weight:g} per % of size missing"
        rows.append(("Weights", weights))
    limits = [f"cloud up to {parameters.max_cloud:g} %"] if parameters.max_cloud < 100 else []
    limits += [f"overlap from {parameters.min_overlap:g} %"] if parameters.min_overlap > 0 else []
    limits += [f"size from {parameters.min_size:g} x 10^6 bytes"] if parameters.min_size > 0 else []
    rows.append(("Limits", ", ".join(limits) or "none"))
    if parameters.prefer_same_dates:
        rows.append(("Same dates", "preferred over the tiles"))
    if parameters.keep or parameters.drop:
        rows.append(("By hand", f"{len(parameters.keep)} to keep, {len(parameters.drop)} to leave out"))
    return facts(rows)


def _summary(selection: Selection, parameters: SelectionParameters) -> Html:
    asked = "" if parameters.method == "all" else f" of {parameters.count}"
    head = (
        "Tile", f"Steps chosen{asked}", "Within limits", "Acquisitions", "Largest gap", "from", "to",
        "Median gap", "Mean cloud", "Cost, days",
    )  # fmt: skip
    kinds = ("", "n", "n", "n", "n", "d", "d", "n", "n", "n")
    rows = []
    for tile in selection.tiles:
        left, right = _largest_gap_dates(tile, selection)
        median = "-" if tile.median_gap is None else f"{tile.median_gap:g} d"
        cloud = "-" if tile.mean_cloud is None else f"{tile.mean_cloud:.1f} %"
        rows.append(
            [
                tile.tile, len(tile.steps), tile.available, len(tile.candidates), f"{tile.largest_gap} d",
                left, right, median, cloud, f"{tile.cost:.1f}",
            ]
        )  # fmt: skip
    note = (
        "Gaps are counted in days between chosen steps; the largest one also looks at the period's start and "
        "end."
    )
    if parameters.method != "all":
        note += (
            " Cost is what is kept small: all days that the chosen dates lie off the planned ones, and "
            f"{parameters.cloud_weight:g} days for each % of cloud of a step."
        )
    shorter = _shorter_gaps(selection, parameters)
    return markup(
        [
            table(head, kinds, rows),
            element("p", note, css="lead"),
            element("p", shorter, css="lead") if shorter else None,
        ]
    )


def _shorter_gaps(selection: Selection, parameters: SelectionParameters) -> str:
    """Return a sentence on tiles whose largest gap the method largest_gap would make much shorter."""
    if parameters.method in ("largest_gap", "all"):
        return ""
    # What passed the limits passes them again.
    usable = [v.candidate for v in selection.verdicts if v.kept or v.rule == "not_chosen"]
    if not usable:
        return ""
    known = {candidate.id for candidate in usable}
    asked = replace(
        parameters,
        method="largest_gap",
        start=selection.start,
        end=selection.end,
        max_cloud=100.0,
        min_overlap=0.0,
        min_size=0.0,
        keep=tuple(v.candidate.id for v in selection.kept if v.rule == "by_hand" and v.candidate.id in known),
        drop=(),
    )
    other = {tile.tile: tile.largest_gap for tile in select_products(usable, asked).tiles}
    told = [
        f"{tile.tile}: {other[tile.tile]} instead of {tile.largest_gap} days"
        for tile in selection.tiles
        if tile.steps and other.get(tile.tile, tile.largest_gap) <= (1 - _WORTH_TELLING) * tile.largest_gap
    ]
    if not told:
        return ""
    shown = ", ".join(told[:8]) + (f" and {counted(len(told) - 8, 'more tile')}" if len(told) > 8 else "")
    return f"With the method largest_gap the largest gap would be shorter: {shown}."


def _largest_gap_dates(tile: TileSelection, selection: Selection) -> tuple[date, date]:
    day = selection.start
    for gap in tile.gaps:
        if gap == tile.largest_gap:
            return day, day + timedelta(days=gap)
        day += timedelta(days=gap)
    return selection.start, selection.end


def _overview(selection: Selection, marks: Marks) -> list[Html]:
    return [
        Html("<section>" + element("h2", "Chosen dates of all tiles")),
        Html(overview(selection, marks)),
        Html("</section>"),
    ]


def _tile(tile: TileSelection, selection: Selection, marks: Marks, *, first: bool) -> Html:
    about = f"{counted(len(tile.steps), 'step')}, largest gap {counted(tile.largest_gap, 'day')}"
    if tile.mean_cloud is not None:
        about += f", mean cloud {tile.mean_cloud:.1f} %"
    return element(
        "section",
        [element("h2", "Timelines"), Html(legend())] if first else None,
        element("h3", tile.tile, element("small", about)),
        Html(timeline(tile, selection, marks)),
    )


def _chosen(tile: TileSelection, selection: Selection) -> Html:
    verdicts = [v for v in selection.kept if v.candidate.tile == tile.tile]
    head = ("Step", "Date, UTC", "Gap", "Cloud", "MB", "Product", "Why")
    kinds = ("n", "d", "n", "n", "n", "code", "")
    rows = []
    for verdict in verdicts:
        one = verdict.candidate
        cloud = "unknown" if one.cloud is None else f"{one.cloud:.1f} %"
        size = f"{one.size / 1e6:.0f}" if one.size else "unknown"
        day = f"{one.sensing_start:%Y-%m-%d}"
        rows.append([verdict.step, day, f"{verdict.gap} d", cloud, size, one.name, verdict.detail])
    return folded(
        f"{tile.tile}: {len(verdicts)} chosen",
        table(head, kinds, rows),
        is_open=len(selection.tiles) <= _OPEN_TABLES,
    )


def _left_out(selection: Selection) -> Html:
    out = [v for v in selection.verdicts if not v.kept]
    if not out:
        return element("p", "None.")
    counts = Counter(v.rule for v in out)
    order = sorted(counts, key=lambda rule: (list(_RULES).index(rule) if rule in _RULES else 99, rule))
    of_rule = {rule: [v for v in out if v.rule == rule] for rule in order}
    rows = [[_RULES.get(rule, rule), counts[rule], of_rule[rule][0].detail] for rule in order]
    return markup(
        [
            table(("Reason", "Products", "For example"), ("", "n", "lead"), rows),
            [_left_out_list(rule, verdicts) for rule, verdicts in of_rule.items()],
        ]
    )


def _left_out_list(rule: str, verdicts: list[Verdict]) -> Html:
    rows = ([f"{v.candidate.sensing_start:%Y-%m-%d}", v.candidate.name, v.detail] for v in verdicts)
    return folded(f"{_RULES.get(rule, rule)}: {len(verdicts)}", table((), ("d", "code", ""), rows))
