"""A season whose images lie beside the ground, each by another shift."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import seasons

#: Imposed shifts (east, north) by date, metres.
SHIFTS = {
    "2018-04-11": (0.0, 0.0),
    "2018-05-21": (-15.0, 15.0),
    "2018-07-10": (7.3, -4.1),
    "2018-09-03": (12.0, 15.0),
}
#: Side of the images.
PIXELS = 150


def shifted_season(folder: Path) -> Any:
    """Write it: four blocks an image, one date with clouds, one of a baseline with offsets."""
    return seasons.small_season(
        folder, tiles=("31TFM",), size_px=PIXELS, bands=("B04", "B08"), dates=tuple(SHIFTS), shifts=SHIFTS,
        clouds={"2018-05-21": 20.0}, mean_parcel_ha=1.0, blocks={10: 78, 20: 39},
    )  # fmt: skip
