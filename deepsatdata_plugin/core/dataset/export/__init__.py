"""Exports of a dataset: the samples in layouts that other programs read, one file a format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import hand_out

if TYPE_CHECKING:
    from .formats import COMPOSITES as COMPOSITES, FORMATS as FORMATS, RESAMPLING as RESAMPLING
    from .run import Export as Export, export_dataset as export_dataset
    from .source import ExportOptions as ExportOptions

__all__, __getattr__ = hand_out(
    __name__,
    {
        "formats": ["COMPOSITES", "FORMATS", "RESAMPLING"],
        "run": ["Export", "export_dataset"],
        "source": ["ExportOptions"],
    },
)
