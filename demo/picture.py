"""The demo's picture: what a dataset holds, read with the dataset's own reader."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any

import matplotlib as mpl

mpl.use("Agg")

import matplotlib.dates as mdates
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.colors import ListedColormap
from matplotlib.patches import Patch, Rectangle
from osgeo import ogr

from deepsatdata_plugin.core.reader import Samples

#: Paul Tol's "muted" scheme: nine colours that people with any colour vision tell apart.
CLASS_COLOURS = (
    "#DDCC77", "#332288", "#117733", "#CC6677", "#88CCEE", "#882255", "#44AA99", "#AA4499", "#999933",
)  # fmt: skip
BACKGROUND, IGNORE = "#EEEEEE", "#BBBBBB"
CLAIM_COLOURS = ("#F4F4F4", "#0077BB", "#EE7733")
CLAIM_NAMES = ("at most one claim", "several, none full", "several, one full")
INK, SOFT, CLOUDY = "#222222", "#777777", "#CC3311"
#: Reflectance shown as white, and the gamma that lifts the dark greens; the same for every image.
WHITE, GAMMA = 0.24, 1.35
#: SCL classes without a clear view of the ground: no data, saturated, shadow, cloud, cirrus.
UNCLEAR = (0, 1, 3, 8, 9, 10)
ROWS = 3


@dataclass(frozen=True)
class Look:
    """What all parts of the picture share."""

    samples: Samples
    fine: Samples
    outlines: list[np.ndarray]
    classes: dict[int, str]
    days: tuple[date, ...]
    baselines: dict[date, str]


def draw(dataset: Path, parcels: Path, target: Path) -> Path:
    """Draw a dataset.

    Args:
        dataset: Folder of a dataset with labels at 10 and 2.5 m, bands B02 B03 B04 B08.
        parcels: Layer of parcels in the CRS of the dataset's only zone.
        target: PNG to write.

    Returns:
        The target.
    """
    bands = ("B04", "B03", "B02", "B08")
    samples = Samples(dataset, bands=bands, labels=10, reflectance=True)
    fine = Samples(dataset, bands=bands[:3], labels=2.5)
    with open(dataset / "classes.csv", encoding="utf-8", newline="") as handle:
        classes = {int(row["index"]): row["name"] or row["code"] for row in csv.DictReader(handle)}
    baselines = {
        datetime.fromisoformat(p["sensing_start"].replace("Z", "+00:00")).date(): p["baseline"]
        for p in samples.description["products"]
    }
    look = Look(samples, fine, _outlines(parcels), classes, tuple(sorted(baselines)), baselines)
    chosen = _choose(look)

    plt.rcParams.update({"font.family": "DejaVu Sans", "text.color": INK, "axes.edgecolor": SOFT})
    columns = len(look.days) + 2
    figure = plt.figure(figsize=(16.2, 12.6), dpi=100, facecolor="white")
    _headline(figure, look)
    grid = figure.add_gridspec(
        ROWS, columns, left=0.055, right=0.985, top=0.878, bottom=0.548, wspace=0.06, hspace=0.24
    )
    for row, index in enumerate(chosen):
        _sample_row(figure, grid, row, look, index)
    _legends(figure, look)
    lower = figure.add_gridspec(1, 2, left=0.03, right=0.985, top=0.405, bottom=0.05, width_ratios=(1, 3.3))
    _overview(figure.add_subplot(lower[0]), look, chosen)
    _curves(figure, lower[1], look)
    figure.savefig(target, dpi=100)
    plt.close(figure)
    samples.close()
    fine.close()
    return target


# -- what is shown --------------------------------------------------------------------------------


def _choose(look: Look) -> list[int]:
    """Choose windows full of crops: one under cloud, one with a dropped step, one of the other tile."""
    facts = []
    for index, row in enumerate(look.samples.rows):
        sample = look.samples[index]
        found = np.unique(sample["mask"][sample["mask"] > 0], return_counts=True)[1]
        crops = int((found > 0.03 * sample["mask"].size).sum())
        worst = float(np.nanmin(sample["clear_fraction"]))
        labelled = float((sample["mask"] > 0).mean())
        overlap = float((sample["claim_mask"] == 2).mean())
        score = crops + 2 * labelled + min(20 * overlap, 1)
        facts.append((score, index, row["tile"], len(look.days) - int(row["n_steps"]), worst))
    whole = [f for f in facts if f[3] == 0]
    gaps = [f for f in facts if f[3] > 0]
    chosen: list[int] = []
    for pool in (
        [f for f in whole if f[4] < 0.35 and f[2] == facts[0][2]],
        [f for f in gaps if f[2] == facts[-1][2]],
        [f for f in whole if 0.25 < f[4] < 0.85 and f[2] == facts[-1][2]],
        whole,
        facts,
    ):
        left = [f for f in pool if f[1] not in chosen]
        if left and len(chosen) < ROWS:
            chosen.append(max(left, key=lambda f: (f[0], -f[1]))[1])
    return chosen


def _outlines(parcels: Path) -> list[np.ndarray]:
    """Return the rings of all parcels, (n, 2) coordinates each."""
    source = ogr.Open(str(parcels))
    rings: list[np.ndarray] = []
    for feature in source.GetLayer(0):
        waiting = [feature.GetGeometryRef().Clone()]
        while waiting:
            part = waiting.pop()
            if part.GetGeometryCount():
                waiting += [part.GetGeometryRef(k).Clone() for k in range(part.GetGeometryCount())]
            else:
                rings.append(np.array(part.GetPoints())[:, :2])
    return rings


def _window(row: dict[str, str]) -> tuple[float, float, float]:
    return float(row["ulx"]), float(row["uly"]), float(row["size_m"])


def _extent(row: dict[str, str]) -> tuple[float, float, float, float]:
    x, y, side = _window(row)
    return x, x + side, y - side, y


def _days(sample: dict[str, Any]) -> list[date]:
    return [datetime.fromtimestamp(int(t), timezone.utc).date() for t in sample["datetime"]]


def _true_colour(reflectance: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Return (H, W, 4) of red, green, blue (3, H, W); pixels without data are transparent."""
    rgb = np.clip(reflectance / WHITE, 0, 1) ** (1 / GAMMA)
    return np.concatenate([np.moveaxis(rgb, 0, -1), valid[..., None].astype(np.float32)], axis=-1)


