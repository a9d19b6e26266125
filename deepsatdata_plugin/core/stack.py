"""Executes one stack task: every needed block is decoded once and scattered into all its windows.

A task (tile and season) is worked off region by region, in each region one resolution after the
other, finest first: it decides which steps of a sample are valid. Windows that straddle regions or
blocks wait in memory. The order of all writing follows from the plan, so the bytes do not depend on
the number of threads, nor on what an earlier, killed run had finished.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .decode import BlockCounts, Decoder
from .errors import DeepSatDataError
from .feedback import Feedback
from .pipeline import Workers
from .sample_layers import CloudMasks, LabelReader
from .scatter import BlockRead, Group, LayerWindows
from .shard import ShardWriter, pack_chunk
from .shard_layout import ShardContent, create_datasets, write_columns
from .stack_task import Shard, StackTask

#: SCL classes that are not clear ground: no data, saturated, cloud shadow, clouds (medium, high), cirrus.
#: Source: Sen2Cor SCL legend (Sentinel-2 Products Specification Document, L2A).
NOT_CLEAR = (0, 1, 3, 8, 9, 10)
_CLEAR = np.ones(256, dtype=bool)
_CLEAR[list(NOT_CLEAR)] = False


def shard_path(folder: Path, shard: Shard) -> Path:
    """Return the final path of a shard."""
    return folder / "shards" / shard.name


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
        folder: The dataset's folder; finished shards in `shards/` are kept.
        workers: Thread pool.
        feedback: Progress 0..100 of this task.
    """

    def __init__(self, task: StackTask, folder: Path, workers: Workers, feedback: Feedback) -> None:
        self.task, self.folder, self.workers, self.feedback = task, folder, workers, feedback
        self.todo = [s for s in task.shards if not shard_path(folder, s).exists()]
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
        self._clamped: dict[tuple[int, str], np.ndarray] = {}
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
        open_shards: list[ShardContent] = []
        try:
            for region in sorted({s.region for s in self.todo}):
                shards = [s for s in self.todo if s.region == region]
                open_shards = [self._open(shard) for shard in shards]
                self._region(layers, done, decoder, shards, open_shards)
                for content in open_shards:
                    content.clamped = {
                        name: table
                        for (number, name), table in self._clamped.items()
                        if self.todo[number] is content.shard
                    }
                    write_columns(self.task, content, self.kept, self.valid, self.clear)
                    content.writer.finish()
                open_shards = []
        finally:
            self.workers.drain()
            decoder.close()
            for content in open_shards:
                content.writer.abandon()

    def _open(self, shard: Shard) -> ShardContent:
        path = shard_path(self.folder, shard)
        path.parent.mkdir(parents=True, exist_ok=True)
        content = ShardContent(shard, ShardWriter(path))
        create_datasets(self.task, content)
        return content

    @staticmethod
    def _pixels(places: list[list[BlockRead]]) -> int:
        return sum(r.block_width * r.block_height for reads in places for r in reads)

    def _content(self, contents: list[ShardContent], row: int) -> ShardContent:
        shard = self.todo[int(self.shard_of[row])]
        return next(c for c in contents if c.shard is shard)

    def _region(
        self,
        layers: list[LayerWindows],
        done: list[set[BlockRead]],
        decoder: Decoder,
        shards: list[Shard],
        contents: list[ShardContent],
    ) -> None:
        rows = np.concatenate([np.arange(s.start, s.stop) for s in shards])
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
        for content in contents:
            content.rows = kept[self.shard_of[kept] == self.todo.index(content.shard)]
            content.writer.shrink(content.rows.size)

    # -- image layers -----------------------------------------------------------------------------

    def _layer(
        self,
        windows: LayerWindows,
        done: set[BlockRead],
        decoder: Decoder,
        rows: np.ndarray,
        contents: list[ShardContent],
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
        """Add a read's counts to the shards of the windows (open or still to come)."""
        shape = (len(self.task.steps), len(windows.layer.names))
        for row, clamped in zip(counts.windows.tolist(), counts.clamped.tolist()):
            key = (int(self.shard_of[row]), windows.layer.name)
            table = self._clamped.setdefault(key, np.zeros(shape, np.int64))
            table[read.step, read.channel] += clamped

    def _pack(self, windows: LayerWindows, group: Group, finest: bool) -> _Packed:
        """Select the valid steps of a group's windows and compress their chunks (worker thread)."""
        layer, steps = windows.layer, len(self.task.steps)
        size = group.windows.size
        result = _Packed([])
        if finest:
            result.valid = np.zeros((size, steps), dtype=np.float32)
        if layer.kind == "scl":
            result.clear = np.full((size, steps), np.nan, dtype=np.float32)
        else:
            result.sums = np.zeros((size, len(layer.names), 3), dtype=np.float64)
        for position, row in enumerate(group.windows.tolist()):
            array = windows.window(row)
            if result.valid is not None:
                share = (array != 0).all(axis=1).mean(axis=(1, 2), dtype=np.float64)
                result.valid[position] = share
                # Whole percent steps of MIN_VALID must not fail by rounding: compare shares as stored.
                keep = (result.valid[position] >= np.float32(self.task.parameters.min_valid / 100)) & (
                    share > 0
                )
                self.kept[row] = keep
            else:
                keep = self.kept[row]
            if result.clear is not None:
                result.clear[position, keep] = _CLEAR[array[keep, 0]].mean(axis=(1, 2), dtype=np.float64)
            count = int(keep.sum())
            if count == 0:
                result.payloads.append(b"")
                continue
            chunk = array
            if not keep.all():
                chunk = np.zeros_like(array)
                chunk[:count] = array[keep]
            if result.sums is not None:
                result.sums[position] = _sums(chunk)
            result.payloads.append(pack_chunk(chunk))
        return result

    def _store(
        self,
        windows: LayerWindows,
        group: Group,
        packed: _Packed,
        contents: list[ShardContent],
        *,
        finest: bool,
    ) -> None:
        """Write a group's chunks; in the finest layer this also numbers the samples that stay."""
        for position, row in enumerate(group.windows.tolist()):
            content = self._content(contents, row)
            if finest and packed.valid is not None:
                self.valid[row] = packed.valid[position]
                if self.kept[row].any():
                    self.index_of[row] = content.count
                    content.count += 1
            if packed.clear is not None:
                self.clear[row] = packed.clear[position]
            index = int(self.index_of[row])
            if index < 0:
                continue
            content.writer.put_chunk(windows.layer.name, index, packed.payloads[position])
            if packed.sums is not None:
                content.sums.setdefault(windows.layer.name, {})[index] = packed.sums[position]

    # -- labels and cloud masks -------------------------------------------------------------------

    def _store_groups(
        self, source: LabelReader | CloudMasks, rows: np.ndarray, contents: list[ShardContent]
    ) -> None:
        """Read, pack and write the other layers of the kept windows, one row of windows at a time."""
        for group, chunks in self.workers.in_order(source.pack, source.groups(rows)):
            for name, payloads in chunks.payloads.items():
                for row, payload in zip(group.tolist(), payloads):
                    self._content(contents, row).writer.put_chunk(name, int(self.index_of[row]), payload)
            for name, values in chunks.columns.items():
                for row, value in zip(group.tolist(), values.tolist()):
                    self._content(contents, row).columns.setdefault(name, {})[int(self.index_of[row])] = value


def _sums(chunk: np.ndarray) -> np.ndarray:
    """Return count, sum and sum of squares of the non-zero DN of each band, float64 (C, 3), exact."""
    bands = chunk.shape[1]
    result = np.empty((bands, 3), dtype=np.float64)
    for band in range(bands):
        values = chunk[:, band]
        result[band, 0] = np.count_nonzero(values)
        result[band, 1] = values.sum(dtype=np.uint64)
        exact = values.astype(np.float64).ravel()
        # Squares are integers below 2^32; sums of up to 2^20 of them are exact in float64.
        result[band, 2] = np.dot(exact, exact)
    return result


def run_task(task: StackTask, folder: Path, threads: int, feedback: Feedback) -> None:
    """Make all missing shards of a task with `threads` threads; see `TaskRun.run`."""
    with Workers(threads, feedback) as workers:
        TaskRun(task, folder, workers, feedback).run()
