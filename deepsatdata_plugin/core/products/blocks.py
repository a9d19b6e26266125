"""How pixels are asked for, whatever archive format they lie in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from .areas import Area
from .model import RasterInfo

Reader = TypeVar("Reader", bound="BlockReader")


class BlockReader(Protocol):
    """Reads the internal blocks of one open raster; a context manager, used by one thread only.

    What is read is the file's own dtype: (rows, columns) for a raster of one band, else
    (bands, rows, columns).
    """

    @property
    def info(self) -> RasterInfo:
        """Return grid, block size and type."""

    def read_block(self, bx: int, by: int) -> NDArray:
        """Decode one internal block, once; at the right and lower edge it is cut to the image.

        Args:
            bx: Column of the block.
            by: Row of the block.

        Raises:
            IndexError: There is no such block.
            ProductError: The block is damaged.
        """

    def read_area(self, x: int, y: int, width: int, height: int) -> NDArray:
        """Decode a rectangle of pixels, whatever blocks it touches.

        Args:
            x: First column.
            y: First row.
            width: Columns.
            height: Rows.

        Raises:
            IndexError: The rectangle leaves the image, or is empty.
            ProductError: A block in it is damaged.
        """

    def read_areas(self, areas: Sequence[Area]) -> list[NDArray]:
        """Decode several rectangles of pixels, each block that they touch once at most.

        Where the format can, only what they need of a block is decoded.

        Args:
            areas: (first column, first row, columns, rows) of each.

        Raises:
            IndexError: One leaves the image, or is empty.
            ProductError: A block in one is damaged.
        """
        return [self.read_area(*area) for area in areas]

    def close(self) -> None:
        """Free what the reader holds; harmless when repeated."""

    def __enter__(self: Reader) -> Reader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def block_area(info: RasterInfo, bx: int, by: int) -> tuple[int, int, int, int]:
    """Return (x, y, width, height) of an internal block in pixels, cut to the image.

    Raises:
        IndexError: There is no such block.
    """
    x, y = bx * info.block_width, by * info.block_height
    width = min(info.block_width, info.grid.width - x)
    height = min(info.block_height, info.grid.height - y)
    if bx < 0 or by < 0 or width <= 0 or height <= 0:
        raise IndexError(f"block ({bx}, {by}) lies outside the image")
    return x, y, width, height


def require_inside(info: RasterInfo, x: int, y: int, width: int, height: int) -> None:
    """Raise IndexError unless a rectangle of pixels is not empty and lies inside the image."""
    if x < 0 or y < 0 or width < 1 or height < 1:
        raise IndexError(f"the area {width} x {height} at ({x}, {y}) is none of the image")
    if x + width > info.grid.width or y + height > info.grid.height:
        raise IndexError(f"the area {width} x {height} at ({x}, {y}) leaves the image")


def read_by_blocks(
    info: RasterInfo, areas: Sequence[Area], read: Callable[[int, int, Sequence[Area]], list[NDArray]]
) -> list[NDArray]:
    """Read rectangles of pixels that may reach over several blocks.

    Args:
        info: Of the raster.
        areas: (first column, first row, columns, rows) of each.
        read: Reads areas inside one block: (column, row, areas) -> pixels of each; called once a block,
            row by row.

    Raises:
        IndexError: One leaves the image, or is empty.
    """
    width, height = info.block_width, info.block_height
    blocks: dict[tuple[int, int], list[tuple[int, Area]]] = {}
    for number, (x, y, w, h) in enumerate(areas):
        require_inside(info, x, y, w, h)
        for by in range(y // height, (y + h - 1) // height + 1):
            for bx in range(x // width, (x + w - 1) // width + 1):
                left, top = max(x, bx * width), max(y, by * height)
                right, bottom = min(x + w, (bx + 1) * width), min(y + h, (by + 1) * height)
                blocks.setdefault((by, bx), []).append((number, (left, top, right - left, bottom - top)))
    result: list[NDArray | None] = [None] * len(areas)
    for (by, bx), parts in sorted(blocks.items()):
        for (number, (left, top, w, h)), pixels in zip(parts, read(bx, by, [part for _, part in parts])):
            x, y, *sides = areas[number]
            if sides == [w, h]:
                result[number] = pixels
                continue
            target = result[number]
            if target is None:
                target = result[number] = np.zeros((*pixels.shape[:-2], sides[1], sides[0]), pixels.dtype)
            target[..., top - y : top - y + h, left - x : left - x + w] = pixels
    return [pixels for pixels in result if pixels is not None]
