"""The way of a parcel: read (source), cleaned, put in order (table), classed, brought to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .classes import (
        BACKGROUND as BACKGROUND,
        IGNORE as IGNORE,
        ClassRow as ClassRow,
        ClassTable as ClassTable,
        automatic_table as automatic_table,
        read_class_table as read_class_table,
    )
    from .clean import make_areas as make_areas
    from .place import (
        PlacedParcels as PlacedParcels,
        SurveyedArea as SurveyedArea,
        near_grids as near_grids,
        place_parcels as place_parcels,
    )
    from .source import (
        RawParcel as RawParcel,
        as_number as as_number,
        hcat_fields as hcat_fields,
        layers_with_features as layers_with_features,
    )
    from .table import ParcelTable as ParcelTable, make_parcels as make_parcels

__all__, __getattr__ = hand_out(
    __name__,
    {
        "classes": ["BACKGROUND", "ClassRow", "ClassTable", "IGNORE", "automatic_table", "read_class_table"],
        "clean": ["make_areas"],
        "place": ["PlacedParcels", "SurveyedArea", "near_grids", "place_parcels"],
        "source": ["RawParcel", "as_number", "hcat_fields", "layers_with_features"],
        "table": ["ParcelTable", "make_parcels"],
    },
)
