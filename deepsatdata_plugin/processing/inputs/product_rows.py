"""Layers of products as rows for the one reader of rows, `hubs.catalogues`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ...core.errors import InputError
from ...core.feedback import raise_if_cancelled
from ...core.words import told
from ..feedback import CoreFeedback
from .features import plain


def has_names(fields: QgsFields) -> bool:
    """Tell whether a layer has a field with names of products."""
    from ...hubs.catalogues import NAME_FIELDS

    return any(fields.lookupField(name) >= 0 for name in NAME_FIELDS)


def check_names(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> None:
    """Refuse a layer that holds no products, before any work.

    Raises:
        InputError: It has no field with names.
    """
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is not None and not has_names(source.fields()):
        raise InputError(
            told("There is no field 'name' with product names in {layer}.", layer=source.sourceName()),
            subject=name,
            remedy="Give the output of 'Search products' or 'Select products'.",
        )


def layer_rows(
    features: Iterable[QgsFeature],
    fields: QgsFields,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    feedback: QgsProcessingFeedback | None = None,
) -> Iterator[dict[str, Any]]:
    """Yield features of a layer as rows for `read_rows`; see `row_of`.

    Args:
        features: Of the layer.
        fields: Its fields.
        crs: Its reference system.
        transforms: How to come from there to degrees.
        feedback: Asked for a cancel at every feature.
    """
    row = row_of(fields, crs, transforms)
    asked = None if feedback is None else CoreFeedback(feedback)
    for feature in features:
        if asked is not None:
            raise_if_cancelled(asked)
        yield row(feature)


def row_of(
    fields: QgsFields,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    more: Sequence[str] = (),
) -> Callable[[QgsFeature], dict[str, Any]]:
    """Return what makes a row of a feature: values by field, its id as "row", its outline in degrees (WKT).

    Args:
        fields: Fields of the layer.
        crs: Its reference system.
        transforms: How to come from there to degrees.
        more: Fields that are wanted beside those which `read_row` looks at.
    """
    from ...hubs.catalogues import FIELDS

    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = None
    if crs.isValid() and crs != degrees:
        transform = QgsCoordinateTransform(crs, degrees, transforms)
    found = {name: fields.lookupField(name) for name in (*FIELDS, *more)}
    wanted = {name: index for name, index in found.items() if index >= 0}

    def row(feature: QgsFeature) -> dict[str, Any]:
        values = {name: plain(feature.attribute(index)) for name, index in wanted.items()}
        return {**values, "row": feature.id(), "footprint": _outline(feature, transform)}

    return row


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
