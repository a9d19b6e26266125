"""Rows of a product layer as the core's candidates, and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timezone
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)

from ...core.errors import InputError, ProductError, Skip
from ...core.feedback import Feedback, raise_if_cancelled
from ...core.products import parse_name
from ...core.selection import Candidate
from ...core.tiles import normalise_tile
from ...core.words import told
from .product_rows import has_names, row_of

if TYPE_CHECKING:
    from osgeo import ogr

#: Fields that a candidate has beside a row of products.
_MORE = (
    "aoi_overlap", "tile_fill", "generation", "sensing", "tile", "level", "platform", "baseline",
    "orbit", "relative_orbit",
)  # fmt: skip


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
    if not has_names(fields):
        raise InputError(
            "There is no field 'name' with product names.",
            subject=source.sourceName(),
            remedy="Give the output of 'Search products'.",
        )
    row_of_feature = row_of(fields, source.sourceCrs(), context.transformContext(), _MORE)
    found, unusable = [], []
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for feature in source.getFeatures(QgsFeatureRequest(), unchecked):
        raise_if_cancelled(feedback)
        try:
            found.append((feature, _candidate(row_of_feature(feature))))
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


def _candidate(row: Mapping[str, Any]) -> Candidate:
    from osgeo import ogr

    from ...hubs.catalogues import read_row

    found = read_row(row)
    outline = ogr.CreateGeometryFromWkt(found.footprint_wkt).ExportToWkb() if found.footprint_wkt else b""
    rest = {
        "id": found.id or found.name,
        "name": found.name,
        "cloud": _share(found.name, "cloud", found.cloud, 100.0),
        "size": found.size,
        "online": found.online,
        "aoi_overlap": _share(found.name, "aoi_overlap", _number(row, "aoi_overlap", found.name), 1.0),
        "tile_fill": _share(found.name, "tile_fill", _number(row, "tile_fill", found.name), 1.0),
        "outline": bytes(outline),
    }
    try:
        told = parse_name(found.name)
    except ProductError as error:
        return _from_fields(row, rest, error)
    return Candidate(
        tile=told.tile,
        level=told.level,
        platform=told.platform,
        sensing_start=told.sensing_start,
        relative_orbit=told.relative_orbit or _orbit(row, found.name),
        baseline=told.baseline or _text(row, "baseline"),
        generation_time=told.generation_time or _instant(row.get("generation")),
        **rest,
    )


def _from_fields(row: Mapping[str, Any], rest: dict[str, Any], error: ProductError) -> Candidate:
    """Make a candidate of a product whose name says nothing."""
    sensing, tile, level = (
        _instant(row.get("sensing")),
        normalise_tile(_text(row, "tile")),
        _text(row, "level"),
    )
    if sensing is None or not tile or not level:
        raise error
    return Candidate(
        tile=tile,
        level=level,
        platform=_text(row, "platform"),
        sensing_start=sensing,
        relative_orbit=_orbit(row, rest["name"]),
        baseline=_text(row, "baseline"),
        generation_time=_instant(row.get("generation")),
        **rest,
    )


def _text(row: Mapping[str, Any], field: str) -> str:
    return "" if row.get(field) is None else str(row[field]).strip()


def _number(row: Mapping[str, Any], field: str, name: str) -> float | None:
    from ...hubs.catalogues import number_of

    try:
        return number_of(row.get(field), field)
    except ProductError as error:
        raise ProductError(error.message, subject=name) from None


def _orbit(row: Mapping[str, Any], name: str) -> int:
    return int(_number(row, "orbit", name) or _number(row, "relative_orbit", name) or 0)


def _instant(value: Any) -> datetime | None:
    """Return a UTC time; without a zone the clock is taken as UTC."""
    if isinstance(value, str):
        from ...core.instants import instant_of

        try:
            return instant_of(value)
        except ValueError:
            return None
    if not isinstance(value, date):
        return None
    if not isinstance(value, datetime):
        value = datetime.combine(value, datetime.min.time())
    return value.astimezone(timezone.utc) if value.tzinfo else value.replace(tzinfo=timezone.utc)


def _share(name: str, field: str, value: float | None, most: float) -> float | None:
    if value is None:
        return None
    if not 0.0 <= value <= most * (1 + 1e-6):
        raise ProductError(
            told(
                "the field '{field}' holds {value:g}; 0 to {most:g} is possible.",
                field=field,
                value=value,
                most=most,
            ),
            subject=name,
        )
    return min(value, most)


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
