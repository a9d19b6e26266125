"""What people set about downloads."""

from .settings import DownloadSettings, LastQueue
from .settings_page import PAGE, DownloadOptionsFactory

__all__ = ["DownloadOptionsFactory", "DownloadSettings", "LastQueue", "PAGE"]
