"""Which products to take: limits, the choice over time, and a reason for every product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .model import METHODS, Candidate, Selection, SelectionParameters, Step, TileSelection, Verdict
    from .select import select_products

__all__ = [
    "METHODS",
    "Candidate",
    "Selection",
    "SelectionParameters",
    "Step",
    "TileSelection",
    "Verdict",
    "select_products",
]

_, __getattr__ = hand_out(
    __name__,
    {
        "model": [name for name in __all__ if name != "select_products"],
        "select": ["select_products"],
    },
)
