"""Parcels as a layer gives them: features and the values of their fields."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from osgeo import gdal, ogr

from ..errors import InputError
from ..geo import gdal_messages
from ..words import told

_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)\Z", re.ASCII)
#: Geometry types of layers that cannot hold a polygon.
_NEVER_AREAS = (ogr.wkbNone, ogr.wkbPoint, ogr.wkbMultiPoint, ogr.wkbLineString, ogr.wkbMultiLineString)

#: Names of fields without their signs: "EC_hcat_c", "hcat:code" ...
_HCAT = re.compile(r"(?:ec)?hcat[0-9]?(c|co|cod|code|n|na|nam|name)\Z", re.ASCII)

_YEAR = re.compile(r"\s*([0-9]{4})(?![0-9])", re.ASCII)


@dataclass(frozen=True)
class RawParcel:
    """One feature as it comes from a layer.

    Attributes:
        wkb: Geometry in any WKB, None when null.
        id: Original id of any type; None takes part without one.
        code: Class code (or value of a regression) of any type, None unknown.
        year: Year, date, or text that starts with a year.
        hcat_code: Code in the crop hierarchy of EuroCrops (HCAT), text or number of ten digits, or None.
        hcat_name: Its name there, or None.
    """

    wkb: bytes | None
    id: Any
    code: Any
    year: Any
    hcat_code: Any = None
    hcat_name: Any = None


def hcat_fields(names: Iterable[str]) -> tuple[str, str]:
    """Return the fields that hold codes and names of HCAT, "" for none.

    EuroCrops has EC_hcat_c and EC_hcat_n, fiboa hcat:code and hcat:name; a shapefile cuts names off.
    """
    found = {"c": "", "n": ""}
    for name in names:
        match = _HCAT.match(re.sub(r"[^a-z0-9]", "", name.lower()))
        if match is not None and not found[match[1][0]]:
            found[match[1][0]] = name
    return found["c"], found["n"]


def layers_with_features(path: str) -> list[tuple[str, int]]:
    """Return the layers of polygons in a vector file that hold features, with their numbers of features.

    A file that OGR cannot open has none.
    """
    with gdal_messages():
        try:
            dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
        except RuntimeError:
            dataset = None
    found = []
    for number in range(dataset.GetLayerCount() if dataset is not None else 0):
        layer = dataset.GetLayer(number)
        areal = ogr.GT_Flatten(layer.GetGeomType()) not in _NEVER_AREAS
        if areal and layer.GetFeatureCount() > 0:
            found.append((str(layer.GetName()), int(layer.GetFeatureCount())))
    return found


def require_single_values(feature: RawParcel, subject: str) -> None:
    """Refuse fields that hold lists: the text of a list is no code.

    Raises:
        InputError: A value of the feature is a list, a map or binary.
    """
    for role, value in (("class", feature.code), ("id", feature.id), ("year", feature.year)):
        if isinstance(value, (list, tuple, dict, set, bytes, bytearray)):
            kind = "binary data" if isinstance(value, (bytes, bytearray)) else "lists"
            raise InputError(
                told(
                    "the field of the {role} holds {kind} ({value}), not one value a parcel.",
                    role=role,
                    kind=kind,
                    value=str(value)[:80],
                ),
                subject=subject,
                remedy="Choose a field with one number or text, or make one with the field calculator.",
            )


def as_text(value: Any) -> str | None:
    """Return an id or class code as text, None when it is null or empty.

    Whole numbers lose their decimal point (581.0 is "581": many registers keep codes in real
    fields); text stays as it is but for blanks around it.
    """
    if value is None:
        return None
    if isinstance(value, float):
        if math.isnan(value):
            return None
        return str(int(value)) if value.is_integer() else repr(value)
    text = str(value).strip()
    return text or None


def as_year(value: Any) -> int | None:
    """Return the year of a number, a date or a text that starts with one ("2021-06-17"), or None."""
    if isinstance(value, dt.date):
        return value.year
    text = as_text(value)
    match = _YEAR.match(text) if text else None
    if match is None or (isinstance(value, (int, float)) and match.group() != text):
        return None
    return int(match.group(1)) or None


def as_number(value: str | None) -> float:
    """Return a text as a finite number, NaN when it is none."""
    try:
        # Python reads 1_000 as a thousand; nobody else does.
        number = float(value) if value is not None and "_" not in value else math.nan
    except ValueError:
        return math.nan
    return number if math.isfinite(number) else math.nan


def is_integer(text: str) -> bool:
    """Tell whether a text is a whole number written without leading zeros ("007" is text)."""
    return _INTEGER.match(text) is not None


def sort_keys(texts: Sequence[str]) -> list[tuple[int, bytes]]:
    """Return sort keys: by number if all texts are whole numbers, else by UTF-8 bytes."""
    if all(is_integer(text) for text in texts):
        return [(int(text), b"") for text in texts]
    return [(0, text.encode("utf-8")) for text in texts]
