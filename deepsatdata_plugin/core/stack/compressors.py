"""The libraries that can deflate, behind one interface: the fast ones where they are, zlib otherwise.

All make streams that zlib inflates, but none the same bytes: which one packs is part of a dataset's plan.
"""

from __future__ import annotations

import ctypes
import sys
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import numpy as np

from ..optional import MissingPackage, load_optional

#: Takes rows of bytes, uint8 (n, m) in C order; returns a raw deflate stream of each (no header, checksum).
Deflate = Callable[[np.ndarray], "list[bytes]"]

#: Where libdeflate lies when GDAL's own module does not lead to it.
_LIBRARIES = {
    "win32": ("deflate.dll", "libdeflate.dll"),
    "darwin": ("libdeflate.0.dylib", "libdeflate.dylib"),
}

#: Window of a deflate stream as zlib wants it: 32 KiB, raw.
_RAW = -15


def make_deflate(name: str, level: int) -> Deflate | None:
    """Return what deflates with a library, None where this Python does not reach it.

    Args:
        name: "libdeflate", "isal", "zlib-ng" or "zlib".
        level: Of that library.
    """
    if name == "libdeflate":
        library = _libdeflate()
        return None if library is None else _LibDeflate(library, level)
    module: Any = zlib
    if name in _MODULES:
        try:
            module = load_optional(_MODULES[name])
        except MissingPackage:
            return None
    return _LikeZlib(module, level)


_MODULES = {"isal": "isal.isal_zlib", "zlib-ng": "zlib_ng.zlib_ng"}


class _LikeZlib:
    """A module with the interface of Python's zlib."""

    def __init__(self, module: Any, level: int) -> None:
        self._module, self._level = module, level

    def __call__(self, rows: np.ndarray) -> list[bytes]:
        made = []
        for row in rows:
            stream = self._module.compressobj(self._level, zlib.DEFLATED, _RAW)
            made.append(stream.compress(row.data) + stream.flush())
        return made


class _LibDeflate:
    """Libdeflate, a compressor a thread; ctypes lets go of Python's lock while it works."""

    def __init__(self, library: Any, level: int) -> None:
        self._library, self._level = library, level
        self._local = threading.local()

    def __call__(self, rows: np.ndarray) -> list[bytes]:
        mine = getattr(self._local, "mine", None)
        if mine is None:
            mine = self._local.mine = _OneThread(self._library, self._level)
        return mine.deflate(rows)


class _OneThread:
    """A compressor of libdeflate and the buffer it writes to."""

    def __init__(self, library: Any, level: int) -> None:
        self._library = library
        self._pointer = library.libdeflate_alloc_compressor(level)
        if not self._pointer:
            raise MemoryError("libdeflate")
        self._buffer = ctypes.create_string_buffer(0)

    def __del__(self) -> None:
        self._library.libdeflate_free_compressor(self._pointer)

    def deflate(self, rows: np.ndarray) -> list[bytes]:
        count, length = rows.shape
        room = self._library.libdeflate_deflate_compress_bound(self._pointer, length)
        if room > len(self._buffer):
            self._buffer = ctypes.create_string_buffer(room)
        target, place = ctypes.addressof(self._buffer), rows.ctypes.data
        compress, pointer, whole = (
            self._library.libdeflate_deflate_compress,
            self._pointer,
            memoryview(self._buffer),
        )
        made = []
        for start in range(place, place + count * length, length) if length else [place] * count:
            size = compress(pointer, start, length, target, room)
            made.append(bytes(whole[:size]))
        return made


def _libdeflate() -> Any:
    """Return the libdeflate that GDAL is linked to, None where there is none."""
    for candidate in _candidates():
        with suppress(OSError, AttributeError):
            library = ctypes.CDLL(candidate)
            size, pointer = ctypes.c_size_t, ctypes.c_void_p
            library.libdeflate_alloc_compressor.restype = pointer
            library.libdeflate_alloc_compressor.argtypes = [ctypes.c_int]
            library.libdeflate_free_compressor.restype = None
            library.libdeflate_free_compressor.argtypes = [pointer]
            library.libdeflate_deflate_compress_bound.restype = size
            library.libdeflate_deflate_compress_bound.argtypes = [pointer, size]
            library.libdeflate_deflate_compress.restype = size
            library.libdeflate_deflate_compress.argtypes = [pointer, pointer, size, pointer, size]
            return library
    return None


def _candidates() -> Iterator[str]:
    """Yield files to look in: GDAL's Python module, with what it is linked to; then names."""
    with suppress(ImportError):
        from osgeo import _gdal

        yield _gdal.__file__
    yield from _LIBRARIES.get(sys.platform, ("libdeflate.so.0",))
