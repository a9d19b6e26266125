"""The way of a parcel: read (source), cleaned, put in order (table), classed, brought to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .archive import layer_in_zip as layer_in_zip, why_unreadable as why_unreadable
    from .canonical import (
        CanonicalParcel as CanonicalParcel,
        Prepared as Prepared,
        PreparingRules as PreparingRules,
        as_multipolygon as as_multipolygon,
        prepare_parcels as prepare_parcels,
    )
    from .canonical_csv import wkb_of_text as wkb_of_text, write_canonical_csv as write_canonical_csv
    from .choices import HCAT_CHOICES as HCAT_CHOICES, PROFILES as PROFILES, RARE as RARE
    from .classes import (
        BACKGROUND as BACKGROUND,
        IGNORE as IGNORE,
        ClassRow as ClassRow,
        ClassTable as ClassTable,
        automatic_table as automatic_table,
        make_class_table as make_class_table,
        read_class_table as read_class_table,
    )
    from .clean import make_areas as make_areas
    from .colours import COLOURS as COLOURS, class_colour as class_colour, is_colour as is_colour
    from .dimensions import (
        LATTICE_M as LATTICE_M,
        PIXEL_M as PIXEL_M,
        WINDOW_SIDES_M as WINDOW_SIDES_M,
        Dimensions as Dimensions,
        DimensionTable as DimensionTable,
        measure_parcels as measure_parcels,
    )
    from .gathered import ParcelFeature as ParcelFeature
    from .place import (
        PlacedParcels as PlacedParcels,
        SurveyedArea as SurveyedArea,
        moved_grid as moved_grid,
        near_grids as near_grids,
        place_parcels as place_parcels,
    )
    from .profiles import (
        PickedFields as PickedFields,
        pick_fields as pick_fields,
        years_of_columns as years_of_columns,
    )
    from .source import (
        RawParcel as RawParcel,
        as_number as as_number,
        as_text as as_text,
        as_year as as_year,
        hcat_fields as hcat_fields,
        layers_with_features as layers_with_features,
    )
    from .table import ParcelTable as ParcelTable, make_parcels as make_parcels

__all__, __getattr__ = hand_out(
    __name__,
    {
        "choices": ["HCAT_CHOICES", "PROFILES", "RARE"],
        "classes": [
            "BACKGROUND",
            "ClassRow",
            "ClassTable",
            "IGNORE",
            "automatic_table",
            "make_class_table",
            "read_class_table",
        ],
        "clean": ["make_areas"],
        "colours": ["COLOURS", "class_colour", "is_colour"],
        "dimensions": [
            "LATTICE_M",
            "PIXEL_M",
            "WINDOW_SIDES_M",
            "Dimensions",
            "DimensionTable",
            "measure_parcels",
        ],
        "gathered": ["ParcelFeature"],
        "place": ["PlacedParcels", "SurveyedArea", "moved_grid", "near_grids", "place_parcels"],
        "archive": ["layer_in_zip", "why_unreadable"],
        "canonical_csv": ["wkb_of_text", "write_canonical_csv"],
        "canonical": ["CanonicalParcel", "Prepared", "PreparingRules", "as_multipolygon", "prepare_parcels"],
        "profiles": ["PickedFields", "pick_fields", "years_of_columns"],
        "source": ["RawParcel", "as_number", "as_text", "as_year", "hcat_fields", "layers_with_features"],
        "table": ["ParcelTable", "make_parcels"],
    },
)
