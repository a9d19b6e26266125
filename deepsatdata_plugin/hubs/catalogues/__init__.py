"""The hubs: one file a dialect, and the registry of those that can be chosen."""

from .dialect import Dialect, Opening, Preset, load_dialect
from .registry import DEFAULT_DOWNLOADER, PRESETS, downloader, make_hub, preset, resolve, usable

__all__ = [
    "DEFAULT_DOWNLOADER",
    "Dialect",
    "Opening",
    "PRESETS",
    "Preset",
    "downloader",
    "load_dialect",
    "make_hub",
    "preset",
    "resolve",
    "usable",
]
