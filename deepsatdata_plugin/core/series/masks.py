"""Which pixels are clear, as the masks of products tell: each block of a mask is decoded once."""

from __future__ import annotations

import sys
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..feedback import Feedback, raise_if_cancelled
from ..geo import Grid
from ..products import Acquisition, Area, BlockReader, Product, RasterFile, format_of
from ..stack import CLEAR_CLOUD, CLEAR_SCL, clear_table, looking_twice


class RecentBlocks:
    """The blocks of masks that were asked for last, of many products; others are decoded again.

    Args:
        most: Bytes of them.
    """

    def __init__(self, most: int) -> None:
        self._most, self._bytes = most, 0
        self._blocks: OrderedDict[tuple[str, int, int], NDArray[np.uint8]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: tuple[str, int, int]) -> NDArray[np.uint8] | None:
        """Return a block, None where it is not held."""
        with self._lock:
            if key in self._blocks:
                self._blocks.move_to_end(key)
            return self._blocks.get(key)

    def keep(self, key: tuple[str, int, int], pixels: NDArray[np.uint8]) -> None:
        """Hold a block, and give up those that were not asked for longest."""
        with self._lock:
            self._blocks[key] = pixels
            self._bytes += pixels.nbytes
            while self._bytes > self._most and len(self._blocks) > 1:
                self._bytes -= self._blocks.popitem(last=False)[1].nbytes


def masks_of(
    acquisition: Acquisition, feedback: Feedback, recent: RecentBlocks | None = None
) -> list[ProductMask | None]:
    """Return the mask of each product of an acquisition, None where one has none.

    Args:
        acquisition: The acquisition.
        feedback: Cancel.
        recent: Holds decoded blocks; None to hold all.
    """
    return [_mask(product, feedback, recent) for product in acquisition.products]


