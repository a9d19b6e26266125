"""Which products to take: limits, the choice over time, and a reason for every product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .method_names import METHODS as METHODS
    from .model import (
        Candidate as Candidate,
        CandidateStep as CandidateStep,
        Selection as Selection,
        SelectionParameters as SelectionParameters,
        TileSelection as TileSelection,
        Verdict as Verdict,
    )
    from .select import select_products as select_products

__all__, __getattr__ = hand_out(
    __name__,
    {
        "method_names": ["METHODS"],
        "model": [
            "Candidate",
            "Selection",
            "SelectionParameters",
            "CandidateStep",
            "TileSelection",
            "Verdict",
        ],
        "select": ["select_products"],
    },
)
