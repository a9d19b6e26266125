"""Pickles of plain samples: dicts of arrays, numbers and texts, written here opcode by opcode.

An array is the call ndarray(shape, type, bytearray): public names that every numpy has, so that numpy 1 and 2
read the same file (arrays that numpy 2 pickles itself name modules that numpy 1 lacks). Nothing here reads a
pickle. Opcodes are those of protocol 3 (Python's pickletools.py documents them), which Python 3 reads.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Any

import numpy as np

_PROTOCOL, _STOP = b"\x80\x03", b"."
_EMPTY_DICT, _MARK, _SETITEMS = b"}", b"(", b"u"
_TUPLE, _TUPLE1, _REDUCE = b"t", b"\x85", b"R"
_ARRAY, _BYTEARRAY = b"cnumpy\nndarray\n", b"cbuiltins\nbytearray\n"


def opcodes_of(values: Mapping[str, Any]) -> bytes:
    """Return a pickle of a dict of arrays (numbers or bool), whole numbers and texts.

    Raises:
        ValueError: A value is of another kind, or takes 4 GiB or more.
    """
    parts = [_PROTOCOL, _EMPTY_DICT, _MARK]
    for key, value in values.items():
        parts += [_text(key), _value(value)]
    return b"".join([*parts, _SETITEMS, _STOP])


def _value(value: Any) -> bytes:
    if isinstance(value, np.ndarray) and value.dtype.kind in "biuf":
        return _array(value)
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int) and -(2**31) <= value < 2**31:
        return b"J" + struct.pack("<i", value)
    raise ValueError(f"a {type(value).__name__} cannot be pickled here")


def _array(values: np.ndarray) -> bytes:
    little = np.ascontiguousarray(values, values.dtype.newbyteorder("<"))
    content = little.tobytes()
    if len(content) >= 2**32:
        raise ValueError("an array of 4 GiB or more cannot be pickled here")
    shape = _MARK + b"".join(_value(int(length)) for length in values.shape) + _TUPLE
    buffer = _BYTEARRAY + b"B" + struct.pack("<I", len(content)) + content + _TUPLE1 + _REDUCE
    return _ARRAY + _MARK + shape + _text(little.dtype.str) + buffer + _TUPLE + _REDUCE


def _text(text: str) -> bytes:
    content = text.encode("utf-8")
    return b"X" + struct.pack("<I", len(content)) + content
