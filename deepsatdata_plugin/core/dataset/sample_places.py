"""Where the samples of a dataset lie: which of them hold a point, asked at every move of a mouse."""

from __future__ import annotations

import numpy as np

from .opening import OpenedDataset
from .samples_table import SAMPLES, table_columns


class SamplePlaces:
    """The windows of a dataset, some 60 bytes each.

    Args:
        dataset: The dataset; samples.csv is read once, here.

    Raises:
        OSError: samples.csv cannot be read.
        ValueError: It is damaged.
    """

    def __init__(self, dataset: OpenedDataset) -> None:
        names = ("sample_id", "tile", "year", "epsg", "ulx", "uly", "size_m")
        kept: dict[str, list[np.ndarray]] = {name: [] for name in names}
        for columns in table_columns(dataset.folder / SAMPLES):
            for name in names:
                kept[name].append(columns[name])
        if not kept["epsg"]:
            raise ValueError("samples.csv lists no sample")
        found = {name: np.concatenate(parts) for name, parts in kept.items()}
        self.years: np.ndarray = found["year"]
        self._ids, self._tiles = found["sample_id"], found["tile"]
        self._epsg = found["epsg"]
        corners = np.column_stack([found["ulx"], found["uly"], found["size_m"]]).astype(np.float64)
        self._corners = corners
        #: EPSG code -> rows from west to east, their west edges, and the widest of them.
        self._zones: dict[int, tuple[np.ndarray, np.ndarray, float]] = {}
        for epsg in np.unique(self._epsg).tolist():
            rows = np.flatnonzero(self._epsg == epsg)
            rows = rows[np.argsort(corners[rows, 0], kind="stable")]
            self._zones[int(epsg)] = rows, corners[rows, 0], float(corners[rows, 2].max())

    def __len__(self) -> int:
        return len(self._ids)

    @property
    def zones(self) -> tuple[int, ...]:
        """Return the EPSG codes of the samples' CRS."""
        return tuple(self._zones)

    def at(self, epsg: int, x: float, y: float) -> list[int]:
        """Return the rows of the samples that hold a point, those first whose middle is nearest to it.

        Args:
            epsg: One of `zones`.
            x: Easting.
            y: Northing.
        """
        rows, west, widest = self._zones[epsg]
        first, last = np.searchsorted(west, (x - widest, x), side="right").tolist()
        some = rows[first:last]
        corner = self._corners[some]
        east, south = x - corner[:, 0], corner[:, 1] - y
        inside = (east < corner[:, 2]) & (south >= 0) & (south < corner[:, 2])
        half = corner[:, 2] / 2
        off = np.maximum(np.abs(east - half), np.abs(south - half))
        found = np.flatnonzero(inside)
        return some[found[np.argsort(off[found], kind="stable")]].tolist()

    def row_of(self, sample_id: str) -> int | None:
        """Return the row of a sample, None where there is no such one."""
        found = np.flatnonzero(self._ids == sample_id.encode())
        return int(found[0]) if found.size else None

    def square(self, row: int) -> tuple[int, float, float, float]:
        """Return EPSG code, west and north edge, and side of a sample's window in metres."""
        west, north, side = self._corners[row].tolist()
        return int(self._epsg[row]), west, north, side

    def sample_id(self, row: int) -> str:
        """Return the id of a sample."""
        return str(self._ids[row].decode())

    def tile(self, row: int) -> str:
        """Return the tile of a sample."""
        return str(self._tiles[row].decode())
