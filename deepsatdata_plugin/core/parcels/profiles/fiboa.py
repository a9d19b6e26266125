"""fiboa: field boundaries for agriculture, with its extensions for crops and HCAT.

Names have a colon where the format allows it, or an underscore.
"""

from __future__ import annotations

from .fields import KnownFields

FIELDS = KnownFields(
    code=("crop:code", "crop_code"),
    name=("crop:name", "crop_name", "crop:name_en", "crop_name_en"),
    id=("id",),
    year=("determination:datetime", "determination_datetime", "determination:date", "determination_date"),
    takes_hcat=True,
)
