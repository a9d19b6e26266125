"""Which windows and seasons there are, which tile owns a window, and which windows touch an area."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .area import windows_touching as windows_touching
    from .footprints import fill_of_windows as fill_of_windows
    from .left_out import WindowsLeftOut as WindowsLeftOut, window_name as window_name
    from .owners import Owners as Owners
    from .parcel_homes import tiles_of_parcels as tiles_of_parcels
    from .parcel_outline import (
        boundary_lines as boundary_lines,
        outline_of as outline_of,
        resampled as resampled,
    )
    from .parcel_windows import (
        ParcelWindows as ParcelWindows,
        parcel_centres as parcel_centres,
        windows_around_parcels as windows_around_parcels,
    )
    from .seasons import (
        Season as Season,
        and_list as and_list,
        plan_seasons as plan_seasons,
        years_without_season as years_without_season,
    )
    from .windows import (
        PIXEL_M as PIXEL_M,
        TileWindows as TileWindows,
        WindowGrid as WindowGrid,
        make_window_grid as make_window_grid,
    )

__all__, __getattr__ = hand_out(
    __name__,
    {
        "area": ["windows_touching"],
        "footprints": ["fill_of_windows"],
        "left_out": ["WindowsLeftOut", "window_name"],
        "owners": ["Owners"],
        "parcel_homes": ["tiles_of_parcels"],
        "parcel_outline": ["boundary_lines", "outline_of", "resampled"],
        "parcel_windows": ["ParcelWindows", "parcel_centres", "windows_around_parcels"],
        "seasons": ["Season", "and_list", "plan_seasons", "years_without_season"],
        "windows": ["PIXEL_M", "TileWindows", "WindowGrid", "make_window_grid"],
    },
)
