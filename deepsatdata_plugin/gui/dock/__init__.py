"""The dock of downloads and what its actions do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .dock import DownloadsWidget as DownloadsWidget

__all__, __getattr__ = hand_out(
    __name__,
    {
        "dock": ["DownloadsWidget"],
    },
)
