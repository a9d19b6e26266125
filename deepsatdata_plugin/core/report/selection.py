"""The report of a selection: one html file that needs nothing but itself.

Timelines of all tiles, a table of counts and gaps, what was left out and why, and the chosen
products. No scripts, no external resources, no clock; made for paper as much as for the screen.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

from ..selection import Selection, SelectionParameters, TileSelection, Verdict, select_products
from ..words import Told, listed, sentences, told, told_counted
from .page import Html, element, facts, folded, markup, page, table, warnings
from .svg import Marks, css, definitions, legend, overview, timeline

_RULES = {
    "not_chosen": told("Within the limits, but others serve better"),
    "cloud": told("Too cloudy"),
    "overlap": told("Too little of the area"),
    "size": told("Too small a product"),
    "tile_fill": told("Size unknown, fills too little of its tile"),
    "outside_area": told("No part of the area"),
    "outside_period": told("Outside the period"),
    "superseded_baseline": told("Replaced by a newer processing baseline"),
    "superseded_generation": told("Replaced by a later generation"),
    "repeated_product": told("Listed twice"),
    "other_producer": told("Made by another producer"),
    "unusable": told("Row that cannot be used"),
    "by_hand": told("Left out by hand"),
}

_METHODS = {
    "uniform": told(
        "Evenly spread (uniform): days off the planned days and weighted cloud are least together"
    ),
    "largest_gap": told("Smallest largest gap (largest_gap): no longer gap than needed, then little cloud"),
    "nearest": told(
        "Rule of the DeepSatData report (nearest): each planned day takes the cheapest step left"
    ),
    "all": told("All: everything within the limits"),
}

#: What the method largest_gap would give is told where it makes the largest gap shorter by this share.
_WORTH_TELLING = 0.2

_NAMED = 8  # tiles in a sentence
_OPEN_TABLES = 3  # tables of chosen products stand open for up to so many tiles


def timeline_report(selection: Selection, parameters: SelectionParameters) -> str:
    """Return the html page of a selection, in the language that is `spoken`.

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
        told("Selection of Sentinel-2 products"),
        element("p", _headline(selection), css="lead"),
        _parameters(selection, parameters),
        warnings(selection.warnings),
        element("h2", told("Tiles")),
        _summary(selection, parameters),
        *(_overview(selection, marks) if several else ()),
        *(_tile(tile, selection, marks, first=not number) for number, tile in enumerate(selection.tiles)),
        element("h2", told("Chosen products")),
        *(_chosen(tile, selection) for tile in selection.tiles),
        element("h2", told("Products left out")),
        _left_out(selection),
        style=css(),
        drawings=Html(definitions()),
    )


def _headline(selection: Selection) -> str:
    kept = len(selection.kept)
    steps = sum(len(tile.steps) for tile in selection.tiles)
    parts = [
        told_counted(
            len(selection.verdicts),
            "{kept} of {n} product chosen",
            "{kept} of {n} products chosen",
            kept=kept,
        )
    ]
    if steps != kept:
        parts.append(told_counted(steps, "{n} step", "{n} steps"))
    parts.append(told_counted(len(selection.tiles), "{n} tile", "{n} tiles"))
    parts.append(told("{start} to {end}", start=selection.start, end=selection.end))
    return listed(parts)


def _parameters(selection: Selection, parameters: SelectionParameters) -> Html:
    rows: list[tuple[str, str]] = [
        (
            told("Period"),
            told_counted(
                (selection.end - selection.start).days + 1,
                "{start} to {end} ({n} day)",
                "{start} to {end} ({n} days)",
                start=selection.start,
                end=selection.end,
            ),
        ),
        (told("Method"), _METHODS[parameters.method]),
    ]
    if parameters.method != "all":
        rows.append((told("Steps per tile"), str(parameters.count)))
        weights = [told("{weight:g} days per % of cloud", weight=parameters.cloud_weight)]
        if parameters.overlap_weight:
            weights.append(told("{weight:g} per % of overlap missing", weight=parameters.overlap_weight))
        if parameters.size_weight:
            weights.append(told("{weight:g} per % of size missing", weight=parameters.size_weight))
        rows.append((told("Weights"), listed(weights)))
    limits = []
    if parameters.max_cloud < 100:
        limits.append(told("cloud up to {limit:g} %", limit=parameters.max_cloud))
    if parameters.min_overlap > 0:
        limits.append(told("overlap from {limit:g} %", limit=parameters.min_overlap))
    if parameters.min_size > 0:
        limits.append(told("size from {limit:g} x 10^6 bytes", limit=parameters.min_size))
    rows.append((told("Limits"), listed(limits) if limits else told("none")))
    if parameters.prefer_same_dates:
        rows.append((told("Same dates"), told("preferred over the tiles")))
    if parameters.keep or parameters.drop:
        kept, out = len(parameters.keep), len(parameters.drop)
        rows.append((told("By hand"), told("{kept} to keep, {out} to leave out", kept=kept, out=out)))
    return facts(rows)


