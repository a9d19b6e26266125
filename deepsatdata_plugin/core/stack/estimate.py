"""What a run will take, before it starts: disk, pixels to decode, time, memory. Estimates, and said so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..amounts import byte_size, counted
from ..words import told
from .records import REGION_M, ImageLayer, StackTask
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
class RunEstimate:
    """What a run will take.

    Attributes:
        chunk_bytes: Uncompressed bytes of all chunks.
        decoded_pixels: Pixels of all blocks that the windows touch, over all bands and products.
        memory_bytes: Peak memory.
    """

    chunk_bytes: int
    decoded_pixels: int
    memory_bytes: int

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
            duration=_duration(self.seconds(threads)),
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
    chunk_bytes = decoded = memory = 0
    for task in tasks:
        chunk_bytes += sample_bytes(task, label_task) * task.ulx.size
        for layer in task.layers:
            sizes = Counter(
                (info.block_width, info.block_height)
                for (_, name), info in task.infos.items()
                if name in layer.names
            )
            decoded += sum(_touched_pixels(task, layer, size) * files for size, files in sizes.items())
            memory = max(memory, _held_bytes(task, layer, max(sizes)))
    return RunEstimate(chunk_bytes, decoded, memory + _BASE_BYTES)


def _touched_pixels(task: StackTask, layer: ImageLayer, size: tuple[int, int]) -> int:
    """Return the pixels of the blocks of a file that any window touches."""
    width, height = size
    rows, columns = layer.grid.index(task.ulx, task.uly)
    across, down = -(-layer.grid.width // width), -(-layer.grid.height // height)
    marks = np.zeros((down + 1) * (across + 1), np.int64)
    top, bottom = rows // height, (rows + layer.pixels - 1) // height + 1
    left, right = columns // width, (columns + layer.pixels - 1) // width + 1
    for row, column, sign in ((top, left, 1), (top, right, -1), (bottom, left, -1), (bottom, right, 1)):
        marks += sign * np.bincount(row * (across + 1) + column, minlength=marks.size)
    touched = marks.reshape(down + 1, across + 1).cumsum(axis=0).cumsum(axis=1)[:-1, :-1] > 0
    heights = np.minimum(height, layer.grid.height - height * np.arange(down))
    widths = np.minimum(width, layer.grid.width - width * np.arange(across))
    return int((touched * heights[:, None] * widths[None, :]).sum())


def _held_bytes(task: StackTask, layer: ImageLayer, size: tuple[int, int]) -> int:
    """Return the bytes of the pixels in flight: some blocks, and the strips that later windows still need."""
    width, height = min(size[0], layer.grid.width), min(size[1], layer.grid.height)
    region = min(round(REGION_M / layer.grid.resolution), layer.grid.width)
    strips = layer.pixels * (region + height)
    planes = len(task.steps) * len(layer.names) * layer.dtype.itemsize
    return planes * (_BLOCKS_HELD * width * height + strips)


def _duration(seconds: float) -> str:
    if seconds < 90:
        return told("about {seconds} s", seconds=max(1, round(seconds)))
    if seconds < 90 * 60:
        return told("about {seconds} minutes", seconds=round(seconds / 60))
    return told("about {seconds:.1f} hours", seconds=seconds / 3600)
