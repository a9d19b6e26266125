"""Statistics of parcels as `weighted_statistics` gives them, from whole pixels and parts of pixels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .shares import PixelRuns
from .statistics import SAME, share_of


@dataclass(frozen=True)
class PixelValues:
    """The pixels with data of some parcels, by parcel.

    Attributes:
        whole: (pixels,) uint16, those that lie in a parcel whole.
        n_whole: (parcels,) int64, how many each parcel has.
        parts: (parts,) uint16, those of which a part is covered.
        shares: (parts,) float64, that part.
        n_parts: (parcels,) int64, how many each parcel has.
    """

    whole: NDArray[np.uint16]
    n_whole: NDArray[np.int64]
    parts: NDArray[np.uint16]
    shares: NDArray[np.float64]
    n_parts: NDArray[np.int64]

    def of_parts(self) -> NDArray[np.int64]:
        """Return the place (parts,) of each part's parcel."""
        return np.repeat(np.arange(len(self.n_parts)), self.n_parts)


def values_of(
    runs: PixelRuns,
    places: NDArray[np.int32],
    pixels: NDArray[np.uint16],
    use_whole: NDArray[np.bool_] | None,
    use_parts: NDArray[np.bool_] | None,
) -> PixelValues:
    """Take the values of parcels from the pixels of a block.

    Args:
        runs: The parcels.
        places: Of `runs.whole_places`.
        pixels: (rows * columns,) of the block.
        use_whole: (pixels,) which of the whole ones count; None for all.
        use_parts: (parts,) which of the parts count; None for all.
    """
    whole, parts, shares = pixels.take(places), pixels.take(runs.places), runs.shares
    n_whole, n_parts = runs.n_whole, runs.n_parts
    if use_whole is not None:
        n_whole = _count(n_whole, use_whole)
        whole = whole[use_whole]
    if use_parts is not None:
        n_parts = _count(n_parts, use_parts)
        parts, shares = parts[use_parts], shares[use_parts]
    return PixelValues(whole, n_whole, parts, shares, n_parts)


