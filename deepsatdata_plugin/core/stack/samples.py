"""What a run learns of its samples while it writes them: valid steps, numbers, statistics, counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .records import Shard, StackTask
from .sink import SampleColumns
from .statistics import PixelStatistics

#: Bytes of counts that wait for their windows, at most, before those known by then are added up.
_WAITING_BYTES = 2**25


@dataclass(frozen=True)
class _Counts:
    """Pixels of one read, a window each."""

    kind: str
    layer: str
    step: int
    channel: int
    rows: np.ndarray
    pixels: np.ndarray


class SampleBook:
    """Keeps account of a task's windows, in detail only of those whose shards are open.

    Args:
        task: The task.
        shards: The shards to be made.
    """

    def __init__(self, task: StackTask, shards: Sequence[Shard]) -> None:
        self.task, self.shards = task, shards
        self.shard_of = np.full(task.ulx.size, -1, dtype=np.int64)
        self.written = np.zeros(task.ulx.size, dtype=bool)
        for number, shard in enumerate(shards):
            self.shard_of[shard.start : shard.stop] = number
        self._waiting: list[_Counts] = []
        self._waiting_bytes = 0
        self.begin([])

    def begin(self, numbers: Sequence[int]) -> None:
        """Open the account of some shards, one after the other in sample order, and close the one before."""
        self._start = min((self.shards[n].start for n in numbers), default=0)
        stop = max((self.shards[n].stop for n in numbers), default=0)
        count, steps = stop - self._start, len(self.task.steps)
        self._known = np.zeros(count, dtype=bool)
        self._kept = np.zeros((count, steps), dtype=bool)
        self._hopeless = np.zeros((count, steps), dtype=bool)
        self._index = np.full(count, -1, dtype=np.int64)
        self._valid = np.zeros((count, steps), dtype=np.float32)
        self._clear = np.full((count, steps), np.nan, dtype=np.float32)
        self._sums: dict[str, np.ndarray] = {}
        self._saturated: dict[str, np.ndarray] = {}
        self._columns: dict[str, np.ndarray] = {}
        self._histograms: dict[tuple[int, str], np.ndarray] = {}
        self._tallies: dict[tuple[str, int, str], np.ndarray] = {}
        self._next = dict.fromkeys(numbers, 0)

    # -- what layers tell -------------------------------------------------------------------------

    def rule_out(self, rows: np.ndarray, hopeless: np.ndarray) -> None:
        """Note steps, bool (n, T), that windows will not keep whatever their pixels are."""
        self._hopeless[rows - self._start] = hopeless

    def decide(
        self, shard: int, rows: np.ndarray, kept: np.ndarray, valid: np.ndarray, clear: np.ndarray | None
    ) -> None:
        """Note which steps windows keep, and number those that stay; windows of one shard, in order."""
        local = rows - self._start
        self._kept[local], self._valid[local] = kept, valid
        if clear is not None:
            self._clear[local] = clear
        self._known[local] = True
        stays = kept.any(axis=1)
        self._index[local[stays]] = self._next[shard] + np.arange(int(stays.sum()))
        self._next[shard] += int(stays.sum())

    def add(self, layer: str, shard: int, rows: np.ndarray, found: PixelStatistics) -> None:
        """Note the statistics of windows of one shard."""
        local, count = rows - self._start, self._known.size
        if layer not in self._sums:
            self._sums[layer] = np.zeros((count, *found.sums.shape[1:]), dtype=np.float64)
            self._saturated[layer] = np.zeros((count, found.saturated.shape[1]), dtype=np.int64)
        self._sums[layer][local], self._saturated[layer][local] = found.sums, found.saturated
        if (shard, layer) not in self._histograms:
            self._histograms[shard, layer] = np.zeros(found.histogram.shape, dtype=np.uint32)
        self._histograms[shard, layer] += found.histogram.astype(np.uint32)

    def set_columns(self, rows: np.ndarray, columns: dict[str, np.ndarray]) -> None:
        """Note columns of the index of some windows."""
        for name, values in columns.items():
            target = self._columns.setdefault(name, np.full(self._known.size, np.nan))
            target[rows - self._start] = values

    def count(
        self, kind: str, layer: str, step: int, channel: int, rows: np.ndarray, pixels: np.ndarray
    ) -> None:
        """Count pixels of one read ("lifted", "disagreeing") for the windows that keep the read's step.

        Other windows must not count: whether such a block is read at all depends on what an earlier,
        killed run had finished.
        """
        hit = pixels > 0
        if not hit.any():
            return
        # Rows of a block are shared by all its reads; a copy is made only where it is smaller.
        rows, pixels = (rows, pixels) if hit.mean() > 0.5 else (rows[hit], pixels[hit])
        self._waiting.append(_Counts(kind, layer, step, channel, rows, pixels.astype(np.int32)))
        self._waiting_bytes += 4 * pixels.size
        if self._waiting_bytes > _WAITING_BYTES:
            self.settle()

    def settle(self) -> None:
        """Add up the counts of windows whose steps are known; the others go on waiting."""
        left, stop = [], self._start + self._known.size
        for counts in self._waiting:
            rows = counts.rows
            inside = (rows >= self._start) & (rows < stop)
            known = np.zeros(rows.size, dtype=bool)
            known[inside] = self._known[rows[inside] - self._start]
            mine = np.flatnonzero(known)
            mine = mine[self._kept[rows[mine] - self._start, counts.step]]
            shards, pixels = self.shard_of[rows[mine]], counts.pixels[mine]
            for shard in np.unique(shards).tolist():
                table = self._table(counts.kind, shard, counts.layer)
                table[counts.step, counts.channel] += int(pixels[shards == shard].sum())
            later = ~known & (rows >= self._start) & (self.shard_of[rows] >= 0)
            if later.any():
                pixels = counts.pixels[later]
                left.append(
                    _Counts(counts.kind, counts.layer, counts.step, counts.channel, rows[later], pixels)
                )
        self._waiting = left
        self._waiting_bytes = 0  # from here on only what is added: those left are few, or soon known

    def _table(self, kind: str, shard: int, layer: str) -> np.ndarray:
        if (kind, shard, layer) not in self._tallies:
            channels = next(len(la.names) for la in self.task.layers if la.name == layer)
            self._tallies[kind, shard, layer] = np.zeros((len(self.task.steps), channels), dtype=np.int64)
        return self._tallies[kind, shard, layer]

    # -- what layers ask --------------------------------------------------------------------------

    def wanting(self, rows: np.ndarray, step: int) -> np.ndarray:
        """Return those of some windows that may want a step: not written, nor known not to keep it."""
        rows = rows[~self.written[rows]]
        mine = (rows >= self._start) & (rows < self._start + self._known.size)
        local = rows[mine] - self._start
        kept = np.where(self._known[local], self._kept[local, step], ~self._hopeless[local, step])
        mine[mine] = ~kept
        return rows[~mine]

    def kept(self, rows: np.ndarray) -> np.ndarray:
        """Return which steps windows keep, bool (n, T planned)."""
        return self._kept[rows - self._start]

    def index(self, rows: np.ndarray) -> np.ndarray:
        """Return the numbers of windows in their shards, -1 for those that were dropped."""
        return self._index[rows - self._start]

    def columns(self, number: int) -> SampleColumns:
        """Return all that is known of the samples of a shard."""
        shard = self.shards[number]
        rows = np.arange(shard.start, shard.stop)
        rows = rows[self.index(rows) >= 0]
        local = rows - self._start
        layers = [layer.name for layer in self.task.layers]

        def tables(kind: str) -> dict[str, np.ndarray]:
            found = {name: self._tallies.get((kind, number, name)) for name in layers}
            return {name: table for name, table in found.items() if table is not None}

        return SampleColumns(
            rows=rows,
            kept=self._kept[local],
            valid=self._valid[local],
            clear=self._clear[local],
            labels={name: values[local] for name, values in self._columns.items()},
            sums={name: values[local] for name, values in self._sums.items()},
            saturated={name: values[local] for name, values in self._saturated.items()},
            histograms={name: self._histograms[number, name] for name in layers
                        if (number, name) in self._histograms},
            clamped=tables("lifted"),
            disagreeing=tables("disagreeing"),
        )  # fmt: skip
