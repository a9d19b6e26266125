"""What registers of parcels call their fields: one module a register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import hand_out

if TYPE_CHECKING:
    from .profile import (
        PickedFields as PickedFields,
        pick_fields as pick_fields,
        years_of_columns as years_of_columns,
    )

__all__, __getattr__ = hand_out(__name__, {"profile": ["PickedFields", "pick_fields", "years_of_columns"]})
