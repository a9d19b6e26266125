"""How chunks are packed: the shuffle and gzip filters of HDF5, done beside decoding.

A packed chunk is what HDF5 itself would store, so any plain HDF5 reads it.
"""

from __future__ import annotations

import zlib

import numpy as np

#: zlib level of all chunks. Level 1 is 1.6 times as fast as level 4 on shuffled windows and 3 to 5 % larger.
COMPRESSION_LEVEL = 1


def pack_chunk(array: np.ndarray) -> bytes:
    """Return an array as HDF5's shuffle and gzip filters would store it.

    Args:
        array: Any array; its bytes are taken in C order, little endian.

    Returns:
        A zlib stream of the shuffled bytes (first bytes of all items, then the second ones ...).
    """
    flat = np.ascontiguousarray(array)
    size = flat.dtype.itemsize
    if size > 1:
        octets = flat.view(np.uint8).reshape(-1, size)
        return zlib.compress(np.ascontiguousarray(octets.T).data, COMPRESSION_LEVEL)
    return zlib.compress(flat.data, COMPRESSION_LEVEL)


def pack_chunks(arrays: np.ndarray) -> list[bytes]:
    """Return each of several arrays (n, ...) as `pack_chunk` does; faster for uint16."""
    count = arrays.shape[0]
    if arrays.dtype != np.uint16:
        return [pack_chunk(array) for array in arrays]
    values = np.ascontiguousarray(arrays).reshape(count, -1)
    octets = np.empty((count, 2, values.shape[1]), dtype=np.uint8)
    octets[:, 0] = values  # the cast keeps the low byte
    octets[:, 1] = values >> 8
    return [zlib.compress(row.data, COMPRESSION_LEVEL) for row in octets]
