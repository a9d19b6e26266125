"""A dataset on disk: its format, shards, making, describing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .card import data_card
    from .format import INDEX_COLUMNS
    from .make import DatasetResult, make_dataset
    from .samples_table import sample_polygons

__all__ = ["INDEX_COLUMNS", "DatasetResult", "data_card", "make_dataset", "sample_polygons"]

_, __getattr__ = hand_out(
    __name__,
    {
        "card": ["data_card"],
        "format": ["INDEX_COLUMNS"],
        "make": ["DatasetResult", "make_dataset"],
        "samples_table": ["sample_polygons"],
    },
)
