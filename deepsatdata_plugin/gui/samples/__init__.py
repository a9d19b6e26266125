"""Samples of datasets to look at: a dock that follows the mouse on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .loader import SampleLoader as SampleLoader
    from .part import SamplesPart as SamplesPart
    from .samples_widget import SamplesWidget as SamplesWidget

__all__, __getattr__ = hand_out(
    __name__,
    {"loader": ["SampleLoader"], "part": ["SamplesPart"], "samples_widget": ["SamplesWidget"]},
)
