"""The dock of downloads and what its actions do."""

from .dock import DownloadsWidget

__all__ = ["DownloadsWidget"]
