"""The view of Presto: every pixel a series of 17 values, most of which other sensors give.

A value that is not known is masked; of a group of bands that Presto looks at together, all have to be known.
Bands of other sensors, the land cover of Dynamic World among them, are masked: join them in if you have them.

Checked against github.com/nasaharvest/presto (setup.py: version 0.0.1), commit
13173d028f035abcbcc3b13829314323a5c15d02: presto/dataops/pipelines/s1_s2_era5_srtm.py (NORMED_BANDS, shift 0
and divisor 1e4 of Sentinel-2, NDVI), presto/dataops/utils.py (1 is masked), presto/dataops/pipelines/
dynamicworld.py (9 is unknown), presto/presto.py (months from 0, at most 24 steps).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .source import places
from .views import Composites, View, ndvi, normalised

#: The channels, in order; B1, B9 and B10 are none.
CHANNELS = (
    "VV", "VH", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B11", "B12", "temperature_2m",
    "total_precipitation", "elevation", "slope", "NDVI",
)  # fmt: skip
#: Class of Dynamic World that stands for none.
_NO_CLASS = 9


class Presto(View):
    """Pixels as Presto takes them."""

    bands = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
    most_steps = 24
    checked = "nasaharvest/presto 0.0.1, commit 13173d0"
    trained_on = "Sentinel-2 of Google Earth Engine"

    def facts(self) -> dict[str, Any]:
        """Tell what the arrays hold."""
        return {
            **super().facts(),
            "arrays": {
                "x": "(pixels, T, 17) float32; pixels row by row",
                "mask": "(pixels, T, 17) float32, 1 is masked",
                "dynamic_world": f"(pixels, T) int64, {_NO_CLASS}: not known",
                "latlons": "(pixels, 2) float32, degrees",
                "month": "(pixels, T) int64, 0 is January",
            },
            "channels": list(CHANNELS),
            "normalisation": "Sentinel-2: DN / 10000; NDVI as it is",
        }

    def arrays(self, composites: Composites) -> dict[str, Any]:
        """Return the arrays of a sample."""
        image = composites.image
        steps, _, height, width = image.shape
        x = np.zeros((steps, len(CHANNELS), height, width), np.float32)
        known = np.zeros(x.shape, bool)
        places_of = [CHANNELS.index(band.replace("B0", "B")) for band in self.bands]
        x[:, places_of] = normalised(image, np.zeros(len(self.bands)), np.full(len(self.bands), 1e4))
        known[:, places_of] = image > 0
        x[:, -1] = ndvi(image, self.bands)
        known[:, -1] = (image[:, self.bands.index("B08")] > 0) & (image[:, self.bands.index("B04")] > 0)
        rows, columns = np.divmod(np.arange(height * width), width)
        lonlat = places(composites.sample, np.column_stack([columns + 0.5, rows + 0.5]))
        found = {
            "x": _by_pixel(x),
            "mask": _by_pixel(~known).astype(np.float32),
            "dynamic_world": np.full((height * width, steps), _NO_CLASS, np.int64),
            "latlons": lonlat[:, ::-1].astype(np.float32),
            "month": np.tile(composites.months, (height * width, 1)),
        }
        if "mask" in composites.sample:
            found.update(labels=composites.sample["mask"].ravel(), ids=composites.sample["ids"].ravel())
        return found


def _by_pixel(values: np.ndarray) -> np.ndarray:
    """Bring (T, C, H, W) to (H * W, T, C)."""
    steps, channels = values.shape[:2]
    return np.ascontiguousarray(values.reshape(steps, channels, -1).transpose(2, 0, 1))
