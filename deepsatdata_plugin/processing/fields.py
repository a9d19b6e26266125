"""Attribute fields of output layers."""

from __future__ import annotations

from qgis.core import QgsField, QgsFields
from qgis.PyQt.QtCore import QVariant

# QVariant's names work in QGIS 3.22 to 4: the newer ones map them to QMetaType.
_KINDS = {
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
        fields.append(QgsField(name, _KINDS[kind]))
    return fields
