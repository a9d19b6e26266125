"""Small pictures of products on disk, made once from their own previews, for tips on the map."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from osgeo import gdal
from qgis.PyQt.QtCore import QStandardPaths

from ..core.feedback import Feedback, raise_if_cancelled
from ..core.geo import guarded

#: Of an inventory, this many products get a picture: those of a season of a tile, not of an archive.
MOST_PREVIEWS = 500
_PIXELS = 256


def cache_folder() -> Path:
    """Return where pictures of products are kept."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
    return Path(place or Path.home() / ".cache") / "deepsatdata" / "quicklooks"


def preview_of(path: str, folder: Path) -> Path:
    """Return the file of a product's picture, whether it is there or not; an expression finds it as well.

    Args:
        path: Of the product, as the table has it.
        folder: Where pictures are kept.
    """
    return folder / f"{hashlib.sha256(path.encode()).hexdigest()}.jpg"


def make_previews(paths: Iterable[str], feedback: Feedback) -> None:
    """Make the pictures that are not there yet; a product without a preview of its own gets none.

    Args:
        paths: SAFE folders and zips.
        feedback: Cancel.

    Raises:
        Cancelled: The user asked to stop.
    """
    folder = cache_folder()
    for path in list(paths)[:MOST_PREVIEWS]:
        raise_if_cancelled(feedback)
        target = preview_of(path, folder)
        source = "" if target.is_file() else _own_preview(path)
        if source:
            guarded(lambda source=source, target=target: _write(source, target))


def _write(source: str, target: Path) -> None:
    """Write a picture; where that fails the tip does without."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return
    options = gdal.TranslateOptions(format="JPEG", width=_PIXELS, height=0, creationOptions=["QUALITY=85"])
    part = target.with_suffix(".part")
    done = gdal.Translate(str(part), source, options=options)
    fine = done is not None and done.RasterCount in (1, 3)
    done = None
    part.with_suffix(".part.aux.xml").unlink(missing_ok=True)
    if fine:
        part.replace(target)
    else:
        part.unlink(missing_ok=True)


def _own_preview(path: str) -> str:
    """Return the file of the preview that a product brings, "" when it has none."""
    place = path
    if path.lower().endswith(".zip"):
        place = f"/vsizip/{path}"
    files = guarded(lambda: gdal.ReadDirRecursive(place))[0] or []
    for ending in ("-ql.jpg", "_PVI.jp2", "_PVI_L2A.jp2"):
        for name in files:
            if name.endswith(ending):
                return f"{place}/{name}"
    return ""
