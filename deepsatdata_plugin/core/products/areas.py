"""Which rectangles of an internal block are decoded where only some places are wanted: a model of costs.

JPEG 2000 can decode a part of a block: the wavelet coefficients under it, on every level, in whole
code-blocks. The model counts in pixels of a block that is decoded whole: a rectangle costs what lies under it
with a margin, and something that does not depend on its size, for the coarse levels are few and small. It was
fitted to OpenJPEG 2.5 on files of ESA's structure (code-blocks of 64, 8 and 4 pixels), to about 15 %.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

#: A rectangle of pixels: first column, first row, columns, rows.
Area = tuple[int, int, int, int]

#: Areas of a block are decoded one by one only where this costs less than this share of the whole block: the
#: model may be wrong by a part of the rest, and looking for them costs something, too.
WORTH_IT = 0.65
#: Cells along the side of a block; what begins in one cell belongs together before anything is compared.
_CELLS = 16
#: Parts of the side of a block in which ground is added up that rectangles need at least.
_STEPS = 64
#: Rectangles that are compared with each other, at most.
_MOST = 96


@dataclass(frozen=True)
class AreaCost:
    """What decoding a rectangle of a block costs, in pixels of a block decoded whole.

    Attributes:
        fixed: Whatever its size.
        margin: Pixels added to each of its sides' lengths.
    """

    fixed: float
    margin: float

    @classmethod
    def of_code_blocks(cls, side: float, headers: float) -> AreaCost:
        """Return the cost for code-blocks of a side in pixels; so many headers are read for any area."""
        return cls(4400 + 9 * side**2 + 1.25 * headers, 2 * side + 16)

    def of(self, width: float | NDArray, height: float | NDArray) -> float | NDArray:
        """Return the cost of a rectangle, or of several."""
        return self.fixed + (width + self.margin) * (height + self.margin)

    def together(self, areas: Sequence[Area]) -> float:
        """Return the cost of several rectangles, one after the other."""
        return float(sum(self.of(width, height) for _, _, width, height in areas))


def cluster_areas(areas: NDArray[np.int64], block: Area, cost: AreaCost | None) -> tuple[Area, ...] | None:
    """Return the rectangles to decode of a block so that all areas lie in them.

    Args:
        areas: (n, 4) first column, first row, columns, rows of what is wanted; n >= 1. Parts outside the
            block are cut off; each has a pixel in it.
        block: The block.
        cost: Of a rectangle; None where only whole blocks can be decoded.

    Returns:
        Rectangles inside the block, none of which overlap, in order; None where the whole block is cheaper.
        They depend on the places wanted only, not on their order.
    """
    if cost is None:
        return None
    x, y, width, height = block
    left, top = np.maximum(areas[:, 0], x), np.maximum(areas[:, 1], y)
    right = np.minimum(areas[:, 0] + areas[:, 2], x + width)
    bottom = np.minimum(areas[:, 1] + areas[:, 3], y + height)
    limit = WORTH_IT * width * height
    boxes = _in_cells(np.stack([left, top, right, bottom], axis=1), block)
    least = np.maximum(boxes[:, 2] - boxes[:, 0], 0) * np.maximum(boxes[:, 3] - boxes[:, 1], 0)
    if boxes.shape[0] > _MOST or float(least.sum()) > limit or _least(boxes, block, cost) > limit:
        return None
    boxes = _merged(boxes, cost)
    found: list[Area] = [(x0, y0, x1 - x0, y1 - y0) for x0, y0, x1, y1 in boxes.tolist()]
    return tuple(found) if cost.together(found) < limit else None


def _in_cells(boxes: NDArray[np.int64], block: Area) -> NDArray[np.int64]:
    """Put together what begins in one cell of the block: (n, 4) left, top, right, bottom."""
    x, y, width, height = block
    column = (boxes[:, 0] - x) * _CELLS // width
    row = (boxes[:, 1] - y) * _CELLS // height
    cells, member = np.unique(row * _CELLS + column, return_inverse=True)
    first = np.full((cells.size, 2), np.iinfo(np.int64).max)
    last = np.zeros((cells.size, 2), dtype=np.int64)
    np.minimum.at(first, member, boxes[:, :2])
    np.maximum.at(last, member, boxes[:, 2:])
    return np.concatenate([first, last], axis=1)


def _least(boxes: NDArray[np.int64], block: Area, cost: AreaCost) -> float:
    """Return what any rectangles that hold these cost at least: the ground below them with their margins."""
    side = max(1, max(block[2], block[3]) // _STEPS)
    around = cost.margin / 2
    first = np.ceil((boxes[:, :2] - block[:2] + (cost.margin - around)) / side).astype(int)
    stop = np.floor((boxes[:, 2:] - block[:2] + (cost.margin + around)) / side).astype(int)
    below = np.zeros((int(stop[:, 1].max()) + 1, int(stop[:, 0].max()) + 1), dtype=bool)
    for (left, top), (right, bottom) in zip(first.tolist(), stop.tolist()):
        below[top:bottom, left:right] = True
    return cost.fixed + float(below.sum()) * side**2


def _merged(boxes: NDArray[np.int64], cost: AreaCost) -> NDArray[np.int64]:
    """Merge rectangles, the most rewarding pair first, while that pays or two overlap."""
    while boxes.shape[0] > 1:
        first = np.minimum(boxes[:, None, :2], boxes[None, :, :2])
        last = np.maximum(boxes[:, None, 2:], boxes[None, :, 2:])
        sides = boxes[:, 2:] - boxes[:, :2]
        own = cost.of(sides[:, 0], sides[:, 1])
        joined = last - first
        gain = own[:, None] + own[None, :] - cost.of(joined[..., 0], joined[..., 1])  # type: ignore[index]
        common = np.minimum(boxes[:, None, 2:], boxes[None, :, 2:]) - np.maximum(
            boxes[:, None, :2], boxes[None, :, :2]
        )
        gain = np.where((common > 0).all(axis=2), np.inf, gain)
        gain[np.tril_indices(boxes.shape[0])] = -np.inf
        one, other = divmod(int(gain.argmax()), boxes.shape[0])
        if gain[one, other] <= 0:
            break
        pair = np.concatenate([first[one, other], last[one, other]])
        boxes = np.concatenate([np.delete(boxes, [one, other], axis=0), pair[None]])
    return boxes[np.lexsort((boxes[:, 0], boxes[:, 1]))]
