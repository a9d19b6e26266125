"""Arrays of a Zarr store, versions 2 and 3: shape, chunks, type, codec and where each chunk lies.

Only what EOPF products are made of is read; anything else is refused by its name. Sources: Zarr storage
specification version 2, and the core specification of version 3 with the codecs `bytes`, `gzip`, `blosc` and
`zstd` of its registry.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any, Literal

import numpy as np

from ....errors import ProductError
from ....words import told

#: Most bytes of a chunk once it is unpacked: a whole 10 m band of a tile as 16 bit has 0.24 GB.
MAX_CHUNK_BYTES = 1 << 29

_AGAIN = "Get the product again."

Order = Literal["<", ">"]

#: Compressors by their names of version 2, which are those that GDAL reads.
_COMPRESSORS = ("blosc", "zstd", "zlib", "gzip", "lz4")
#: Shuffles of blosc by their names in version 3.
_SHUFFLES = {"noshuffle": 0, "shuffle": 1, "bitshuffle": 2}
_V3_TYPES = (
    "uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64", "float32", "float64"
)  # fmt: skip


@dataclass(frozen=True)
class ZarrArray:
    """An array as its metadata describe it.

    Attributes:
        path: Inside the store, "measurements/reflectance/r10m/b02".
        shape: Its size along each axis; images are (rows, columns).
        chunks: Size of a chunk along each axis; at the far edges chunks are stored whole and cut.
        dtype: Type of its values as stored, numpy's name with byte order ("<u2").
        fill: Value of chunks that were not written; None when the store names none.
        compressor: As version 2 writes it, JSON; "null" for none.
        prefix: What a chunk's key begins with: "" or "c/".
        separator: Between the numbers in a chunk's key.
        attributes: Its own attributes.
    """

    path: str
    shape: tuple[int, ...]
    chunks: tuple[int, ...]
    dtype: str
    fill: float | None
    compressor: str
    prefix: str
    separator: str
    attributes: Mapping[str, Any]

    @property
    def counts(self) -> tuple[int, ...]:
        """Number of chunks along each axis."""
        return tuple(-(-size // chunk) for size, chunk in zip(self.shape, self.chunks))

    @property
    def chunk_bytes(self) -> int:
        """Bytes of a chunk once it is unpacked."""
        return int(np.prod(self.chunks, dtype=np.int64)) * np.dtype(self.dtype).itemsize

    def key(self, *place: int) -> str:
        """Return where a chunk lies, relative to the array."""
        return self.prefix + self.separator.join(str(number) for number in place)

    def places(self) -> Iterator[tuple[int, ...]]:
        """Yield the place of every chunk, last axis fastest."""
        return product(*(range(count) for count in self.counts))


def parse_json(data: bytes, source: str) -> dict[str, Any]:
    """Read a JSON object of the store.

    Raises:
        ProductError: It is none.
    """
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ProductError(
            told("the metadata cannot be read: {error}.", error=error), subject=source, remedy=_AGAIN
        ) from error
    if not isinstance(found, dict):
        raise ProductError("the metadata are no JSON object.", subject=source, remedy=_AGAIN)
    return found


def array_of_v2(path: str, node: Mapping[str, Any], attributes: Mapping[str, Any], source: str) -> ZarrArray:
    """Read `.zarray`.

    Args:
        path: Of the array inside the store.
        node: Content of `.zarray`.
        attributes: Content of `.zattrs`.
        source: For messages.

    Raises:
        ProductError: Senseless, or something in it is not supported; names it.
    """
    if node.get("zarr_format") != 2:
        raise ProductError(told("zarr_format is {value}.", value=node.get("zarr_format")), subject=source)
    if node.get("filters"):
        raise _unsupported("filters", node["filters"], source)
    if node.get("order", "C") != "C":
        raise _unsupported("order", node["order"], source)
    separator = node.get("dimension_separator", ".")
    if separator not in (".", "/"):
        raise _unsupported("dimension_separator", separator, source)
    compressor = node.get("compressor")
    if compressor is not None and (
        not isinstance(compressor, dict) or compressor.get("id") not in _COMPRESSORS
    ):
        raise _unsupported("compressor", compressor, source)
    dtype = _dtype(node.get("dtype"), source)
    return ZarrArray(
        path=path,
        shape=_sizes(node.get("shape"), "shape", source),
        chunks=_sizes(node.get("chunks"), "chunks", source),
        dtype=dtype,
        fill=_fill(node.get("fill_value"), source),
        compressor=json.dumps(compressor, sort_keys=True),
        prefix="",
        separator=separator,
        attributes=attributes,
    )


def array_of_v3(path: str, node: Mapping[str, Any], source: str) -> ZarrArray:
    """Read the `zarr.json` of an array.

    Args:
        path: Of the array inside the store.
        node: Content of `zarr.json`.
        source: For messages.

    Raises:
        ProductError: Senseless, or something in it is not supported; names it.
    """
    if node.get("zarr_format") != 3 or node.get("node_type") != "array":
        raise ProductError("this is no array of Zarr 3.", subject=source)
    if node.get("storage_transformers"):
        raise _unsupported("storage_transformers", node["storage_transformers"], source)
    grid = _named(node.get("chunk_grid"), "chunk_grid", source)
    if grid[0] != "regular":
        raise _unsupported("chunk_grid", grid[0], source)
    encoding = _named(node.get("chunk_key_encoding"), "chunk_key_encoding", source)
    if encoding[0] not in ("default", "v2"):
        raise _unsupported("chunk_key_encoding", encoding[0], source)
    default = encoding[0] == "default"
    separator = encoding[1].get("separator", "/" if default else ".")
    if separator not in (".", "/"):
        raise _unsupported("separator", separator, source)
    kind = node.get("data_type")
    if kind not in _V3_TYPES:
        raise _unsupported("data_type", kind, source)
    order, compressor = _codecs(node.get("codecs"), source)
    return ZarrArray(
        path=path,
        shape=_sizes(node.get("shape"), "shape", source),
        chunks=_sizes(grid[1].get("chunk_shape"), "chunk_shape", source),
        dtype=np.dtype(kind).newbyteorder(order).str,
        fill=_fill(node.get("fill_value"), source),
        compressor=json.dumps(compressor, sort_keys=True),
        prefix=f"c{separator}" if default else "",
        separator=separator,
        attributes=node.get("attributes") or {},
    )


def _codecs(codecs: Any, source: str) -> tuple[Order, dict[str, Any] | None]:
    """Return the byte order and, as version 2 writes it, the compressor of a chain of codecs."""
    if not isinstance(codecs, list) or not codecs:
        raise _unsupported("codecs", codecs, source)
    chain = [_named(codec, "codecs", source) for codec in codecs]
    if chain[0][0] != "bytes" or len(chain) > 2:
        raise _unsupported("codecs", ", ".join(name for name, _ in chain), source)
    endian = chain[0][1].get("endian", "little")
    if endian not in ("little", "big"):
        raise _unsupported("endian", endian, source)
    order: Order = "<" if endian == "little" else ">"
    if len(chain) == 1:
        return order, None
    name, settings = chain[1]
    if name in ("zstd", "gzip"):
        return order, {"id": name, "level": settings.get("level", 0)}
    if name == "blosc":
        shuffle = settings.get("shuffle", "noshuffle")
        if shuffle not in _SHUFFLES:
            raise _unsupported("shuffle", shuffle, source)
        return order, {
            "id": "blosc",
            "cname": settings.get("cname", "zstd"),
            "clevel": settings.get("clevel", 5),
            "shuffle": _SHUFFLES[shuffle],
            "blocksize": settings.get("blocksize", 0),
        }
    raise _unsupported("codecs", name, source)


def _named(value: Any, what: str, source: str) -> tuple[str, dict[str, Any]]:
    """Return name and configuration of an extension point of version 3."""
    if isinstance(value, str):
        return value, {}
    if isinstance(value, dict) and isinstance(value.get("name"), str):
        settings = value.get("configuration") or {}
        if isinstance(settings, dict):
            return value["name"], settings
    raise _unsupported(what, value, source)


def _sizes(value: Any, what: str, source: str) -> tuple[int, ...]:
    if (
        not isinstance(value, list)
        or not 1 <= len(value) <= 5
        or not all(isinstance(size, int) and 0 < size < 1 << 31 for size in value)
    ):
        raise ProductError(told("{what} is {value}.", what=what, value=str(value)[:80]), subject=source)
    return tuple(value)


def _dtype(value: Any, source: str) -> str:
    try:
        dtype = np.dtype(value)
    except (TypeError, ValueError) as error:
        raise _unsupported("dtype", value, source) from error
    if not isinstance(value, str) or dtype.kind not in "uif" or dtype.itemsize > 8:
        raise _unsupported("dtype", value, source)
    return dtype.str


def _fill(value: Any, source: str) -> float | None:
    if value is None:
        return None
    if isinstance(value, str) and value in ("NaN", "Infinity", "-Infinity"):
        return float(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    raise _unsupported("fill_value", value, source)


def _unsupported(what: str, value: Any, source: str) -> ProductError:
    return ProductError(
        told("{what} {value} of this Zarr array is not supported.", what=what, value=repr(value)[:80]),
        subject=source,
        remedy="Get the product as ESA writes it, or as SAFE.",
    )