# -- upper part: samples over time --------------------------------------------------------------------


def _headline(figure: Any, look: Look) -> None:
    counts, grid = look.samples.description["counts"], look.samples.description["grid"]
    figure.text(0.03, 0.966, "Parcels and products become a dataset", fontsize=23, weight="bold")
    tiles = " and ".join(t["tile"] for t in grid["tiles"])
    figure.text(
        0.03,
        0.938,
        f"{counts['samples']} samples of {grid['size_m']:g} m from {counts['products']} Sentinel-2 products "
        f"({tiles}, L2A, simulated), {counts['steps']:,} steps. All images with one stretch: the offset of "
        "baseline 04.00 is taken out.",
        fontsize=12,
        color=SOFT,
    )


def _sample_row(figure: Any, grid: Any, row: int, look: Look, index: int) -> None:
    sample, fine = look.samples[index], look.fine[index]
    about = look.samples.rows[index]
    axes = [figure.add_subplot(grid[row, column]) for column in range(len(look.days) + 2)]
    for axis in axes:
        axis.set(xticks=[], yticks=[])
    shown = np.where(fine["mask"] < 0, len(look.classes) + 1, fine["mask"])
    axes[0].imshow(
        shown, cmap=_class_map(look), vmin=0, vmax=len(look.classes) + 1, extent=_extent(about),
        interpolation="nearest",
    )  # fmt: skip
    axes[1].imshow(
        sample["claim_mask"], cmap=ListedColormap(CLAIM_COLOURS), vmin=0, vmax=2, extent=_extent(about),
        interpolation="nearest",
    )  # fmt: skip
    _add_outlines(axes[0], look, about, INK, 0.7)
    _add_outlines(axes[1], look, about, INK, 0.5)
    letter = "ABCDEF"[row]
    axes[0].set_ylabel(
        f"{letter}", rotation=0, fontsize=17, weight="bold", labelpad=16, va="center", color=INK
    )
    axes[0].set_xlabel(about["tile"], fontsize=8.5, color=SOFT, labelpad=3)
    axes[1].set_xlabel(f"{int(about['n_steps'])} steps", fontsize=8.5, color=SOFT, labelpad=3)
    if row == 0:
        axes[0].set_title("labels\n2.5 m", fontsize=9.5, weight="bold")
        axes[1].set_title("claim mask\n10 m", fontsize=9.5, weight="bold")
    place = {day: step for step, day in enumerate(_days(sample))}
    for axis, day in zip(axes[2:], look.days):
        if row == 0:
            axis.set_title(f"{day:%-d %b %Y}\nN{look.baselines[day].replace('.', '')}", fontsize=9.5)
        _step(axis, look, about, sample, place.get(day))


