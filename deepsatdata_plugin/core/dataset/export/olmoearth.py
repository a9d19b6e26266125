"""The view of OlmoEarth: Sentinel-2 L2A with a mask of its three sets of bands.

Checked against github.com/allenai/olmoearth_pretrain (version 0.1.1), commit
0a8852edddefaa31af14ef17c163ba4922fdcdb0: olmoearth_pretrain/data/constants.py (SENTINEL2_L2A: order and sets
of bands; 12 steps), olmoearth_pretrain/datatypes.py (mask 0 seen, 3 missing; day, month from 0, year),
olmoearth_pretrain/data/normalize.py and norm_configs/computed.json (mean - 2 std over 4 std).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .views import Composites, View, normalised

#: Sets of bands that become tokens together.
SETS = (("B02", "B03", "B04", "B08"), ("B05", "B06", "B07", "B8A", "B11", "B12"), ("B01", "B09"))
#: Mean and standard deviation of the bands in that order, DN.
MEAN = (
    1188.9412572078477, 1407.7739105458452, 1513.0573882432757, 2755.481305028308, 1890.9893042634167,
    2483.7812315422448, 2722.728248756412, 2885.570263047681, 2562.852607796968, 1914.1383249044113,
    1115.8494388252218, 3269.812554170875,
)  # fmt: skip
STD = (
    1859.1923971769581, 1727.7387413631088, 1740.7757298757895, 1612.2565699990187, 1754.7320388511766,
    1622.1172720635755, 1621.8226170190276, 1611.3587521042082, 1441.5471830655151, 1328.8914382756407,
    1955.6991794280914, 2651.088425085525,
)  # fmt: skip
_MISSING = 3


class OlmoEarth(View):
    """Samples as OlmoEarth takes them."""

    bands = tuple(band for bands in SETS for band in bands)
    level = "L2A"
    most_steps = 12
    checked = "olmoearth-pretrain 0.1.1, commit 0a8852e"
    trained_on = "Sentinel-2 L2A"

    def facts(self) -> dict[str, Any]:
        """Tell what the arrays hold."""
        return {
            **super().facts(),
            "arrays": {
                "sentinel2_l2a": "(H, W, T, 12) float32",
                "sentinel2_l2a_mask": "(H, W, T, 3) int64, 0 seen, 3 missing",
                "timestamps": "(T, 3) int64: day, month from 0, year",
                "latlon": "(2,) float32, degrees",
            },
            "groups": [list(bands) for bands in SETS],
            "normalisation": "(DN - (mean - 2 std)) / (4 std)",
            "mean": list(MEAN),
            "std": list(STD),
        }

    def arrays(self, composites: Composites) -> dict[str, Any]:
        """Return the arrays of a sample."""
        image, dates = composites.image, composites.dates
        mean, std = np.array(MEAN), np.array(STD)
        x = normalised(image, mean - 2 * std, 4 * std)
        known = image > 0
        seen = [known[:, [self.bands.index(b) for b in bands]].all(axis=1) for bands in SETS]
        mask = np.where(np.stack(seen, axis=-1), 0, _MISSING).transpose(1, 2, 0, 3)
        day = (dates - dates.astype("M8[M]").astype("M8[D]")).astype(np.int64) + 1
        return {
            "sentinel2_l2a": np.ascontiguousarray(x.transpose(2, 3, 0, 1)),
            "sentinel2_l2a_mask": np.ascontiguousarray(mask).astype(np.int64),
            "timestamps": np.stack([day, composites.months, composites.years], axis=1),
            "latlon": np.array(composites.centre, np.float32),
        }
