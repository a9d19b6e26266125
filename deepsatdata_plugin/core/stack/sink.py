"""Where the chunks and columns of a task go. Stacking knows no file format: it asks for this.

A sink is made by whoever wants the samples, and travels with the task to the engine that runs it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from .compress import Compressor
from .records import Shard, StackTask


@dataclass(frozen=True)
class SampleColumns:
    """What is known of a shard's samples when their chunks are written; n samples, T planned steps.

    Attributes:
        rows: Task rows, int64 (n,), in order.
        kept: bool (n, T).
        valid: float32 (n, T).
        clear: float32 (n, T), NaN without masks.
        labels: Column -> (n,), NaN where unknown.
        sums: Layer -> float64 (n, C, 3) count, sum and sum of squares of valid clear DN.
        saturated: Layer -> int64 (n, C) saturated pixels, which `sums` and `histograms` leave out.
        histograms: Layer -> uint32 (C, bins) valid clear DN; see `stack.statistics`.
        clamped: Layer -> int64 (T, C) pixels lifted to 1; layers without any may be absent.
        disagreeing: The same for pixels where products merged into one step hold different data.
    """

    rows: np.ndarray
    kept: np.ndarray
    valid: np.ndarray
    clear: np.ndarray
    labels: dict[str, np.ndarray]
    sums: dict[str, np.ndarray]
    saturated: dict[str, np.ndarray]
    histograms: dict[str, np.ndarray]
    clamped: dict[str, np.ndarray]
    disagreeing: dict[str, np.ndarray]


class ShardSink(Protocol):
    """One shard being written: by one thread, but for `publish`, in an order that the plan alone decides."""

    def put_chunk(self, name: str, index: int, payload: bytes) -> None:
        """Store the packed chunk of one sample."""

    def finish(self, samples: SampleColumns) -> None:
        """Store all that is small; nothing more will come."""

    def publish(self) -> None:
        """Make the finished shard complete, which may wait for the disk; called from another thread."""

    def abandon(self) -> None:
        """Drop what is unfinished; harmless after `finish`."""


class TaskSink(Protocol):
    """The target of a task's shards; picklable."""

    @property
    def compressor(self) -> Compressor:
        """Return what packs the chunks."""

    def is_complete(self, shard: Shard) -> bool:
        """Tell whether a shard is there already."""

    def open_shard(self, task: StackTask, shard: Shard) -> ShardSink:
        """Begin a shard."""

    def require_room(self, octets: int) -> None:
        """Raise OSError (ENOSPC) when there is less room than is going to be written."""