def clear_pixels(
    masks: Sequence[ProductMask | None], rows: NDArray[Any], columns: NDArray[Any], resolution: int
) -> NDArray[np.bool_] | None:
    """Return which pixels of an image are clear, None where a product has no mask.

    A pixel that is coarser than the mask is clear where all of the mask in it is. Of several products the
    first one whose mask tells something of the pixel counts.
    """
    flags = np.zeros(len(rows), bool)
    known = np.zeros(len(rows), bool)
    for mask in masks:
        if mask is None:
            return None
        factor = max(1, resolution // mask.resolution)
        clear = np.ones(len(flags), bool)
        tells = np.ones(len(flags), bool)
        for down, right in np.ndindex(factor, factor):
            row = rows * resolution // mask.resolution + down
            column = columns * resolution // mask.resolution + right
            classes = mask.at(row, column)
            clear &= mask.is_clear[classes]
            tells &= classes != mask.silent
        flags = np.where(known, flags, clear & tells)
        known |= tells
    return flags


def clear_area(masks: Sequence[ProductMask | None], area: Area, resolution: int) -> NDArray[np.bool_] | None:
    """Return which pixels (rows, columns) of a rectangle of an image are clear, None where a mask is missing.

    A pixel that is coarser than the mask is clear where all of the mask in it is. Of several products the
    first one whose mask tells something of the pixel counts.

    Args:
        masks: Of the products, in their order.
        area: In pixels of the image.
        resolution: Of the image, metres.
    """
    _, _, width, height = area
    flags = np.zeros((height, width), bool)
    known = np.zeros((height, width), bool)
    for mask in masks:
        if mask is None:
            return None
        classes = _classes(mask, area, resolution)
        clear, tells = mask.is_clear[classes], classes != mask.silent
        factor = max(1, resolution // mask.resolution)
        if factor > 1:
            clear, tells = (
                values.reshape(height, factor, width, factor).all(axis=(1, 3)) for values in (clear, tells)
            )
        flags = np.where(known, flags, clear & tells)
        known |= tells
    return flags


@dataclass(frozen=True)
class ProductMask:
    """A mask of clouds of one product.

    Attributes:
        resolution: Side of its pixels, metres.
        is_clear: bool (256,), whether a class is clear.
        silent: The class that says nothing.
        at: Gives the classes of pixels by row and column.
        read: Gives the classes of a rectangle of pixels.
    """

    resolution: int
    is_clear: NDArray[np.bool_]
    silent: int
    at: Callable[[NDArray[np.int32], NDArray[np.int32]], NDArray[np.uint8]]
    read: Callable[[Area], NDArray[np.uint8]]


def _mask(product: Product, feedback: Feedback, recent: RecentBlocks | None) -> ProductMask | None:
    file = product.masks.get("SCL")
    if file is not None:
        classes = _Classes(product, file, feedback, recent)
        return ProductMask(file.resolution, clear_table(CLEAR_SCL), 0, classes.at, classes.read)
    if not any(name in product.masks for name in ("MSK_CLASSI", "MSK_CLOUDS")) or product.corner is None:
        return None
    side = min(product.shapes)
    height, width = product.shapes[side]
    grid = Grid(product.epsg, *product.corner, side, width, height)
    resolution = next(m for m in (60, 20, side) if not (width * side) % m and not (height * side) % m)
    clouds = format_of(product).cloud_mask(product, grid.at(resolution))
    return ProductMask(
        resolution,
        clear_table(CLEAR_CLOUD),
        255,
        lambda row, column: clouds[row, column],
        lambda area: clouds[area[1] : area[1] + area[3], area[0] : area[0] + area[2]],
    )


def _classes(mask: ProductMask, area: Area, resolution: int) -> NDArray[np.uint8]:
    """Return the classes of a rectangle of an image, in its pixels or in those of a finer mask."""
    x, y, width, height = area
    if mask.resolution <= resolution:
        factor = resolution // mask.resolution
        return mask.read((x * factor, y * factor, width * factor, height * factor))
    factor = mask.resolution // resolution
    left, top = x // factor, y // factor
    right, bottom = -(-(x + width) // factor), -(-(y + height) // factor)
    classes = mask.read((left, top, right - left, bottom - top))
    finer = np.repeat(np.repeat(classes, factor, axis=0), factor, axis=1)
    return finer[y - top * factor :, x - left * factor :][:height, :width]


class _Classes:
    """The scene classification of one product; each block is decoded once, whatever asks for its pixels."""

    def __init__(
        self, product: Product, file: RasterFile, feedback: Feedback, recent: RecentBlocks | None
    ) -> None:
        self._product, self._file, self._feedback = product, file, feedback
        self._blocks = recent or RecentBlocks(sys.maxsize)
        self._lock = threading.Lock()

    def at(self, row: NDArray[np.int32], column: NDArray[np.int32]) -> NDArray[np.uint8]:
        """Return the classes of pixels."""
        with self._lock:
            return looking_twice(self._product, self._file, lambda: self._read(row, column))

    def read(self, area: Area) -> NDArray[np.uint8]:
        """Return the classes of a rectangle of pixels."""
        with self._lock:  # who waits would have decoded the same block
            return looking_twice(self._product, self._file, lambda: self._read_area(*area))

    def _block(self, reader: BlockReader, bx: int, by: int) -> NDArray[np.uint8]:
        key = self._file.path, by, bx
        pixels = self._blocks.get(key)
        if pixels is None:
            pixels = reader.read_block(bx, by)
            self._blocks.keep(key, pixels)
        return pixels

    def _read(self, row: NDArray[np.int32], column: NDArray[np.int32]) -> NDArray[np.uint8]:
        values = np.zeros(len(row), np.uint8)
        if not len(row):
            return values
        with format_of(self._product).open_raster(self._file) as reader:
            info = reader.info
            across = -(-info.grid.width // info.block_width)
            block = (row // info.block_height) * across + column // info.block_width
            order = np.argsort(block, kind="stable")
            for some in np.split(order, np.flatnonzero(np.diff(block[order])) + 1):
                raise_if_cancelled(self._feedback)
                by, bx = divmod(int(block[some[0]]), across)
                pixels = self._block(reader, bx, by)
                values[some] = pixels[
                    row[some] - by * info.block_height, column[some] - bx * info.block_width
                ]
        return values

    def _read_area(self, x: int, y: int, width: int, height: int) -> NDArray[np.uint8]:
        values = np.zeros((height, width), np.uint8)
        with format_of(self._product).open_raster(self._file) as reader:
            info = reader.info
            for by in range(y // info.block_height, (y + height - 1) // info.block_height + 1):
                for bx in range(x // info.block_width, (x + width - 1) // info.block_width + 1):
                    pixels = self._block(reader, bx, by)
                    left, top = bx * info.block_width, by * info.block_height
                    right, bottom = left + pixels.shape[1], top + pixels.shape[0]
                    rows = slice(max(y, top), min(y + height, bottom))
                    columns = slice(max(x, left), min(x + width, right))
                    values[rows.start - y : rows.stop - y, columns.start - x : columns.stop - x] = pixels[
                        rows.start - top : rows.stop - top, columns.start - left : columns.stop - left
                    ]
        return values
