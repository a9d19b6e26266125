"""Chunks that the reader unpacks itself, against what h5py reads."""

from __future__ import annotations

import shutil
import sys
import types
import zlib
from pathlib import Path

import h5py
import numpy as np
import pytest

from core.small_dataset import make_season, make_truth, stack
from deepsatdata_plugin.core.reader import Samples
from deepsatdata_plugin.core.reader.chunks import Chunks, fastest_inflate

SHAPE = (3, 4, 2, 6, 6)


@pytest.fixture
def file(tmp_path):
    with h5py.File(tmp_path / "shard.h5", "w") as file:
        yield file


def values_of(dtype: str, shape=SHAPE) -> np.ndarray:
    rng = np.random.default_rng(3)
    if dtype[1] == "f":
        return rng.normal(size=shape).astype(dtype)
    info = np.iinfo(dtype)
    return rng.integers(info.min, info.max, shape, np.dtype(dtype).newbyteorder("=")).astype(dtype)


def compare(dataset: h5py.Dataset) -> None:
    """All ways of asking for a part give what numpy cuts out of h5py's array."""
    chunks, whole = Chunks(dataset), dataset[:]
    for at in range(len(whole)):
        for steps in (None, 0, 1, 3):
            for channels in (None, slice(1, 2), [1, 0]):
                cut = whole[at][:steps]
                cut = cut if channels is None else cut[:, channels]
                found = chunks.sample(at, steps, channels)
                assert found.dtype == whole.dtype
                np.testing.assert_array_equal(found, cut)
                found[...] = 0  # it is the caller's own


@pytest.mark.parametrize("dtype", ["<u2", "<i2", "|u1", "<i4", "<f4", "<f8", ">u2", ">f4"])
@pytest.mark.parametrize("shuffle", [True, False])
def test_every_type(file, dtype, shuffle):
    chunks = (1, *SHAPE[1:])
    file.create_dataset("d", data=values_of(dtype), chunks=chunks, compression="gzip", shuffle=shuffle)
    compare(file["d"])


@pytest.mark.parametrize(
    "filters",
    [
        {},
        {"chunks": (2, *SHAPE[1:]), "compression": "gzip", "shuffle": True},
        {"chunks": (1, 2, *SHAPE[2:]), "compression": "gzip", "shuffle": True},
        {"chunks": (1, *SHAPE[1:])},
        {"chunks": (1, *SHAPE[1:]), "shuffle": True},
        {"chunks": (1, *SHAPE[1:]), "compression": "lzf", "shuffle": True},
        {"chunks": (1, *SHAPE[1:]), "compression": "gzip", "shuffle": True, "fletcher32": True},
    ],
)
def test_stored_anew_with_other_filters(file, filters):
    """As a program such as h5repack may have done."""
    file.create_dataset("d", data=values_of("<u2"), **filters)
    compare(file["d"])


def test_chunks_that_left_filters_out_or_are_not_there(file):
    values = values_of("<u2")
    dataset = file.create_dataset(
        "d", SHAPE, "<u2", chunks=(1, *SHAPE[1:]), compression="gzip", shuffle=True, fillvalue=7
    )
    octets = np.ascontiguousarray(values[0].reshape(-1, 1).view(np.uint8).T).tobytes()
    dataset.id.write_direct_chunk((0, 0, 0, 0, 0), octets, filter_mask=0b10)  # shuffled, not deflated
    dataset.id.write_direct_chunk((1, 0, 0, 0, 0), zlib.compress(values[1].tobytes()), filter_mask=0b01)
    found = dataset[:]
    np.testing.assert_array_equal(found[:2], values[:2])
    assert (found[2] == 7).all()
    compare(dataset)


