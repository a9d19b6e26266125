"""Which windows and seasons there are, which tile owns a window, and which windows touch an area."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .area import windows_touching as windows_touching
    from .left_out import WindowsLeftOut as WindowsLeftOut, window_name as window_name
    from .owners import Owners as Owners
    from .parcel_homes import tiles_of_parcels as tiles_of_parcels
    from .seasons import (
        Season as Season,
        and_list as and_list,
        plan_seasons as plan_seasons,
        years_without_season as years_without_season,
    )
    from .windows import (
        TileWindows as TileWindows,
        WindowGrid as WindowGrid,
        make_window_grid as make_window_grid,
    )

__all__, __getattr__ = hand_out(
    __name__,
    {
        "area": ["windows_touching"],
        "left_out": ["WindowsLeftOut", "window_name"],
        "owners": ["Owners"],
        "parcel_homes": ["tiles_of_parcels"],
        "seasons": ["Season", "and_list", "plan_seasons", "years_without_season"],
        "windows": ["TileWindows", "WindowGrid", "make_window_grid"],
    },
)
