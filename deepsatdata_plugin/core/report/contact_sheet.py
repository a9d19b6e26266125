"""Samples as pictures: true and false colour over time, labels, claim mask."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

import numpy as np

from ..dataset import (
    Overview,
    colours,
    compositions,
    drawn_labels,
    drawn_mask,
    labels_of,
    limits_of,
    stretch_of,
)
from ..feedback import Feedback, raise_if_cancelled
from ..reader import Samples

#: Samples shown, and dates of each.
SAMPLES_SHOWN, DATES_SHOWN = 6, 8
#: Clear share from which a date counts as worth showing.
_CLEAR = 0.6


@dataclass(frozen=True)
class Sheet:
    """One sample in pictures.

    Attributes:
        sample_id: Its id.
        majority: Its most frequent class, -1 for none.
        dates: ISO days of the pictures.
        clear: Clear share of each, NaN where unknown.
        strips: Name of a composition -> uint8 (dates, h, w, 4).
        labels: uint8 (h, w, 4), None without.
        mask: uint8 (h, w, 4), None without.
        classes: Class indices that can be seen in the labels, in order; () of a regression.
        outline: Of the parcel that it stands around, as the path of an SVG over the unit square, "" without.
    """

    sample_id: str
    majority: int
    dates: tuple[str, ...]
    clear: tuple[float, ...]
    strips: dict[str, np.ndarray]
    labels: np.ndarray | None
    mask: np.ndarray | None
    classes: tuple[int, ...]
    outline: str


def sheets(overview: Overview, feedback: Feedback) -> list[Sheet]:
    """Draw some samples: the clearest one of each of the most frequent classes, else some of all."""
    folder, stored = overview.dataset.folder, overview.dataset.bands
    wanted = compositions([band["name"] for band in stored])
    names = list(dict.fromkeys(name for three in wanted.values() for name in three))
    samples, stretch = Samples(folder, bands=names), stretch_of(stored)
    found = []
    for row in chosen(overview):
        raise_if_cancelled(feedback)
        sample = samples[row]
        steps = _steps(sample)
        strips = {}
        for name, three in wanted.items():
            places = [names.index(band) for band in three]
            strips[name] = colours(sample["image"][steps][:, places], limits_of(three, stretch))
        labels, mask = labels_of(sample), sample.get("claim_mask")
        seen = () if labels is None or labels.dtype.kind == "f" else tuple(np.unique(labels).tolist())
        days = sample["datetime"][steps].tolist()
        found.append(
            Sheet(
                sample["sample_id"], int(overview.columns["majority_class"][row]),
                tuple(datetime.fromtimestamp(s, timezone.utc).date().isoformat() for s in days),
                tuple(sample["clear_fraction"][steps].tolist()), strips,
                None if labels is None else drawn_labels(labels, overview.class_colours),
                None if mask is None else drawn_mask(mask), seen, _outline(sample),
            )
        )  # fmt: skip
    samples.close()
    return found


def _outline(sample: dict[str, Any]) -> str:
    if "outline" not in sample:
        return ""
    points, ring = sample["outline"] / sample["parcel_mask"].shape[0], sample["outline_ring"]
    rings = (points[ring == number].tolist() for number in np.unique(ring).tolist())
    return "".join("M" + "L".join(f"{x:.4f} {y:.4f}" for x, y in one) + "Z" for one in rings)


def chosen(overview: Overview) -> list[int]:
    """Return the rows of the samples to show."""
    columns = overview.columns
    clear = np.nan_to_num(columns["clear_fraction"].astype(np.float64), nan=1.0)
    score = clear + np.nan_to_num(columns["labelled_fraction"].astype(np.float64))
    order = sorted((c for c in overview.class_pixels if c > 0), key=lambda c: -overview.class_pixels[c])
    rows: list[int] = []
    for index in order:
        mine = np.flatnonzero(columns["majority_class"] == index)
        if mine.size and len(rows) < SAMPLES_SHOWN:
            rows.append(int(mine[score[mine].argmax()]))
    spread = np.linspace(0, columns["year"].size - 1, SAMPLES_SHOWN).astype(int).tolist()
    rows += [row for row in spread if row not in rows][: SAMPLES_SHOWN - len(rows)]
    return list(dict.fromkeys(rows))


def _steps(sample: dict[str, Any]) -> np.ndarray:
    """Return the steps to show: clear ones where there are enough, evenly spread."""
    clear = sample["clear_fraction"]
    worth = np.flatnonzero(~(clear < _CLEAR))
    if worth.size < min(4, clear.size):
        worth = np.arange(clear.size)
    if worth.size <= DATES_SHOWN:
        return worth
    even: np.ndarray = worth[np.linspace(0, worth.size - 1, DATES_SHOWN).round().astype(int)]
    return even
