"""The regions that a task is worked off in: all resolutions of one are finished before the next begins.

A block that reaches over the edge of a region is kept until the windows beyond are written, so regions end
where blocks end, of as many resolutions as possible.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from ..products import RasterInfo
from .records import ImageLayer

#: Side of a region in metres, about. Of SAFE it is this: 5 blocks of 10 m files (10,240 m), and 4 of 20 m
#: files (12,800 m). Blocks of EOPF's chunks (18,300 m) end at three times theirs.
REGION_M = 51_200.0
#: The sides that are looked at, as shares of it.
_LEAST, _MOST = 0.6, 1.2


def region_sides(
    layers: Sequence[ImageLayer], infos: Mapping[tuple[int, str], RasterInfo]
) -> tuple[float, float]:
    """Return (width, height) of the regions of a task in metres.

    Args:
        layers: Finest first.
        infos: (product index, raster name) -> raster file.
    """
    widths: dict[float, int] = {}
    heights: dict[float, int] = {}
    for layer in layers:
        for (_, name), info in infos.items():
            if name in layer.names:
                step = info.grid.resolution
                for sides, pixels in ((widths, info.block_width), (heights, info.block_height)):
                    # What a block on the edge costs, in bytes of a row of the region.
                    cost = round(pixels * layer.dtype.itemsize / step)
                    sides[pixels * step] = sides.get(pixels * step, 0) + cost
    return _side(widths), _side(heights)


def _side(costs: Mapping[float, int]) -> float:
    """Return the multiple of some blocks' side that cuts least through the others, near to `REGION_M`."""
    candidates = {
        block * count
        for block in costs
        for count in range(math.ceil(_LEAST * REGION_M / block), math.floor(_MOST * REGION_M / block) + 1)
        if count
    }

    def cut(side: float) -> int:
        return sum(cost for block, cost in costs.items() if side % block)

    return min({REGION_M, *candidates}, key=lambda side: (cut(side), abs(side - REGION_M), side))
