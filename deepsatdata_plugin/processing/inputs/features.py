"""Features of a source as plain Python rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsFeatureRequest, QgsGeometry, QgsProcessingFeatureSource, QgsProcessingFeedback
from qgis.PyQt.QtCore import NULL, QDate, QDateTime, Qt, QTime

from ...core.errors import InputError
from ...core.feedback import raise_if_cancelled
from ...core.words import told
from ..feedback import CoreFeedback


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
                told("There is no field '{name}'.", name=name),
                subject=source.sourceName(),
                remedy=told("Its fields are: {names}.", names=", ".join(known.names())),
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
    """Return a field's value as plain Python; NULL is None, times with an offset or a zone are UTC."""
    if value is None or value == NULL:
        return None
    if isinstance(value, QDateTime):
        if value.timeSpec() != Qt.TimeSpec.LocalTime:
            value = value.toUTC()
        return value.toPyDateTime()
    if isinstance(value, QDate):
        return value.toPyDate()
    if isinstance(value, QTime):
        return value.toPyTime()
    return value


def _wkb(geometry: QgsGeometry) -> bytes | None:
    if geometry.isNull():
        return None
    geometry.convertToStraightSegment()
    return bytes(geometry.asWkb())
