"""What people set about downloads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .settings import DownloadSettings as DownloadSettings, LastQueue as LastQueue
    from .settings_page import PAGE as PAGE, DownloadOptionsFactory as DownloadOptionsFactory

__all__, __getattr__ = hand_out(
    __name__,
    {
        "settings": ["DownloadSettings", "LastQueue"],
        "settings_page": ["DownloadOptionsFactory", "PAGE"],
    },
)
