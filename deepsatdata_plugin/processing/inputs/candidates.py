"""Rows of a product layer as the core's candidates, and back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timezone
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import NULL, QDate, QDateTime, Qt

from ...core.errors import InputError, ProductError, Skip
from ...core.feedback import Feedback, raise_if_cancelled
from ...core.products import base_name, parse_name
from ...core.selection import Candidate
from ...core.tiles import normalise_tile

if TYPE_CHECKING:
    from osgeo import ogr

#: Field of the candidate -> fields of the layer that may hold it, in order.
_ALIASES = {"size": ("size", "size_bytes"), "orbit": ("orbit", "relative_orbit")}


def read_candidates(
    source: QgsProcessingFeatureSource, context: QgsProcessingContext, feedback: Feedback
) -> tuple[list[tuple[QgsFeature, Candidate]], list[tuple[QgsFeature, Skip]]]:
    """Read a layer of products.

    Tile, time, level, platform, orbit, baseline and generation come from the product's name; fields
    are asked only where the name does not tell.

    Args:
        source: Layer with a field `name`, and id, cloud, size, online, aoi_overlap, tile_fill as far as
            they are known.
        context: For the transformation of footprints.
        feedback: Cancel.

    Returns:
        Features with their candidates; and features that cannot be used, with the reason.

    Raises:
        InputError: There is no field `name`.
    """
    fields = source.fields()
    if fields.lookupField("name") < 0:
        raise InputError(
            "There is no field 'name' with product names.",
            subject=source.sourceName(),
            remedy="Give the output of 'Search products'.",
        )
    transform = _to_degrees(source, context)
    found, unusable = [], []
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for feature in source.getFeatures(QgsFeatureRequest(), unchecked):
        raise_if_cancelled(feedback)
        try:
            found.append((feature, _candidate(_Row(feature, fields), _footprint(feature, transform))))
        except ProductError as error:
            name = error.subject or f"row {feature.id()}"
            unusable.append((feature, Skip("product", name, "unusable", str(error))))
    return found, unusable


def with_area(candidates: list[Candidate], area: ogr.Geometry, feedback: Feedback) -> list[Candidate]:
    """Compute overlaps with an area anew from the footprints."""
    from osgeo import ogr

    from ...hubs.catalogues import FootprintShares

    shares = FootprintShares(area, feedback)
    known: dict[tuple[str, bytes], tuple[float | None, float | None]] = {}
    result = []
    for one in candidates:
        raise_if_cancelled(feedback)
        key = (one.tile, one.outline)
        if key not in known:
            wkt = ogr.CreateGeometryFromWkb(one.outline).ExportToWkt() if one.outline else ""
            known[key] = shares.of(wkt, one.tile)
        overlap, fill = known[key]
        result.append(replace(one, aoi_overlap=overlap, tile_fill=one.tile_fill if fill is None else fill))
    return result


class _Row:
    """A feature's values by name, None where there is no such field or no value."""

    def __init__(self, feature: QgsFeature, fields: QgsFields) -> None:
        self._feature, self._fields = feature, fields

    def get(self, name: str) -> Any:
        for alias in _ALIASES.get(name, (name,)):
            index = self._fields.lookupField(alias)
            value = self._feature.attribute(index) if index >= 0 else None
            if value is not None and value != NULL:
                return value
        return None

    def text(self, name: str) -> str:
        value = self.get(name)
        return "" if value is None else str(value).strip()

    def number(self, name: str) -> float | None:
        from ...hubs.catalogues import number_of

        try:
            return number_of(self.get(name), name)
        except ProductError as error:
            raise ProductError(error.message, subject=self.text("name")) from None

    def instant(self, name: str) -> datetime | None:
        """Return a UTC time; without a zone the clock is taken as UTC."""
        value = self.get(name)
        if isinstance(value, QDateTime):
            if value.timeSpec() == Qt.TimeSpec.OffsetFromUTC:
                value = value.toUTC()
            value = value.toPyDateTime()
        elif isinstance(value, QDate):
            value = datetime.combine(value.toPyDate(), datetime.min.time())
        elif isinstance(value, str):
            try:
                value = datetime.fromisoformat(value.strip().replace("Z", "+00:00"))
            except ValueError:
                return None
        if not isinstance(value, datetime):
            return None
        return value.astimezone(timezone.utc) if value.tzinfo else value.replace(tzinfo=timezone.utc)


