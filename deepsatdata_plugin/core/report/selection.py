"""The report of a selection: one html file that needs nothing but itself.

Timelines of all tiles, a table of counts and gaps, what was left out and why, and the chosen
products. No scripts, no external resources, no clock; made for paper as much as for the screen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from html import escape

from ..selection import Selection, SelectionParameters, TileSelection, Verdict
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
    "uniform": "evenly spread: the smallest sum of days off the planned days and the weighted cloud",
    "largest_gap": "the smallest largest gap, then the smallest weighted cloud",
    "nearest": "the greedy rule of the DeepSatData report: each planned day takes the cheapest step left",
    "all": "everything within the limits",
}

_OPEN_TABLES = 3  # tables of chosen products stand open for up to so many tiles

_CSS = """
@page{size:A4 landscape;margin:12mm}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1088px;padding:24px;color:#1F2A33;background:#fff;
font:14px/1.45 system-ui,'Segoe UI',Roboto,'DejaVu Sans',sans-serif}
h1{font-size:24px;margin:0 0 4px}h2{font-size:17px;margin:28px 0 6px}
h3{font-size:15px;margin:20px 0 2px;display:flex;gap:14px;align-items:baseline}
h3 small{font-weight:400;color:#56616A;font-size:13px}
p{margin:4px 0 8px;max-width:110ch}.lead{color:#56616A}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 14px;margin:10px 0}
dt{color:#56616A}dd{margin:0}
table{border-collapse:collapse;margin:6px 0 12px;font-variant-numeric:tabular-nums;width:100%}
th{text-align:left;font-weight:600;border-bottom:1.5px solid #1F2A33;padding:3px 10px 3px 0;
vertical-align:bottom;white-space:nowrap}
td{border-bottom:1px solid #DFE3E6;padding:3px 10px 3px 0;vertical-align:top}
.n{text-align:right}.n,.d{white-space:nowrap}
.code{font:10.5px/1.8 ui-monospace,'DejaVu Sans Mono',monospace;white-space:nowrap}
.warn{border-left:4px solid #E69F00;background:#FDF6E6;padding:6px 12px;margin:10px 0}
.warn p{margin:2px 0}
details{margin:2px 0 8px}details table{font-size:12.5px}summary{cursor:pointer;color:#0072B2}
section{break-inside:avoid-page}
.legend{margin:8px 0 2px}
@media print{body{padding:0;max-width:none;font-size:11px}summary{color:inherit}a{color:inherit}
.warn{print-color-adjust:exact;-webkit-print-color-adjust:exact}
svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
tr{break-inside:avoid}thead{display:table-header-group}}
"""


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
    body = [
        "<h1>Selection of Sentinel-2 products</h1>",
        f'<p class="lead">{escape(_headline(selection))}</p>',
        _parameters(selection, parameters),
        _warnings(selection),
        "<h2>Tiles</h2>",
        _summary(selection, parameters),
    ]
    if len(selection.tiles) > 1:
        body += ["<section><h2>Chosen dates of all tiles</h2>", overview(selection, marks), "</section>"]
    body += [_tile(tile, selection, marks, first=not number) for number, tile in enumerate(selection.tiles)]
    body += ["<h2>Chosen products</h2>"]
    body += [_chosen(tile, selection) for tile in selection.tiles]
    body += ["<h2>Products left out</h2>", _left_out(selection)]
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        "<title>Selection of Sentinel-2 products</title>"
        f"<style>{_CSS}{css()}</style></head><body>{definitions()}\n" + "\n".join(body) + "\n</body></html>\n"
    )


def _headline(selection: Selection) -> str:
    kept = len(selection.kept)
    steps = sum(len(tile.steps) for tile in selection.tiles)
    products = f"{kept} of {len(selection.verdicts)} products chosen"
    more = f", {steps} steps" if steps != kept else ""
    tiles = f"{len(selection.tiles)} tile{'s' if len(selection.tiles) != 1 else ''}"
    return f"{products}{more}, {tiles}, {selection.start} to {selection.end}"


def _parameters(selection: Selection, parameters: SelectionParameters) -> str:
    rows = [
        (
            "Period",
            f"{selection.start} to {selection.end} ({(selection.end - selection.start).days + 1} days)",
        ),
        ("Method", f"{parameters.method}: {_METHODS[parameters.method]}"),
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
    return "<dl>" + "".join(f"<dt>{escape(k)}</dt><dd>{escape(v)}</dd>" for k, v in rows) + "</dl>"


def _warnings(selection: Selection) -> str:
    if not selection.warnings:
        return ""
    lines = "".join(f"<p>{escape(text)}</p>" for text in selection.warnings)
    return f'<div class="warn" role="note">{lines}</div>'


def _summary(selection: Selection, parameters: SelectionParameters) -> str:
    asked = "" if parameters.method == "all" else f" of {parameters.count}"
    head = (
        "<tr><th>Tile</th>"
        f'<th class="n">Steps chosen{asked}</th><th class="n">Within limits</th>'
        '<th class="n">Acquisitions</th><th class="n">Largest gap</th><th>from</th><th>to</th>'
        '<th class="n">Median gap</th>'
        '<th class="n">Mean cloud</th><th class="n">Cost, days</th></tr>'
    )
    rows = []
    for tile in selection.tiles:
        left, right = _largest_gap_dates(tile, selection)
        median = "-" if tile.median_gap is None else f"{tile.median_gap:g} d"
        cloud = "-" if tile.mean_cloud is None else f"{tile.mean_cloud:.1f} %"
        cells = [
            (str(len(tile.steps)), "n"), (str(tile.available), "n"), (str(len(tile.candidates)), "n"),
            (f"{tile.largest_gap} d", "n"), (str(left), "d"), (str(right), "d"), (median, "n"),
            (cloud, "n"), (f"{tile.cost:.1f}", "n"),
        ]  # fmt: skip
        rows.append(
            f"<tr><td>{escape(tile.tile)}</td>"
            + "".join(f'<td class="{kind}">{escape(text)}</td>' for text, kind in cells)
            + "</tr>"
        )
    note = (
        "<p class='lead'>Gaps are counted in days between chosen steps; the largest one also looks at the "
        "period's start and end.</p>"
    )
    return f"<table><thead>{head}</thead><tbody>{''.join(rows)}</tbody></table>{note}"


def _largest_gap_dates(tile: TileSelection, selection: Selection) -> tuple[date, date]:
    day = selection.start
    for gap in tile.gaps:
        if gap == tile.largest_gap:
            return day, day + timedelta(days=gap)
        day += timedelta(days=gap)
    return selection.start, selection.end


def _tile(tile: TileSelection, selection: Selection, marks: Marks, *, first: bool) -> str:
    facts = f"{len(tile.steps)} steps, largest gap {tile.largest_gap} days"
    if tile.mean_cloud is not None:
        facts += f", mean cloud {tile.mean_cloud:.1f} %"
    head = f"<h2>Timelines</h2>{legend()}" if first else ""
    return (
        f"<section>{head}<h3>{escape(tile.tile)}<small>{escape(facts)}</small></h3>"
        f"{timeline(tile, selection, marks)}</section>"
    )


def _chosen(tile: TileSelection, selection: Selection) -> str:
    verdicts = [v for v in selection.kept if v.candidate.tile == tile.tile]
    is_open = " open" if len(selection.tiles) <= _OPEN_TABLES else ""
    return (
        f"<details{is_open}><summary>{escape(tile.tile)}: {len(verdicts)} chosen</summary>"
        f"{_chosen_table(verdicts)}</details>"
    )


def _chosen_table(verdicts: list[Verdict]) -> str:
    head = (
        '<tr><th class="n">Step</th><th>Date, UTC</th><th class="n">Gap</th><th class="n">Cloud</th>'
        '<th class="n">MB</th><th>Product</th><th>Why</th></tr>'
    )
    rows = []
    for verdict in verdicts:
        one = verdict.candidate
        cloud = "unknown" if one.cloud is None else f"{one.cloud:.1f} %"
        size = f"{one.size / 1e6:.0f}" if one.size else "unknown"
        rows.append(
            f'<tr><td class="n">{verdict.step}</td><td class="d">{one.sensing_start:%Y-%m-%d}</td>'
            f'<td class="n">{verdict.gap} d</td>'
            f'<td class="n">{cloud}</td><td class="n">{size}</td><td class="code">{escape(one.name)}</td>'
            f"<td>{escape(verdict.detail)}</td></tr>"
        )
    return f"<table><thead>{head}</thead><tbody>{''.join(rows)}</tbody></table>"


def _left_out(selection: Selection) -> str:
    out = [v for v in selection.verdicts if not v.kept]
    if not out:
        return "<p>None.</p>"
    counts = Counter(v.rule for v in out)
    order = sorted(counts, key=lambda rule: (list(_RULES).index(rule) if rule in _RULES else 99, rule))
    rows = "".join(
        f'<tr><td>{escape(_RULES.get(rule, rule))}</td><td class="n">{counts[rule]}</td>'
        f'<td class="lead">{escape(next(v for v in out if v.rule == rule).detail)}</td></tr>'
        for rule in order
    )
    table = (
        '<table><thead><tr><th>Reason</th><th class="n">Products</th><th>For example</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )
    return table + "".join(_left_out_list(rule, [v for v in out if v.rule == rule]) for rule in order)


def _left_out_list(rule: str, verdicts: list[Verdict]) -> str:
    return (
        f"<details><summary>{escape(_RULES.get(rule, rule))}: {len(verdicts)}</summary><table><tbody>"
        + "".join(_left_out_rows(verdicts))
        + "</tbody></table></details>"
    )


def _left_out_rows(verdicts: list[Verdict]) -> Iterator[str]:
    for verdict in verdicts:
        one = verdict.candidate
        yield (
            f'<tr><td class="d">{one.sensing_start:%Y-%m-%d}</td><td class="code">{escape(one.name)}</td>'
            f"<td>{escape(verdict.detail)}</td></tr>"
        )
