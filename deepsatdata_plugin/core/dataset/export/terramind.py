"""The view of TerraMind 1.0: the modality S2L2A or S2L1C, whichever the products are.

Checked against github.com/IBM/terratorch (version 1.1.1), commit 85467a9fbbaf567e7ce4541758c09a548a7bace5:
terratorch/models/backbones/terramind/model/terramind_register.py (PRETRAINED_BANDS, v1_pretraining_mean,
v1_pretraining_std), model/modality_info.py (patches of 16).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .views import Composites, View, normalised

#: Level -> bands.
BANDS = {
    "L2A": ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12"),
    "L1C": ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12"),
}
#: Level -> mean and standard deviation of its bands, DN.
MEAN = {
    "L2A": (1390.458, 1503.317, 1718.197, 1853.91, 2199.1, 2779.975, 2987.011, 3083.234, 3132.22, 3162.988,
            2424.884, 1857.648),
    "L1C": (2357.089, 2137.385, 2018.788, 2082.986, 2295.651, 2854.537, 3122.849, 3040.56, 3306.481, 1473.847,
            506.07, 2472.825, 1838.929),
}  # fmt: skip
STD = {
    "L2A": (2106.761, 2141.107, 2038.973, 2134.138, 2085.321, 1889.926, 1820.257, 1871.918, 1753.829,
            1797.379, 1434.261, 1334.311),
    "L1C": (1624.683, 1675.806, 1557.708, 1833.702, 1823.738, 1733.977, 1732.131, 1679.732, 1727.26, 1024.687,
            442.165, 1331.411, 1160.419),
}  # fmt: skip


class TerraMind(View):
    """Samples as TerraMind takes them, one date at a time."""

    checked = "terratorch 1.1.1, commit 85467a9"
    trained_on = "Sentinel-2 L2A and L1C, single dates"

    @classmethod
    def bands_for(cls, level: str) -> tuple[str, ...]:
        """Return the bands of a level."""
        return BANDS.get(level, BANDS["L2A"])

    def facts(self) -> dict[str, Any]:
        """Tell what the arrays hold."""
        level = self._level
        return {
            **super().facts(),
            "arrays": {
                f"S2{level}": f"({len(BANDS[level])}, T, H, W) float32; the model takes one date, [:, t]",
                "mask": "(T, H, W) bool, True where nothing is known",
            },
            "normalisation": "(DN - mean) / std",
            "mean": list(MEAN[level]),
            "std": list(STD[level]),
            "sides": "patches of 16 pixels: crop or pad other sides",
        }

    @property
    def _level(self) -> str:
        return self.source.level if self.source.level in BANDS else "L2A"

    def arrays(self, composites: Composites) -> dict[str, Any]:
        """Return the arrays of a sample."""
        x = normalised(composites.image, np.array(MEAN[self._level]), np.array(STD[self._level]))
        return {f"S2{self._level}": np.ascontiguousarray(x.transpose(1, 0, 2, 3)), "mask": ~composites.seen}
