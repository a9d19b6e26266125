"""Files that belong to the plugin: metadata, icon, translations, models."""

from __future__ import annotations

from configparser import ConfigParser
from functools import lru_cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent

#: Where the texts of help live on the web; a packaged plugin brings them with it.
HELP_URL = "https://github.com/deepsatdata/deepsatdata-qgis/blob/main/docs"


def resource(name: str) -> Path | None:
    """Return a file of the plugin, or None when it is not there.

    An installed plugin has all of them inside its folder; in a source tree `metadata.txt` and
    `i18n/` stand one level higher.
    """
    for folder in (PACKAGE, PACKAGE.parent):
        if (folder / name).exists():
            return folder / name
    return None


def help_page(name: str) -> str:
    """Return the address of a page of the help: the file that came with the plugin, else the one on the web.

    Args:
        name: Without its ending, as `index` or `algorithms/findtiles`.
    """
    page = PACKAGE / "help" / f"{name}.html"
    return page.as_uri() if page.is_file() else f"{HELP_URL}/{name}.md"


@lru_cache(maxsize=1)
def version() -> str:
    """Return the plugin's version from metadata.txt, "" when the file is missing."""
    path = resource("metadata.txt")
    if path is None:
        return ""
    parser = ConfigParser(interpolation=None)
    parser.read(path, encoding="utf-8")
    return parser.get("general", "version", fallback="")