def weight_of(runs: PixelRuns, whole: NDArray[np.bool_], parts: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return the weight (parcels,) of the pixels of parcels that are chosen."""
    number = np.repeat(np.arange(len(runs.parcels)), runs.n_parts)
    some = np.bincount(number, np.where(parts, runs.shares, 0.0), len(runs.parcels))
    return some.astype(np.float64) + _count(runs.n_whole, whole)


def block_statistics(given: PixelValues, names: Sequence[str]) -> dict[str, NDArray[np.float64]]:
    """Compute statistics of parcels.

    Args:
        given: Their pixels.
        names: As `statistic_names` gives them.

    Returns:
        Name -> (parcels,).
    """
    n = len(given.n_whole)
    number = given.of_parts()
    parts = given.parts.astype(np.float64)
    total = given.n_whole.astype(np.float64) + np.bincount(number, given.shares, n)
    sums = _sums(given.whole, given.n_whole)
    found: dict[str, NDArray[np.float64]] = {"count": total}
    with np.errstate(invalid="ignore", divide="ignore"):
        found["mean"] = mean = (sums + np.bincount(number, given.shares * parts, n)) / total
        if "std" in names:
            # Squares of differences from a whole number are whole, too: nothing is lost in their sum.
            near = np.where(total > 0, np.rint(mean), 0)
            shift = near.astype(np.int64)
            squares = _sums(given.whole.astype(np.uint32) ** 2, given.n_whole)
            squares += given.n_whole * shift**2 - 2 * shift * sums
            rest = np.bincount(number, given.shares * (parts - near[number]) ** 2, n)
            found["std"] = np.sqrt(np.maximum((squares + rest) / total - (mean - near) ** 2, 0.0))
            found["std"][total == 0] = np.nan
    shares = {name: share for name in names if (share := share_of(name)) is not None}
    if shares or "min" in names or "max" in names:
        ordered = _Ordered(given, number)
        if "min" in names:
            found["min"] = ordered.ends(total, last=False)
        if "max" in names:
            found["max"] = ordered.ends(total, last=True)
        for name, share in shares.items():
            found[name] = ordered.percentile(total, share)
    return {name: found[name] for name in names}


def _count(counts: NDArray[np.int64], use: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return how many of each parcel's items are used."""
    return _sums(use, counts)


def _sums(values: NDArray, counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the sum of each parcel's items, exactly."""
    result = np.zeros(len(counts), np.int64)
    filled = np.flatnonzero(counts)
    if len(filled):
        result[filled] = np.add.reduceat(values, (np.cumsum(counts) - counts)[filled], dtype=np.int64)
    return result


class _Ordered:
    """Values in their order, parcel by parcel: whole pixels, and parts with their running weight."""

    def __init__(self, given: PixelValues, number: NDArray[np.int64]) -> None:
        self._stop = np.cumsum(given.n_whole)
        self._start = self._stop - given.n_whole
        self._whole = given.whole.copy()
        for start, stop in zip(self._start.tolist(), self._stop.tolist()):
            # Numbers of 16 bits are sorted by their digits, in the time of reading them.
            self._whole[start:stop].sort(kind="stable")
        key = (number << 16) | given.parts
        order = np.argsort(key, kind="stable")
        self._key = key[order]
        self._parts = given.parts[order]
        self._sums = np.concatenate(([0.0], np.cumsum(given.shares[order])))
        self._parts_stop = np.cumsum(given.n_parts)
        self._parts_start = self._parts_stop - given.n_parts
        self._line = np.arange(len(given.n_whole), dtype=np.int64) << 16

    def ends(self, total: NDArray[np.float64], *, last: bool) -> NDArray[np.float64]:
        """Return the least or the greatest value of each parcel."""
        places = (self._stop - 1, self._parts_stop - 1) if last else (self._start, self._parts_start)
        missing = -np.inf if last else np.inf
        found = (np.maximum if last else np.minimum)(
            _at(self._whole, places[0], self._start, self._stop, missing),
            _at(self._parts, places[1], self._parts_start, self._parts_stop, missing),
        )
        return np.where(total > 0, found, np.nan)

    def percentile(self, total: NDArray[np.float64], share: float) -> NDArray[np.float64]:
        """Return a percentile of each parcel."""
        wanted = share * total
        enough = wanted - SAME
        base = self._sums[self._parts_start]

        def reached(place: NDArray[np.int64]) -> NDArray[np.bool_]:
            return place - self._start + 1 + self._weight_up_to(self._whole[place]) >= enough

        # The first whole pixel that reaches it, unless a part below that one does.
        place = self._first(reached)
        value = _at(self._whole, place, self._start, self._stop, np.inf)
        part = np.searchsorted(self._sums, base + enough - (place - self._start), side="left") - 1
        part = np.maximum(part, self._parts_start)
        value = np.minimum(value, _at(self._parts, part, self._parts_start, self._parts_stop, np.inf))
        # What rounding has left of the whole weight.
        value = np.where(np.isinf(value), self.ends(total, last=True), value)
        filled = np.where(total > 0, value, 0).astype(np.int64)
        # The share ends with this value: half way to the next one.
        after = self._first(lambda at: self._whole[at] > filled)
        parts_after = np.searchsorted(self._key, self._line | filled, side="right")
        up_to = after - self._start + self._sums[parts_after] - base
        following = np.minimum(
            _at(self._whole, after, self._start, self._stop, np.inf),
            _at(self._parts, parts_after, self._parts_start, self._parts_stop, np.inf),
        )
        between = (np.abs(up_to - wanted) <= SAME) & np.isfinite(following)
        value = np.where(between, (value + np.where(between, following, 0)) / 2, value)
        return np.where(total > 0, value, np.nan)

    def _weight_up_to(self, values: NDArray[np.integer]) -> NDArray[np.float64]:
        """Return the weight of each parcel's parts that are no greater than a value of its own."""
        place = np.searchsorted(self._key, self._line | values.astype(np.int64), side="right")
        return self._sums[place] - self._sums[self._parts_start]

    def _first(self, holds: Callable[[NDArray[np.int64]], NDArray[np.bool_]]) -> NDArray[np.int64]:
        """Return the first of each parcel's whole pixels for which something holds; the end for none."""
        low, high = self._start.copy(), self._stop.copy()
        if not len(self._whole):
            return low
        while (low < high).any():
            middle = (low + high) >> 1
            yes = holds(np.minimum(middle, len(self._whole) - 1))
            open_ = low < high
            low = np.where(open_ & ~yes, middle + 1, low)
            high = np.where(open_ & yes, middle, high)
        return low


def _at(
    values: NDArray,
    places: NDArray[np.int64],
    start: NDArray[np.int64],
    stop: NDArray[np.int64],
    missing: float,
) -> NDArray[np.float64]:
    """Return values at places that may lie outside of their parcel."""
    there = (places >= start) & (places < stop)
    result = np.full(len(places), missing)
    result[there] = values[places[there]]
    return result
