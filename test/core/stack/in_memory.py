"""Products, windows and samples that need no files: the archive format in memory, and a sink that keeps chunks."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import Any

import numpy as np

from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.geo import Transformer
from deepsatdata_plugin.core.products.acquisitions import group_acquisitions
from deepsatdata_plugin.core.products.check import check_raster
from deepsatdata_plugin.core.products.formats import memory
from deepsatdata_plugin.core.products.model import Product
from deepsatdata_plugin.core.products.sensor import MSI
from deepsatdata_plugin.core.sampling.seasons import Season
from deepsatdata_plugin.core.sampling.windows import WindowGrid
from deepsatdata_plugin.core.stack.compress import best_compressor
from deepsatdata_plugin.core.stack.plan_windows import choose_windows
from deepsatdata_plugin.core.stack.records import StackParameters
from deepsatdata_plugin.core.stack.run import TaskRun
from deepsatdata_plugin.core.stack.tasks import make_task
from deepsatdata_plugin.core.workers import Workers

#: Upper-left corner of the images, on the 60 m lattice.
CORNER = (600_000.0, 4_999_980.0)
START = datetime(2018, 5, 21, 10, 50, 31, tzinfo=timezone.utc)
YEAR = Season(2018, datetime(2018, 1, 1, tzinfo=timezone.utc), datetime(2018, 12, 31, tzinfo=timezone.utc))


def product(
    rasters, *, days=0, part=0, offset=0, corner=CORNER, block=64, level="L2A", **facts: Any
) -> Product:
    """Keep a product in memory; `part` numbers the datastrips of one acquisition."""
    start = START + timedelta(days=days)
    name = facts.pop(
        "name", f"S2A_MSI{level}_{start:%Y%m%dT%H%M%S}_{part}_{offset}_{corner[0]:.0f}_{corner[1]:.0f}"
    )
    rows, columns = (10 * side for side in max(r.shape for r in rasters.values()))
    x, y = corner
    ring = np.array([(x, y), (x + columns, y), (x + columns, y - rows), (x, y - rows), (x, y)])
    facts.setdefault("footprint", tuple(map(tuple, Transformer(32631, 4326).points(ring).tolist())))
    facts = {"tile": "31TFM", "baseline": "05.00" if offset else "02.06"} | facts
    return memory.keep(
        Product(
            name=name, path=f"memory:{name}", container="memory", level=level, platform="S2A", epsg=32631,
            sensing_start=start, datastrip_start=start + timedelta(seconds=3 + 11 * part),
            generation_time=start + timedelta(hours=4), relative_orbit=51, cloud_percent=0.0,
            offsets=dict.fromkeys(MSI.level_bands(level), offset), offset_evidence="test", quantification=10000.0,
            **facts,
        ),
        rasters, corner, block,
    )  # fmt: skip


def tasks_of(products, bands, size=24, stride=0, masks=False, **parameters):
    """Plan the windows of all tiles; a task for each, by tile."""
    windows = WindowGrid(size, stride or size)
    asked = StackParameters(
        bands=bands, size=size, stride=stride or size, masks=masks, labelled_only=False, **parameters
    )
    acquisitions, _ = group_acquisitions(products)
    used = [p for a in acquisitions for p in a.products]
    infos = {
        (p.name, name): check_raster(p, file) for p in used for name, file in {**p.bands, **p.masks}.items()
    }
    finest = next(iter(MSI.by_resolution(bands).values()))[0]
    grids = {p.tile: infos[p.name, finest].grid for p in used}
    chosen = choose_windows(windows, grids, acquisitions, [YEAR], None, None, asked, Silent())
    return {
        one.windows.tile: make_task(
            one.windows, one.season, one.acquisitions, windows, grids[one.windows.tile], infos, bands,
            used[0].level, None, "", asked,
        )
        for one in chosen.kept
    }  # fmt: skip


def task_of(products, bands, size=24, stride=0, masks=False, **parameters):
    """Plan the windows of products of one tile."""
    (task,) = tasks_of(products, bands, size, stride, masks, **parameters).values()
    return task


@dataclass
class MemorySink:
    """Keeps what a run stores, unpacked; implements `stack.sink.TaskSink`."""

    shards: dict[str, Any] = field(default_factory=dict)
    compressor: Any = field(default_factory=best_compressor)

    def is_complete(self, shard):
        return False

    def open_shard(self, task, shard):
        self.shards[shard.name] = made = MemoryShard(task, {})
        return made

    def require_room(self, octets):
        pass

    def chunk(self, row: int, name: str) -> np.ndarray | None:
        """Return the chunk (T, C, H, W) of a task row, None when the sample was dropped."""
        for shard in self.shards.values():
            rows = shard.samples.rows.tolist()
            if row in rows:
                return shard.chunk(name, rows.index(row))
        return None


@dataclass
class MemoryShard:
    task: Any
    chunks: dict[tuple[str, int], bytes]
    samples: Any = None

    def put_chunk(self, name, index, payload):
        assert (name, index) not in self.chunks
        self.chunks[name, index] = payload

    def finish(self, samples):
        self.samples = samples

    def publish(self):
        assert self.samples is not None

    def abandon(self):
        pass

    def chunk(self, name, index):
        layer = next(one for one in self.task.layers if one.name == name)
        octets = np.frombuffer(zlib.decompress(self.chunks[name, index]), np.uint8)
        if layer.kind == "image":
            octets = octets.reshape(2, -1).T.reshape(-1).view(np.uint16)
        bands = () if layer.kind == "scl" else (len(layer.names),)
        return octets.reshape(len(self.task.steps), *bands, layer.pixels, layer.pixels)


def run(task, threads=2) -> MemorySink:
    """Make all samples of a task."""
    sink = MemorySink()
    with Workers(threads, Silent()) as workers:
        TaskRun(task, sink, workers, Silent()).run()
    return sink
