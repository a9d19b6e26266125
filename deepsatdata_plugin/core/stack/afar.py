"""What a plan reads of files that do not lie on disk, told from their heads before any block is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..products import Range, RasterFile, block_ranges, joined
from .records import StackTask
from .scatter import LayerWindows

#: Blocks that are read to see how long it takes.
_EXAMPLES = 16


@dataclass(frozen=True)
class ReadAfar:
    """What will be read, at most: blocks that no step needs are not.

    Attributes:
        blocks: Blocks that windows touch, over all files.
        octets: Their bytes.
        requests: Questions they take, where blocks side by side are asked for together.
        examples: (address, range, version) of some of them, of as many files as possible.
    """

    blocks: int = 0
    octets: int = 0
    requests: int = 0
    examples: tuple[tuple[str, Range, str], ...] = ()


def read_afar(tasks: Sequence[StackTask]) -> ReadAfar:
    """Add up what tasks read of files of catalogues."""
    places: dict[RasterFile, set[tuple[int, int]]] = {}
    versions: dict[RasterFile, str] = {}
    for task in tasks:
        for layer in task.layers:
            windows = LayerWindows(task, layer, np.arange(task.ulx.size))
            for size, pairs in windows.block_sizes.items():
                touched = [(column, row) for row, column in windows.blocks(size)]
                for step, channel in pairs:
                    name = layer.names[channel]
                    for number in task.steps[step].products:
                        product = task.products[number]
                        file = product.bands[name] if layer.kind == "image" else product.masks[name]
                        if file.lent:
                            places.setdefault(file, set()).update(touched)
                            versions[file] = task.infos[number, name].etag
    blocks = octets = requests = 0
    examples: list[tuple[str, Range, str]] = []
    for file, wanted in places.items():
        ranges = block_ranges(file, sorted(wanted))
        blocks += len(ranges)
        octets += sum(stop - start for start, stop in ranges)
        requests += len(joined(ranges))
        if ranges and len(examples) < _EXAMPLES:
            examples.append((file.path, ranges[0], versions[file]))
    return ReadAfar(blocks, octets, requests, tuple(examples))
