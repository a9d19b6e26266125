"""Files that belong to the plugin: metadata, icon, translations, models."""

from __future__ import annotations

from configparser import ConfigParser
from functools import lru_cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent

#: Where the texts of help live.
HELP_URL = "https://github.com/deepsatdata/deepsatdata-qgis/blob/main/README.md"


def resource(name: str) -> Path | None:
    """Return a file of the plugin, or None when it is not there.

    An installed plugin has all of them inside its folder; in a source tree `metadata.txt` and
    `i18n/` stand one level higher.
    """
    for folder in (PACKAGE, PACKAGE.parent):
        if (folder / name).exists():
            return folder / name
    return None


@lru_cache(maxsize=1)
def version() -> str:
    """Return the plugin's version from metadata.txt, "" when the file is missing."""
    path = resource("metadata.txt")
    if path is None:
        return ""
    parser = ConfigParser(interpolation=None)
    parser.read(path, encoding="utf-8")
    return parser.get("general", "version", fallback="")
