"""Small pictures of products on disk, made once from their own previews, for tips on the map."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from osgeo import gdal
from qgis.PyQt.QtCore import QStandardPaths

from ..core.errors import EnvironmentFailure, ProductError
from ..core.feedback import Feedback, Still, raise_if_cancelled
from ..core.geo import guarded

#: Of an inventory, this many products get a picture: those of a season of a tile, not of an archive.
MOST_PREVIEWS = 500
#: Of products without a picture of their own so many are drawn of their bands, which takes a second each.
MOST_DRAWN = 60
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
    """Make the pictures that are not there yet; of a store without a preview its bands are drawn.

    Args:
        paths: Products, folders and zips.
        feedback: Cancel.

    Raises:
        Cancelled: The user asked to stop.
    """
    folder, drawn = cache_folder(), 0
    for path in list(paths)[:MOST_PREVIEWS]:
        raise_if_cancelled(feedback)
        target = preview_of(path, folder)
        if target.is_file():
            continue
        source = _own_preview(path)
        if source:
            guarded(lambda source=source, target=target: _write(source, target))
        elif drawn < MOST_DRAWN and _draw(Path(path), target, feedback):
            drawn += 1


def _draw(path: Path, target: Path, feedback: Feedback) -> bool:
    """Make the picture of a product that brings none of its own, as EOPF Zarr, of its bands."""
    from ..core.products import recognise, write_true_colour  # brings numpy

    archive_format = recognise(path)
    if archive_format is None or archive_format.NAME == "safe":
        return False
    bands = target.with_suffix(".tif")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_true_colour(archive_format.read(path), bands, _PIXELS, Still(feedback))
    except (ProductError, EnvironmentFailure, OSError):
        return False  # the tip does without, the table says what is wrong with the product
    scales = [[0, 3500, 0, 255]] * 3
    guarded(lambda: _write(str(bands), target, scales))
    bands.unlink(missing_ok=True)
    return True


def _write(source: str, target: Path, scales: Sequence[Sequence[float]] = ()) -> None:
    """Write a picture; where that fails the tip does without."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return
    options = gdal.TranslateOptions(
        format="JPEG", width=_PIXELS, height=0, creationOptions=["QUALITY=85"],
        outputType=gdal.GDT_Byte, scaleParams=[list(scale) for scale in scales],
    )  # fmt: skip
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
