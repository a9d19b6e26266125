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
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingUtils,
    QgsSettings,
)
from qgis.PyQt.QtCore import NULL, QDate, QDateTime, QTime

from ...core.errors import InputError
from ...core.feedback import raise_if_cancelled
from ..feedback import CoreFeedback
from ..translation import translate

if TYPE_CHECKING:
    from osgeo import ogr

    from ..algorithm import DeepSatDataAlgorithm


#: Where QGIS's settings keep the folder for products.
DOWNLOADS_FOLDER = "deepsatdata/downloads/folder"


@dataclass(frozen=True)
class Row:
    """One feature as the core takes it.

    Attributes:
        fid: Feature id in its layer.
        wkb: WKB of the geometry (perhaps invalid, curves cut into chords), None when there is none.
        values: Field -> plain Python value; NULL is None, dates are `date` or `datetime`.
    """

    fid: int
    wkb: bytes | None
    values: dict[str, Any]


# ---- adding ------------------------------------------------------------------------------------


def add_area(algorithm: DeepSatDataAlgorithm, help_text: str = "") -> None:
    """Add AOI (polygons) and EXTENT, both optional; given together they intersect.

    Args:
        algorithm: To add them to.
        help_text: What happens when neither is given.
    """
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
            "A rectangle xmin,xmax,ymin,ymax with its coordinate system, as 16.2,16.5,48.1,48.3 [EPSG:4326]. "
            "Given together with the area, the two intersect.",
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
) -> ogr.Geometry | None:
    """Return AOI and EXTENT, intersected.

    Args:
        algorithm: Has the parameters of `add_area`.
        parameters: Values of the run.
        context: Of the run.
        feedback: Learns of repairs, asked for a cancel.

    Returns:
        A valid MultiPolygon in longitude and latitude (degrees, x before y, cut at the antimeridian),
        edges densified to a metre; None when neither parameter was given.

    Raises:
        InputError: AOI without polygons or without CRS, an extent without CRS, or the two do not meet.
    """
    from ...core.geo import area

    areas = []
    source = algorithm.parameterAsSource(parameters, "AOI", context)
    if source is not None:
        shapes = [row.wkb for row in rows(source, (), feedback) if row.wkb is not None]
        areas.append(
            area.area_of_interest(
                shapes,
                source.sourceCrs().toWkt(),
                subject=source.sourceName(),
                feedback=CoreFeedback(feedback),
            )
        )
    extent = algorithm.parameterAsExtent(parameters, "EXTENT", context)
    if not (extent.isNull() or extent.isEmpty()):
        crs = algorithm.parameterAsExtentCrs(parameters, "EXTENT", context)
        if not crs.isValid():
            raise InputError(
                "The extent has no coordinate system.",
                subject="EXTENT",
                remedy="Give it in brackets: xmin,xmax,ymin,ymax [EPSG:4326].",
            )
        bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        areas.append(area.extent_area(bounds, crs.toWkt()))
    if len(areas) == 2:
        return area.intersect(*areas)
    return areas[0] if areas else None


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
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    asked = CoreFeedback(feedback)
    for feature in source.getFeatures(request, unchecked):
        raise_if_cancelled(asked)
        values = {name: plain(feature.attribute(index)) for name, index in zip(fields, indexes)}
        yield Row(feature.id(), _wkb(feature.geometry()), values)


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


def folder(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Path:
    """Return an existing folder.

    Raises:
        InputError: It does not exist or is no folder.
    """
    text = algorithm.parameterAsFile(parameters, name, context)
    if not Path(text).is_dir():
        raise InputError(
            "The folder does not exist.", subject=f"{name} {text}", remedy="Choose an existing folder."
        )
    return Path(text)


def destination_folder(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Path:
    """Return a folder to write to, made when absent.

    Raises:
        InputError: A file of that name is in the way.
    """
    path = Path(algorithm.parameterAsString(parameters, name, context))
    if path.exists() and not path.is_dir():
        raise InputError(
            "This is a file, not a folder.", subject=f"{name} {path}", remedy="Choose another name."
        )
    path.mkdir(parents=True, exist_ok=True)
    return path


def downloads_folder() -> str:
    """Return the folder for products that is set in QGIS's options, "" when none is."""
    return str(QgsSettings().value(DOWNLOADS_FOLDER, "") or "")


def refuse_temporary(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> None:
    """Refuse a destination that QGIS deletes when it ends.

    Raises:
        InputError: It is one of QGIS's temporary files or folders.
    """
    value = parameters.get(name)
    text = value.staticValue() if hasattr(value, "staticValue") else value
    path = algorithm.parameterAsString(parameters, name, context)
    folder = Path(QgsProcessingUtils.tempFolder())
    if text == QgsProcessing.TEMPORARY_OUTPUT or (path and folder in Path(path).parents):
        raise InputError(
            "this is a temporary place, which QGIS deletes when it ends.",
            subject=f"{name} {path}".strip(),
            remedy="Choose a folder that lasts: what is fetched and ordered is kept there.",
        )


def _wkb(geometry: QgsGeometry) -> bytes | None:
    if geometry.isNull():
        return None
    geometry.convertToStraightSegment()
    return bytes(geometry.asWkb())


def _to_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