def _candidate(row: _Row, footprint: bytes) -> Candidate:
    name = base_name(row.text("name"))
    if not name:
        raise ProductError("the row has no name.", subject=row.text("id"))
    from ...hubs.catalogues import yes_or_no

    size = row.number("size")
    rest = {
        "id": row.text("id") or name,
        "name": name,
        "cloud": _share(row, "cloud", 100.0),
        "size": int(size) if size and size > 0 else None,
        "online": yes_or_no(row.text("online")),
        "aoi_overlap": _share(row, "aoi_overlap", 1.0),
        "tile_fill": _share(row, "tile_fill", 1.0),
        "outline": footprint,
    }
    try:
        told = parse_name(name)
    except ProductError as error:
        return _from_fields(row, rest, error)
    return Candidate(
        tile=told.tile,
        level=told.level,
        platform=told.platform,
        sensing_start=told.sensing_start,
        relative_orbit=told.relative_orbit or int(row.number("orbit") or 0),
        baseline=told.baseline or row.text("baseline"),
        generation_time=told.generation_time or row.instant("generation"),
        **rest,
    )


def _from_fields(row: _Row, rest: dict[str, Any], error: ProductError) -> Candidate:
    """Make a candidate of a product whose name says nothing."""
    sensing, tile, level = row.instant("sensing"), normalise_tile(row.text("tile")), row.text("level")
    if sensing is None or not tile or not level:
        raise error
    return Candidate(
        tile=tile,
        level=level,
        platform=row.text("platform"),
        sensing_start=sensing,
        relative_orbit=int(row.number("orbit") or 0),
        baseline=row.text("baseline"),
        generation_time=row.instant("generation"),
        **rest,
    )


def _share(row: _Row, name: str, most: float) -> float | None:
    value = row.number(name)
    if value is None or value != value:
        return None
    if not 0.0 <= value <= most * (1 + 1e-6):
        raise ProductError(
            f"the field '{name}' holds {value:g}; 0 to {most:g} is possible.", subject=row.text("name")
        )
    return min(value, most)


def _to_degrees(
    source: QgsProcessingFeatureSource, context: QgsProcessingContext
) -> QgsCoordinateTransform | None:
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    crs = source.sourceCrs()
    if not crs.isValid() or crs == degrees:
        return None
    return QgsCoordinateTransform(crs, degrees, context.transformContext())


def _footprint(feature: QgsFeature, transform: QgsCoordinateTransform | None) -> bytes:
    geometry = feature.geometry()
    if geometry.isNull() or geometry.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return b""
    if transform is not None:
        geometry.transform(transform)
    return bytes(geometry.asWkb())


def day_of(instant: datetime | None) -> date | None:
    """Return the UTC day of an instant."""
    return None if instant is None else instant.date()


def extended(fields: QgsFields, more: QgsFields) -> tuple[QgsFields, list[int]]:
    """Return fields with others after them, and which of the first are kept.

    A field of the input that has the name of a new one gives way, so that a selection can be selected from.
    """
    new = {field.name().lower() for field in more}
    kept = [i for i, field in enumerate(fields) if field.name().lower() not in new]
    result = QgsFields()
    for index in kept:
        result.append(fields.at(index))
    for field in more:
        result.append(field)
    return result, kept


def rows_with(
    pairs: list[tuple[QgsFeature, list[Any]]], kept: list[int]
) -> Iterator[tuple[QgsGeometry | None, list[Any]]]:
    """Yield geometries of features, and their kept values with others after them."""
    for feature, values in pairs:
        old = feature.attributes()
        geometry = feature.geometry() if feature.hasGeometry() else None
        yield geometry, [*(old[i] for i in kept), *values]
