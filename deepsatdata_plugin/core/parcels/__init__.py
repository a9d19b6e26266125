"""The way of a parcel: read (source), cleaned, put in order (table), classed, brought to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .classes import BACKGROUND, IGNORE, ClassRow, ClassTable, automatic_table, read_class_table
    from .clean import make_areas
    from .place import PlacedParcels, SurveyedArea, near_grids, place_parcels
    from .source import RawParcel, as_number, layers_with_features
    from .table import ParcelTable, make_parcels

__all__ = [
    "BACKGROUND",
    "IGNORE",
    "ClassRow",
    "ClassTable",
    "ParcelTable",
    "PlacedParcels",
    "RawParcel",
    "SurveyedArea",
    "as_number",
    "automatic_table",
    "layers_with_features",
    "make_areas",
    "make_parcels",
    "near_grids",
    "place_parcels",
    "read_class_table",
]

_, __getattr__ = hand_out(
    __name__,
    {
        "classes": ["BACKGROUND", "IGNORE", "ClassRow", "ClassTable", "automatic_table", "read_class_table"],
        "clean": ["make_areas"],
        "place": ["PlacedParcels", "SurveyedArea", "near_grids", "place_parcels"],
        "source": ["RawParcel", "as_number", "layers_with_features"],
        "table": ["ParcelTable", "make_parcels"],
    },
)
