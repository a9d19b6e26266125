"""Statistics of the pixels of parcels, each pixel weighted by the share of it that the parcel covers.

What has no pixel is NaN, its count 0. The standard deviation is that of the pixels themselves (no n - 1). A
percentile is the smallest value up to which its share of the weight lies; where a share ends just between two
values it is their mean, so that the median of equal weights is the usual one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..words import told

#: Statistics that have a name of their own.
STATISTICS = ("count", "mean", "std", "median", "min", "max")

_PERCENTILE = re.compile(r"p([0-9]{1,2}(?:\.[0-9]+)?|100)\Z", re.ASCII)

#: Weights this close, in pixels, are the same: what float64 leaves of a sum over a tile.
SAME = 1e-7


def statistic_names(given: Sequence[str]) -> tuple[str, ...]:
    """Return statistics in the order given, each once.

    Args:
        given: Those of `STATISTICS`, or percentiles as p5, p97.5.

    Raises:
        InputError: None is given, or one is unknown.
    """
    names = tuple(dict.fromkeys(name.strip().lower() for name in given if name.strip()))
    unknown = [name for name in names if name not in STATISTICS and _PERCENTILE.match(name) is None]
    if unknown or not names:
        raise InputError(
            told("there is no statistic '{name}'.", name=unknown[0])
            if unknown
            else "No statistic is chosen.",
            subject="STATISTICS",
            remedy=told("Choose among {names}, and percentiles as p5 or p95.", names=", ".join(STATISTICS)),
        )
    return names


def weighted_statistics(
    parcel: NDArray[np.integer],
    values: NDArray[np.integer],
    weights: NDArray[np.floating],
    n_parcels: int,
    names: Sequence[str],
) -> dict[str, NDArray[np.float64]]:
    """Compute statistics of all parcels at once.

    Args:
        parcel: (cells,) number of the parcel of each cell, 0..n_parcels - 1, in any order.
        values: (cells,) whole numbers of 16 bits.
        weights: (cells,) share of the pixel, 0..1; 0 leaves the cell out.
        n_parcels: Number of parcels.
        names: As `statistic_names` gives them.

    Returns:
        Name -> (n_parcels,).
    """
    used = weights > 0
    if not used.all():
        parcel, values, weights = parcel[used], values[used], weights[used]
    weights = weights.astype(np.float64)
    total: NDArray[np.float64] = np.bincount(parcel, weights, n_parcels).astype(np.float64)
    found: dict[str, NDArray[np.float64]] = {}
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = np.bincount(parcel, weights * values, n_parcels) / total
        if "count" in names:
            found["count"] = total
        if "mean" in names:
            found["mean"] = mean
        if "std" in names:
            squares = np.bincount(parcel, weights * (values - mean[parcel]) ** 2, n_parcels)
            found["std"] = np.sqrt(squares / total)
    shares = {name: share_of(name) for name in names if share_of(name) is not None}
    if shares or "min" in names or "max" in names:
        order = np.argsort((parcel.astype(np.int64) << 16) | values.astype(np.int64), kind="stable")
        cells = np.bincount(parcel, minlength=n_parcels)
        stop = np.cumsum(cells)
        in_order = values[order].astype(np.float64)
        filled = cells > 0
        for name, place in (("min", stop - cells), ("max", stop - 1)):
            if name in names:
                found[name] = np.full(n_parcels, np.nan)
                found[name][filled] = in_order[place[filled]]
        sums = np.cumsum(weights[order])
        for name, share in shares.items():
            found[name] = _percentile(in_order, sums, stop, cells, share or 0.0)
    return {name: found[name] for name in names}


def share_of(name: str) -> float | None:
    """Return the share of weight below a percentile, 0..1; None for other statistics."""
    if name == "median":
        return 0.5
    match = _PERCENTILE.match(name)
    return float(match[1]) / 100 if match else None


def _percentile(
    values: NDArray[np.float64],
    sums: NDArray[np.float64],
    stop: NDArray[np.int64],
    cells: NDArray[np.int64],
    share: float,
) -> NDArray[np.float64]:
    """Return a percentile of each parcel.

    Args:
        values: Of the cells, sorted within each parcel.
        sums: Running sum of their weights over all parcels.
        stop: (parcels,) the cell after the last of each.
        cells: (parcels,) how many each has.
        share: 0..1.
    """
    result = np.full(len(stop), np.nan)
    filled = np.flatnonzero(cells)
    first, last = stop[filled] - cells[filled], stop[filled] - 1
    before = np.where(first > 0, sums[first - 1], 0.0)
    wanted = before + share * (sums[last] - before)
    place = np.clip(np.searchsorted(sums, wanted - SAME, side="left"), first, last)
    result[filled] = values[place]
    # The share ends with this cell: half way to the next one.
    between = (np.abs(sums[place] - wanted) <= SAME) & (place < last)
    result[filled[between]] = (values[place[between]] + values[place[between] + 1]) / 2
    return result
