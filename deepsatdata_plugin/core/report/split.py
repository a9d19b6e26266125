"""The report of a split: what leaks and what does not, where the folds lie, how they are balanced."""

from __future__ import annotations

import numpy as np

from ..amounts import counted
from ..dataset import Split
from ..words import Told, sentences, told, told_counted
from .page import DARK, Content, Html, element, facts, markup, page, table, warnings
from .png import png_address, rgb
from .window_map import window_map

#: Colours of folds (Okabe and Ito), again lighter when there are more folds than colours.
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#8C6BB1", "#B8A11E")
_LEFT_OUT = "#9AA3A9"

_STYLE = (
    DARK
    + """
.maps{display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start;margin:8px 0}
.maps figure{margin:0}.maps figcaption{font-size:12.5px}
.maps img{image-rendering:pixelated;border:1px solid #C9CED2;background:#F4F6F7;display:block}
.chip{display:inline-block;width:.85em;height:.85em;border-radius:2px;margin-right:.45em;vertical-align:-1px;
print-color-adjust:exact;-webkit-print-color-adjust:exact}
.bar{display:inline-block;height:.7em;background:#0072B2;opacity:.75;margin-left:.5em;vertical-align:-1px;
print-color-adjust:exact;-webkit-print-color-adjust:exact}
.verdict{border-left:4px solid #009E73;background:#EDF7F3;padding:6px 12px;margin:10px 0;
print-color-adjust:exact;-webkit-print-color-adjust:exact}.verdict p{margin:2px 0}
@media screen and (prefers-color-scheme:dark){.verdict{background:#16302A}.maps img{background:#20272C;
border-color:#3B444B}.bar{background:#56B4E9}}
"""
)

_REASONS = {
    "parcel_of_another_fold": "hold a parcel of another fold",
    "too_near": "overlap a window of another fold, or are nearer than the buffer",
    "no_value": "have no value to split by",
}


def split_report(split: Split) -> str:
    """Return the html page of a split."""
    return page(
        told("Split of {name}", name=split.folder.name),
        element("p", _headline(split), css="lead"),
        element("div", [element("p", sentence) for sentence in leakage(split)], css="verdict", role="note"),
        warnings(_doubts(split)),
        _parameters(split),
        element("h2", told("Folds")),
        _folds(split),
        element("h2", told("Where they lie")),
        _maps(split),
        _classes(split),
        _distances(split),
        style=_STYLE,
    )


def leakage(split: Split) -> list[str]:
    """Return in plain words what does not leak, sentence by sentence."""
    asked = split.parameters
    lines: list[str] = []
    if split.parcels:
        if split.shared:
            lines.append(
                told_counted(
                    split.shared,
                    "{n} parcel still in more than one fold.",
                    "{n} parcels still in more than one fold.",
                )
            )
        elif asked.shared == "mask" and split.masked:
            lines.append(
                told_counted(
                    len(split.masked),
                    "No parcel teaches in one fold and is asked in another: {n} parcel reaches into another "
                    "fold, and its pixels there are no labels. The reader of this plugin leaves them out; "
                    "other readers have to look at 'masked_parcels' in dataset.json.",
                    "No parcel teaches in one fold and is asked in another: {n} parcels reach into other "
                    "folds, and their pixels there are no labels. The reader of this plugin leaves them out; "
                    "other readers have to look at 'masked_parcels' in dataset.json.",
                )
            )
        else:
            lines.append(
                told(
                    "No parcel stands in two folds ({before} did before samples were left out): every sample "
                    "was looked at.",
                    before=split.before,
                )
                if split.before
                else "No parcel stands in two folds: every sample was looked at."
            )
    else:
        lines.append("The dataset has no labels, so that no parcel can be shared.")
    if asked.method == "year":
        lines.append("Folds are years: images of different folds have no date in common.")
    else:
        lines.append(
            told(
                "No pixel stands in two folds; windows of different folds are at least {buffer:g} m apart.",
                buffer=asked.buffer_m,
            )
            if asked.buffer_m
            else "No pixel stands in two folds; windows of different folds may touch."
        )
    return lines


def _doubts(split: Split) -> list[str]:
    """Return what a reader of results should know."""
    lines: list[str] = []
    if split.ground_again:
        lines.append(
            told_counted(
                split.ground_again,
                "{n} window in more than one fold, in other years: a model may know the place again. Results "
                "tell how well it does in another year, not elsewhere.",
                "{n} windows in more than one fold, in other years: a model may know the place again. "
                "Results tell how well it does in another year, not elsewhere.",
            )
        )
    elif not split.parameters.buffer_m and split.parameters.method != "year":
        lines.append(
            "Fields beside each other resemble each other, across a border of folds too. With a buffer "
            "results are those of ground that is new."
        )
    lost = sum(split.left_out.values())
    if lost > 0.25 * split.fold.size:
        share = 100 * lost / split.fold.size
        lines.append(
            told(
                "{share:.0f} % of the samples are left out. Larger blocks have shorter borders: fewer would "
                "be.",
                share=share,
            )
        )
    for index, pixels in sorted(split.classes.items()):
        missing = [name for name, number in zip(split.parameters.names, pixels.tolist()) if not number]
        if index > 0 and missing and split.parameters.method != "year":
            lines.append(
                told(
                    "Class {name} does not occur in {folds}.", name=_class(split, index), folds=_list(missing)
                )
            )
    return lines[:12] if len(lines) <= 12 else [*lines[:11], told("... and {n} more.", n=len(lines) - 11)]


def _list(names: list[str]) -> str:
    listed_names = ", ".join(names[:6]) + (" ..." if len(names) > 6 else "")
    if len(names) == 1:
        return told("fold {names}", names=listed_names)
    return told("folds {names}", names=listed_names)