def _step(axis: Any, look: Look, about: dict[str, str], sample: dict[str, Any], step: int | None) -> None:
    x0, x1, y0, y1 = _extent(about)
    axis.set(xlim=(x0, x1), ylim=(y0, y1), aspect="equal")
    gap = Rectangle((x0, y0), x1 - x0, y1 - y0, facecolor="white", edgecolor="#CFCFCF", hatch="////", lw=0)
    gap.set_zorder(-1)  # seen through pixels without data
    axis.add_patch(gap)
    if step is None:
        axis.text(
            0.5, 0.5, "dropped", transform=axis.transAxes, ha="center", va="center", fontsize=9, color=SOFT,
            bbox={"facecolor": "white", "edgecolor": "none", "pad": 2},
        )  # fmt: skip
        axis.set_xlabel("< 50 % valid", fontsize=8.5, color=SOFT, labelpad=3)
        return
    axis.imshow(
        _true_colour(sample["image"][step, :3], sample["valid"][step]), extent=_extent(about),
        interpolation="nearest",
    )  # fmt: skip
    _add_outlines(axis, look, about, "white", 0.35)
    clear = float(sample["clear_fraction"][step])
    if clear < 0.995:
        cloudy = clear < 0.7
        axis.set_xlabel(
            f"{100 * clear:.0f} % clear", fontsize=8.5, color=CLOUDY if cloudy else SOFT, labelpad=3
        )
        for spine in axis.spines.values():
            if cloudy:
                spine.set(edgecolor=CLOUDY, linewidth=1.8)


def _add_outlines(axis: Any, look: Look, about: dict[str, str], colour: str, width: float) -> None:
    x0, x1, y0, y1 = _extent(about)
    near = [
        ring
        for ring in look.outlines
        if ring[:, 0].max() > x0 and ring[:, 0].min() < x1 and ring[:, 1].max() > y0 and ring[:, 1].min() < y1
    ]
    axis.add_collection(LineCollection(near, colors=colour, linewidths=width))
    axis.set(xlim=(x0, x1), ylim=(y0, y1))


def _class_map(look: Look) -> ListedColormap:
    return ListedColormap([BACKGROUND, *_colours(look), IGNORE])


def _colours(look: Look) -> list[str]:
    return [CLASS_COLOURS[k % len(CLASS_COLOURS)] for k in range(len(look.classes))]


