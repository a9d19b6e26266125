"""Decoding a part of a JPEG 2000 codestream with the OpenJPEG library that GDAL has loaded.

GDAL decodes whole blocks only; the library below it can do less. It is called directly, without a callback
into Python while it decodes, where it is one of the versions whose interface is known (Linux only). Whoever
calls it compares its pixels with GDAL's before it trusts them, and has GDAL for all that fails here.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
import threading
from ctypes import POINTER, byref, c_char_p, c_int, c_int32, c_size_t, c_uint16, c_uint32, c_void_p
from typing import Any

import numpy as np
from numpy.typing import NDArray

#: Versions whose functions and records are those declared here, and that decode no more than an area needs.
_VERSION = re.compile(rb"2\.[45]\.\d+")
_LIBRARY = re.compile(r"/libopenjp2(-[0-9A-Za-z]+)?\.so[.0-9]*$")

_CODESTREAM = 0  # OPJ_CODEC_J2K
_READING = 1
#: More than the record of parameters has in any version; the library fills it.
_PARAMETER_BYTES = 16384

_MessageHandler = ctypes.CFUNCTYPE(None, c_void_p, c_void_p)


class OpenJpegError(Exception):
    """The library is not there, refuses the codestream, or complains of it."""


class _Component(ctypes.Structure):
    _fields_ = [
        ("dx", c_uint32), ("dy", c_uint32), ("w", c_uint32), ("h", c_uint32), ("x0", c_uint32),
        ("y0", c_uint32), ("prec", c_uint32), ("bpp", c_uint32), ("sgnd", c_uint32),
        ("resno_decoded", c_uint32), ("factor", c_uint32), ("data", POINTER(c_int32)), ("alpha", c_uint16),
    ]  # fmt: skip


class _Image(ctypes.Structure):
    _fields_ = [
        ("x0", c_uint32), ("y0", c_uint32), ("x1", c_uint32), ("y1", c_uint32), ("numcomps", c_uint32),
        ("color_space", c_int), ("comps", POINTER(_Component)), ("icc_profile_buf", c_void_p),
        ("icc_profile_len", c_uint32),
    ]  # fmt: skip


_FUNCTIONS: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "opj_stream_create_file_stream": (c_void_p, (c_char_p, c_size_t, c_int)),
    "opj_stream_destroy": (None, (c_void_p,)),
    "opj_create_decompress": (c_void_p, (c_int,)),
    "opj_destroy_codec": (None, (c_void_p,)),
    "opj_set_default_decoder_parameters": (None, (c_void_p,)),
    "opj_setup_decoder": (c_int, (c_void_p, c_void_p)),
    "opj_set_warning_handler": (c_int, (c_void_p, _MessageHandler, c_void_p)),
    "opj_set_error_handler": (c_int, (c_void_p, _MessageHandler, c_void_p)),
    "opj_read_header": (c_int, (c_void_p, c_void_p, POINTER(POINTER(_Image)))),
    "opj_set_decode_area": (c_int, (c_void_p, POINTER(_Image), c_int32, c_int32, c_int32, c_int32)),
    "opj_decode": (c_int, (c_void_p, c_void_p, POINTER(_Image))),
    "opj_image_destroy": (None, (POINTER(_Image),)),
}


class OpenJpeg:
    """The functions of one loaded library."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self._f: dict[str, Any] = {}
        for name, (result, arguments) in _FUNCTIONS.items():
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments
            self._f[name] = function

    def decode(self, codestream: bytes, area: tuple[int, int, int, int], bits: int) -> NDArray[np.int32]:
        """Decode an area of a codestream of one component.

        Args:
            codestream: Whole and consistent, from its first marker to its last; not a JP2 file.
            area: (left, top, right, bottom) on the codestream's reference grid, inside the image.
            bits: Its bit depth, unsigned.

        Returns:
            (rows, columns), a copy that cannot be written to.

        Raises:
            OpenJpegError: Any refusal or complaint.
            OSError: No memory or descriptor is left.
        """
        # A file in memory: the library reads it by itself, so no Python runs inside the decoder.
        descriptor = os.memfd_create("deepsatdata", os.MFD_CLOEXEC)
        try:
            view = memoryview(codestream)
            while view:
                view = view[os.write(descriptor, view) :]
            return self._decode(f"/proc/self/fd/{descriptor}".encode(), len(codestream), area, bits)
        finally:
            os.close(descriptor)

    def _decode(
        self, name: bytes, size: int, area: tuple[int, int, int, int], bits: int
    ) -> NDArray[np.int32]:
        f = self._f
        complaints: list[int] = []
        handler = _MessageHandler(lambda _text, _data: complaints.append(1))
        parameters = ctypes.create_string_buffer(_PARAMETER_BYTES)
        f["opj_set_default_decoder_parameters"](parameters)
        stream = codec = None
        image = POINTER(_Image)()
        try:
            stream = f["opj_stream_create_file_stream"](name, max(size, 4096), _READING)
            codec = f["opj_create_decompress"](_CODESTREAM)
            if not stream or not codec:
                raise OpenJpegError("no decoder")
            f["opj_set_warning_handler"](codec, handler, None)
            f["opj_set_error_handler"](codec, handler, None)
            right = (
                f["opj_setup_decoder"](codec, parameters)
                and f["opj_read_header"](stream, codec, byref(image))
                and image
                and f["opj_set_decode_area"](codec, image, *area)
                and f["opj_decode"](codec, stream, image)
            )
            if not right or complaints:
                raise OpenJpegError("the codestream cannot be decoded")
            return _pixels(image.contents, area, bits)
        finally:
            if codec:
                f["opj_destroy_codec"](codec)
            if stream:
                f["opj_stream_destroy"](stream)
            if image:
                f["opj_image_destroy"](image)


