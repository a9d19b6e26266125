"""By how much parcels lie beside what images show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .estimate import Limits as Limits, Shift as Shift, estimate_shift as estimate_shift
    from .painting import MovableParcels as MovableParcels
    from .pieces import (
        AlignmentParameters as AlignmentParameters,
        BlockShift as BlockShift,
        Ground as Ground,
        Piece as Piece,
    )
    from .run import (
        Alignment as Alignment,
        align_products as align_products,
        place_on as place_on,
        require_one_resolution as require_one_resolution,
    )
    from .summary import DateShift as DateShift, by_date as by_date, together as together

__all__, __getattr__ = hand_out(
    __name__,
    {
        "estimate": ["Limits", "Shift", "estimate_shift"],
        "painting": ["MovableParcels"],
        "pieces": ["AlignmentParameters", "BlockShift", "Ground", "Piece"],
        "run": ["Alignment", "align_products", "place_on", "require_one_resolution"],
        "summary": ["DateShift", "by_date", "together"],
    },
)
