"""Series of parcels: what each parcel's pixels say on each date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .cells import ParcelCells as ParcelCells, cells_of as cells_of, eroded as eroded
    from .extract import TileSeries as TileSeries
    from .file import SeriesFile as SeriesFile
    from .masks import clear_pixels as clear_pixels, masks_of as masks_of
    from .plan import (
        PlannedTile as PlannedTile,
        SeriesPlan as SeriesPlan,
        plan_series as plan_series,
    )
    from .records import (
        SeriesParameters as SeriesParameters,
        SeriesStep as SeriesStep,
        TileParcels as TileParcels,
    )
    from .statistics import (
        STATISTICS as STATISTICS,
        statistic_names as statistic_names,
        weighted_statistics as weighted_statistics,
    )

__all__, __getattr__ = hand_out(
    __name__,
    {
        "cells": ["ParcelCells", "cells_of", "eroded"],
        "extract": ["TileSeries"],
        "file": ["SeriesFile"],
        "masks": ["clear_pixels", "masks_of"],
        "plan": ["PlannedTile", "SeriesPlan", "plan_series"],
        "records": ["SeriesParameters", "SeriesStep", "TileParcels"],
        "statistics": ["STATISTICS", "statistic_names", "weighted_statistics"],
    },
)
