"""Parameters that several algorithms share: adding them, and reading their values for the core.

Readers hand out what the core takes: `ogr.Geometry`, UTC datetimes, plain Python rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import NULL, QDate, QDateTime, QTime

from ..core.errors import InputError
from ..core.feedback import raise_if_cancelled
from .feedback import CoreFeedback
from .translation import translate

if TYPE_CHECKING:
    from osgeo import ogr

    from .algorithm import DeepSatDataAlgorithm

#: Largest error, in metres, of an area's edges after they are bent into another CRS.
AREA_TOLERANCE_M = 10.0


@dataclass(frozen=True)
class Row:
    """One feature as the core takes it.

    Attributes:
        fid: Feature id in its layer.
        wkb: ISO WKB of the geometry as it is (perhaps invalid), None when there is none.
        values: Field -> plain Python value; NULL is None, dates are `date` or `datetime`.
    """

    fid: int
    wkb: bytes | None
    values: dict[str, Any]


# ---- adding ------------------------------------------------------------------------------------


def add_area(algorithm: DeepSatDataAlgorithm, help_text: str = "") -> None:
    """Add AOI (polygons) and EXTENT, both optional; given together they intersect."""
    more = f" {help_text}" if help_text else ""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "AOI",
            translate("DeepSatData", "Area of interest"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        translate(
            "DeepSatData",
            "Polygons, in any coordinate system; selected features only when the layer is used so. "
            "Given together with the extent, the two intersect.",
        )
        + more,
    )
    algorithm.add(
        QgsProcessingParameterExtent("EXTENT", translate("DeepSatData", "Extent"), optional=True),
        translate(
            "DeepSatData",
            "A rectangle, in any coordinate system. Given together with the area, the two intersect.",
        )
        + more,
    )


def add_period(algorithm: DeepSatDataAlgorithm, *, optional: bool) -> None:
    """Add START and END (dates, UTC; END includes its whole day)."""
    kind = QgsProcessingParameterDateTime.Type.Date
    algorithm.add(
        QgsProcessingParameterDateTime(
            "START", translate("DeepSatData", "First day (UTC)"), kind, optional=optional
        ),
        translate("DeepSatData", "First day of the period, UTC, as 2019-03-01."),
    )
    algorithm.add(
        QgsProcessingParameterDateTime(
            "END", translate("DeepSatData", "Last day (UTC)"), kind, optional=optional
        ),
        translate("DeepSatData", "Last day of the period, UTC, as 2019-10-31; the whole day is included."),
    )


# ---- reading -----------------------------------------------------------------------------------


def area_of_interest(
    algorithm: DeepSatDataAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    epsg: int = 4326,
) -> ogr.Geometry | None:
    """Return AOI and EXTENT, intersected, in one CRS with traditional (east, north) axis order.

    Args:
        algorithm: Has the parameters of `add_area`.
        parameters: Values of the run.
        context: Of the run.
        feedback: Asked for a cancel.
        epsg: Code of the CRS wanted; 4326 gives longitude and latitude in degrees.

    Returns:
        A valid (multi)polygon with edges densified to `AREA_TOLERANCE_M`, or None when neither
        parameter was given.

    Raises:
        InputError: AOI without polygons or without CRS, or the two do not meet.
    """
    extent = algorithm.parameterAsExtent(parameters, "EXTENT", context)
    box = None
    if not (extent.isNull() or extent.isEmpty()):
        crs = algorithm.parameterAsExtentCrs(parameters, "EXTENT", context)
        box = _to_epsg(QgsGeometry.fromRect(extent), crs, epsg, "EXTENT")
    source = algorithm.parameterAsSource(parameters, "AOI", context)
    if source is None:
        return box
    area = _union(source, feedback, epsg)
    if box is None:
        return area
    both = polygons_only(area.Intersection(box))
    if both is None:
        raise InputError(
            "The area and the extent do not meet.",
            subject="AOI, EXTENT",
            remedy="Give one of them, or move the extent.",
        )
    return both


def _union(source: QgsProcessingFeatureSource, feedback: QgsProcessingFeedback, epsg: int) -> ogr.Geometry:
    """Return the union of a layer's polygons."""
    from osgeo import ogr

    gathered = ogr.Geometry(ogr.wkbGeometryCollection)
    crs = source.sourceCrs()
    for row in rows(source, (), feedback):
        if row.wkb is None:
            continue
        geometry = QgsGeometry()
        geometry.fromWkb(row.wkb)
        gathered.AddGeometry(_to_epsg(geometry, crs, epsg, source.sourceName()))
    union = polygons_only(gathered.UnaryUnion()) if gathered.GetGeometryCount() else None
    if union is None:
        raise InputError(
            "The area of interest has no polygon.",
            subject=source.sourceName(),
            remedy="Choose a polygon layer with features, or clear 'Selected features only'.",
        )
    return union


