"""What shifts of many blocks and dates say together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from .pieces import BlockShift


@dataclass(frozen=True)
class DateShift:
    """The shifts of one tile and date, or of all.

    Attributes:
        tile: MGRS tile without T, "" for all.
        sensing_start: Of the date, None for all.
        n_told: Blocks where a shift could be told.
        n_blocks: Blocks.
        east: Median, metres; NaN without any.
        north: Median, metres.
        spread: Half of the blocks lie within so many metres of the median.
    """

    tile: str
    sensing_start: datetime | None
    n_told: int
    n_blocks: int
    east: float
    north: float
    spread: float


def together(blocks: Sequence[BlockShift], tile: str = "", start: datetime | None = None) -> DateShift:
    """Return what blocks say together."""
    said = [block.shift for block in blocks if not block.shift.reason]
    if not said:
        return DateShift(tile, start, 0, len(blocks), np.nan, np.nan, np.nan)
    east = np.array([shift.east for shift in said])
    north = np.array([shift.north for shift in said])
    middle = float(np.median(east)), float(np.median(north))
    spread = float(np.median(np.hypot(east - middle[0], north - middle[1])))
    return DateShift(tile, start, len(said), len(blocks), *middle, spread)


def by_date(blocks: Sequence[BlockShift]) -> list[DateShift]:
    """Return what the blocks of each tile and date say, in their order."""
    groups: dict[tuple[str, datetime], list[BlockShift]] = {}
    for block in blocks:
        groups.setdefault((block.tile, block.sensing_start), []).append(block)
    return [together(some, tile, start) for (tile, start), some in groups.items()]
