"""Whose claims did not win: the second class of a pixel, and claims of different classes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

#: Shares are compared after rounding to this.
_STEP = 1e-6


def second_classes(
    pixel: NDArray[np.int64],
    classes: NDArray[np.int16],
    claim: NDArray[np.float64],
    winner_class: NDArray[np.int16],
    count: int,
) -> tuple[NDArray[np.int16], NDArray[np.float32]]:
    """Find the class that covers most of a pixel after the winner's.

    A class covers what its claims cover together. Background (0) and ignore (-1) are no classes.

    Args:
        pixel: (claims,) pixel of each claim.
        classes: (claims,) its class.
        claim: (claims,) its coverage.
        winner_class: (count,) class of the winning parcel; `NOBODY` where no parcel won.
        count: Number of pixels.

    Returns:
        (count,) class, 0 where there is no second one; and its share, at most 1.
    """
    result, share = np.zeros(count, np.int16), np.zeros(count, np.float32)
    own = winner_class[pixel]
    keep = (classes > 0) & (classes != own) & (own != NOBODY)
    pixel, classes, claim = pixel[keep], classes[keep], claim[keep]
    if len(pixel) == 0:
        return result, share
    order = np.lexsort((classes, pixel))
    pixel, classes, claim = pixel[order], classes[order], claim[order]
    first = np.flatnonzero(np.r_[True, (pixel[1:] != pixel[:-1]) | (classes[1:] != classes[:-1])])
    pixel, classes = pixel[first], classes[first]
    together = np.minimum(np.add.reduceat(claim, first), 1.0)
    best = np.lexsort((classes, -np.rint(together / _STEP), pixel))
    best = best[np.r_[True, pixel[best][1:] != pixel[best][:-1]]]
    result[pixel[best]] = classes[best]
    share[pixel[best]] = together[best]
    return result, share


def conflict_mask(
    pixel: NDArray[np.int64], classes: NDArray[np.int16], full: NDArray[np.bool_]
) -> NDArray[np.uint8]:
    """Return the claim mask that counts claims of different classes only.

    What has no class (-1) differs from all that have one.

    Args:
        pixel: (claims,) pixel of each claim, ascending.
        classes: (claims,) its class.
        full: (pixels,) whether one of several claims of the pixel is full.

    Returns:
        (pixels,) 0, 1 or 2.
    """
    result = np.zeros(len(full), np.uint8)
    if len(pixel):
        first = np.flatnonzero(np.r_[True, pixel[1:] != pixel[:-1]])
        different = np.minimum.reduceat(classes, first) != np.maximum.reduceat(classes, first)
        where = pixel[first[different]]
        result[where] = np.where(full[where], 2, 1)
    return result


#: Class of the winner where no parcel won: it is none that a parcel can have.
NOBODY = np.int16(-32768)
