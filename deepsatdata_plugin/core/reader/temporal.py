"""The time axis of a sample: as it is, of a fixed length, or a composite of each month."""

from __future__ import annotations

from typing import Any

import numpy as np

#: Keys whose first axis is time.
TIMED = ("image", "valid", "cloud", "probability", "doy", "datetime", "valid_fraction", "clear_fraction")

#: What pads the missing steps where 0 would mean something (0 is clear, or no probability).
PADDING = {"cloud": 255, "probability": 255, "pad_mask": True}

#: Codes of clear ground: Sen2Cor's dark, vegetation, bare, water, unclassified, snow; clear and snow of L1C.
_CLEAR = {"scl": (2, 4, 5, 6, 7, 11), "cloud": (0, 3)}


def of_length(sample: dict[str, Any], length: int) -> None:
    """Bring a sample to a number of steps: evenly chosen ones, or padded at the end.

    Adds pad_mask: (length,) bool, True where a step is padding.
    """
    steps = len(sample["doy"])
    kept = np.rint(np.linspace(0, steps - 1, length)).astype(int) if steps > length else np.arange(steps)
    sample["pad_mask"] = np.arange(length) >= len(kept)
    for key in TIMED:
        if key in sample:
            values = sample[key]
            padded = np.full((length, *values.shape[1:]), PADDING.get(key, 0), values.dtype)
            padded[: len(kept)] = values[kept]
            sample[key] = padded


def monthly(sample: dict[str, Any], kind: str, first: np.datetime64, months: int) -> None:
    """Replace the steps of a sample by the means of its clear pixels in each month.

    Args:
        sample: A sample; image becomes (months, C, H, W) float32, 0 where no step of the month is clear.
        kind: "scl" or "cloud": which codes `cloud` has; without `cloud` all pixels with data count as clear.
        first: The first month.
        months: How many.

    `valid` and the fractions become those of the composite, `datetime` and `doy` the first of each month;
    pad_mask (months,) is True for months without any clear pixel; `cloud` and `probability` go.
    """
    image = sample["image"]
    there = image > 0
    side = image.shape[-1]
    if "cloud" in sample:
        clear = np.isin(sample["cloud"], _CLEAR[kind])
        there &= _on_grid(clear, side)[:, None]
    month = sample["datetime"].astype("M8[s]").astype("M8[M]")
    composite = np.zeros((months, *image.shape[1:]), np.float32)
    seen = np.zeros(composite.shape, bool)
    for number in range(months):
        some = np.flatnonzero(month == first + number)
        if some.size:
            count = there[some].sum(axis=0)
            total = np.where(there[some], image[some], 0).sum(axis=0, dtype=np.float32)
            np.divide(total, count, out=composite[number], where=count > 0)
            seen[number] = count > 0
    start = first + np.arange(months)
    sample["image"], sample["valid"] = composite, seen.all(axis=1)
    sample["pad_mask"] = ~seen.any(axis=(1, 2, 3))
    sample["datetime"] = start.astype("M8[s]").astype(np.int64)
    sample["doy"] = ((start.astype("M8[D]") - start.astype("M8[Y]")).astype(int) + 1).astype(np.int16)
    share = sample["valid"].mean(axis=(1, 2)).astype(np.float32)
    sample["valid_fraction"], sample["clear_fraction"] = share, share.copy()
    for key in ("cloud", "probability"):
        sample.pop(key, None)


def _on_grid(clear: np.ndarray, side: int) -> np.ndarray:
    """Bring (T, h, h) to (T, side, side): a coarse pixel is clear where all that it holds are."""
    size = clear.shape[-1]
    if size > side and size % side == 0:
        factor = size // side
        whole: np.ndarray = clear.reshape(-1, side, factor, side, factor).all(axis=(2, 4))
        return whole
    place = (np.arange(side) * size) // side
    return clear[:, place[:, None], place[None, :]]
