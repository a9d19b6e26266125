"""The area of interest of a run, from a layer and an extent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..feedback import CoreFeedback
from ..parameters import given_extent
from .features import rows

if TYPE_CHECKING:
    from osgeo import ogr

    from ..algorithm import DeepSatDataAlgorithm


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
    from ...core import geo

    areas = []
    source = algorithm.parameterAsSource(parameters, "AOI", context)
    if source is not None:
        shapes = [row.wkb for row in rows(source, (), feedback) if row.wkb is not None]
        areas.append(
            geo.area_of_interest(
                shapes,
                source.sourceCrs().toWkt(),
                subject=source.sourceName(),
                feedback=CoreFeedback(feedback),
            )
        )
    extent = given_extent(algorithm, parameters, context, feedback)
    if extent is not None:
        bounds, crs = extent
        areas.append(geo.extent_area(bounds, crs.toWkt()))
    if len(areas) == 2:
        return geo.intersect(*areas)
    return areas[0] if areas else None
