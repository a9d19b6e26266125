"""What is asked of a series of parcels, and what it says on a date."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from ..geo import PolygonSet


@dataclass(frozen=True)
class SeriesParameters:
    """What is extracted.

    Attributes:
        bands: Bands.
        statistics: As `statistic_names` gives them.
        harmonize: Take the offsets of newer baselines out.
        clear_only: Statistics are over clear pixels; else over all with data.
        masks: Read the masks of clouds.
        pixels: Give the pixels themselves, too.
    """

    bands: tuple[str, ...]
    statistics: tuple[str, ...]
    harmonize: bool = True
    clear_only: bool = False
    masks: bool = True
    pixels: bool = False


@dataclass(frozen=True)
class TileParcels:
    """Parcels of one tile.

    Attributes:
        tile: MGRS tile without T.
        polygons: Outlines in the tile's CRS, eroded if wanted.
    """

    tile: str
    polygons: PolygonSet


@dataclass(frozen=True)
class SeriesStep:
    """What the parcels of a tile say on one date; arrays have a value a parcel.

    Attributes:
        sensing_start: Datatake start, UTC.
        products: Names of the products.
        valid: Share of the parcel, 0..1, that has data in every band of the finest resolution.
        clear: Share of the parcel that has data there and is clear; NaN without masks.
        statistics: Band -> statistic -> values.
        pixels: (bands, cells) DN of the cells of the finest resolution (see `TileSeries.cells`); a coarser
            band has the pixel that the cell lies in. None unless asked for.
    """

    sensing_start: datetime
    products: tuple[str, ...]
    valid: NDArray[np.float64]
    clear: NDArray[np.float64]
    statistics: dict[str, dict[str, NDArray[np.float64]]] = field(default_factory=dict)
    pixels: NDArray[np.uint16] | None = None
