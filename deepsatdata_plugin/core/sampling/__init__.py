"""Which windows and seasons there are, which tile owns a window, and which windows touch an area."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .area import windows_touching
    from .left_out import WindowsLeftOut, window_name
    from .owners import Owned, Owners
    from .seasons import Season, and_list, plan_seasons, years_without_season
    from .windows import Lattice, TileWindows, WindowGrid, make_window_grid

__all__ = [
    "Lattice",
    "Owned",
    "Owners",
    "Season",
    "TileWindows",
    "WindowGrid",
    "WindowsLeftOut",
    "and_list",
    "make_window_grid",
    "plan_seasons",
    "window_name",
    "windows_touching",
    "years_without_season",
]

_, __getattr__ = hand_out(
    __name__,
    {
        "area": ["windows_touching"],
        "left_out": ["WindowsLeftOut", "window_name"],
        "owners": ["Owned", "Owners"],
        "seasons": ["Season", "and_list", "plan_seasons", "years_without_season"],
        "windows": ["Lattice", "TileWindows", "WindowGrid", "make_window_grid"],
    },
)
