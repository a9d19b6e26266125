"""The canonical form as quoted text: geometry (WKT), crs, ground_truth, year, id."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from osgeo import ogr

from ..errors import InputError
from ..feedback import Feedback
from ..geo import gdal_messages
from ..storage import write_csv
from ..words import told
from .canonical import CanonicalParcel

COLUMNS = ("geometry", "crs", "ground_truth", "year", "id")


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
    rows = (
        (
            ogr.CreateGeometryFromWkb(parcel.wkb).ExportToWkt(),
            parcel.crs,
            parcel.ground_truth,
            parcel.year,
            parcel.id,
        )
        for parcel in parcels
    )
    return write_csv(path, COLUMNS, rows, feedback, quoted=True)


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
