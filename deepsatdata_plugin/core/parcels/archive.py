"""Files of parcels as they are downloaded: what is in a zip, and why a file cannot be opened."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path, PurePosixPath

from osgeo import gdal

from ..errors import InputError
from ..geo import gdal_messages
from ..words import told
from .source import layers_with_features

#: Files in a zip that are a layer, or a folder that is one.
_LAYERS = (
    ".shp",
    ".gpkg",
    ".gdb",
    ".geojson",
    ".json",
    ".fgb",
    ".gml",
    ".sqlite",
    ".tab",
    ".parquet",
    ".csv",
)

#: Parts of an archive that was split: .zip.001, .7z.001, .z01, .part1.rar.
_SPLIT = re.compile(r"\.([0-9]{3}|[zr][0-9]{2}|part[0-9]+\.rar)\Z")

_PARQUET = (".parquet", ".geoparquet", ".pq")
_PACKED = {".7z": "7z", ".rar": "rar"}


def layer_in_zip(path: str) -> str:
    """Return the one layer of polygons in a zip that GDAL does not open by its name, "" for no zip.

    GDAL opens a zip whose layers stand at its top; registers often pack a folder.

    Args:
        path: A file.

    Raises:
        InputError: The zip cannot be read, has no layer of polygons, or several: they are named.
    """
    if not path.lower().endswith(".zip") or not Path(path).is_file():
        return ""
    inner = f"/vsizip/{path}"
    if layers_with_features(inner):
        return inner
    found = [f"{inner}/{name}" for name in _inside(path) if layers_with_features(f"{inner}/{name}")]
    if len(found) == 1:
        return found[0]
    if not found:
        raise InputError(
            "there is no layer of polygons in this zip.",
            subject=path,
            remedy="If it is a part of a split archive, join and unpack all parts first.",
        )
    raise InputError(
        told("several files of this zip have polygons: {files}.", files=", ".join(found)),
        subject=path,
        remedy="Choose one of them.",
    )


def why_unreadable(path: str) -> InputError | None:
    """Return why a file that is there cannot be opened as a layer, None where nothing is known of it.

    Args:
        path: A file.
    """
    name = path.lower()
    if not Path(path).is_file():
        return None
    if _SPLIT.search(name):
        return InputError(
            "this is a part of a split archive, which cannot be opened as it is.",
            subject=path,
            remedy="Unpack it with a program that joins the parts (7-Zip), and choose the layer in it.",
        )
    if name.endswith(_PARQUET) and not _has_driver("Parquet"):
        return InputError(
            "this GDAL cannot read GeoParquet: its driver Parquet is missing.",
            subject=path,
            remedy="Install it (OSGeo4W: gdal-parquet; conda: libgdal-arrow-parquet), or convert the file to "
            "GeoPackage where it is there: ogr2ogr parcels.gpkg parcels.parquet",
        )
    ending = PurePosixPath(name.replace("\\", "/")).suffix
    if ending in _PACKED:
        return InputError(
            told("this is a {kind} archive.", kind=_PACKED[ending]),
            subject=path,
            remedy="Unpack it, and choose the layer in it.",
        )
    with gdal_messages() as messages:
        try:
            opened = gdal.OpenEx(path, gdal.OF_VECTOR)
        except RuntimeError as error:
            opened = None
            messages.append(str(error))
    if opened is None:
        return InputError(
            told(
                "it cannot be opened as a layer ({reason}).",
                reason=messages[-1] if messages else "unknown format",
            ),
            subject=path,
            remedy="Look whether it is whole, and whether QGIS can show it.",
        )
    return None


def _inside(path: str) -> list[str]:
    """Return the files, and folders that are layers, of a zip."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError) as error:
        raise InputError(
            told("the zip cannot be read ({reason}).", reason=error),
            subject=path,
            remedy="If it is a part of a split archive, join all parts first; else download it again.",
        ) from error
    found: dict[str, None] = {}
    for name in names:
        parts = PurePosixPath(name).parts
        if "__MACOSX" in parts:
            continue
        for depth in range(1, len(parts) + 1):
            if parts[depth - 1].lower().endswith(_LAYERS):
                found["/".join(parts[:depth])] = None
                break
    return list(found)


def _has_driver(name: str) -> bool:
    return gdal.GetDriverByName(name) is not None
