"""Series of parcels: what each parcel's pixels say on each date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .cells import ParcelCells as ParcelCells, cells_of as cells_of, eroded as eroded
    from .extract import TileSeries as TileSeries
    from .file import SeriesFile as SeriesFile
    from .label_input import (
        MIDDLES as MIDDLES,
        SeriesRows as SeriesRows,
        no_middle as no_middle,
        read_series as read_series,
    )
    from .labels import (
        Doubt as Doubt,
        LabelCheck as LabelCheck,
        LabelLimits as LabelLimits,
        TileValues as TileValues,
        check_labels as check_labels,
    )
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
    from .shared import SharedBlocks as SharedBlocks
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
        "label_input": ["MIDDLES", "SeriesRows", "no_middle", "read_series"],
        "labels": ["Doubt", "LabelCheck", "LabelLimits", "TileValues", "check_labels"],
        "masks": ["clear_pixels", "masks_of"],
        "plan": ["PlannedTile", "SeriesPlan", "plan_series"],
        "records": ["SeriesParameters", "SeriesStep", "TileParcels"],
        "shared": ["SharedBlocks"],
        "statistics": ["STATISTICS", "statistic_names", "weighted_statistics"],
    },
)