def test_damage_is_told_as_hdf5_tells_it(file):
    dataset = file.create_dataset("d", SHAPE, "<u2", chunks=(1, *SHAPE[1:]), compression="gzip", shuffle=True)
    packed = bytearray(zlib.compress(values_of("<u2")[0].tobytes()))
    packed[len(packed) // 2] ^= 0xFF
    dataset.id.write_direct_chunk((0, 0, 0, 0, 0), bytes(packed))
    with pytest.raises(OSError, match="inflate|filter"):
        Chunks(dataset).sample(0)


# -- the package that unpacks ---------------------------------------------------------------------------------


@pytest.fixture
def no_packages(monkeypatch):
    """No package but zlib, until a test puts one there."""
    for name in ("deflate", "zlib_ng", "zlib_ng.zlib_ng", "isal", "isal.isal_zlib"):
        monkeypatch.setitem(sys.modules, name, None)
    fastest_inflate.cache_clear()
    yield monkeypatch
    fastest_inflate.cache_clear()


def put_package(monkeypatch, name: str, **content: object) -> None:
    """Put a package there that has this content."""
    module = types.ModuleType(name)
    module.__dict__.update(content)
    above = name.rpartition(".")[0]
    if above:
        monkeypatch.setitem(sys.modules, above, types.ModuleType(above))
    monkeypatch.setitem(sys.modules, name, module)
    fastest_inflate.cache_clear()


class Broken(Exception):
    """What a package raises for a damaged stream."""


def test_the_fastest_that_is_installed_is_taken(file, no_packages):
    assert fastest_inflate()[0] == "zlib"
    calls: list[str] = []

    def of_window(data: bytes, bits: int, size: int) -> bytes:
        calls.append("window")
        return zlib.decompress(data, bits, size)

    def of_size(data: bytes, size: int) -> bytes:
        calls.append("size")
        assert len(zlib.decompress(data)) == size
        return zlib.decompress(data)

    put_package(no_packages, "isal.isal_zlib", decompress=of_window, error=Broken)
    assert fastest_inflate()[0] == "isal"
    put_package(no_packages, "zlib_ng.zlib_ng", decompress=of_window, error=Broken)
    assert fastest_inflate()[0] == "zlib-ng"
    file.create_dataset("d", data=values_of("<u2"), chunks=(1, *SHAPE[1:]), compression="gzip", shuffle=True)
    compare(file["d"])
    assert set(calls) == {"window"}
    put_package(no_packages, "deflate", zlib_decompress=of_size, DeflateError=Broken)
    assert fastest_inflate()[0] == "deflate"
    compare(file["d"])
    assert set(calls) == {"window", "size"}
    put_package(no_packages, "deflate", decompress=of_size)  # an old version with other names
    assert fastest_inflate()[0] == "zlib-ng"


def test_what_a_package_cannot_unpack_is_left_to_hdf5(file, no_packages):
    def never(data: bytes, size: int) -> bytes:
        raise Broken

    put_package(no_packages, "deflate", zlib_decompress=never, DeflateError=Broken)
    file.create_dataset("d", data=values_of("<u2"), chunks=(1, *SHAPE[1:]), compression="gzip", shuffle=True)
    compare(file["d"])


# -- a dataset stored anew --------------------------------------------------------------------------------------


def stored_anew(folder: Path, **filters: object) -> None:
    """Write the shards again with other filters."""
    for path in sorted((folder / "shards").glob("*.h5")):
        new = path.with_suffix(".new")
        with h5py.File(path, "r") as old, h5py.File(new, "w") as file:
            old.visititems(lambda name, item, old=old, file=file: copied(old, file, name, item, filters))
            file.attrs.update(old.attrs)
        new.replace(path)


def copied(old: h5py.File, file: h5py.File, name: str, item: object, filters: dict[str, object]) -> None:
    if isinstance(item, h5py.Dataset) and item.chunks:
        made = file.create_dataset(name, data=item[:], chunks=True, **filters)
        made.attrs.update({k: v for k, v in item.attrs.items() if k not in ("DIMENSION_LIST", "CLASS")})
    elif isinstance(item, h5py.Dataset):
        file.create_dataset(name, data=item[:])


def test_samples_of_a_dataset_stored_anew(tmp_path):
    season = make_season(tmp_path / "season")
    stack(season, tmp_path / "set", make_truth(season, tmp_path / "truth"), shard_bytes=400_000)
    shutil.copytree(tmp_path / "set", tmp_path / "anew")
    stored_anew(tmp_path / "anew", compression="lzf")
    plain, anew = Samples(tmp_path / "set"), Samples(tmp_path / "anew")
    for number in range(0, len(plain), 3):
        one, other = plain[number], anew[number]
        assert one.keys() == other.keys()
        for key, value in one.items():
            np.testing.assert_array_equal(value, other[key])
