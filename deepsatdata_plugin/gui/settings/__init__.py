"""What people set about downloads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .settings import (
        DownloadSettings as DownloadSettings,
        LastQueue as LastQueue,
        keep_rate as keep_rate,
        seen_rate as seen_rate,
    )
    from .settings_page import PAGE as PAGE, DownloadOptionsFactory as DownloadOptionsFactory

__all__, __getattr__ = hand_out(
    __name__,
    {
        "settings": ["DownloadSettings", "LastQueue", "keep_rate", "seen_rate"],
        "settings_page": ["DownloadOptionsFactory", "PAGE"],
    },
)
