"""Pages for people: html that needs nothing but itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .alignment import REASONS as REASONS, alignment_report as alignment_report
    from .dataset import dataset_report as dataset_report
    from .difference import (
        difference_headline as difference_headline,
        difference_report as difference_report,
    )
    from .dimensions import dimensions_report as dimensions_report
    from .page import spoken as spoken
    from .selection import timeline_report as timeline_report
    from .split import split_report as split_report
    from .verification import verification_report as verification_report

__all__, __getattr__ = hand_out(
    __name__,
    {
        "difference": ["difference_headline", "difference_report"],
        "alignment": ["REASONS", "alignment_report"],
        "dimensions": ["dimensions_report"],
        "page": ["spoken"],
        "selection": ["timeline_report"],
        "dataset": ["dataset_report"],
        "split": ["split_report"],
        "verification": ["verification_report"],
    },
)