def _summary(selection: Selection, parameters: SelectionParameters) -> Html:
    chosen = (
        told("Steps chosen")
        if parameters.method == "all"
        else told("Steps chosen of {count}", count=parameters.count)
    )
    head = (
        told("Tile"), chosen, told("Within limits"), told("Acquisitions"), told("Largest gap"), told("from"),
        told("to"), told("Median gap"), told("Mean cloud"), told("Cost, days"),
    )  # fmt: skip
    kinds = ("", "n", "n", "n", "n", "d", "d", "n", "n", "n")
    rows = []
    for tile in selection.tiles:
        left, right = _largest_gap_dates(tile, selection)
        median = "-" if tile.median_gap is None else told("{days:g} d", days=tile.median_gap)
        cloud = "-" if tile.mean_cloud is None else _percent(tile.mean_cloud)
        rows.append(
            [
                tile.tile, len(tile.steps), tile.available, len(tile.candidates),
                told("{days:g} d", days=tile.largest_gap), left, right, median, cloud,
                told("{number:.1f}", number=tile.cost),
            ]
        )  # fmt: skip
    note = told(
        "Gaps are counted in days between chosen steps; the largest one also looks at the period's start and "
        "end."
    )
    if parameters.method != "all":
        cost = told(
            "Cost is what is kept small: all days that the chosen dates lie off the planned ones, and "
            "{weight:g} days for each % of cloud of a step.",
            weight=parameters.cloud_weight,
        )
        note = sentences(note, cost)
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
    shorter = [
        told(
            "{tile}: {days} instead of {now} days",
            tile=tile.tile,
            days=other[tile.tile],
            now=tile.largest_gap,
        )
        for tile in selection.tiles
        if tile.steps and other.get(tile.tile, tile.largest_gap) <= (1 - _WORTH_TELLING) * tile.largest_gap
    ]
    if not shorter:
        return ""
    parts, more = shorter[:_NAMED], len(shorter) - _NAMED
    if more > 0:
        parts.append(told_counted(more, "{n} more tile", "{n} more tiles"))
    return told("With the method largest_gap the largest gap would be shorter: {shown}.", shown=listed(parts))


def _largest_gap_dates(tile: TileSelection, selection: Selection) -> tuple[date, date]:
    day = selection.start
    for gap in tile.gaps:
        if gap == tile.largest_gap:
            return day, day + timedelta(days=gap)
        day += timedelta(days=gap)
    return selection.start, selection.end


def _overview(selection: Selection, marks: Marks) -> list[Html]:
    return [
        Html("<section>" + element("h2", told("Chosen dates of all tiles"))),
        Html(overview(selection, marks)),
        Html("</section>"),
    ]


def _tile(tile: TileSelection, selection: Selection, marks: Marks, *, first: bool) -> Html:
    about = [
        told_counted(len(tile.steps), "{n} step", "{n} steps"),
        told_counted(tile.largest_gap, "largest gap {n} day", "largest gap {n} days"),
    ]
    if tile.mean_cloud is not None:
        about.append(told("mean cloud {cloud:.1f} %", cloud=tile.mean_cloud))
    return element(
        "section",
        [element("h2", told("Timelines")), Html(legend())] if first else None,
        element("h3", tile.tile, element("small", listed(about))),
        Html(timeline(tile, selection, marks)),
    )


def _chosen(tile: TileSelection, selection: Selection) -> Html:
    verdicts = [v for v in selection.kept if v.candidate.tile == tile.tile]
    head = (
        told("Step"), told("Date, UTC"), told("Gap"), told("Cloud"), told("MB"), told("Product"), told("Why"),
    )  # fmt: skip
    kinds = ("n", "d", "n", "n", "n", "code", "")
    rows = []
    for verdict in verdicts:
        one = verdict.candidate
        cloud = told("unknown") if one.cloud is None else _percent(one.cloud)
        size = told("{number:.0f}", number=one.size / 1e6) if one.size else told("unknown")
        day = f"{one.sensing_start:%Y-%m-%d}"
        rows.append(
            [verdict.step, day, told("{days:g} d", days=verdict.gap), cloud, size, one.name, verdict.detail]
        )
    return folded(
        told("{tile}: {n} chosen", tile=tile.tile, n=len(verdicts)),
        table(head, kinds, rows),
        is_open=len(selection.tiles) <= _OPEN_TABLES,
    )


def _left_out(selection: Selection) -> Html:
    out = [v for v in selection.verdicts if not v.kept]
    if not out:
        return element("p", told("None."))
    counts = Counter(v.rule for v in out)
    order = sorted(counts, key=lambda rule: (list(_RULES).index(rule) if rule in _RULES else 99, rule))
    of_rule = {rule: [v for v in out if v.rule == rule] for rule in order}
    rows = [[_RULES.get(rule, rule), counts[rule], of_rule[rule][0].detail] for rule in order]
    return markup(
        [
            table((told("Reason"), told("Products"), told("For example")), ("", "n", "lead"), rows),
            [_left_out_list(rule, verdicts) for rule, verdicts in of_rule.items()],
        ]
    )


def _left_out_list(rule: str, verdicts: list[Verdict]) -> Html:
    rows = ([f"{v.candidate.sensing_start:%Y-%m-%d}", v.candidate.name, v.detail] for v in verdicts)
    return folded(
        told("{rule}: {n}", rule=_RULES.get(rule, rule), n=len(verdicts)), table((), ("d", "code", ""), rows)
    )


def _percent(number: float) -> Told:
    return told("{number:.1f} %", number=number)
