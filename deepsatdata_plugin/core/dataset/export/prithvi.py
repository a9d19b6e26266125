"""The view of Prithvi-EO 2.0: six bands that Landsat has, too, with times and place.

Checked against github.com/IBM/terratorch (version 1.1.1), commit 85467a9fbbaf567e7ce4541758c09a548a7bace5:
terratorch/models/backbones/prithvi_vit.py (PRETRAINED_BANDS, PRITHVI_V2_MEAN, PRITHVI_V2_STD; 4 frames, sides
of 16, of 14 for 600M), prithvi_mae.py (year and day of the year; latitude and longitude).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .views import Composites, View, normalised

#: Mean and standard deviation of the bands, DN.
MEAN = (1087.0, 1342.0, 1433.0, 2734.0, 1958.0, 1363.0)
STD = (2248.0, 2179.0, 2178.0, 1850.0, 1242.0, 1049.0)


class Prithvi(View):
    """Samples as Prithvi-EO 2.0 takes them."""

    bands = ("B02", "B03", "B04", "B8A", "B11", "B12")
    checked = "terratorch 1.1.1, commit 85467a9"
    trained_on = "Harmonized Landsat Sentinel-2 (surface reflectance at 30 m), 4 dates"

    def facts(self) -> dict[str, Any]:
        """Tell what the arrays hold."""
        return {
            **super().facts(),
            "arrays": {
                "x": "(6, T, H, W) float32; build the model with num_frames=T, or choose steps of it",
                "mask": "(T, H, W) bool, True where nothing is known",
                "temporal_coords": "(T, 2) float32: year, day of the year",
                "location_coords": "(2,) float32: latitude, longitude",
            },
            "channels": ["BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2"],
            "normalisation": "(DN - mean) / std",
            "mean": list(MEAN),
            "std": list(STD),
            "sides": "patches of 16 pixels (600M: 14): crop or pad other sides",
        }

    def arrays(self, composites: Composites) -> dict[str, Any]:
        """Return the arrays of a sample."""
        x = normalised(composites.image, np.array(MEAN), np.array(STD))
        when = np.stack([composites.years, composites.sample["doy"].astype(np.int64)], axis=1)
        return {
            "x": np.ascontiguousarray(x.transpose(1, 0, 2, 3)),
            "mask": ~composites.seen,
            "temporal_coords": when.astype(np.float32),
            "location_coords": np.array(composites.centre, np.float32),
        }
