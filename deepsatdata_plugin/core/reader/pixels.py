"""What is done with pixels: coarser bands onto the finest grid, offsets of raw DN."""

from __future__ import annotations

import numpy as np

#: Largest DN; stands for saturated, offsets leave it alone.
_SATURATED = 65535


def upsampled(values: np.ndarray, side: int, method: str) -> np.ndarray:
    """Bring (T, C, h, h) to (T, C, side, side) on the same ground.

    Bilinear takes pixel centres as places (align_corners=False) and clamps at the edge. Missing pixels
    (0) weigh nothing; where the nearest one is missing, so is the result.
    """
    size = values.shape[-1]
    if size == side:
        return values
    if method == "nearest":
        place = (np.arange(side) * size) // side
        return values[:, :, place[:, None], place[None, :]]
    result = _bilinear(values, side)
    missing = values == 0
    if missing.any():
        share = _bilinear(~missing, side)
        np.divide(result, share, out=result, where=share > 0)
        place = (np.arange(side) * size) // side
        result[missing[:, :, place[:, None], place[None, :]]] = 0
    return result


def _bilinear(values: np.ndarray, side: int) -> np.ndarray:
    size = values.shape[-1]
    centre = np.clip((np.arange(side) + 0.5) * size / side - 0.5, 0, size - 1)
    low = np.floor(centre).astype(int)
    high = np.minimum(low + 1, size - 1)
    weight = (centre - low).astype(np.float32)
    rows = values[:, :, low] * (1 - weight)[:, None] + values[:, :, high] * weight[:, None]
    return rows[:, :, :, low] * (1 - weight) + rows[:, :, :, high] * weight


def with_offset(values: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """Add offsets (T, C) to DN (T, C, h, w) as harmonised sets have them: 0 stays, others are at least 1."""
    moved = np.maximum(values + offsets[:, :, None, None], 1)
    return np.where((values == 0) | (values == _SATURATED), values, moved).astype(np.float32)


def normalized(image: np.ndarray, mean: np.ndarray, std: np.ndarray) -> np.ndarray:
    """Return (T, C, H, W) float32 less the mean (C,) by the deviation (C,); missing pixels (0) stay 0."""
    scaled = (image.astype(np.float32) - mean[:, None, None]) / std[:, None, None]
    scaled[image == 0] = 0
    return scaled
