"""Samples as pictures: which bands make colours, one stretch for all dates, colours of labels and masks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..parcels import class_colour

#: Pixels of no class, and of no known class.
BACKGROUND, IGNORE = "#E9E9E6", "#B4B8BB"
#: Claim masks 0, 1 and 2.
CLAIM_COLOURS = ("#F1F1EE", "#0077BB", "#EE7733")

_TRUE = ("B04", "B03", "B02")
_FALSE = (("B08", "B04", "B03"), ("B8A", "B04", "B03"), ("B8A", "B11", "B04"), ("B11", "B08", "B04"))
#: DN shown black and white where the dataset tells nothing of a band.
_USUAL = (0.0, 4000.0)
#: Brightens what lies between.
_GAMMA = 1.35


def compositions(bands: Sequence[str]) -> dict[str, tuple[str, str, str]]:
    """Return the pictures that can be made of some bands.

    Returns:
        "true", "false" (near infrared in red) or, where neither can be, "single" -> bands for red, green and
        blue.
    """
    found: dict[str, tuple[str, str, str]] = {}
    if set(_TRUE) <= set(bands):
        found["true"] = _TRUE
    near_infrared = next((three for three in _FALSE if set(three) <= set(bands)), None)
    if near_infrared:
        found["false"] = near_infrared
    return found or {"single": (bands[0], bands[0], bands[0])}


def stretch_of(bands: Sequence[Mapping[str, Any]]) -> dict[str, tuple[float, float]]:
    """Return band -> DN shown black and white: what 1 and 99 percent of its valid clear pixels are below.

    Args:
        bands: Entries of dataset.json.
    """
    found = {}
    for band in bands:
        known = band.get("statistics") or {}
        low, high = known.get("percentile_1"), known.get("percentile_99")
        found[band["name"]] = _USUAL if low is None or high is None else (float(low), float(high))
    return found


def limits_of(
    three: Sequence[str], stretch: Mapping[str, tuple[float, float]]
) -> tuple[tuple[float, float], ...]:
    """Return the DN shown black and white in red, green and blue; true colours need one range for all."""
    limits = tuple(stretch.get(band, _USUAL) for band in three)
    if tuple(three) == _TRUE:
        return ((min(low for low, _ in limits), max(high for _, high in limits)),) * 3
    return limits


def colours(image: np.ndarray, limits: Sequence[tuple[float, float]]) -> np.ndarray:
    """Return an image as one sees it.

    Args:
        image: (..., 3, rows, columns) DN of red, green and blue; 0 = no data.
        limits: DN shown black and white in each.

    Returns:
        uint8 (..., rows, columns, 4); opacity 0 where a band has no data.
    """
    low, high = np.array(limits, np.float64).T[:, :, None, None]
    shares = np.clip((image - low) / np.maximum(1, high - low), 0, 1) ** (1 / _GAMMA)
    seen = 255 * (image != 0).all(axis=-3, keepdims=True)
    levels = np.concatenate([255 * shares + 0.5, seen], axis=-3).astype(np.uint8)
    return np.ascontiguousarray(np.moveaxis(levels, -3, -1))


def label_colour(index: int, given: Mapping[int, str] | None = None) -> str:
    """Return the colour of a class, of background or of pixels to be ignored, "#rrggbb"."""
    if index < 1:
        return BACKGROUND if index == 0 else IGNORE
    return class_colour(index, given)


def labels_of(sample: Mapping[str, Any]) -> np.ndarray | None:
    """Return the labels of a sample of the reader, (rows, columns), None without.

    Around a parcel that has no ground truth it is that parcel, in its class, and -1 around it.
    """
    labels: np.ndarray | None = sample.get("mask")
    if labels is None and "parcel_mask" in sample:
        return np.where(sample["parcel_mask"] > 0, sample["parcel_class"], -1).astype(np.int16)
    return labels


def drawn_labels(labels: np.ndarray, given: Mapping[int, str] | None = None) -> np.ndarray:
    """Return labels (rows, columns) as uint8 (rows, columns, 4); of a regression dark is little.

    Args:
        labels: Class indices, or floats of a regression.
        given: Class -> "#rrggbb", where the class table gives one.
    """
    if labels.dtype.kind == "f":
        known = np.isfinite(labels)
        low, high = (labels[known].min(), labels[known].max()) if known.any() else (0, 1)
        grey = np.clip(255 * (np.where(known, labels, low) - low) / max(1e-9, high - low), 0, 255)
        return np.dstack([grey] * 3 + [255 * known]).astype(np.uint8)
    values, places = np.unique(labels, return_inverse=True)
    palette = np.array([_opaque(label_colour(int(value), given)) for value in values], np.uint8)
    return np.asarray(palette[places.reshape(labels.shape)])


def drawn_mask(mask: np.ndarray) -> np.ndarray:
    """Return a claim mask (rows, columns) as uint8 (rows, columns, 4)."""
    palette = np.array([_opaque(colour) for colour in CLAIM_COLOURS], np.uint8)
    return np.asarray(palette[np.minimum(mask, 2)])


def _opaque(colour: str) -> tuple[int, int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16), 255