def _legends(figure: Any, look: Look) -> None:
    edge = {"edgecolor": INK, "linewidth": 0.5}
    crops = [Patch(facecolor=c, label=look.classes[k + 1], **edge) for k, c in enumerate(_colours(look))]
    crops.append(Patch(facecolor=BACKGROUND, label="background", **edge))
    claims = [
        Patch(facecolor=c, label=f"{k}  {n}", **edge)
        for k, (c, n) in enumerate(zip(CLAIM_COLOURS, CLAIM_NAMES))
    ]
    style: dict[str, Any] = {
        "frameon": False, "fontsize": 9.5, "handlelength": 1.1, "handleheight": 1.1, "columnspacing": 1.3,
        "handletextpad": 0.5, "borderaxespad": 0, "loc": "center left",
    }  # fmt: skip
    figure.text(0.03, 0.514, "Labels", fontsize=9.5, weight="bold", va="center")
    figure.legend(handles=crops, ncol=len(crops), bbox_to_anchor=(0.1, 0.514), **style)
    figure.text(0.03, 0.491, "Claim mask", fontsize=9.5, weight="bold", va="center")
    figure.legend(handles=claims, ncol=3, bbox_to_anchor=(0.1, 0.491), **style)
    figure.text(
        0.985, 0.491, "claim: a parcel that covers a part of the pixel · lines: outlines of the parcels",
        ha="right", va="center", fontsize=9.5, color=SOFT,
    )  # fmt: skip


# -- lower part ------------------------------------------------------------------------------------


def _overview(axis: Any, look: Look, chosen: Sequence[int]) -> None:
    """Put the windows of one date side by side: they tile the ground without a seam or an overlap."""
    day = _clearest(look)
    rows = look.samples.rows
    tiles = sorted({row["tile"] for row in rows})
    tones = dict(zip(tiles, ("#66E0FF", "#FFDD00")))
    for index, row in enumerate(rows):
        sample = look.samples[index]
        days = _days(sample)
        if day in days:
            step = days.index(day)
            image = _true_colour(sample["image"][step, :3], sample["valid"][step])
            axis.imshow(image, extent=_extent(row), interpolation="antialiased")
    for row in rows:
        x, y, side = _window(row)
        colour = tones.get(row["tile"], INK)
        axis.add_patch(Rectangle((x, y - side), side, side, fill=False, edgecolor=colour, lw=0.55, alpha=0.9))
    for number, index in enumerate(chosen):
        x, y, side = _window(rows[index])
        axis.add_patch(Rectangle((x, y - side), side, side, fill=False, edgecolor=CLOUDY, lw=2.2, zorder=4))
        axis.text(
            x + side / 2, y - side / 2, "ABCDEF"[number], color="white", weight="bold", fontsize=11,
            ha="center", va="center", zorder=5,
            bbox={"facecolor": CLOUDY, "edgecolor": "none", "boxstyle": "circle,pad=0.2"},
        )  # fmt: skip
    boxes = np.array([_extent(row) for row in rows])
    x0, x1, y0, y1 = boxes[:, 0].min(), boxes[:, 1].max(), boxes[:, 2].min(), boxes[:, 3].max()
    axis.set(xlim=(x0 - 60, x1 + 60), ylim=(y0 - 60, y1 + 60), aspect="equal", xticks=[], yticks=[])
    for spine in axis.spines.values():
        spine.set_visible(False)
    axis.set_title(f"All samples on {day:%-d %B %Y}", fontsize=12.5, weight="bold", loc="left", pad=8)
    handles = [Patch(facecolor="#5B6B45", edgecolor=tones[t], linewidth=1.6, label=t) for t in tiles]
    axis.legend(
        handles=handles, title="tile that owns the window", loc="upper center", bbox_to_anchor=(0.5, -0.01),
        ncol=len(handles), frameon=False, fontsize=9.5, title_fontsize=9.5, handlelength=1.2,
    )  # fmt: skip


def _clearest(look: Look) -> date:
    """Return the greenest of the dates that most windows see clear."""
    clear: dict[date, float] = dict.fromkeys(look.days, 0.0)
    for index in range(len(look.samples)):
        sample = look.samples[index]
        for day, share in zip(_days(sample), sample["clear_fraction"]):
            clear[day] += float(share)
    best = max(clear.values())
    summer = [d for d in look.days if clear[d] > 0.97 * best]
    return min(summer, key=lambda d: abs(d.timetuple().tm_yday - 175))