def _headline(split: Split) -> str:
    kept = sum(split.samples)
    share = 100 * kept / max(1, split.fold.size)
    return told_counted(
        split.fold.size,
        "{kept} of {n} sample ({share:.1f} %) in {folds}",
        "{kept} of {n} samples ({share:.1f} %) in {folds}",
        kept=kept,
        share=share,
        folds=counted(len(split.parameters.names), "fold"),
    )


def _parameters(split: Split) -> Html:
    asked = split.parameters
    methods = {
        "blocks": told("Blocks of {side:g} m, balanced over classes and samples", side=split.block_m),
        "tile": told("Tiles"), "year": told("Years"), "field": told("Values of {field}", field=asked.field),
    }  # fmt: skip
    rows: list[tuple[str, str]] = [
        (told("Method"), told("{method} ({n} of them)", method=methods[asked.method], n=split.units)),
        (told("Shared parcels"), told("samples left out" if asked.shared == "drop" else "pixels masked")),
        (told("Buffer"), told("{metres:g} m", metres=asked.buffer_m) if asked.buffer_m else told("none")),
        (told("Seed"), str(asked.seed)),
    ]
    for reason, number in sorted(split.left_out.items()):
        samples = counted(number, "sample")
        rows.append((told("Left out"), told("{samples}: {reason}", samples=samples, reason=_REASONS[reason])))
    return facts(rows)


def colour(fold: int) -> str:
    """Return the colour of a fold, "#rrggbb"."""
    if fold < 0:
        return _LEFT_OUT
    base, again = COLOURS[fold % len(COLOURS)], fold // len(COLOURS)
    light = min(0.75, 0.35 * again)
    return "#" + "".join(f"{round(part + (255 - part) * light):02X}" for part in rgb(base))


def _percent(number: float) -> Told:
    return told("{number:.1f} %", number=number)


def _chip(fold: int, name: str) -> Html:
    return markup([element("span", css="chip", style=f"background:{colour(fold)}"), name])


def _folds(split: Split) -> Html:
    head: tuple[str, ...] = (
        told("Fold"), told("Name"), told("Wanted"), told("Samples"), told("Share"),
    )  # fmt: skip
    kinds: tuple[str, ...] = ("n", "", "n", "n", "n")
    kept = max(1, sum(split.samples))
    rows: list[list[Content]] = []
    for fold, (name, samples) in enumerate(zip(split.parameters.names, split.samples)):
        wanted = _percent(100 * split.parameters.shares[fold])
        row: list[Content] = [fold, _chip(fold, name), wanted, samples, _percent(100 * samples / kept)]
        rows.append([*row, split.parcels[fold]] if split.parcels else row)
    if split.parcels:
        head, kinds = (*head, told("Parcels")), (*kinds, "n")
    lost = sum(split.left_out.values())
    if lost:
        rows.append([-1, _chip(-1, "left out"), "", lost, "", *([""] if split.parcels else [])])
    return table(head, kinds, rows)


def _maps(split: Split) -> Html:
    """Return a map of each zone: a cell a window, north up."""
    figures = []
    for epsg in np.unique(split.corners[:, 0]).astype(int).tolist():
        mine = split.corners[:, 0] == epsg
        order = np.flatnonzero(mine)[np.argsort(split.fold[mine], kind="stable")]  # left out lies below
        colours = [colour(fold) for fold in split.fold[order].tolist()]
        picture, width_m = window_map(split.corners[order, 1:], colours, split.size_m)
        shown = min(520, max(220, picture.shape[1] * 4))
        figures.append(
            element(
                "figure",
                element(
                    "img",
                    src=png_address(picture),
                    width=str(shown),
                    alt=told("Folds in EPSG:{epsg}", epsg=epsg),
                ),
                element(
                    "figcaption",
                    told("EPSG:{epsg}, {width} km wide, north up", epsg=epsg, width=f"{width_m / 1000:.3g}"),
                    css="lead",
                ),
            )
        )
    return element("div", *figures, css="maps")


def _class(split: Split, index: int) -> str:
    name = split.class_names.get(index, "")
    return f"{index} {name}".strip() if index else told("0 background")


def _classes(split: Split) -> Html:
    """Return the share of each class in each fold."""
    if not split.classes:
        return Html()
    totals = sum(split.classes.values())
    head = (told("Class"), *split.parameters.names, told("Pixels"))
    kinds = ("", *("n" for _ in split.parameters.names), "n")
    rows: list[list[Content]] = []
    for index, pixels in sorted(split.classes.items()):
        shares = 100 * pixels / np.maximum(1, totals)
        cells = [
            _percent(share) if number else "-" for share, number in zip(shares.tolist(), pixels.tolist())
        ]
        rows.append([_class(split, index), *cells, int(pixels.sum())])
    return markup(
        [
            element("h2", "Balance of classes"),
            element("p", "Share of each class among the known pixels of a fold; the rows would be level if "
                    "folds were equal.", css="lead"),
            table(head, kinds, rows),
        ]
    )  # fmt: skip


def _distances(split: Split) -> Html:
    if not split.distances:
        return Html()
    names = split.parameters.names
    shown = sorted({fold for pair in split.distances for fold in pair})
    rows = []
    for one in shown:
        cells = ["" if one == other else f"{split.distances[min(one, other), max(one, other)]:.0f} m"
                 for other in shown]  # fmt: skip
        rows.append([names[one], *cells])
    note = told("Least distance between windows of two folds, the larger of east-west and north-south.")
    if len(shown) < len(names):
        note = sentences(note, told("The first {n} folds.", n=len(shown)))
    return markup(
        [
            element("h2", "Distances between folds"),
            element("p", note, css="lead"),
            table(("", *(names[k] for k in shown)), ("", *("n" for _ in shown)), rows),
        ]
    )