def _pixels(image: _Image, area: tuple[int, int, int, int], bits: int) -> NDArray[np.int32]:
    left, top, right, bottom = area
    if image.numcomps != 1 or not image.comps:
        raise OpenJpegError("not one component")
    component = image.comps[0]
    place = (component.x0, component.y0, component.w, component.h)
    if place != (left, top, right - left, bottom - top) or not component.data:
        raise OpenJpegError("another area than was asked for")
    if (component.dx, component.dy, component.prec, component.sgnd, component.factor) != (1, 1, bits, 0, 0):
        raise OpenJpegError("another kind of pixels than was announced")
    # Not as an array of ctypes: it would keep a type of each shape for good, and shapes are many.
    rows, columns = bottom - top, right - left
    octets = ctypes.string_at(component.data, 4 * rows * columns)
    return np.frombuffer(octets, dtype=np.int32).reshape(rows, columns)


_lock = threading.Lock()
_found: list[OpenJpeg | None] = []


def loaded_openjpeg() -> OpenJpeg | None:
    """Return the OpenJPEG library that is loaded in this process, None where it cannot be used.

    Ask after GDAL has decoded something: some builds load it then.
    """
    with _lock:
        if not _found:
            _found.append(_load())
        return _found[0]


def _load() -> OpenJpeg | None:
    if not sys.platform.startswith("linux") or not hasattr(os, "memfd_create"):
        return None
    try:
        with open("/proc/self/maps", encoding="utf-8", errors="replace") as maps:
            paths = {line.split(maxsplit=5)[5].strip() for line in maps if "/libopenjp2" in line}
        paths = {path for path in paths if _LIBRARY.search(path)}
        if len(paths) != 1:  # none, or it is not known which of them is GDAL's
            return None
        library = ctypes.CDLL(paths.pop(), mode=os.RTLD_NOLOAD | os.RTLD_NOW)
        library.opj_version.restype = c_char_p
        if not _VERSION.fullmatch(library.opj_version() or b""):
            return None
        return OpenJpeg(library)
    except (OSError, AttributeError):  # gone from the disk since, or without one of the functions
        return None
