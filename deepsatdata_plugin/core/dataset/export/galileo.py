"""The view of Galileo: all that its encoder takes, with what other sensors give masked.

Checked against github.com/nasaharvest/galileo, commit 0f0b5b95ac81acef4b74cf4686dc877202f4541b:
single_file_galileo.py (bands, groups of bands, months from 0, at most 24 steps), config/normalization.json
("13"), src/data/dataset.py (Normalizer: mean - 2 std over 4 std, NDVI as it is), src/data/utils.py
(construct_galileo_input: shapes, 1 is masked, latitude and longitude as a place on the unit sphere).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .views import Composites, View, cartesian, ndvi, normalised

#: Channels of space and time in order, and groups that the model looks at together.
CHANNELS = ("VV", "VH", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B11", "B12", "NDVI")
GROUPS = {
    "S1": ("VV", "VH"),
    "S2_RGB": ("B2", "B3", "B4"),
    "S2_Red_Edge": ("B5", "B6", "B7"),
    "S2_NIR_10m": ("B8",),
    "S2_NIR_20m": ("B8A",),
    "S2_SWIR": ("B11", "B12"),
    "NDVI": ("NDVI",),
}
#: Mean and standard deviation of the ten bands, DN.
MEAN = (
    1395.3408730676722, 1338.4026921784578, 1343.09883810357, 1543.8607982512297, 2186.2022069512263,
    2525.0932853316694, 2410.3377187373408, 2750.2854646886753, 2234.911100061487, 1474.5311266077113,
)  # fmt: skip
STD = (
    917.7041440370853, 913.2988423581528, 1092.678723527555, 1047.2206083460424, 1048.0101611156767,
    1143.6903026819996, 1098.979177731649, 1204.472755085893, 1145.9774063078878, 980.2429840007796,
)  # fmt: skip
#: Channels and groups of space, time and place.
SPACE, TIME, STATIC = (16, 3), (6, 3), (18, 4)
#: x, y, z among the channels of place, and their group.
_PLACE, _PLACE_GROUP = slice(1, 4), 1


class Galileo(View):
    """Samples as Galileo takes them."""

    bands = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
    most_steps = 24
    checked = "nasaharvest/galileo, commit 0f0b5b9"
    trained_on = "Sentinel-2 of Google Earth Engine, COPERNICUS/S2_HARMONIZED (L1C)"

    def facts(self) -> dict[str, Any]:
        """Tell what the arrays hold."""
        return {
            **super().facts(),
            "arrays": {
                "space_time_x": "(H, W, T, 13) float32",
                "space_time_mask": "(H, W, T, 7) float32, 1 is masked",
                "space_x, space_mask": "(H, W, 16), (H, W, 3): all masked",
                "time_x, time_mask": "(T, 6), (T, 3): all masked",
                "static_x, static_mask": "(18,), (4,): all masked but the place",
                "months": "(T,) int64, 0 is January",
            },
            "channels": list(CHANNELS),
            "groups": {name: list(bands) for name, bands in GROUPS.items()},
            "normalisation": "(DN - (mean - 2 std)) / (4 std); NDVI as it is",
            "mean": list(MEAN),
            "std": list(STD),
        }

    def arrays(self, composites: Composites) -> dict[str, Any]:
        """Return the arrays of a sample."""
        image = composites.image
        steps, _, height, width = image.shape
        mean, std = np.array(MEAN), np.array(STD)
        x = np.zeros((steps, len(CHANNELS), height, width), np.float32)
        known = np.zeros(x.shape, bool)
        x[:, 2:-1] = normalised(image, mean - 2 * std, 4 * std)
        known[:, 2:-1] = image > 0
        x[:, -1] = ndvi(image, self.bands)
        known[:, -1] = known[:, CHANNELS.index("B8")] & known[:, CHANNELS.index("B4")]
        mask = np.stack(
            [~known[:, [CHANNELS.index(b) for b in bands]].all(axis=1) for bands in GROUPS.values()], axis=1
        )
        static, static_mask = np.zeros(STATIC[0], np.float32), np.ones(STATIC[1], np.float32)
        static[_PLACE] = cartesian(*composites.centre)
        static_mask[_PLACE_GROUP] = 0
        return {
            "space_time_x": np.ascontiguousarray(x.transpose(2, 3, 0, 1)),
            "space_time_mask": np.ascontiguousarray(mask.transpose(2, 3, 0, 1)).astype(np.float32),
            "space_x": np.zeros((height, width, SPACE[0]), np.float32),
            "space_mask": np.ones((height, width, SPACE[1]), np.float32),
            "time_x": np.zeros((steps, TIME[0]), np.float32),
            "time_mask": np.ones((steps, TIME[1]), np.float32),
            "static_x": static,
            "static_mask": static_mask,
            "months": composites.months,
        }
