"""Attribute fields of output layers, and times as their values."""

from __future__ import annotations

from datetime import datetime

from qgis.core import Qgis, QgsField, QgsFields
from qgis.PyQt.QtCore import QDateTime, QMetaType, Qt, QVariant

# Since 3.38 QGIS warns of QVariant's kinds; before, it does not take QMetaType's.
if Qgis.QGIS_VERSION_INT >= 33800:
    KINDS = {
        "text": QMetaType.Type.QString,
        "integer": QMetaType.Type.Int,
        "long": QMetaType.Type.LongLong,
        "number": QMetaType.Type.Double,
        "datetime": QMetaType.Type.QDateTime,
        "date": QMetaType.Type.QDate,
    }
else:
    KINDS = {
        "text": QVariant.String,
        "integer": QVariant.Int,
        "long": QVariant.LongLong,
        "number": QVariant.Double,
        "datetime": QVariant.DateTime,
        "date": QVariant.Date,
    }


def make_fields(**kinds: str) -> QgsFields:
    """Return fields in the given order: `make_fields(tile="text", cloud="number")`.

    Kinds are text, integer (32 bits), long (64 bits), number (float64), datetime (UTC) and date.
    """
    fields = QgsFields()
    for name, kind in kinds.items():
        fields.append(QgsField(name, KINDS[kind]))
    return fields


def utc_value(instant: datetime | None) -> QDateTime | None:
    """Return an instant as the value of a field of the kind datetime."""
    if instant is None:
        return None
    return QDateTime.fromSecsSinceEpoch(int(instant.timestamp()), Qt.TimeSpec.UTC)
