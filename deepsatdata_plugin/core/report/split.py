"""The report of a split: what leaks and what does not, where the folds lie, how they are balanced."""

from __future__ import annotations

import numpy as np

from ..amounts import counted
from ..dataset import Split
from .page import DARK, Content, Html, element, facts, markup, page, table, warnings
from .png import png_address, rgb

#: Colours of folds (Okabe and Ito), again lighter when there are more folds than colours.
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#8C6BB1", "#B8A11E")
_LEFT_OUT = "#9AA3A9"
#: Largest side of a map in cells; beyond it, cells are drawn thinner.
_MAP_CELLS = 1000

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
        f"Split of {split.folder.name}",
        element("p", _headline(split), css="lead"),
        element("div", [element("p", sentence) for sentence in leakage(split)], css="verdict", role="note"),
        warnings(_doubts(split)),
        _parameters(split),
        element("h2", "Folds"),
        _folds(split),
        element("h2", "Where they lie"),
        _maps(split),
        _classes(split),
        _distances(split),
        style=_STYLE,
    )


def leakage(split: Split) -> list[str]:
    """Return in plain words what does not leak, sentence by sentence."""
    asked, told = split.parameters, []
    if split.parcels:
        if split.shared:
            told.append(f"{counted(split.shared, 'parcel')} still in more than one fold.")
        elif asked.shared == "mask" and split.masked:
            told.append(
                "No parcel teaches in one fold and is asked in another: "
                f"{counted(len(split.masked), 'parcel')} reach into other folds, and their pixels there are "
                "no labels. The reader of this plugin leaves them out; other readers have to look at "
                "'masked_parcels' in dataset.json."
            )
        else:
            before = f" ({split.before} did before samples were left out)" if split.before else ""
            told.append(f"No parcel stands in two folds{before}: every sample was looked at.")
    else:
        told.append("The dataset has no labels, so that no parcel can be shared.")
    if asked.method == "year":
        told.append("Folds are years: images of different folds have no date in common.")
    else:
        told.append(
            "No pixel stands in two folds; windows of different folds are at least "
            f"{asked.buffer_m:g} m apart."
            if asked.buffer_m
            else "No pixel stands in two folds; windows of different folds may touch."
        )
    return told


def _doubts(split: Split) -> list[str]:
    """Return what a reader of results should know."""
    told = []
    if split.ground_again:
        told.append(
            f"{counted(split.ground_again, 'window')} in more than one fold, in other years: a model may "
            "know the place again. Results tell how well it does in another year, not elsewhere."
        )
    elif not split.parameters.buffer_m and split.parameters.method != "year":
        told.append(
            "Fields beside each other resemble each other, across a border of folds too. With a buffer "
            "results are those of ground that is new."
        )
    lost = sum(split.left_out.values())
    if lost > 0.25 * split.fold.size:
        share = 100 * lost / split.fold.size
        told.append(
            f"{share:.0f} % of the samples are left out. Larger blocks have shorter borders: fewer would be."
        )
    for index, pixels in sorted(split.classes.items()):
        missing = [name for name, number in zip(split.parameters.names, pixels.tolist()) if not number]
        if index > 0 and missing and split.parameters.method != "year":
            told.append(f"Class {_class(split, index)} does not occur in {_list(missing)}.")
    return told[:12] if len(told) <= 12 else [*told[:11], f"... and {len(told) - 11} more."]


def _list(names: list[str]) -> str:
    return (
        ("fold " if len(names) == 1 else "folds ") + ", ".join(names[:6]) + (" ..." if len(names) > 6 else "")
    )


def _headline(split: Split) -> str:
    kept = sum(split.samples)
    share = 100 * kept / max(1, split.fold.size)
    return (
        f"{kept} of {counted(split.fold.size, 'sample')} ({share:.1f} %) in "
        f"{counted(len(split.parameters.names), 'fold')}"
    )


def _parameters(split: Split) -> Html:
    asked = split.parameters
    methods = {
        "blocks": f"Blocks of {split.block_m:g} m, balanced over classes and samples",
        "tile": "Tiles", "year": "Years", "field": f"Values of {asked.field}",
    }  # fmt: skip
    rows = [
        ("Method", f"{methods[asked.method]} ({split.units} of them)"),
        ("Shared parcels", "samples left out" if asked.shared == "drop" else "pixels masked"),
        ("Buffer", f"{asked.buffer_m:g} m" if asked.buffer_m else "none"),
        ("Seed", str(asked.seed)),
    ]
    for reason, number in sorted(split.left_out.items()):
        rows.append(("Left out", f"{counted(number, 'sample')}: {_REASONS[reason]}"))
    return facts(rows)


