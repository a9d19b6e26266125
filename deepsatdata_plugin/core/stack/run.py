"""Executes one stack task: every needed block is decoded once and scattered into all its windows.

A task (tile and season) is worked off region by region, in each region one resolution after the
other, finest first: it decides which steps of a sample are valid. Windows that straddle regions or
blocks wait in memory. The order of all writing follows from the plan, so the bytes do not depend on
the number of threads, nor on what an earlier, killed run had finished.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import DeepSatDataError
from ..feedback import Feedback
from ..workers import Workers
from .clouds import CloudMasks
from .compress import pack_chunks
from .decode import BlockCounts, Decoder
from .labels import LabelReader
from .records import Shard, StackTask
from .scatter import BlockRead, Group, LayerWindows
from .sink import SampleColumns, ShardSink, TaskSink

#: SCL classes that are not clear ground: no data, saturated, cloud shadow, clouds (medium, high), cirrus.
#: Source: Sen2Cor SCL legend (Sentinel-2 Products Specification Document, L2A).
NOT_CLEAR = (0, 1, 3, 8, 9, 10)
_CLEAR = np.ones(256, dtype=bool)
_CLEAR[list(NOT_CLEAR)] = False


@dataclass
class _Open:
    """A shard being written, and how many of its samples are numbered so far."""

    shard: Shard
    sink: ShardSink
    count: int = 0


@dataclass
class _Packed:
    """Chunks of one group of windows, ready to be stored."""

    payloads: list[bytes]
    valid: np.ndarray | None = None
    clear: np.ndarray | None = None
    sums: np.ndarray | None = None


class TaskRun:
    """One execution of a task.

    Args:
        task: The task.
        sink: Where the shards go; those that are complete are kept.
        workers: Thread pool.
        feedback: Progress 0..100 of this task.
    """

    def __init__(self, task: StackTask, sink: TaskSink, workers: Workers, feedback: Feedback) -> None:
        self.task, self.sink, self.workers, self.feedback = task, sink, workers, feedback
        self.todo = [s for s in task.shards if not sink.is_complete(s)]
        rows = [np.arange(s.start, s.stop) for s in self.todo]
        self.wanted = np.concatenate(rows) if rows else np.zeros(0, dtype=np.int64)
        count = task.ulx.size
        self.kept = np.zeros((count, len(task.steps)), dtype=bool)
        self.known = np.zeros(count, dtype=bool)
        self.valid = np.zeros((count, len(task.steps)), dtype=np.float32)
        self.clear = np.full((count, len(task.steps)), np.nan, dtype=np.float32)
        self.shard_of = np.full(count, -1, dtype=np.int64)
        self.index_of = np.full(count, -1, dtype=np.int64)
        for number, shard in enumerate(self.todo):
            self.shard_of[shard.start : shard.stop] = number
        # (number of the shard in `todo`, layer) -> pixels lifted to 1, int64 (T, C).
        self.clamped: dict[tuple[int, str], np.ndarray] = {}
        # The same for windows whose valid steps are not known yet: row -> [(layer, step, channel, pixels)].
        self._undecided: dict[int, list[tuple[str, int, int, int]]] = {}
        # Layer -> (windows, C, 3) count, sum, sum of squares of valid DN; column -> (windows,).
        self.sums: dict[str, np.ndarray] = {}
        self.columns: dict[str, np.ndarray] = {}
        self._done_pixels = 0
        self._all_pixels = 1

    def run(self) -> None:
        """Make all shards that are not there yet.

        Raises:
            BadProduct: A product cannot be decoded; unfinished shards are deleted.
            Cancelled: The user cancelled; finished shards stay.
        """
        if not self.todo:
            self.feedback.progress(100)
            return
        layers = [LayerWindows(self.task, layer, self.wanted) for layer in self.task.layers]
        done: list[set[BlockRead]] = [set() for _ in layers]
        self._all_pixels = max(1, sum(self._pixels(lw.blocks_of(self.wanted, set())) for lw in layers))
        decoder = Decoder(self.task)
        open_shards: dict[int, _Open] = {}
        try:
            for region in sorted({s.region for s in self.todo}):
                for number, shard in enumerate(self.todo):
                    if shard.region == region:
                        open_shards[number] = _Open(shard, self.sink.open_shard(self.task, shard))
                self._region(layers, done, decoder, open_shards)
                for number in sorted(open_shards):
                    self._close(number, open_shards[number])
                    del open_shards[number]
        finally:
            self.workers.drain()
            decoder.close()
            for content in open_shards.values():
                content.sink.abandon()

    @staticmethod
    def _pixels(places: list[list[BlockRead]]) -> int:
        return sum(r.block_width * r.block_height for reads in places for r in reads)

    def _region(
        self,
        layers: list[LayerWindows],
        done: list[set[BlockRead]],
        decoder: Decoder,
        contents: dict[int, _Open],
    ) -> None:
        rows = np.concatenate([np.arange(c.shard.start, c.shard.stop) for c in contents.values()])
        for number, windows in enumerate(layers):
            finest = number == 0
            self._layer(windows, done[number], decoder, rows, contents, finest=finest)
            if finest:
                self.known[rows] = True
        kept = rows[self.index_of[rows] >= 0]
        if self.task.cloud_m:
            self._store_groups(CloudMasks(self.task, self.kept, self.clear), kept, contents)
        for resolution in self.task.label_resolutions:
            reader = LabelReader(self.task, resolution)
            self._store_groups(reader, kept, contents)

    def _close(self, number: int, content: _Open) -> None:
        """Write the small datasets of a shard and give it its final name."""
        rows = np.arange(content.shard.start, content.shard.stop)
        rows = rows[self.index_of[rows] >= 0]
        samples = SampleColumns(
            rows=rows,
            kept=self.kept[rows],
            valid=self.valid[rows],
            clear=self.clear[rows],
            labels={name: values[rows] for name, values in self.columns.items()},
            sums={name: values[rows] for name, values in self.sums.items()},
            clamped={name: table for (shard, name), table in self.clamped.items() if shard == number},
        )
        content.sink.finish(samples)

    # -- image layers -----------------------------------------------------------------------------

    def _layer(
        self,
        windows: LayerWindows,
        done: set[BlockRead],
        decoder: Decoder,
        rows: np.ndarray,
        contents: dict[int, _Open],
        *,
        finest: bool,
    ) -> None:
        """Decode what the windows of one region need in one layer, and write their chunks."""
        groups = windows.groups(rows)
        group_of = np.full(self.task.ulx.size, -1, dtype=np.int64)
        for number, group in enumerate(groups):
            group_of[group.windows] = number
        left = np.array([g.windows.size for g in groups], dtype=np.int64)
        # Blocks shared with an earlier region may have completed some windows already.
        early = rows[windows.complete(rows)]
        np.subtract.at(left, group_of[early], 1)

        reads = [read for place in windows.blocks_of(rows, done) for read in place]
        source = iter(reads)
        exhausted = False
        reading: dict[object, BlockRead] = {}
        packing: dict[object, int] = {}
        packed: dict[int, _Packed] = {}
        next_group = 0

        def pack_ready(numbers: list[int]) -> None:
            for number in numbers:
                future = self.workers.submit(self._pack, windows, groups[number], finest)
                packing[future] = number

        pack_ready(np.flatnonzero(left == 0).tolist())
        while True:
            while not exhausted and len(reading) < self.workers.threads + 2:
                read = next(source, None)
                if read is None:
                    exhausted = True
                    break
                done.add(read)
                if self._needless(windows, read):
                    pack_ready(self._note(windows, read, group_of, left))
                    continue
                windows.prepare(read)
                reading[self.workers.submit(decoder.read_into, windows, read)] = read
            if not reading and not packing:
                break
            for future in self.workers.wait([*reading, *packing]):  # type: ignore[list-item]
                if future in reading:
                    read = reading.pop(future)
                    self._count(windows, read, future.result())
                    pack_ready(self._note(windows, read, group_of, left))
                else:
                    packed[packing.pop(future)] = future.result()
            while next_group in packed:
                self._store(windows, groups[next_group], packed.pop(next_group), contents, finest=finest)
                windows.release(groups[next_group].windows)
                next_group += 1
        if next_group != len(groups):
            raise DeepSatDataError(
                f"{windows.layer.name}: {len(groups) - next_group} groups never completed."
            )

    def _needless(self, windows: LayerWindows, read: BlockRead) -> bool:
        """Tell whether no window that a block touches keeps the block's step."""
        touched = windows.touched(read)
        return bool((self.known[touched] & ~self.kept[touched, read.step]).all())

    def _note(
        self, windows: LayerWindows, read: BlockRead, group_of: np.ndarray, left: np.ndarray
    ) -> list[int]:
        """Record that a read is through; return the groups of this region that it completed."""
        self._done_pixels += read.block_width * read.block_height
        self.feedback.progress(100.0 * self._done_pixels / self._all_pixels)
        numbers = group_of[windows.finish(read)]
        numbers = numbers[numbers >= 0]
        if not numbers.size:
            return []
        np.subtract.at(left, numbers, 1)
        touched = np.unique(numbers)
        return touched[left[touched] == 0].tolist()

    def _count(self, windows: LayerWindows, read: BlockRead, counts: BlockCounts) -> None:
        """Count lifted pixels for the windows that keep the read's step.

        Other windows must not count: whether such a block is read at all depends on what an earlier,
        killed run had finished.
        """
        for row, clamped in zip(counts.windows.tolist(), counts.clamped.tolist()):
            entry = (windows.layer.name, read.step, read.channel, clamped)
            if self.known[row]:
                self._add_clamped(row, entry)
            else:
                self._undecided.setdefault(row, []).append(entry)

    def _add_clamped(self, row: int, entry: tuple[str, int, int, int]) -> None:
        name, step, channel, pixels = entry
        if not self.kept[row, step]:
            return
        key = (int(self.shard_of[row]), name)
        if key not in self.clamped:
            layer = next(la for la in self.task.layers if la.name == name)
            self.clamped[key] = np.zeros((len(self.task.steps), len(layer.names)), np.int64)
        self.clamped[key][step, channel] += pixels

    def _pack(self, windows: LayerWindows, group: Group, finest: bool) -> _Packed:
        """Select the valid steps of a group's windows and compress their chunks (worker thread)."""
        arrays = windows.gather(group.windows)
        result = _Packed([])
        if finest:
            result.valid = (arrays != 0).all(axis=2).mean(axis=(2, 3), dtype=np.float64).astype(np.float32)
            # Compare shares as they are stored, so that no rounding decides.
            limit = np.float32(self.task.parameters.min_valid / 100)
            kept = (result.valid >= limit) & (result.valid > 0)
            self.kept[group.windows] = kept
        else:
            kept = self.kept[group.windows]
        if windows.layer.kind == "scl":
            clear = _CLEAR[arrays[:, :, 0]].mean(axis=(2, 3), dtype=np.float64)
            result.clear = np.where(kept, clear, np.nan).astype(np.float32)
        if not kept.all():
            arrays = _packed_first(arrays, kept)
        if windows.layer.kind == "image":
            result.sums = _sums(arrays)
        result.payloads = pack_chunks(arrays)
        return result

    def _store(
        self,
        windows: LayerWindows,
        group: Group,
        packed: _Packed,
        contents: dict[int, _Open],
        *,
        finest: bool,
    ) -> None:
        """Write a group's chunks; in the finest layer this also numbers the samples that stay."""
        rows, name = group.windows, windows.layer.name
        self.sink.require_room(sum(map(len, packed.payloads)))
        if packed.valid is not None:
            self.valid[rows] = packed.valid
        if packed.clear is not None:
            self.clear[rows] = packed.clear
        if packed.sums is not None:
            if name not in self.sums:
                self.sums[name] = np.zeros((self.task.ulx.size, *packed.sums.shape[1:]), dtype=np.float64)
            self.sums[name][rows] = packed.sums
        shards = self.shard_of[rows].tolist()
        if finest:
            for row, shard, stays in zip(rows.tolist(), shards, self.kept[rows].any(axis=1).tolist()):
                for entry in self._undecided.pop(row, ()):
                    self._add_clamped(row, entry)
                if stays:
                    self.index_of[row] = contents[shard].count
                    contents[shard].count += 1
        for shard, index, payload in zip(shards, self.index_of[rows].tolist(), packed.payloads):
            if index >= 0:
                contents[shard].sink.put_chunk(name, index, payload)

    # -- labels and cloud masks -------------------------------------------------------------------

    def _store_groups(
        self, source: LabelReader | CloudMasks, rows: np.ndarray, contents: dict[int, _Open]
    ) -> None:
        """Read, pack and write the other layers of the kept windows, one row of windows at a time."""
        for group, chunks in self.workers.in_order(source.pack, source.groups(rows)):
            self.sink.require_room(sum(len(p) for payloads in chunks.payloads.values() for p in payloads))
            places = list(zip(self.shard_of[group].tolist(), self.index_of[group].tolist()))
            for name, payloads in chunks.payloads.items():
                for (shard, index), payload in zip(places, payloads):
                    contents[shard].sink.put_chunk(name, index, payload)
            for name, values in chunks.columns.items():
                self.columns.setdefault(name, np.full(self.task.ulx.size, np.nan))[group] = values


