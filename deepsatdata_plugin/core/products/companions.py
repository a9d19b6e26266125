"""Files that operating systems leave beside those of a product; they are no part of it."""

from __future__ import annotations

#: What macOS and Windows write into folders they show, and into zips they make.
_NAMES = frozenset({".ds_store", "__macosx", "thumbs.db", "desktop.ini"})


def is_companion(path: str) -> bool:
    """Tell whether any part of a relative path ("/" between parts) is a companion: `._X`, `__MACOSX` ..."""
    return any(part.startswith("._") or part.lower() in _NAMES for part in path.split("/"))
