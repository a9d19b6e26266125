"""Parcels as the rasterizer takes them: valid polygons in a fixed order, with every defect on record.

Order and raster index depend on the original ids only, never on the order of features.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from osgeo import gdal, ogr

from ..errors import InputError, Skip
from ..feedback import Feedback, Silent, raise_if_cancelled
from ..geo import utm_epsg
from ..geo.crs import spatial_reference
from ..geo.gdal_messages import gdal_messages
from .attributes import as_text, as_year, is_integer

#: Reasons for which a parcel takes no part.
NO_GEOMETRY = "no_geometry"
NOT_A_POLYGON = "not_a_polygon"
NOT_FINITE = "not_finite"
NOT_REPAIRABLE = "invalid_geometry"
NO_YEAR = "no_year"


@dataclass(frozen=True)
class ParcelNote:
    """What was changed on a parcel that takes part, or is doubtful about it.

    Attributes:
        index: Raster index of the parcel, 1..n.
        id: Its original id.
        reason: "repaired", "part_dropped", "no_id" or "repeated_id".
        detail: The sentence for people; for a repair what was wrong, in GEOS' words.
        method: How the geometry was repaired, "".
        area_before_m2: Area of the rings as they came (a bow-tie's halves cancel), None without repair.
        area_after_m2: Area after the repair, None without repair.
    """

    index: int
    id: str
    reason: str
    detail: str
    method: str = ""
    area_before_m2: float | None = None
    area_after_m2: float | None = None


@dataclass(frozen=True)
class RawParcel:
    """One feature as it comes from a layer.

    Attributes:
        wkb: Geometry in any WKB, None when null.
        id: Original id of any type; None takes part without one.
        code: Class code (or value of a regression) of any type, None unknown.
        year: Year, date, or text that starts with a year.
    """

    wkb: bytes | None
    id: Any
    code: Any
    year: Any


@dataclass(frozen=True)
class ParcelTable:
    """All features of a layer, sorted; the raster index of a parcel is its position + 1.

    Sorted by original id (numerically if all are integers, else by UTF-8 bytes; parcels without an id
    last), then year, class code and geometry.

    Attributes:
        crs_wkt: CRS of the geometries.
        wkb: Two-dimensional little-endian POLYGON or MULTIPOLYGON, valid; None when skipped.
        ids: Original ids as text, "" when null.
        codes: Class codes (values) as text, None when null.
        years: Label years, None when unknown.
        status: "" or the reason why the parcel takes no part.
        skips: One row for each parcel that takes no part.
        notes: What was repaired or is doubtful, sorted by index.
    """

    crs_wkt: str
    wkb: tuple[bytes | None, ...]
    ids: tuple[str, ...]
    codes: tuple[str | None, ...]
    years: tuple[int | None, ...]
    status: tuple[str, ...]
    skips: tuple[Skip, ...]
    notes: tuple[ParcelNote, ...]

    def __len__(self) -> int:
        return len(self.ids)


def make_parcels(
    features: Iterable[RawParcel],
    crs_wkt: str,
    subject: str = "parcels",
    feedback: Feedback | None = None,
    count: int = 0,
) -> ParcelTable:
    """Check, repair and sort the features of a layer.

    Geometry rules: null or empty ones are skipped; curves become chords; parts that are no polygon are
    dropped with a row; invalid polygons are repaired with MakeValid (method structure) or rejected when
    no area is left.

    Args:
        features: All features of the layer.
        crs_wkt: CRS of the geometries (anything `spatial_reference` takes).
        subject: Name of the layer, for errors.
        feedback: Progress and cancel.
        count: Number of features if known, for the progress.

    Raises:
        InputError: No CRS, no feature, or none that can be used.
    """
    feedback = feedback or Silent()
    reference = spatial_reference(crs_wkt, subject)
    rows: list[tuple[RawParcel, _Cleaned, bytes]] = []
    for number, raw in enumerate(features):
        cleaned = _clean(raw.wkb, reference)
        rows.append((raw, cleaned, raw.wkb or b""))
        if number % 500 == 0:
            raise_if_cancelled(feedback)
            if count:
                feedback.progress(100 * number / count)
    if not rows:
        raise InputError("the layer has no features.", subject=subject)

    ids = [as_text(raw.id) for raw, _, _ in rows]
    numeric = all(is_integer(text) for text in ids if text is not None)

    def order(position: int) -> tuple[Any, ...]:
        raw, _, wkb = rows[position]
        text = ids[position]
        number = int(text) if numeric and text is not None else 0
        year, code = as_year(raw.year), as_text(raw.code)
        return (
            text is None,
            number,
            (text or "").encode("utf-8"),
            year or 0,
            _code_key(code),
            wkb,
        )

    ordered = sorted(range(len(rows)), key=order)
    years = [as_year(rows[position][0].year) for position in ordered]
    status: list[str] = []
    skips: list[Skip] = []
    notes: list[ParcelNote] = []
    counted = Counter((ids[position], as_year(rows[position][0].year)) for position in ordered)
    for index, position in enumerate(ordered, start=1):
        raw, cleaned, _ = rows[position]
        name = ids[position] or ""
        reason, detail = cleaned.problem, cleaned.detail
        if not reason and years[index - 1] is None:
            reason, detail = NO_YEAR, f"{raw.year!r} is no year."
        status.append(reason)
        if reason:
            skips.append(Skip("parcel", name or f"index {index}", reason, detail))
        else:
            times = counted[ids[position], years[index - 1]] if name else 0
            notes.extend(_notes(index, name, cleaned, times))
    table = ParcelTable(
        crs_wkt=reference.ExportToWkt(["FORMAT=WKT2_2019"]),
        wkb=tuple(rows[position][1].wkb for position in ordered),
        ids=tuple(ids[position] or "" for position in ordered),
        codes=tuple(as_text(rows[position][0].code) for position in ordered),
        years=tuple(years),
        status=tuple(status),
        skips=tuple(skips),
        notes=tuple(notes),
    )
    if all(table.status):
        reasons = ", ".join(f"{n} {reason}" for reason, n in sorted(Counter(table.status).items()))
        raise InputError(f"no parcel of the layer can be used ({reasons}).", subject=subject)
    return table


def _code_key(code: str | None) -> tuple[bool, int, bytes]:
    if code is None:
        return (True, 0, b"")
    return (False, int(code) if is_integer(code) else 0, code.encode("utf-8"))


def _notes(index: int, name: str, cleaned: _Cleaned, times: int) -> list[ParcelNote]:
    """Return what is to be told of a parcel whose id stands `times` times in its year."""
    notes = []
    if cleaned.method:
        notes.append(
            ParcelNote(index, name, "repaired", cleaned.reason, cleaned.method, cleaned.before, cleaned.after)
        )
    if cleaned.dropped:
        notes.append(ParcelNote(index, name, "part_dropped", cleaned.dropped))
    if not name:
        notes.append(ParcelNote(index, name, "no_id", "The parcel has no id; it is used without one."))
    if times > 1:
        notes.append(
            ParcelNote(
                index,
                name,
                "repeated_id",
                f"The id stands {times} times in one year; each is a parcel of its own.",
            )
        )
    return notes


@dataclass(frozen=True)
class _Cleaned:
    wkb: bytes | None = None
    problem: str = ""
    detail: str = ""
    dropped: str = ""
    method: str = ""
    reason: str = ""
    before: float = 0.0
    after: float = 0.0


def _clean(wkb: bytes | None, reference: Any) -> _Cleaned:
    """Apply the geometry rules to one feature."""
    if not wkb:
        return _Cleaned(problem=NO_GEOMETRY, detail="The geometry is null.")
    with gdal_messages(gdal.CE_Warning) as messages:
        try:
            geometry = ogr.CreateGeometryFromWkb(wkb)
        except RuntimeError as error:
            messages.append(str(error))
            geometry = None
        if geometry is None:
            return _Cleaned(
                problem=NOT_REPAIRABLE, detail=f"The geometry cannot be read ({'; '.join(messages)})."
            )
        if geometry.IsEmpty():
            return _Cleaned(problem=NO_GEOMETRY, detail="The geometry is empty.")
        if geometry.HasCurveGeometry():
            geometry = geometry.GetLinearGeometry()
        geometry.FlattenTo2D()
        areal, dropped = polygon_parts(geometry)
        if areal is None:
            return _Cleaned(
                problem=NOT_A_POLYGON, detail=f"The geometry is a {geometry.GetGeometryName()}, no polygon."
            )
        if not all(abs(value) < 1e300 for value in areal.GetEnvelope()):
            return _Cleaned(problem=NOT_FINITE, detail="A coordinate is not a finite number.")
        areal.CloseRings()
        messages.clear()
        if _is_valid(areal, messages):
            return _Cleaned(wkb=bytes(areal.ExportToWkb(ogr.wkbNDR)), dropped=dropped)
        return _repaired(areal, dropped, "; ".join(messages) or "invalid", reference)


def _is_valid(geometry: Any, messages: list[str]) -> bool:
    try:
        return bool(geometry.IsValid())
    except RuntimeError as error:
        messages.append(str(error))
        return False


def _repaired(geometry: Any, dropped: str, reason: str, reference: Any) -> _Cleaned:
    before = _area_m2(geometry, reference)
    # "structure" keeps all ground inside outer rings; "linework" cuts out where parts overlap.
    for method in ("structure", "linework"):
        with gdal_messages():
            try:
                made = geometry.MakeValid([f"METHOD={method.upper()}"])
            except RuntimeError:
                made = None
        if made is not None:
            break
    areal = lost = None
    if made is not None:
        areal, lost = polygon_parts(made)
    if areal is None or areal.IsEmpty() or not areal.GetArea() > 0:
        return _Cleaned(
            problem=NOT_REPAIRABLE, detail=f"{reason}; no area is left after the repair (MakeValid)."
        )
    return _Cleaned(
        wkb=bytes(areal.ExportToWkb(ogr.wkbNDR)),
        dropped="; ".join(filter(None, (dropped, lost))),
        method=f"MakeValid {method}",
        reason=reason,
        before=before,
        after=_area_m2(areal, reference),
    )


def polygon_parts(geometry: Any) -> tuple[Any, str]:
    """Return the polygons of a geometry as one (None without any), and what was left out."""
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind in (ogr.wkbPolygon, ogr.wkbMultiPolygon):
        return geometry, ""
    if kind in (ogr.wkbTriangle, ogr.wkbTIN, ogr.wkbPolyhedralSurface):
        return ogr.ForceToMultiPolygon(geometry.Clone()), ""
    parts = ogr.Geometry(ogr.wkbMultiPolygon)
    left_out: list[str] = []
    for number in range(geometry.GetGeometryCount() if kind == ogr.wkbGeometryCollection else 0):
        part, lost = polygon_parts(geometry.GetGeometryRef(number))
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
    return parts, f"Parts that are no polygon: {', '.join(left_out)}." if left_out else ""


def _area_m2(geometry: Any, reference: Any) -> float:
    """Return the area in square metres (in UTM for geographic coordinates)."""
    if reference.IsProjected():
        return float(geometry.GetArea()) * reference.GetLinearUnits() ** 2
    xmin, xmax, ymin, ymax = geometry.GetEnvelope()
    moved = geometry.Clone()
    moved.AssignSpatialReference(reference)
    with gdal_messages():
        try:
            failed = moved.TransformTo(spatial_reference(utm_epsg((xmin + xmax) / 2, (ymin + ymax) / 2)))
        except RuntimeError:
            failed = True
    return float("nan") if failed else float(moved.GetArea())


def make_areas(geometries: Iterable[bytes | None], crs_wkt: str, subject: str) -> tuple[bytes, ...]:
    """Check and repair the polygons of a layer of areas (ids and order do not matter).

    Args:
        geometries: Geometries in any WKB.
        crs_wkt: Their CRS.
        subject: Name of the layer, for errors.

    Returns:
        Two-dimensional little-endian WKB, sorted.

    Raises:
        InputError: No CRS, or no polygon among them.
    """
    reference = spatial_reference(crs_wkt, subject)
    cleaned = (_clean(wkb, reference).wkb for wkb in geometries)
    areas = sorted(wkb for wkb in cleaned if wkb is not None)
    if not areas:
        raise InputError("the layer has no polygon that can be used.", subject=subject)
    return tuple(areas)