def _packed_first(arrays: np.ndarray, kept: np.ndarray) -> np.ndarray:
    """Return (n, T, ...) with the kept steps first, in order, and zeros behind them."""
    order = np.argsort(~kept, axis=1, kind="stable")
    packed = arrays[np.arange(kept.shape[0])[:, None], order]
    packed[np.arange(kept.shape[1])[None, :] >= kept.sum(axis=1)[:, None]] = 0
    return packed


def _sums(arrays: np.ndarray) -> np.ndarray:
    """Return count, sum and sum of squares of the non-zero DN per window and band.

    Args:
        arrays: uint16 (n, T, C, H, W).

    Returns:
        float64 (n, C, 3); all three are whole numbers and exact below 2^53.
    """
    count = np.count_nonzero(arrays, axis=(1, 3, 4))
    total = arrays.sum(axis=(1, 3, 4), dtype=np.uint64)
    squares = np.einsum("ntchw,ntchw->nc", arrays, arrays, dtype=np.float64, casting="unsafe")
    return np.stack([count, total, squares], axis=2).astype(np.float64)


def run_task(task: StackTask, sink: TaskSink, threads: int, feedback: Feedback) -> None:
    """Make all missing shards of a task with `threads` threads; see `TaskRun.run`."""
    with Workers(threads, feedback) as workers:
        TaskRun(task, sink, workers, feedback).run()
