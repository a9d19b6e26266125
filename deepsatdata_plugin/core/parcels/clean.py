"""Geometries as the rasterizer takes them: valid two-dimensional polygons, with every defect told."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from osgeo import gdal, ogr

from ..errors import InputError
from ..feedback import Feedback, Silent, raise_if_cancelled
from ..geo import gdal_messages, read_crossings, repaired, spatial_reference, turn_of, utm_epsg
from ..words import listed, told

#: Reasons for which a geometry takes no part.
NO_GEOMETRY = "no_geometry"
NOT_A_POLYGON = "not_a_polygon"
NOT_FINITE = "not_finite"
NOT_REPAIRABLE = "invalid_geometry"

_NO_BOUNDS = (math.nan, math.nan, math.nan, math.nan)


@dataclass(frozen=True)
class Cleaned:
    """A geometry after the rules were applied.

    Attributes:
        wkb: Two-dimensional little-endian POLYGON or MULTIPOLYGON, valid; None when it takes no part.
        bounds: xmin, ymin, xmax, ymax in the layer's CRS; NaN without `wkb`.
        problem: "" or the reason why it takes no part.
        detail: The sentence for people that goes with it.
        crossing: How it is read where it lies across the antimeridian, "".
        dropped: What was left out of it, "".
        method: How it was repaired, "".
        reason: What was wrong with a repaired one, in GEOS' words.
        before: Area in m2 of the rings as they came.
        after: Area in m2 after the repair.
    """

    wkb: bytes | None = None
    bounds: tuple[float, float, float, float] = _NO_BOUNDS
    problem: str = ""
    detail: str = ""
    crossing: str = ""
    dropped: str = ""
    method: str = ""
    reason: str = ""
    before: float = 0.0
    after: float = 0.0


def clean_geometry(wkb: bytes | None, reference: Any) -> Cleaned:
    """Apply the geometry rules to one feature.

    Null and empty geometries take no part; curves become chords; parts that are no polygon are dropped;
    invalid polygons are repaired with MakeValid (method structure) or take no part when no area is left.
    In degrees, a ring that jumps from 180 to -180 lies across the antimeridian: its longitudes run on.

    Args:
        wkb: Any WKB, None when null.
        reference: CRS of the layer (`osr.SpatialReference`).
    """
    if not wkb:
        return Cleaned(problem=NO_GEOMETRY, detail="The geometry is null.")
    with gdal_messages(gdal.CE_Warning) as messages:
        try:
            geometry = ogr.CreateGeometryFromWkb(wkb)
        except RuntimeError as error:
            messages.append(str(error))
            geometry = None
        if geometry is None:
            return Cleaned(
                problem=NOT_REPAIRABLE,
                detail=told("The geometry cannot be read ({messages}).", messages="; ".join(messages)),
            )
        if geometry.IsEmpty():
            return Cleaned(problem=NO_GEOMETRY, detail="The geometry is empty.")
        if geometry.HasCurveGeometry():
            geometry = geometry.GetLinearGeometry()
        geometry.FlattenTo2D()
        areal, dropped = _polygon_parts(geometry)
        if areal is None:
            return Cleaned(
                problem=NOT_A_POLYGON,
                detail=told("The geometry is {plain_kind}, no polygon.", plain_kind=_plain_kind(geometry)),
            )
        if not all(abs(value) < 1e300 for value in areal.GetEnvelope()):
            return Cleaned(problem=NOT_FINITE, detail="A coordinate is not a finite number.")
        areal.CloseRings()
        turn = turn_of(reference)
        whole, crossing = (None, "") if turn is None else read_crossings(areal, turn)
        areal = areal if whole is None else whole
        messages.clear()
        if _is_valid(areal, messages):
            return Cleaned(_wkb(areal), _bounds(areal), crossing=crossing, dropped=dropped)
        made = _repaired(areal, dropped, "; ".join(messages) or "invalid", reference)
        return replace(made, crossing=crossing)


def _wkb(geometry: Any) -> bytes:
    return bytes(geometry.ExportToWkb(ogr.wkbNDR))


def _bounds(geometry: Any) -> tuple[float, float, float, float]:
    xmin, xmax, ymin, ymax = geometry.GetEnvelope()
    return xmin, ymin, xmax, ymax


def _plain_kind(geometry: Any) -> str:
    """Name a geometry in plain words; QGIS hands single points and lines over as multi ones."""
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    single, several = {
        ogr.wkbPoint: ("a point", ""),
        ogr.wkbMultiPoint: ("a point", "a set of points"),
        ogr.wkbLineString: ("a line", ""),
        ogr.wkbMultiLineString: ("a line", "a set of lines"),
        ogr.wkbGeometryCollection: ("a collection without polygons",) * 2,
    }.get(kind, (geometry.GetGeometryName(),) * 2)
    return several if geometry.GetGeometryCount() > 1 else single


def _is_valid(geometry: Any, messages: list[str]) -> bool:
    try:
        return bool(geometry.IsValid())
    except RuntimeError as error:
        messages.append(str(error))
        return False


def _repaired(geometry: Any, dropped: str, reason: str, reference: Any) -> Cleaned:
    before = _area_m2(geometry, reference)
    made, method = repaired(_with_turned_parts(geometry))
    areal = lost = None
    if made is not None:
        areal, lost = _polygon_parts(made)
    if areal is None or areal.IsEmpty() or not areal.GetArea() > 0:
        return Cleaned(
            problem=NOT_REPAIRABLE,
            detail=told("{reason}; no area is left after the repair (MakeValid).", reason=reason),
        )
    return Cleaned(
        _wkb(areal),
        _bounds(areal),
        dropped=listed(filter(None, (dropped, lost)), "; "),
        method=f"MakeValid {method}",
        reason=reason,
        before=before,
        after=_area_m2(areal, reference),
    )


def _polygon_parts(geometry: Any) -> tuple[Any, str]:
    """Return the polygons of a geometry as one (None without any), and what was left out."""
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind in (ogr.wkbPolygon, ogr.wkbMultiPolygon):
        return geometry, ""
    if kind in (ogr.wkbTriangle, ogr.wkbTIN, ogr.wkbPolyhedralSurface):
        return ogr.ForceToMultiPolygon(geometry.Clone()), ""
    parts = ogr.Geometry(ogr.wkbMultiPolygon)
    left_out: list[str] = []
    for number in range(geometry.GetGeometryCount() if kind == ogr.wkbGeometryCollection else 0):
        part, lost = _polygon_parts(geometry.GetGeometryRef(number))
        if lost:
            left_out.append(lost)
        if part is None:
            left_out.append(geometry.GetGeometryRef(number).GetGeometryName())
        elif part.GetGeometryType() == ogr.wkbPolygon:
            parts.AddGeometry(part)
        else:
            for single in range(part.GetGeometryCount()):
                parts.AddGeometry(part.GetGeometryRef(single))
    if parts.IsEmpty():
        return None, ""
    return parts, told(
        "Parts that are no polygon: {left_out}.", left_out=", ".join(left_out)
    ) if left_out else ""


def _area_m2(geometry: Any, reference: Any) -> float:
    """Return the area of the rings in square metres (in UTM for geographic coordinates)."""
    if reference.IsProjected():
        return _ring_area(geometry) * float(reference.GetLinearUnits()) ** 2
    xmin, xmax, ymin, ymax = geometry.GetEnvelope()
    moved = geometry.Clone()
    moved.AssignSpatialReference(reference)
    with gdal_messages():
        try:
            failed = moved.TransformTo(spatial_reference(utm_epsg((xmin + xmax) / 2, (ymin + ymax) / 2)))
        except RuntimeError:
            failed = True
    return math.nan if failed else _ring_area(moved)


def _ring_area(geometry: Any) -> float:
    """Add up shells and take holes away; a "hole" that lies beside its shell is a part turned around."""
    parts = [geometry.GetGeometryRef(number) for number in range(geometry.GetGeometryCount())]
    if ogr.GT_Flatten(geometry.GetGeometryType()) != ogr.wkbPolygon:
        return sum(map(_ring_area, parts))
    return sum(
        float(ring.GetArea()) * (1.0 if number == 0 or _lies_beside(ring, parts[0]) else -1.0)
        for number, ring in enumerate(parts)
    )


def _with_turned_parts(geometry: Any) -> Any:
    """Make a part of each "hole" beside its shell: the repair would cut off one that touches it."""
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
        polygons = [geometry]
    else:
        polygons = [geometry.GetGeometryRef(number) for number in range(geometry.GetGeometryCount())]
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    turned: list[Any] = []
    for polygon in polygons:
        rings = [polygon.GetGeometryRef(number) for number in range(polygon.GetGeometryCount())]
        kept = ogr.Geometry(ogr.wkbPolygon)
        for number, ring in enumerate(rings):
            if number and _lies_beside(ring, rings[0]):
                alone = ogr.Geometry(ogr.wkbPolygon)
                alone.AddGeometry(ring)
                turned.append(alone)
            else:
                kept.AddGeometry(ring)
        whole.AddGeometry(kept)
    for alone in turned:
        whole.AddGeometry(alone)
    return whole if turned else geometry


def _lies_beside(ring: Any, shell: Any) -> bool:
    xmin, xmax, ymin, ymax = ring.GetEnvelope()
    west, east, south, north = shell.GetEnvelope()
    return bool(xmin >= east or xmax <= west or ymin >= north or ymax <= south)


def make_areas(
    geometries: Iterable[bytes | None], crs_wkt: str, subject: str, feedback: Feedback | None = None
) -> tuple[bytes, ...]:
    """Check and repair the polygons of a layer of areas (ids and order do not matter).

    Args:
        geometries: Geometries in any WKB.
        crs_wkt: Their CRS.
        subject: Name of the layer, for messages.
        feedback: Told of polygons read as crossing the antimeridian, asked for a cancel.

    Returns:
        Two-dimensional little-endian WKB, sorted.

    Raises:
        InputError: No CRS, or no polygon among them.
        Cancelled: The user cancelled.
    """
    feedback = feedback or Silent()
    reference = spatial_reference(crs_wkt, subject)
    areas: list[bytes] = []
    for wkb in geometries:
        raise_if_cancelled(feedback)
        cleaned = clean_geometry(wkb, reference)
        if cleaned.crossing:
            feedback.warn(told("{subject}: {crossing}", subject=subject, crossing=cleaned.crossing))
        if cleaned.wkb is not None:
            areas.append(cleaned.wkb)
    areas.sort()
    if not areas:
        raise InputError("the layer has no polygon that can be used.", subject=subject)
    return tuple(areas)
