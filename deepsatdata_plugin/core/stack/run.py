"""Executes one stack task: every needed block is decoded once, and its windows are cut from it.

A task (tile and season) is worked off region by region: masks are read first, then the images, one
resolution after the other, finest first: it decides which steps of a sample are valid. What is appended to
a shard, one layer after the other in an order of samples that the plan gives, depends neither on the number
of threads nor on what an earlier, killed run had finished.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..errors import DeepSatDataError, EnvironmentFailure
from ..feedback import Feedback
from ..rasterize import GroundTruth
from ..words import told
from ..workers import Workers, open_file_limit
from .ahead import reads_ahead
from .clear import brought_to
from .clouds import CloudMasks
from .decode import DecodedBlock, Decoder
from .labels import LabelReader
from .observer import BlockObserver
from .parcel_layers import PARCEL_LAYERS, ParcelLayers
from .pixels import PixelStore
from .records import StackTask
from .samples import SampleBook
from .scatter import BlockKey, BlockRead, Group, LayerWindows
from .scl import SceneClasses
from .sink import ShardSink, TaskSink
from .statistics import PixelStatistics, pixel_statistics

#: Cloud masks of one piece of work, pixels of all steps, at most.
CLOUD_PIXELS = 2**22


@dataclass
class _Packed:
    """Chunks of one group of windows, ready to be stored."""

    payloads: list[bytes]
    kept: np.ndarray
    valid: np.ndarray | None = None
    clear: np.ndarray | None = None
    statistics: PixelStatistics | None = None


class _GroupQueue:
    """Groups of a layer that wait for the blocks under them, and those that have all.

    Args:
        store: Knows which blocks are still to be read.
        groups: In order.
    """

    def __init__(self, store: PixelStore, groups: list[Group]) -> None:
        self._missing = np.zeros(len(groups), dtype=np.int64)
        self._waiting: dict[BlockKey, list[int]] = {}
        for number, group in enumerate(groups):
            for key in store.windows.blocks_under(group.windows):
                if store.is_pending(key):
                    self._waiting.setdefault(key, []).append(number)
                    self._missing[number] += 1
        self.ready: deque[int] = deque(np.flatnonzero(self._missing == 0).tolist())

    def block_is_there(self, key: BlockKey) -> None:
        """Note that nothing of a block is to be read any more."""
        for number in self._waiting.pop(key, ()):
            self._missing[number] -= 1
            if not self._missing[number]:
                self.ready.append(number)


@dataclass
class _LayerWork:
    """One layer for some windows: the groups to be written, and the blocks that are being read for them."""

    number: int
    store: PixelStore
    groups: list[Group]
    queue: _GroupQueue
    source: Iterator[BlockRead]
    exhausted: bool = False
    reading: dict[Future[Any], BlockRead] = field(default_factory=dict)


class TaskRun:
    """One execution of a task.

    Args:
        task: The task.
        sink: Where the shards go; those that are complete are kept.
        workers: Thread pool.
        feedback: Progress 0..100 of this task.
        observer: Gets blocks of images on the way.
    """

    def __init__(
        self,
        task: StackTask,
        sink: TaskSink,
        workers: Workers,
        feedback: Feedback,
        observer: BlockObserver | None = None,
    ) -> None:
        self.task, self.sink, self.workers, self.feedback = task, sink, workers, feedback
        self.observer = observer
        self.todo = [s for s in task.shards if not sink.is_complete(s)]
        self.book = SampleBook(task, self.todo)
        rows = [np.arange(s.start, s.stop) for s in self.todo]
        wanted = np.concatenate(rows) if rows else np.zeros(0, dtype=np.int64)
        self.windows = [LayerWindows(task, layer, wanted) for layer in task.layers]
        self.clouds = CloudMasks(task) if task.cloud_m else None
        scl = [windows for windows in self.windows if windows.layer.kind == "scl"]
        self.classes = SceneClasses(task, scl[0]) if scl else None
        self.stores = [PixelStore(w, with_source=self.clouds is not None) for w in self.windows]
        self.done: list[set[BlockRead]] = [set() for _ in self.windows]
        resolutions = task.label_resolutions if self.todo else ()
        truth = GroundTruth.open(task.ground_truth) if resolutions else None
        self.labels = [
            LabelReader(task, truth, resolution, sink.compressor) for resolution in resolutions if truth
        ]
        self.parcels = ParcelLayers(task, sink.compressor) if task.parcels is not None else None
        self.open: dict[int, ShardSink] = {}
        self._done_pixels = 0
        reads = (read for w in self.windows for place in w.blocks_of(wanted, set()) for read in place)
        self._all_pixels = max(1, sum(read.block_width * read.block_height for read in reads))

    def run(self) -> None:
        """Make all shards that are not there yet.

        Raises:
            BadProduct: A product cannot be decoded; unfinished shards are deleted.
            EnvironmentFailure: The machine failed; finished shards stay.
            Cancelled: The user cancelled; finished shards stay.
        """
        decoder = Decoder(self.task, self.workers.threads)
        # Syncing waits for the disk: a thread of its own, while the next blocks are decoded.
        publisher = ThreadPoolExecutor(1, thread_name_prefix="deepsatdata-publish")
        published: list[Future[None]] = []
        try:
            for numbers in self._batches():
                for number in numbers:
                    self.open[number] = self.sink.open_shard(self.task, self.todo[number])
                self.book.begin(numbers)
                self._batch(numbers, decoder)
                _wait_for(published)  # of the batch before
                for number in numbers:
                    self.open[number].finish(self.book.columns(number))
                    published.append(publisher.submit(self.open.pop(number).publish))
            _wait_for(published)
        except MemoryError as error:
            raise EnvironmentFailure(
                "no memory is left.",
                subject=self.task.prefix,
                remedy="Use fewer THREADS, smaller windows or a shorter period, or close other programs.",
            ) from error
        finally:
            self.workers.drain()
            decoder.close()
            for shard in self.open.values():
                shard.abandon()
            publisher.shutdown(wait=True)  # what is finished stays
        self.feedback.progress(100)

    def _batches(self) -> Iterable[list[int]]:
        """Yield the numbers of shards that are made together: of one region, no more than may be open."""
        most = max(1, open_file_limit() // 4)
        for region in sorted({shard.region for shard in self.todo}):
            numbers = [number for number, shard in enumerate(self.todo) if shard.region == region]
            for start in range(0, len(numbers), most):
                yield numbers[start : start + most]

    def _batch(self, numbers: list[int], decoder: Decoder) -> None:
        shards = [self.todo[number] for number in numbers]
        rows = np.concatenate([np.arange(shard.start, shard.stop) for shard in shards])
        if self.classes is not None:
            self.classes.load(self.workers, decoder, rows, self._progress)
        if self.clouds is not None:
            self.clouds.load(self.workers, rows)
        self._rule_out(rows)
        work: _LayerWork | None = self._work(0, rows, decoder)
        while work is not None:
            work = self._layer(work, decoder, rows)
            self.book.settle()
        kept = rows[self.book.index(rows) >= 0]
        if self.clouds is not None:
            self._store_clouds(self.clouds, kept)
            self.clouds.release(rows)
        for reader in self.labels:
            self._store_labels(reader, kept)
        if self.parcels is not None:
            self._store_parcels(self.parcels, kept)
        self.book.written[rows] = True
        if self.classes is not None:
            self.classes.release(self.book.written)

    def _rule_out(self, rows: np.ndarray) -> None:
        """Note which steps of some windows cannot be clear enough, so that nothing is decoded for them."""
        masks, least = self.classes or self.clouds, _share(self.task.parameters.min_clear)
        if masks is None or not least:
            return
        pixels = len(self.task.steps) * round(self.task.windows.size_m / masks.resolution) ** 2
        count = max(1, CLOUD_PIXELS // pixels)

        def hopeless(part: np.ndarray) -> np.ndarray:
            return _mean(masks.possible(part)) < least

        parts = [rows[start : start + count] for start in range(0, rows.size, count)]
        for part, flags in self.workers.in_order(hopeless, parts):
            self.book.rule_out(part, flags)

    def _progress(self, read: BlockRead) -> None:
        self._done_pixels += read.block_width * read.block_height
        self.feedback.progress(min(99.0, 100.0 * self._done_pixels / self._all_pixels))

    # -- image layers -----------------------------------------------------------------------------

    def _layer(self, work: _LayerWork, decoder: Decoder, rows: np.ndarray) -> _LayerWork | None:
        """Decode what some windows need in one layer, and write their chunks.

        Returns:
            The work on the next layer, of which some blocks are being read: the threads need not wait for the
            last chunks of this one. None after the last layer.
        """
        number, store, groups, ready = work.number, work.store, work.groups, work.queue.ready
        name, most = store.windows.layer.name, self.workers.threads + 2
        written = self.book.written.copy()
        following: _LayerWork | None = None
        packing: dict[Any, int] = {}
        packed: dict[int, _Packed] = {}
        next_group = 0
        while True:
            while ready and len(packing) < most:
                place = ready.popleft()
                packing[self.workers.submit(self._pack, store, groups[place], number == 0)] = place
            # What is decoded is packed first: pixels in flight stay few.
            while not work.exhausted and not ready and len(work.reading) < most:
                self._begin_read(work, decoder)
            if work.exhausted and not ready and number + 1 < len(self.windows):
                if following is None:
                    following = self._work(number + 1, rows, decoder)
                while not following.exhausted and len(work.reading) + len(following.reading) < most:
                    self._begin_read(following, decoder)
            if not work.reading and not packing:
                if ready:  # of blocks that nobody reads: nothing is in flight that could be waited for
                    continue
                break
            under_way = [*work.reading, *packing, *(following.reading if following else ())]
            for future in self.workers.wait(under_way):
                if future in packing:
                    packed[packing.pop(future)] = future.result()
                else:
                    self._end_read(work if future in work.reading or following is None else following, future)
            while next_group in packed:
                group = groups[next_group]
                self._store(name, group, packed.pop(next_group))
                written[group.windows] = True
                next_group += 1
                if next_group == len(groups) or groups[next_group].place != group.place:
                    self._release(store, groups, next_group - 1, written)
        if next_group != len(groups):
            raise DeepSatDataError(
                told(
                    "{name}: {next_group} groups never completed.",
                    name=name,
                    next_group=len(groups) - next_group,
                )
            )
        return following

    def _work(self, number: int, rows: np.ndarray, decoder: Decoder) -> _LayerWork:
        """Plan what some windows need of a layer."""
        windows, store = self.windows[number], self.stores[number]
        reads = [read for place in windows.blocks_of(rows, self.done[number]) for read in place]
        self.done[number].update(reads)
        store.expect(reads)
        groups = windows.groups(rows, self.book.shard_of)

        def wanted(read: BlockRead) -> bool:
            if windows.layer.kind == "scl":
                return False
            return bool(self._wanting(windows, read).size) or self._observed(windows, read)

        source = reads_ahead(reads, windows.layer, decoder, wanted)
        return _LayerWork(number, store, groups, _GroupQueue(store, groups), source)

    def _wanting(self, windows: LayerWindows, read: BlockRead) -> np.ndarray:
        return self.book.wanting(windows.touched(read.key), read.step)

    def _observed(self, windows: LayerWindows, read: BlockRead) -> bool:
        return self.observer is not None and self.observer.wants(self.task, windows.layer, read)

    def _begin_read(self, work: _LayerWork, decoder: Decoder) -> None:
        """Send the next read of a layer to the threads, unless nobody wants it."""
        read = next(work.source, None)
        if read is None:
            work.exhausted = True
            return
        windows = work.store.windows
        wanting, observed = self._wanting(windows, read), self._observed(windows, read)
        if not (wanting.size or observed):
            decoder.forget(windows.layer, read)
            self._finish(work, read)
        else:
            if wanting.size:
                work.store.prepare(read)
            observer = self.observer if observed else None
            future = self.workers.submit(self._read, work.store, decoder, read, wanting, observer)
            work.reading[future] = read

    def _end_read(self, work: _LayerWork, future: Future[Any]) -> None:
        read = work.reading.pop(future)
        for kind, touched, pixels in future.result():
            name = work.store.windows.layer.name
            self.book.count(kind, name, read.step, read.channel, touched, pixels)
        self._finish(work, read)

    def _finish(self, work: _LayerWork, read: BlockRead) -> None:
        """Note that a read is through, or not needed."""
        if work.store.windows.layer.kind != "scl":  # the classes were read before
            self._progress(read)
        if work.store.finish(read):
            work.queue.block_is_there(read.key)

    @staticmethod
    def _release(store: PixelStore, groups: list[Group], last: int, written: np.ndarray) -> None:
        """Give up the pixels that were needed up to a group, the last that ends in its block."""
        place = groups[last].place
        keys: set[BlockKey] = set()
        while last >= 0 and groups[last].place == place:
            keys.update(store.windows.blocks_under(groups[last].windows))
            last -= 1
        store.release(keys, written)

    def _read(
        self,
        store: PixelStore,
        decoder: Decoder,
        read: BlockRead,
        wanting: np.ndarray,
        observer: BlockObserver | None,
    ) -> list[tuple[str, np.ndarray, np.ndarray]]:
        """Decode what some windows want of a block into the store (worker thread).

        Returns:
            The counts of what was done to its pixels.
        """
        windows = store.windows
        if self.classes is not None and windows.layer.kind == "scl":
            blocks: list[DecodedBlock] = [self.classes.decoded(read)]
        else:
            others = observer.areas(self.task, windows.layer, read) if observer else ()
            if not wanting.size and others is not None and not others:
                return []
            areas = windows.areas(read, wanting, others)
            if self.classes is not None and windows.layer.kind == "probability":
                classes, source = self.classes.under(windows.layer, read)
                blocks = decoder.probability(windows.layer, read, classes, source, areas)
            else:
                blocks = decoder.decode(windows.layer, read, areas)
        if observer:
            observer.on_block(self.task, windows.layer, read, blocks)
        if not wanting.size:
            return []
        store.put(read, blocks)
        return [
            (kind, *windows.count_in_windows(read, flags, block.corner))
            for block in blocks
            for kind, flags in (("lifted", block.lifted), ("disagreeing", block.disagreeing))
            if flags is not None and flags.any()
        ]

    def _pack(self, store: PixelStore, group: Group, finest: bool) -> _Packed:
        """Cut a group's windows, select their valid steps, compress their chunks (worker thread)."""
        rows, layer = group.windows, store.windows.layer
        arrays, source = store.cut(rows)
        result = _Packed([], np.zeros(0, dtype=bool))
        has_data = None
        if finest:
            has_data = (arrays != 0).all(axis=2)
            result.valid = _mean(has_data)
            result.kept = (result.valid >= _share(self.task.parameters.min_valid)) & (result.valid > 0)
        else:
            result.kept = self.book.kept(rows)
        kept = result.kept
        if layer.kind == "image":
            used, masks = None, self.classes or self.clouds
            if masks is not None:
                clear = masks.clear(rows, source, layer.grid.resolution)
                if has_data is not None:
                    share = _mean(clear & brought_to(has_data, layer.grid.resolution, masks.resolution))
                    kept &= share >= _share(self.task.parameters.min_clear)
                    result.clear = np.where(kept, share, np.float32(np.nan))
                    if self.clouds is not None and source is not None:
                        self.clouds.note(rows, source, layer.grid.resolution)
                used = brought_to(clear, masks.resolution, layer.grid.resolution)
            if not kept.all():
                places = kept[:, :, None, None]
                used = np.broadcast_to(places, arrays[:, :, 0].shape) if used is None else used & places
            result.statistics = pixel_statistics(arrays, used)
        if not kept.all():
            arrays = _packed_first(arrays, kept)
        result.payloads = self.sink.compressor.pack(arrays)
        return result

    def _store(self, name: str, group: Group, packed: _Packed) -> None:
        """Write a group's chunks; in the finest layer this also numbers the samples that stay."""
        if packed.valid is not None:
            self.book.decide(group.shard, group.windows, packed.kept, packed.valid, packed.clear)
        if packed.statistics is not None:
            self.book.add(name, group.shard, group.windows, packed.statistics)
        self._put(group.shard, name, self.book.index(group.windows), packed.payloads)

    def _put(self, shard: int, name: str, index: np.ndarray, payloads: list[bytes]) -> None:
        self.sink.require_room(sum(map(len, payloads)))
        put = self.open[shard].put_chunk
        for number, payload in zip(index.tolist(), payloads):
            if number >= 0:
                put(name, number, payload)

    # -- labels and cloud masks -------------------------------------------------------------------

    def _store_clouds(self, clouds: CloudMasks, rows: np.ndarray) -> None:
        """Pack and write the cloud masks of the kept windows."""
        pixels = len(self.task.steps) * round(self.task.windows.size_m / self.task.cloud_m) ** 2
        count = max(1, CLOUD_PIXELS // pixels)

        def pack(part: np.ndarray) -> list[bytes]:
            return self.sink.compressor.pack(_packed_first(clouds.classes(part), self.book.kept(part)))

        parts = [rows[start : start + count] for start in range(0, rows.size, count)]
        for part, payloads in self.workers.in_order(pack, parts):
            self._put_all(f"cloud_{self.task.cloud_m}m", part, payloads)

    def _store_labels(self, reader: LabelReader, rows: np.ndarray) -> None:
        """Read, pack and write the label layers of the kept windows, one layer after the other."""
        jobs = ((layer, strip) for layer in self.task.label_layers for strip in reader.strips(rows))
        for (layer, strip), packed in self.workers.in_order(lambda job: reader.pack(*job), jobs):
            self._put_all(reader.name(layer), strip, packed.payloads)
            self.book.set_columns(strip, packed.columns)

    def _store_parcels(self, parcels: ParcelLayers, rows: np.ndarray) -> None:
        """Draw, pack and write the parcels of the kept windows, one layer after the other."""
        jobs = ((layer, part) for layer in PARCEL_LAYERS for part in parcels.parts(rows))
        for (layer, part), payloads in self.workers.in_order(lambda job: parcels.pack(*job), jobs):
            self._put_all(f"parcel/{layer}", part, payloads)

    def _put_all(self, name: str, rows: np.ndarray, payloads: list[bytes]) -> None:
        """Write chunks of windows of several shards, in order."""
        shards, index = self.book.shard_of[rows], self.book.index(rows)
        edges = [0, *(np.flatnonzero(np.diff(shards)) + 1).tolist(), rows.size]
        for start, stop in zip(edges[:-1], edges[1:]):
            if start < stop:
                self._put(int(shards[start]), name, index[start:stop], payloads[start:stop])


def _share(percent: float) -> np.float32:
    """Return a limit as shares are stored, so that no rounding decides when they are compared."""
    return np.float32(percent / 100)


def _mean(flags: np.ndarray) -> np.ndarray:
    """Return the share of true pixels of each step, float32 (n, T), of flags (n, T, H, W)."""
    return flags.mean(axis=(2, 3), dtype=np.float64).astype(np.float32)


def _packed_first(arrays: np.ndarray, kept: np.ndarray) -> np.ndarray:
    """Return (n, T, ...) with the kept steps first, in order, and zeros behind them."""
    order = np.argsort(~kept, axis=1, kind="stable")
    packed = arrays[np.arange(kept.shape[0])[:, None], order]
    packed[np.arange(kept.shape[1])[None, :] >= kept.sum(axis=1)[:, None]] = 0
    return packed


def _wait_for(futures: list[Future[None]]) -> None:
    """Wait for some calls to end; raise the error of the first that failed, and forget them."""
    while futures:
        futures.pop(0).result()


def run_task(
    task: StackTask, sink: TaskSink, threads: int, feedback: Feedback, observer: BlockObserver | None = None
) -> None:
    """Make all missing shards of a task with `threads` threads; see `TaskRun.run`."""
    with Workers(threads, feedback) as workers:
        TaskRun(task, sink, workers, feedback, observer).run()
