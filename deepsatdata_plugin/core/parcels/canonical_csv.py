"""The canonical form as quoted text: geometry (WKT), crs, ground_truth, year, id."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from osgeo import ogr

from ..errors import InputError
from ..feedback import Feedback, raise_if_cancelled
from ..geo import gdal_messages
from ..words import told
from .canonical import CanonicalParcel

COLUMNS = ("geometry", "crs", "ground_truth", "year", "id")

_CANCEL_EVERY = 500


def write_canonical_csv(path: Path, parcels: Iterable[CanonicalParcel], feedback: Feedback) -> int:
    """Write parcels row by row; lines end with a line feed, every cell is quoted.

    Args:
        path: The file, in UTF-8.
        parcels: The parcels, each in its own CRS.
        feedback: Asked for a cancel.

    Returns:
        The number of rows.

    Raises:
        OSError: It cannot be written.
        Cancelled: The user cancelled.
    """
    count = 0
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n", quoting=csv.QUOTE_ALL)
        writer.writerow(COLUMNS)
        for count, parcel in enumerate(parcels, 1):
            if count % _CANCEL_EVERY == 0:
                raise_if_cancelled(feedback)
            wkt = ogr.CreateGeometryFromWkb(parcel.wkb).ExportToWkt()
            truth = "" if parcel.ground_truth is None else parcel.ground_truth
            writer.writerow((wkt, parcel.crs, truth, parcel.year, parcel.id))
    return count


def wkb_of_text(text: str | None) -> bytes | None:
    """Return the WKB of a cell with well-known text, None of an empty one.

    Raises:
        InputError: It is no well-known text.
    """
    if text is None or not str(text).strip():
        return None
    with gdal_messages():
        try:
            geometry = ogr.CreateGeometryFromWkt(str(text))
        except RuntimeError:
            geometry = None
    if geometry is None:
        raise InputError(told("The geometry is no well-known text ({text!r}).", text=str(text)[:60]))
    return bytes(geometry.ExportToIsoWkb())
