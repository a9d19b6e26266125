"""The time axis of a sample: as it is, of a fixed length, or composites of months or ten days."""

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


def periods(kind: str, first: np.datetime64, months: int) -> np.ndarray:
    """Return the first day of each period of a season, datetime64[D], and of the one after it.

    Args:
        kind: "monthly", or "ten_days": the 1st to the 10th, to the 20th, and to the end of each month.
        first: The first month.
        months: How many.
    """
    starts = (first + np.arange(months + 1)).astype("M8[D]")
    if kind == "monthly":
        return starts
    parts: np.ndarray = (starts[:-1, None] + np.array([0, 10, 20])).ravel()
    return np.append(parts, starts[-1])


def composite(sample: dict[str, Any], kind: str, starts: np.ndarray) -> None:
    """Replace the steps of a sample by the means of its clear pixels in each period.

    Args:
        sample: A sample; image becomes (periods, C, H, W) float32, 0 where no step of the period is clear.
        kind: "scl" or "cloud": which codes `cloud` has; without `cloud` all pixels with data count as clear.
        starts: First day of each period, and of the one after the last, datetime64[D].

    `valid` and the fractions become those of the composite, `datetime` and `doy` the first of each period;
    pad_mask (periods,) is True for periods without any clear pixel; `cloud` and `probability` go.
    """
    image = sample["image"]
    there = image > 0
    side = image.shape[-1]
    if "cloud" in sample:
        clear = np.isin(sample["cloud"], _CLEAR[kind])
        there &= _on_grid(clear, side)[:, None]
    day = sample["datetime"].astype("M8[s]").astype("M8[D]")
    period = np.searchsorted(starts, day, side="right") - 1
    count_of = len(starts) - 1
    mean = np.zeros((count_of, *image.shape[1:]), np.float32)
    seen = np.zeros(mean.shape, bool)
    for number in range(count_of):
        some = np.flatnonzero(period == number)
        if some.size:
            count = there[some].sum(axis=0)
            total = np.where(there[some], image[some], 0).sum(axis=0, dtype=np.float32)
            np.divide(total, count, out=mean[number], where=count > 0)
            seen[number] = count > 0
    start = starts[:-1]
    sample["image"], sample["valid"] = mean, seen.all(axis=1)
    sample["pad_mask"] = ~seen.any(axis=(1, 2, 3))
    sample["datetime"] = start.astype("M8[s]").astype(np.int64)
    sample["doy"] = ((start - start.astype("M8[Y]").astype("M8[D]")).astype(int) + 1).astype(np.int16)
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
