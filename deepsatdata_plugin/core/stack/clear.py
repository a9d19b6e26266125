"""When a pixel is clear: one rule for the scene classification of L2A and the cloud masks of L1C.

A pixel is clear where it has data and is no cloud, cirrus or cloud shadow as far as the mask tells. Snow is
clear ground; unknown values are not clear.
"""

from __future__ import annotations

import numpy as np

from ..errors import InputError

#: Clear classes of SCL: dark area, vegetation, bare ground, water, unclassified, snow or ice.
#: Source: Sen2Cor SCL legend (Sentinel-2 Products Specification Document, L2A).
CLEAR_SCL = (2, 4, 5, 6, 7, 11)
#: Clear classes of the stored L1C masks: clear, snow. The others are opaque cloud, cirrus, outside.
CLEAR_CLOUD = (0, 3)


def clear_table(classes: tuple[int, ...]) -> np.ndarray:
    """Return a look-up table, bool (256,): whether a mask value is clear."""
    table = np.zeros(256, dtype=bool)
    table[list(classes)] = True
    return table


def brought_to(flags: np.ndarray, resolution: float, wanted: float) -> np.ndarray:
    """Bring flags (..., rows, columns) to another resolution; a coarser pixel is true where all in it are."""
    if resolution == wanted:
        return flags
    if resolution > wanted:
        factor = round(resolution / wanted)
        return flags.repeat(factor, axis=-2).repeat(factor, axis=-1)
    factor = round(wanted / resolution)
    *others, rows, columns = flags.shape
    parts = flags.reshape(*others, rows // factor, factor, columns // factor, factor)
    return np.asarray(parts.all(axis=(-3, -1)))


def require_masks_for_clear(min_clear: float, masks: bool) -> None:
    """Refuse a share of clear pixels where no masks are read.

    Raises:
        InputError: It is so.
    """
    if min_clear and not masks:
        raise InputError(
            "without cloud masks no pixel is known to be clear, and MASKS is off.",
            subject="MIN_CLEAR",
            remedy="Switch MASKS on, or give 0.",
        )
