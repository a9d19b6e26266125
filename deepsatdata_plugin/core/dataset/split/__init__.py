"""A dataset split into folds that share no parcel and no ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import hand_out

if TYPE_CHECKING:
    from .parameters import (
        METHODS as METHODS,
        SHARED as SHARED,
        Split as Split,
        SplitParameters as SplitParameters,
        read_folds as read_folds,
    )
    from .run import plan_split as plan_split, split_dataset as split_dataset
    from .units import Region as Region, refuse_column as refuse_column
    from .write import kept_split as kept_split

__all__, __getattr__ = hand_out(
    __name__,
    {
        "parameters": ["METHODS", "SHARED", "Split", "SplitParameters", "read_folds"],
        "run": ["plan_split", "split_dataset"],
        "units": ["Region", "refuse_column"],
        "write": ["kept_split"],
    },
)