def colour(fold: int) -> str:
    """Return the colour of a fold, "#rrggbb"."""
    if fold < 0:
        return _LEFT_OUT
    base, again = COLOURS[fold % len(COLOURS)], fold // len(COLOURS)
    light = min(0.75, 0.35 * again)
    return "#" + "".join(f"{round(part + (255 - part) * light):02X}" for part in rgb(base))


def _chip(fold: int, name: str) -> Html:
    return markup([element("span", css="chip", style=f"background:{colour(fold)}"), name])


def _folds(split: Split) -> Html:
    head: tuple[str, ...] = ("Fold", "Name", "Wanted", "Samples", "Share")
    kinds: tuple[str, ...] = ("n", "", "n", "n", "n")
    kept = max(1, sum(split.samples))
    rows: list[list[Content]] = []
    for fold, (name, samples) in enumerate(zip(split.parameters.names, split.samples)):
        wanted = f"{100 * split.parameters.shares[fold]:.1f} %"
        row: list[Content] = [fold, _chip(fold, name), wanted, samples, f"{100 * samples / kept:.1f} %"]
        rows.append([*row, split.parcels[fold]] if split.parcels else row)
    if split.parcels:
        head, kinds = (*head, "Parcels"), (*kinds, "n")
    lost = sum(split.left_out.values())
    if lost:
        rows.append([-1, _chip(-1, "left out"), "", lost, "", *([""] if split.parcels else [])])
    return table(head, kinds, rows)


def _maps(split: Split) -> Html:
    """Return a map of each zone: a cell a window, north up."""
    figures = []
    for epsg in np.unique(split.corners[:, 0]).astype(int).tolist():
        mine = split.corners[:, 0] == epsg
        picture, width_m = _map(split.corners[mine, 1:], split.fold[mine], split.size_m)
        shown = min(520, max(220, picture.shape[1] * 4))
        figures.append(
            element(
                "figure",
                element("img", src=png_address(picture), width=str(shown), alt=f"Folds in EPSG:{epsg}"),
                element("figcaption", f"EPSG:{epsg}, {width_m / 1000:.3g} km wide, north up", css="lead"),
            )
        )
    return element("div", *figures, css="maps")


def _map(corners: np.ndarray, fold: np.ndarray, size_m: float) -> tuple[np.ndarray, float]:
    """Return a picture, uint8 (rows, columns, 4), and its width in metres."""
    west, north = corners[:, 0].min(), corners[:, 1].max()
    width, height = corners[:, 0].max() - west + size_m, north - corners[:, 1].min() + size_m
    cell = max(size_m, max(width, height) / _MAP_CELLS)
    columns = ((corners[:, 0] - west) / cell).astype(np.int64)
    rows = ((north - corners[:, 1]) / cell).astype(np.int64)
    picture = np.zeros((int(height / cell) + 1, int(width / cell) + 1, 4), np.uint8)
    order = np.argsort(fold, kind="stable")  # what is left out lies below
    palette = {k: (*rgb(colour(k)), 150 if k < 0 else 255) for k in np.unique(fold).tolist()}
    picture[rows[order], columns[order]] = np.array([palette[k] for k in fold[order].tolist()], np.uint8)
    used = picture[..., 3] > 0
    return picture[: np.flatnonzero(used.any(1))[-1] + 1, : np.flatnonzero(used.any(0))[-1] + 1], float(width)


def _class(split: Split, index: int) -> str:
    name = split.class_names.get(index, "")
    return f"{index} {name}".strip() if index else "0 background"


def _classes(split: Split) -> Html:
    """Return the share of each class in each fold."""
    if not split.classes:
        return Html()
    totals = sum(split.classes.values())
    head = ("Class", *split.parameters.names, "Pixels")
    kinds = ("", *("n" for _ in split.parameters.names), "n")
    rows: list[list[Content]] = []
    for index, pixels in sorted(split.classes.items()):
        shares = 100 * pixels / np.maximum(1, totals)
        cells = [
            f"{share:.1f} %" if number else "-" for share, number in zip(shares.tolist(), pixels.tolist())
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
    note = "Least distance between windows of two folds, the larger of east-west and north-south."
    if len(shown) < len(names):
        note += f" The first {len(shown)} folds."
    return markup(
        [
            element("h2", "Distances between folds"),
            element("p", note, css="lead"),
            table(("", *(names[k] for k in shown)), ("", *("n" for _ in shown)), rows),
        ]
    )
