"""Pictures inside a page: PNG of plain arrays, as addresses that hold the picture itself."""

from __future__ import annotations

import base64
import struct
import zlib

import numpy as np


def png_bytes(pixels: np.ndarray) -> bytes:
    """Return a PNG.

    Args:
        pixels: uint8 (rows, columns, 3) red, green and blue, or (rows, columns, 4) with opacity.
    """
    rows, columns, channels = pixels.shape
    kind = {3: 2, 4: 6}[channels]
    lines = np.zeros((rows, 1 + columns * channels), np.uint8)  # each line begins with its filter: none
    lines[:, 1:] = pixels.reshape(rows, -1)
    header = struct.pack(">IIBBBBB", columns, rows, 8, kind, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(lines.tobytes(), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )


def png_address(pixels: np.ndarray) -> str:
    """Return a picture as an address for `<img src>`."""
    return "data:image/png;base64," + base64.b64encode(png_bytes(pixels)).decode("ascii")


def rgb(colour: str) -> tuple[int, int, int]:
    """Return "#0072B2" as numbers."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
