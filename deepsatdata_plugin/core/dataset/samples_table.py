"""The table of samples of a dataset as polygons for a map."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import ogr

from ..geo import densify_and_transform
from .format import INDEX_COLUMNS

#: Largest distance in degrees between an edge of a window and its image (about 0.1 m).
_ERROR_DEGREES = 1e-6


def sample_polygons(folder: Path) -> tuple[int, Iterator[tuple[bytes, list[Any]]]]:
    """Read samples.csv.

    Args:
        folder: The dataset.

    Returns:
        EPSG code (the zone's, or 4326 with densified edges when there are several), and an iterator of
        (WKB polygon, values in the order of `INDEX_COLUMNS`; None where a number is unknown).
    """
    with open(folder / "samples.csv", encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    zones = {int(row["epsg"]) for row in rows}
    epsg = zones.pop() if len(zones) == 1 else 4326
    return epsg, _polygons(rows, epsg)


def _polygons(rows: list[dict[str, str]], epsg: int) -> Iterator[tuple[bytes, list[Any]]]:
    for row in rows:
        x, y, side = float(row["ulx"]), float(row["uly"]), float(row["size_m"])
        corners = f"{x} {y},{x + side} {y},{x + side} {y - side},{x} {y - side},{x} {y}"
        polygon = ogr.CreateGeometryFromWkt(f"POLYGON(({corners}))")
        if int(row["epsg"]) != epsg:
            moved = densify_and_transform(polygon, int(row["epsg"]), epsg, _ERROR_DEGREES)
            polygon = moved.GetGeometryRef(0)
        values = [_value(row[column], kind) for column, kind in INDEX_COLUMNS.items()]
        yield bytes(polygon.ExportToWkb()), values


def _value(text: str, kind: str) -> Any:
    if kind == "S":
        return text
    if text == "":
        return None
    return int(text) if np.issubdtype(np.dtype(kind), np.integer) else float(text)
