"""Layers of products as records for the download queue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ...core.errors import InputError, Skip
from ...core.feedback import raise_if_cancelled
from ..feedback import CoreFeedback
from .features import plain

if TYPE_CHECKING:
    from ...hubs.contract import ProductRecord


def read_records(
    source: QgsProcessingFeatureSource,
    hub: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> tuple[list[ProductRecord], list[Skip]]:
    """Read a layer of products; everything but the hub's id and size comes from the name.

    Args:
        source: Layer with a field `name`; id, hub, cloud, size, online, link as far as they are there. Rows
            whose field `kept` says no are passed over.
        hub: Where products are to come from. Rows found elsewhere are looked up there by their acquisition.
        context: For the transformation of footprints.
        feedback: Cancel.

    Returns:
        Records sorted by sensing time, tile and name, each name once; and the rows that cannot be used.

    Raises:
        InputError: There is no field `name`.
    """
    from ...hubs.catalogues import read_rows

    if not has_names(source.fields()):
        raise InputError(
            "There is no field 'name' with product names.",
            subject=source.sourceName(),
            remedy="Give the output of 'Search products' or 'Select products'.",
        )
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    features = source.getFeatures(QgsFeatureRequest(), unchecked)
    rows = layer_rows(features, source.fields(), source.sourceCrs(), context.transformContext(), feedback)
    found = read_rows(rows, hub, only=True)
    if found.dropped:
        feedback.pushInfo(f"{found.dropped} rows say that their product was not kept; they are passed over.")
    records = sorted(found.records, key=lambda r: (r.sensing_start, r.tile, r.name))
    return records, list(found.skips)


def has_names(fields: QgsFields) -> bool:
    """Tell whether a layer has a field with names of products."""
    from ...hubs.catalogues import NAME_FIELDS

    return any(fields.lookupField(name) >= 0 for name in NAME_FIELDS)


def layer_rows(
    features: Iterable[QgsFeature],
    fields: QgsFields,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    feedback: QgsProcessingFeedback | None = None,
) -> Iterator[dict[str, Any]]:
    """Yield features as rows for `read_rows`, outlines in degrees.

    Args:
        features: Of the layer.
        fields: Its fields.
        crs: Its reference system.
        transforms: How to come from there to degrees.
        feedback: Asked for a cancel at every feature.
    """
    from ...hubs.catalogues import FIELDS

    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = None
    if crs.isValid() and crs != degrees:
        transform = QgsCoordinateTransform(crs, degrees, transforms)
    wanted = {name: fields.lookupField(name) for name in FIELDS if fields.lookupField(name) >= 0}
    asked = None if feedback is None else CoreFeedback(feedback)
    for feature in features:
        if asked is not None:
            raise_if_cancelled(asked)
        values = {name: plain(feature.attribute(index)) for name, index in wanted.items()}
        yield {**values, "row": feature.id(), "footprint": _outline(feature, transform)}


def _outline(feature: QgsFeature, transform: QgsCoordinateTransform | None) -> str:
    geometry = feature.geometry()
    if geometry.isNull() or geometry.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return ""
    if transform is not None:
        try:
            geometry.transform(transform)
        except QgsCsException:  # an outline outside of the system's area: it is only shown
            return ""
    return str(geometry.asWkt(7))
