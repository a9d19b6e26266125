"""Pairs of polygons that cover the same ground."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..ranges import repeat_ranges
from .gdal_guard import gdal_messages
from .polygons import polygons_only

#: Overlaps up to this area (square metres) are digitising noise along shared edges.
SMALLEST_OVERLAP_M2 = 1.0

_CANDIDATES_AT_ONCE = 1 << 20


def overlapping_pairs(
    bounds: NDArray[np.float64], group: NDArray[np.int64], smallest: float
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return pairs of features whose bounding boxes overlap by enough, in spatial order.

    Features are put into bands of ground about twice as high as they are, and each band is swept along x:
    what is compared grows with the number of features, not with its square.

    Args:
        bounds: (n, 4) xmin, ymin, xmax, ymax; NaN takes no part.
        group: (n,) only pairs of the same group (year) are compared.
        smallest: Boxes that overlap by this area or less are left out, in square units of the bounds.

    Returns:
        Numbers of both features, (m,) each, the smaller one first.
    """
    usable = np.flatnonzero(np.isfinite(bounds[:, 0]))
    if len(usable) == 0:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    height = bounds[usable, 3] - bounds[usable, 1]
    band_height = max(2.0 * float(height.mean()), 1e-6)
    south = float(bounds[usable, 1].min())
    first_band = np.floor((bounds[usable, 1] - south) / band_height).astype(np.int64)
    last_band = np.floor((bounds[usable, 3] - south) / band_height).astype(np.int64)
    item, offset = repeat_ranges(last_band - first_band + 1)
    band = first_band[item] + offset
    # A group (year) has bands of its own.
    _, number = np.unique(group[usable], return_inverse=True)
    band += number[item] * (int(last_band.max()) + 1)
    feature = usable[item]
    order = np.lexsort((bounds[feature, 0], band))
    feature, band = feature[order], band[order]
    begins_here = (offset == 0)[order]

    # A feature meets those of its band that begin before it ends.
    xmin, ymin, xmax, ymax = bounds[feature].T
    last = np.empty(len(feature), np.int64)
    for start, stop in _group_ranges(band):
        last[start:stop] = start + np.searchsorted(xmin[start:stop], xmax[start:stop], side="left")
    count = np.maximum(last - np.arange(len(feature)) - 1, 0)
    firsts, seconds = [], []
    done = np.r_[0, np.cumsum(count)]
    for start, stop in _group_ranges(done[:-1] // _CANDIDATES_AT_ONCE):
        item, offset = repeat_ranges(count[start:stop])
        one = item + start
        two = one + 1 + offset
        width = np.minimum(xmax[one], xmax[two]) - np.maximum(xmin[one], xmin[two])
        height = np.minimum(ymax[one], ymax[two]) - np.maximum(ymin[one], ymin[two])
        # Two that share several bands meet in the first of them, where one of both begins.
        here = begins_here[one] | begins_here[two]
        keep = here & (width > 0) & (height > 0) & (width * height > smallest)
        one, two = feature[one[keep]], feature[two[keep]]
        firsts.append(np.minimum(one, two))
        seconds.append(np.maximum(one, two))
    return np.concatenate(firsts), np.concatenate(seconds)


def _group_ranges(groups: NDArray[np.int64]) -> Iterator[tuple[int, int]]:
    if len(groups) == 0:
        return
    cuts = np.flatnonzero(groups[1:] != groups[:-1]) + 1
    edges = [0, *cuts.tolist(), len(groups)]
    yield from zip(edges[:-1], edges[1:])


def areal_overlap(one: Any, two: Any) -> tuple[Any, str]:
    """Return the areal part of the intersection as a multipolygon (or None), and GEOS' complaint."""
    with gdal_messages() as messages:
        try:
            overlap = one.Intersection(two)
        except RuntimeError as error:
            messages.append(str(error))
            overlap = None
    if overlap is None:
        return None, "; ".join(messages) or "unknown reason"
    parts = polygons_only(overlap)
    return (None if parts.IsEmpty() else parts), ""
