"""What the data card tells of the samples."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np

from ..geo import Transformer, spatial_reference
from .samples_table import NO_FOLD, Columns, table_columns


class SampleFacts:
    """Counts and extents of the samples, gathered some thousand at a time.

    Attributes:
        first: First acquisition, UTC.
        last: Last acquisition, UTC.
        epsg: Zones.
        split: Whether any sample has a fold.
        known: Columns with a value; one without cannot be read as numbers.
        majority: Most frequent class -> samples.
    """

    def __init__(self) -> None:
        self.samples = 0
        self.first, self.last = "9999", ""
        self.epsg: set[int] = set()
        self.split = False
        self.known: set[str] = set()
        self.majority: Counter[int] = Counter()
        # Smallest and largest latitude, longitude, and longitude counted from 0 to 360.
        self._low, self._high = np.full(3, np.inf), np.full(3, -np.inf)

    @classmethod
    def of(cls, path: Path) -> SampleFacts:
        """Gather the facts of a samples.csv."""
        facts = cls()
        for columns in table_columns(path):
            facts.add(columns)
        return facts

    def add(self, columns: Columns) -> None:
        """Add samples."""
        self.samples += columns["index"].size
        self.first = min(self.first, min(columns["first"].tolist()).decode())
        self.last = max(self.last, max(columns["last"].tolist()).decode())
        self.split |= bool((columns["fold"] != NO_FOLD).any())
        for name, values in columns.items():
            if values.dtype.kind != "f" or not np.isnan(values).all():
                self.known.add(name)
        classes, counts = np.unique(columns["majority_class"], return_counts=True)
        self.majority.update(dict(zip(classes.tolist(), counts.tolist())))
        for epsg in np.unique(columns["epsg"]).tolist():
            mine = columns["epsg"] == epsg
            self.epsg.add(epsg)
            self._add_corners(epsg, *(columns[c][mine].astype(np.float64) for c in ("ulx", "uly", "size_m")))

    def _add_corners(self, epsg: int, x: np.ndarray, y: np.ndarray, side: np.ndarray) -> None:
        corners = np.concatenate(
            [np.stack([x + i * side, y - j * side], axis=1) for i in (0, 1) for j in (0, 1)]
        )
        lonlat = Transformer(spatial_reference(epsg).ExportToWkt(), 4326).points(corners)
        east = np.where(lonlat[:, 0] < 0, lonlat[:, 0] + 360, lonlat[:, 0])
        places = np.column_stack([lonlat[:, 1], lonlat[:, 0], east])
        self._low = np.minimum(self._low, places.min(axis=0))
        self._high = np.maximum(self._high, places.max(axis=0))

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Return (south, west, north, east) of all windows in degrees, rounded outwards to 0.0001."""
        # On both sides of the antimeridian: west is larger than east.
        longitude = 2 if self._high[1] - self._low[1] > 180 else 1
        south, west = (np.floor(self._low[k] * 1e4) / 1e4 for k in (0, longitude))
        north, east = (np.ceil(self._high[k] * 1e4) / 1e4 for k in (0, longitude))
        return float(south), _wrapped(west), float(north), _wrapped(east)


def _wrapped(longitude: float) -> float:
    return float(longitude - 360 if longitude > 180 else longitude)
