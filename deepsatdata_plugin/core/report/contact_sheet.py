"""Samples as pictures: true and false colour over time, labels, claim mask."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

import numpy as np

from ..dataset import Overview
from ..feedback import Feedback, raise_if_cancelled
from ..parcels import class_colour
from ..reader import Samples
from .png import rgb

#: Samples shown, and dates of each.
SAMPLES_SHOWN, DATES_SHOWN = 6, 8
#: Clear share from which a date counts as worth showing.
_CLEAR = 0.6

#: Pixels of no class.
BACKGROUND, IGNORE = "#E9E9E6", "#B4B8BB"
CLAIM_COLOURS = ("#F1F1EE", "#0077BB", "#EE7733")

_TRUE = ("B04", "B03", "B02")
_FALSE = (("B08", "B04", "B03"), ("B8A", "B04", "B03"), ("B8A", "B11", "B04"), ("B11", "B08", "B04"))


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
    """

    sample_id: str
    majority: int
    dates: tuple[str, ...]
    clear: tuple[float, ...]
    strips: dict[str, np.ndarray]
    labels: np.ndarray | None
    mask: np.ndarray | None


def colour_of(index: int) -> str:
    """Return the colour of a class, of background or of pixels to be ignored, "#rrggbb"."""
    if index < 1:
        return BACKGROUND if index == 0 else IGNORE
    return class_colour(index)


def compositions(bands: list[str]) -> dict[str, tuple[str, ...]]:
    """Return the pictures that can be made of some bands: name -> bands for red, green and blue."""
    found: dict[str, tuple[str, ...]] = {}
    if set(_TRUE) <= set(bands):
        found["true"] = _TRUE
    near_infrared = next((three for three in _FALSE if set(three) <= set(bands)), None)
    if near_infrared:
        found["false"] = near_infrared
    return found or {"single": (bands[0],) * 3}


def sheets(overview: Overview, feedback: Feedback) -> list[Sheet]:
    """Draw some samples: the clearest one of each of the most frequent classes, else some of all."""
    folder, stored = overview.dataset.folder, overview.dataset.bands
    wanted = compositions([band["name"] for band in stored])
    names = list(dict.fromkeys(name for three in wanted.values() for name in three))
    samples = Samples(folder, bands=names)
    stretch = np.array(
        [_range(next(band for band in stored if band["name"] == name)) for name in names], np.float64
    )
    found = []
    for row in chosen(overview):
        raise_if_cancelled(feedback)
        sample = samples[row]
        steps = _steps(sample)
        valid = 255 * (sample["image"][steps] != 0).all(axis=1).astype(np.uint8)
        strips = {}
        for name, three in wanted.items():
            places = [names.index(band) for band in three]
            levels = _levels(sample["image"][steps][:, places], stretch[places], alike=name == "true")
            strips[name] = np.stack([*levels.swapaxes(0, 1), valid], axis=-1)
        days = sample["datetime"][steps].tolist()
        found.append(
            Sheet(
                sample["sample_id"], int(overview.columns["majority_class"][row]),
                tuple(datetime.fromtimestamp(s, timezone.utc).date().isoformat() for s in days),
                tuple(sample["clear_fraction"][steps].tolist()), strips, _labels(sample), _mask(sample),
            )
        )  # fmt: skip
    samples.close()
    return found


def _levels(image: np.ndarray, stretch: np.ndarray, *, alike: bool) -> np.ndarray:
    """Return uint8 (T, 3, h, w); natural colours need one range for all three bands."""
    if alike:
        stretch = np.array([[stretch[:, 0].min(), stretch[:, 1].max()]])
    low, high = stretch[:, 0, None, None], stretch[:, 1, None, None]
    shares = np.clip((image - low) / np.maximum(1, high - low), 0, 1) ** (1 / 1.35)
    return np.asarray((255 * shares + 0.5).astype(np.uint8))


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


def _range(band: dict[str, Any]) -> tuple[float, float]:
    """Return DN shown black and white."""
    known = band.get("statistics") or {}
    low, high = known.get("percentile_1"), known.get("percentile_99")
    return (float(low), float(high)) if low is not None and high is not None else (0.0, 4000.0)


def _labels(sample: dict[str, Any]) -> np.ndarray | None:
    labels = sample.get("mask")
    if labels is None:
        return None
    if labels.dtype.kind == "f":  # a regression: dark is little
        known = np.isfinite(labels)
        low, high = (labels[known].min(), labels[known].max()) if known.any() else (0, 1)
        grey = np.clip(255 * (np.where(known, labels, low) - low) / max(1e-9, high - low), 0, 255)
        return np.dstack([grey] * 3 + [255 * known]).astype(np.uint8)
    low = int(labels.min())
    palette = np.array([(*rgb(colour_of(k)), 255) for k in range(low, int(labels.max()) + 1)], np.uint8)
    drawn: np.ndarray = palette[labels - low]
    return drawn


def _mask(sample: dict[str, Any]) -> np.ndarray | None:
    mask = sample.get("claim_mask")
    if mask is None:
        return None
    drawn: np.ndarray = np.array([(*rgb(c), 255) for c in CLAIM_COLOURS], np.uint8)[np.minimum(mask, 2)]
    return drawn