def _ndvi(look: Look) -> dict[int, dict[date, np.ndarray]]:
    """Return NDVI of clear pixels that lie wholly inside one parcel, by class and day."""
    found: dict[int, dict[date, list[np.ndarray]]] = {k: {} for k in look.classes}
    for index in range(len(look.samples)):
        sample = look.samples[index]
        side = sample["mask"].shape[0]
        pure = (sample["claim_mask"] == 0) & (sample["coverage"] >= 1)
        scl = sample["cloud"].repeat(side // sample["cloud"].shape[1], axis=1)
        clear = ~np.isin(scl.repeat(side // sample["cloud"].shape[2], axis=2), UNCLEAR)
        red, infrared = sample["image"][:, 0], sample["image"][:, 3]
        ndvi = (infrared - red) / np.maximum(infrared + red, 1e-6)
        for step, day in enumerate(_days(sample)):
            usable = pure & clear[step] & sample["valid"][step]
            for number in np.unique(sample["mask"][usable]):
                if number > 0:
                    values = ndvi[step][usable & (sample["mask"] == number)]
                    found[int(number)].setdefault(day, []).append(values)
    return {k: {d: np.concatenate(v) for d, v in sorted(days.items())} for k, days in found.items()}


def _curves(figure: Any, place: Any, look: Look) -> None:
    """Small multiples: each class before the others, median and middle half of its pixels."""
    ndvi = _ndvi(look)
    columns = 4
    lines = (len(look.classes) + columns - 1) // columns
    grid = place.subgridspec(lines, columns, wspace=0.1, hspace=0.34)
    medians = {k: (list(d), [float(np.median(v)) for v in d.values()]) for k, d in ndvi.items() if d}
    first = None
    for number, (index, name) in enumerate(sorted(look.classes.items())):
        axis = figure.add_subplot(grid[number // columns, number % columns], sharex=first, sharey=first)
        first = first or axis
        for other, (days, values) in medians.items():
            if other != index:
                axis.plot(days, values, color="#D9D9D9", lw=0.9, zorder=1)
        if index in medians:
            colour = _colours(look)[index - 1]
            days, values = medians[index]
            low, high = ([float(np.percentile(v, q)) for v in ndvi[index].values()] for q in (25, 75))
            axis.fill_between(days, low, high, color=colour, alpha=0.35, lw=0, zorder=2)
            axis.plot(days, values, color=INK, lw=3.2, zorder=3)
            axis.plot(days, values, color=colour, lw=2.2, marker="o", ms=4.5, mec=INK, mew=0.6, zorder=4)
            pixels = max(v.size for v in ndvi[index].values())
            axis.text(
                0.985,
                0.03,
                f"{pixels:,} pixels",
                transform=axis.transAxes,
                ha="right",
                fontsize=8,
                color=SOFT,
            )
        axis.set_title(name, fontsize=11, weight="bold", loc="left", pad=5)
        axis.set_ylim(0, 1)
        axis.set_yticks([0, 0.25, 0.5, 0.75, 1])
        axis.xaxis.set_major_locator(mdates.MonthLocator(bymonth=(10, 1, 4, 7)))
        axis.xaxis.set_major_formatter(mdates.DateFormatter("%b"))
        axis.tick_params(labelsize=8.5, colors=SOFT, length=2.5)
        axis.grid(axis="y", color="#EBEBEB", lw=0.7)
        axis.set_axisbelow(True)
        axis.spines[["top", "right"]].set_visible(False)
        if number % columns:
            axis.tick_params(labelleft=False)
        if number // columns < lines - 1:
            axis.tick_params(labelbottom=False)
    where = place.get_position(figure)
    figure.text(where.x0, where.y1 + 0.03, "NDVI of each class", fontsize=12.5, weight="bold", va="bottom")
    figure.text(
        where.x0 + 0.125, where.y1 + 0.0305,
        "median and middle half of the clear pixels that lie wholly inside one parcel; grey: other classes",
        fontsize=9.5, color=SOFT, va="bottom",
    )  # fmt: skip
