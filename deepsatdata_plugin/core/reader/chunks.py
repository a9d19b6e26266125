"""Samples out of the chunks of a shard: read as they are stored, and unpacked here.

HDF5 unpacks with zlib. The packages deflate (libdeflate), zlib-ng and isal unpack the same stream faster; the
first that is installed is used, else zlib. What is not stored as expected (other filters, other chunks, a
chunk that left a filter out) is read by h5py.
"""

from __future__ import annotations

import functools
import importlib
import zlib
from collections.abc import Callable
from typing import Any

import numpy as np

#: Unpacks a zlib stream of which the unpacked size is known.
Inflate = Callable[[bytes, int], bytes]

#: Package to install, its module, and its error; fastest first.
_PACKAGES = (
    ("deflate", "deflate", "DeflateError"),
    ("zlib-ng", "zlib_ng.zlib_ng", "error"),
    ("isal", "isal.isal_zlib", "error"),
)
_WINDOW_BITS = 15

#: Codes of HDF5's filters.
_DEFLATE, _SHUFFLE = 1, 2


@functools.lru_cache
def fastest_inflate(installed: tuple[str, ...] | None = None) -> tuple[str, Inflate, type[Exception]]:
    """Find the fastest package that unpacks zlib streams.

    Args:
        installed: Packages to look for ("deflate", "zlib-ng", "isal"); None looks for all.

    Returns:
        Its name ("zlib" where there is none), its function and the error it raises for a damaged stream.
    """
    for package, module, error in _PACKAGES:
        if installed is not None and package not in installed:
            continue
        try:
            found = importlib.import_module(module)
            of_size = found.zlib_decompress if package == "deflate" else None
            unpack: Inflate = of_size or functools.partial(_with_window, found.decompress)
            return package, unpack, getattr(found, error)
        except (ImportError, AttributeError):  # not installed, or a version that has other names
            continue
    return "zlib", functools.partial(_with_window, zlib.decompress), zlib.error


def _with_window(decompress: Callable[[bytes, int, int], bytes], data: bytes, size: int) -> bytes:
    return decompress(data, _WINDOW_BITS, size)


class Chunks:
    """A dataset of a shard, one sample after the other.

    Args:
        dataset: An open h5py.Dataset (samples, ...).
    """

    def __init__(self, dataset: Any) -> None:
        self._dataset = dataset
        self._shape = dataset.shape[1:]
        self._dtype = dataset.dtype
        self._items = int(np.prod(self._shape))
        self._rest = (0,) * len(self._shape)
        self._shuffled = self._filters() == [_SHUFFLE, _DEFLATE] and self._dtype.itemsize > 1
        self._direct = self._is_direct()
        self._inflate, self._error = fastest_inflate()[1:]

    def _filters(self) -> list[int]:
        stored = self._dataset.id.get_create_plist()
        return [stored.get_filter(number)[0] for number in range(stored.get_nfilters())]

    def _is_direct(self) -> bool:
        return (
            self._dataset.chunks == (1, *self._shape)
            and self._filters() in ([_SHUFFLE, _DEFLATE], [_DEFLATE])
            and self._dtype.kind in "iuf"
            and self._dtype == self._dtype.newbyteorder("<")
            and hasattr(self._dataset.id, "read_direct_chunk")
        )

    @property
    def side(self) -> int:
        """Pixels of a row."""
        return int(self._shape[-1])

    def sample(
        self, at: int, steps: int | None = None, channels: slice | list[int] | None = None
    ) -> np.ndarray:
        """Return what is stored of a sample.

        Args:
            at: Index of the sample.
            steps: So many of the first axis (time); None takes all there are.
            channels: These of the second axis (bands); None takes all.

        Raises:
            OSError: The file is damaged.
        """
        planes = self._planes(at) if self._direct else None
        if planes is None:
            values: np.ndarray = self._dataset[at][:steps]
            return values if channels is None else values[:, channels]
        planes = planes[:, :steps] if channels is None else planes[:, :steps, channels]
        if not self._shuffled:
            return planes[0].copy()
        if len(planes) == 2:
            words = planes[1] * np.uint16(256)
            words += planes[0]
            return words.view(self._dtype)
        joined = np.empty((*planes.shape[1:], len(planes)), np.uint8)
        for number, plane in enumerate(planes):
            joined[..., number] = plane
        return joined.view(self._dtype)[..., 0]

    def _planes(self, at: int) -> np.ndarray | None:
        """Return a chunk, (1, *shape) or (bytes of an item, *shape) uint8; None leaves it to h5py."""
        try:
            left_out, packed = self._dataset.id.read_direct_chunk((at, *self._rest))
            if left_out:
                return None
            data = self._inflate(packed, self._items * self._dtype.itemsize)
        except (self._error, OSError, RuntimeError, ValueError):
            # A chunk that was never written, or a damaged one: HDF5 knows, and says what is wrong.
            return None
        if len(data) != self._items * self._dtype.itemsize:
            return None
        if self._shuffled:
            return np.frombuffer(data, np.uint8).reshape(self._dtype.itemsize, *self._shape)
        return np.frombuffer(data, self._dtype).reshape(1, *self._shape)
