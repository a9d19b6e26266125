"""Area of interest: the parameters AOI and EXTENT."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
)

from ...core.errors import InputError
from ..translation import translate

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem

    from ..algorithm import DeepSatDataAlgorithm


_NUMBER = r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*"

#: An extent as text, xmin,xmax,ymin,ymax with or without its coordinate system.
_TYPED = re.compile(rf"{_NUMBER},{_NUMBER},{_NUMBER},{_NUMBER}(?:\[.*\]\s*)?\Z")


def add_area(
    algorithm: DeepSatDataAlgorithm, help_text: str = "", *, needed: bool = False, tiles: bool = False
) -> None:
    """Add AOI (polygons) and EXTENT, both optional; given together they intersect.

    Args:
        algorithm: To add them to.
        help_text: What happens when neither is given.
        needed: One of them has to be given, unless
        tiles: there are tiles instead.
    """
    more = f" {help_text}" if help_text else ""
    area, extent = _labels(needed=needed, tiles=tiles)
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "AOI",
            area,
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        translate(
            "DeepSatData",
            "Polygons, in any coordinate system; selected features only when the layer is used so. "
            "Given together with the extent, the two intersect.",
        )
        + more,
        one_of=needed,
    )
    algorithm.add(
        QgsProcessingParameterExtent("EXTENT", extent, optional=True),
        translate(
            "DeepSatData",
            "A rectangle xmin,xmax,ymin,ymax with its coordinate system, as 16.2,16.5,48.1,48.3 [EPSG:4326]. "
            "Given together with the area, the two intersect.",
        )
        + more,
        one_of=needed,
    )


def _labels(*, needed: bool, tiles: bool) -> tuple[str, str]:
    """Return the labels of area and extent: what is needed is not called optional."""
    if tiles:
        return (
            translate("DeepSatData", "Area of interest (one of these: area, extent, tiles)"),
            translate("DeepSatData", "Extent (one of these: area, extent, tiles)"),
        )
    if needed:
        return (
            translate("DeepSatData", "Area of interest (one of these: area, extent)"),
            translate("DeepSatData", "Extent (one of these: area, extent)"),
        )
    return translate("DeepSatData", "Area of interest"), translate("DeepSatData", "Extent")


def known_crs(crs: QgsCoordinateReferenceSystem) -> bool:
    """Tell whether a CRS says where things are; GeoPackages have entries that stand for none."""
    return crs.isValid() and not crs.description().lower().startswith("undefined ")


def check_area(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Refuse an area without a coordinate system, before any work.

    Raises:
        InputError: The layer or the extent has none.
    """
    source = algorithm.parameterAsSource(parameters, "AOI", context)
    if source is not None and not known_crs(source.sourceCrs()):
        raise InputError(
            "The layer has no coordinate reference system.",
            subject="AOI",
            remedy="Set the CRS of the layer (Properties > Source).",
        )
    given_extent(algorithm, parameters, context)


def given_extent(
    algorithm: DeepSatDataAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback | None = None,
) -> tuple[tuple[float, float, float, float], QgsCoordinateReferenceSystem] | None:
    """Return EXTENT and its CRS, None when it is not given.

    Args:
        algorithm: Has the parameter EXTENT.
        parameters: Values of the run.
        context: Of the run.
        feedback: Told when the numbers look as if typed in another order than QGIS reads; None when only
            checking.

    Returns:
        (xmin, ymin, xmax, ymax) and the CRS they are in.

    Raises:
        InputError: It has no CRS, or it was typed over the antimeridian, which QGIS turns round.
    """
    extent = algorithm.parameterAsExtent(parameters, "EXTENT", context)
    if extent.isNull() or extent.isEmpty():
        return None
    crs = algorithm.parameterAsExtentCrs(parameters, "EXTENT", context)
    if not crs.isValid():
        raise InputError(
            "The extent has no coordinate system.",
            subject="EXTENT",
            remedy="Give it in brackets: xmin,xmax,ymin,ymax [EPSG:4326].",
        )
    bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    _check_antimeridian(parameters.get("EXTENT"), bounds, crs, feedback)
    meant = _in_the_other_order(bounds) if isinstance(parameters.get("EXTENT"), str) else None
    if meant is not None and feedback is not None:
        right = ",".join(f"{value:.10g}" for value in meant)
        feedback.pushWarning(
            translate(
                "DeepSatData",
                "EXTENT: QGIS reads xmin,xmax,ymin,ymax, here x from {0:.10g} to {1:.10g} and y from "
                "{2:.10g} to {3:.10g}. If xmin,ymin,xmax,ymax was meant, write {4}.",
            ).format(bounds[0], bounds[2], bounds[1], bounds[3], right),
        )
    return bounds, crs


def _check_antimeridian(
    given: Any,
    bounds: tuple[float, float, float, float],
    crs: QgsCoordinateReferenceSystem,
    feedback: QgsProcessingFeedback | None,
) -> None:
    """Refuse an extent typed over the antimeridian, warn of one that may have been drawn over it.

    QGIS sorts its sides: 179.5 to -179.5 becomes all the world but one degree.
    """
    from ...core.geo import turn_of

    turn = turn_of(crs.toWkt())
    if turn is None or bounds[2] - bounds[0] <= 0.5 * turn:
        return
    width = 360.0 * (bounds[2] - bounds[0]) / turn
    typed = _TYPED.match(given) if isinstance(given, str) else None
    remedy = translate(
        "DeepSatData",
        "Give the area as polygons instead (AOI): one on each side of 180 degrees, or one ring over it.",
    )
    if typed is not None and float(typed[1]) > float(typed[2]):
        raise InputError(
            translate(
                "DeepSatData",
                "from {0} to {1} degrees it runs over the antimeridian; QGIS turns such an extent round, to "
                "{2:.6g} degrees of longitude.",
            ).format(typed[1], typed[2], width),
            subject="EXTENT",
            remedy=remedy,
        )
    if feedback is not None:
        feedback.pushWarning(
            translate(
                "DeepSatData",
                "EXTENT: it is {0:.6g} degrees wide, more than half way round the world. An extent over the "
                "antimeridian is turned round by QGIS. If a small one was meant: {1}",
            ).format(width, remedy)
        )


def _in_the_other_order(
    bounds: tuple[float, float, float, float],
) -> tuple[float, float, float, float] | None:
    """Return xmin, xmax, ymin, ymax of numbers typed xmin,ymin,xmax,ymax, where that is the likely reading.

    The wrong reading is a huge extent: from an easting to a northing. It is taken as likely when the right
    one would be less than a hundredth of it.
    """
    first, third, second, fourth = bounds  # as typed: first, second, third, fourth
    width, height = third - first, fourth - second
    if width <= 0 or height <= 0 or 100 * width * height > (second - first) * (fourth - third):
        return None
    return first, third, second, fourth