def _to_epsg(
    geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, epsg: int, subject: str
) -> ogr.Geometry:
    """Return a geometry made valid, in another CRS, its edges bent as the ground has them."""
    from osgeo import ogr

    from ..core.projection import densify_and_transform

    if not crs.isValid():
        raise InputError(
            "No coordinate reference system.",
            subject=subject,
            remedy="Set the layer's CRS, or give the extent's.",
        )
    geometry.convertToStraightSegment()
    geometry.get().dropZValue()
    geometry.get().dropMValue()
    raw = ogr.CreateGeometryFromWkb(bytes(geometry.asWkb()))
    valid = raw if raw.IsValid() else raw.MakeValid()
    return densify_and_transform(valid, crs.toWkt(), epsg, AREA_TOLERANCE_M)


def polygons_only(geometry: ogr.Geometry | None) -> ogr.Geometry | None:
    """Return the polygons of a geometry as one MultiPolygon, None when there is no area."""
    from osgeo import ogr

    if geometry is None or geometry.IsEmpty():
        return None
    result = ogr.Geometry(ogr.wkbMultiPolygon)
    stack = [geometry]
    while stack:
        part = stack.pop()
        kind = ogr.GT_Flatten(part.GetGeometryType())
        if kind == ogr.wkbPolygon:
            result.AddGeometry(part)
        elif kind in (ogr.wkbMultiPolygon, ogr.wkbGeometryCollection):
            stack.extend(part.GetGeometryRef(i) for i in reversed(range(part.GetGeometryCount())))
    return result if result.GetArea() > 0 else None


def period(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[datetime | None, datetime | None]:
    """Return START (its first instant) and END (its last) in UTC, None where not given.

    Raises:
        InputError: END lies before START.
    """
    days = []
    for name in ("START", "END"):
        value = algorithm.parameterAsDateTime(parameters, name, context)
        days.append(_to_date(value.date()) if value.isValid() else None)
    start, end = days
    if start and end and end < start:
        raise InputError(
            f"The last day {end} lies before the first day {start}.", subject="END", remedy="Swap the two."
        )
    return (
        datetime.combine(start, time.min, timezone.utc) if start else None,
        datetime.combine(end, time.max, timezone.utc) if end else None,
    )


def rows(
    source: QgsProcessingFeatureSource, fields: Sequence[str], feedback: QgsProcessingFeedback
) -> Iterator[Row]:
    """Yield a source's features, invalid geometries included: what is wrong is for the core to say.

    Args:
        source: Honours selection and filter.
        fields: Fields wanted.
        feedback: Asked for a cancel at every feature.

    Raises:
        InputError: A field does not exist.
        Cancelled: The user asked to stop.
    """
    known = source.fields()
    indexes = []
    for name in fields:
        index = known.lookupField(name)
        if index < 0:
            raise InputError(
                f"There is no field '{name}'.",
                subject=source.sourceName(),
                remedy=f"Its fields are: {', '.join(known.names())}.",
            )
        indexes.append(index)
    request = QgsFeatureRequest().setSubsetOfAttributes(indexes)
    asked = CoreFeedback(feedback)
    for feature in source.getFeatures(
        request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    ):
        raise_if_cancelled(asked)
        geometry = feature.geometry()
        wkb = None if geometry.isNull() else bytes(geometry.asWkb())
        yield Row(feature.id(), wkb, {n: plain(feature.attribute(i)) for n, i in zip(fields, indexes)})


def plain(value: Any) -> Any:
    """Return a field's value as plain Python; NULL is None."""
    if value is None or value == NULL:
        return None
    if isinstance(value, QDateTime):
        return value.toPyDateTime()
    if isinstance(value, QDate):
        return value.toPyDate()
    if isinstance(value, QTime):
        return value.toPyTime()
    return value


def _to_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def folder(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Path:
    """Return an existing folder.

    Raises:
        InputError: It does not exist or is no folder.
    """
    path = Path(algorithm.parameterAsFile(parameters, name, context))
    if not path.is_dir():
        raise InputError(
            "The folder does not exist.", subject=f"{name} {path}", remedy="Choose an existing folder."
        )
    return path


def destination_folder(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Path:
    """Return a folder to write to, made when absent."""
    path = Path(algorithm.parameterAsString(parameters, name, context))
    if path.exists() and not path.is_dir():
        raise InputError(
            "This is a file, not a folder.", subject=f"{name} {path}", remedy="Choose another name."
        )
    path.mkdir(parents=True, exist_ok=True)
    return path


def is_polygon(source: QgsProcessingFeatureSource) -> bool:
    """Tell whether a source holds polygons."""
    return QgsWkbTypes.geometryType(source.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry
