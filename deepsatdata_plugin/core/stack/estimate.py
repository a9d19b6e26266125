"""What a run will take, before it starts: disk, pixels to decode, time, memory. Estimates, and said so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..amounts import byte_size, counted, duration
from ..products import AreaCost
from ..words import told
from .records import ImageLayer, StackTask
from .regions import region_sides
from .scatter import BlockRead, LayerWindows
from .tasks import sample_bytes

#: Share of the uncompressed bytes that a dataset is assumed to need on disk (measured: 0.45 to 0.65).
DISK_SHARE = 0.7

#: JPEG 2000 pixels that one thread decodes in a second: real products, GDAL with OpenJPEG, 5 to 6.5 million.
PIXELS_A_SECOND = 5.5e6

#: Whole blocks of all steps and bands that are held at a time: one is cut up while the next is decoded.
_BLOCKS_HELD = 2

#: What the libraries and the windows being packed take besides.
_BASE_BYTES = 200 * 2**20


@dataclass(frozen=True)
class LayerEstimate:
    """How one layer of a task is decoded: whole blocks, or areas of them where windows lie far apart.

    Attributes:
        task: Prefix of the task.
        layer: Name of the layer.
        blocks: Blocks that windows touch, over all bands and products.
        in_areas: Those of which areas are decoded.
        pixels: Pixels to decode; of an area as many as take its time.
    """

    task: str
    layer: str
    blocks: int
    in_areas: int
    pixels: int


@dataclass(frozen=True)
class RunEstimate:
    """What a run will take.

    Attributes:
        chunk_bytes: Uncompressed bytes of all chunks.
        decoded_pixels: Pixels of all blocks that the windows touch, over all bands and products; where only
            areas of a block are decoded, as many as take that time.
        memory_bytes: Peak memory.
        layers: How the layers of all tasks are decoded.
    """

    chunk_bytes: int
    decoded_pixels: int
    memory_bytes: int
    layers: tuple[LayerEstimate, ...] = ()

    @property
    def disk_bytes(self) -> int:
        """Return the bytes on disk that are assumed."""
        return int(self.chunk_bytes * DISK_SHARE)

    def seconds(self, threads: int) -> float:
        """Return the time of decoding with so many threads."""
        return self.decoded_pixels / PIXELS_A_SECOND / max(1, threads)

    def text(self, threads: int) -> str:
        """Return a sentence for the log."""
        millions = self.decoded_pixels / 1e6
        pixels = (
            told("{millions:.0f} million pixels", millions=millions)
            if millions >= 10
            else told("{millions:.1f} million pixels", millions=millions)
        )
        return told(
            "An estimate: {disk_bytes} on disk; {pixels} to decode, {duration} with {threads} at "
            "{pixels_a_second:g} million a second each; {value:.1f} GiB of memory.",
            disk_bytes=byte_size(self.disk_bytes),
            pixels=pixels,
            duration=duration(self.seconds(threads)),
            threads=counted(threads, "thread"),
            pixels_a_second=PIXELS_A_SECOND / 1000000.0,
            value=self.memory_bytes / 2**30,
        )


def estimate_run(tasks: Sequence[StackTask], label_task: str) -> RunEstimate:
    """Estimate what tasks will take.

    Args:
        tasks: The tasks of a run.
        label_task: "classification", "regression" or "".
    """
    chunk_bytes = memory = 0
    layers: list[LayerEstimate] = []
    for task in tasks:
        chunk_bytes += sample_bytes(task, label_task) * task.ulx.size
        for layer in task.layers:
            sizes = {
                (info.block_width, info.block_height)
                for (_, name), info in task.infos.items()
                if name in layer.names
            }
            layers.append(_layer_estimate(task, layer))
            memory = max(memory, _held_bytes(task, layer, max(sizes)))
    decoded = sum(layer.pixels for layer in layers)
    return RunEstimate(chunk_bytes, decoded, memory + _BASE_BYTES, tuple(layers))


def _layer_estimate(task: StackTask, layer: ImageLayer) -> LayerEstimate:
    """Add up the blocks of all files of a layer that windows touch, and what decoding them costs."""
    windows = LayerWindows(task, layer, np.arange(task.ulx.size))
    blocks = in_areas = 0
    pixels = 0.0
    for size, pairs in windows.block_sizes.items():
        # Files that cost the same are decoded alike: how many there are, and one of them.
        files: dict[AreaCost | None, int] = {}
        example: dict[AreaCost | None, tuple[int, int]] = {}
        for pair in pairs:
            cost = windows.info(*pair).area_cost
            files[cost] = files.get(cost, 0) + len(task.steps[pair[0]].products)
            example.setdefault(cost, pair)
        for row, column in windows.blocks(size):
            for cost, count in files.items():
                read = BlockRead(*example[cost], *size, column, row)
                areas = windows.areas(read, windows.touched(read.key))
                blocks += count
                if areas is None or cost is None:
                    rows, columns = windows.shape(read)
                    pixels += count * rows * columns
                else:
                    in_areas += count
                    pixels += count * cost.together(areas)
    return LayerEstimate(task.prefix, layer.name, blocks, in_areas, round(pixels))


def _held_bytes(task: StackTask, layer: ImageLayer, size: tuple[int, int]) -> int:
    """Return the bytes of the pixels in flight: some blocks, and the strips that later windows still need."""
    width, height = min(size[0], layer.grid.width), min(size[1], layer.grid.height)
    region = min(round(region_sides(task.layers, task.infos)[0] / layer.grid.resolution), layer.grid.width)
    strips = layer.pixels * (region + height)
    planes = len(task.steps) * len(layer.names) * layer.dtype.itemsize
    return planes * (_BLOCKS_HELD * width * height + strips)
